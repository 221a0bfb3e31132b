//! Whatever the bytes: no panic, no long wait, and a format if and only if there is no error.

use crate::common::{Random, files, lint_folder, mutate, sound_forms};
use nianbao_schema::Language;
use nianbao_schema::problem::Page;
use nianbao_schema::source::{MAX_BYTES, MAX_ID};
use nianbao_schema::{Code, Layout, Resolved, Severity, resolve};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Far more than any case takes, in a debug build on a busy machine; far less than what would be quadratic.
const PATIENCE: Duration = Duration::from_secs(30);

const HEAD: &str = "id = \"x\"\ntitle = \"x\"\nyears = { from = 2021 }\n";
const TABLE: &str = "[[section]]\nid = \"s\"\ntitle = \"s\"\n[[section.table]]\nid = \"t\"\n";

/// Resolves and draws, and looks at what must be true of every file.
fn judge(name: &str, bytes: &[u8]) -> Resolved {
    let start = Instant::now();
    let resolved = resolve(bytes);
    let errors = resolved.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    assert_eq!(resolved.format.is_some(), errors == 0, "{name}");
    let text = String::from_utf8_lossy(bytes);
    let page = Page::new("form.toml", &text);
    for problem in resolved.problems.iter().take(Page::MOST_DRAWN) {
        assert!(!problem.message.is_empty() && problem.span.start <= problem.span.end, "{name}");
        assert!(problem.span.end <= bytes.len(), "{name}: {problem:?}");
        assert!(problem.message.english().len() < 2_000, "{name}: {problem:?}");
        for language in Language::ALL {
            page.line(problem, language);
        }
    }
    #[cfg(feature = "render")]
    for coloured in [false, true] {
        let drawn = page.render_all(&resolved.problems, Language::English, coloured);
        assert!(drawn.len() < 1_000_000, "{name}: {} bytes are drawn", drawn.len());
    }
    assert!(start.elapsed() < PATIENCE, "{name} took {:?}", start.elapsed());
    resolved
}

fn codes(name: &str, bytes: impl AsRef<[u8]>) -> Vec<Code> {
    let mut codes: Vec<Code> =
        judge(name, bytes.as_ref()).problems.iter().map(|problem| problem.code).collect();
    codes.dedup();
    codes
}

/// A megabyte: enough to show that time grows with the size and no faster.
const LARGE: usize = 1 << 20;

/// `text` again and again.
fn full_of(text: &str) -> String {
    text.repeat(LARGE / text.len())
}

fn numbered(count: usize, entry: impl Fn(usize) -> String) -> String {
    (0..count).map(entry).collect()
}

#[test]
fn files_that_are_no_toml() {
    let dotted = format!("{}=1", "a.".repeat(LARGE / 2) + "a");
    let nested = format!("{}1{}", "{a.a.a.a.a.a.a.a.a.a=".repeat(70), "}".repeat(70));
    for (name, text) in [
        ("brackets", full_of("[")),
        ("tables", full_of("{a=")),
        ("lists", "a=".to_owned() + &full_of("[")[2..]),
        ("inline tables", "a=".to_owned() + &full_of("{a=")[3..]),
        ("dotted keys", dotted.clone()),
        ("dotted header", format!("[{}]", &dotted[..dotted.len() - 2])),
        ("signs", full_of("=\n")),
        ("brackets in lines", full_of("}\n")),
        ("one key again and again", full_of("a=1\n")),
        ("nul", full_of("\0")),
        ("open string", format!("a = \"{}", "x".repeat(MAX_BYTES - 10))),
        ("open strings", full_of("a=\"\"\"\n")),
        ("two levels of nesting", format!("x = {nested}]")),
    ] {
        assert_eq!(codes(name, &text), [Code::TomlSyntax], "{name}");
    }
}

#[test]
fn files_that_are_no_text() {
    assert_eq!(codes("GBK", b"title = \"\xC4\xEA\xB1\xA8\""), [Code::FileEncoding]);
    assert_eq!(codes("UTF-16", b"\xFF\xFEi\0d\0"), [Code::FileEncoding]);
    assert_eq!(codes("cut in a character", &"id = \"年".as_bytes()[..7]), [Code::FileEncoding]);
    assert_eq!(codes("too large", vec![b'['; MAX_BYTES + 1]), [Code::FileSize]);
    assert_eq!(codes("10 MB of brackets", vec![b'['; 10 << 20]), [Code::FileSize]);
}

#[test]
fn a_byte_order_mark_and_line_ends_of_windows_change_nothing() {
    for (name, bytes) in sound_forms() {
        let text = String::from_utf8(bytes).unwrap();
        let other = judge(&name, format!("\u{feff}{}", text.replace('\n', "\r\n")).as_bytes());
        assert_eq!(other.problems, [], "{name}");
        let same = resolve(text.as_bytes()).format.unwrap().fingerprint;
        assert_eq!(other.format.unwrap().fingerprint, same, "{name}");
    }
}

