//! Mail: what is told to whom, what it looks like, and what a name or a text cannot do to it.

use chrono::Duration;
use longhand_mentoring::letters::NewLetter;
use longhand_mentoring::{blocks, mails, receiving, revisions};
use longhand_storage::accounts::Mail;
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;
use longhand_words::language::Language;

use crate::mails_bed::Post;
use crate::mentoring_bed::{AN_INTRODUCTION, Town, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_mail_for_each_letter", a_mail_for_each_letter),
        Test::on_both("who_wants_the_text_gets_it", who_wants_the_text_gets_it),
        Test::on_both(
            "an_introduction_is_called_one",
            an_introduction_is_called_one,
        ),
        Test::on_both("names_begin_no_header", names_begin_no_header),
        Test::on_both("several_parts_are_one_mail", several_parts_are_one_mail),
        Test::on_both("what_is_gone_is_not_told", what_is_gone_is_not_told),
        Test::on_both("nothing_is_kept_for_nobody", nothing_is_kept_for_nobody),
        Test::on_both("mail_ends_by_its_own_address", mail_ends_by_its_own_address),
    ]
}

fn a_mail_for_each_letter(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    let letter = post
        .town
        .writes(&bo, &ada, "Dear Ada, the **secret** is out.", now());
    let got = post.sends_one(now());
    assert_eq!(got.from, "letters@here.test");
    assert_eq!(got.to, ["ada@example.org"]);
    assert_eq!(got.hello, "here.test");
    assert_eq!(got.header("From"), "Longhand <letters@here.test>");
    assert_eq!(got.header("To"), "ada@example.org");
    assert_eq!(got.subject(), "bo wrote to you");
    assert_eq!(got.header("Auto-Submitted"), "auto-generated");
    assert_eq!(
        got.header("List-Unsubscribe-Post"),
        "List-Unsubscribe=One-Click"
    );
    assert!(
        got.stop().starts_with("https://here.test/unsubscribe/"),
        "{got:?}"
    );
    let id = got.header("Message-ID");
    assert!(id.starts_with('<') && id.ends_with("@here.test>"), "{id}");
    assert!(got.header("Content-Type").contains("multipart/alternative"));
    let place = format!(
        "https://here.test/correspondences/{}#letter-{}",
        letter.correspondence_id, letter.id
    );
    for form in [got.plain(), got.html()] {
        for part in [
            &place,
            "@bo@here.test",
            &got.stop(),
            "https://here.test/me/settings",
        ] {
            assert!(form.contains(part), "{part} is not in {form}");
        }
        assert!(!form.contains("secret"), "{form}");
    }
    assert!(got.html().contains("lang=\"en\" dir=\"ltr\""), "{got:?}");
    // Each once, and nothing to its writer.
    assert_eq!(post.sends(now() + Duration::days(5)), 0);
    assert_eq!(post.rows(), ["sent 1 "]);
    // The next one is another, in the language chosen meanwhile.
    post.chooses(&ada, now(), |chosen| {
        chosen.language = Some(Language::Arabic);
    });
    post.town.writes(&bo, &ada, "Dear Ada, one more.", now());
    let next = post.sends_one(now());
    assert_ne!(next.header("Message-ID"), id);
    assert!(next.html().contains("lang=\"ar\" dir=\"rtl\""), "{next:?}");
}

fn who_wants_the_text_gets_it(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    post.chooses(&ada, now(), |chosen| chosen.mail_text = true);
    let text = "Dear Ada,\n\nthe **secret** is \u{fc}ber <script>alert(1)</script> all.\n.\nDots.";
    post.town.writes(&bo, &ada, text, now());
    let got = post.sends_one(now());
    assert!(!got.subject().contains("secret"), "{}", got.subject());
    let plain = got.plain();
    assert!(plain.contains("secret is \u{fc}ber"), "{plain}");
    let html = got.html();
    assert!(html.contains("<strong>secret</strong>"), "{html}");
    assert!(!html.contains("<script"), "{html}");
    // Letters longer than a mail should be are told of, and left where they are.
    let long = "word ".repeat(19_000);
    for _ in 0..3 {
        post.town.writes(
            &bo,
            &ada,
            &format!("{long}{}", crate::support::waiting::random_word()),
            now(),
        );
    }
    assert_eq!(post.sends(now()), 3);
    assert!(
        post.server
            .got()
            .iter()
            .skip(1)
            .all(|got| got.plain().contains("word word"))
    );
    post.chooses(&ada, now(), |chosen| chosen.mail = Mail::Daily);
    for _ in 0..3 {
        post.town.writes(
            &bo,
            &ada,
            &format!("{long}{}", crate::support::waiting::random_word()),
            now() + Duration::hours(1),
        );
    }
    post.town.turn(now() + Duration::days(1));
    let digest = post.sends_one(now() + Duration::days(1)).plain();
    assert_eq!(digest.matches("wrote to you").count(), 3);
    assert!(
        (100_000..300_000).contains(&digest.len()),
        "{}",
        digest.len()
    );
}

