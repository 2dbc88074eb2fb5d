//! Letters to a mail server, by SMTP.

use std::error::Error as _;
use std::fmt;
use std::time::Duration;

use lettre::transport::smtp;
use lettre::{SmtpTransport, Transport as _};

use super::{Message, SendError, Transport};

/// How long a server may take to connect, and to answer each command. A letter takes about eight, so that an attempt ends within four
/// minutes at worst.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server.
#[derive(Debug)]
pub struct Smtp(SmtpTransport);

/// The text is not the address of a mail server.
#[derive(Debug)]
pub struct NotAServer(String);

impl fmt::Display for NotAServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not the address of a mail server ({}); such as smtps://user:password@mail.example.org", self.0)
    }
}

impl std::error::Error for NotAServer {}

impl Smtp {
    /// The server at a URL: `smtps://user:password@host:port` speaks TLS from the first byte, `smtp://…?tls=required` after STARTTLS,
    /// `smtp://…` not at all. No connection is made before the first letter.
    ///
    /// # Errors
    /// If it cannot be understood; the error does not repeat the URL, which may hold a password.
    pub fn new(url: &str) -> Result<Self, NotAServer> {
        let transport = SmtpTransport::from_url(url).map_err(|error| NotAServer(chain(&error)))?;
        Ok(Self(transport.timeout(Some(PATIENCE)).build()))
    }
}

impl Transport for Smtp {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        self.0.send(message.inner()).map(|_| ()).map_err(|error| sort(&error))
    }
}

/// Temporary, unless the server said 5xx or the fault is in our own letter or settings. Whatever happens on the way to the server passes.
fn sort(error: &smtp::Error) -> SendError {
    let why = chain(error);
    if error.is_permanent() || error.is_client() { SendError::Permanent(why) } else { SendError::Temporary(why) }
}

/// An error with its causes.
fn chain(error: &smtp::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}
