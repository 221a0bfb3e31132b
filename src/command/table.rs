//! `nianbao table`: from documents to tables that spreadsheets, databases and statistics programs take.

mod made;
mod tables;

use super::complaint::Complaint;
use super::documents::{self, Documents, Found};
use super::input::Reports;
use super::output::{Overwrite, Writer};
use super::{Status, batch, completions, language};
use made::Made;
use nianbao::generator::table::Schema;
use nianbao::{Wording, both};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use tables::Tables;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Reports as JSON or documents, folders of them, or patterns
    ///
    /// 报告（JSON或文档）、存放报告的文件夹或者通配
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
    /// Format of the reports, by id or file, if it is not built in
    ///
    /// 报告的格式（编号或文件），不是内置的要写明
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
    /// Folder to write into, outside of the folders that are read
    ///
    /// 写到这个文件夹，不能在要读的文件夹里面
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    overwrite: Overwrite,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao table reports/ --out data/
  nianbao table 'reports/*.docx' 2025.json --out data/ --force

Writes CSV files and datapackage.json, which describes their columns (Data Package, version 2):
  reports.csv        a line for each file, read or not
  entries.csv        a line for each cell of each report: its state, its value, where it was read
  findings.csv       a line for each finding of the check
  cells.csv          the cells of the editions, with labels and units
  series.csv         what each cell was in the editions before
  wide_FORMAT.csv    a line for each report, a column for each cell

A file that cannot be read is a line of reports.csv with the reason. A blank cell is never zero. A text that a
spreadsheet would run as a formula has a ' in front. Rules that need last year's report count as unevaluated.

Exit status: 0 every file was read, 1 the tables were written but a file could not be read, 2 nothing was written.",
    "\
示例：
  nianbao table 报告/ --out 数据/
  nianbao table '报告/*.docx' 2025.json --out 数据/ --force

写出CSV文件，以及说明各列含义的datapackage.json（Data Package第2版）：
  reports.csv        每个文件一行，不论是否读出
  entries.csv        每份报告的每一格一行：状态、值、在哪里读到的
  findings.csv       核对发现的问题，每条一行
  cells.csv          各版的格，有标题和单位
  series.csv         每一格在以前各版中是什么
  wide_格式.csv      每份报告一行，每格一列

读不出来的文件在reports.csv中也有一行，写明原因。空白不当作0。电子表格会当成公式的文字，前面加了'。
需要上年报告的规则不作判断。

退出码：0 全部读出；1 已写出，但有文件读不出来；2 没有写出。",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    table(arguments).unwrap_or_else(|message| {
        super::complain(&message);
        Status::Unusable
    })
}

fn table(arguments: &Arguments) -> Result<Status, Complaint> {
    let reports = Reports::new(arguments.format.as_deref())?;
    let Documents { mut files, unreadable, folders, .. } = Documents::find(&arguments.inputs)?;
    documents::outside(&arguments.out, &folders)?;
    // A file that is given twice is one document.
    let mut seen = HashSet::new();
    files.retain(|file| seen.insert(file.path.clone()));
    let inputs = files.iter().map(|file| &*file.path);
    let writer = Writer::new(arguments.overwrite, inputs.chain(arguments.format.as_deref().map(Path::new)));
    let formats = match reports.given() {
        Some(format) => vec![format.clone()],
        None => reports.known().all().cloned().collect(),
    };
    let schema = Schema::of(formats);

    let mut tables = Tables::new(&schema, &writer, &arguments.out)?;
    let mut result = Ok(());
    for (path, why) in &unreadable {
        tables.unreadable(path, why)?;
    }
    let work = |file: &Found| (file.path.clone(), Made::of(&file.path, &reports, &schema));
    batch::each(&files, work, |(path, made)| {
        if result.is_ok() {
            result = match made {
                Ok(made) => tables.add(&path, &made),
                Err(why) => tables.unreadable(&path, &why),
            };
        }
    });
    result?;
    let tally = tables.finish(reports.known())?;
    super::print(
        both!(
            "written to {out}: reports {read}, copies {copies}, unreadable {unreadable}\n",
            "已写到{out}：报告{read}份，内容相同{copies}份，读不出来{unreadable}份\n",
            out = arguments.out.display(),
            read = tally.read,
            copies = tally.copies,
            unreadable = tally.unreadable,
        )
        .to(language::asked()),
    );
    Ok(if tally.unreadable == 0 { Status::Clean } else { Status::Findings })
}
