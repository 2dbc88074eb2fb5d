//! Inventing the answers of one State to any questionnaire, from its definition alone: an answer for every item, and then those taken away that
//! the other answers rule out.

use super::chance::Chance;
use super::texts::Texts;
use crate::domain::questionnaire::{AnswerOption, Role};
use crate::domain::{Answer, Answers, Item, ItemIndex, Kind, Language, Place, Questionnaire, StateCode, Visibility};

/// Whose answers are invented, and what of them is known.
pub(super) struct Inventor<'a> {
    pub questionnaire: &'a Questionnaire,
    pub state: StateCode,
    pub texts: &'a Texts,
    pub language: Language,
    /// Who may read an answer, as the cycle has it.
    pub visibility: Visibility,
    /// Name and address of the person who replies.
    pub contact: (&'a str, &'a str),
    /// `<digest>/<name>` of the file that is given where files are asked for.
    pub file: &'a str,
    pub seed: u64,
}

impl Inventor<'_> {
    /// A whole reply: every required item that is asked has an answer, most others have.
    pub fn answers(&self) -> Answers {
        let questionnaire = self.questionnaire;
        let mut chance = self.chance("answers");
        // How far the State's law has come: so many of its answers, in per cent, are a yes.
        let mut one = One { of: self, tilt: chance.between(78, 99), chance };
        let all: Answers = (0..questionnaire.items().len()).flat_map(|index| one.item(index)).collect();
        let asked = questionnaire.asked(&all);
        let is_asked = |place: &Place| questionnaire.find(place.item.as_str()).is_some_and(|index| asked.contains(&index));
        all.iter().filter(|(place, _)| is_asked(place)).map(|(place, answer)| (place.clone(), answer.clone())).collect()
    }

    /// Texts for some of those in a reply, for a second version of it.
    pub fn other_texts(&self, answers: &Answers) -> Answers {
        let mut chance = self.chance("again");
        let one = |place: &Place| self.questionnaire.named(place.item.as_str()).filter(|item| item.kind == Kind::Text);
        let texts: Vec<(Place, Answer)> = answers
            .iter()
            .filter_map(|(place, answer)| Some((place.clone(), one(place)?, answer)))
            .filter(|(place, ..)| place.row == 0)
            .map(|(place, item, answer)| {
                let values = vec![self.texts.one(self.variants(item, item.role), &mut chance)];
                (place, Answer { values, ..answer.clone() })
            })
            .filter(|(place, answer)| answers.values(&place.item, 0) != answer.values)
            .collect();
        texts.into_iter().take(6).collect()
    }

    fn chance(&self, what: &str) -> Chance {
        Chance::new(self.seed, &format!("{}/{}/{what}", self.questionnaire.id, self.state))
    }

    /// The texts that suit an item, by the last part of its name or by its role.
    fn variants(&self, item: &Item, role: Option<Role>) -> &Vec<String> {
        let texts = self.texts;
        match last_part(item) {
            "law" if role == Some(Role::Plans) => &texts.plan,
            "law" => &texts.law,
            "article" => &texts.article,
            "title" => &texts.title,
            "treaty" => &texts.treaty,
            "partner" => &texts.partner,
            "name" | "authority" => &texts.authority,
            "function" => &texts.function,
            "address" => &texts.address,
            "phone" | "fax" => &texts.phone,
            "languages" => &texts.languages,
            "language" => &texts.language,
            "territory" => &texts.territory,
            "period" => &texts.period,
            "result" => &texts.result,
            "minimum" => &texts.minimum,
            "maximum" => &texts.maximum,
            _ => match role {
                Some(Role::Explains) => &texts.why,
                Some(Role::Plans) => &texts.plan,
                Some(Role::Cites) => &texts.law,
                Some(Role::Specifies | Role::Difficulty | Role::NeedsAssistance) => &texts.specify,
                _ => &texts.information,
            },
        }
    }
}

