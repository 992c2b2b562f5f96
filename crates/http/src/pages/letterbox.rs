//! The letterbox: whose letter it is to write, what is waited for, what is on its way, what is kept.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, page};
use crate::reader::Reader;
use crate::words::{Moment, Near, handles, names};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::correspondences::LetterState;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letterbox::{self, Row};
use longhand_mentoring::{clock, prose};
use longhand_storage::drafts::Draft;
use longhand_storage::ids::LetterId;

#[derive(Template)]
#[template(path = "letterbox.html")]
struct LetterboxPage {
    frame: Frame,
    to_write: Vec<RowShown>,
    waiting: Vec<RowShown>,
    outbox: Vec<RowShown>,
    drafts: Vec<DraftShown>,
    /// Where the letters before these are.
    older: Option<String>,
    is_newest: bool,
}

struct RowShown {
    names: String,
    handles: String,
    first_line: String,
    when: Near,
    link: String,
    came_back: bool,
    /// Until when it rests in the outbox; `None` once it left.
    held_until: Option<Moment>,
}

struct DraftShown {
    to: String,
    first_line: String,
    when: Near,
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
    let rows = |rows: Vec<Row>| rows.into_iter().map(|row| shown(row, now)).collect();
    let is_newest = before.is_none();
    let shown = LetterboxPage {
        frame: Frame::signed_in("Letterbox", Here::Letterbox),
        to_write: rows(found.to_write),
        waiting: rows(found.waiting),
        // What is going out and what is kept stands on the first page, all of it.
        outbox: rows(found.outbox.into_iter().filter(|_| is_newest).collect()),
        drafts: found
            .drafts
            .into_iter()
            .filter(|_| is_newest)
            .map(|kept| draft(kept, now))
            .collect(),
        older: found.older.map(links::older),
        is_newest,
    };
    Ok(page(StatusCode::OK, &shown))
}

fn shown(row: Row, now: NaiveDateTime) -> RowShown {
    let letter = &row.newest.letter;
    let on_its_way = matches!(row.newest.state, LetterState::Held | LetterState::Queued);
    RowShown {
        names: names(&row.others),
        handles: handles(&row.others),
        first_line: match letter.deleted_at {
            Some(_) => "This letter was removed by its writer.".to_owned(),
            None => row.first_line,
        },
        when: Near {
            at: letter.posted_at,
            now,
        },
        link: if on_its_way {
            links::letter(letter.id)
        } else {
            links::letter_in(row.correspondence, letter.id)
        },
        came_back: row.newest.state == LetterState::Returned,
        held_until: (row.newest.state == LetterState::Held).then_some(Moment(letter.leaves_at)),
    }
}

fn draft(draft: Draft, now: NaiveDateTime) -> DraftShown {
    DraftShown {
        to: if draft.recipient.is_empty() {
            "to nobody yet".to_owned()
        } else {
            format!("to {}", prose::one_line(&draft.recipient, 120))
        },
        first_line: match prose::first_line(&prose::from_markdown(&draft.source), 90) {
            line if line.is_empty() => "no words yet".to_owned(),
            line => line,
        },
        when: Near {
            at: draft.updated_at,
            now,
        },
        link: links::draft(draft.id),
        came_back: draft.notice.is_some(),
    }
}
