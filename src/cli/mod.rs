//! The verbs: what can be typed after the program's name.

pub mod data;
mod database;
mod ground;
mod questionnaire;
pub mod remind;
mod serve;
pub mod status;

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};

use self::ground::{Ground, secret};
use crate::config::{Config, postgres};
use crate::domain::{Language, Visibility};
use crate::store::cycle;
use crate::usecase::start;

/// Questionnaires that a Conference of the Parties puts to States.
#[derive(Debug, Parser)]
#[command(name = "verbale", version)]
struct Arguments {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Serves the site and sends letters, until Ctrl-C; what is done when nothing is typed.
    Serve,
    /// The same with invented replies and a clock of July 2005.
    Demo,
    /// The status of ratifications as at a day.
    Status(Status),
    /// Writes to the focal points of the States whose reply is not in.
    Remind(Remind),
    /// Data out.
    #[command(subcommand)]
    Export(Export),
    /// Data in.
    #[command(subcommand)]
    Import(Import),
    /// Counts by item, option, status and region, as CSV.
    Tabulate(Chosen),
    /// Documents made from the replies.
    #[command(subcommand)]
    Report(Report),
    /// Definition files of questionnaires.
    #[command(subcommand)]
    Questionnaire(questionnaire::Verb),
    /// The settings in force.
    Config,
    /// The database that the program works on.
    #[command(subcommand)]
    Database(database::Verb),
    /// Keeps the private Postgres of a data folder; started by the program itself.
    #[command(hide = true)]
    KeepPostgres {
        /// The data folder.
        #[arg(long)]
        data: PathBuf,
        /// The folder of the Postgres programs.
        #[arg(long)]
        bin_dir: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
struct Status {
    /// The day, as YYYY-MM-DD; today, if it is left out.
    #[arg(long)]
    as_at: Option<NaiveDate>,
    /// ar, en, es, fr, ru or zh.
    #[arg(long, default_value = "en")]
    language: Language,
    /// What to write.
    #[arg(long, value_enum, default_value = "text")]
    format: status::Format,
}

#[derive(Debug, Args)]
struct Remind {
    /// The day, as YYYY-MM-DD; today, if it is left out.
    #[arg(long)]
    as_at: Option<NaiveDate>,
    /// The cycle, by the session that it serves; the latest, if it is left out.
    #[arg(long)]
    cycle: Option<i32>,
    /// Say who would be written to, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Subcommand)]
enum Export {
    /// The answers that count, as CSV in long form: one line a value.
    Answers(Chosen),
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Answers in the columns of the export. Everything is checked first; all is changed, or nothing.
    Answers {
        /// The file.
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Report {
    /// The analytical report on the replies to a questionnaire.
    Analytical {
        #[command(flatten)]
        chosen: Chosen,
        /// ar, en, es, fr, ru or zh.
        #[arg(long, default_value = "en")]
        language: Language,
        /// What to write.
        #[arg(long, value_enum, default_value = "html")]
        format: data::ReportFormat,
    },
}

#[derive(Debug, Args)]
struct Chosen {
    /// The cycle, by the session that it serves.
    #[arg(long)]
    cycle: i32,
    /// The questionnaire's id, such as `convention`.
    #[arg(long)]
    questionnaire: String,
    /// Submissions up to the end of this day count, as YYYY-MM-DD; today, if it is left out.
    #[arg(long)]
    as_at: Option<NaiveDate>,
}

impl Chosen {
    fn choice(&self, ground: &Ground, audience: Visibility) -> data::Choice<'_> {
        let as_at = self.as_at.unwrap_or_else(|| ground.config.clock.today());
        data::Choice { cycle: self.cycle, questionnaire: &self.questionnaire, as_at, audience }
    }
}

/// Reads the arguments and does what they say.
///
/// # Errors
/// Whatever kept the verb from being done, with its causes.
pub fn run() -> Result<(), Box<dyn Error>> {
    match Arguments::parse().verb.unwrap_or(Verb::Serve) {
        Verb::Serve => serve::serve(),
        Verb::Demo => serve::demo(),
        Verb::Status(asked) => on_ground(|ground| print_status(ground, &asked)),
        Verb::Remind(asked) => on_ground(|ground| send_reminders(ground, &asked)),
        Verb::Export(Export::Answers(chosen)) => on_ground(|ground| {
            data::export(&mut *ground.connection()?, chosen.choice(ground, Visibility::Secretariat), &mut io::stdout().lock())
        }),
        Verb::Import(Import::Answers { file }) => on_ground(|ground| import(ground, &file)),
        Verb::Tabulate(chosen) => on_ground(|ground| {
            let choice = chosen.choice(ground, Visibility::Secretariat);
            data::tabulate(&mut *ground.connection()?, &ground.catalogue, choice, &mut io::stdout().lock())
        }),
        Verb::Report(Report::Analytical { chosen, language, format }) => on_ground(|ground| {
            let choice = chosen.choice(ground, Visibility::Parties);
            data::report(&mut *ground.connection()?, &ground.catalogue, choice, (language, format), &mut io::stdout().lock())
        }),
        Verb::Questionnaire(verb) => questionnaire::run(verb),
        Verb::Config => print_config(),
        Verb::Database(verb) => database::run(&verb),
        Verb::KeepPostgres { data, bin_dir } => Ok(postgres::keep(&data, bin_dir.as_deref())?),
    }
}

/// Does something with the database, and gives it back whatever comes of it.
fn on_ground(work: impl FnOnce(&Ground) -> Result<(), Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    let config = Config::from_env()?;
    serve::log_to_stderr(&config.log);
    let ground = Ground::open(config)?;
    let done = work(&ground);
    ground.leave();
    done
}

fn print_status(ground: &Ground, asked: &Status) -> Result<(), Box<dyn Error>> {
    let (states, register) = ground.register()?;
    let as_at = asked.as_at.unwrap_or_else(|| ground.config.clock.today());
    Ok(status::print(as_at, asked.language, asked.format, &states, &register, &mut io::stdout().lock())?)
}

fn send_reminders(ground: &Ground, asked: &Remind) -> Result<(), Box<dyn Error>> {
    let mut connection = ground.connection()?;
    let found = match asked.cycle {
        Some(number) => cycle::find(&mut connection, number)?,
        None => cycle::all(&mut connection)?.into_iter().next(),
    };
    let cycle = found.ok_or("there is no such cycle; `verbale serve` makes the first one")?;
    let as_at = asked.as_at.unwrap_or_else(|| ground.config.clock.today());
    let out = &mut io::stdout().lock();
    if asked.dry_run {
        remind::dry_run(&mut connection, &cycle, as_at, out)
    } else {
        remind::run(&mut connection, &cycle, as_at, ground.config.clock.now(), &ground.office()?, &mut secret, out)
    }
}

fn import(ground: &Ground, file: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    let (out, complaints) = (&mut io::stdout().lock(), &mut io::stderr().lock());
    let now = ground.config.clock.now();
    let mut connection = ground.connection()?;
    // Into an empty database as well: what a plain start makes sure of is what replies belong to.
    start::start(&mut connection, &ground.catalogue, start::Kind::Plain, now, &mut ground::uuid)?;
    data::import(&mut connection, &ground.catalogue, &bytes, now, &mut ground::uuid, (out, complaints))
}

fn print_config() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    for (variable, value) in Config::from_env()?.in_force() {
        io::Write::write_fmt(&mut out, format_args!("{}={value}\n    {}\n", variable.name, variable.meaning))?;
    }
    Ok(())
}
