//! The directory: mentors to write to, open places first.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::card_shown::{CardShown, Places};
use crate::pages::{Frame, Here, front, page};
use crate::reader::{Reader, Visitor};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_mentoring::directory::{self, Entry};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::languages::OFFERED;
use longhand_storage::directory::Place;
use longhand_storage::ids::PersonId;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "directory.html")]
struct DirectoryPage {
    frame: Frame,
    topic: String,
    language: String,
    /// The language looked for, if it is not one of those offered.
    other_language: Option<String>,
    q: String,
    signed_in: bool,
    /// Whether a visitor may come in here.
    takes_people: bool,
    searching: bool,
    is_first: bool,
    known: &'static [(&'static str, &'static str)],
    rows: Vec<Row>,
    next: Option<String>,
}

struct Row {
    name: String,
    handle: String,
    link: String,
    /// Whether the link leads to their own server.
    outside: bool,
    write: Option<String>,
    introduce: Option<String>,
    card: CardShown,
}

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Looked {
    #[serde(deserialize_with = "typed::text")]
    topic: String,
    #[serde(deserialize_with = "typed::text")]
    language: String,
    #[serde(deserialize_with = "typed::text")]
    q: String,
    after: String,
}

/// `GET /directory`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    looked: web::Query<Looked>,
) -> Result<HttpResponse, Error> {
    let now = clock::now();
    let looked = looked.into_inner();
    let wanted = directory::wanted(&looked.topic, &looked.language, &looked.q);
    let after = place(&looked.after);
    let found = app
        .federation
        .database
        .read(move |conn| directory::look(conn, &wanted, after))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let reader = visitor.reader.as_ref();
    let rows = found.entries.into_iter();
    let shown = DirectoryPage {
        frame: Frame::of(&visitor, "directory-title").at(Here::Directory),
        signed_in: reader.is_some(),
        takes_people: reader.is_none() && front::takes_people(&app),
        searching: [&looked.topic, &looked.language, &looked.q]
            .iter()
            .any(|text| !text.trim().is_empty()),
        is_first: after.is_none(),
        known: &OFFERED,
        rows: rows.filter_map(|entry| row(entry, reader, now)).collect(),
        next: found.next.map(|next| {
            let next = format!("{}-{}-{}", next.standing, next.wrote_month, next.person_id);
            links::directory(&looked.topic, &looked.language, &looked.q, &next)
        }),
        other_language: Some(looked.language.clone()).filter(|language| {
            !language.is_empty() && OFFERED.iter().all(|(tag, _)| tag != language)
        }),
        topic: looked.topic,
        language: looked.language,
        q: looked.q,
    };
    Ok(page(StatusCode::OK, &shown))
}

fn row(entry: Entry, reader: Option<&Reader>, now: NaiveDateTime) -> Option<Row> {
    let Entry { person, told } = entry;
    let card = CardShown::of(&told, now)?;
    let handle = person.handle();
    let outside = !person.local && reader.is_none();
    let somebody_else = reader.is_some_and(|reader| reader.person.id != person.id);
    Some(Row {
        name: person.shown_name().to_owned(),
        link: if person.local {
            links::profile(&person.username)
        } else if outside {
            person.page_url
        } else {
            links::person(&handle)
        },
        outside,
        write: somebody_else.then(|| links::write_to(&handle)),
        introduce: somebody_else.then(|| links::introduce_to(&handle)),
        handle,
        card,
    })
}

/// Where to go on, as the address says it; the beginning if it says nothing that can be read.
fn place(text: &str) -> Option<Place> {
    let mut parts = text.splitn(3, '-').map(str::parse::<i32>);
    Some(Place {
        standing: parts.next()?.ok()?,
        wrote_month: parts.next()?.ok()?,
        person_id: PersonId(parts.next()?.ok()?),
    })
}
