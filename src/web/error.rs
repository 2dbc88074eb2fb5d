//! The one error that speaks HTTP. It never shows what went wrong inside; an internal error carries a number that the log has too.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::domain::reply::StageFault;
use crate::usecase;

/// Why a request got no page of its own.
#[derive(Clone, Debug)]
pub enum Error {
    /// There is no such page, or it is not this person's.
    NotFound,
    /// The request was not made by a page of ours.
    Forbidden,
    /// The request makes no sense; what is wrong with it, as a message identifier.
    Bad(&'static str),
    /// More was sent than is taken.
    TooLarge,
    /// The page is for people who are signed in.
    SignIn,
    /// The cycle has not opened yet.
    NotOpen,
    /// The reply's stage does not let it be done.
    Stage(StageFault),
    /// The database is busy or away; why, for the log.
    Unavailable(String),
    /// Something of ours failed; what, for the log, under a number.
    Internal {
        /// The number that the page and the log give.
        reference: String,
    },
}

impl Error {
    /// Something of ours failed: logs it under a number.
    #[must_use]
    pub fn internal(what: impl fmt::Display) -> Self {
        let reference = uuid::Uuid::new_v4().simple().to_string()[..8].to_owned();
        tracing::error!(%reference, "{what}");
        Self::Internal { reference }
    }

    /// The identifier of the messages of its page: `<id>-title` and `<id>-text`.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::Forbidden => "error-forbidden",
            Self::Bad(id) => id,
            Self::TooLarge => "error-too-large",
            Self::SignIn => "error-sign-in",
            Self::NotOpen => "error-not-open",
            Self::Stage(StageFault::AlreadySent) => "error-already-sent",
            Self::Stage(StageFault::Declined) => "error-declined",
            Self::Stage(StageFault::NotSent) => "error-not-sent",
            Self::Unavailable(_) => "error-unavailable",
            Self::Internal { .. } => "error-internal",
        }
    }

    /// The number under which the log has it.
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        match self {
            Self::Internal { reference } => Some(reference),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Bad(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::NotOpen | Self::Stage(_) => StatusCode::CONFLICT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The bare status; the layer around all pages gives it its words.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<usecase::Error> for Error {
    fn from(error: usecase::Error) -> Self {
        match error {
            usecase::Error::NotFound => Self::NotFound,
            usecase::Error::NotOpen => Self::NotOpen,
            usecase::Error::Stage(fault) => Self::Stage(fault),
            usecase::Error::Dates(_) => Self::Bad("error-bad"),
            usecase::Error::Store(error) => error.into(),
            usecase::Error::Internal(what) => Self::internal(what),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::internal(error)
    }
}
