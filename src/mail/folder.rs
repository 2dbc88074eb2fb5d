//! Letters as `.eml` files in a folder: what stands in for a server until one is named.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::PathBuf;

use super::{Message, SendError, Transport};

/// A folder for letters, made when the first one comes.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Letters go to the folder at `path`.
    #[must_use]
    pub const fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// Writes beside and renames: whoever looks finds a letter whole or not at all. A letter that is sent again under its identifier on the
    /// same day replaces itself.
    fn write(&self, message: &Message) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        let name = format!("{}-{}.eml", message.written_at().format("%Y-%m-%d"), message.id());
        let beside = self.0.join(format!(".{name}.part"));
        let mut file = File::create(&beside)?;
        file.write_all(&message.bytes())?;
        file.sync_all()?;
        fs::rename(&beside, self.0.join(name))
    }
}

impl Transport for Folder {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        self.write(message).map_err(|error| SendError::Temporary(format!("{}: {error}", self.0.display())))
    }
}
