//! The token of a link to sign in: 32 random bytes, written in hexadecimal digits; the database knows its digest alone.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::store::session::TokenDigest;

/// The secret of a link or a session. Does not show itself in logs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(..)")
    }
}

impl Token {
    /// The token of 32 random bytes.
    #[must_use]
    pub const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// Reads 64 hexadecimal digits in lower case; anything else is no token.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 64 || !digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
            return None;
        }
        let mut secret = [0; 32];
        for (byte, pair) in secret.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(secret))
    }

    /// As it stands in a link: 64 hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// As the database keeps it: SHA-256 of the 32 bytes.
    #[must_use]
    pub fn digest(&self) -> TokenDigest {
        Sha256::digest(self.0).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_as_it_was_written() {
        let token = Token::new(std::array::from_fn(|index| u8::try_from(index * 8).unwrap()));
        assert_eq!(Token::parse(&token.hex()), Some(token));
        assert!(token.hex().starts_with("00081018"));
    }

    #[test]
    fn what_is_no_token_is_not_read() {
        let long = "0".repeat(65);
        let upper = "A".repeat(64);
        let other = "é".repeat(32);
        for text in ["", "00", &long, &upper, &other] {
            assert_eq!(Token::parse(text), None, "{text}");
        }
    }
}
