//! How rules differ: what they demand, told apart from how they are written and from what merely
//! follows the places they name.

use super::declared::Declared;
use super::links::{End, Links};
use super::place::{Element, Side};
use super::{Change, Context, Kind};
use crate::form::format::{
    Balance, Comparison, Condition, Demand, Format, Linear, NormalForm, Quote, Rule, Term,
};
use crate::problem::Severity;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The differences between the rules of two editions.
pub(crate) fn changes(context: Context<'_>, declared: &[Declared]) -> Vec<Change> {
    let Context { old, new, links } = context;
    let translator = Translator { old, new, links };
    let mut found = Vec::new();
    let mut taken = vec![false; new.rules.len()];
    let by_id: HashMap<&str, usize> =
        new.rules.iter().enumerate().map(|(at, rule)| (rule.id.as_str(), at)).collect();
    let mut alone = Vec::new();
    for (at, rule) in old.rules.iter().enumerate() {
        match translator.expected_id(rule).and_then(|id| by_id.get(id.as_str()).copied()) {
            Some(to) if !taken[to] => {
                taken[to] = true;
                compare(at, to, &translator, &mut found);
            }
            _ => alone.push(at),
        }
    }
    for at in alone {
        let same = |to: &usize| {
            !taken[*to]
                && !new.rules[*to].is_sum
                && translator.relation(&old.rules[at], &new.rules[*to]).0 == Relation::Same
        };
        match (0..new.rules.len()).find(same) {
            Some(to) => {
                taken[to] = true;
                let places = [Element::Rule(at).place(old), Element::Rule(to).place(new)];
                let [from, to] = places;
                found.push(Change::new(Kind::Renamed, vec![from], vec![to]));
            }
            None if declared.iter().any(|change| change.from.contains(&Element::Rule(at))) => {}
            None => {
                found.push(Change::new(translator.loss(at), vec![Element::Rule(at).place(old)], Vec::new()))
            }
        }
    }
    for (to, rule) in new.rules.iter().enumerate().filter(|(to, _)| !taken[*to]) {
        let place = Element::Rule(to).place(new);
        let is_derived = rule.is_sum && translator.is_total_new(rule);
        let kind = if is_derived { Kind::Derived } else { Kind::Added };
        let refuses = rule.severity == Severity::Error && !translator.is_of_new_places(rule);
        found.push(Change { refuses, ..Change::new(kind, Vec::new(), vec![place]) });
    }
    found
}

/// Notes how two rules of one id differ.
fn compare(at: usize, to: usize, translator: &Translator<'_>, found: &mut Vec<Change>) {
    let (was, is) = (&translator.old.rules[at], &translator.new.rules[to]);
    let places = [Element::Rule(at).place(translator.old), Element::Rule(to).place(translator.new)];
    let mut say = |kind, old: Option<&str>, new: Option<&str>| {
        let is_stricter = matches!(kind, Kind::Tightened | Kind::Altered | Kind::Severity);
        let refuses = is_stricter && is.severity == Severity::Error;
        found.push(Change { refuses, ..Change::said(kind, places[0].clone(), places[1].clone(), old, new) });
    };
    if was.severity != is.severity {
        say(Kind::Severity, Some(was.severity.as_str()), Some(is.severity.as_str()));
    }
    let (relation, follows) = translator.relation(was, is);
    let expressions = (Some(was.expression.as_str()), Some(is.expression.as_str()));
    match relation.kind() {
        Some(kind) => say(kind, expressions.0, expressions.1),
        None if follows => say(Kind::Derived, expressions.0, expressions.1),
        None if was.text != is.text => say(Kind::Reworded, was.text.as_deref(), is.text.as_deref()),
        None if expressions.0 != expressions.1 => say(Kind::Reworded, expressions.0, expressions.1),
        None => {}
    }
    let word = |rule: &Rule| rule.about.basis.map(|basis| basis.as_str());
    for (kind, old, new) in [
        (Kind::Cited, was.about.cite.as_deref(), is.about.cite.as_deref()),
        (Kind::Guidance, was.about.guidance.as_deref(), is.about.guidance.as_deref()),
        (Kind::Gloss, was.about.gloss.as_deref(), is.about.gloss.as_deref()),
        (Kind::Basis, word(was), word(is)),
    ] {
        if old != new {
            say(kind, old, new);
        }
    }
}

