//! Who asks: the cookie of a session, the language of a page, and the proof that a form is one of ours.

use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, dev, web};
use subtle::ConstantTimeEq as _;

use super::app::App;
use super::error::Error;
use super::form::Form;
use crate::domain::digest::{hex, unhex};
use crate::domain::{Language, Person};
use crate::language::Words;
use crate::usecase::sign_in::{self, SESSION_HOURS};
use crate::usecase::token::Token;

const SESSION: &str = "session";
const LANGUAGE: &str = "language";

/// Who asks for a page, signed in or not, and in which language it is given.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The words of the page.
    pub words: Words,
    /// Who, if they are signed in.
    pub person: Option<Person>,
    csrf: Option<[u8; 32]>,
    mask: [u8; 32],
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// Who.
    pub person: Person,
    /// Themselves as a visitor.
    pub visitor: Visitor,
}

impl Viewer {
    /// The words of the page.
    #[must_use]
    pub const fn words(&self) -> Words {
        self.visitor.words
    }
}

impl Visitor {
    /// Somebody unknown, who reads a language.
    #[must_use]
    pub const fn unknown(language: Language) -> Self {
        Self { words: Words::new(language), person: None, csrf: None, mask: [0; 32] }
    }

    /// The same, reading another language.
    #[must_use]
    pub fn reading(self, language: Language) -> Self {
        Self { words: Words::new(language), ..self }
    }

    /// The token that the forms of this page carry: the session's secret under a mask of its own, so that compressed pages never show the
    /// same bytes twice.
    #[must_use]
    pub fn csrf(&self) -> String {
        self.csrf.map_or_else(String::new, |secret| {
            let hidden: Vec<u8> = secret.iter().zip(self.mask).map(|(a, b)| a ^ b).collect();
            hex(&self.mask) + &hex(&hidden)
        })
    }

    /// Whether a form carries this session's token.
    #[must_use]
    pub fn made(&self, form: &Form) -> bool {
        let (Some(secret), Some(token)) = (self.csrf, form.get("csrf").and_then(unhex)) else { return false };
        let Some((mask, hidden)) = token.split_at_checked(32).filter(|(_, hidden)| hidden.len() == 32) else { return false };
        let shown: Vec<u8> = hidden.iter().zip(mask).map(|(a, b)| a ^ b).collect();
        shown.ct_eq(&secret).into()
    }

    /// Refuses a form that does not carry this session's token.
    ///
    /// # Errors
    /// Forbidden.
    pub fn require(&self, form: &Form) -> Result<(), Error> {
        if self.made(form) { Ok(()) } else { Err(Error::Forbidden) }
    }
}

/// The session token of a request.
#[must_use]
pub fn session_token(request: &HttpRequest) -> Option<Token> {
    Token::parse(request.cookie(SESSION)?.value())
}

/// The cookie of a new session.
#[must_use]
pub fn session_cookie(app: &App, token: Token) -> Cookie<'static> {
    Cookie::build(SESSION, token.hex())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.is_secure())
        .max_age(time::Duration::hours(SESSION_HOURS))
        .finish()
}

/// The cookie that ends a session in the browser.
#[must_use]
pub fn ended_cookie() -> Cookie<'static> {
    let mut cookie = Cookie::build(SESSION, "").path("/").http_only(true).same_site(SameSite::Lax).finish();
    cookie.make_removal();
    cookie
}

/// The cookie that keeps a choice of language for a year.
#[must_use]
pub fn language_cookie(app: &App, language: Language) -> Cookie<'static> {
    Cookie::build(LANGUAGE, language.code())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.is_secure())
        .max_age(time::Duration::days(365))
        .finish()
}

/// The language that an address asks for by `lang=`.
#[must_use]
pub fn language_asked(request: &HttpRequest) -> Option<Language> {
    request.query_string().split('&').find_map(|pair| pair.strip_prefix("lang="))?.parse().ok()
}

/// The language of a page: the one asked for, else the one chosen before, else the person's, else the browser's, else English.
#[must_use]
pub fn language(request: &HttpRequest, person: Option<&Person>) -> Language {
    language_asked(request)
        .or_else(|| request.cookie(LANGUAGE)?.value().parse().ok())
        .or_else(|| person.map(|person| person.language))
        .or_else(|| accepted(request))
        .unwrap_or(Language::En)
}

/// The first official language among those that the browser accepts; browsers list them in the order of preference.
fn accepted(request: &HttpRequest) -> Option<Language> {
    let list = request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    list.split(',').find_map(|entry| entry.trim().split(['-', ';']).next()?.to_lowercase().parse().ok())
}

type Extracting<T> = std::pin::Pin<Box<dyn Future<Output = Result<T, Error>>>>;

impl FromRequest for Visitor {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut dev::Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = request.app_data::<web::Data<App>>().ok_or_else(|| Error::internal("no application data"))?;
            let now = app.now();
            let session = match session_token(&request) {
                Some(token) => app.db(move |connection| sign_in::resume(connection, token, now)).await?,
                None => None,
            };
            let words = Words::new(language(&request, session.as_ref().map(|session| &session.person)));
            let csrf = session.as_ref().map(|session| session.csrf);
            Ok(Self { words, person: session.map(|session| session.person), csrf, mask: app.secret()? })
        })
    }
}

impl FromRequest for Viewer {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {
        let visitor = Visitor::from_request(request, payload);
        Box::pin(async move {
            let visitor = visitor.await?;
            let person = visitor.person.clone().ok_or(Error::SignIn)?;
            Ok(Self { person, visitor })
        })
    }
}
