//! Somebody's public page: who they are, and at which address they can be written to.

use crate::activitypub;
use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::card_shown::{CardShown, Places};
use crate::pages::follow_button::{self, FollowButton};
use crate::pages::intents::AtHome;
use crate::pages::open_letters::{RowShown, rows};
use crate::pages::{Frame, front, page};
use crate::reader::Visitor;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, VARY};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::cards::{self, Told};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::reading;
use longhand_mentoring::{clock, thanks};
use longhand_storage::accounts;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::people::{self, Kind, Person};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    frame: Frame,
    name: String,
    handle: String,
    /// Whether a visitor may come in here.
    takes_people: bool,
    summary: Option<Prose>,
    /// Where programs read the same.
    actor: String,
    discoverable: bool,
    card: Option<CardShown>,
    /// Thanks that were said and may be read by everybody.
    thanks: Vec<String>,
    /// Their page here, and their feed.
    here: String,
    feed: String,
    /// What they wrote for everybody, and where the older of it is.
    open: Vec<RowShown>,
    older: Option<String>,
    /// Where one introduces oneself to them, if they mentor.
    introduce: Option<String>,
    /// Where one changes it, if this is oneself.
    change: Option<&'static str>,
    /// Where this reader can write to them, when signed in here.
    write: Option<String>,
    /// Following them, the same.
    button: Option<FollowButton>,
    /// Following them from elsewhere, for whoever is not signed in.
    typed: Option<AtHome>,
}

/// From where on their open letters are listed.
#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    before: String,
}

/// `GET /@{name}`: a page for people, the actor for programs.
pub(crate) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let mut response = if activitypub::wants_activity(&request) {
        activitypub::actor_by_name(&app, &name).await
    } else {
        for_people(&app, &request, &name).await?
    };
    let vary = HeaderValue::from_static("Accept");
    response.headers_mut().insert(VARY, vary);
    Ok(response)
}

/// Somebody who lives here and whose account is open.
pub(super) fn resident(
    conn: &mut AnyConnection,
    name: &str,
    host: &str,
) -> Result<Option<Person>, StorageError> {
    let found = people::find_by_handle(conn, name, host)?;
    let Some(person) = found.filter(|p| p.local && p.kind != Kind::Application) else {
        return Ok(None);
    };
    match accounts::find(conn, person.id) {
        Ok(account) if account.suspended_at.is_none() => Ok(Some(person)),
        Ok(_) | Err(StorageError::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn for_people(app: &App, request: &HttpRequest, name: &str) -> Result<HttpResponse, Error> {
    // PostgreSQL knows no text with a NUL in it, and nobody has such a name.
    if name.contains('\0') {
        return Err(Error::NoSuchPage);
    }
    let visitor = Visitor::of(app, request).await?;
    let before = web::Query::<Link>::from_query(request.query_string())
        .ok()
        .and_then(|link| link.before.parse().ok());
    let (name, host) = (name.to_owned(), app.federation.origin.host().to_owned());
    let me = visitor.reader.as_ref().map(|reader| reader.person.id);
    let found = app
        .federation
        .database
        .read(move |conn| {
            let Some(person) = resident(conn, &name, &host)? else {
                return Ok(None);
            };
            let told = cards::of(conn, person.id)?;
            let thanks = thanks::shown(conn, person.id)?;
            let open = reading::of_person(conn, person.id, before)?;
            let follow = match me {
                Some(me) => follow_button::between(conn, me, person.id)?,
                None => None,
            };
            Ok::<_, MentoringError>(Some((person, told, thanks, open, follow)))
        })
        .await?;
    let (person, told, thanks, open, follow) = found.ok_or(Error::NoSuchPage)?;
    let button = visitor
        .reader
        .as_ref()
        .filter(|reader| reader.person.id != person.id)
        .map(|reader| {
            let back = links::profile(&person.username);
            FollowButton::new(&person, follow, reader.form_token(), back)
        });
    let mut shown = shown(person, told.as_ref(), &visitor);
    shown.button = button;
    shown.takes_people = visitor.reader.is_none() && front::takes_people(app);
    shown.older = open.older.map(|id| format!("{}?before={id}", shown.here));
    shown.open = rows(&visitor.words, open.letters);
    shown.thanks = thanks.into_iter().map(|thanks| thanks.words).collect();
    Ok(page(StatusCode::OK, &shown))
}

fn shown(person: Person, told: Option<&Told>, visitor: &Visitor) -> PersonPage {
    let reader = visitor.reader.as_ref();
    let is_somebody_else = reader.is_some_and(|reader| reader.person.id != person.id);
    PersonPage {
        frame: Frame::of(visitor, "").titled(person.shown_name()),
        name: person.shown_name().to_owned(),
        handle: person.handle(),
        here: links::profile(&person.username),
        feed: links::feed(&person.username),
        takes_people: false,
        open: Vec::new(),
        older: None,
        introduce: told
            .filter(|told| is_somebody_else && told.card.mentor)
            .map(|_| links::introduce_to(&person.handle())),
        thanks: Vec::new(),
        button: None,
        typed: reader.is_none().then(|| AtHome::to_follow(&person.uri)),
        write: is_somebody_else.then(|| links::write_to(&person.handle())),
        summary: (!person.summary.is_empty()).then_some(Prose(person.summary)),
        actor: person.uri,
        discoverable: person.discoverable,
        card: told.and_then(|told| CardShown::of(told, clock::now())),
        change: reader
            .is_some_and(|reader| reader.person.id == person.id)
            .then_some(links::CARD),
    }
}
