//! Files given with answers: downloaded, never shown, by who may read the reply.

use actix_web::http::header;
use actix_web::{HttpResponse, web};

use super::{Address, Opened};
use crate::domain::answer::FileReference;
use crate::links;
use crate::store::attachment;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::session::Viewer;

/// `GET /reply/…/file/{sha256}/{name}`
pub(in crate::web) async fn download(
    app: web::Data<App>,
    viewer: Viewer,
    path: web::Path<(i32, String, String, String, String)>,
) -> Result<HttpResponse, Error> {
    let opened = Opened::new(&app, &viewer, Address::parse(path.0, &path.1, &path.2)?).await?;
    let reference = FileReference::parse(&format!("{}/{}", path.3, path.4)).ok_or(Error::NotFound)?;
    let (reply, asked) = (opened.viewed.reply.id, reference.clone());
    let found = app
        .db(move |connection| {
            if attachment::is_named_by(connection, reply, &asked.to_string())? {
                attachment::find(connection, &asked.sha256)
            } else {
                Ok(None)
            }
        })
        .await?;
    found.map(|file| as_download(file, &reference.name)).ok_or(Error::NotFound)
}

/// A file as a download under its name.
#[must_use]
pub(in crate::web) fn as_download(file: attachment::Attachment, name: &str) -> HttpResponse {
    let disposition = format!("attachment; filename*=UTF-8''{}", links::encode(name));
    HttpResponse::Ok()
        .content_type(file.media_type)
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(file.content)
}
