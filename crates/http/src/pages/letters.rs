//! Where is my letter: its way to each reader in words, and taking it back while it rests.

use crate::app::App;
use crate::code;
use crate::error::Error;
use crate::links;
use crate::pages::sheet::Done;
use crate::pages::{Frame, Here, number, onwards, page};
use crate::reader::{self, Reader};
use crate::words::{Prose, names};
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::correspondences::{self, Place, Way};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::terms::{self, Wait};
use longhand_mentoring::{clock, letters, quoting};
use longhand_storage::ids::LetterId;
use longhand_storage::letters::Letter;
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    frame: Frame,
    to: String,
    /// The id of the one sentence about what happens next, and the times in it.
    next: &'static str,
    when: NaiveDateTime,
    wait: String,
    lapses: NaiveDateTime,
    /// Where it is, unless the sentence says so.
    ways: Vec<WayShown>,
    held: bool,
    take_back: String,
    change: String,
    remove: String,
    edited: Option<NaiveDateTime>,
    correspondence: String,
    form_token: String,
    removed: Option<NaiveDateTime>,
    language: Option<String>,
    content: Prose,
}

struct WayShown {
    name: String,
    handle: String,
    /// Where its reader is looked up again.
    look_up: String,
    /// Where it goes: the reader's server, or the reader where that is this one.
    with: String,
    local: bool,
    place: PlaceShown,
}

enum PlaceShown {
    Held(NaiveDateTime),
    OnItsWay,
    Delayed(NaiveDateTime, NaiveDateTime, Phrase),
    Arrived(NaiveDateTime),
    Returned(NaiveDateTime, Phrase),
}

/// The form that takes a letter back.
#[derive(Deserialize)]
pub(crate) struct TakeBack {
    #[serde(default)]
    form_token: String,
}

/// What the reader is to the letter.
enum Seen {
    Written(Letter, Vec<Way>, Option<Wait>),
    Received(Letter),
}

/// `GET /letters/{id}`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: LetterId = number(&id, "letter")?;
    let me = reader.person.id;
    let now = clock::now();
    let seen = app
        .federation
        .database
        .read(move |conn| {
            let letter = letters::find(conn, me, id)?;
            if letter.author_id != me {
                return Ok::<_, MentoringError>(Seen::Received(letter));
            }
            let (letter, ways) = correspondences::ways(conn, me, id, now)?;
            let wait = terms::wait(conn, &letter, now)?;
            Ok(Seen::Written(letter, ways, wait))
        })
        .await?;
    match seen {
        Seen::Received(letter) => {
            let place = links::letter_in(letter.correspondence_id, letter.id);
            Ok(onwards(&place))
        }
        Seen::Written(mut letter, ways, wait) => {
            let content = letter.content;
            letter.content = web::block(move || code::coloured(&content)).await?;
            Ok(page(StatusCode::OK, &shown(letter, ways, wait, &reader)))
        }
    }
}

fn shown(letter: Letter, ways: Vec<Way>, wait: Option<Wait>, reader: &Reader) -> LetterPage {
    let readers: Vec<Person> = ways.iter().map(|way| way.reader.clone()).collect();
    let to = names(&reader.words, &readers);
    let title = reader.words.say("way-your-letter-to").with("names", &to);
    let is_held = |way: &Way| matches!(way.place, Place::Held(_));
    let all_held = ways.iter().all(is_held);
    LetterPage {
        next: next(all_held, wait),
        when: if all_held {
            letter.leaves_at
        } else {
            letter.posted_at
        },
        wait: match wait {
            Some(Wait::Days(days)) => reader.words.days(days),
            _ => String::new(),
        },
        lapses: match wait {
            Some(Wait::Lapses(at)) => at,
            _ => letter.posted_at,
        },
        frame: Frame::signed_in(reader, "", Here::Letterbox).titled(title),
        to,
        held: ways.iter().any(is_held),
        ways: match all_held {
            true => Vec::new(),
            false => ways.into_iter().map(way).collect(),
        },
        take_back: links::take_back(letter.id),
        change: links::change(letter.id),
        remove: links::remove(letter.id),
        edited: letter.edited_at,
        correspondence: links::letter_in(letter.correspondence_id, letter.id),
        form_token: reader.form_token().to_owned(),
        removed: letter.deleted_at,
        language: letter.language,
        content: Prose(letter.content),
    }
}

