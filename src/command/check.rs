//! `nianbao check`: whether filled reports keep the rules of their form, in Chinese or as JSON.

mod reasoned;
mod run;
mod summary;

use super::complaint::Complaint;
use super::output::Overwrite;
use super::unread::Unread;
use super::{Status, completions, language};
use anstyle::{AnsiColor, Style};
use nianbao::check::{Finding, Options, Outcome, Tally};
use nianbao::compare::Editions;
use nianbao::json::Json;
use nianbao::migrate;
use nianbao::{Code, Format, Language, Report, Severity, Wording, said, sentence};
use reasoned::Reasoned;
use run::Run;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Reports to check, folders of them, or patterns such as 'reports/*.docx'; `-` for standard input
    ///
    /// 要核对的报告、文件夹，或`'reports/*.docx'`这样的通配；`-`表示标准输入
    #[arg(required = true, value_name = "REPORT")]
    reports: Vec<PathBuf>,
    /// Last year's report of the same organ, for the rules that look back; or a folder of them, in which each report's is
    /// found by organ and year
    ///
    /// 同一机关的上年报告，用来核对与上年有关的规则；也可以是文件夹，按机关名称和年度逐份对应
    #[arg(long, value_name = "FILE|DIR")]
    previous: Option<PathBuf>,
    /// Count blank cells as zero, and list them
    ///
    /// 空白按0计算，并列出哪些格是这样算的
    #[arg(long)]
    blank_as_zero: bool,
    /// Require a complete report: a blank year, organ, required cell or text is an error
    ///
    /// 要求报告完整：年度、机关名称、必填的格和文字有空缺就是错误
    #[arg(long)]
    complete: bool,
    /// Format of the reports, by id or file, if it is not built in
    ///
    /// 报告的格式（编号或文件）；内置的格式不用写
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
    /// Offer the smallest changes that make the broken hard rules hold, the likeliest first
    ///
    /// 对不平的勾稽关系，列出改动最少的改法，可能性大的在前
    #[arg(long)]
    repairs: bool,
    /// A cell that is known to be right, which no repair changes
    ///
    /// 已核实无误的格，改法不会动它
    #[arg(long, value_name = "PATH", requires = "repairs")]
    fixed: Vec<String>,
    /// Tell which blank cells can only be one figure, and why
    ///
    /// 指出哪些空白格只能是某个数，以及原因
    #[arg(long)]
    deduce: bool,
    /// Print one JSON object per report, one per line
    ///
    /// 每份报告输出一行JSON
    #[arg(long)]
    json: bool,
    /// Print one line a file and a last one with the counts
    ///
    /// 每个文件只输出一行，最后一行是合计
    #[arg(long, conflicts_with_all = ["json", "repairs", "deduce"])]
    summary: bool,
    /// Write a copy of the document (.docx, .xlsx or web page) with each finding at its cell; of several, into this folder
    ///
    /// 另存一份文档（.docx、.xlsx或网页），把每条意见批注在相应的格上；有几份报告的，写到这个文件夹
    #[arg(long, value_name = "OUT|DIR")]
    annotate: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao check report.json
  nianbao check 2025.json --previous 2024.json
  nianbao check reports/ --summary
  nianbao check reports/ --previous last-year/ --annotate checked/
  nianbao check 'reports/*.json' --json > findings.jsonl
  nianbao check report.xlsx --annotate report-checked.xlsx
  nianbao check report.json --repairs --deduce

Exit status: 0 no hard rule is broken, 1 one is or a figure of a document was not read, 2 a report cannot be read.",
    "\
示例：
  nianbao check report.json
  nianbao check 2025.json --previous 2024.json
  nianbao check reports/ --summary
  nianbao check reports/ --previous last-year/ --annotate checked/
  nianbao check 'reports/*.json' --json > findings.jsonl
  nianbao check report.xlsx --annotate report-checked.xlsx
  nianbao check report.json --repairs --deduce

