//! Nothing stale: a crate that uses a format file is built anew when the file is edited.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FORM: &str = r#"
id    = "visits"
title = "Visits"
years = { from = 2026 }

[[section]]
id    = "visits"
title = "Visits"

  [[section.table]]
  id   = "visits"
  rows = [
    { id = "adults", label = "Adults" },
    { id = "season", label = "Season", value = { choice = ["summer", "winter"] } },
  ]
"#;

const USER: &str = r#"
#[derive(nianbao::Report)]
#[report(path = "forms/ours.toml")]
pub struct Visits {
    #[report(cell = "visits.adults")]
    pub adults: u64,
}

#[derive(Clone, Copy, nianbao::Choice)]
#[report(path = "forms/ours.toml", cell = "visits.season")]
pub enum Season {
    Summer,
    Winter,
}
"#;

/// A crate that calls nianbao by some name.
fn user(name: &str, calls: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let here = env!("CARGO_MANIFEST_DIR");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("forms")).unwrap();
    let manifest = format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n[dependencies.{calls}]\npackage = \"nianbao\"\npath = {here:?}\ndefault-features = false\nfeatures = [\"macros\"]\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(Path::new(here).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(
        folder.join("src/lib.rs"),
        USER.replace("nianbao::", &format!("{}::", calls.replace('-', "_"))),
    )
    .unwrap();
    folder
}

fn check(folder: &Path) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    // What the crates stand on is compiled once.
    let target = folder.with_file_name("user-target");
    cargo.args(["check", "--offline", "--quiet", "--target-dir"]).arg(target);
    cargo.current_dir(folder).output().unwrap()
}

#[test]
fn editing_a_format_file_rebuilds_its_users() {
    let folder = user("user", "nianbao");
    let form = folder.join("forms/ours.toml");
    fs::write(&form, FORM).unwrap();
    let first = check(&folder);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));

    fs::write(&form, FORM.replace("adults", "grown_ups")).unwrap();
    let edited = check(&folder);
    let complaint = String::from_utf8_lossy(&edited.stderr);
    assert!(complaint.contains("`visits.adults` is not in format visits"), "{complaint}");

    fs::write(&form, FORM.replace("\"winter\"", "\"winter\", \"spring\"")).unwrap();
    let edited = check(&folder);
    let complaint = String::from_utf8_lossy(&edited.stderr);
    assert!(complaint.contains("can be: spring"), "{complaint}");

    // And back: a mistake leaves nothing behind.
    fs::write(&form, FORM).unwrap();
    assert!(check(&folder).status.success());
}

#[test]
fn a_crate_may_call_nianbao_by_another_name() {
    let folder = user("renaming", "our-forms");
    fs::write(folder.join("forms/ours.toml"), FORM).unwrap();
    let checked = check(&folder);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}
