//! An open letter with what stands beneath it, and the page where open letters come home to.

use crate::app::App;
use crate::code;
use crate::error::Error;
use crate::links;
use crate::pages::intents::AtHome;
use crate::pages::publish::{Audience, audiences};
use crate::pages::{Frame, Here, number, onwards, page};
use crate::reader::{Reader, Visitor};
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, VARY};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::reading::{self, Answer, Shown, Thread};
use longhand_mentoring::{cards, prose};
use longhand_storage::ids::{OpenLetterId, PersonId};
use longhand_storage::open_letters::{OpenLetter, Visibility};
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use serde::Deserialize;

/// How much of a text stands in a list.
const EXCERPT: usize = 240;

#[derive(Template)]
#[template(path = "open_letter.html")]
struct OpenLetterPage {
    frame: Frame,
    /// Where programs read the same, if it was written here.
    document: Option<String>,
    /// The way to a visitor's own server.
    typed: Option<AtHome>,
    indexed: bool,
    heading: String,
    title_language: Option<String>,
    author: Who,
    posted: NaiveDateTime,
    edited: Option<NaiveDateTime>,
    /// For whom it is, where that is not everybody.
    audience: Option<Phrase>,
    removed: Option<NaiveDateTime>,
    warning: Option<String>,
    language: Option<String>,
    content: Prose,
    /// Where it was written, if that was not here.
    elsewhere: Option<String>,
    /// What it answers: words and address.
    above: Option<(String, String)>,
    reactions: Vec<Phrase>,
    answers: Vec<AnswerShown>,
    more: Option<String>,
    form_token: String,
    /// Where its author changes and removes it.
    change: Option<String>,
    remove: Option<String>,
    /// Writing to its author about it, and introducing oneself if they mentor.
    write: Option<String>,
    introduce: Option<String>,
    /// Where it is answered, if the reader can.
    answer: Option<String>,
    audiences: Vec<Audience>,
}

/// Somebody's name, address and page.
struct Who {
    name: String,
    handle: String,
    page: String,
}

struct AnswerShown {
    id: OpenLetterId,
    author: Who,
    /// Whom it answers, if not the open letter itself.
    to: Option<String>,
    posted: NaiveDateTime,
    edited: Option<NaiveDateTime>,
    audience: Option<Phrase>,
    warning: Option<String>,
    language: Option<String>,
    content: Prose,
    link: String,
    /// Hidden by whoever reads it now.
    hidden: bool,
    /// Hiding it, or showing it again.
    arrange: Option<String>,
    /// Turning it into letters.
    write: Option<String>,
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    frame: Frame,
    rows: Vec<RowShown>,
    is_newest: bool,
    older: Option<String>,
}

/// One open letter in a list.
pub(crate) struct RowShown {
    pub(crate) title: String,
    pub(crate) title_language: Option<String>,
    pub(crate) link: String,
    pub(crate) author: String,
    pub(crate) handle: String,
    pub(crate) when: NaiveDateTime,
    pub(crate) excerpt: String,
    pub(crate) language: Option<String>,
    pub(crate) said: Vec<Phrase>,
}

/// From where on a list or the answers are shown.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    before: String,
    #[serde(default)]
    after: String,
}

