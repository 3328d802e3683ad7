//! Grows a tree from a reader's events and keeps it within limits.

use super::codepage;
use super::element::{Element, Name, Node};
use super::{Error, Limits};

/// What both readers feed.
pub(super) struct Builder<'l> {
    limits: &'l Limits,
    /// Elements that are open, the root first.
    open: Vec<Element>,
    root: Option<Element>,
    /// Levels already taken by documents around this one.
    outer_depth: usize,
    spent: Spent,
}

/// What a document has used of its limits; a nested document goes on counting where the outer one stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Spent {
    nodes: usize,
    bytes: usize,
}

impl<'l> Builder<'l> {
    pub(super) fn new(limits: &'l Limits, outer_depth: usize, spent: Spent) -> Self {
        Builder { limits, open: Vec::new(), root: None, outer_depth, spent }
    }

    /// Levels in use, those of outer documents included.
    pub(super) fn depth(&self) -> usize {
        self.outer_depth + self.open.len()
    }

    pub(super) fn spent(&self) -> Spent {
        self.spent
    }

    pub(super) fn set_spent(&mut self, spent: Spent) {
        self.spent = spent;
    }

    /// Whether the root element has ended.
    pub(super) fn is_done(&self) -> bool {
        self.root.is_some()
    }

    /// Whether an element is open.
    pub(super) fn is_inside(&self) -> bool {
        !self.open.is_empty()
    }

    pub(super) fn start(&mut self, name: Name) -> Result<(), Error> {
        if self.depth() >= self.limits.depth {
            return Err(Error::TooDeep(self.limits.depth));
        }
        let owned = if matches!(name, Name::Owned(_)) { name.len() } else { 0 };
        self.spend(1, owned)?;
        self.open.push(Element::new(name));
        Ok(())
    }

    pub(super) fn text(&mut self, text: &str) -> Result<(), Error> {
        if text.is_empty() {
            return Ok(());
        }
        self.spend(0, text.len())?;
        if let Some(Node::Text(before)) = self.last() {
            before.push_str(text);
            return Ok(());
        }
        self.push(Node::Text(text.to_owned()))
    }

    pub(super) fn opaque(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.spend(0, bytes.len())?;
        if let Some(Node::Opaque(before)) = self.last() {
            before.extend_from_slice(bytes);
            return Ok(());
        }
        self.push(Node::Opaque(bytes.to_owned()))
    }

    /// Text where it is valid UTF-8, bytes as they are where not.
    pub(super) fn text_or_opaque(&mut self, bytes: &[u8]) -> Result<(), Error> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.text(text),
            Err(_) => self.opaque(bytes),
        }
    }

    /// Adds a finished element, already counted.
    pub(super) fn element(&mut self, element: Element) -> Result<(), Error> {
        self.push(Node::Element(element))
    }

    /// Ends the innermost element.
    pub(super) fn end(&mut self) {
        let Some(mut element) = self.open.pop() else { return };
        drop_layout(&mut element);
        match self.open.last_mut() {
            None => self.root = Some(element),
            Some(parent) if codepage::is_wrapper(&parent.name, &element.name) => {
                parent.children.append(&mut element.children);
            }
            Some(parent) => parent.children.push(Node::Element(element)),
        }
    }

    /// The root, if it has ended.
    pub(super) fn finish(self) -> Option<Element> {
        self.root
    }

    fn last(&mut self) -> Option<&mut Node> {
        self.open.last_mut()?.children.last_mut()
    }

    fn push(&mut self, node: Node) -> Result<(), Error> {
        self.spend(1, 0)?;
        if let Some(parent) = self.open.last_mut() {
            parent.children.push(node);
        }
        Ok(())
    }

    fn spend(&mut self, nodes: usize, bytes: usize) -> Result<(), Error> {
        self.spent.nodes += nodes;
        self.spent.bytes += bytes;
        if self.spent.nodes > self.limits.nodes {
            return Err(Error::TooManyNodes(self.limits.nodes));
        }
        if self.spent.bytes > self.limits.bytes {
            return Err(Error::TooLarge(self.limits.bytes));
        }
        Ok(())
    }
}

/// Drops the line breaks and blanks that a peer put between elements for show.
fn drop_layout(element: &mut Element) {
    let blank = |node: &Node| matches!(node, Node::Text(text) if text.bytes().all(|byte| byte.is_ascii_whitespace()));
    if element.children.len() > 1 && element.elements().next().is_some() && element.children.iter().any(blank) {
        element.children.retain(|node| !blank(node));
    }
}
