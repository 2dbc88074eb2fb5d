//! Reminders: the steps of a cycle's schedule, and which of them is due on a day.

use chrono::{Days, NaiveDate};

/// Days from the due date at which a State that has not replied is written to; negative is before.
pub const DEFAULT_PLAN: [i32; 9] = [-60, -30, -14, -7, -1, 1, 14, 30, 60];

/// One step of the schedule, in days from the due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(pub i32);

impl Step {
    /// The day on which it falls.
    #[must_use]
    pub fn date(self, due: NaiveDate) -> Option<NaiveDate> {
        let days = Days::new(u64::from(self.0.unsigned_abs()));
        if self.0 < 0 { due.checked_sub_days(days) } else { due.checked_add_days(days) }
    }

    /// Whether it falls after the due date.
    #[must_use]
    pub const fn is_overdue(self) -> bool {
        self.0 > 0
    }
}

/// The step to be taken on a day: the last whose day has come since the opening. Steps missed before it merge into it: nobody gets two
/// letters for them. None, when no day has come yet.
#[must_use]
pub fn step_due(plan: &[i32], opens: NaiveDate, due: NaiveDate, today: NaiveDate) -> Option<Step> {
    let come = |step: &Step| step.date(due).is_some_and(|date| date > opens && date <= today);
    plan.iter().copied().map(Step).filter(come).max()
}

/// The first step whose day is still to come, and that day.
#[must_use]
pub fn step_next(plan: &[i32], due: NaiveDate, today: NaiveDate) -> Option<(Step, NaiveDate)> {
    plan.iter().copied().map(Step).filter_map(|step| Some((step, step.date(due)?))).filter(|(_, date)| *date > today).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_last_step_come_is_due_and_missed_ones_merge() {
        let (opens, due) = (day("2005-01-10"), day("2005-04-10"));
        assert_eq!(step_due(&DEFAULT_PLAN, opens, due, day("2005-02-08")), None);
        assert_eq!(step_due(&DEFAULT_PLAN, opens, due, day("2005-02-09")), Some(Step(-60)));
        assert_eq!(step_due(&DEFAULT_PLAN, opens, due, day("2005-04-09")), Some(Step(-1)));
        assert_eq!(step_due(&DEFAULT_PLAN, opens, due, day("2005-12-31")), Some(Step(60)));
    }

    #[test]
    fn steps_before_the_opening_never_come() {
        let (opens, due) = (day("2005-03-20"), day("2005-04-10"));
        assert_eq!(step_due(&DEFAULT_PLAN, opens, due, day("2005-03-21")), None);
        assert_eq!(step_due(&DEFAULT_PLAN, opens, due, day("2005-03-27")), Some(Step(-14)));
    }
}
