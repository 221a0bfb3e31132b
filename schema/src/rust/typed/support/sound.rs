//! The outcome of a check that finds nothing, reached without a dynamic report and without allocating.
//!
//! Every step gives up, with `None`, as soon as there is something to say; the check that explains
//! then starts anew. So each step may give up too often, but must never overlook a finding; tests hold
//! it to that.

use super::{Cell, Fields, Figure, Form, Place, Visitor};
use crate::form::format::{Answer, Balance, Condition, Demand, Format, Linear, Term};
use crate::number::Sum;
use crate::problem::Severity;
use crate::report::check::{self, Options, Outcome, prose};
use crate::report::{self, Organ};

/// A check in which everything has held so far.
#[derive(Debug)]
pub struct Sound<'r> {
    format: &'static Format,
    places: &'static [Place],
    year: Option<u16>,
    organ: &'r Organ,
    options: &'r Options<'r>,
    outcome: Outcome,
}

impl<'r> Sound<'r> {
    /// Begins a check, if the report is of a year of its form and last year's report fits it.
    #[inline]
    pub fn begin(
        form: &'static Form,
        (year, organ): (Option<u16>, &'r Organ),
        options: &'r Options<'r>,
    ) -> Option<Self> {
        let ready = form.ready().ok()?;
        let of_year = year.is_none_or(|year| ready.format.covers(year));
        let after = options.previous.is_none_or(|previous| check::follows(year, organ, previous));
        let outcome = Outcome::default();
        (of_year && after).then_some(Sound {
            format: &ready.format,
            places: &ready.places,
            year,
            organ,
            options,
            outcome,
        })
    }

    /// Counts hard and soft rules that hold.
    #[inline]
    pub fn held(&mut self, hard: usize, soft: usize) {
        self.outcome.hard.held += hard;
        self.outcome.soft.held += soft;
    }

    /// Whether a rule applies to the report, whose condition looks at this figure.
    pub fn applies(&self, rule: usize, figure: Figure<'_>) -> Option<bool> {
        match self.format.rules.get(rule)?.when.as_ref()? {
            Condition::Level(level, wanted) => self.organ.level.as_ref().map(|own| (own == level) == *wanted),
            Condition::Holds(_, answer, wanted) => {
                let holds = match (figure, answer) {
                    (Figure::Blank | Figure::Unfit, _) => return None,
                    (Figure::Flag(flag), Answer::Flag(due)) => flag == *due,
                    (Figure::Choice(choice), Answer::Choice(due)) => choice == *due,
                    (Figure::Text(text), Answer::Text(due)) => text == due,
                    _ => false,
                };
                Some(holds == *wanted)
            }
            Condition::Compares(_, comparison, number) => match figure {
                Figure::Blank | Figure::Unfit => None,
                Figure::Number(own) => Some(comparison.holds(own.cmp(number))),
                _ => Some(false),
            },
        }
    }

    /// One of a rule's balances. The figures are those of its terms in order, without last year's.
    pub fn balance(&mut self, rule: usize, balance: usize, figures: &[Figure<'_>]) -> Option<()> {
        let Demand::Balance(balances) = &self.format.rules.get(rule)?.demand else { return None };
        let balance = balances.get(balance)?;
        if self.options.previous.is_none() && looks_back(balance) {
            // A blank that counts as zero is recorded all the same.
            let counted = |figure: &Figure<'_>| match figure {
                Figure::Blank => self.options.blank_as_zero,
                figure => *figure == Figure::Unfit,
            };
            if figures.iter().any(counted) {
                return None;
            }
            self.without_previous(rule, 1);
            return Some(());
        }
        let figures = &mut figures.iter();
        let (left, right) = (self.sum(&balance.left, figures)??, self.sum(&balance.right, figures)??);
        balance.comparison.holds(left.cmp(&right)).then(|| self.hold(rule))
    }

    /// Whether a rule that looks at last year's report has nothing to look at, so that no figure of this
    /// year's matters either. It counts as often as it is repeated.
    #[inline]
    pub fn is_silent(&mut self, rule: usize, times: usize) -> bool {
        let silent = self.options.previous.is_none() && !self.options.blank_as_zero;
        if silent {
            self.without_previous(rule, times);
        }
        silent
    }

    fn without_previous(&mut self, rule: usize, times: usize) {
        let tally = match self.format.rules[rule].severity {
            Severity::Error => &mut self.outcome.hard,
            _ => &mut self.outcome.soft,
        };
        tally.unevaluated += times;
        self.outcome.without_previous += times;
    }

    /// A rule by which cells must be blank.
    pub fn blank(&mut self, rule: usize, figures: &[Figure<'_>]) -> Option<()> {
        let is_blank = |figure: &Figure<'_>| matches!(figure, Figure::Blank | Figure::NotApplicable);
        figures.iter().all(is_blank).then(|| self.hold(rule))
    }

    /// A rule by which prose must contain a word.
    pub fn mentions(&mut self, rule: usize, text: &str) -> Option<()> {
        let Demand::Mentions(_, words) = &self.format.rules.get(rule)?.demand else { return None };
        let mentioned = !is_unwritten(text) && words.iter().any(|word| text.contains(word.as_str()));
        mentioned.then(|| self.hold(rule))
    }

    /// A rule by which prose names the right figures: those of its terms in order, without last year's.
    pub fn quotes(&mut self, rule: usize, text: &str, figures: &[Figure<'_>]) -> Option<()> {
        let Demand::Quotes(_, quotes) = &self.format.rules.get(rule)?.demand else { return None };
        if is_unwritten(text) {
            return None;
        }
        let format = self.format;
        let right = prose::is_right(format, text, quotes, |linear, before| {
            self.sum(linear, &mut figures.get(before..)?.iter())
        })?;
        right.then(|| self.hold(rule))
    }

    /// Cells that only some levels of organ can fill.
    pub fn closed(&self, cells: &[(usize, Figure<'_>)]) -> Option<()> {
        let Some(level) = &self.organ.level else { return Some(()) };
        let is_open = |&(cell, figure): &(usize, Figure<'_>)| match figure {
            Figure::Blank | Figure::NotApplicable => true,
            Figure::Number(number) if number.is_zero() => true,
            _ => self.format.cells[cell].only.as_ref().is_none_or(|only| only.levels.contains(level)),
        };
        cells.iter().all(is_open).then_some(())
    }

    /// Whether nothing is missing, where the caller wants a complete report.
    #[inline]
    pub fn complete(&self, fields: &dyn Fields) -> Option<()> {
        if !self.options.complete {
            return Some(());
        }
        let is_headed = self.year.is_some() && !is_unwritten(&self.organ.name);
        let mut missing = Missing { format: self.format, places: self.places.iter(), found: !is_headed };
        fields.visit(&mut missing);
        (!missing.found).then_some(())
    }

    /// The outcome: no findings.
    #[inline]
    pub fn outcome(self) -> Outcome {
        self.outcome
    }

    fn hold(&mut self, rule: usize) {
        match self.format.rules[rule].severity {
            Severity::Error => self.held(1, 0),
            _ => self.held(0, 1),
        }
    }

    /// A sum over figures, and nothing within if one of them is missing. What must be recorded ends
    /// the quick check.
    fn sum(&self, linear: &Linear, figures: &mut std::slice::Iter<'_, Figure<'_>>) -> Option<Option<Sum>> {
        let mut sum = Sum::default();
        sum.add_whole(linear.constant);
        let (mut spared, mut filled) = (false, false);
        for term in &linear.terms {
            let figure = if term.previous { self.last_year(term) } else { figures.next().copied() };
            match figure {
                Some(Figure::Number(number)) => {
                    filled = true;
                    sum.add(term.factor, number);
                }
                Some(Figure::Blank) if self.options.blank_as_zero => return None,
                Some(Figure::Unfit) => return None,
                Some(Figure::Blank) if term.optional => spared = true,
                None | Some(Figure::Blank) => return Some(None),
                Some(_) => filled = true,
            }
        }
        Some((filled || !spared).then_some(sum))
    }

    fn last_year(&self, term: &Term) -> Option<Figure<'_>> {
        let previous = self.options.previous.filter(|previous| previous.format().id == self.format.id)?;
        Some(match previous.entries().get(term.cell)? {
            report::Entry::Blank => Figure::Blank,
            report::Entry::Number(number) => Figure::Number(*number),
            _ => Figure::NotApplicable,
        })
    }
}

fn looks_back(balance: &Balance) -> bool {
    balance.terms().any(|(_, term)| term.previous)
}

/// Whether prose has nothing but space. The first character most often tells.
fn is_unwritten(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Looks for what a complete report must have.
struct Missing<'f> {
    format: &'f Format,
    places: std::slice::Iter<'f, Place>,
    found: bool,
}

impl Visitor for Missing<'_> {
    fn cell(&mut self, cell: &dyn Cell) {
        if let Some(&Place::Cell(index)) = self.places.next() {
            self.found |= self.format.cells[index].required && cell.is_blank();
        }
    }

    fn narrative(&mut self, text: &str) {
        if let Some(&Place::Narrative(index)) = self.places.next() {
            self.found |= self.format.narratives[index].required && is_unwritten(text);
        }
    }
}
