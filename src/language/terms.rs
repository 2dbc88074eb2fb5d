//! The words for the codes of `domain`: the one place that makes ids of messages from codes, which is why these
//! ids stand nowhere else in the source.

use super::Words;
use crate::domain::answer::RESERVED;
use crate::domain::instrument::{Action, Instrument, StatusKind};
use crate::domain::reply::StageKind;
use crate::domain::state::Region;

impl Words {
    /// The name of a regional group.
    #[must_use]
    pub fn region(&self, region: Region) -> String {
        self.t(format!("region-{}", region.code()))
    }

    /// The full title of an instrument, as in its authentic text.
    #[must_use]
    pub fn instrument(&self, instrument: Instrument) -> String {
        self.t(format!("instrument-{}", instrument.code()))
    }

    /// The short name of an instrument in United Nations reports: `Migrants Protocol`.
    #[must_use]
    pub fn instrument_short(&self, instrument: Instrument) -> String {
        self.t(format!("instrument-{}-short", instrument.code()))
    }

    /// What a State does with the depositary: `Ratification`.
    #[must_use]
    pub fn action(&self, action: Action) -> String {
        self.t(format!("action-{}", action.code()))
    }

    /// What a State is to an instrument: `Party`.
    #[must_use]
    pub fn status(&self, status: StatusKind) -> String {
        self.t(format!("status-{}", status.code()))
    }

    /// Where a reply stands: `In progress`.
    #[must_use]
    pub fn stage(&self, stage: StageKind) -> String {
        self.t(format!("stage-{}", hyphened(stage.code())))
    }

    /// The word that stands in place of an answer, for one of the [`RESERVED`] codes; none for the code of an option,
    /// whose words are the questionnaire's.
    #[must_use]
    pub fn reserved_answer(&self, code: &str) -> Option<String> {
        RESERVED.contains(&code).then(|| self.t(format!("answer-{}", hyphened(code))))
    }
}

/// Codes have low lines, ids hyphens.
fn hyphened(code: &str) -> String {
    code.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;

    #[test]
    fn every_code_has_its_word_in_every_language() {
        for words in Language::ALL.map(Words::new) {
            let mut said = Vec::new();
            said.extend(Region::ALL.map(|region| words.region(region)));
            said.extend(Instrument::ALL.map(|instrument| words.instrument(instrument)));
            said.extend(Instrument::ALL.map(|instrument| words.instrument_short(instrument)));
            said.extend(Action::ALL.map(|action| words.action(action)));
            said.extend(StatusKind::ALL.map(|status| words.status(status)));
            said.extend(StageKind::ALL.map(|stage| words.stage(stage)));
            said.extend(RESERVED.iter().filter_map(|code| words.reserved_answer(code)));
            assert_eq!(said.len(), 5 + 4 + 4 + 7 + 3 + 8 + 4);
            assert!(said.iter().all(|word| !word.is_empty() && !word.contains('⟦')), "{said:?}");
            let different: std::collections::BTreeSet<_> = said.iter().collect();
            assert_eq!(different.len(), said.len(), "{}: two codes have the same word: {said:?}", words.code());
        }
    }

    #[test]
    fn the_code_of_an_option_has_no_word_here() {
        assert_eq!(Words::new(Language::En).reserved_answer("yes"), None);
    }
}
