//! Dates as people type them, kept in full or in part: `2006`, `2006-03`, `2006-03-15` (as FHIR's `date`).

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// A date of which the day, or the day and the month, may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl PartialDate {
    /// The date, if it is known in full.
    #[must_use]
    pub fn full(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    fn new(year: i32, month: Option<u32>, day: Option<u32>) -> Option<Self> {
        let exists = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).is_some();
        (exists && (1000..=2999).contains(&year)).then_some(Self { year, month, day })
    }

    /// Understands the ISO forms, and day, month, year with the usual separators, in European or Eastern Arabic digits,
    /// where day and month cannot be mistaken for each other: `15/3/2006`, `15.03.2006`, `2006年3月15日`. A date such as `3/4/2006`
    /// is read by some as April and by others as March, and is not understood.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = western_digits(text.trim());
        let parts: Vec<&str> =
            text.split(['-', '/', '.', ' ', '\u{a0}', '年', '月', '日']).filter(|part| !part.is_empty()).collect();
        let numbers: Vec<u32> = parts.iter().map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let long = |index: usize| parts.get(index).is_some_and(|part| part.len() == 4);
        match numbers[..] {
            [year] if long(0) => Self::new(i32::try_from(year).ok()?, None, None),
            [year, month] if long(0) => Self::new(i32::try_from(year).ok()?, Some(month), None),
            [month, year] if long(1) => Self::new(i32::try_from(year).ok()?, Some(month), None),
            [year, month, day] if long(0) => Self::new(i32::try_from(year).ok()?, Some(month), Some(day)),
            [day, month, year] if long(2) && (day > 12 || day == month || text.contains('.')) => {
                Self::new(i32::try_from(year).ok()?, Some(month), Some(day))
            }
            _ => None,
        }
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// Arabic-Indic and Persian digits as European ones.
#[must_use]
pub fn western_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{660}'..='\u{669}' => shift(c, 0x660),
            '\u{6f0}'..='\u{6f9}' => shift(c, 0x6f0),
            other => other,
        })
        .collect()
}

fn shift(digit: char, zero: u32) -> char {
    char::from_digit(u32::from(digit) - zero, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        PartialDate::parse(text).map(|date| date.to_string())
    }

    #[test]
    fn reads_what_cannot_be_mistaken() {
        for (typed, kept) in [
            ("2006", "2006"),
            ("2006-3", "2006-03"),
            ("03/2006", "2006-03"),
            ("2006-03-15", "2006-03-15"),
            (" 15/3/2006 ", "2006-03-15"),
            ("15.03.2006", "2006-03-15"),
            ("04.03.2006", "2006-03-04"),
            ("3/3/2006", "2006-03-03"),
            ("2006年3月15日", "2006-03-15"),
            ("٢٠٠٦-٠٣-١٥", "2006-03-15"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(kept), "{typed}");
        }
    }

    #[test]
    fn leaves_the_rest_alone() {
        for typed in ["", "soon", "3/4/2006", "15/3/06", "2006-02-30", "2006-13", "0006", "1-2-3-4"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