退出码：0 没有必须改的问题；1 有，或者文档里有数没有读出；2 有报告读不出来。",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    match Run::new(arguments) {
        Ok(run) => run.all(),
        Err(message) => {
            if arguments.json {
                let lines = arguments.reports.iter().map(|path| run::failure(path, &message));
                lines.for_each(|line| super::print_bytes(line.as_bytes()));
            }
            super::complain(&message);
            Status::Unusable
        }
    }
}

/// Checks a report, with last year's carried over to its edition.
fn judge(
    report: &Report,
    previous: Option<&Report>,
    known: &Editions,
    arguments: &Arguments,
) -> Result<(Outcome, Reasoned), Complaint> {
    // Where no edition leads from the one to the other, the check says so.
    let carried = |last: &Report| {
        migrate::previous(last, report.format(), known).unwrap_or_else(|_| last.clone().into())
    };
    let previous = previous.map(carried);
    let options = previous.as_ref().map(Options::from).unwrap_or_default();
    let (blank_as_zero, complete) = (arguments.blank_as_zero, arguments.complete);
    let options = Options { blank_as_zero, complete, ..options };
    let found = Reasoned::of(report, &options, arguments)?;
    Ok((report.check(&options), found))
}

/// The name of the schema of what `--json` prints, `docs/schemas/nianbao-check-1.schema.json`. A change that would
/// mislead a program makes another one.
const SCHEMA: &str = "nianbao-check-1";

/// The object of a report, before what was found.
fn line(path: &Path) -> Json {
    let mut line = Json::object();
    line.set("schema", SCHEMA).set("file", path.display().to_string());
    line
}

/// The outcome as a person reads it: errors first, rules that were not checked last.
fn text(
    path: &Path,
    report: &Report,
    outcome: &Outcome,
    found: &Reasoned,
    unread: &Unread<'_>,
    language: Language,
) -> String {
    let mut text = format!("{}\n{}\n", path.display(), heading(report, language));
    text.push_str(&unread.text(report, language));
    if report.is_blank() && unread.is_empty() {
        // What each rule and cell lacks is one thing: nobody has begun.
        let _ = writeln!(text, "\n· {}", summary::BLANK.to(language));
        return text + "\n";
    }
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let found = outcome.findings.iter().filter(|finding| finding.severity == severity);
        for finding in found.filter(|finding| finding.code != Code::RuleUnevaluated) {
            let _ = write!(text, "\n{}", self::finding(finding, report, language));
        }
    }
    text.push_str(&unevaluated(outcome, report, language));
    text.push_str(&found.text(report.format(), language));
    let _ = writeln!(text, "\n{}", tally_line(outcome, language));
    text
}

fn heading(report: &Report, language: Language) -> String {
    let year = report.year.map_or(String::new(), |year| said!(language, ", {year}", "{year}年"));
    let (format, organ) = (report.format(), &report.organ.name);
    let (title, id) = (&format.title, &format.id);
    let comma = if organ.is_empty() && year.is_empty() { "" } else { language.pick(", ", "") };
    said!(language, "{organ}{year}{comma}{title} (format {id})", "{organ}{year}{comma}{title}（格式{id}）")
}

fn tally_line(outcome: &Outcome, language: Language) -> String {
    let tally = |tally: Tally, rules: &str| {
        said!(
            language,
            "{total} {rules}: {held} passed, {broken} failed, {open} incomplete",
            "{rules}{total}条：通过{held}条，不平{broken}条，未填全{open}条",
            rules = rules,
            total = tally.total(),
            held = tally.held,
            broken = tally.broken,
            open = tally.unevaluated,
        )
    };
    let mut line = tally(outcome.hard, language.pick("rules", "勾稽关系共"));
    if outcome.soft.total() > 0 {
        line += language.pick("; ", "；");
        line += &tally(outcome.soft, language.pick("warning rules", "请核实的规则共"));
    }
    if outcome.without_previous > 0 {
        let count = outcome.without_previous;
        line += &said!(
            language,
            "; {count} of them need last year's report (--previous)",
            "，其中{count}条要与上年报告核对（--previous）"
        );
    }
    line + language.pick(".", "。")
}

