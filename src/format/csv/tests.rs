use super::*;
use crate::format::{Dialect, Reading};
use crate::pim::Name;

#[test]
fn a_person_stands_under_the_names_of_the_columns() {
    let contact = Contact {
        name: Name { given: "Ada".into(), family: "King, Countess".into(), ..Name::default() },
        phones: vec![Point::new("1", ["work"]), Point::new("2", ["cell"])],
        emails: vec![Point::new("ada@example.org", [])],
        addresses: vec![Address { street: "1 Mill \"Lane\"".into(), city: "Ely".into(), ..Address::default() }],
        birthday: "1815-12-10".parse().ok(),
        note: "one\ntwo".into(),
        ..Contact::default()
    };
    let head = String::from_utf8(header()).unwrap();
    let row = String::from_utf8(row(&Record::from(contact))).unwrap();
    assert!(head.starts_with("Title,First Name,Middle Name,Last Name,") && head.ends_with("\r\n"));
    let names: Vec<&str> = head.trim_end().split(',').collect();
    let plain = row.replace("\"King, Countess\"", "King").replace("\"one\ntwo\"", "one");
    let cells: Vec<&str> = plain.trim_end().split(',').collect();
    assert_eq!(names.len(), cells.len(), "{row}");
    let cell = |name: &str| names.iter().position(|other| *other == name).map(|at| cells[at]);
    for (name, value) in [
        ("First Name", "Ada"),
        ("Last Name", "King"),
        ("Business Phone", "1"),
        ("Mobile Phone", "2"),
        ("E-mail Address", "ada@example.org"),
        ("Other Street", "\"1 Mill \"\"Lane\"\"\""),
        ("Birthday", "1815-12-10"),
        ("Notes", "one"),
    ] {
        assert_eq!(cell(name), Some(value), "{name}");
    }
}

fn people(text: &str) -> Vec<Contact> {
    assert!(is_people(text.as_bytes()), "{text}");
    let Reading { items, rejected } = read(text.as_bytes(), &Dialect::vcard30());
    assert_eq!(rejected, []);
    items.into_iter().map(|item| item.record.contact().unwrap().clone()).collect()
}

#[test]
fn our_own_table_comes_back_with_all_it_has() {
    let address = |types: &[&str], street: &str| Address {
        types: types.iter().map(|word| (*word).to_owned()).collect(),
        street: street.into(),
        extended: "2e étage".into(),
        city: "Saint-Nazaire".into(),
        region: "Loire".into(),
        postcode: "44600".into(),
        country: "France".into(),
        po_box: "12".into(),
        ..Address::default()
    };
    let contact = Contact {
        name: Name {
            prefix: "Dr.".into(),
            given: "Ada \"la\" grande".into(),
            additional: "A.".into(),
            family: "King, Countess".into(),
            suffix: "jr".into(),
        },
        nicknames: vec!["Addie".into(), "Mum".into()],
        organization: "Analytical; Engines".into(),
        department: "R&D".into(),
        title: "Chief".into(),
        phones: vec![
            Point::new("1", ["cell"]),
            Point::new("2", ["home"]),
            Point::new("3", ["home"]),
            Point::new("4", ["work"]),
            Point::new("5", ["work"]),
            Point::new("6", ["fax", "home"]),
            Point::new("7", ["fax", "work"]),
            Point::new("8", ["pager"]),
            Point { preferred: true, ..Point::new("9", []) },
            Point::new("10", []),
        ],
        emails: ["a@example.org", "b@example.org", "c@example.org"].map(|mail| Point::new(mail, [])).to_vec(),
        addresses: vec![address(&[], "3 Quai"), address(&["home"], "1 Mill Lane"), address(&["work"], "2 Strand")],
        urls: vec![Point::new("https://example.org", [])],
        birthday: "1815-12-10".parse().ok(),
        anniversary: "--07-08".parse().ok(),
        categories: vec!["Chor".into(), "Ruderer".into()],
        note: "one\n\ntwo, \"three\"".into(),
        ..Contact::default()
    };
    let bytes = [header(), row(&Record::from(contact.clone()))].concat();
    assert_eq!(people(&String::from_utf8(bytes).unwrap()), [contact]);
}

