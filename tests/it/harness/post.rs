//! A post office for the tests, and letters read back by another reader than the writer.

use std::sync::Arc;

use mail_parser::{Message, MessageParser};
use verbale::mail::{Memory, PostOffice, Sender, Smtp, Transport};

use super::smtp::SmtpServer;

/// The address under which the service is reached in the tests.
pub const PUBLIC_URL: &str = "https://verbale.example.org";

/// Delivers by a transport.
pub fn office(transport: Arc<dyn Transport>) -> PostOffice {
    let sender = Sender::new("secretariat@verbale.example.org", Some("Desk <desk@verbale.example.org>")).unwrap();
    PostOffice { transport, sender, public_url: PUBLIC_URL.to_owned() }
}

/// Keeps what it delivers.
pub fn memory() -> (Arc<Memory>, PostOffice) {
    let memory = Arc::new(Memory::default());
    (Arc::clone(&memory), office(memory))
}

/// Delivers to a server.
pub fn smtp(server: &SmtpServer) -> PostOffice {
    office(Arc::new(Smtp::new(&server.url()).unwrap()))
}

/// Secrets that are all different, for one test.
pub fn secrets() -> impl FnMut() -> [u8; 32] {
    let mut number = 0_u64;
    move || {
        number += 1;
        let mut secret = [7; 32];
        secret[..8].copy_from_slice(&number.to_be_bytes());
        secret
    }
}

/// A letter as a mail program shows it.
#[derive(Debug)]
pub struct Received {
    /// The address of the reader.
    pub to: String,
    /// The name of the reader.
    pub name: String,
    /// What stands in the list.
    pub subject: String,
    /// The identifier.
    pub message_id: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
    raw: Vec<u8>,
}

impl Received {
    /// Reads a letter as it came over the wire.
    #[must_use]
    pub fn read(raw: &[u8]) -> Self {
        let message = MessageParser::default().parse(raw).unwrap();
        let to = message.to().unwrap().first().unwrap();
        Self {
            to: to.address().unwrap().to_owned(),
            name: to.name().unwrap_or_default().to_owned(),
            subject: message.subject().unwrap().to_owned(),
            message_id: message.message_id().unwrap().to_owned(),
            text: message.body_text(0).unwrap().replace("\r\n", "\n"),
            html: message.body_html(0).unwrap().replace("\r\n", "\n"),
            raw: raw.to_vec(),
        }
    }

    /// Reads letters.
    #[must_use]
    pub fn read_all(raw: &[Vec<u8>]) -> Vec<Self> {
        raw.iter().map(|raw| Self::read(raw)).collect()
    }

    /// The whole message.
    #[must_use]
    pub fn message(&self) -> Message<'_> {
        MessageParser::default().parse(&self.raw).unwrap()
    }

    /// The token of the link to sign in.
    #[must_use]
    pub fn token(&self) -> String {
        let start = format!("{PUBLIC_URL}/sign-in/");
        let (_, rest) = self.text.split_once(&start).unwrap();
        let token: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
        assert!(self.html.contains(&format!("href=\"{start}{token}\"")), "the two texts have the same link");
        token
    }
}
