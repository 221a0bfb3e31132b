//! A whole revision the way a user makes one: start it, edit the file, lint it, see what changed, carry
//! a report over and back, generate everything, fill it, check it, and have a crate of one's own complain.
//! It all happens in a folder elsewhere: no file of the project is touched.

use crate::common::Folder;
use std::fs;
use std::process::Command;

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
    // A unit changes, and with it what the form prints.
    ("label = \"本年收费金额（单位：万元）\"", "label = \"本年收费金额（单位：元）\""),
    ("  unit    = \"万元\"\n  value   = \"amount\"", "  unit    = \"元\"\n  value   = \"amount\""),
    // What the form says of it follows, but for the number.
    ("，可以带小数；以元计的金额先除以10000。", "，可以带小数。"),
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
    folder.succeeds(
        "migrate new.json --format 2027-x.toml --to 2021-30 --out back.json --residue kept.json --force",
    );
    folder.succeeds(&format!("migrate {example} --to 2021-30 --out same.json"));
    assert_eq!(folder.read("back.json"), folder.read("same.json"));
    assert!(folder.read("kept.json").contains("\"editions\": []"));
    everything_is_generated(&folder);
    reports_are_checked(&folder);
    reports_are_shown_and_read(&folder);
    a_crate_of_ones_own_complains(&folder);
}

/// What must be seen in each file of the new edition.
const SEEN: &[(&str, &[&str])] = &[
    ("md", &["6.滥用申请权", "向其他机关", "元"]),
    (
        "html",
        &[
            "declined.abusive",
            "repeated.same_organ",
            "declined.unreasonable",
            "lawsuits_after_reconsideration",
        ],
    ),
    (
        "final.schema.json",
        &["\"abusive\"", "\"same_organ\"", "\"unreasonable\"", "lawsuits_after_reconsideration"],
    ),
    ("rs", &["pub abusive:", "pub same_organ:", "pub unreasonable:"]),
    (
        "handbook.md",
        &[
            "`applications.outcome.declined.abusive`",
            "2021-30：含义相同，路径为`applications.outcome.declined.excessive.*`",
            "当时是`applications.outcome.declined.repeated.*`中分不出来的一部分",
            "这里的数＝那里的数×10000",
            // The history goes on to the edition before the last.
            "2019-60：",
        ],
    ),
    ("docx", &[]),
    ("xlsx", &[]),
];

fn everything_is_generated(folder: &Folder) {
    folder.succeeds("generate 2027-x.toml --out all");
    for (ending, seen) in SEEN {
        let bytes = fs::read(folder.0.join(format!("all/2027-x.{ending}"))).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        seen.iter().for_each(|sign| assert!(text.contains(sign), "{ending}: {sign}"));
        // What is gone is told of in the handbook alone.
        assert!(*ending == "handbook.md" || !text.contains("本年废止件数"), "{ending}");
    }
    folder.succeeds("generate 2027-x.toml --out all --check");
    folder.write("2027-x.toml", &folder.read("2027-x.toml").replace("6.滥用申请权", "6.滥用权利"));
    let (code, _, stale) = folder.run("generate 2027-x.toml --out all --check");
    assert_eq!((code, stale.matches("is stale").count()), (1, 9), "{stale}");
    folder.write("2027-x.toml", &folder.read("2027-x.toml").replace("6.滥用权利", "6.滥用申请权"));
}

