//! The tree of a form's paths: what a report's JSON looks like, and what a path may name.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// The tree of paths. Its root holds the tables and the narratives.
#[derive(Clone, Debug)]
pub struct Shape {
    nodes: Vec<Node>,
}

/// A place in the tree of paths.
#[derive(Clone, Debug)]
pub struct Node {
    /// The last id of the place's path; empty for the root. Places with the same id share it: a large
    /// form has few ids, and they stay near at hand while a report is read.
    pub key: Arc<str>,
    /// The place it is below; none for the root.
    pub parent: Option<usize>,
    /// What is there.
    pub content: Content,
    /// The id as JSON writes it, with its quotes and its colon.
    pub written: Arc<str>,
}

/// What is at a place in the tree of paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// More places.
    Branch(Branch),
    /// A cell.
    Cell(usize),
    /// A narrative.
    Narrative(usize),
}

/// The places directly below a place, as indices for [`Shape::node`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branch {
    printed: Vec<usize>,
    by_key: Vec<usize>,
}

impl Shape {
    /// The index of the place that everything else is below.
    pub const ROOT: usize = 0;

    /// How many places there are, the root included.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The dotted path of a place; empty for the root.
    pub fn path(&self, index: usize) -> String {
        let keys =
            std::iter::successors(Some(index), |&at| self.nodes[at].parent).map(|at| &*self.nodes[at].key);
        let mut keys: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
        keys.reverse();
        keys.join(".")
    }

    /// A place by its index.
    pub fn node(&self, index: usize) -> &Node {
        &self.nodes[index]
    }

    /// The places directly below a place, in printed order.
    pub fn children(&self, index: usize) -> &[usize] {
        match &self.nodes[index].content {
            Content::Branch(branch) => &branch.printed,
            _ => &[],
        }
    }

    /// The place below `index` with this key.
    pub fn child(&self, index: usize, key: &str) -> Option<usize> {
        let Content::Branch(branch) = &self.nodes[index].content else { return None };
        let at = branch.by_key.binary_search_by(|&child| (*self.nodes[child].key).cmp(key)).ok()?;
        Some(branch.by_key[at])
    }

    /// The place with this dotted path.
    pub fn find(&self, path: &str) -> Option<&Node> {
        self.index(path).map(|index| &self.nodes[index])
    }

    /// The index of the place with this dotted path.
    pub fn index(&self, path: &str) -> Option<usize> {
        path.split('.').try_fold(Self::ROOT, |at, key| self.child(at, key))
    }

    /// The keys directly below a place, in printed order.
    pub fn keys(&self, index: usize) -> impl Iterator<Item = &str> + Clone {
        self.children(index).iter().map(|&child| &*self.nodes[child].key)
    }

    /// The cells at or below a place, in printed order.
    pub fn cells(&self, index: usize) -> Vec<usize> {
        let mut cells = Vec::new();
        let mut open = vec![index];
        while let Some(at) = open.pop() {
            match &self.nodes[at].content {
                Content::Branch(branch) => open.extend(&branch.printed),
                Content::Cell(cell) => cells.push(*cell),
                Content::Narrative(_) => {}
            }
        }
        cells.sort_unstable();
        cells
    }
}

