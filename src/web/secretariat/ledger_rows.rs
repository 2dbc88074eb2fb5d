//! The rows of the ledger: one State each, by regional group or all in one.

use chrono::NaiveDate;

use super::Day;
use super::ledger::{Filter, class};
use crate::domain::{Region, Reply, StateCode};
use crate::language::{Words, sort_states};
use crate::links;
use crate::store::reply::LedgerRow;
use crate::usecase::view_ledger::Ledger;
use crate::web::app::App;

/// Rows under a heading, or all of them under none.
pub(super) struct Group {
    pub title: Option<String>,
    pub lines: Vec<Line>,
}

/// The reply of one State.
pub(super) struct Line {
    pub name: String,
    pub link: String,
    pub status: String,
    pub stage: String,
    pub class: &'static str,
    pub invited: Day,
    pub opened: Option<Day>,
    pub saved: Option<Day>,
    pub sent: Option<Day>,
    pub due: Day,
    /// On time, or how late.
    pub against: Option<String>,
    state: StateCode,
}

/// Rows in the order that was asked for.
pub(super) fn groups(
    app: &App,
    words: Words,
    ledger: &Ledger,
    filter: &Filter,
    rows: &[&LedgerRow],
    today: NaiveDate,
) -> Vec<Group> {
    let mut lines: Vec<Line> = rows.iter().map(|row| line(app, words, ledger, filter, row, today)).collect();
    sort_states(words.language, &mut lines, |line| &line.name);
    if filter.by_name {
        return vec![Group { title: None, lines }];
    }
    let region = |line: &Line| app.state(line.state).map(|state| state.region);
    let mut groups = Vec::new();
    for each in Region::ALL {
        let (here, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| region(line) == Some(each));
        groups.push(Group { title: Some(words.region(each)), lines: here });
        lines = rest;
    }
    groups.retain(|group| !group.lines.is_empty());
    groups
}

fn line(app: &App, words: Words, ledger: &Ledger, filter: &Filter, row: &LedgerRow, today: NaiveDate) -> Line {
    let reply = &row.reply;
    let due = reply.due.unwrap_or(ledger.cycle.dates.due);
    let day = |at: chrono::DateTime<chrono::Utc>| Day::short(words, at.date_naive());
    Line {
        name: app.state_name(reply.state, words.language),
        link: links::ledger_reply(reply.cycle, &reply.questionnaire, reply.state),
        status: words.status(filter.status_of(app, reply.state)),
        stage: words.stage(reply.stage.kind()),
        class: class(reply.stage.kind()),
        invited: Day::short(words, reply.invited_on),
        opened: reply.opened_at.map(day),
        saved: reply.saved_at.map(day),
        sent: row.last_sent_at.map(day),
        due: Day::short(words, due),
        against: against(words, reply, row.first_sent_at.map(|at| at.date_naive()), due, today),
        state: reply.state,
    }
}

/// How a reply stands to its due date: what counts is when it was first sent.
pub(super) fn against(
    words: Words,
    reply: &Reply,
    first_sent: Option<NaiveDate>,
    due: NaiveDate,
    today: NaiveDate,
) -> Option<String> {
    match first_sent {
        Some(sent) if sent <= due => Some(words.t("ledger-on-time")),
        Some(sent) => Some(words.n("ledger-days-late", (sent - due).num_days())),
        None if reply.stage.kind().is_awaited() && today > due => Some(words.n("ledger-days-past", (today - due).num_days())),
        None => None,
    }
}
