//! The linear system that the hard rules of a form are over the figures of a report.

use crate::form::format::{Balance, Comparison, Condition, Demand, Format, Term};
use crate::number::{MAX_SCALE, Number};
use crate::problem::Severity;
use crate::report::check::Options;
use crate::report::{Entry, Report};

/// The hard (in)equalities of a form over the figures of a report.
///
/// Figures are integers in units of 1, or of 10⁻¹⁵ where a rule adds up cells that may have decimals. A number is below 10¹⁵
/// and the factors of a rule add up to at most 10⁸, so that every sum of a rule fits an `i128`.
pub(super) struct System<'r> {
    /// The report.
    pub(super) report: &'r Report,
    /// The rules, one for each row or column where a rule is repeated.
    pub(super) rows: Vec<Row<'r>>,
    /// What a figure of 1 is.
    pub(super) unit: i128,
    /// By cell: its figure; nothing where it is blank or no number.
    pub(super) values: Vec<Option<i128>>,
    /// By cell: the first of its entries in `uses`; one more at the end.
    starts: Vec<u32>,
    /// The rows in which a cell stands, with its factor there.
    uses: Vec<(u32, i64)>,
}

/// One (in)equality: the sum of its terms and its constant is zero, or at most zero.
pub(super) struct Row<'r> {
    /// Where it comes from.
    pub(super) source: Source,
    /// Its cells, with factors as if all stood on the left.
    pub(super) terms: Vec<Part>,
    /// The number on the left, in units, last year's figures included.
    pub(super) constant: i128,
    /// Whether the sum is zero; else it is at most zero.
    pub(super) equation: bool,
    /// Under which condition it stands.
    pub(super) guard: Option<&'r Condition>,
    /// Whether the condition holds for what the report says; nothing if nobody can tell.
    pub(super) applies: Option<bool>,
    /// What the sum is, if it can be told and the row applies.
    pub(super) residual: Option<i128>,
}

/// What a row says again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    /// A rule of the form, for a row or column where it is repeated.
    Rule(usize, Option<usize>),
    /// The organ's level can have no figure in this cell.
    Closed(usize),
}

/// A cell in a row.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) cell: usize,
    pub(super) factor: i64,
    /// Whether a blank counts as nothing.
    optional: bool,
    left: bool,
}

impl Row<'_> {
    /// Whether a sum is not what the row demands.
    pub(super) fn is_broken_by(&self, sum: i128) -> bool {
        if self.equation { sum != 0 } else { sum > 0 }
    }

    pub(super) fn is_broken(&self) -> bool {
        self.residual.is_some_and(|sum| self.is_broken_by(sum))
    }

    /// The rule that it is of, and the row or column for which that stands.
    pub(super) fn rule(&self) -> Option<(usize, Option<usize>)> {
        match self.source {
            Source::Rule(rule, leaf) => Some((rule, leaf)),
            Source::Closed(_) => None,
        }
    }

    /// The cell on which its condition looks.
    pub(super) fn guard_cell(&self) -> Option<usize> {
        match self.guard? {
            Condition::Holds(cell, ..) | Condition::Compares(cell, ..) => Some(*cell),
            Condition::Level(..) => None,
        }
    }
}

impl<'r> System<'r> {
    pub(super) fn new(report: &'r Report, options: &Options<'r>) -> Self {
        let format: &'r Format = report.format();
        let mut rows = rows(format, report, options);
        let decimals = |cell: usize| format.cells[cell].value.has_decimals();
        let has_decimals = rows.iter().any(|row| row.terms.iter().any(|part| decimals(part.cell)));
        let unit = if has_decimals { 10i128.pow(u32::from(MAX_SCALE)) } else { 1 };
        let values = values(report, options, unit);
        rows.retain_mut(|row| finish(row, report, options, unit));
        let (starts, uses) = index(&rows, format.cells.len());
        let mut system = System { report, rows, unit, values, starts, uses };
        for row in 0..system.rows.len() {
            let applies = system.rows[row].guard.map_or(Some(true), |guard| system.meets(guard));
            system.rows[row].applies = applies;
            if applies == Some(true) {
                system.rows[row].residual = system.sum(row, |cell| system.values[cell]);
            }
        }
        system
    }

