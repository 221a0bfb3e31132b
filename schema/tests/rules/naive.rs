//! Rules evaluated by brute force, straight from the format file: trees of items, paths as text, a
//! parser of its own, integers in units of 10⁻¹⁵. Slow and plain; it shares nothing with the resolver.

use std::collections::{BTreeMap, BTreeSet};
use toml::de::{DeTable, DeValue};

/// What a place of a report holds, as its JSON says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    Blank,
    NotApplicable,
    /// In units of 10⁻¹⁵.
    Number(i128),
    Other(String),
}

/// A report as rules see it.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    pub places: BTreeMap<String, Held>,
    pub level: Option<String>,
}

/// One rule for one row or column, or for the report as a whole.
#[derive(Clone, Debug)]
pub struct Instance {
    pub rule: String,
    /// The row or column, by its position.
    pub leaf: Option<usize>,
    pub hard: bool,
    pub verdict: Verdict,
    pub operands: Vec<Operand>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Held,
    Broken(Option<(i128, i128)>),
    /// `true` if only last year's report is missing for want of one, which nobody is told.
    Unevaluated(bool),
    /// Nobody can tell whether the rule applies; told once for all rows or columns.
    Condition,
}

/// Path, whether last year's, whether on the left, factor.
pub type Operand = (String, bool, bool, i64);

pub struct Outcome {
    pub instances: Vec<Instance>,
    /// The blanks that counted as zero, and whether last year's.
    pub zeros: BTreeSet<(String, bool)>,
}

type Toml<'t> = &'t DeTable<'t>;

struct Table {
    id: String,
    rows: Vec<Item>,
    columns: Vec<Item>,
    kind: Option<bool>,
    optional: bool,
}

#[derive(Clone)]
struct Item {
    path: String,
    total: bool,
    /// Whether a wrong sum is an error.
    hard: bool,
    /// Whether it says that it holds numbers, or that it does not.
    kind: Option<bool>,
    optional: bool,
    children: Vec<Item>,
}

/// A leaf of an axis.
#[derive(Clone)]
struct Leaf {
    path: String,
    total: bool,
    kind: Option<bool>,
    optional: bool,
}

struct Term {
    factor: i64,
    /// Path, whether last year's, whether the leaves below it are meant; none for a plain number.
    place: Option<(String, bool, bool)>,
}

pub struct Form {
    tables: Vec<Table>,
    /// Every cell, and whether it stands in a row or column that is a total.
    cells: Vec<(String, bool)>,
}

impl Form {
    fn of(tables: Vec<Table>) -> Self {
        let mut cells = Vec::new();
        for table in &tables {
            for row in leaves(&table.rows) {
                for column in leaves(&table.columns) {
                    cells.push((table.path(&row, &column), row.total || column.total));
                }
            }
        }
        Form { tables, cells }
    }
}

/// Evaluates all rules of a format file.
pub fn evaluate(text: &str, now: &Filled, before: Option<&Filled>, blank_as_zero: bool) -> Outcome {
    let root = DeTable::parse(text).unwrap().into_inner();
    let sections: Vec<Toml<'_>> = tables(&root, "section");
    let sources: Vec<Toml<'_>> = sections.iter().flat_map(|section| tables(section, "table")).collect();
    let form = Form::of(sources.iter().map(|table| Table::read(table)).collect());
    let mut judge = Judge {
        form: &form,
        now,
        before,
        blank_as_zero,
        spare: BTreeSet::new(),
        outcome: Outcome { instances: Vec::new(), zeros: BTreeSet::new() },
    };
    for (number, source) in sources.iter().enumerate() {
        judge.sums(number);
        for rule in tables(source, "rule") {
            judge.rule(rule, Some(number));
        }
    }
    for rule in tables(&root, "rule") {
        judge.rule(rule, None);
    }
    judge.outcome
}

fn tables<'t>(table: Toml<'t>, key: &str) -> Vec<Toml<'t>> {
    let values = table.get(key).and_then(|value| value.get_ref().as_array());
    values.into_iter().flat_map(|array| array.iter()).filter_map(|value| value.get_ref().as_table()).collect()
}