#[test]
fn a_table_of_google_is_read() {
    let new = "First Name,Last Name,Labels,Birthday,Notes,File As,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,\
        Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,\
        Address 1 - City,Address 1 - Postal Code,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value,\
        Custom Field 1 - Label,Custom Field 1 - Value,Organization Name\n\
        Anne,Dupuis,* myContacts ::: Chor,1961-03-03,,\"Dupuis, Anne\",* Home,anne@exemple.fr ::: a@b.fr,Mobile,06 12,\
        Vereinshaus,02 40,Home,\"1 Rue X\nNantes\",1 Rue X,Nantes,44000,Anniversary,1990-05-06,Mother,Jeanne,\
        Shoe size,38,ACME\n";
    let all = people(new);
    let anne = &all[0];
    assert_eq!((anne.name.given.as_str(), anne.name.family.as_str()), ("Anne", "Dupuis"));
    assert_eq!((&anne.categories, anne.organization.as_str()), (&vec!["Chor".to_owned()], "ACME"));
    let mails: Vec<_> = anne.emails.iter().map(|mail| (mail.value.as_str(), mail.preferred)).collect();
    assert_eq!(mails, [("anne@exemple.fr", true), ("a@b.fr", true)]);
    assert_eq!((anne.phones[0].types.join(","), anne.phones[1].label.as_str()), ("cell".into(), "Vereinshaus"));
    assert_eq!((anne.addresses[0].city.as_str(), anne.addresses[0].types.join(",")), ("Nantes", "home".into()));
    assert_eq!(anne.birthday.unwrap().to_string(), "1961-03-03");
    assert_eq!(anne.anniversary.unwrap().to_string(), "1990-05-06");
    assert_eq!(anne.note, "Mother: Jeanne\nShoe size: 38");
    let old = "Name,Given Name,Family Name,Group Membership,IM 1 - Type,IM 1 - Service,IM 1 - Value,\
        Organization 1 - Name,Organization 1 - Title,Website 1 - Value\n\
        Karl Weiß,Karl,Weiß,* myContacts,Home,Jabber,karl@jabber.de,ACME,Maler,https://weiss.de\n";
    let karl = &people(old)[0];
    assert_eq!((karl.display.as_str(), karl.impp[0].value.as_str()), ("Karl Weiß", "xmpp:karl@jabber.de"));
    assert_eq!(
        (karl.title.as_str(), karl.urls[0].value.as_str(), karl.note.as_str()),
        ("Maler", "https://weiss.de", "")
    );
}