    pub(super) fn format(&self) -> &'r Format {
        self.report.format()
    }

    /// The rows in which a cell stands, and its factor there.
    pub(super) fn uses(&self, cell: usize) -> &[(u32, i64)] {
        &self.uses[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    /// A cell's factor in a row; zero if it does not stand there.
    pub(super) fn factor(&self, row: usize, cell: usize) -> i64 {
        self.uses(cell).iter().find(|(at, _)| *at as usize == row).map_or(0, |(_, factor)| *factor)
    }

    /// Whether a cell stands in a row.
    pub(super) fn stands_in(&self, row: usize, cell: usize) -> bool {
        self.uses(cell).iter().any(|(at, _)| *at as usize == row)
    }

    /// The rows that are broken.
    pub(super) fn broken(&self) -> Vec<usize> {
        (0..self.rows.len()).filter(|&row| self.rows[row].is_broken()).collect()
    }

    /// What a row's sum is for these figures; nothing if one is missing that it needs.
    pub(super) fn sum(&self, row: usize, value: impl Fn(usize) -> Option<i128>) -> Option<i128> {
        let row = &self.rows[row];
        let mut sum = row.constant;
        let (mut spared, mut filled) = ([false; 2], [false; 2]);
        for part in &row.terms {
            match value(part.cell) {
                Some(value) => {
                    filled[usize::from(part.left)] = true;
                    sum += i128::from(part.factor) * value;
                }
                None if part.optional => spared[usize::from(part.left)] = true,
                None => return None,
            }
        }
        (0..2).all(|side| filled[side] || !spared[side]).then_some(sum)
    }

    /// Whether a condition holds for what the report says.
    fn meets(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Level(level, wanted) => {
                self.report.organ.level.as_ref().map(|own| (own == level) == *wanted)
            }
            Condition::Holds(cell, ..) | Condition::Compares(cell, ..) => {
                let entry = &self.report.entries()[*cell];
                (!entry.is_blank()).then(|| condition.is_met_by(entry))
            }
        }
    }

    /// A number in the system's units, if it is one of them.
    pub(super) fn units(&self, number: Number) -> Option<i128> {
        in_units(number, self.unit)
    }

    /// A figure as a number that the cell can hold.
    pub(super) fn number(&self, cell: usize, value: i128) -> Option<Number> {
        let number = if self.unit == 1 {
            Number::whole(i64::try_from(value).ok()?)?
        } else {
            let (mut mantissa, mut scale) = (value, MAX_SCALE);
            while scale > 0 && mantissa % 10 == 0 {
                mantissa /= 10;
                scale -= 1;
            }
            Number::new(i64::try_from(mantissa).ok()?, scale)?
        };
        self.format().cells[cell].value.admits(number).then_some(number)
    }

    /// The smallest and the largest figure that a cell can hold, and how far apart two of them are at least.
    pub(super) fn domain(&self, cell: usize) -> (i128, i128, i128) {
        let most = i128::from(Number::MAX.mantissa()) * self.unit;
        match self.format().cells[cell].value.numbers() {
            Some(numbers) => {
                let step = if numbers.whole { self.unit } else { 1 };
                (if numbers.signed { -most } else { 0 }, most, step)
            }
            None => (0, 0, self.unit),
        }
    }
}

pub(super) fn in_units(number: Number, unit: i128) -> Option<i128> {
    let power = 10i128.pow(u32::from(number.scale()));
    (unit % power == 0).then(|| i128::from(number.mantissa()) * (unit / power))
}

/// The rows of the form's hard rules and closed cells, without what last year's report adds.
fn rows<'r>(format: &'r Format, report: &Report, options: &Options<'r>) -> Vec<Row<'r>> {
    let mut rows = Vec::new();
    for (index, rule) in format.rules.iter().enumerate() {
        let Demand::Balance(balances) = &rule.demand else { continue };
        if rule.severity == Severity::Error && (options.previous.is_some() || !rule.uses_previous()) {
            let row = |balance| self::row(index, balance, rule.when.as_ref(), options);
            rows.extend(balances.iter().filter_map(row));
        }
    }
    let level = report.organ.level.as_ref();
    let closed = |cell: &usize| {
        let only = format.cells[*cell].only.as_ref().filter(|only| only.severity == Severity::Error);
        let is_number = format.cells[*cell].value.is_number();
        is_number && only.zip(level).is_some_and(|(only, level)| !only.levels.contains(level))
    };
    rows.extend(format.restricted.iter().copied().filter(closed).map(|cell| Row {
        source: Source::Closed(cell),
        terms: vec![Part { cell, factor: 1, optional: false, left: true }],
        constant: 0,
        equation: true,
        guard: None,
        applies: None,
        residual: None,
    }));
    rows
}

