//! The files of a run, and those of the run before: only what a run made itself is replaced or taken away.

use super::handed::hash;
use crate::command::complaint::Complaint;
use crate::command::output::{Output, Writer};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

/// A file that a run made.
pub(super) struct Made {
    /// Its name from the folder on.
    pub(super) name: String,
    pub(super) hash: String,
}

/// The files of a run.
#[derive(Default)]
pub(super) struct Written {
    files: Vec<(String, Vec<u8>)>,
    taken: HashSet<String>,
}

/// What the run before left.
#[derive(Default)]
pub(super) struct Before {
    made: BTreeMap<String, String>,
    /// Whether there was one.
    is_there: bool,
    /// The state and content of each organ.
    organs: BTreeMap<String, (String, String)>,
}

impl Written {
    pub(super) fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.push((name.to_owned(), bytes));
    }

    /// Adds a file named for an organ, and gives its name.
    pub(super) fn add_for(&mut self, folder: &str, organ: &str, ending: &str, bytes: Vec<u8>) -> String {
        let is_unfit =
            |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        let plain: String =
            organ.trim_start_matches('.').chars().map(|c| if is_unfit(c) { '_' } else { c }).collect();
        let mut name = format!("{folder}/{plain}.{ending}");
        let mut count = 1;
        while !self.taken.insert(name.to_lowercase()) {
            count += 1;
            name = format!("{folder}/{plain}-{count}.{ending}");
        }
        self.files.push((name.clone(), bytes));
        name
    }

    /// Adds the file that lists the others.
    pub(super) fn add_last(&mut self, name: &str, bytes: impl FnOnce(&[Made]) -> Vec<u8>) {
        let made = |(name, bytes): &(String, Vec<u8>)| Made { name: name.clone(), hash: hash(bytes) };
        let made: Vec<Made> = self.files.iter().map(made).collect();
        self.add(name, bytes(&made));
    }

    /// Writes all files or none, and takes away what the run before made and this one does not.
    pub(super) fn write(&self, writer: &Writer, out: &Path, before: &Before) -> Result<(), Complaint> {
        let paths: Vec<PathBuf> = self.files.iter().map(|(name, _)| out.join(name)).collect();
        let outputs: Vec<Output<'_>> =
            paths.iter().zip(&self.files).map(|(path, (_, bytes))| (&**path, &**bytes)).collect();
        writer.write_over(&outputs, |path| before.is_own(out, path))?;
        let is_kept = |name: &String| self.files.iter().any(|(kept, _)| kept == name);
        for name in before.made.keys().filter(|name| !is_kept(name)) {
            let path = out.join(name);
            if before.is_own(out, &path) {
                let _ = std::fs::remove_file(path);
            }
        }
        Ok(())
    }

    /// What the run before left in a folder.
    pub(super) fn before(out: &Path, schema: &str) -> Before {
        let text = std::fs::read_to_string(out.join("status.json")).unwrap_or_default();
        let Ok(value) = serde_json::from_str::<Value>(&text) else { return Before::default() };
        if value["schema"] != schema {
            return Before::default();
        }
        let list = |key: &str| value[key].as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        // What names a place outside was not made here.
        let is_inside = |name: &String| {
            Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)))
        };
        Before {
            made: list("made")
                .iter()
                .map(|made| (text(&made["file"]), text(&made["sha256"])))
                .filter(|(name, _)| is_inside(name))
                .collect(),
            is_there: true,
            organs: list("organs")
                .iter()
                .map(|it| (text(&it["organ"]), (text(&it["state"]), text(&it["sha256"]))))
                .collect(),
        }
    }
}

impl Before {
    /// Whether a file is as the run before made it.
    fn is_own(&self, out: &Path, path: &Path) -> bool {
        let Ok(name) = path.strip_prefix(out) else { return false };
        if self.is_there && name == Path::new("status.json") {
            return true;
        }
        let name = name.to_string_lossy().replace('\\', "/");
        let made = self.made.get(&name);
        made.is_some_and(|due| std::fs::read(path).is_ok_and(|bytes| hash(&bytes) == *due))
    }

    /// The organs that stand otherwise than before, or have handed in something else: of each its name, its state and
    /// the hash of its file.
    pub(super) fn changes<'n>(&self, now: impl Iterator<Item = (&'n str, &'n str, &'n str)>) -> Vec<String> {
        let is_same = |(name, state, content): &(&str, &str, &str)| {
            self.organs.get(*name).is_some_and(|(old, hash)| old == state && hash == content)
        };
        now.filter(|organ| self.is_there && !is_same(organ)).map(|(name, ..)| name.to_owned()).collect()
    }
}
