//! Files as the command is given them: formats, reports, and why one of them cannot be used.

use nianbao::problem::Problem;
use nianbao::report_json;
use nianbao::{Format, Report, Severity, catalogue, problem, resolve};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// A file with what it contains.
pub(super) struct File {
    /// What the user called it.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl File {
    /// Reads a file, or standard input for `-`, of at most `limit` bytes.
    pub(super) fn read(path: &Path, limit: usize) -> Result<File, String> {
        let name = path.display().to_string();
        let failed = |error: std::io::Error| format!("error: cannot read {name}: {}", reason(&error));
        let mut bytes = Vec::new();
        let source: Box<dyn Read> = if path.as_os_str() == "-" {
            Box::new(std::io::stdin())
        } else {
            let file = std::fs::File::open(path).map_err(failed)?;
            if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
                return Err(format!("error: cannot read {name}: it is a folder, and a file is needed"));
            }
            Box::new(file)
        };
        // One byte more than allowed is enough to know that it is too large.
        source.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() > limit {
            let limit = limit >> 20;
            return Err(format!("error: {name} is larger than {limit} MiB, more than any such file needs"));
        }
        Ok(File { name, bytes })
    }

    /// The problems of the file, drawn; the text with `�` where it is not UTF-8.
    pub(super) fn draw(&self, problems: &[Problem]) -> String {
        let text = String::from_utf8_lossy(&self.bytes);
        let pictures: Vec<String> =
            problems.iter().map(|problem| problem.render(&self.name, &text, true)).collect();
        pictures.join("\n\n")
    }
}

/// An operating system's error in our words where it has better ones.
pub(super) fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        std::io::ErrorKind::AlreadyExists | std::io::ErrorKind::NotADirectory => {
            "there is a file where a folder is needed".to_owned()
        }
        _ => error.to_string(),
    }
}

/// A format by the id of a built-in edition or by the path of its file.
pub(super) fn format(name: &str) -> Result<Arc<Format>, String> {
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
        return Err(format!("{}\n\nerror: {} is not a sound format file", file.draw(&errors), file.name));
    };
    Ok(Arc::new(format))
}

fn unknown_format(id: &str) -> String {
    let near = problem::nearest(id, catalogue::ids());
    let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    let known: Vec<&str> = catalogue::ids().collect();
    format!(
        "error: there is no edition `{id}`{near}\n  = help: built in are {}; a format file of your own is given by its path",
        known.join(", ")
    )
}

/// Reads reports, each of the format that it names or of the one that the user gave.
#[derive(Default)]
pub(super) struct Reports {
    given: Option<Arc<Format>>,
    /// A format that a report may name although it is not built in.
    known: Option<Arc<Format>>,
}

impl Reports {
    pub(super) fn new(format: Option<&str>) -> Result<Reports, String> {
        Ok(Reports { given: format.map(self::format).transpose()?, known: None })
    }

    /// For reports that stand beside one of this format, and may be of another edition.
    pub(super) fn beside(format: &Arc<Format>) -> Reports {
        Reports { given: None, known: Some(Arc::clone(format)) }
    }

    pub(super) fn read(&self, path: &Path) -> Result<Report, String> {
        let file = File::read(path, report_json::MAX_BYTES)?;
        let failed = |problems: &[Problem]| {
            format!("{}\n\nerror: {} cannot be used as a report", file.draw(problems), file.name)
        };
        let format = match &self.given {
            Some(format) => Arc::clone(format),
            None => {
                let id = report_json::format_id(&file.bytes).map_err(|problem| failed(&[*problem]))?;
                let known = self.known.as_ref().filter(|known| known.id == id);
                let format = known.or_else(|| catalogue::by_id(&id)).ok_or_else(|| {
                    format!(
                        "error: {} is a report of format `{id}`, which is not built in\n  = help: give the file of that format with --format",
                        file.name
                    )
                })?;
                Arc::clone(format)
            }
        };
        report_json::from_slice(&file.bytes, &format).map_err(|problems| failed(&problems))
    }
}
