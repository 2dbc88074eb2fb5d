//! Chance that comes out the same every time: numbers of a seed by the generator SplitMix64 (Steele, Lea and Flood, 2014). For inventing
//! only; secrets come from elsewhere.

use uuid::Uuid;

/// A source of numbers that a seed and a name determine.
#[derive(Clone, Debug)]
pub(super) struct Chance(u64);

impl Chance {
    /// The source of a seed for the thing of a name: what is invented for one thing does not depend on what is invented for others.
    pub fn new(seed: u64, name: &str) -> Self {
        // FNV-1a spreads the name over 64 bits.
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, fold))
    }

    /// The next 64 bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number below `end`; 0 where nothing is below it.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        // The bias of the remainder is under 2^-50 for the small ends in use here.
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// A number from `first` to `last`, both among it.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        let span = usize::try_from(last.saturating_sub(first)).unwrap_or(0).saturating_add(1);
        first.saturating_add(u32::try_from(self.below(span)).unwrap_or(0))
    }

    /// Yes, so many times in a hundred.
    pub fn percent(&mut self, chance: u32) -> bool {
        self.between(0, 99) < chance
    }

    /// One of some things; nothing of nothing.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.below(things.len()))
    }

    /// Things in another order.
    pub fn shuffled<T>(&mut self, mut things: Vec<T>) -> Vec<T> {
        for end in (1..things.len()).rev() {
            things.swap(end, self.below(end + 1));
        }
        things
    }

    /// A name for a row.
    pub fn uuid(&mut self) -> Uuid {
        let bits = (u128::from(self.next()) << 64) | u128::from(self.next());
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_the_published_one() {
        let mut chance = Chance(1_234_567);
        let numbers: Vec<u64> = (0..3).map(|_| chance.next()).collect();
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn names_and_seeds_make_sources_of_their_own() {
        let first = |seed, name| Chance::new(seed, name).next();
        assert_eq!(first(1, "MAR"), first(1, "MAR"));
        assert_ne!(first(1, "MAR"), first(2, "MAR"));
        assert_ne!(first(1, "MAR"), first(1, "MEX"));
    }

    #[test]
    fn numbers_stay_in_their_bounds() {
        let mut chance = Chance::new(7, "bounds");
        assert!((0..1000).all(|_| (3..=5).contains(&chance.between(3, 5))));
        assert!((0..1000).all(|_| !chance.percent(0) && chance.percent(100)));
        assert_eq!(chance.below(0), 0);
        let mut all = chance.shuffled((0..50).collect());
        assert_ne!(all, (0..50).collect::<Vec<_>>());
        all.sort_unstable();
        assert_eq!(all, (0..50).collect::<Vec<_>>());
    }
}
