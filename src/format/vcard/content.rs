//! What a card may hold and have kept.

use crate::format::{Content, Syntax, Version};

/// vCard as peers name it, the version that can say more first.
pub const CONTENTS: [Content; 2] = [
    Content { syntax: Syntax::VCard(Version::V30), entities: &["VCARD"], properties: &PROPERTIES },
    Content { syntax: Syntax::VCard(Version::V21), entities: &["VCARD"], properties: &PROPERTIES },
];

/// Every property is kept, modelled or not. But clients leave out what is not listed, and most compare whole names: so
/// this names all we know of, from versit vCard 2.1, RFC 2426, RFC 6350, and the CTCaps of Symbian and SyncEvolution.
const PROPERTIES: [&str; 111] = [
    "PRODID",
    "REV",
    "UID",
    "N",
    "FN",
    "SORT-STRING",
    "SOUND",
    "X-PHONETIC-FIRST-NAME",
    "X-PHONETIC-LAST-NAME",
    "NICKNAME",
    "X-NICKNAME",
    "X-EPOCSECONDNAME",
    "ORG",
    "X-PHONETIC-ORG",
    "X-KADDRESSBOOK-X-Office",
    "TITLE",
    "ROLE",
    "X-KADDRESSBOOK-X-Profession",
    "TEL",
    "EMAIL",
    "ADR",
    "LABEL",
    "GEO",
    "TZ",
    "URL",
    "CALURI",
    "CALADRURI",
    "FBURL",
    "X-EVOLUTION-BLOG-URL",
    "X-KADDRESSBOOK-BlogFeed",
    "X-EVOLUTION-VIDEO-URL",
    "IMPP",
    "X-AIM",
    "X-GADUGADU",
    "X-GOOGLE-TALK",
    "X-GROUPWISE",
    "X-GTALK",
    "X-ICQ",
    "X-JABBER",
    "X-MSN",
    "X-SIP",
    "X-SKYPE",
    "X-SKYPE-USERNAME",
    "X-TWITTER",
    "X-WV-ID",
    "X-YAHOO",
    "X-YAHOO-ID",
    "X-MS-IMADDRESS",
    "X-KADDRESSBOOK-X-IMAddress",
    "X-messaging/aim-All",
    "X-messaging/gadu-All",
    "X-messaging/groupwise-All",
    "X-messaging/icq-All",
    "X-messaging/irc-All",
    "X-messaging/meanwhile-All",
    "X-messaging/msn-All",
    "X-messaging/skype-All",
    "X-messaging/sms-All",
    "X-messaging/xmpp-All",
    "X-messaging/yahoo-All",
    "BDAY",
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-Anniversary",
    "X-MS-ANNIVERSARY",
    "X-ANDROID-CUSTOM",
    "X-ABDATE",
    "X-ABShowAs",
    "X-ABADR",
    "X-ABUID",
    "X-ABRELATEDNAMES",
    "X-SPOUSE",
    "X-EVOLUTION-SPOUSE",
    "X-KADDRESSBOOK-X-SpousesName",
    "X-CHILDREN",
    "X-MANAGER",
    "X-EVOLUTION-MANAGER",
    "X-KADDRESSBOOK-X-ManagersName",
    "X-ASSISTANT",
    "X-ASSISTANT-TEL",
    "X-EVOLUTION-ASSISTANT",
    "X-KADDRESSBOOK-X-AssistantsName",
    "RELATED",
    "GENDER",
    "X-GENDER",
    "LANG",
    "NOTE",
    "CATEGORIES",
    "PHOTO",
    "LOGO",
    "KEY",
    "CLASS",
    "X-CLASS",
    "AGENT",
    "MAILER",
    "X-MOZILLA-HTML",
    "X-EVOLUTION-FILE-AS",
    "X-KADDRESSBOOK-CRYPTOENCRYPTPREF",
    "X-KADDRESSBOOK-CRYPTOPROTOPREF",
    "X-KADDRESSBOOK-CRYPTOSIGNPREF",
    "X-KADDRESSBOOK-OPENPGPFP",
    "NAME",
    "SOURCE",
    "PROFILE",
    "KIND",
    "MEMBER",
    "XML",
    "X-IRMC-LUID",
    "X-ABLabel",
    "X-*",
];

/// A name as the programs spell it that made it up; some compare letter by letter (KDE).
pub(super) fn spelling(name: &str) -> &str {
    PROPERTIES.iter().find(|known| known.eq_ignore_ascii_case(name)).copied().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::format::vcard::{MESSENGERS, read, write};
    use crate::format::{Dialect, Nickname};

    #[test]
    fn names_stand_once_and_the_messengers_are_there() {
        let upper: BTreeSet<String> = PROPERTIES.iter().map(|name| name.to_ascii_uppercase()).collect();
        assert_eq!(upper.len(), PROPERTIES.len());
        for (name, _) in MESSENGERS {
            assert!(upper.contains(name), "{name}");
        }
    }

    #[test]
    fn what_is_written_is_listed() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:a;b;c;d;e\r\nFN:f\r\nX-PHONETIC-FIRST-NAME:g\r\nX-PHONETIC-ORG:h\r\n\
            NICKNAME:i\r\nORG:j;k\r\nTITLE:l\r\nROLE:m\r\nTEL:1\r\nitem1.EMAIL:n@o\r\nitem1.X-ABLabel:p\r\nADR:;;q;;;;\r\n\
            URL:http://r\r\nX-AIM:s\r\nIMPP:t:u\r\nBDAY:1999-01-01\r\nX-ANNIVERSARY:2000-01-01\r\nNOTE:v\r\n\
            CATEGORIES:w\r\nPHOTO;ENCODING=b:AAEC\r\nUID:x\r\nEND:VCARD\r\n";
        let record = read(card.as_bytes(), &Dialect::vcard30()).items.remove(0).record;
        let renamed = Dialect { nickname: Nickname::Extension, ..Dialect::vcard21() };
        for dialect in [Dialect::vcard21(), renamed, Dialect::vcard30(), Dialect::vcard40()] {
            let text = String::from_utf8(write(&record, &dialect)).unwrap();
            let heads =
                text.lines().filter(|line| !line.starts_with(' ')).filter_map(|line| line.split([':', ';']).next());
            let names: Vec<&str> = heads.filter_map(|head| head.rsplit('.').next()).filter(|n| !n.is_empty()).collect();
            assert!(names.len() > 20, "{text}");
            for name in names.into_iter().filter(|name| !["BEGIN", "VERSION", "END"].contains(name)) {
                assert!(PROPERTIES.contains(&name), "{name}");
            }
        }
    }
}
