//! What the hard rules of a form say together: contradictions, conditions that never hold, rules that follow from
//! others, and cells that one value fits.

use super::simplex::{self, Constraint, Failure, Feasible, Most, Work};
use super::system::{Row, System};
use crate::form::format::{Comparison, Condition, Format};
use crate::number::Number;
use crate::report::Report;
use crate::report::check::Options;
use std::collections::HashMap;
use std::sync::Arc;

/// What the hard rules of a form say together, last year's figures left aside.
///
/// Figures are taken for fractions: what only whole numbers contradict is not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consistency {
    /// Rules that no report can keep together.
    pub contradictions: Vec<Contradiction>,
    /// Rules whose condition no report meets.
    pub idle: Vec<usize>,
    /// Rules that hold wherever the others do; all of them may be left out together.
    pub implied: Vec<usize>,
    /// Cells that only one value fits.
    pub fixed: Vec<(usize, Number)>,
    /// Whether everything could be told: no number grew too large, and nothing took too long.
    pub complete: bool,
}

/// Rules of which each can be kept without one of the others, and not with all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The rules, each with the row or column for which it stands. A cell that a level closes is none.
    pub rules: Vec<(usize, Option<usize>)>,
    /// Where they do.
    pub within: Within,
}

/// The reports in which rules contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// All of them.
    Everywhere,
    /// Those of organs of this level.
    Level(String),
    /// Those that meet the condition of this rule.
    Condition(usize),
}

/// What all questions about a form may cost: about a second.
const WORK: usize = 1 << 28;

/// Says what the hard rules of a form say together.
///
/// ```
/// use nianbao_schema::{Format, reason};
/// let found = reason::consistency(Format::built_in("2021-30").unwrap());
/// assert!(found.complete && found.contradictions.is_empty() && found.idle.is_empty());
/// ```
pub fn consistency(format: &Arc<Format>) -> Consistency {
    let mut judge = Judge {
        format,
        work: Work(WORK),
        found: Consistency {
            contradictions: Vec::new(),
            idle: Vec::new(),
            implied: Vec::new(),
            fixed: Vec::new(),
            complete: true,
        },
    };
    let report = Report::blank(format);
    let system = System::new(&report, &Options::default());
    let everywhere: Vec<&Row<'_>> = system.rows.iter().filter(|row| row.guard.is_none()).collect();
    if judge.contradiction(&system, &everywhere, &[], &Within::Everywhere) {
        // Anything follows from a contradiction.
        return judge.found;
    }
    judge.conditions(&system, &everywhere);
    judge.levels();
    judge.implied(&system, &everywhere);
    judge.fixed(&system, &everywhere);
    judge.found
}

struct Judge<'f> {
    format: &'f Arc<Format>,
    work: Work,
    found: Consistency,
}

