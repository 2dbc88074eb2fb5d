//! The one clock: the system's, or a rehearsal clock that begins at a chosen instant and runs on from there.
//! Everything below this level is given `now` as an argument.

use std::fmt;
use std::str::FromStr;
use std::time::Instant;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// Tells what is now. Copies of a clock agree with one another.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    rehearsal: Option<Rehearsal>,
}

/// A rehearsal's beginning: the instant that it plays, and the moment at which it began to play it.
#[derive(Clone, Copy, Debug)]
struct Rehearsal {
    begins: DateTime<Utc>,
    since: Instant,
}

impl Clock {
    /// The system's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self { rehearsal: None }
    }

    /// A rehearsal clock: it shows `begins` at the moment of this call and runs on at the usual pace.
    #[must_use]
    pub fn rehearsal(begins: DateTime<Utc>) -> Self {
        let since = Instant::now();
        Self { rehearsal: Some(Rehearsal { begins, since }) }
    }

    /// What is now, in Coordinated Universal Time.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn now(&self) -> DateTime<Utc> {
        self.rehearsal.map_or_else(Utc::now, |rehearsal| rehearsal.now())
    }

    /// Today's date, in Coordinated Universal Time.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// Whether this is a rehearsal clock: what is dated by it did not happen on that day.
    #[must_use]
    pub const fn is_rehearsal(&self) -> bool {
        self.rehearsal.is_some()
    }
}

impl Rehearsal {
    /// The beginning and the time that has passed since; stands still at the end of chrono's calendar.
    fn now(&self) -> DateTime<Utc> {
        chrono::TimeDelta::from_std(self.since.elapsed())
            .ok()
            .and_then(|passed| self.begins.checked_add_signed(passed))
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

impl FromStr for Clock {
    type Err = chrono::ParseError;

    /// Reads `system`, or the instant at which a rehearsal begins in RFC 3339 (`2005-07-29T09:00:00Z`).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "system" {
            return Ok(Self::system());
        }
        let begins = DateTime::parse_from_rfc3339(text)?;
        Ok(Self::rehearsal(begins.with_timezone(&Utc)))
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rehearsal {
            None => f.write_str("system"),
            Some(Rehearsal { begins, .. }) => f.write_str(&begins.to_rfc3339_opts(SecondsFormat::Secs, true)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_begins_at_its_instant_and_runs_on() {
        let clock: Clock = "2005-07-29T11:00:00+02:00".parse().unwrap();
        let begins: DateTime<Utc> = "2005-07-29T09:00:00Z".parse().unwrap();
        let first = clock.now();
        std::thread::sleep(std::time::Duration::from_millis(20));
        let copy = clock;
        let second = copy.now();
        assert!(first >= begins && second >= first + chrono::TimeDelta::milliseconds(20));
        assert!(second < begins + chrono::TimeDelta::minutes(1));
        assert!(clock.is_rehearsal());
        assert_eq!(clock.today().to_string(), "2005-07-29");
        assert_eq!(clock.to_string(), "2005-07-29T09:00:00Z");
    }

    #[test]
    fn a_rehearsal_at_the_end_of_the_calendar_does_not_overflow() {
        let clock = Clock::rehearsal(DateTime::<Utc>::MAX_UTC);
        std::thread::sleep(std::time::Duration::from_millis(1));
        assert_eq!(clock.now(), DateTime::<Utc>::MAX_UTC);
    }

    #[test]
    fn the_system_clock_is_no_rehearsal() {
        let clock: Clock = "system".parse().unwrap();
        assert!(!clock.is_rehearsal());
        assert!(clock.now() <= clock.now());
        assert_eq!(clock.to_string(), "system");
    }

    #[test]
    fn a_date_without_a_time_or_a_zone_is_refused() {
        assert!("2005-07-29".parse::<Clock>().is_err());
        assert!("2005-07-29T09:00:00".parse::<Clock>().is_err());
    }
}
