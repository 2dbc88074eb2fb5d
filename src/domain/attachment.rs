//! Which files can be given with an answer, told by their content and not by their name.

/// The media type of a file that can be given: PDF, Word or OpenDocument text, PNG, JPEG, or plain text in UTF-8. Nothing for all others.
#[must_use]
pub fn media_type(content: &[u8]) -> Option<&'static str> {
    if content.starts_with(b"%PDF-") {
        return Some("application/pdf");
    }
    if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    if content.starts_with(b"\xff\xd8\xff") {
        return Some("image/jpeg");
    }
    if content.starts_with(b"PK\x03\x04") {
        return packed_type(content);
    }
    let text = std::str::from_utf8(content).ok()?;
    let plain = !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}'));
    plain.then_some("text/plain; charset=utf-8")
}

/// Of packed files, the two formats of texts: each names its parts in the archive.
fn packed_type(content: &[u8]) -> Option<&'static str> {
    let names = |name: &[u8]| content.windows(name.len()).any(|window| window == name);
    if names(b"word/document.xml") {
        Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    } else if names(b"application/vnd.oasis.opendocument.text") {
        Some("application/vnd.oasis.opendocument.text")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_files_by_their_content() {
        assert_eq!(media_type(b"%PDF-1.7 ..."), Some("application/pdf"));
        assert_eq!(media_type("Loi n\u{ba} 43-05\r\n".as_bytes()), Some("text/plain; charset=utf-8"));
        assert_eq!(media_type(b"MZ\x90\x00"), None);
        assert_eq!(media_type(b"PK\x03\x04 something else"), None);
        assert_eq!(media_type(b"\xff\xfe text"), None);
    }
}
