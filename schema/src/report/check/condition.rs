//! Whether what a cell holds meets a rule's condition.

use crate::form::format::{Answer, Condition};
use crate::report::Entry;

impl Condition {
    /// Whether a condition on a cell holds for what the cell holds, which is not blank.
    pub fn is_met_by(&self, entry: &Entry) -> bool {
        match (self, entry) {
            (Condition::Level(..), _) => false,
            (Condition::Holds(_, answer, wanted), entry) => {
                let holds = match (entry, answer) {
                    (Entry::Flag(flag), Answer::Flag(due)) => flag == due,
                    (Entry::Choice(choice), Answer::Choice(due)) => choice == due,
                    (Entry::Text(text), Answer::Text(due)) => text == due,
                    _ => false,
                };
                holds == *wanted
            }
            (Condition::Compares(_, comparison, number), entry) => {
                entry.number().is_some_and(|own| comparison.holds(own.cmp(number)))
            }
        }
    }
}
