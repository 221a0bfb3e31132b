//! Repairs and deductions: slips planted into reports are found again, and brute force agrees on small forms.

use nianbao_schema::check::Options;
use nianbao_schema::reason::{self, Repair};
use nianbao_schema::{Code, Entry, Format, Number, Report, resolve};
use nianbao_testing::{Random, SLIPS, consistent, for_seeds, plant, soak};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The report after a repair.
fn mended(report: &Report, repair: &Repair) -> Report {
    let mut mended = report.clone();
    for change in &repair.changes {
        assert_eq!(report.entries()[change.cell], change.from);
        mended.set_cell(change.cell, change.to.clone()).unwrap();
    }
    mended
}

/// What was measured for one or all kinds of slip.
#[derive(Clone, Copy, Default)]
struct Measured {
    planted: usize,
    listed: usize,
    first: usize,
    /// Fewer cells explain what is broken.
    fewer: usize,
}

fn measure(random: &mut Random, slip: usize, measured: &mut Measured) {
    let id = if random.chance(50) { "2021-30" } else { "2019-60" };
    let right = consistent(Format::built_in(id).unwrap(), random);
    assert_eq!(right.check(&Options::default()).hard.broken, 0);
    let Some(wrong) = plant(&right, slip, random) else { return };
    if wrong.check(&Options::default()).hard.broken == 0 {
        return;
    }
    measured.planted += 1;
    let found = reason::repairs(&wrong, &Options::default(), &[]);
    for repair in found.groups.iter().flat_map(|group| &group.repairs) {
        let mended = mended(&wrong, repair);
        let broken = mended.check(&Options::default()).hard.broken;
        assert!(broken == 0 || found.groups.len() > 1, "a repair leaves {broken} rules broken");
    }
    // One way of each group mends the report: the truth is listed where each group has its part of it.
    let part =
        |repair: &Repair| repair.changes.iter().all(|change| right.entries()[change.cell] == change.to);
    let differ =
        (0..right.entries().len()).filter(|&cell| right.entries()[cell] != wrong.entries()[cell]).count();
    let listed = found.groups.iter().map(|group| group.repairs.iter().find(|repair| part(repair)));
    // A figure that stands one column over is in two groups, with the same change.
    let count = |repairs: Vec<&Repair>| {
        let cells = repairs.iter().flat_map(|repair| &repair.changes).map(|change| change.cell);
        cells.collect::<BTreeSet<usize>>().len()
    };
    let cells = count(listed.flatten().collect());
    let first = found.groups.iter().filter_map(|group| group.repairs.first()).filter(|first| part(first));
    let first_cells = count(first.collect());
    let smallest: usize = found
        .groups
        .iter()
        .filter_map(|group| group.repairs.iter().map(|repair| repair.changes.len()).min())
        .sum();
    measured.listed += usize::from(cells == differ);
    measured.first += usize::from(first_cells == differ);
    measured.fewer += usize::from(cells != differ && smallest < differ && smallest > 0);
}

#[test]
fn planted_slips_are_found_again() {
    let mut all = Measured::default();
    for (slip, name) in SLIPS.iter().enumerate() {
        let mut own = Measured::default();
        for seed in 0..soak(2000) {
            measure(&mut Random::new(seed * 31 + slip as u64), slip, &mut own);
        }
        let Measured { planted, listed, first, fewer } = own;
        println!("{name}: {planted} planted, {listed} listed, {first} first, {fewer} of fewer cells");
        assert!(planted > 50, "{name}");
        assert_eq!(listed + fewer, planted, "{name}");
        all.planted += own.planted;
        all.first += own.first;
        all.listed += own.listed;
    }
    println!("all: {} planted, {} listed, {} first", all.planted, all.listed, all.first);
    assert!(all.first * 100 >= all.planted * FIRST_OF_100, "{} of {}", all.first, all.planted);
}

/// How many of 100 planted slips rank first, at least.
const FIRST_OF_100: usize = 95;

