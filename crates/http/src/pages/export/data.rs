//! What an export says as data: one value for each thing, with the names people of other programs expect.

use chrono::NaiveDateTime;
use longhand_mentoring::archive::Around;
use longhand_mentoring::correspondences::{View, Written};
use longhand_storage::accounts::Account;
use longhand_storage::drafts::Draft;
use longhand_storage::hats::Hat;
use longhand_storage::media::Listed;
use longhand_storage::open_letters::OpenLetter;
use longhand_storage::people::Person;
use longhand_words::words::Words;
use serde_json::{Value, json};

/// The form the data has; a number that grows when it changes.
pub(super) const FORM: u32 = 1;

fn time(at: NaiveDateTime) -> Value {
    json!(at.and_utc().to_rfc3339())
}

fn maybe(at: Option<NaiveDateTime>) -> Value {
    at.map_or(Value::Null, time)
}

/// Somebody else: by which address, which name, which id.
fn person(person: &Person) -> Value {
    json!({"address": person.handle(), "name": person.shown_name(), "id": person.uri})
}

fn people(people: &[Person]) -> Value {
    people.iter().map(person).collect()
}

/// Who it is, and what they chose.
pub(super) fn account(owner: &Person, account: &Account) -> Value {
    json!({
        "address": owner.handle(),
        "name": owner.name,
        "id": owner.uri,
        "summary_html": owner.summary,
        "discoverable": owner.discoverable,
        "indexable": owner.indexable,
        "approves_followers": owner.approves_followers,
        "since": time(account.created_at),
        "settings": {
            "email": account.email,
            "mail": account.mail.as_str(),
            "mail_text": account.mail_text,
            "time_zone": account.time_zone,
            "reminders": account.reminders,
            "rest": account.recall.as_str(),
            "who_may_write": account.who_may_write.as_str(),
            "language": account.language,
            "theme": account.theme.as_str(),
            "text_size": account.text_size.as_str(),
            "measure": account.measure.as_str(),
        },
    })
}

/// The card, if there is one.
pub(super) fn card(around: &Around) -> Value {
    let Some(told) = &around.card else {
        return Value::Null;
    };
    json!({
        "mentor": told.card.mentor,
        "mentee": told.card.mentee,
        "topics": told.topics,
        "languages": told.languages,
        "helps_with": told.card.helps_with,
        "declines": told.card.declines,
        "rhythm_days": told.card.rhythm_days,
        "wait_days": told.card.wait_days,
        "places": told.card.seats,
        "away_until": maybe(told.card.away_until),
    })
}

/// Who follows whom, and who is blocked.
pub(super) fn around(around: &Around) -> [(&'static str, Value); 3] {
    [
        ("following", people(&around.following)),
        ("followers", people(&around.followers)),
        ("blocked", people(&around.blocked)),
    ]
}

/// A correspondence without its letters.
pub(super) fn correspondence(view: &View, page: &str) -> Value {
    json!({
        "with": people(&view.others),
        "page": page,
        "state": view.agreed.state.as_str(),
        "since": time(view.agreed.created_at),
        "closed": maybe(view.agreed.closed_at),
        "rests_until": maybe(view.agreed.paused_until),
        "rhythm_days": view.agreed.rhythm_days,
        "wait_days": view.agreed.wait_days,
        "purpose": view.agreed.purpose,
        "goals": view.agreed.goals,
        "notes": view.own.notes,
        "ask_next_time": view.own.ask_next,
        "introduction": view.introduction.as_ref().map(|one| json!({
            "state": one.state.as_str(),
            "at": time(one.created_at),
        })),
        "thanks": view.thanks.iter().map(|one| json!({
            "words": one.words,
            "at": time(one.created_at),
        })).collect::<Value>(),
    })
}

/// A letter, written or received. `file` says under which name a file lies in the archive.
pub(super) fn letter(written: &Written, file: impl Fn(&str) -> Option<String>) -> Value {
    let letter = &written.letter;
    json!({
        "id": letter.uri,
        "from": person(&written.author),
        "to": people(&written.readers),
        "kind": letter.kind.as_str(),
        "asks_for": letter.hat.map(Hat::as_str),
        "state": written.state.as_str(),
        "came_back_because": written.reason.as_ref().map(|why| Words::plain().tell(why)),
        "in_reply_to": letter.in_reply_to_uri,
        "posted": time(letter.posted_at),
        "edited": maybe(letter.edited_at),
        "removed": maybe(letter.deleted_at),
        "language": letter.language,
        "subject": letter.summary,
        "markdown": (!letter.source.is_empty()).then_some(&letter.source),
        "html": letter.content,
        "seen_by_others_too": letter.wider,
        "received_with_thanks": written.acknowledged,
        "files": written.attachments.iter().map(|one| json!({
            "url": one.url,
            "type": one.media_type,
            "description": one.description,
            "file": file(&one.url),
        })).collect::<Value>(),
    })
}

/// A draft, with its files by their names in the archive.
pub(super) fn draft(draft: &Draft, files: &[(Listed, String)]) -> Value {
    json!({
        "to": draft.recipient,
        "kind": draft.kind.as_str(),
        "asks_for": draft.hat.map(Hat::as_str),
        "markdown": draft.source,
        "language": draft.language,
        "kept": time(draft.updated_at),
        "files": files.iter().map(|(one, file)| json!({
            "name": one.name,
            "type": one.media_type,
            "description": one.description,
            "file": file,
        })).collect::<Value>(),
    })
}

/// Something written for everybody.
pub(super) fn open_letter(letter: &OpenLetter) -> Value {
    json!({
        "id": letter.uri,
        "title": letter.title,
        "markdown": letter.source,
        "html": letter.content,
        "for": letter.visibility.as_str(),
        "in_reply_to": letter.in_reply_to_uri,
        "language": letter.language,
        "posted": time(letter.posted_at),
        "edited": maybe(letter.edited_at),
    })
}
