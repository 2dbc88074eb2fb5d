//! The plural of Arabic numbers from 100 on, which the Fluent library gets wrong: its rules (crate `intl_pluralrules`
//! 7) look at the whole number where Unicode's look at its last two digits, so that 103 would be `other`, not `few`.
//! When the crate is right (its test here will say so), this file can go.

use fluent_bundle::{FluentArgs, FluentValue};

use super::numbers::number;
use crate::domain::Language;

/// The arguments of an Arabic message, each number standing for its plural and carrying the figure that is shown.
pub(super) fn for_arabic<'a>(args: &'a FluentArgs<'a>) -> FluentArgs<'a> {
    args.iter().map(|(name, value)| (name, stand_in(value))).collect()
}

/// A number of three digits or more becomes its last two digits, which have the same plural, unless the library is
/// right about the number itself: after hundreds, 0, 1 and 2 are `other`.
fn stand_in<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    let whole = whole_number(value).filter(|whole| whole.unsigned_abs() >= 100 && whole.unsigned_abs() % 100 >= 3);
    match whole.map(|whole| (FluentValue::from(whole % 100), whole)) {
        Some((FluentValue::Number(mut stand_in), whole)) => {
            // Of all options of a number, Fluent itself reads this one least: not at all.
            stand_in.options.currency = Some(number(Language::Ar, whole));
            FluentValue::Number(stand_in)
        }
        _ => value.clone(),
    }
}

/// How a number is shown: as the language groups it, or as the figure that it carries. Leaves all else to Fluent.
pub(super) fn shown(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(count) if count.options.currency.is_some() => count.options.currency.clone(),
        other => whole_number(other).map(|whole| number(language, whole)),
    }
}

fn whole_number(value: &FluentValue<'_>) -> Option<i64> {
    match value {
        FluentValue::Number(count) => count.as_string().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Words;
    use super::*;

    #[test]
    fn arabic_looks_at_the_last_two_digits() {
        let said = |bytes: i64| Words::new(Language::Ar).n("size-bytes", bytes);
        assert_eq!(said(99), "99 بايتا");
        assert_eq!(said(100), "100 بايت");
        assert_eq!(said(102), "102 بايت");
        assert_eq!(said(103), "103 بايتات");
        assert_eq!(said(110), "110 بايتات");
        assert_eq!(said(193), "193 بايتا");
        assert_eq!(said(1_200), "1\u{a0}200 بايت");
        assert_eq!(said(1_207), "1\u{a0}207 بايتات");
        assert_eq!(said(-1_207), "\u{200e}−1\u{a0}207 بايتات");
    }

    #[test]
    fn the_library_still_needs_this() {
        let mut args = FluentArgs::new();
        args.set("count", 103);
        let bundle = super::super::bundles::bundle(Language::Ar);
        let pattern = bundle.get_message("size-bytes").unwrap().value().unwrap();
        let said = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        assert_eq!(said, "103 بايت", "the library has learnt Arabic plurals: remove this file");
    }
}