const SMALL: &str = r#"
id = "2030-1"
title = "表"
document = "文"
issued = 2030-01-01
years = { from = 2030 }
cite = "文"
basis = "official"
[[section]]
id = "s"
title = "一"
  [[section.table]]
  id = "t"
  unit = "件"
  stub = "项目"
  rows = [ { id = "a", label = "甲" }, { id = "b", label = "乙" }, { id = "c", label = "合计", total = true } ]
  columns = [ { id = "x", label = "子" }, { id = "y", label = "丑" }, { id = "z", label = "总计", total = true } ]
    [[section.table.rule]]
    id = "order"
    text = "甲不大于乙的两倍加一"
    each = "column"
    rule = "a <= 2 * b + 1"
    severity = "error"
    basis = "official"
"#;

/// The cells of every smallest set whose change, to figures up to a limit, leaves no hard rule broken.
fn brute(report: &Report, most: u32) -> BTreeSet<Vec<usize>> {
    let cells = report.entries().len();
    let kept = |report: &Report| report.check(&Options::default()).hard.broken == 0;
    let with = |base: &Report, cell: usize, figure: u32| {
        let mut changed = base.clone();
        changed.set_cell(cell, Entry::from(figure)).unwrap();
        changed
    };
    let mut found = BTreeSet::new();
    for one in 0..cells {
        if (0..=most).any(|figure| kept(&with(report, one, figure))) {
            found.insert(vec![one]);
        }
    }
    if found.is_empty() {
        for one in 0..cells {
            for other in one + 1..cells {
                let any =
                    |figure| (0..=most).any(|second| kept(&with(&with(report, one, figure), other, second)));
                if (0..=most).any(any) {
                    found.insert(vec![one, other]);
                }
            }
        }
    }
    found
}

#[test]
fn the_smallest_repairs_are_those_of_brute_force() {
    let format = Arc::new(resolve(SMALL.as_bytes()).format.unwrap());
    let seen = std::sync::Mutex::new([0; 3]);
    for_seeds(120, |random| {
        let mut report = Report::blank(&format);
        for cell in 0..format.cells.len() {
            report.set_cell(cell, Entry::from(random.below(4) as u32)).unwrap();
        }
        nianbao_testing::recount(&mut report);
        for _ in 0..random.within(1, 2) {
            let cell = random.below(format.cells.len());
            report.set_cell(cell, Entry::from(random.below(6) as u32)).unwrap();
        }
        if report.check(&Options::default()).hard.broken == 0 {
            return;
        }
        let due = brute(&report, 14);
        let found = reason::repairs(&report, &Options::default(), &[]);
        let least = due.iter().next().map_or(0, Vec::len);
        let sets = found.groups[0]
            .repairs
            .iter()
            .map(|repair| repair.changes.iter().map(|change| change.cell).collect());
        let sets: BTreeSet<Vec<usize>> = sets.filter(|cells: &Vec<usize>| cells.len() == least).collect();
        if found.is_complete() {
            assert_eq!(sets, due);
        } else {
            assert!(sets.is_subset(&due) && (least != 1 || sets == due), "{sets:?} {due:?}");
        }
        seen.lock().unwrap()[least] += 1;
    });
    let seen = seen.into_inner().unwrap();
    assert!(seen[1] > 5 && seen[2] > 2, "{seen:?}");
}

#[test]
fn a_deduced_blank_can_be_nothing_else() {
    let format = Arc::new(resolve(SMALL.as_bytes()).format.unwrap());
    let told = std::sync::Mutex::new(0);
    for_seeds(200, |random| {
        let mut report = Report::blank(&format);
        for cell in 0..format.cells.len() {
            report.set_cell(cell, Entry::from(random.below(3) as u32)).unwrap();
        }
        nianbao_testing::recount(&mut report);
        if report.check(&Options::default()).hard.broken > 0 {
            return;
        }
        let blanks: BTreeSet<usize> = (0..3).map(|_| random.below(format.cells.len())).collect();
        for &cell in &blanks {
            report.set_cell(cell, Entry::Blank).unwrap();
        }
        // What brute force leaves each blank.
        let blanks: Vec<usize> = blanks.into_iter().collect();
        let mut left = vec![BTreeSet::new(); blanks.len()];
        for number in 0..13usize.pow(blanks.len() as u32) {
            let mut filled = report.clone();
            let figure = |at: usize| (number / 13usize.pow(at as u32) % 13) as u32;
            for (at, &cell) in blanks.iter().enumerate() {
                filled.set_cell(cell, Entry::from(figure(at))).unwrap();
            }
            if filled.check(&Options::default()).hard.broken == 0 {
                for (at, left) in left.iter_mut().enumerate() {
                    left.insert(figure(at));
                }
            }
        }
        for deduced in reason::deduce(&report, &Options::default()) {
            let at = blanks.iter().position(|&cell| cell == deduced.cell).unwrap();
            let figures: Vec<Number> = left[at].iter().map(|&figure| Number::from(figure)).collect();
            assert_eq!(figures, [deduced.value]);
            assert!(!deduced.because.is_empty());
            *told.lock().unwrap() += 1;
        }
    });
    assert!(told.into_inner().unwrap() > 40);
}

