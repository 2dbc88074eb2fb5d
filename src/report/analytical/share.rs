//! Which words stand for a part of a whole: "a few", "most", "all but two". By thresholds, never by chance.

use crate::analysis::rate::per_cent;

/// Where the words change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thresholds {
    /// "A few" are at most so many.
    pub(super) few: usize,
    /// ... and at most one in so many.
    pub(super) few_in: usize,
    /// "All but" at most so many.
    pub(super) all_but: usize,
    /// ... of at least so many; "all but one" of at least half as many.
    pub(super) all_but_of: usize,
    /// Percentages are given of at least so many.
    pub(super) percent_of: usize,
    /// More names than this stand in a note.
    pub(super) names: usize,
    /// So many articles or kinds are "the most often named".
    pub(super) most_often: usize,
}

/// Those of every report.
pub(super) const THRESHOLDS: Thresholds =
    Thresholds { few: 5, few_in: 5, all_but: 3, all_but_of: 10, percent_of: 10, names: 8, most_often: 3 };

/// A part of a whole, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    None,
    One,
    Few,
    Some,
    Half,
    Most,
    AllButOne,
    AllBut,
    All,
}

impl Share {
    /// Of so many, so many.
    pub(super) const fn of(count: usize, total: usize) -> Self {
        let rest = total.saturating_sub(count);
        match () {
            () if count == 0 => Self::None,
            () if rest == 0 => Self::All,
            () if count == 1 => Self::One,
            () if rest == 1 && 2 * total >= THRESHOLDS.all_but_of => Self::AllButOne,
            () if rest <= THRESHOLDS.all_but && total >= THRESHOLDS.all_but_of => Self::AllBut,
            () if count <= THRESHOLDS.few && count * THRESHOLDS.few_in <= total => Self::Few,
            () if 2 * count == total => Self::Half,
            () if 2 * count > total => Self::Most,
            () => Self::Some,
        }
    }

    /// The variant of the message.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::One => "only-one",
            Self::Few => "a-few",
            Self::Some => "some",
            Self::Half => "half",
            Self::Most => "most",
            Self::AllButOne => "all-but-one",
            Self::AllBut => "all-but",
            Self::All => "all",
        }
    }

    /// Whether a percentage adds to the words.
    const fn has_percent(self) -> bool {
        !matches!(self, Self::None | Self::One | Self::AllButOne | Self::All)
    }
}

/// The percentage that is given beside a part of a whole, if one is.
pub(super) fn percent_beside(count: usize, total: usize) -> Option<u32> {
    per_cent(count, total).filter(|_| total >= THRESHOLDS.percent_of && Share::of(count, total).has_percent())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_at_the_thresholds() {
        let cases = [
            (0, 50, Share::None),
            (1, 50, Share::One),
            (2, 50, Share::Few),
            (5, 50, Share::Few),
            (6, 50, Share::Some),
            (5, 24, Share::Some),
            (25, 50, Share::Half),
            (26, 50, Share::Most),
            (46, 50, Share::Most),
            (47, 50, Share::AllBut),
            (48, 50, Share::AllBut),
            (49, 50, Share::AllButOne),
            (50, 50, Share::All),
            (1, 2, Share::One),
            (2, 3, Share::Most),
            (4, 5, Share::AllButOne),
            (7, 9, Share::Most),
            (1, 1, Share::All),
        ];
        for (count, total, share) in cases {
            assert_eq!(Share::of(count, total), share, "{count} of {total}");
        }
    }

    #[test]
    fn percentages_only_of_ten_and_more() {
        assert_eq!(percent_beside(39, 50), Some(78));
        assert_eq!(percent_beside(6, 9), None);
        assert_eq!(percent_beside(6, 10), Some(60));
        assert_eq!(percent_beside(50, 50), None);
        assert_eq!(percent_beside(1, 50), None);
    }
}
