//! `nianbao check`: whether filled reports keep the rules of their form, in Chinese or as JSON.

mod annotate;

use super::input::{File, Reports, most_bytes};
use super::{Status, completions};
use anstyle::{AnsiColor, Style};
use nianbao::check::{Finding, Options, Outcome, Tally, check, to_json};
use nianbao::{Code, Format, Report, Severity, sentence};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  nianbao check report.json
  nianbao check 2025.json --previous 2024.json
  nianbao check reports/*.json --json > findings.jsonl
  nianbao check report.xlsx --annotate report-checked.xlsx

Exit status: 0 no hard rule is broken, 1 one is, 2 a report cannot be read.")]
pub(super) struct Arguments {
    /// Reports, or `-` for standard input
    #[arg(required = true, value_name = "REPORT")]
    reports: Vec<PathBuf>,
    /// Last year's report of the same organ, for the rules that look back
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
    /// Count blank figures as zero; what was counted so is listed
    #[arg(long)]
    blank_as_zero: bool,
    /// Demand a complete report: a required cell or text left blank is an error
    #[arg(long)]
    complete: bool,
    /// The format of the reports, by id or file, where it is not built in
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
    /// One JSON object a report and line
    #[arg(long)]
    json: bool,
    /// Write a copy of the document, a .docx, .xlsx or web page, with each finding at its cell
    #[arg(long, value_name = "OUT")]
    annotate: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Status {
    let reports = Reports::new(arguments.format.as_deref());
    let prepared = reports.and_then(|reports| {
        let previous = arguments
            .previous
            .as_deref()
            .map(|path| Reports::among(reports.known()).read(path))
            .transpose()?;
        Ok((reports, previous))
    });
    let (reports, previous) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            super::complain(&message);
            return Status::Unusable;
        }
    };
    let options = Options {
        previous: previous.as_ref(),
        editions: Some(reports.known()),
        blank_as_zero: arguments.blank_as_zero,
        complete: arguments.complete,
    };
    if arguments.annotate.is_some() && arguments.reports.len() > 1 {
        super::complain("error: `--annotate` takes one report at a time");
        return Status::Unusable;
    }
    let one = |path: &PathBuf| {
        check_one(path, &reports, &options, arguments).unwrap_or_else(|message| {
            super::complain(&message);
            Status::Unusable
        })
    };
    arguments.reports.iter().map(one).max().unwrap_or_default()
}

fn check_one(
    path: &Path,
    reports: &Reports,
    options: &Options<'_>,
    arguments: &Arguments,
) -> Result<Status, String> {
    let (report, outcome) = match &arguments.annotate {
        Some(out) => {
            let file = File::read(path, most_bytes())?;
            let reading = reports.reading(&file)?;
            let outcome = check(&reading.report, options);
            annotate::write(&file, &reading, &outcome, out)?;
            (reading.report, outcome)
        }
        None => {
            let report = reports.read(path)?;
            let outcome = check(&report, options);
            (report, outcome)
        }
    };
    if arguments.json {
        let mut line = to_json(&outcome, &report);
        line.set("file", path.display().to_string());
        super::print(&format!("{line}\n"));
    } else {
        super::print(&text(path, &report, &outcome));
    }
    Ok(if outcome.has_errors() { Status::Findings } else { Status::Clean })
}

/// The outcome as a person reads it: what must be mended first, what was not checked last.
fn text(path: &Path, report: &Report, outcome: &Outcome) -> String {
    let mut text = format!("{}\n{}\n", path.display(), heading(report));
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let found = outcome.findings.iter().filter(|finding| finding.severity == severity);
        for finding in found.filter(|finding| finding.code != Code::RuleUnevaluated) {
            let _ = write!(text, "\n{}", self::finding(finding, report));
        }
    }
    text.push_str(&unevaluated(outcome, report));
    let _ = writeln!(text, "\n{}", summary(outcome));
    text
}

fn heading(report: &Report) -> String {
    let year = report.year.map_or(String::new(), |year| format!("{year}年"));
    let format = report.format();
    format!("{}{year}{}（格式{}）", report.organ.name, format.title, format.id)
}

fn summary(outcome: &Outcome) -> String {
    let tally = |tally: Tally| {
        format!(
            "共{}条：通过{}，不平{}，未填全{}",
            tally.total(),
            tally.held,
            tally.broken,
            tally.unevaluated
        )
    };
    let mut line = format!("勾稽关系{}", tally(outcome.hard));
    if outcome.soft.total() > 0 {
        let _ = write!(line, "；提醒性规则{}", tally(outcome.soft));
    }
    if outcome.without_previous > 0 {
        let _ = write!(line, "，其中{}条要与上年报告核对（--previous）", outcome.without_previous);
    }
    line.push('。');
    line
}

fn finding(finding: &Finding, report: &Report) -> String {
    let format = report.format();
    let (mark, colour) = match finding.severity {
        Severity::Error => ("✗", AnsiColor::Red),
        Severity::Warning => ("！", AnsiColor::Yellow),
        Severity::Note => ("·", AnsiColor::Cyan),
    };
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let dim = Style::new().dimmed();
    let rule = finding.rule.map(|rule| &format.rules[rule]);
    let code = rule.map_or(finding.code.to_string(), |rule| format!("{} {}", finding.code, rule.id));
    let mut text = format!(
        "{style}{mark} {}{style:#} {} {dim}[{code}]{dim:#}\n",
        sentence::severity(finding.severity),
        sentence::finding(finding, report),
    );
    if let Some(table) = rule.and_then(|rule| rule.table) {
        let _ = writeln!(text, "  表格：{}", format.table_title(table));
    }
    if let Some(sides) = finding.sides.filter(|_| finding.passage.is_none()) {
        let _ = writeln!(text, "  左边：{} ＝ {}", sides.left, sentence::side(finding, true, format));
        let _ = writeln!(text, "  右边：{} ＝ {}", sides.right, sentence::side(finding, false, format));
    }
    if let Some(basis) = finding.basis {
        let cite = rule.and_then(|rule| rule.about.cite.as_deref()).map(|cite| format!("，{cite}"));
        let _ = writeln!(text, "  依据：{}{}", sentence::basis(basis), cite.unwrap_or_default());
    }
    let remedy = sentence::remedy(finding, format);
    if !remedy.is_empty() {
        let _ = writeln!(text, "  处理：{remedy}");
    }
    text
}

/// The rules that could not be evaluated, those of one rule together: a blank form has dozens.
fn unevaluated(outcome: &Outcome, report: &Report) -> String {
    let open = |finding: &&Finding| finding.code == Code::RuleUnevaluated;
    let findings: Vec<&Finding> = outcome.findings.iter().filter(open).collect();
    let mut text = String::new();
    for group in findings.chunk_by(|a, b| a.rule == b.rule && a.reason == b.reason) {
        let _ = write!(text, "\n{}", open_rule(group, report));
    }
    text
}

/// How many of the rows or columns are named for which one rule could not be evaluated.
const SHOWN_LEAVES: usize = 7;

fn open_rule(group: &[&Finding], report: &Report) -> String {
    let format: &Format = report.format();
    let dim = Style::new().dimmed();
    let Some(first) = group.first() else { return String::new() };
    let code = first.rule.map_or("", |rule| &format.rules[rule].id);
    if let [only] = group {
        return format!("· 未核对 {} {dim}[{code}]{dim:#}\n", sentence::finding(only, report));
    }
    let mut leaves: Vec<String> =
        group.iter().filter_map(|finding| sentence::leaf(finding, format)).collect();
    if leaves.len() > SHOWN_LEAVES {
        leaves.truncate(SHOWN_LEAVES);
        leaves.push("……".to_owned());
    }
    let rule = first.rule.map(|rule| sentence::rule(&format.rules[rule], format)).unwrap_or_default();
    let blanks: usize =
        group.iter().flat_map(|finding| &finding.operands).filter(|operand| operand.entry.is_blank()).count();
    format!("· 未核对{}处 {rule}：{}；空白{blanks}格 {dim}[{code}]{dim:#}\n", group.len(), leaves.join("、"))
}
