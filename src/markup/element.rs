//! The tree itself.

use std::borrow::Cow;

/// An element's local name. Names of the known vocabularies are borrowed and cost nothing.
pub type Name = Cow<'static, str>;

/// An element: a local name and what stands between its tags. Attributes and namespaces do not occur in the tree.
///
/// ```
/// use cordial::markup::Element;
/// let status = Element::new("Status")
///     .field("CmdID", 1)
///     .field("Cmd", "Alert")
///     .with(Element::new("Chal").with(Element::new("Meta").field("Type", "syncml:auth-md5")))
///     .field("Data", 401);
/// assert_eq!(status.child_text("Data").as_deref(), Some("401"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Element {
    /// Local name.
    pub name: Name,
    /// Content in document order. Readers never leave two texts or two opaque values side by side, nor empty ones.
    pub children: Vec<Node>,
}

/// One piece of an element's content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Node {
    /// An element within.
    Element(Element),
    /// Characters (WBXML inline string, XML character data).
    Text(String),
    /// Bytes kept exactly as they are (WBXML opaque value, XML CDATA section, or text that is no valid UTF-8).
    Opaque(Vec<u8>),
}

impl Element {
    /// An element without content.
    pub fn new(name: impl Into<Name>) -> Self {
        Element { name: name.into(), children: Vec::new() }
    }

    /// An element with nothing but text in it. Empty text leaves the element empty.
    pub fn leaf(name: impl Into<Name>, text: impl ToString) -> Self {
        Element::new(name).with_text(text)
    }

    /// Appends a child.
    #[must_use]
    pub fn with(mut self, child: Element) -> Self {
        self.push(child);
        self
    }

    /// Appends a child if there is one.
    #[must_use]
    pub fn with_opt(self, child: Option<Element>) -> Self {
        self.with_all(child)
    }

    /// Appends children.
    #[must_use]
    pub fn with_all(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// Appends text to the content.
    #[must_use]
    pub fn with_text(mut self, text: impl ToString) -> Self {
        let text = text.to_string();
        if !text.is_empty() {
            self.children.push(Node::Text(text));
        }
        self
    }

    /// Appends bytes to the content that must arrive exactly as they are.
    #[must_use]
    pub fn with_opaque(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        if !bytes.is_empty() {
            self.children.push(Node::Opaque(bytes));
        }
        self
    }

    /// Appends a child that holds nothing but text.
    #[must_use]
    pub fn field(self, name: impl Into<Name>, text: impl ToString) -> Self {
        self.with(Element::leaf(name, text))
    }

    /// Appends a child that holds nothing but text, if there is any.
    #[must_use]
    pub fn field_opt(self, name: impl Into<Name>, text: Option<impl ToString>) -> Self {
        self.with_opt(text.map(|text| Element::leaf(name, text)))
    }

    /// Appends an empty child, such as `Final`.
    #[must_use]
    pub fn flag(self, name: impl Into<Name>) -> Self {
        self.with(Element::new(name))
    }

    /// Appends a child in place.
    pub fn push(&mut self, child: Element) {
        self.children.push(Node::Element(child));
    }

    /// The elements within, in document order.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(Node::as_element)
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|child| child.name == name)
    }

    /// All children of this name, in document order.
    pub fn children_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> + 'a {
        self.elements().filter(move |child| child.name == name)
    }

    /// Follows names downwards, taking the first child of each.
    pub fn path(&self, names: &[&str]) -> Option<&Element> {
        names.iter().try_fold(self, |element, name| element.child(name))
    }

    /// Whether there is a child of this name.
    pub fn has(&self, name: &str) -> bool {
        self.child(name).is_some()
    }

    /// The text of the first child of this name, see [`Element::text`].
    pub fn child_text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.child(name).map(Element::text)
    }

    /// The element's own text and opaque values as text, children left out. Bytes that are no UTF-8 become U+FFFD; use
    /// [`Element::bytes`] where that matters. Borrowed unless pieces must be joined.
    pub fn text(&self) -> Cow<'_, str> {
        match self.bytes() {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Cow::Owned(text),
                Err(error) => Cow::Owned(String::from_utf8_lossy(error.as_bytes()).into_owned()),
            },
        }
    }

    /// The element's own text and opaque values as bytes, lossless, children left out. Borrowed unless pieces must be
    /// joined.
    pub fn bytes(&self) -> Cow<'_, [u8]> {
        let mut pieces = self.children.iter().filter_map(Node::as_bytes);
        let first = pieces.next().unwrap_or_default();
        match pieces.next() {
            None => Cow::Borrowed(first),
            Some(second) => {
                let mut all = [first, second].concat();
                pieces.for_each(|piece| all.extend_from_slice(piece));
                Cow::Owned(all)
            }
        }
    }

    /// Whether there is no content at all.
    pub fn is_empty(&self) -> bool {
        self.children.is_empty()
    }
}

impl Node {
    /// The element, if it is one.
    pub fn as_element(&self) -> Option<&Element> {
        match self {
            Node::Element(element) => Some(element),
            Node::Text(_) | Node::Opaque(_) => None,
        }
    }

    /// The bytes of a text or an opaque value.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Node::Element(_) => None,
            Node::Text(text) => Some(text.as_bytes()),
            Node::Opaque(bytes) => Some(bytes),
        }
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}
