//! A page's elements and texts, as html5ever's tree builder puts them together: no more than reading needs.

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, LocalName, Namespace, QualName, ns};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

/// A node by its number; the document itself is 0.
pub(super) type NodeId = u32;

/// No node: the document is no node's child, nor its sibling.
const NONE: NodeId = 0;

/// The document.
pub(super) const ROOT: NodeId = 0;

/// What a page is made of.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Default)]
struct Node {
    parent: NodeId,
    previous: NodeId,
    next: NodeId,
    first: NodeId,
    last: NodeId,
    depth: u32,
    data: Data,
}

/// What a node is.
#[derive(Default)]
pub(super) enum Data {
    /// The document, a comment, or a template's content: nothing that shows.
    #[default]
    Other,
    /// A tag with what is between it and its end.
    Element(Element),
    /// Characters.
    Text(StrTendril),
}

/// A tag.
pub(super) struct Element {
    name: QualName,
    attributes: Vec<Attribute>,
}

impl Element {
    /// Its name, if it is one of HTML's and not of a drawing or a formula.
    pub(super) fn name(&self) -> Option<&LocalName> {
        (self.name.ns == ns!(html)).then_some(&self.name.local)
    }

    /// What an attribute says.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let attribute = self.attributes.iter().find(|attribute| &*attribute.name.local == name)?;
        Some(&attribute.value)
    }

    /// Whether it has no attributes, as most elements.
    pub(super) fn is_bare(&self) -> bool {
        self.attributes.is_empty()
    }
}

impl Tree {
    pub(super) fn data(&self, node: NodeId) -> &Data {
        self.nodes.get(node as usize).map_or(&Data::Other, |node| &node.data)
    }

    /// The element that a node is.
    pub(super) fn element(&self, node: NodeId) -> Option<&Element> {
        match self.data(node) {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The nodes directly inside a node, in order.
    pub(super) fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let existing = |&id: &NodeId| id != NONE;
        let first = self.nodes.get(node as usize).map(|node| node.first).filter(existing);
        std::iter::successors(first, move |&at| {
            self.nodes.get(at as usize).map(|node| node.next).filter(existing)
        })
    }

    /// The node that a node is in, unless that is the document.
    pub(super) fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.nodes.get(node as usize).map(|node| node.parent).filter(|parent| *parent != NONE)
    }

    /// All text in a node as it stands in the file.
    pub(super) fn raw_text(&self, node: NodeId) -> String {
        let texts = self.children(node).filter_map(|child| match self.data(child) {
            Data::Text(text) => Some(&**text),
            _ => None,
        });
        texts.collect()
    }

    fn node(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id as usize)
    }

    fn add(&mut self, data: Data) -> NodeId {
        let id = NodeId::try_from(self.nodes.len()).unwrap_or(NONE);
        self.nodes.push(Node { data, ..Node::default() });
        id
    }

    /// Puts a node, which has no parent, into a parent, before one of its children or at its end.
    fn insert(&mut self, parent: NodeId, before: NodeId, child: NodeId) -> u32 {
        let depth = self.node(parent).map_or(0, |parent| parent.depth + 1);
        let previous = match before {
            NONE => self.node(parent).map_or(NONE, |parent| std::mem::replace(&mut parent.last, child)),
            _ => self.node(before).map_or(NONE, |before| std::mem::replace(&mut before.previous, child)),
        };
        if previous != NONE {
            self.node(previous).into_iter().for_each(|previous| previous.next = child);
        } else {
            self.node(parent).into_iter().for_each(|parent| parent.first = child);
        }
        if let Some(node) = self.node(child) {
            (node.parent, node.previous, node.next, node.depth) = (parent, previous, before, depth);
        }
        depth
    }

    /// Takes a node out of its parent.
    fn detach(&mut self, id: NodeId) {
        let Some(node) = self.node(id) else { return };
        let (parent, previous, next) = (node.parent, node.previous, node.next);
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
        if previous != NONE {
            self.node(previous).into_iter().for_each(|previous| previous.next = next);
        } else if let Some(parent) = self.node(parent).filter(|parent| parent.first == id) {
            parent.first = next;
        }
        if next != NONE {
            self.node(next).into_iter().for_each(|next| next.previous = previous);
        } else if let Some(parent) = self.node(parent).filter(|parent| parent.last == id) {
            parent.last = previous;
        }
    }

    /// Adds text to a text that is there; gives it back where there is none.
    fn join(&mut self, id: NodeId, text: StrTendril) -> Option<StrTendril> {
        match self.node(id).filter(|_| id != NONE).map(|node| &mut node.data) {
            Some(Data::Text(before)) => {
                before.push_tendril(&text);
                None
            }
            _ => Some(text),
        }
    }
}

