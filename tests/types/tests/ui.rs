//! What the macros say of mistakes, pinned. After a deliberate change of a message, write the files anew with
//! `TRYBUILD=overwrite cargo test -p nianbao-types-tests --test suite ui::`, and read what changed.
//!
//! They stand in this crate because trybuild compiles all that the crate depends on once more, and this one needs
//! neither the command nor the reader.

use std::path::{Path, PathBuf};
use std::{fs, io};

#[test]
fn mistakes_are_explained() -> io::Result<()> {
    for folder in ["tests/derive/forms", "tests/ui/forms", "../forms"] {
        copy_forms(folder)?;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/derive/*.rs");
    cases.compile_fail("tests/ui/*.rs");
    Ok(())
}

/// Paths of format files are those from the folder of `Cargo.toml`, and trybuild writes its own.
fn copy_forms(folder: &str) -> io::Result<()> {
    let project: PathBuf =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("../tests/trybuild").join(env!("CARGO_PKG_NAME"));
    // A folder beside the project can only be named from one that is there.
    fs::create_dir_all(&project)?;
    fs::create_dir_all(project.join(folder))?;
    for form in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))? {
        let form = form?;
        fs::copy(form.path(), project.join(folder).join(form.file_name()))?;
    }
    Ok(())
}