fn an_introduction_is_called_one(database: &Database) {
    let post = Post::new(database);
    let (ada, ben) = (post.town.mentor("ada", 2), post.town.resident("ben"));
    for person in [&ada, &ben] {
        post.goes_to(person, &format!("{}@example.org", person.username));
    }
    post.chooses(&ada, now(), |chosen| chosen.mail = Mail::Each);
    post.town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let got = post.sends_one(now());
    assert_eq!(got.subject(), "ben introduces themselves to you");
    assert!(
        got.plain().contains("hopes for an answer"),
        "{}",
        got.plain()
    );
    // An answer is a letter.
    post.chooses(&ben, now(), |chosen| chosen.mail = Mail::Each);
    post.town.writes(&ada, &ben, "Dear Ben, yes.", now());
    assert_eq!(post.sends_one(now()).subject(), "ada wrote to you");
}

fn named(town: &Town, person: &Person, name: &str) {
    let name = name.replace('\'', "''");
    town.bed.fresh.execute(&format!(
        "update people set name = '{name}' where id = {}",
        person.id
    ));
}

fn names_begin_no_header(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    let usual = {
        post.town.writes(&bo, &ada, "Dear Ada, first.", now());
        post.sends_one(now())
    };
    let names = [
        "Bo\r\nBcc: eve@example.org",
        "Bo\nBcc: eve@example.org",
        "Bo\r\n\r\nDear Ada, this is the text",
        "Bo =?utf-8?q?=0D=0ABcc:_eve@example.org?=",
        "Bo\u{2028}Bcc: eve@example.org",
        "B\u{f6} <eve@example.org>, \"x\" <eve@example.org>",
        "Bo <b>bold</b> & \u{202e}oB",
    ];
    for (number, name) in names.iter().enumerate() {
        named(&post.town, &bo, name);
        post.town
            .writes(&bo, &ada, &format!("Dear Ada, {number}."), now());
        let got = post.sends_one(now());
        assert_eq!(got.to, ["ada@example.org"], "{name:?}");
        assert_eq!(got.headers(), usual.headers(), "{name:?}: {}", got.text);
        assert_eq!(got.header("To"), "ada@example.org");
        let subject = got.subject();
        assert!(
            subject.starts_with('B') && subject.ends_with(" wrote to you"),
            "{subject:?}"
        );
        assert!(!subject.contains(['\r', '\n', '\u{202e}']), "{subject:?}");
        assert!(!got.html().contains("<b>"), "{}", got.html());
        let head = got.text.split("\r\n\r\n").next().unwrap();
        assert!(!head.contains("\r\nBcc"), "{head}");
    }
}

fn several_parts_are_one_mail(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Each);
    post.chooses(&ada, now(), |chosen| chosen.mail_text = true);
    let bo = post.town.stranger("bo");
    let arrives = |number: i64, before: Option<i64>| {
        let uri = |number: i64| format!("https://there.test/n/{number}");
        let arrived = receiving::ArrivedLetter {
            uri: uri(number),
            readers: vec![ada.clone()],
            in_reply_to: before.map(uri),
            context: None,
            conversation: None,
            content: format!("<p>Part {number}.</p>"),
            summary: None,
            language: None,
            wider: false,
            posted_at: now(),
            edited_at: None,
            attachments: Vec::new(),
            kind: Kind::Letter,
            asks_for: String::new(),
        };
        post.town
            .act(|conn| receiving::receive(conn, &post.town.origin, &bo, &arrived, now()));
    };
    arrives(1, None);
    arrives(2, Some(1));
    arrives(3, Some(2));
    let got = post.sends_one(now()).plain();
    for part in ["Part 1.", "Part 2.", "Part 3."] {
        assert!(got.contains(part), "{got}");
    }
    // Another letter is another mail.
    arrives(4, None);
    assert!(post.sends_one(now()).plain().contains("Part 4."));
    // And one that came again is none.
    arrives(4, None);
    assert_eq!(post.sends(now()), 0);
}

