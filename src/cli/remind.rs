//! `verbale remind`: who is written to on a day and why, and the writing of it.

use std::error::Error;
use std::io::{self, Write};

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::reminder::Step;
use crate::domain::{Cycle, StateCode};
use crate::mail::PostOffice;
use crate::store::Connection;
use crate::usecase::deliver::{Tally, deliver_all};
use crate::usecase::remind::{Plan, Unreachable, Why, plan, write};

/// Reminds the focal points of a cycle as at a day, and delivers what is due in the outbox.
///
/// # Errors
/// The database's, or what the writer says.
pub fn run(
    connection: &mut Connection,
    cycle: &Cycle,
    as_at: NaiveDate,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
    out: &mut dyn Write,
) -> Result<(), Box<dyn Error>> {
    let plan = plan(connection, cycle, as_at)?;
    print(cycle, &plan, out)?;
    let written = write(connection, &plan, now)?;
    let Tally { sent, dropped, postponed, failed } = deliver_all(connection, now, office, secret)?;
    writeln!(out, "{} written.", letters(written))?;
    writeln!(out, "Outbox: {sent} sent, {dropped} no longer due, {postponed} put off, {failed} given up.")?;
    Ok(())
}

/// Shows whom [`run`] would write to, and writes nothing.
///
/// # Errors
/// The database's, or what the writer says.
pub fn dry_run(connection: &mut Connection, cycle: &Cycle, as_at: NaiveDate, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    let plan = plan(connection, cycle, as_at)?;
    print(cycle, &plan, out)?;
    writeln!(out, "{} would be written. Nothing has been changed.", letters(plan.letters.len()))?;
    Ok(())
}

fn letters(count: usize) -> String {
    if count == 1 { "1 letter".to_owned() } else { format!("{count} letters") }
}

fn print(cycle: &Cycle, plan: &Plan, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "Cycle {}, as at {}: opens {}, due {}.", cycle.number, plan.as_at, cycle.dates.opens, cycle.dates.due)?;
    writeln!(out, "{}\n", step_line(cycle, plan))?;
    let rows: Vec<[String; 5]> = planned(plan).chain(skipped(plan)).collect();
    if !rows.is_empty() {
        table(["State", "Person", "Language", "Letter", "Why"], &rows, out)?;
        writeln!(out)?;
    }
    if !plan.unreachable.is_empty() {
        writeln!(out, "Cannot be reached, as no focal point is named:")?;
        for Unreachable { state, questionnaires } in &plan.unreachable {
            writeln!(out, "{state}  {}", questionnaires.join(", "))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn step_line(cycle: &Cycle, plan: &Plan) -> String {
    let next = plan
        .next
        .map_or_else(|| "no other follows".to_owned(), |(step, date)| format!("the next is on {date}, {}", step_words(step)));
    if !cycle.is_open(plan.as_at) {
        return format!("The cycle has not opened; nobody is written to before. Of its steps, {next}.");
    }
    match plan.step {
        Some(step) => format!("The step due is that of {}; {next}.", step_words(step)),
        None => format!("No step is due on {}; {next}.", plan.as_at),
    }
}

fn step_words(step: Step) -> String {
    let days = step.0.unsigned_abs();
    let unit = if days == 1 { "day" } else { "days" };
    let side = if step.is_overdue() { "after" } else { "before" };
    format!("{days} {unit} {side} the due date")
}

fn planned(plan: &Plan) -> impl Iterator<Item = [String; 5]> {
    plan.letters.iter().map(|each| {
        let why = format!("{} awaited, due {}", each.questionnaires.join(", "), each.due);
        row(each.state, &each.person.name, each.language.code(), step_words(each.step), why)
    })
}

fn skipped(plan: &Plan) -> impl Iterator<Item = [String; 5]> {
    plan.skipped.iter().map(|each| {
        let why = match each.why {
            Why::NoStep => "no step has come".to_owned(),
            Why::Written(on) => format!("was written to on {on}"),
        };
        row(each.state, &each.person.name, "", "none".to_owned(), why)
    })
}

fn row(state: StateCode, person: &str, language: &str, letter: String, why: String) -> [String; 5] {
    [state.to_string(), person.to_owned(), language.to_owned(), letter, why]
}

/// Columns as wide as their widest cell, counted in characters.
fn table(head: [&str; 5], rows: &[[String; 5]], out: &mut dyn Write) -> io::Result<()> {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([head[column].len()]).max().unwrap_or(0)
    };
    let widths: [usize; 5] = std::array::from_fn(width);
    let line = |cells: [&str; 5]| {
        let padded = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    writeln!(out, "{}", line(head))?;
    for row in rows {
        writeln!(out, "{}", line(std::array::from_fn(|column| row[column].as_str())))?;
    }
    Ok(())
}
