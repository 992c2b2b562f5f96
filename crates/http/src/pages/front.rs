//! The front page: the letterbox for whoever is signed in; for everybody else three sentences, a
//! picture, and mentors who have places.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, letterbox, onwards, page};
use crate::reader::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::cards::{self, Availability};
use longhand_mentoring::clock;
use longhand_mentoring::directory::{self, Entry};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::sign_up::Registration;
use longhand_storage::accounts;
use longhand_storage::ids::LetterId;
use longhand_words::words::Words;
use serde::Deserialize;

/// How many mentors are shown.
const MENTORS: usize = 4;

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage {
    frame: Frame,
    host: String,
    /// Whether somebody may come in who has nothing but this page.
    takes_people: bool,
    /// Whether people come in by invitation only.
    by_invitation: bool,
    mentors: Vec<MentorShown>,
}

struct MentorShown {
    name: String,
    handle: String,
    link: String,
    /// Whether the link leads to their own server.
    outside: bool,
    topics: String,
    free: i32,
    all: i32,
}

/// What the address may carry, for those signed in: the letter before which to look.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    before: String,
}

impl Link {
    /// The letter, if it is a number; the newest letters otherwise.
    fn before(&self) -> Option<LetterId> {
        self.before.parse().ok()
    }
}

/// `GET /`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    if let Some(reader) = visitor.reader {
        return letterbox::show(&app, &reader, link.before()).await;
    }
    let (accounts, found) = app
        .federation
        .database
        .read(|conn| {
            let everybody = directory::wanted("", "", "");
            let found = directory::look(conn, &everybody, None)?;
            Ok::<_, MentoringError>((accounts::count(conn)?, found))
        })
        .await?;
    if accounts == 0 {
        return Ok(onwards("/first-run"));
    }
    let (words, now) = (visitor.words, clock::now());
    let entries = found.entries.into_iter();
    let with_places = entries.filter_map(|one| mentor(one, &words, now));
    let shown = FrontPage {
        frame: Frame::plain(words, "Longhand"),
        host: app.federation.origin.host().to_owned(),
        takes_people: takes_people(&app),
        by_invitation: app.registration == Registration::Invite,
        mentors: with_places.take(MENTORS).collect(),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// Whether somebody may come in who has nothing but a page.
pub(crate) fn takes_people(app: &App) -> bool {
    matches!(
        app.registration,
        Registration::Open | Registration::Approval
    )
}

/// Somebody in the directory, if they have a place.
fn mentor(entry: Entry, words: &Words, now: NaiveDateTime) -> Option<MentorShown> {
    let Entry { person, told } = entry;
    let Availability::Open { free } = cards::availability(&told.card, now) else {
        return None;
    };
    Some(MentorShown {
        name: person.shown_name().to_owned(),
        handle: person.handle(),
        link: if person.local {
            links::profile(&person.username)
        } else {
            person.page_url.clone()
        },
        outside: !person.local,
        topics: told.topics.join(&words.text("names-comma")),
        free,
        all: told.card.seats,
    })
}
