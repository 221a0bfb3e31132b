//! Totals that add themselves up, by the rule of [`Sums`](crate::sums::Sums).

use super::plan::Plan;
use nianbao_schema::format::{Linear, Term};

/// The formula of a total.
pub(super) fn formula(plan: &Plan<'_>, cell: usize) -> String {
    let sheet = plan.cells[cell].sheet;
    let sums: Vec<&Linear> = plan.sums.parts(cell).collect();
    let formula = sums.iter().rev().fold("\"\"".to_owned(), |rest, parts| sum(plan, parts, sheet, &rest));
    format!("={formula}")
}

/// The sum of some parts, or the rest where it is not known yet.
fn sum(plan: &Plan<'_>, parts: &Linear, sheet: usize, rest: &str) -> String {
    let (all, _) = plan.ranges(parts.terms.iter(), sheet);
    let required: Vec<&Term> = parts.terms.iter().filter(|term| !term.optional).collect();
    let known = if required.is_empty() {
        format!("IF({}=0,{rest},\"/\")", all.not_applicable())
    } else {
        "\"/\"".to_owned()
    };
    let sum = format!("IF({}=0,{known},{})", all.call("COUNT"), plan.linear(parts, sheet));
    if required.is_empty() {
        return sum;
    }
    let (required, count) = plan.ranges(required.into_iter(), sheet);
    format!("IF({}>0,{rest},{sum})", required.missing(count))
}
