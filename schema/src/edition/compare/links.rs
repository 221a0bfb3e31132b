//! Which part of the older edition lives on where: first tables, then rows and columns, then cells.
//!
//! A cell's link is the product of its row's and its column's: a row that was split into three and a
//! column that was renamed give one old cell and three new ones. Everything that carries figures, in
//! either direction, reads [`Links`]; nothing else knows how they came about.

use super::declared::{Declared, Factor};
use super::place::{Element, Side};
use crate::form::format::{Format, Item, Section, Table};
use std::collections::HashMap;

/// Old cells or texts that together became new ones. Nothing says how a sum is spread over several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The parts in the older edition, in printed order.
    pub old: Vec<usize>,
    /// The parts in the newer edition, in printed order.
    pub new: Vec<usize>,
    /// By what an old figure is multiplied to give a new one.
    pub factor: Factor,
    /// The declared changes behind it, as indices into the newer edition's changes.
    pub changes: Vec<usize>,
}

/// What became of everything that holds a figure or a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    /// Cells that live on.
    pub(crate) cells: Vec<Link>,
    /// For each old cell the link that it is part of, or the change that took it away.
    pub(crate) old_cells: Vec<End>,
    /// For each new cell the link that it is part of, or the change that brought it.
    pub(crate) new_cells: Vec<End>,
    /// Narratives that live on.
    pub(crate) narratives: Vec<Link>,
    pub(crate) old_narratives: Vec<End>,
    pub(crate) new_narratives: Vec<End>,
    /// For each old section the new one that continues it.
    pub(crate) sections: Vec<Option<usize>>,
    /// For each old table the new ones that continue it.
    pub(crate) tables: Vec<Fate>,
    /// For each old table, by side and item, where it is expected in the newer edition.
    pub(crate) items: Vec<[Vec<Fate>; 2]>,
}

/// Where a part ends up: in a link, or gone (or new) because of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Link(usize),
    /// The declared change that says so, if one does.
    Loose(Option<usize>),
}

/// What becomes of an old element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fate {
    /// The new elements that continue it, of the same kind.
    pub(crate) to: Vec<Element>,
    /// The paths under which its parts are looked for: table, side, path.
    pub(crate) prefixes: Vec<(usize, Side, String)>,
    /// The declared change that decided it: its own, or that of what it is part of.
    pub(crate) change: Option<usize>,
    factor: Option<Factor>,
}

