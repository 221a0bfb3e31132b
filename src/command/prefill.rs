//! What is known of a report before anybody fills it: whose it is, of which year, and last year's.

use super::complaint::{Complaint, or_did_you_mean};
use super::{language, last_year};
use nianbao::check::{Options, check};
use nianbao::compare::Edition;
use nianbao::generator::Prefill;
use nianbao::migrate::Previous;
use nianbao::problem::{Code, choices, nearest};
use nianbao::{Format, Language, Report, Severity, Wording, both, catalogue, sentence};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(next_help_heading = "Known beforehand")]
pub(super) struct Beforehand {
    /// The organ's name
    #[arg(long, value_name = "NAME")]
    organ: Option<String>,
    /// The reporting year
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1000..=9999))]
    year: Option<u16>,
    /// The organ's level, by its id or its name in the form
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    /// Last year's report, of this or of an earlier edition. Its figures stand beside this year's; the
    /// organ, its level and the year follow from it where nothing else is said
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
}

impl Beforehand {
    /// The file of last year's report.
    pub(super) fn previous(&self) -> Option<&Path> {
        self.previous.as_deref()
    }
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
        let previous = self.previous.as_ref().map(|previous| &previous.report);
        let outcome = check(&report, &Options { previous, ..Options::default() });
        for finding in outcome.findings {
            if matches!(finding.code, Code::YearOutside | Code::PreviousMismatch) {
                let sentence = |language| sentence::finding(&finding, &report, language);
                // Without a language that was asked for it is told to those who fill the form.
                let sentence = match language::asked() {
                    Some(_) => Wording::each(sentence),
                    None => Wording::same(sentence(Language::Chinese)),
                };
                let warning = Complaint::coded(Severity::Warning, finding.code, sentence);
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
