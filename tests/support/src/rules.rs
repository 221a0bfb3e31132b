//! Random rules for a form: sound ones, whose cells are numbers and no two of which define each other.

use crate::Random;
use crate::form::{Demand, Each, Flat, Form, Kind, Rule, Table, flatten};
use std::collections::HashSet;

/// Adds up to `most` rules to each table and to the form.
pub(crate) fn add(form: &mut Form, levels: &[String], most: usize, random: &mut Random) {
    let tables: Vec<Axes> = form.tables().map(Axes::of).collect();
    let mut maker = Maker { random, levels, tables, narratives: Vec::new() };
    maker.narratives = form
        .sections
        .iter()
        .filter(|section| section.narrative.is_some())
        .map(|section| section.id.clone())
        .collect();
    let mut number = 0;
    for section in &mut form.sections {
        for table in &mut section.tables {
            table.rules = maker.rules(Some(number), most);
            number += 1;
        }
    }
    form.rules = maker.rules(None, most);
}

/// A table as rules see it.
struct Axes {
    id: String,
    rows: Vec<Flat>,
    columns: Vec<Flat>,
    value: Kind,
}

/// A cell as rules see it: table, row leaf, column leaf.
type Cell = (usize, usize, usize);

/// Something that a rule can name, and what it stands for.
struct Candidate {
    path: String,
    /// The leaves, or the cells, that it adds up.
    parts: HashSet<Cell>,
    sum: bool,
    total: bool,
}

struct Maker<'r> {
    random: &'r mut Random,
    levels: &'r [String],
    tables: Vec<Axes>,
    narratives: Vec<String>,
}

impl Axes {
    fn of(table: &Table) -> Self {
        Axes {
            id: table.id.clone(),
            rows: flatten(&table.rows),
            columns: flatten(&table.columns),
            value: table.value.clone().unwrap_or(Kind::Plain("count")),
        }
    }

    /// The items that are rows or columns of cells.
    fn leaves(items: &[Flat]) -> Vec<&Flat> {
        items.iter().filter(|item| item.is_leaf).collect()
    }

    fn kind<'a>(&'a self, row: &'a Flat, column: &'a Flat) -> &'a Kind {
        row.value.as_ref().or(column.value.as_ref()).unwrap_or(&self.value)
    }

    fn path(&self, row: &Flat, column: &Flat) -> String {
        let parts = [&self.id, &row.path, &column.path];
        parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(".")
    }

    /// The named axis and the repeated one.
    fn along(&self, each: Each) -> (&[Flat], &[Flat]) {
        match each {
            Each::Column => (&self.rows, &self.columns),
            Each::Row => (&self.columns, &self.rows),
        }
    }
}

