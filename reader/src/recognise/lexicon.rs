//! The labels of a form, ready to be looked up.

use crate::labels::{Label, Likeness, is_letter, plain};
use crate::recognise::sequence::Likely;
use nianbao_schema::Format;
use nianbao_schema::compare::{Editions, FormerLabel, Part, former_labels, rescaled_cells};
use nianbao_schema::format::{Axis, Item, Table};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Bound;
use std::sync::Arc;

/// What a label of the form labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    /// The form itself.
    Title,
    /// A section.
    Section(usize),
    /// A table.
    Caption(usize),
    /// The corner of a table.
    Stub(usize),
    /// A row item: table, item.
    Row(usize, usize),
    /// A column item: table, item.
    Column(usize, usize),
}

/// A label of the form that a text is, or may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) role: Role,
    pub(crate) likeness: Likeness,
    /// Whether the form was called so only in an edition before it.
    pub(crate) is_former: bool,
    /// What the numbers in front of both labels say for or against.
    bonus: i32,
}

/// The labels of a form.
pub(crate) struct Lexicon {
    pub(crate) format: Arc<Format>,
    words: Vec<Word>,
    by_key: HashMap<String, Vec<usize>>,
    by_core: HashMap<String, Vec<usize>>,
    /// The keys and cores of rows, in order.
    rows: BTreeSet<String>,
    /// The cells whose figures had another unit in an edition before.
    rescaled: HashSet<usize>,
    /// What the form prints in its tables and above them, labels that are mere numbers too.
    printed: HashSet<String>,
}

/// A wording, and what is called so.
struct Word {
    label: Label,
    role: Role,
    /// Whether it was so only in an edition before the form.
    is_former: bool,
}

/// Near labels that differ by fewer characters than this are as good as each other.
const CLEARLY_NEARER: usize = 2;
/// What a label above says for a leaf that stands below it, and against one that does not.
const PARENT: i32 = 10;
/// Both together tell labels apart that are alike; the latter alone does not outweigh a label in another place.
const STRANGER: i32 = 14;
/// The score below which a label is no likely one.
const LEAST: i32 = 50;

impl Lexicon {
    /// The labels of a form, and those that its parts had in the editions from which it descends.
    pub(crate) fn of(format: &Arc<Format>, editions: &Editions) -> Self {
        let mut lexicon = Lexicon {
            format: Arc::clone(format),
            words: Vec::new(),
            by_key: HashMap::new(),
            by_core: HashMap::new(),
            rows: BTreeSet::new(),
            rescaled: rescaled_cells(format, editions),
            printed: HashSet::new(),
        };
        lexicon.add(&format.title, Role::Title);
        for (index, section) in format.sections.iter().enumerate() {
            lexicon.add_all(&section.title, &section.also, Role::Section(index));
        }
        for (index, table) in format.tables.iter().enumerate() {
            if let Some(caption) = &table.caption {
                lexicon.add_all(caption, &table.also, Role::Caption(index));
            }
            if let Some(stub) = &table.stub {
                lexicon.add(stub, Role::Stub(index));
            }
            let labels = table.rows.items.iter().chain(&table.columns.items).map(Item::printed_label);
            let above = table.caption.iter().chain(&table.stub).cloned();
            lexicon.printed.extend(labels.chain(above).map(|label| plain(&label)));
            lexicon.add_axis(&table.rows, |item| Role::Row(index, item));
            lexicon.add_axis(&table.columns, |item| Role::Column(index, item));
        }
        lexicon.add_former(&former_labels(format, editions));
        lexicon
    }

    /// Whether a figure in the words of an edition before may be in that edition's unit.
    pub(crate) fn is_rescaled(&self, cell: usize) -> bool {
        self.rescaled.contains(&cell)
    }

    fn add_axis(&mut self, axis: &Axis, role: impl Fn(usize) -> Role) {
        for (index, item) in axis.items.iter().enumerate() {
            self.add_all(&item.label, &item.also, role(index));
            if item.is_leaf() {
                // Merged cells may have swallowed the labels above.
                let lineage = axis.lineage(index);
                for start in 0..lineage.len().saturating_sub(1) {
                    let joined: String =
                        lineage[start..].iter().map(|&at| axis.items[at].label.as_str()).collect();
                    self.add(&joined, role(index));
                }
            }
        }
    }

