//! A cycle: one round of asking, its dates and the questionnaires that it puts.

use chrono::NaiveDate;

use super::Instrument;
use super::answer::Visibility;

/// The number by which a cycle is known: that of the session which it serves.
pub type CycleNumber = i32;

/// One round of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The session that it serves.
    pub number: CycleNumber,
    /// Its days.
    pub dates: CycleDates,
    /// What is put, in the order of the instruments.
    pub questionnaires: Vec<CycleQuestionnaire>,
    /// Who may read an answer unless its State says otherwise.
    pub visibility: Visibility,
    /// Its replies are invented: everything made from them says so.
    pub demonstration: bool,
}

impl Cycle {
    /// The questionnaire of this id, if the cycle puts it.
    #[must_use]
    pub fn questionnaire(&self, id: &str) -> Option<&CycleQuestionnaire> {
        self.questionnaires.iter().find(|each| each.id == id)
    }

    /// Whether replies can be given on a day: from the opening until the secretariat closes it. The due date closes nothing.
    #[must_use]
    pub fn is_open(&self, today: NaiveDate) -> bool {
        self.dates.opens <= today
    }
}

/// One questionnaire of a cycle, pinned to a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleQuestionnaire {
    /// Its id, such as `convention`.
    pub id: String,
    /// Its version, such as `2004`.
    pub version: String,
    /// What it asks about.
    pub instrument: Instrument,
}

/// The days of a cycle, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CycleDates {
    /// The first day on which replies can be given; invitations go out.
    pub opens: NaiveDate,
    /// The last day of a reply in time.
    pub due: NaiveDate,
    /// The last day of a reply that goes into this session's report.
    pub cut_off: NaiveDate,
}

/// Why dates cannot be a cycle's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatesFault {
    /// The due date does not come after the opening.
    DueBeforeOpening,
    /// The cut-off comes before the due date.
    CutOffBeforeDue,
}

impl CycleDates {
    /// Checks the order.
    ///
    /// # Errors
    /// The first of the faults that applies.
    pub fn new(opens: NaiveDate, due: NaiveDate, cut_off: NaiveDate) -> Result<Self, DatesFault> {
        if due <= opens {
            Err(DatesFault::DueBeforeOpening)
        } else if cut_off < due {
            Err(DatesFault::CutOffBeforeDue)
        } else {
            Ok(Self { opens, due, cut_off })
        }
    }
}
