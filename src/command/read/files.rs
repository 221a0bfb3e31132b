//! Which documents there are, and where the report of each is written.

use crate::command::complaint::Complaint;
use crate::command::documents::{Documents, Found, Unreadable};
use crate::command::output;
use nianbao::{Wording, both};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A document that is to be read.
pub(super) struct Document {
    /// Where it is; `-` for standard input.
    pub(super) path: PathBuf,
    /// Where its report goes; nothing for standard output.
    pub(super) out: Option<PathBuf>,
}

/// The documents that are given, and a place for each report; and what of it cannot be read.
pub(super) fn documents(
    given: &[PathBuf],
    out: Option<&Path>,
) -> Result<(Vec<Document>, Vec<Unreadable>), Complaint> {
    let Documents { files, unreadable, is_many, .. } = Documents::find(given)?;
    Ok((placed(files, is_many, out)?, unreadable))
}

/// Gives each document the place of its report.
fn placed(found: Vec<Found>, is_many: bool, out: Option<&Path>) -> Result<Vec<Document>, Complaint> {
    let Some(out) = out else {
        return Ok(found.into_iter().map(|Found { path, .. }| Document { path, out: None }).collect());
    };
    let names_folder = out.is_dir() || out.to_string_lossy().ends_with(std::path::is_separator);
    if !is_many && !names_folder {
        let what = Wording::plain("a report in JSON", "JSON格式的报告");
        output::fits(out, &["json"], &what).map_err(|complaint| {
            complaint.help(Wording::plain(
                "end the name with .json; that of a folder ends with /",
                "文件名以.json结尾，文件夹名以/结尾",
            ))
        })?;
        return Ok(found
            .into_iter()
            .map(|Found { path, .. }| Document { path, out: Some(out.to_owned()) })
            .collect());
    }
    Ok(in_folder(found, out))
}

/// Gives each document a report of its name in a folder; those that differ only in their ending, or in the case of
/// letters, keep it.
fn in_folder(found: Vec<Found>, out: &Path) -> Vec<Document> {
    let stem = |name: &Path| name.with_extension("json").to_string_lossy().to_lowercase();
    let mut stems: HashMap<String, usize> = HashMap::new();
    for Found { name, .. } in &found {
        *stems.entry(stem(name)).or_default() += 1;
    }
    let document = |Found { path, name }| {
        let is_shared = stems.get(&stem(&name)).is_some_and(|&count| count > 1);
        let name = if is_shared {
            let mut name = name.into_os_string();
            name.push(".json");
            PathBuf::from(name)
        } else {
            name.with_extension("json")
        };
        Document { path, out: Some(out.join(name)) }
    };
    found.into_iter().map(document).collect()
}

/// The files that reading these documents writes, each with what it is.
pub(super) fn outputs(documents: &[Document], has_evidence: bool) -> Vec<(PathBuf, Wording)> {
    let mut outputs = Vec::new();
    for document in documents {
        let Some(out) = &document.out else { continue };
        let path = document.path.display();
        outputs.push((out.clone(), both!("the report of {path}", "{path}的报告")));
        if has_evidence {
            let evidence = both!("the evidence of {path}", "{path}的依据", path = document.path.display());
            outputs.push((self::evidence(out), evidence));
        }
    }
    outputs
}

/// Where the evidence of a report goes: beside it.
pub(super) fn evidence(report: &Path) -> PathBuf {
    report.with_extension("evidence.json")
}
