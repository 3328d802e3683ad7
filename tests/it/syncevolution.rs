//! SyncEvolution as the phone over HTTP: software nobody here wrote.

use serde_json::{Value, json};

use crate::support::{Home, PASSWORD, Server, SyncEvolution, faces, person};

/// A place that is joined at once, a server, and SyncEvolution with `count` people.
fn joined(settings: &[&str], count: usize) -> (Home, Server, SyncEvolution) {
    let home = Home::new();
    home.add_dial_in("Phone", &["first-sync=join"]);
    let server = home.serve();
    let phone = SyncEvolution::new(&server.url, settings);
    for n in 0..count {
        phone.add(&format!("p{n}"), &person(n));
    }
    (home, server, phone)
}

fn same_people(home: &Home, phone: &SyncEvolution) {
    let (here, there) = (faces(&home.records()), faces(&phone.records()));
    let missing: Vec<_> = here.iter().filter(|face| !there.contains(face)).collect();
    let extra: Vec<_> = there.iter().filter(|face| !here.contains(face)).collect();
    assert!(missing.is_empty() && extra.is_empty(), "only here: {missing:#?}\nonly there: {extra:#?}");
    assert_eq!(here.len(), there.len());
}

fn tally(run: &Value, side: &str) -> [u64; 3] {
    assert_eq!(run["error"], Value::Null, "{run}");
    let counts = &run["collections"][0][side];
    ["added", "changed", "deleted"].map(|what| counts[what].as_u64().unwrap())
}

fn round(settings: &[&str]) {
    let (home, server, phone) = joined(settings, 200);
    let card = home.path("own.vcf");
    std::fs::write(&card, person(900) + &person(901)).unwrap();
    assert_eq!(home.run(&["contacts", "import", card.to_str().unwrap()]).code(), 0);

    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!(tally(&run, "here"), [200, 0, 0]);
    assert_eq!(tally(&run, "peer"), [2, 0, 0]);
    assert_eq!(home.contacts().len(), 202);
    same_people(&home, &phone);

    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]), "a second run moves nothing");

    // Something of everything on both sides.
    phone.add("new-there", &person(300));
    phone.edit("Anna Novák0", "p0@example.org", "anna@example.org");
    phone.delete("Élodie Novák1");
    std::fs::write(&card, person(301)).unwrap();
    assert_eq!(home.run(&["contacts", "add", card.to_str().unwrap()]).code(), 0);
    home.edit("Karl Novák2", |contact| contact["title"] = json!("Maurer"));
    let gone = home.id("Zoë Novák3").to_string();
    assert_eq!(home.run(&["contacts", "delete", &gone]).code(), 0);
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([1, 1, 1], [1, 1, 1]), "{run}");
    assert_eq!(home.contacts().len(), 202);
    same_people(&home, &phone);

    // Different fields of one contact: both survive without a question.
    phone.edit("Łukasz Novák4", "+336123400004", "+336999900004");
    home.edit("Łukasz Novák4", |contact| contact["role"] = json!("Schlosser"));
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0, 1, 0], [0, 1, 0]), "{run}");
    assert_eq!(run["collections"][0]["conflicts"], 0);
    same_people(&home, &phone);

    // The same field of one contact: one question, nothing lost, delivered when answered.
    phone.edit("João Novák6", "TITLE:Leiterin", "TITLE:Pilot");
    home.edit("João Novák6", |contact| contact["title"] = json!("Bäcker"));
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!(run["collections"][0]["conflicts"], 1, "{run}");
    let conflicts = home.json(&["conflicts", "list"]);
    let conflict = &conflicts["conflicts"][0];
    assert_eq!((&conflict["fields"][0]["here"], &conflict["fields"][0]["peer"]), (&json!("Bäcker"), &json!("Pilot")));
    assert!(std::fs::read_to_string(phone.file_of("João Novák6")).unwrap().contains("Pilot"));
    assert_eq!(home.json(&["contacts", "show", &home.id("João Novák6").to_string()])["title"], "Bäcker");
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]), "an open question moves nothing");
    let n = conflict["n"].to_string();
    assert_eq!(home.run(&["conflicts", "resolve", &n, "--take", "here"]).code(), 0);
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!(tally(&run, "peer"), [0, 1, 0], "{run}");
    same_people(&home, &phone);
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]));
    assert_eq!(home.json(&["conflicts", "list"])["conflicts"], json!([]));
}

#[test]
fn syncml_12_wbxml_md5() {
    round(&["SyncMLVersion=1.2", "enableWBXML=1", "clientAuthType=md5"]);
}

#[test]
fn syncml_11_xml_basic() {
    round(&["SyncMLVersion=1.1", "enableWBXML=0", "clientAuthType=basic"]);
}

#[test]
fn syncml_12_xml_basic() {
    round(&["SyncMLVersion=1.2", "enableWBXML=0", "clientAuthType=basic"]);
}