    fn add_all(&mut self, label: &str, also: &[String], role: Role) {
        self.add(label, role);
        also.iter().for_each(|label| self.add(label, role));
    }

    /// Old words for what goes on. One that means something else too, then or now, is no help.
    fn add_former(&mut self, former: &[FormerLabel]) {
        let mut roles: BTreeMap<String, (Label, Vec<Option<Role>>)> = BTreeMap::new();
        for FormerLabel { label, part } in former {
            let label = Label::of(label);
            let role = part.map(role);
            let known = roles.entry(label.core.clone()).or_insert_with(|| (label, Vec::new()));
            known.1.push(role);
        }
        for (label, roles) in roles.into_values() {
            let Some(&Some(role)) = roles.first() else { continue };
            let is_one = roles.iter().all(|other| *other == Some(role));
            if is_one && !self.is_taken(&label) {
                self.put(label, role, true);
            }
        }
    }

    /// Whether the form calls something so, be it with a note.
    fn is_taken(&self, label: &Label) -> bool {
        [&label.key, &label.core]
            .iter()
            .any(|text| self.by_key.contains_key(*text) || self.by_core.contains_key(*text))
    }

    fn add(&mut self, text: &str, role: Role) {
        self.put(Label::of(text), role, false);
    }

    fn put(&mut self, label: Label, role: Role, is_former: bool) {
        if label.is_empty() {
            return;
        }
        let at = self.words.len();
        if let Role::Row(..) = role {
            self.rows.extend([label.key.clone(), label.core.clone()]);
        }
        self.by_key.entry(label.key.clone()).or_default().push(at);
        self.by_core.entry(label.core.clone()).or_default().push(at);
        self.words.push(Word { label, role, is_former });
    }

    /// The labels of the form that a text is: those it is exactly, or else those it is but for a note, or else the
    /// one to which it is clearly nearest.
    pub(crate) fn hits(&self, label: &Label) -> Vec<Hit> {
        if label.is_empty() {
            return Vec::new();
        }
        self.exact(label).unwrap_or_else(|| self.near(label))
    }

    /// The labels of the form that a text is exactly, or else those it is but for a note.
    pub(crate) fn exact(&self, label: &Label) -> Option<Vec<Hit>> {
        let same = self.by_key.get(&label.key).map(|found| (found, Likeness::Same));
        let (found, likeness) = same.or_else(|| Some((self.by_core.get(&label.core)?, Likeness::Noted)))?;
        Some(distinct(found.iter().map(|&at| self.hit(at, label, likeness)).collect()))
    }

    /// Whether a text is just what the form prints in one of its tables, or above it.
    pub(crate) fn prints(&self, text: &str) -> bool {
        self.printed.contains(&plain(text))
    }

    /// Whether the label of a row may begin with a text that is one by itself. What may be no more than a number in
    /// front may be followed by any.
    pub(crate) fn may_begin_row(&self, label: &Label) -> bool {
        let start = label.core.trim_end_matches(|c| !is_letter(c));
        let begins = |row: &String| row.starts_with(start);
        start.chars().nth(2).is_none()
            || self
                .rows
                .range::<str, _>((Bound::Included(start), Bound::Unbounded))
                .next()
                .is_some_and(begins)
    }

    fn near(&self, label: &Label) -> Vec<Hit> {
        let near = |at: usize| match label.nearness(&self.words[at].label)? {
            // Misprints are of the form's own words.
            Likeness::Near { distance, of } if !self.words[at].is_former => Some((at, distance, of)),
            _ => None,
        };
        let found: Vec<(usize, usize, usize)> = (0..self.words.len()).filter_map(near).collect();
        let Some(&(best, least, _)) = found.iter().min_by_key(|(_, distance, _)| *distance) else {
            return Vec::new();
        };
        let nearest = &self.words[best].label.core;
        let is_rival = |&(at, distance, _): &(usize, usize, usize)| {
            self.words[at].label.core != *nearest && distance < least + CLEARLY_NEARER
        };
        if found.iter().any(|found| is_rival(found) && !self.is_same_place(found.0, best)) {
            return Vec::new();
        }
        let closest = found
            .into_iter()
            .filter(|(at, distance, _)| *distance == least && self.words[*at].label.core == *nearest);
        let hits = closest.map(|(at, distance, of)| self.hit(at, label, Likeness::Near { distance, of }));
        distinct(hits.collect())
    }

