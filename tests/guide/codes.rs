//! The chapter of codes, from `docs/codes/`, whose examples `schema/tests/codes.rs` executes.

use super::pages::repository;
use nianbao::Code;
use std::fs;

const OPENING: &str = "\
# Every code: what fails, and the same mended

Each finding and each problem of a format file has a code. Here is what it looks for, why that matters, a case that
gives the code, and the same case mended. The tests execute all of them. This chapter is written by
`NIANBAO_BLESS=1 cargo test --test suite guide::` from [`docs/codes/`](https://github.com/nianbao/nianbao/tree/main/docs/codes).
";

/// Where the codes about one thing begin, and what that thing is.
const PARTS: [(Code, &str); 3] = [
    (Code::FileEncoding, "In a format file"),
    (Code::ChangeUnknown, "Between two editions"),
    (Code::JsonSyntax, "In a report"),
];

pub(crate) fn chapter() -> String {
    let first = PARTS[0].0;
    assert!(Code::ALL.iter().all(|&code| code >= first), "a code stands before the first part");
    let mut chapter = format!("{OPENING}\n{}", list());
    for &code in Code::ALL {
        if let Some((_, title)) = PARTS.iter().find(|(begins, _)| *begins == code) {
            chapter += &format!("\n## {title}\n");
        }
        chapter += &format!("\n{}", section(&page(code)));
    }
    chapter
}

/// One line a code, to find it by what it says.
fn list() -> String {
    let line = |code: &Code| {
        let page = page(*code);
        let about = page.lines().nth(2).unwrap();
        format!("| [`{code}`](#{code}) | {about} |\n")
    };
    let lines: String = Code::ALL.iter().map(line).collect();
    format!("| code | what it looks for |\n| --- | --- |\n{lines}")
}

fn page(code: Code) -> String {
    fs::read_to_string(repository().join(format!("docs/codes/{code}.md"))).unwrap()
}

/// A page two levels deeper, outside its examples.
fn section(page: &str) -> String {
    let mut fenced = false;
    let deeper = |line: &str| {
        fenced ^= line.starts_with("```");
        let deeper = if !fenced && line.starts_with('#') { "##" } else { "" };
        format!("{deeper}{line}\n")
    };
    page.lines().map(deeper).collect()
}

/// Whoever fills a form meets the codes of reports alone, and reads about them in Chinese.
#[test]
fn every_code_of_reports_is_explained_in_chinese() {
    let chapter = super::pages::chapter("zh/findings.md");
    let rows = chapter.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let mut explained: Vec<&str> = rows.collect();
    let mut codes: Vec<&str> =
        Code::ALL.iter().filter(|&&code| code >= Code::JsonSyntax).map(|code| code.as_str()).collect();
    explained.sort_unstable();
    codes.sort_unstable();
    assert_eq!(explained, codes);
}
