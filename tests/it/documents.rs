//! Documents as people get them: HTML in which every link leads somewhere and nothing is taken for markup, and text for a terminal.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use verbale::document::{Bar, Block, Cell, Chart, Document, Fill, Masthead, Row, Run, Table, Trace};
use verbale::domain::{Language, LinkId, Register};
use verbale::export::{html, text};
use verbale::report::status::status_of_ratifications;
use verbale::store::reference;

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    select(page, selector).into_iter().map(|element| element.text().collect::<String>()).collect()
}

fn article(language: Language) -> (String, Html) {
    let article = html::article(&sample(language)).unwrap();
    let page = Html::parse_document(&article);
    (article, page)
}

/// Every id is there once, and every link within the page leads to one.
pub(crate) fn check_links(page: &Html) {
    let ids: Vec<_> = select(page, "[id]").into_iter().map(|element| element.attr("id").unwrap()).collect();
    let unique: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for name in ["aria-labelledby", "aria-describedby", "aria-details"] {
        for element in select(page, &format!("[{name}]")) {
            assert!(unique.contains(element.attr(name).unwrap()), "{name} {:?}", element.attr(name));
        }
    }
    for link in select(page, "a[href]") {
        let target = link.attr("href").unwrap().strip_prefix('#').unwrap();
        assert!(unique.contains(target), "{target}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    for language in Language::ALL {
        check_links(&article(language).1);
    }
}

#[test]
fn words_are_never_markup() {
    let (article, page) = article(Language::En);
    assert_eq!(texts(&page, "h1"), ["Implementation of the <Convention> & its Protocols"]);
    assert_eq!(texts(&page, "p [lang=ar][dir=rtl]"), ["<b>لا</b>"]);
    assert_eq!(select(&page, "p b").len(), 0);
    assert!(!article.contains("style=") && !article.contains("<script"), "{article}");
}

#[test]
fn notes_are_numbered_through_and_lead_back() {
    let (_, page) = article(Language::En);
    assert_eq!(texts(&page, "p .note-ref, ul .note-ref"), ["1", "2", "3", "4"]);
    assert_eq!(texts(&page, ".footnotes li > span"), ["Not a & b.", "The second.", "The third.", "The fourth."]);
    let back: Vec<_> = select(&page, ".footnotes li > a").into_iter().map(|link| link.attr("href").unwrap()).collect();
    assert_eq!(back, ["#note-ref-1", "#note-ref-2", "#note-ref-3", "#note-ref-4"]);
    assert_eq!(select(&page, ".footnotes li > a")[2].attr("aria-label"), Some("Back to the text, note 3"));
}

#[test]
fn contents_name_the_paragraphs_of_each_part() {
    let (_, page) = article(Language::En);
    let expected =
        ["Paragraphs", "I. Introduction1–2", "II. Measures reported3", "A. Participation (article 5)3", "B. Laundering"];
    assert_eq!(texts(&page, ".contents li"), expected);
    assert_eq!(texts(&page, "h2 > .number"), ["I.", "II."]);
    assert_eq!(texts(&page, "h4"), ["Question C05"]);
}

#[test]
fn a_figure_leads_to_what_it_rests_on() {
    let (_, page) = article(Language::En);
    let figure = select(&page, "a.figure")[0];
    assert_eq!((figure.text().collect::<String>().as_str(), figure.attr("href")), ("50", Some("#basis-1")));
    assert_eq!(select(&page, ".trace a")[0].attr("href"), Some("#basis-2"));
    let basis = texts(&page, ".basis > li");
    assert_eq!(basis[0], "Replies of parties. As at 29 July 2005.2 submissions2-CONV-DZA-1 2-CONV-MLI-2");
    assert_eq!(basis[1], "Question C05. Replies of parties. As at 29 July 2005. The same submissions as under 1");
}

#[test]
fn a_table_says_what_its_cells_are() {
    let (_, page) = article(Language::Fr);
    assert_eq!(texts(&page, "table > caption"), ["Table 1. Participation"]);
    assert_eq!(texts(&page, "thead th[scope=col]"), ["Region", "Yes", "Since"]);
    assert_eq!(texts(&page, "thead th.num"), ["Yes"], "a column of numbers stands at the end of the line, its head too");
    assert_eq!(texts(&page, "tr.group th[colspan='3']"), ["Africa & more"]);
    assert_eq!(texts(&page, "tbody th[scope=row]"), ["North", "Total"]);
    assert_eq!(texts(&page, "tr.total td.num"), texts(&page, "tbody tr:not(.total) td.num"));
    assert_eq!(texts(&page, "td sup"), ["a"]);
}

#[test]
fn a_chart_can_be_read_without_seeing_it() {
    let (_, page) = article(Language::En);
    assert_eq!(texts(&page, ".chart .legend li"), ["Yes", "In part", "No", "No answer"]);
    let bars = ["Africa: Yes 7, In part 2, No 0 and No answer 3", "Eastern Europe: Yes 12, In part 1, No 3 and No answer 1"];
    assert_eq!(texts(&page, ".bars svg[role=img] > title"), bars);
    assert_eq!(texts(&page, ".bars svg > text"), ["7", "2", "3", "12", "3"], "a piece too narrow has no label");
    assert_eq!(select(&page, ".bars rect[fill='url(#figure-1-hatch)']").len(), 2);
}

#[test]
fn a_file_needs_no_other() {
    for language in Language::ALL {
        let file = html::page(&sample(language)).unwrap();
        let page = Html::parse_document(&file);
        assert_eq!(select(&page, "html")[0].attr("lang"), Some(language.code()));
        assert_eq!(select(&page, "article")[0].attr("dir"), Some(language.direction()));
        assert_eq!(select(&page, "link, script, img, [src], [style]").len(), 0);
        assert!(!file.contains("@import") && !file.contains("url(h"));
        assert_eq!(texts(&page, ".ribbon"), ["Demonstration: invented answers"]);
    }
}

#[test]
fn the_status_is_said_in_six_languages() {
    let states = reference::states().unwrap();
    let register = Register::new(reference::treaty_actions().unwrap());
    for language in Language::ALL {
        for day in ["2000-12-11", "2004-07-20", "2006-12-31"] {
            let document = status_of_ratifications(&states, &register, day.parse().unwrap(), language);
            let file = html::page(&document).unwrap();
            assert!(!file.contains('⟦') && !text::text(&document).contains('⟦'), "{language} {day}: words are missing");
            check_links(&Html::parse_document(&file));
        }
    }
}

#[test]
fn the_status_in_french_is_the_annex() {
    let states = reference::states().unwrap();
    let register = Register::new(reference::treaty_actions().unwrap());
    let document = status_of_ratifications(&states, &register, "2004-07-20".parse().unwrap(), Language::Fr);
    insta::assert_snapshot!(text::text(&document));
}

#[test]
fn text_for_a_terminal() {
    insta::assert_snapshot!(text::text(&sample(Language::En)));
}

/// A small document with everything that a document may have, and words that must be escaped.
fn sample(language: Language) -> Document {
    let text = |words: &str| Run::Text(words.to_owned());
    let note = |words: &str| Run::Footnote(vec![text(words)]);
    let heading = |level, words: &str, anchor: &str| Block::Heading { level, text: words.to_owned(), anchor: anchor.to_owned() };
    Document {
        language,
        masthead: Masthead {
            organ: "Conference of the Parties".to_owned(),
            session: vec!["Second session".to_owned(), "Vienna, 10–21 October 2005".to_owned()],
            distribution: vec!["Distr.: General".to_owned(), "9 August 2005".to_owned()],
            title: "Implementation of the <Convention> & its Protocols".to_owned(),
            subtitle: "Analytical report by the Secretariat".to_owned(),
        },
        demonstration: Some("Demonstration: invented answers".to_owned()),
        blocks: vec![
            heading(1, "I. Introduction", "introduction"),
            Block::Paragraph {
                number: Some(1),
                runs: vec![
                    text("Of 107 parties, "),
                    figure("50", 0),
                    text(" replied."),
                    note("Not a & b."),
                    text(" So said "),
                    note("The second."),
                ],
            },
            Block::Paragraph { number: Some(2), runs: vec![Run::Emphasis("In words".to_owned()), text(".")] },
            heading(1, "II. Measures reported", "measures"),
            heading(2, "A. Participation (article 5)", "c05"),
            Block::Paragraph { number: Some(3), runs: vec![text("One State wrote: "), foreign(), text("."), note("The third.")] },
            heading(3, "Question C05", "question"),
            Block::Table(table()),
            Block::Chart(chart()),
            heading(2, "B. Laundering", "c06"),
            Block::List(vec![vec![text("Algeria")], vec![text("Mali"), note("The fourth.")]]),
        ],
        traces: vec![trace(None), trace(Some("C05"))],
    }
}

fn figure(text: &str, trace: usize) -> Run {
    Run::Figure { text: text.to_owned(), trace }
}

fn foreign() -> Run {
    Run::Foreign { text: "<b>لا</b>".to_owned(), language: Language::Ar }
}

fn trace(question: Option<&str>) -> Trace {
    Trace {
        question: question.map(|id| LinkId::new(id).unwrap()),
        filter: "Replies of parties.".to_owned(),
        as_at: "2005-07-29".parse().unwrap(),
        submissions: vec!["2-CONV-DZA-1".to_owned(), "2-CONV-MLI-2".to_owned()],
    }
}

fn table() -> Table {
    let row = |name: &str, cells: [Cell; 2], strong| Row {
        cells: [Cell::Text(name.to_owned())].into_iter().chain(cells).collect(),
        strong,
    };
    Table {
        caption: "Table 1. Participation".to_owned(),
        head: ["Region", "Yes", "Since"].map(|head| Cell::Text(head.to_owned())).to_vec(),
        rows: vec![
            row("Africa & more", [Cell::Empty, Cell::Empty], true),
            row("North", [Cell::Number(1200), Cell::Marked { text: "25 Sep 2003".to_owned(), mark: "a".to_owned() }], false),
            row("Total", [Cell::Number(1200), Cell::Empty], true),
        ],
        notes: vec!["a Accession.".to_owned()],
        trace: Some(1),
        anchor: "table-1".to_owned(),
    }
}

fn chart() -> Chart {
    let legend = [(Fill::Dark, "Yes"), (Fill::Middle, "In part"), (Fill::Light, "No"), (Fill::Hatched, "No answer")];
    let bar = |label: &str, segments: [u32; 4]| Bar { label: label.to_owned(), segments: segments.to_vec() };
    Chart {
        caption: "Figure 1. Participation".to_owned(),
        bars: vec![bar("Africa", [7, 2, 0, 3]), bar("Eastern Europe", [12, 1, 3, 1])],
        legend: legend.map(|(fill, name)| (fill, name.to_owned())).to_vec(),
        table: "table-1".to_owned(),
        anchor: "figure-1".to_owned(),
    }
}
