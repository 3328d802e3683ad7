//! Vocabularies: token numbers, namespaces and public identifiers of SyncML and DevInf 1.0 to 1.2.
//!
//! Sources: SyncML Representation, Meta Information and Device Information DTDs 1.0, 1.1, 1.2 (WBXML definitions);
//! the token tables agree with libwbxml, libsynthesis and the S60 codec.

use std::collections::HashSet;
use std::sync::LazyLock;

/// The vocabulary of one kind of document, in all its editions.
#[derive(Debug)]
pub struct CodeBook {
    /// Name of the root element.
    pub root: &'static str,
    /// Token tables. The first is the page a document begins with.
    pub pages: &'static [Page],
    /// Editions, oldest first.
    pub editions: &'static [Edition],
    /// Elements whose children belong to another page even when the peer forgot to switch: (element, page).
    pub page_within: &'static [(&'static str, u8)],
    /// A kind of document that stands inside this one as a document of its own.
    pub nested: Option<&'static CodeBook>,
}

/// One token table.
#[derive(Debug)]
pub struct Page {
    /// Number that follows SWITCH_PAGE.
    pub number: u8,
    /// XML namespace of its elements; `None` stands for the edition's own.
    pub namespace: Option<&'static str>,
    /// Token (05..3F) and name. Where a token has two names the reader takes the first, unless the edition says otherwise.
    pub tokens: &'static [(u8, &'static str)],
}

/// One edition of a vocabulary.
#[derive(Debug, PartialEq, Eq)]
pub struct Edition {
    /// `1.0`, `1.1` or `1.2`, as in VerDTD.
    pub version: &'static str,
    /// Public identifier as a number.
    pub number: u32,
    /// Public identifier as a text.
    pub text: &'static str,
    /// XML namespace of the root element.
    pub namespace: &'static str,
    /// Names that differ in this edition: token of the first page and name.
    pub names: &'static [(u8, &'static str)],
    /// Form of the public identifier that most peers understand.
    pub public_id: PublicIdForm,
}

/// How a public identifier is written in WBXML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PublicIdForm {
    /// As a number.
    Number,
    /// As a text in the string table.
    Text,
}

/// What to write around a tree.
#[derive(Debug, Clone, Copy)]
pub struct Document {
    /// Vocabulary.
    pub book: &'static CodeBook,
    /// Edition of it.
    pub edition: &'static Edition,
    /// Form of the public identifiers in WBXML, nested documents included.
    pub public_id: PublicIdForm,
}

impl Document {
    /// A document in the newest edition whose `version` is the one given; `None` if there is none.
    pub fn new(book: &'static CodeBook, version: &str) -> Option<Document> {
        let edition = book.edition(version)?;
        Some(Document { book, edition, public_id: edition.public_id })
    }

    /// The same with another form of public identifier.
    #[must_use]
    pub fn with_public_id(self, public_id: PublicIdForm) -> Document {
        Document { public_id, ..self }
    }

    /// The kind of document that stands inside this one, in the matching edition.
    pub(super) fn nested(&self) -> Option<Document> {
        let book = self.book.nested?;
        let edition = book.edition(self.edition.version)?;
        Some(Document { book, edition, ..*self })
    }
}

impl CodeBook {
    /// The edition of this version number.
    pub fn edition(&self, version: &str) -> Option<&'static Edition> {
        self.editions.iter().find(|edition| edition.version == version)
    }

    /// The edition of this public identifier number.
    pub(super) fn edition_by_number(&self, number: u32) -> Option<&'static Edition> {
        self.editions.iter().find(|edition| edition.number == number)
    }

    /// The edition of this public identifier text.
    pub(super) fn edition_by_text(&self, text: &str) -> Option<&'static Edition> {
        self.editions.iter().find(|edition| edition.text.eq_ignore_ascii_case(text.trim()))
    }

    /// Name of a token (without its content and attribute bits).
    pub(super) fn name(&self, edition: &Edition, page: u8, token: u8) -> Option<&'static str> {
        let own = if self.is_first(page) { edition.names } else { &[] };
        let page = self.pages.iter().find(|candidate| candidate.number == page)?;
        own.iter().chain(page.tokens).find(|(number, _)| *number == token).map(|(_, name)| *name)
    }

    /// Page and token of a name. The page of the parent element goes first, since a few names stand on two pages.
    pub(super) fn token(&self, name: &str, parent: &'static Page) -> Option<(&'static Page, u8)> {
        std::iter::once(parent)
            .chain(self.pages)
            .find_map(|page| page.tokens.iter().find(|(_, known)| *known == name).map(|(token, _)| (page, *token)))
    }

    /// The page that children of `name` belong to when the peer has forgotten to switch.
    pub(super) fn page_within(&self, name: &str) -> Option<u8> {
        self.page_within.iter().find(|(element, _)| *element == name).map(|(_, page)| *page)
    }

    fn is_first(&self, page: u8) -> bool {
        self.pages.first().is_some_and(|first| first.number == page)
    }
}

