//! The database to work on: the one that `DATABASE_URL` names, or the private Postgres. Speaking to it is `store`'s.

use std::fmt;
use std::net::IpAddr;

use super::postgres::{PostgresError, PrivatePostgres};
use super::settings::Config;

/// A database that is there for as long as this value lives.
#[derive(Debug)]
pub enum Database {
    /// The one that `DATABASE_URL` names; nothing is started or stopped.
    Named(String),
    /// The private Postgres in the data folder.
    Private(PrivatePostgres),
}

impl Database {
    /// Takes the database that the settings name, or makes sure that the private one runs.
    ///
    /// # Errors
    /// When the private Postgres cannot be had; the error says what is missing and what to type.
    pub fn open(config: &Config) -> Result<Self, PostgresError> {
        match &config.database_url {
            Some(url) => Ok(Self::Named(url.clone())),
            None => PrivatePostgres::attach(config).map(Self::Private),
        }
    }

    /// What libpq needs to connect.
    #[must_use]
    pub fn url(&self) -> &str {
        match self {
            Self::Named(url) => url,
            Self::Private(postgres) => postgres.url(),
        }
    }

    /// Gives the database back; see [`PrivatePostgres::release`].
    pub fn release(self) {
        if let Self::Private(postgres) = self {
            postgres.release();
        }
    }
}

/// Why a database address is refused.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither a URL nor `key=value` pairs as libpq reads them.
    NotAnAddress,
    /// The host is elsewhere and this build cannot encrypt the way to it.
    Unencrypted(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnAddress => f.write_str("a libpq URL (postgres://user:password@host:port/database) or `key=value` string"),
            Self::Unencrypted(host) => write!(
                f,
                "a database on this machine, as this build cannot encrypt the connection to {host}: \
                 build with `--features libpq-tls`, or add sslmode=disable if the network is trusted"
            ),
        }
    }
}

/// Refuses what libpq could not read, and in a build without TLS a host that is reached over a network, unless the
/// address says `sslmode=disable`. `default_host` is what libpq takes where the address names none (`PGHOST`).
pub(super) fn check(url: &str, default_host: Option<&str>) -> Result<(), Refusal> {
    let address = Address::read(url).ok_or(Refusal::NotAnAddress)?;
    if cfg!(feature = "libpq-tls") || address.sslmode.as_deref() == Some("disable") {
        return Ok(());
    }
    let mut hosts = address.hosts;
    if hosts.is_empty() {
        hosts.extend(default_host.iter().flat_map(|host| host.split(',')).map(str::to_owned));
    }
    match hosts.into_iter().find(|host| !is_on_this_machine(host)) {
        Some(host) => Err(Refusal::Unencrypted(host)),
        None => Ok(()),
    }
}

/// A host that needs no network: a socket (a path or, with `@`, an abstract name), or a loopback address.
fn is_on_this_machine(host: &str) -> bool {
    host.is_empty()
        || host.starts_with(['/', '@'])
        || host == "localhost"
        || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// What matters here of a libpq connection string.
#[derive(Default)]
struct Address {
    hosts: Vec<String>,
    sslmode: Option<String>,
}

impl Address {
    fn read(url: &str) -> Option<Self> {
        let rest = url.strip_prefix("postgres://").or_else(|| url.strip_prefix("postgresql://"));
        match rest {
            Some(rest) => Self::from_url(rest),
            None => Self::from_pairs(url),
        }
    }

    /// `user:password@host:port,host:port/database?key=value&key=value`, percent-encoded.
    fn from_url(rest: &str) -> Option<Self> {
        let mut address = Self::default();
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let authority = place.split_once('/').map_or(place, |(first, _)| first);
        let hosts = authority.rsplit_once('@').map_or(authority, |(_, last)| last);
        for host in hosts.split(',').filter(|host| !host.is_empty()) {
            let name = match host.strip_prefix('[') {
                Some(ipv6) => ipv6.split_once(']')?.0,
                None => host.split_once(':').map_or(host, |(name, _)| name),
            };
            address.hosts.push(percent_decoded(name)?);
        }
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=')?;
            address.take(&percent_decoded(key)?, &percent_decoded(value)?);
        }
        Some(address)
    }

    /// `key=value key = 'quoted \' value'`.
    fn from_pairs(text: &str) -> Option<Self> {
        let mut address = Self::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (key, value) = rest.split_once('=')?;
            let key = key.trim();
            if key.is_empty() || key.contains(char::is_whitespace) || key.contains("://") {
                return None;
            }
            let (value, left) = pair_value(value.trim_start())?;
            address.take(key, &value);
            rest = left.trim_start();
        }
        Some(address)
    }

    fn take(&mut self, key: &str, value: &str) {
        match key {
            "host" | "hostaddr" => self.hosts.extend(value.split(',').map(str::to_owned)),
            "sslmode" => self.sslmode = Some(value.to_owned()),
            _ => {}
        }
    }
}

