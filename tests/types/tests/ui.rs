//! What `report_types!` says of mistakes, pinned. After a deliberate change of a message, write the files
//! anew with `TRYBUILD=overwrite cargo test -p nianbao-types-tests --test suite ui::`, and read what changed.

use std::path::Path;
use std::{fs, io};

/// Paths of format files are those from the folder of `Cargo.toml`, and trybuild writes its own.
#[test]
fn mistakes_are_explained() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/forms");
    let there = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("../tests/trybuild")
        .join(env!("CARGO_PKG_NAME"))
        .join("tests/ui/forms");
    fs::create_dir_all(&there)?;
    for form in fs::read_dir(here)? {
        let form = form?;
        fs::copy(form.path(), there.join(form.file_name()))?;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
    Ok(())
}
