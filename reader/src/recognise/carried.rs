//! What was read from a document of one edition, as a report of the edition that was asked for.

use crate::document::Remark;
use crate::error::Error;
use crate::reading::{Conversion, Evidence, Leftover, Reading, Target};
use nianbao_schema::compare::{ChainError, Editions, faults};
use nianbao_schema::migrate::{Migration, Origins, Plan};
use nianbao_schema::{Format, Report, Severity, Wording, both};
use std::sync::Arc;

/// Carries a reading over to another edition: figures are copied, added up or converted as the editions between
/// declare. What has no place there is left over.
///
/// # Errors
///
/// There is no way from the one edition to the other, or a step of it is declared wrongly.
pub(crate) fn carried(reading: Reading, to: &Arc<Format>, editions: &Editions) -> Result<Reading, Error> {
    let from = Arc::clone(reading.report.format());
    let plan = plan(&from, to, editions)?;
    let migration = plan.migrate(&reading.report);
    let carrier = Carrier { before: &reading.report, migration: &migration, origins: plan.origins() };
    let (mut evidence, mut leftover) = (Vec::new(), Vec::new());
    for found in reading.evidence {
        carrier.evidence(found, &mut evidence, &mut leftover);
    }
    evidence.sort_by_key(|found: &Evidence| found.target);
    leftover.extend(reading.leftover.into_iter().map(|left| carrier.leftover(left)));
    let mut remarks = vec![Remark { place: None, text: was_carried(&from, to) }];
    remarks.extend(reading.remarks);
    remarks.extend(
        migration
            .notes()
            .iter()
            .map(|note| Remark { place: None, text: Wording::each(|language| note.sentence(to, language)) }),
    );
    Ok(Reading { report: migration.report, evidence, leftover, remarks, ..reading })
}

/// The way to the other edition, over steps whose declarations are sound.
fn plan(from: &Arc<Format>, to: &Arc<Format>, editions: &Editions) -> Result<Plan, Error> {
    let no_way = |why: Wording| Error::NoWay { from: from.id.clone(), to: to.id.clone(), why };
    let broken = |error: ChainError| no_way(error.wording());
    for step in editions.path(from, to).map_err(broken)? {
        let faults = faults(&step.older, &step.newer);
        if let Some(fault) = faults.into_iter().find(|fault| fault.code.severity() == Severity::Error) {
            return Err(no_way(fault.message));
        }
    }
    Plan::new(from, to, editions).map_err(broken)
}

fn was_carried(from: &Format, to: &Format) -> Wording {
    both!(
        "the file is of the form “{from}”; it was read as that and carried over to “{to}”",
        "文件用的是“{from}”表样，按它读取后换成了“{to}”",
        from = from.id,
        to = to.id,
    )
}

struct Carrier<'m> {
    before: &'m Report,
    migration: &'m Migration,
    origins: Origins,
}

impl Carrier<'_> {
    /// A piece of evidence for each place to which its figure went; where it went nowhere it is left over.
    fn evidence(&self, found: Evidence, evidence: &mut Vec<Evidence>, leftover: &mut Vec<Leftover>) {
        let targets = self.targets(found.target);
        let is_there = |target: &Target| !self.is_empty(found.target) && self.is_blank(*target);
        let lost = !self.is_empty(found.target) && targets.iter().all(is_there);
        if lost {
            let why = both!(
                "edition “{to}” has no place for it",
                "“{to}”表样没有它的位置",
                to = self.migration.report.format().id,
            );
            leftover.push(Leftover {
                place: found.place.clone(),
                text: found.text.clone(),
                why,
                target: None,
            });
        }
        for target in targets {
            let conversion = self.conversion(found.target, target).or_else(|| found.conversion.clone());
            evidence.push(Evidence { target, conversion, ..found.clone() });
        }
    }

    fn leftover(&self, left: Leftover) -> Leftover {
        let target = left.target.and_then(|target| self.targets(target).first().copied());
        Leftover { target, ..left }
    }

    fn targets(&self, source: Target) -> Vec<Target> {
        let to = |origins: &[Vec<usize>], source, target: fn(usize) -> Target| {
            let comes = origins.iter().enumerate().filter(|(_, from)| from.contains(&source));
            comes.map(|(at, _)| target(at)).collect()
        };
        match source {
            Target::Cell(cell) => to(&self.origins.cells, cell, Target::Cell),
            Target::Narrative(narrative) => to(&self.origins.narratives, narrative, Target::Narrative),
            Target::Organ | Target::Level | Target::Year => vec![source],
        }
    }

    /// Whether nothing was read there.
    fn is_empty(&self, source: Target) -> bool {
        match source {
            Target::Cell(cell) => self.before.entries()[cell].is_blank(),
            Target::Narrative(narrative) => self.before.narrative(narrative).is_empty(),
            Target::Organ | Target::Level | Target::Year => false,
        }
    }

    fn is_blank(&self, target: Target) -> bool {
        match target {
            Target::Cell(cell) => self.migration.report.entries()[cell].is_blank(),
            Target::Narrative(narrative) => self.migration.report.narrative(narrative).is_empty(),
            Target::Organ | Target::Level | Target::Year => false,
        }
    }

    /// The change of unit between the editions.
    fn conversion(&self, source: Target, target: Target) -> Option<Conversion> {
        let (Target::Cell(source), Target::Cell(target)) = (source, target) else { return None };
        let from = self.before.format().cells[source].unit.as_ref()?;
        let to = self.migration.report.format().cells[target].unit.as_ref()?;
        (from != to).then(|| Conversion { from: from.clone(), to: to.clone() })
    }
}
