//! Whole documents with a media type: what SyncML is driven over.

use super::LinkError;

/// A document and what it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// The media type, with parameters if any: `application/vnd.syncml+wbxml`.
    pub media_type: String,
    /// The bytes, never empty in a SyncML exchange.
    pub body: Vec<u8>,
    /// What else is said about it, name and value, where the link can carry that (HTTP).
    pub headers: Vec<(String, String)>,
    /// What a peer that has no memory of messages would make of it twice.
    pub repeat: Repeat,
}

/// What comes of a document that a peer gets twice without noticing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Repeat {
    /// Nothing.
    #[default]
    Harmless,
    /// Something twice: after a failure nobody but the caller knows whether to send it again.
    Doubles,
}

impl Document {
    /// A document of that type.
    pub fn new(media_type: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        Self { media_type: media_type.into(), body: body.into(), headers: Vec::new(), repeat: Repeat::Harmless }
    }

    /// Says that a peer must not get it twice.
    #[must_use]
    pub fn once(mut self) -> Self {
        self.repeat = Repeat::Doubles;
        self
    }

    /// Says something more about it.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Document({}, {} bytes)", self.media_type, self.body.len())
    }
}

/// A link that carries one document there and one back. Blocking; the side that asks owns it.
pub trait MessageLink: Send {
    /// Sends a document and waits for the answer.
    ///
    /// # Errors
    /// When it fails it is unknown whether the peer has read the document: it may be sent again, and a SyncML peer
    /// answers a repeated message as it did before.
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError>;

    /// Sends what follows to another address, as SyncML's RespURI asks. Links with a single address ignore it.
    ///
    /// # Errors
    /// [`LinkError::Redirected`] when `address` belongs to somebody else, [`LinkError::BadAddress`] when it is none.
    fn readdress(&mut self, _address: &str) -> Result<(), LinkError> {
        Ok(())
    }
}

impl<L: MessageLink + ?Sized> MessageLink for Box<L> {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        (**self).exchange(document)
    }

    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        (**self).readdress(address)
    }
}
