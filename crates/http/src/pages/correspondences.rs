//! A correspondence: all letters with somebody, on one page that prints well.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, number, page};
use crate::reader::Reader;
use crate::words::{Day, Moment, Prose, handles, names};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_mentoring::clock;
use longhand_mentoring::correspondences::{self, LetterState, View, Written};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::turn::{self, Turn};
use longhand_storage::attachments::Attachment;
use longhand_storage::ids::{CorrespondenceId, LetterId, PersonId};
use longhand_storage::letters::Kind;

#[derive(Template)]
#[template(path = "correspondence.html")]
struct CorrespondencePage {
    frame: Frame,
    names: String,
    handles: String,
    turn: Option<TurnShown>,
    newest: Option<LetterId>,
    letters: Vec<LetterShown>,
    answer: Option<String>,
    form_token: String,
}

/// Who wrote last, and whose letter it is to write.
struct TurnShown {
    yours: bool,
    writer: String,
    on: Day,
    others: String,
    held_until: Option<Moment>,
}

struct LetterShown {
    id: LetterId,
    place: String,
    posted: Moment,
    writer: String,
    language: Option<String>,
    summary: Option<String>,
    content: Prose,
    attachments: Vec<Attachment>,
    wider: bool,
    acknowledged: bool,
    /// Whether the reader said so, and where they say it and take it back.
    thanked: bool,
    /// In how many parts it came, and where they are split and joined.
    parts: usize,
    joinable: bool,
    split: String,
    join: String,
    postcard: bool,
    thank: String,
    unthank: String,
    mine: bool,
    edited: Option<Moment>,
    removed: Option<Moment>,
    state: LetterState,
    reason: Option<String>,
    way: String,
}

/// `GET /correspondences/{id}`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let me = reader.person.id;
    let now = clock::now();
    let view = app
        .federation
        .database
        .read(move |conn| correspondences::read(conn, me, id, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(page(StatusCode::OK, &shown(view, &reader)))
}

fn shown(view: View, reader: &Reader) -> CorrespondencePage {
    let me = reader.person.id;
    let names = names(&view.others);
    let last = view.letters.last();
    // One answers the others' newest letter; where there is none, one's own can be followed up.
    let still_there = || {
        view.letters
            .iter()
            .filter(|w| w.letter.deleted_at.is_none())
    };
    let answered = still_there()
        .rfind(|written| written.author.id != me)
        .or_else(|| still_there().next_back());
    CorrespondencePage {
        frame: Frame::signed_in(&format!("Letters with {names}"), Here::Letterbox),
        form_token: reader.form_token().to_owned(),
        handles: handles(&view.others),
        turn: last.map(|last| turn_of(last, me, &names)),
        newest: last.map(|last| last.letter.id),
        answer: answered.map(|written| links::answer(written.letter.id)),
        letters: view.letters.into_iter().map(|w| letter(w, me)).collect(),
        names,
    }
}

fn turn_of(last: &Written, me: PersonId, others: &str) -> TurnShown {
    TurnShown {
        yours: turn::of(me, last.author.id) == Turn::Yours,
        writer: last.author.shown_name().to_owned(),
        on: Day(last.letter.posted_at),
        others: others.to_owned(),
        held_until: (last.state == LetterState::Held).then_some(Moment(last.letter.leaves_at)),
    }
}

fn letter(written: Written, me: PersonId) -> LetterShown {
    let letter = written.letter;
    LetterShown {
        id: letter.id,
        place: written.author.host.clone(),
        posted: Moment(letter.posted_at),
        writer: written.author.shown_name().to_owned(),
        language: letter.language,
        summary: letter.summary,
        content: Prose(letter.content),
        attachments: written.attachments,
        wider: letter.wider,
        acknowledged: written.acknowledged,
        thanked: written.thanked,
        parts: written.parts.len(),
        joinable: written.joinable,
        split: links::split(letter.id),
        join: links::join(letter.id),
        postcard: letter.kind == Kind::Postcard,
        thank: links::thank(letter.id),
        unthank: links::unthank(letter.id),
        mine: written.author.id == me,
        edited: letter.edited_at.map(Moment),
        removed: letter.deleted_at.map(Moment),
        state: written.state,
        reason: written.reason,
        way: links::letter(letter.id),
    }
}
