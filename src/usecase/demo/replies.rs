//! Playing the courses of States: what a person would have typed, saved and sent, at the moments at which they would have.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::chance::Chance;
use super::course::{Course, Invited};
use super::invent::Inventor;
use super::texts::Texts;
use super::{Ground, people};
use crate::analysis::completion;
use crate::domain::digest::hex;
use crate::domain::questionnaire::LinkId;
use crate::domain::reply::{Certifier, Channel};
use crate::domain::{Answers, Language, Person, Questionnaire, State, StateCode};
use crate::store::answer::{self, Written, WrittenAnswers};
use crate::store::attachment::{self, Attachment};
use crate::store::reply::{self, Held};
use crate::store::{Connection, audit};
use crate::usecase::submit_reply::{New, freeze};
use crate::usecase::{Error, Result};

/// What is the same for all courses of a questionnaire.
pub(super) struct Stage<'a> {
    ground: &'a Ground<'a>,
    questionnaire: &'a Questionnaire,
    languages: Vec<Words>,
    chance: Chance,
}

struct Words {
    language: Language,
    texts: Texts,
    /// How answers name the invented file.
    file: String,
}

/// Somebody's reply that is being played.
struct Part<'a> {
    state: &'a State,
    /// Who replies; nobody, where no focal point is named.
    person: Option<Person>,
    /// Whether it comes on paper: then the person types and sends nothing here.
    paper: bool,
    held: Held,
}

impl<'a> Stage<'a> {
    /// Reads the words and keeps the files that answers name.
    ///
    /// # Errors
    /// The store's.
    pub fn set(connection: &mut Connection, ground: &'a Ground<'a>, questionnaire: &'a Questionnaire) -> Result<Self> {
        let languages = [Language::En, Language::Fr, Language::Es]
            .into_iter()
            .map(|language| {
                let texts = Texts::of(language)?;
                let file = keep_file(connection, &texts)?;
                Ok(Words { language, texts, file })
            })
            .collect::<Result<_>>()?;
        let chance = Chance::new(ground.seed, &format!("play/{}", questionnaire.id));
        Ok(Self { ground, questionnaire, languages, chance })
    }

    /// Plays the course of a State.
    ///
    /// # Errors
    /// The store's.
    pub fn play(&mut self, connection: &mut Connection, invited: &Invited) -> Result<()> {
        let mut part = self.cast(connection, invited)?;
        match invited.course {
            Course::Silent { .. } => Ok(()),
            Course::Opened { at } => {
                part.open(at - TimeDelta::hours(1));
                Ok(reply::update(connection, &part.held)?)
            }
            Course::Begun { at, share } => {
                let answers = self.invent(&part)?;
                let begun = first_pages(self.questionnaire, &answers, share);
                self.save(connection, &mut part, &begun, at)
            }
            Course::FilledIn { at } => {
                let answers = self.invent(&part)?;
                self.save(connection, &mut part, &answers, at)?;
                self.mark_sections(connection, &part, at)
            }
            Course::Declined { at } => self.decline(connection, part, at),
            Course::Sent { at, paper } => {
                part.paper = paper;
                self.send(connection, &mut part, at).map(|_| ())
            }
            Course::SentBack { at, back } => {
                self.send(connection, &mut part, at)?;
                self.send_back(connection, &mut part, back)
            }
            Course::SentAgain { at, back, again } => self.send_again(connection, part, at, back, again),
        }
    }

