//! Linear programmes, solved exactly: integer pivoting keeps every entry a whole number over one common denominator
//! (Edmonds), and the smallest index enters and leaves, so that it ends (Bland).

/// The most entries of a tableau.
const MAX_ENTRIES: usize = 1 << 21;

/// A row of a programme: the sum of its terms is at most, or is, a number.
pub(super) struct Constraint {
    /// Variables with their factors.
    pub(super) terms: Vec<(usize, i128)>,
    /// Whether the sum is the number; else it is at most that.
    pub(super) equation: bool,
    /// The number.
    pub(super) bound: i128,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// No figures keep all rows. These rows are enough to say so.
    Infeasible(Vec<usize>),
    /// Numbers grew too large, or it would take too long.
    Unknown,
}

/// The largest that a sum can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Most {
    /// A fraction: numerator and denominator, which is positive.
    Is(i128, i128),
    /// There is no largest.
    Unbounded,
}

/// A programme for which figures were found, from which others are looked for.
#[derive(Clone)]
pub(super) struct Feasible {
    rows: Vec<Vec<i128>>,
    basis: Vec<usize>,
    denominator: i128,
    /// How many variables were asked for.
    variables: usize,
    /// By variable: the column of its negative part, where it may be below zero.
    negative: Vec<Option<usize>>,
    /// The first column of those that only help to find the first figures.
    artificial: usize,
}

/// What all questions together may cost, in entries that pivots touch.
pub(super) struct Work(pub(super) usize);

impl Work {
    fn take(&mut self, amount: usize) -> Result<(), Failure> {
        self.0 = self.0.checked_sub(amount).ok_or(Failure::Unknown)?;
        Ok(())
    }
}

/// Looks for figures that keep all rows. Variables are zero or more, unless `signed` says otherwise.
pub(super) fn feasible(
    signed: &[bool],
    constraints: &[Constraint],
    work: &mut Work,
) -> Result<Feasible, Failure> {
    let variables = signed.len();
    let mut columns = variables;
    let mut next = || {
        columns += 1;
        columns - 1
    };
    let negative: Vec<Option<usize>> = signed.iter().map(|&signed| signed.then(&mut next)).collect();
    let slacks: Vec<Option<usize>> = constraints.iter().map(|own| (!own.equation).then(&mut next)).collect();
    let artificial = columns;
    // A slack begins in the basis where it can; elsewhere a column of its own does.
    let helps: Vec<Option<usize>> = constraints
        .iter()
        .zip(&slacks)
        .map(|(own, slack)| {
            (slack.is_none() || own.bound < 0).then(|| {
                columns += 1;
                columns - 1
            })
        })
        .collect();
    if constraints.len().saturating_mul(columns + 1) > MAX_ENTRIES {
        return Err(Failure::Unknown);
    }
    let mut rows = Vec::with_capacity(constraints.len());
    for (at, own) in constraints.iter().enumerate() {
        let sign = if own.bound < 0 { -1 } else { 1 };
        let mut row = vec![0; columns + 1];
        for &(variable, factor) in &own.terms {
            row[variable] += sign * factor;
            if let Some(column) = negative[variable] {
                row[column] -= sign * factor;
            }
        }
        slacks[at].into_iter().for_each(|column| row[column] = sign);
        helps[at].into_iter().for_each(|column| row[column] = 1);
        row[columns] = sign * own.bound;
        rows.push(row);
    }
    let basis = helps.iter().zip(&slacks).map(|(help, slack)| help.or(*slack).unwrap_or_default()).collect();
    let mut tableau = Feasible { rows, basis, denominator: 1, variables, negative, artificial };
    tableau.drive_out(&slacks, &helps, work)?;
    Ok(tableau)
}

impl Feasible {
    /// The largest that a sum of variables can be.
    pub(super) fn most(&self, terms: &[(usize, i128)], work: &mut Work) -> Result<Most, Failure> {
        let mut own = self.clone();
        work.take(own.rows.len() * own.width())?;
        let mut costs = vec![0; own.width()];
        for &(variable, factor) in terms {
            costs[variable] -= factor;
            if let Some(column) = own.negative[variable] {
                costs[column] += factor;
            }
        }
        let objective = own.priced(&costs)?;
        own.rows.push(objective);
        if !own.improve(work)? {
            return Ok(Most::Unbounded);
        }
        let most = own.rows.last().and_then(|row| row.last()).copied().unwrap_or_default();
        Ok(Most::Is(most, own.denominator))
    }

    fn width(&self) -> usize {
        self.rows.first().map_or(self.artificial.max(self.variables) + 1, Vec::len)
    }

    /// A row of costs, less what the columns of the basis cost already.
    fn priced(&self, costs: &[i128]) -> Result<Vec<i128>, Failure> {
        let times = |cost: i128| cost.checked_mul(self.denominator).ok_or(Failure::Unknown);
        let mut priced: Vec<i128> = costs.iter().map(|&cost| times(cost)).collect::<Result<_, _>>()?;
        for (row, &column) in self.rows.iter().zip(&self.basis).filter(|(_, column)| costs[**column] != 0) {
            for (own, entry) in priced.iter_mut().zip(row) {
                let less = costs[column].checked_mul(*entry).ok_or(Failure::Unknown)?;
                *own = own.checked_sub(less).ok_or(Failure::Unknown)?;
            }
        }
        Ok(priced)
    }

