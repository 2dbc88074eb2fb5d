//! What every request needs: the pool, the questionnaires, the reference data, the clock. One for the process; holds no state of anybody's.

use std::path::PathBuf;
use std::sync::Arc;

use actix_web::web;
use chrono::{DateTime, Utc};

use super::error::Error;
use crate::definition::Catalogue;
use crate::domain::{Language, Questionnaire, Register, State, StateCode};
use crate::store::{self, Connection, Pool};

/// What is now.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;
/// 32 random bytes, or nothing if the system has none.
pub type Secrets = Arc<dyn Fn() -> Option<[u8; 32]> + Send + Sync>;

/// Application-wide data.
#[derive(Clone)]
pub struct App {
    /// Connections.
    pub pool: Pool,
    /// Every questionnaire version.
    pub catalogue: Arc<Catalogue>,
    /// Every State, in the order of the codes.
    pub states: Arc<Vec<State>>,
    /// The register of treaty actions.
    pub register: Arc<Register>,
    /// What is now.
    pub clock: Clock,
    /// Random bytes.
    pub secrets: Secrets,
    /// The address under which people reach the site, without a slash at the end.
    pub public_url: String,
    /// Where the folder transport puts letters; nothing with a mail server.
    pub mail_folder: Option<PathBuf>,
    /// The replies are invented.
    pub demonstration: bool,
}

impl App {
    /// What is now.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// 32 random bytes.
    ///
    /// # Errors
    /// If the system has none.
    pub fn secret(&self) -> Result<[u8; 32], Error> {
        (self.secrets)().ok_or_else(|| Error::internal("the system gave no random bytes"))
    }

    /// The State with a code.
    #[must_use]
    pub fn state(&self, code: StateCode) -> Option<&State> {
        self.states.binary_search_by_key(&code, |state| state.code).ok().map(|index| &self.states[index])
    }

    /// A State's name in a language; its code, if it is not known.
    #[must_use]
    pub fn state_name(&self, code: StateCode, language: Language) -> String {
        self.state(code).map_or_else(|| code.to_string(), |state| state.name(language).to_owned())
    }

    /// A questionnaire version.
    ///
    /// # Errors
    /// Not found.
    pub fn questionnaire(&self, id: &str, version: &str) -> Result<&Questionnaire, Error> {
        self.catalogue.get(id, version).map(|loaded| &loaded.questionnaire).ok_or(Error::NotFound)
    }

    /// Whether cookies must travel over TLS only.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// A connection of its own, for work that lasts longer than a page. An exhausted pool becomes 503.
    ///
    /// # Errors
    /// The store's.
    pub async fn connection(&self) -> Result<store::Pooled, Error> {
        let pool = self.pool.clone();
        let taken = web::block(move || pool.get()).await;
        Ok(taken.map_err(|_| Error::internal("the database's thread ended"))??)
    }

    /// Works with the database on a thread where waiting is allowed. An exhausted pool becomes 503.
    ///
    /// # Errors
    /// Those of the work; the store's.
    pub async fn db<T, E>(&self, work: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static) -> Result<T, Error>
    where
        T: Send + 'static,
        E: Into<Error> + Send + 'static,
    {
        let pool = self.pool.clone();
        let span = tracing::Span::current();
        web::block(move || {
            let _entered = span.entered();
            let mut connection = pool.get().map_err(Error::from)?;
            work(&mut connection).map_err(Into::into)
        })
        .await
        .map_err(|_| Error::internal("the database's thread ended"))?
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Unavailable(why) => Self::Unavailable(why),
            other => Self::internal(other.to_string()),
        }
    }
}
