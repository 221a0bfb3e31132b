//! A base, a small patch, the expected changes; and declarations that are missing or false.

use nianbao_schema::compare::{At, Comparison, compare, problems};
use nianbao_schema::{Format, catalogue, resolve};

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
        &["split section `money` > section `money`, section `plans`"],
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
    let (old, text) = (catalogue::by_id("2019-60").unwrap(), catalogue::text("2021-30").unwrap());
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