    /// Makes the helping columns zero, and takes them out of the basis.
    fn drive_out(
        &mut self,
        slacks: &[Option<usize>],
        helps: &[Option<usize>],
        work: &mut Work,
    ) -> Result<(), Failure> {
        let mut costs = vec![0; self.width()];
        let last = costs.len() - 1;
        costs[self.artificial..last].fill(1);
        let objective = self.priced(&costs)?;
        self.rows.push(objective);
        self.improve(work)?;
        let objective = self.rows.pop().unwrap_or_default();
        if objective[last] != 0 {
            // A row says something where its column has a price.
            let says = |at: &usize| match (helps[*at], slacks[*at]) {
                (Some(help), _) => objective[help] != self.denominator,
                (None, Some(slack)) => objective[slack] != 0,
                (None, None) => true,
            };
            return Err(Failure::Infeasible((0..helps.len()).filter(says).collect()));
        }
        let mut at = 0;
        while at < self.rows.len() {
            if self.basis[at] < self.artificial {
                at += 1;
                continue;
            }
            match (0..self.artificial).find(|&column| self.rows[at][column] != 0) {
                Some(column) => {
                    // Its number is zero, so that signs may be turned.
                    if self.rows[at][column] < 0 {
                        self.rows[at].iter_mut().for_each(|entry| *entry = -*entry);
                    }
                    self.pivot(at, column, work)?;
                    at += 1;
                }
                // The row says what others say.
                None => {
                    self.rows.swap_remove(at);
                    self.basis.swap_remove(at);
                }
            }
        }
        Ok(())
    }

    /// Lowers the last row as far as it goes. Says `false` if that has no end.
    fn improve(&mut self, work: &mut Work) -> Result<bool, Failure> {
        let last = self.rows.len() - 1;
        let bound = self.width() - 1;
        while let Some(entering) = (0..self.artificial).find(|&column| self.rows[last][column] < 0) {
            let mut leaving: Option<usize> = None;
            for at in (0..last).filter(|&at| self.rows[at][entering] > 0) {
                leaving = match leaving {
                    Some(best) if !self.leaves_first(at, best, entering, bound)? => Some(best),
                    _ => Some(at),
                };
            }
            let Some(leaving) = leaving else { return Ok(false) };
            self.pivot(leaving, entering, work)?;
        }
        Ok(true)
    }

    /// Whether one row bounds the entering column more tightly than another; where both do alike, the smaller index goes.
    fn leaves_first(&self, at: usize, best: usize, entering: usize, bound: usize) -> Result<bool, Failure> {
        let (one, other) = (&self.rows[at], &self.rows[best]);
        let left = one[bound].checked_mul(other[entering]).ok_or(Failure::Unknown)?;
        let right = other[bound].checked_mul(one[entering]).ok_or(Failure::Unknown)?;
        Ok(left < right || (left == right && self.basis[at] < self.basis[best]))
    }

    fn pivot(&mut self, at: usize, column: usize, work: &mut Work) -> Result<(), Failure> {
        let width = self.width();
        work.take(width)?;
        let own = std::mem::take(&mut self.rows[at]);
        let pivot = own[column];
        for (number, row) in self.rows.iter_mut().enumerate() {
            let factor = if number == at { 0 } else { row[column] };
            if number == at || (factor == 0 && pivot == self.denominator) {
                continue;
            }
            work.take(width)?;
            for (entry, other) in row.iter_mut().zip(&own) {
                let less = factor.checked_mul(*other).ok_or(Failure::Unknown)?;
                let scaled = entry.checked_mul(pivot).and_then(|scaled| scaled.checked_sub(less));
                // The division leaves no rest.
                *entry = scaled.ok_or(Failure::Unknown)? / self.denominator;
            }
        }
        self.rows[at] = own;
        self.basis[at] = column;
        self.denominator = pivot;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_most(terms: &[(usize, i128)], bound: i128) -> Constraint {
        Constraint { terms: terms.to_vec(), equation: false, bound }
    }

    fn is(terms: &[(usize, i128)], bound: i128) -> Constraint {
        Constraint { terms: terms.to_vec(), equation: true, bound }
    }

    #[test]
    fn the_largest_sum_is_found() {
        let work = &mut Work(1 << 20);
        let rows = [at_most(&[(0, 2), (1, 1)], 10), at_most(&[(0, 1), (1, 3)], 15)];
        let found = feasible(&[false; 2], &rows, work).unwrap();
        assert_eq!(found.most(&[(0, 1), (1, 1)], work), Ok(Most::Is(35, 5)));
        assert_eq!(found.most(&[(0, 1), (1, 1)], work), Ok(Most::Is(35, 5)), "asking changes nothing");
        let open = feasible(&[false; 2], &[is(&[(0, 1), (1, -1)], 0)], work).unwrap();
        assert_eq!(open.most(&[(0, 1)], work), Ok(Most::Unbounded));
        assert_eq!(open.most(&[(0, 1), (1, -1)], work), Ok(Most::Is(0, 1)));
    }

    #[test]
    fn rows_that_contradict_each_other_are_named() {
        let work = &mut Work(1 << 20);
        let rows = [
            at_most(&[(2, 1)], 9),
            at_most(&[(0, -1), (1, 1)], -1),
            is(&[(2, 1), (0, -1)], 0),
            at_most(&[(1, -1), (0, 1)], -1),
        ];
        assert_eq!(feasible(&[false; 3], &rows, work).err(), Some(Failure::Infeasible(vec![1, 3])));
        assert_eq!(
            feasible(&[false], &[at_most(&[(0, 1)], -1)], work).err(),
            Some(Failure::Infeasible(vec![0]))
        );
        let below = feasible(&[true], &[at_most(&[(0, 1)], -1)], work).unwrap();
        assert_eq!(below.most(&[(0, 1)], work), Ok(Most::Is(-1, 1)));
    }

    #[test]
    fn what_takes_too_long_is_not_known() {
        let rows = [at_most(&[(0, -1)], -1)];
        assert_eq!(feasible(&[false], &rows, &mut Work(0)).err(), Some(Failure::Unknown));
    }
}
