//! Whether a report keeps the rules of its form.

mod condition;
mod outcome;
pub(crate) mod prose;
mod standing;

pub use outcome::{Finding, Operand, Outcome, Reason, Sides, Tally};
pub use standing::{Standing, standings};

use crate::form::format::{Balance, Condition, Demand, Format, Linear, Rule};
use crate::number::Sum;
use crate::problem::{Code, Severity};
use crate::report::previous::{self, Incomparable, Previous};
use crate::report::{Entry, Organ, Report};

/// What a check takes into account besides the report.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'r> {
    /// Last year's report of the same organ, for rules that look back. A report of another organ or year gives one
    /// finding and is not used.
    /// One of another edition is carried over first, by
    /// [`migrate::previous`](crate::edition::migrate::previous()), or no rule can be compared with it.
    pub previous: Option<&'r Report>,
    /// The cells of that report whose figure cannot be compared, in their order: [`Previous::incomparable`].
    pub incomparable: &'r [(usize, Incomparable)],
    /// Whether a blank figure counts as zero. What was counted so is recorded in a finding.
    pub blank_as_zero: bool,
    /// Whether the report must be complete: year and organ stated, every required cell and narrative filled.
    pub complete: bool,
}

impl<'r> From<&'r Previous> for Options<'r> {
    /// A check that compares with this report, and takes nothing else into account.
    fn from(previous: &'r Previous) -> Self {
        Options {
            previous: Some(&previous.report),
            incomparable: &previous.incomparable,
            ..Options::default()
        }
    }
}

impl Report {
    /// Checks the report against the rules of its form.
    ///
    /// ```
    /// use nianbao_schema::{Format, Report, check::Options};
    /// let blank = Report::blank(Format::built_in("2021-30")?);
    /// let outcome = blank.check(&Options::default());
    /// assert_eq!((outcome.hard.total(), outcome.hard.unevaluated), (42, 42));
    /// assert!(!outcome.has_errors());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self, options: &Options<'_>) -> Outcome {
        run(self, options)
    }
}

fn run(report: &Report, options: &Options<'_>) -> Outcome {
    let follows = |previous: &&Report| follows(report.year, &report.organ, previous);
    // Figures of another organ or year say nothing about this report's.
    let usable = Options { previous: options.previous.filter(follows), ..*options };
    let mut checker = Checker::new(report, &usable);
    checker.year();
    if options.previous.is_some() && usable.previous.is_none() {
        checker.outcome.findings.push(Finding::new(Code::PreviousMismatch));
    }
    for rule in 0..checker.format.rules.len() {
        checker.rule(rule);
    }
    checker.closed();
    if options.complete {
        checker.complete();
    }
    checker.zeros();
    checker.outcome
}

struct Checker<'r> {
    report: &'r Report,
    options: &'r Options<'r>,
    format: &'r Format,
    outcome: Outcome,
    /// The cells whose blanks were counted as zero, and whether last year's.
    zeros: Vec<(usize, bool)>,
    /// The standing of each rule, for those who want to know.
    standings: Option<Vec<Standing>>,
}

impl<'r> Checker<'r> {
    fn new(report: &'r Report, options: &'r Options<'r>) -> Self {
        Checker {
            report,
            options,
            format: report.format(),
            outcome: Outcome::default(),
            zeros: Vec::new(),
            standings: None,
        }
    }

    fn rule(&mut self, index: usize) {
        let format = self.format;
        let rule = &format.rules[index];
        match rule.when.as_ref().map_or(Ok(true), |when| self.applies(when)) {
            Ok(true) => {}
            Ok(false) => return self.count_each(rule, Standing::Idle),
            Err((reason, cell)) => {
                let operands = cell.map(|cell| self.operand(cell, false, true, 1)).into_iter().collect();
                let finding = Finding { reason: Some(reason), operands, ..unevaluated(format, index) };
                self.outcome.findings.push(finding);
                return self.count_each(rule, Standing::Unevaluated);
            }
        }
        match &rule.demand {
            Demand::Balance(balances) => {
                for balance in balances {
                    let standing = self.balance(index, balance);
                    self.count(rule, standing);
                }
            }
            Demand::Blank(cells) => {
                let standing = self.blank(index, cells);
                self.count(rule, standing);
            }
            Demand::Mentions(narrative, words) => {
                let standing = self.mentions(index, *narrative, words);
                self.count(rule, standing);
            }
            Demand::Quotes(narrative, quotes) => {
                let standing = self.quotes(index, *narrative, quotes);
                self.count(rule, standing);
            }
        }
    }

