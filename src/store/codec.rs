//! How records, plans and conflicts stand in the file: compact, lossless, with names instead of numbers where a later
//! version may add variants. Pictures are left out and mentioned by their SHA-256.
//!
//! A body starts with a version byte. Numbers are LEB128, texts and lists are preceded by their length.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::pim::{
    Address, Alarm, Attendee, Date, Field, Fingerprint, Kept, Kind, Local, Moment, Override, PartialDate, Photo, Point,
    Record, Rule, Span, Trigger, Value, Zone,
};
use crate::planner::{
    Action, Answer, Because, Conflict, ConflictField, Decision, FieldChange, Past, Plan, Reason, RecordId, ReplicaId,
    Settled, Side, Step, StepState, Take,
};

use super::words::{UnknownWord, Word};

/// A stored value cannot be read back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// It ends too early.
    #[error("truncated")]
    Truncated,
    /// It does not end where it should.
    #[error("{0} bytes too many")]
    TooLong(usize),
    /// A version byte of another program version.
    #[error("version {0}")]
    Version(u8),
    /// A text is not UTF-8.
    #[error("not UTF-8")]
    NotText,
    /// A word or tag this program does not know.
    #[error("unknown {0}")]
    Unknown(String),
    /// The picture it mentions is not there.
    #[error("picture is missing")]
    NoPicture,
}

impl From<UnknownWord> for CodecError {
    fn from(unknown: UnknownWord) -> Self {
        CodecError::Unknown(format!("{} {:?}", unknown.what, unknown.word))
    }
}

pub(super) type Sha = [u8; 32];
type Decoded<T> = Result<T, CodecError>;

const VERSION: u8 = 1;

/// A value on its way into the file.
pub(super) struct Out {
    pub(super) bytes: Vec<u8>,
    pub(super) photos: Vec<(Sha, Arc<[u8]>)>,
}

/// A value on its way out of the file.
pub(super) struct In<'a> {
    rest: &'a [u8],
    photo: &'a mut dyn FnMut(&Sha) -> Option<Arc<[u8]>>,
}

/// What can stand in the file.
pub(super) trait Code: Sized {
    fn put(&self, out: &mut Out);
    fn get(input: &mut In<'_>) -> Decoded<Self>;
}

pub(super) fn sha(bytes: &[u8]) -> Sha {
    Sha256::digest(bytes).into()
}

pub(super) fn encode<T: Code>(value: &T) -> Out {
    let mut out = Out { bytes: vec![VERSION], photos: Vec::new() };
    value.put(&mut out);
    out
}

pub(super) fn decode<T: Code>(body: &[u8], photo: &mut dyn FnMut(&Sha) -> Option<Arc<[u8]>>) -> Decoded<T> {
    let mut input = In { rest: body, photo };
    match input.byte()? {
        VERSION => {}
        other => return Err(CodecError::Version(other)),
    }
    let value = T::get(&mut input)?;
    if input.rest.is_empty() { Ok(value) } else { Err(CodecError::TooLong(input.rest.len())) }
}

impl Out {
    fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn list<T: Code>(&mut self, list: &[T]) {
        self.number(list.len() as u64);
        list.iter().for_each(|item| item.put(self));
    }
}

impl<'a> In<'a> {
    fn take(&mut self, count: usize) -> Decoded<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(CodecError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Decoded<u8> {
        let (byte, rest) = self.rest.split_first().ok_or(CodecError::Truncated)?;
        self.rest = rest;
        Ok(*byte)
    }

    fn number(&mut self) -> Decoded<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(CodecError::Truncated)
    }

    fn length(&mut self) -> Decoded<usize> {
        usize::try_from(self.number()?).map_err(|_| CodecError::Truncated)
    }

    fn str(&mut self) -> Decoded<&'a str> {
        let length = self.length()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| CodecError::NotText)
    }

    fn word<T: Word>(&mut self) -> Decoded<T> {
        Ok(T::of_word(self.str()?)?)
    }

    /// Whether this word comes next; if so it is read.
    fn follows(&mut self, word: &str) -> bool {
        let before = self.rest;
        let follows = self.str().is_ok_and(|next| next == word);
        if !follows {
            self.rest = before;
        }
        follows
    }

    fn sha(&mut self) -> Decoded<Sha> {
        self.take(32)?.try_into().map_err(|_| CodecError::Truncated)
    }
}

macro_rules! fields {
    ($type:ident { $($field:ident),+ $(,)? }) => {
        impl Code for $type {
            fn put(&self, out: &mut Out) {
                $(self.$field.put(out);)+
            }
            fn get(input: &mut In<'_>) -> Decoded<Self> {
                Ok($type { $($field: Code::get(input)?),+ })
            }
        }
    };
}

macro_rules! by_word {
    ($($type:ident),+) => {
        $(impl Code for $type {
            fn put(&self, out: &mut Out) {
                out.text(self.word());
            }
            fn get(input: &mut In<'_>) -> Decoded<Self> {
                input.word()
            }
        })+
    };
}

