//! What real servers send, and what becomes of it here: the captures of GoToSocial and Mitra, and
//! documents in the shape of others, each handed in whole, with only names and hosts exchanged.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::keys::Key;
use crate::support::peer_server::{Answer, actor};
use crate::support::run::Test;
use crate::support::signed::SignedRequest;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "letters_of_every_make",
        letters_of_every_make,
    )]
}

/// One document: its file, and the letter it becomes, if it becomes one.
struct Expected {
    file: &'static str,
    letter: Option<Letter>,
}

/// What is kept of a letter: text, content warning, whether others could read it, what it answers
/// (the end of that id), `published` in UTC.
struct Letter(&'static str, &'static str, bool, &'static str, &'static str);

const fn letter(file: &'static str, letter: Letter) -> Expected {
    Expected {
        file,
        letter: Some(letter),
    }
}

const fn nothing(file: &'static str) -> Expected {
    Expected { file, letter: None }
}

const TABLE: &[Expected] = &[
    letter(
        "mastodon/create-direct",
        Letter(
            "my first question is about lifetimes.",
            "",
            false,
            "",
            "2026-11-20 08:15:00",
        ),
    ),
    letter(
        "mastodon/create-direct-4.7",
        Letter(
            "and this one says it is direct.",
            "about borrowing",
            false,
            "",
            "2026-11-20 08:15:00",
        ),
    ),
    nothing("mastodon/create-public"),
    letter(
        "mastodon/create-followers-reply",
        Letter(
            "an answer my followers see.",
            "",
            true,
            "/statuses/1",
            "2026-11-20 08:15:00",
        ),
    ),
    letter(
        "mastodon/create-direct-picture",
        Letter("with a picture.", "", false, "", "2026-11-20 08:15:00"),
    ),
    nothing("mastodon/create-poll"),
    letter(
        "akkoma/create-direct",
        Letter(
            "how do macros expand?",
            "",
            false,
            "",
            "2026-11-20 08:16:00",
        ),
    ),
    letter(
        "akkoma/create-direct-reply",
        Letter(
            "thank you, that helped.",
            "",
            false,
            "/objects/1",
            "2026-11-20 08:16:00",
        ),
    ),
    nothing("akkoma/create-unlisted"),
    letter(
        "pleroma/create-chat",
        Letter(
            "a quick word, <b>dear</b> Ada",
            "",
            false,
            "",
            "2026-11-20 08:17:00",
        ),
    ),
    letter(
        "pleroma/create-chat-picture",
        Letter("", "", false, "", "2026-11-20 08:17:00"),
    ),
    letter(
        "misskey/create-specified",
        Letter(
            "what is a trait object?",
            "",
            false,
            "",
            "2026-11-20 08:18:00",
        ),
    ),
    letter(
        "misskey/create-specified-reply",
        Letter(
            "and when do I need one?",
            "",
            false,
            "/notes/a1",
            "2026-11-20 08:18:00",
        ),
    ),
    letter(
        "friendica/create-mail",
        Letter(
            "<p>Dear Ada, a mail with a subject.</p>",
            "Rust, again",
            false,
            "",
            "2026-11-20 08:19:00",
        ),
    ),
    letter(
        "hubzilla/create-direct",
        Letter(
            "a note with <strong>bold</strong> words.",
            "",
            false,
            "",
            "2026-11-20 08:20:00",
        ),
    ),
    letter(
        "lemmy/create-chat",
        Letter(
            "<p>words from a link aggregator</p>",
            "",
            false,
            "",
            "2026-11-20 08:21:00",
        ),
    ),
    letter(
        "lemmy/create-note",
        Letter(
            "<p>the newer shape</p>",
            "",
            false,
            "",
            "2026-11-20 08:21:00",
        ),
    ),
    nothing("lemmy/create-page"),
    letter(
        "fedify/create-note",
        Letter(
            "<p>nur in einer Sprache</p>",
            "",
            false,
            "",
            "2026-11-20 08:22:00",
        ),
    ),
    letter(
        "gotosocial/create-direct-first",
        Letter(
            "A letter out of the blue.",
            "",
            false,
            "",
            "2026-11-22 11:47:04",
        ),
    ),
    letter(
        "gotosocial/create-direct-reply",
        Letter(
            "Thank you for the letter. **bold**",
            "",
            false,
            "-gotosocial0",
            "2026-11-22 11:46:53",
        ),
    ),
    letter(
        "mitra/create-direct-first",
        Letter(
            "A letter out of the blue.",
            "",
            false,
            "",
            "2026-11-22 11:47:30",
        ),
    ),
    letter(
        "mitra/create-direct-reply",
        Letter(
            "<strong>bold</strong>",
            "",
            false,
            "-mitra0",
            "2026-11-22 11:47:20",
        ),
    ),
    nothing("mitra/create-public-note"),
];