    /// A repeated rule has the same standing in each place.
    fn count_each(&mut self, rule: &Rule, standing: Standing) {
        let times = if let Demand::Balance(balances) = &rule.demand { balances.len() } else { 1 };
        for _ in 0..times {
            self.count(rule, standing);
        }
    }

    fn count(&mut self, rule: &Rule, standing: Standing) {
        let tally = match rule.severity {
            Severity::Error => &mut self.outcome.hard,
            _ => &mut self.outcome.soft,
        };
        match standing {
            Standing::Held(_) => tally.held += 1,
            Standing::Broken(_) => tally.broken += 1,
            Standing::Unevaluated => tally.unevaluated += 1,
            Standing::Idle => {}
        }
        if let Some(standings) = &mut self.standings {
            standings.push(standing);
        }
    }

    /// Whether a condition holds; an error is why nobody can tell.
    fn applies(&self, condition: &Condition) -> Result<bool, (Reason, Option<usize>)> {
        let entry = |cell: usize| match &self.report.entries()[cell] {
            Entry::Blank => Err((Reason::Blank, Some(cell))),
            entry => Ok(entry),
        };
        match condition {
            Condition::Level(level, wanted) => match &self.report.organ.level {
                Some(own) => Ok((own == level) == *wanted),
                None => Err((Reason::NoLevel, None)),
            },
            Condition::Holds(cell, ..) | Condition::Compares(cell, ..) => {
                Ok(condition.is_met_by(entry(*cell)?))
            }
        }
    }

    fn balance(&mut self, rule: usize, balance: &Balance) -> Standing {
        let zeros = self.zeros.len();
        let (Some(left), Some(right)) = (self.sum(&balance.left), self.sum(&balance.right)) else {
            // What cannot be summed counted no blank as zero either.
            self.zeros.truncate(zeros);
            return self.incomplete(rule, balance);
        };
        let sides = Some(Sides { left, right });
        if balance.comparison.holds(left.cmp(&right)) {
            return Standing::Held(sides);
        }
        let finding = Finding {
            leaf: balance.leaf,
            sides,
            operands: self.operands(balance),
            ..Finding::of_rule(Code::RuleBroken, self.format, rule)
        };
        self.outcome.findings.push(finding);
        Standing::Broken(sides)
    }

    /// A side's sum; nothing if a figure is missing. Optional parts of a total may be, but not all of them.
    fn sum(&mut self, linear: &Linear) -> Option<Sum> {
        let mut sum = Sum::default();
        sum.add_whole(linear.constant);
        let (mut spared, mut filled) = (false, false);
        for term in &linear.terms {
            match self.entry(term.cell, term.previous)? {
                Entry::Number(number) => {
                    filled = true;
                    sum.add(term.factor, *number);
                }
                Entry::Blank if term.previous && self.incomparable(term.cell).is_some() => return None,
                Entry::Blank if self.options.blank_as_zero => self.zeros.push((term.cell, term.previous)),
                Entry::Blank if term.optional => spared = true,
                Entry::Blank => return None,
                // Not applicable counts as nothing.
                _ => filled = true,
            }
        }
        (filled || !spared).then_some(sum)
    }

    /// What a cell holds; nothing where last year's is meant and is not to be had.
    fn entry(&self, cell: usize, previous: bool) -> Option<&Entry> {
        if !previous {
            return Some(&self.report.entries()[cell]);
        }
        let previous = self.options.previous.filter(|previous| previous.format().id == self.format.id)?;
        previous.entries().get(cell)
    }

    /// What became of last year's figure, if it cannot be compared with this cell's.
    fn incomparable(&self, cell: usize) -> Option<&Incomparable> {
        previous::find(self.options.incomparable, cell)
    }

    fn incomplete(&mut self, rule: usize, balance: &Balance) -> Standing {
        let looks_back = balance.terms().any(|(_, term)| term.previous);
        let incomparable = balance.terms().filter(|(_, term)| term.previous).find_map(|(_, term)| {
            Some(Reason::NotComparable(term.cell, self.incomparable(term.cell)?.clone()))
        });
        let reason = match self.options.previous {
            None if looks_back => {
                self.outcome.without_previous += 1;
                return Standing::Unevaluated;
            }
            Some(_) if incomparable.is_some() => incomparable.unwrap_or(Reason::Blank),
            Some(previous) if looks_back && previous.format().id != self.format.id => {
                Reason::PreviousEdition(previous.format().id.clone())
            }
            _ => Reason::Blank,
        };
        let finding = Finding {
            leaf: balance.leaf,
            operands: self.operands(balance),
            reason: Some(reason),
            ..unevaluated(self.format, rule)
        };
        self.outcome.findings.push(finding);
        Standing::Unevaluated
    }

