//! What the rules of a form tell beyond “broken”: which figures to change, and what a blank can only be.
//!
//! The problem is that of statistical data editing (Fellegi and Holt 1976). A report's hard rules are a linear system over its
//! figures. [`repairs`] finds the smallest sets of cells, of at most [`MAX_CELLS`], whose change makes the broken rules hold,
//! and ranks them by how a slip of the hand would look. [`deduce`] finds blanks that the rules leave one value. Of a form alone,
//! [`consistency`] tells which rules contradict each other or follow from others, and [`lint`] says it at their places.
//!
//! Nothing here is ever applied: a repair is an offer, a deduction is a sentence. All numbers are integers in an `i128`; what
//! would overflow, or take more than is looked at, cannot be told, and the result says that it is not complete.

mod consistency;
mod deduce;
mod json;
mod lint;
mod repair;
mod search;
mod simplex;
mod slip;
mod solve;
mod system;
mod words;

pub use consistency::{Consistency, Contradiction, Within, consistency};
pub use deduce::{Deduced, deduce};
pub use json::{deduced_to_json, repairs_to_json};
pub use lint::{Linted, lint};
pub use repair::{Change, Group, MAX_LISTED, Repair, Repairs, repairs};
pub use search::MAX_CELLS;
pub use slip::Slip;
pub use words::{deduction, offer};
