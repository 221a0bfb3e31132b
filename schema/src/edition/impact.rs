//! What a revision does to reports that exist: which new rule they would break, which figure they would lose, and which
//! one a person would have to divide.

use crate::edition::compare::place::{Element, find};
use crate::edition::compare::{ChainError, Change, Comparison, Editions, Kind, What, compare};
use crate::edition::migrate::{Migration, Plan};
use crate::form::format::Format;
use crate::problem::{Code, Severity};
use crate::report::Report;
use crate::report::check::{Finding, Options};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// What would happen to a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It would break a rule that it keeps now, or a graver one than now.
    Breaks,
    /// A figure or a text would have no place.
    Loses,
    /// A figure would have to be divided by a person.
    Decides,
}

impl Effect {
    /// All of them.
    pub const ALL: [Effect; 3] = [Effect::Breaks, Effect::Loses, Effect::Decides];

    /// A word for machines.
    pub const fn as_str(self) -> &'static str {
        match self {
            Effect::Breaks => "breaks",
            Effect::Loses => "loses",
            Effect::Decides => "decides",
        }
    }
}

/// One thing that would happen to a report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// The change behind it, as an index into the comparison's changes; none if no single change is.
    pub change: Option<usize>,
    /// What would happen.
    pub effect: Effect,
    /// The figure or text of the older edition by its path, or the row or column of the rule by its label.
    pub at: String,
}

/// A revision, worked out once for any number of reports.
#[derive(Clone, Debug)]
pub struct Impact {
    plan: Plan,
    comparison: Comparison,
    /// For each old cell the change that decides what becomes of its figure.
    cells: Vec<Option<usize>>,
    /// For each old narrative the change that decides what becomes of it.
    narratives: Vec<Option<usize>>,
    /// For each new rule the change that made it what it is.
    rules: HashMap<String, usize>,
    /// For each new rule that had another id, the old one.
    former: HashMap<String, String>,
}

impl Impact {
    /// What the step from an edition to the one that revises it does to reports.
    ///
    /// # Errors
    ///
    /// The one does not revise the other.
    pub fn new(old: &Arc<Format>, new: &Arc<Format>) -> Result<Self, ChainError> {
        let editions = Editions::built_in().with(Arc::clone(old)).with(Arc::clone(new));
        let plan = Plan::new(old, new, &editions)?;
        let comparison = compare(old, new);
        let (cells, narratives) = deciding(&comparison.changes, old);
        let rules = comparison.changes.iter().enumerate().filter_map(|(at, change)| {
            let place = change.new.first().filter(|place| place.what == What::Rule)?;
            Some((place.path.clone(), at)).filter(|_| weight(change.kind).is_some())
        });
        let rules = rules.collect();
        let renamed =
            comparison.changes.iter().filter_map(|change| match (&change.old[..], &change.new[..]) {
                ([was], [is]) if is.what == What::Rule && was.path != is.path => {
                    Some((is.path.clone(), was.path.clone()))
                }
                _ => None,
            });
        let former = renamed.collect();
        Ok(Impact { plan, comparison, cells, narratives, rules, former })
    }

    /// The changes that touches name.
    pub fn comparison(&self) -> &Comparison {
        &self.comparison
    }

    /// What would happen to a report of the older edition, and the report in the newer one.
    pub fn of(&self, report: &Report) -> (Vec<Touch>, Report) {
        let migration = self.plan.migrate(report);
        let mut touches: BTreeSet<Touch> = self.lost(&migration).into_iter().collect();
        touches.extend(self.broken(report, &migration.report));
        (touches.into_iter().collect(), migration.report)
    }

    fn lost(&self, migration: &Migration) -> Vec<Touch> {
        let old = self.plan.from();
        let mut touches = Vec::new();
        for part in migration.residue.parts.iter().filter(|part| part.format.id == old.id) {
            for kept in part.cells.iter().filter(|kept| !kept.value.is_blank()) {
                let change = self.cells[kept.at];
                let is_split = change.is_some_and(|at| self.comparison.changes[at].kind == Kind::Split);
                let effect = if is_split { Effect::Decides } else { Effect::Loses };
                touches.push(Touch { change, effect, at: old.cells[kept.at].path.clone() });
            }
            for kept in part.texts.iter().filter(|kept| !kept.value.is_empty()) {
                let at = old.sections[old.narratives[kept.at].section].id.clone();
                touches.push(Touch { change: self.narratives[kept.at], effect: Effect::Loses, at });
            }
        }
        touches
    }

