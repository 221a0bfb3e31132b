//! Items as written → the flat tree of an axis.

use super::names::Element;
use super::{Resolver, about, text, texts};
use crate::both;
use crate::form::format::{Along, Axis, Basis, Item};
use crate::form::source::{self, Total};
use crate::problem::{Code, Problem, quoted};
use std::collections::HashMap;

/// An axis and, by item, what the author wrote there.
pub(super) struct SourcedAxis<'s> {
    pub(super) axis: Axis,
    /// The items as written; none for the one of an axis that was not written at all.
    pub(super) sources: Vec<Option<&'s source::Item>>,
}

/// Where the items being gone through belong.
#[derive(Clone, Copy)]
struct Parent {
    item: Option<usize>,
    along: Along,
    table: usize,
    basis: Option<Basis>,
}

impl Resolver {
    pub(super) fn axis<'s>(
        &mut self,
        items: &'s [source::Item],
        along: Along,
        table: usize,
        basis: Option<Basis>,
    ) -> SourcedAxis<'s> {
        let axis = Axis { items: Vec::new(), leaves: Vec::new(), depth: 0 };
        let mut sourced = SourcedAxis { axis, sources: Vec::new() };
        if items.is_empty() {
            sourced.push_unlabelled(basis);
        }
        for item in items {
            self.item(item, Parent { item: None, along, table, basis }, &mut sourced);
        }
        self.labels(along, &sourced);
        self.twins(along, &sourced);
        sourced
    }

    fn item<'s>(&mut self, source: &'s source::Item, parent: Parent, sourced: &mut SourcedAxis<'s>) {
        let Parent { along, table, .. } = parent;
        let index = sourced.axis.items.len();
        let above = parent.item.map(|above| &sourced.axis.items[above]);
        let depth = above.map_or(0, |above| above.depth + 1);
        let above = above.map_or("", |above| &above.path);
        let path_of = |id: &str| if above.is_empty() { id.to_owned() } else { format!("{above}.{id}") };
        let name =
            source.id.as_ref().map(|id| self.name(id, index, |id| Element::Item(table, along, path_of(id))));
        if source.gap || name.as_ref().is_some_and(|name| name.lost) {
            self.names.axis_gaps.insert((table, along));
        }
        let id = name.map(|name| name.id);
        let path = id.as_ref().map_or_else(|| above.to_owned(), |id| path_of(id));
        let about = about(&source.cite, &source.basis, &source.guidance, &source.gloss, parent.basis);
        let basis = about.basis;
        let first_leaf = sourced.axis.leaves.len();
        sourced.sources.push(Some(source));
        sourced.axis.items.push(Item {
            id,
            path,
            label: text(source.label.clone()).unwrap_or_default(),
            also: texts(source.also.clone()),
            parent: parent.item,
            children: Vec::new(),
            depth,
            leaves: first_leaf..first_leaf,
            total: source.is_total(),
            unit: text(source.unit.clone()),
            about,
        });
        if let Some(parent) = parent.item {
            sourced.axis.items[parent].children.push(index);
        }
        let children = if along == Along::Rows { &source.rows.0 } else { &source.columns.0 };
        if children.is_empty() {
            sourced.axis.leaves.push(index);
            sourced.axis.depth = sourced.axis.depth.max(depth + 1);
        }
        for child in children {
            self.item(child, Parent { item: Some(index), basis, ..parent }, sourced);
        }
        sourced.axis.items[index].leaves.end = sourced.axis.leaves.len();
    }

    /// Complains of items that a person could not tell apart: those without a label, unless the
    /// axis has just one.
    fn labels(&mut self, along: Along, sourced: &SourcedAxis<'_>) {
        if sourced.axis.items.len() == 1 {
            return;
        }
        let what = along.word();
        for (item, source) in sourced.axis.items.iter().zip(&sourced.sources) {
            let Some(source) = source.filter(|_| item.label.is_empty()) else { continue };
            // A label that is misspelt is there.
            if source.label.is_none() && !source.sound {
                continue;
            }
            let message = match &source.id {
                Some(id) => {
                    both!(
                        "{what} {id} has no label",
                        "{what}{id}没有标签",
                        what = what,
                        id = quoted(&id.name)
                    )
                }
                None => {
                    both!("a {what} has neither id nor label", "有一{what}既没有id也没有标签", what = what)
                }
            };
            let written = source.label.as_ref().map(|label| label.span.clone());
            let id = source.id.as_ref().map(|id| id.span.clone());
            self.note(
                Problem::new(Code::LabelMissing, written.or(id).unwrap_or(source.span.clone()), message)
                    .help(both!(
                        "only the one {what} of a table of one {what} may go without a label",
                        "只有一{what}的表格，这一{what}才可以没有标签",
                        what = what,
                    )),
            );
        }
    }

    /// Complains of labels that stand twice under one header: nobody who fills the form, or reads it back, can tell
    /// which is which. Where the id stands twice too, or there is none, that is the mistake.
    fn twins(&mut self, along: Along, sourced: &SourcedAxis<'_>) {
        let what = along.word();
        // By header and label, the id and the label that came first.
        let mut met = HashMap::new();
        for (item, source) in sourced.axis.items.iter().zip(&sourced.sources) {
            let written = source.and_then(|source| Some((source.id.as_ref()?, source.label.as_ref()?)));
            let Some((id, label)) = written.filter(|_| !item.label.is_empty()) else { continue };
            let (first, other) = *met.entry((item.parent, &item.label)).or_insert((&id.name, &label.span));
            if *first == id.name {
                continue;
            }
            let message = both!(
                "two {what}s under one header are labelled {label}",
                "同一标题下有两个标签为{label}的{what}",
                what = what,
                label = quoted(&item.label),
            );
            let remark = both!("the other {what} of this label", "另一个同名的{what}", what = what);
            let help = both!(
                "say in the label what tells this {what} from the other one",
                "在标签里写明它与另一{what}的区别",
                what = what,
            );
            let problem = Problem::new(Code::LabelDuplicate, label.span.clone(), message);
            self.note(problem.related(other.clone(), remark).help(help));
        }
    }
}

impl SourcedAxis<'_> {
    /// The one item of an axis that the author left out.
    fn push_unlabelled(&mut self, basis: Option<Basis>) {
        self.axis.items.push(Item {
            id: None,
            path: String::new(),
            label: String::new(),
            also: Vec::new(),
            parent: None,
            children: Vec::new(),
            depth: 0,
            leaves: 0..1,
            total: false,
            unit: None,
            about: crate::form::format::About { basis, ..Default::default() },
        });
        self.sources.push(None);
        self.axis.leaves.push(0);
        self.axis.depth = 1;
    }
}

impl source::Item {
    /// Whether the item is declared to be a sum.
    pub(super) fn is_total(&self) -> bool {
        match &self.total {
            Some(Total::Plain(plain)) => plain.value,
            Some(Total::Detail(_)) => true,
            None => false,
        }
    }
}
