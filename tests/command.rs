//! The command as a user meets it: what it prints and how it exits.
//!
//! `TRYCMD=overwrite cargo test --test suite command::` writes down what it prints now; read the difference.

mod machine;
mod many;
mod table;
mod writing;

use std::path::Path;
use std::process::{Command, Output};

/// Runs a program in a folder, with the command on its path; nothing where the program is not installed.
fn run(program: &str, arguments: &[&str], folder: &Path) -> Option<Output> {
    let own = Path::new(env!("CARGO_BIN_EXE_nianbao")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(own.to_owned()).chain(std::env::split_paths(&path)));
    match Command::new(program).args(arguments).current_dir(folder).env("PATH", path.unwrap()).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        output => Some(output.unwrap()),
    }
}

#[test]
fn prints_what_is_written_down() {
    let cases = trycmd::TestCases::new();
    // What an earlier version wrote would be in the way.
    let _ = std::fs::remove_dir_all(Path::new(env!("CARGO_MANIFEST_DIR")).join("target/command"));
    // Nothing depends on the locale of whoever runs the tests.
    cases.env("LC_ALL", "C").case("tests/command/*.trycmd");
}

/// Each command says in which locale it runs.
#[test]
fn speaks_the_language_of_the_locale() {
    trycmd::TestCases::new().case("tests/command/locale/*.trycmd");
}

/// What bash offers for the last word of a line, asked as bash itself asks.
const COMPLETED: &str = r#"
source <(nianbao completions bash)
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_clap_complete_nianbao nianbao "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
echo "${COMPREPLY[*]}"
"#;

#[test]
fn bash_completes_what_is_typed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let completed = |typed: &str| {
        let words = ["-c", COMPLETED, "bash"].into_iter().chain(typed.split(' '));
        let output = run("bash", &words.collect::<Vec<_>>(), &folder)?;
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8(output.stdout).unwrap().trim_end().to_owned())
    };
    for (typed, offered) in [
        ("nianbao gen", "generate"),
        ("nianbao generate 20", "2019-60 2021-30"),
        ("nianbao generate fo", "forms/"),
        ("nianbao generate forms/", "forms/library-2026.toml"),
        ("nianbao diff 2019-60 2021", "2021-30"),
        ("nianbao generate 2021-30 --only docx,ht", "docx,html"),
        ("nianbao render x.json --to html-", "html-fragment"),
        ("nianbao migrate x.json --to 2021", "2021-30"),
        ("nianbao check reports/j", "reports/jingyuan-2021.json"),
    ] {
        assert!(completed(typed).is_none_or(|it| it == offered), "{typed}: {:?}", completed(typed));
    }
}

#[test]
fn manual_pages_are_formatted_without_a_warning() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let _ = std::fs::remove_dir_all(folder.join("man"));
    let written = run("nianbao", &["man", "--out", "man"], folder).unwrap();
    assert!(written.status.success());
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder.join("man")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let format = ["-k", "-man", "-Tutf8", "-ww", "-z", &name];
        let complaints = run("groff", &format, &folder.join("man")).map(|output| output.stderr);
        assert!(complaints.is_none_or(|complaints| complaints.is_empty()), "{name}");
        names.push(name);
    }
    assert!(["nianbao.1", "nianbao-check.1"].iter().all(|name| names.iter().any(|it| it == name)));
}

#[test]
fn a_new_edition_leads_editors_to_a_schema() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let nianbao = |arguments: &[&str]| run("nianbao", arguments, &folder).unwrap();
    let first_line = |file: &str| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        text.lines().next().unwrap().to_owned()
    };
    let schema = nianbao(&["formats", "--schema"]).stdout;

    // In a project of one's own, it is written beside the first edition.
    assert!(nianbao(&["new", "2027-x", "--from", "2021-30", "--out", "forms/2027-x.toml"]).status.success());
    assert_eq!(first_line("forms/2027-x.toml"), "#:schema format.schema.json");
    assert_eq!(std::fs::read(folder.join("forms/format.schema.json")).unwrap(), schema);

    // What is there is left alone, and so is a line that leads to it.
    std::fs::rename(folder.join("forms/format.schema.json"), folder.join("own.json")).unwrap();
    let moved = std::fs::read_to_string(folder.join("forms/2027-x.toml")).unwrap();
    let moved = moved.replacen("format.schema.json", "../own.json", 1);
    std::fs::write(folder.join("forms/2027-x.toml"), moved).unwrap();
    let next = ["new", "2028-x", "--from", "forms/2027-x.toml", "--out", "forms/2028-x.toml"];
    assert!(nianbao(&next).status.success());
    assert_eq!(first_line("forms/2028-x.toml"), "#:schema ../own.json");
    assert!(!folder.join("forms/format.schema.json").exists());

    // Elsewhere the same line would lead nowhere.
    let elsewhere = ["new", "2029-x", "--from", "forms/2028-x.toml", "--out", "a/b/2029-x.toml"];
    assert!(nianbao(&elsewhere).status.success());
    assert_eq!(first_line("a/b/2029-x.toml"), "#:schema format.schema.json");
    assert_eq!(std::fs::read(folder.join("a/b/format.schema.json")).unwrap(), schema);
}
