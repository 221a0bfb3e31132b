//! Texts that name other parts of their form.

use nianbao_schema::compare::{Kind, compare};
use nianbao_schema::{Code, Format, catalogue, resolve};

/// A form with rows, columns and units of every sort, whose row `a` has this guidance.
fn form(guidance: &str) -> String {
    format!(
        r#"
id = "f"
title = "表{{section:s.number}}"
years = {{ from = 2026 }}
retired = ["t.old"]
[[section]]
id = "first"
title = "概况"
narrative = true
[[section]]
id = "s"
title = "部分"
[[section.table]]
id = "t"
unit = "件"
caption = "按{{unit:t}}统计"
rows = [
  {{ id = "a", label = "（一）甲项", guidance = "{guidance}" }},
  {{ id = "b", label = "（二）乙项", rows = [{{ id = "c", label = "丙" }}, {{ id = "same", label = "同行" }}] }},
  {{ id = "total", label = "（三）合计", total = true }},
]
columns = [{{ id = "x", label = "{{unit:t.*.x}}数" }}, {{ id = "same", label = "同列" }}]
[[section.table]]
id = "m"
value = "amount"
rows = [{{ id = "in", label = "收入" }}, {{ id = "out", label = "支出", unit = "元" }}, {{ id = "bare", label = "其他" }}]
columns = [{{ id = "v", label = "金额" }}]
"#
    )
}

/// What becomes of a guidance: what is printed, or the codes and messages.
fn guidance(text: &str) -> String {
    let resolved = resolve(form(text).as_bytes());
    match resolved.format {
        Some(format) => format.tables[0].rows.items[0].about.guidance.clone().unwrap_or_default(),
        None => {
            let said = resolved.problems.iter().map(|problem| {
                let help = problem.label.english();
                format!("{}: {}; {help}", problem.code, problem.message.english())
            });
            said.collect::<Vec<_>>().join("\n")
        }
    }
}

#[test]
fn what_is_named_is_printed_as_the_form_calls_it() {
    for (text, printed) in [
        ("见{label:t.b}", "见（二）乙项"),
        ("见{label:t.b.c}", "见丙"),
        ("{label:t.*.x}", "件数"),
        ("{label:t.x}", "件数"),
        ("{label:t.*.same}、{label:t.b.same}", "同列、同行"),
        ("{number:t.a}至{number:t.b}", "（一）至（二）"),
        ("以{unit:t}、{unit:t.a}、{unit:t.*.x}、{unit:t.b.c.x}计", "以件、件、件、件计"),
        ("{unit:m.out}", "元"),
        ("{unit:m}", "元"),
        ("{section:s}、{section:s.number}{section:s.title}", "第二部分、二、部分"),
        ("{{label:t.b}} 与 }}{{", "{label:t.b} 与 }{"),
        ("“{{{label:t.b.c}}}”", "“{丙}”"),
    ] {
        assert_eq!(guidance(text), printed, "{text}");
    }
    let format = resolve(form("").as_bytes()).format.unwrap();
    assert_eq!((format.title.as_str(), format.tables[0].caption.as_deref()), ("表二、", Some("按件统计")));
}

#[test]
fn what_names_nothing_is_an_error_that_says_what_was_likely_meant() {
    for (text, said) in [
        ("{label:t.d}", "reference-unknown: the form has no `t.d`; did you mean `t.a`?"),
        ("{label:t.old}", "reference-unknown: `t.old` is retired: the form has it no more; "),
        ("{unit:t.b.z}", "reference-unknown: the form has no `t.b.z`; did you mean `t.b.c`?"),
        ("{section:fist}", "reference-unknown: the form has no `fist`; did you mean `first`?"),
        ("{section:s.label}", "reference-invalid: a section has no `label` to name; "),
        ("{unit:m.bare}", "reference-invalid: `m.bare` has no unit; "),
        ("{number:t.b.c}", "reference-invalid: the label of `t.b.c` has no number: `丙`; "),
        ("{lable:t.b}", "reference-invalid: `{lable:t.b}` names nothing; did you mean `label`?"),
        ("{}", "reference-invalid: `{}` names nothing; "),
        ("{label:t.b", "reference-invalid: this brace has no other one; "),
        ("a}b", "reference-invalid: this brace has no other one; "),
    ] {
        assert_eq!(guidance(text), said, "{text}");
    }
    // All of them in one run, each at its place.
    let text = form("{label:t.d}与{unit:m.bare}");
    let problems = resolve(text.as_bytes()).problems;
    let marked: Vec<&str> = problems.iter().map(|problem| &text[problem.span.clone()]).collect();
    assert_eq!(marked, ["label:t.d", "unit:m.bare"]);
}

