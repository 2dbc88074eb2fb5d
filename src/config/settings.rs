//! The settings that the environment gives, read once and checked. One table names them all, so that the program, its
//! documentation and its tests speak of the same ones.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::clock::Clock;
use super::database::{self, PasswordHidden};

/// A variable of the environment that the program reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What holds when it is not set or empty; empty where there is no default.
    pub default: &'static str,
    /// What it is for and what is expected in it.
    pub meaning: &'static str,
}

const DATABASE_URL: Variable = Variable {
    name: "DATABASE_URL",
    default: "",
    meaning: "Postgres to use, as a libpq URL or `key=value` string; without it a private Postgres runs in VERBALE_DATA",
};
const DATA: Variable =
    Variable { name: "VERBALE_DATA", default: "./data", meaning: "folder for the private Postgres, uploaded files and letters" };
const BIND: Variable = Variable { name: "VERBALE_BIND", default: "127.0.0.1:8080", meaning: "address and port to listen on" };
const URL: Variable = Variable {
    name: "VERBALE_URL",
    default: "http://<VERBALE_BIND>",
    meaning: "address under which people reach the service, used in letters; begins with http:// or https://",
};
const CLOCK: Variable = Variable {
    name: "VERBALE_CLOCK",
    default: "system",
    meaning: "`system`, or the instant at which a rehearsal clock begins, in RFC 3339 (2005-07-29T09:00:00Z)",
};
const SMTP_URL: Variable = Variable {
    name: "VERBALE_SMTP_URL",
    default: "",
    meaning: "mail server, as smtp:// or smtps:// URL; without it letters go to VERBALE_MAIL_DIR",
};
const MAIL_DIR: Variable =
    Variable { name: "VERBALE_MAIL_DIR", default: "<VERBALE_DATA>/mail", meaning: "folder for letters as .eml files" };
const MAIL_FROM: Variable = Variable {
    name: "VERBALE_MAIL_FROM",
    default: "secretariat@verbale.example",
    meaning: "sender of letters, as `Name <address>`",
};
const LOG: Variable = Variable {
    name: "VERBALE_LOG",
    default: "info",
    meaning: "what is logged: error, warn, info, debug or trace, or a filter such as `info,verbale::worker=debug`",
};
const PG_BIN_DIR: Variable = Variable {
    name: "PG_BIN_DIR",
    default: "",
    meaning: "folder with the programs `postgres` and `initdb` for the private Postgres; without it the usual places are searched",
};
const POOL: Variable =
    Variable { name: "VERBALE_POOL", default: "8", meaning: "connections to the database at most, from 1 to 1000" };
const WORKERS: Variable =
    Variable { name: "VERBALE_WORKERS", default: "2", meaning: "threads that answer requests, from 1 to 256" };

/// Every variable that the program reads, in the order in which they are documented.
pub const VARIABLES: [Variable; 12] =
    [DATABASE_URL, DATA, BIND, URL, CLOCK, SMTP_URL, MAIL_DIR, MAIL_FROM, LOG, PG_BIN_DIR, POOL, WORKERS];

/// The settings, checked.
#[derive(Clone)]
pub struct Config {
    /// The database to use; `None` means the private Postgres.
    pub database_url: Option<String>,
    /// Folder for the private Postgres, uploaded files and letters.
    pub data_dir: PathBuf,
    /// Address and port to listen on.
    pub bind: String,
    /// Address under which people reach the service, without a slash at its end.
    pub public_url: String,
    /// The system's clock or a rehearsal clock.
    pub clock: Clock,
    /// Mail server; `None` means that letters go to `mail_dir`.
    pub smtp_url: Option<String>,
    /// Folder for letters as `.eml` files.
    pub mail_dir: PathBuf,
    /// Sender of letters.
    pub mail_from: String,
    /// Filter of the log.
    pub log: String,
    /// Folder with `postgres` and `initdb`; `None` means that the usual places are searched.
    pub pg_bin_dir: Option<PathBuf>,
    /// Connections to the database at most.
    pub pool_size: u32,
    /// Threads that answer requests.
    pub workers: usize,
    /// The program that understands the verb `keep-postgres`: this one, unless a test says otherwise.
    pub keeper_program: PathBuf,
}