impl Judge<'_> {
    /// Notes what contradicts each other among some rows and further constraints, and says whether something does.
    fn contradiction(
        &mut self,
        system: &System<'_>,
        rows: &[&Row<'_>],
        more: &[Constraint],
        within: &Within,
    ) -> bool {
        let mut found = false;
        for part in parts(rows) {
            let Some(culprits) = self.culprits(system, &part, more) else { continue };
            found = true;
            let rules = culprits.iter().filter_map(|row| row.rule()).collect();
            let contradiction = Contradiction { rules, within: within.clone() };
            if !self.found.contradictions.contains(&contradiction) {
                self.found.contradictions.push(contradiction);
            }
        }
        found
    }

    /// The fewest rows that contradict each other, if some do: each of them is needed.
    fn culprits<'r, 's>(
        &mut self,
        system: &System<'_>,
        rows: &[&'s Row<'r>],
        more: &[Constraint],
    ) -> Option<Vec<&'s Row<'r>>> {
        let keeps_zero = |row: &&Row<'_>| if row.equation { row.constant == 0 } else { row.constant <= 0 };
        if more.is_empty() && rows.iter().all(keeps_zero) {
            return None;
        }
        let mut open: Vec<&Row<'_>> = match self.feasible(system, rows, more) {
            Err(Failure::Infeasible(says)) => {
                says.into_iter().filter_map(|at| rows.get(at).copied()).collect()
            }
            _ => return None,
        };
        let mut at = 0;
        while at < open.len() {
            let without: Vec<&Row<'_>> =
                open.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, row)| *row).collect();
            match self.feasible(system, &without, more) {
                Err(Failure::Infeasible(_)) => open = without,
                _ => at += 1,
            }
        }
        Some(open)
    }

    fn feasible(
        &mut self,
        system: &System<'_>,
        rows: &[&Row<'_>],
        more: &[Constraint],
    ) -> Result<(Feasible, Variables), Failure> {
        let mut variables = Variables::default();
        let mut constraints: Vec<Constraint> =
            rows.iter().map(|row| variables.constraint(system, row)).collect();
        let mut own = |constraint: &Constraint| Constraint {
            terms: constraint.terms.iter().map(|&(cell, factor)| (variables.of(cell), factor)).collect(),
            ..*constraint
        };
        constraints.extend(more.iter().map(&mut own));
        let signed: Vec<bool> = variables.cells.iter().map(|&cell| system.domain(cell).0 < 0).collect();
        let found = simplex::feasible(&signed, &constraints, &mut self.work);
        self.found.complete &= !matches!(found, Err(Failure::Unknown));
        found.map(|found| (found, variables))
    }

    /// The largest that a sum can be; `None` if that cannot be told.
    fn most(&mut self, of: &Feasible, terms: &[(usize, i128)]) -> Option<Most> {
        let most = of.most(terms, &mut self.work);
        self.found.complete &= most.is_ok();
        most.ok()
    }

    /// Each condition on a cell: whether it can hold, and whether its rules then can.
    fn conditions(&mut self, system: &System<'_>, everywhere: &[&Row<'_>]) {
        let mut seen: Vec<&Condition> = Vec::new();
        for (rule, condition) in
            self.format.rules.iter().enumerate().filter_map(|(at, rule)| Some((at, rule.when.as_ref()?)))
        {
            if matches!(condition, Condition::Level(..)) || seen.contains(&condition) {
                continue;
            }
            seen.push(condition);
            let holds = constraint_of(condition, self.format);
            let guarded = |row: &&Row<'_>| row.guard == Some(condition);
            if self.parts_with(system, everywhere, &holds) {
                let same = |other: &usize| self.format.rules[*other].when.as_ref() == Some(condition);
                self.found.idle.extend((0..self.format.rules.len()).filter(same));
                continue;
            }
            let rows: Vec<&Row<'_>> =
                everywhere.iter().copied().chain(system.rows.iter().filter(guarded)).collect();
            self.contradiction(system, &rows, &holds, &Within::Condition(rule));
        }
    }

    /// Whether further constraints contradict the rows that have to do with them.
    fn parts_with(&mut self, system: &System<'_>, rows: &[&Row<'_>], more: &[Constraint]) -> bool {
        let cells: Vec<usize> = more.iter().flat_map(|own| &own.terms).map(|&(cell, _)| cell).collect();
        let touches = |part: &Vec<&Row<'_>>| {
            part.iter().any(|row| row.terms.iter().any(|term| cells.contains(&term.cell)))
        };
        let part: Vec<&Row<'_>> = parts(rows).into_iter().filter(touches).flatten().collect();
        !more.is_empty() && matches!(self.feasible(system, &part, more), Err(Failure::Infeasible(_)))
    }

    /// Each level of organ, with the cells that it closes.
    fn levels(&mut self) {
        let looks = |rule: &crate::form::format::Rule| matches!(rule.when, Some(Condition::Level(..)));
        if self.format.restricted.is_empty() && !self.format.rules.iter().any(looks) {
            return;
        }
        for level in &self.format.levels {
            let mut report = Report::blank(self.format);
            report.organ.level = Some(level.id.clone());
            let system = System::new(&report, &Options::default());
            let rows: Vec<&Row<'_>> = system.rows.iter().filter(|row| row.applies == Some(true)).collect();
            self.contradiction(&system, &rows, &[], &Within::Level(level.id.clone()));
        }
    }

    /// Rules that follow from the others, the last of the form first.
    fn implied(&mut self, system: &System<'_>, everywhere: &[&Row<'_>]) {
        let rule_of = |row: &Row<'_>| row.rule().map(|(rule, _)| rule);
        let mut left: Vec<&Row<'_>> = everywhere.to_vec();
        for rule in (0..self.format.rules.len()).rev() {
            let (own, others): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
                left.iter().copied().partition(|row| rule_of(row) == Some(rule));
            if !own.is_empty() && own.iter().all(|row| self.follows(system, row, &others)) {
                self.found.implied.push(rule);
                left = others;
            }
        }
        self.found.implied.reverse();
    }

    fn follows(&mut self, system: &System<'_>, row: &Row<'_>, others: &[&Row<'_>]) -> bool {
        let touches = |part: &Vec<&Row<'_>>| {
            part.iter()
                .any(|other| other.terms.iter().any(|term| row.terms.iter().any(|own| own.cell == term.cell)))
        };
        let near: Vec<&Row<'_>> = parts(others).into_iter().filter(touches).flatten().collect();
        let Ok((found, mut variables)) = self.feasible(system, &near, &[]) else { return false };
        let known = variables.cells.len();
        let own = variables.constraint(system, row);
        if variables.cells.len() > known {
            // A cell of which no other rule says anything; only bounds could keep it.
            return false;
        }
        let is_within = |most: Option<Most>, bound: i128| matches!(most, Some(Most::Is(most, of)) if bound.checked_mul(of).is_some_and(|bound| most <= bound));
        let below: Vec<(usize, i128)> = own.terms.iter().map(|&(at, factor)| (at, -factor)).collect();
        is_within(self.most(&found, &own.terms), own.bound)
            && (!own.equation || is_within(self.most(&found, &below), -own.bound))
    }

    /// Cells whose smallest and largest figure are the same.
    fn fixed(&mut self, system: &System<'_>, everywhere: &[&Row<'_>]) {
        for part in parts(everywhere) {
            let Ok((found, variables)) = self.feasible(system, &part, &[]) else { continue };
            for (at, &cell) in variables.cells.iter().enumerate() {
                let Some(Most::Is(most, of)) = self.most(&found, &[(at, 1)]) else { continue };
                let least = self.most(&found, &[(at, -1)]);
                let same = matches!(least, Some(Most::Is(least, other)) if least.checked_mul(of) == most.checked_mul(-other));
                let whole = (most % of == 0).then(|| i64::try_from(most / of).ok()).flatten();
                if let Some(number) = whole.filter(|_| same).and_then(Number::whole) {
                    self.found.fixed.push((cell, number));
                }
            }
        }
        self.found.fixed.sort_by_key(|(cell, _)| *cell);
    }
}