/// A [`Shape`] that is being built, in printed order.
pub(crate) struct Builder {
    nodes: Vec<Node>,
    /// The ids so far, numbered, and as JSON writes them.
    keys: HashMap<Arc<str>, (usize, Arc<str>)>,
    /// The places so far, by the place they are below and the number of their id.
    known: HashMap<(usize, usize), usize>,
    /// The path that was added last.
    last: String,
    /// For each place along that path, where the path of the place ends, and the place.
    trail: Vec<(usize, usize)>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        let content = Content::Branch(Branch::default());
        let root = Node { key: Arc::from(""), parent: None, content, written: Arc::from("") };
        Builder {
            nodes: vec![root],
            keys: HashMap::new(),
            known: HashMap::new(),
            last: String::new(),
            trail: Vec::new(),
        }
    }

    /// Adds a place. Gives back the path that is in its way, if there is one.
    pub(crate) fn insert<'p>(&mut self, path: &'p str, content: Content) -> Result<(), &'p str> {
        self.keep_trail(path);
        self.last.clear();
        self.last.push_str(path);
        let (mut end, mut at) = self.trail.last().map_or((0, Shape::ROOT), |&(end, at)| (end + 1, at));
        for key in path[end..].split('.') {
            end += key.len();
            let last = end == path.len();
            let (key, number, written) = self.key(key);
            at = match self.known.entry((at, number)) {
                Entry::Occupied(child) => match &self.nodes[*child.get()].content {
                    Content::Branch(_) if !last => *child.get(),
                    _ => return Err(&path[..end]),
                },
                Entry::Vacant(place) => {
                    let child = *place.insert(self.nodes.len());
                    let content = if last { content.clone() } else { Content::Branch(Branch::default()) };
                    self.nodes.push(Node { key, parent: Some(at), content, written });
                    if let Content::Branch(branch) = &mut self.nodes[at].content {
                        branch.printed.push(child);
                    }
                    child
                }
            };
            self.trail.push((end, at));
            end += 1;
        }
        Ok(())
    }

    /// Cuts the trail of the last path down to the branches that this path leads through too: cells
    /// come in printed order, so that one differs from the next in its last id, mostly.
    fn keep_trail(&mut self, path: &str) {
        let common = self.last.bytes().zip(path.bytes()).take_while(|(one, other)| one == other).count();
        let leads_through = |&(end, at): &(usize, usize)| {
            end <= common
                && path.as_bytes().get(end) == Some(&b'.')
                && matches!(self.nodes[at].content, Content::Branch(_))
        };
        let kept = self.trail.iter().take_while(|place| leads_through(place)).count();
        self.trail.truncate(kept);
    }

    /// The one copy of an id, its number, and how JSON writes it.
    fn key(&mut self, key: &str) -> (Arc<str>, usize, Arc<str>) {
        if let Some((key, (number, written))) = self.keys.get_key_value(key) {
            return (Arc::clone(key), *number, Arc::clone(written));
        }
        let number = self.keys.len();
        // Ids have no character that JSON would escape.
        let (key, written): (Arc<str>, Arc<str>) = (Arc::from(key), Arc::from(format!("\"{key}\":")));
        self.keys.insert(Arc::clone(&key), (number, Arc::clone(&written)));
        (key, number, written)
    }

    pub(crate) fn finish(mut self) -> Shape {
        for index in 0..self.nodes.len() {
            let Content::Branch(branch) = &self.nodes[index].content else { continue };
            let mut by_key = branch.printed.clone();
            by_key.sort_unstable_by(|&a, &b| self.nodes[a].key.cmp(&self.nodes[b].key));
            if let Content::Branch(branch) = &mut self.nodes[index].content {
                branch.by_key = by_key;
            }
        }
        Shape { nodes: self.nodes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stands_once_and_leads_through_no_cell() {
        let mut builder = Builder::new();
        for (path, expect) in [
            ("t.a.b.x", Ok(())),
            ("t.a.b.y", Ok(())),
            ("t.a.b", Err("t.a.b")),
            ("t.a.b.x", Err("t.a.b.x")),
            ("t.a.b.y.z", Err("t.a.b.y")),
            ("t.a.bb.x", Ok(())),
            ("t.ab.b.x", Ok(())),
            ("t.a.c", Ok(())),
            ("t.a.c.d", Err("t.a.c")),
            ("t.a.cd", Ok(())),
            ("t", Err("t")),
            ("u", Ok(())),
            ("t.a.b.w", Ok(())),
        ] {
            assert_eq!(builder.insert(path, Content::Cell(0)), expect, "{path}");
        }
        let shape = builder.finish();
        let paths: Vec<String> = (0..shape.len())
            .filter(|&at| shape.node(at).content == Content::Cell(0))
            .map(|at| shape.path(at))
            .collect();
        assert_eq!(paths, ["t.a.b.x", "t.a.b.y", "t.a.bb.x", "t.ab.b.x", "t.a.c", "t.a.cd", "u", "t.a.b.w"]);
        assert_eq!(shape.index("t.a.b"), shape.node(shape.index("t.a.b.w").unwrap()).parent);
    }
}