/// No vocabulary: elements of any name, without namespaces. There is no WBXML of it.
pub(super) static PLAIN: CodeBook =
    CodeBook { root: "", pages: &[PLAIN_PAGE], editions: &[PLAIN_EDITION], page_within: &[], nested: None };

const PLAIN_PAGE: Page = Page { number: 0, namespace: Some(""), tokens: &[] };

pub(super) const PLAIN_EDITION: Edition =
    Edition { version: "", number: 1, text: "", namespace: "", names: &[], public_id: PublicIdForm::Number };

/// The borrowed form of a name, if any vocabulary knows it.
pub(super) fn known(name: &str) -> Option<&'static str> {
    static NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
        [&SYNCML, &DEVINF]
            .iter()
            .flat_map(|book| book.pages)
            .flat_map(|page| page.tokens)
            .map(|(_, name)| *name)
            .collect()
    });
    NAMES.get(name).copied()
}

/// Whether `name` inside `parent` is a wrapper without meaning, whose content counts as `parent`'s own: Meta content may
/// come bare or wrapped in MetInf (SyncML Meta Information, 4).
pub(super) fn is_wrapper(parent: &str, name: &str) -> bool {
    parent == "Meta" && name == "MetInf"
}

/// SyncML: commands on page 0, MetInf on page 1. Page 2 (DevInf) is what S60 and some toolkits use inside Filter.
pub static SYNCML: CodeBook = CodeBook {
    root: "SyncML",
    pages: &[
        Page { number: 0, namespace: None, tokens: COMMANDS },
        Page { number: 1, namespace: Some("syncml:metinf"), tokens: METINF },
        Page { number: 2, namespace: Some("syncml:devinf"), tokens: DEVICE },
    ],
    editions: &[
        Edition {
            version: "1.0",
            number: 0x0FD1,
            text: "-//SYNCML//DTD SyncML 1.0//EN",
            namespace: "SYNCML:SYNCML1.0",
            names: &[],
            public_id: PublicIdForm::Text,
        },
        Edition {
            version: "1.1",
            number: 0x0FD3,
            text: "-//SYNCML//DTD SyncML 1.1//EN",
            namespace: "SYNCML:SYNCML1.1",
            names: &[],
            public_id: PublicIdForm::Number,
        },
        Edition {
            version: "1.2",
            number: 0x1201,
            text: "-//SYNCML//DTD SyncML 1.2//EN",
            namespace: "SYNCML:SYNCML1.2",
            names: &[],
            public_id: PublicIdForm::Number,
        },
    ],
    page_within: &[("Meta", 1)],
    nested: Some(&DEVINF),
};

/// Device information, a document of its own.
pub static DEVINF: CodeBook = CodeBook {
    root: "DevInf",
    pages: &[Page { number: 0, namespace: None, tokens: DEVICE }],
    editions: &[
        Edition {
            version: "1.0",
            number: 0x0FD2,
            text: "-//SYNCML//DTD DevInf 1.0//EN",
            namespace: "syncml:devinf",
            names: &[(0x1C, "Size")],
            public_id: PublicIdForm::Text,
        },
        Edition {
            version: "1.1",
            number: 0x0FD4,
            text: "-//SYNCML//DTD DevInf 1.1//EN",
            namespace: "syncml:devinf",
            names: &[(0x1C, "Size")],
            public_id: PublicIdForm::Number,
        },
        Edition {
            version: "1.2",
            number: 0x1203,
            text: "-//SYNCML//DTD DevInf 1.2//EN",
            namespace: "syncml:devinf",
            names: &[],
            public_id: PublicIdForm::Number,
        },
    ],
    page_within: &[],
    nested: None,
};

