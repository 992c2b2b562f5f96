//! `Update` of a `Relationship`: what two people agreed on for their letters, between instances that
//! understand mentorships. Own terms stand under `lh:` (FEDERATION.md).

use super::{Context, offer};
use crate::error::Error;
use crate::wire;
use activitypub_federation::protocol::context::WithContext;
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::introductions::arriving;
use longhand_mentoring::terms::{self, LONGEST, Terms};
use longhand_mentoring::{blocks, prose, thanks};
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::Correspondence;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::introductions::Introduction;
use longhand_storage::people::Person;
use longhand_storage::thanks::Thanks;
use serde::Serialize;
use serde_json::{Value, json};

/// What changed.
#[derive(Debug, Serialize)]
pub(crate) struct Changed {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    to: [String; 1],
    object: Value,
}

/// What a change is made of.
pub(crate) struct Agreed<'a> {
    pub(crate) introduction: &'a Introduction,
    pub(crate) correspondence: &'a Correspondence,
    pub(crate) thanks: &'a [Thanks],
    pub(crate) mentee: &'a Person,
    pub(crate) mentor: &'a Person,
}

impl Changed {
    /// What is agreed on now, said by one of ours to the other.
    pub(crate) fn of(dispatch: &Dispatch, agreed: &Agreed<'_>) -> WithContext<Self> {
        let Agreed {
            introduction,
            correspondence,
            mentee,
            mentor,
            ..
        } = agreed;
        let (who, whom) = if dispatch.actor_id == mentee.id {
            (mentee, mentor)
        } else {
            (mentor, mentee)
        };
        let mut object = offer::document(introduction, mentee, mentor)["object"].take();
        object["updated"] = json!(wire::fine_stamp(
            correspondence.changed_at.unwrap_or(dispatch.created_at)
        ));
        object["purpose"] = json!(correspondence.purpose);
        object["goals"] = json!(correspondence.goals);
        object["rhythm"] = json!(wire::days(correspondence.rhythm_days));
        object["normalWait"] = json!(wire::days(correspondence.wait_days));
        let resting = correspondence
            .paused_until
            .filter(|_| correspondence.paused_by.is_some());
        object["restsUntil"] = json!(resting.map(wire::stamp));
        let said = agreed.thanks.iter().find(|said| said.author_id == who.id);
        if let Some(said) = said {
            object["thanks"] = json!({"content": said.words, "mayBeShown": said.consented});
        }
        let context = json!([wire::CONTEXT, {
            "lh": "urn:longhand:ns#",
            "purpose": "lh:purpose",
            "goals": "lh:goals",
            "rhythm": "lh:rhythm",
            "normalWait": "lh:normalWait",
            "restsUntil": "lh:restsUntil",
            "thanks": "lh:thanks",
            "mayBeShown": "lh:mayBeShown",
        }]);
        let changed = Self {
            id: dispatch.uri.clone(),
            kind: "Update",
            actor: who.uri.clone(),
            to: [whom.uri.clone()],
            object,
        };
        WithContext::new(changed, context)
    }
}

/// Whether this is a relationship.
pub(super) fn is_one(object: &Value) -> bool {
    object.get("type").and_then(Value::as_str) == Some("Relationship")
}

/// Takes in what the other side of a mentorship says is agreed on.
pub(super) fn receive(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    object: &Value,
) -> Result<(), Error> {
    let Some(introduction) = offer::about(conn, context, object)? else {
        return Ok(());
    };
    let (mentee, mentor) = arriving::both(conn, &introduction)?;
    let end = |key: &str| object.get(key).and_then(wire::id);
    let known =
        end("subject") == Some(mentor.uri.as_str()) && end("object") == Some(mentee.uri.as_str());
    if !known {
        return Err(Error::NotAllowed(
            "the relationship is not between those who agreed to it".to_owned(),
        ));
    }
    let text = |key: &str| {
        let text = object.get(key).and_then(Value::as_str).unwrap_or_default();
        text.chars().take(LONGEST).collect::<String>()
    };
    let days = |key: &str, default: i32| {
        let days = object
            .get(key)
            .and_then(Value::as_str)
            .and_then(wire::read_days);
        days.filter(|days| terms::DAYS.contains(days))
            .unwrap_or(default)
    };
    if blocks::between(conn, mentor.id, mentee.id)? {
        return Ok(());
    }
    let agreed = Terms {
        purpose: text("purpose"),
        goals: text("goals"),
        rhythm_days: days("rhythm", 21),
        wait_days: days("normalWait", 35),
    };
    let time = |key: &str| wire::time(object.get(key).and_then(Value::as_str));
    let changed_at: NaiveDateTime = time("updated").unwrap_or(context.now);
    let sender = context.sender;
    let rests = time("restsUntil");
    terms::receive(
        conn,
        sender,
        &introduction,
        &agreed,
        rests,
        changed_at,
        context.now,
    )?;
    let words = object["thanks"].get("content").and_then(Value::as_str);
    if let Some(words) = words.filter(|_| sender.id == mentee.id) {
        let consented = object["thanks"].get("mayBeShown") == Some(&Value::Bool(true));
        let words = prose::one_line(words, thanks::LONGEST);
        let id = introduction.correspondence_id;
        match thanks::receive(conn, sender, id, &words, consented, context.now) {
            // Nobody mentored them: there is nobody to thank.
            Err(MentoringError::Refused(_)) => offer::log_if_idle(false, context, "Thanks"),
            received => received?,
        }
    }
    Ok(())
}