fn text(table: Toml<'_>, key: &str) -> Option<String> {
    Some(table.get(key)?.get_ref().as_str()?.to_owned())
}

fn texts(table: Toml<'_>, key: &str) -> Vec<String> {
    match table.get(key).map(|value| value.get_ref()) {
        Some(DeValue::String(one)) => vec![one.to_string()],
        Some(DeValue::Array(many)) => {
            many.iter().filter_map(|value| Some(value.get_ref().as_str()?.to_owned())).collect()
        }
        _ => Vec::new(),
    }
}

fn kind(table: Toml<'_>) -> Option<bool> {
    let value = table.get("value")?.get_ref();
    Some(value.as_str().is_some_and(|kind| matches!(kind, "count" | "change" | "amount")))
}

fn optional(table: Toml<'_>) -> bool {
    table.get("optional").and_then(|value| value.get_ref().as_bool()) == Some(true)
}

fn join(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(".")
}

impl Table {
    fn read(table: Toml<'_>) -> Self {
        let axis = |key: &str| {
            let items: Vec<Item> =
                tables(table, key).into_iter().map(|item| Item::read(item, key, "", (None, false))).collect();
            if items.is_empty() { vec![Item::unlabelled()] } else { items }
        };
        Table {
            id: text(table, "id").unwrap(),
            rows: axis("rows"),
            columns: axis("columns"),
            kind: kind(table),
            optional: optional(table),
        }
    }

    fn path(&self, row: &Leaf, column: &Leaf) -> String {
        join(&[&self.id, &row.path, &column.path])
    }

    fn is_number(&self, row: &Leaf, column: &Leaf) -> bool {
        row.kind.or(column.kind).or(self.kind).unwrap_or(true)
    }
}

impl Item {
    fn unlabelled() -> Self {
        Item {
            path: String::new(),
            total: false,
            hard: false,
            kind: None,
            optional: false,
            children: Vec::new(),
        }
    }

    fn read(item: Toml<'_>, key: &str, above: &str, inherited: (Option<bool>, bool)) -> Self {
        let path = join(&[above, &text(item, "id").unwrap_or_default()]);
        let kind = kind(item).or(inherited.0);
        let optional = inherited.1 || optional(item);
        let total = item.get("total").map(|total| total.get_ref());
        Item {
            total: total.is_some_and(|total| total.is_table() || total.as_bool() == Some(true)),
            hard: total
                .and_then(|total| text(total.as_table()?, "severity"))
                .is_none_or(|word| word == "error"),
            children: tables(item, key)
                .into_iter()
                .map(|child| Item::read(child, key, &path, (kind, optional)))
                .collect(),
            path,
            kind,
            optional,
        }
    }

    fn leaves(&self) -> Vec<Leaf> {
        if self.children.is_empty() {
            return vec![Leaf {
                path: self.path.clone(),
                total: self.total,
                kind: self.kind,
                optional: self.optional,
            }];
        }
        leaves(&self.children)
    }
}

fn leaves(items: &[Item]) -> Vec<Leaf> {
    items.iter().flat_map(Item::leaves).collect()
}

/// Every item of an axis, each with the siblings it stands among, from the top of the page.
fn families(items: &[Item]) -> Vec<(&Item, &[Item])> {
    items.iter().flat_map(|item| std::iter::once((item, items)).chain(families(&item.children))).collect()
}

struct Judge<'a> {
    form: &'a Form,
    now: &'a Filled,
    before: Option<&'a Filled>,
    blank_as_zero: bool,
    /// The parts of the total at hand that may be blank.
    spare: BTreeSet<String>,
    outcome: Outcome,
}