by_word!(Kind, Field, Side, Take, Action, Because, StepState, Reason);
fields!(Point { value, types, label, preferred });
fields!(Address { types, label, preferred, po_box, extended, street, city, region, postcode, country });
fields!(Kept { name, params, value });
fields!(Override { at, record });
fields!(Alarm { trigger, action, repeat, kept });
fields!(Attendee { address, name, role, status, rsvp, params });
fields!(Answer { field, take });
fields!(ConflictField { field, base, here, peer });
fields!(Conflict { reason, fields, candidates, deleted_on });
fields!(FieldChange { field, before, after });
fields!(Step { side, action, title, because, fields, state, expects, content });
fields!(Past { agreement, last_seen, parked });
fields!(Plan { decisions, unchanged });

impl Code for bool {
    fn put(&self, out: &mut Out) {
        out.bytes.push(u8::from(*self));
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        match input.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(CodecError::Unknown(format!("bool {other}"))),
        }
    }
}

impl Code for usize {
    fn put(&self, out: &mut Out) {
        out.number(*self as u64);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        input.length()
    }
}

impl Code for i64 {
    fn put(&self, out: &mut Out) {
        out.bytes.extend_from_slice(&self.to_le_bytes());
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(i64::from_le_bytes(input.take(8)?.try_into().map_err(|_| CodecError::Truncated)?))
    }
}

impl Code for String {
    fn put(&self, out: &mut Out) {
        out.text(self);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        input.str().map(str::to_owned)
    }
}

impl<A: Code, B: Code> Code for (A, B) {
    fn put(&self, out: &mut Out) {
        self.0.put(out);
        self.1.put(out);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok((A::get(input)?, B::get(input)?))
    }
}

impl<T: Code> Code for Vec<T> {
    fn put(&self, out: &mut Out) {
        out.list(self);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        let count = input.length()?;
        // A false count must not reserve memory: every item takes at least a byte.
        let mut list = Vec::with_capacity(count.min(input.rest.len()).min(64));
        for _ in 0..count {
            list.push(T::get(input)?);
        }
        Ok(list)
    }
}

impl<T: Code> Code for Option<T> {
    fn put(&self, out: &mut Out) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(if bool::get(input)? { Some(T::get(input)?) } else { None })
    }
}

impl Code for RecordId {
    fn put(&self, out: &mut Out) {
        self.0.put(out);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        i64::get(input).map(RecordId)
    }
}

impl Code for ReplicaId {
    fn put(&self, out: &mut Out) {
        self.0.put(out);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        i64::get(input).map(ReplicaId)
    }
}

impl Code for Fingerprint {
    fn put(&self, out: &mut Out) {
        out.bytes.extend_from_slice(&self.0);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(Fingerprint(input.take(16)?.try_into().map_err(|_| CodecError::Truncated)?))
    }
}

/// Values that stand as the text they are shown and read as.
macro_rules! by_text {
    ($($type:ident),+) => {
        $(impl Code for $type {
            fn put(&self, out: &mut Out) {
                out.text(&self.to_string());
            }
            fn get(input: &mut In<'_>) -> Decoded<Self> {
                let text = input.str()?;
                text.parse().map_err(|_| CodecError::Unknown(format!("{} {text:?}", stringify!($type))))
            }
        })+
    };
}

by_text!(PartialDate, Date, Local, Span, Rule);

impl Code for u32 {
    fn put(&self, out: &mut Out) {
        out.number((*self).into());
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        u32::try_from(input.number()?).map_err(|_| CodecError::Truncated)
    }
}

impl Code for u8 {
    fn put(&self, out: &mut Out) {
        out.bytes.push(*self);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        input.byte()
    }
}

impl Code for Zone {
    fn put(&self, out: &mut Out) {
        out.text(self.name());
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        let name = input.str()?;
        Zone::named(name).ok_or_else(|| CodecError::Unknown(format!("time zone {name:?}")))
    }
}

impl Code for Moment {
    fn put(&self, out: &mut Out) {
        let mut tagged = |tag: u8| out.bytes.push(tag);
        match self {
            Moment::Date(date) => (tagged(b'd'), date.put(out)).1,
            Moment::Floating(local) => (tagged(b'l'), local.put(out)).1,
            Moment::Zoned(local, zone) => (tagged(b'z'), (local.put(out), zone.put(out))).1.1,
            Moment::Utc(local) => (tagged(b'u'), local.put(out)).1,
        }
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(match input.byte()? {
            b'd' => Moment::Date(Code::get(input)?),
            b'l' => Moment::Floating(Code::get(input)?),
            b'z' => Moment::Zoned(Code::get(input)?, Code::get(input)?),
            b'u' => Moment::Utc(Code::get(input)?),
            other => return Err(CodecError::Unknown(format!("moment {other}"))),
        })
    }
}

impl Code for Trigger {
    fn put(&self, out: &mut Out) {
        let mut tagged = |tag: u8| out.bytes.push(tag);
        match self {
            Trigger::BeforeStart(span) => (tagged(b's'), span.put(out)).1,
            Trigger::BeforeEnd(span) => (tagged(b'e'), span.put(out)).1,
            Trigger::At(moment) => (tagged(b'a'), moment.put(out)).1,
        }
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(match input.byte()? {
            b's' => Trigger::BeforeStart(Code::get(input)?),
            b'e' => Trigger::BeforeEnd(Code::get(input)?),
            b'a' => Trigger::At(Code::get(input)?),
            other => return Err(CodecError::Unknown(format!("trigger {other}"))),
        })
    }
}

