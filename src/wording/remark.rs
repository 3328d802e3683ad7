//! Lines of a run's log as sentences.

use serde_json::Value;

use super::{Arg, Lang, list, tr};

/// What a remark says; `None` for a word that has no sentence. `name` is the place's, `detail` the line's.
pub fn sentence(lang: Lang, name: &str, word: &str, detail: &Value) -> Option<String> {
    let text = |key: &str| detail[key].as_str().unwrap_or_default();
    let names = |key: &str| {
        let texts = detail[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        list(lang, &texts.collect::<Vec<_>>())
    };
    let count = |key: &str| usize::try_from(detail[key].as_u64().unwrap_or_default()).unwrap_or(usize::MAX);
    let say = |key: &str, args: &[(&str, Arg<'_>)]| tr(lang, key, args);
    Some(match word {
        "mode" => {
            let kind = say(kind(text("kind")), &[]);
            let mode = |key: &str| say(mode(text(key)), &[("name", name.into())]);
            let demanded = if text("demanded").is_empty() { say("log-mode-nothing", &[]) } else { mode("demanded") };
            let line = say(
                "log-mode",
                &[
                    ("kind", kind.as_str().into()),
                    ("name", name.into()),
                    ("asked", mode("asked").as_str().into()),
                    ("demanded", demanded.as_str().into()),
                    ("done", mode("done").as_str().into()),
                    ("why", say(why(text("why")), &[("name", name.into())]).as_str().into()),
                ],
            );
            match text("erases") {
                "here" => format!("{line} {}", say("log-erases-here", &[("name", name.into())])),
                "peer" => format!("{line} {}", say("log-erases-peer", &[("name", name.into())])),
                _ => line,
            }
        }
        "copied-aside" => {
            let items = detail["items"].as_u64().unwrap_or_default();
            let items = usize::try_from(items).unwrap_or(usize::MAX);
            say("log-copied-aside", &[("n", items.into()), ("name", name.into()), ("file", text("file").into())])
        }
        "unknown-database" => {
            let known = names("known");
            say(
                "log-unknown-database",
                &[("name", name.into()), ("asked", text("asked").into()), ("known", known.as_str().into())],
            )
        }
        "unknown-options" => {
            let options = names("options");
            say("log-unknown-options", &[("name", name.into()), ("options", options.as_str().into())])
        }
        "archived" => {
            let counts = ["received", "changed", "gone", "returned", "refused"].map(|key| (key, count(key).into()));
            let texts = [("name", name.into()), ("shelf", text("shelf").into())];
            say("cli-run-archive", &texts.into_iter().chain(counts).collect::<Vec<_>>())
        }
        "restore-refused" => {
            let code = detail["code"].as_u64().unwrap_or_default().to_string();
            let texts = [("name", name), ("title", text("title")), ("shelf", text("shelf")), ("code", &code)];
            say("log-restore-refused", &texts.map(|(key, text)| (key, text.into())))
        }
        "unexpected" => {
            say(unexpected(text("why")), &[("name", name.into()), ("kind", say(kind(text("kind")), &[]).into())])
        }
        "postponed" => say("log-postponed", &[("n", count("n").into())]),
        "echo" => say("log-echo", &[("name", name.into()), ("n", count("n").into())]),
        "other-data" => {
            say("error-other-data", &[("name", name.into()), ("kind", say(kind(text("kind")), &[]).into())])
        }
        "other-device" => {
            let [was, is] = ["was", "is"].map(|key| (key, text(key).into()));
            say("error-other-device", &[("name", name.into()), was, is])
        }
        _ => return None,
    })
}

/// The key of why everything was compared.
pub(super) fn unexpected(word: &str) -> &'static str {
    match word {
        "asked" => "log-unexpected-asked",
        "broken-off" => "log-unexpected-broken-off",
        _ => "log-unexpected-forgot",
    }
}

/// Why everything was compared although only changes were expected, for people.
pub fn compared(lang: Lang, name: &str, of: crate::pim::Kind, why: &str) -> String {
    let of = tr(lang, kind(of.name()), &[]);
    tr(lang, unexpected(why), &[("name", name.into()), ("kind", of.into())])
}

/// The key of what a kind is called.
pub(super) fn kind(word: &str) -> &'static str {
    match word {
        "events" => "kind-events",
        "tasks" => "kind-tasks",
        "notes" => "kind-notes",
        _ => "kind-people",
    }
}

fn mode(word: &str) -> &'static str {
    match word {
        "two-way" => "log-mode-two-way",
        "slow" => "log-mode-slow",
        "update-server" => "log-mode-update-server",
        "refresh-server" => "log-mode-refresh-server",
        "update-client" => "log-mode-update-client",
        "refresh-client" => "log-mode-refresh-client",
        "slow-to-server" => "log-mode-slow-to-server",
        "slow-to-client" => "log-mode-slow-to-client",
        "reset-client" => "log-mode-reset-client",
        _ => "log-mode-nothing",
    }
}

fn why(word: &str) -> &'static str {
    match word {
        "demanded" => "log-why-demanded",
        "anchors-differ" => "log-why-anchors-differ",
        "not-allowed" => "log-why-not-allowed",
        "backup" => "log-why-backup",
        _ => "log-why-asked",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn asked_demanded_done_and_why_make_a_sentence() {
        let detail = r#"{"kind":"contacts","asked":"two-way","demanded":"slow-to-client","done":"slow","why":"not-allowed","erases":null}"#;
        let line = sentence(Lang::En, "Nokia", "mode", &json(detail)).unwrap();
        let plain: String = line.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        assert_eq!(
            plain,
            "People: Nokia asked for both ways; demanded: everything from here to Nokia; done: compare everything, \
             because nobody allowed Nokia to be emptied."
        );
        let erasing = detail.replace("null", "\"peer\"");
        assert!(sentence(Lang::En, "Nokia", "mode", &json(&erasing)).unwrap().len() > line.len());
        for lang in Lang::ALL {
            for word in ["mode", "copied-aside", "unknown-database", "unknown-options", "archived", "restore-refused"]
                .into_iter()
                .chain(["unexpected", "postponed", "echo", "other-data", "other-device"])
            {
                assert!(sentence(lang, "Nokia", word, &json("{}")).is_some_and(|line| !line.is_empty()));
            }
        }
        assert_eq!(sentence(Lang::En, "Nokia", "started", &json("{}")), None);
    }
}
