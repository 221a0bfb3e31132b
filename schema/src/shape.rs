//! The tree of a form's paths: what a report's JSON looks like, and what a path may name.

use std::collections::HashMap;

/// The tree of paths. Its root holds the tables and the narratives.
#[derive(Clone, Debug)]
pub struct Shape {
    nodes: Vec<Node>,
}

/// A place in the tree of paths.
#[derive(Clone, Debug)]
pub struct Node {
    /// The last id of the place's path; empty for the root.
    pub key: String,
    /// The place it is below; none for the root.
    pub parent: Option<usize>,
    /// What is there.
    pub content: Content,
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
        let keys = std::iter::successors(Some(index), |&at| self.nodes[at].parent)
            .map(|at| self.nodes[at].key.as_str());
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
        let at = branch.by_key.binary_search_by(|&child| self.nodes[child].key.as_str().cmp(key)).ok()?;
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
        self.children(index).iter().map(|&child| self.nodes[child].key.as_str())
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
    known: HashMap<(usize, String), usize>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        let root = Node { key: String::new(), parent: None, content: Content::Branch(Branch::default()) };
        Builder { nodes: vec![root], known: HashMap::new() }
    }

    /// Adds a place. Gives back the path that is in its way, if there is one.
    pub(crate) fn insert<'p>(&mut self, path: &'p str, content: Content) -> Result<(), &'p str> {
        let mut at = Shape::ROOT;
        let mut end = 0;
        for key in path.split('.') {
            end += key.len() + usize::from(end > 0);
            let last = end == path.len();
            let next = self.nodes.len();
            at = match self.known.get(&(at, key.to_owned())) {
                Some(&child) if !last && matches!(self.nodes[child].content, Content::Branch(_)) => child,
                Some(_) => return Err(&path[..end]),
                None => {
                    let content = if last { content.clone() } else { Content::Branch(Branch::default()) };
                    self.nodes.push(Node { key: key.to_owned(), parent: Some(at), content });
                    self.known.insert((at, key.to_owned()), next);
                    if let Content::Branch(branch) = &mut self.nodes[at].content {
                        branch.printed.push(next);
                    }
                    next
                }
            };
        }
        Ok(())
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
