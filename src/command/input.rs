//! Files as the command is given them: formats, reports, and why one of them cannot be used.

use super::complaint::Complaint;
use super::file::File;
use super::lineage;
use nianbao::compare::{Edition, Editions};
use nianbao::problem::Problem;
use nianbao::reader::document::Medium;
use nianbao::reader::reading::{Evidence, Leftover, Target};
use nianbao::reader::{Error, Limits, Reader, Reading};
use nianbao::report_json;
use nianbao::{Code, Format, Report, Wording, both};
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// Reads reports from JSON or any other document, each of the format that it names or shows, or of the one that the
/// user gave.
pub(super) struct Reports {
    given: Option<Arc<Format>>,
    /// The formats that a report may name.
    known: Editions,
    reader: LazyLock<Reader, Box<dyn FnOnce() -> Reader + Send>>,
}

/// A report as it was given.
pub(super) enum Given {
    /// As JSON of its own edition.
    Json(Report),
    /// In a document, or as JSON of another edition.
    Document(Box<Reading>),
}

/// What is to be known about reading a document.
#[derive(Default)]
pub(super) struct Odd {
    /// How much was not understood, or could not be carried.
    pub(super) count: usize,
    /// Whether it is of another edition, and nothing else.
    pub(super) is_carried: bool,
    /// What stood in the document and has no place in the report.
    pub(super) leftover: Vec<Leftover>,
}

impl Odd {
    /// What to say of it, if there is anything.
    pub(super) fn note(&self, path: &Path) -> Option<Complaint> {
        if self.count == 0 {
            return None;
        }
        let (name, odd) = (path.display(), self.count);
        let note = Complaint::note(if self.is_carried {
            both!(
                "{name} is of another edition and was carried over; there are {odd} things to know about that",
                "{name}是另一版表样的报告，已换成所用的表样，有{odd}处需要知道",
                name = name,
                odd = odd,
            )
        } else {
            both!(
                "{name} is a document, and {odd} things in it were not understood",
                "{name}是文档，其中有{odd}处没有读懂",
                name = name,
                odd = odd,
            )
        });
        Some(note.help(Wording::plain("`nianbao read` shows them", "用`nianbao read`查看")))
    }
}

/// The most bytes of a document.
pub(super) fn most_bytes() -> usize {
    Limits::default().bytes.max(report_json::MAX_BYTES)
}

impl Reports {
    pub(super) fn new(format: Option<&str>) -> Result<Reports, Complaint> {
        Ok(match format.map(lineage::edition).transpose()? {
            Some(Edition { format, known }) => Reports::of(Some(format), known),
            None => Reports::of(None, Editions::built_in()),
        })
    }

    /// For reports that may be of any of these editions.
    pub(super) fn among(known: &Editions) -> Reports {
        Reports::of(None, known.clone())
    }

    /// The format that the user gave.
    pub(super) fn given(&self) -> Option<&Arc<Format>> {
        self.given.as_ref()
    }

    /// The editions that are known: those built in, and the relatives of the one that the user gave.
    pub(super) fn known(&self) -> &Editions {
        &self.known
    }

    fn of(given: Option<Arc<Format>>, known: Editions) -> Reports {
        let formats: Vec<Arc<Format>> = match &given {
            Some(format) => vec![Arc::clone(format)],
            None => known.all().cloned().collect(),
        };
        let relatives = known.clone();
        // Most reports are JSON, for which the labels of the forms need not be prepared.
        Reports { given, known, reader: LazyLock::new(Box::new(move || Reader::among(&formats, &relatives))) }
    }

    /// Reads a report. What was odd about reading a document is told on the way.
    pub(super) fn read(&self, path: &Path) -> Result<Report, Complaint> {
        self.read_whole(path).map(|(report, _)| report)
    }

    /// Reads a report, and what stood in a document and has no place in the report.
    pub(super) fn read_whole(&self, path: &Path) -> Result<(Report, Vec<Leftover>), Complaint> {
        let (report, odd) = self.read_quietly(path)?;
        odd.note(path).iter().for_each(super::complain);
        Ok((report, odd.leftover))
    }

    /// Reads a report, and counts what was not understood of its document.
    pub(super) fn read_quietly(&self, path: &Path) -> Result<(Report, Odd), Complaint> {
        let file = File::read(path, most_bytes())?;
        Ok(match self.read_file(&file)? {
            Given::Json(report) => (report, Odd::default()),
            Given::Document(reading) => {
                let count = reading.leftover.len() + reading.remarks.len();
                let odd = Odd { count, is_carried: is_json(&file.bytes), leftover: reading.leftover };
                (reading.report, odd)
            }
        })
    }

