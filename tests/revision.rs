//! A whole revision the way a user makes one: start it, edit the file, lint it, see what changed, carry
//! a report over and back. No file of the project is touched.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

/// A folder for one test; it goes away with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("nianbao-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Runs the command in the folder: exit code, standard output, standard error.
    fn run(&self, arguments: &str) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nianbao"));
        let output = command.args(arguments.split_whitespace()).current_dir(&self.0).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    #[track_caller]
    fn succeeds(&self, arguments: &str) -> String {
        let (code, stdout, stderr) = self.run(arguments);
        assert_eq!(code, 0, "{arguments}: {stdout}{stderr}");
        stdout
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The edits of a revision, each with what it replaces in the file that `new` wrote.
const EDITS: &[(&str, &str)] = &[
    // A row is added.
    (
        "{ id = \"reconfirmation\",",
        "{ id = \"abusive\", label = \"6.滥用申请权\" },\n        { id = \"reconfirmation\",",
    ),
    // A row is split.
    (
        "{ id = \"repeated\", label = \"2.重复申请\", gloss",
        "{ id = \"repeated\", label = \"2.重复申请\", rows = [\n          { id = \"same_organ\", label = \"向本机关\" },\n          { id = \"other_organ\", label = \"向其他机关\" },\n        ], gloss",
    ),
    // A row is renamed.
    ("{ id = \"excessive\",", "{ id = \"unreasonable\","),
    // A column is removed, and with it the rule that needs it.
    (
        "    [[section.table.columns]]\n    id       = \"repealed\"\n    label    = \"本年废止件数\"\n    guidance = \"本年度内废止、宣布失效的件数，不论是哪一年制发的。\"\n    gloss    = \"Repealed this year\"\n",
        "",
    ),
    // A unit changes.
    ("  unit    = \"万元\"\n  value   = \"amount\"", "  unit    = \"元\"\n  value   = \"amount\""),
];

const RULE: &str = "
[[rule]]
id   = \"lawsuits_after_reconsideration\"
rule = \"disputes.litigation.after_reconsideration.total <= applications.outcome.total.total\"
severity = \"warning\"
";

const CHANGES: &[(&str, &str)] = &[
    ("added", "to = \"applications.outcome.declined.abusive\""),
    (
        "split",
        "from = \"applications.outcome.declined.repeated\"\nto = [\"applications.outcome.declined.repeated.same_organ\", \"applications.outcome.declined.repeated.other_organ\"]",
    ),
    (
        "renamed",
        "from = \"applications.outcome.declined.excessive\"\nto = \"applications.outcome.declined.unreasonable\"",
    ),
    ("removed", "from = \"documents.*.repealed\""),
    ("removed", "from = \"documents.stock_and_flow\""),
    ("scaled", "from = \"fees\"\nto = \"fees\"\nfactor = \"10000\""),
];

/// The file that `new` writes, with the edits of a revision.
fn edited(folder: &Folder) -> String {
    let mut text = folder.read("2027-x.toml");
    for (from, to) in EDITS {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    let rule = text.find("    [[section.table.rule]]\n    id       = \"stock_and_flow\"").unwrap();
    let end = rule + text[rule..].find("\n\n").unwrap() + 2;
    text.replace_range(rule..end, "");
    text + RULE
}

fn declared(text: &str) -> String {
    let change = |(kind, places): &(&str, &str)| {
        format!("\n[[change]]\nkind = \"{kind}\"\n{places}\nwhy = \"修订\"\n")
    };
    text.to_owned() + &CHANGES.iter().map(change).collect::<String>()
}

#[test]
fn a_revision_from_start_to_end() {
    let folder = Folder::new("revision");
    folder.succeeds("new 2027-x --from 2021-30 --out 2027-x.toml");
    assert_eq!(
        folder.run("lint 2027-x.toml"),
        (0, "2027-x.toml: format 2027-x, 200 cells, 42 hard rules\n".to_owned(), String::new())
    );
    assert_eq!(folder.succeeds("diff 2021-30 2027-x.toml"), "2021-30 → 2027-x: no difference\n");

    let text = edited(&folder);
    folder.write("2027-x.toml", &text);
    let (code, _, complaints) = folder.run("lint 2027-x.toml");
    assert_eq!(code, 1);
    assert_eq!(complaints.matches("error[change-undeclared]").count(), 8, "{complaints}");
    assert_eq!(complaints.matches("error[rule-orphaned]").count(), 1, "{complaints}");

    folder.write("2027-x.toml", &declared(&text));
    assert_eq!(folder.run("lint 2027-x.toml").2, "");
    let json = folder.succeeds("diff 2021-30 2027-x.toml --json");
    for (kind, _) in CHANGES {
        assert!(json.contains(&format!("\"kind\":\"{kind}\"")), "{kind}: {json}");
    }
    assert_eq!(folder.run("diff 2021-30 2027-x.toml --fail-on discontinuity").0, 1);
    assert!(folder.succeeds("diff 2019-60 2027-x.toml").contains("2021-30 → 2027-x"));

    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports/jingyuan-2021.json");
    folder.succeeds(&format!("migrate {example} --to 2027-x.toml --out new.json --residue kept.json"));
    folder.succeeds("migrate new.json --format 2027-x.toml --to 2021-30 --out back.json --residue kept.json");
    folder.succeeds(&format!("migrate {example} --to 2021-30 --out same.json"));
    assert_eq!(folder.read("back.json"), folder.read("same.json"));
    assert!(folder.read("kept.json").contains("\"editions\": []"));
}

#[test]
fn bad_lines_of_editions_are_clear_errors() {
    let folder = Folder::new("lines");
    let form = |id: &str, years: &str, more: &str| {
        format!(
            "id = \"{id}\"\ntitle = \"Visits\"\nyears = {{ {years} }}\n{more}\n[[section]]\nid = \"s\"\ntitle = \"S\"\nnarrative = true\n"
        )
    };
    folder.write("a.toml", &form("a", "from = 2019, to = 2022", ""));
    for (years, more, code) in [
        ("from = 2022", "revises = \"a\"", "years-overlap"),
        ("from = 2025", "revises = \"a\"", "years-gap"),
        ("from = 2023", "revises = \"aa\"", "revises-unknown"),
        (
            "from = 2023",
            "revises = \"a\"\nchange = [{ kind = \"removed\", from = \"t\", why = \"so\" }]",
            "change-unknown",
        ),
        (
            "from = 2023",
            "revises = \"a\"\nchange = [{ kind = \"removed\", from = \"s\", why = \"so\" }]",
            "change-false",
        ),
    ] {
        folder.write("b.toml", &form("b", years, more));
        assert!(folder.run("lint b.toml").2.contains(&format!("[{code}]")), "{code}");
    }
    folder.write("a.toml", &form("a", "from = 2019, to = 2022", "revises = \"b\""));
    folder.write("b.toml", &form("b", "from = 2023", "revises = \"a\""));
    assert!(folder.run("lint b.toml").2.contains("a circle: b → a → b"));
}
