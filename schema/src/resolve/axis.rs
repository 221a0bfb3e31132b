//! Items as written → the flat tree of an axis.

use super::{Element, Resolver, about, text, texts};
use crate::format::{Axis, Basis, Item};
use crate::problem::{Code, Problem};
use crate::source::{self, Total};

/// An axis and, by item, what the author wrote there.
pub(super) struct SourcedAxis<'s> {
    pub(super) axis: Axis,
    /// The items as written; none for the one of an axis that was not written at all.
    pub(super) sources: Vec<Option<&'s source::Item>>,
}

impl Resolver {
    pub(super) fn axis<'s>(
        &mut self,
        items: &'s [source::Item],
        what: &'static str,
        table: usize,
        basis: Option<Basis>,
    ) -> SourcedAxis<'s> {
        let axis = Axis { items: Vec::new(), leaves: Vec::new(), depth: 0 };
        let mut sourced = SourcedAxis { axis, sources: Vec::new() };
        if items.is_empty() {
            sourced.push_unlabelled(basis);
        }
        for item in items {
            self.item(item, None, what, table, basis, &mut sourced);
        }
        self.labels(what, &sourced);
        sourced
    }

    fn item<'s>(
        &mut self,
        source: &'s source::Item,
        parent: Option<usize>,
        what: &'static str,
        table: usize,
        basis: Option<Basis>,
        sourced: &mut SourcedAxis<'s>,
    ) {
        let above = parent.map(|parent| &sourced.axis.items[parent]);
        let (mut path, depth) =
            above.map_or((String::new(), 0), |above| (above.path.clone(), above.depth + 1));
        if let Some(id) = &source.id {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&id.0.value);
            self.reserved(id);
            self.place(Element::Item(table, what, path.clone()), id);
        }
        let about = about(&source.cite, &source.basis, &source.guidance, &source.gloss, basis);
        let basis = about.basis;
        let index = sourced.axis.items.len();
        let first_leaf = sourced.axis.leaves.len();
        sourced.sources.push(Some(source));
        sourced.axis.items.push(Item {
            id: source.id.as_ref().map(|id| id.0.value.clone()),
            path,
            label: text(source.label.clone()).unwrap_or_default(),
            also: texts(source.also.clone()),
            parent,
            children: Vec::new(),
            depth,
            leaves: first_leaf..first_leaf,
            total: source.is_total(),
            unit: text(source.unit.clone()),
            about,
        });
        if let Some(parent) = parent {
            sourced.axis.items[parent].children.push(index);
        }
        let children = if what == "row" { &source.rows.0 } else { &source.columns.0 };
        if children.is_empty() {
            sourced.axis.leaves.push(index);
            sourced.axis.depth = sourced.axis.depth.max(depth + 1);
        }
        for child in children {
            self.item(child, Some(index), what, table, basis, sourced);
        }
        sourced.axis.items[index].leaves.end = sourced.axis.leaves.len();
    }

    /// Complains of items that a person could not tell apart: those without a label, unless the
    /// axis has just one.
    fn labels(&mut self, what: &str, sourced: &SourcedAxis<'_>) {
        if sourced.axis.items.len() == 1 {
            return;
        }
        for (item, source) in sourced.axis.items.iter().zip(&sourced.sources) {
            let Some(source) = source.filter(|_| item.label.is_empty()) else { continue };
            let message = match &item.id {
                Some(id) => format!("{what} `{id}` has no label"),
                None => format!("a {what} has neither id nor label"),
            };
            let span = source.label.as_ref().map_or(source.span.clone(), |label| label.span.clone());
            self.note(
                Problem::new(Code::LabelMissing, span, message)
                    .help(format!("only the one {what} of a table of one {what} may go without a label")),
            );
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
            about: crate::format::About { basis, ..Default::default() },
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
