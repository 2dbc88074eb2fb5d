//! Letters: their words, how they are set as text and HTML, and the ways by which they leave: a server, a folder, memory. The only place that
//! names lettre. To whom, when and whether at all a letter is sent is left to `usecase`; how often it is tried again too.

mod filed;
mod folder;
mod letter;
mod message;
mod office;
mod receipt;
mod reminder;
mod sender;
mod sign_in;
mod smtp;
mod transport;

pub use filed::Filed;
pub use folder::Folder;
pub use letter::{Block, Letter};
pub use message::{Address, Message, NotWritten};
pub use office::PostOffice;
pub use receipt::Receipt;
pub use reminder::Reminder;
pub use sender::{NotASender, Sender};
pub use sign_in::SignIn;
pub use smtp::{NotAServer, Smtp};
pub use transport::{Memory, SendError, Transport};
