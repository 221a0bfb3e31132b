//! Random forms that are sound.
//!
//! Ids of rows, of columns and of tables come from three lists, so that a path means one thing only;
//! the few ids that rows and columns share are those of leaves, as in the real forms.

use crate::form::{Form, Item, Kind, Section, Table, flatten};
use crate::text::phrase;
use crate::{Random, rules};
use std::collections::HashSet;

/// How large a random form may be, and how nasty.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most sections.
    pub sections: usize,
    /// The most tables in a section.
    pub tables: usize,
    /// The most items one above the other.
    pub depth: usize,
    /// The most items beside each other, totals excepted.
    pub breadth: usize,
    /// The most rules in a table, and in the form.
    pub rules: usize,
    /// Whether labels may hold what breaks careless writers.
    pub hostile: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { sections: 3, tables: 2, depth: 3, breadth: 4, rules: 3, hostile: false }
    }
}

/// Ids of sections and tables; some are keywords of Rust, of JSON or of the rule language.
const TABLE_IDS: &[&str] = &[
    "applications",
    "disputes",
    "fees",
    "documents",
    "crate",
    "self",
    "table",
    "section",
    "sum_of",
    "t1",
    "t_1",
    "overview",
    "true_",
    "report",
];
/// Ids of rows.
const ROW_IDS: &[&str] =
    &["received", "outcome", "granted", "refused", "type", "match", "a", "a_b", "b", "r1", "sum", "value"];
/// Ids of columns.
const COLUMN_IDS: &[&str] =
    &["natural_person", "legal_person", "enterprise", "fn", "super", "c", "c_d", "d", "k1", "in", "x", "y2"];
/// Ids of leaves along either axis.
const LEAF_IDS: &[&str] = &["other", "level", "year", "format", "name"];

const UNITS: &[&str] = &["件", "万元", "人次", "%"];

impl Form {
    /// A random form without errors.
    pub fn random(random: &mut Random, limits: &Limits) -> Form {
        let own_levels = random.chance(30);
        let mut maker = Maker {
            limits,
            levels: if own_levels {
                vec!["city".to_owned(), "village".to_owned()]
            } else {
                vec!["province".to_owned(), "county".to_owned()]
            },
            ids: HashSet::new(),
            random,
        };
        let levels = if own_levels {
            maker.levels.iter().map(|id| (id.clone(), maker_label(maker.random, limits))).collect()
        } else {
            Vec::new()
        };
        let id = format!("{}-{}", maker.random.within(2000, 2099), maker.random.below(100));
        let mut form = Form { id, title: maker.label(), levels, sections: Vec::new(), rules: Vec::new() };
        for _ in 0..maker.random.within(1, limits.sections) {
            let section = maker.section(&form);
            form.sections.push(section);
        }
        let levels = maker.levels;
        rules::add(&mut form, &levels, limits.rules, random);
        form
    }
}

struct Maker<'r> {
    random: &'r mut Random,
    limits: &'r Limits,
    levels: Vec<String>,
    /// The ids of sections and tables so far.
    ids: HashSet<String>,
}

fn maker_label(random: &mut Random, limits: &Limits) -> String {
    phrase(random, limits.hostile)
}

/// What is known of an axis while its items are made.
struct AxisPlan {
    ids: &'static [&'static str],
    /// Whether items along it say what their cells hold.
    kinds: bool,
    /// The paths so far.
    paths: HashSet<String>,
}

