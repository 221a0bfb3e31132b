//! All texts of a form in which parts of it can be named.

use crate::form::source::{Form, Item, Narrative, Only, Rule, Spanned, Table, Total};
use std::ops::Range;

/// What a text is to other texts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A label or title: others name it.
    Name,
    /// A sentence.
    Text,
}

/// What a text is about.
pub(super) struct Owner {
    /// The tables, by number.
    pub(super) tables: Range<usize>,
    /// The path of the row or column.
    pub(super) item: Option<String>,
}

type Visit<'v> = dyn FnMut(Role, &Owner, &mut Spanned<String>) + 'v;

impl Form {
    /// Visits every text that may name parts of the form.
    pub(super) fn texts(&mut self, visit: &mut Visit<'_>) {
        let count = self.section.iter().map(|section| section.table.len()).sum();
        let whole = Owner { tables: 0..count, item: None };
        visit(Role::Text, &whole, &mut self.title);
        all(visit, Role::Text, &whole, &mut self.guidance);
        let mut first = 0;
        for section in &mut self.section {
            let tables = first..first + section.table.len();
            let owner = Owner { tables: tables.clone(), item: None };
            visit(Role::Name, &owner, &mut section.title);
            all(visit, Role::Text, &owner, &mut section.guidance);
            if let Some(Narrative(narrative)) = &mut section.narrative {
                all(visit, Role::Text, &owner, &mut narrative.topics);
                all(visit, Role::Text, &owner, &mut narrative.guidance);
            }
            for (number, table) in tables.zip(&mut section.table) {
                table.texts(number, visit);
                first = number + 1;
            }
        }
        rules(visit, &whole, &mut self.rule);
    }
}

impl Table {
    fn texts(&mut self, number: usize, visit: &mut Visit<'_>) {
        let owner = Owner { tables: number..number + 1, item: None };
        for text in [&mut self.caption, &mut self.stub, &mut self.guidance] {
            all(visit, Role::Text, &owner, text);
        }
        only(visit, &owner, &mut self.only);
        items(visit, number, &self.id.name, &mut self.rows.0);
        items(visit, number, &format!("{}.*", self.id.name), &mut self.columns.0);
        rules(visit, &owner, &mut self.rule);
    }
}

fn items(visit: &mut Visit<'_>, table: usize, above: &str, list: &mut [Item]) {
    for item in list {
        let path = item.path(above);
        let owner = Owner { tables: table..table + 1, item: Some(path) };
        all(visit, Role::Name, &owner, &mut item.label);
        all(visit, Role::Text, &owner, &mut item.guidance);
        only(visit, &owner, &mut item.only);
        if let Some(Total::Detail(total)) = &mut item.total {
            all(visit, Role::Text, &owner, &mut total.text);
        }
        let path = owner.item.unwrap_or_default();
        items(visit, table, &path, &mut item.rows.0);
        items(visit, table, &path, &mut item.columns.0);
    }
}

impl Item {
    /// The item's path below that of its parent; the parent's where it has no id.
    pub(super) fn path(&self, above: &str) -> String {
        match &self.id {
            Some(id) => format!("{above}.{}", id.name),
            None => above.to_owned(),
        }
    }
}

fn only(visit: &mut Visit<'_>, owner: &Owner, only: &mut Option<Only>) {
    if let Some(Only(only)) = only {
        all(visit, Role::Text, owner, &mut only.text);
    }
}

fn rules(visit: &mut Visit<'_>, owner: &Owner, rules: &mut [Rule]) {
    for rule in rules {
        all(visit, Role::Text, owner, &mut rule.text);
        all(visit, Role::Text, owner, &mut rule.guidance);
    }
}

fn all<'t>(
    visit: &mut Visit<'_>,
    role: Role,
    owner: &Owner,
    texts: impl IntoIterator<Item = &'t mut Spanned<String>>,
) {
    texts.into_iter().for_each(|text| visit(role, owner, text));
}