#[test]
fn labels_are_not_made_of_labels_and_several_units_are_no_unit() {
    let circle = form("").replace("label = \"丙\"", "label = \"{label:t.a}\"");
    let codes = |text: &str| resolve(text.as_bytes()).problems.iter().map(|p| p.code).collect::<Vec<_>>();
    assert_eq!(codes(&circle), [Code::ReferenceInvalid]);
    let title = form("").replace("title = \"部分\"", "title = \"{section:first.title}\"");
    assert_eq!(codes(&title), [Code::ReferenceInvalid]);
    let units = form("{unit:m}").replace("label = \"收入\"", "label = \"收入\", unit = \"万元\"");
    assert_eq!(codes(&units), [Code::ReferenceInvalid]);
    // Ids that could not be read may be what is meant.
    let lost = form("{label:t.cc}").replace("id = \"b\"", "id = \"B!\"");
    assert_eq!(codes(&lost), [Code::IdInvalid]);
}

#[test]
fn what_a_text_spells_out_is_shown_as_it_should_read() {
    let better = |text: &str| -> Vec<String> {
        let spelled = resolve(form(text).as_bytes()).problems.into_iter();
        let spelled = spelled.filter(|problem| problem.code == Code::TextSpelledOut);
        spelled
            .map(|problem| {
                problem.help.unwrap().english().replace("name it, and it follows: ", "").replace('`', "")
            })
            .collect()
    };
    for (text, expect) in [
        ("见（二）乙项", "见{label:t.b}"),
        ("见“同行”和“同列”", "见“{label:t.b.same}”和“{label:t.*.same}”"),
        ("（一）至（二）之和", "{number:t.a}至{number:t.b}之和"),
        ("见第二部分、二、部分", "见{section:s}、{section:s.number}{section:s.title}"),
        ("按件计", "按{unit:t.a}计"),
        ("{label:t.b}与（二）乙项", "{label:t.b}与{label:t.b}"),
    ] {
        assert_eq!(better(text), [expect], "{text}");
        // It prints the same, and the form keeps its fingerprint.
        let [was, is] = [text, expect].map(|text| resolve(form(text).as_bytes()).format.unwrap());
        assert_eq!(was.fingerprint, is.fingerprint, "{text}");
        assert_eq!(better(expect), [] as [&str; 0], "{expect}");
    }
    for plain in ["同行", "第九部分", "乙项", "件件都要报", "（二）", "见“没有的行”"]
    {
        assert_eq!(better(plain), [] as [&str; 0], "{plain}");
    }
}

/// The built-in editions name what they can name.
#[test]
fn the_editions_spell_nothing_out() {
    for format in catalogue::all() {
        let problems = resolve(catalogue::text(&format.id).unwrap().as_bytes()).problems;
        assert_eq!(problems, [], "{}", format.id);
        assert!(!format.tables.is_empty());
    }
}

fn resolved(text: &str) -> Format {
    resolve(text.as_bytes()).format.unwrap()
}

#[test]
fn texts_follow_a_revision_and_the_comparison_says_so() {
    let old = form("以{unit:m.out}计，见{label:t.b}")
        .replace("id = \"f\"", "id = \"e\"")
        .replace("from = 2026", "from = 2020, to = 2025");
    let new = form("以{unit:m.out}计，见{label:t.b}")
        .replace("years =", "revises = \"e\"\nyears =")
        .replace("（二）乙项", "（二）乙类")
        .replace("unit = \"元\"", "unit = \"万元\"")
        + "[[change]]\nkind = \"scaled\"\nfrom = \"m.out\"\nto = \"m.out\"\nfactor = \"1/10000\"\nwhy = \"x\"\n";
    let comparison = compare(&resolved(&old), &resolved(&new));
    let followed: Vec<_> = comparison.changes.iter().filter(|change| change.kind == Kind::Derived).collect();
    let [change] = followed.as_slice() else { panic!("{followed:?}") };
    assert_eq!(change.was.as_deref(), Some("以元计，见（二）乙项"));
    assert_eq!(change.is.as_deref(), Some("以万元计，见（二）乙类"));
    assert_eq!(comparison.faults.len(), 0, "{:?}", comparison.faults);
    // What is said besides is a change of its own.
    let said = new.replace("以{unit:m.out}计", "一律以{unit:m.out}计");
    let changes = compare(&resolved(&old), &resolved(&said)).changes;
    assert!(changes.iter().any(|change| change.kind == Kind::Guidance));
    assert!(changes.iter().all(|change| change.kind != Kind::Derived));
}

#[test]
fn many_references_and_many_names_cost_no_square() {
    let rows: String =
        (0..20_000).map(|row| format!("{{ id = \"r{row}\", label = \"{row}.行{row}\" }},")).collect();
    let many = "{label:t.r9}{unit:t}1.行1，".repeat(20_000);
    let text = format!(
        "id = \"f\"\ntitle = \"表\"\nyears = {{ from = 2026 }}\nguidance = \"{many}\"\n[[section]]\nid = \"s\"\n\
         title = \"部\"\n[[section.table]]\nid = \"t\"\nunit = \"件\"\nrows = [{rows}]\n"
    );
    let resolved = resolve(text.as_bytes());
    assert_eq!(resolved.problems.len(), 1);
    assert!(resolved.format.unwrap().about.guidance.unwrap().starts_with("9.行9件1.行1，"));
}