#[test]
fn files_with_little_in_them() {
    assert_eq!(codes("empty", ""), [Code::KeyMissing]);
    assert_eq!(codes("a mark", "\u{feff}"), [Code::KeyMissing]);
    assert_eq!(codes("a comment", "# 年报"), [Code::KeyMissing]);
    assert_eq!(judge("no section", HEAD.as_bytes()).problems, []);
}

#[test]
fn the_same_mistake_very_often() {
    let keys = numbered(100_000, |i| format!("k{i} = 1\n"));
    assert_eq!(codes("unknown keys", HEAD.to_owned() + &keys), [Code::KeyUnknown]);
    let rows = numbered(20_000, |_| "{ id = \"r\", label = \"r\" },".to_owned());
    let resolved = judge("one id", format!("{HEAD}{TABLE}rows = [{rows}]").as_bytes());
    assert_eq!(resolved.problems.len(), 19_999);
    let rules = |each: &str| {
        numbered(10_000, |i| {
            format!("[[section.table.rule]]\nid = \"r{i}\"\n{each}\nrule = \"r{} = rr{i}\"\n", i % 1000)
        })
    };
    let rows = numbered(1_000, |i| format!("{{ id = \"r{i}\", label = \"r{i}\" }},"));
    for (each, code) in [("each = \"column\"", Code::RowUnknown), ("", Code::PathUnknown)] {
        let text = format!("{HEAD}{TABLE}rows = [{rows}]\n{}", rules(each));
        let problems = judge("unknown rows", text.as_bytes()).problems;
        assert!(problems.len() == 10_000 && problems.iter().all(|problem| problem.code == code));
    }
    let changes =
        numbered(10_000, |i| format!("[[change]]\nkind = \"added\"\nto = \"t.x{i}\"\nwhy = \"w\"\n"));
    assert_eq!(
        codes("unknown targets", format!("{HEAD}{TABLE}rows = [{rows}]\n{changes}")),
        [Code::PathUnknown]
    );
    let long = format!("{HEAD}{TABLE}rows = [{}]", "{ lable = \"r\" },".repeat(50_000));
    assert!(codes("one long line", long).contains(&Code::KeyUnknown));
    let terms = format!("{HEAD}{TABLE}rule = [{{ id = \"r\", rule = \"a = {}a\" }}]", "a + ".repeat(100_000));
    assert_eq!(codes("one long rule", terms), [Code::PathUnknown]);
}

#[test]
fn names_that_are_very_long_or_strange() {
    let long = "a".repeat(1_000_000);
    for (name, text) in [
        ("id", format!("{HEAD}{TABLE}rows = [{{ id = \"{long}\", label = \"a\" }}]")),
        (
            "two ids",
            format!(
                "{HEAD}{TABLE}rows = [{{ id = \"{long}\", label = \"a\" }}, {{ id = \"{long}b\", label = \"b\" }}]"
            ),
        ),
        (
            "format's id",
            HEAD.replacen('x', &long, 1) + "[[section]]\nid = \"s\"\ntitle = \"s\"\nnarrative = true\n",
        ),
    ] {
        assert_eq!(codes(name, text), [Code::IdInvalid], "{name}");
    }
    assert_eq!(codes("key", format!("{long} = 1\n{HEAD}")), [Code::KeyUnknown]);
    assert_eq!(codes("word", format!("{HEAD}basis = \"{long}\"\n")), [Code::WordUnknown]);
    let rule = |rule: &str| format!("{HEAD}{TABLE}rule = [{{ id = \"r\", rule = \"{rule}\" }}]");
    assert_eq!(codes("path", rule(&format!("{long} = 1"))), [Code::PathUnknown]);
    assert_eq!(codes("dots", rule(&format!("{}a = 1", "a.".repeat(500_000)))), [Code::PathUnknown]);
    assert_eq!(codes("number", rule(&format!("t = {}", "9".repeat(500_000)))), [Code::RuleSyntax]);
    assert_eq!(
        codes(
            "longest id",
            format!("{HEAD}[[section]]\nid = \"{}\"\ntitle = \"s\"\nnarrative = true\n", "a".repeat(MAX_ID))
        ),
        []
    );
    for name in
        ["__proto__", "constructor", "toString", "a b", "年报", "", "\\u0000", "\\u001b[31m", "\\u202e"]
    {
        let text = format!("{HEAD}\"{name}\" = 1\n{TABLE}rows = [{{ id = \"{name}\", label = \"a\" }}]");
        let resolved = judge(name, text.as_bytes());
        let found: Vec<Code> = resolved.problems.iter().map(|problem| problem.code).collect();
        let expected: &[Code] = match name {
            "constructor" => &[Code::KeyUnknown],
            _ => &[Code::KeyUnknown, Code::IdInvalid],
        };
        assert_eq!(found, expected, "{name}");
        let hidden = |c: char| c.is_control();
        assert!(
            resolved.problems.iter().all(|problem| !problem.message.english().contains(hidden)),
            "{name}"
        );
    }
}