fn row<'r>(
    rule: usize,
    balance: &'r Balance,
    guard: Option<&'r Condition>,
    options: &Options<'r>,
) -> Option<Row<'r>> {
    // A row counts what is on the left; at most zero is what `>=` is the other way round.
    let sign = if balance.comparison == Comparison::AtLeast { -1 } else { 1 };
    let mut row = Row {
        source: Source::Rule(rule, balance.leaf),
        terms: Vec::with_capacity(balance.left.terms.len() + balance.right.terms.len()),
        constant: i128::from(sign * (balance.left.constant - balance.right.constant)),
        equation: balance.comparison == Comparison::Equal,
        guard,
        applies: None,
        residual: None,
    };
    for (left, term) in balance.terms().filter(|(_, term)| !term.previous) {
        let factor = if left { sign * term.factor } else { -sign * term.factor };
        row.terms.push(Part { cell: term.cell, factor, optional: term.optional, left });
    }
    let has_previous = balance.terms().any(|(_, term)| term.previous);
    (!has_previous || options.previous.is_some()).then_some(row)
}

/// Puts a row's constant into units and adds last year's figures to it. A row that needs one that is not to be had is gone.
fn finish(row: &mut Row<'_>, report: &Report, options: &Options<'_>, unit: i128) -> bool {
    row.constant *= unit;
    let Source::Rule(rule, leaf) = row.source else { return true };
    let format = report.format();
    let Demand::Balance(balances) = &format.rules[rule].demand else { return false };
    if !format.rules[rule].uses_previous() {
        return true;
    }
    let Some(balance) = balances.iter().find(|balance| balance.leaf == leaf) else { return false };
    let Some(previous) = options.previous.filter(|previous| previous.format().id == format.id) else {
        return !balance.terms().any(|(_, term)| term.previous);
    };
    let sign = if balance.comparison == Comparison::AtLeast { -1 } else { 1 };
    for (left, term) in balance.terms().filter(|(_, term)| term.previous) {
        let Some(value) = last_years(previous, term, options, unit) else { return false };
        let factor = if left { sign * term.factor } else { -sign * term.factor };
        row.constant += i128::from(factor) * value;
    }
    true
}

fn last_years(previous: &Report, term: &Term, options: &Options<'_>, unit: i128) -> Option<i128> {
    match previous.entries().get(term.cell)? {
        Entry::Number(number) => in_units(*number, unit),
        Entry::Blank => {
            let lost = options.incomparable.binary_search_by_key(&term.cell, |(cell, _)| *cell).is_ok();
            (options.blank_as_zero && !lost).then_some(0)
        }
        _ => Some(0),
    }
}

fn values(report: &Report, options: &Options<'_>, unit: i128) -> Vec<Option<i128>> {
    let value = |entry: &Entry| match entry {
        Entry::Number(number) => in_units(*number, unit),
        Entry::NotApplicable => Some(0),
        Entry::Blank if options.blank_as_zero => Some(0),
        _ => None,
    };
    report.entries().iter().map(value).collect()
}

/// For each cell the rows in which it stands, with its factor there.
fn index(rows: &[Row<'_>], cells: usize) -> (Vec<u32>, Vec<(u32, i64)>) {
    let mut starts = vec![0u32; cells + 1];
    for part in rows.iter().flat_map(|row| &row.terms) {
        starts[part.cell + 1] += 1;
    }
    for cell in 0..cells {
        starts[cell + 1] += starts[cell];
    }
    let mut ends = starts.clone();
    let mut uses = vec![(u32::MAX, 0i64); starts[cells] as usize];
    for (number, row) in rows.iter().enumerate() {
        for part in &row.terms {
            let end = &mut ends[part.cell];
            // A cell that stands twice in a row has one factor there.
            let last = (*end > starts[part.cell]).then(|| &mut uses[*end as usize - 1]);
            match last {
                Some((row, factor)) if *row as usize == number => *factor += part.factor,
                _ => {
                    uses[*end as usize] = (number as u32, part.factor);
                    *end += 1;
                }
            }
        }
    }
    compact(&mut starts, &ends, &mut uses);
    (starts, uses)
}

/// Takes out the places that cells did not need which stand twice in a row.
fn compact(starts: &mut [u32], ends: &[u32], uses: &mut Vec<(u32, i64)>) {
    uses.retain(|(row, _)| *row != u32::MAX);
    let mut gone = 0;
    for cell in 0..starts.len() - 1 {
        let unused = starts[cell + 1] - ends[cell];
        starts[cell] -= gone;
        gone += unused;
    }
    let last = starts.len() - 1;
    starts[last] -= gone;
}