/// What happens next, in one sentence.
fn next(all_held: bool, wait: Option<Wait>) -> &'static str {
    match (all_held, wait) {
        (true, None) => "way-held",
        (true, Some(Wait::Days(_))) => "way-held-wait",
        (true, Some(Wait::Lapses(_))) => "way-held-lapses",
        (false, None) => "way-posted",
        (false, Some(Wait::Days(_))) => "way-posted-wait",
        (false, Some(Wait::Lapses(_))) => "way-posted-lapses",
    }
}

fn way(way: Way) -> WayShown {
    let reader = way.reader;
    WayShown {
        look_up: links::person(&reader.handle()),
        name: reader.shown_name().to_owned(),
        handle: reader.handle(),
        with: if reader.local {
            reader.shown_name().to_owned()
        } else {
            reader.host
        },
        local: reader.local,
        place: match way.place {
            Place::Held(until) => PlaceShown::Held(until),
            Place::OnItsWay => PlaceShown::OnItsWay,
            Place::Delayed {
                since,
                again,
                reason,
            } => PlaceShown::Delayed(since, again, reason),
            Place::Arrived(at) => PlaceShown::Arrived(at),
            Place::Returned(at, reason) => PlaceShown::Returned(at, reason),
        },
    }
}

/// The form a script asks for a quotation with.
#[derive(Deserialize)]
pub(crate) struct Quoted {
    #[serde(default)]
    form_token: String,
    /// What is selected in the letter, as HTML; nothing for the whole of it.
    #[serde(default)]
    chosen: String,
}

/// `POST /letters/{id}/quotation`: the letter as a quotation in Markdown, for a script that puts it
/// where the cursor is.
pub(crate) async fn quotation(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Quoted>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: LetterId = number(&id, "letter")?;
    let (me, now) = (reader.person.id, clock::now());
    let chosen = form.into_inner().chosen;
    let quoted = app
        .federation
        .database
        .read(move |conn| quoting::quotation(conn, me, id, &chosen, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .body(quoted))
}

/// `POST /letters/{id}/take-back`
pub(crate) async fn take_back(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<TakeBack>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: LetterId = number(&id, "letter")?;
    let me = reader.person.id;
    let (origin, now) = (app.federation.origin.clone(), clock::now());
    let draft = app
        .federation
        .database
        .write(move |conn| letters::take_back(conn, &origin, me, id, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(onwards(&links::draft_after(draft, Done::TakenBack.word())))
}

/// `GET /l/{token}` for people: the address a letter has everywhere leads its writer and its
/// readers to their page of it. Everybody else gets the same nothing, signed in or not.
pub(crate) async fn by_uri(app: &App, request: &HttpRequest, uri: &str) -> HttpResponse {
    match place_of(app, request, uri).await {
        Ok(place) => onwards(&place),
        Err(error) => HttpResponse::from_error(error),
    }
}

async fn place_of(app: &App, request: &HttpRequest, uri: &str) -> Result<String, Error> {
    let reader = reader::of(app, request).await?.ok_or(Error::NoSuchPage)?;
    let (me, uri) = (reader.person.id, uri.to_owned());
    let found = app
        .federation
        .database
        .read(move |conn| letters::find_by_uri(conn, me, &uri))
        .await;
    match found {
        Ok(letter) if letter.author_id == me => Ok(links::letter(letter.id)),
        Ok(letter) => Ok(links::letter_in(letter.correspondence_id, letter.id)),
        Err(MentoringError::Refused(_)) => Err(Error::NoSuchPage),
        Err(error) => Err(error.into()),
    }
}
