//! What the paths of rules name: each case is a rule and the cells that it comes down to.

use nianbao_schema::format::{Answer, Balance, Condition, Demand, Format, Linear};
use nianbao_schema::resolve;

/// A form with what paths can meet: merged headers with and without ids, totals, text, a table with the same
/// columns, one with a row that is called like a table, a table of one cell, and prose.
const FORM: &str = r#"
id    = "paths"
title = "paths"
years = { from = 2021 }

[[section]]
id        = "prose"
title     = "prose"
narrative = true

[[section]]
id    = "tables"
title = "tables"

  [[section.table]]
  id   = "cases"
  rows = [
    { id = "in", label = "in" },
    { id = "out", label = "out", rows = [
      { label = "merged", rows = [{ id = "won", label = "won" }, { id = "lost", label = "lost" }] },
      { id = "all", label = "all", total = true },
    ] },
    { id = "stock", label = "stock" },
  ]
  columns = [
    { label = "people", columns = [{ id = "men", label = "men" }, { id = "women", label = "women" }] },
    { id = "both", label = "both", total = true },
  ]
  #cases

  [[section.table]]
  id   = "costs"
  rows = [{ id = "fees", label = "fees", value = "amount" }, { id = "cases", label = "cases" }]
  columns = [{ id = "men", label = "men" }, { id = "women", label = "women" }, { id = "both", label = "both" }]
  #costs

  [[section.table]]
  id   = "office"
  rows = [
    { id = "name", label = "name", value = "text" },
    { id = "open", label = "open", value = "flag" },
    { id = "house", label = "house", value = { choice = ["owned", { id = "let", label = "rented" }] } },
    { id = "rooms", label = "rooms" },
    { id = "rent", label = "rent", value = "amount" },
    { id = "growth", label = "growth", value = "change" },
  ]
  #office

  [[section.table]]
  id = "staff"
  #staff

#form
"#;

/// The form with a rule in a table, or at its end.
fn with_rule(place: &str, rule: &str) -> String {
    let rules = match place {
        "form" => format!("[[rule]]\nid = \"r\"\n{rule}"),
        _ => format!("[[section.table.rule]]\nid = \"r\"\n{rule}"),
    };
    FORM.replace(&format!("#{place}\n"), &format!("{rules}\n"))
}

/// What the rule comes down to, or what is wrong with it.
fn resolved(place: &str, rule: &str) -> String {
    let resolved = resolve(with_rule(place, rule).as_bytes());
    let complaints: Vec<String> = resolved
        .problems
        .iter()
        .map(|problem| format!("{}: {}", problem.code, problem.label.english()))
        .collect();
    match resolved.format {
        Some(format) if complaints.is_empty() => show(&format),
        _ => complaints.join("; "),
    }
}

fn show(format: &Format) -> String {
    let rule = format.rules.iter().find(|rule| rule.id == "r" || rule.id.ends_with(".r")).unwrap();
    let when = rule.when.as_ref().map_or(String::new(), |when| format!("when {}: ", condition(format, when)));
    let path = |cell: &usize| format.cells[*cell].path.as_str();
    let demand = match &rule.demand {
        Demand::Balance(balances) => {
            balances.iter().map(|one| balance(format, one)).collect::<Vec<_>>().join("; ")
        }
        Demand::Blank(cells) => format!("blank {}", cells.iter().map(path).collect::<Vec<_>>().join(", ")),
        Demand::Mentions(narrative, words) => format!("{narrative} mentions {words:?}"),
        Demand::Quotes(narrative, quotes) => {
            let values = quotes.iter().flat_map(|quote| &quote.values);
            format!(
                "{narrative} quotes {}",
                values.map(|sum| linear(format, sum)).collect::<Vec<_>>().join(", ")
            )
        }
    };
    when + &demand
}

fn balance(format: &Format, balance: &Balance) -> String {
    let (left, right) = (linear(format, &balance.left), linear(format, &balance.right));
    format!("{left} {} {right}", balance.comparison.as_str())
}

fn linear(format: &Format, linear: &Linear) -> String {
    let mut terms: Vec<String> = Vec::new();
    for term in &linear.terms {
        let factor = if term.factor == 1 { String::new() } else { format!("{} ", term.factor) };
        let previous = if term.previous { "previous " } else { "" };
        terms.push(format!("{factor}{previous}{}", format.cells[term.cell].path));
    }
    if linear.constant != 0 || terms.is_empty() {
        terms.push(linear.constant.to_string());
    }
    terms.join(" + ")
}

fn condition(format: &Format, condition: &Condition) -> String {
    let not = |holds: bool| if holds { "is" } else { "is not" };
    match condition {
        Condition::Level(level, holds) => format!("level {} {level}", not(*holds)),
        Condition::Holds(cell, answer, holds) => {
            let answer = match answer {
                Answer::Flag(flag) => flag.to_string(),
                Answer::Choice(position) => format!("answer {position}"),
                Answer::Text(text) => format!("{text:?}"),
            };
            format!("{} {} {answer}", format.cells[*cell].path, not(*holds))
        }
        Condition::Compares(cell, comparison, number) => {
            format!("{} {} {number}", format.cells[*cell].path, comparison.as_str())
        }
    }
}

