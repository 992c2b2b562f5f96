//! What keepers decide about other instances: limited, blocked and allowed ones between two real ones,
//! and lists that are handed on.

use longhand_federation::hosts;
use longhand_mentoring::instances::lists::{self, Fault, Kind, Line, List};
use longhand_mentoring::instances::{self, LONGEST_NOTE};
use longhand_mentoring::origin::Origin;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::refusal::keeping::Keeping;
use longhand_storage::instance_lists::Wanted;
use longhand_storage::instances::{self as kept, Stance};

use crate::cards::sets;
use crate::directory::listed;
use crate::introductions::hears;
use crate::mentoring_bed::{AN_INTRODUCTION, Town};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "strangers_of_a_limited_host_stay_out",
            strangers_of_a_limited_host_stay_out,
        ),
        Test::on_both(
            "the_directory_leaves_limited_hosts_out",
            the_directory_leaves_limited_hosts_out,
        ),
        Test::on_both("domains_cover_what_is_below", domains_cover_what_is_below),
        Test::on_both(
            "only_allowed_instances_are_left",
            only_allowed_instances_are_left,
        ),
        Test::on_both("instances_are_looked_through", instances_are_looked_through),
        Test::once("lists_are_read", lists_are_read),
        Test::once("odd_lists_are_read", odd_lists_are_read),
        Test::on_both("lists_only_make_stricter", lists_only_make_stricter),
        Test::on_both(
            "what_is_written_is_read_again",
            what_is_written_is_read_again,
        ),
    ]
}

fn strangers_of_a_limited_host_stay_out(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let (ada, cy) = (a.mentor("ada"), a.account("cy"));
    let ben = b.account_with("ben", &["--mentee"]);
    ben.writes_to(&cy.handle(), "Dear Cy, before anything.");
    cy.receives("before anything");

    let limit = a.command(
        &["instance", "limit", "b.test", "--note", "Much unasked."],
        "",
    );
    assert!(limit.ok().contains("Correspondences go on"), "{limit:?}");
    // A first letter comes back, and says so; what goes on, goes on both ways.
    let first = ben.writes_to(&ada.handle(), AN_INTRODUCTION);
    let returned = ben.sees(&first, "returned");
    assert!(returned.to_string().contains("a.test"), "{returned}");
    ben.writes_to(&cy.handle(), "Dear Cy, and after it.");
    cy.receives("and after it");
    cy.writes_to(&ben.handle(), "Dear Ben, it went through.");
    ben.receives("it went through");
    // Our own people write first letters there, and get answers to them.
    let dee = a.account("dee");
    let asked = dee.writes_to(&ben.handle(), "Dear Ben, from somebody new.");
    let arrived = ben.receives("somebody new");
    dee.sees(&asked, "delivered");
    let id = arrived["id"].as_str().unwrap().to_owned();
    ben.answers(&id, &dee.handle(), "Dear Dee, welcome.");
    dee.receives("welcome");
    assert!(ada.letters().is_empty(), "{:?}", ada.letters());

    // Whoever is followed is no stranger.
    a.command(&["follow", "ada", &ben.handle()], "").ok();
    a.wait_until("Ada follows Ben", || {
        let accepted = "select state as value from follows where state = 'accepted'";
        (!a.database().texts(accepted).is_empty()).then_some(())
    });
    ben.writes_to(&ada.handle(), AN_INTRODUCTION);
    ada.receives("three months");
    ada.writes_to(&ben.handle(), "Dear Ben, gladly.");
    hears(&ben, "introduction_accepted");

    a.command(&["instance", "unblock", "b.test"], "").ok();
    let eve = b.account("eve");
    eve.writes_to(&cy.handle(), "Dear Cy, from Eve.");
    cy.receives("from Eve");
}