    fn operands(&self, balance: &Balance) -> Vec<Operand> {
        balance
            .terms()
            .map(|(left, term)| self.operand(term.cell, term.previous, left, term.factor))
            .collect()
    }

    fn operand(&self, cell: usize, previous: bool, left: bool, factor: i64) -> Operand {
        let entry = self.entry(cell, previous).cloned().unwrap_or_default();
        Operand { cell, previous, left, factor, entry }
    }

    fn blank(&mut self, rule: usize, cells: &[usize]) -> Standing {
        let filled =
            |&&cell: &&usize| !matches!(self.report.entries()[cell], Entry::Blank | Entry::NotApplicable);
        let operands: Vec<Operand> =
            cells.iter().filter(filled).map(|&cell| self.operand(cell, false, true, 1)).collect();
        if operands.is_empty() {
            return Standing::Held(None);
        }
        let finding = Finding { operands, ..Finding::of_rule(Code::RuleBroken, self.format, rule) };
        self.outcome.findings.push(finding);
        Standing::Broken(None)
    }

    /// Figures where organs of this level can have none.
    fn closed(&mut self) {
        let Some(level) = &self.report.organ.level else { return };
        for &cell in &self.format.restricted {
            let Some(only) =
                self.format.cells[cell].only.as_ref().filter(|only| !only.levels.contains(level))
            else {
                continue;
            };
            let has_figure = match &self.report.entries()[cell] {
                Entry::Blank | Entry::NotApplicable => false,
                Entry::Number(number) => !number.is_zero(),
                _ => true,
            };
            if has_figure {
                let finding = Finding {
                    severity: only.severity,
                    basis: Some(only.basis),
                    operands: vec![self.operand(cell, false, true, 1)],
                    ..Finding::new(Code::LevelClosed)
                };
                self.outcome.findings.push(finding);
            }
        }
    }

    fn complete(&mut self) {
        if self.report.year.is_none() {
            self.outcome.findings.push(Finding::new(Code::YearBlank));
        }
        if self.report.organ.name.trim().is_empty() {
            self.outcome.findings.push(Finding::new(Code::OrganBlank));
        }
        for (index, narrative) in self.format.narratives.iter().enumerate() {
            if narrative.required && self.report.narrative(index).trim().is_empty() {
                let finding = Finding { narrative: Some(index), ..Finding::new(Code::EntryBlank) };
                self.outcome.findings.push(finding);
            }
        }
        for (index, cell) in self.format.cells.iter().enumerate() {
            if cell.required && self.report.entries()[index].is_blank() {
                let operands = vec![self.operand(index, false, true, 1)];
                self.outcome.findings.push(Finding { operands, ..Finding::new(Code::EntryBlank) });
            }
        }
    }

    fn year(&mut self) {
        if self.report.year.is_some_and(|year| !self.format.covers(year)) {
            self.outcome.findings.push(Finding::new(Code::YearOutside));
        }
    }

    /// Records what was counted as zero.
    fn zeros(&mut self) {
        let mut zeros = std::mem::take(&mut self.zeros);
        zeros.sort_unstable();
        zeros.dedup();
        if !zeros.is_empty() {
            let operands =
                zeros.into_iter().map(|(cell, previous)| self.operand(cell, previous, true, 1)).collect();
            self.outcome.findings.push(Finding { operands, ..Finding::new(Code::BlankAsZero) });
        }
    }
}

/// Whether a report may be last year's of this organ, as far as both say.
pub(crate) fn follows(year: Option<u16>, organ: &Organ, previous: &Report) -> bool {
    let years = year.zip(previous.year);
    let same_organ =
        previous.organ.name == organ.name || previous.organ.name.is_empty() || organ.name.is_empty();
    years.is_none_or(|(year, previous)| previous.checked_add(1) == Some(year)) && same_organ
}

fn unevaluated(format: &Format, rule: usize) -> Finding {
    Finding::of_rule(Code::RuleUnevaluated, format, rule)
}
