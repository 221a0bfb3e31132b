//! Last year's report for the rules that look back, whatever edition it is of.

use super::{Mark, Plan};
use crate::edition::compare::{ChainError, Editions};
use crate::form::format::Format;
use crate::report::Report;
use crate::report::previous::{Incomparable, Loss, Previous};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};

/// Prepares last year's report for a check against this year's edition.
///
/// # Errors
///
/// There is no way from the one edition to the other.
pub fn previous(report: &Report, to: &Arc<Format>, editions: &Editions) -> Result<Previous, ChainError> {
    if report.format().id == to.id {
        return Ok(report.clone().into());
    }
    let migration = match built_in(report.format(), to) {
        Some(plan) => plan.migrate(report),
        None => Plan::new(report.format(), to, editions)?.migrate(report),
    };
    let report = migration.report;
    let marks = migration.marks.iter().enumerate();
    let blank = marks.filter(|(cell, _)| report.entries()[*cell].is_blank());
    let incomparable = blank.filter_map(|(cell, mark)| Some((cell, incomparable(mark)?))).collect();
    Ok(Previous { report, incomparable })
}

/// Why a figure that is blank now cannot be compared; nothing if it was blank before.
fn incomparable(mark: &Mark) -> Option<Incomparable> {
    let why = mark.why()?;
    let loss = match mark {
        Mark::NotCollected(_) => Loss::NotCollected,
        Mark::Undecided(_) => Loss::Undecided,
        Mark::Incomplete(_) => Loss::Incomplete,
        _ => Loss::Other,
    };
    Some(Incomparable { edition: why.from.clone(), loss, why: why.why.clone() })
}

/// The plan between two built-in editions, worked out once.
fn built_in(from: &Arc<Format>, to: &Arc<Format>) -> Option<Arc<Plan>> {
    type Plans = HashMap<(String, String), Arc<Plan>>;
    static PLANS: OnceLock<RwLock<Plans>> = OnceLock::new();
    let is_built_in =
        |format: &Arc<Format>| Format::built_in(&format.id).is_ok_and(|own| Arc::ptr_eq(own, format));
    if !is_built_in(from) || !is_built_in(to) {
        return None;
    }
    let plans = PLANS.get_or_init(RwLock::default);
    let key = (from.id.clone(), to.id.clone());
    if let Some(plan) = plans.read().ok()?.get(&key) {
        return Some(Arc::clone(plan));
    }
    let plan = Arc::new(Plan::new(from, to, &Editions::built_in()).ok()?);
    plans.write().ok()?.insert(key, Arc::clone(&plan));
    Some(plan)
}