/// Figures at the limit, a hundred broken rules: an answer, and that it is not complete.
#[test]
fn what_cannot_be_told_is_not_guessed() {
    let format = Format::built_in("2021-30").unwrap();
    let mut report = Report::blank(format);
    for cell in 0..format.cells.len() {
        if format.cells[cell].value.is_number() {
            report.set_cell(cell, Entry::Number(Number::MAX)).unwrap();
        }
    }
    let repairs = reason::repairs(&report, &Options::default(), &[]);
    assert!(!repairs.is_complete());
    assert!(reason::deduce(&report, &Options::default()).is_empty());
}

/// A published report leaves seven cells of a row blank that the totals make 0.
#[test]
fn the_blanks_of_a_published_report_are_deduced() {
    let path = crate::common::repository().join("examples/reports/jingyuan-2021.json");
    let format = Format::built_in("2021-30").unwrap();
    let report = Report::from_json(&std::fs::read(path).unwrap(), format).unwrap();
    let deduced = reason::deduce(&report, &Options::default());
    let blank = (0..format.cells.len()).filter(|&cell| report.entries()[cell].is_blank());
    assert_eq!(deduced.iter().map(|deduced| deduced.cell).collect::<Vec<_>>(), blank.collect::<Vec<_>>());
    assert_eq!(deduced.len(), 7);
    assert!(deduced.iter().all(|deduced| deduced.value == Number::from(0u32) && !deduced.because.is_empty()));
}

/// A form of three figures with these rules.
fn three(rules: &[String]) -> Option<Arc<Format>> {
    let mut text = "id = \"t\"\ntitle = \"三数表\"\nyears = { from = 2026 }\n[[section]]\nid = \"s\"\ntitle = \"一\"\n[[section.table]]\nid = \"t\"\nrows = [{ id = \"a\", label = \"甲\" }, { id = \"b\", label = \"乙\" }, { id = \"c\", label = \"丙\" }]\n".to_owned();
    for (at, rule) in rules.iter().enumerate() {
        text += &format!("[[section.table.rule]]\nid = \"r{at}\"\nrule = \"{rule}\"\n");
    }
    resolve(text.as_bytes()).format.map(Arc::new)
}

/// Figures up to a bound that keep all rules, found by trying them all.
fn kept_by(format: &Arc<Format>) -> Option<[i32; 3]> {
    const MOST: i32 = 12;
    let all = (0..=MOST).flat_map(|a| (0..=MOST).flat_map(move |b| (0..=MOST).map(move |c| [a, b, c])));
    all.into_iter().find(|figures| {
        let mut report = Report::blank(format);
        for (cell, figure) in figures.iter().enumerate() {
            report.set_cell(cell, Entry::from(*figure)).unwrap();
        }
        report.check(&Options::default()).findings.iter().all(|finding| finding.code != Code::RuleBroken)
    })
}