/// The value at the beginning of the text, unquoted, and what follows it.
fn pair_value(text: &str) -> Option<(String, &str)> {
    let (quoted, text) = match text.strip_prefix('\'') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => value.push(letters.next()?.1),
            '\'' if quoted => return Some((value, &text[at + 1..])),
            space if !quoted && space.is_whitespace() => return Some((value, &text[at..])),
            other => value.push(other),
        }
    }
    (!quoted).then_some((value, ""))
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Shows an address without its password: `user:***@host`, `password=***`.
pub(super) struct PasswordHidden<'a>(pub(super) &'a str);

impl fmt::Display for PasswordHidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A password in the query or in pairs: all after it is hidden, as it may hold quotes and spaces.
        let shown = match self.0.find("password") {
            Some(at) if self.0[at + 8..].trim_start().starts_with('=') => &self.0[..at],
            _ => self.0,
        };
        let user = shown.find("://").and_then(|scheme| {
            let end = shown.rfind('@').filter(|end| *end > scheme)?;
            let colon = scheme + 3 + shown[scheme + 3..end].find(':')?;
            Some((colon, end))
        });
        match user {
            Some((colon, end)) => write!(f, "{}:***{}", &shown[..colon], &shown[end..])?,
            None => f.write_str(shown)?,
        }
        if shown.len() < self.0.len() {
            f.write_str("password=***")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_on_this_machine_is_accepted() {
        for url in [
            "postgres://localhost/verbale",
            "postgresql://me:pass@127.0.0.1:5433/verbale?sslmode=prefer",
            "postgres://[::1]:5432/verbale",
            "postgres:///verbale",
            "postgres://%2Fvar%2Frun%2Fpostgresql/verbale",
            "postgres:///verbale?host=/var/run/postgresql",
            "host=/var/run/postgresql dbname=verbale",
            "host = '/a folder/it\\'s' user=verbale",
            "dbname=verbale",
        ] {
            assert_eq!(check(url, None), Ok(()), "{url}");
        }
    }

    #[test]
    #[cfg(not(feature = "libpq-tls"))]
    fn a_database_elsewhere_is_refused_by_a_build_without_tls() {
        for (url, host) in [
            ("postgres://me:p@ss@db.example:5432/verbale", "db.example"),
            ("postgres://localhost,db.example/verbale?sslmode=require", "db.example"),
            ("postgres://10.0.0.7/verbale", "10.0.0.7"),
            ("postgres:///verbale?host=db.example", "db.example"),
            ("host=localhost,db.example dbname=verbale", "db.example"),
            ("host=localhost hostaddr=10.0.0.7", "10.0.0.7"),
        ] {
            let refusal = check(url, None).unwrap_err();
            assert_eq!(refusal, Refusal::Unencrypted(host.to_owned()), "{url}");
            assert!(refusal.to_string().contains("libpq-tls"));
        }
        assert!(check("dbname=verbale", Some("db.example")).is_err());
    }

    #[test]
    fn a_trusted_network_can_be_named() {
        assert_eq!(check("postgres://db.example/v?sslmode=disable", None), Ok(()));
        assert_eq!(check("host=db.example sslmode='disable'", None), Ok(()));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for url in ["mysql://localhost/v", "verbale", "host='open", "postgres://%zz/v"] {
            assert_eq!(check(url, None), Err(Refusal::NotAnAddress), "{url}");
        }
    }

    #[test]
    fn passwords_are_hidden_wherever_they_stand() {
        for (url, shown) in [
            ("postgres://me:p@ss@host/v", "postgres://me:***@host/v"),
            ("postgres://me@host/v", "postgres://me@host/v"),
            ("smtp://host:25", "smtp://host:25"),
            ("postgres://host/v?password=x&user=y", "postgres://host/v?password=***"),
            ("host=h password = 'a b' user=me", "host=h password=***"),
            ("/srv/data", "/srv/data"),
        ] {
            assert_eq!(PasswordHidden(url).to_string(), shown);
        }
    }
}
