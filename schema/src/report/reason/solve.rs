//! Which figures one or two cells must have so that every rule that they stand in holds.

use super::system::System;

/// What solves the rules for a set of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Solution {
    /// These figures: the only ones, or the nearest to the figures as they are.
    Found([i128; 2]),
    /// Nothing does.
    None,
    /// It cannot be told: the rules leave a choice, or a number grew too large.
    Unknown,
}

/// A row over two cells, with all other figures as they are: `a·x + b·y + constant`.
#[derive(Clone, Copy)]
struct Local {
    a: i128,
    b: i128,
    constant: i128,
    equation: bool,
}

/// Solves the rules of a cell, all other figures being as they are.
pub(super) fn one(system: &System<'_>, cell: usize) -> Solution {
    solve(system, &[cell])
}

/// Solves the rules of two cells, all other figures being as they are.
pub(super) fn two(system: &System<'_>, cells: [usize; 2]) -> Solution {
    solve(system, &cells)
}

fn solve(system: &System<'_>, cells: &[usize]) -> Solution {
    let mut rows: Vec<Local> = Vec::with_capacity(8);
    for (at, &cell) in cells.iter().enumerate() {
        for &(row, _) in system.uses(cell) {
            if at == 1 && system.stands_in(row as usize, cells[0]) {
                continue;
            }
            rows.extend(local(system, row as usize, cells));
        }
    }
    let values = match eliminate(&rows) {
        Ok(Some(values)) => values,
        Ok(None) => return Solution::None,
        Err(Open) if cells.len() == 1 => match nearest(system, cells[0], &rows) {
            Some(value) => [value, 0],
            None => return Solution::None,
        },
        Err(Open) => return Solution::Unknown,
    };
    let admitted = cells.iter().zip(values).all(|(&cell, value)| system.number(cell, value).is_some());
    let holds = |row: &Local| {
        let sum = row.a.checked_mul(values[0])?.checked_add(row.b.checked_mul(values[1])?)?;
        let sum = sum.checked_add(row.constant)?;
        Some(if row.equation { sum == 0 } else { sum <= 0 })
    };
    for row in &rows {
        match holds(row) {
            Some(true) => {}
            Some(false) => return Solution::None,
            None => return Solution::Unknown,
        }
    }
    if admitted { Solution::Found(values) } else { Solution::None }
}

/// A row over the cells alone; nothing if it does not apply or lacks a figure.
fn local(system: &System<'_>, row: usize, cells: &[usize]) -> Option<Local> {
    let own = &system.rows[row];
    if own.applies != Some(true) {
        return None;
    }
    let mut constant = match own.residual {
        Some(residual) => residual,
        None => system.sum(row, |cell| system.values[cell].or_else(|| cells.contains(&cell).then_some(0)))?,
    };
    let factor = |at: usize| cells.get(at).map_or(0, |&cell| i128::from(system.factor(row, cell)));
    let (a, b) = (factor(0), factor(1));
    for (factor, cell) in [a, b].into_iter().zip(cells) {
        constant -= factor * system.values[*cell].unwrap_or(0);
    }
    Some(Local { a, b, constant, equation: own.equation })
}

/// The equations leave a choice, or a number grew too large.
struct Open;

/// The figures that the equations leave; `Ok(None)` if none.
fn eliminate(rows: &[Local]) -> Result<Option<[i128; 2]>, Open> {
    let equations = || rows.iter().filter(|row| row.equation);
    let has_two = rows.iter().any(|row| row.b != 0);
    if !has_two {
        let Some(row) = equations().find(|row| row.a != 0) else { return Err(Open) };
        return Ok((row.constant % row.a == 0).then(|| [-row.constant / row.a, 0]));
    }
    let Some(first) = equations().find(|row| row.a != 0 || row.b != 0) else { return Err(Open) };
    for second in equations() {
        let cross = |a: i128, b: i128, c: i128, d: i128| {
            a.checked_mul(b).zip(c.checked_mul(d)).and_then(|(one, other)| one.checked_sub(other)).ok_or(Open)
        };
        let determinant = cross(first.a, second.b, second.a, first.b)?;
        if determinant == 0 {
            continue;
        }
        let x = cross(first.b, second.constant, second.b, first.constant)?;
        let y = cross(second.a, first.constant, first.a, second.constant)?;
        let whole = x % determinant == 0 && y % determinant == 0;
        return Ok(whole.then(|| [x / determinant, y / determinant]));
    }
    Err(Open)
}

/// The figure nearest to the cell's that keeps the inequalities.
fn nearest(system: &System<'_>, cell: usize, rows: &[Local]) -> Option<i128> {
    let (mut least, mut most, step) = system.domain(cell);
    for row in rows.iter().filter(|row| row.a != 0) {
        // `a·x <= -constant`, and figures are multiples of the step.
        let limit = -row.constant;
        let floor = limit.div_euclid(row.a);
        if row.a > 0 {
            most = most.min(floor - floor.rem_euclid(step));
        } else {
            least = least.max(floor + (-floor).rem_euclid(step));
        }
    }
    (least <= most).then(|| system.values[cell].unwrap_or(0).clamp(least, most))
}