/// A document of the fixtures with their names and hosts replaced by those of the scene.
pub fn document(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/peers/{file}.json"));
    let text = fs::read_to_string(&path).expect("the fixture is there");
    let mut value: Value = serde_json::from_str(&text).expect("the fixture is JSON");
    // Captures hold the request as well.
    if value.get("request").is_some() {
        value = value["body"].take();
    }
    let make = file.split('/').next().unwrap();
    let text = value.to_string();
    let text = text.replace("https://them.test", &format!("https://{make}.test"));
    let text = text.replace("gts.test", "gotosocial.test");
    let text = text.replace("https://us.test/u/ada", "https://a.test/u/ada");
    let text = text.replace("https://load.test/u/w2d629g", "https://a.test/u/ada");
    let text = text.replace("https://load.test/u/w2d629m", "https://a.test/u/ada");
    serde_json::from_str(&text).unwrap()
}

/// All makes in the table.
const MAKES: [&str; 10] = [
    "mastodon.test",
    "akkoma.test",
    "pleroma.test",
    "misskey.test",
    "friendica.test",
    "hubzilla.test",
    "lemmy.test",
    "fedify.test",
    "gotosocial.test",
    "mitra.test",
];

/// Hands a document in as its own server would: signed by its actor, whose document is served where
/// that make keeps it.
#[track_caller]
pub fn hands_in(scene: &Scene, document: &Value) {
    let id = match &document["actor"] {
        Value::String(id) => id.clone(),
        whole => whole["id"].as_str().unwrap().to_owned(),
    };
    let (host, path) = id.trim_start_matches("https://").split_once('/').unwrap();
    // GoToSocial's key has no fragment, Lemmy posts to the shared inbox, Fedify speaks RFC 9421.
    let key_id = match host {
        "gotosocial.test" => format!("{id}/main-key"),
        _ => format!("{id}#main-key"),
    };
    let mut served = actor(host, "bo", Key::numbered(0));
    served["id"] = json!(id);
    served["type"] = json!(["Person"]);
    for key in ["inbox", "outbox", "followers", "following"] {
        served[key] = json!(format!("{id}/{key}"));
    }
    served["publicKey"] =
        json!({"id": key_id, "owner": id, "publicKeyPem": Key::numbered(0).public_pem});
    let peer = scene.lab.peer(host);
    peer.serves(&format!("/{path}"), Answer::activity(&served));
    let inbox = match host {
        "mitra.test" | "misskey.test" | "friendica.test" => "/u/ada/inbox",
        _ => "/inbox",
    };
    let body = document.to_string();
    let key = Key::numbered(0);
    let request = SignedRequest::new("POST", "a.test", inbox, body.as_bytes(), &key_id, key);
    let request = match host {
        "fedify.test" => request.rfc9421(),
        "gotosocial.test" => request.algorithm("hs2019"),
        "misskey.test" => request.signed_headers("(request-target) date host digest"),
        _ => request,
    };
    let answer = request.send_to(&scene.a);
    assert_eq!(answer.status, 202, "{}\n{document:#}", answer.text());
}

/// Ada's instance, and names for all makes.
pub fn scene(database: &Database) -> Scene {
    Scene::new(database, &MAKES)
}

fn letters_of_every_make(database: &Database) {
    let scene = scene(database);
    for expected in TABLE {
        let document = document(expected.file);
        let before = scene.count("letters");
        hands_in(&scene, &document);
        let Some(Letter(text, warning, wider, answers, posted)) = &expected.letter else {
            assert_eq!(scene.count("letters"), before, "{}", expected.file);
            continue;
        };
        assert_eq!(scene.count("letters"), before + 1, "{}", expected.file);
        let newest = |column: &str| {
            let sql = format!("select {column} as value from letters order by id desc limit 1");
            scene.texts(&sql).remove(0)
        };
        let content = newest("content");
        assert!(content.contains(text), "{}: {content}", expected.file);
        assert_eq!(
            newest("coalesce(summary, '')"),
            *warning,
            "{}",
            expected.file
        );
        let marked = newest("case when wider then 'wider' else '' end");
        assert_eq!(marked == "wider", *wider, "{}", expected.file);
        let parent = newest("coalesce(in_reply_to_uri, '')");
        assert_eq!(parent.is_empty(), answers.is_empty(), "{}", expected.file);
        assert!(parent.ends_with(answers), "{}: {parent}", expected.file);
        let time = newest("cast(posted_at as text)");
        assert!(time.starts_with(posted), "{}: {time}", expected.file);
        assert_eq!(newest("uri"), document["object"]["id"].as_str().unwrap());
    }
    // Each went to Ada and nobody else, and her list shows every one.
    let letters = TABLE.iter().filter(|one| one.letter.is_some()).count();
    assert_eq!(scene.count("letter_recipients"), letters);
    // Two of them answer their writer's own letter of a moment before, and are shown as part of it.
    let parts = scene.count("letters where joined_to_id is not null");
    assert_eq!(parts, 2);
    let shown = scene.ada.letters();
    assert_eq!(shown.len(), letters - parts);
    for letter in &shown {
        assert_eq!(letter["to"], json!(["@ada@a.test"]));
        assert_eq!(letter["state"], "arrived");
    }
    assert_eq!(scene.count("attachments"), 2);
    let answers = "select cast(count(*) as text) as value from letters where in_reply_to_id > 0";
    assert_eq!(scene.texts(answers), ["3"]);
}