#[test]
fn syncml_11_wbxml_md5_small_messages() {
    round(&["SyncMLVersion=1.1", "enableWBXML=1", "clientAuthType=md5", "maxMsgSize=8000"]);
}

#[test]
fn a_wrong_password_is_refused_and_counted_and_nothing_is_read() {
    let (home, _server, phone) = joined(&["password=wrong"], 3);
    assert!(!phone.sync("slow").status.success());
    assert_eq!(home.contacts().len(), 0);
    let phones = home.json(&["peer", "list"]);
    assert_eq!(phones["peers"][0]["last_sync"], Value::Null);
    phone.set(&[&format!("password={PASSWORD}")]);
    phone.sync_well("slow");
    assert_eq!(home.contacts().len(), 3);
}

#[test]
fn a_first_sync_under_review_only_reads_and_then_writes_exactly_the_plan() {
    let home = Home::new();
    home.add_dial_in("Phone", &[]);
    let card = home.path("own.vcf");
    std::fs::write(&card, person(900) + &person(1)).unwrap();
    assert_eq!(home.run(&["contacts", "import", card.to_str().unwrap()]).code(), 0);
    let server = home.serve();
    let phone = SyncEvolution::new(&server.url, &[]);
    (0..5).for_each(|n| phone.add(&format!("p{n}"), &person(n)));

    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]), "the first session only reads");
    assert_eq!((home.contacts().len(), phone.files().len()), (2, 5));
    let plan = home.json(&["plan", "show", "Phone"]);
    let steps = plan["steps"].as_array().unwrap();
    let adds = |side: &str| steps.iter().filter(|s| s["side"] == side && s["action"] == "add").count();
    assert_eq!((adds("here"), adds("peer")), (4, 1), "{plan}");

    // Every session in between only reads.
    phone.sync_well("two-way");
    let _ = server.finished();
    assert_eq!((home.contacts().len(), phone.files().len()), (2, 5));

    let ran = home.run(&["sync", "Phone"]);
    assert_eq!(ran.code(), 1, "a phone that dials in cannot be called");
    assert_eq!(home.run(&["plan", "approve", "Phone"]).code(), 0);
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([4, 0, 0], [1, 0, 0]), "{run}");
    same_people(&home, &phone);
    assert_eq!(home.contacts().len(), 6);
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]));
}

#[test]
fn a_second_device_under_the_same_login_becomes_a_place_of_its_own() {
    let (home, server, phone) = joined(&[], 2);
    phone.sync_well("slow");
    let _ = server.finished();
    let other = SyncEvolution::new(&server.url, &["deviceId=sc-other"]);
    other.add("own", &person(50));
    other.sync_well("slow");
    let run = server.finished();
    assert_ne!(run["peer"], "Phone");
    assert_eq!((home.contacts().len(), other.files().len()), (2, 1), "its first session only reads");
    let name = run["peer"].as_str().unwrap().to_owned();
    assert_eq!(home.run(&["plan", "approve", &name]).code(), 0);
    other.sync_well("two-way");
    let _ = server.finished();
    same_people(&home, &other);
    assert_eq!(home.contacts().len(), 3);
}

#[test]
fn identical_people_on_both_sides_are_joined() {
    let (home, server, phone) = joined(&[], 30);
    let all: String = (0..30).map(person).collect();
    let card = home.path("own.vcf");
    std::fs::write(&card, all).unwrap();
    assert_eq!(home.run(&["contacts", "import", card.to_str().unwrap()]).code(), 0);
    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]), "{run}");
    assert_eq!((home.contacts().len(), phone.files().len()), (30, 30));
}

#[test]
fn deleting_everything_on_the_phone_is_held() {
    let (home, server, phone) = joined(&[], 20);
    phone.sync_well("slow");
    let _ = server.finished();
    phone.files().iter().for_each(|path| std::fs::remove_file(path).unwrap());
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!(tally(&run, "here"), [0; 3]);
    assert_eq!(run["collections"][0]["held"], 20);
    assert_eq!(home.contacts().len(), 20);
    let held = home.json(&["held", "list"]);
    let n = held["held"][0]["n"].to_string();
    assert_eq!(home.run(&["held", "allow", &n]).code(), 0);
    assert_eq!(home.contacts().len(), 19);
    let n = held["held"][1]["n"].to_string();
    let title = held["held"][1]["title"].as_str().unwrap().to_owned();
    assert_eq!(home.run(&["held", "refuse", &n]).code(), 0);
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!(tally(&run, "peer"), [1, 0, 0], "{run}");
    let _ = phone.file_of(&title);
}

