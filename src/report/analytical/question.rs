//! Part II: the questions, by thematic area and article: what the article asks, what States answered, in sentences, a table and a chart.

use super::needs::is_need;
use super::tally::Tally;
use super::writer::Writer;
use crate::document::Run;
use crate::domain::questionnaire::{Page, Role};
use crate::domain::{ItemIndex, Kind};

/// The part with all areas.
pub(super) fn write_areas(writer: &mut Writer<'_>) {
    let title = writer.words.text("report-analysis");
    writer.part(&title, "analysis");
    let questionnaire = writer.questionnaire;
    let pages = pages(writer);
    for area in 0..questionnaire.items().len() {
        let item = questionnaire.item(area);
        let of_area: Vec<Page> = pages.iter().copied().filter(|page| questionnaire.top(page.root) == area).collect();
        if item.area.is_some() && !of_area.is_empty() {
            let title = writer.title(item);
            writer.section(&title, &format!("area-{}", item.link_id));
            write_sections(writer, &of_area);
        }
    }
}

/// The questions that stand in no thematic area.
pub(super) fn write_others(writer: &mut Writer<'_>) {
    let questionnaire = writer.questionnaire;
    let others = pages(writer).into_iter().filter(|page| questionnaire.item(questionnaire.top(page.root)).area.is_none());
    let others: Vec<Page> = others.collect();
    if !others.is_empty() {
        let title = writer.words.text("report-other");
        writer.section(&title, "other");
        for page in &others {
            write(writer, page.root);
        }
    }
}

/// All questions that are not reported elsewhere: difficulties and needs have a part of their own, and what a State says of its reply none.
fn pages(writer: &Writer<'_>) -> Vec<Page> {
    let questionnaire = writer.questionnaire;
    let told = |page: &Page| {
        !matches!(questionnaire.item(page.root).kind, Kind::Group { .. }) && !is_need(questionnaire.item(page.root))
    };
    questionnaire.pages().into_iter().filter(told).collect()
}

/// Questions under the headings of their articles.
fn write_sections(writer: &mut Writer<'_>, pages: &[Page]) {
    let mut section = None;
    for page in pages {
        if section.replace(page.section) != Some(page.section) && page.section != writer.questionnaire.top(page.section) {
            let item = writer.questionnaire.item(page.section);
            let title = writer.title(item);
            writer.heading(3, title, &format!("section-{}", item.link_id));
        }
        write(writer, page.root);
    }
}

/// One question: paragraphs, a table and, for a choice, a chart.
pub(super) fn write(writer: &mut Writer<'_>, root: ItemIndex) {
    let asked = writer.asked_for(root);
    writer.paragraph(asked);
    if writer.questionnaire.item(root).kind == Kind::Matrix {
        writer.matrix(root, "report-matrix-answered", "report-matrix-none");
        return;
    }
    let tally = Tally::new(writer.snapshot, writer.questionnaire, root);
    let sentences = writer.answers(&tally);
    writer.paragraph(sentences);
    writer.followups(root);
    let table = writer.table_of(&tally);
    if matches!(writer.questionnaire.item(root).kind, Kind::Choice { .. }) {
        writer.chart_of(&tally, table);
    }
    if writer.questionnaire.item(root).role == Some(Role::Complies) {
        writer.findings.add(writer.questionnaire.item(root), &tally, writer.snapshot);
    }
}

impl Writer<'_> {
    /// What the article asks, and what was asked of States.
    pub(super) fn asked_for(&self, root: ItemIndex) -> Vec<Vec<Run>> {
        let item = self.questionnaire.item(root);
        let help = self.text(&format!("{}/help", item.link_id)).into_iter().collect();
        let question = match self.text(&format!("{}/text", item.link_id)) {
            Some(Run::Text(text)) => Run::Emphasis(text),
            Some(foreign) => foreign,
            None => Run::Text(item.link_id.to_string()),
        };
        let phrase = self.phrase().text("id", item.link_id.as_str()).runs("question", vec![question]);
        let asked = match self.articles(item) {
            Some(articles) => phrase.text("articles", &articles).say("report-question-article"),
            None => phrase.say("report-question"),
        };
        vec![help, asked]
    }
}