fn finding(finding: &Finding, report: &Report, language: Language) -> String {
    let format = report.format();
    let (mark, colour) = match finding.severity {
        Severity::Error => ("✗", AnsiColor::Red),
        Severity::Warning => (language.pick("!", "！"), AnsiColor::Yellow),
        Severity::Note => ("·", AnsiColor::Cyan),
    };
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let dim = Style::new().dimmed();
    let rule = finding.rule.map(|rule| &format.rules[rule]);
    let code = rule.map_or(finding.code.to_string(), |rule| format!("{} {}", finding.code, rule.id));
    let mut text = format!(
        "{style}{mark} {}{style:#} {} {dim}[{code}]{dim:#}\n",
        sentence::severity(finding.severity, language),
        sentence::finding(finding, report, language),
    );
    if let Some(table) = rule.and_then(|rule| rule.table) {
        let title = format.table_title(table);
        text += &said!(language, "  table: {title}\n", "  表格：{title}\n");
    }
    if let Some(sides) = finding.sides.filter(|_| finding.passage.is_none()) {
        let side = |left| sentence::side(finding, left, format, language);
        let (left, right) = (side(true), side(false));
        let (sum, other) = (sides.left, sides.right);
        text += &said!(language, "  left: {sum} = {left}\n", "  左边：{sum} ＝ {left}\n");
        text += &said!(language, "  right: {other} = {right}\n", "  右边：{other} ＝ {right}\n");
    }
    if let Some(basis) = finding.basis.map(|basis| sentence::basis(basis, language)) {
        let cite = rule.and_then(|rule| rule.about.cite.as_deref());
        let cite = cite.map_or(String::new(), |cite| said!(language, ", {cite}", "，{cite}"));
        text += &said!(language, "  source: {basis}{cite}\n", "  依据：{basis}{cite}\n");
    }
    let remedy = sentence::remedy(finding, format, language);
    if !remedy.is_empty() {
        text += &said!(language, "  to do: {remedy}\n", "  处理：{remedy}\n");
    }
    text
}

/// The rules that could not be evaluated, those of one rule together: a blank form has dozens.
fn unevaluated(outcome: &Outcome, report: &Report, language: Language) -> String {
    let open = |finding: &&Finding| finding.code == Code::RuleUnevaluated;
    let findings: Vec<&Finding> = outcome.findings.iter().filter(open).collect();
    let mut text = String::new();
    for group in findings.chunk_by(|a, b| a.rule == b.rule && a.reason == b.reason) {
        let _ = write!(text, "\n{}", open_rule(group, report, language));
    }
    text
}

/// How many of the rows or columns are named for which one rule could not be evaluated.
const SHOWN_LEAVES: usize = 7;

fn open_rule(group: &[&Finding], report: &Report, language: Language) -> String {
    let format: &Format = report.format();
    let dim = Style::new().dimmed();
    let Some(first) = group.first() else { return String::new() };
    let code = first.rule.map_or("", |rule| &format.rules[rule].id);
    if let [only] = group {
        let sentence = sentence::finding(only, report, language);
        return said!(
            language,
            "· not checked {sentence} {dim}[{code}]{dim:#}\n",
            "· 未核对 {sentence} {dim}[{code}]{dim:#}\n"
        );
    }
    let quoted = |leaf: String| said!(language, "“{leaf}”", "{leaf}");
    let mut leaves: Vec<String> =
        group.iter().filter_map(|finding| sentence::leaf(finding, format)).map(quoted).collect();
    if leaves.len() > SHOWN_LEAVES {
        leaves.truncate(SHOWN_LEAVES);
        leaves.push(language.pick("…", "……").to_owned());
    }
    let rule =
        first.rule.map(|rule| sentence::rule(&format.rules[rule], format, language)).unwrap_or_default();
    let blanks: usize =
        group.iter().flat_map(|finding| &finding.operands).filter(|operand| operand.entry.is_blank()).count();
    let (count, leaves) = (group.len(), leaves.join(language.comma()));
    said!(
        language,
        "· not checked, {count} times {rule}: {leaves}; {blanks} blank cells {dim}[{code}]{dim:#}\n",
        "· 未核对{count}处 {rule}：{leaves}；空白{blanks}格 {dim}[{code}]{dim:#}\n"
    )
}
