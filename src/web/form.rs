//! What a form sends, read strictly: bounded, in UTF-8, names and values as they came. What they mean is each page's.

use actix_multipart::Multipart;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, dev, web};
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::error::Error;

/// The largest form without files, in bytes.
const FORM_LIMIT: usize = 1024 * 1024;
/// The largest file, in bytes.
pub const FILE_LIMIT: usize = 20 * 1024 * 1024;
/// The largest form with files, in bytes.
const UPLOAD_LIMIT: usize = 50 * 1024 * 1024;
/// The largest number of fields.
const FIELD_LIMIT: usize = 5000;

/// A form as it came.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    /// Files, under the names of their fields.
    pub files: Vec<(String, Upload)>,
}

/// A file as it came.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The name that the browser gave, without any path.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

impl Form {
    /// The first value under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// The first value under a name, or nothing at all as an empty text; white space at its ends off.
    #[must_use]
    pub fn line(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
    }

    /// Every field, in the order in which it came.
    #[must_use]
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }
}

/// Reads `name=value&…`, refusing what is not UTF-8.
fn decode(body: &[u8]) -> Result<Vec<(String, String)>, Error> {
    let fields = body.split(|byte| *byte == b'&').filter(|field| !field.is_empty());
    fields
        .take(FIELD_LIMIT + 1)
        .enumerate()
        .map(|(index, field)| {
            if index == FIELD_LIMIT {
                return Err(Error::TooLarge);
            }
            let cut = field.iter().position(|byte| *byte == b'=').unwrap_or(field.len());
            Ok((decode_text(&field[..cut])?, decode_text(field.get(cut + 1..).unwrap_or_default())?))
        })
        .collect()
}

fn decode_text(encoded: &[u8]) -> Result<String, Error> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(*rest.next()?).to_digit(16);
                let value = digit().zip(digit()).map(|(high, low)| high * 16 + low);
                value.and_then(|value| u8::try_from(value).ok()).ok_or(Error::Bad("error-bad"))?
            }
            other => *other,
        });
    }
    String::from_utf8(bytes).map_err(|_| Error::Bad("error-not-text"))
}

impl FromRequest for Form {
    type Error = Error;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
            if kind.starts_with("multipart/form-data") {
                read_multipart(Multipart::new(request.headers(), payload)).await
            } else if kind.starts_with("application/x-www-form-urlencoded") {
                Ok(Self { fields: decode(&read_body(payload).await?)?, files: Vec::new() })
            } else {
                Err(Error::Bad("error-bad"))
            }
        })
    }
}

async fn read_body(mut payload: dev::Payload) -> Result<web::BytesMut, Error> {
    let mut body = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Error::Bad("error-bad"))?;
        if body.len() + chunk.len() > FORM_LIMIT {
            return Err(Error::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

async fn read_multipart(mut parts: Multipart) -> Result<Form, Error> {
    let bad = |_| Error::Bad("error-bad");
    let mut form = Form::default();
    let mut total = 0;
    while let Some(mut part) = parts.try_next().await.map_err(bad)? {
        let disposition = part.content_disposition().cloned();
        let name = disposition.as_ref().and_then(|each| each.get_name()).unwrap_or_default().to_owned();
        let file = disposition.as_ref().and_then(|each| each.get_filename()).map(str::to_owned);
        let limit = if file.is_some() { FILE_LIMIT } else { FORM_LIMIT };
        let mut content = Vec::new();
        while let Some(chunk) = part.try_next().await.map_err(bad)? {
            total += chunk.len();
            if content.len() + chunk.len() > limit || total > UPLOAD_LIMIT {
                return Err(Error::TooLarge);
            }
            content.extend_from_slice(&chunk);
        }
        match file {
            Some(file) if !content.is_empty() => form.files.push((name, Upload { name: bare_name(&file), content })),
            Some(_) => {}
            None => form.fields.push((name, String::from_utf8(content).map_err(|_| Error::Bad("error-not-text"))?)),
        }
        if form.fields.len() + form.files.len() > FIELD_LIMIT {
            return Err(Error::TooLarge);
        }
    }
    Ok(form)
}

/// A file's name without folders, control characters and what a download could not carry.
fn bare_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c)).take(120).collect();
    let kept = kept.trim().trim_start_matches('.').to_owned();
    if kept.is_empty() { "file".to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_and_values_and_refuses_broken_text() {
        let fields = decode("a=1&b=x+y&a=%D9%85&c&=".as_bytes()).expect("good");
        let of = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(fields, [of("a", "1"), of("b", "x y"), of("a", "م"), of("c", ""), of("", "")]);
        assert!(decode(b"a=%FF").is_err());
        assert!(decode(b"a=%F").is_err());
        assert!(decode(b"a=%GG").is_err());
    }

    #[test]
    fn takes_paths_off_names() {
        assert_eq!(bare_name("C:\\laws\\Law 43-05.pdf"), "Law 43-05.pdf");
        assert_eq!(bare_name("../../etc/passwd"), "passwd");
        assert_eq!(bare_name("..."), "file");
    }
}
