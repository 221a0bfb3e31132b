//! Every code has a page in `docs/codes/`, and the pages of format files are true: what stands under
//! “Fails” gives the code and nothing else, what stands under “Mended” gives nothing. So are the pages of reports: what
//! fails gives the code, what is mended gives it less often and nothing new. All that is said on the way is said in
//! both languages.

use crate::common::{files, repository, sound_forms};
use crate::languages;
use nianbao_schema::check::{Finding, Options};
use nianbao_schema::compare::lint;
use nianbao_schema::{Code, Format, Problem, Report, Wording, report_json, resolve, sentence};
use std::collections::{BTreeMap, BTreeSet};
use std::iter::repeat_n;
use std::sync::Arc;

/// The examples of a page in the language of the files that its code is about.
struct Page {
    fails: Vec<String>,
    mended: Vec<String>,
    /// The page, for the flags of `nianbao check` that it names.
    text: String,
}

fn pages() -> BTreeMap<String, Page> {
    let texts = files(&repository().join("docs/codes"), "md").into_iter();
    texts
        .map(|(name, bytes)| read(name.strip_suffix(".md").unwrap(), &String::from_utf8(bytes).unwrap()))
        .collect()
}

/// The fenced blocks of a page, after a look at its shape.
fn read(code: &str, text: &str) -> (String, Page) {
    let rest = text.strip_prefix(&format!("# {code}\n\n")).unwrap_or_else(|| panic!("{code}: wrong title"));
    let (what, rest) =
        rest.split_once("\n\n## Why it matters\n\n").unwrap_or_else(|| panic!("{code}: no reason"));
    assert!(!what.is_empty() && !what.contains('\n'), "{code}: what it looks for is one line");
    let (why, rest) =
        rest.split_once("\n\n## Fails\n\n").unwrap_or_else(|| panic!("{code}: no failing case"));
    assert!(!why.is_empty());
    let (fails, mended) =
        rest.split_once("\n\n## Mended\n\n").unwrap_or_else(|| panic!("{code}: no mended case"));
    assert!(!mended.is_empty());
    (code.to_owned(), Page { fails: blocks(fails), mended: blocks(mended), text: text.to_owned() })
}

fn blocks(text: &str) -> Vec<String> {
    let text = text.replace("```json\n", "```toml\n");
    let blocks = text.split("```toml\n").skip(1);
    blocks.map(|block| block.split_once("```").unwrap().0.to_owned()).collect()
}

/// The codes of problems, once each of them was looked at in both languages.
fn codes_of(problems: &[Problem]) -> Vec<Code> {
    problems.iter().for_each(languages::is_problem_in_both);
    problems.iter().map(|problem| problem.code).collect()
}

/// The codes that a format file gives.
fn codes(bytes: &[u8]) -> Vec<Code> {
    codes_of(&resolve(bytes).problems)
}

/// The codes that the rules of a sound format file give together.
fn is_of_rules(code: Code) -> bool {
    (Code::RuleContradiction..=Code::CellFixed).contains(&code)
}

#[test]
fn what_rules_say_together_gives_the_code_and_what_is_mended_gives_none() {
    let pages = pages();
    let codes = |text: &String| {
        let format = Arc::new(resolve(text.as_bytes()).format.expect("each file is sound"));
        codes_of(&nianbao_schema::reason::lint(text.as_bytes(), &format).problems)
    };
    for &code in Code::ALL.iter().filter(|&&code| is_of_rules(code)) {
        let page = &pages[code.as_str()];
        page.fails.iter().for_each(|text| assert_eq!(codes(text), [code], "{code} fails"));
        page.mended.iter().for_each(|text| assert_eq!(codes(text), [], "{code} mended"));
    }
}

/// The codes that only two editions together can give. Their pages show the older ones first.
fn is_of_editions(code: Code) -> bool {
    (Code::ChangeUnknown..=Code::EditionLocked).contains(&code)
}

/// The codes that the last of several editions gives.
fn codes_of_last(files: &[String]) -> Vec<Code> {
    let formats = files.iter().map(|file| resolve(file.as_bytes()).format.expect("each file is sound"));
    let formats: Vec<Arc<Format>> = formats.map(Arc::new).collect();
    let find = |id: &str| formats.iter().find(|format| format.id == id).cloned();
    codes_of(&lint(files.last().unwrap().as_bytes(), formats.last().unwrap(), &find))
}

#[test]
fn what_fails_between_editions_gives_the_code_and_what_is_mended_gives_none() {
    let pages = pages();
    for &code in Code::ALL.iter().filter(|&&code| is_of_editions(code)) {
        let page = &pages[code.as_str()];
        assert_eq!(codes_of_last(&page.fails), [code], "{code} fails");
        assert_eq!(codes_of_last(&page.mended), [], "{code} mended");
    }
}

