//! What several tests need.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub(crate) fn lint_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint")
}

/// The files of a folder with this ending, by name, in alphabetical order.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// The format files without mistakes: the built-in editions and the invented forms.
pub(crate) fn sound_forms() -> Vec<(String, Vec<u8>)> {
    let folders = ["schema/formats", "tests/forms"].map(|folder| repository().join(folder));
    folders.iter().flat_map(|folder| files(folder, "toml")).collect()
}

/// Holds a committed file against what it should say now; with `NIANBAO_BLESS=1` writes it instead.
pub(crate) fn fresh(path: &Path, expected: &str) {
    if std::env::var_os("NIANBAO_BLESS").is_some_and(|bless| bless == "1") {
        return fs::write(path, expected).unwrap();
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == expected,
        "{} is stale; NIANBAO_BLESS=1 writes it anew. It should be:\n{expected}",
        path.display()
    );
}