/// `GET /home`
pub(crate) async fn home(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let (me, before) = (reader.person.id, link.before.parse().ok());
    let found = app
        .federation
        .database
        .read(move |conn| reading::home(conn, me, before))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = HomePage {
        frame: Frame::signed_in(&reader, "home-title", Here::Letterbox),
        is_newest: before.is_none(),
        older: found.older.map(|id| format!("{}?before={id}", links::HOME)),
        rows: rows(&reader.words, found.letters),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// Open letters as they stand in a list.
pub(crate) fn rows(words: &Words, letters: Vec<Shown>) -> Vec<RowShown> {
    letters.into_iter().map(|shown| row(words, shown)).collect()
}

fn row(words: &Words, shown: Shown) -> RowShown {
    let letter = shown.letter;
    let mut said = reactions(shown.likes, shown.boosts);
    if shown.answers > 0 {
        said.push(Phrase::new("open-letter-answers").with("count", shown.answers));
    }
    RowShown {
        title: heading(words, &letter, &shown.author),
        title_language: title_language(&letter),
        link: links::open_letter(&letter, shown.author.local),
        author: shown.author.shown_name().to_owned(),
        handle: shown.author.handle(),
        when: letter.posted_at,
        excerpt: match letter.summary {
            // Behind a warning nothing is shown before one opens it.
            Some(warning) => warning,
            None => prose::first_line(&letter.content, EXCERPT),
        },
        language: letter.language,
        said,
    }
}

/// `GET /open/{token}` for people: the address it has everywhere.
pub(crate) async fn by_uri(app: &App, request: &HttpRequest, token: &str) -> HttpResponse {
    let uri = app.federation.origin.open_letter_at(token);
    let mut response = match at_uri(app, request, uri).await {
        Ok(response) => response,
        Err(error) => HttpResponse::from_error(error),
    };
    let vary = HeaderValue::from_static("Accept");
    response.headers_mut().insert(VARY, vary);
    response
}

async fn at_uri(app: &App, request: &HttpRequest, uri: String) -> Result<HttpResponse, Error> {
    let visitor = Visitor::of(app, request).await?;
    let me = visitor.reader.as_ref().map(|reader| reader.person.id);
    let after = web::Query::<Link>::from_query(request.query_string())
        .ok()
        .and_then(|link| link.after.parse().ok());
    let letter = app
        .federation
        .database
        .read(move |conn| reading::find_by_uri(conn, me, &uri))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    read(app, &visitor, letter.id, after).await
}

/// `GET /open-letters/{id}`: one from elsewhere; ours have an address of their own.
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let id: OpenLetterId = number(&id, "open-letter")?;
    let me = reader.person.id;
    let letter = app
        .federation
        .database
        .read(move |conn| reading::find(conn, Some(me), id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    if app.federation.origin.owns(&letter.uri) {
        return Ok(onwards(&links::open_letter(&letter, true)));
    }
    let visitor = Visitor::from(reader);
    read(&app, &visitor, id, link.after.parse().ok()).await
}

/// The page of an open letter for whoever may read it.
async fn read(
    app: &App,
    visitor: &Visitor,
    id: OpenLetterId,
    after: Option<OpenLetterId>,
) -> Result<HttpResponse, Error> {
    let me = visitor.reader.as_ref().map(|reader| reader.person.id);
    let (thread, mentors) = app
        .federation
        .database
        .read(move |conn| {
            let thread = reading::thread(conn, me, id, after)?;
            let told = cards::of(conn, thread.shown.author.id)?;
            Ok((thread, told.is_some_and(|told| told.card.mentor)))
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let thread = web::block(move || code::in_thread(thread)).await?;
    let status = match thread.shown.letter.deleted_at {
        Some(_) => StatusCode::GONE,
        None => StatusCode::OK,
    };
    Ok(page(status, &shown(thread, visitor, mentors)))
}

fn shown(thread: Thread, visitor: &Visitor, mentors: bool) -> OpenLetterPage {
    let reader = visitor.reader.as_ref();
    let Thread {
        shown,
        above,
        answers,
        more,
        top_author,
    } = thread;
    let me = reader.map(|reader| reader.person.id);
    let (signed_in, may_hide) = (me.is_some(), me == Some(top_author));
    let (letter, author) = (shown.letter, shown.author);
    let link = links::open_letter(&letter, author.local);
    let heading = heading(&visitor.words, &letter, &author);
    let mine = me == Some(author.id);
    let there = letter.deleted_at.is_none();
    let about = |place: String| links::about(&place, letter.id);
    let theirs = signed_in && there && !mine && author.gone_at.is_none();
    OpenLetterPage {
        form_token: reader.map_or_else(String::new, |reader| reader.form_token().to_owned()),
        change: (mine && there).then(|| links::open_letter_act(letter.id, "change")),
        remove: (mine && there).then(|| links::open_letter_act(letter.id, "remove")),
        write: theirs.then(|| about(links::write_to(&author.handle()))),
        introduce: (theirs && mentors).then(|| about(links::introduce_to(&author.handle()))),
        answer: (signed_in && there).then(|| links::open_letter_act(letter.id, "answer")),
        audiences: audiences(letter.visibility, None),
        frame: Frame::of(visitor, "").titled(&heading),
        document: author.local.then(|| letter.uri.clone()),
        typed: (!signed_in && there && author.local).then(|| AtHome::to_open(&letter.uri)),
        indexed: letter.visibility == Visibility::Public && author.indexable && author.local,
        elsewhere: (!author.local).then(|| letter.page_url.clone()),
        audience: audience(&letter, &author),
        above: above.map(|(letter, author)| {
            let link = links::open_letter(&letter, author.local);
            (self::heading(&visitor.words, &letter, &author), link)
        }),
        reactions: reactions(shown.likes, shown.boosts),
        more: more.map(|more| format!("{link}?after={more}")),
        answers: answers
            .into_iter()
            .map(|one| answer(one, me, may_hide))
            .collect(),
        author: who(&author, signed_in),
        posted: letter.posted_at,
        edited: letter.edited_at,
        removed: letter.deleted_at,
        title_language: title_language(&letter),
        warning: letter.summary,
        language: letter.language,
        content: Prose(letter.content),
        heading,
    }
}

fn answer(answer: Answer, me: Option<PersonId>, may_hide: bool) -> AnswerShown {
    let signed_in = me.is_some();
    let Answer {
        letter,
        author,
        answers,
    } = answer;
    AnswerShown {
        id: letter.id,
        to: answers.map(|whom| whom.shown_name().to_owned()),
        posted: letter.posted_at,
        edited: letter.edited_at,
        audience: audience(&letter, &author),
        link: if author.local || signed_in {
            links::open_letter(&letter, author.local)
        } else {
            letter.page_url.clone()
        },
        author: who(&author, signed_in),
        // Its writer sees it as well, and not that nobody else does.
        hidden: letter.hidden && may_hide,
        arrange: may_hide.then(|| {
            let act = if letter.hidden { "show" } else { "hide" };
            links::open_letter_act(letter.id, act)
        }),
        write: (may_hide && me != Some(author.id))
            .then(|| links::about(&links::write_to(&author.handle()), letter.id)),
        warning: letter.summary,
        language: letter.language,
        content: Prose(letter.content),
    }
}

fn who(person: &Person, signed_in: bool) -> Who {
    let handle = person.handle();
    Who {
        name: person.shown_name().to_owned(),
        page: if person.local {
            links::profile(&person.username)
        } else if signed_in {
            links::person(&handle)
        } else {
            person.page_url.clone()
        },
        handle,
    }
}

/// What an open letter is called: by its title, or by what it is.
pub(crate) fn heading(words: &Words, letter: &OpenLetter, author: &Person) -> String {
    let name = author.shown_name();
    let said = match (&letter.deleted_at, letter.title.as_str()) {
        (Some(_), _) => words.say("open-letter-removed-of"),
        (None, "") if letter.in_reply_to_uri.is_some() => words.say("open-letter-answer-of"),
        (None, "") => words.say("open-letter-of"),
        (None, title) => return title.to_owned(),
    };
    said.with("name", name).to_string()
}

/// The language of its [`heading`], where that is a title in a language of its own.
pub(crate) fn title_language(letter: &OpenLetter) -> Option<String> {
    let titled = letter.deleted_at.is_none() && !letter.title.is_empty();
    letter.language.clone().filter(|_| titled)
}

fn audience(letter: &OpenLetter, author: &Person) -> Option<Phrase> {
    match letter.visibility {
        Visibility::Public => None,
        Visibility::Unlisted => Some(Phrase::new("open-letter-for-passers-by")),
        Visibility::Followers => {
            let name = author.shown_name();
            Some(Phrase::new("open-letter-for-followers").with("name", name))
        }
    }
}

fn reactions(likes: i64, boosts: i64) -> Vec<Phrase> {
    let mut said = Vec::new();
    if likes > 0 {
        said.push(Phrase::new("open-letter-likes").with("count", likes));
    }
    if boosts > 0 {
        said.push(Phrase::new("open-letter-boosts").with("count", boosts));
    }
    said
}
