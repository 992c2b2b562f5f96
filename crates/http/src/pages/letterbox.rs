//! The letterbox: whose letter it is to write, what is waited for, what is on its way, what is kept.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, page};
use crate::reader::Reader;
use crate::words::{handles, names};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::correspondences::LetterState;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letterbox::{self, Letterbox, Row};
use longhand_mentoring::{clock, notices, prose, terms};
use longhand_storage::drafts::Draft;
use longhand_storage::ids::{LetterId, PersonId};

/// How many characters of a draft are looked at for its first line.
const BEGINNING: usize = 1000;

#[derive(Template)]
#[template(path = "letterbox.html")]
struct LetterboxPage {
    frame: Frame,
    form_token: String,
    notices: Vec<NoticeShown>,
    lists: Vec<List>,
    ended: Vec<RowShown>,
    drafts: Vec<DraftShown>,
    more_drafts: bool,
    /// Where the letters before these are.
    older: Option<String>,
    is_newest: bool,
    is_empty: bool,
}

/// Some correspondences under one heading.
struct List {
    id: &'static str,
    title: &'static str,
    rows: Vec<RowShown>,
    /// Whether there are more than these.
    more: bool,
}

struct NoticeShown {
    sentence: String,
    when: NaiveDateTime,
    /// Where it leads, and in what words.
    link: Option<(String, &'static str)>,
    wave_away: String,
}

struct RowShown {
    names: String,
    handles: String,
    first_line: String,
    /// What happened to the letter at `when`: "Came" or "Posted".
    verb: &'static str,
    when: NaiveDateTime,
    /// What else there is to say about where it is.
    place: String,
    link: String,
    came_back: bool,
    /// Until when it rests in the outbox; `None` once it left.
    held_until: Option<NaiveDateTime>,
}

struct DraftShown {
    to: String,
    first_line: String,
    when: NaiveDateTime,
    link: String,
    came_back: bool,
}

/// The letterbox of `reader`.
pub(crate) async fn show(
    app: &App,
    reader: &Reader,
    before: Option<LetterId>,
) -> Result<HttpResponse, Error> {
    let now = clock::now();
    let me = reader.person.id;
    let found = app
        .federation
        .database
        .read(move |conn| letterbox::of(conn, me, before, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let is_newest = before.is_none();
    Ok(page(StatusCode::OK, &shown(found, reader, is_newest, now)))
}

fn shown(found: Letterbox, reader: &Reader, is_newest: bool, now: NaiveDateTime) -> LetterboxPage {
    let rows = |rows: Vec<Row>| -> Vec<RowShown> {
        rows.into_iter()
            .map(|kept| row(kept, reader, now))
            .collect()
    };
    let list = |id, title, kept| List {
        id,
        title,
        rows: rows(kept),
        more: false,
    };
    // What is going out and what is kept stands on the first page.
    let outbox = found.outbox.into_iter().filter(|_| is_newest).collect();
    let outbox = List {
        more: found.more_outbox,
        ..list("outbox", "Going out", outbox)
    };
    let mut lists = vec![
        list("introductions", "Introductions to you", found.introductions),
        list("to-write", "Your letter to write", found.to_write),
        list("waiting", "Waiting for", found.waiting),
        outbox,
        list("resting", "Resting", found.resting),
        list("quiet", "Nothing to answer", found.quiet),
    ];
    lists.retain(|list| !list.rows.is_empty());
    let drafts: Vec<DraftShown> = found
        .drafts
        .into_iter()
        .filter(|_| is_newest)
        .map(draft)
        .collect();
    LetterboxPage {
        frame: Frame::signed_in(reader, "Letterbox", Here::Letterbox),
        form_token: reader.form_token().to_owned(),
        notices: found
            .notices
            .into_iter()
            .filter(|_| is_newest)
            .map(notice)
            .collect(),
        is_empty: is_newest && lists.is_empty() && drafts.is_empty(),
        lists,
        ended: rows(found.ended),
        drafts,
        more_drafts: found.more_drafts,
        older: found.older.map(links::older),
        is_newest,
    }
}

fn notice(word: notices::Shown) -> NoticeShown {
    NoticeShown {
        sentence: word.sentence,
        when: word.notice.created_at,
        link: match (word.notice.correspondence_id, word.notice.open_letter_id) {
            (Some(id), _) => Some((links::correspondence(id), "To these letters")),
            (None, Some(id)) => Some((links::open_letter_by_number(id), "Read it")),
            (None, None) => None,
        },
        wave_away: links::wave_away(word.notice.id),
    }
}

fn row(row: Row, reader: &Reader, now: NaiveDateTime) -> RowShown {
    let (me, words) = (reader.person.id, &reader.words);
    let letter = &row.newest.letter;
    let state = row.newest.state;
    let on_its_way = matches!(state, LetterState::Held | LetterState::Queued);
    RowShown {
        names: names(words, &row.others),
        handles: handles(&row.others),
        first_line: match letter.deleted_at {
            Some(_) => "This letter was removed by its writer.".to_owned(),
            None => row.first_line.clone(),
        },
        verb: if state == LetterState::Arrived {
            "Came"
        } else {
            "Posted"
        },
        when: letter.posted_at,
        place: place(&row, me, now),
        link: if on_its_way {
            links::letter(letter.id)
        } else {
            links::letter_in(row.correspondence, letter.id)
        },
        came_back: state == LetterState::Returned,
        held_until: (state == LetterState::Held).then_some(letter.leaves_at),
    }
}

/// Where a letter is, or what it waits for, behind the day it was posted.
fn place(row: &Row, me: PersonId, now: NaiveDateTime) -> String {
    if let Some(introduction) = &row.introduction {
        let days = (introduction.lapses_at - now).num_days().max(0);
        return if introduction.mentor_id == me {
            format!(", an introduction; it lapses by itself in {days} days")
        } else {
            format!(", your introduction; it lapses by itself in {days} days")
        };
    }
    if terms::is_resting(&row.agreed, now) {
        let until = row.agreed.paused_until.unwrap_or(now);
        return format!(", resting until {}", until.format("%-d %B %Y"));
    }
    match row.newest.state {
        LetterState::Queued => ", on its way".to_owned(),
        LetterState::Delivered => ", arrived".to_owned(),
        _ => String::new(),
    }
}

fn draft(draft: Draft) -> DraftShown {
    // All of them stand here, and each may be as long as a form.
    let beginning: String = draft.source.trim_start().chars().take(BEGINNING).collect();
    DraftShown {
        to: if draft.recipient.is_empty() {
            "to nobody yet".to_owned()
        } else {
            format!("to {}", prose::one_line(&draft.recipient, 120))
        },
        first_line: match prose::first_line(&prose::from_markdown(&beginning), 90) {
            line if line.is_empty() => "no words yet".to_owned(),
            line => line,
        },
        when: draft.updated_at,
        link: links::draft(draft.id),
        came_back: draft.notice.is_some(),
    }
}
