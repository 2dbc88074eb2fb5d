//! States (and the one regional organization) that are asked: codes, names in six languages, regional groups.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Language;

/// Three capital letters: ISO 3166-1 alpha-3, with `SCG` for Serbia and Montenegro (the code of 2003 to 2006) and
/// `EUE` for the European Community (travel-document code).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateCode([u8; 3]);

impl StateCode {
    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether it is a regional economic integration organization: its deposit does not count for the entry into force
    /// (article 38(1) of the Convention).
    #[must_use]
    pub fn is_regional_organization(&self) -> bool {
        self.as_str() == "EUE"
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is not three capital letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAStateCode(pub String);

impl fmt::Display for NotAStateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not three capital letters (ISO 3166-1 alpha-3)", self.0)
    }
}

impl std::error::Error for NotAStateCode {}

impl FromStr for StateCode {
    type Err = NotAStateCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(NotAStateCode(text.to_owned())),
        }
    }
}

impl TryFrom<String> for StateCode {
    type Error = NotAStateCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<StateCode> for String {
    fn from(code: StateCode) -> Self {
        code.as_str().to_owned()
    }
}

/// The five regional groups, in the order of the source's annex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// Africa.
    Africa,
    /// Latin America and the Caribbean.
    LatinAmericaAndTheCaribbean,
    /// Asia and the Pacific.
    AsiaAndThePacific,
    /// Western Europe and others.
    WesternEuropeAndOthers,
    /// Eastern Europe.
    EasternEurope,
}

impl Region {
    /// All five, in the order of the source's annex.
    pub const ALL: [Self; 5] = [
        Self::Africa,
        Self::LatinAmericaAndTheCaribbean,
        Self::AsiaAndThePacific,
        Self::WesternEuropeAndOthers,
        Self::EasternEurope,
    ];

    /// The code in URLs, files and message identifiers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::LatinAmericaAndTheCaribbean => "latin-america-and-the-caribbean",
            Self::AsiaAndThePacific => "asia-and-the-pacific",
            Self::WesternEuropeAndOthers => "western-europe-and-others",
            Self::EasternEurope => "eastern-europe",
        }
    }
}

/// The text is not the code of a regional group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotARegion(pub String);

impl fmt::Display for NotARegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a regional group", self.0)
    }
}

impl std::error::Error for NotARegion {}

impl FromStr for Region {
    type Err = NotARegion;

    /// Takes the code, or the English name as the reference data writes it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.to_lowercase().replace(' ', "-");
        Self::ALL.into_iter().find(|region| region.code() == code).ok_or_else(|| NotARegion(text.to_owned()))
    }
}

/// One State, with what letters and documents need of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Its code.
    pub code: StateCode,
    /// Official short names (UNTERM), in the order of [`Language::ALL`].
    pub names: [String; 6],
    /// Its regional group.
    pub region: Region,
    /// The language in which the secretariat writes to it: English, French or Spanish.
    pub correspondence: Language,
    /// The definite article that UNTERM gives with the French name (`le`, `la`, `les`, `l'`), empty where there is none.
    pub french_article: String,
    /// The definite article that UNTERM gives with the Spanish name (`el`, `la`, `los`, `las`), empty where there is none.
    pub spanish_article: String,
}

impl State {
    /// Its official short name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        Language::ALL.iter().zip(&self.names).find(|(each, _)| **each == language).map_or("", |(_, name)| name)
    }
}
