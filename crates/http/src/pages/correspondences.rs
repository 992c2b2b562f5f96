//! A correspondence: all letters with somebody, on one page that prints well.

use crate::app::App;
use crate::code;
use crate::error::Error;
use crate::links;
use crate::pages::brought::Brought;
use crate::pages::{Frame, Here, hats, number, page};
use crate::reader::Reader;
use crate::words::{Prose, handles, names};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_mentoring::correspondences::{self, LetterState, View, Written};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::search::{self, Found};
use longhand_mentoring::terms;
use longhand_mentoring::turn::Turn;
use longhand_storage::correspondences::State;
use longhand_storage::ids::{CorrespondenceId, LetterId, PersonId};
use longhand_storage::introductions::{Introduction, State as IntroductionState};
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "correspondence.html")]
struct CorrespondencePage {
    frame: Frame,
    names: String,
    handles: String,
    turn: TurnShown,
    /// Until when it rests.
    rests_until: Option<NaiveDateTime>,
    ended: Option<NaiveDateTime>,
    purpose: String,
    newest: Option<LetterId>,
    /// Whether these are the newest; if not, there is nothing to do here but to read.
    is_newest: bool,
    to_newest: String,
    older: Option<String>,
    letters: Vec<LetterShown>,
    answer: Option<String>,
    /// The id of what the link to it says.
    answer_words: &'static str,
    introduction: Option<IntroductionShown>,
    /// Whether they are on a server of another kind and have not written yet.
    expects: bool,
    arrangements: String,
    settle: Option<String>,
    form_token: String,
    /// What was looked for, and what was found.
    search: String,
    found: Vec<Phrase>,
}

/// Who wrote last, and whose letter it is to write.
struct TurnShown {
    wrote: Wrote,
    /// "It is your letter to write; a normal wait is 5 weeks."
    sentence: Phrase,
    held_until: Option<NaiveDateTime>,
}

/// Who wrote last, and when.
enum Wrote {
    You(NaiveDateTime),
    They(String, NaiveDateTime),
    Nobody,
}

/// An introduction that waits.
struct IntroductionShown {
    /// Whether the reader is the mentor who answers it.
    answers: bool,
    asked: bool,
    write_back: String,
    ask_first: String,
    not_now: String,
    withdraw: String,
    lapses: NaiveDateTime,
}

struct LetterShown {
    id: LetterId,
    place: String,
    posted: NaiveDateTime,
    writer: String,
    language: Option<String>,
    summary: Option<String>,
    content: Prose,
    attachments: Vec<Brought>,
    wider: bool,
    /// The id of what kind of letter it is, where that is not just a letter.
    kind: Option<&'static str>,
    /// The id of what it asks for, as it is told.
    asks: Option<&'static str>,
    acknowledged: bool,
    /// Whether the reader said so, and where they say it and take it back.
    thanked: bool,
    /// In how many parts it came, and where they are split and joined.
    parts: usize,
    joinable: bool,
    split: String,
    join: String,
    thank: String,
    unthank: String,
    mine: bool,
    edited: Option<NaiveDateTime>,
    removed: Option<NaiveDateTime>,
    state: LetterState,
    reason: Option<Phrase>,
    way: String,
}

/// What the address may carry: the letter up to which to show them.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    until: String,
    /// Words to look for.
    #[serde(default)]
    search: String,
}