impl Code for Photo {
    fn put(&self, out: &mut Out) {
        let sha = sha(&self.bytes);
        out.text(&self.media_type);
        out.bytes.extend_from_slice(&sha);
        out.photos.push((sha, Arc::clone(&self.bytes)));
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        let media_type = String::get(input)?;
        let sha = input.sha()?;
        let bytes = (input.photo)(&sha).ok_or(CodecError::NoPicture)?;
        Ok(Photo { media_type, bytes })
    }
}

impl Code for Value {
    fn put(&self, out: &mut Out) {
        let mut tagged = |tag: u8| out.bytes.push(tag);
        match self {
            Value::Absent => tagged(b'-'),
            Value::Text(text) => (tagged(b't'), text.put(out)).1,
            Value::Date(date) => (tagged(b'd'), date.put(out)).1,
            Value::Words(words) => (tagged(b'w'), words.put(out)).1,
            Value::Points(points) => (tagged(b'p'), points.put(out)).1,
            Value::Addresses(addresses) => (tagged(b'a'), addresses.put(out)).1,
            Value::Photo(photo) => (tagged(b'f'), photo.put(out)).1,
            Value::Moment(moment) => (tagged(b'm'), moment.put(out)).1,
            Value::Moments(moments) => (tagged(b'M'), moments.put(out)).1,
            Value::Rule(rule) => (tagged(b'r'), rule.put(out)).1,
            Value::Overrides(overrides) => (tagged(b'o'), overrides.put(out)).1,
            Value::Alarms(alarms) => (tagged(b'A'), alarms.put(out)).1,
            Value::Attendees(attendees) => (tagged(b'P'), attendees.put(out)).1,
            Value::Number(number) => (tagged(b'n'), number.put(out)).1,
            Value::Kept(kept) => (tagged(b'k'), kept.put(out)).1,
        }
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(match input.byte()? {
            b'-' => Value::Absent,
            b't' => Value::Text(Code::get(input)?),
            b'd' => Value::Date(Code::get(input)?),
            b'w' => Value::Words(Code::get(input)?),
            b'p' => Value::Points(Code::get(input)?),
            b'a' => Value::Addresses(Code::get(input)?),
            b'f' => Value::Photo(Code::get(input)?),
            b'm' => Value::Moment(Code::get(input)?),
            b'M' => Value::Moments(Code::get(input)?),
            b'r' => Value::Rule(Box::new(Code::get(input)?)),
            b'o' => Value::Overrides(Code::get(input)?),
            b'A' => Value::Alarms(Code::get(input)?),
            b'P' => Value::Attendees(Code::get(input)?),
            b'n' => Value::Number(Code::get(input)?),
            b'k' => Value::Kept(Code::get(input)?),
            other => return Err(CodecError::Unknown(format!("value {other}"))),
        })
    }
}

/// A record is its kind and its fields that hold something: what pim calls the same has one spelling.
impl Code for Record {
    fn put(&self, out: &mut Out) {
        self.kind().put(out);
        self.fields().collect::<Vec<_>>().put(out);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        let kind = Kind::get(input)?;
        let mut record = Record::empty(kind);
        for _ in 0..input.length()? {
            let (field, value) = <(Field, Value)>::get(input)?;
            if !record.set(field, value) {
                return Err(CodecError::Unknown(format!("shape of {field}")));
            }
        }
        Ok(record)
    }
}

/// A past stands before the settlement: plans of versions that knew none have the same form.
impl Code for Decision {
    fn put(&self, out: &mut Out) {
        self.record.put(out);
        self.date.put(out);
        self.replica.put(out);
        self.steps.put(out);
        self.conflict.put(out);
        if let Some(past) = &self.past {
            out.text("past");
            past.put(out);
        }
        self.settled.put(out);
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(Decision {
            record: Code::get(input)?,
            date: Code::get(input)?,
            replica: Code::get(input)?,
            steps: Code::get(input)?,
            conflict: Code::get(input)?,
            past: if input.follows("past") { Some(Code::get(input)?) } else { None },
            settled: Code::get(input)?,
        })
    }
}

impl Code for Settled {
    fn put(&self, out: &mut Out) {
        match self {
            Settled::Agreed { agreement, last_seen, parked } => {
                out.text("agreed");
                agreement.put(out);
                last_seen.put(out);
                parked.put(out);
            }
            Settled::Gone => out.text("gone"),
            Settled::Open => out.text("open"),
        }
    }
    fn get(input: &mut In<'_>) -> Decoded<Self> {
        Ok(match input.str()? {
            "agreed" => Settled::Agreed {
                agreement: Code::get(input)?,
                last_seen: Code::get(input)?,
                parked: Code::get(input)?,
            },
            "gone" => Settled::Gone,
            "open" => Settled::Open,
            other => return Err(CodecError::Unknown(format!("settlement {other:?}"))),
        })
    }
}
