//! Numbers as United Nations documents print them in each language. Digits are 0 to 9 everywhere, in Arabic too.
//! Reading numbers that people type is `domain`'s part.

use super::words::Words;
use crate::domain::Language;

const NO_BREAK_SPACE: &str = "\u{a0}";
/// Between groups of three digits in French: a no-break space narrower than that between words.
const NARROW_NO_BREAK_SPACE: &str = "\u{202f}";
/// Keeps the sign before its number where the text runs from right to left.
const LEFT_TO_RIGHT_MARK: &str = "\u{200e}";
const MINUS: &str = "\u{2212}";

const KILOBYTE: u64 = 1_000;
const MEGABYTE: u64 = 1_000_000;

/// A whole number, its digits in groups of three: `1,000` in English.
///
/// No-break spaces hold the groups together on a line and in a right-to-left text.
#[must_use]
pub fn number(language: Language, value: i64) -> String {
    let sign = match (value < 0, language) {
        (false, _) => String::new(),
        (true, Language::Ar) => format!("{LEFT_TO_RIGHT_MARK}{MINUS}"),
        (true, _) => MINUS.to_owned(),
    };
    sign + &group(&value.unsigned_abs().to_string(), group_separator(language))
}

fn group(digits: &str, separator: &str) -> String {
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

const fn group_separator(language: Language) -> &'static str {
    match language {
        Language::En | Language::Zh => ",",
        Language::Fr => NARROW_NO_BREAK_SPACE,
        Language::Ar | Language::Es | Language::Ru => NO_BREAK_SPACE,
    }
}

const fn decimal_separator(language: Language) -> &'static str {
    match language {
        Language::En | Language::Zh => ".",
        Language::Ar | Language::Es | Language::Fr | Language::Ru => ",",
    }
}

/// A whole percentage for sentences: `47 per cent`.
#[must_use]
pub fn percent(language: Language, value: i64) -> String {
    Words::new(language).n("percent", value)
}

/// A whole percentage with the sign, for tables and figures: `47%`.
#[must_use]
pub fn percent_sign(language: Language, value: i64) -> String {
    Words::new(language).n("percent-sign", value)
}

/// The size of a file, from a number of bytes, in bytes, kilobytes (1000 bytes) or megabytes, with one decimal below 10: `1.2 MB`.
#[must_use]
pub fn file_size(language: Language, bytes: u64) -> String {
    let words = Words::new(language);
    // What would be rounded to 1000 of a unit is shown as 1 of the next.
    if bytes < KILOBYTE {
        words.n("size-bytes", bytes)
    } else if bytes < MEGABYTE - KILOBYTE / 2 {
        words.t1("size-kilobytes", "size", rounded(language, bytes, KILOBYTE))
    } else {
        words.t1("size-megabytes", "size", rounded(language, bytes, MEGABYTE))
    }
}

/// So many units, with one decimal below 10 unless that is 0.
fn rounded(language: Language, bytes: u64, unit: u64) -> String {
    let tenths = bytes.saturating_add(unit / 20) / (unit / 10);
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if tenths >= 100 || tenth == 0 {
        let units = bytes.saturating_add(unit / 2) / unit;
        group(&units.to_string(), group_separator(language))
    } else {
        format!("{whole}{}{tenth}", decimal_separator(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_all(value: i64, show: fn(Language, i64) -> String) -> [String; 6] {
        Language::ALL.map(|language| show(language, value))
    }

    #[test]
    fn digits_stand_in_groups_of_three() {
        assert_eq!(
            in_all(1_234_567, number),
            [
                "1\u{a0}234\u{a0}567",
                "1,234,567",
                "1\u{a0}234\u{a0}567",
                "1\u{202f}234\u{202f}567",
                "1\u{a0}234\u{a0}567",
                "1,234,567",
            ]
        );
        assert_eq!(in_all(999, number), ["999"; 6]);
        assert_eq!(number(Language::En, 1000), "1,000");
        assert_eq!(number(Language::En, 0), "0");
    }

    #[test]
    fn a_minus_is_a_minus() {
        assert_eq!(number(Language::En, -1000), "−1,000");
        assert_eq!(number(Language::Ar, -5), "\u{200e}−5");
        assert_eq!(number(Language::En, i64::MIN), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn a_percentage_is_said_as_the_language_says_it() {
        assert_eq!(in_all(47, percent), ["47 في المائة", "47 per cent", "47%", "47\u{a0}%", "47 процентов", "47%"]);
        assert_eq!(percent(Language::Ru, 21), "21 процент");
        assert_eq!(percent(Language::Ru, 53), "53 процента");
        assert_eq!(in_all(47, percent_sign), ["47%", "47%", "47%", "47\u{a0}%", "47%", "47%"]);
    }

    #[test]
    fn a_file_is_as_large_as_it_is() {
        let english = |bytes| file_size(Language::En, bytes).replace('\u{a0}', " ");
        assert_eq!(english(0), "0 bytes");
        assert_eq!(english(1), "1 byte");
        assert_eq!(english(999), "999 bytes");
        assert_eq!(english(1_000), "1 kB");
        assert_eq!(english(1_250), "1.3 kB");
        assert_eq!(english(9_960), "10 kB");
        assert_eq!(english(12_600), "13 kB");
        assert_eq!(english(999_499), "999 kB");
        assert_eq!(english(999_500), "1 MB");
        assert_eq!(english(1_200_000_000), "1,200 MB");
        assert_eq!(file_size(Language::Fr, 1_200_000), "1,2\u{a0}Mo");
        assert_eq!(file_size(Language::Ru, 2), "2 байта");
    }
}
