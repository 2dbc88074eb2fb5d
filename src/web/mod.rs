//! The only actix: routes, sessions, error pages, one folder for each feature with its page structs. A handler extracts, calls one use
//! case, and gives a page or sends the browser on.

use actix_web::dev::Server;
use actix_web::{App as Site, HttpServer, middleware, web};

pub mod app;
mod assets;
mod error;
mod form;
mod home;
mod layer;
mod reply;
mod secretariat;
mod session;
mod shell;
mod sign_in;
mod status;

pub use app::App;

/// Every route, for the tests that try each with every role: method, path with its variables.
pub const ROUTES: &[(&str, &str)] = &[
    ("GET", "/"),
    ("GET", "/help"),
    ("GET", "/assets/{name}"),
    ("GET", "/sign-in"),
    ("POST", "/sign-in"),
    ("GET", "/sign-in/{token}"),
    ("POST", "/sign-in/{token}"),
    ("POST", "/sign-out"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/page/{item}"),
    ("POST", "/reply/{cycle}/{questionnaire}/{state}/page/{item}"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/section/{group}"),
    ("POST", "/reply/{cycle}/{questionnaire}/{state}/section/{group}"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/check"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/send"),
    ("POST", "/reply/{cycle}/{questionnaire}/{state}/send"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/sent"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/sent/{number}.csv"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/decline"),
    ("POST", "/reply/{cycle}/{questionnaire}/{state}/decline"),
    ("POST", "/reply/{cycle}/{questionnaire}/{state}/take-up"),
    ("GET", "/reply/{cycle}/{questionnaire}/{state}/file/{sha256}/{name}"),
    ("GET", "/ledger/{cycle}"),
    ("GET", "/ledger/{cycle}/{questionnaire}/{state}"),
    ("POST", "/ledger/{cycle}/{questionnaire}/{state}/return"),
    ("GET", "/ledger/{cycle}/{questionnaire}/{state}/file/{sha256}/{name}"),
    ("GET", "/cycle/{cycle}"),
    ("POST", "/cycle/{cycle}"),
    ("GET", "/reminders/{cycle}"),
    ("POST", "/reminders/{cycle}"),
    ("GET", "/letters"),
    ("GET", "/letters/{id}"),
    ("GET", "/letters/{id}.eml"),
    ("GET", "/data/{cycle}/{questionnaire}/answers.csv"),
    ("GET", "/data/{cycle}/{questionnaire}/tabulation.csv"),
    ("GET", "/report/{cycle}/{questionnaire}"),
    ("GET", "/report/{cycle}/{questionnaire}/report.html"),
    ("GET", "/status"),
    ("GET", "/status.csv"),
];

fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/", web::get().to(home::home))
        .route("/help", web::get().to(home::help))
        .route("/assets/{name}", web::get().to(assets::asset))
        .route("/sign-in", web::get().to(sign_in::ask))
        .route("/sign-in", web::post().to(sign_in::ask_post))
        .route("/sign-in/{token}", web::get().to(sign_in::look))
        .route("/sign-in/{token}", web::post().to(sign_in::enter))
        .route("/sign-out", web::post().to(sign_in::leave))
        .route("/status", web::get().to(status::show))
        .route("/status.csv", web::get().to(status::file))
        .service(web::scope("/reply/{cycle}/{questionnaire}/{state}").configure(reply_routes))
        .configure(officer_routes);
}

fn officer_routes(config: &mut web::ServiceConfig) {
    const REPLY: &str = "/ledger/{cycle}/{questionnaire}/{state}";
    config
        .route("/ledger/{cycle}", web::get().to(secretariat::ledger::show))
        .route(REPLY, web::get().to(secretariat::reply::show))
        .route(&format!("{REPLY}/return"), web::post().to(secretariat::reply::send_back))
        .route(&format!("{REPLY}/file/{{sha256}}/{{name}}"), web::get().to(secretariat::reply::download))
        .route("/cycle/{cycle}", web::get().to(secretariat::cycle::show))
        .route("/cycle/{cycle}", web::post().to(secretariat::cycle::change))
        .route("/reminders/{cycle}", web::get().to(secretariat::reminders::show))
        .route("/reminders/{cycle}", web::post().to(secretariat::reminders::write))
        .route("/data/{cycle}/{questionnaire}/answers.csv", web::get().to(secretariat::data::answers))
        .route("/data/{cycle}/{questionnaire}/tabulation.csv", web::get().to(secretariat::data::tabulation))
        .route("/report/{cycle}/{questionnaire}", web::get().to(secretariat::report::show))
        .route("/report/{cycle}/{questionnaire}/report.html", web::get().to(secretariat::report::download))
        .route("/letters", web::get().to(secretariat::letters::list))
        .route("/letters/{id}.eml", web::get().to(secretariat::letters::download))
        .route("/letters/{id}", web::get().to(secretariat::letters::show));
}

fn reply_routes(config: &mut web::ServiceConfig) {
    config
        .route("", web::get().to(reply::task_list::show))
        .route("/page/{item}", web::get().to(reply::question::show))
        .route("/page/{item}", web::post().to(reply::question::save))
        .route("/section/{group}", web::get().to(reply::check::section))
        .route("/section/{group}", web::post().to(reply::check::mark))
        .route("/check", web::get().to(reply::check::show))
        .route("/send", web::get().to(reply::send::show))
        .route("/send", web::post().to(reply::send::send))
        .route("/sent", web::get().to(reply::send::confirm))
        .route("/sent/{number}.csv", web::get().to(reply::send::download))
        .route("/decline", web::get().to(reply::decline::show))
        .route("/decline", web::post().to(reply::decline::decline))
        .route("/take-up", web::post().to(reply::decline::take_up))
        .route("/file/{sha256}/{name}", web::get().to(reply::file::download));
}

/// The server, bound and ready to be awaited. Stopping is the caller's, by its handle.
///
/// # Errors
/// If the address cannot be bound.
pub fn server(app: App, listener: std::net::TcpListener, workers: usize) -> std::io::Result<Server> {
    let app = web::Data::new(app);
    let server = HttpServer::new(move || {
        Site::new()
            .app_data(app.clone())
            .app_data(web::PathConfig::default().error_handler(|_, _| error::Error::NotFound.into()))
            .app_data(web::QueryConfig::default().error_handler(|_, _| error::Error::Bad("error-bad").into()))
            .wrap(middleware::from_fn(layer::around))
            .wrap(layer::headers())
            .wrap(middleware::Compress::default())
            .configure(routes)
            .default_service(web::to(layer::nowhere))
    });
    Ok(server.workers(workers).disable_signals().shutdown_timeout(10).listen(listener)?.run())
}
