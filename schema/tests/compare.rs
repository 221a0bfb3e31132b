//! A base, a small patch, the expected changes; and declarations that are missing or false.

use nianbao_schema::compare::{At, Comparison, Kind, compare, problems};
use nianbao_schema::impact::{Effect, Impact};
use nianbao_schema::judge::{Class, gravest, words};
use nianbao_schema::language::Language;
use nianbao_schema::{Format, Report, catalogue, resolve};
use std::sync::Arc;

const BASE: &str = r#"id       = "visits-2019"
title    = "Visits"
years    = { from = 2019, to = 2025 }
levels   = [{ id = "city", label = "City" }, { id = "village", label = "Village" }]

[[section]]
id    = "people"
title = "People"
narrative = { topics = ["who"] }

  [[section.table]]
  id   = "visitors"
  unit = "persons"
  rows = [
    { id = "adults", label = "1.Adults", rows = [
      { id = "local", label = "Local" },
      { id = "foreign", label = "Foreign" },
    ] },
    { id = "children", label = "2.Children", only = ["city"] },
    { id = "all", label = "All", total = true },
  ]
  columns = [
    { label = "Season", columns = [
      { id = "summer", label = "Summer" },
      { id = "winter", label = "Winter" },
    ] },
    { id = "answer", label = "Answer", value = { choice = ["yes", "no"] } },
  ]

    [[section.table.rule]]
    id   = "more_adults"
    each = "row"
    rule = "summer >= winter"

    [[section.table.rule]]
    id   = "few_children"
    rule = "children.summer <= adults.local.summer + 10"

[[section]]
id    = "money"
title = "Money"
narrative = true

  [[section.table]]
  id      = "fees"
  unit    = "yuan"
  value   = "amount"
  rows    = [{ id = "entry", label = "Entry" }, { id = "guide", label = "Guide" }]
  columns = [{ id = "summer", label = "Summer" }, { id = "winter", label = "Winter" }]
"#;

fn format(text: &str) -> Format {
    let resolved = resolve(text.as_bytes());
    resolved.format.unwrap_or_else(|| panic!("{:#?}\n{text}", resolved.problems))
}