impl Judge<'_> {
    /// What the totals of a table stand for.
    fn sums(&mut self, number: usize) {
        let table = &self.form.tables[number];
        for (word, axis, other) in
            [("row", &table.rows, leaves(&table.columns)), ("column", &table.columns, leaves(&table.rows))]
        {
            for (item, siblings) in families(axis).into_iter().filter(|(item, _)| item.total) {
                let parts: Vec<Leaf> = leaves(siblings).into_iter().filter(|leaf| !leaf.total).collect();
                let own = item.leaves().remove(0);
                for (position, across) in other.iter().enumerate() {
                    let cell = |leaf: &Leaf| match word {
                        "row" => (table.is_number(leaf, across), table.path(leaf, across)),
                        _ => (table.is_number(across, leaf), table.path(across, leaf)),
                    };
                    let cells: Vec<(bool, String)> = parts.iter().chain([&own]).map(cell).collect();
                    if !cells.iter().all(|(is_number, _)| *is_number) {
                        continue;
                    }
                    let left = vec![(1, Some((cell(&own).1, false)))];
                    let right = parts.iter().map(|part| (1, Some((cell(part).1, false)))).collect();
                    let is_optional = |part: &&Leaf| table.optional || part.optional || across.optional;
                    self.spare = parts.iter().filter(is_optional).map(|part| cell(part).1).collect();
                    let rule = format!("{}.{word}.{}", table.id, item.path);
                    self.balance(&rule, Some(position), item.hard, (left, "=", right));
                    self.spare.clear();
                }
            }
        }
    }

    fn rule(&mut self, rule: Toml<'_>, table: Option<usize>) {
        let own_id = table.map(|table| self.form.tables[table].id.as_str()).unwrap_or_default();
        let id = join(&[own_id, &text(rule, "id").unwrap()]);
        let hard = text(rule, "severity").is_none_or(|word| word == "error");
        let each = text(rule, "each");
        let repeated: Vec<Option<usize>> = match (&each, table) {
            (Some(each), Some(table)) => {
                let table = &self.form.tables[table];
                let axis = if each == "row" { &table.rows } else { &table.columns };
                (0..leaves(axis).len()).map(Some).collect()
            }
            _ => vec![None],
        };
        let applies = text(rule, "when").map_or(Some(true), |when| self.applies(&when, table));
        if applies == Some(false) {
            return;
        }
        for leaf in repeated {
            if applies.is_none() {
                self.push(&id, leaf, hard, Verdict::Condition, Vec::new());
            } else if let Some(equation) = text(rule, "rule") {
                let (left, comparison, right) = parse(&equation);
                let side = |terms: Vec<Term>| self.side(terms, table, each.as_deref(), leaf);
                let (left, right) = (side(left), side(right));
                self.balance(&id, leaf, hard, (left, comparison, right));
            } else {
                self.words(rule, &id, hard, table);
            }
        }
    }

    /// `blank`, `mentions` and `quotes`.
    fn words(&mut self, rule: Toml<'_>, id: &str, hard: bool, table: Option<usize>) {
        if let Some(section) = text(rule, "narrative") {
            let prose = match self.now.places.get(&section) {
                Some(Held::Other(prose)) => prose.trim(),
                _ => "",
            };
            // The prose of these tests names no figure.
            let held = rule.contains_key("quotes")
                || texts(rule, "mentions").iter().any(|word| prose.contains(word.as_str()));
            let verdict = match (prose, held) {
                ("", _) => Verdict::Unevaluated(false),
                (_, true) => Verdict::Held,
                _ => Verdict::Broken(None),
            };
            return self.push(id, None, hard, verdict, Vec::new());
        }
        let paths = texts(rule, "blank");
        let cells = paths.iter().flat_map(|path| self.below(path, table));
        let filled: Vec<Operand> = cells
            .filter(|cell| !matches!(self.now.places[cell], Held::Blank | Held::NotApplicable))
            .map(|cell| (cell, false, true, 1))
            .collect();
        let verdict = if filled.is_empty() { Verdict::Held } else { Verdict::Broken(None) };
        self.push(id, None, hard, verdict, filled);
    }

    fn push(
        &mut self,
        rule: &str,
        leaf: Option<usize>,
        hard: bool,
        verdict: Verdict,
        operands: Vec<Operand>,
    ) {
        self.outcome.instances.push(Instance { rule: rule.to_owned(), leaf, hard, verdict, operands });
    }

    /// The cells at or below a path that starts at the table, or else at the root.
    fn below(&self, path: &str, table: Option<usize>) -> Vec<String> {
        let find = |path: &str| -> Vec<String> {
            let inside = format!("{path}.");
            let cells = self.form.cells.iter().map(|(cell, _)| cell);
            cells.filter(|cell| *cell == path || cell.starts_with(&inside)).cloned().collect()
        };
        let own = table.map(|table| find(&format!("{}.{path}", self.form.tables[table].id)));
        own.filter(|cells| !cells.is_empty()).unwrap_or_else(|| find(path))
    }

    /// The cells, with factors, of one side of a rule where it stands for `leaf`.
    fn side(&self, terms: Vec<Term>, table: Option<usize>, each: Option<&str>, leaf: Option<usize>) -> Side {
        let mut side = Vec::new();
        for term in terms {
            let Some((path, previous, sum)) = term.place else {
                side.push((term.factor, None));
                continue;
            };
            let along = each.zip(table).and_then(|(each, table)| self.along(&path, sum, table, each, leaf?));
            let cells = along.unwrap_or_else(|| {
                let cells = self.below(&path, table);
                let is_total =
                    |cell: &String| self.form.cells.iter().any(|(other, total)| other == cell && *total);
                let single =
                    cells.len() == 1 && (cells[0] == path || cells[0].ends_with(&format!(".{path}")));
                cells.into_iter().filter(|cell| single || !is_total(cell)).collect()
            });
            side.extend(cells.into_iter().map(|cell| (term.factor, Some((cell, previous)))));
        }
        side
    }

    /// The cells of a path that names rows of a rule for each column, or columns of one for each row.
    fn along(&self, path: &str, sum: bool, own: usize, each: &str, leaf: usize) -> Option<Vec<String>> {
        let axes = |table: usize| {
            let table = &self.form.tables[table];
            if each == "column" { (&table.rows, &table.columns) } else { (&table.columns, &table.rows) }
        };
        let repeated = |table: usize| -> Vec<String> {
            leaves(axes(table).1).into_iter().map(|leaf| leaf.path).collect()
        };
        let find = |number: usize, path: &str| -> Option<Vec<String>> {
            let (item, _) = families(axes(number).0).into_iter().find(|(item, _)| {
                item.path == path && !path.is_empty() && self.is_named(axes(number).0, item)
            })?;
            let across = leaves(axes(number).1)[leaf].clone();
            let parts = item.leaves().into_iter().filter(|part| !sum || !part.total);
            let table = &self.form.tables[number];
            Some(
                parts
                    .map(|part| {
                        if each == "column" { table.path(&part, &across) } else { table.path(&across, &part) }
                    })
                    .collect(),
            )
        };
        find(own, path).or_else(|| {
            let (id, rest) = path.split_once('.')?;
            let other = self.form.tables.iter().position(|table| table.id == id)?;
            (repeated(own) == repeated(other)).then(|| find(other, rest))?
        })
    }

    /// Whether an item has an id of its own: its path is not that of the item above it.
    fn is_named(&self, axis: &[Item], item: &Item) -> bool {
        families(axis)
            .into_iter()
            .filter(|(other, _)| other.path == item.path)
            .map(|(other, _)| other)
            .next()
            .is_some_and(|first| std::ptr::eq(first, item))
    }

    fn balance(
        &mut self,
        rule: &str,
        leaf: Option<usize>,
        hard: bool,
        (left, comparison, right): (Side, &str, Side),
    ) {
        let cells = |side: &Side, is_left: bool| -> Vec<Operand> {
            let cell = |(factor, place): &(i64, Option<(String, bool)>)| {
                place.clone().map(|(path, previous)| (path, previous, is_left, *factor))
            };
            side.iter().filter_map(cell).collect()
        };
        let operands: Vec<Operand> = cells(&left, true).into_iter().chain(cells(&right, false)).collect();
        let mut zeros = BTreeSet::new();
        let (Some(left), Some(right)) = (self.sum(&left, &mut zeros), self.sum(&right, &mut zeros)) else {
            let without_previous =
                self.before.is_none() && operands.iter().any(|(_, previous, ..)| *previous);
            return self.push(rule, leaf, hard, Verdict::Unevaluated(without_previous), operands);
        };
        self.outcome.zeros.extend(zeros);
        let held = match comparison {
            "=" => left == right,
            "<=" => left <= right,
            _ => left >= right,
        };
        if held {
            self.push(rule, leaf, hard, Verdict::Held, operands);
        } else {
            self.push(rule, leaf, hard, Verdict::Broken(Some((left, right))), operands);
        }
    }

    fn sum(&self, side: &Side, zeros: &mut BTreeSet<(String, bool)>) -> Option<i128> {
        let mut sum = 0;
        let mut filled = side.iter().all(|(_, place)| !self.is_spare(place));
        for (factor, place) in side {
            let Some((path, previous)) = place else {
                sum += i128::from(*factor) * ONE;
                continue;
            };
            let report = if *previous { self.before? } else { self.now };
            match &report.places[path] {
                Held::Number(number) => {
                    filled = true;
                    sum += i128::from(*factor) * number;
                }
                Held::Blank if self.blank_as_zero => {
                    filled = true;
                    zeros.insert((path.clone(), *previous));
                }
                Held::Blank if self.spare.contains(path) => {}
                Held::Blank => return None,
                _ => filled = true,
            }
        }
        filled.then_some(sum)
    }

    fn is_spare(&self, place: &Option<(String, bool)>) -> bool {
        place.as_ref().is_some_and(|(path, _)| self.spare.contains(path))
    }

    /// Whether a condition holds; nothing if nobody can tell.
    fn applies(&self, when: &str, table: Option<usize>) -> Option<bool> {
        let sign = ["!=", "<=", ">=", "=", "<", ">"].into_iter().find(|sign| when.contains(sign)).unwrap();
        let (path, value) = when.split_once(sign).unwrap();
        let (path, value) = (path.trim(), value.trim().trim_matches(['\'', '"']));
        let equal = |is_equal: bool| if sign == "=" { is_equal } else { !is_equal };
        let cells = self.below(path, table);
        if cells.is_empty() {
            assert!(matches!(path, "level" | "organ.level"), "{when}");
            return self.now.level.as_ref().map(|level| equal(level == value));
        }
        match &self.now.places[&cells[0]] {
            Held::Blank => None,
            Held::Number(own) => {
                let order = own.cmp(&number(value));
                Some(match sign {
                    "=" => order.is_eq(),
                    "!=" => order.is_ne(),
                    "<" => order.is_lt(),
                    "<=" => order.is_le(),
                    ">" => order.is_gt(),
                    _ => order.is_ge(),
                })
            }
            Held::Other(own) => Some(equal(own == value)),
            // What does not apply has no number to compare, and is no answer.
            Held::NotApplicable => Some(value.parse::<f64>().is_err() && sign == "!="),
        }
    }
}

