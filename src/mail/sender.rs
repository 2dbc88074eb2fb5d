//! Who writes: the secretariat's address, and the one to which answers go.

use std::fmt;

use lettre::message::Mailbox;

/// The secretariat as a sender of letters.
#[derive(Clone, Debug)]
pub struct Sender {
    pub(super) from: Mailbox,
    pub(super) reply_to: Mailbox,
}

/// The text is not an address with or without a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotASender(pub String);

impl fmt::Display for NotASender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an address such as `Secretariat <secretariat@example.org>`", self.0)
    }
}

impl std::error::Error for NotASender {}

impl Sender {
    /// Understands `Name <address>` or `address`. A sender without a name is called the secretariat of the Conference, in the letter's
    /// language. Answers go to `reply_to`, or to the sender where there is none.
    ///
    /// # Errors
    /// The first that is not an address.
    pub fn new(from: &str, reply_to: Option<&str>) -> Result<Self, NotASender> {
        let mailbox = |text: &str| text.parse::<Mailbox>().map_err(|_| NotASender(text.to_owned()));
        let from = mailbox(from)?;
        let reply_to = reply_to.map_or_else(|| Ok(from.clone()), mailbox)?;
        Ok(Self { from, reply_to })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_go_to_the_sender_unless_told() {
        let sender = Sender::new("Secretariat <s@example.org>", None).unwrap();
        assert_eq!(sender.reply_to.to_string(), "Secretariat <s@example.org>");
        let sender = Sender::new("s@example.org", Some("desk@example.org")).unwrap();
        assert_eq!(sender.reply_to.to_string(), "desk@example.org");
        assert_eq!(Sender::new("nobody", None).unwrap_err(), NotASender("nobody".to_owned()));
    }
}
