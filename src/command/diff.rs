//! `nianbao diff`: what differs between two editions, and whom it concerns.

mod on;
mod text;

use super::complaint::Complaint;
use super::input::Reports;
use super::lineage::{self, edition};
use super::output::{self, Overwrite, Writer};
use super::{Status, completions, language};
use nianbao::compare::{ChainError, Edition, faults};
use nianbao::generator::revision::{self, Step};
use nianbao::judge::{self, Class, gravest};
use nianbao::{Severity, Wording, both, json, said};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Older edition: the id of a built-in one, or a format file
    ///
    /// 旧格式：内置格式的编号，或格式文件
    #[arg(add = completions::formats())]
    old: String,
    /// Newer edition
    ///
    /// 新格式
    #[arg(add = completions::formats())]
    new: String,
    /// Print JSON, one object per step
    ///
    /// 输出JSON，每一步一个对象
    #[arg(long, conflicts_with = "to")]
    json: bool,
    /// Write a document to attach to a notice, in Chinese
    ///
    /// 写成可以附在通知后面的文档（中文）
    #[arg(long, value_name = "KIND")]
    to: Option<Document>,
    /// File to write; standard output if not given
    ///
    /// 写到这个文件；不写则输出到标准输出
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Tell what the revision would do to the reports in this folder (JSON): which rule they would break, which
    /// figure lose, and which one a person would have to divide
    ///
    /// 统计这个文件夹里的报告（JSON）：哪些会新出现不平，哪些数字放不下，哪些须由人分开填写
    #[arg(long, value_name = "FOLDER", conflicts_with = "to")]
    on: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
    /// Exit with 1 if a change is of this class or a more serious one: presentation, additive, looser, mapped,
    /// one-way, stricter, decision, discontinuity
    ///
    /// 有这一类或更严重的变化就以1退出；由轻到重：presentation（文字版式）、additive（新增）、looser（核对放宽）、mapped（可换算）、
    /// one-way（不能还原）、stricter（核对从严）、decision（须由人判断）、discontinuity（中断）
    #[arg(long, value_name = "CLASS", value_parser = class)]
    fail_on: Option<Class>,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao diff 2019-60 2021-30
  nianbao diff 2021-30 forms/2027-x.toml --fail-on decision
  nianbao diff 2019-60 2021-30 --to html --out changes.html
  nianbao diff 2021-30 forms/2027-x.toml --on reports

Where the newer edition revises the older one through others, each step is shown. Two forms that are
not of one line are compared by their ids alone.

Exit status: 0 nothing as grave as --fail-on, 1 something is, or the changes of the newer edition are
incomplete or false, 2 a format or a report cannot be used.",
    "\
示例：
  nianbao diff 2019-60 2021-30
  nianbao diff 2021-30 forms/2027-x.toml --fail-on decision
  nianbao diff 2019-60 2021-30 --to html --out changes.html
  nianbao diff 2021-30 forms/2027-x.toml --on reports

新格式经过几次修订才来的，逐次列出变化。两个格式不属于同一系列的，只按编号比较。

退出码：0 没有--fail-on所指的变化；1 有，或者新格式的变化说明不全、不对；2 格式或者报告不能使用。",
);

#[derive(Clone, Copy, clap::ValueEnum)]
enum Document {
    Markdown,
    Html,
}

fn class(word: &str) -> Result<Class, String> {
    Class::ALL.into_iter().find(|class| class.as_str() == word).ok_or_else(|| {
        let (language, classes) = (language::asked(), Class::ALL.map(Class::as_str));
        let classes = classes.join(language.comma());
        said!(language, "classes are {classes}", "类别有{classes}")
    })
}

pub(super) fn run(arguments: &Arguments) -> Status {
    diff(arguments).unwrap_or_else(|message| {
        super::complain(&message);
        Status::Unusable
    })
}