/// Factors, each with a cell and whether last year's is meant; a number has no cell.
type Side = Vec<(i64, Option<(String, bool)>)>;

pub const ONE: i128 = 1_000_000_000_000_000;

/// A decimal number in units of 10⁻¹⁵.
pub fn number(text: &str) -> i128 {
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction: i128 = format!("{fraction:0<15}").parse().unwrap();
    sign * (whole.parse::<i128>().unwrap() * ONE + fraction)
}

fn parse(rule: &str) -> (Vec<Term>, &'static str, Vec<Term>) {
    let sign = ["<=", ">=", "="].into_iter().find(|sign| rule.contains(sign)).unwrap();
    let (left, right) = rule.split_once(sign).unwrap();
    (terms(left), sign, terms(right))
}

fn terms(side: &str) -> Vec<Term> {
    let side: String = side.chars().filter(|c| !c.is_whitespace()).collect();
    let side = side.replace('-', "+-");
    let parts = side.split('+').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (sign, part) = part.strip_prefix('-').map_or((1, part), |rest| (-1, rest));
            if let Ok(number) = part.parse::<i64>() {
                return Term { factor: sign * number, place: None };
            }
            let (factor, place) = part.split_once('*').unwrap_or(("1", part));
            let inner = place.strip_prefix("sum(").and_then(|inner| inner.strip_suffix(')'));
            let path = inner.unwrap_or(place);
            let last_year = path.strip_prefix("previous.");
            Term {
                factor: sign * factor.parse::<i64>().unwrap(),
                place: Some((last_year.unwrap_or(path).to_owned(), last_year.is_some(), inner.is_some())),
            }
        })
        .collect()
}
