//! What is known of a report before anybody fills it: whose it is, of which year, and last year's.

use super::complaint::{Complaint, or_did_you_mean};
use super::{language, last_year};
use nianbao::check::Options;
use nianbao::compare::Edition;
use nianbao::generator::Prefill;
use nianbao::migrate::Previous;
use nianbao::problem::{Code, choices, nearest};
use nianbao::{Format, Report, Severity, Wording, both, catalogue, sentence};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(next_help_heading = "Pre-filled data")]
pub(super) struct Beforehand {
    /// Name of the organ
    ///
    /// 机关名称
    #[arg(long, value_name = "NAME")]
    organ: Option<String>,
    /// Reporting year
    ///
    /// 报告年度
    #[arg(long, value_name = "YEAR", value_parser = year)]
    year: Option<u16>,
    /// Level of the organ, by its id or its name in the form
    ///
    /// 机关级别：编号，或表样中的名称
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    /// Last year's report, of this or an earlier edition. Its figures are shown beside this year's; organ,
    /// level and year are taken from it if not given
    ///
    /// 上年报告，本格式或以前格式的都可以。上年数字列在本年数字旁边；机关、级别、年度没有另外写明的，从它推出
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
}

impl Beforehand {
    /// The file of last year's report.
    pub(super) fn previous(&self) -> Option<&Path> {
        self.previous.as_deref()
    }
}

/// A year as an argument.
fn year(text: &str) -> Result<u16, String> {
    let year = text.parse().ok().filter(|year| (1000..=9999).contains(year));
    year.ok_or_else(|| {
        language::asked().pick("a year has four digits, such as 2025", "年度是四位数，例如2025").to_owned()
    })
}

/// What the arguments say.
#[derive(Default)]
pub(super) struct Known {
    organ: Option<String>,
    level: Option<String>,
    year: Option<u16>,
    previous: Option<Previous>,
}

impl Known {
    /// Reads what the arguments name, and warns of what does not fit together.
    pub(super) fn of(arguments: &Beforehand, edition: &Edition) -> Result<Known, Complaint> {
        let Edition { format, known } = edition;
        let read = |path: &PathBuf| last_year::read(path, format, known);
        let previous = arguments.previous.as_ref().map(read).transpose()?;
        let last = previous.as_ref().map(|previous| &previous.report);
        let stated = arguments.level.as_deref().map(|level| self::level(level, format)).transpose()?;
        let known_level = |level: &String| format.levels.iter().any(|known| known.id == *level);
        let known = Known {
            organ: arguments.organ.clone().or_else(|| last.map(|last| last.organ.name.clone())),
            level: stated.or_else(|| last?.organ.level.clone().filter(known_level)),
            year: arguments.year.or_else(|| last?.year?.checked_add(1)),
            previous,
        };
        known.warn(format);
        Ok(known)
    }

    pub(super) fn prefill(&self) -> Prefill<'_> {
        Prefill {
            organ: self.organ.as_deref(),
            level: self.level.as_deref(),
            year: self.year,
            previous: self.previous.as_ref(),
            ..Prefill::default()
        }
    }

    /// What the check would say of a report with these beginnings.
    fn warn(&self, format: &Arc<Format>) {
        let mut report = Report::blank(format);
        report.organ.name = self.organ.clone().unwrap_or_default();
        report.organ.level = self.level.clone();
        report.year = self.year;
        let options = self.previous.as_ref().map(Options::from).unwrap_or_default();
        let outcome = report.check(&options);
        for finding in outcome.findings {
            if matches!(finding.code, Code::YearOutside | Code::PreviousMismatch) {
                let sentence = |language| sentence::finding(&finding, &report, language);
                let warning = Complaint::coded(Severity::Warning, finding.code, Wording::each(sentence));
                let help = editions(self.year).filter(|_| finding.code == Code::YearOutside);
                super::complain(&match help {
                    Some(help) => warning.help(help),
                    None => warning,
                });
            }
        }
    }
}

/// The built-in editions for a year.
fn editions(year: Option<u16>) -> Option<Wording> {
    let ids: Vec<&str> = catalogue::by_year(year.unwrap_or_default()).map(|format| &*format.id).collect();
    let list = choices(ids.iter().copied());
    (!ids.is_empty())
        .then(|| both!("editions for that year: {list}", "该年度适用的格式：{list}", list = list))
}

/// A level of the form by its id or by what people call it.
fn level(name: &str, format: &Format) -> Result<String, Complaint> {
    let levels = &format.levels;
    if let Some(level) = levels.iter().find(|level| level.id == name || level.label == name) {
        return Ok(level.id.clone());
    }
    let near = nearest(name, levels.iter().flat_map(|level| [&*level.id, &*level.label]));
    let known: Vec<String> = levels.iter().map(|level| format!("{} ({})", level.id, level.label)).collect();
    let text = both!(
        "form {id} has no level of organ `{name}`{near}",
        "表样{id}没有机关级别`{name}`{near}",
        id = format.id,
        name = name,
        near = or_did_you_mean(near),
    );
    let levels = Wording::each(|language| known.join(language.comma()));
    Err(Complaint::error(text).help(both!("levels are {levels}", "机关级别有：{levels}", levels = levels)))
}
