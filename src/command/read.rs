//! `nianbao read`: documents of any medium back into reports, with the evidence for every entry.

pub(super) mod evidence;
mod files;
pub(super) mod summary;

use super::complaint::Complaint;
use super::file::File;
use super::input::{Reports, most_bytes};
use super::output::{Overwrite, Writer};
use super::{Status, batch, completions, language};
use files::Document;
use nianbao::Wording;
use nianbao::check::Options;
use nianbao::json::Json;
use nianbao::reader::Reading;
use nianbao::reason::{self, Deduced};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Documents, folders of documents, or patterns such as 'reports/*.docx'; `-` for standard input
    ///
    /// 要读的文档、文件夹，或`'reports/*.docx'`这样的通配；`-`表示标准输入
    #[arg(required = true, value_name = "DOCUMENT")]
    documents: Vec<PathBuf>,
    /// Format of the documents, by id or file; the best match if not given
    ///
    /// 文档的格式（编号或文件）；不写则自动判断
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    format: Option<String>,
    /// File to write, or folder for several; standard output if not given
    ///
    /// 写到这个文件，几个文档则写到这个文件夹；不写则输出到标准输出
    #[arg(long, value_name = "FILE|DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
    /// Write beside each report where every value was found, and what was not recognised
    ///
    /// 在每份报告旁边写明各项从哪里读到、哪些没有读懂
    #[arg(long)]
    evidence: bool,
    /// Tell which figures that were not read can only be one number by the rules; they stay blank in the report
    ///
    /// 列出没有读到、但按规则只能是一个数的各格；报告中仍留空
    #[arg(long)]
    deduce: bool,
    /// Print one JSON object per document, one per line, with the report in it
    ///
    /// 每个文档输出一行JSON，报告在其中
    #[arg(long, conflicts_with = "out")]
    json: bool,
    /// Print no summary, only errors
    ///
    /// 不输出摘要，只提示错误
    #[arg(long)]
    quiet: bool,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao read report.docx > report.json
  nianbao read report.pdf --out report.json --evidence
  nianbao read published/ --out reports/
  nianbao read published/ --json > readings.jsonl

The medium is told by what is in a file: HTML, Word, Excel, PDF, Markdown, CSV, plain text or JSON; in UTF-8,
UTF-16, GB18030 or Big5. The edition is the one that explains most of the tables. Nothing is guessed:
what cannot be read with certainty is blank in the report and listed in the summary, which goes to
standard error. Old files, pictures and archives are named, with what to do about them.

A file that exists with other content is replaced only with --force, a document never.

Exit status: 0 every document was read, 2 one cannot be read or written; the others are read all the
same. That something is missing or was not understood is no error of the report: `nianbao check`
judges reports.",
    "\
示例：
  nianbao read report.docx > report.json
  nianbao read report.pdf --out report.json --evidence
  nianbao read published/ --out reports/
  nianbao read published/ --json > readings.jsonl

文档种类按内容判断：网页、Word、Excel、PDF、Markdown、CSV、纯文本或JSON；编码可以是UTF-8、UTF-16、GB18030或
Big5。格式取最能解释表格的那一个。读不准的一律不猜：报告里留空，摘要里列出。摘要输出到标准错误。
旧格式的文件、图片和压缩包会指出是什么、怎么办。

已有内容不同的文件，加--force才替换；要读的文档无论如何不会被替换。

退出码：0 全部读出；2 有的读不出或写不了，其余照样读。有缺漏或没有读懂不算错误，报告对不对由`nianbao check`判断。",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    let prepared = Reports::new(arguments.format.as_deref()).and_then(|reports| {
        let (documents, unreadable) = files::documents(&arguments.documents, arguments.out.as_deref())?;
        let has_place = arguments.json || arguments.out.is_some();
        if documents.len() > 1 && !has_place {
            let text = Wording::plain(
                "there are several documents and one standard output",
                "有几个文档，而标准输出只有一个",
            );
            let help = Wording::plain(
                "give --out DIR, or --json for one line each",
                "用`--out DIR`写到文件夹，或者用`--json`每个文档输出一行",
            );
            return Err(Complaint::error(text).help(help));
        }
        if arguments.evidence && !has_place {
            let text = Wording::plain("evidence is written beside the report", "依据要写在报告旁边");
            let help = Wording::plain(
                "give --out, or --json for one line with both",
                "用`--out`写到文件，或者用`--json`把两者写在一行里",
            );
            return Err(Complaint::error(text).help(help));
        }
        let inputs = documents.iter().map(|document| &*document.path);
        let format = arguments.format.as_deref().map(Path::new);
        let writer = Writer::new(arguments.overwrite, inputs.chain(format));
        writer.claim(files::outputs(&documents, arguments.evidence))?;
        Ok((Run { arguments, reports, writer }, documents, unreadable))
    });
    match prepared {
        Ok((run, documents, unreadable)) => {
            let failures = unreadable.iter().map(|(folder, why)| run.failed(folder, why));
            let worst = failures.inspect(tell).map(|outcome| outcome.status).max().unwrap_or_default();
            worst.max(run.read_all(&documents))
        }
        Err(message) => {
            if arguments.json {
                arguments.documents.iter().for_each(|path| super::print_bytes(&failure(path, &message)));
            }
            super::complain(&message);
            Status::Unusable
        }
    }
}

