//! Letters as `.eml` files in a folder: what stands in for a server until one is named.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Filed, Message, SendError, Transport};

/// A folder for letters, made when the first one comes.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Letters go to the folder at `path`.
    #[must_use]
    pub const fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// The letters in the folder, the latest first; none, while there is no folder.
    ///
    /// # Errors
    /// The file system's.
    pub fn letters(&self) -> io::Result<Vec<Filed>> {
        let mut names = self.names()?;
        names.sort();
        names.reverse();
        let mut letters = Vec::new();
        for name in names {
            letters.extend(Filed::read(&name, &fs::read(self.0.join(&name))?));
        }
        letters.sort_by_key(|letter| std::cmp::Reverse(letter.date));
        Ok(letters)
    }

    /// The letter in a file of the folder, by the file's name; none, if no such file is a letter.
    ///
    /// # Errors
    /// The file system's.
    pub fn find(&self, name: &str) -> io::Result<Option<Filed>> {
        // Only what the folder lists is opened: a name with a path in it leads nowhere.
        if self.names()?.iter().any(|each| each == name) {
            Ok(Filed::read(name, &fs::read(self.0.join(name))?))
        } else {
            Ok(None)
        }
    }

    /// The letter that went out under an identifier at a moment; none, if it does not lie here.
    ///
    /// # Errors
    /// The file system's.
    pub fn letter(&self, id: Uuid, at: DateTime<Utc>) -> io::Result<Option<Filed>> {
        let name = name(id, at);
        match fs::read(self.0.join(&name)) {
            Ok(bytes) => Ok(Filed::read(&name, &bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut names = Vec::new();
        for entry in entries {
            names.extend(entry?.file_name().into_string().ok().filter(|name| is_letter(name)));
        }
        Ok(names)
    }

    /// Writes beside and renames: whoever looks finds a letter whole or not at all. A letter that is sent again under its identifier on the
    /// same day replaces itself.
    fn write(&self, message: &Message) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        let name = name(message.id(), message.written_at());
        let beside = self.0.join(format!(".{name}.part"));
        let mut file = File::create(&beside)?;
        file.write_all(&message.bytes())?;
        file.sync_all()?;
        fs::rename(&beside, self.0.join(name))
    }
}

/// The name of a letter's file.
fn name(id: Uuid, at: DateTime<Utc>) -> String {
    format!("{}-{id}.eml", at.format("%Y-%m-%d"))
}

/// Whether it is the name of a letter, and not of one that is still being written.
fn is_letter(name: &str) -> bool {
    !name.starts_with('.') && std::path::Path::new(name).extension().is_some_and(|extension| extension == "eml")
}

impl Transport for Folder {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        self.write(message).map_err(|error| SendError::Temporary(format!("{}: {error}", self.0.display())))
    }
}
