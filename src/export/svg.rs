//! Charts: stacked horizontal bars in SVG, as parts of an HTML figure. Places and widths are in hundredths of the line, so that bars follow
//! the width of the page and their labels keep their size; a right-to-left document has them from the right.

use crate::document::{Bar, Chart, Fill};
use crate::language::{Args, Words, list_and};

/// A piece of less than so many hundredths has no room for its label; the table has the figure.
const LABEL_FROM: f64 = 6.0;

/// What the template of a chart shows.
pub(super) struct Figure<'a> {
    pub(super) caption: &'a str,
    pub(super) anchor: &'a str,
    /// The anchor of the table with the same figures.
    pub(super) table: &'a str,
    pub(super) legend: Vec<Entry<'a>>,
    pub(super) bars: Vec<BarView<'a>>,
    /// Whether it needs the pattern of hatches.
    pub(super) hatched: bool,
}

/// What a fill stands for.
pub(super) struct Entry<'a> {
    pub(super) class: &'static str,
    pub(super) hatched: bool,
    pub(super) name: &'a str,
}

pub(super) struct BarView<'a> {
    pub(super) name: &'a str,
    pub(super) total: String,
    /// The bar in words.
    pub(super) spoken: String,
    pub(super) pieces: Vec<Piece>,
}

/// A segment with its place on the line, in hundredths of it from the left.
pub(super) struct Piece {
    pub(super) class: &'static str,
    pub(super) hatched: bool,
    pub(super) start: String,
    pub(super) width: String,
    pub(super) middle: String,
    pub(super) label: Option<String>,
}

impl<'a> Figure<'a> {
    pub(super) fn new(chart: &'a Chart, words: Words) -> Self {
        Self {
            caption: &chart.caption,
            anchor: &chart.anchor,
            table: &chart.table,
            legend: chart.legend.iter().map(|(fill, name)| entry(*fill, name)).collect(),
            bars: chart.bars.iter().map(|bar| bar_view(bar, &chart.legend, words)).collect(),
            hatched: chart.legend.iter().any(|(fill, _)| *fill == Fill::Hatched),
        }
    }
}

fn entry(fill: Fill, name: &str) -> Entry<'_> {
    Entry { class: class(fill), hatched: fill == Fill::Hatched, name }
}

/// The ending of the classes `fill-` and `on-` of the style sheet.
const fn class(fill: Fill) -> &'static str {
    match fill {
        Fill::Dark => "yes",
        Fill::Middle => "part",
        Fill::Light => "no",
        Fill::Hatched => "none",
    }
}

fn bar_view<'a>(bar: &'a Bar, legend: &[(Fill, String)], words: Words) -> BarView<'a> {
    BarView {
        name: &bar.label,
        total: words.number(bar.segments.iter().map(|count| i64::from(*count)).sum::<i64>()),
        spoken: spoken(bar, legend, words),
        pieces: pieces(bar, legend, words),
    }
}

/// `Africa: Yes 7, In part 2 and No answer 1`.
pub(super) fn spoken(bar: &Bar, legend: &[(Fill, String)], words: Words) -> String {
    let part =
        |name: &String, count: u32| words.with("document-bar-part", &Args::new().text("name", name).number("count", count));
    let parts: Vec<_> = legend.iter().zip(&bar.segments).map(|((_, name), count)| part(name, *count)).collect();
    let args = Args::new().text("name", &bar.label).text("parts", list_and(words.language, &parts));
    words.with("document-bar", &args)
}

fn pieces(bar: &Bar, legend: &[(Fill, String)], words: Words) -> Vec<Piece> {
    let total: f64 = bar.segments.iter().map(|count| f64::from(*count)).sum();
    let from_the_right = words.direction() == "rtl";
    let mut done = 0.0;
    let mut pieces = Vec::new();
    for ((fill, _), count) in legend.iter().zip(&bar.segments).filter(|(_, count)| **count > 0) {
        let width = f64::from(*count) / total * 100.0;
        let start = if from_the_right { 100.0 - done - width } else { done };
        pieces.push(Piece {
            class: class(*fill),
            hatched: *fill == Fill::Hatched,
            start: hundredths(start),
            width: hundredths(width),
            middle: hundredths(start + width / 2.0),
            label: (width >= LABEL_FROM).then(|| words.number(*count)),
        });
        done += width;
    }
    pieces
}

/// As short as it can be: `58.33`, `25`, and never `-0`.
fn hundredths(value: f64) -> String {
    let text = format!("{:.2}", value.max(0.0));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;

    fn chart() -> Chart {
        Chart {
            caption: "Figure 1".to_owned(),
            bars: vec![
                Bar { label: "Africa".to_owned(), segments: vec![7, 2, 0, 3] },
                Bar { label: "Asia".to_owned(), segments: vec![0, 0, 0, 0] },
                Bar { label: "Europe".to_owned(), segments: vec![96, 0, 3, 1] },
            ],
            legend: [(Fill::Dark, "Yes"), (Fill::Middle, "In part"), (Fill::Light, "No"), (Fill::Hatched, "No answer")]
                .map(|(fill, name)| (fill, name.to_owned()))
                .to_vec(),
            table: "table-1".to_owned(),
            anchor: "figure-1".to_owned(),
        }
    }

    fn places(language: Language, bar: usize) -> Vec<(String, String, Option<String>)> {
        let chart = chart();
        let figure = Figure::new(&chart, Words::new(language));
        figure
            .bars
            .into_iter()
            .nth(bar)
            .unwrap()
            .pieces
            .into_iter()
            .map(|piece| (piece.start, piece.width, piece.label))
            .collect()
    }

    fn piece(start: &str, width: &str, label: &str) -> (String, String, Option<String>) {
        (start.to_owned(), width.to_owned(), (!label.is_empty()).then(|| label.to_owned()))
    }

    #[test]
    fn pieces_fill_the_line_in_the_order_of_the_legend() {
        let expected = [piece("0", "58.33", "7"), piece("58.33", "16.67", "2"), piece("75", "25", "3")];
        assert_eq!(places(Language::En, 0), expected);
    }

    #[test]
    fn arabic_bars_begin_at_the_right() {
        let expected = [piece("41.67", "58.33", "7"), piece("25", "16.67", "2"), piece("0", "25", "3")];
        assert_eq!(places(Language::Ar, 0), expected);
    }

    #[test]
    fn nobody_makes_no_bar_and_a_narrow_piece_has_no_label() {
        assert_eq!(places(Language::En, 1), []);
        assert_eq!(places(Language::En, 2), [piece("0", "96", "96"), piece("96", "3", ""), piece("99", "1", "")]);
    }

    #[test]
    fn a_bar_is_said_in_words() {
        let chart = chart();
        let say = |language| spoken(&chart.bars[0], &chart.legend, Words::new(language));
        assert_eq!(say(Language::En), "Africa: Yes 7, In part 2, No 0 and No answer 3");
        assert_eq!(say(Language::Fr), "Africa\u{a0}: Yes 7, In part 2, No 0 et No answer 3");
    }
}