    /// Whether two wordings are of one item.
    fn is_same_place(&self, left: usize, right: usize) -> bool {
        self.words[left].role == self.words[right].role
    }

    fn hit(&self, at: usize, label: &Label, likeness: Likeness) -> Hit {
        let Word { label: own, role, is_former } = &self.words[at];
        let bonus = match (own.numbering, label.numbering) {
            (Some(own), Some(other)) if own.number() == other.number() => 4,
            (Some(_), Some(_)) => -8,
            _ => 0,
        };
        Hit { role: *role, likeness, is_former: *is_former, bonus }
    }

    /// Whether one row is a branch to which the other belongs.
    pub(crate) fn is_above(&self, upper: Role, lower: Role) -> bool {
        match (upper, lower) {
            (Role::Row(table, upper), Role::Row(other, lower)) if table == other && upper != lower => {
                self.format.tables[table].rows.lineage(lower).contains(&upper)
            }
            _ => false,
        }
    }

    /// Which leaves of an axis a chain of labels may be, from the outside in; each label with what it may be.
    pub(crate) fn likely(&self, table: usize, along: Along, chain: &[&[Hit]]) -> Likely {
        let Some((own, above)) = chain.split_last() else { return Vec::new() };
        let axis = along.axis(&self.format.tables[table]);
        let mut likely = Likely::new();
        for (item, hit) in own.iter().filter_map(|hit| Some((along.item(table, hit)?, hit))) {
            if !axis.items[item].is_leaf() {
                continue;
            }
            let lineage = axis.lineage(item);
            let parents = above.iter().map(|hits| {
                let mut items = hits.iter().filter_map(|hit| along.item(table, hit)).peekable();
                match (items.peek().is_some(), items.any(|item| lineage.contains(&item))) {
                    (false, _) => 0,
                    (_, true) => PARENT,
                    (_, false) => -STRANGER,
                }
            });
            let score = hit.likeness.score() + hit.bonus + parents.sum::<i32>();
            if score > LEAST {
                likely.push((axis.items[item].leaves.start, score));
            }
        }
        likely
    }
}

fn role(part: Part) -> Role {
    match part {
        Part::Section(section) => Role::Section(section),
        Part::Table(table) => Role::Caption(table),
        Part::Row(table, item) => Role::Row(table, item),
        Part::Column(table, item) => Role::Column(table, item),
    }
}

/// One of the axes of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Along {
    Rows,
    Columns,
}

impl Along {
    pub(crate) fn axis(self, table: &Table) -> &Axis {
        match self {
            Along::Rows => &table.rows,
            Along::Columns => &table.columns,
        }
    }

    /// The item of this axis of a table that a hit names.
    pub(crate) fn item(self, table: usize, hit: &Hit) -> Option<usize> {
        match (self, hit.role) {
            (Along::Rows, Role::Row(at, item)) | (Along::Columns, Role::Column(at, item)) if at == table => {
                Some(item)
            }
            _ => None,
        }
    }
}

