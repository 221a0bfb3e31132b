//! What a roster says of an organ, before anything is looked up.

/// What a line says, as it is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) level: String,
    pub(super) parent: String,
    pub(super) former: String,
    pub(super) email: String,
    pub(super) scope: String,
}

impl Draft {
    pub(super) fn set(&mut self, column: Column, text: &str) {
        let field = match column {
            Column::Name => &mut self.name,
            Column::Level => &mut self.level,
            Column::Parent => &mut self.parent,
            Column::Former => &mut self.former,
            Column::Email => &mut self.email,
            Column::Scope => &mut self.scope,
        };
        text.trim().clone_into(field);
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Level,
    Parent,
    Former,
    Email,
    Scope,
}

/// The headings: in Chinese, and the keys of a TOML file.
pub(super) const HEADINGS: [(Column, &str, &str); 6] = [
    (Column::Name, "名称", "name"),
    (Column::Level, "级别", "level"),
    (Column::Parent, "上级", "parent"),
    (Column::Former, "曾用名", "former"),
    (Column::Email, "邮箱", "email"),
    (Column::Scope, "口径", "scope"),
];