/// `GET /correspondences/{id}`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let me = reader.person.id;
    let (until, now) = (link.until.parse().ok(), clock::now());
    let words = search::words(&link.search);
    let wanted = words.clone();
    let (view, found) = app
        .federation
        .database
        .read(move |conn| match wanted.is_empty() {
            true => Ok((correspondences::read(conn, me, id, until, now)?, Vec::new())),
            false => {
                let found = search::read(conn, me, id, &wanted, now)?;
                let told = told(&found);
                Ok((found.view, told))
            }
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    if let Some(until) = view.came_anew() {
        app.federation
            .database
            .write(move |conn| correspondences::open(conn, me, id, until))
            .await
            .map_err(|error: MentoringError| Error::from(error))?;
    }
    let looked_for = link.into_inner().search.trim().to_owned();
    let view = web::block(move || code::in_letters(view, &words)).await?;
    let mut shown = shown(view, &reader, &app.federation.origin, now);
    shown.search = looked_for;
    shown.found = found;
    Ok(page(StatusCode::OK, &shown))
}

/// What a search says about what it found.
fn told(found: &Found) -> Vec<Phrase> {
    let count = found.view.letters.len();
    let said = match found.more {
        true => Phrase::new("search-found-more"),
        false => Phrase::new("search-found"),
    };
    let mut told = vec![said.with("count", count)];
    if let Some(searched) = found.searched {
        told.push(Phrase::new("search-not-all").with("count", searched));
    }
    told
}

fn shown(view: View, reader: &Reader, origin: &Origin, now: NaiveDateTime) -> CorrespondencePage {
    let me = reader.person.id;
    let names = names(&reader.words, &view.others);
    let title = reader
        .words
        .say("correspondence-title")
        .with("names", &names);
    let answered = answered(&view, me);
    let waiting = view.introduction.as_ref().filter(|one| {
        matches!(
            one.state,
            IntroductionState::Open | IntroductionState::Asked
        )
    });
    let introduction = waiting
        .filter(|_| view.is_newest)
        .zip(answered)
        .map(|(one, letter)| introduced(one, letter, me));
    let is_open = view.agreed.state == State::Open;
    let can_answer = view.is_newest && introduction.is_none() && is_open;
    let can_write = can_answer || view.is_newest && view.may_begin_again;
    let agreed = &view.agreed;
    CorrespondencePage {
        frame: Frame::signed_in(reader, "", Here::Letterbox).titled(title),
        handles: handles(&view.others),
        turn: turn_of(&view, reader, &names),
        rests_until: agreed
            .paused_until
            .filter(|_| terms::is_resting(agreed, now)),
        ended: agreed.closed_at,
        purpose: agreed.purpose.clone(),
        newest: view.letters.last().map(|last| last.letter.id),
        is_newest: view.is_newest,
        to_newest: links::correspondence(view.id),
        older: view.older.map(|until| links::letters_until(view.id, until)),
        answer: answered.filter(|_| can_write).map(links::answer),
        answer_words: match view.turn {
            Turn::Yours if is_open => "correspondence-write-back",
            _ => "correspondence-write-again",
        },
        settle: (can_answer && view.turn == Turn::Yours)
            .then(|| links::arrange(view.id, "nothing-to-answer")),
        introduction,
        expects: is_open && view.is_newest && expects(&view),
        arrangements: links::arrangements(view.id),
        form_token: reader.form_token().to_owned(),
        search: String::new(),
        found: Vec::new(),
        letters: view
            .letters
            .into_iter()
            .map(|w| letter(w, me, origin))
            .collect(),
        names,
    }
}

/// The letter that is answered: the others' newest one; where there is none, one's own can be followed
/// up.
fn answered(view: &View, me: PersonId) -> Option<LetterId> {
    let still_there = || {
        view.letters
            .iter()
            .filter(|w| w.letter.deleted_at.is_none())
    };
    still_there()
        .rfind(|written| written.author.id != me)
        .or_else(|| still_there().next_back())
        .map(|written| written.letter.id)
}

/// Whether somebody on a server of another kind has not written yet.
fn expects(view: &View) -> bool {
    let waited_for = |other: &Person| {
        let wrote = |written: &Written| written.author.id == other.id;
        !other.local && !other.offers && !view.letters.iter().any(wrote)
    };
    view.older.is_none() && view.others.iter().any(waited_for)
}

fn introduced(introduction: &Introduction, letter: LetterId, me: PersonId) -> IntroductionShown {
    IntroductionShown {
        answers: introduction.mentor_id == me,
        asked: introduction.state == IntroductionState::Asked,
        write_back: links::answer(letter),
        ask_first: links::ask_first(letter),
        not_now: links::introduction(introduction.id, "not-now"),
        withdraw: links::introduction(introduction.id, "withdraw"),
        lapses: introduction.lapses_at,
    }
}

fn turn_of(view: &View, reader: &Reader, others: &str) -> TurnShown {
    let last = view
        .last
        .and_then(|last| view.letters.iter().find(|w| w.letter.id == last.letter_id));
    let wait = reader.words.days(view.agreed.wait_days);
    let introduced = view.agreed.state == State::Introduced;
    let sentence = match view.turn {
        Turn::Yours if introduced => Phrase::new("correspondence-turn-introduced-yours"),
        Turn::Theirs if introduced => {
            Phrase::new("correspondence-turn-introduced-theirs").with("names", others)
        }
        _ if view.agreed.state == State::Closed => Phrase::new("correspondence-turn-ended"),
        Turn::Yours => Phrase::new("correspondence-turn-yours").with("wait", wait),
        Turn::Theirs => Phrase::new("correspondence-turn-theirs")
            .with("names", others)
            .with("wait", wait),
        Turn::Nobodys => Phrase::new("correspondence-turn-nobodys"),
    };
    TurnShown {
        wrote: match last {
            None => Wrote::Nobody,
            Some(last) if last.author.id == reader.person.id => Wrote::You(last.letter.posted_at),
            Some(last) => Wrote::They(last.author.shown_name().to_owned(), last.letter.posted_at),
        },
        sentence,
        held_until: last
            .filter(|last| last.state == LetterState::Held)
            .map(|last| last.letter.leaves_at),
    }
}

fn letter(written: Written, me: PersonId, origin: &Origin) -> LetterShown {
    let letter = written.letter;
    LetterShown {
        id: letter.id,
        place: written.author.host.clone(),
        posted: letter.posted_at,
        writer: written.author.shown_name().to_owned(),
        language: letter.language,
        summary: letter.summary,
        content: Prose(letter.content),
        attachments: written
            .attachments
            .into_iter()
            .map(|one| Brought::of(one, origin))
            .collect(),
        wider: letter.wider,
        kind: match letter.kind {
            Kind::Letter => None,
            Kind::Postcard => Some("correspondence-postcard"),
            Kind::Closing => Some("correspondence-closing"),
        },
        asks: letter.hat.map(hats::said),
        acknowledged: written.acknowledged,
        thanked: written.thanked,
        parts: written.parts.len(),
        joinable: written.joinable,
        split: links::split(letter.id),
        join: links::join(letter.id),
        thank: links::thank(letter.id),
        unthank: links::unthank(letter.id),
        mine: written.author.id == me,
        edited: letter.edited_at,
        removed: letter.deleted_at,
        state: written.state,
        reason: written.reason,
        way: links::letter(letter.id),
    }
}
