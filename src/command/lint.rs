//! `nianbao lint`: everything that is wrong with format files.

use super::complaint::Complaint;
use super::file::File;
use super::{Status, formats, language, lineage};
use nianbao::compare::{self, Editions};
use nianbao::problem::Problem;
use nianbao::{Format, Severity, Wording, both, reason, resolve, said};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Format files to check
    ///
    /// 格式文件
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Also look at what the hard rules say together: contradictions, conditions that never hold, rules that follow from others
    ///
    /// 同时检查各条规则合在一起说了什么：互相矛盾的、条件不可能成立的、可由其他规则推出的
    #[arg(long)]
    rules: bool,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao lint forms/ours.toml
  nianbao lint forms/*.toml
  nianbao lint --rules forms/ours.toml

Each problem has a code such as `row-unknown`; docs/codes/ explains it.",
    "\
示例：
  nianbao lint forms/ours.toml
  nianbao lint forms/*.toml
  nianbao lint --rules forms/ours.toml

每个问题有一个代码，例如`row-unknown`，说明见docs/codes/。",
);

/// How many problems of one file are drawn; whoever mends these will see the rest.
const SHOWN: usize = 100;

pub(super) fn run(arguments: &Arguments) -> Status {
    arguments.files.iter().map(|path| lint(path, arguments.rules)).max().unwrap_or_default()
}

fn lint(path: &Path, rules: bool) -> Status {
    let file = match File::read(path, nianbao::source::MAX_BYTES) {
        Ok(file) => file,
        Err(message) => {
            super::complain(&message);
            return Status::Unusable;
        }
    };
    let mut resolved = resolve(&file.bytes);
    resolved.format = resolved.format.and_then(|format| in_line(path, &file, format, &mut resolved.problems));
    if let Some(format) = resolved.format.take_if(|_| rules) {
        let format = Arc::new(format);
        let linted = reason::lint(&file.bytes, &format);
        if !linted.complete {
            super::complain(&Complaint::note(both!(
                "{name}: too many figures hang together by its rules to look at all of them",
                "{name}：由规则连在一起的数字太多，没有全部检查",
                name = file.name,
            )));
        }
        resolved.problems.extend(linted.problems);
        resolved.problems.sort_by_key(|problem| (problem.span.start, problem.code));
        resolved.format = Arc::into_inner(format).filter(|_| is_sound(&resolved.problems));
    }
    if !resolved.problems.is_empty() {
        let shown = &resolved.problems[..resolved.problems.len().min(SHOWN)];
        super::complain(&Complaint::plain(file.draw(shown)));
        super::complain(&Complaint::plain(both!(
            "\n{name}: {summary}",
            "\n{name}：{summary}",
            name = file.name,
            summary = summary(&resolved.problems),
        )));
    }
    match resolved.format {
        Some(format) => {
            let (cells, rules) = (format.cells.len(), formats::hard_rules(&format));
            super::print(&said!(
                language::asked(),
                "{name}: format {id}, {cells} cells, {rules} hard rules\n",
                "{name}：格式{id}，{cells}格，{rules}条必须成立的规则\n",
                name = file.name,
                id = format.id,
                cells = cells,
                rules = rules,
            ));
            Status::Clean
        }
        None => Status::Findings,
    }
}

/// Judges a sound edition as one of a line: against the edition that it revises, which is built in or
/// lies beside it. Gives the format back if there are no errors.
fn in_line(path: &Path, file: &File, format: Format, problems: &mut Vec<Problem>) -> Option<Format> {
    let format = Arc::new(format);
    // Without a predecessor there is no need to look around.
    let beside = if format.revises.is_some() { lineage::beside(path) } else { Vec::new() };
    let known = beside.into_iter().fold(Editions::built_in(), Editions::with);
    let find = |id: &str| known.get(id).cloned();
    problems.extend(compare::lint(&file.bytes, &format, &find));
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    Arc::into_inner(format).filter(|_| is_sound(problems))
}

fn is_sound(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| problem.severity < Severity::Error)
}

fn summary(problems: &[Problem]) -> Wording {
    let count = |severity: Severity| {
        let count = problems.iter().filter(|problem| problem.severity == severity).count();
        (count > 0).then(|| {
            both!(
                "{count} {word}{end}",
                "{count}个{word}{end}",
                count = count,
                word = Wording::each(|language| severity.word(language).to_owned()),
                end = Wording::plain(if count == 1 { "" } else { "s" }, ""),
            )
        })
    };
    let counts: Vec<Wording> =
        [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(count).collect();
    let counts = Wording::each(|language| {
        counts.iter().map(|count| count.to(language)).collect::<Vec<_>>().join(language.pick(", ", "，"))
    });
    match problems.len().saturating_sub(SHOWN) {
        0 => counts,
        more => both!(
            "{counts}; {more} of them not shown",
            "{counts}；其中{more}个没有列出",
            counts = counts,
            more = more
        ),
    }
}
