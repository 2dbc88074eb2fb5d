//! The digest of a version: what tells two versions apart, whoever keeps them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::texts::Texts;
use crate::domain::Language;

/// SHA-256 over the bytes of the structure and then every text, by language and key, common ones included; in hexadecimal digits. Each
/// part is preceded by its length, so that no two versions make the same bytes. Common words that the version does not use do not count.
pub(super) fn digest(structure: &[u8], texts: &BTreeMap<Language, Texts>) -> String {
    let mut hash = Sha256::new();
    add(&mut hash, structure);
    for (language, texts) in texts {
        add(&mut hash, language.code().as_bytes());
        hash.update((texts.len() as u64).to_be_bytes());
        for (key, text) in texts {
            add(&mut hash, key.as_bytes());
            add(&mut hash, text.as_bytes());
        }
    }
    hash.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn add(hash: &mut Sha256, part: &[u8]) {
    hash.update((part.len() as u64).to_be_bytes());
    hash.update(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pairs: &[(&str, &str)]) -> BTreeMap<Language, Texts> {
        let texts = pairs.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        BTreeMap::from([(Language::En, texts)])
    }

    #[test]
    fn every_part_counts() {
        let one = digest(b"{}", &texts(&[("a/text", "x")]));
        assert_eq!(one.len(), 64);
        assert_eq!(one, digest(b"{}", &texts(&[("a/text", "x")])));
        assert_ne!(one, digest(b"{ }", &texts(&[("a/text", "x")])));
        assert_ne!(one, digest(b"{}", &texts(&[("a/text", "y")])));
        assert_ne!(one, digest(b"{}", &texts(&[("a/tex", "tx")])));
    }
}
