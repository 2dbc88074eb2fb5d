//! Every path of the site as a typed function, used by pages, letters and tests alike.

use chrono::NaiveDate;

use crate::domain::{CycleNumber, Language, StateCode};

/// The start page.
#[must_use]
pub fn home() -> String {
    "/".to_owned()
}

/// How to use these pages, and whom to write to.
#[must_use]
pub fn help() -> String {
    "/help".to_owned()
}

/// A style sheet, script or picture.
#[must_use]
pub fn asset(name: &str, digest: &str) -> String {
    format!("/assets/{name}?v={digest}")
}

/// Where a link to sign in is asked for.
#[must_use]
pub fn ask_link() -> String {
    "/sign-in".to_owned()
}

/// A link that signs a person in; the token in hexadecimal digits.
#[must_use]
pub fn sign_in(token: &str) -> String {
    format!("/sign-in/{token}")
}

/// Where the session is ended.
#[must_use]
pub fn sign_out() -> String {
    "/sign-out".to_owned()
}

/// The same page in another language.
#[must_use]
pub fn in_language(path: &str, language: Language) -> String {
    format!("{path}?lang={language}")
}

/// The task list of a reply.
#[must_use]
pub fn reply(cycle: CycleNumber, questionnaire: &str, state: StateCode) -> String {
    format!("/reply/{cycle}/{questionnaire}/{state}")
}

/// A page of a reply's form, by the item that it is about.
#[must_use]
pub fn page(reply: &str, item: &str) -> String {
    format!("{reply}/page/{item}")
}

/// The check page of a section, by its group.
#[must_use]
pub fn section(reply: &str, group: &str) -> String {
    format!("{reply}/section/{group}")
}

/// The check page of the whole reply.
#[must_use]
pub fn check(reply: &str) -> String {
    format!("{reply}/check")
}

/// Where a reply is sent.
#[must_use]
pub fn send(reply: &str) -> String {
    format!("{reply}/send")
}

/// The confirmation of the latest submission.
#[must_use]
pub fn sent(reply: &str) -> String {
    format!("{reply}/sent")
}

/// The canonical bytes of a submission.
#[must_use]
pub fn sent_file(reply: &str, number: i32) -> String {
    format!("{reply}/sent/{number}.csv")
}

/// Where a State says that it will not reply.
#[must_use]
pub fn decline(reply: &str) -> String {
    format!("{reply}/decline")
}

/// Where a declined questionnaire is taken up again.
#[must_use]
pub fn take_up(reply: &str) -> String {
    format!("{reply}/take-up")
}

/// A file given with an answer.
#[must_use]
pub fn file(reply: &str, sha256: &str, name: &str) -> String {
    format!("{reply}/file/{sha256}/{}", encode(name))
}

/// The ledger of a cycle.
#[must_use]
pub fn ledger(cycle: CycleNumber) -> String {
    format!("/ledger/{cycle}")
}

/// One State's reply, for officers.
#[must_use]
pub fn ledger_reply(cycle: CycleNumber, questionnaire: &str, state: StateCode) -> String {
    format!("/ledger/{cycle}/{questionnaire}/{state}")
}

/// Where an officer sends a State's reply back for correction.
#[must_use]
pub fn return_reply(ledger_reply: &str) -> String {
    format!("{ledger_reply}/return")
}

/// The days of a cycle.
#[must_use]
pub fn cycle(cycle: CycleNumber) -> String {
    format!("/cycle/{cycle}")
}

/// Who is to be reminded on a day.
#[must_use]
pub fn reminders(cycle: CycleNumber) -> String {
    format!("/reminders/{cycle}")
}

/// The letters.
#[must_use]
pub fn letters() -> String {
    "/letters".to_owned()
}

/// One letter.
#[must_use]
pub fn letter(id: &str) -> String {
    format!("/letters/{id}")
}

/// One letter as it was sent.
#[must_use]
pub fn letter_file(id: &str) -> String {
    format!("/letters/{id}.eml")
}

/// The answers to a questionnaire as at a day, as CSV.
#[must_use]
pub fn answers_file(cycle: CycleNumber, questionnaire: &str, as_at: NaiveDate) -> String {
    format!("/data/{cycle}/{questionnaire}/answers.csv?as-at={as_at}")
}

/// The counts of a questionnaire as at a day, as CSV.
#[must_use]
pub fn tabulation_file(cycle: CycleNumber, questionnaire: &str, as_at: NaiveDate) -> String {
    format!("/data/{cycle}/{questionnaire}/tabulation.csv?as-at={as_at}")
}

/// The analytical report as at a day.
#[must_use]
pub fn report(cycle: CycleNumber, questionnaire: &str, as_at: NaiveDate) -> String {
    format!("/report/{cycle}/{questionnaire}?as-at={as_at}")
}

/// The same report as a file.
#[must_use]
pub fn report_file(cycle: CycleNumber, questionnaire: &str, as_at: NaiveDate) -> String {
    format!("/report/{cycle}/{questionnaire}/report.html?as-at={as_at}")
}

/// The status of ratifications as at a day.
#[must_use]
pub fn status(as_at: NaiveDate) -> String {
    format!("/status?as-at={as_at}")
}

/// The status of ratifications as at a day, as CSV.
#[must_use]
pub fn status_file(as_at: NaiveDate) -> String {
    format!("/status.csv?as-at={as_at}")
}

/// An address with a query; values that say nothing are left out.
#[must_use]
pub fn with_query(path: &str, query: &[(&str, &str)]) -> String {
    let said = query.iter().filter(|(_, value)| !value.is_empty());
    let pairs: Vec<String> = said.map(|(name, value)| format!("{name}={}", encode(value))).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// A segment of a path or a value of a query, percent-encoded.
#[must_use]
pub fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
