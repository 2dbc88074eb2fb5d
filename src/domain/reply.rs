//! A reply on its way from the invitation to the submission: its stage, and what moves it on.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::StateCode;
use super::cycle::CycleNumber;
use super::instrument::NotKnown;
use super::person::PersonId;

/// Who a reply is to the database.
pub type ReplyId = Uuid;

/// One State's answers to one questionnaire in one cycle; its answers are kept beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Who.
    pub id: ReplyId,
    /// The cycle.
    pub cycle: CycleNumber,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The version that it was started with, for ever.
    pub version: String,
    /// Whose.
    pub state: StateCode,
    /// The day of the invitation.
    pub invited_on: NaiveDate,
    /// When somebody of the State first looked at it.
    pub opened_at: Option<DateTime<Utc>>,
    /// When an answer was last saved.
    pub saved_at: Option<DateTime<Utc>>,
    /// Where it stands.
    pub stage: Stage,
    /// The day by which this State is asked to reply, where it is not the cycle's.
    pub due: Option<NaiveDate>,
}

/// Where a reply stands. On time is a fact beside it, not a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The State has been asked.
    Invited,
    /// Somebody of the State has looked at it.
    Opened,
    /// Answers are being given.
    InProgress,
    /// Every required question has an answer, and it has not been sent.
    FilledIn,
    /// It has been sent.
    Submitted {
        /// When.
        at: DateTime<Utc>,
    },
    /// The secretariat has sent it back for correction.
    Returned {
        /// When.
        at: DateTime<Utc>,
        /// What is to be corrected.
        note: String,
    },
    /// It has been sent again.
    Revised {
        /// When.
        at: DateTime<Utc>,
    },
    /// The State will not reply.
    Declined {
        /// When it said so.
        at: DateTime<Utc>,
        /// Why.
        note: String,
    },
}

/// The stage without its dates: what people filter and count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StageKind {
    /// Invited.
    Invited,
    /// Opened.
    Opened,
    /// In progress.
    InProgress,
    /// Filled in, not sent.
    FilledIn,
    /// Submitted.
    Submitted,
    /// Returned for correction.
    Returned,
    /// Sent again.
    Revised,
    /// Declined.
    Declined,
}

impl StageKind {
    /// All eight, in the order of the way.
    pub const ALL: [Self; 8] = [
        Self::Invited,
        Self::Opened,
        Self::InProgress,
        Self::FilledIn,
        Self::Submitted,
        Self::Returned,
        Self::Revised,
        Self::Declined,
    ];

    /// The code in files, URLs and the database; message identifiers write it with hyphens.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Opened => "opened",
            Self::InProgress => "in_progress",
            Self::FilledIn => "filled_in",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Revised => "revised",
            Self::Declined => "declined",
        }
    }

    /// The identifier of its word.
    #[must_use]
    pub fn message(self) -> String {
        format!("stage-{}", self.code().replace('_', "-"))
    }

    /// Whether the State is still to be reminded at this stage.
    #[must_use]
    pub const fn is_awaited(self) -> bool {
        matches!(self, Self::Invited | Self::Opened | Self::InProgress | Self::FilledIn | Self::Returned)
    }
}

impl std::str::FromStr for StageKind {
    type Err = NotKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == text)
            .ok_or_else(|| NotKnown { what: "a stage of a reply", found: text.to_owned() })
    }
}

/// Why a reply cannot make a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageFault {
    /// It has been sent; nothing of it can be changed now.
    AlreadySent,
    /// The State has said that it will not reply.
    Declined,
    /// It has not been sent.
    NotSent,
}

impl fmt::Display for StageFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AlreadySent => "the reply has been sent",
            Self::Declined => "the State has declined to reply",
            Self::NotSent => "the reply has not been sent",
        })
    }
}

impl std::error::Error for StageFault {}

impl Stage {
    /// The stage without its dates.
    #[must_use]
    pub const fn kind(&self) -> StageKind {
        match self {
            Self::Invited => StageKind::Invited,
            Self::Opened => StageKind::Opened,
            Self::InProgress => StageKind::InProgress,
            Self::FilledIn => StageKind::FilledIn,
            Self::Submitted { .. } => StageKind::Submitted,
            Self::Returned { .. } => StageKind::Returned,
            Self::Revised { .. } => StageKind::Revised,
            Self::Declined { .. } => StageKind::Declined,
        }
    }

