//! Which types of content are read and written here, and what items of them may hold: what we tell a peer.

use super::vcard;
use crate::pim::Kind;

/// A type of content as peers name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// The media type: `text/vcard`.
    pub media_type: &'static str,
    /// Its version: `3.0`.
    pub version: &'static str,
    /// What BEGIN and END may say; empty where there are none.
    pub entities: &'static [&'static str],
    /// The properties that are kept. A name that ends in `*` stands for all that begin so. Empty where items have no
    /// properties. How often one may occur, how long it may be and which parameters it may have is not limited.
    pub properties: &'static [&'static str],
}

/// The types of content in which records of a kind come and go, best first. Empty: the kind cannot be exchanged.
pub fn contents(kind: Kind) -> &'static [Content] {
    match kind {
        Kind::Contacts => &vcard::CONTENTS,
        Kind::Events => &EVENTS,
        Kind::Tasks => &TASKS,
        Kind::Notes => &NOTES,
    }
}

const fn bare(media_type: &'static str, version: &'static str) -> Content {
    Content { media_type, version, entities: &[], properties: &[] }
}

const EVENTS: [Content; 3] = [
    Content {
        media_type: "text/calendar",
        version: "2.0",
        entities: &["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM"],
        properties: &CALENDAR,
    },
    Content {
        media_type: "text/x-vcalendar",
        version: "1.0",
        entities: &["VCALENDAR", "VEVENT"],
        properties: &CALENDAR,
    },
    bare("text/x-s4j-sife", "1.0"),
];

const TASKS: [Content; 3] = [
    Content {
        media_type: "text/calendar",
        version: "2.0",
        entities: &["VCALENDAR", "VTODO", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM"],
        properties: &CALENDAR,
    },
    Content {
        media_type: "text/x-vcalendar",
        version: "1.0",
        entities: &["VCALENDAR", "VTODO"],
        properties: &CALENDAR,
    },
    bare("text/x-s4j-sift", "1.0"),
];

const NOTES: [Content; 3] = [
    bare("text/plain", "1.0"),
    Content {
        media_type: "text/x-vnote",
        version: "1.1",
        entities: &["VNOTE"],
        properties: &["SUMMARY", "BODY", "CATEGORIES", "CLASS", "DCREATED", "LAST-MODIFIED", "X-IRMC-LUID"],
    },
    bare("text/x-s4j-sifn", "1.0"),
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
