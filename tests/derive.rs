//! What the derives say of mistakes, pinned. After a deliberate change of a message, write the files
//! anew with `TRYBUILD=overwrite cargo test --test suite derive::`, and read what changed.

use std::path::Path;
use std::{fs, io};

/// Paths of format files are those from the folder of `Cargo.toml`, and trybuild writes its own.
fn copy_forms(folder: &str) -> io::Result<()> {
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../tests/trybuild/nianbao");
    fs::create_dir_all(project.join(folder))?;
    for form in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))? {
        let form = form?;
        fs::copy(form.path(), project.join(folder).join(form.file_name()))?;
    }
    Ok(())
}

#[test]
fn mistakes_are_explained() -> io::Result<()> {
    copy_forms("tests/forms")?;
    copy_forms("tests/derive/forms")?;
    trybuild::TestCases::new().compile_fail("tests/derive/*.rs");
    Ok(())
}