impl Fate {
    /// The new element, if there is just one.
    pub(crate) fn single(&self) -> Option<Element> {
        match self.to[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

impl Links {
    /// Follows ids, and declared changes where there are any.
    pub(crate) fn follow(old: &Format, new: &Format, declared: &[Declared]) -> Links {
        let follower = Follower::new(old, new, declared);
        let mut links = Links {
            sections: follower.sections(),
            tables: (0..old.tables.len()).map(|table| follower.table(table)).collect(),
            ..Links::default()
        };
        links.items =
            (0..old.tables.len()).map(|table| follower.items(table, &links.tables[table])).collect();
        follower.cells(&mut links);
        follower.narratives(&mut links);
        links
    }

    /// Where an old item lives on, if in one place.
    pub(crate) fn item(&self, table: usize, side: Side, item: usize) -> Option<(usize, Side, usize)> {
        match self.items[table][side as usize][item].single()? {
            Element::Item(table, side, item) => Some((table, side, item)),
            _ => None,
        }
    }

    /// Where ids alone would put an old item.
    pub(crate) fn expected(
        &self,
        old: &Format,
        (table, side, item): (usize, Side, usize),
    ) -> Vec<(usize, Side, String)> {
        let own = &side.axis(&old.tables[table]).items[item];
        let above = own.parent.map(|parent| &self.items[table][side as usize][parent]);
        expected(own, side, above, &self.tables[table])
    }

    /// The new cell that holds what an old one held, in whatever unit.
    pub(crate) fn same_cell(&self, old: usize) -> Option<(usize, Factor)> {
        let End::Link(link) = self.old_cells[old] else { return None };
        match &self.cells[link] {
            Link { old, new, factor, .. } if old.len() == 1 && new.len() == 1 => Some((new[0], *factor)),
            _ => None,
        }
    }
}

/// Items of the newer edition by table, side and path.
struct Index<'f> {
    leaves: HashMap<(usize, Side, &'f str), usize>,
    items: HashMap<(usize, Side, &'f str), usize>,
}

impl<'f> Index<'f> {
    fn new(format: &'f Format) -> Self {
        let mut index = Index { leaves: HashMap::new(), items: HashMap::new() };
        for (number, table) in format.tables.iter().enumerate() {
            for side in Side::BOTH {
                for (at, item) in side.axis(table).items.iter().enumerate() {
                    let key = (number, side, item.path.as_str());
                    if item.is_leaf() {
                        index.leaves.insert(key, item.leaves.start);
                    }
                    if item.id.is_some() || item.is_leaf() {
                        index.items.entry(key).or_insert(at);
                    }
                }
            }
        }
        index
    }
}

struct Follower<'f> {
    old: &'f Format,
    new: &'f Format,
    declared: &'f [Declared],
    /// The declared change that names an old element.
    from: HashMap<Element, usize>,
    /// The declared change that names a new element.
    to: HashMap<Element, usize>,
    index: Index<'f>,
}

/// An old leaf in the newer edition: table, side, leaf.
type Image = (usize, Side, usize);

impl<'f> Follower<'f> {
    fn new(old: &'f Format, new: &'f Format, declared: &'f [Declared]) -> Self {
        let (mut from, mut to) = (HashMap::new(), HashMap::new());
        for (number, change) in declared.iter().enumerate() {
            from.extend(change.from.iter().map(|&element| (element, number)));
            to.extend(change.to.iter().map(|&element| (element, number)));
        }
        Follower { old, new, declared, from, to, index: Index::new(new) }
    }

    fn sections(&self) -> Vec<Option<usize>> {
        let by_id = |id: &str| self.new.sections.iter().position(|section| section.id == id);
        let follow = |(number, section): (usize, &Section)| match self
            .from
            .get(&Element::Section(number))
            .map(|&change| &self.declared[change])
        {
            Some(change) if change.carries() => change.to.iter().find_map(|to| match to {
                Element::Section(section) => Some(*section),
                _ => None,
            }),
            Some(_) => None,
            None => by_id(&section.id),
        };
        self.old.sections.iter().enumerate().map(follow).collect()
    }

    fn table(&self, number: usize) -> Fate {
        let table = &self.old.tables[number];
        let own = self.from.get(&Element::Table(number)).copied();
        let by_id = self.new.table(&table.id);
        let (to, change): (Vec<usize>, _) = match own.map(|change| &self.declared[change]) {
            Some(change) if change.carries() => (change.tables(), own),
            Some(_) => (Vec::new(), own),
            None if by_id.is_some() => (by_id.into_iter().collect(), None),
            None => (Vec::new(), self.from.get(&Element::Section(table.section)).copied()),
        };
        let factor = own.and_then(|change| self.declared[change].factor);
        Fate { to: to.into_iter().map(Element::Table).collect(), prefixes: Vec::new(), change, factor }
    }

    fn items(&self, number: usize, table: &Fate) -> [Vec<Fate>; 2] {
        Side::BOTH.map(|side| {
            let axis = side.axis(&self.old.tables[number]);
            let mut fates: Vec<Fate> = Vec::with_capacity(axis.items.len());
            for (at, item) in axis.items.iter().enumerate() {
                let fate = match self.from.get(&Element::Item(number, side, at)) {
                    Some(&change) => self.declared_item(change, item.is_leaf()),
                    None => {
                        let above = item.parent.map(|parent| &fates[parent]);
                        self.inherited_item(item, side, above, table)
                    }
                };
                fates.push(fate);
            }
            fates
        })
    }

    fn declared_item(&self, number: usize, is_leaf: bool) -> Fate {
        let change = &self.declared[number];
        let targets = if change.carries() { &change.to[..] } else { &[] };
        let prefixes = targets.iter().filter_map(|target| match *target {
            Element::Item(table, side, item) => {
                Some((table, side, side.axis(&self.new.tables[table]).items[item].path.clone()))
            }
            _ => None,
        });
        let prefixes: Vec<_> = prefixes.collect();
        Fate { to: self.found(&prefixes, is_leaf), prefixes, change: Some(number), factor: change.factor }
    }

    /// Where an item is expected that no change names: below what its parent became, under its own id.
    fn inherited_item(&self, item: &Item, side: Side, above: Option<&Fate>, table: &Fate) -> Fate {
        let (change, factor) = above.map_or((table.change, None), |above| (above.change, above.factor));
        let prefixes = expected(item, side, above, table);
        let to = if item.id.is_none() && !item.is_leaf() {
            Vec::new()
        } else {
            self.found(&prefixes, item.is_leaf())
        };
        Fate { to, prefixes, change, factor }
    }

    /// The items at these places; for a leaf those that are leaves too, or else whatever is there.
    fn found(&self, prefixes: &[(usize, Side, String)], is_leaf: bool) -> Vec<Element> {
        let item = |(table, side, path): &(usize, Side, String)| {
            let key = (*table, *side, path.as_str());
            let leaf = self.index.leaves.get(&key).filter(|_| is_leaf);
            let leaf = leaf.map(|&leaf| side.axis(&self.new.tables[*table]).leaves[leaf]);
            let item = leaf.or_else(|| self.index.items.get(&key).copied());
            item.map(|item| Element::Item(*table, *side, item))
        };
        prefixes.iter().filter_map(item).collect()
    }

    /// The new leaves that continue an old leaf.
    fn images(&self, fate: &Fate) -> Vec<Image> {
        let leaf = |(table, side, path): &(usize, Side, String)| {
            let leaf = self.index.leaves.get(&(*table, *side, path.as_str()))?;
            Some((*table, *side, *leaf))
        };
        fate.prefixes.iter().filter_map(leaf).collect()
    }

    fn cells(&self, links: &mut Links) {
        let mut web = Web::new(self.old.cells.len(), self.new.cells.len());
        for (number, table) in self.old.tables.iter().enumerate() {
            let [rows, columns] = Side::BOTH.map(|side| {
                let fates = &links.items[number][side as usize];
                let leaves = side.axis(table).leaves.iter();
                leaves.map(|&item| (self.images(&fates[item]), &fates[item])).collect::<Vec<_>>()
            });
            let home = &links.tables[number];
            for (r, row) in rows.iter().enumerate() {
                for (c, column) in columns.iter().enumerate() {
                    self.cell(table, [r, c], [row, column], home, &mut web);
                }
            }
        }
        let (cells, old_cells, mut new_cells) = web.finish();
        self.causes(&mut new_cells);
        (links.cells, links.old_cells, links.new_cells) = (cells, old_cells, new_cells);
    }

    fn cell(
        &self,
        table: &Table,
        at: [usize; 2],
        [row, column]: [&(Vec<Image>, &Fate); 2],
        home: &Fate,
        web: &mut Web,
    ) {
        let cell = table.cell(at[0], at[1]);
        if let Some(&change) = self.from.get(&Element::Cell(cell)) {
            let change_made = &self.declared[change];
            let factor = change_made.factor.unwrap_or((1, 1));
            web.cause(cell, Some(change));
            for to in change_made.to.iter().filter(|_| change_made.carries()) {
                if let Element::Cell(to) = to {
                    web.tie(cell, *to, factor, &[change]);
                }
            }
            return;
        }
        let change = row.1.change.or(column.1.change).or(home.change);
        web.cause(cell, gone_first([row.1, column.1], self.declared).or(change));
        let factors = [home.factor, row.1.factor, column.1.factor];
        let factor = factors.into_iter().flatten().fold((1, 1), |a, b| (a.0 * b.0, a.1 * b.1));
        let paths = Side::BOTH.map(|side| side.axis(table).leaf(at[side as usize]).path.as_str());
        let mut targets: Vec<usize> = Vec::new();
        for (own, side, partners) in [(row, Side::Rows, &column.0), (column, Side::Columns, &row.0)] {
            let other = paths[side.other() as usize];
            for &image in &own.0 {
                let elsewhere = image.1 != side || !home.to.contains(&Element::Table(image.0));
                targets.extend(self.crossings(image, partners, elsewhere.then_some(other)));
            }
        }
        targets.sort_unstable();
        targets.dedup();
        let changes: Vec<usize> =
            [row.1.change, column.1.change, home.change].into_iter().flatten().collect();
        for to in targets {
            web.tie(cell, to, factor, &changes);
        }
    }

    /// The new cells where an image of a cell's row (or column) meets the images of its column (or
    /// row); for a row that went to another table, the column there that has the same path.
    fn crossings(&self, (table, side, leaf): Image, partners: &[Image], path: Option<&str>) -> Vec<usize> {
        let new = &self.new.tables[table];
        let meets = |partner: &&Image| partner.0 == table && partner.1 == side.other();
        let cells: Vec<usize> =
            partners.iter().filter(meets).map(|partner| side.cell(new, leaf, partner.2)).collect();
        if !cells.is_empty() {
            return cells;
        }
        let there = path.and_then(|path| self.index.leaves.get(&(table, side.other(), path)));
        there.map(|&other| side.cell(new, leaf, other)).into_iter().collect()
    }

    /// Notes for each new cell without a past the change that brought it.
    fn causes(&self, ends: &mut [End]) {
        for (number, table) in self.new.tables.iter().enumerate() {
            let of_table = self.to.get(&Element::Table(number)).copied();
            let of_table = of_table.or_else(|| self.to.get(&Element::Section(table.section)).copied());
            let [rows, columns] = Side::BOTH.map(|side| {
                let axis = side.axis(table);
                let cause = |&item: &usize| {
                    let lineage = std::iter::successors(Some(item), |&at| axis.items[at].parent);
                    let named = |item| self.to.get(&Element::Item(number, side, item)).copied();
                    lineage.filter_map(named).find(|&change| !self.declared[change].carries())
                };
                axis.leaves.iter().map(cause).collect::<Vec<_>>()
            });
            for cell in table.cells.clone() {
                let at = &self.new.cells[cell];
                let own = self.to.get(&Element::Cell(cell)).copied();
                if let End::Loose(cause) = &mut ends[cell] {
                    *cause = own.or(rows[at.row]).or(columns[at.column]).or(of_table);
                }
            }
        }
    }

    fn narratives(&self, links: &mut Links) {
        let mut web = Web::new(self.old.narratives.len(), self.new.narratives.len());
        for (number, narrative) in self.old.narratives.iter().enumerate() {
            let own = self.from.get(&Element::Narrative(number)).copied();
            match own.map(|change| &self.declared[change]) {
                Some(change) => {
                    web.cause(number, own);
                    for to in change.to.iter().filter(|_| change.carries()) {
                        if let Element::Narrative(to) = to {
                            web.tie(number, *to, (1, 1), own.as_slice());
                        }
                    }
                }
                None => {
                    let section = links.sections[narrative.section];
                    web.cause(number, self.from.get(&Element::Section(narrative.section)).copied());
                    if let Some(to) = section.and_then(|section| self.new.sections[section].narrative) {
                        web.tie(number, to, (1, 1), &[]);
                    }
                }
            }
        }
        let (texts, old, mut new) = web.finish();
        for (number, end) in new.iter_mut().enumerate() {
            let section = self.new.narratives[number].section;
            if let End::Loose(cause) = end {
                let own = self.to.get(&Element::Narrative(number));
                *cause = own.or_else(|| self.to.get(&Element::Section(section))).copied();
            }
        }
        (links.narratives, links.old_narratives, links.new_narratives) = (texts, old, new);
    }
}

/// Where ids alone would put an item: below what its parent became, under its own id.
fn expected(item: &Item, side: Side, above: Option<&Fate>, table: &Fate) -> Vec<(usize, Side, String)> {
    let below = |path: &str| match &item.id {
        None => path.to_owned(),
        Some(id) if path.is_empty() => id.clone(),
        Some(id) => format!("{path}.{id}"),
    };
    match above {
        Some(above) => {
            above.prefixes.iter().map(|(table, side, path)| (*table, *side, below(path))).collect()
        }
        None => {
            let tables = table.to.iter().filter_map(|table| match table {
                Element::Table(table) => Some((*table, side, below(""))),
                _ => None,
            });
            tables.collect()
        }
    }
}

/// The change that took a cell's row or column away, rather than one that only moved it.
fn gone_first(fates: [&Fate; 2], declared: &[Declared]) -> Option<usize> {
    let gone = |change: &usize| !declared[*change].carries();
    fates.into_iter().filter_map(|fate| fate.change).find(gone)
}

/// Ties between old and new parts, which [`finish`](Web::finish) gathers into links.
struct Web {
    ties: Vec<Vec<usize>>,
    made: Vec<(Factor, Vec<usize>)>,
    causes: Vec<Option<usize>>,
    new: usize,
}

impl Web {
    fn new(old: usize, new: usize) -> Self {
        Web {
            ties: vec![Vec::new(); old],
            made: vec![((1, 1), Vec::new()); old],
            causes: vec![None; old],
            new,
        }
    }

    fn tie(&mut self, old: usize, new: usize, factor: Factor, changes: &[usize]) {
        self.ties[old].push(new);
        self.made[old] = (factor, changes.to_vec());
    }

    fn cause(&mut self, old: usize, change: Option<usize>) {
        self.causes[old] = change;
    }

    /// The links, and for each old and new part where it ended up.
    fn finish(self) -> (Vec<Link>, Vec<End>, Vec<End>) {
        let mut links: Vec<Link> = Vec::new();
        let mut old_ends: Vec<End> = self.causes.iter().map(|&cause| End::Loose(cause)).collect();
        let mut new_ends = vec![End::Loose(None); self.new];
        for (old, news) in self.ties.iter().enumerate().filter(|(_, news)| !news.is_empty()) {
            // What shares a new part with an earlier link belongs to it: a merger.
            let shared = news.iter().find_map(|&new| match new_ends[new] {
                End::Link(link) => Some(link),
                End::Loose(_) => None,
            });
            let link = shared.unwrap_or_else(|| {
                let (factor, changes) = self.made[old].clone();
                links.push(Link { old: Vec::new(), new: Vec::new(), factor, changes });
                links.len() - 1
            });
            links[link].old.push(old);
            old_ends[old] = End::Link(link);
            for &new in news {
                if matches!(new_ends[new], End::Loose(_)) {
                    links[link].new.push(new);
                    new_ends[new] = End::Link(link);
                }
            }
        }
        links.iter_mut().for_each(|link| link.new.sort_unstable());
        (links, old_ends, new_ends)
    }
}