fn the_directory_leaves_limited_hosts_out(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let mia = b.mentor("mia");
    sets(&mia, &["--topics", "Rust", "--languages", "en"]);
    a.command(&["instance", "trust", "b.test"], "").ok();
    let refresh = || a.command(&["directory", "refresh", "b.test"], "");
    refresh().ok();
    assert_eq!(listed(&a, &[]), ["@mia@b.test"]);
    a.command(&["instance", "limit", "b.test"], "").ok();
    assert!(listed(&a, &[]).is_empty());
    // Read again, on purpose: nobody of there comes back.
    refresh();
    assert!(listed(&a, &[]).is_empty());
    a.command(&["instance", "unblock", "b.test"], "").ok();
    refresh().ok();
    assert_eq!(listed(&a, &[]), ["@mia@b.test"]);
}

fn decides(town: &Town, host: &str, stance: Stance) {
    town.act(|conn| instances::decide(conn, &town.origin, None, host, stance, "As agreed.", now()));
}

fn is_blocked(town: &Town, host: &str) -> bool {
    town.act(|conn| Ok(kept::is_blocked(conn, host)?))
}

fn domains_cover_what_is_below(database: &Database) {
    let town = Town::new(database);
    decides(&town, "loud.test", Stance::Blocked);
    decides(&town, "odd.test", Stance::Limited);
    for host in [
        "loud.test",
        "a.loud.test",
        "a.b.loud.test",
        "loud.test:8080",
    ] {
        assert!(is_blocked(&town, host), "{host}");
    }
    for host in ["aloud.test", "test", "loud.test.example", "odd.test"] {
        assert!(!is_blocked(&town, host), "{host}");
    }
    let is_limited = |host| town.act(|conn| Ok(kept::is_limited(conn, host)?));
    assert!(is_limited("a.odd.test") && !is_limited("todd.test") && !is_limited("loud.test"));
    let told = town.act(|conn| instances::of(conn, "a.loud.test"));
    assert!(told.blocked && !told.limited && told.instance.stance == Stance::Open);
    assert_eq!(told.above[0].host, "loud.test");
    let refusal = town.refused(|conn| {
        instances::decide(
            conn,
            &town.origin,
            None,
            "here.test",
            Stance::Blocked,
            "",
            now(),
        )
    });
    assert!(matches!(refusal, Refusal::Keeping(Keeping::OwnHost(..))));
    let long = "n".repeat(LONGEST_NOTE + 1);
    let refusal = town.refused(|conn| {
        instances::decide(
            conn,
            &town.origin,
            None,
            "x.test",
            Stance::Open,
            &long,
            now(),
        )
    });
    assert_eq!(refusal, Refusal::LongWords(LONGEST_NOTE));
}

fn only_allowed_instances_are_left(database: &Database) {
    let town = Town::new(database);
    decides(&town, "friend.test", Stance::Allowed);
    decides(&town, "foe.friend.test", Stance::Blocked);
    assert!(!is_blocked(&town, "there.test"));
    town.act(|conn| instances::set_only_allowed(conn, None, true, now()));
    // Twice is once.
    town.act(|conn| instances::set_only_allowed(conn, None, true, now()));
    assert!(town.act(instances::only_allowed));
    assert!(is_blocked(&town, "there.test"));
    assert!(!is_blocked(&town, "friend.test") && !is_blocked(&town, "a.friend.test"));
    assert!(is_blocked(&town, "foe.friend.test"));
    let ben = town.resident("ben");
    let stranger = town.stranger("eve");
    let refusal = town.refused(|conn| {
        let letter = crate::mentoring_bed::letter(&stranger, "Dear Eve, a first letter.");
        town.post(conn, &ben, &letter, crate::storage_bed::now())
    });
    assert_eq!(refusal, Refusal::HostBlocked("there.test".to_owned()));
    town.act(|conn| instances::set_only_allowed(conn, None, false, now()));
    assert!(!is_blocked(&town, "there.test") && !town.act(instances::only_allowed));
}