/// How what a rule demands compares with what it demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Same,
    Tightened,
    Loosened,
    Altered,
}

impl Relation {
    fn kind(self) -> Option<Kind> {
        match self {
            Relation::Same => None,
            Relation::Tightened => Some(Kind::Tightened),
            Relation::Loosened => Some(Kind::Loosened),
            Relation::Altered => Some(Kind::Altered),
        }
    }

    fn and(self, other: Relation) -> Relation {
        match (self, other) {
            (Relation::Same, other) => other,
            (own, Relation::Same) => own,
            (own, other) if own == other => own,
            _ => Relation::Altered,
        }
    }

    /// How a set of demands compares with an earlier one.
    fn of_sets<T: Ord>(was: &BTreeSet<T>, is: &BTreeSet<T>) -> Relation {
        match (was.is_subset(is), is.is_subset(was)) {
            (true, true) => Relation::Same,
            (true, false) => Relation::Tightened,
            (false, true) => Relation::Loosened,
            (false, false) => Relation::Altered,
        }
    }

    /// How a choice of ways to keep a rule compares with an earlier one.
    fn flip(self) -> Relation {
        match self {
            Relation::Tightened => Relation::Loosened,
            Relation::Loosened => Relation::Tightened,
            same => same,
        }
    }
}

/// A rule of the older edition in the cells of the newer one.
struct Translator<'c> {
    old: &'c Format,
    new: &'c Format,
    links: &'c Links,
}

/// The cells of a side, each with whether last year's is meant, and their factors.
type Terms = BTreeMap<(usize, bool), i64>;

