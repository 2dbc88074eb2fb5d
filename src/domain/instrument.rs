//! The four instruments, treaty actions, and what they make of a State at a date.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::StateCode;

/// The Convention or one of its Protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instrument {
    /// United Nations Convention against Transnational Organized Crime (resolution 55/25, annex I).
    Convention,
    /// Trafficking in Persons Protocol (resolution 55/25, annex II).
    Trafficking,
    /// Smuggling of Migrants Protocol (resolution 55/25, annex III).
    Migrants,
    /// Firearms Protocol (resolution 55/255, annex).
    Firearms,
}

impl Instrument {
    /// All four, the Convention first.
    pub const ALL: [Self; 4] = [Self::Convention, Self::Trafficking, Self::Migrants, Self::Firearms];

    /// The key in the register's files and in the database.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Convention => "convention",
            Self::Trafficking => "trafficking_protocol",
            Self::Migrants => "migrants_protocol",
            Self::Firearms => "firearms_protocol",
        }
    }

    /// The short code in URLs and message identifiers; also the id of its questionnaire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Convention => "convention",
            Self::Trafficking => "trafficking",
            Self::Migrants => "migrants",
            Self::Firearms => "firearms",
        }
    }

    /// The number in chapter XVIII of the depositary's list of multilateral treaties.
    #[must_use]
    pub const fn depositary_number(self) -> &'static str {
        match self {
            Self::Convention => "XVIII-12",
            Self::Trafficking => "XVIII-12-a",
            Self::Migrants => "XVIII-12-b",
            Self::Firearms => "XVIII-12-c",
        }
    }
}

/// The text is not a key, code or action that we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotKnown {
    /// What it should have been.
    pub what: &'static str,
    /// What was found.
    pub found: String,
}

impl fmt::Display for NotKnown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.found, self.what)
    }
}

impl std::error::Error for NotKnown {}

impl FromStr for Instrument {
    type Err = NotKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|instrument| instrument.key() == text || instrument.code() == text).ok_or_else(|| NotKnown {
            what: "an instrument (convention, trafficking_protocol, migrants_protocol, firearms_protocol)",
            found: text.to_owned(),
        })
    }
}

/// What a State does about an instrument with the depositary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Signature (article 36(1) of the Convention).
    Signature,
    /// Ratification (article 36(3)).
    Ratification,
    /// Acceptance (article 36(3)).
    Acceptance,
    /// Approval (article 36(3)).
    Approval,
    /// Accession, by a State that had not signed (article 36(4)).
    Accession,
    /// Succession of one State to another's participation.
    Succession,
    /// Denunciation, with effect one year after its receipt (article 40(2)); dated by the day of effect.
    Withdrawal,
}

impl Action {
    /// All seven.
    pub const ALL: [Self; 7] = [
        Self::Signature,
        Self::Ratification,
        Self::Acceptance,
        Self::Approval,
        Self::Accession,
        Self::Succession,
        Self::Withdrawal,
    ];

    /// The code in files, message identifiers and the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::Ratification => "ratification",
            Self::Acceptance => "acceptance",
            Self::Approval => "approval",
            Self::Accession => "accession",
            Self::Succession => "succession",
            Self::Withdrawal => "withdrawal",
        }
    }
}

impl FromStr for Action {
    type Err = NotKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|action| action.code() == text)
            .ok_or_else(|| NotKnown { what: "a treaty action", found: text.to_owned() })
    }
}

/// One line of the depositary's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TreatyAction {
    /// The instrument.
    pub instrument: Instrument,
    /// Who acted.
    pub state: StateCode,
    /// The day of the signature or deposit.
    pub date: NaiveDate,
    /// What was done.
    pub action: Action,
}

/// What a State is to an instrument at a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It has expressed consent to be bound.
    Party {
        /// How.
        action: Action,
        /// The day of the deposit.
        since: NaiveDate,
    },
    /// It has signed and not yet expressed consent.
    Signatory {
        /// The day of signature.
        since: NaiveDate,
    },
    /// It has done neither, or has withdrawn.
    Neither,
}

/// The status without its dates: what people filter and count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusKind {
    /// Party.
    Party,
    /// Signatory that is not a party.
    Signatory,
    /// Neither.
    Neither,
}

impl StatusKind {
    /// All three, parties first.
    pub const ALL: [Self; 3] = [Self::Party, Self::Signatory, Self::Neither];

    /// The code in files, URLs and message identifiers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Signatory => "signatory",
            Self::Neither => "neither",
        }
    }
}

impl FromStr for StatusKind {
    type Err = NotKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == text)
            .ok_or_else(|| NotKnown { what: "a status (party, signatory, neither)", found: text.to_owned() })
    }
}

impl Status {
    /// The status without its dates.
    #[must_use]
    pub const fn kind(self) -> StatusKind {
        match self {
            Self::Party { .. } => StatusKind::Party,
            Self::Signatory { .. } => StatusKind::Signatory,
            Self::Neither => StatusKind::Neither,
        }
    }
}

/// The status that actions of one State to one instrument, in any order, give it at the end of a day.
#[must_use]
pub fn status_at<'a>(actions: impl IntoIterator<Item = &'a TreatyAction>, date: NaiveDate) -> Status {
    let mut done: Vec<_> = actions.into_iter().filter(|action| action.date <= date).collect();
    // A signature and a deposit of the same day: the deposit is what counts, and `Signature` sorts first.
    done.sort_by_key(|action| (action.date, action.action));
    done.into_iter().fold(Status::Neither, |status, act| match (act.action, status) {
        (Action::Signature, Status::Neither) => Status::Signatory { since: act.date },
        (Action::Signature, other) => other,
        (Action::Withdrawal, _) => Status::Neither,
        (_, party @ Status::Party { .. }) => party,
        (action, _) => Status::Party { action, since: act.date },
    })
}

/// All treaty actions, ready to be asked for a status.
#[derive(Clone, Debug, Default)]
pub struct Register {
    actions: BTreeMap<(Instrument, StateCode), Vec<TreatyAction>>,
}

impl Register {
    /// Takes the actions in any order.
    #[must_use]
    pub fn new(all: impl IntoIterator<Item = TreatyAction>) -> Self {
        let mut actions: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for action in all {
            actions.entry((action.instrument, action.state)).or_default().push(action);
        }
        Self { actions }
    }

    /// The actions of one State to one instrument.
    #[must_use]
    pub fn actions(&self, instrument: Instrument, state: StateCode) -> &[TreatyAction] {
        self.actions.get(&(instrument, state)).map_or(&[], Vec::as_slice)
    }

    /// What a State is to an instrument at the end of a day.
    #[must_use]
    pub fn status(&self, instrument: Instrument, state: StateCode, date: NaiveDate) -> Status {
        status_at(self.actions(instrument, state), date)
    }

    /// Everybody whose status at a date is of a kind. For `Neither` only those that ever acted are known here.
    #[must_use]
    pub fn with_status(&self, instrument: Instrument, kind: StatusKind, date: NaiveDate) -> BTreeSet<StateCode> {
        self.actions
            .keys()
            .filter(|(each, _)| *each == instrument)
            .map(|(_, state)| *state)
            .filter(|state| self.status(instrument, *state, date).kind() == kind)
            .collect()
    }

    /// Everybody that has acted on an instrument up to a date, in the order of the codes.
    #[must_use]
    pub fn acted(&self, instrument: Instrument, date: NaiveDate) -> BTreeSet<StateCode> {
        self.actions
            .iter()
            .filter(|((each, _), actions)| *each == instrument && actions.iter().any(|action| action.date <= date))
            .map(|((_, state), _)| *state)
            .collect()
    }
}
