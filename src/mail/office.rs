//! The post office: who writes, from which service, and by which way letters leave.

use std::fmt;
use std::sync::Arc;

use super::{Letter, Message, NotWritten, SendError, Sender, Transport, message};
use crate::links;

/// All that a letter needs beside what it says.
#[derive(Clone)]
pub struct PostOffice {
    /// The way by which letters leave.
    pub transport: Arc<dyn Transport>,
    /// Who writes.
    pub sender: Sender,
    /// The address under which people reach the service, without a slash at its end.
    pub public_url: String,
}

impl fmt::Debug for PostOffice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostOffice").field("sender", &self.sender).field("public_url", &self.public_url).finish_non_exhaustive()
    }
}

impl PostOffice {
    /// The first page of the service.
    #[must_use]
    pub fn home(&self) -> String {
        format!("{}{}", self.public_url, links::home())
    }

    /// Where one asks for a link to sign in.
    #[must_use]
    pub fn sign_in_page(&self) -> String {
        format!("{}{}", self.public_url, links::ask_link())
    }

    /// The link that signs in by a token.
    #[must_use]
    pub fn sign_in(&self, token: &str) -> String {
        format!("{}{}", self.public_url, links::sign_in(token))
    }

    /// Sets a letter for the wire.
    ///
    /// # Errors
    /// If its reader's address or its templates do not do.
    pub fn write(&self, letter: &Letter, address: &message::Address<'_>) -> Result<Message, NotWritten> {
        Message::new(letter, address, &self.sender, self.host())
    }

    /// Sends a letter.
    ///
    /// # Errors
    /// The transport's; a letter that cannot be written never can.
    pub fn send(&self, letter: &Letter, address: &message::Address<'_>) -> Result<(), SendError> {
        let message = self.write(letter, address).map_err(|fault| SendError::Permanent(fault.to_string()))?;
        self.transport.send(&message)
    }

    /// The name of the machine in the public address, for Message-IDs.
    fn host(&self) -> &str {
        let rest = self.public_url.split_once("://").map_or(self.public_url.as_str(), |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        if authority.starts_with('[') { authority.split_inclusive(']').next() } else { authority.split(':').next() }
            .unwrap_or(authority)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Memory;
    use super::*;

    fn office(public_url: &str) -> PostOffice {
        let sender = Sender::new("s@example.org", None).unwrap();
        PostOffice { transport: Arc::new(Memory::default()), sender, public_url: public_url.to_owned() }
    }

    #[test]
    fn the_host_is_that_of_the_public_address() {
        for (url, host) in [
            ("https://verbale.example.org", "verbale.example.org"),
            ("http://127.0.0.1:8080", "127.0.0.1"),
            ("http://[::1]:8080/verbale", "[::1]"),
        ] {
            assert_eq!(office(url).host(), host);
        }
    }

    #[test]
    fn links_begin_with_the_public_address() {
        assert_eq!(office("https://v.example/cop").sign_in("ab"), "https://v.example/cop/sign-in/ab");
    }
}
