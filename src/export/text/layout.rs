//! Lines of a terminal: how wide characters are there, and where a line may break.

/// Marks that must not begin a line in Chinese.
const CLOSING: &str = "，。、；：！？）》」』”";

/// The width of a text in columns of the terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// 2 for East Asian wide and full-width characters (UAX #11), 0 for marks that stand on another character and for invisible ones,
/// otherwise 1. Only the scripts of the six languages are looked at.
const fn char_width(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// The widest part of a text that no line may break.
pub(super) fn longest_word(text: &str) -> usize {
    pieces(text).iter().map(|(_, piece)| width(piece)).max().unwrap_or(0)
}

/// Breaks a text into lines of at most this width; only a word that is wider by itself goes beyond it. No text makes one empty line.
pub(super) fn wrap(text: &str, measure: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for (spaced, piece) in pieces(text) {
        let gap = usize::from(spaced && !line.is_empty());
        if !line.is_empty() && width(&line) + gap + width(&piece) > measure {
            lines.push(std::mem::take(&mut line));
        } else if gap == 1 {
            line.push(' ');
        }
        line.push_str(&piece);
    }
    lines.push(line);
    lines
}

/// What no line may break, and whether a space stands before it: words, and single characters of Chinese.
fn pieces(text: &str) -> Vec<(bool, String)> {
    let mut pieces: Vec<(bool, String)> = Vec::new();
    for word in text.split(ends_word).filter(|word| !word.is_empty()) {
        let mut spaced = true;
        let mut after_wide = true;
        for c in word.chars() {
            let wide = char_width(c) == 2;
            match pieces.last_mut() {
                Some((_, last)) if !spaced && (CLOSING.contains(c) || !(wide || after_wide)) => last.push(c),
                _ => pieces.push((spaced, c.to_string())),
            }
            spaced = false;
            after_wide = wide;
        }
    }
    pieces
}

/// White space, except that which joins.
const fn ends_word(c: char) -> bool {
    c.is_whitespace() && c != '\u{a0}'
}

/// Lines set in, the first with a label before it.
pub(super) fn indented(label: &str, text: &str, indent: usize, measure: usize) -> Vec<String> {
    let wrapped = wrap(text, measure.saturating_sub(indent));
    let labels = std::iter::once(label).chain(std::iter::repeat(""));
    wrapped.iter().zip(labels).map(|(line, label)| pad(label, indent) + line).collect()
}

/// A text with blanks after it up to a width, and at least one after a label that fills it.
fn pad(text: &str, measure: usize) -> String {
    let blanks = measure.saturating_sub(width(text)).max(usize::from(!text.is_empty()));
    text.to_owned() + &" ".repeat(blanks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_have_the_width_that_a_terminal_gives_them() {
        for (text, columns) in [("État", 4), ("E\u{301}tat", 4), ("Россия", 6), ("中国，", 6), ("مُوَقِّع", 4), ("", 0)]
        {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("incomprehensible text", 5), ["incomprehensible", "text"]);
        assert_eq!(wrap("20\u{a0}July  2004", 7), ["20\u{a0}July", "2004"]);
        assert_eq!(wrap(" ", 5), [""]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_before_a_closing_mark() {
        assert_eq!(wrap("截至二〇〇四年，尚无", 8), ["截至二〇", "〇四年，", "尚无"]);
        assert_eq!(wrap("缔约方，共", 6), ["缔约", "方，共"]);
        assert_eq!(wrap("2004年7月", 4), ["2004", "年7", "月"]);
    }

    #[test]
    fn a_label_hangs_before_its_lines() {
        assert_eq!(indented("12.", "one two three", 4, 12), ["12. one two", "    three"]);
    }
}
