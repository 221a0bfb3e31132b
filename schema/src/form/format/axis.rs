//! A table's rows or columns.

use super::About;
use std::ops::Range;

/// A table's rows or columns: a tree of items in printed order.
#[derive(Clone, Debug)]
pub struct Axis {
    /// The items, each before the items below it.
    pub items: Vec<Item>,
    /// The items that are rows or columns of numbers, in printed order.
    pub leaves: Vec<usize>,
    /// How many items stand one above the other at the deepest place.
    pub depth: usize,
}

impl Axis {
    /// The item of a leaf.
    pub fn leaf(&self, leaf: usize) -> &Item {
        &self.items[self.leaves[leaf]]
    }

    /// The item with this dotted path of ids.
    pub fn find(&self, path: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id.is_some() && item.path == path)
    }

    /// The items from the outermost down to `item`.
    pub fn lineage(&self, item: usize) -> Vec<usize> {
        let mut lineage: Vec<usize> =
            std::iter::successors(Some(item), |&at| self.items[at].parent).collect();
        lineage.reverse();
        lineage
    }

    /// The labels of a leaf and of the items above it, the outermost first, without empty ones.
    pub fn labels(&self, leaf: usize) -> Vec<&str> {
        let lineage = self.lineage(self.leaves[leaf]);
        lineage
            .into_iter()
            .map(|item| self.items[item].label.as_str())
            .filter(|label| !label.is_empty())
            .collect()
    }

    /// As many of a leaf's labels, from the innermost out, as tell it from all other leaves: four
    /// columns may be called “total”, but only one of them stands below a given header.
    pub fn short_label(&self, leaf: usize) -> String {
        let labels = self.labels(leaf);
        let is_unique = |count: &usize| {
            let own = &labels[labels.len() - count..];
            let others = (0..self.leaves.len()).filter(|&other| other != leaf);
            !others.map(|other| self.labels(other)).any(|other| other.ends_with(own))
        };
        let count = (1..labels.len()).find(is_unique).unwrap_or(labels.len());
        labels[labels.len() - count..].join(" › ")
    }

    /// Whether the axis is one row or column that the form prints without a label.
    pub fn is_unlabelled(&self) -> bool {
        self.items.iter().all(|item| item.label.is_empty())
    }

    /// The leaves below an item that are no totals and not parts of one, in printed order.
    pub fn parts(&self, item: usize) -> impl Iterator<Item = usize> + '_ {
        self.items[item].leaves.clone().filter(move |&leaf| !self.leaf(leaf).total)
    }
}

/// A row, a column, or a merged header over several of them.
#[derive(Clone, Debug)]
pub struct Item {
    /// The item's id; an item without one is presentation only.
    pub id: Option<String>,
    /// The ids from the outermost item down to this one, joined by dots.
    pub path: String,
    /// What the form prints.
    pub label: String,
    /// Other wordings of the label.
    pub also: Vec<String>,
    /// The item above it.
    pub parent: Option<usize>,
    /// The items below it; none for a leaf.
    pub children: Vec<usize>,
    /// How many items stand above it.
    pub depth: usize,
    /// The leaves at or below it.
    pub leaves: Range<usize>,
    /// Whether it is the sum of its siblings' leaves.
    pub total: bool,
    /// What its cells count, if the item itself says so.
    pub unit: Option<String>,
    /// What is known and said of it.
    pub about: About,
}

impl Item {
    /// Whether it is a row or column of numbers.
    pub fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// The label with the item's own unit, which is appended unless the label says it already.
    pub fn printed_label(&self) -> String {
        match &self.unit {
            Some(unit) if !self.label.contains(unit.as_str()) => {
                format!("{}（单位：{unit}）", self.label)
            }
            _ => self.label.clone(),
        }
    }
}
