//! What every medium can say of a run of text, and what is read of it: `docs/runs.md`, which this writes.
//!
//! One cell of one table is marked in each way that a medium knows. Whatever it is, the figure is read right or not at
//! all.

mod media;

use crate::Reader;
use crate::reading::{Reading, Target};
use media::MEDIA;
use nianbao_schema::Format;
use std::collections::BTreeMap;

/// What is marked in the cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// 454 behind a part of this look.
    Part(Way),
    /// 454, all of it with this look.
    Whole(Way),
    /// 454 in a row that is not shown, or was deleted.
    Row(Way),
    /// 454 in a column that is not shown.
    Column(Way),
}

/// A way to mark text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Struck,
    Hidden,
    Pale,
    Doubtful,
    Deleted,
    Raised,
    Lowered,
    Circled,
}

use Mark::{Column, Part, Whole};
use Way::{Circled, Deleted, Doubtful, Hidden, Lowered, Pale, Raised, Struck};

/// Every mark, what it is called, and what must be read where it can be said.
const MARKS: &[(Mark, &str, &[Option<&str>])] = &[
    (Part(Struck), "~~400~~454: a part struck out", &[Some("454"), None]),
    (Whole(Struck), "~~454~~: all of it struck out", &[None]),
    (Part(Hidden), "454 beside hidden digits", &[Some("454"), None]),
    (Whole(Hidden), "454, all of it hidden", &[None]),
    (Mark::Row(Hidden), "454 in a hidden row", &[None]),
    (Column(Hidden), "454 in a hidden column", &[None]),
    (Part(Pale), "454 beside digits in the paper's colour", &[Some("454"), None]),
    (Whole(Pale), "454, all of it in the paper's colour", &[None]),
    (Part(Doubtful), "454 beside digits kept from some readers, or smaller on the line", &[None]),
    (Part(Deleted), "454 inserted where 400 was deleted, tracked", &[Some("454"), None]),
    (Whole(Deleted), "454 deleted, tracked", &[Some(""), None]),
    (Mark::Row(Deleted), "454 in a row that was deleted, tracked", &[Some(""), None]),
    (Part(Raised), "454 with a raised 1", &[Some("454"), None]),
    (Part(Lowered), "454 with a lowered 1", &[Some("454"), None]),
    (Part(Circled), "454①", &[Some("454"), None]),
];

/// What was read of the marked cell: its entry, or nothing if it is unread; and what was said of it.
fn read(bytes: &[u8]) -> (Option<String>, usize) {
    let format = Format::built_in("2021-30").expect("a built-in edition");
    let reading: Reading = Reader::new(std::slice::from_ref(format)).read(bytes).expect("a document");
    let path = "documents.normative_documents.issued";
    let cell = format.cells.iter().position(|cell| cell.path == path).expect("a cell");
    let evidence = reading.evidence.iter().find(|evidence| evidence.target == Target::Cell(cell));
    let entry = evidence.map(|_| reading.report.entries()[cell].shown(&format.cells[cell].value).to_string());
    // The cells beside it are read as they are, wherever the row is there.
    for (path, expect) in
        [("documents.normative_documents.repealed", "32"), ("documents.regulations.issued", "7")]
    {
        let cell = format.cells.iter().position(|cell| cell.path == path).expect("a cell");
        let shown = reading.report.entries()[cell].shown(&format.cells[cell].value).to_string();
        assert!(shown.is_empty() || shown == expect, "{path} is {shown}");
    }
    (entry, reading.remarks.len() + reading.leftover.len())
}