impl Maker<'_> {
    fn label(&mut self) -> String {
        maker_label(self.random, self.limits)
    }

    fn id(&mut self) -> String {
        let mut id = self.random.word(TABLE_IDS).to_owned();
        while !self.ids.insert(id.clone()) {
            id = format!("{id}{}", self.random.below(10));
        }
        id
    }

    fn section(&mut self, form: &Form) -> Section {
        let tables = self.random.within(0, self.limits.tables);
        let needs_prose = tables == 0 || self.random.chance(40);
        let topics = self.random.below(3);
        let mut section = Section {
            id: self.id(),
            title: self.label(),
            narrative: needs_prose.then(|| (0..topics).map(|_| self.label()).collect()),
            stacked: tables > 1 && self.random.chance(40),
            tables: Vec::new(),
        };
        for _ in 0..tables {
            let known: Vec<&Table> = form.tables().chain(&section.tables).collect();
            let table = self.table(&known);
            section.tables.push(table);
        }
        section
    }

    fn table(&mut self, known: &[&Table]) -> Table {
        let value = self.random.chance(40).then(|| self.kind(80));
        // A row and a column must not contradict each other, so that only one axis speaks of kinds.
        let kinds = self.random.below(3);
        let rows = self.axis(ROW_IDS, kinds == 0, &value);
        let same =
            known.iter().filter(|table| flatten(&table.columns).iter().all(|item| item.value.is_none()));
        let same: Vec<&&Table> = same.collect();
        let columns = if !same.is_empty() && kinds == 0 && self.random.chance(50) {
            self.random.pick(&same).columns.clone()
        } else {
            let inherited = if kinds == 0 { &Some(Kind::Plain("count")) } else { &value };
            self.axis(COLUMN_IDS, kinds == 1, inherited)
        };
        let is_labelled = flatten(&rows).len() > 1 || rows.iter().any(|row| !row.label.is_empty());
        let mut table = Table {
            id: self.id(),
            caption: self.random.chance(60).then(|| self.label()),
            stub: (is_labelled && self.random.chance(50)).then(|| self.label()),
            unit: self.random.chance(50).then(|| self.random.word(UNITS).to_owned()),
            value,
            rows,
            columns,
            rules: Vec::new(),
        };
        sound_totals(&mut table);
        table
    }

    /// A kind of value; a number in so many cases of a hundred.
    fn kind(&mut self, numbers: usize) -> Kind {
        if self.random.chance(numbers) {
            return Kind::Plain(self.random.word(&["count", "count", "change", "amount"]));
        }
        match self.random.below(3) {
            0 => Kind::Plain("text"),
            1 => Kind::Plain("flag"),
            _ => {
                let count = self.random.within(1, 4);
                let with_ids = self.random.chance(50);
                let choice = |number| {
                    let label = format!("{}{number}", self.label());
                    (with_ids.then(|| format!("choice_{number}")), label)
                };
                Kind::Choice((0..count).map(choice).collect())
            }
        }
    }

    fn axis(&mut self, ids: &'static [&'static str], kinds: bool, value: &Option<Kind>) -> Vec<Item> {
        match self.random.below(10) {
            0 => return Vec::new(),
            // One row or column that has a label and no part in paths.
            1 => return vec![Item { label: self.label(), ..Item::default() }],
            _ => {}
        }
        let mut plan = AxisPlan { ids, kinds, paths: HashSet::new() };
        self.items(&mut plan, "", 1, value)
    }

    fn items(&mut self, plan: &mut AxisPlan, above: &str, depth: usize, value: &Option<Kind>) -> Vec<Item> {
        let mut items = Vec::new();
        for _ in 0..self.random.within(1, self.limits.breadth) {
            items.push(self.item(plan, above, depth, value));
        }
        if self.random.chance(50) {
            let at = if self.random.chance(80) { items.len() } else { 0 };
            let id = self.item_id(plan, above, &["total", "total", "all_of_it", "subtotal"]);
            items.insert(at, Item { id: Some(id), label: self.label(), total: true, ..Item::default() });
        }
        items
    }

    fn item(&mut self, plan: &mut AxisPlan, above: &str, depth: usize, value: &Option<Kind>) -> Item {
        let is_branch = depth < self.limits.depth && self.random.chance(35);
        let own_value = (plan.kinds && self.random.chance(40)).then(|| self.kind(75));
        let ids = if is_branch || self.random.chance(70) { plan.ids } else { LEAF_IDS };
        // A leaf without an id would have its parent's path, and its siblings' paths lie inside that.
        let id = (!is_branch || self.random.chance(80)).then(|| self.item_id(plan, above, ids));
        let path = [above, id.as_deref().unwrap_or_default()];
        let path = path.into_iter().filter(|id| !id.is_empty()).collect::<Vec<_>>().join(".");
        let value = own_value.clone().or_else(|| value.clone());
        let levels = self.levels.len();
        Item {
            children: if is_branch { self.items(plan, &path, depth + 1, &value) } else { Vec::new() },
            id,
            label: self.label(),
            total: false,
            value: own_value,
            unit: self.random.chance(15).then(|| UNITS[0].to_owned()),
            only: if self.random.chance(10) {
                vec![self.levels[self.random.below(levels)].clone()]
            } else {
                Vec::new()
            },
            optional: self.random.chance(10),
        }
    }

    /// An id that no other item with the same path of ids has.
    fn item_id(&mut self, plan: &mut AxisPlan, above: &str, ids: &[&str]) -> String {
        let mut id = self.random.word(ids).to_owned();
        while !plan.paths.insert(format!("{above}.{id}")) {
            id = format!("{id}_{}", self.random.below(10));
        }
        id
    }
}

/// Makes plain items of totals that have nothing to sum or would sum what is no number.
fn sound_totals(table: &mut Table) {
    for rows in [true, false] {
        let (axis, other) = if rows { (&table.rows, &table.columns) } else { (&table.columns, &table.rows) };
        let other: Vec<Option<Kind>> = leaves(other);
        let default = table.value.clone().unwrap_or(Kind::Plain("count"));
        let numbers = |value: &Option<Kind>| {
            other
                .iter()
                .filter(|there| value.as_ref().or(there.as_ref()).unwrap_or(&default).is_number())
                .count()
        };
        // A sum is sound where the same cells of each part are numbers, and there is one.
        let sound = |values: &[Option<Kind>]| {
            let speaks = values.iter().any(Option::is_some);
            let counts: Vec<usize> = values.iter().map(numbers).collect();
            let all = counts.iter().all(|&count| count == other.len());
            if speaks { all } else { counts.iter().all(|&count| count > 0) }
        };
        let mut items = axis.clone();
        mend(&mut items, &None, &sound);
        *(if rows { &mut table.rows } else { &mut table.columns }) = items;
    }
}

fn leaves(items: &[Item]) -> Vec<Option<Kind>> {
    flatten(items).into_iter().filter(|item| item.is_leaf).map(|item| item.value).collect()
}

fn mend(items: &mut [Item], value: &Option<Kind>, sound: &impl Fn(&[Option<Kind>]) -> bool) {
    let values: Vec<Option<Kind>> =
        leaves(items).into_iter().map(|own| own.or_else(|| value.clone())).collect();
    let is_sound = sound(&values);
    for item in items {
        item.total &= is_sound;
        let value = item.value.clone().or_else(|| value.clone());
        mend(&mut item.children, &value, sound);
    }
}
