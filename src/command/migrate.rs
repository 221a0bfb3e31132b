//! `nianbao migrate`: a report of one edition as a report of another.

use super::complaint::Complaint;
use super::file::File;
use super::input::Reports;
use super::lineage::{REMEDY, edition, sound, together};
use super::output::{self, Overwrite, Writer};
use super::{Status, completions, kinds, language};
use nianbao::compare::{ChainError, Edition, Editions};
use nianbao::generator::preset::Preset;
use nianbao::generator::{Kind, Prefill};
use nianbao::migrate::{
    Mark, Migration, Note, Plan, Residue, ResidueError, residue_from_slice, residue_to_json,
};
use nianbao::reader::reading::{Leftover, Target};
use nianbao::{Format, Language, Report, Wording, both, report_json, said};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Report to migrate: JSON or any document that `nianbao read` knows, filled or half filled; `-` for standard input
    ///
    /// 要转换的报告：JSON或`nianbao read`能读的任何文档，填了一半的也可以；`-`表示标准输入
    #[arg(value_name = "REPORT")]
    report: PathBuf,
    /// Target edition: the id of a built-in one, or a format file
    ///
    /// 转到哪个格式：内置格式的编号，或格式文件
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    to: String,
    /// File to write; JSON on standard output if not given
    ///
    /// 写到这个文件；不写则把JSON输出到标准输出
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
    /// Kind of document to continue with; if not given, the ending of the file name decides
    ///
    /// 生成哪种可以接着填的文档；不写时看文件名的结尾
    #[arg(long = "as", value_name = "KIND", value_parser = kinds::to_go_on_with, add = completions::kinds(kinds::filled_in))]
    kind: Option<&'static Kind>,
    /// Page layout: `gongwen` for official papers, or `plain`
    ///
    /// 版面：`gongwen`（公文）或`plain`（普通）
    #[arg(long, value_name = "PRESET", default_value = "gongwen", value_parser = kinds::preset, add = completions::presets())]
    preset: &'static Preset,
    /// Keep here what has no place in that edition, and restore what was kept before; --force replaces the file
    ///
    /// 把新格式放不下的内容留存在这个文件里，转回来时从这里取回；加`--force`则用这次留存的内容替换
    #[arg(long, value_name = "FILE")]
    residue: Option<PathBuf>,
    /// Format of the report, by id or file, if it is not built in
    ///
    /// 报告的格式（编号或文件）；内置的格式不用写
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao migrate 2020.json --to 2021-30 --out 2020-new.json --residue 2020.residue.json
  nianbao migrate 2020-new.json --to 2019-60 --residue 2020.residue.json --force
  nianbao migrate half-filled.xlsx --to 2021-30 --out new.xlsx

A figure is copied, added up or scaled exactly, or left blank; none is split or invented. What has no
place in the other edition is kept in the residue, and the way back takes it from there: the file is
read if it exists. It belongs to the migrated report from then on, so that the way back replaces it,
which takes --force, or is given a copy of it.

Where the file to write is a document, it is the form of that edition to go on with: what was carried
over is filled in, what changed is marked, and a list says what a person must still decide. Its kind
follows from the ending of its name, which has to fit --as.

Exit status: 0 migrated, 2 the report, the residue or the edition cannot be used.",
    "\
示例：
  nianbao migrate 2020.json --to 2021-30 --out 2020-new.json --residue 2020.residue.json
  nianbao migrate 2020-new.json --to 2019-60 --residue 2020.residue.json --force
  nianbao migrate half-filled.xlsx --to 2021-30 --out new.xlsx

数字只照搬、求和或按单位换算，否则留空；不会拆分，也不会编造。另一个格式里放不下的，用--residue留存；
转回来时从同一个文件取回。留存文件此后属于转换后的报告，转回来要替换它，须加--force，或者用它的副本。

要写的文件是文档时，得到的是那个格式的空白表：转过来的已经填好，变化的地方有标记，另有一张单子
列出还要由人决定的事。做成哪种文档看文件名的结尾，写了--as的，两者要一致。

退出码：0 已转换；2 报告、留存文件或格式不能使用。",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    match migrate(arguments) {
        Ok(()) => Status::Clean,
        Err(message) => {
            super::complain(&message);
            Status::Unusable
        }
    }
}

