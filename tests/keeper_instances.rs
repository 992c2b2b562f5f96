//! The keeper's pages about other instances: deciding about one, lists taken over in two steps, and
//! allowed ones only.

use crate::doors::logged;
use crate::keeper::kept;
use crate::pages::{field, says, says_not};
use crate::support::database::Database;
use crate::support::form::File;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("instances_are_decided_about", instances_are_decided_about),
        Test::on_both(
            "lists_are_taken_over_in_two_steps",
            lists_are_taken_over_in_two_steps,
        ),
        Test::on_both("only_allowed_ones_are_left", only_allowed_ones_are_left),
    ]
}

fn instances_are_decided_about(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let (a, kay) = kept(&lab, database);
    let b = lab.instance("b.test", database);
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    ada.writes_to(&ben.handle(), "Dear Ben, before.");
    ben.receives("before");
    let mut theirs = kay.browser();
    let page = theirs.get("/keeper/instances").expect_status(200);
    says(&page, "b.test open");
    says(&page, "One person there is known here.");
    let at = "/keeper/instances/b.test";
    let page = theirs.get(at).expect_status(200);
    says(&page, "One correspondence of people here leads there.");
    says(&page, "One correspondence of people here breaks off");
    let decision = [("stance", "blocked"), ("note", "Noise <at night>")];
    let page = theirs.submit(at, &decision).expect_status(200);
    says(&page, "What you decided is kept.");
    says(&page, "Nothing is sent there or taken from there.");
    assert_eq!(field(&page, at, "note"), "Noise <at night>");
    says(
        &theirs.get("/keeper/instances?state=blocked"),
        "Noise <at night>",
    );
    says(
        &theirs.get("/keeper/instances?state=limited"),
        "no such instance",
    );
    let refused = ada.posts(&["--to", &ben.handle(), "--now"], "Dear Ben, after.");
    assert!(refused.stderr.contains("keeper decided so"), "{refused:?}");
    // A part below it says why; nobody blocks themselves; what is typed stays.
    says(
        &theirs.get("/keeper/instances/c.b.test"),
        "b.test is blocked",
    );
    theirs.get("/keeper/instances/a.test").expect_status(200);
    let page = theirs
        .submit("/keeper/instances/a.test", &decision)
        .expect_status(422);
    says(&page, "itself");
    assert_eq!(
        field(&page, "/keeper/instances/a.test", "note"),
        "Noise <at night>"
    );
    for nowhere in ["B.test", "no%20host", "%00"] {
        let page = theirs.get(&format!("/keeper/instances/{nowhere}"));
        assert!(
            matches!(page.status(), 400 | 404),
            "{nowhere}: {}",
            page.status()
        );
    }
    theirs.get(at);
    theirs.submit(at, &[("stance", "open")]).expect_status(200);
    ada.writes_to(&ben.handle(), "Dear Ben, again.");
    ben.receives("again");
    logged(&mut theirs, "Blocked b.test @kay@a.test");
    logged(&mut theirs, "Opened b.test @kay@a.test");
    says(
        &theirs.get("/keeper/instances?q=c.example"),
        "Nothing is known of c.example",
    );
    for odd in ["?q=%00", "?after=%00", "?state=x"] {
        theirs
            .get(&format!("/keeper/instances{odd}"))
            .expect_status(200);
    }
}

fn lists_are_taken_over_in_two_steps(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let (a, kay) = kept(&lab, database);
    a.command(&["instance", "block", "foe.test"], "").ok();
    let mut theirs = kay.browser();
    let form = "/keeper/instances/take-over";
    theirs.get(form).expect_status(200);
    let bytes = b"#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n\
        loud.test,silence,false,false,\"Noise, often\",false\nfoe.test,silence,,,,\n\
        h*d.test,suspend,,,,\n";
    let file = File {
        field: "file",
        name: "domain_blocks.csv",
        content_type: "text/csv",
        bytes,
    };
    let page = theirs
        .submit_with_files(form, &[], &[file])
        .expect_status(200);
    says(&page, "One instance would change");
    says(&page, "loud.test open \u{2192} limited");
    says(&page, "Noise, often");
    says(&page, "One instance stays as it is.");
    says(&page, "One line is not taken");
    says(&page, "Line 4: h*d.test,suspend");
    let limited = || {
        a.command(&["instance", "list", "--limited"], "")
            .ok()
            .to_owned()
    };
    assert!(limited().starts_with("No host"), "looking changes nothing");
    let page = theirs
        .submit("/keeper/instances/take-over/do", &[])
        .expect_status(200);
    says(&page, "One instance was changed.");
    assert_eq!(limited(), "loud.test");
    let list = theirs.get("/keeper/instances/list.csv").expect_status(200);
    let cached = list.response.header("cache-control");
    assert_eq!(cached, Some("private, no-store"));
    let written = list.html();
    assert!(
        written.contains("loud.test,silence,false,false,\"Noise, often\",false"),
        "{written}"
    );
    assert!(written.contains("foe.test,suspend"), "{written}");
    logged(&mut theirs, "Decisions it changed: 1 @kay@a.test");
    logged(&mut theirs, "Blocked foe.test by a command on the machine");
    // Pasted, and too long.
    theirs.get(form);
    let long = "x".repeat(500_001);
    let page = theirs.submit_with_files(form, &[("list", long.as_str())], &[]);
    assert_eq!(page.status(), 422);
    says(&page, "at most 500 kB");
    assert_eq!(field(&page, form, "list"), long);
    theirs.get(form);
    let pasted = [("list", "friend.test"), ("kind", "allowed")];
    says(
        &theirs.submit(form, &pasted).expect_status(200),
        "open \u{2192} allowed",
    );
    theirs
        .submit("/keeper/instances/take-over/do", &[])
        .expect_status(200);
    let written = theirs.get("/keeper/instances/list.csv?kind=allowed").html();
    assert_eq!(written, "#domain\nfriend.test\n");
}

fn only_allowed_ones_are_left(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let (a, kay) = kept(&lab, database);
    let b = lab.instance("b.test", database);
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    ben.writes_to(&ada.handle(), "Dear Ada, before.");
    ada.receives("before");
    let mut theirs = kay.browser();
    says(
        &theirs.get("/keeper/instances"),
        "All correspondences with other instances stop then",
    );
    let only = "/keeper/instances/only-allowed";
    let page = theirs.submit(only, &[("only", "yes")]).expect_status(200);
    says(&page, "Everything else is closed out.");
    let id = ben.writes_to(&ada.handle(), "Dear Ada, in vain.");
    ben.sees(&id, "returned");
    a.command(&["instance", "allow", "b.test"], "").ok();
    ben.writes_to(&ada.handle(), "Dear Ada, allowed.");
    ada.receives("allowed");
    theirs.get("/keeper/instances");
    says_not(
        &theirs.submit(only, &[("only", "")]),
        "Everything else is closed out.",
    );
    for entry in [
        "Closed out all instances that are not allowed @kay@a.test",
        "Allowed b.test by a command on the machine",
        "Opened this instance to all others again @kay@a.test",
    ] {
        logged(&mut theirs, entry);
    }
}
