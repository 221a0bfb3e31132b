//! Editing a format file rebuilds what was made of it: a small project, built four times.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

const MAIN: &str = r#"
mod ours {
    nianbao::report_types!(path = "forms/ours.toml");
}

fn main() {
    let mut report = ours::Report::default();
    report.visits.adults = 3.into();
    println!("{}: {}", ours::Report::format().unwrap().title, report.to_json().unwrap());
}
"#;

const FORM: &str = r#"
id = "ours"
title = "Visits"
years = { from = 2026 }
[[section]]
id = "visits"
title = "Visits"
[[section.table]]
id = "visits"
rows = [{ id = "adults", label = "Adults" }]
"#;

fn manifest() -> String {
    let nianbao = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    format!(
        "[package]\nname = \"rebuilt\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         nianbao = {{ path = {:?}, default-features = false, features = [\"macros\"] }}\n",
        nianbao.canonicalize().unwrap()
    )
}

/// The project, built and run; dependencies are built once for all runs of this test.
fn run(project: &Path) -> Output {
    Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["run", "--quiet", "--offline"])
        .current_dir(project)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuilt"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn editing_a_format_file_rebuilds_its_users() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path();
    fs::create_dir_all(project.join("src")).unwrap();
    fs::create_dir_all(project.join("forms")).unwrap();
    fs::write(project.join("Cargo.toml"), manifest()).unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock"), project.join("Cargo.lock"))
        .unwrap();
    fs::write(project.join("src/main.rs"), MAIN).unwrap();
    let form = project.join("forms/ours.toml");

    fs::write(&form, FORM).unwrap();
    let first = said(&run(project));
    assert!(first.starts_with("Visits: {\"format\":\"ours\""), "{first}");

    fs::write(&form, FORM.replace("title = \"Visits\"", "title = \"Visitors\"")).unwrap();
    let renamed = said(&run(project));
    assert!(renamed.starts_with("Visitors: "), "{renamed}");

    fs::write(&form, FORM.replace("\"adults\"", "\"grown_ups\"")).unwrap();
    let moved = run(project);
    assert!(!moved.status.success());
    assert!(said(&moved).contains("no field `adults`"), "{}", said(&moved));

    fs::write(&form, FORM.replace("label = ", "lable = ")).unwrap();
    let wrong = said(&run(project));
    assert!(wrong.contains("forms/ours.toml:10:26: error[key-unknown]"), "{wrong}");
    assert!(wrong.contains("did you mean `label`?"), "{wrong}");
}