fn check(cases: &[(&str, &str, &str)]) {
    for (place, rule, expected) in cases {
        assert_eq!(resolved(place, rule), *expected, "{place}: {rule}");
    }
}

#[test]
fn repeated_rules() {
    check(&[
        (
            "cases",
            r#"each = "column"
            rule = "in = out.all + stock""#,
            "cases.in.men = cases.out.all.men + cases.stock.men; \
             cases.in.women = cases.out.all.women + cases.stock.women; \
             cases.in.both = cases.out.all.both + cases.stock.both",
        ),
        // Merged headers without an id have no part in paths.
        (
            "cases",
            r#"each = "row"
            rule = "2 * men <= women + 3""#,
            "2 cases.in.men <= cases.in.women + 3; 2 cases.out.won.men <= cases.out.won.women + 3; \
             2 cases.out.lost.men <= cases.out.lost.women + 3; 2 cases.out.all.men <= cases.out.all.women + 3; \
             2 cases.stock.men <= cases.stock.women + 3",
        ),
        // The parts of a branch, without its totals.
        (
            "cases",
            r#"each = "column"
            rule = "in >= sum(out)""#,
            "cases.in.men >= cases.out.won.men + cases.out.lost.men; \
             cases.in.women >= cases.out.won.women + cases.out.lost.women; \
             cases.in.both >= cases.out.won.both + cases.out.lost.both",
        ),
        // The sum of one row is that row, also when it is a total.
        (
            "cases",
            r#"each = "column"
            rule = "sum(in) >= sum(out.all)""#,
            "cases.in.men >= cases.out.all.men; cases.in.women >= cases.out.all.women; \
             cases.in.both >= cases.out.all.both",
        ),
        (
            "cases",
            r#"each = "column"
            rule = "in = previous.stock - previous.out.all""#,
            "cases.in.men = previous cases.stock.men + -1 previous cases.out.all.men; \
             cases.in.women = previous cases.stock.women + -1 previous cases.out.all.women; \
             cases.in.both = previous cases.stock.both + -1 previous cases.out.all.both",
        ),
        // Another table with the same columns, from the root; and the same cell for every column.
        (
            "cases",
            r#"each = "column"
            rule = "in <= costs.fees + staff + stock.both""#,
            "cases.in.men <= costs.fees.men + staff + cases.stock.both; \
             cases.in.women <= costs.fees.women + staff + cases.stock.both; \
             cases.in.both <= costs.fees.both + staff + cases.stock.both",
        ),
        // The rule's own table comes before the root: `cases` is a row here.
        (
            "costs",
            r#"each = "column"
            rule = "fees >= cases""#,
            "costs.fees.men >= costs.cases.men; costs.fees.women >= costs.cases.women; \
             costs.fees.both >= costs.cases.both",
        ),
        (
            "costs",
            r#"each = "column"
            rule = "fees >= cases.in""#,
            "costs.fees.men >= cases.in.men; costs.fees.women >= cases.in.women; \
             costs.fees.both >= cases.in.both",
        ),
        // Not repeated where the table has one row or column that says nothing.
        ("staff", "each = \"row\"\nrule = \"staff >= 1\"", "staff >= 1"),
    ]);
}

#[test]
fn rules_that_stand_once() {
    check(&[
        ("cases", "rule = \"in.men = out.won.women\"", "cases.in.men = cases.out.won.women"),
        ("cases", "rule = \"cases.in.men = stock.men\"", "cases.in.men = cases.stock.men"),
        ("form", "rule = \"cases.in.both = costs.fees.both\"", "cases.in.both = costs.fees.both"),
        ("form", "rule = \"staff >= previous.staff\"", "staff >= previous staff"),
        ("form", "rule = \"staff >= sum(previous.staff)\"", "staff >= previous staff"),
        // Sums of cells leave out the totals of what is below the path, in both directions.
        (
            "form",
            "rule = \"staff >= sum(cases.out)\"",
            "staff >= cases.out.won.men + cases.out.won.women + cases.out.lost.men + cases.out.lost.women",
        ),
        ("cases", "rule = \"staff >= sum(out.all)\"", "staff >= cases.out.all.men + cases.out.all.women"),
        ("form", "rule = \"staff >= sum(cases.in.both)\"", "staff >= cases.in.both"),
        (
            "costs",
            "rule = \"sum(costs.cases) <= 5\"",
            "costs.cases.men + costs.cases.women + costs.cases.both <= 5",
        ),
        // Within `costs`, `cases.in` cannot be its own row, and is looked for from the root.
        ("costs", "rule = \"cases.in.men <= cases.men\"", "cases.in.men <= costs.cases.men"),
        (
            "form",
            "blank = [\"cases.out\", \"staff\"]",
            "blank cases.out.won.men, cases.out.won.women, \
            cases.out.won.both, cases.out.lost.men, cases.out.lost.women, cases.out.lost.both, \
            cases.out.all.men, cases.out.all.women, cases.out.all.both, staff",
        ),
        ("form", "narrative = \"prose\"\nmentions = [\"fee\"]", "0 mentions [\"fee\"]"),
        (
            "form",
            "narrative = \"prose\"\nquotes = [{ after = [\"in\"], value = \"cases.in.men + staff\", or = [\"staff\"] }]",
            "0 quotes cases.in.men + staff, staff",
        ),
    ]);
}