    /// Reads the report of a file.
    pub(super) fn read_file(&self, file: &File) -> Result<Given, Complaint> {
        if is_json(&file.bytes) {
            let report = self.json(file)?;
            let is_other = |given: &Arc<Format>| given.id != report.format().id;
            if !self.given.as_ref().is_some_and(is_other) {
                return Ok(Given::Json(report));
            }
        }
        let reading = self.document(file)?;
        needs_table(file, &reading)?;
        Ok(Given::Document(Box::new(reading)))
    }

    /// Reads a report with all that is known about reading it.
    pub(super) fn reading(&self, file: &File) -> Result<Reading, Complaint> {
        if is_json(&file.bytes) {
            // The schema's own reader says best what is wrong with it.
            self.json(file)?;
        }
        self.document(file)
    }

    fn document(&self, file: &File) -> Result<Reading, Complaint> {
        self.reader.read(&file.bytes).map_err(|error| {
            let text = both!(
                "cannot read {name}: {why}",
                "无法读取{name}：{why}",
                name = file.name,
                why = error.wording(),
            );
            let complaint = Complaint::error(text).code(error.code());
            match remedy(&error) {
                Some(remedy) => complaint.help(remedy),
                None => complaint,
            }
        })
    }

    fn json(&self, file: &File) -> Result<Report, Complaint> {
        let failed = |problems: &[Problem]| {
            let text = both!("{name} cannot be used as a report", "{name}不能作为报告使用", name = file.name);
            let code = problems.first().map_or(Code::JsonSyntax, |problem| problem.code);
            Complaint::error(text).below(file.draw(problems)).code(code.as_str())
        };
        let id = report_json::format_id(&file.bytes).map_err(|problem| failed(&[*problem]))?;
        let own = self.given.as_ref().filter(|given| given.id == id);
        let format = own.or_else(|| self.known.get(&id)).ok_or_else(|| {
            let text = both!(
                "{name} is a report of format `{id}`, which is not built in",
                "{name}是格式`{id}`的报告，这个格式不是内置的",
                name = file.name,
                id = id,
            );
            Complaint::error(text).help(GIVE_FORM).code("format-unknown")
        })?;
        Report::from_json(&file.bytes, format).map_err(|problems| failed(&problems))
    }
}

/// Refuses a document of which nothing but prose was read, where the form has tables: as a report it would be blank.
pub(super) fn needs_table(file: &File, reading: &Reading) -> Result<(), Complaint> {
    let is_cell = |evidence: &Evidence| matches!(evidence.target, Target::Cell(_));
    let format = reading.report.format();
    if is_json(&file.bytes) || format.tables.is_empty() || reading.evidence.iter().any(is_cell) {
        return Ok(());
    }
    let text = both!(
        "{name} has no table of form {id} that can be read",
        "{name}中没有读到格式{id}的任何一个表",
        name = file.name,
        id = format.id,
    );
    let help = Wording::plain(
        "`nianbao read` shows what was found; tables that are pictures cannot be read",
        "用`nianbao read`查看读到了什么；表格如果是图片，读不出来",
    );
    Err(Complaint::error(text).help(help).code("document-no-table"))
}

/// What to do about a document whose form is not at hand.
fn remedy(error: &Error) -> Option<Wording> {
    match error {
        Error::UnknownForm { .. } => Some(GIVE_FORM),
        Error::OtherState { stated, .. } => Some(other_state(stated)),
        Error::NoWay { from, .. } => Some(both!(
            "read it as `{from}`, by `--format` with the file of that form if it is not built in",
            "请按`{from}`读取；不是内置的，用`--format`写明它的格式文件"
        )),
        _ => None,
    }
}

const GIVE_FORM: Wording =
    Wording::plain("give the file of that format with --format", "用--format写明这个格式的文件");

/// What to do about a file that was made with another state of its form.
fn other_state(stated: &str) -> Wording {
    both!(
        "give the format file as it was then with --format; if no figure means anything else since, write `same_as = [\"{stated}\"]` into the format file; a form whose figures mean something else needs a new id",
        "用--format写明当时的格式文件；如果改动不影响任何数字的含义，在格式文件中写`same_as = [\"{stated}\"]`；含义变了的，应当换新的id"
    )
}

/// Whether a file is meant as a report's JSON, be it with mistakes in it.
fn is_json(bytes: &[u8]) -> bool {
    Medium::of(bytes) == Ok(Medium::Json)
}
