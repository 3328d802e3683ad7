//! What a shell script sees of the command line: the documents, the exit status, what goes where.

use serde_json::Value;

use crate::cable::{NAME, Pretend, add_phone};
use crate::support::Home;

#[test]
fn a_place_that_cannot_be_reached_stops_no_other_and_hides_no_run() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    let on = phone.switch_on(&home, "");
    let nowhere = ["peer", "add", "phone", "Cable", "--link", "tcp:127.0.0.1:1"];
    assert_eq!(home.run(&nowhere).code(), 0);
    add_phone(&home, &on.link, "nokia-n80", &["first-sync=join"]);

    let ran = home.run(&["sync", "--json", "Cable", NAME]);
    assert_eq!(ran.code(), 1, "{}", ran.stdout);
    let document = ran.json();
    let told = |of: &str| document["runs"].as_array().unwrap().iter().map(|run| run[of].clone()).collect::<Vec<_>>();
    assert_eq!((document["ok"].clone(), told("peer")), (false.into(), vec!["Cable".into(), NAME.into()]));
    assert_eq!(told("ok"), [Value::Bool(false), Value::Bool(true)], "{document}");
    let faults: Vec<_> = told("error").iter().map(|error| error["fault"].clone()).collect();
    assert_eq!(faults, ["link".into(), Value::Null], "{document}");
    assert!(ran.stderr.starts_with("Cable: "), "{}", ran.stderr);
}
