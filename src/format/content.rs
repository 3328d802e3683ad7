//! Which formats we offer to peers, and what items of them may hold.

use super::{Syntax, vcard};
use crate::pim::Kind;

/// What items of one format may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// The format.
    pub syntax: Syntax,
    /// What BEGIN and END may say; empty where there are none.
    pub entities: &'static [&'static str],
    /// The properties that are kept. A name that ends in `*` stands for all that begin so. Empty where items have no
    /// properties. How often one may occur, how long it may be and which parameters it may have is not limited.
    pub properties: &'static [&'static str],
}

/// The formats in which records of a kind come and go, best first. Empty: the kind cannot be exchanged.
pub fn contents(kind: Kind) -> &'static [Content] {
    match kind {
        Kind::Contacts => &vcard::CONTENTS,
        Kind::Events => &EVENTS,
        Kind::Tasks => &TASKS,
        Kind::Notes => &NOTES,
    }
}

const fn bare(syntax: Syntax) -> Content {
    Content { syntax, entities: &[], properties: &[] }
}

const EVENTS: [Content; 3] = [
    Content {
        syntax: Syntax::ICalendar20,
        entities: &["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM"],
        properties: &CALENDAR,
    },
    Content { syntax: Syntax::VCalendar10, entities: &["VCALENDAR", "VEVENT"], properties: &CALENDAR },
    bare(Syntax::Sif(Kind::Events)),
];

const TASKS: [Content; 3] = [
    Content {
        syntax: Syntax::ICalendar20,
        entities: &["VCALENDAR", "VTODO", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM"],
        properties: &CALENDAR,
    },
    Content { syntax: Syntax::VCalendar10, entities: &["VCALENDAR", "VTODO"], properties: &CALENDAR },
    bare(Syntax::Sif(Kind::Tasks)),
];

const NOTES: [Content; 3] = [
    bare(Syntax::Text),
    Content {
        syntax: Syntax::VNote,
        entities: &["VNOTE"],
        properties: &["SUMMARY", "BODY", "CATEGORIES", "CLASS", "DCREATED", "LAST-MODIFIED", "X-IRMC-LUID"],
    },
    bare(Syntax::Sif(Kind::Notes)),
];

/// Every property is kept, modelled or not; clients leave out what is not listed. From versit vCalendar 1.0, RFC 5545,
/// and the CTCaps of Symbian and SyncEvolution.
const CALENDAR: [&str; 84] = [
    "PRODID",
    "CALSCALE",
    "METHOD",
    "TZ",
    "DAYLIGHT",
    "GEO",
    "UID",
    "DTSTAMP",
    "CREATED",
    "DCREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "CLASS",
    "CATEGORIES",
    "STATUS",
    "PRIORITY",
    "TRANSP",
    "URL",
    "DTSTART",
    "DTEND",
    "DUE",
    "DURATION",
    "COMPLETED",
    "PERCENT-COMPLETE",
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "X-RECURRENCE-ID",
    "RNUM",
    "ORGANIZER",
    "ATTENDEE",
    "CONTACT",
    "COMMENT",
    "ATTACH",
    "RELATED-TO",
    "RESOURCES",
    "REQUEST-STATUS",
    "COLOR",
    "CONFERENCE",
    "IMAGE",
    "AALARM",
    "DALARM",
    "MALARM",
    "PALARM",
    "TRIGGER",
    "ACTION",
    "REPEAT",
    "TZID",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "TZNAME",
    "TZURL",
    "X-LIC-LOCATION",
    "X-WR-CALNAME",
    "X-WR-TIMEZONE",
    "X-EPOCAGENDAENTRYTYPE",
    "X-EPOCTODOLIST",
    "X-EPOCALARM",
    "X-METHOD",
    "X-SYMBIAN-LUID",
    "X-SYMBIAN-DTSTAMP",
    "X-IRMC-LUID",
    "X-SONYERICSSON-DST",
    "X-EVOLUTION-ALARM-UID",
    "X-EVOLUTION-CALDAV-HREF",
    "X-EVOLUTION-CALDAV-ETAG",
    "X-KDE-KCALCORE-ENABLED",
    "X-MOZ-LASTACK",
    "X-MOZ-SNOOZE-TIME",
    "X-MOZ-GENERATION",
    "X-APPLE-STRUCTURED-LOCATION",
    "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "X-MICROSOFT-CDO-IMPORTANCE",
    "X-MICROSOFT-CDO-INTENDEDSTATUS",
    "X-MICROSOFT-CDO-APPT-SEQUENCE",
    "X-MICROSOFT-DISALLOW-COUNTER",
    "X-FUNAMBOL-ALLDAY",
];