fn migrate(arguments: &Arguments) -> Result<(), Complaint> {
    let kind = kind(arguments)?;
    let writer = writer(arguments)?;
    let to = edition(&arguments.to)?;
    let reports = match &arguments.format {
        Some(format) => Reports::new(Some(format))?,
        None => Reports::among(&to.known),
    };
    let (report, leftover) = reports.read_whole(&arguments.report)?;
    let (editions, to) = (together(reports.known(), &to.known), to.format);
    let plan = plan(&report, &to, &editions)?;
    let residue = match &arguments.residue {
        Some(path) => kept(path, &report, &to.id, &editions)?,
        None => Residue::default(),
    };
    let migration = plan.resume(&report, residue);
    if arguments.residue.is_none() {
        warn(&migration);
    }
    let notes = [migration.notes(), not_understood(&leftover, &plan)].concat();
    let bytes = written(kind, arguments, &migration, &notes)?;
    let residue = residue_to_json(&migration).to_pretty();
    // The residue first: a report without it would have lost something.
    let files = [(&arguments.residue, residue.as_bytes()), (&arguments.out, &bytes)];
    let files = files.into_iter().filter_map(|(path, bytes)| Some((path.as_deref()?, bytes)));
    writer.write_each(&files.collect::<Vec<_>>())?;
    if arguments.out.is_none() {
        super::print_bytes(&bytes);
    }
    super::tell(&account(&report, &migration, &notes, language::asked()));
    Ok(())
}

/// The kind of document to write; none for JSON.
fn kind(arguments: &Arguments) -> Result<Option<&'static Kind>, Complaint> {
    let Some(out) = &arguments.out else { return Ok(arguments.kind) };
    let ending = out.extension().and_then(|ending| ending.to_str());
    let kind = arguments.kind.or_else(|| kinds::with_ending(ending?));
    match kind {
        Some(kind) => output::fits(out, kind.endings, &kinds::file(kind))?,
        None => output::fits(out, JSON, &Wording::plain("a report in JSON", "JSON格式的报告"))?,
    }
    Ok(kind)
}

/// How a report's JSON ends, and a residue's.
const JSON: &[&str] = &["json"];

/// The writer of this run. The residue is both read and written: it is no input in this sense.
fn writer(arguments: &Arguments) -> Result<Writer, Complaint> {
    let inputs = [
        Some(&*arguments.report),
        arguments.format.as_deref().map(Path::new),
        Some(Path::new(&arguments.to)),
    ];
    let writer = Writer::new(arguments.overwrite, inputs.into_iter().flatten());
    if let Some(residue) = &arguments.residue {
        output::fits(residue, JSON, &Wording::plain("a residue in JSON", "JSON格式的留存文件"))?;
    }
    let outputs = [(&arguments.residue, "--residue"), (&arguments.out, "--out")];
    let outputs = outputs.into_iter().filter_map(|(path, what)| Some((path.clone()?, Wording::same(what))));
    writer.claim(outputs)?;
    Ok(writer)
}

/// The migrated report as JSON, or as a form to go on with.
fn written(
    kind: Option<&'static Kind>,
    arguments: &Arguments,
    migration: &Migration,
    notes: &[Note],
) -> Result<Vec<u8>, Complaint> {
    let Some(artifact) = kind.and_then(|kind| kind.artifacts.first()) else {
        return Ok(migration.report.to_json().to_pretty().into_bytes());
    };
    let edition = Edition::from(Arc::clone(migration.report.format()));
    let prefill = Prefill { report: Some(&migration.report), notes, ..Prefill::default() };
    (artifact.write)(&edition, &prefill, arguments.preset).map_err(|failure| {
        Complaint::error(both!(
            "cannot write this report so: {failure}",
            "这份报告写不成这种文件：`{failure}`",
            failure = failure,
        ))
    })
}

