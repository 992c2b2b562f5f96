//! `Offer` of a `Relationship`: a mentee asks somebody to mentor them, and what became of it
//! (federation notes 5.1; ActivityStreams vocabulary, "Offer" and "Relationship"). The letter itself
//! travels as a `Note` like any other.

use super::{Context, one_of_ours};
use crate::error::Error;
use crate::wire;
use activitypub_federation::protocol::context::WithContext;
use longhand_mentoring::introductions::arriving;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::introductions::Introduction;
use longhand_storage::people::Person;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::Url;

/// The relationship that is offered: its subject mentors its object.
pub(crate) const MENTOR_OF: &str = "http://purl.org/vocab/relationship/mentorOf";

/// A wish to be mentored.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Offer {
    #[serde(default)]
    id: Value,
    #[serde(rename = "type")]
    kind: String,
    actor: Value,
    #[serde(default)]
    to: Value,
    object: Value,
}

impl Offer {
    /// The offer of one of ours.
    pub(crate) fn of(
        introduction: &Introduction,
        mentee: &Person,
        mentor: &Person,
    ) -> WithContext<Self> {
        let document = document(introduction, mentee, mentor);
        WithContext::new_default(Self {
            id: document["id"].clone(),
            kind: "Offer".to_owned(),
            actor: json!(mentee.uri),
            to: json!([mentor.uri]),
            object: document["object"].clone(),
        })
    }

    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let part = |key: &str| self.object.get(key).and_then(wire::id);
        let is_relationship =
            self.object.get("type").and_then(Value::as_str) == Some("Relationship");
        if !is_relationship || part("relationship") != Some(MENTOR_OF) {
            return Ok(());
        }
        let (mentor, mentee) = (part("subject"), part("object"));
        // Nobody offers in the name of another, and no relationship is another host's.
        if mentee != Some(context.sender.uri.as_str()) {
            return Err(Error::NotAllowed(
                "an introduction is offered by the one who is to be mentored".to_owned(),
            ));
        }
        let relationship = part("id").filter(|id| same_host(id, &context.sender.uri));
        let Some(relationship) = relationship else {
            return Err(Error::NotAllowed(
                "the relationship's id is not on its author's host".to_owned(),
            ));
        };
        let Some(mentor) = one_of_ours(conn, context.office, mentor.unwrap_or_default())? else {
            return Ok(());
        };
        let origin = &context.office.origin;
        let (mentee, offer) = (context.sender, context.id);
        arriving::offered(
            conn,
            origin,
            mentee,
            &mentor,
            relationship,
            offer,
            context.now,
        )?;
        Ok(())
    }
}

fn same_host(one: &str, other: &str) -> bool {
    match (Url::parse(one), Url::parse(other)) {
        (Ok(one), Ok(other)) => one.origin() == other.origin(),
        _ => false,
    }
}

/// An offer as it stands in what answers or undoes it.
pub(crate) fn document(introduction: &Introduction, mentee: &Person, mentor: &Person) -> Value {
    json!({
        "id": introduction.offer_uri,
        "type": "Offer",
        "actor": mentee.uri,
        "to": [mentor.uri],
        "object": {
            "id": introduction.uri,
            "type": "Relationship",
            "attributedTo": mentee.uri,
            "subject": mentor.uri,
            "relationship": MENTOR_OF,
            "object": mentee.uri,
        },
    })
}

/// What a mentor of ours answers: `Accept`, `TentativeAccept` or `Reject`, with the offer in it.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    to: [String; 1],
    object: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<String>,
}

impl Answer {
    /// The answer, as an activity of this type.
    pub(crate) fn of(
        kind: &'static str,
        dispatch: &Dispatch,
        introduction: &Introduction,
        mentee: &Person,
        mentor: &Person,
    ) -> WithContext<Self> {
        let words = introduction.words.as_str();
        WithContext::new_default(Self {
            id: dispatch.uri.clone(),
            kind,
            actor: mentor.uri.clone(),
            to: [mentee.uri.clone()],
            object: document(introduction, mentee, mentor),
            content: (kind == "Reject").then(|| longhand_mentoring::prose::from_markdown(words)),
        })
    }

    /// One of ours takes back what they said: the mentee their offer, the mentor their yes.
    pub(crate) fn undo(
        dispatch: &Dispatch,
        introduction: &Introduction,
        mentee: &Person,
        mentor: &Person,
    ) -> WithContext<Self> {
        let offer = document(introduction, mentee, mentor);
        let (who, whom, object) = if dispatch.actor_id == mentee.id {
            (mentee, mentor, offer)
        } else {
            let accept = json!({
                "id": introduction.answer_uri,
                "type": "Accept",
                "actor": mentor.uri,
                "object": offer,
            });
            (mentor, mentee, accept)
        };
        WithContext::new_default(Self {
            id: dispatch.uri.clone(),
            kind: "Undo",
            actor: who.uri.clone(),
            to: [whom.uri.clone()],
            object,
            content: None,
        })
    }
}

/// The introduction that an answer or an undoing is about, if the sender is one of the two: by the id
/// of the offer, wherever it stands.
pub(super) fn about(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    object: &Value,
) -> Result<Option<Introduction>, Error> {
    let Some(uri) = wire::id(object) else {
        return Ok(None);
    };
    Ok(arriving::find_for(conn, uri, context.sender)?)
}

/// Says in the log, once, that an answer or an undoing changed nothing here.
pub(super) fn log_if_idle(changed: bool, context: &Context<'_>, what: &str) {
    if !changed {
        tracing::info!(
            from = context.sender.home(),
            "{what} changed nothing: nobody asked for it, it is not the sender's to say, or it comes too late."
        );
    }
}
