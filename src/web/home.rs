//! The start page: what this is for who is not signed in, what is asked of their State for focal points, the ledger for officers; and help.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::app::App;
use super::error::Error;
use super::layer::{html, see_other};
use super::session::Visitor;
use super::shell::{CURRENT_CYCLE, Shell};
use crate::domain::{Person, StageKind};
use crate::language::Words;
use crate::links;
use crate::store::{cycle, reply};

#[derive(Template)]
#[template(path = "home/public.html")]
struct PublicPage {
    shell: Shell,
    status: String,
}

#[derive(Template)]
#[template(path = "home/state.html")]
struct StatePage {
    shell: Shell,
    asked: Vec<Asked>,
}

/// One questionnaire that is asked of a State.
struct Asked {
    state: String,
    title: String,
    link: String,
    due: String,
    stage: StageKind,
}

#[derive(Template)]
#[template(path = "home/help.html")]
struct HelpPage {
    shell: Shell,
}

/// `GET /`
pub(super) async fn home(app: web::Data<App>, request: HttpRequest, visitor: Visitor) -> Result<HttpResponse, Error> {
    let Some(person) = visitor.person.clone() else {
        let shell = Shell::new(&app, &request, &visitor, visitor.words.t("home-title"));
        return html(&PublicPage { shell, status: links::status(app.now().date_naive()) });
    };
    if person.officer {
        return Ok(see_other(&links::ledger(CURRENT_CYCLE)));
    }
    let asked = asked(&app, &person, visitor.words).await?;
    if let [only] = asked.as_slice() {
        return Ok(see_other(&only.link));
    }
    let names: Vec<String> = person.states().into_iter().map(|state| app.state_name(state, visitor.words.language)).collect();
    let title = visitor.words.t("home-state-title");
    let shell = Shell::new(&app, &request, &visitor, title).of_state(names.join(" · "));
    html(&StatePage { shell, asked })
}

async fn asked(app: &web::Data<App>, person: &Person, words: Words) -> Result<Vec<Asked>, Error> {
    let appointments = person.appointments.clone();
    let found = app
        .db(move |connection| {
            let mut found = Vec::new();
            for cycle in cycle::all(connection)? {
                for each in &appointments {
                    if let Some(held) = reply::find(connection, cycle.number, &each.questionnaire, each.state)? {
                        found.push((cycle.clone(), held.reply));
                    }
                }
            }
            Ok::<_, crate::store::Error>(found)
        })
        .await?;
    found
        .into_iter()
        .map(|(cycle, reply)| {
            let questionnaire = app.questionnaire(&reply.questionnaire, &reply.version)?;
            let title = questionnaire.text("/title", words.language).map(|(text, _)| text.to_owned());
            Ok(Asked {
                state: app.state_name(reply.state, words.language),
                title: title.unwrap_or_default(),
                link: links::reply(cycle.number, &reply.questionnaire, reply.state),
                due: words.date(&reply.due.unwrap_or(cycle.dates.due)),
                stage: reply.stage.kind(),
            })
        })
        .collect()
}

/// `GET /help`
pub(super) async fn help(app: web::Data<App>, request: HttpRequest, visitor: Visitor) -> Result<HttpResponse, Error> {
    let shell =
        Shell::new(&app, &request, &visitor, visitor.words.t("help-title")).back_to(links::home(), visitor.words.t("back-home"));
    html(&HelpPage { shell })
}