impl Maker<'_> {
    fn rules(&mut self, table: Option<usize>, most: usize) -> Vec<Rule> {
        let count = self.random.within(0, most);
        let demands = (0..count).filter_map(|_| self.demand(table)).collect::<Vec<_>>();
        let rule = |(number, (each, demand))| Rule {
            id: format!("rule_{number}"),
            each,
            when: if self.random.chance(30) { self.when(table) } else { None },
            demand,
            warning: self.random.chance(30),
        };
        demands.into_iter().enumerate().map(rule).collect()
    }

    fn demand(&mut self, table: Option<usize>) -> Option<(Option<Each>, Demand)> {
        match (self.random.below(10), table) {
            (0, _) => Some((None, Demand::Blank(self.blank(table)?))),
            (1, None) => {
                let section = self.narratives.get(self.random.below(self.narratives.len().max(1)))?.clone();
                Some((None, Demand::Mentions(section, vec!["公开".to_owned(), "复议".to_owned()])))
            }
            (1..=6, Some(table)) => {
                let each = *self.random.pick(&[Each::Row, Each::Column]);
                let candidates = self.leaf_candidates(table, each);
                Some((Some(each), Demand::Equation(self.equation(candidates)?)))
            }
            _ => {
                let candidates = self.cell_candidates(table);
                Some((None, Demand::Equation(self.equation(candidates)?)))
            }
        }
    }

    /// What a rule repeated over one axis can name: items of the other axis, items of another table
    /// that is repeated in the same way, and single cells of other tables.
    fn leaf_candidates(&self, own: usize, each: Each) -> Vec<Candidate> {
        let leaf_paths = |table: usize| -> Vec<&String> {
            Axes::leaves(self.tables[table].along(each).1).into_iter().map(|leaf| &leaf.path).collect()
        };
        let mut candidates = Vec::new();
        for (table, axes) in self.tables.iter().enumerate() {
            if table != own && leaf_paths(table) != leaf_paths(own) {
                continue;
            }
            let (named, repeated) = axes.along(each);
            let (named_leaves, repeated) = (Axes::leaves(named), Axes::leaves(repeated));
            let is_number = |leaf: &Flat| {
                let kind = |&other: &&Flat| match each {
                    Each::Column => axes.kind(leaf, other).is_number(),
                    Each::Row => axes.kind(other, leaf).is_number(),
                };
                repeated.iter().all(kind)
            };
            for item in named.iter().filter(|item| item.named) {
                let parts: Vec<usize> =
                    item.leaves.clone().filter(|&leaf| item.is_leaf || !named_leaves[leaf].total).collect();
                if !parts.iter().all(|&leaf| is_number(named_leaves[leaf])) {
                    continue;
                }
                let prefix = if table == own { String::new() } else { format!("{}.", axes.id) };
                candidates.push(Candidate {
                    path: format!("{prefix}{}", item.path),
                    parts: parts.into_iter().map(|leaf| (table, leaf, 0)).collect(),
                    sum: !item.is_leaf,
                    total: item.is_leaf && item.total,
                });
            }
        }
        let cells = self.cell_candidates(None).into_iter();
        candidates
            .extend(cells.filter(|cell| !cell.sum && cell.parts.iter().all(|part| part.0 != own)).take(3));
        candidates
    }

    /// What a rule that stands once can name: cells, and branches to be summed.
    fn cell_candidates(&self, table: Option<usize>) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        let wanted = |number: &usize| table.is_none_or(|table| table == *number);
        for (number, axes) in self.tables.iter().enumerate().filter(|(number, _)| wanted(number)) {
            let (rows, columns) = (Axes::leaves(&axes.rows), Axes::leaves(&axes.columns));
            let relative = |path: String| {
                let own = path.strip_prefix(&format!("{}.", axes.id)).map(str::to_owned);
                own.filter(|_| table.is_some()).unwrap_or(path)
            };
            for (row_leaf, row) in rows.iter().enumerate() {
                for (column_leaf, column) in columns.iter().enumerate() {
                    if axes.kind(row, column).is_number() {
                        candidates.push(Candidate {
                            path: relative(axes.path(row, column)),
                            parts: HashSet::from([(number, row_leaf, column_leaf)]),
                            sum: false,
                            total: row.total || column.total,
                        });
                    }
                }
            }
            for item in axes.rows.iter().filter(|item| item.named && !(item.is_leaf && columns.len() == 1)) {
                let cells =
                    item.leaves.clone().flat_map(|row| (0..columns.len()).map(move |column| (row, column)));
                let cells: Vec<(usize, usize)> =
                    cells.filter(|&(row, column)| !rows[row].total && !columns[column].total).collect();
                let all_numbers =
                    cells.iter().all(|&(row, column)| axes.kind(rows[row], columns[column]).is_number());
                if all_numbers && !cells.is_empty() {
                    candidates.push(Candidate {
                        path: relative(format!("{}.{}", axes.id, item.path)),
                        parts: cells.into_iter().map(|(row, column)| (number, row, column)).collect(),
                        sum: true,
                        total: false,
                    });
                }
            }
        }
        candidates
    }

    /// An (in)equality whose first term is named by no other, so that it says something.
    fn equation(&mut self, candidates: Vec<Candidate>) -> Option<String> {
        let anchors: Vec<&Candidate> = candidates.iter().filter(|candidate| !candidate.sum).collect();
        if anchors.is_empty() {
            return None;
        }
        let anchor = *self.random.pick(&anchors);
        let others: Vec<&Candidate> =
            candidates.iter().filter(|other| other.parts.is_disjoint(&anchor.parts)).collect();
        let comparison = self.random.word(&["=", "=", "<=", ">="]);
        let mut right: Vec<String> = Vec::new();
        let mut safe = anchor.total;
        for _ in 0..self.random.within(0, 3) {
            if others.is_empty() {
                break;
            }
            let other = *self.random.pick(&others);
            let previous = self.random.chance(25);
            safe &= previous || !other.total;
            right.push(self.term(other, previous));
        }
        if right.is_empty() || self.random.chance(20) {
            right.push(self.random.word(&["0", "7", "1000000"]).to_string());
        }
        let mut left = match self.random.below(4) {
            0 => vec![format!("3 * {}", place(anchor, false))],
            _ => vec![place(anchor, false)],
        };
        if self.random.chance(30) {
            left.push(self.random.pick(&["12".to_owned(), format!("2 * {}", place(anchor, true))]).clone());
        }
        // A place alone on the left of `=` is defined by the right: a total by its parts does no harm.
        if comparison == "=" && left.len() == 1 && !safe {
            left = vec![format!("2 * {}", place(anchor, false))];
        }
        Some(format!("{} {comparison} {}", self.join(left), self.join(right)))
    }

    fn term(&mut self, candidate: &Candidate, previous: bool) -> String {
        let factor = self.random.word(&["", "", "", "2 * ", "0 * ", "10 * ", "1*", "999983 * "]);
        format!("{factor}{}", place(candidate, previous))
    }

    /// The terms with signs between them.
    fn join(&mut self, terms: Vec<String>) -> String {
        let mut text = String::new();
        for (number, term) in terms.into_iter().enumerate() {
            let minus = number > 0 && self.random.chance(30);
            text.push_str(match (number, minus) {
                (0, _) => "",
                (_, true) => " - ",
                (_, false) => " + ",
            });
            text.push_str(&term);
        }
        text
    }

    fn blank(&mut self, table: Option<usize>) -> Option<Vec<String>> {
        let number = table.unwrap_or(self.random.below(self.tables.len().max(1)));
        let axes = self.tables.get(number)?;
        let named: Vec<String> = axes
            .rows
            .iter()
            .filter(|item| item.named)
            .map(|item| match table {
                Some(_) => item.path.clone(),
                None => format!("{}.{}", axes.id, item.path),
            })
            .collect();
        if named.is_empty() {
            return Some(vec![axes.id.clone()]);
        }
        let count = self.random.within(1, 2);
        Some((0..count).map(|_| self.random.pick(&named).clone()).collect())
    }

    /// A condition on the level of organ or on a cell.
    fn when(&mut self, table: Option<usize>) -> Option<String> {
        if self.random.chance(25) {
            let level = &self.levels[self.random.below(self.levels.len())];
            return Some(format!("organ.level {} {level}", self.random.word(&["=", "!="])));
        }
        let number = table.unwrap_or(self.random.below(self.tables.len().max(1)));
        let axes = self.tables.get(number)?;
        let row = *self.random.pick(&Axes::leaves(&axes.rows));
        let column = *self.random.pick(&Axes::leaves(&axes.columns));
        let path = axes.path(row, column);
        let equality = self.random.word(&["=", "!="]);
        Some(match axes.kind(row, column) {
            Kind::Plain("flag") => format!("{path} {equality} {}", self.random.chance(50)),
            Kind::Plain("text") => format!("{path} {equality} '本年'"),
            Kind::Plain(kind) => {
                let numbers: &[&str] = match *kind {
                    "count" => &["0", "3"],
                    "change" => &["0", "3", "-1"],
                    _ => &["0", "3", "12.5"],
                };
                let comparison = self.random.word(&["=", "!=", "<", "<=", ">", ">="]);
                format!("{path}{comparison}{}", self.random.word(numbers))
            }
            Kind::Choice(choices) => {
                let plain: Vec<&String> = choices.iter().filter_map(|(id, _)| id.as_ref()).collect();
                if plain.is_empty() {
                    return None;
                }
                format!("{path} {equality} {}", self.random.pick(&plain))
            }
        })
    }
}

fn place(candidate: &Candidate, previous: bool) -> String {
    let path = format!("{}{}", if previous { "previous." } else { "" }, candidate.path);
    if candidate.sum { format!("sum({path})") } else { path }
}
