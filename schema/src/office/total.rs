//! The sum of reports: what each cell adds up to, and of whom it is incomplete.

use crate::form::format::Format;
use crate::number::Sum;
use crate::report::{Entry, Organ, Report};
use std::sync::Arc;

/// The sum of reports of one edition.
#[derive(Clone, Debug)]
pub struct Total {
    /// The sum as a report. A cell whose sum is incomplete is blank: what is there is not the figure.
    pub report: Report,
    /// The cells whose sum is incomplete, in their order.
    pub incomplete: Vec<Incomplete>,
}

/// A cell whose sum is incomplete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// The cell.
    pub cell: usize,
    /// The sum of what is there; blank if that cannot be held.
    pub partial: Entry,
    /// The parts that are blank there, by position; none if the sum has too many digits.
    pub lacking: Vec<usize>,
}

/// Adds reports up, cell by cell. Counts and amounts add up; answers and texts do not, and are blank. Not applicable
/// counts as nothing. A cell that is blank in one part has no sum.
///
/// All parts are of this edition; one of another edition is migrated first.
///
/// ```
/// use nianbao_schema::{Format, office::total::add, report::{Entry, Organ, Report}};
/// let mut part = Report::blank(Format::built_in("2021-30").unwrap());
/// part.set("applications.received.total", 3).unwrap();
/// let total = add(part.format(), 2021.into(), Organ::default(), &[&part, &part]);
/// assert_eq!(total.report.get("applications.received.total"), Some(&Entry::from(6)));
/// ```
pub fn add(format: &Arc<Format>, year: Option<u16>, organ: Organ, parts: &[&Report]) -> Total {
    let mut report = Report::blank(format);
    report.year = year;
    report.organ = organ;
    let mut incomplete = Vec::new();
    for (index, cell) in format.cells.iter().enumerate() {
        if !cell.value.is_number() {
            continue;
        }
        let (sum, lacking) = cell_sum(index, parts);
        let has_entry = lacking.len() < parts.len();
        let fits = !sum.is_blank() && sum.fits(&cell.value);
        if lacking.is_empty() && fits {
            let _ = report.set(&cell.path, sum);
        } else if has_entry {
            incomplete.push(Incomplete {
                cell: index,
                partial: if fits { sum } else { Entry::Blank },
                lacking,
            });
        }
    }
    Total { report, incomplete }
}

/// The sum of a cell's entries, and the parts that have none.
fn cell_sum(cell: usize, parts: &[&Report]) -> (Entry, Vec<usize>) {
    let (mut sum, mut lacking, mut has_number) = (Sum::default(), Vec::new(), false);
    for (index, part) in parts.iter().enumerate() {
        match part.entries().get(cell) {
            Some(Entry::Number(number)) => {
                sum.add(1, *number);
                has_number = true;
            }
            Some(Entry::NotApplicable) => {}
            _ => lacking.push(index),
        }
    }
    let entry = if has_number {
        sum.number().map_or(Entry::Blank, Entry::Number)
    } else if lacking.len() < parts.len() {
        Entry::NotApplicable
    } else {
        Entry::Blank
    };
    (entry, lacking)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::format::Format;

    #[test]
    fn blank_makes_a_sum_incomplete_and_not_applicable_is_nothing() {
        let format = Format::built_in("2021-30").unwrap();
        let paths: Vec<&str> = format.cells.iter().map(|cell| &*cell.path).take(4).collect();
        let part = |entries: [Entry; 4]| {
            let mut report = Report::blank(format);
            for (path, entry) in paths.iter().zip(entries) {
                report.set(path, entry).unwrap();
            }
            report
        };
        let one = part([3.into(), Entry::NotApplicable, 5.into(), Entry::NotApplicable]);
        let other = part([4.into(), 6.into(), Entry::Blank, Entry::NotApplicable]);
        let total = add(format, Some(2024), Organ::default(), &[&one, &other]);
        let sums: Vec<&Entry> = total.report.entries().iter().take(4).collect();
        assert_eq!(sums, [&7.into(), &6.into(), &Entry::Blank, &Entry::NotApplicable]);
        // The cells that are blank everywhere are blank; that is no sum.
        assert_eq!(total.incomplete, [Incomplete { cell: 2, partial: 5.into(), lacking: vec![1] }]);
        let none = add(format, None, Organ::default(), &[]);
        assert!(none.report.is_blank() && none.incomplete.is_empty());
    }

    #[test]
    fn a_sum_that_cannot_be_held_is_told() {
        let format = Format::built_in("2021-30").unwrap();
        let mut report = Report::blank(format);
        report.set("applications.received.total", Entry::Number(crate::Number::MAX)).unwrap();
        let total = add(format, None, Organ::default(), &[&report, &report]);
        let cell = format.cell("applications.received.total").unwrap();
        assert_eq!(total.incomplete, [Incomplete { cell, partial: Entry::Blank, lacking: vec![] }]);
    }
}