fn instances_are_looked_through(database: &Database) {
    let town = Town::new(database);
    for number in 0..instances::PAGE + 3 {
        decides(&town, &format!("h{number:03}.test"), Stance::Open);
    }
    // Whoever becomes known brings their home along.
    let stranger = town.stranger("eve");
    town.stranger("mallory");
    let page = town.act(|conn| instances::look(conn, &Wanted::default(), ""));
    assert_eq!(page.rows.len(), instances::PAGE);
    let next = page.next.unwrap();
    let rest = town.act(|conn| instances::look(conn, &Wanted::default(), &next));
    let hosts: Vec<&str> = rest
        .rows
        .iter()
        .map(|row| row.instance.host.as_str())
        .collect();
    assert_eq!(hosts, ["h050.test", "h051.test", "h052.test", "there.test"]);
    assert_eq!((rest.rows[3].people, rest.next), (2, None));
    let part = Wanted {
        part: "ere_".to_owned(),
        ..Wanted::default()
    };
    assert!(
        town.act(|conn| instances::look(conn, &part, ""))
            .rows
            .is_empty()
    );
    let limited = Wanted {
        stance: Some(Stance::Limited),
        ..Wanted::default()
    };
    decides(&town, "there.test", Stance::Limited);
    let page = town.act(|conn| instances::look(conn, &limited, ""));
    assert_eq!(page.rows.len(), 1);
    // What a decision would change is said before it.
    let ben = town.resident("ben");
    town.writes(&ben, &stranger, "Dear Eve.", crate::storage_bed::now());
    let told = town.act(|conn| instances::of(conn, "there.test"));
    assert_eq!((told.people, told.correspondences), (2, 1));
    assert_eq!(told.instance.note, "As agreed.");
}

#[track_caller]
fn read(text: impl AsRef<[u8]>, kind: Kind) -> List {
    let origin = Origin::new("here.test", false);
    lists::read(text.as_ref(), kind, &origin, |typed| {
        hosts::parse(typed).ok()
    })
    .unwrap()
}

fn line(host: &str, stance: Stance, note: &str) -> Line {
    Line {
        host: host.to_owned(),
        stance,
        note: note.to_owned(),
    }
}

fn lists_are_read() {
    // As Mastodon writes it, with a column we do not know.
    let list = read(
        "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate,#more\r\n\
         Loud.test,silence,true,false,\"Noise, at night\",false,x\r\n\
         foe.test,suspend,true,true,\"Two\nlines\",true,x\r\n\
         fine.test,noop,true,false,,false,x\r\n\
         h*d**n.test,suspend,false,false,,false,x\r\n\
         ,suspend,false,false,,false,x\r\n\
         odd.test,maim,false,false,,false,x\r\n\
         here.test,suspend,false,false,,false,x\r\n\
         loud.test,suspend,false,false,again,false,x\r\n\
         b\u{fc}cher.test,suspend\r\n",
        Kind::Closed,
    );
    assert_eq!(
        list.lines,
        [
            line("loud.test", Stance::Limited, "Noise, at night"),
            line("foe.test", Stance::Blocked, "Two lines"),
            line("xn--bcher-kva.test", Stance::Blocked, ""),
        ]
    );
    let bad: Vec<_> = list.bad.iter().map(|bad| (bad.number, bad.fault)).collect();
    let faults = [
        (6, Fault::Hidden),
        (7, Fault::NoHost),
        (8, Fault::Severity),
        (9, Fault::Ourselves),
    ];
    assert_eq!(bad, faults);
    assert!(list.bad[0].text.starts_with("h*d**n.test,suspend"));
    assert_eq!(list.nothing, 1);
}