#[test]
fn conditions() {
    let with = |when: &str| resolved("office", &format!("when = {when:?}\nrule = \"rooms >= 1\""));
    for (when, expected) in [
        ("level = county", "level is county"),
        ("organ.level != county", "level is not county"),
        ("open = true", "office.open is true"),
        ("office.open != false", "office.open is not false"),
        ("house = owned", "office.house is answer 0"),
        ("house = let", "office.house is answer 1"),
        ("house = 'rented'", "office.house is answer 1"),
        ("name = Town Hall", "office.name is \"Town Hall\""),
        ("name != \"\"", "office.name is not \"\""),
        ("rooms > 3", "office.rooms > 3"),
        ("rent <= 1.5", "office.rent <= 1.5"),
        ("growth >= -3", "office.growth >= -3"),
        ("cases.in.men < 2", "cases.in.men < 2"),
        ("staff = 0", "staff = 0"),
    ] {
        assert_eq!(with(when), format!("when {expected}: office.rooms >= 1"), "{when}");
    }
    for (when, expected) in [
        ("level > county", "when-invalid: "),
        ("level = conty", "level-unknown: did you mean `county`?"),
        ("open = yes", "when-invalid: "),
        ("open > true", "when-invalid: "),
        ("house = ownd", "when-invalid: did you mean `owned`?"),
        ("rooms = -1", "when-invalid: "),
        ("rooms = 1.5", "when-invalid: "),
        ("rooms = many", "when-invalid: "),
        ("romms = 1", "path-unknown: did you mean `rooms`?"),
        ("cases.in = 1", "path-branch: "),
        ("prose = 1", "path-branch: "),
        ("rooms", "rule-syntax: "),
        ("rooms =", "rule-syntax: "),
    ] {
        assert_eq!(with(when), expected, "{when}");
    }
}

#[test]
fn what_is_not_there() {
    check(&[
        // The nearest row, or the one that ends like it.
        ("cases", "each = \"column\"\nrule = \"in = stok\"", "row-unknown: did you mean `stock`?"),
        ("cases", "each = \"column\"\nrule = \"in = won\"", "row-unknown: did you mean `out.won`?"),
        ("cases", "each = \"column\"\nrule = \"in = out.al\"", "row-unknown: did you mean `out.all`?"),
        ("cases", "each = \"row\"\nrule = \"both >= man\"", "column-unknown: did you mean `men`?"),
        ("cases", "each = \"column\"\nrule = \"in = nonsense\"", "row-unknown: "),
        // Merged headers without an id cannot be named.
        ("cases", "each = \"column\"\nrule = \"in = out.merged\"", "row-unknown: "),
        ("cases", "each = \"row\"\nrule = \"people.men = women\"", "column-unknown: did you mean `men`?"),
        // Rows where columns are due: said once.
        ("cases", "each = \"row\"\nrule = \"in = out.all + stock\"", "column-unknown: `in` is a row"),
        ("cases", "rule = \"in = out.all + stock\"", "path-branch: did you mean `sum(in)`?"),
        ("cases", "each = \"column\"\nrule = \"in = out\"", "path-branch: did you mean `sum(out)`?"),
        ("office", "each = \"column\"\nrule = \"rooms = cases.in\"", "path-branch: "),
        (
            "cases",
            "each = \"column\"\nrule = \"in = costs.fess\"",
            "path-unknown: did you mean `costs.fees`?",
        ),
        ("cases", "rule = \"in.men = out.won.womn\"", "path-unknown: did you mean `out.won.women`?"),
        ("form", "rule = \"case.in.men = staff\"", "path-unknown: did you mean `cases.in.men`?"),
        ("form", "rule = \"in.men = staff\"", "path-unknown: did you mean `cases.in.men`?"),
        ("form", "rule = \"prose = staff\"", "path-unknown: "),
        ("form", "rule = \"office.name = staff\"", "rule-text: "),
        ("form", "rule = \"staff >= sum(office)\"", "rule-text: "),
        ("form", "blank = \"prose\"", "path-unknown: "),
        ("form", "narrative = \"pose\"\nmentions = [\"fee\"]", "path-unknown: did you mean `prose`?"),
        ("form", "narrative = \"tables\"\nmentions = [\"fee\"]", "path-unknown: "),
        // Each mistake of a rule is shown.
        (
            "form",
            "rule = \"staf = office.romms\"",
            "path-unknown: did you mean `staff`?; path-unknown: did you mean `office.rooms`?",
        ),
    ]);
}