/// The cells of a programme, each a variable.
#[derive(Default)]
struct Variables {
    cells: Vec<usize>,
    at: HashMap<usize, usize>,
}

impl Variables {
    fn of(&mut self, cell: usize) -> usize {
        *self.at.entry(cell).or_insert_with(|| {
            self.cells.push(cell);
            self.cells.len() - 1
        })
    }

    fn constraint(&mut self, system: &System<'_>, row: &Row<'_>) -> Constraint {
        let terms = row.terms.iter().map(|part| (self.of(part.cell), i128::from(part.factor))).collect();
        Constraint { terms, equation: row.equation, bound: -row.constant / system.unit }
    }
}

/// Rows apart that share no cell, each part in order.
fn parts<'s, 'r>(rows: &[&'s Row<'r>]) -> Vec<Vec<&'s Row<'r>>> {
    let mut of_cell: HashMap<usize, usize> = HashMap::new();
    let mut parent: Vec<usize> = (0..rows.len()).collect();
    fn root(parent: &mut [usize], mut at: usize) -> usize {
        while parent[at] != at {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        at
    }
    for (at, row) in rows.iter().enumerate() {
        for part in &row.terms {
            let other = *of_cell.entry(part.cell).or_insert(at);
            let (one, other) = (root(&mut parent, at), root(&mut parent, other));
            parent[one.max(other)] = one.min(other);
        }
    }
    let mut place: HashMap<usize, usize> = HashMap::new();
    let mut parts: Vec<Vec<&Row<'_>>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let root = root(&mut parent, at);
        let place = *place.entry(root).or_insert_with(|| {
            parts.push(Vec::new());
            parts.len() - 1
        });
        parts[place].push(row);
    }
    parts
}

/// What a condition on a number says of it, as far as that is linear; its variable is the cell.
fn constraint_of(condition: &Condition, format: &Format) -> Vec<Constraint> {
    let &Condition::Compares(cell, comparison, number) = condition else { return Vec::new() };
    let (factor, bound) = (10i128.pow(u32::from(number.scale())), i128::from(number.mantissa()));
    let (sign, equation) = match comparison {
        Comparison::Equal => (1, true),
        Comparison::AtMost | Comparison::Less => (1, false),
        Comparison::AtLeast | Comparison::Greater => (-1, false),
        Comparison::NotEqual => return Vec::new(),
    };
    // Among whole numbers, less than one is at most the one before; elsewhere at most that number is all that can be said.
    let is_strict = matches!(comparison, Comparison::Less | Comparison::Greater);
    let is_whole = number.scale() == 0 && !format.cells[cell].value.has_decimals();
    let step = i128::from(is_strict && is_whole);
    vec![Constraint { terms: vec![(cell, sign * factor)], equation, bound: sign * bound - step }]
}
