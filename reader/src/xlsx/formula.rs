//! Results of formulas that the file does not hold.
//!
//! A program that fills in a workbook without being a spreadsheet stores formulas without their results, or leaves the
//! results from before. Formulas that count and add up cells of their own sheet, as totals do, are worked out here,
//! exactly. Of any other formula the result is not known, which is not the same as blank: its text stands for it.

use super::cells::{Cells, Formula};
use super::reference::Area;
use crate::Error;
use crate::budget::Budget;
use crate::document::run::{self, Look};
use nianbao_schema::Number;
use nianbao_schema::number::Sum;
use std::collections::HashMap;

/// How many cells all formulas of a sheet together may look at.
const STEPS: usize = 1_000_000;
/// How deep formulas, and formulas in the cells that they look at, may nest.
const DEPTH: usize = 64;

/// Puts the results of formulas where the file does not have them; where they are not known, the formulas.
pub(super) fn work_out(cells: &mut Cells, budget: &Budget) -> Result<(), Error> {
    let results = results(cells);
    for (formula, result) in std::mem::take(&mut cells.formulas).into_iter().zip(results) {
        let Formula { row, column, text, look, .. } = formula;
        if result.is_none() {
            cells.without_result.get_or_insert((row, column));
        }
        let text = result.unwrap_or_else(|| format!("={text}"));
        if !text.is_empty() {
            budget.cell()?;
            budget.text(text.len())?;
            let text = if look == Look::Plain { text } else { run::all(&text, look) };
            cells.cells.push((row, column, text));
        }
    }
    cells.cells.sort_by_key(|(row, column, _)| (*row, *column));
    Ok(())
}

/// What each formula comes to: the text that its cell shows, or nothing if that is not known.
fn results(cells: &Cells) -> Vec<Option<String>> {
    let formulas = cells.formulas.iter().map(|formula| ((formula.row, formula.column), formula)).collect();
    let mut sheet = Sheet { cells, formulas, known: HashMap::new(), steps: STEPS, depth: 0 };
    let mut shown = |formula: &Formula| match sheet.cell(formula.row, formula.column) {
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(Value::Words(words)) => Some(words),
        Some(Value::Blank) => Some(String::new()),
        None => None,
    };
    cells.formulas.iter().map(&mut shown).collect()
}

/// What a cell or a part of a formula comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Blank,
    Number(Number),
    Words(String),
}

/// A sheet whose formulas are being worked out.
struct Sheet<'c> {
    cells: &'c Cells,
    formulas: HashMap<(u32, u32), &'c Formula>,
    /// What formulas come to; nothing while that is being found out.
    known: HashMap<(u32, u32), Option<Value>>,
    steps: usize,
    depth: usize,
}

