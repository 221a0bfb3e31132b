//! `nianbao render`: a filled report in another medium.

use super::complaint::Complaint;
use super::input::Reports;
use super::output::{self, Overwrite, Writer};
use super::{Status, completions, kinds, language, last_year};
use nianbao::check::Options;
use nianbao::generator::preset::Preset;
use nianbao::generator::{Kind, RenderOptions};
use nianbao::migrate::Previous;
use nianbao::{Code, Report, Wording, both, said, sentence};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = after_help())]
pub(super) struct Arguments {
    /// Report; `-` for standard input
    ///
    /// 报告文件；`-`表示标准输入
    #[arg(value_name = "REPORT")]
    report: PathBuf,
    /// Kind of document
    ///
    /// 做成哪种文档
    #[arg(long, value_name = "KIND", value_parser = kinds::to_render, add = completions::kinds(kinds::rendered))]
    to: &'static Kind,
    /// File to write; standard output if not given
    ///
    /// 写到这个文件；不写则输出到标准输出
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
    /// Mark it as a draft; required while a hard rule is broken
    ///
    /// 标明是草稿；还有勾稽关系不平时必须加上
    #[arg(long)]
    draft: bool,
    /// Page layout: `gongwen` for official papers, or `plain`
    ///
    /// 版面：`gongwen`（公文）或`plain`（普通）
    #[arg(long, value_name = "PRESET", default_value = "gongwen", value_parser = kinds::preset, add = completions::presets())]
    preset: &'static Preset,
    /// Last year's report of the same organ, for the rules that look back
    ///
    /// 同一机关的上年报告，用来核对与上年有关的规则
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
    /// Format of the report, by id or file, if it is not built in
    ///
    /// 报告的格式（编号或文件）；内置的格式不用写
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
}

fn after_help() -> String {
    let kinds = kinds::list(kinds::rendered());
    said!(
        language::asked(),
        "Kinds of document:\n{kinds}\n\nExamples:\n  nianbao render report.json --to docx --out report.docx\n  \
         nianbao render report.json --to xlsx --previous last-year.json --out report.xlsx\n  \
         nianbao render report.json --to html-fragment\n  \
         nianbao render report.json --to markdown --draft\n\n\
         A report that breaks a hard rule is rendered only as a draft, and says so on every page.",
        "可以做成的文档：\n{kinds}\n\n示例：\n  nianbao render report.json --to docx --out report.docx\n  \
         nianbao render report.json --to xlsx --previous last-year.json --out report.xlsx\n  \
         nianbao render report.json --to html-fragment\n  \
         nianbao render report.json --to markdown --draft\n\n\
         还有勾稽关系不平的报告只能做成草稿，每一页都会标明。",
    )
}

pub(super) fn run(arguments: &Arguments) -> Status {
    render(arguments).unwrap_or_else(|(status, message)| {
        super::complain(&message);
        status
    })
}

fn render(arguments: &Arguments) -> Result<Status, (Status, Complaint)> {
    let unusable = |message: Complaint| (Status::Unusable, message);
    if let Some(out) = &arguments.out {
        output::fits(out, arguments.to.endings, &kinds::file(arguments.to)).map_err(unusable)?;
    }
    let reports = Reports::new(arguments.format.as_deref()).map_err(unusable)?;
    let report = reports.read(&arguments.report).map_err(unusable)?;
    let read = |path: &PathBuf| last_year::read(path, report.format(), reports.known());
    let previous = arguments.previous.as_ref().map(read).transpose().map_err(unusable)?;
    let previous = previous.filter(|previous| is_last_years(&report, previous));
    refuse_broken(arguments, &report, previous.as_ref())?;
    let Some(render) = arguments.to.render else { return Ok(Status::Clean) };
    let options =
        RenderOptions { draft: arguments.draft, preset: arguments.preset, previous: previous.as_ref() };
    let bytes = render(&report, &options).map_err(|failure| {
        unusable(Complaint::error(both!(
            "cannot show this report so: {failure}",
            "这份报告做不成这种文件：`{failure}`",
            failure = failure,
        )))
    })?;
    match &arguments.out {
        Some(path) => writer(arguments).write(path, &bytes).map_err(unusable)?,
        None => super::print_bytes(&bytes),
    }
    Ok(Status::Clean)
}

fn writer(arguments: &Arguments) -> Writer {
    let inputs =
        [Some(&*arguments.report), arguments.previous.as_deref(), arguments.format.as_deref().map(Path::new)];
    Writer::new(arguments.overwrite, inputs.into_iter().flatten())
}

/// Whether what was given as last year's report is; says so if not.
fn is_last_years(report: &Report, previous: &Previous) -> bool {
    let outcome = report.check(&previous.into());
    let Some(finding) = outcome.findings.iter().find(|finding| finding.code == Code::PreviousMismatch) else {
        return true;
    };
    let text = Wording::each(|language| sentence::finding(finding, report, language));
    super::complain(&Complaint::coded(finding.severity, finding.code, text));
    false
}

/// What breaks a hard rule is shown only as a draft.
fn refuse_broken(
    arguments: &Arguments,
    report: &Report,
    previous: Option<&Previous>,
) -> Result<(), (Status, Complaint)> {
    let options = previous.map(Options::from).unwrap_or_default();
    let broken = report.check(&options).hard.broken;
    if broken == 0 || arguments.draft {
        return Ok(());
    }
    let text = both!(
        "{report} breaks {broken} hard {rules}; `nianbao check` shows them",
        "{report}不符合{broken}条{rules}，用`nianbao check`查看",
        report = arguments.report.display(),
        broken = broken,
        rules = Wording::plain(if broken == 1 { "rule" } else { "rules" }, "必须成立的规则"),
    );
    let help = Wording::plain(
        "mend them, or render it as a draft with --draft",
        "改正后再做，或者用--draft做成草稿",
    );
    Err((Status::Findings, Complaint::error(text).help(help)))
}
