//! The days of the demonstration, and moments between them.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::chance::Chance;
use crate::domain::cycle::CycleDates;
use crate::usecase::{Error, Result};

/// The days of the first reporting cycle. It opens on the date of the forms that were sent to States; the due date is invented; the cut-off is that
/// of the first analytical reports (CTOC/COP/2005/2 and 3).
///
/// # Errors
/// None: the days are in their order.
pub fn cycle_dates() -> Result<CycleDates> {
    CycleDates::new(day(2004, 7, 28), day(2005, 6, 30), day(2005, 7, 29)).map_err(Error::Dates)
}

/// The last day on which something has happened: the day before the rehearsal begins.
pub(super) fn yesterday() -> NaiveDate {
    day(2005, 7, 28)
}

/// A day of the calendar.
pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A moment of the working hours of some day from `first` to `last`; of `last`, if `first` is later.
pub(super) fn moment(chance: &mut Chance, first: NaiveDate, last: NaiveDate) -> DateTime<Utc> {
    let days = u32::try_from((last - first).num_days()).unwrap_or(0);
    let date = last.checked_sub_days(Days::new(u64::from(chance.between(0, days)))).unwrap_or(last);
    let seconds = i64::from(chance.between(7 * 3600, 17 * 3600));
    date.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::seconds(seconds)
}

/// A moment so many days after another, at the latest yesterday.
pub(super) fn later(chance: &mut Chance, than: DateTime<Utc>, first: u32, last: u32) -> DateTime<Utc> {
    let days = i64::from(chance.between(first, last));
    let date = (than + TimeDelta::days(days)).date_naive().min(yesterday());
    moment(chance, date, date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_lie_between_their_days() {
        let mut chance = Chance::new(3, "moments");
        let (first, last) = (day(2004, 10, 1), day(2004, 10, 3));
        for _ in 0..100 {
            let moment = moment(&mut chance, first, last);
            assert!((first..=last).contains(&moment.date_naive()));
            assert!(later(&mut chance, moment, 3, 600).date_naive() <= yesterday());
        }
        assert_eq!(moment(&mut chance, last, first).date_naive(), first);
        assert_eq!(cycle_dates().unwrap().opens, day(2004, 7, 28));
    }
}
