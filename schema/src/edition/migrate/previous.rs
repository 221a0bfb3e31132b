//! Last year's report for the rules that look back, whatever edition it is of.

use super::{Mark, Plan};
use crate::edition::compare::{ChainError, Editions};
use crate::form::catalogue;
use crate::form::format::Format;
use crate::report::Report;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};

/// Last year's report in this year's edition.
#[derive(Clone, Debug)]
pub struct Previous {
    /// The report.
    pub report: Report,
    /// How each cell came by its entry; empty where nothing had to be migrated.
    pub marks: Vec<Mark>,
}

impl From<Report> for Previous {
    /// A report that is of this year's edition already.
    fn from(report: Report) -> Self {
        Previous { report, marks: Vec::new() }
    }
}

impl Previous {
    /// Why a cell cannot be compared with this year's, if that is because of its edition.
    pub fn incomparable(&self, cell: usize) -> Option<&Mark> {
        let mark = self.marks.get(cell)?;
        let is_blank = self.report.entries()[cell].is_blank();
        (is_blank && !matches!(mark, Mark::Copied | Mark::Restored)).then_some(mark)
    }
}

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
    Ok(Previous { report: migration.report, marks: migration.marks })
}

/// The plan between two built-in editions, worked out once.
fn built_in(from: &Arc<Format>, to: &Arc<Format>) -> Option<Arc<Plan>> {
    type Plans = HashMap<(String, String), Arc<Plan>>;
    static PLANS: OnceLock<RwLock<Plans>> = OnceLock::new();
    let is_built_in =
        |format: &Arc<Format>| catalogue::by_id(&format.id).is_some_and(|own| Arc::ptr_eq(own, format));
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
