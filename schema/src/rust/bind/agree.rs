//! What two structs, or a struct and an enum, must agree on. Macros cannot see two items at once, so
//! it is proven in constants: a disagreement is a compile error that reads like the macro's own.

use super::plan::{Edition, Plan, Scope};

/// Proves that the struct of a field covers what the field is bound to.
#[doc(hidden)]
#[track_caller]
pub const fn part_agrees(
    field: &str,
    wanted: Scope,
    editions: &[Edition],
    share: Share,
    part: Option<&Plan>,
) {
    let Some(part) = part else { return };
    if part.editions.is_empty() || editions.is_empty() {
        // What the macro complained of already.
        return;
    }
    if !wanted.is(part.scope) {
        let text = Text::new().push("field `").push(field).push("` is bound to ").push_scope(wanted);
        let text = text.push(", and `").push(part.name).push("` covers ").push_scope(part.scope);
        fail(text);
    }
    let mut edition = 0;
    while edition < editions.len() {
        if !knows(part, &editions[edition]) {
            let text = Text::new().push("field `").push(field).push("` is bound to format ");
            let text = text.push(editions[edition].id).push(", and `").push(part.name);
            let text = text.push("` only to ").push_editions(part.editions);
            fail(text);
        }
        edition += 1;
    }
    share.agrees(field, part);
}

/// What a field says of the cells that its struct covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Share {
    /// Nothing.
    Any,
    /// All of them are covered: the struct around it must cover all of its own.
    Whole,
    /// Some of them are not: the struct around it may bind those itself.
    Partial,
}

impl Share {
    #[track_caller]
    const fn agrees(self, field: &str, part: &Plan) {
        let text = Text::new().push("field `").push(field).push("` ");
        match self {
            Share::Whole if part.partial => {
                let text = text.push("must cover all cells there, and `").push(part.name);
                fail(text.push("` is `partial`: say `partial` of the struct around it too"));
            }
            Share::Partial if !part.partial => {
                let text = text.push("is `partial`, and `").push(part.name);
                fail(text.push("` covers all cells there: take `partial` off the field"));
            }
            _ => {}
        }
    }
}

/// Proves that an enum's variants are the answers that a cell, or the organ's level, can have.
#[doc(hidden)]
#[track_caller]
pub const fn variants_agree(path: &str, rust: &str, choices: &[&str], variants: Option<&[&str]>) {
    let Some(variants) = variants else { return };
    if variants.is_empty() {
        // What the macro complained of already.
        return;
    }
    if let Some(missing) = first_missing(choices, variants) {
        let text = Text::new().push("`").push(rust).push("` has no variant for `").push(missing);
        fail(text.push("`, which `").push(path).push("` can be"));
    }
    if let Some(extra) = first_missing(variants, choices) {
        let text = Text::new().push("`").push(rust).push("` has a variant for `").push(extra);
        fail(text.push("`, which `").push(path).push("` cannot be"));
    }
}

/// The first of some names that is not among others.
const fn first_missing<'n>(names: &[&'n str], others: &[&str]) -> Option<&'n str> {
    let mut name = 0;
    while name < names.len() {
        let mut other = 0;
        while other < others.len() && !same(names[name], others[other]) {
            other += 1;
        }
        if other == others.len() {
            return Some(names[name]);
        }
        name += 1;
    }
    None
}

const fn knows(part: &Plan, wanted: &Edition) -> bool {
    let mut edition = 0;
    while edition < part.editions.len() {
        if part.editions[edition].fingerprint.0 == wanted.fingerprint.0 {
            return true;
        }
        edition += 1;
    }
    false
}

impl Scope {
    const fn is(self, other: Scope) -> bool {
        match (self, other) {
            (Scope::Form, Scope::Form) => true,
            (Scope::Branch(own), Scope::Branch(other)) => same(own, other),
            (Scope::Row(table, branch), Scope::Row(other, of_other))
            | (Scope::Column(table, branch), Scope::Column(other, of_other)) => {
                same(table, other) && same(branch, of_other)
            }
            _ => false,
        }
    }
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[track_caller]
#[allow(clippy::panic, reason = "in a constant, a panic is a compile error")]
const fn fail(text: Text) -> ! {
    panic!("{}", text.as_str())
}

/// A sentence that is put together in a constant.
struct Text {
    bytes: [u8; Text::ROOM],
    length: usize,
}

impl Text {
    const ROOM: usize = 1000;

    const fn new() -> Self {
        Text { bytes: [0; Text::ROOM], length: 0 }
    }

    /// The text with more at its end; without it if there is no room.
    const fn push(mut self, more: &str) -> Self {
        if self.length + more.len() <= Text::ROOM {
            let mut at = 0;
            while at < more.len() {
                self.bytes[self.length + at] = more.as_bytes()[at];
                at += 1;
            }
            self.length += more.len();
        }
        self
    }

    const fn push_scope(self, scope: Scope) -> Self {
        match scope {
            Scope::Form => self.push("the form as a whole"),
            Scope::Branch(path) => self.push("everything in `").push(path).push("`"),
            Scope::Row(table, branch) => self.push("a row of `").push(table).push("`").push_branch(branch),
            Scope::Column(table, branch) => {
                self.push("a column of `").push(table).push("`").push_branch(branch)
            }
        }
    }

    const fn push_branch(self, branch: &str) -> Self {
        if branch.is_empty() { self } else { self.push(", the part `").push(branch).push("` of it") }
    }

    const fn push_editions(mut self, editions: &[Edition]) -> Self {
        let mut at = 0;
        while at < editions.len() {
            self = if at > 0 { self.push(" and ") } else { self }.push(editions[at].id);
            at += 1;
        }
        self
    }

    const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}
