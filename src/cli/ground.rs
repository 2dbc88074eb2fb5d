//! What the verbs stand on: settings, the database brought up to date, the reference data in it, the questionnaires.

use std::error::Error;
use std::sync::Arc;

use crate::config::{self, Config, Database};
use crate::definition::{self, Catalogue};
use crate::domain::{Register, State};
use crate::mail::{Folder, PostOffice, Sender, Smtp, Transport};
use crate::store::{self, Pool, Pooled, reference, register};

/// The ground of a verb; [`Ground::leave`] gives the database back.
pub(super) struct Ground {
    pub config: Config,
    pub catalogue: Arc<Catalogue>,
    pub pool: Pool,
    database: Database,
}

impl Ground {
    /// Opens the database, brings its schema up to date and puts the reference data in, where there is none.
    pub fn open(config: Config) -> Result<Self, Box<dyn Error>> {
        let catalogue = definition::embedded().map_err(|faults| definition::report(&faults))?;
        let database = Database::open(&config)?;
        let pool = Pool::open(database.url(), config.pool_size)?;
        let mut connection = pool.get()?;
        store::migrate(&mut connection)?;
        let (states, actions) = (reference::states()?, reference::treaty_actions()?);
        store::transaction(&mut connection, |connection| {
            // Two first starts at once take turns.
            store::start_lock(connection)?;
            register::load_once(connection, &states, &actions)
        })?;
        drop(connection);
        Ok(Self { config, catalogue: Arc::new(catalogue), pool, database })
    }

    /// A connection.
    pub fn connection(&self) -> Result<Pooled, Box<dyn Error>> {
        Ok(self.pool.get()?)
    }

    /// The States and the register, as the database has them.
    pub fn register(&self) -> Result<(Vec<State>, Register), Box<dyn Error>> {
        let mut connection = self.connection()?;
        Ok((register::states(&mut connection)?, register::register(&mut connection)?))
    }

    /// The post office that the settings ask for: a mail server, or a folder.
    pub fn office(&self) -> Result<PostOffice, Box<dyn Error>> {
        let transport: Arc<dyn Transport> = match &self.config.smtp_url {
            Some(url) => Arc::new(Smtp::new(url)?),
            None => Arc::new(Folder::new(self.config.mail_dir.clone())),
        };
        Ok(PostOffice {
            transport,
            sender: Sender::new(&self.config.mail_from, None)?,
            public_url: self.config.public_url.clone(),
        })
    }

    /// Gives the database back; a private one that nobody else uses is shut down.
    pub fn leave(self) {
        drop(self.pool);
        self.database.release();
    }
}

/// 32 random bytes. A system that has none can sign nobody in safely: the program ends at once.
pub(super) fn secret() -> [u8; 32] {
    config::secret().unwrap_or_else(|error| {
        tracing::error!("no random bytes: {error}");
        std::process::abort()
    })
}

/// The name of a new row.
pub(super) fn uuid() -> uuid::Uuid {
    let [first, ..] = *secret().as_chunks::<16>().0 else { return uuid::Uuid::nil() };
    uuid::Builder::from_random_bytes(first).into_uuid()
}
