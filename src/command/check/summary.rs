//! `--summary`: a line a file, and one with the counts.

use crate::command::complaint::Complaint;
use nianbao::check::Outcome;
use nianbao::{Code, Language, Report, Severity, Wording, both, said};
use std::path::Path;

/// How a file fared, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Passed,
    Incomplete,
    Blank,
    Failed,
    Unreadable,
}

impl Fate {
    pub(super) fn of(report: &Report, outcome: &Outcome, unread: usize) -> Fate {
        if report.is_blank() && unread == 0 {
            Fate::Blank
        } else if outcome.has_errors() || unread > 0 {
            Fate::Failed
        } else if outcome.hard.unevaluated > 0 {
            Fate::Incomplete
        } else {
            Fate::Passed
        }
    }
}

/// What to call a form that nobody has filled in.
pub(super) const BLANK: Wording = Wording::plain("not filled in", "未填");

/// The line of a report; `odd` things in its document were not understood, among them the figures of `unread` cells.
pub(super) fn line(
    path: &Path,
    report: &Report,
    outcome: &Outcome,
    (odd, unread): (usize, usize),
    language: Language,
) -> String {
    let organ = &report.organ.name;
    let year = report.year.map_or(String::new(), |year| said!(language, "{year}", "{year}年"));
    let comma = if organ.is_empty() || year.is_empty() { "" } else { language.pick(", ", "") };
    let whose = format!("{organ}{comma}{year}");
    let whose = if whose.is_empty() {
        language.pick("organ and year blank", "机关、年度空白").to_owned()
    } else {
        whose
    };
    let is_blank = report.is_blank() && unread == 0;
    let what = if is_blank { BLANK.to(language).to_owned() } else { what(outcome, (odd, unread), language) };
    said!(
        language,
        "{path}: {whose}: {what}\n",
        "{path}：{whose}，{what}\n",
        path = path.display(),
        whose = whose,
        what = what,
    )
}

fn what(outcome: &Outcome, (odd, unread): (usize, usize), language: Language) -> String {
    let count = |severity| {
        outcome
            .findings
            .iter()
            .filter(|finding| finding.severity == severity && finding.code != Code::RuleUnevaluated)
            .count()
    };
    let broken = outcome.hard.broken;
    let other = count(Severity::Error).saturating_sub(broken);
    let counted = [
        (broken, both!("{broken} failed", "不平{broken}条")),
        (other, both!("{other} other errors", "其他必须改的{other}处")),
        (
            outcome.hard.unevaluated,
            both!("{open} incomplete", "未填全{open}条", open = outcome.hard.unevaluated),
        ),
        (
            count(Severity::Warning),
            both!("{soft} to verify", "请核实{soft}处", soft = count(Severity::Warning)),
        ),
        (unread, both!("{unread} figures not read", "没有读出的数{unread}个")),
        (odd, both!("{odd} not recognised", "没有读懂{odd}处")),
    ];
    let found: Vec<&str> =
        counted.iter().filter(|(count, _)| *count > 0).map(|(_, text)| text.to(language)).collect();
    if found.is_empty() {
        language.pick("passed", "通过").to_owned()
    } else {
        found.join(language.pick(", ", "，"))
    }
}

/// The line of a file that cannot be read.
pub(super) fn unreadable(path: &Path, why: &Complaint, language: Language) -> String {
    said!(
        language,
        "{path}: cannot be read [{code}]\n",
        "{path}：读不出来 [{code}]\n",
        path = path.display(),
        code = why.id()
    )
}

/// The last line: how many files fared how.
pub(super) fn tally(fates: &[Fate], language: Language) -> String {
    let count = |fate: Fate| fates.iter().filter(|it| **it == fate).count();
    said!(
        language,
        "\n{all} files: {passed} passed, {failed} failed, {incomplete} incomplete, {blank} not filled in, {unreadable} unreadable.\n",
        "\n共{all}个文件：通过{passed}个，有必须改的{failed}个，未填全{incomplete}个，未填{blank}个，读不出来{unreadable}个。\n",
        all = fates.len(),
        passed = count(Fate::Passed),
        failed = count(Fate::Failed),
        incomplete = count(Fate::Incomplete),
        blank = count(Fate::Blank),
        unreadable = count(Fate::Unreadable),
    )
}