/// The migrated report as a person completes it, and with a mistake in it.
fn reports_are_checked(folder: &Folder) {
    let migrated = folder.read("new.json");
    let (code, _, said) = folder.run("check new.json --format 2027-x.toml");
    assert_eq!(code, 0, "{said}");
    // What was split is a person's to fill in, and nothing stands there until then.
    assert!(migrated.contains("\"unreasonable\"") && !migrated.contains("\"excessive\""), "{migrated}");
    assert!(!migrated.contains("\"same_organ\": 0"), "{migrated}");
    let year = migrated.replace("\"year\": 2021", "\"year\": 2027");
    let lawsuits = year.find("\"after_reconsideration\"").unwrap();
    let total = lawsuits + year[lawsuits..].find("\"total\": ").unwrap() + "\"total\": ".len();
    let end = total + year[total..].find(|c: char| !c.is_ascii_digit()).unwrap();
    folder.write("wrong.json", &format!("{}999999{}", &year[..total], &year[end..]));
    let (code, stdout, stderr) = folder.run("check wrong.json --format 2027-x.toml");
    assert_eq!(code, 1, "{stdout}{stderr}");
    assert!(
        stdout.contains("lawsuits_after_reconsideration") || stdout.contains("999999"),
        "{stdout}{stderr}"
    );
    // Rules that look back see last year's report of the edition before.
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports/jingyuan-2021.json");
    folder.write("next.json", &year.replace("\"year\": 2027", "\"year\": 2022"));
    assert!(folder.succeeds("check next.json --format 2027-x.toml").contains("need last year's report"));
    let told = folder.succeeds(&format!("check next.json --format 2027-x.toml --previous {example}"));
    assert!(!told.contains("need last year's report"), "{told}");
}

/// What people fill in, by the ending of the file's name.
const MEDIA: [&str; 4] = ["xlsx", "docx", "html", "md"];

/// Every medium is filled, read and checked in the new edition, and those of the old edition are carried over.
fn reports_are_shown_and_read(folder: &Folder) {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reports/jingyuan-2021.json");
    let due = folder.read("new.json");
    for medium in MEDIA {
        let kind = if medium == "md" { "markdown" } else { medium };
        let shown = format!("shown.{medium}");
        folder.succeeds(&format!("render new.json --format 2027-x.toml --to {kind} --draft --out {shown}"));
        folder.succeeds(&format!("read {shown} --format 2027-x.toml --out read.json --force"));
        assert_eq!(folder.read("read.json"), due, "{shown}");
        let (code, said, _) = folder.run(&format!("check {shown} --format 2027-x.toml"));
        assert_eq!(code, 0, "{shown}: {said}");

        folder.succeeds(&format!("render {example} --to {kind} --out old.{medium}"));
        let (code, _, told) =
            folder.run(&format!("migrate old.{medium} --to 2027-x.toml --out go-on.{medium} --lang zh"));
        assert!(code == 0 && told.contains("须由人分到各格：修订。"), "{medium}: {told}");
        folder.succeeds(&format!("read go-on.{medium} --format 2027-x.toml --out read.json --force"));
        assert_eq!(folder.read("read.json"), due, "go-on.{medium}");
    }
    a_website_shows_it(folder);
}

/// A page without the report's data, among reports of all editions, is known by its tables.
fn a_website_shows_it(folder: &Folder) {
    folder.succeeds("render new.json --format 2027-x.toml --to html-fragment --draft --out fragment.html");
    let format = nianbao::resolve(folder.read("2027-x.toml").as_bytes()).format.unwrap().into();
    let due = nianbao::Report::from_json(folder.read("new.json").as_bytes(), &format).unwrap();
    let page = fs::read(folder.0.join("fragment.html")).unwrap();
    let formats: Vec<_> = nianbao::catalogue::all().cloned().chain([format]).collect();
    let reading = nianbao::reader::Reader::new(&formats).read(&page).unwrap();
    assert_eq!(reading.edition.chosen.format, "2027-x");
    assert_eq!(reading.report.entries(), due.entries());
}