#[test]
fn forms_of_many_parts() {
    let items = |count: usize| numbered(count, |i| format!("{{ id = \"i{i}\", label = \"i{i}\" }},"));
    let rows = format!("{HEAD}{TABLE}rows = [{}]", items(30_000));
    assert_eq!(judge("rows", rows.as_bytes()).format.unwrap().cells.len(), 30_000);
    let cross = format!("{HEAD}{TABLE}rows = [{}]\ncolumns = [{}]", items(500), items(200));
    assert_eq!(judge("rows and columns", cross.as_bytes()).format.unwrap().cells.len(), 100_000);
    let nothing = format!("{HEAD}{TABLE}rows = [{}]\ncolumns = [{}]", "{},".repeat(600), "{},".repeat(600));
    assert_eq!(codes("too many cells", nothing), [Code::FormSize]);
    for list in ["section", "rule", "change", "levels"] {
        let text = format!("{HEAD}{list} = [{}]", "{},".repeat(200_000));
        assert_eq!(codes("too many parts", text), [Code::FormSize], "{list}");
    }
    let unnamed =
        format!("{HEAD}{TABLE}rows = [{}]\ncolumns = [{}]", "{label=\"a\"},".repeat(500), items(500));
    assert_eq!(judge("rows without ids", unnamed.as_bytes()).problems.len(), 499);
    let totals = numbered(20_000, |i| format!("{{ id = \"t{i}\", label = \"t{i}\", total = true }},"));
    assert_eq!(
        codes("totals", format!("{HEAD}{TABLE}rows = [{}{totals}]", items(20_000))),
        [Code::RuleTooLarge]
    );
    let sums = numbered(20, |i| format!("{{ id = \"r{i}\", rule = \"sum(t) >= {i}\" }},"));
    assert_eq!(
        codes("sums", format!("{HEAD}{TABLE}rows = [{}]\nrule = [{sums}]", items(60_000))),
        [Code::RuleTooLarge]
    );
    let sections = numbered(10_000, |i| {
        format!(
            "[[section]]\nid = \"s{i}\"\ntitle = \"s\"\nnarrative = true\n[[section.table]]\nid = \"t{i}\"\n"
        )
    });
    assert_eq!(
        judge("sections", (HEAD.to_owned() + &sections).as_bytes()).format.unwrap().tables.len(),
        10_000
    );
    let levels = |count: usize| format!("levels = [{}]", items(count));
    assert_eq!(codes("levels", format!("{HEAD}{}", levels(10_000))), [Code::FormSize]);
    let retired = numbered(20_000, |i| format!("\"i{i}\","));
    let text = format!("{HEAD}retired = [{retired}]\n{TABLE}rows = [{}]", items(20_000));
    assert_eq!(judge("retired", text.as_bytes()).problems.len(), 20_000);
}

/// Headers may nest deeper than brackets; whoever prints the form has to cope with it.
#[test]
fn seventy_levels_of_rows() {
    let mut text = format!("{HEAD}{TABLE}");
    for level in 1..=70 {
        let header = ".rows".repeat(level);
        write!(text, "[[section.table{header}]]\nid = \"a{level}\"\nlabel = \"{level}\"\n").unwrap();
        write!(text, "[[section.table{header}]]\nid = \"b{level}\"\nlabel = \"{level}\"\n").unwrap();
    }
    let format = judge("levels", text.as_bytes()).format.unwrap();
    assert_eq!(format.cells.len(), 71);
    assert_eq!(format.tables[0].rows.depth, 70);
    Layout::table(&format, 0);
    let deeper = format!("{HEAD}{TABLE}[[section.table{}]]\nid = \"a\"\n", ".rows".repeat(100));
    assert_eq!(codes("a hundred levels", deeper), [Code::TomlSyntax]);
    let inline = format!(
        "{HEAD}{TABLE}rows = {}[]{}",
        "[{ id = \"a\", label = \"a\", rows = ".repeat(39),
        "}]".repeat(39)
    );
    assert_eq!(codes("inline", inline), [] as [Code; 0]);
}

/// Lines and bytes of sound and unsound forms, left out, doubled, moved and changed.
#[test]
fn mutated_forms() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let forms: Vec<_> = sound_forms().into_iter().chain(files(&lint_folder(), "toml")).collect();
    for (name, bytes) in &forms {
        for round in 0..100 {
            let mut mutated = bytes.clone();
            for _ in 0..=random.below(3) {
                mutate(&mut mutated, &mut random);
            }
            let resolved = judge(&format!("{name}, round {round}"), &mutated);
            assert!(resolved.format.is_some() || !resolved.problems.is_empty(), "{name}, round {round}");
        }
    }
}
