//! Why something in a file is not taken.

use crate::format;
use crate::pim::Kind;

/// The columns of Palm Desktop's tables, which do not say so.
pub const PALM: &str = "Last Name,First Name,Title,Company,Work,Home,Fax,Other,E-mail,Address,City,State,Zip Code,\
    Country,Custom 1,Custom 2,Custom 3,Custom 4,Note,Private,Category";

/// Why a part of a file, or all of it, is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// A part of it is no record.
    #[error(transparent)]
    Part(#[from] format::Reason),
    /// There is nothing in it: of a kind, or at all.
    #[error("there are no {} in it", .0.map_or("entries", Kind::name))]
    Nothing(Option<Kind>),
    /// A table that does not say what its columns are.
    #[error(
        "its first line does not say what the columns are; write a line above it that does, for a file of Palm Desktop: \
         {PALM}"
    )]
    NoColumns,
    /// The file ends in the middle of an entry, of this name. What there is of it is taken.
    #[error("the file ends in the middle of this entry ({0})")]
    CutEntry(String),
    /// The file ends where more should follow.
    #[error("the file ends before its calendar does: there may have been more")]
    CutFile,
    /// One record was wanted, and there are none or several.
    #[error("one record is wanted")]
    NotOne,
    /// JSON that is none, or that says something else than a record has.
    #[error("{0}")]
    Json(String),
    /// A photo is named by its digest, and none of that is here.
    #[error("photo: no picture of this sha256 is here; give its bytes as base64 in \"data\", or leave the photo out")]
    NoSuchPhoto,
}

impl Unread {
    /// The word of it in JSON.
    pub fn code(&self) -> &'static str {
        use format::Reason::*;
        match self {
            Unread::Part(Outside) => "outside",
            Unread::Part(Empty) => "empty",
            Unread::Part(TooLarge) => "too-large",
            Unread::Part(NotOfItsType) => "not-of-its-type",
            Unread::Nothing(_) => "nothing",
            Unread::NoColumns => "no-columns",
            Unread::CutEntry(_) => "cut-entry",
            Unread::CutFile => "cut-file",
            Unread::NotOne => "not-one",
            Unread::Json(_) => "json",
            Unread::NoSuchPhoto => "no-such-photo",
        }
    }

    /// Whether nothing of the file is taken.
    pub fn is_whole(&self) -> bool {
        matches!(self, Unread::Nothing(_) | Unread::NoColumns | Unread::NotOne)
    }
}