#[test]
fn tables_of_outlook_are_read_in_three_languages() {
    let english = "Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business Country/Region,\
        Home Phone,Business Phone,Mobile Phone,Assistant's Phone,Callback,Birthday,E-mail Address,E-mail Type,\
        E-mail Display Name,Priority,Private,Anniversary,Spouse\r\n\
        Ms,Ada,King,ACME,Chief,1 Strand,London,UK,1,2,3,4,5,12/10/1815,ada@example.org,SMTP,\
        \"Ada King (ada@example.org)\",Normal,False,0/0/00,William\r\n";
    let ada = &people(english)[0];
    assert_eq!((ada.name.prefix.as_str(), ada.title.as_str()), ("Ms", "Chief"));
    let numbers: Vec<_> = ada.phones.iter().map(|p| (p.value.as_str(), p.types.join(","), p.label.as_str())).collect();
    let types = |text: &str| text.to_owned();
    assert_eq!(
        numbers,
        [("1", types("home"), ""), ("2", types("work"), ""), ("3", types("cell"), ""), ("5", types(""), "Callback")]
    );
    assert_eq!((ada.birthday.unwrap().to_string(), ada.anniversary), ("1815-12-10".to_owned(), None));
    assert_eq!((ada.addresses[0].country.as_str(), ada.addresses[0].types.join(",")), ("UK", types("work")));
    assert_eq!(ada.note, "Assistant's Phone: 4\nSpouse: William");
    let french = "Titre;Prénom;Nom;Société;Titre;Rue (bureau);Ville (bureau);Pays/Région (bureau);Rue (domicile);\
        Téléphone (bureau);Téléphone 2 (domicile);Tél. mobile;Télécopie (bureau);Anniversaire;Adresse de messagerie\n\
        Mme;Anne;Dupuis;ACME;Architecte;1 rue X;Nantes;France;2 rue Y;01;02;06;03;03/04/1961;anne@exemple.fr\n";
    let anne = &people(french)[0];
    assert_eq!((anne.name.prefix.as_str(), anne.title.as_str()), ("Mme", "Architecte"));
    let numbers: Vec<_> = anne.phones.iter().map(|p| (p.value.as_str(), p.types.join(","))).collect();
    assert_eq!(
        numbers,
        [("01", types("work")), ("02", types("home")), ("06", types("cell")), ("03", types("fax,work"))]
    );
    let streets: Vec<_> = anne.addresses.iter().map(|a| (a.street.as_str(), a.types.join(","))).collect();
    assert_eq!(streets, [("2 rue Y", types("home")), ("1 rue X", types("work"))]);
    assert_eq!(anne.birthday.unwrap().to_string(), "1961-04-03", "days come first");
    assert_eq!(anne.note, "");
    let german = "\"Anrede\",\"Vorname\",\"Nachname\",\"Firma\",\"Abteilung\",\"Position\",\"Straße geschäftlich\",\
        \"Straße geschäftlich 2\",\"Ort geschäftlich\",\"Weiterer Ort\",\"Telefon geschäftlich\",\"Telefon privat\",\
        \"Mobiltelefon\",\"E-Mail-Adresse\",\"E-Mail 2: Adresse\",\"Geburtstag\",\"Notizen\",\"Benutzer 1\",\"Privat\"\n\
        \"Herr\",\"Karl\",\"Weiß\",\"ACME\",\"Einkauf\",\"Leiter\",\"Hafenstr. 4\",\"Hof\",\"Kiel\",\"Bonn\",\"1\",\"2\",\"3\",\
        \"k@example.org\",\"w@example.org\",\"10.12.1961\",\"eins\nzwei\",\"blau\",\"Falsch\"\n";
    let karl = &people(german)[0];
    assert_eq!((karl.department.as_str(), karl.title.as_str(), karl.emails.len()), ("Einkauf", "Leiter", 2));
    let numbers: Vec<_> = karl.phones.iter().map(|p| p.types.join(",")).collect();
    assert_eq!(numbers, ["work", "home", "cell"]);
    assert_eq!((karl.addresses[0].city.as_str(), karl.addresses[1].extended.as_str()), ("Bonn", "Hof"));
    assert_eq!(karl.birthday.unwrap().to_string(), "1961-12-10");
    assert_eq!(karl.note, "eins\nzwei\nBenutzer 1: blau");
}

#[test]
fn tables_of_thunderbird_and_palm_are_read() {
    let english = "First Name\tLast Name\tDisplay Name\tPrimary Email\tSecondary Email\tWork Phone\tFax Number\t\
        Home Address\tHome Address 2\tHome ZipCode\tOrganization\tBirth Year\tBirth Month\tBirth Day\tCustom 1\n\
        Ada\tKing\tAda\ta@example.org\tb@example.org\t1\t2\t1 Lane\tHof\t44\tACME\t1815\t12\t10\tblue\n";
    let ada = &people(english)[0];
    assert_eq!((ada.emails.len(), ada.phones[1].types.join(",")), (2, "fax".to_owned()));
    assert_eq!((ada.addresses[0].street.as_str(), ada.addresses[0].extended.as_str()), ("1 Lane", "Hof"));
    assert_eq!((ada.birthday.unwrap().to_string(), ada.note.as_str()), ("1815-12-10".to_owned(), "Custom 1: blue"));
    let german = "Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Tel. dienstlich,Tel. privat,Mobil-Tel.-Nr.,\
        Privat: Ort,Privat: PLZ,Dienstlich: Land,Geburtsjahr,Geburtsmonat,Geburtstag\n\
        Karl,Weiß,Karl,k@example.org,1,2,3,Kiel,24103,DE,1961,12,10\n";
    let karl = &people(german)[0];
    assert_eq!(karl.phones.iter().map(|p| p.types.join(",")).collect::<Vec<_>>(), ["work", "home", "cell"]);
    assert_eq!((karl.addresses[0].city.as_str(), karl.addresses[1].country.as_str()), ("Kiel", "DE"));
    assert_eq!(karl.birthday.unwrap().to_string(), "1961-12-10");
    let palm = "\"Last Name\",\"First Name\",\"Title\",\"Company\",\"Work\",\"Home\",\"Fax\",\"Other\",\"E-mail\",\"Address\",\
        \"City\",\"Zip Code\",\"Custom 1\",\"Note\",\"Category\"\r\n\
        \"King\",\"Ada\",\"Chief\",\"ACME\",\"1\",\"2\",\"3\",\"4\",\"a@example.org\",\"1 Lane\",\"Ely\",\"44\",\"blue\",\"n\",\"Unfiled\"\r\n";
    let ada = &people(palm)[0];
    assert_eq!((ada.title.as_str(), ada.name.prefix.as_str()), ("Chief", ""));
    assert_eq!(ada.phones.iter().map(|p| p.types.join(",")).collect::<Vec<_>>(), ["work", "home", "fax", ""]);
    assert_eq!((ada.addresses[0].city.as_str(), ada.note.as_str()), ("Ely", "n\nCustom 1: blue"));
}

