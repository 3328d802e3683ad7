use serde_json::json;

use super::*;
use crate::service::log::{Changes, Level};

fn line(word: &str, said: Said) -> LogLine {
    LogLine { run: Some(1), time: 0, peer: "Nokia N80".into(), level: Level::Info, word: word.into(), said }
}

#[test]
fn a_message_says_what_it_carried() {
    let changes = Changes { database: "contacts".into(), added: 20, replaced: 3, deleted: 2, ..Changes::default() };
    let digest =
        Digest { number: 3, changes: vec![changes], statuses: [(200, 4), (415, 1)].into(), ..Digest::default() };
    let view = MessageView {
        n: 3,
        way: Way::In,
        bytes: 12_300,
        media_type: "application/vnd.syncml+wbxml".into(),
        kinds: vec![Some("contacts".into())],
        digest: Some(digest),
    };
    let said = |lang| sentence(lang, &line("message", Said::Message(Box::new(view.clone()))));
    assert_eq!(
        said(Lang::En),
        "Message 3 from Nokia N80: 25 people, 2 of them deleted, 4 answers and 1 refusal (12 kB)"
    );
    for lang in Lang::ALL {
        assert!(!said(lang).contains("log-"), "{}", said(lang));
    }
    let empty = MessageView { digest: None, ..view };
    assert!(sentence(Lang::En, &line("message", Said::Message(Box::new(empty)))).contains("could not be read"));
}

#[test]
fn every_line_is_a_sentence_in_every_language() {
    let item = |way, action: &str, code, because: Option<&str>| {
        let because = because.map(str::to_owned);
        let (kind, title, id) = ("contacts".to_owned(), "Anna".to_owned(), "7".to_owned());
        Said::Item(ItemView { kind, way, action: action.into(), title, id, code, because })
    };
    let mut all = vec![Said::Began("two-way".into())];
    for stage in [Stage::Connect, Stage::Login, Stage::Capabilities, Stage::Read, Stage::Compare, Stage::Write] {
        all.push(Said::Stage(stage, Some(1234)));
    }
    for action in ["add", "change", "delete", "archive", "unreadable"] {
        all.push(item(Way::In, action, Some(201), None));
    }
    for action in ["add", "change", "delete", "hold", "ask"] {
        all.push(item(Way::Here, action, None, Some("new-at-peer")));
    }
    for (action, code) in ["add", "change", "delete"].into_iter().zip([201, 415, 500]) {
        all.push(item(Way::Out, action, Some(code), None));
        all.push(item(Way::Out, action, Some(200), None));
    }
    for fault in ["link", "peer-broke-rules", "peer-refused", "unreadable", "ours", "choice", "busy", "new"] {
        for ok in [Some(true), Some(false), None] {
            all.push(Said::Ended(Box::new(EndView {
                ok,
                fault: Some(fault.into()),
                message: "cut".into(),
                stage: Some(Stage::Write),
                messages: 3,
                bytes_in: 1,
                bytes_out: 2,
                millis: Some(125_000),
                result: Some(json!({ "contacts": [{ "added": 1, "changed": 0, "deleted": 0 }, {}] })),
            })));
        }
    }
    for lang in Lang::ALL {
        for said in &all {
            let text = sentence(lang, &line("x", said.clone()));
            assert!(!text.is_empty() && !text.contains("log-") && !text.contains("cli-"), "{lang:?} {said:?}: {text}");
        }
        for word in ["waiting", "unreached", "caller-refused", "mode"] {
            let detail = json!({ "conflicts": 1, "held": 2, "plan": true, "reason": "wrong-password" });
            let text = sentence(lang, &line(word, Said::Remark(detail)));
            assert!(!text.is_empty() && !text.contains("log-"), "{text}");
        }
    }
}

#[test]
fn times_and_sizes_are_short() {
    assert_eq!(duration(Lang::En, 26), "26 ms");
    assert_eq!(duration(Lang::De, 1_460), "1,4 s");
    assert_eq!(duration(Lang::En, 185_000), "3 min 5 s");
    assert_eq!([812, 12_300, 3_400_000].map(|bytes| size(Lang::En, bytes)), ["812 B", "12 kB", "3 MB"]);
    assert_eq!([812, 12_300, 3_400_000].map(|bytes| size(Lang::Fr, bytes)), ["812 o", "12 ko", "3 Mo"]);
}
