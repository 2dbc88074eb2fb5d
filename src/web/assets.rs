//! Style sheet and script, embedded in the program, addressed by their content so that a browser fetches each once.

use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use rust_embed::RustEmbed;

use super::error::Error;
use crate::domain::digest::hex;
use crate::links;

#[derive(RustEmbed)]
#[folder = "templates/assets"]
struct Assets;

static LINKS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    Assets::iter()
        .map(|name| {
            let digest = Assets::get(&name).map(|file| hex(&file.metadata.sha256_hash()[..6])).unwrap_or_default();
            (name.to_string(), links::asset(&name, &digest))
        })
        .collect()
});

/// The address of an asset.
#[must_use]
pub fn link(name: &str) -> String {
    LINKS.iter().find(|(each, _)| each == name).map_or_else(String::new, |(_, link)| link.clone())
}

/// `GET /assets/{name}`
pub(super) async fn asset(name: web::Path<String>) -> Result<HttpResponse, Error> {
    let file = Assets::get(&name).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, file.metadata.mimetype().to_owned() + "; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(file.data.into_owned()))
}