/// The last part of an item's name: `law` of `C05.cite.law`, `name` of `R3-name`.
fn last_part(item: &Item) -> &str {
    item.link_id.as_str().rsplit(['.', '-']).next().unwrap_or_default()
}

/// One reply in the making.
struct One<'a> {
    of: &'a Inventor<'a>,
    chance: Chance,
    tilt: u32,
}

type Given = Vec<(Place, Answer)>;

impl One<'_> {
    fn item(&mut self, index: ItemIndex) -> Given {
        let questionnaire = self.of.questionnaire;
        let item = questionnaire.item(index);
        if questionnaire.list_of(index).is_some() {
            return Vec::new();
        }
        let given = item.required || self.chance.percent(likelihood(item));
        match item.kind {
            Kind::List if given => self.rows(item),
            _ if given && item.holds_answer() => self.place(item, item.role, 0).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn rows(&mut self, list: &Item) -> Given {
        let rows = if self.chance.percent(30) { 2 } else { 1 };
        let mut given = Vec::new();
        for row in 1..=rows {
            for (place, column) in list.children.iter().enumerate() {
                let column = self.of.questionnaire.item(*column);
                let rare = matches!(column.kind, Kind::Url | Kind::File { .. });
                if place == 0 || column.required || self.chance.percent(if rare { 20 } else { 85 }) {
                    given.extend(self.place(column, column.role.or(list.role), row));
                }
            }
        }
        given
    }

    fn place(&mut self, item: &Item, role: Option<Role>, row: u16) -> Option<(Place, Answer)> {
        let values = self.values(item, role, row);
        if values.is_empty() {
            return None;
        }
        let own_words = matches!(item.kind, Kind::Text) && self.chance.percent(3);
        let visibility = if own_words { Visibility::Secretariat } else { self.of.visibility };
        let answer = Answer { values, language: self.of.language, visibility };
        Some((Place { item: item.link_id.clone(), row }, answer))
    }

    fn values(&mut self, item: &Item, role: Option<Role>, row: u16) -> Vec<String> {
        let value = match &item.kind {
            Kind::Choice { options, many } => return self.choice(item, role, options, *many),
            Kind::Text | Kind::Line => self.text(item, role, row),
            Kind::Date => self.date(item, role),
            Kind::Integer => self.chance.between(1, 200).to_string(),
            Kind::Url => format!("https://laws.verbale.example/{}", self.chance.between(1, 900)),
            Kind::File { .. } => self.of.file.to_owned(),
            Kind::Group { .. } | Kind::List | Kind::Matrix | Kind::Display => return Vec::new(),
        };
        vec![value]
    }

    fn text(&mut self, item: &Item, role: Option<Role>, row: u16) -> String {
        let (name, address) = self.of.contact;
        match last_part(item) {
            "email" => address.to_owned(),
            "name" if row == 0 => format!("{name} {}", self.of.texts.marker.first().map_or("", String::as_str)),
            _ => self.of.texts.one(self.of.variants(item, role), &mut self.chance),
        }
    }

    /// A date, of which the day, or the day and the month, may be unknown.
    fn date(&mut self, item: &Item, role: Option<Role>) -> String {
        let (first, last) = match (last_part(item), role) {
            ("expected", _) | (_, Some(Role::Plans)) => (2006, 2007),
            ("notified_on", _) => (2003, 2004),
            _ => (1990, 2004),
        };
        let year = self.chance.between(first, last);
        let (month, day) = (self.chance.between(1, 12), self.chance.between(1, 28));
        match self.chance.between(0, 9) {
            0..=4 => format!("{year}-{month:02}-{day:02}"),
            5..=6 => format!("{year}-{month:02}"),
            _ => year.to_string(),
        }
    }

    fn choice(&mut self, item: &Item, role: Option<Role>, options: &[AnswerOption], many: bool) -> Vec<String> {
        if item.may_not_know && self.chance.percent(5) {
            return vec![crate::domain::answer::UNKNOWN.to_owned()];
        }
        let own_language = options.iter().find(|option| option.code == self.of.language.code());
        let chosen: Vec<&AnswerOption> = match own_language {
            Some(own) => vec![own],
            None => self.options(item, role, options, many),
        };
        let mut codes: Vec<String> = chosen.into_iter().map(|option| option.code.clone()).collect();
        codes.sort();
        codes
    }

    fn options<'o>(&mut self, item: &Item, role: Option<Role>, options: &'o [AnswerOption], many: bool) -> Vec<&'o AnswerOption> {
        let all: Vec<&AnswerOption> = options.iter().collect();
        match role {
            Some(Role::Complies) => {
                let (yes, no): (Vec<_>, Vec<_>) = all.into_iter().partition(|option| item.positive.contains(&option.code));
                let good = no.is_empty() || self.chance.percent(self.yes(item));
                self.among(item, if good { yes } else { no }, many)
            }
            Some(Role::Difficulty | Role::NeedsAssistance) if many => {
                let (none, some): (Vec<_>, Vec<_>) = all.into_iter().partition(|option| option.exclusive);
                let spared = some.is_empty() || (!none.is_empty() && self.chance.percent(self.tilt.saturating_sub(40)));
                self.among(item, if spared { none } else { some }, many)
            }
            Some(Role::NeedsAssistance) => self.first_or_other(all, 40),
            Some(Role::Model) => self.among(item, all, many),
            _ if many => self.among(item, all, many),
            _ => self.first_or_other(all, 85),
        }
    }

    /// How likely a yes is: by how far the State's law has come, and how hard the item is.
    fn yes(&self, item: &Item) -> u32 {
        let hard = self.bias(item, "hard").between(0, 22);
        self.tilt.saturating_sub(hard)
    }

    fn first_or_other<'o>(&mut self, all: Vec<&'o AnswerOption>, first: u32) -> Vec<&'o AnswerOption> {
        let keep = if all.len() < 2 || self.chance.percent(first) { 0 } else { self.chance.between(1, 9) as usize };
        let place = if keep == 0 { 0 } else { 1 + (keep - 1) % (all.len() - 1) };
        all.into_iter().skip(place).take(1).collect()
    }

    /// One, or where several may be ticked, some of the options; each has a likelihood that is the same for all States.
    fn among<'o>(&mut self, item: &Item, options: Vec<&'o AnswerOption>, many: bool) -> Vec<&'o AnswerOption> {
        let weight = |option: &AnswerOption| self.bias(item, &option.code).between(8, 75);
        let weighted: Vec<(&AnswerOption, u32)> = options.into_iter().map(|option| (option, weight(option))).collect();
        if many {
            let (alone, together): (Vec<_>, Vec<_>) = weighted.iter().copied().partition(|(option, _)| option.exclusive);
            let drawn: Vec<&AnswerOption> =
                together.iter().filter(|(_, weight)| self.chance.percent(*weight)).map(|(option, _)| *option).collect();
            if !drawn.is_empty() && (alone.is_empty() || !self.chance.percent(12)) {
                return drawn;
            }
            return self.weighted(if alone.is_empty() { together } else { alone });
        }
        self.weighted(weighted)
    }

    /// One of the options, each as often as its weight says.
    fn weighted<'o>(&mut self, options: Vec<(&'o AnswerOption, u32)>) -> Vec<&'o AnswerOption> {
        let total: u32 = options.iter().map(|(_, weight)| weight).sum();
        let mut left = self.chance.between(1, total.max(1));
        let mut options = options.into_iter();
        let found = options.find(|(_, weight)| {
            let here = left <= *weight;
            left = left.saturating_sub(*weight);
            here
        });
        found.map(|(option, _)| option).into_iter().collect()
    }

    /// What is the same for all States.
    fn bias(&self, item: &Item, what: &str) -> Chance {
        Chance::new(self.of.seed, &format!("{}/{what}", item.link_id))
    }
}

