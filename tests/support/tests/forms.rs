//! What is made here is what it is said to be.
#![allow(clippy::unwrap_used, missing_docs)]

use nianbao_schema::check::Options;
use nianbao_schema::format::{Demand, Format, Value};
use nianbao_schema::problem::Severity;
use nianbao_schema::resolve;
use nianbao_testing::{Filling, Form, Limits, Random, for_seeds, large_form, report, spoil};
use std::collections::BTreeSet;

#[test]
fn random_forms_are_sound() {
    for_seeds(400, |random| {
        let hostile = random.chance(50);
        Form::random(random, &Limits { hostile, ..Limits::default() }).resolve();
    });
}

#[test]
fn the_same_seed_gives_the_same_form() {
    let form = |seed| Form::random(&mut Random::new(seed), &Limits::default()).to_string();
    assert_eq!(form(3), form(3));
    assert_ne!(form(3), form(4));
}

#[test]
fn random_forms_have_everything_in_them() {
    let mut met = BTreeSet::new();
    for seed in 0..200 {
        let format = Form::random(&mut Random::new(seed), &Limits::default()).resolve();
        met.extend(features(&format));
    }
    let all = "balance, blank, change, choice, condition, constant, count, each, factor, flag, inequality, mentions, \
               amount, only, previous, presentation, stacked, sum, text, warning, other-table";
    assert_eq!(met, all.split(", ").collect());
}

fn features(format: &Format) -> BTreeSet<&'static str> {
    let mut met: BTreeSet<&str> = format.cells.iter().map(|cell| cell.value.kind()).collect();
    let mut note = |name, there: bool| there.then(|| met.insert(name));
    note("only", format.cells.iter().any(|cell| cell.only.is_some()));
    note("stacked", format.sections.iter().any(|section| section.stacked));
    let items = format.tables.iter().flat_map(|table| table.rows.items.iter().chain(&table.columns.items));
    note("presentation", items.into_iter().any(|item| item.id.is_none() && !item.is_leaf()));
    for rule in &format.rules {
        note("sum", rule.is_sum);
        note("each", rule.each.is_some() && !rule.is_sum);
        note("condition", rule.when.is_some());
        note("warning", rule.severity == Severity::Warning);
        note("previous", rule.uses_previous());
        note("blank", matches!(rule.demand, Demand::Blank(_)));
        note("mentions", matches!(rule.demand, Demand::Mentions(..)));
        let Demand::Balance(balances) = &rule.demand else { continue };
        note("balance", !rule.is_sum);
        note("inequality", rule.expression.contains("<="));
        for balance in balances {
            note("constant", balance.left.constant + balance.right.constant != 0);
            note("factor", balance.terms().any(|(_, term)| term.factor > 1));
            let own = |cell: usize| rule.table.is_none_or(|table| format.cells[cell].table == table);
            note("other-table", !balance.terms().all(|(_, term)| own(term.cell)));
        }
    }
    met
}

#[test]
fn complete_reports_keep_every_sum_until_they_are_spoiled() {
    for_seeds(100, |random| {
        let format = Form::random(random, &Limits { rules: 0, ..Limits::default() }).resolve();
        // A total that counts cannot hold the sum of other numbers.
        if format.cells.iter().any(|cell| cell.value.is_number() && cell.value != Value::Count) {
            return;
        }
        let mut report = report(&format, random, &Filling::COMPLETE);
        let outcome = report.check(&Options::default());
        assert_eq!(outcome.hard.total(), outcome.hard.held);
        if let Some(cell) = spoil(&mut report, random) {
            let touched = format.rules.iter().any(|rule| match &rule.demand {
                Demand::Balance(balances) => {
                    balances.iter().any(|balance| balance.terms().any(|(_, term)| term.cell == cell))
                }
                _ => false,
            });
            assert_eq!(report.check(&Options::default()).hard.broken > 0, touched);
        }
    });
}

#[test]
fn large_forms_have_the_size_that_was_asked_for() {
    for cells in [1_000, 10_000] {
        let format = resolve(large_form(cells).as_bytes()).format.unwrap();
        assert!(format.cells.len().abs_diff(cells) < cells / 8, "{}", format.cells.len());
    }
}