impl Translator<'_> {
    /// The id under which a rule is looked for in the newer edition.
    fn expected_id(&self, rule: &Rule) -> Option<String> {
        let Some(table) = rule.table else { return Some(rule.id.clone()) };
        let Some(Element::Table(to)) = self.links.tables[table].single() else { return None };
        let own = rule.id.get(self.old.tables[table].id.len() + 1..)?;
        if !rule.is_sum {
            return Some(format!("{}.{own}", self.new.tables[to].id));
        }
        // A sum is called after its total.
        let side = Side::of(rule.each?).other();
        let path = own.split_once('.')?.1;
        let item = side.axis(&self.old.tables[table]).find(path)?;
        let (to, side, item) = self.links.item(table, side, item)?;
        let table = &self.new.tables[to];
        Some(format!("{}.{}.{}", table.id, side.what(), side.axis(table).items[item].path))
    }

    /// What it means that a rule is gone.
    fn loss(&self, at: usize) -> Kind {
        let rule = &self.old.rules[at];
        let cells = cells(rule);
        let is_gone = |cell: &&usize| matches!(self.links.old_cells[**cell], End::Loose(_));
        let gone = cells.iter().filter(is_gone).count();
        let narrative_is_gone = narrative(rule)
            .is_some_and(|narrative| matches!(self.links.old_narratives[narrative], End::Loose(_)));
        if narrative_is_gone || (!cells.is_empty() && gone == cells.len()) {
            Kind::Derived
        } else if rule.is_sum {
            // The sum of a total that is there no longer, or is no sum any more.
            let total = self.total(rule).map(|total| self.links.old_cells[total]);
            if matches!(total, Some(End::Loose(_))) { Kind::Derived } else { Kind::Removed }
        } else if gone > 0 {
            Kind::Orphaned
        } else {
            Kind::Removed
        }
    }

    fn total(&self, rule: &Rule) -> Option<usize> {
        match &rule.demand {
            Demand::Balance(balances) => balances.first()?.left.defines(),
            _ => None,
        }
    }

    /// Whether all that the rule names is new.
    fn is_of_new_places(&self, rule: &Rule) -> bool {
        let is_new = |end: End| matches!(end, End::Loose(_));
        cells(rule).iter().all(|&cell| is_new(self.links.new_cells[cell]))
            && narrative(rule).is_none_or(|narrative| is_new(self.links.new_narratives[narrative]))
    }

    fn is_total_new(&self, rule: &Rule) -> bool {
        self.total(rule).is_some_and(|total| matches!(self.links.new_cells[total], End::Loose(_)))
    }

    /// How a rule's demand compares with an earlier one, and whether it merely follows its places.
    fn relation(&self, was: &Rule, is: &Rule) -> (Relation, bool) {
        let (demand, follows) = match (&was.demand, &is.demand) {
            (Demand::Balance(_), Demand::Balance(_)) if was.is_sum && is.is_sum => self.sums(was, is),
            (Demand::Balance(before), Demand::Balance(after)) => self.balances(was, before, is, after),
            (Demand::Blank(before), Demand::Blank(after)) => self.blanks(before, after),
            (Demand::Mentions(before, words), Demand::Mentions(after, new_words)) => {
                let set = |words: &[String]| words.iter().cloned().collect::<BTreeSet<_>>();
                let relation = Relation::of_sets(&set(words), &set(new_words)).flip();
                (relation.and(self.prose(*before, *after)), false)
            }
            (Demand::Quotes(before, quotes), Demand::Quotes(after, new_quotes)) => {
                let relation = self.quotes(quotes, new_quotes);
                (relation.and(self.prose(*before, *after)), false)
            }
            _ => (Relation::Altered, false),
        };
        (demand.and(self.conditions(was.when.as_ref(), is.when.as_ref())), follows)
    }

    fn prose(&self, was: usize, is: usize) -> Relation {
        match self.links.old_narratives[was] {
            End::Link(link) if self.links.narratives[link].new.contains(&is) => Relation::Same,
            _ => Relation::Altered,
        }
    }

    /// The sum of a total follows the rows and columns that it sums.
    fn sums(&self, was: &Rule, is: &Rule) -> (Relation, bool) {
        (Relation::Same, was.expression != is.expression || self.is_renamed(was))
    }

    /// Whether a cell of the rule has another path now.
    fn is_renamed(&self, rule: &Rule) -> bool {
        let other_path = |&cell: &usize| match self.links.same_cell(cell) {
            Some((to, _)) => self.old.cells[cell].path != self.new.cells[to].path,
            None => true,
        };
        cells(rule).iter().any(other_path)
    }

    fn balances(&self, was: &Rule, before: &[Balance], is: &Rule, after: &[Balance]) -> (Relation, bool) {
        let translated: Vec<Option<NormalForm>> =
            before.iter().map(|balance| self.translate(balance, false)).collect();
        let whole: Option<BTreeSet<NormalForm>> = translated.iter().cloned().collect();
        let now: BTreeSet<NormalForm> = after.iter().map(Balance::normal_form).collect();
        if whole.as_ref() == Some(&now) {
            return (Relation::Same, self.is_renamed(was));
        }
        if was.each != is.each {
            let relation = whole.map_or(Relation::Altered, |whole| Relation::of_sets(&whole, &now));
            return (relation, false);
        }
        // Row by row, without what is gone and what is new on either side.
        let mut relation = Relation::Same;
        for balance in before {
            let Some(counterpart) = self.counterpart(was, balance, after) else { continue };
            let before = self.translate(balance, true).unwrap_or_else(|| balance.normal_form());
            let after = without(counterpart, |cell| matches!(self.links.new_cells[cell], End::Loose(_)));
            relation = relation.and(compare_forms(&before, &after));
        }
        (relation, relation == Relation::Same)
    }

    /// The newer balance of the same row or column, if that lives on in one place.
    fn counterpart<'b>(&self, rule: &Rule, balance: &Balance, after: &'b [Balance]) -> Option<&'b Balance> {
        let (Some(table), Some(each), Some(leaf)) = (rule.table, rule.each, balance.leaf) else {
            return after.first();
        };
        let side = Side::of(each);
        let axis = side.axis(&self.old.tables[table]);
        let image = |leaf: usize| self.links.item(table, side, axis.leaves[leaf]);
        let (to, to_side, item) = image(leaf)?;
        // Of rows that became one each had a balance of its own.
        if (0..axis.leaves.len()).any(|other| other != leaf && image(other) == Some((to, to_side, item))) {
            return None;
        }
        let item = &to_side.axis(&self.new.tables[to]).items[item];
        if !item.is_leaf() {
            return None;
        }
        after.iter().find(|balance| balance.leaf == Some(item.leaves.start))
    }

    /// A balance in new cells: a split cell is the sum of its parts, a merged one needs all parts
    /// alike. Without what is gone, or nothing if something is.
    fn translate(&self, balance: &Balance, drops_gone: bool) -> Option<NormalForm> {
        let mut factors = Terms::new();
        for (left, term) in balance.terms() {
            *factors.entry((term.cell, term.previous)).or_default() +=
                if left { term.factor } else { -term.factor };
        }
        let numerators = factors.keys().filter_map(|(cell, _)| self.link_of(*cell)).map(|link| link.factor.0);
        let common = numerators.fold(1i64, |common, own| lcm(common, own).unwrap_or(i64::MAX));
        let mut terms: Terms = BTreeMap::new();
        let mut seen: HashSet<(usize, bool)> = HashSet::new();
        for (&(cell, previous), &factor) in &factors {
            let Some(link) = self.link_of(cell) else {
                if drops_gone {
                    continue;
                }
                return None;
            };
            let alike = link.old.iter().all(|&other| factors.get(&(other, previous)) == Some(&factor));
            if !alike {
                if drops_gone {
                    continue;
                }
                return None;
            }
            let factor = factor.checked_mul(common / link.factor.0)?.checked_mul(link.factor.1)?;
            for &to in link.new.iter().filter(|&&to| seen.insert((to, previous))) {
                *terms.entry((to, previous)).or_default() += factor;
            }
        }
        let constant = (balance.left.constant - balance.right.constant).checked_mul(common)?;
        Some(form(terms, constant, balance.comparison))
    }

    fn link_of(&self, cell: usize) -> Option<&super::Link> {
        match self.links.old_cells[cell] {
            End::Link(link) => Some(&self.links.cells[link]),
            End::Loose(_) => None,
        }
    }

    fn blanks(&self, before: &[usize], after: &[usize]) -> (Relation, bool) {
        let kept =
            before.iter().filter_map(|&cell| self.link_of(cell)).flat_map(|link| link.new.iter().copied());
        let kept: BTreeSet<usize> = kept.collect();
        let is_new = |cell: &usize| matches!(self.links.new_cells[*cell], End::Loose(_));
        let now: BTreeSet<usize> = after.iter().copied().filter(|cell| !is_new(cell)).collect();
        let relation = Relation::of_sets(&kept, &now);
        let other_paths = before.iter().any(|&cell| match self.links.same_cell(cell) {
            Some((to, _)) => self.old.cells[cell].path != self.new.cells[to].path,
            None => true,
        });
        (relation, relation == Relation::Same && (other_paths || after.iter().any(is_new)))
    }

    fn quotes(&self, before: &[Quote], after: &[Quote]) -> Relation {
        let figure = |linear: &Linear, translate: bool| {
            let mut terms = Terms::new();
            for term in &linear.terms {
                let cells = if translate {
                    self.link_of(term.cell).map_or(Vec::new(), |link| link.new.clone())
                } else {
                    vec![term.cell]
                };
                cells
                    .into_iter()
                    .for_each(|cell| *terms.entry((cell, term.previous)).or_default() += term.factor);
            }
            (terms.into_iter().collect::<Vec<_>>(), linear.constant)
        };
        let key = |quote: &Quote, translate: bool| {
            let mut words = quote.after.clone();
            words.sort();
            let figures: BTreeSet<_> = quote.values.iter().map(|value| figure(value, translate)).collect();
            (words, figures)
        };
        let set = |quotes: &[Quote], translate| {
            quotes.iter().map(|quote| key(quote, translate)).collect::<BTreeSet<_>>()
        };
        Relation::of_sets(&set(before, true), &set(after, false))
    }

    fn conditions(&self, was: Option<&Condition>, is: Option<&Condition>) -> Relation {
        match (was, is) {
            (None, None) => Relation::Same,
            (None, Some(_)) => Relation::Loosened,
            (Some(_), None) => Relation::Tightened,
            (Some(was), Some(is)) => {
                if self.translate_condition(was).as_ref() == Some(is) {
                    Relation::Same
                } else {
                    Relation::Altered
                }
            }
        }
    }

    fn translate_condition(&self, condition: &Condition) -> Option<Condition> {
        let cell = |cell: &usize| self.links.same_cell(*cell).map(|(to, _)| to);
        Some(match condition {
            Condition::Level(level, wanted) => Condition::Level(level.clone(), *wanted),
            Condition::Holds(at, answer, wanted) => Condition::Holds(cell(at)?, answer.clone(), *wanted),
            Condition::Compares(at, comparison, number) => {
                Condition::Compares(cell(at)?, *comparison, *number)
            }
        })
    }
}

