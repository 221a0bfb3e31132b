//! The sums that a form has within its rows and across them: they show whether figures stand in the right columns.

use crate::figure;
use nianbao_schema::format::{Balance, Comparison, Demand, Format, Rule};
use nianbao_schema::number::Sum;
use nianbao_schema::{Number, Severity};

/// The sums within the rows of a table.
pub(crate) struct RowSums<'f> {
    format: &'f Format,
    table: usize,
    by_row: Vec<Vec<&'f Balance>>,
}

/// What the sums of a row say about figures in its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// All sums that have figures hold, and one of them is not zero.
    Holds,
    /// A sum fails.
    Fails,
    /// There is no sum with figures, or all are zero.
    Silent,
}

impl<'f> RowSums<'f> {
    pub(crate) fn of(format: &'f Format, table: usize) -> Self {
        let at = &format.tables[table];
        let mut by_row = vec![Vec::new(); at.rows.leaves.len()];
        for balance in balances(format, table) {
            let mut rows = balance.terms().map(|(_, term)| format.cells[term.cell].row);
            let Some(row) = rows.next() else { continue };
            let is_within = balance.terms().all(|(_, term)| format.cells[term.cell].table == table)
                && rows.all(|other| other == row);
            if let Some(own) = by_row.get_mut(row).filter(|_| is_within) {
                own.push(balance);
            }
        }
        RowSums { format, table, by_row }
    }

    /// The sums of several rows, each within one column.
    pub(crate) fn across(&self) -> impl Iterator<Item = &'f Balance> {
        across(self.format, self.table)
    }

    /// The first cell of a row.
    pub(crate) fn first(&self, row: usize) -> usize {
        self.format.tables[self.table].cell(row, 0)
    }

    /// The number that a text is as the entry of a cell.
    pub(crate) fn number(&self, cell: usize, text: &str) -> Option<Number> {
        figure::read(text, &self.format.cells[cell], None).ok()?.entry.number()
    }

    /// The sums of a row.
    pub(crate) fn of_row(&self, row: usize) -> &[&'f Balance] {
        self.by_row.get(row).map_or(&[], Vec::as_slice)
    }

    /// Judges a row by the texts of its columns. Blanks count as nothing, since many reports leave zeros out.
    pub(crate) fn verdict(&self, row: usize, texts: &[&str]) -> Verdict {
        let first = self.first(row);
        let mut verdict = Verdict::Silent;
        for balance in self.of_row(row) {
            match self.judge(balance, |cell| texts.get(cell - first).copied()) {
                Verdict::Fails => return Verdict::Fails,
                Verdict::Holds => verdict = Verdict::Holds,
                Verdict::Silent => {}
            }
        }
        verdict
    }

    /// Judges a sum by the texts of its cells.
    pub(crate) fn judge<'t>(&self, balance: &Balance, text: impl Fn(usize) -> Option<&'t str>) -> Verdict {
        let (mut left, mut right) = (Side::default(), Side::default());
        for (is_left, term) in balance.terms() {
            let side = if is_left { &mut left } else { &mut right };
            let text = text(term.cell).unwrap_or_default();
            let Ok(read) = figure::read(text, &self.format.cells[term.cell], None) else {
                return Verdict::Silent;
            };
            if let Some(number) = read.entry.number() {
                side.sum.add(term.factor, number);
                side.is_stated = true;
            }
        }
        if !left.is_stated || !right.is_stated {
            return Verdict::Silent;
        }
        match (left.sum == right.sum, left.sum == Sum::default()) {
            (false, _) => Verdict::Fails,
            (true, false) => Verdict::Holds,
            (true, true) => Verdict::Silent,
        }
    }
}

/// The sums whose terms are all in one row of a table.
pub(crate) fn within_row(format: &Format, table: usize, row: usize) -> impl Iterator<Item = &Balance> {
    let at = &format.tables[table];
    let first = at.cell(row, 0);
    let cells = first..first + at.columns.leaves.len();
    balances(format, table).filter(move |balance| balance.terms().all(|(_, term)| cells.contains(&term.cell)))
}

/// The sums of a table's own cells that must hold, each of cells of one column in several rows.
fn across(format: &Format, table: usize) -> impl Iterator<Item = &Balance> {
    let is_own = move |rule: &Rule| {
        rule.severity == Severity::Error && rule.table == Some(table) && rule.when.is_none()
    };
    demanded(format, is_own).filter(move |balance| {
        let cells = || balance.terms().map(|(_, term)| &format.cells[term.cell]);
        let Some(first) = cells().next() else { return false };
        let is_sum = balance.comparison == Comparison::Equal
            && (balance.left.constant, balance.right.constant) == (0, 0)
            && balance.terms().all(|(_, term)| !term.previous);
        is_sum
            && cells().all(|cell| (cell.table, cell.column) == (table, first.column))
            && cells().any(|cell| cell.row != first.row)
    })
}

/// One side of a sum.
#[derive(Default)]
struct Side {
    sum: Sum,
    is_stated: bool,
}

/// The sums of a table that are totals of its own cells.
fn balances(format: &Format, table: usize) -> impl Iterator<Item = &Balance> {
    demanded(format, move |rule| rule.is_sum && rule.table == Some(table))
}

/// The sums that some of a form's rules demand.
fn demanded(format: &Format, of: impl Fn(&Rule) -> bool) -> impl Iterator<Item = &Balance> {
    format.rules.iter().filter(move |rule| of(rule)).flat_map(|rule| match &rule.demand {
        Demand::Balance(balances) => &balances[..],
        _ => &[],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_judged_by_their_sums() {
        let format = Format::built_in("2021-30").unwrap();
        let table = format.tables.iter().position(|table| table.id == "applications").unwrap();
        let sums = RowSums::of(format, table);
        for (texts, expect) in [
            (["1", "2", "3", "4", "5", "6", "21"], Verdict::Holds),
            (["18", "", "", "", "", "", "18"], Verdict::Holds),
            (["", "18", "", "", "", "", "17"], Verdict::Fails),
            (["", "258", "12", "", "", "1", "1"], Verdict::Fails),
            (["258", "12", "", "", "1", "1", ""], Verdict::Silent),
            (["0", "0", "0", "0", "0", "0", "0"], Verdict::Silent),
            (["", "", "", "", "", "", "5"], Verdict::Silent),
            (["约3", "", "", "", "", "", "5"], Verdict::Silent),
        ] {
            assert_eq!(sums.verdict(0, &texts), expect, "{texts:?}");
        }
    }
}
