//! Documents that are honest JSON and meant to hurt: too many of something, too long, text no
//! database takes, times no calendar has. Whatever comes of them, Ada can read her letters after.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::support::database::Database;
use crate::support::peer_server::Answer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("text_no_database_takes", text_no_database_takes),
        Test::on_both("ids_are_bounded", ids_are_bounded),
        Test::on_both("times_no_calendar_has", times_no_calendar_has),
        Test::on_both("numbers_are_bounded", numbers_are_bounded),
        Test::on_both("descriptions_are_bounded", descriptions_are_bounded),
    ]
}

/// Whether somebody tries for ever what can never be taken: every refusal must be final.
#[track_caller]
fn is_final(scene: &Scene, what: &str, activity: &Value) -> u16 {
    let answer = scene.sends(activity);
    let status = answer.status;
    assert!(
        (200..500).contains(&status),
        "{what}: {status} {}",
        answer.text()
    );
    status
}

fn text_no_database_takes(database: &Database) {
    let scene = Scene::new(database, &[]);
    let nul = "a\u{0}b";
    for pointer in [
        "/object/content",
        "/object/contentMap/en",
        "/object/summary",
        "/object/name",
        "/object/conversation",
        "/object/context",
        "/object/inReplyTo",
        "/object/tag/0/name",
        "/object/id",
        "/id",
    ] {
        let mut letter = scene.letter("<p>zero</p>");
        letter["object"]["summary"] = json!("");
        letter["object"]["name"] = json!("");
        letter["object"]["context"] = json!("");
        letter["object"]["inReplyTo"] = json!("");
        let value = letter.pointer_mut(pointer).unwrap();
        *value = json!(format!("{}{nul}", value.as_str().unwrap()));
        is_final(&scene, pointer, &letter);
    }
    let mut attached = scene.letter("<p>attached</p>");
    attached["object"]["attachment"] = json!([{"type": "Document", "mediaType": nul,
        "url": format!("https://peer.test/{nul}"), "name": nul}]);
    is_final(&scene, "attachment", &attached);
    let mut flag = scene.activity("Flag", json!([nul, scene.ada_id]));
    flag["content"] = json!(nul);
    is_final(&scene, "flag", &flag);
    for kind in ["Delete", "Follow", "Like", "Block", "Undo", "Accept", nul] {
        is_final(&scene, kind, &scene.activity(kind, json!(nul)));
        let object = json!(format!("https://a.test/u/{nul}"));
        is_final(&scene, kind, &scene.activity(kind, object));
        let object = json!(format!("https://peer.test/notes/{nul}"));
        is_final(&scene, kind, &scene.activity(kind, object));
    }
    let mut actor = scene.bo.actor();
    actor["name"] = json!(nul);
    actor["summary"] = json!(nul);
    actor["followers"] = json!(format!("https://peer.test/{nul}"));
    actor["attachment"] = json!([{"type": "PropertyValue", "name": nul, "value": nul}]);
    is_final(&scene, "actor", &scene.activity("Update", actor));
    assert!(scene.contents().iter().all(|text| !text.contains('\u{0}')));
    scene.ada.letters();
    // The right half of a pair alone is no text either.
    let body = scene.letter("<p>half</p>").to_string();
    let body = body.replace("half", "\\ud800");
    let answer = scene.request(body.as_bytes()).send_to(&scene.a);
    assert!((200..500).contains(&answer.status), "{}", answer.status);
}

