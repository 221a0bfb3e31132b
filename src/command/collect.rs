//! `nianbao collect`: from the reports of many organs to a list of what to do, and to their sums.

mod handed;
mod roster;
mod status;
mod totals;
mod written;

use super::complaint::Complaint;
use super::documents::{self, Documents};
use super::input::Reports;
use super::output::{Overwrite, Writer};
use super::previous::LastYear;
use super::{Status, completions, language};
use handed::Handed;
use nianbao::{Format, Wording, both, catalogue};
use status::Collection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use written::Written;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Folders of the documents that were handed in; single documents or patterns, too
    ///
    /// 收到的文档所在的文件夹；也可以是单个文档或者通配
    #[arg(required = true, value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// The organs that report: .xlsx, .csv or .toml, with the headings 名称, 级别, 上级, 曾用名, 邮箱, 口径
    ///
    /// 报送机关的名册：.xlsx、.csv或.toml，表头为名称、级别、上级、曾用名、邮箱、口径
    #[arg(long, value_name = "FILE")]
    roster: PathBuf,
    /// The reporting year
    ///
    /// 报告年度
    #[arg(long, value_name = "YEAR")]
    year: u16,
    /// Folder of last year's reports, found by organ
    ///
    /// 上年报告所在的文件夹，按机关名称逐份对应
    #[arg(long, value_name = "FOLDER")]
    previous: Option<PathBuf>,
    /// Format to collect, by id or file; the built-in one of the year if not given
    ///
    /// 按哪个格式汇总（编号或文件）；不写则用该年度的内置格式
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
    /// Folder to write into, outside of the folders that are read
    ///
    /// 写到这个文件夹，不能在要读的文件夹里面
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// End with exit status 1 if a report is missing or must be fixed
    ///
    /// 有没报的或者必须改的，退出码为1
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    overwrite: Overwrite,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao collect received/ --roster roster.xlsx --year 2025 --out collected/
  nianbao collect received/ --roster roster.csv --year 2025 --previous received-2024/ --out collected/

Writes status.xlsx, status.csv and status.json (a line an organ: what it handed in, what is wrong, what to do),
the document of each organ with notes at what is to be mended (returns/), what was read of each (reports/), and
the sum of each organ that has others below it (total.json, totals/), with a workbook of its sources. Names
are matched exactly, but for width and spaces, then by 曾用名; a name that is only like one is asked about. A
cell that is blank in one report has no sum. The documents are never changed. Run again, it replaces what it
wrote itself.

Exit status: 0 the list was written, 1 with --strict something is missing or must be fixed, 2 the roster or a
folder cannot be read, or the list cannot be written.",
    "\
示例：
  nianbao collect 收到/ --roster 名册.xlsx --year 2025 --out 汇总/
  nianbao collect 收到/ --roster 名册.csv --year 2025 --previous 上年/ --out 汇总/

写出status.xlsx、status.csv和status.json（每个机关一行：报了什么、有什么问题、怎么办），可以退给报送单位的带批注的
文件（returns/），各机关读出的报告（reports/），以及每个有下级的机关的合计（total.json、totals/）和写明来源的工作簿。名称除全角半角和空格外要完全一致，其次按曾用名；只是相近的会列出来
问，不会认作同一个。有一家空白的格不出合计。不改动收到的文档。再次运行，只替换自己写出的文件。

退出码：0 已写出；1 加了--strict而有没报的或必须改的；2 名册或文件夹读不出来，或者写不了。",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    collect(arguments).unwrap_or_else(|message| {
        super::complain(&message);
        Status::Unusable
    })
}

fn collect(arguments: &Arguments) -> Result<Status, Complaint> {
    let reports = Reports::new(arguments.format.as_deref())?;
    let format = format(arguments, &reports)?;
    let roster = roster::read(&arguments.roster, &format)?;
    let documents = Documents::find(&arguments.folders)?;
    let folders = arguments.folders.iter().chain(&arguments.previous).filter(|path| path.is_dir());
    documents::outside(&arguments.out, &folders.cloned().collect::<Vec<_>>())?;
    let (last_year, read) = match &arguments.previous {
        Some(path) => LastYear::read(path, &reports)?,
        None => Default::default(),
    };
    let inputs = documents.files.iter().map(|file| &*file.path).chain(read.iter().map(PathBuf::as_path));
    let others = [Some(&*arguments.roster), arguments.format.as_deref().map(Path::new)];
    let writer = Writer::new(arguments.overwrite, inputs.chain(others.into_iter().flatten()));
    documents.unreadable.iter().for_each(|(_, why)| super::complain(why));

    let handed = Handed::read_all(&documents.files, &reports, &format, &last_year);
    let collection = Collection::of(&roster, arguments.year, handed);
    let before = Written::before(&arguments.out, status::SCHEMA);
    let mut files = Written::default();
    collection.reports(&mut files);
    totals::add(&collection, &format, &mut files)?;
    let returns = collection.returns(&mut files);
    files.add("status.csv", status::csv(&collection, &returns).into_bytes());
    files.add("status.xlsx", status::xlsx(&collection, &returns)?);
    let changed = before.changes(collection.standings());
    files.add_last("status.json", |made| {
        status::json(&collection, &format, &returns, made, &changed).to_pretty().into_bytes()
    });
    files.write(&writer, &arguments.out, &before)?;

    super::print(&status::told(&collection, &changed, &arguments.out, language::asked()));
    let is_whole = documents.unreadable.is_empty();
    Ok(match (is_whole, arguments.strict && collection.needs_work()) {
        (false, _) => Status::Unusable,
        (true, true) => Status::Findings,
        (true, false) => Status::Clean,
    })
}

/// The format to collect: the one that was given, or the built-in one of the year.
fn format(arguments: &Arguments, reports: &Reports) -> Result<Arc<Format>, Complaint> {
    let year = arguments.year;
    if let Some(format) = reports.given() {
        return Ok(Arc::clone(format));
    }
    catalogue::all().find(|format| format.covers(year)).cloned().ok_or_else(|| {
        Complaint::error(both!("no built-in format is for {year}", "没有{year}年的内置格式"))
            .help(Wording::plain("give one with --format", "用--format写明格式"))
            .code("format-unknown")
    })
}
