//! Signing in by a link: asking for one, the page that it leads to, and signing out.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::app::App;
use super::error::Error;
use super::form::Form;
use super::layer::{html, html_with, see_other};
use super::session::{self, Viewer, Visitor};
use super::shell::Shell;
use crate::domain::person::Email;
use crate::links;
use crate::usecase::request_link::request_link;
use crate::usecase::sign_in::{self, Secrets};
use crate::usecase::token::Token;

#[derive(Template)]
#[template(path = "sign_in/ask.html")]
struct AskPage {
    shell: Shell,
    typed: String,
    wrong: bool,
}

#[derive(Template)]
#[template(path = "sign_in/asked.html")]
struct AskedPage {
    shell: Shell,
    email: String,
}

#[derive(Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage {
    shell: Shell,
    name: String,
    action: String,
}

#[derive(Template)]
#[template(path = "sign_in/spent.html")]
struct SpentPage {
    shell: Shell,
}

/// `GET /sign-in`
pub(super) async fn ask(app: web::Data<App>, request: HttpRequest, visitor: Visitor) -> Result<HttpResponse, Error> {
    html(&AskPage { shell: ask_shell(&app, &request, &visitor), typed: String::new(), wrong: false })
}

fn ask_shell(app: &App, request: &HttpRequest, visitor: &Visitor) -> Shell {
    Shell::new(app, request, visitor, visitor.words.t("sign-in-ask-title"))
}

/// `POST /sign-in`: the answer is the same whether or not the address is known.
pub(super) async fn ask_post(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    form: Form,
) -> Result<HttpResponse, Error> {
    let typed = form.line("email").to_owned();
    let Ok(email) = typed.parse::<Email>() else {
        let shell = ask_shell(&app, &request, &visitor).refused(true);
        return html_with(HttpResponse::UnprocessableEntity(), &AskPage { shell, typed, wrong: true });
    };
    let now = app.now();
    app.db(move |connection| request_link(connection, &email, now)).await?;
    let shell = Shell::new(&app, &request, &visitor, visitor.words.t("sign-in-asked-title"));
    html(&AskedPage { shell, email: typed })
}

/// `GET /sign-in/{token}`: shows a button; mail filters open links.
pub(super) async fn look(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let now = app.now();
    let owner = match Token::parse(&token) {
        Some(token) => app.db(move |connection| sign_in::look_at_link(connection, token, now)).await?,
        None => None,
    };
    match owner {
        Some(person) => {
            // Until they choose another, people read their own language from the first page on.
            let visitor = visitor.reading(session::language(&request, Some(&person)));
            let shell = Shell::new(&app, &request, &visitor, visitor.words.t("sign-in-link-title"));
            html(&LinkPage { shell, name: person.name, action: links::sign_in(&token) })
        }
        None => spent(&SpentPage { shell: Shell::new(&app, &request, &visitor, visitor.words.t("sign-in-spent-title")) }),
    }
}

fn spent(page: &SpentPage) -> Result<HttpResponse, Error> {
    html_with(HttpResponse::Gone(), page)
}

/// `POST /sign-in/{token}`
pub(super) async fn enter(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let secrets = Secrets { session: Token::new(app.secret()?), csrf: app.secret()? };
    let cookie = session::session_cookie(&app, secrets.session);
    let now = app.now();
    let person = match Token::parse(&path) {
        Some(token) => app.db(move |connection| sign_in::sign_in(connection, token, &secrets, now)).await?,
        None => None,
    };
    if person.is_none() {
        return spent(&SpentPage { shell: Shell::new(&app, &request, &visitor, visitor.words.t("sign-in-spent-title")) });
    }
    let mut response = see_other(&links::home());
    response.add_cookie(&cookie).map_err(Error::internal)?;
    Ok(response)
}

/// `POST /sign-out`
pub(super) async fn leave(app: web::Data<App>, request: HttpRequest, viewer: Viewer, form: Form) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    if let Some(token) = session::session_token(&request) {
        app.db(move |connection| sign_in::sign_out(connection, token)).await?;
    }
    let mut response = see_other(&links::home());
    response.add_cookie(&session::ended_cookie()).map_err(Error::internal)?;
    Ok(response)
}