#[test]
fn encodings_and_separators_are_found() {
    let text = "Prénom;Nom;Notes\r\nZoé;Weiß;\"a;b\nc\"\r\n;;\r\n";
    let latin = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let wide = |mark: bool, order: fn(u16) -> [u8; 2]| {
        let mark = if mark { Some(0xFEFF) } else { None };
        mark.into_iter().chain(text.encode_utf16()).flat_map(order).collect::<Vec<u8>>()
    };
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let excel = format!("sep=;\r\n{text}").into_bytes();
    for bytes in [
        text.as_bytes().to_vec(),
        latin,
        marked,
        excel,
        wide(true, u16::to_le_bytes),
        wide(true, u16::to_be_bytes),
        wide(false, u16::to_le_bytes),
    ] {
        assert!(is_people(&bytes), "{bytes:?}");
        let reading = read(&bytes, &Dialect::vcard30());
        assert_eq!((reading.items.len(), reading.rejected.len()), (1, 0));
        let zoe = reading.items[0].record.contact().unwrap();
        assert_eq!((zoe.name.given.as_str(), zoe.name.family.as_str(), zoe.note.as_str()), ("Zoé", "Weiß", "a;b\nc"));
    }
}

#[test]
fn a_mail_address_has_many_names_in_french() {
    for name in ["Adresse e-mail", "Adresse mail", "Adresse email", "Courriel", "Adresse électronique"] {
        let reading = read(format!("Prénom;Nom;{name}\nZoé;Petit;zoe@x.example\n").as_bytes(), &Dialect::vcard30());
        let zoe = reading.items[0].record.contact().unwrap();
        assert_eq!((zoe.emails.len(), zoe.note.as_str()), (1, ""), "{name}");
    }
}

#[test]
fn what_is_no_table_of_people_is_none() {
    for text in ["", "a,b\n1,2\n", "Dear Anne,\nhow are you, Karl?", "Notes,City\n1,2\n", "\"", ";;;", "sep="] {
        assert!(!is_people(text.as_bytes()), "{text}");
        let _ = read(text.as_bytes(), &Dialect::vcard30());
    }
}

#[test]
fn dates_in_an_english_table_are_read_as_its_other_dates_show() {
    let table = |dates: &str| people(&format!("First Name,Birthday\n{dates}"));
    let dates = |all: Vec<Contact>| all.iter().map(|c| c.birthday.unwrap().to_string()).collect::<Vec<_>>();
    assert_eq!(dates(table("A,3/4/1961\nB,12/31/1970\n")), ["1961-03-04", "1970-12-31"]);
    assert_eq!(dates(table("A,3/4/1961\nB,31/12/1970\n")), ["1961-04-03", "1970-12-31"]);
    let short = &table("A,3/4/61\n")[0];
    assert_eq!((short.birthday, short.note.as_str()), (None, "Birthday: 3/4/61"), "1961 or 2061");
}

#[test]
fn parts_of_a_birthday_that_are_none_together_go_to_the_note() {
    let born = |parts: &str| people(&format!("First Name,Birth Year,Birth Month,Birth Day\nAda,{parts}\n")).remove(0);
    let day = |parts: &str| born(parts).birthday.map(|date| date.to_string());
    assert_eq!((day("1815,12,10").as_deref(), day(",12,10").as_deref()), (Some("1815-12-10"), Some("--12-10")));
    for (parts, note) in [
        ("1815,,", "Birth Year: 1815"),
        ("1815,2,30", "Birth Year: 1815\nBirth Month: 2\nBirth Day: 30"),
        ("about 1815,12,10", "Birth Year: about 1815\nBirth Month: 12\nBirth Day: 10"),
    ] {
        assert_eq!((born(parts).birthday, born(parts).note.as_str()), (None, note));
    }
}