    /// Somebody of the State looks at it.
    #[must_use]
    pub fn open(self) -> Self {
        match self {
            Self::Invited => Self::Opened,
            other => other,
        }
    }

    /// Whether answers can be changed.
    ///
    /// # Errors
    /// After it was sent or declined.
    pub fn writable(&self) -> Result<(), StageFault> {
        match self {
            Self::Submitted { .. } | Self::Revised { .. } => Err(StageFault::AlreadySent),
            Self::Declined { .. } => Err(StageFault::Declined),
            _ => Ok(()),
        }
    }

    /// Answers have been saved; `complete` when every required question now has one.
    ///
    /// # Errors
    /// As [`Stage::writable`].
    pub fn save(self, complete: bool) -> Result<Self, StageFault> {
        self.writable()?;
        Ok(match self {
            returned @ Self::Returned { .. } => returned,
            _ if complete => Self::FilledIn,
            _ => Self::InProgress,
        })
    }

    /// The focal point sends it, or a reply on paper is entered.
    ///
    /// # Errors
    /// As [`Stage::writable`].
    pub fn submit(self, at: DateTime<Utc>) -> Result<Self, StageFault> {
        self.writable()?;
        Ok(match self {
            Self::Returned { .. } => Self::Revised { at },
            _ => Self::Submitted { at },
        })
    }

    /// Whether it can be sent back for correction.
    ///
    /// # Errors
    /// If it has not been sent.
    pub const fn returnable(&self) -> Result<(), StageFault> {
        match self {
            Self::Submitted { .. } | Self::Revised { .. } => Ok(()),
            _ => Err(StageFault::NotSent),
        }
    }

    /// The secretariat sends it back for correction.
    ///
    /// # Errors
    /// As [`Stage::returnable`].
    pub fn send_back(self, at: DateTime<Utc>, note: String) -> Result<Self, StageFault> {
        self.returnable()?;
        Ok(Self::Returned { at, note })
    }

    /// The State says that it will not reply.
    ///
    /// # Errors
    /// After it was sent or declined.
    pub fn decline(self, at: DateTime<Utc>, note: String) -> Result<Self, StageFault> {
        self.writable()?;
        Ok(Self::Declined { at, note })
    }

    /// A State that had declined takes the questionnaire up again.
    #[must_use]
    pub fn take_up_again(self) -> Self {
        match self {
            Self::Declined { .. } => Self::InProgress,
            other => other,
        }
    }
}

/// How a reply came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// Through these pages.
    Web,
    /// As a document, entered from a file by the secretariat.
    Document,
    /// Keyed in by the secretariat.
    KeyedIn,
}

impl Channel {
    /// The code in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Document => "document",
            Self::KeyedIn => "keyed_in",
        }
    }
}

impl std::str::FromStr for Channel {
    type Err = NotKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Web, Self::Document, Self::KeyedIn]
            .into_iter()
            .find(|channel| channel.code() == text)
            .ok_or_else(|| NotKnown { what: "a channel (web, document, keyed_in)", found: text.to_owned() })
    }
}

/// A frozen, numbered copy of a reply; its answers are kept beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Who it is to the database.
    pub id: Uuid,
    /// Of which reply.
    pub reply: ReplyId,
    /// 1 for the first, then counted on.
    pub number: i32,
    /// When it was sent, or the day on which the paper came.
    pub at: DateTime<Utc>,
    /// How it came.
    pub channel: Channel,
    /// Who sent it; nobody of the State where it came on paper.
    pub by: Option<PersonId>,
    /// Name and function of the official who certifies it; empty where it came on paper.
    pub certifier: Certifier,
    /// SHA-256 of its canonical bytes, 64 hexadecimal digits.
    pub digest: String,
}

impl Submission {
    /// The reference that the receipt gives, such as `2-CONVENTION-MAR-1`.
    #[must_use]
    pub fn reference(cycle: CycleNumber, questionnaire: &str, state: StateCode, number: i32) -> String {
        format!("{cycle}-{}-{state}-{number}", questionnaire.to_uppercase())
    }
}

/// The official who certifies a reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certifier {
    /// Full name.
    pub name: String,
    /// Function.
    pub function: String,
}
