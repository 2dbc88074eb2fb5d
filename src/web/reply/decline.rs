//! Saying that the State will not reply, and taking the questionnaire up again.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;

use super::{Address, Opened};
use crate::links;
use crate::usecase::decline_reply::{decline_reply, take_up_again};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html_with, see_other};
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "reply/decline.html")]
struct DeclinePage {
    shell: Shell,
    state: String,
    missing: bool,
    action: String,
}

type Path = web::Path<(i32, String, String)>;

/// `GET /reply/…/decline`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
) -> Result<HttpResponse, Error> {
    let opened = Opened::new(&app, &viewer, Address::parse(path.0, &path.1, &path.2)?).await?;
    opened.viewed.reply.stage.writable().map_err(Error::Stage)?;
    render(&opened, &app, &request, &viewer, false)
}

fn render(opened: &Opened<'_>, app: &App, request: &HttpRequest, viewer: &Viewer, missing: bool) -> Result<HttpResponse, Error> {
    let shell = opened
        .shell(app, request, viewer, opened.words.t("decline-title"))
        .back_to(opened.link.clone(), opened.words.t("task-list-back"))
        .refused(missing);
    let status = if missing { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = DeclinePage { shell, state: opened.state_name(app), missing, action: links::decline(&opened.link) };
    html_with(HttpResponseBuilder::new(status), &page)
}

/// `POST /reply/…/decline`
pub(in crate::web) async fn decline(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    form: Form,
) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let reason = form.line("reason").to_owned();
    if reason.is_empty() {
        let opened = Opened::new(&app, &viewer, address).await?;
        return render(&opened, &app, &request, &viewer, true);
    }
    let link = address.link();
    let (who, now) = (viewer.person.clone(), app.now());
    app.db(move |connection| decline_reply(connection, &who, address.which(), &reason, now)).await?;
    Ok(see_other(&link))
}

/// `POST /reply/…/take-up`
pub(in crate::web) async fn take_up(app: web::Data<App>, viewer: Viewer, path: Path, form: Form) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let link = address.link();
    let (who, now) = (viewer.person.clone(), app.now());
    app.db(move |connection| take_up_again(connection, &who, address.which(), now)).await?;
    Ok(see_other(&link))
}
