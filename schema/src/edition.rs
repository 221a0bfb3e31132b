//! What changed between two editions of a form, whom that concerns, and reports carried from one to the other.
//!
//! ```text
//! Format × Format ──compare──▶ Comparison ──judge──▶ Verdict        Report ──migrate──▶ Report + Residue
//! ```

pub mod compare;
pub mod impact;
pub mod judge;
pub mod migrate;
pub mod series;