/// The edition that revises the base, after these replacements and with these declarations.
fn revised(patch: &[(&str, &str)], declarations: &str) -> String {
    let head = "id       = \"visits-2019\"\ntitle    = \"Visits\"\nyears    = { from = 2019, to = 2025 }\n";
    let new_head = "id       = \"visits-2026\"\ntitle    = \"Visits\"\nyears    = { from = 2026 }\nrevises  = \"visits-2019\"\n";
    let mut text = BASE.replace(head, new_head);
    for (from, to) in patch {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    text + declarations
}

fn lines(comparison: &Comparison) -> Vec<String> {
    let paths = |places: &[nianbao_schema::compare::Place]| {
        places.iter().map(|place| place.to_string()).collect::<Vec<_>>().join(", ")
    };
    let line = |change: &nianbao_schema::compare::Change| {
        let mut line = format!("{} {} > {}", change.kind, paths(&change.old), paths(&change.new));
        if let (Some(was), Some(is)) = (&change.was, &change.is) {
            line.push_str(&format!(": {was} > {is}"));
        }
        line
    };
    comparison.changes.iter().map(line).collect()
}

#[track_caller]
fn check(patch: &[(&str, &str)], declarations: &str, expect: &[&str]) {
    let new = revised(patch, declarations);
    let comparison = compare(&format(BASE), &format(&new));
    assert_eq!(lines(&comparison), expect, "{:#?}", comparison.faults);
    assert_eq!(comparison.faults, []);
}

#[track_caller]
fn faults(patch: &[(&str, &str)], declarations: &str, expect: &[&str]) {
    let new = revised(patch, declarations);
    let comparison = compare(&format(BASE), &format(&new));
    let problems = problems(&comparison.faults, new.as_bytes());
    let shown: Vec<String> = problems
        .iter()
        .map(|problem| {
            format!("{}[{}]: {}", problem.code, &new[problem.span.clone()], problem.message.english())
        })
        .collect();
    assert_eq!(shown, expect);
}

const WHY: &str = "why = \"so\"\n";

#[test]
fn nothing_changed() {
    check(&[], "", &[]);
    let base = format(BASE);
    assert_eq!(compare(&base, &base).changes, []);
}

#[test]
fn what_is_printed() {
    check(
        &[("\"1.Adults\"", "\"3.Adults\"")],
        "",
        &["renumbered row `visitors.adults` > row `visitors.adults`: 1.Adults > 3.Adults"],
    );
    check(
        &[("\"Local\"", "\"From here\"")],
        "",
        &["reworded row `visitors.adults.local` > row `visitors.adults.local`: Local > From here"],
    );
    check(
        &[("\"Season\"", "\"Half-year\"")],
        "",
        &["reworded column `visitors.“Season”` > column `visitors.“Half-year”`: Season > Half-year"],
    );
    check(
        &[
            ("    { label = \"Season\", columns = [\n", ""),
            (
                "      { id = \"winter\", label = \"Winter\" },\n    ] },\n",
                "{ id = \"winter\", label = \"Winter\" },\n",
            ),
        ],
        "",
        &["regrouped table `visitors` > table `visitors`: Season > "],
    );
    check(
        &[("topics = [\"who\"]", "topics = [\"who\", \"whence\"]")],
        "",
        &["guidance prose `people` > prose `people`: who > who、whence"],
    );
    check(
        &[("\"Village\"", "\"Hamlet\"")],
        "",
        &["reworded level `village` > level `village`: Village > Hamlet"],
    );
    check(
        &[("title = \"Money\"", "title = \"Money\"\ncite = \"Article 2\"")],
        "",
        &["cited section `money` > section `money`"],
    );
    check(
        &[
            ("    { id = \"answer\", label = \"Answer\", value = { choice = [\"yes\", \"no\"] } },\n", ""),
            (
                "    { label = \"Season\"",
                "    { id = \"answer\", label = \"Answer\", value = { choice = [\"yes\", \"no\"] } },\n    { label = \"Season\"",
            ),
        ],
        "",
        &["reordered table `visitors` > table `visitors`: Summer；Winter；Answer > Answer；Summer；Winter"],
    );
}

#[test]
fn what_cells_hold() {
    check(
        &[("[\"yes\", \"no\"]", "[\"yes\", \"no\", \"both\"]")],
        "",
        &["widened column `visitors.*.answer` > column `visitors.*.answer`: yes；no > yes；no；both"],
    );
    check(
        &[("[\"yes\", \"no\"]", "[\"yes\"]")],
        "",
        &["narrowed column `visitors.*.answer` > column `visitors.*.answer`: yes；no > yes"],
    );
    check(
        &[("value   = \"amount\"", "value   = \"count\"")],
        "",
        &["narrowed table `fees` > table `fees`: amount > count"],
    );
    check(
        &[("\"2.Children\", only = [\"city\"]", "\"2.Children\"")],
        "",
        &["opened row `visitors.children` > row `visitors.children`: city > city, village"],
    );
    check(
        &[("label = \"Guide\"", "label = \"Guide\", only = [\"city\"]")],
        "",
        &["closed row `fees.guide` > row `fees.guide`: city, village > city"],
    );
    check(
        &[("label = \"Guide\"", "label = \"Guide\", optional = true")],
        "",
        &["optional row `fees.guide` > row `fees.guide`: required > optional"],
    );
    let scaled =
        format!("[[change]]\nkind = \"scaled\"\nfrom = \"fees\"\nto = \"fees\"\nfactor = \"1/10000\"\n{WHY}");
    check(&[("\"yuan\"", "\"10 000 yuan\"")], &scaled, &["scaled table `fees` > table `fees`"]);
}

#[test]
fn what_moves() {
    let moved =
        format!("[[change]]\nkind = \"moved\"\nfrom = \"fees.guide\"\nto = \"visitors.guide\"\n{WHY}");
    check(
        &[
            (", { id = \"guide\", label = \"Guide\" }]", "]"),
            (
                "{ id = \"children\"",
                "{ id = \"guide\", label = \"Guide\", unit = \"yuan\" },\n{ id = \"children\"",
            ),
        ],
        &moved,
        // The figures are counts now, and the total is a sum of one more row.
        &[
            "moved row `fees.guide` > row `visitors.guide`",
            "narrowed row `fees.guide` > row `visitors.guide`: amount > count",
            "derived rule `visitors.row.all` > rule `visitors.row.all`: all = adults.local + adults.foreign + children > all = adults.local + adults.foreign + guide + children",
            "derived rule `visitors.more_adults` > rule `visitors.more_adults`: summer >= winter > summer >= winter",
        ],
    );
    let merged = format!(
        "[[change]]\nkind = \"merged\"\nfrom = [\"visitors.adults.local\", \"visitors.adults.foreign\"]\nto = \"visitors.adults\"\n{WHY}"
    );
    check(
        &[
            (
                "\"1.Adults\", rows = [\n      { id = \"local\", label = \"Local\" },\n      { id = \"foreign\", label = \"Foreign\" },\n    ] }",
                "\"1.Adults\" }",
            ),
            (
                "\n    [[section.table.rule]]\n    id   = \"few_children\"\n    rule = \"children.summer <= adults.local.summer + 10\"\n",
                "",
            ),
        ],
        &(merged + &format!("[[change]]\nkind = \"removed\"\nfrom = \"visitors.few_children\"\n{WHY}")),
        &[
            "merged row `visitors.adults.local`, row `visitors.adults.foreign` > row `visitors.adults`",
            "removed rule `visitors.few_children` > ",
            "derived rule `visitors.row.all` > rule `visitors.row.all`: all = adults.local + adults.foreign + children > all = adults + children",
            "derived rule `visitors.more_adults` > rule `visitors.more_adults`: summer >= winter > summer >= winter",
        ],
    );
    let renamed = format!(
        "[[change]]\nkind = \"renamed\"\nfrom = \"visitors.adults\"\nto = \"visitors.grown_ups\"\n{WHY}"
    );
    check(
        &[("{ id = \"adults\"", "{ id = \"grown_ups\""), ("<= adults.local", "<= grown_ups.local")],
        &renamed,
        &[
            "renamed row `visitors.adults` > row `visitors.grown_ups`",
            "derived rule `visitors.row.all` > rule `visitors.row.all`: all = adults.local + adults.foreign + children > all = grown_ups.local + grown_ups.foreign + children",
            "derived rule `visitors.more_adults` > rule `visitors.more_adults`: summer >= winter > summer >= winter",
            "derived rule `visitors.few_children` > rule `visitors.few_children`: children.summer <= adults.local.summer + 10 > children.summer <= grown_ups.local.summer + 10",
        ],
    );
    let sections =
        format!("[[change]]\nkind = \"split\"\nfrom = \"money\"\nto = [\"money\", \"plans\"]\n{WHY}");
    check(
        &[(
            "[[section]]\nid    = \"money\"",
            "[[section]]\nid = \"plans\"\ntitle = \"Plans\"\nnarrative = true\n\n[[section]]\nid    = \"money\"",
        )],
        &sections,
        &[
            "split section `money` > section `money`, section `plans`",
            "renumbered section `money` > section `money`: 二、Money > 三、Money",
        ],
    );
}

#[test]
fn what_rules_demand() {
    let rule = |from: &str, to: &str, expect: &str| check(&[(from, to)], "", &[expect]);
    rule(
        "\"summer >= winter\"",
        "\"winter <= summer\"",
        "reworded rule `visitors.more_adults` > rule `visitors.more_adults`: summer >= winter > winter <= summer",
    );
    rule(
        "\"summer >= winter\"",
        "\"summer = winter\"",
        "tightened rule `visitors.more_adults` > rule `visitors.more_adults`: summer >= winter > summer = winter",
    );
    rule(
        "local.summer + 10",
        "local.summer + 5",
        "tightened rule `visitors.few_children` > rule `visitors.few_children`: children.summer <= adults.local.summer + 10 > children.summer <= adults.local.summer + 5",
    );
    rule(
        "local.summer + 10",
        "local.summer + 20",
        "loosened rule `visitors.few_children` > rule `visitors.few_children`: children.summer <= adults.local.summer + 10 > children.summer <= adults.local.summer + 20",
    );
    rule(
        "local.summer + 10",
        "local.winter + 10",
        "altered rule `visitors.few_children` > rule `visitors.few_children`: children.summer <= adults.local.summer + 10 > children.summer <= adults.local.winter + 10",
    );
    rule(
        "id   = \"few_children\"",
        "id   = \"few_children\"\n    severity = \"warning\"",
        "severity rule `visitors.few_children` > rule `visitors.few_children`: error > warning",
    );
    rule(
        "id   = \"few_children\"",
        "id   = \"few_children\"\n    when = \"level = city\"",
        "loosened rule `visitors.few_children` > rule `visitors.few_children`: children.summer <= adults.local.summer + 10 > children.summer <= adults.local.summer + 10",
    );
    rule(
        "\"few_children\"",
        "\"hardly_a_child\"",
        "renamed rule `visitors.few_children` > rule `visitors.hardly_a_child`",
    );
}

/// A form of sections, each a TOML table of rows under it, and the edition that revises it.
fn step(old: &str, new: &str, declarations: &str) -> [Format; 2] {
    let head = |id: &str, rest: &str| format!("id = \"{id}\"\ntitle = \"年报\"\n{rest}\n");
    let old = head("old", "years = { from = 2020, to = 2024 }") + old;
    let new = head("new", "years = { from = 2025 }\nrevises = \"old\"") + new + declarations;
    [format(&old), format(&new)]
}

fn section(id: &str, rows: &[&str], rest: &str) -> String {
    let rows: Vec<String> =
        rows.iter().map(|row| format!("{{ id = \"{row}\", label = \"甲{row}\" }}")).collect();
    format!(
        "[[section]]\nid = \"{id}\"\ntitle = \"部分{id}\"\n[[section.table]]\nid = \"{id}_t\"\nrows = [{}]\n\
         columns = [{{ id = \"x\", label = \"数\" }}]\n{rest}\n",
        rows.join(", ")
    )
}

const MERGED: &str =
    "[[change]]\nkind = \"merged\"\nfrom = [\"s_t.a\", \"s_t.c\"]\nto = \"s_t.ac\"\nwhy = \"x\"\n";

fn kinds(steps: &[Format; 2]) -> Vec<Kind> {
    compare(&steps[0], &steps[1]).changes.iter().map(|change| change.kind).collect()
}

#[test]
fn a_merged_row_is_in_order_where_any_of_its_parts_was() {
    let old = section("s", &["a", "b", "c", "d"], "");
    for rows in [["ac", "b", "d"], ["b", "ac", "d"]] {
        assert_eq!(kinds(&step(&old, &section("s", &rows, ""), MERGED)), [Kind::Merged], "{rows:?}");
    }
    for rows in [["b", "d", "ac"], ["ac", "d", "b"], ["d", "ac", "b"]] {
        let found = kinds(&step(&old, &section("s", &rows, ""), MERGED));
        assert_eq!(found, [Kind::Merged, Kind::Reordered], "{rows:?}");
    }
}

#[test]
fn a_section_with_another_number_is_said() {
    let old = section("s", &["a"], "");
    let added = "[[change]]\nkind = \"added\"\nto = \"first\"\nwhy = \"x\"\n";
    let [old, new] = step(&old, &(section("first", &["f"], "") + &old), added);
    let lines = lines(&compare(&old, &new));
    assert_eq!(
        lines,
        ["added  > section `first`", "renumbered section `s` > section `s`: 一、部分s > 二、部分s"]
    );
}

#[test]
fn what_was_merged_and_closed_is_both() {
    let old = section("s", &["a", "c"], "");
    let new = section("s", &["ac"], "").replace("label = \"数\"", "label = \"数\", only = [\"county\"]");
    let [old, new] = step(&old, &new, MERGED);
    let comparison = compare(&old, &new);
    let closed = comparison.changes.iter().find(|change| change.kind == Kind::Closed).unwrap();
    let said = |language| words::said(closed, &old, &new, language).map(Option::unwrap);
    assert_eq!(said(Language::Chinese), ["国务院部门、省级、设区的市级、县级、乡级", "县级"]);
    assert_eq!(said(Language::English)[1], "county");
}

#[test]
fn what_a_rule_demands_has_a_class_of_its_own() {
    let rule = |rule: &str, severity: &str| {
        let rule = format!(
            "[[section.table.rule]]\nid = \"r\"\ntext = \"甲\"\neach = \"column\"\nrule = \"{rule}\"\n{severity}"
        );
        section("s", &["a", "b"], &rule)
    };
    let none = || section("s", &["a", "b"], "");
    let error = "severity = \"error\"";
    let warning = "severity = \"warning\"";
    let expect = |old: String, new: String, expect| {
        let [old, new] = step(&old, &new, "");
        assert_eq!(gravest(&compare(&old, &new).changes), Some(expect));
    };
    expect(rule("a <= b", error), rule("a = b", error), Class::Stricter);
    expect(rule("a = b", error), rule("a <= b", error), Class::Looser);
    expect(rule("a <= b", error), rule("b <= a", error), Class::Stricter);
    expect(rule("a <= b", warning), rule("a <= b", error), Class::Stricter);
    expect(rule("a <= b", error), rule("a <= b", warning), Class::Looser);
    expect(none(), rule("a <= b", error), Class::Stricter);
    // What only asks to be verified refuses nothing.
    expect(none(), rule("a <= b", warning), Class::Additive);
    expect(rule("a <= b", warning), rule("a = b", warning), Class::Additive);
    expect(rule("a <= b", error), none(), Class::Looser);
    // No figure of the older edition can break a rule of a new table.
    let added = "[[change]]\nkind = \"added\"\nto = \"t\"\nwhy = \"x\"\n";
    let own = rule("a <= b", error).replace("\"s\"", "\"t\"").replace("s_t", "t_t");
    let [old, new] = step(&none(), &(none() + &own), added);
    assert_eq!(gravest(&compare(&old, &new).changes), Some(Class::Additive));
}

#[test]
fn what_a_revision_does_to_reports_is_told_by_change() {
    let rule = |rule: &str, severity: &str| {
        format!(
            "[[section.table.rule]]\nid = \"r\"\ntext = \"甲\"\neach = \"column\"\nrule = \"{rule}\"\nseverity = \"{severity}\""
        )
    };
    let old = section("s", &["a", "b", "c", "d"], &rule("a <= b", "error"));
    let new = section("s", &["a", "b", "d1", "d2"], &rule("a = b", "error"));
    let declarations = "[[change]]\nkind = \"removed\"\nfrom = \"s_t.c\"\nwhy = \"x\"\n\
        [[change]]\nkind = \"split\"\nfrom = \"s_t.d\"\nto = [\"s_t.d1\", \"s_t.d2\"]\nwhy = \"x\"\n";
    let [old, new] = step(&old, &new, declarations).map(Arc::new);
    let impact = Impact::new(&old, &new).unwrap();
    let of = |figures: &[(&str, u32)]| -> Vec<(Effect, Option<Kind>, String)> {
        let mut report = Report::blank(&old);
        for (row, figure) in figures {
            report.set(&format!("s_t.{row}.x"), *figure).unwrap();
        }
        let kind = |at: usize| impact.comparison().changes[at].kind;
        let touches = impact.of(&report).0;
        touches.into_iter().map(|touch| (touch.effect, touch.change.map(kind), touch.at)).collect()
    };
    let touch = |effect, kind, at: &str| (effect, Some(kind), at.to_owned());
    assert_eq!(of(&[]), []);
    assert_eq!(of(&[("a", 1), ("b", 1)]), []);
    assert_eq!(of(&[("a", 1), ("b", 2)]), [touch(Effect::Breaks, Kind::Tightened, "s_t.r 数")]);
    // What is broken now is no news.
    assert_eq!(of(&[("a", 2), ("b", 1)]), []);
    assert_eq!(of(&[("c", 0)]), [touch(Effect::Loses, Kind::Removed, "s_t.c.x")]);
    assert_eq!(of(&[("d", 7)]), [touch(Effect::Decides, Kind::Split, "s_t.d.x")]);
    // A rule that was a warning and is an error now.
    let one = section("s", &["a", "b"], &rule("a <= b", "warning"));
    let [old, new] = step(&one, &one.replace("\"warning\"", "\"error\""), "").map(Arc::new);
    let mut report = Report::blank(&old);
    report.set("s_t.a.x", 2).unwrap();
    report.set("s_t.b.x", 1).unwrap();
    let touches = Impact::new(&old, &new).unwrap().of(&report).0;
    assert_eq!(touches.iter().map(|touch| touch.effect).collect::<Vec<_>>(), [Effect::Breaks]);
}

/// A section whose rows have labels and guidance.
fn guided(rows: &[(&str, &str, &str)], rest: &str) -> String {
    let row = |(id, label, guidance): &(&str, &str, &str)| {
        format!("{{ id = \"{id}\", label = \"{label}\", guidance = \"{guidance}\" }}")
    };
    let rows: Vec<String> = rows.iter().map(row).collect();
    format!(
        "[[section]]\nid = \"s\"\ntitle = \"部分\"\n[[section.table]]\nid = \"t\"\nrows = [{}]\n\
         columns = [{{ id = \"x\", label = \"数\", value = \"amount\", unit = \"万元\" }}]\n{rest}\n",
        rows.join(", ")
    )
}

#[test]
fn texts_that_did_not_follow_are_pointed_at() {
    let stale = |old: &str, new: &str, declarations: &str| -> Vec<String> {
        let [old, new] = step(old, new, declarations);
        let faults = compare(&old, &new).faults;
        faults.iter().map(|fault| format!("{}: {}", fault.code, fault.message.english())).collect()
    };
    let added = "[[change]]\nkind = \"added\"\nto = \"t.n\"\nwhy = \"x\"\n";
    let old = guided(
        &[
            ("a", "（一）甲项", "同“（二）乙项”"),
            ("b", "（二）乙项", "以万元计"),
            ("c", "（三）丙项", "（一）至（二）之和"),
        ],
        "",
    );
    // A row in between: labels, and numbers from one to another.
    let between = guided(
        &[
            ("a", "（一）甲项", "同“（二）乙项”"),
            ("n", "（二）新项", "无"),
            ("b", "（三）乙项", "以万元计"),
            ("c", "（四）丙项", "（一）至（二）之和"),
        ],
        "",
    );
    assert_eq!(
        stale(&old, &between, added),
        [
            "text-stale: the guidance of row `t.a` still says “（二）乙项”, which is now “（三）乙项”",
            "text-stale: the guidance of row `t.c` still says “（一）至（二）”, which is now “（一）至（三）”",
        ]
    );
    // What was written anew is its author's own word, and what names nothing that changed stays.
    let rewritten =
        between.replace("同“（二）乙项”", "同“（三）乙项”").replace("（一）至（二）", "（一）至（三）");
    assert_eq!(stale(&old, &rewritten, added), [] as [&str; 0]);
    let scaled =
        "[[change]]\nkind = \"scaled\"\nfrom = \"t.*.x\"\nto = \"t.*.x\"\nfactor = \"10000\"\nwhy = \"x\"\n";
    assert_eq!(
        stale(&old, &old.replace("unit = \"万元\"", "unit = \"元\""), scaled),
        ["text-stale: the guidance of row `t.b` still says “万元”, which is now “元”"]
    );
    // Back: 元 is not meant where a text says 万元.
    let yuan = old.replace("unit = \"万元\"", "unit = \"元\"");
    let back = scaled.replace("\"10000\"", "\"1/10000\"");
    assert_eq!(stale(&yuan, &old, &back), [] as [&str; 0]);
    // A section that comes first moves the others.
    let first = "[[section]]\nid = \"first\"\ntitle = \"概况\"\nnarrative = true\n";
    let told =
        guided(&[("a", "甲", "在第一部分说明"), ("b", "乙", "见“一、部分”"), ("c", "丙", "第一项")], "");
    let added = "[[change]]\nkind = \"added\"\nto = \"first\"\nwhy = \"x\"\n";
    assert_eq!(
        stale(&told, &(first.to_owned() + &told), added),
        [
            "text-stale: the guidance of row `t.a` still says “第一部分”, which is now “第二部分”",
            "text-stale: the guidance of row `t.b` still says “一、部分”, which is now “二、部分”",
        ]
    );
    // What is gone cannot be pointed at any more; how many topics there are is counted.
    let removed = "[[change]]\nkind = \"removed\"\nfrom = \"t.b\"\nwhy = \"x\"\n";
    let without = guided(&[("a", "（一）甲项", "同“（二）乙项”"), ("c", "（二）丙项", "无")], "");
    assert_eq!(
        stale(&old, &without, removed),
        ["text-stale: the guidance of row `t.a` still says “（二）乙项”, which is gone"]
    );
    let prose = |topics: &str| {
        format!(
            "[[section]]\nid = \"s\"\ntitle = \"总\"\n[section.narrative]\ntopics = [{topics}]\nguidance = \"按两个方面写；分二个方面\"\n"
        )
    };
    assert_eq!(
        stale(&prose("\"甲\", \"乙\""), &prose("\"甲\", \"乙\", \"丙\""), ""),
        ["text-stale: the guidance of prose `s` still says “二个方面”, which is now “三个方面”"]
    );
}

#[test]
fn what_is_missing_or_false_is_pointed_at() {
    let change = |text: &str| format!("[[change]]\n{text}\n{WHY}");
    let gone = ("      { id = \"foreign\", label = \"Foreign\" },\n", "");
    faults(
        &[gone],
        "",
        &[
            "change-undeclared[\"visits-2019\"]: row `visitors.adults.foreign` of edition visits-2019 is gone, and no change explains it",
        ],
    );
    faults(
        &[("{ id = \"foreign\", label", "{ id = \"abroad\", label")],
        "",
        &[
            "change-undeclared[\"visits-2019\"]: row `visitors.adults.foreign` of edition visits-2019 is gone, and no change explains it",
            "change-undeclared[\"abroad\"]: row `visitors.adults.abroad` is new, and no change explains it",
        ],
    );
    faults(
        &[("\"yuan\"", "\"10 000 yuan\"")],
        "",
        &[
            "change-undeclared[\"fees\"]: the unit of table `fees` was yuan and is 10 000 yuan, and no change explains it",
        ],
    );
    faults(
        &[],
        &change("kind = \"removed\"\nfrom = \"visitors.adult\""),
        &[
            "change-unknown[\"visitors.adult\"]: a change comes from `visitors.adult`, which edition visits-2019 does not have",
        ],
    );
    faults(
        &[],
        &change("kind = \"added\"\nto = \"fees\""),
        &["change-false[\"fees\"]: table `fees` was there already in edition visits-2019"],
    );
    faults(
        &[],
        &change("kind = \"scaled\"\nfrom = \"fees\"\nto = \"fees\"\nfactor = \"10\""),
        &["change-false[\"scaled\"]: the unit of `fees.entry.summer` is still yuan"],
    );
    faults(
        &[("{ id = \"foreign\", label", "{ id = \"abroad\", label")],
        &change("kind = \"moved\"\nfrom = \"visitors.adults.foreign\"\nto = \"visitors.adults.abroad\""),
        &["change-false[\"moved\"]: the place is the same under another id: say `renamed`"],
    );
    faults(
        &[],
        &change("kind = \"renamed\"\nfrom = \"visitors.adults.foreign\"\nto = \"fees\""),
        &["change-false[\"renamed\"]: a change leads from one kind of place to another"],
    );
    faults(
        &[],
        &change("kind = \"renamed\"\nfrom = \"visitors.adults.foreign\"\nto = \"visitors.adults.local\""),
        &[
            "change-false[\"visitors.adults.foreign\"]: row `visitors.adults.foreign` is still there in edition visits-2026",
        ],
    );
}

#[test]
fn what_may_be_the_same_is_suggested() {
    let new = revised(
        &[("{ id = \"foreign\", label = \"Foreign\"", "{ id = \"abroad\", label = \"Foreigners\"")],
        "",
    );
    let comparison = compare(&format(BASE), &format(&new));
    let suggested: Vec<String> = comparison.suggestions.iter().map(|found| found.declaration()).collect();
    assert_eq!(
        suggested,
        [
            "[[change]] kind = \"renamed\", from = \"visitors.adults.foreign\", to = \"visitors.adults.abroad\""
        ]
    );
}

/// Removing any declaration of the real step, or adding a false one, is noticed.
#[test]
fn the_real_step_is_declared_as_it_is() {
    let (old, text) = (Format::built_in("2019-60").unwrap(), catalogue::text("2021-30").unwrap());
    let blocks: Vec<&str> = text.split("\n[[change]]").collect();
    assert_eq!(blocks.len(), 12);
    for without in 1..blocks.len() {
        let kept: Vec<&str> = (0..blocks.len()).filter(|&at| at != without).map(|at| blocks[at]).collect();
        let comparison = compare(old, &format(&kept.join("\n[[change]]")));
        assert_ne!(comparison.faults, [], "without {}", blocks[without]);
    }
    for (declaration, at) in [
        ("kind = \"removed\"\nfrom = \"applications.received\"", At::From(11, 0)),
        ("kind = \"added\"\nto = \"applications.received\"", At::To(11, 0)),
        (
            "kind = \"renamed\"\nfrom = \"applications.received\"\nto = \"applications.carried_in\"",
            At::From(11, 0),
        ),
        ("kind = \"removed\"\nfrom = \"procurement\"", At::From(11, 0)),
        ("kind = \"scaled\"\nfrom = \"disputes\"\nto = \"disputes\"\nfactor = \"2\"", At::Change(11)),
        ("kind = \"removed\"\nfrom = \"documents.*.nothing\"", At::From(11, 0)),
    ] {
        let comparison = compare(old, &format(&format!("{text}\n[[change]]\n{declaration}\nwhy = \"so\"\n")));
        assert!(
            comparison.faults.iter().any(|fault| fault.at == at),
            "{declaration}: {:#?}",
            comparison.faults
        );
    }
}

/// Labels that change places are an error until a change says what happened; a near one is a warning.
#[test]
fn labels_that_change_places_are_pointed_at() {
    let form = |id: &str, head: &str, rows: &str, changes: &str| {
        let file = format!(
            "id = \"{id}\"\ntitle = \"表\"\n{head}\n[[section]]\nid = \"s\"\ntitle = \"一、表\"\n[[section.table]]\nid = \"t\"\n\
             rows = [ {rows} ]\n{changes}"
        );
        let (format, problems) = (resolve(file.as_bytes()).format, resolve(file.as_bytes()).problems);
        assert!(problems.is_empty(), "{problems:?}");
        format.unwrap()
    };
    let old_rows = r#"{ id = "a", label = "1.甲类案件" }, { id = "b", label = "2.乙类案件" }, { id = "c", label = "3.其他" }"#;
    let old = form("e1", "years = { from = 2020, to = 2021 }", old_rows, "");
    let reworded = |path: &str| {
        format!(
            "[[change]]\nkind = \"reworded\"\nfrom = \"t.{path}\"\nto = \"t.{path}\"\nwhy = \"改了说法\"\n"
        )
    };
    let added = "[[change]]\nkind = \"added\"\nto = \"t.d\"\nwhy = \"新增\"\n";
    let both = reworded("a") + &reworded("b");
    for (rows, changes, expect) in [
        // Exchanged, with or without their numbers.
        (
            r#"{ id = "a", label = "1.乙类案件" }, { id = "b", label = "2.甲类案件" }, { id = "c", label = "3.其他" }"#,
            "",
            vec!["label-taken", "label-taken"],
        ),
        (
            r#"{ id = "b", label = "1.甲类案件" }, { id = "a", label = "2.乙类案件" }, { id = "c", label = "3.其他" }"#,
            "",
            vec!["label-taken", "label-taken"],
        ),
        // Moved together with their ids.
        (
            r#"{ id = "b", label = "1.乙类案件" }, { id = "a", label = "2.甲类案件" }, { id = "c", label = "3.其他" }"#,
            "",
            vec![],
        ),
        // Said to be but words.
        (
            r#"{ id = "a", label = "1.乙类案件" }, { id = "b", label = "2.甲类案件" }, { id = "c", label = "3.其他" }"#,
            both.as_str(),
            vec![],
        ),
        // The label went on to a new place, while its own lives on under another one.
        (
            r#"{ id = "a", label = "1.重大案件" }, { id = "b", label = "2.乙类案件" }, { id = "d", label = "3.甲类案件" }, { id = "c", label = "4.其他" }"#,
            added,
            vec!["label-taken"],
        ),
        // Nearly the other one's.
        (
            r#"{ id = "a", label = "1.乙类的案件" }, { id = "b", label = "2.重大案件" }, { id = "c", label = "3.其他" }"#,
            "",
            vec!["label-near"],
        ),
        // Words of its own, though another one's are not far.
        (
            r#"{ id = "a", label = "1.甲类的案件" }, { id = "b", label = "2.乙类的案件" }, { id = "c", label = "3.其他" }"#,
            "",
            vec![],
        ),
        // Said to be reworded, and is not.
        (old_rows, reworded("a").as_str(), vec!["change-false"]),
    ] {
        let new = form("e2", "years = { from = 2022 }\nrevises = \"e1\"", rows, changes);
        let found: Vec<&str> = compare(&old, &new).faults.iter().map(|fault| fault.code.as_str()).collect();
        assert_eq!(found, expect, "{rows}\n{changes}");
    }
}