/// A balance of these terms and this constant on the left, and nothing on the right.
fn form(terms: Terms, constant: i64, comparison: Comparison) -> NormalForm {
    let terms =
        terms.into_iter().map(|((cell, previous), factor)| Term { cell, previous, factor, optional: false });
    let left = Linear { terms: terms.collect(), constant };
    Balance { leaf: None, left, comparison, right: Linear::default() }.normal_form()
}

/// A balance without the cells that `drop` names.
fn without(balance: &Balance, drop: impl Fn(usize) -> bool) -> NormalForm {
    let mut terms = Terms::new();
    for (left, term) in balance.terms().filter(|(_, term)| !drop(term.cell)) {
        *terms.entry((term.cell, term.previous)).or_default() +=
            if left { term.factor } else { -term.factor };
    }
    form(terms, balance.left.constant - balance.right.constant, balance.comparison)
}

fn compare_forms(was: &NormalForm, is: &NormalForm) -> Relation {
    if was == is {
        return Relation::Same;
    }
    let negated = NormalForm {
        equation: was.equation,
        terms: was.terms.iter().map(|&(cell, previous, factor)| (cell, previous, -factor)).collect(),
        constant: -was.constant,
    };
    match (was.equation, is.equation) {
        // `a = b` demands both `a <= b` and `a >= b`.
        (true, false) if same_side(was, is) || same_side(&negated, is) => Relation::Loosened,
        (false, true) if same_side(was, is) || same_side(&negated, is) => Relation::Tightened,
        (false, false) if was.terms == is.terms => {
            if is.constant > was.constant {
                Relation::Tightened
            } else {
                Relation::Loosened
            }
        }
        _ => Relation::Altered,
    }
}

fn same_side(a: &NormalForm, b: &NormalForm) -> bool {
    a.terms == b.terms && a.constant == b.constant
}

/// The cells that a rule names.
fn cells(rule: &Rule) -> Vec<usize> {
    match &rule.demand {
        Demand::Balance(balances) => {
            balances.iter().flat_map(|balance| balance.terms().map(|(_, term)| term.cell)).collect()
        }
        Demand::Blank(cells) => cells.clone(),
        Demand::Mentions(..) => Vec::new(),
        Demand::Quotes(_, quotes) => {
            let values = quotes.iter().flat_map(|quote| &quote.values);
            values.flat_map(|linear| linear.terms.iter().map(|term| term.cell)).collect()
        }
    }
}

fn narrative(rule: &Rule) -> Option<usize> {
    match rule.demand {
        Demand::Mentions(narrative, _) | Demand::Quotes(narrative, _) => Some(narrative),
        _ => None,
    }
}

fn lcm(a: i64, b: i64) -> Option<i64> {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    (a / x).checked_mul(b)
}