/// The failing cases that cannot stand in Markdown.
fn from_bytes(code: Code) -> Option<Vec<u8>> {
    let numbered = |axis: &str| {
        let items: String = (0..1000).map(|i| format!("{{ id = \"i{i}\", label = \"{i}\" }}, ")).collect();
        format!("{axis} = [{items}]\n")
    };
    match code {
        Code::FileEncoding => Some(b"title = \"\xC4\xEA\xB1\xA8\"\n".to_vec()),
        Code::FileSize => Some(vec![b'#'; nianbao_schema::source::MAX_BYTES + 1]),
        Code::FormSize => Some(
            format!(
                "id = \"visits\"\ntitle = \"Visits\"\nyears = {{ from = 2026 }}\n[[section]]\nid = \"visits\"\n\
                 title = \"Visits\"\n[[section.table]]\nid = \"visitors\"\n{}{}",
                numbered("rows"),
                numbered("columns")
            )
            .into_bytes(),
        ),
        _ => None,
    }
}

/// The codes that only a report can give.
fn is_of_reports(code: Code) -> bool {
    code >= Code::JsonSyntax
}

/// What the last of several reports gives, with the report before it as last year's: each code, as often as
/// a blank cell has to do with it.
fn findings_of_last(page: &Page, reports: &[String]) -> Vec<Code> {
    let read = |text: &String| {
        let format = report_json::format_id(text.as_bytes()).map_err(|problem| *problem)?;
        Report::from_json(text.as_bytes(), Format::built_in(&format).unwrap())
    };
    let (last, before) = reports.split_last().unwrap();
    let last = match read(last) {
        Ok(report) => report,
        Err(problems) => return codes_of(&problems),
    };
    let previous = before.first().map(|text| read(text).unwrap());
    let options = Options {
        previous: previous.as_ref(),
        blank_as_zero: page.text.contains("`--blank-as-zero`"),
        complete: page.text.contains("`--complete`"),
        ..Options::default()
    };
    let often = |finding: Finding| {
        let own = finding.code.as_str();
        let said = Wording::each(|language| sentence::finding(&finding, &last, language));
        assert_ne!(said.english(), own, "{own} has no sentence");
        languages::is_in_both(own, &said);
        languages::is_in_both(
            own,
            &Wording::each(|language| sentence::remedy(&finding, last.format(), language)),
        );
        let blanks = finding.operands.iter().filter(|operand| operand.entry.is_blank()).count();
        repeat_n(finding.code, blanks.max(1))
    };
    last.check(&options).findings.into_iter().flat_map(often).collect()
}

/// A report that is not complete leaves rules unevaluated, which is of no matter to the pages of other codes.
#[test]
fn what_fails_in_a_report_gives_the_code_and_what_is_mended_gives_less() {
    let pages = pages();
    for &code in Code::ALL.iter().filter(|&&code| is_of_reports(code)) {
        let page = &pages[code.as_str()];
        let counted = |reports: &[String]| {
            let found = findings_of_last(page, reports);
            let (own, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|&found| found == code);
            (own.len(), others.into_iter().collect::<BTreeSet<Code>>())
        };
        let (fails, beside) = counted(&page.fails);
        let (mended, left) = counted(&page.mended);
        assert!(fails > mended, "{code}: {fails} before, {mended} after");
        let new: Vec<_> = left.difference(&beside).filter(|&&code| code != Code::RuleUnevaluated).collect();
        assert!(new.is_empty(), "{code}: mending gives {new:?}");
    }
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let of_pages: Vec<String> = pages().into_keys().collect();
    let mut of_codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    of_codes.sort();
    assert_eq!(of_pages, of_codes);
}

#[test]
fn what_fails_gives_the_code_and_what_is_mended_gives_none() {
    let pages = pages();
    for &code in
        Code::ALL.iter().filter(|&&code| !is_of_reports(code) && !is_of_editions(code) && !is_of_rules(code))
    {
        let page = &pages[code.as_str()];
        let mut failing: Vec<Vec<u8>> = page.fails.iter().map(|block| block.clone().into_bytes()).collect();
        failing.extend(from_bytes(code));
        assert!(!failing.is_empty(), "{code} has no failing case");
        for case in failing {
            assert_eq!(codes(&case), [code], "{code} fails:\n{}", String::from_utf8_lossy(&case));
        }
        assert_eq!(page.mended.len(), page.fails.len(), "{code}");
        for case in &page.mended {
            assert_eq!(codes(case.as_bytes()), [], "{code} mended:\n{case}");
        }
    }
}

#[test]
fn sound_forms_have_no_problems() {
    for (name, bytes) in sound_forms() {
        let resolved = resolve(&bytes);
        assert_eq!(resolved.problems, [], "{name}");
        assert!(resolved.format.is_some(), "{name}");
    }
}