    /// Finds the reply, and names the person who answers it.
    fn cast(&mut self, connection: &mut Connection, invited: &Invited) -> Result<Part<'a>> {
        let cycle = self.ground.cycle;
        let state = self.state(invited.state)?;
        let since = invited.on;
        let reachable = invited.course != Course::Silent { reachable: false };
        let mut person = None;
        if reachable {
            let chance = &mut self.chance;
            person = Some(people::focal_point(connection, state, &[&self.questionnaire.id], since, || chance.uuid())?);
        }
        let held = reply::find_locked(connection, cycle.number, &self.questionnaire.id, state.code)?.ok_or(Error::NotFound)?;
        Ok(Part { state, person, paper: false, held })
    }

    fn state(&self, code: StateCode) -> Result<&'a State> {
        self.ground.states.iter().find(|state| state.code == code).ok_or(Error::NotFound)
    }

    fn words(&self, state: &State) -> Result<&Words> {
        self.languages.iter().find(|words| words.language == state.correspondence).ok_or(Error::NotFound)
    }

    fn inventor<'b>(&'b self, part: &'b Part<'_>) -> Result<Inventor<'b>> {
        let words = self.words(part.state)?;
        let contact = part.person.as_ref().map_or(("", ""), |person| (person.name.as_str(), person.email.as_str()));
        Ok(Inventor {
            questionnaire: self.questionnaire,
            state: part.state.code,
            texts: &words.texts,
            language: words.language,
            visibility: self.ground.cycle.visibility,
            contact,
            file: &words.file,
            seed: self.ground.seed,
        })
    }

    fn invent(&self, part: &Part<'_>) -> Result<Answers> {
        Ok(self.inventor(part)?.answers())
    }

    fn save(&self, connection: &mut Connection, part: &mut Part<'_>, answers: &Answers, at: DateTime<Utc>) -> Result<()> {
        part.open(at - TimeDelta::hours(2));
        part.held.revision += 1;
        let (version, author) = (part.held.revision, part.by().map(|person| person.id));
        let written: WrittenAnswers = answers
            .iter()
            .map(|(place, answer)| (place.clone(), Written { answer: answer.clone(), version, author, saved_at: at }))
            .collect();
        answer::write(connection, part.held.reply.id, &written)?;
        let complete = completion::is_complete(self.questionnaire, answers);
        part.held.reply.stage = part.held.reply.stage.clone().save(complete)?;
        part.held.reply.saved_at = Some(at);
        Ok(reply::update(connection, &part.held)?)
    }

    /// Says of every section that it is completed.
    fn mark_sections(&self, connection: &mut Connection, part: &Part<'_>, at: DateTime<Utc>) -> Result<()> {
        let Some(by) = part.by() else { return Ok(()) };
        for section in self.questionnaire.sections() {
            let name = self.questionnaire.item(section).link_id.as_str();
            reply::mark_section(connection, part.held.reply.id, name, true, by.id, at)?;
        }
        Ok(())
    }

    fn send(&mut self, connection: &mut Connection, part: &mut Part<'_>, at: DateTime<Utc>) -> Result<Answers> {
        let answers = self.invent(part)?;
        self.save(connection, part, &answers, at - TimeDelta::minutes(5))?;
        self.freeze(connection, part, &answers, at)?;
        Ok(answers)
    }

    fn freeze(&mut self, connection: &mut Connection, part: &mut Part<'_>, answers: &Answers, at: DateTime<Utc>) -> Result<()> {
        let key = self.chance.uuid();
        let by = part.by().map(|person| person.id);
        let new = match part.by() {
            Some(person) => {
                let texts = &self.words(part.state)?.texts;
                let function = texts.one(&texts.function, &mut self.chance.clone());
                let certifier = Certifier { name: person.name.clone(), function };
                New { channel: Channel::Web, by, certifier, key, at }
            }
            None => New { channel: Channel::Document, by, certifier: Certifier::default(), key, at },
        };
        let sent = freeze(connection, part.held.clone(), answers, new)?;
        part.held.reply.stage = part.held.reply.stage.clone().submit(sent.at)?;
        let detail = json!({ "number": sent.number, "digest": sent.digest });
        Ok(audit::note(connection, at, by, "submit_reply", &sent.reply.to_string(), &detail)?)
    }

    fn send_back(&mut self, connection: &mut Connection, part: &mut Part<'_>, at: DateTime<Utc>) -> Result<()> {
        let texts = self.words(part.state)?.texts.clone();
        let note = texts.one(&texts.returned, &mut self.chance);
        part.held.reply.stage = part.held.reply.stage.clone().send_back(at, note)?;
        reply::update(connection, &part.held)?;
        let officer = people::officer(connection, at.date_naive(), || self.chance.uuid())?;
        Ok(audit::note(connection, at, Some(officer.id), "return_reply", &part.held.reply.id.to_string(), &json!({}))?)
    }

    fn send_again(
        &mut self,
        connection: &mut Connection,
        mut part: Part<'_>,
        at: DateTime<Utc>,
        back: DateTime<Utc>,
        again: DateTime<Utc>,
    ) -> Result<()> {
        let first = self.send(connection, &mut part, at)?;
        self.send_back(connection, &mut part, back)?;
        let changed = self.inventor(&part)?.other_texts(&first);
        self.save(connection, &mut part, &changed, again - TimeDelta::minutes(5))?;
        let mut second = first;
        for (place, answer) in changed.iter() {
            second.put(place.clone(), answer.clone());
        }
        self.freeze(connection, &mut part, &second, again)
    }

    fn decline(&mut self, connection: &mut Connection, mut part: Part<'_>, at: DateTime<Utc>) -> Result<()> {
        part.open(at - TimeDelta::hours(1));
        let texts = &self.words(part.state)?.texts.clone();
        let reason = texts.one(&texts.declined, &mut self.chance);
        part.held.reply.stage = part.held.reply.stage.clone().decline(at, reason)?;
        reply::update(connection, &part.held)?;
        let by = part.by().map(|person| person.id);
        Ok(audit::note(connection, at, by, "decline_reply", &part.held.reply.id.to_string(), &json!({}))?)
    }
}

impl Part<'_> {
    /// Who types and sends.
    fn by(&self) -> Option<&Person> {
        self.person.as_ref().filter(|_| !self.paper)
    }

    /// Somebody of the State looks at it; nobody does where the reply comes on paper.
    fn open(&mut self, at: DateTime<Utc>) {
        if self.by().is_some() && self.held.reply.opened_at.is_none() {
            self.held.reply.opened_at = Some(at);
            self.held.reply.stage = self.held.reply.stage.clone().open();
        }
    }
}

/// Keeps a file that says that it is invented; gives the name by which answers know it.
fn keep_file(connection: &mut Connection, texts: &Texts) -> Result<String> {
    let content = format!("{}\n", texts.file.first().map_or("", String::as_str)).into_bytes();
    let sha256 = hex(&Sha256::digest(&content));
    let reference = format!("{sha256}/invented.txt");
    attachment::add(connection, &Attachment { sha256, media_type: "text/plain".to_owned(), content })?;
    Ok(reference)
}

/// The answers of the first pages of the form, so many in a hundred.
fn first_pages(questionnaire: &Questionnaire, answers: &Answers, share: u32) -> Answers {
    let end = questionnaire.items().len() * share as usize / 100;
    let early = |name: &LinkId| questionnaire.find(name.as_str()).is_some_and(|index| index < end);
    answers.iter().filter(|(place, _)| early(&place.item)).map(|(place, answer)| (place.clone(), answer.clone())).collect()
}
