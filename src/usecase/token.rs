//! The token of a link to sign in: 32 random bytes, written in hexadecimal digits; the database knows its digest alone.

use sha2::{Digest as _, Sha256};

use crate::domain::digest::{hex, unhex};
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
        let is_lower = !text.contains(|c: char| c.is_ascii_uppercase());
        unhex(text).filter(|_| is_lower)?.try_into().ok().map(Self)
    }

    /// As it stands in a link: 64 hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        hex(&self.0)
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