/// In how many replies of a hundred something that is not required has an answer.
fn likelihood(item: &Item) -> u32 {
    match (&item.kind, item.role) {
        (Kind::File { .. }, _) => 4,
        (Kind::List, Some(Role::Cites)) | (_, Some(Role::Explains)) | (Kind::Choice { .. } | Kind::Date, _) => 84,
        (Kind::List, _) => 65,
        _ => 45,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::analysis::completion::blocking;
    use crate::definition;

    fn invented(questionnaire: &Questionnaire, state: &str, language: Language, seed: u64) -> Answers {
        let texts = Texts::of(language).unwrap();
        let inventor = Inventor {
            questionnaire,
            state: state.parse().unwrap(),
            texts: &texts,
            language,
            visibility: Visibility::Parties,
            contact: ("Anna Reed", "focal.point@x.verbale.example"),
            file: "0000000000000000000000000000000000000000000000000000000000000000/invented.txt",
            seed,
        };
        inventor.answers()
    }

    #[test]
    fn replies_to_every_version_can_be_sent_and_say_that_they_are_invented() {
        for version in &definition::embedded().unwrap().versions {
            let questionnaire = &version.questionnaire;
            for (letter, language) in (b'A'..=b'L').zip([Language::En, Language::Fr, Language::Es].into_iter().cycle()) {
                let marker = Texts::of(language).unwrap().marker;
                let answers = invented(questionnaire, &format!("X{}A", char::from(letter)), language, 5);
                assert_eq!(blocking(questionnaire, &answers), [], "{}", questionnaire.id);
                let text = |place: &Place| {
                    let kind = &questionnaire.named(place.item.as_str()).unwrap().kind;
                    matches!(kind, Kind::Text | Kind::Line)
                };
                for (place, answer) in answers.iter().filter(|(place, _)| text(place)) {
                    let value = &answer.values[0];
                    assert!(
                        value.len() > marker[0].len() && value.ends_with(&marker[0]) || value.ends_with(".example"),
                        "{place:?}: {value}"
                    );
                }
            }
        }
    }

    #[test]
    fn states_differ_and_the_same_seed_gives_the_same() {
        let catalogue = definition::embedded().unwrap();
        let questionnaire = &catalogue.versions[0].questionnaire;
        let first = invented(questionnaire, "AAA", Language::En, 1);
        assert_eq!(first, invented(questionnaire, "AAA", Language::En, 1));
        assert_ne!(first, invented(questionnaire, "AAB", Language::En, 1));
        assert_ne!(first, invented(questionnaire, "AAA", Language::En, 2));
    }

    #[test]
    fn most_comply_and_some_do_not() {
        let catalogue = definition::embedded().unwrap();
        let questionnaire = &catalogue.versions[0].questionnaire;
        let replies: Vec<Answers> =
            (b'A'..=b'Z').map(|letter| invented(questionnaire, &format!("A{}A", letter as char), Language::En, 1)).collect();
        let core: Vec<&Item> =
            questionnaire.items().iter().filter(|item| item.role == Some(Role::Complies) && item.required).collect();
        let (mut yes, mut no) = (0, 0);
        for item in &core {
            for answer in replies.iter().filter_map(|answers| answers.get(&item.link_id, 0)) {
                let good = answer.values.iter().any(|value| item.positive.contains(value));
                *(if good { &mut yes } else { &mut no }) += 1;
            }
        }
        assert!(yes > 3 * no && no > core.len() / 2, "{yes} {no} {}", core.len());
        let codes: BTreeSet<&str> =
            replies.iter().flat_map(Answers::iter).flat_map(|(_, answer)| &answer.values).map(String::as_str).collect();
        assert!(codes.contains("unknown"));
    }
}
