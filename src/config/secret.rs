//! Random numbers from the operating system: secrets that are handed down as arguments to whoever needs one.

use std::io;

/// 32 bytes that nobody can guess, from the operating system's generator.
///
/// # Errors
/// When the operating system has no random numbers to give.
#[expect(clippy::disallowed_methods, reason = "the one place that reads random numbers")]
pub fn secret() -> io::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_secrets_differ() {
        assert_ne!(secret().unwrap(), secret().unwrap());
        assert_ne!(secret().unwrap(), [0; 32]);
    }
}
