//! What is done around every request: headers that keep pages safe, the origin of what changes something, words for errors.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::{DefaultHeaders, Next};
use actix_web::{HttpRequest, HttpResponse, ResponseError as _, web};
use askama::Template;

use super::app::App;
use super::error::Error;
use super::session::{self, Visitor};
use super::shell::Shell;

/// Only what comes from here may run, be shown or be sent to; nobody may frame a page.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// Headers of every response.
pub(super) fn headers() -> DefaultHeaders {
    DefaultHeaders::new()
        .add((header::CONTENT_SECURITY_POLICY, POLICY))
        .add((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .add((header::REFERRER_POLICY, "same-origin"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add((header::CACHE_CONTROL, "no-store"))
}

/// Refuses a change that another site asks for, keeps the language that an address chose, and gives errors their page.
pub(super) async fn around(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if comes_from_elsewhere(&request) {
        let page = error_page(request.request(), &Error::Forbidden);
        return Ok(request.into_response(page));
    }
    let chosen = session::language_asked(request.request());
    let response = next.call(request).await?.map_into_boxed_body();
    let error = response.response().error().and_then(|error| error.as_error::<Error>()).cloned();
    let request = response.request().clone();
    let mut response = match error {
        Some(error) => ServiceResponse::new(request.clone(), error_page(&request, &error)),
        None => response,
    };
    if let (Some(language), Some(app)) = (chosen, request.app_data::<web::Data<App>>()) {
        // A cookie that cannot be set only leaves the language unremembered.
        let _ = response.response_mut().add_cookie(&session::language_cookie(app, language));
    }
    Ok(response)
}

fn comes_from_elsewhere(request: &ServiceRequest) -> bool {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let site = request.headers().get("Sec-Fetch-Site").and_then(|value| value.to_str().ok());
    changes && site.is_some_and(|site| !matches!(site, "same-origin" | "none"))
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    shell: Shell,
    id: &'static str,
    reference: Option<String>,
    ask_link: bool,
}

/// The page that tells of an error, in the language of the request. The person is not looked up: the database may be what failed.
pub(super) fn error_page(request: &HttpRequest, error: &Error) -> HttpResponse {
    let mut response = HttpResponse::build(error.status_code());
    let Some(app) = request.app_data::<web::Data<App>>() else { return response.finish() };
    let visitor = Visitor::unknown(session::language(request, None));
    let id = error.message();
    let shell = Shell::new(app, request, &visitor, visitor.words.t(format!("{id}-title"))).refused(true);
    let page = ErrorPage { shell, id, reference: error.reference().map(str::to_owned), ask_link: matches!(error, Error::SignIn) };
    match page.render() {
        Ok(body) => response.content_type("text/html; charset=utf-8").body(body),
        Err(error) => {
            tracing::error!("the error page was not rendered: {error}");
            response.finish()
        }
    }
}

/// A page as a response.
///
/// # Errors
/// If it cannot be rendered.
pub(super) fn html(page: &impl Template) -> Result<HttpResponse, Error> {
    html_with(HttpResponse::Ok(), page)
}

/// A page under another status.
///
/// # Errors
/// If it cannot be rendered.
pub(super) fn html_with(mut response: actix_web::HttpResponseBuilder, page: &impl Template) -> Result<HttpResponse, Error> {
    Ok(response.content_type("text/html; charset=utf-8").body(page.render()?))
}

/// Sends the browser on to another page after a change.
#[must_use]
pub(super) fn see_other(link: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, link)).finish()
}

/// For addresses that no page has.
pub(super) async fn nowhere() -> Result<HttpResponse, Error> {
    Err(Error::NotFound)
}