/// What stood in cells of a document and was not understood, at the cells that it would have come to.
fn not_understood(leftover: &[Leftover], plan: &Plan) -> Vec<Note> {
    let origins = plan.origins();
    let mut notes: Vec<Note> = Vec::new();
    for left in leftover {
        let Some(Target::Cell(from)) = left.target else { continue };
        let came = |cell: &usize| origins.cells[*cell].contains(&from);
        let cells: Vec<usize> = (0..origins.cells.len()).filter(came).collect();
        let text = both!(
            "the document says “{text}” here, which was not understood",
            "原文件此处写的是“{text}”，没有读懂，须由人填写",
            text = left.text,
        );
        if cells.is_empty() {
            // What has no place in the other edition is named where it was.
            let place = plan.from().labels(from);
            let place = Wording::each(|language| place.to(language));
            let text = both!("{place}: {text}", "{place}：{text}", place = place, text = text);
            notes.push(Note { text, ..Note::default() });
            continue;
        }
        match notes.iter_mut().find(|note| note.text == text) {
            Some(note) => note.cells.extend(cells),
            None => notes.push(Note { cells, text, ..Note::default() }),
        }
    }
    for note in &mut notes {
        note.cells.sort_unstable();
        note.cells.dedup();
    }
    notes
}

/// The way to the other edition, if its steps can be trusted.
fn plan(report: &Report, to: &Arc<Format>, editions: &Editions) -> Result<Plan, Complaint> {
    let from = report.format();
    let unknown = |error: ChainError| match error {
        ChainError::Unknown { .. } => Complaint::error(error.wording()).help(REMEDY),
        _ => Complaint::error(error.wording()),
    };
    sound(&editions.path(from, to).map_err(unknown)?)?;
    Plan::new(from, to, editions).map_err(unknown)
}

/// What an earlier migration kept of this report; nothing if there is no such file yet.
fn kept(path: &Path, report: &Report, to: &str, editions: &Editions) -> Result<Residue, Complaint> {
    if !path.exists() {
        return Ok(Residue::default());
    }
    let file = File::read(path, report_json::MAX_BYTES)?;
    match residue_from_slice(&file.bytes, report, editions) {
        Ok(residue) => Ok(residue),
        // It was written by the same migration before; what it keeps is kept again.
        Err(ResidueError::OtherEdition(own, _)) if own == to => Ok(Residue::default()),
        Err(error) => Err(Complaint::error(both!(
            "{name} cannot be used: {why}",
            "{name}不能使用：{why}",
            name = file.name,
            why = error.wording(),
        ))),
    }
}

fn warn(migration: &Migration) {
    let count: usize = migration.residue.parts.iter().map(|part| part.cells.len() + part.texts.len()).sum();
    if count > 0 {
        let text = both!(
            "{count} entries have no place in edition {id} and are not in the result",
            "有{count}项在格式{id}中没有位置，没有写进结果",
            count = count,
            id = migration.report.format().id,
        );
        let help = Wording::plain("keep them with --residue FILE", "用`--residue FILE`把它们留存下来");
        super::complain(&Complaint::warning(text).help(help));
    }
}

/// What was done, and what the person filling the form must still decide.
fn account(before: &Report, migration: &Migration, notes: &[Note], language: Language) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let marks = migration.marks.iter().zip(migration.report.entries());
    for (mark, _) in marks.filter(|(mark, entry)| !entry.is_blank() || **mark != Mark::Copied) {
        *counts.entry(word(mark, language)).or_default() += 1;
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(word, count)| said!(language, "{word} {count}", "{word}{count}格", word = word, count = count))
        .collect();
    let format = migration.report.format();
    let mut lines = vec![said!(
        language,
        "{from} → {to}, cells: {counts}",
        "{from} → {to}：{counts}",
        from = before.format().id,
        to = format.id,
        counts = counts.join(language.pick(", ", "，")),
    )];
    lines.extend(notes.iter().map(|note| note.sentence(format, language)));
    lines.join("\n")
}

fn word(mark: &Mark, language: Language) -> &'static str {
    match mark {
        Mark::Copied => language.pick("copied", "照搬"),
        Mark::Summed(_) => language.pick("added up", "求和"),
        Mark::Scaled(_) => language.pick("converted", "换算"),
        Mark::Restored => language.pick("restored", "还原"),
        Mark::NotCollected(_) => language.pick("not counted before", "原来没有统计"),
        Mark::NotComparable(_) => language.pick("not comparable", "不可比"),
        Mark::Undecided(_) => language.pick("for a person to fill in", "须由人填写"),
        Mark::Incomplete(_) => language.pick("lacking parts of a sum", "缺少加数"),
        Mark::Unfit(_) => language.pick("without room", "放不下"),
        Mark::Closed(_) => language.pick("not applicable", "不适用"),
    }
}