/// A struct for the edition before, asked for the new one: each field that was touched has its message,
/// and no other has one.
fn a_crate_of_ones_own_complains(folder: &Folder) {
    let user = folder.0.join("user");
    fs::create_dir_all(user.join("src")).unwrap();
    let here = env!("CARGO_MANIFEST_DIR");
    fs::write(
        user.join("Cargo.toml"),
        format!("[package]\nname = \"revision-user\"\nedition = \"2024\"\n[dependencies.nianbao]\npath = {here:?}\ndefault-features = false\nfeatures = [\"macros\"]\n[workspace]\n"),
    )
    .unwrap();
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"), user.join("Cargo.lock")).unwrap();
    let struct_of = |format: &str| {
        format!(
            "#[derive(nianbao::Report)]\n#[report({format})]\npub struct Workload {{\n\
             #[report(cell = \"applications.received.total\")] pub received: u64,\n\
             #[report(cell = \"applications.outcome.declined.repeated.total\")] pub repeated: u64,\n\
             #[report(cell = \"applications.outcome.declined.excessive.total\")] pub excessive: u64,\n\
             #[report(cell = \"documents.regulations.repealed\")] pub repealed: u64,\n\
             #[report(cell = \"fees.administrative.collected\")] pub fees: nianbao::Number,\n\
             }}\n"
        )
    };
    let check = |format: &str| {
        fs::write(user.join("src/lib.rs"), struct_of(format)).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/user/target");
        cargo.args(["check", "--offline", "--quiet", "--color=never", "--target-dir", target]);
        let output = cargo.env_remove("RUSTFLAGS").current_dir(&user).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(check("format = \"2021-30\""), "");
    let said = check("path = \"../2027-x.toml\"");
    for told in [
        "2027-x: split into two: `applications.outcome.declined.repeated.same_organ.total`, `applications.outcome.declined.repeated.other_organ.total`",
        "2027-x: renamed `applications.outcome.declined.unreasonable.total`",
        "`documents.regulations.repealed` is not in format 2027-x; 2021-30 has it",
        "2027-x: removed",
    ] {
        assert!(said.contains(told), "{told}\n{said}");
    }
    assert_eq!(said.matches("\nerror: `").count() + usize::from(said.starts_with("error: `")), 3, "{said}");
}

/// Three editions of one's own as files: the middle one is found beside them.
const LINE: [&str; 3] = [
    r#"id = "a"
title = "Visits"
years = { from = 2019, to = 2020 }
[[section]]
id = "s"
title = "S"
[[section.table]]
id = "t"
rows = [{ id = "visitors", label = "Visitors" }, { id = "rent", label = "Rent", unit = "yuan", value = "amount" }]
"#,
    r#"id = "b"
title = "Visits"
years = { from = 2021, to = 2022 }
revises = "a"
[[section]]
id = "s"
title = "S"
[[section.table]]
id = "t"
rows = [
  { id = "adults", label = "Adults" },
  { id = "children", label = "Children" },
  { id = "rent", label = "Rent", unit = "1000 yuan", value = "amount" },
]
[[change]]
kind = "split"
from = "t.visitors"
to = ["t.adults", "t.children"]
why = "by age"
[[change]]
kind = "scaled"
from = "t.rent"
to = "t.rent"
factor = "1/1000"
why = "rents grew"
"#,
    r#"id = "c"
title = "Visits"
years = { from = 2023 }
revises = "b"
[[section]]
id = "s"
title = "S"
[[section.table]]
id = "t"
rows = [
  { id = "people", label = "People" },
  { id = "lease", label = "Lease", unit = "1000 yuan", value = "amount" },
]
[[change]]
kind = "merged"
from = ["t.adults", "t.children"]
to = "t.people"
why = "nobody could tell"
[[change]]
kind = "renamed"
from = "t.rent"
to = "t.lease"
why = "a better word"
"#,
];

fn line(name: &str) -> Folder {
    let folder = Folder::new(name);
    for (text, id) in LINE.iter().zip(["a", "b", "c"]) {
        folder.write(&format!("{id}.toml"), text);
    }
    folder
}

#[test]
fn editions_as_files_are_a_chain() {
    let folder = line("chain");
    ["a.toml", "b.toml", "c.toml"].iter().for_each(|file| drop(folder.succeeds(&format!("lint {file}"))));
    let steps = folder.succeeds("diff a.toml c.toml");
    assert!(steps.contains("a → b: 2 changes") && steps.contains("b → c: 2 changes"), "{steps}");

    folder.write("old.json", r#"{ "format": "a", "year": 2020, "t": { "visitors": 12, "rent": 25500 } }"#);
    let migrate = |from: &str, to: &str, out: &str| {
        folder.succeeds(&format!(
            "migrate {from} --format {} --to {to}.toml --out {out} --residue kept.json --force",
            { if from == "old.json" { "a.toml" } else { "c.toml" } }
        ));
    };
    migrate("old.json", "c", "new.json");
    let new: serde_json::Value = serde_json::from_str(&folder.read("new.json")).unwrap();
    // What was split and is put together again is the same figure: its sum was known all along.
    assert_eq!(new["t"], serde_json::json!({ "people": 12, "lease": 25.5 }));
    migrate("new.json", "a", "back.json");
    let back: serde_json::Value = serde_json::from_str(&folder.read("back.json")).unwrap();
    assert_eq!(back["t"], serde_json::json!({ "visitors": 12, "rent": 25500 }));

    let series = folder.succeeds("formats --series t.lease --format c.toml");
    let lines: Vec<&str> = series.lines().collect();
    assert!(lines[2].starts_with("b ") && lines[2].ends_with("renamed"), "{series}");
    assert!(lines[3].starts_with("a ") && lines[3].ends_with("scaled by 1/1000"), "{series}");

    folder.succeeds("generate c.toml --only handbook --out out");
    let book = folder.read("out/c.handbook.md");
    assert!(book.contains("b：等于`t.adults`、`t.children`之和；a："), "{book}");

    // The file may be called anything, as long as it is there.
    fs::rename(folder.0.join("b.toml"), folder.0.join("in-between.toml")).unwrap();
    folder.succeeds("lint c.toml");
    assert_eq!(folder.succeeds("diff a.toml c.toml"), steps);
    fs::remove_file(folder.0.join("in-between.toml")).unwrap();
    let (code, _, said) = folder.run("migrate old.json --format a.toml --to c.toml");
    assert_eq!(code, 2);
    assert!(said.contains("edition `c` revises `b`, which is not known"), "{said}");
    let (_, by_ids, said) = folder.run("diff a.toml c.toml");
    assert!(
        said.contains("edition `c` revises `b`, which is not known")
            && by_ids.contains("compared by ids alone")
    );
}

/// Editions that say what cannot be carry no report over.
#[test]
fn a_chain_that_is_not_sound_carries_nothing() {
    for (name, file, from, to, code) in [
        ("overlap", 1, "from = 2021", "from = 2020", "years-overlap"),
        ("gap", 2, "from = 2023", "from = 2025", "years-gap"),
        ("untold", 2, "unit = \"1000 yuan\"", "unit = \"fen\"", "change-undeclared"),
        (
            "undeclared",
            2,
            "[[change]]\nkind = \"renamed\"\nfrom = \"t.rent\"\nto = \"t.lease\"\nwhy = \"a better word\"\n",
            "",
            "change-undeclared",
        ),
        ("cycle", 0, "years =", "revises = \"c\"\nyears =", "in a circle: "),
    ] {
        let folder = line(name);
        assert_eq!(LINE[file].matches(from).count(), 1, "{name}");
        folder.write(&format!("{}.toml", ["a", "b", "c"][file]), &LINE[file].replace(from, to));
        folder
            .write("old.json", r#"{ "format": "a", "year": 2020, "t": { "visitors": 12, "rent": 25500 } }"#);
        let (migrated, stdout, said) = folder.run("migrate old.json --format a.toml --to c.toml");
        assert!(migrated == 2 && stdout.is_empty() && said.contains(code), "{name}: {said}");
        let (compared, _, said) = folder.run("diff a.toml c.toml");
        assert!(compared > 0 && said.contains(code), "{name}: {said}");
    }
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
