//! Files that the user names, and format files among them.

use super::complaint::{Complaint, or_did_you_mean};
use nianbao::problem::Problem;
use nianbao::{Format, Severity, Wording, both, catalogue, problem, resolve};
use std::io::{ErrorKind, Read};
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
pub(super) fn code(error: &std::io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "file-missing",
        ErrorKind::PermissionDenied => "file-permission",
        _ => "file-unreadable",
    }
}

/// A format by the id of a built-in edition or by the path of its file.
pub(super) fn format(name: &str) -> Result<Arc<Format>, Complaint> {
    if let Ok(format) = Format::built_in(name) {
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
