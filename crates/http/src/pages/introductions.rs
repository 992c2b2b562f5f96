//! Answering an introduction with "not now", and taking one back. Writing back is writing a letter.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::Reader;
use crate::typed;
use crate::words::names;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, introductions};
use longhand_mentoring::{correspondences, directory};
use longhand_storage::ids::IntroductionId;
use longhand_storage::people::Person;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "not_now.html")]
struct NotNowPage {
    frame: Frame,
    form_token: String,
    names: String,
    sentence: Option<String>,
    words: String,
    others: String,
    /// Addresses of others who have places, with commas between them.
    with_places: String,
    action: String,
    back: String,
}

/// What a mentor says who cannot now.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct NotNow {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    words: String,
    #[serde(deserialize_with = "typed::text")]
    others: String,
}

impl NotNow {
    /// The same on a page of its own.
    fn unsent(&self, id: IntroductionId) -> Unsent {
        let action = links::introduction(id, "not-now");
        Unsent::new("introductions-not-now", action, "introductions-say-not-now")
            .text("words", "introductions-words", &self.words)
            .text("others", "introductions-others", &self.others)
    }
}

/// `GET /introductions/{id}/not-now`
pub(crate) async fn ask(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: IntroductionId = number(&id, "introduction")?;
    let shown = shown(&app, &reader, id, NotNow::default(), None).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /introductions/{id}/not-now`
pub(crate) async fn not_now(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<NotNow>,
) -> Result<HttpResponse, Error> {
    let id: IntroductionId = number(&id, "introduction")?;
    let form = form.into_inner();
    let reader = match unsent::sender(&app, &request, || form.unsent(id)).await {
        Ok(reader) => reader,
        Err(response) => return Ok(response),
    };
    let (me, origin) = (reader.person.clone(), app.federation.origin.clone());
    let words = form.words.replace("\r\n", "\n");
    let others: Vec<String> = form.others.split_whitespace().map(str::to_owned).collect();
    let now = clock::now();
    let done = act(&app, &reader, &form.form_token, move |conn| {
        introductions::ending::decline(conn, &origin, &me, id, &words, &others, now)
    })
    .await;
    let error = match done {
        Ok(()) => return Ok(onwards("/")),
        Err(error) => error,
    };
    let given_back = form.unsent(id).of(&reader);
    let sentence = unsent::sentence(&reader.words, &error);
    let shown = match &sentence {
        Some(_) => shown(&app, &reader, id, form, sentence).await.ok(),
        None => None,
    };
    Ok(match shown {
        Some(shown) => page(error.status_code(), &shown),
        None => given_back.because(&error),
    })
}

async fn shown(
    app: &App,
    reader: &Reader,
    id: IntroductionId,
    form: NotNow,
    sentence: Option<String>,
) -> Result<NotNowPage, Error> {
    let (me, now) = (reader.person.id, clock::now());
    let (view, others) = app
        .federation
        .database
        .read(move |conn| {
            let introduction = introductions::of_mentor(conn, me, id)?;
            let others = directory::others_with_places(conn, me, introduction.mentee_id, now)?;
            let view = correspondences::read(conn, me, introduction.correspondence_id, None, now)?;
            Ok((view, others))
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let addresses: Vec<String> = others.iter().map(Person::handle).collect();
    Ok(NotNowPage {
        frame: Frame::signed_in(reader, "introductions-not-now", Here::Letterbox),
        form_token: reader.form_token().to_owned(),
        names: names(&reader.words, &view.others),
        sentence,
        words: form.words,
        others: form.others,
        with_places: addresses.join(&reader.words.text("names-comma")),
        action: links::introduction(id, "not-now"),
        back: links::correspondence(view.id),
    })
}

/// `POST /introductions/{id}/withdraw`
pub(crate) async fn withdraw(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: IntroductionId = number(&id, "introduction")?;
    let (me, origin) = (reader.person.clone(), app.federation.origin.clone());
    let now = clock::now();
    act(&app, &reader, &form.form_token, move |conn| {
        introductions::ending::withdraw(conn, &origin, &me, id, now)
    })
    .await?;
    Ok(onwards("/"))
}
