//! A letter of the folder, read back: for the page that shows what a server would have taken. What signs its reader in can be left out: it is
//! nobody else's.

use chrono::{DateTime, Utc};
use mail_parser::MessageParser;

use crate::links;

/// A letter as it lies in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The name of its file.
    pub name: String,
    /// Its date.
    pub date: DateTime<Utc>,
    /// Who wrote it, with the address.
    pub from: String,
    /// The address to which it went.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its language, as in `lang` attributes.
    pub language: String,
    /// Its plain text.
    pub text: String,
    /// As it went over the wire.
    pub bytes: Vec<u8>,
}

impl Filed {
    /// Reads a letter; none, if it is not one of ours.
    pub(super) fn read(name: &str, bytes: &[u8]) -> Option<Self> {
        let message = MessageParser::default().parse(bytes)?;
        Some(Self {
            name: name.to_owned(),
            date: DateTime::from_timestamp(message.date()?.to_timestamp(), 0)?,
            from: message.from().and_then(|from| from.first()).map(|from| named(from.name(), from.address()))?,
            to: message.to()?.first()?.address()?.to_owned(),
            subject: message.subject()?.to_owned(),
            language: message.header_raw("Content-Language")?.trim().to_owned(),
            text: message.body_text(0)?.replace("\r\n", "\n"),
            bytes: bytes.to_owned(),
        })
    }

    /// Whether it brought a link that signs its reader in, in its text or its HTML.
    #[must_use]
    pub fn signs_in(&self) -> bool {
        let message = MessageParser::default().parse(&self.bytes);
        let html = message.as_ref().and_then(|message| message.body_html(0)).unwrap_or_default();
        without_tokens(&self.text) != self.text || without_tokens(&html) != html
    }

    /// Its plain text for others than its reader: an ellipsis stands in place of what signs in.
    #[must_use]
    pub fn text_for_others(&self) -> String {
        without_tokens(&self.text)
    }

    /// The links that stand in it, each on a line of its own, in their order.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| line.starts_with("https://") || line.starts_with("http://"))
    }
}

fn named(name: Option<&str>, address: Option<&str>) -> String {
    match (name, address) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (name, address) => name.or(address).unwrap_or_default().to_owned(),
    }
}

/// The text with an ellipsis for what stands behind the address of signing in.
fn without_tokens(text: &str) -> String {
    let link = links::sign_in("");
    let mut parts = text.split(link.as_str());
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_~%.=".contains(c));
        out.push_str(&link);
        out.push_str(if rest.len() < part.len() { "…" } else { "" });
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_signs_in_is_left_out_and_nothing_else() {
        let text = "Go here:\nhttps://v.example/sign-in/00ff\nAnother: https://v.example/sign-in\nDigest 00ff, https://v.example/sign-in/00ff.";
        assert_eq!(
            without_tokens(text),
            "Go here:\nhttps://v.example/sign-in/…\nAnother: https://v.example/sign-in\nDigest 00ff, https://v.example/sign-in/…"
        );
        assert_eq!(without_tokens("https://v.example/sign-in/"), "https://v.example/sign-in/");
    }
}