/// One hit for each role, the first.
fn distinct(hits: Vec<Hit>) -> Vec<Hit> {
    let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        match kept.iter_mut().find(|known| known.role == hit.role) {
            Some(known) if known.bonus < hit.bonus => *known = hit,
            Some(_) => {}
            None => kept.push(hit),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use nianbao_schema::Format;

    fn check(text: &str, expect: &[&str]) {
        let lexicon = Lexicon::of(Format::built_in("2021-30").unwrap(), &Editions::built_in());
        let name = |hit: &Hit| match hit.role {
            Role::Row(table, item) => format!("row {}", lexicon.format.tables[table].rows.items[item].path),
            Role::Column(table, item) => {
                format!("column {}", lexicon.format.tables[table].columns.items[item].path)
            }
            role => format!("{role:?}"),
        };
        let hits: Vec<String> = lexicon.hits(&Label::of(text)).iter().map(name).collect();
        assert_eq!(hits, expect, "{text}");
    }

    #[test]
    fn labels_are_found_and_never_confused() {
        check("2.其他法律行政止公开", &["row outcome.refused.prohibited_by_law"]);
        check("2、其他法律法规禁止公开", &["row outcome.refused.prohibited_by_law"]);
        check("（六）其他处理", &["row outcome.other"]);
        check("3.其他", &["row outcome.other.miscellaneous", "column legal_person.other"]);
        check("规范性文件", &["row normative_documents"]);
        check("第二十条第（五）项", &["Caption(1)"]);
        check("（三）不予公开1.属于国家秘密", &["row outcome.refused.state_secret"]);
        check("五、存在问题及改进情况", &["Section(4)"]);
        check("（三）不于公开", &["row outcome.refused"]);
        check("其他主动公开文件", &[]);
        check("结果", &[]);
    }

    /// The row that a label is, in a form that revises another one.
    fn row(lexicon: &Lexicon, text: &str) -> Option<String> {
        let hits = lexicon.hits(&Label::of(text));
        hits.iter().find_map(|hit| match hit.role {
            Role::Row(table, item) => Some(lexicon.format.tables[table].rows.items[item].path.clone()),
            _ => None,
        })
    }

    #[test]
    fn what_goes_on_under_another_label_is_known_by_the_old_one() {
        let form = |head: &str, rows: &str, changes: &str| {
            let text = format!(
                "{head}\ntitle = \"走访年报\"\n[[section]]\nid = \"s\"\ntitle = \"走访\"\n[[section.table]]\nid = \"t\"\nunit = \"人\"\nrows = [{rows}]\n{changes}"
            );
            Arc::new(nianbao_schema::resolve(text.as_bytes()).format.unwrap())
        };
        let old = form(
            "id = \"a\"\nyears = { from = 2020, to = 2020 }",
            "{ id = \"adults\", label = \"成年来访人员\" }, { id = \"pupils\", label = \"在校学生人数\" }, { id = \"rent\", label = \"房屋租金支出\", unit = \"万元\", value = \"amount\" }, { id = \"guides\", label = \"讲解人员总数\" }, { id = \"gone\", label = \"其他来访情况\" }",
            "",
        );
        let new = form(
            "id = \"b\"\nyears = { from = 2021 }\nrevises = \"a\"",
            "{ id = \"adults\", label = \"十八周岁以上\" }, { id = \"pupils\", label = \"讲解人员总数\" }, { id = \"rent\", label = \"租房开销\", unit = \"元\", value = \"amount\" }, { id = \"guides\", label = \"导览员\" }",
            "[[change]]\nkind = \"removed\"\nfrom = \"t.gone\"\nwhy = \"x\"\n[[change]]\nkind = \"scaled\"\nfrom = \"t.rent\"\nto = \"t.rent\"\nfactor = \"10000\"\nwhy = \"x\"\n[[change]]\nkind = \"reworded\"\nfrom = \"t.pupils\"\nto = \"t.pupils\"\nwhy = \"x\"\n",
        );
        let known = Lexicon::of(&new, &Editions::built_in().with(Arc::clone(&old)));
        for (text, expect) in [
            ("十八周岁以上", Some("adults")),
            ("成年来访人员", Some("adults")),
            ("1.成年来访人员（人）", Some("adults")),
            ("在校学生人数", Some("pupils")),
            // It is the label of something else now.
            ("讲解人员总数", Some("pupils")),
            // Another unit, or gone.
            ("房屋租金支出", None),
            ("其他来访情况", None),
            // A misprint of a label that is no longer printed.
            ("成年来仿人员", None),
        ] {
            assert_eq!(row(&known, text).as_deref(), expect, "{text}");
        }
        assert_eq!(row(&Lexicon::of(&new, &Editions::built_in()), "成年来访人员"), None);
    }
}