impl Config {
    /// Reads the settings from the environment. A variable that is empty counts as not set.
    ///
    /// # Errors
    /// A [`ConfigError`] that names the variable, its value and what is expected.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var_os(name))
    }

    /// Reads the settings from wherever `lookup` finds a variable by its name.
    ///
    /// # Errors
    /// As [`Config::from_env`].
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, ConfigError> {
        let reader = Reader(&lookup);
        let bind = reader.checked(&BIND, is_address)?;
        let data_dir = reader.path(&DATA).unwrap_or_else(|| DATA.default.into());
        Ok(Self {
            database_url: reader.database_url()?,
            public_url: reader.public_url(&bind)?,
            clock: reader.parsed(&CLOCK)?,
            smtp_url: reader.smtp_url()?,
            mail_dir: reader.path(&MAIL_DIR).unwrap_or_else(|| data_dir.join("mail")),
            mail_from: reader.checked(&MAIL_FROM, |text| text.contains('@'))?,
            log: reader.checked(&LOG, |text| text.parse::<Filter>().is_ok())?,
            pg_bin_dir: reader.path(&PG_BIN_DIR),
            pool_size: reader.number(&POOL, 1000)?,
            workers: reader.number(&WORKERS, 256)? as usize,
            keeper_program: this_program(),
            bind,
            data_dir,
        })
    }

    /// The value that is in force for each variable of [`VARIABLES`], in that order, with passwords hidden; empty
    /// where nothing is set.
    #[must_use]
    pub fn in_force(&self) -> Vec<(Variable, String)> {
        let path = |path: &Path| path.display().to_string();
        let hidden = |url: &Option<String>| url.as_deref().map_or_else(String::new, |url| PasswordHidden(url).to_string());
        let values = [
            hidden(&self.database_url),
            path(&self.data_dir),
            self.bind.clone(),
            self.public_url.clone(),
            self.clock.to_string(),
            hidden(&self.smtp_url),
            path(&self.mail_dir),
            self.mail_from.clone(),
            self.log.clone(),
            self.pg_bin_dir.as_deref().map_or_else(String::new, path),
            self.pool_size.to_string(),
            self.workers.to_string(),
        ];
        VARIABLES.into_iter().zip(values).collect()
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.in_force();
        f.debug_map().entries(settings.iter().map(|(variable, value)| (variable.name, value))).finish()
    }
}

/// The filter of the log, as its crate reads it.
type Filter = tracing_subscriber::filter::targets::Targets;

/// Looks variables up and turns them into values.
struct Reader<'a>(&'a dyn Fn(&str) -> Option<OsString>);

impl Reader<'_> {
    fn path(&self, variable: &Variable) -> Option<PathBuf> {
        (self.0)(variable.name).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    fn text(&self, variable: &Variable) -> Result<Option<String>, ConfigError> {
        let Some(value) = (self.0)(variable.name).filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let refused = |value: OsString| ConfigError::new(variable, &value.to_string_lossy());
        value.into_string().map(Some).map_err(refused)
    }

    fn checked(&self, variable: &Variable, is_good: impl Fn(&str) -> bool) -> Result<String, ConfigError> {
        let text = self.text(variable)?;
        let text = text.unwrap_or_else(|| variable.default.to_owned());
        if is_good(&text) { Ok(text) } else { Err(ConfigError::new(variable, &text)) }
    }

    fn parsed<T: FromStr>(&self, variable: &Variable) -> Result<T, ConfigError> {
        let text = self.checked(variable, |_| true)?;
        text.parse().map_err(|_| ConfigError::new(variable, &text))
    }

    fn number(&self, variable: &Variable, most: u32) -> Result<u32, ConfigError> {
        let number = self.parsed(variable)?;
        if (1..=most).contains(&number) { Ok(number) } else { Err(ConfigError::new(variable, &number.to_string())) }
    }

    fn database_url(&self) -> Result<Option<String>, ConfigError> {
        let Some(url) = self.text(&DATABASE_URL)? else {
            return Ok(None);
        };
        let host = (self.0)("PGHOST").and_then(|host| host.into_string().ok());
        match database::check(&url, host.as_deref()) {
            Ok(()) => Ok(Some(url)),
            Err(reason) => Err(ConfigError { expected: reason.to_string(), ..ConfigError::new(&DATABASE_URL, &url) }),
        }
    }

    fn public_url(&self, bind: &str) -> Result<String, ConfigError> {
        let Some(url) = self.text(&URL)? else {
            return Ok(format!("http://{bind}"));
        };
        let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
        match rest.map(|rest| rest.trim_end_matches('/')) {
            Some(rest) if !rest.is_empty() => Ok(url.trim_end_matches('/').to_owned()),
            _ => Err(ConfigError::new(&URL, &url)),
        }
    }

    fn smtp_url(&self) -> Result<Option<String>, ConfigError> {
        let url = self.text(&SMTP_URL)?;
        match url {
            Some(url) if !url.starts_with("smtp://") && !url.starts_with("smtps://") => Err(ConfigError::new(&SMTP_URL, &url)),
            url => Ok(url),
        }
    }
}