fn odd_lists_are_read() {
    // Without a first line, and with columns in another order.
    let list = read("a.test\nb.test\n\n", Kind::Closed);
    assert_eq!(list.lines[1], line("b.test", Stance::Blocked, ""));
    assert_eq!(list.lines.len(), 2);
    let list = read("\u{feff}severity,domain\nsilence,a.test\n", Kind::Closed);
    assert_eq!(list.lines, [line("a.test", Stance::Limited, "")]);
    let list = read("#domain\nfriend.test\n", Kind::Allowed);
    assert_eq!(list.lines, [line("friend.test", Stance::Allowed, "")]);
    assert!(read("", Kind::Closed).lines.is_empty());
    // What is no text is named, and what stands beside it is taken.
    let list = read(b"a.test\n\xff\xfe.test\nb.test\n", Kind::Closed);
    assert_eq!(list.lines.len(), 2);
    assert_eq!(list.bad[0].fault, Fault::Unreadable);
    assert_eq!(list.bad[0].number, 2);
    let list = read(
        "#domain,#public_comment\na.test,\"never ends\n",
        Kind::Closed,
    );
    assert_eq!(list.lines.len(), 1, "{list:?}");
    let origin = Origin::new("here.test", false);
    let long = vec![b'a'; lists::LONGEST + 1];
    let refused = lists::read(&long, Kind::Closed, &origin, |_| None);
    assert_eq!(refused.unwrap_err(), Keeping::LongList(500));
}

fn lists_only_make_stricter(database: &Database) {
    let town = Town::new(database);
    decides(&town, "friend.test", Stance::Allowed);
    decides(&town, "foe.test", Stance::Blocked);
    decides(&town, "loud.test", Stance::Limited);
    let (ben, eve) = (town.resident("ben"), town.stranger("eve"));
    town.writes(&ben, &eve, "Dear Eve.", crate::storage_bed::now());
    let lines = [
        line("friend.test", Stance::Blocked, "theirs"),
        line("foe.test", Stance::Limited, "theirs"),
        line("loud.test", Stance::Blocked, ""),
        line("there.test", Stance::Blocked, "theirs"),
    ];
    let found = town.act(|conn| lists::changes(conn, &lines));
    let changes: Vec<_> = found
        .changes
        .iter()
        .map(|change| {
            (
                change.line.host.as_str(),
                change.before,
                change.correspondences,
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            ("loud.test", Stance::Limited, 0),
            ("there.test", Stance::Open, 1)
        ]
    );
    assert_eq!(found.kept, 2);
    // Looking changes nothing; taking changes just that, and words that are there stay.
    assert!(!is_blocked(&town, "there.test"));
    let taken = town.act(|conn| lists::take(conn, &town.origin, None, &lines, now()));
    assert_eq!(taken.len(), 2);
    assert!(is_blocked(&town, "there.test") && is_blocked(&town, "loud.test"));
    let known = |host| town.act(|conn| Ok(kept::find(conn, host)?));
    assert_eq!(known("loud.test").note, "As agreed.");
    assert_eq!(known("there.test").note, "theirs");
    assert_eq!(known("friend.test").stance, Stance::Allowed);
    let again = town.act(|conn| lists::take(conn, &town.origin, None, &lines, now()));
    assert!(again.is_empty());
}

fn what_is_written_is_read_again(database: &Database) {
    let town = Town::new(database);
    let decide = |host, stance, note: &str| {
        town.act(|conn| instances::decide(conn, &town.origin, None, host, stance, note, now()));
    };
    decide("foe.test", Stance::Blocked, "Says \"no\", and more");
    decide("loud.test", Stance::Limited, "");
    decide("friend.test", Stance::Allowed, "");
    decide("open.test", Stance::Open, "Nothing decided.");
    let written = town.act(|conn| lists::write(conn, Kind::Closed));
    assert_eq!(
        written,
        "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n\
         foe.test,suspend,false,false,\"Says \"\"no\"\", and more\",false\n\
         loud.test,silence,false,false,,false\n"
    );
    let list = read(&written, Kind::Closed);
    assert_eq!(lists::written(&list.lines), written);
    assert!(list.bad.is_empty());
    assert_eq!(
        town.act(|conn| lists::write(conn, Kind::Allowed)),
        "#domain\nfriend.test\n"
    );
}