fn ids_are_bounded(database: &Database) {
    let scene = Scene::new(database, &[]);
    // Long and without repetition, so that no database can make it short.
    let long: String = (0..20_000_u64)
        .map(|n| format!("{:x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
        .collect();
    let long = format!("https://peer.test/{long}");
    scene.hands_in(&scene.letter("<p>short</p>"));
    for pointer in ["/id", "/actor", "/object/id", "/object/attributedTo"] {
        let mut letter = scene.letter("<p>long</p>");
        *letter.pointer_mut(pointer).unwrap() = json!(long);
        let status = is_final(&scene, pointer, &letter);
        assert!((400..500).contains(&status), "{pointer}: {status}");
    }
    assert_eq!(scene.contents(), ["<p>short</p>"]);
    for pointer in [
        "/object/conversation",
        "/object/url",
        "/object/tag/0/href",
        "/object/tag/0/name",
        "/object/to/0",
    ] {
        let mut letter = scene.letter("<p>long</p>");
        *letter.pointer_mut(pointer).unwrap() = json!(long);
        is_final(&scene, pointer, &letter);
    }
    for key in ["context", "inReplyTo", "summary", "name", "attachment"] {
        let mut letter = scene.letter("<p>long</p>");
        letter["object"][key] = json!(long);
        is_final(&scene, key, &letter);
    }
    for kind in [
        "Delete", "Follow", "Like", "Block", "Undo", "Accept", "Flag",
    ] {
        is_final(&scene, kind, &scene.activity(kind, json!(long)));
        is_final(&scene, kind, &scene.activity(kind, json!({"id": long})));
    }
    let longest = "select cast(max(length(uri)) as text) as value from letters";
    assert!(scene.texts(longest)[0].parse::<usize>().unwrap() <= 2048);
    let kept = "select coalesce(conversation, '') as value from letters \
                union all select coalesce(context, '') as value from letters \
                union all select coalesce(in_reply_to_uri, '') as value from letters \
                union all select uri as value from people";
    for text in scene.texts(kept) {
        assert!(text.len() <= 2048, "{} characters", text.len());
    }
    scene.ada.letters();
    // A key's name is bounded as well.
    let body = scene.letter("<p>key</p>").to_string();
    let request = scene.request(body.as_bytes()).key_id(&long);
    let status = request.send_to(&scene.a).status;
    assert!((400..500).contains(&status), "{status}");
}

fn times_no_calendar_has(database: &Database) {
    let scene = Scene::new(database, &[]);
    let times = [
        "0000-01-01T00:00:00+14:00",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-14:00",
        "9999-12-31T23:59:60Z",
        "+99999-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "1969-07-20T20:17:40Z",
        "2026-11-22T10:00:00.123456789123456789Z",
        "2026-11-22t10:00:00z",
        "yesterday",
        "",
    ];
    for time in times {
        for key in ["published", "updated"] {
            let mut letter = scene.letter("<p>timely</p>");
            letter["object"][key] = json!(time);
            scene.hands_in(&letter);
            letter["object"]["content"] = json!("<p>changed</p>");
            letter["object"]["updated"] = json!(time);
            scene.hands_in(&scene.activity("Update", letter["object"].clone()));
        }
    }
    let shown = scene.ada.letters();
    assert_eq!(shown.len(), times.len() * 2);
    for letter in &shown {
        let posted = letter["posted_at"].as_str().unwrap();
        assert!(("1969"..="2100").contains(&posted), "{posted}");
    }
    scene.ada.browser().get("/").expect_status(200);
}

fn numbers_are_bounded(database: &Database) {
    let scene = Scene::new(database, &["many.test"]);
    let crowd = |count: usize| -> Vec<String> {
        let mut to: Vec<String> = (1..count)
            .map(|n| format!("https://many.test/users/p{n}"))
            .collect();
        to.push(scene.ada_id.clone());
        to
    };
    let to = |count: usize| crowd(count);
    let letter = |count: usize| {
        let to = to(count);
        let to: Vec<&str> = to.iter().map(String::as_str).collect();
        scene.bo.create_direct(&to, &format!("<p>for {count}</p>"))
    };
    scene.hands_in(&letter(20));
    assert_eq!(scene.contents(), ["<p>for 20</p>"]);
    assert_eq!(scene.count("letter_recipients"), 20);
    let people = scene.count("people");
    // Said, so that its writer does not think that it arrived.
    for count in [21, 41, 1000] {
        scene.sends(&letter(count)).expect_status(422);
    }
    assert_eq!(scene.count("letters"), 1);
    // What is no letter here makes nobody known.
    let mut elsewhere: Vec<String> = (0..20)
        .map(|n| format!("https://many.test/users/q{n}"))
        .collect();
    let names: Vec<&str> = elsewhere.iter().map(String::as_str).collect();
    scene.hands_in(&scene.bo.create_direct(&names, "<p>elsewhere</p>"));
    elsewhere.push("https://www.w3.org/ns/activitystreams#Public".to_owned());
    elsewhere.push(scene.ada_id.clone());
    let names: Vec<&str> = elsewhere.iter().map(String::as_str).collect();
    scene.hands_in(&scene.bo.create_direct(&names, "<p>open</p>"));
    assert_eq!(scene.count("letters"), 1);
    assert_eq!(scene.count("people"), people, "nobody else became known");

    let mut attached = scene.letter("<p>attached</p>");
    let picture = |n: usize| {
        json!({"type": "Document", "mediaType": "image/png",
        "url": format!("https://peer.test/{n}.png"), "name": "x".repeat(5000)})
    };
    attached["object"]["attachment"] = (0..100).map(picture).collect();
    scene.hands_in(&attached);
    assert_eq!(scene.count("attachments"), 4);
    let mut odd = scene.letter("<p>odd</p>");
    odd["object"]["attachment"] = json!([{"type": "Document", "url": "javascript:alert(1)"},
        {"type": "Document", "url": "data:text/html,x"}, 7, null, {"url": {"href": 7}},
        {"type": "Document", "url": format!("https://peer.test/{}", "x".repeat(3000))}]);
    scene.hands_in(&odd);
    assert_eq!(scene.count("attachments"), 4);
    let mut tagged = scene.letter("<p>tagged</p>");
    tagged["object"]["tag"] = (0..5000)
        .map(|n| json!({"type": "Mention", "name": n}))
        .collect();
    scene.hands_in(&tagged);
    assert_eq!(scene.count("letters"), 4);
    assert!(scene.lab.peer("many.test").received().is_empty());
}

fn descriptions_are_bounded(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut actor = scene.bo.actor();
    actor["name"] = json!("n".repeat(10_000));
    actor["summary"] = json!(format!("<p>{}</p><script>x</script>", "s".repeat(60_000)));
    actor["url"] = json!(format!("https://peer.test/{}", "u".repeat(10_000)));
    actor["attachment"] = (0..100)
        .map(|n| {
            json!({"type": "PropertyValue", "name": format!("{n}{}", "f".repeat(5000)),
            "value": "v".repeat(3_000)})
        })
        .collect();
    scene.hands_in(&scene.letter("<p>known</p>"));
    scene.hands_in(&scene.activity("Update", actor));
    let most = |column: &str| -> usize {
        let sql = format!(
            "select cast(length({column}) as text) as value from people where username = 'bo'"
        );
        scene.texts(&sql)[0].parse().unwrap()
    };
    assert!(most("name") <= 201, "{}", most("name"));
    assert!(most("summary") <= 21_000, "{}", most("summary"));
    assert!(most("page_url") <= 2048, "{}", most("page_url"));
    let fields = scene.texts("select fields as value from people where username = 'bo'");
    let fields: Vec<Value> = serde_json::from_str(&fields[0]).unwrap();
    assert_eq!(fields.len(), 20);
    for field in &fields {
        assert!(field["name"].as_str().unwrap().chars().count() <= 201);
        assert!(field["value"].as_str().unwrap().chars().count() <= 2100);
    }
    // A page elsewhere, an address that is a name, a name that is an address.
    let mut actor = scene.bo.actor();
    actor["url"] = json!("https://good.test/@bo");
    actor["name"] = json!("Bo <b>of</b> peer\n\n@ada@a.test");
    scene.hands_in(&scene.activity("Update", actor));
    let page = scene.texts("select page_url as value from people where username = 'bo'");
    assert_eq!(page, [scene.bo.id()]);
    for name in ["ada@a.test", "bo\u{202e}", "b o", "bo/../x", "", "@bo"] {
        let liar = scene.peer.person("liar");
        let mut actor = liar.actor();
        actor["preferredUsername"] = json!(name);
        scene
            .peer
            .serves(&liar.actor_path(), Answer::activity(&actor));
        let update = activity_of(&scene.bo, "Update", {
            let mut bo = scene.bo.actor();
            bo["preferredUsername"] = json!(name);
            bo
        });
        scene.sends(&update);
        let names = scene.texts("select username as value from people where host = 'peer.test'");
        assert_eq!(names, ["bo"], "{name:?}");
    }
}
