//! Conditions under which an item is asked: FHIR's `enableWhen`, nested, with `in` beside its operators.

use super::date::PartialDate;
use super::questionnaire::LinkId;

/// When an item is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// When all of these hold.
    All(Vec<Condition>),
    /// When at least one of these holds.
    Any(Vec<Condition>),
    /// When the answer to a question passes a test.
    Test(Test),
}

impl Condition {
    /// Every test in it.
    #[must_use]
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::All(each) | Self::Any(each) => each.iter().flat_map(Self::tests).collect(),
            Self::Test(test) => vec![test],
        }
    }
}

/// A test of the answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// The question.
    pub question: LinkId,
    /// How its answer is compared.
    pub operator: Operator,
    /// With what: one value, several for `in`, none for `exists`.
    pub answer: Vec<String>,
}

/// How an answer is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// There is an answer.
    Exists,
    /// There is none.
    Absent,
    /// One of the values given is this one.
    Equal,
    /// There is an answer, and none of its values is this one.
    NotEqual,
    /// One of the values given is among these.
    In,
    /// A number or date that is greater.
    Greater,
    /// A number or date that is less.
    Less,
    /// A number or date that is greater or the same.
    GreaterOrEqual,
    /// A number or date that is less or the same.
    LessOrEqual,
}

impl Test {
    /// Whether it holds for the values given to the question; none, if it was not asked or not answered.
    #[must_use]
    pub fn holds(&self, values: &[String]) -> bool {
        let among = || values.iter().any(|value| self.answer.contains(value));
        match self.operator {
            Operator::Exists => !values.is_empty(),
            Operator::Absent => values.is_empty(),
            Operator::Equal | Operator::In => among(),
            Operator::NotEqual => !values.is_empty() && !among(),
            Operator::Greater => self.compares(values, std::cmp::Ordering::is_gt),
            Operator::Less => self.compares(values, std::cmp::Ordering::is_lt),
            Operator::GreaterOrEqual => self.compares(values, std::cmp::Ordering::is_ge),
            Operator::LessOrEqual => self.compares(values, std::cmp::Ordering::is_le),
        }
    }

    fn compares(&self, values: &[String], good: fn(std::cmp::Ordering) -> bool) -> bool {
        self.answer.first().is_some_and(|bound| values.iter().any(|value| order(value, bound).is_some_and(good)))
    }
}

/// The order of two numbers or two dates; nothing where they cannot be compared.
fn order(value: &str, bound: &str) -> Option<std::cmp::Ordering> {
    if let (Ok(value), Ok(bound)) = (value.parse::<i64>(), bound.parse::<i64>()) {
        return Some(value.cmp(&bound));
    }
    Some(PartialDate::parse(value)?.cmp(&PartialDate::parse(bound)?))
}