fn what_is_gone_is_not_told(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    let town = &post.town;
    let writes = |text: &str| town.writes(&bo, &ada, text, now());
    let nothing = |what: &str| {
        assert_eq!(post.sends(now()), 1, "{what}");
        assert_eq!(post.server.got().len(), 0, "{what}");
        assert_eq!(post.rows(), Vec::<String>::new(), "{what}");
    };
    let removed = writes("Dear Ada, removed.");
    town.act(|conn| revisions::remove(conn, &town.origin, &bo, removed.id, now()));
    nothing("a letter that was removed");

    writes("Dear Ada, suspended.");
    let suspend = |since: &str| {
        town.bed.fresh.execute(&format!(
            "update accounts set suspended_at = {since} where person_id = {}",
            ada.id
        ));
    };
    suspend("'2026-01-01 00:00:00'");
    nothing("a suspended account");
    suspend("null");

    writes("Dear Ada, blocked.");
    town.act(|conn| blocks::block(conn, &town.origin, ada.id, bo.id, now()));
    nothing("a writer who was blocked");
    writes("Dear Ada, while blocked.");
    assert_eq!(post.rows(), Vec::<String>::new());
    town.act(|conn| blocks::unblock(conn, ada.id, bo.id));

    writes("Dear Ada, switched off.");
    post.chooses(&ada, now(), |chosen| chosen.mail = Mail::Off);
    assert_eq!(post.rows(), Vec::<String>::new());
    assert_eq!(post.sends(now()), 0);
}

fn nothing_is_kept_for_nobody(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Off), post.town.resident("bo"));
    post.town.writes(&bo, &ada, "Dear Ada, no mail.", now());
    // A letter that still rests in the outbox has not arrived.
    post.chooses(&ada, now(), |chosen| chosen.mail = Mail::Each);
    let resting = NewLetter {
        rest: None,
        ..letter(&ada, "Dear Ada, in ten minutes.")
    };
    post.town
        .act(|conn| post.town.post(conn, &bo, &resting, now()));
    assert_eq!(post.rows(), Vec::<String>::new());
    post.town.carry(now() + Duration::minutes(11));
    assert_eq!(post.rows(), ["queued 0 "]);
    // Without anybody to send it, it is forgotten after a while, and so is what was sent.
    let later = now() + Duration::days(31);
    post.town
        .act(|conn| mails::forget(conn, now() + Duration::days(29)));
    assert_eq!(post.rows(), ["queued 0 "]);
    post.town.act(|conn| mails::forget(conn, later));
    assert_eq!(post.rows(), Vec::<String>::new());
}

fn mail_ends_by_its_own_address(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (
        post.resident("ada", Mail::Each),
        post.resident("bo", Mail::Each),
    );
    post.town.writes(&bo, &ada, "Dear Ada, one.", now());
    let stop = post.sends_one(now()).stop();
    let token = stop.rsplit('/').next().unwrap();
    assert!(token.len() >= 26, "{token} can be guessed");
    post.town.writes(&bo, &ada, "Dear Ada, two.", now());
    post.town.writes(&ada, &bo, "Dear Bo, one.", now());
    let ended = post.town.act(|conn| mails::stop(conn, token));
    assert_eq!(ended.unwrap().id, ada.id);
    // What waited for her is gone, and nothing of anybody else.
    assert_eq!(post.sends_one(now()).to, ["bo@example.org"]);
    // Switched on again, the same address ends it again.
    post.chooses(&ada, now(), |chosen| chosen.mail = Mail::Each);
    post.town.writes(&bo, &ada, "Dear Ada, three.", now());
    assert_eq!(post.sends_one(now()).stop(), stop);
    for none in ["", "x", "%00", "\0", "' or '1'='1", &token[1..]] {
        let ended = post.town.act(|conn| mails::stop(conn, none));
        assert!(ended.is_none(), "{none:?}");
    }
}