/// All that reading a document takes.
struct Run<'a> {
    arguments: &'a Arguments,
    reports: Reports,
    writer: Writer,
}

impl Run<'_> {
    /// Reads documents in parallel and tells of them in their order.
    fn read_all(&self, documents: &[Document]) -> Status {
        let mut worst = Status::Clean;
        batch::each(
            documents,
            |document| self.read_one(document),
            |outcome| {
                tell(&outcome);
                worst = worst.max(outcome.status);
            },
        );
        worst
    }

    fn read_one(&self, document: &Document) -> Outcome {
        let read = File::read(&document.path, most_bytes()).and_then(|file| self.reports.reading(&file));
        let written = read.and_then(|reading| {
            let deduced = self.arguments.deduce.then(|| reason::deduce(&reading.report, &Options::default()));
            let machine = self.write(document, &reading, deduced.as_deref())?;
            let name = document.path.display();
            let person = if self.arguments.quiet {
                String::new()
            } else {
                format!("{name}\n{}", summary::of(&reading, deduced.as_deref(), language::asked()))
            };
            Ok(Outcome { status: Status::Clean, machine, person })
        });
        written.unwrap_or_else(|message| self.failed(&document.path, &message))
    }

    /// Of a document, or a folder of documents, that cannot be read.
    fn failed(&self, path: &Path, message: &Complaint) -> Outcome {
        Outcome {
            status: Status::Unusable,
            machine: if self.arguments.json { failure(path, message) } else { Vec::new() },
            person: message.to(language::asked()).to_owned(),
        }
    }

    /// Writes what was read to its place, or gives it back for standard output.
    fn write(
        &self,
        document: &Document,
        reading: &Reading,
        deduced: Option<&[Deduced]>,
    ) -> Result<Vec<u8>, Complaint> {
        let deduced = deduced.map(|deduced| reason::deduced_to_json(deduced, reading.report.format()));
        if self.arguments.json {
            let mut line = line(&document.path);
            line.set("report", reading.report.to_json());
            if self.arguments.evidence {
                line.set("reading", evidence::to_json(reading));
            }
            if let Some(deduced) = deduced {
                line.set("deduced", deduced);
            }
            return Ok(format!("{line}\n").into_bytes());
        }
        let report = reading.report.to_json().to_pretty();
        let Some(out) = &document.out else { return Ok(report.into_bytes()) };
        if self.arguments.evidence {
            let mut evidence = evidence::to_json(reading);
            if let Some(deduced) = deduced {
                evidence.set("deduced", deduced);
            }
            let evidence = evidence.to_pretty();
            let beside = files::evidence(out);
            self.writer.write_each(&[(&**out, report.as_bytes()), (&*beside, evidence.as_bytes())])?;
        } else {
            self.writer.write(out, report.as_bytes())?;
        }
        Ok(Vec::new())
    }
}

/// What is said about a document, once it is its turn.
struct Outcome {
    status: Status,
    machine: Vec<u8>,
    person: String,
}

fn tell(outcome: &Outcome) {
    if !outcome.machine.is_empty() {
        super::print_bytes(&outcome.machine);
    }
    if !outcome.person.is_empty() {
        super::tell(&outcome.person);
    }
}

/// The name of the schema of what `--json` prints, `docs/schemas/nianbao-read-1.schema.json`. A change that would
/// mislead a program makes another one.
const SCHEMA: &str = "nianbao-read-1";

/// The object of a document, before what was read.
fn line(path: &Path) -> Json {
    let mut line = Json::object();
    line.set("schema", SCHEMA).set("file", path.display().to_string());
    line
}

fn failure(path: &Path, message: &Complaint) -> Vec<u8> {
    let mut line = line(path);
    message.set_in(&mut line);
    format!("{line}\n").into_bytes()
}