/// Whether the text is `host:port`, with an IPv6 address in brackets.
fn is_address(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else {
        return false;
    };
    let bracketed = host.starts_with('[') && host.ends_with(']');
    !host.is_empty() && (bracketed || !host.contains(':')) && port.parse::<u16>().is_ok()
}

/// The running program's file; where that was replaced by a newer one since, the kernel's own way to it.
fn this_program() -> PathBuf {
    std::env::current_exe().ok().filter(|program| program.exists()).unwrap_or_else(|| PathBuf::from("/proc/self/exe"))
}

/// A variable whose value cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    name: &'static str,
    value: String,
    expected: String,
}

impl ConfigError {
    fn new(variable: &Variable, value: &str) -> Self {
        Self { name: variable.name, value: PasswordHidden(value).to_string(), expected: variable.meaning.to_owned() }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, expected } = self;
        write!(f, "{name} is set to {value:?}; expected: {expected}")
    }
}

impl std::error::Error for ConfigError {}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let pairs: BTreeMap<_, _> = pairs.iter().copied().collect();
        Config::from_lookup(|name| pairs.get(name).map(OsString::from))
    }

    #[test]
    fn an_empty_environment_gives_the_defaults() {
        let config = read(&[("DATABASE_URL", ""), ("VERBALE_MAIL_DIR", "")]).unwrap();
        assert_eq!(config.database_url, None);
        assert_eq!(config.data_dir, Path::new("./data"));
        assert_eq!(config.mail_dir, Path::new("./data/mail"));
        assert_eq!(config.public_url, "http://127.0.0.1:8080");
        assert_eq!(config.pool_size, 8);
        assert_eq!(config.workers, 2);
        assert!(!config.clock.is_rehearsal());
    }

    #[test]
    fn every_variable_that_is_read_is_in_the_table_and_the_other_way_round() {
        let asked = RefCell::new(BTreeSet::new());
        Config::from_lookup(|name| {
            asked.borrow_mut().insert(name.to_owned());
            None
        })
        .unwrap();
        let table: BTreeSet<_> = VARIABLES.iter().map(|v| v.name.to_owned()).collect();
        assert_eq!(asked.into_inner(), table);
    }

    #[test]
    fn the_table_states_the_defaults_that_hold() {
        for (variable, value) in read(&[]).unwrap().in_force() {
            let stated = variable.default.replace("<VERBALE_BIND>", BIND.default).replace("<VERBALE_DATA>", DATA.default);
            assert_eq!(value, stated, "{}", variable.name);
        }
    }

    #[test]
    fn the_public_address_loses_its_last_slash() {
        let config = read(&[("VERBALE_URL", "https://cop.example/q/")]).unwrap();
        assert_eq!(config.public_url, "https://cop.example/q");
        let config = read(&[("VERBALE_BIND", "[::1]:80")]).unwrap();
        assert_eq!(config.public_url, "http://[::1]:80");
    }

    #[test]
    fn a_value_that_cannot_be_used_is_named_with_what_is_expected() {
        for (name, value) in [
            ("VERBALE_BIND", "8080"),
            ("VERBALE_BIND", "::1:8080"),
            ("VERBALE_BIND", "localhost:99999"),
            ("VERBALE_URL", "cop.example"),
            ("VERBALE_URL", "https://"),
            ("VERBALE_CLOCK", "29 July 2005"),
            ("VERBALE_SMTP_URL", "mail.example"),
            ("VERBALE_MAIL_FROM", "Secretariat"),
            ("VERBALE_LOG", "info,verbale=loud"),
            ("VERBALE_POOL", "0"),
            ("VERBALE_POOL", "many"),
            ("VERBALE_WORKERS", "-1"),
            ("DATABASE_URL", "mysql://localhost/verbale"),
        ] {
            let message = read(&[(name, value)]).unwrap_err().to_string();
            assert!(message.contains(name), "{message}");
            assert!(message.contains(value), "{message}");
            assert!(message.contains("expected: "), "{message}");
        }
    }

    #[test]
    fn no_password_is_shown() {
        let url = "postgres://verbale:s3cret@localhost/verbale";
        let smtp = "smtps://verbale:s3cret@mail.example";
        let config = read(&[("DATABASE_URL", url), ("VERBALE_SMTP_URL", smtp)]).unwrap();
        let shown = format!("{config:?}");
        assert!(shown.contains("mail.example") && !shown.contains("s3cret"), "{shown}");
        let error = read(&[("DATABASE_URL", "mysql://verbale:s3cret@localhost")]).unwrap_err();
        assert!(!format!("{error:?} {error}").contains("s3cret"));
    }
}
