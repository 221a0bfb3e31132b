//! The sheet of checks against the check itself.

use super::workbook::{Cell, Sheet, Workbook};
use nianbao_schema::Severity;
use nianbao_schema::check::{Options, Outcome, Tally};
use nianbao_schema::format::{Balance, Demand};
use nianbao_schema::problem::Code;
use nianbao_schema::report::Report;

const FIRST_ROW: usize = 6;

/// What the workbook says of a rule must be what the check says of it, in every place.
pub(crate) fn agree(book: &Workbook, report: &Report, previous: Option<&Report>, what: &str) {
    let format = report.format();
    let outcome = report.check(&Options { previous, ..Options::default() });
    let sheet = &book.sheets["勾稽检查"];
    let (mut hard, mut soft) = (Tally::default(), Tally::default());
    let mut row = FIRST_ROW;
    for (index, rule) in format.rules.iter().enumerate() {
        let balances: Vec<Option<&Balance>> = match &rule.demand {
            Demand::Balance(balances) => balances.iter().map(Some).collect(),
            _ => vec![None],
        };
        for balance in balances {
            let own = row;
            row += 1;
            let at = |column: &str| sheet.cells.get(&format!("{column}{own}")).cloned().unwrap_or_default();
            let is_hard = rule.severity == Severity::Error;
            let tally = if is_hard { &mut hard } else { &mut soft };
            let state = at(if is_hard { "M" } else { "N" });
            let what = format!("{what}: {} in row {own}: {state:?}", rule.id);
            if matches!(rule.demand, Demand::Quotes(..)) {
                assert_eq!(at("H").value, "请人工核对", "{what}");
                continue;
            }
            let finding = outcome.findings.iter().find(|finding| {
                finding.rule == Some(index)
                    && (finding.leaf == balance.and_then(|balance| balance.leaf)
                        || finding.code == Code::RuleUnevaluated)
                    && matches!(finding.code, Code::RuleBroken | Code::RuleUnevaluated)
                    && (finding.leaf.is_none() || finding.leaf == balance.and_then(|balance| balance.leaf))
            });
            match state.value.as_str() {
                "0" => tally.held += 1,
                "1" => tally.broken += 1,
                "2" => tally.unevaluated += 1,
                "3" => {}
                other => panic!("{what}: {other:?}"),
            }
            let broken = finding.filter(|finding| finding.code == Code::RuleBroken);
            assert_eq!(state.value == "1", broken.is_some(), "{what}");
            match broken.and_then(|finding| finding.sides) {
                Some(sides) => {
                    let figures = [("E", sides.left), ("F", sides.right), ("G", sides.difference())];
                    for (column, expect) in figures {
                        same_number(&at(column), &expect.to_string(), &what);
                    }
                    let verdict = at("H").value;
                    let difference =
                        verdict.strip_prefix("✗ 差 ").unwrap_or_else(|| panic!("{what}: {verdict}"));
                    let difference = Cell { value: difference.to_owned(), ..Cell::default() };
                    same_number(&difference, &sides.difference().abs().to_string(), &what);
                }
                None if broken.is_some() => assert_eq!(at("H").value, "✗ 不符", "{what}"),
                None => {
                    let verdict = at("H").value;
                    let expect: &[&str] = match state.value.as_str() {
                        "0" => &["平", "符合"],
                        "2" => &["未填全"],
                        _ => &["不适用"],
                    };
                    assert!(expect.contains(&verdict.as_str()), "{what}: {verdict}");
                    if state.value != "0" {
                        assert_eq!(at("E").value, "", "{what}");
                    }
                }
            }
        }
    }
    closed(sheet, row, report, &outcome, what);
    assert_eq!(hard, outcome.hard, "{what}");
    let prose = format.rules.iter().filter(|rule| matches!(rule.demand, Demand::Quotes(..))).count();
    assert_eq!(soft.total() + prose, outcome.soft.total(), "{what}");
    let summary = format!(
        "共 {} 条：通过 {}，不平 {}，未填全 {}",
        hard.total(),
        hard.held,
        hard.broken,
        hard.unevaluated
    );
    assert!(sheet.cells["A2"].value.contains(&summary), "{what}: {:?}", sheet.cells["A2"]);
}

/// Below the rules stand the cells in which organs of some levels have no figure.
fn closed(sheet: &Sheet, first: usize, report: &Report, outcome: &Outcome, what: &str) {
    let cells = report.format().cells.iter().enumerate().filter(|(_, cell)| cell.only.is_some());
    for (row, (cell, at)) in (first..).zip(cells) {
        let found = outcome.findings.iter().any(|finding| {
            finding.code == Code::LevelClosed && finding.operands.iter().any(|operand| operand.cell == cell)
        });
        let value = |column: &str| sheet.cells[&format!("{column}{row}")].value.clone();
        assert_eq!(value("O") == "1", found, "{what}: {} in row {row}", at.path);
        assert_eq!(value("H") == "✗ 不符", found, "{what}: {} in row {row}", at.path);
        assert_eq!(value("O") == "2", report.organ.level.is_none(), "{what}: {} in row {row}", at.path);
    }
}

fn same_number(cell: &Cell, expect: &str, what: &str) {
    let [own, due] = [&cell.value, expect].map(|text| text.parse::<f64>().unwrap_or(f64::NAN));
    assert!((own - due).abs() < 1e-6, "{what}: {cell:?} is not {expect}");
}