/// Builds a tree and knows when it has become too much.
pub(super) struct Builder {
    tree: RefCell<Tree>,
    deepest: Cell<u32>,
}

impl Builder {
    pub(super) fn new() -> Self {
        let tree = Tree { nodes: vec![Node::default()] };
        Builder { tree: RefCell::new(tree), deepest: Cell::new(0) }
    }

    /// How deep elements nest so far.
    pub(super) fn depth(&self) -> usize {
        self.deepest.get() as usize
    }

    /// How many nodes there are so far.
    pub(super) fn size(&self) -> usize {
        self.tree.borrow().nodes.len()
    }

    fn place(&self, parent: NodeId, before: NodeId, child: NodeOrText<NodeId>) {
        let mut tree = self.tree.borrow_mut();
        let child = match child {
            NodeOrText::AppendNode(node) => {
                tree.detach(node);
                node
            }
            NodeOrText::AppendText(text) => {
                let beside = if before == NONE { tree.node(parent).map(|node| node.last) } else { None };
                let beside = beside.or_else(|| tree.node(before).map(|node| node.previous));
                let Some(text) = tree.join(beside.unwrap_or(NONE), text) else { return };
                tree.add(Data::Text(text))
            }
        };
        let depth = tree.insert(parent, before, child);
        self.deepest.set(self.deepest.get().max(depth));
    }

    fn parent(&self, node: NodeId) -> NodeId {
        self.tree.borrow().nodes.get(node as usize).map_or(NONE, |node| node.parent)
    }
}

/// An element's name while the tree is built. It is a copy, so that nothing is held while the tree changes.
#[derive(Debug)]
pub(super) struct Name(Namespace, LocalName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0
    }

    fn local_name(&self) -> &LocalName {
        &self.1
    }
}

impl TreeSink for Builder {
    type Handle = NodeId;
    type Output = Tree;
    type ElemName<'t> = Name;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        ROOT
    }

    fn elem_name<'t>(&'t self, node: &'t NodeId) -> Name {
        match self.tree.borrow().element(*node) {
            Some(Element { name, .. }) => Name(name.ns.clone(), name.local.clone()),
            None => Name(ns!(), LocalName::default()),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> NodeId {
        self.tree.borrow_mut().add(Data::Element(Element { name, attributes }))
    }

    fn create_comment(&self, _: StrTendril) -> NodeId {
        self.tree.borrow_mut().add(Data::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        self.tree.borrow_mut().add(Data::Other)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.place(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        match self.parent(*element) {
            NONE => self.place(*previous, NONE, child),
            parent => self.place(parent, *element, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// A template does not show, so that what it holds may as well stand in it.
    fn get_template_contents(&self, node: &NodeId) -> NodeId {
        *node
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        self.place(self.parent(*sibling), *sibling, child);
    }

    fn add_attrs_if_missing(&self, node: &NodeId, attributes: Vec<Attribute>) {
        let mut tree = self.tree.borrow_mut();
        let Some(Data::Element(element)) = tree.node(*node).map(|node| &mut node.data) else { return };
        for attribute in attributes {
            if element.attributes.iter().all(|own| own.name != attribute.name) {
                element.attributes.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, node: &NodeId) {
        self.tree.borrow_mut().detach(*node);
    }

    fn reparent_children(&self, node: &NodeId, parent: &NodeId) {
        let children: Vec<NodeId> = self.tree.borrow().children(*node).collect();
        for child in children {
            self.place(*parent, NONE, NodeOrText::AppendNode(child));
        }
    }
}