fn diff(arguments: &Arguments) -> Result<Status, Complaint> {
    if let Some(out) = &arguments.out {
        let (endings, what) = written(arguments);
        output::fits(out, endings, &what)?;
    }
    let (old, new) = (edition(&arguments.old)?, edition(&arguments.new)?);
    let steps = steps(&old, &new)?;
    let survey = match &arguments.on {
        Some(folder) => {
            let reports = Reports::among(&lineage::together(&old.known, &new.known));
            Some(on::survey(folder, &steps, &reports)?)
        }
        None => None,
    };
    let text = match &survey {
        Some(survey) if arguments.json => survey.json(),
        Some(survey) => survey.text(language::asked()),
        None => compared(arguments, &steps),
    };
    match &arguments.out {
        Some(path) => writer(arguments).write(path, text.as_bytes())?,
        None if arguments.json || arguments.to.is_some() => super::print_bytes(text.as_bytes()),
        None => super::print(&text),
    }
    let unread = survey.map(|survey| survey.failures).unwrap_or_default();
    unread.iter().for_each(super::complain);
    Ok(verdict(arguments, &steps).max(if unread.is_empty() { Status::Clean } else { Status::Unusable }))
}

/// The changes in the shape that was asked for.
fn compared(arguments: &Arguments, steps: &[Step]) -> String {
    match (arguments.json, arguments.to) {
        (true, _) => steps.iter().map(|step| format!("{}\n", json(step))).collect(),
        (_, Some(Document::Markdown)) => revision::markdown(steps),
        (_, Some(Document::Html)) => revision::html(steps),
        _ => text::text(steps, language::asked()),
    }
}

/// Complains of what is wrong with the declarations, and says whether that or a change is too grave.
fn verdict(arguments: &Arguments, steps: &[Step]) -> Status {
    let found = steps.iter().flat_map(|step| faults(&step.old, &step.new)).collect::<Vec<_>>();
    found.iter().for_each(|fault| super::complain(&lineage::complaint(fault)));
    let worst = gravest(steps.iter().flat_map(|step| &step.comparison.changes));
    let is_grave = arguments.fail_on.is_some_and(|limit| worst.is_some_and(|worst| worst >= limit));
    let has_errors = found.iter().any(|fault| fault.code.severity() == Severity::Error);
    if is_grave || has_errors { Status::Findings } else { Status::Clean }
}

/// What the file is, and how its name ends.
fn written(arguments: &Arguments) -> (&'static [&'static str], Wording) {
    match (arguments.json, arguments.to) {
        (true, _) => (&["json", "jsonl"], Wording::same("JSON")),
        (_, Some(Document::Markdown)) => (&["md", "markdown"], Wording::same("Markdown")),
        (_, Some(Document::Html)) => (&["html", "htm"], Wording::plain("a web page", "网页")),
        _ => (&["txt"], Wording::plain("plain text", "纯文本")),
    }
}

fn writer(arguments: &Arguments) -> Writer {
    Writer::new(arguments.overwrite, [&arguments.old, &arguments.new].map(Path::new))
}

/// The steps from one edition to the other; forms of different lines are one step.
fn steps(old: &Edition, new: &Edition) -> Result<Vec<Step>, Complaint> {
    let path = match lineage::together(&old.known, &new.known).path(&old.format, &new.format) {
        Ok(path) => path,
        Err(ChainError::Unrelated(..)) => Vec::new(),
        Err(error @ ChainError::Cycle(_)) => return Err(Complaint::error(error.wording())),
        Err(error) => {
            super::complain(&Complaint::warning(error.wording()).help(lineage::REMEDY));
            Vec::new()
        }
    };
    if !path.is_empty() && path.iter().all(|step| !step.forward) {
        let (newer, older) = (&old.id, &new.id);
        let text = both!("`{newer}` is the newer of the two", "`{newer}`是两者中较新的");
        let help = both!(
            "the older edition comes first: nianbao diff {older} {newer}",
            "旧格式写在前面：`nianbao diff {older} {newer}`"
        );
        return Err(Complaint::error(text).help(help));
    }
    if path.is_empty() || path.iter().any(|step| !step.forward) {
        return Ok(vec![Step::new(&old.format, &new.format)]);
    }
    Ok(path.iter().map(|step| Step::new(&step.older, &step.newer)).collect())
}

fn json(step: &Step) -> json::Json {
    judge::to_json(&step.comparison, &step.old, &step.new)
}
