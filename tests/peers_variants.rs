//! One letter in every shape that its parts may come in.

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![Test::once(
        "readable_in_all_variants",
        readable_in_all_variants,
    )]
}

fn readable_in_all_variants() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let ada = &scene.ada_id;
    let variants = [
        json!({"to": ada, "cc": null}),
        json!({"to": [], "cc": ada}),
        json!({"to": {"type": "Person", "id": ada}}),
        json!({"to": [ada, scene.bo.id(), ada]}),
        json!({"type": ["Note"]}),
        json!({"attributedTo": {"type": "Person", "id": scene.bo.id()}}),
        json!({"attributedTo": [scene.bo.id()]}),
        json!({"attributedTo": null, "actor": scene.bo.id()}),
        json!({"summary": null, "name": null, "updated": null, "published": null}),
        json!({"conversation": "tag:peer.test,2026:1", "context": null}),
        json!({"conversation": "data:,x", "context": {"type": "Collection", "id": "https://peer.test/c"}}),
        json!({"inReplyTo": {"type": "Note", "id": "https://peer.test/notes/unknown"}}),
        json!({"inReplyTo": []}),
        json!({"tag": {"type": "Mention", "href": ada}}),
        json!({"tag": [{"type": "Mention", "href": ada, "name": ""}, {"type": "Mention"}, null, "x"]}),
        json!({"tag": [{"type": "Mention", "href": "https://a.test/@ada"}]}),
        json!({"tag": null, "attachment": null, "url": null}),
        json!({"attachment": {"type": "Image", "url": "https://peer.test/x.png"}}),
        json!({"url": [{"type": "Link", "href": "https://peer.test/x"}], "sensitive": "false"}),
        json!({"published": "2026-11-22T10:00:00.123456789+01:00"}),
        json!({"contentMap": null, "directMessage": "true", "source": 7}),
        json!({"replies": {"type": "Collection"}, "likes": 7, "unknown": {"deep": [1]}}),
    ];
    for (number, variant) in variants.iter().enumerate() {
        let text = format!("<p>variant {number}</p>");
        let mut letter = scene.letter(&text);
        for (key, value) in variant.as_object().unwrap() {
            letter["object"][key] = value.clone();
        }
        scene.hands_in(&letter);
        assert_eq!(scene.contents().last(), Some(&text), "{variant}");
        assert_eq!(
            scene.count("letters where not wider"),
            number + 1,
            "{variant}"
        );
    }
    // Only the map has the text; only the activity has the address; the actor comes whole.
    let mut mapped = scene.letter("<p>mapped</p>");
    mapped["object"]["content"] = Value::Null;
    mapped["actor"] = json!({"type": "Person", "id": scene.bo.id(), "inbox": "https://x.test"});
    let note = mapped["object"].as_object_mut().unwrap();
    note.remove("to");
    note.remove("cc");
    mapped["type"] = json!(["Create"]);
    scene.hands_in(&mapped);
    assert_eq!(scene.contents().last().unwrap(), "<p>mapped</p>");
    let language = scene.texts("select language as value from letters order by id desc limit 1");
    assert_eq!(language, ["en"]);
}