    fn broken(&self, before: &Report, after: &Report) -> Vec<Touch> {
        let options = Options::default();
        let found = broken(after, &options);
        if found.is_empty() {
            return Vec::new();
        }
        let known: HashMap<String, Severity> = broken(before, &options)
            .iter()
            .filter_map(|finding| Some((before.format().rules[finding.rule?].id.clone(), finding.severity)))
            .collect();
        let format = after.format();
        let touch = |finding: &Finding| {
            let rule = &format.rules[finding.rule?];
            let id = self.former.get(&rule.id).unwrap_or(&rule.id);
            // A rule that is as broken as it was is no news.
            let is_news = known
                .get(id)
                .is_none_or(|was| *was != finding.severity && finding.severity == Severity::Error);
            let leaf = crate::report::sentence::leaf(finding, format);
            let at = leaf.map_or(rule.id.clone(), |leaf| format!("{} {leaf}", rule.id));
            is_news.then(|| Touch { change: self.rules.get(&rule.id).copied(), effect: Effect::Breaks, at })
        };
        found.iter().filter_map(touch).collect()
    }
}

fn broken(report: &Report, options: &Options<'_>) -> Vec<Finding> {
    let findings = report.check(options).findings;
    findings.into_iter().filter(|finding| finding.code == Code::RuleBroken).collect()
}

/// For each old cell and narrative the change that decides over it: of several the gravest.
fn deciding(changes: &[Change], old: &Format) -> (Vec<Option<usize>>, Vec<Option<usize>>) {
    let mut cells: Vec<Option<usize>> = vec![None; old.cells.len()];
    let mut narratives: Vec<Option<usize>> = vec![None; old.narratives.len()];
    let mut order: Vec<usize> = (0..changes.len()).filter(|&at| weight(changes[at].kind).is_some()).collect();
    order.sort_by_key(|&at| weight(changes[at].kind));
    for at in order {
        for element in changes[at].old.iter().flat_map(|place| find(old, &place.path)) {
            let (own, texts) = parts(element, old);
            own.into_iter().for_each(|cell| cells[cell] = cells[cell].or(Some(at)));
            texts.into_iter().for_each(|text| narratives[text] = narratives[text].or(Some(at)));
        }
    }
    (cells, narratives)
}

/// How much a change of this kind has to say about a figure or a verdict, the most first.
fn weight(kind: Kind) -> Option<u8> {
    match kind {
        Kind::Removed | Kind::Replaced => Some(0),
        Kind::Split => Some(1),
        Kind::Merged => Some(2),
        Kind::Narrowed | Kind::Unit => Some(3),
        Kind::Closed => Some(4),
        Kind::Scaled => Some(5),
        Kind::Tightened | Kind::Altered | Kind::Added => Some(6),
        Kind::Severity => Some(7),
        Kind::Loosened | Kind::Derived | Kind::Orphaned => Some(8),
        Kind::Moved | Kind::Renamed => Some(9),
        _ => None,
    }
}

/// The cells and narratives of a part of a form.
fn parts(element: Element, format: &Format) -> (Vec<usize>, Vec<usize>) {
    match element {
        Element::Section(section) => {
            let section = &format.sections[section];
            let tables = section.tables.clone();
            let cells = tables.flat_map(|table| format.tables[table].cells.clone()).collect();
            (cells, section.narrative.into_iter().collect())
        }
        Element::Narrative(narrative) => (Vec::new(), vec![narrative]),
        Element::Table(table) => (format.tables[table].cells.clone().collect(), Vec::new()),
        Element::Item(number, side, item) => {
            let table = &format.tables[number];
            let others = side.other().axis(table).leaves.len();
            let leaves = side.axis(table).items[item].leaves.clone();
            let cells = leaves.flat_map(|leaf| (0..others).map(move |other| side.cell(table, leaf, other)));
            (cells.collect(), Vec::new())
        }
        Element::Cell(cell) => (vec![cell], Vec::new()),
        Element::Rule(_) => (Vec::new(), Vec::new()),
    }
}