impl Sheet<'_> {
    fn cell(&mut self, row: u32, column: u32) -> Option<Value> {
        self.steps = self.steps.checked_sub(1)?;
        let Some(formula) = self.formulas.get(&(row, column)).copied() else {
            return self.stored(row, column);
        };
        if let Some(known) = self.known.get(&(row, column)) {
            return known.clone();
        }
        self.known.insert((row, column), None);
        let value =
            self.deeper(|sheet| sheet.whole(&formula.text)).or(formula.is_blank.then_some(Value::Blank));
        self.known.insert((row, column), value.clone());
        value
    }

    fn stored(&self, row: u32, column: u32) -> Option<Value> {
        let text = self.cells.text(row, column);
        if text.is_empty() {
            return Some(Value::Blank);
        }
        // An error makes one of whatever looks at it.
        if text.starts_with('#') {
            return None;
        }
        match self.cells.is_number(row, column) {
            // A number that is shown with words is one that formulas count; which one, its text does not say.
            true => text.parse().ok().map(Value::Number),
            false => Some(Value::Words(text.to_owned())),
        }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == DEPTH {
            return None;
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn whole(&mut self, formula: &str) -> Option<Value> {
        let mut rest = formula;
        let value = self.compared(&mut rest)?;
        rest.trim().is_empty().then_some(value)
    }

    /// `a > b`, as a number: 1 where it holds.
    fn compared(&mut self, rest: &mut &str) -> Option<Value> {
        let left = self.added(rest)?;
        let Some(sign) = ["<>", "<=", ">=", "=", "<", ">"].into_iter().find(|sign| take(rest, sign)) else {
            return Some(left);
        };
        let (left, right) = (number(left)?, number(self.added(rest)?)?);
        let holds = match sign {
            "<>" => left != right,
            "<=" => left <= right,
            ">=" => left >= right,
            "=" => left == right,
            "<" => left < right,
            _ => left > right,
        };
        Some(Value::Number(u32::from(holds).into()))
    }

    fn added(&mut self, rest: &mut &str) -> Option<Value> {
        let first = self.multiplied(rest)?;
        let Some(mut factor) = sign(rest) else { return Some(first) };
        let mut sum = Sum::default();
        sum.add(1, number(first)?);
        loop {
            sum.add(factor, number(self.multiplied(rest)?)?);
            match sign(rest) {
                Some(next) => factor = next,
                None => return sum.number().map(Value::Number),
            }
        }
    }

    /// `3*SUM(…)`.
    fn multiplied(&mut self, rest: &mut &str) -> Option<Value> {
        let first = self.deeper(|sheet| sheet.one(rest))?;
        if !take(rest, "*") {
            return Some(first);
        }
        let factor = number(first)?.as_whole()?;
        let mut product = Sum::default();
        product.add(factor, number(self.multiplied(rest)?)?);
        product.number().map(Value::Number)
    }

    fn one(&mut self, rest: &mut &str) -> Option<Value> {
        if take(rest, "\"") {
            return words(rest).map(Value::Words);
        }
        if take(rest, "(") {
            let value = self.compared(rest)?;
            return take(rest, ")").then_some(value);
        }
        let word = word(rest);
        if take(rest, "(") {
            return self.function(word, rest);
        }
        match Area::parse(word).filter(Area::is_single) {
            Some(at) => self.cell(at.top, at.left),
            None => word.parse().ok().map(Value::Number),
        }
    }

    fn function(&mut self, name: &str, rest: &mut &str) -> Option<Value> {
        match name.to_ascii_uppercase().as_str() {
            "IF" => self.choice(rest),
            "SUM" => {
                let mut sum = Sum::default();
                self.numbers(rest)?.into_iter().for_each(|number| sum.add(1, number));
                sum.number().map(Value::Number)
            }
            "COUNT" => u32::try_from(self.numbers(rest)?.len()).ok().map(|count| Value::Number(count.into())),
            "COUNTIF" => self.count_of(rest),
            _ => None,
        }
    }

    fn choice(&mut self, rest: &mut &str) -> Option<Value> {
        let condition = number(self.compared(rest)?)?;
        let then = take(rest, ",").then(|| self.compared(rest))??;
        let otherwise = take(rest, ",").then(|| self.compared(rest))??;
        let value = if condition == 0.into() { otherwise } else { then };
        take(rest, ")").then_some(value)
    }

    /// The numbers among the arguments up to the closing bracket; words in cells count for nothing.
    fn numbers(&mut self, rest: &mut &str) -> Option<Vec<Number>> {
        let mut numbers = Vec::new();
        loop {
            match area(rest) {
                Some(area) => numbers.extend(self.values(area)?.into_iter().filter_map(number)),
                None => numbers.push(number(self.compared(rest)?)?),
            }
            if !take(rest, ",") {
                return take(rest, ")").then_some(numbers);
            }
        }
    }

    /// `COUNTIF(A1:A9,"/")`.
    fn count_of(&mut self, rest: &mut &str) -> Option<Value> {
        let values = area(rest).and_then(|area| self.values(area))?;
        let wanted = (take(rest, ",") && take(rest, "\"")).then(|| words(rest)).flatten()?;
        // What begins so, or has one of these in it, is a condition and no word.
        let is_plain = !wanted.is_empty() && !wanted.contains(['*', '?', '~', '<', '>', '=']);
        let count = values.iter().filter(|value| **value == Value::Words(wanted.clone())).count();
        let count = u32::try_from(count).ok().filter(|_| is_plain && wanted.parse::<Number>().is_err())?;
        take(rest, ")").then(|| Value::Number(count.into()))
    }

    fn values(&mut self, area: Area) -> Option<Vec<Value>> {
        let size = u64::from(area.bottom - area.top + 1) * u64::from(area.right - area.left + 1);
        if size > self.steps as u64 {
            return None;
        }
        let squares = (area.top..=area.bottom)
            .flat_map(|row| (area.left..=area.right).map(move |column| (row, column)));
        squares.map(|(row, column)| self.cell(row, column)).collect()
    }
}

fn number(value: Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number),
        Value::Blank | Value::Words(_) => None,
    }
}

/// Takes a plus or a minus as what to multiply by.
fn sign(rest: &mut &str) -> Option<i64> {
    [("+", 1), ("-", -1)].into_iter().find(|(sign, _)| take(rest, sign)).map(|(_, factor)| factor)
}

/// Takes a sign if it comes next.
fn take(rest: &mut &str, sign: &str) -> bool {
    match rest.trim_start().strip_prefix(sign) {
        Some(behind) => {
            *rest = behind;
            true
        }
        None => false,
    }
}

/// The letters, digits and signs of a name, a number or a reference.
fn word<'t>(rest: &mut &'t str) -> &'t str {
    let text = rest.trim_start();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | ':' | '.' | '_');
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let (word, behind) = text.split_at(end);
    *rest = behind;
    word
}

/// A reference that is an argument by itself.
fn area(rest: &mut &str) -> Option<Area> {
    let mut behind = *rest;
    let area = Area::parse(word(&mut behind))?;
    behind.trim_start().starts_with([',', ')']).then(|| {
        *rest = behind;
        area
    })
}

/// A text behind its opening quotation mark.
fn words(rest: &mut &str) -> Option<String> {
    let mut words = String::new();
    loop {
        let (part, behind) = rest.split_once('"')?;
        words.push_str(part);
        *rest = behind;
        match rest.strip_prefix('"') {
            Some(behind) => {
                words.push('"');
                *rest = behind;
            }
            None => return Some(words),
        }
    }
}
