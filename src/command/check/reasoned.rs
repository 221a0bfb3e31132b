//! `--repairs` and `--deduce`: what the rules tell beyond “broken”.

use super::Arguments;
use crate::command::complaint::{Complaint, or_did_you_mean};
use nianbao::check::Options;
use nianbao::json::Json;
use nianbao::problem::nearest;
use nianbao::reason::{self, Deduced, Repairs};
use nianbao::{Format, Language, Report, both};

/// What was asked for and found.
#[derive(Default)]
pub(super) struct Reasoned {
    repairs: Option<Repairs>,
    deduced: Option<Vec<Deduced>>,
}

impl Reasoned {
    pub(super) fn of(
        report: &Report,
        options: &Options<'_>,
        arguments: &Arguments,
    ) -> Result<Self, Complaint> {
        let fixed = |path: &String| {
            report.format().cell(path).ok_or_else(|| {
                let paths = report.format().cells.iter().map(|cell| cell.path.as_str());
                let near = or_did_you_mean(nearest(path, paths));
                let id = &report.format().id;
                Complaint::error(both!(
                    "format {id} has no cell `{path}`{near}",
                    "格式{id}没有`{path}`这一格{near}",
                    id = id,
                    path = path,
                    near = near,
                ))
            })
        };
        let fixed: Vec<usize> = arguments.fixed.iter().map(fixed).collect::<Result<_, _>>()?;
        Ok(Reasoned {
            repairs: arguments.repairs.then(|| reason::repairs(report, options, &fixed)),
            deduced: arguments.deduce.then(|| reason::deduce(report, options)),
        })
    }

    /// Adds what was asked for to the object of a report.
    pub(super) fn set_in(&self, line: &mut Json, format: &Format) {
        if let Some(repairs) = &self.repairs {
            line.set("repairs", reason::repairs_to_json(repairs, format));
            line.set("repairs_complete", repairs.is_complete());
        }
        if let Some(deduced) = &self.deduced {
            line.set("deduced", reason::deduced_to_json(deduced, format));
        }
    }

    /// What was found, as a person reads it.
    pub(super) fn text(&self, format: &Format, language: Language) -> String {
        let mut text = String::new();
        for group in self.repairs.iter().flat_map(|repairs| &repairs.groups) {
            let none = language.pick(
                "no change of one or two cells was found that makes the broken rules hold.",
                "没有找到只改一两格就能平的改法。",
            );
            let offer = reason::offer(group, format, language);
            let (mark, offer) = (language.pick("possible repair: ", "可能的改法："), offer.as_deref());
            text += &format!("\n→ {mark}{}\n", offer.unwrap_or(none));
        }
        for deduced in self.deduced.iter().flatten() {
            let sentence = reason::deduction(deduced, format, language);
            text += &format!("\n○ {sentence}{}\n", language.pick(".", "。"));
        }
        text
    }
}