#[rustfmt::skip]
const COMMANDS: &[(u8, &str)] = &[
    (0x05, "Add"), (0x06, "Alert"), (0x07, "Archive"), (0x08, "Atomic"), (0x09, "Chal"), (0x0A, "Cmd"),
    (0x0B, "CmdID"), (0x0C, "CmdRef"), (0x0D, "Copy"), (0x0E, "Cred"), (0x0F, "Data"), (0x10, "Delete"),
    (0x11, "Exec"), (0x12, "Final"), (0x13, "Get"), (0x14, "Item"), (0x15, "Lang"), (0x16, "LocName"),
    (0x17, "LocURI"), (0x18, "Map"), (0x19, "MapItem"), (0x1A, "Meta"), (0x1B, "MsgID"), (0x1C, "MsgRef"),
    (0x1D, "NoResp"), (0x1E, "NoResults"), (0x1F, "Put"), (0x20, "Replace"), (0x21, "RespURI"), (0x22, "Results"),
    (0x23, "Search"), (0x24, "Sequence"), (0x25, "SessionID"), (0x26, "SftDel"), (0x27, "Source"), (0x28, "SourceRef"),
    (0x29, "Status"), (0x2A, "Sync"), (0x2B, "SyncBody"), (0x2C, "SyncHdr"), (0x2D, "SyncML"), (0x2E, "Target"),
    (0x2F, "TargetRef"), (0x31, "VerDTD"), (0x32, "VerProto"), (0x33, "NumberOfChanges"), (0x34, "MoreData"),
    (0x35, "Field"), (0x36, "Filter"), (0x37, "Record"), (0x38, "FilterType"), (0x39, "SourceParent"),
    (0x3A, "TargetParent"), (0x3B, "Move"), (0x3C, "Correlator"),
];

#[rustfmt::skip]
const METINF: &[(u8, &str)] = &[
    (0x05, "Anchor"), (0x06, "EMI"), (0x07, "Format"), (0x08, "FreeID"), (0x09, "FreeMem"), (0x0A, "Last"),
    (0x0B, "Mark"), (0x0C, "MaxMsgSize"), (0x0D, "Mem"), (0x0E, "MetInf"), (0x0F, "Next"), (0x10, "NextNonce"),
    (0x11, "SharedMem"), (0x12, "Size"), (0x13, "Type"), (0x14, "Version"), (0x15, "MaxObjSize"), (0x16, "FieldLevel"),
];

#[rustfmt::skip]
const DEVICE: &[(u8, &str)] = &[
    (0x05, "CTCap"), (0x06, "CTType"), (0x07, "DataStore"), (0x08, "DataType"), (0x09, "DevID"), (0x0A, "DevInf"),
    (0x0B, "DevTyp"), (0x0C, "DisplayName"), (0x0D, "DSMem"), (0x0E, "Ext"), (0x0F, "FwV"), (0x10, "HwV"),
    (0x11, "Man"), (0x12, "MaxGUIDSize"), (0x13, "MaxID"), (0x14, "MaxMem"), (0x15, "Mod"), (0x16, "OEM"),
    (0x17, "ParamName"), (0x18, "PropName"), (0x19, "Rx"), (0x1A, "Rx-Pref"), (0x1B, "SharedMem"),
    (0x1C, "MaxSize"), (0x1C, "Size"), (0x1D, "SourceRef"), (0x1E, "SwV"), (0x1F, "SyncCap"), (0x20, "SyncType"),
    (0x21, "Tx"), (0x22, "Tx-Pref"), (0x23, "ValEnum"), (0x24, "VerCT"), (0x25, "VerDTD"), (0x26, "XNam"),
    (0x27, "XVal"), (0x28, "UTC"), (0x29, "SupportNumberOfChanges"), (0x2A, "SupportLargeObjs"), (0x2B, "Property"),
    (0x2C, "PropParam"), (0x2D, "MaxOccur"), (0x2E, "NoTruncate"), (0x30, "Filter-Rx"), (0x31, "FilterCap"),
    (0x32, "FilterKeyword"), (0x33, "FieldLevel"), (0x34, "SupportHierarchicalSync"),
];