#[test]
fn every_medium_says_what_it_can_of_a_run() {
    let mut table: BTreeMap<(usize, usize), String> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut said = 0;
    for (row, (mark, name, allowed)) in MARKS.iter().enumerate() {
        for (column, (medium, write)) in MEDIA.iter().enumerate() {
            let Some(bytes) = write(*mark) else { continue };
            let (entry, remarks) = read(&bytes);
            said += 1;
            if !allowed.contains(&entry.as_deref()) {
                wrong.push(format!("{medium}: {name}: {entry:?}"));
            }
            if remarks == 0 {
                wrong.push(format!("{medium}: {name}: nothing is said of it"));
            }
            let shown = match entry.as_deref() {
                Some("") => "blank".to_owned(),
                Some(entry) => entry.to_owned(),
                None => "unread".to_owned(),
            };
            table.insert((row, column), shown);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(said > 60, "only {said} fixtures");
    bless(&page(&table));
}

#[test]
fn without_a_mark_every_medium_is_read() {
    for (medium, write) in MEDIA {
        let bytes = write(Mark::Part(Way::Circled)).expect("Unicode is everywhere");
        assert_eq!(read(&bytes).0.as_deref(), Some("454"), "{medium}");
    }
}

fn page(table: &BTreeMap<(usize, usize), String>) -> String {
    let mut lines = vec![INTRODUCTION.trim().to_owned(), String::new()];
    let names: Vec<&str> = MEDIA.iter().map(|(name, _)| *name).collect();
    lines.push(format!("| in the cell | {} |", names.join(" | ")));
    lines.push(format!("| --- |{}", " --- |".repeat(names.len())));
    for (row, (_, name, _)) in MARKS.iter().enumerate() {
        let cells = (0..names.len()).map(|column| table.get(&(row, column)).map_or("–", String::as_str));
        lines.push(format!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | ")));
    }
    lines.join("\n") + "\n" + BOUNDS
}

const INTRODUCTION: &str = "
# What a run of text can look like

Text in a document can be struck out, hidden, raised or deleted. Each reader says so in the same words
(`nianbao_reader::document::run`), and one place decides what it means for a figure (`reader/src/recognise/looks.rs`).
A test marks one cell of a table in every way that a medium knows and writes here what was read. `NIANBAO_BLESS=1 cargo
test -p nianbao-reader --lib looks` writes it anew.

A figure is read right or not at all. “unread” means that the cell is listed with the reason; it is never taken for a
blank. “blank” is what is left after all tracked changes are accepted. – : the medium has no such mark, or it is not read.
";

const BOUNDS: &str = "
What is read in each medium:

- **HTML, tags**: `s`, `strike`, `del`, `ins`, `sup`, `sub`, `hidden`, `aria-hidden`.
- **HTML, style**: in `style`: `text-decoration`, `text-decoration-line`, `vertical-align`, `display`, `visibility`,
  `opacity`, `font-size: 0`, `color` against `background`, `clip`, and text moved off the page; `bgcolor` and
  `font color`. Size, place and colour count for text in tables only.
- **HTML, style block**: the same in the page's own `style` blocks, for text in tables: selectors of tags, classes and
  ids, also within (`a b`) and directly below (`a > b`) others. Style sheets in files of their own, `@media`, states such as
  `:hover` and other attributes are not read.
- **Word**: `strike`, `dstrike`, `vanish`, `webHidden`, `vertAlign`, `position`, white on no shading; set on the run, its style, its
  paragraph's style, the styles these are based on, or as the document's default. Tracked changes, of rows and cells
  too. What a table's style sets for parts of a table is not read.
- **Excel**: fonts of cells and of parts of a cell; number formats with an empty section; hidden rows, columns and sheets.
  Whether a condition holds is not worked out: a figure that a conditional format may strike out or hide is unread.
- **Markdown**: `~~400~~`, `<del>`, `<s>`, `<sup>`, `<sub>`, `[^1]`, `^1^`, `~1~`.
- **PDF**: lines through text, text that is drawn invisibly or in white, digits off the line or smaller than the number
  beside them.
- **Text**: characters of Unicode alone: raised, lowered and circled digits, and strokes over characters (U+0335 to
  U+0338). These count in every other medium too.
";

/// Holds the page against what it should say now; with `NIANBAO_BLESS=1` writes it instead.
fn bless(page: &str) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/runs.md");
    if std::env::var_os("NIANBAO_BLESS").is_some() {
        std::fs::write(path, page).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap_or_default();
    assert!(there == page, "docs/runs.md is stale; NIANBAO_BLESS=1 writes it anew:\n{page}");
}