#[test]
fn contradictions_are_those_that_trying_all_figures_shows() {
    let mut random = Random::new(18);
    let (mut contradictory, mut sound) = (0, 0);
    for _ in 0..soak(2000) {
        let rules: Vec<String> = (0..2 + random.below(3))
            .map(|_| {
                let mut pick = || ["a", "b", "c"][random.below(3)];
                let (one, other, third) = (pick(), pick(), pick());
                let number = random.below(3);
                match random.below(4) {
                    0 => format!("{one} >= {other} + {number}"),
                    1 => format!("{one} + {number} <= {other}"),
                    2 => format!("{one} = {other} + {third}"),
                    _ => format!("{one} <= {number}"),
                }
            })
            .collect();
        let Some(format) = three(&rules) else { continue };
        let found = reason::consistency(&format);
        assert!(found.complete, "{rules:?}");
        let Some(first) = found.contradictions.first() else {
            let figures = kept_by(&format);
            assert!(figures.is_some(), "{rules:?}");
            for (cell, value) in &found.fixed {
                assert_eq!(Number::whole(i64::from(figures.unwrap()[*cell])), Some(*value), "{rules:?}");
            }
            let needed: Vec<String> = rules
                .iter()
                .enumerate()
                .filter(|(at, _)| !found.implied.contains(at))
                .map(|(_, rule)| rule.clone())
                .collect();
            let others = three(&needed).unwrap();
            let again = reason::consistency(&others);
            assert_eq!((again.fixed, again.implied), (found.fixed, vec![]), "{rules:?} {needed:?}");
            sound += 1;
            continue;
        };
        assert_eq!(kept_by(&format), None, "{rules:?}");
        // Any of the rules may go, and the others can be kept.
        let culprits: Vec<usize> = first.rules.iter().map(|(rule, _)| *rule).collect();
        for leave in &culprits {
            let fewer: Vec<String> =
                culprits.iter().filter(|at| *at != leave).map(|&at| rules[at].clone()).collect();
            assert!(three(&fewer).is_some_and(|format| kept_by(&format).is_some()), "{rules:?} {fewer:?}");
        }
        contradictory += 1;
    }
    assert!(contradictory > 20 && sound > 20, "{contradictory} {sound}");
}

#[test]
fn levels_and_conditions_say_where_rules_contradict_each_other() {
    let form = |table: &str, rules: &str| {
        let text = format!(
            "id = \"t\"\ntitle = \"表\"\nyears = {{ from = 2026 }}\n[[section]]\nid = \"s\"\ntitle = \"一\"\n[[section.table]]\nid = \"t\"\n{table}\n{rules}"
        );
        let resolved = resolve(text.as_bytes());
        (text.clone(), Arc::new(resolved.format.unwrap_or_else(|| panic!("{:?}", resolved.problems))))
    };
    let rows = "rows = [{ id = \"a\", label = \"甲\" }, { id = \"b\", label = \"乙\" }]";
    let rule = |id: &str, rule: &str, when: &str| {
        let when = if when.is_empty() { String::new() } else { format!("when = \"{when}\"\n") };
        format!("[[section.table.rule]]\nid = \"{id}\"\nrule = \"{rule}\"\n{when}")
    };
    let (file, by_level) =
        form(rows, &[rule("one", "a >= 1", "level = township"), rule("none", "a <= 0", "")].concat());
    let found = reason::consistency(&by_level);
    assert_eq!(found.contradictions.len(), 1);
    assert_eq!(found.contradictions[0].within, reason::Within::Level("township".to_owned()));
    let problems = reason::lint(file.as_bytes(), &by_level).problems;
    let problem = problems.iter().find(|problem| problem.code == Code::RuleContradiction).unwrap();
    assert_eq!(
        problem.message.english(),
        "at level “乡级”, no report can keep all of the rules `t.one`, `t.none`"
    );
    let (_, by_condition) = form(
        rows,
        &[
            rule("some", "a >= 1", "t.b > 4"),
            rule("none", "a <= 0", "t.b >= 5"),
            rule("zero", "a <= b - 5", "t.b > 4"),
        ]
        .concat(),
    );
    let found = reason::consistency(&by_condition);
    assert!(
        found.contradictions.is_empty(),
        "conditions that say the same in other words are not compared: {found:?}"
    );
    let (_, same) =
        form(rows, &[rule("some", "a >= 1", "t.b > 4"), rule("none", "a <= 0", "t.b > 4")].concat());
    assert_eq!(reason::consistency(&same).contradictions[0].within, reason::Within::Condition(0));
}
