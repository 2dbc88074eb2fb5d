//! Tables for a terminal, with columns aligned by the width of their characters on the screen.

use super::layout::{longest_word, width, wrap};
use crate::document::{Cell, Table};
use crate::language::Words;

/// A table is at most so wide, if its words allow.
const WIDTH: usize = 100;
/// A column is not made narrower than this for the sake of the whole.
const NARROWEST: usize = 14;
/// A head up to this width stays on one line, though Chinese could break anywhere.
const HEAD: usize = 10;
const GAP: &str = "  ";

/// The table with its caption above it and its notes below.
pub(super) fn lines(words: Words, table: &Table) -> Vec<String> {
    let head = shown(words, &table.head);
    let rows: Vec<_> = table.rows.iter().map(|row| (row.strong, shown(words, &row.cells))).collect();
    let columns = columns(table, &head, &rows);
    let rule = columns.iter().map(|column| "─".repeat(column.width)).collect::<Vec<_>>().join(GAP);
    let mut lines = wrap(&table.caption, WIDTH);
    lines.extend(row_lines(&columns, &head));
    lines.push(rule.clone());
    for (strong, row) in &rows {
        if *strong && lines.last() != Some(&rule) {
            lines.push(rule.clone());
        }
        lines.extend(row_lines(&columns, row));
    }
    lines.extend(table.notes.iter().flat_map(|note| wrap(note, WIDTH)));
    lines
}

struct Column {
    width: usize,
    numeric: bool,
}

/// The words of cells; a mark stands after a space.
fn shown(words: Words, cells: &[Cell]) -> Vec<String> {
    let shown = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Marked { text, mark } => format!("{text} {mark}"),
        Cell::Number(number) => words.number(*number),
        Cell::Empty => String::new(),
    };
    cells.iter().map(shown).collect()
}

fn columns(table: &Table, head: &[String], rows: &[(bool, Vec<String>)]) -> Vec<Column> {
    let column = |(place, head): (usize, &String)| {
        let body = rows.iter().filter_map(|(_, row)| row.get(place)).map(|cell| width(cell)).max();
        Column { width: body.unwrap_or(0).max(longest_word(head)).max(width(head).min(HEAD)), numeric: table.is_numeric(place) }
    };
    let mut columns: Vec<_> = head.iter().enumerate().map(column).collect();
    let room = WIDTH.saturating_sub(GAP.len() * columns.len().saturating_sub(1));
    // The widest gives way until all fit.
    loop {
        let excess = columns.iter().map(|column| column.width).sum::<usize>().saturating_sub(room);
        match columns.iter_mut().max_by_key(|column| column.width) {
            Some(widest) if excess > 0 && widest.width > NARROWEST => {
                widest.width = widest.width.saturating_sub(excess.min(8)).max(NARROWEST);
            }
            _ => return columns,
        }
    }
}

/// A row, on as many lines as its highest cell needs.
fn row_lines(columns: &[Column], cells: &[String]) -> Vec<String> {
    let wrapped: Vec<_> = columns.iter().zip(cells).map(|(column, cell)| wrap(cell, column.width)).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |number: usize| {
        let cells =
            columns.iter().zip(&wrapped).map(|(column, lines)| aligned(column, lines.get(number).map_or("", String::as_str)));
        cells.collect::<Vec<_>>().join(GAP).trim_end().to_owned()
    };
    (0..height).map(line).collect()
}

fn aligned(column: &Column, text: &str) -> String {
    let blanks = " ".repeat(column.width.saturating_sub(width(text)));
    if column.numeric { blanks + text } else { text.to_owned() + &blanks }
}
