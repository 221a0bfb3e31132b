//! Files as the command is given them: formats, reports, and why one of them cannot be used.

use super::complaint::{Complaint, or_did_you_mean};
use super::lineage;
use nianbao::compare::{Edition, Editions};
use nianbao::problem::Problem;
use nianbao::reader::document::Medium;
use nianbao::reader::reading::{Evidence, Target};
use nianbao::reader::{Limits, Reader, Reading};
use nianbao::report_json;
use nianbao::{Code, Format, Report, Severity, Wording, both, catalogue, problem, resolve};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// A file with what it contains.
pub(super) struct File {
    /// What the user called it.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl File {
    /// Reads a file, or standard input for `-`, of at most `limit` bytes.
    pub(super) fn read(path: &Path, limit: usize) -> Result<File, Complaint> {
        let name = path.display().to_string();
        let cannot = |why: Wording, code| {
            let text = both!("cannot read {name}: {why}", "无法读取{name}：{why}", name = name, why = why);
            Complaint::error(text).code(code)
        };
        let failed = |error: std::io::Error| cannot(reason(&error), code(&error));
        let mut bytes = Vec::new();
        let source: Box<dyn Read> = if path.as_os_str() == "-" {
            Box::new(std::io::stdin())
        } else {
            let file = std::fs::File::open(path).map_err(failed)?;
            if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
                let why =
                    Wording::plain("it is a folder, and a file is needed", "这是文件夹，这里要的是文件");
                return Err(cannot(why, "file-folder"));
            }
            Box::new(file)
        };
        // One byte more than allowed is enough to know that it is too large.
        source.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() > limit {
            let limit = limit >> 20;
            let text = both!(
                "{name} is larger than {limit} MiB, more than any such file needs",
                "{name}超过{limit} MiB，这样的文件不会这么大"
            );
            return Err(Complaint::error(text).code("file-size"));
        }
        Ok(File { name, bytes })
    }

    /// The problems of the file, drawn; the text with `�` where it is not UTF-8.
    pub(super) fn draw(&self, problems: &[Problem]) -> Wording {
        let text = String::from_utf8_lossy(&self.bytes);
        Wording::each(|language| {
            let pictures = problems.iter().map(|problem| problem.render(&self.name, &text, language, true));
            pictures.collect::<Vec<_>>().join("\n\n")
        })
    }
}

/// An operating system's error in our words where it has better ones.
pub(super) fn reason(error: &std::io::Error) -> Wording {
    match error.kind() {
        ErrorKind::NotFound => Wording::plain("there is no such file", "没有这个文件"),
        ErrorKind::PermissionDenied => Wording::plain("permission denied", "没有权限"),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
            Wording::plain("there is a file where a folder is needed", "应为文件夹的地方是一个文件")
        }
        ErrorKind::IsADirectory => Wording::plain("there is a folder of this name", "已有同名的文件夹"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Wording::plain("there is no room left on the disk", "磁盘空间不足")
        }
        ErrorKind::ReadOnlyFilesystem => Wording::plain("the disk is read-only", "磁盘是只读的"),
        ErrorKind::InvalidFilename => {
            Wording::plain("the name is too long for the file system", "文件名太长，文件系统存不下")
        }
        _ => both!("{error}", "系统报告`{error}`", error = error),
    }
}

/// The code of an operating system's error where a file is read.
fn code(error: &std::io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "file-missing",
        ErrorKind::PermissionDenied => "file-permission",
        _ => "file-unreadable",
    }
}

/// A format by the id of a built-in edition or by the path of its file.
pub(super) fn format(name: &str) -> Result<Arc<Format>, Complaint> {
    if let Some(format) = catalogue::by_id(name) {
        return Ok(Arc::clone(format));
    }
    let path = Path::new(name);
    let looks_like_path =
        path.extension().is_some_and(|ending| ending == "toml") || path.components().count() > 1;
    if !looks_like_path && !path.exists() {
        return Err(unknown_format(name));
    }
    let file = File::read(path, nianbao::source::MAX_BYTES)?;
    let resolved = resolve(&file.bytes);
    let Some(format) = resolved.format else {
        let errors: Vec<Problem> =
            resolved.problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
        let text = both!("{name} is not a sound format file", "{name}不是正确的格式文件", name = file.name);
        return Err(Complaint::error(text).below(file.draw(&errors)));
    };
    Ok(Arc::new(format))
}

fn unknown_format(id: &str) -> Complaint {
    let near = or_did_you_mean(problem::nearest(id, catalogue::ids()));
    let text = both!("there is no edition `{id}`{near}", "没有格式`{id}`{near}", id = id, near = near);
    Complaint::error(text)
        .help(both!(
            "built in are {known}; a format file of your own is given by its path",
            "内置的有{known}；自己的格式文件写它的路径",
            known = problem::choices(catalogue::ids()),
        ))
        .code("format-unknown")
}

/// Reads reports from JSON or any other document, each of the format that it names or shows, or of the one that the
/// user gave.
pub(super) struct Reports {
    given: Option<Arc<Format>>,
    /// The formats that a report may name.
    known: Editions,
    reader: LazyLock<Reader, Box<dyn FnOnce() -> Reader + Send>>,
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
        let file = File::read(path, most_bytes())?;
        if is_json(&file.bytes) {
            return self.json(&file);
        }
        let reading = self.document(&file)?;
        needs_table(&file, &reading)?;
        let odd = reading.leftover.len() + reading.remarks.len();
        if odd > 0 {
            let note = Complaint::note(both!(
                "{name} is a document, and {odd} things in it were not understood",
                "{name}是文档，其中有{odd}处没有读懂",
                name = file.name,
                odd = odd,
            ));
            let help = Wording::plain("`nianbao read` shows them", "用`nianbao read`查看");
            super::complain(&note.help(help));
        }
        Ok(reading.report)
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
            Complaint::error(text).code(error.code())
        })
    }

    fn json(&self, file: &File) -> Result<Report, Complaint> {
        let failed = |problems: &[Problem]| {
            let text = both!("{name} cannot be used as a report", "{name}不能作为报告使用", name = file.name);
            let code = problems.first().map_or(Code::JsonSyntax, |problem| problem.code);
            Complaint::error(text).below(file.draw(problems)).code(code.as_str())
        };
        let format = match &self.given {
            Some(format) => Arc::clone(format),
            None => {
                let id = report_json::format_id(&file.bytes).map_err(|problem| failed(&[*problem]))?;
                let format = self.known.get(&id).ok_or_else(|| {
                    let text = both!(
                        "{name} is a report of format `{id}`, which is not built in",
                        "{name}是格式`{id}`的报告，这个格式不是内置的",
                        name = file.name,
                        id = id,
                    );
                    Complaint::error(text)
                        .help(Wording::plain(
                            "give the file of that format with --format",
                            "用--format写明这个格式的文件",
                        ))
                        .code("format-unknown")
                })?;
                Arc::clone(format)
            }
        };
        report_json::from_slice(&file.bytes, &format).map_err(|problems| failed(&problems))
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

/// Whether a file is meant as a report's JSON, be it with mistakes in it.
fn is_json(bytes: &[u8]) -> bool {
    Medium::of(bytes) == Ok(Medium::Json)
}