/// All that SyncEvolution's vCard knows. It sends only what our device information lists.
const RICH: &str = "BEGIN:VCARD\nVERSION:3.0\nN:Byron;Ada;King;Countess;II\nFN:Ada Byron\nNICKNAME:Enchantress\n\
    X-EVOLUTION-FILE-AS:Byron\\, Ada\nX-GENDER:F\nTITLE:Analyst\nROLE:Mathematician\nORG:Engine;Notes;Office;Team\n\
    CATEGORIES:Poets,Numbers\nTEL;TYPE=CELL:+44 1\nTEL;TYPE=HOME,FAX:+44 2\nTEL;TYPE=X-EVOLUTION-TELEX:+44 3\n\
    TEL;TYPE=CAR:+44 4\nEMAIL;TYPE=HOME:ada@example.org\nEMAIL;TYPE=WORK:byron@example.org\n\
    URL:http://ada.example.org\nCALURI:http://cal.example.org\nFBURL:http://busy.example.org\n\
    X-EVOLUTION-BLOG-URL:http://blog.example.org\nX-EVOLUTION-VIDEO-URL:http://video.example.org\n\
    X-EVOLUTION-MANAGER:Charles\nX-EVOLUTION-ASSISTANT:Luigi\nX-EVOLUTION-SPOUSE:William\n\
    X-EVOLUTION-ANNIVERSARY:1835-07-08\nIMPP;X-SERVICE-TYPE=matrix:matrix:@ada:example.org\nX-AIM:ada-aim\n\
    X-ICQ:1815\nX-JABBER:ada@jabber.example.org\nX-MSN:ada-msn\nX-YAHOO:ada-yahoo\nX-SKYPE:ada-skype\n\
    X-SIP:ada@sip.example.org\nX-GROUPWISE:ada-gw\nX-GADUGADU:1816\nX-MOZILLA-HTML:TRUE\n\
    ADR;TYPE=HOME:;;Ockham Park;Ripley;Surrey;GU23;UK\nBDAY:1815-12-10\nNOTE:first\\nsecond\n\
    PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\nGEO:51.3;-0.5\nX-OF-OUR-OWN:kept\nX-UNHEARD-OF;X-P=1:kept too\nEND:VCARD\n";

/// The values of [`RICH`] that a text holds no more.
fn missing(text: &str) -> Vec<&'static str> {
    let unfolded = text.replace("\r\n ", "").replace("\n ", "");
    let values =
        RICH.lines().filter_map(|line| line.split_once(':')).filter(|(name, _)| !["BEGIN", "VERSION"].contains(name));
    let plain =
        |value: &str| value.replace("\\", "").replace("1835-07-08", "18350708").replace("1815-12-10", "18151210");
    let held = unfolded.replace("\\", "").replace("1835-07-08", "18350708").replace("1815-12-10", "18151210");
    values.map(|(_, value)| value).filter(|value| !held.contains(&plain(value))).collect()
}

fn everything_goes_and_comes(settings: &[&str]) {
    let (home, server, phone) = joined(settings, 0);
    phone.add("rich", RICH);
    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!(tally(&run, "here"), [1, 0, 0], "{run}");
    let text = home.run(&["contacts", "export"]).stdout;
    assert_eq!(missing(&text), [""; 0], "arrived: {text}");

    // Edited here it goes back whole.
    home.edit("Ada Byron", |contact| contact["display"] = json!("Ada Lovelace"));
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!(tally(&run, "peer"), [0, 1, 0], "{run}");
    let text = std::fs::read_to_string(phone.file_of("Ada Lovelace")).unwrap();
    assert_eq!(missing(&text), ["Ada Byron"], "came back: {text}");

    // What is emptied here is emptied there, and the other way round.
    home.edit("Ada Lovelace", |contact| {
        for field in ["title", "note"] {
            contact[field] = json!("");
        }
        contact["phones"].as_array_mut().unwrap().truncate(1);
    });
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0, 1, 0]), "{run}");
    let text = std::fs::read_to_string(phone.file_of("Ada Lovelace")).unwrap();
    assert_eq!(missing(&text), ["Ada Byron", "Analyst", "+44 2", "+44 3", "+44 4", "first\\nsecond"], "{text}");
    phone.edit("Ada Lovelace", "ROLE:Mathematician", "ROLE:");
    phone.edit("Ada Lovelace", "IMPP:skype:ada-skype", "IMPP:");
    phone.sync_well("two-way");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0, 1, 0], [0; 3]), "{run}");
    let contact = home.json(&["contacts", "show", &home.id("Ada Lovelace").to_string()]);
    assert!(!contact.to_string().contains("Mathematician") && !contact.to_string().contains("ada-skype"), "{contact}");
    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!((tally(&run, "here"), tally(&run, "peer")), ([0; 3], [0; 3]), "{run}");
}

#[test]
fn everything_goes_and_comes_as_vcard_30() {
    everything_goes_and_comes(&[]);
}

#[test]
fn everything_goes_and_comes_with_syncml_11() {
    everything_goes_and_comes(&["SyncMLVersion=1.1", "enableWBXML=0"]);
}
