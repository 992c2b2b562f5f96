//! What the keeper tells everybody here: said, changed, ended.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::announcements::{self, Typed};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::announcements::Announcement;
use longhand_storage::ids::AnnouncementId;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_announcements.html")]
struct AnnouncementsPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    action: String,
    /// Whether one that is there is changed.
    changes: bool,
    typed: Typed,
    rows: Vec<RowShown>,
}

struct RowShown {
    content: Prose,
    created_at: NaiveDateTime,
    ends_at: Option<NaiveDateTime>,
    ended: bool,
    change: String,
    end: String,
}

/// The form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    source: String,
    #[serde(deserialize_with = "typed::text")]
    last_day: String,
    again: String,
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self, action: String, button: &'static str) -> Unsent {
        Unsent::new("keeper-announcements-title", action, button)
            .text("source", "keeper-announcement-text", &self.source)
            .chosen("last_day", &self.last_day)
            .chosen("again", &self.again)
    }

    fn typed(&self) -> Typed {
        Typed {
            source: self.source.clone(),
            last_day: self.last_day.clone(),
            again: !self.again.is_empty(),
        }
    }
}

/// `GET /keeper/announcements`
pub(crate) async fn list(app: web::Data<App>, keeper: Keeper) -> Result<HttpResponse, Error> {
    let shown = shown(&app, &keeper.0, Typed::default()).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /keeper/announcements`
pub(crate) async fn announce(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let unsent = || {
        let action = "/keeper/announcements".to_owned();
        form.unsent(action, "keeper-announcement-announce")
    };
    let keeper = match unsent::keeper(&app, &request, unsent).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let (me, typed, now) = (keeper.0.person.id, form.typed(), clock::now());
    let said = {
        let typed = typed.clone();
        act(&app, &keeper.0, &form.form_token, move |conn| {
            announcements::announce(conn, Some(me), &typed, now)
        })
        .await
    };
    let Err(error) = said else {
        return Ok(onwards("/keeper/announcements"));
    };
    let (Some(why), Ok(mut shown)) = (
        unsent::sentence(&keeper.0.words, &error),
        shown(&app, &keeper.0, typed).await,
    ) else {
        return Ok(unsent().of(&keeper.0).because(&error));
    };
    shown.sentence = Some(why);
    Ok(page(error.status_code(), &shown))
}

/// `GET /keeper/announcements/{id}`
pub(crate) async fn show(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: AnnouncementId = number(&id, "announcement")?;
    let found = app
        .federation
        .database
        .read(move |conn| announcements::find(conn, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let typed = Typed {
        last_day: announcements::last_day(&found),
        source: found.source,
        again: false,
    };
    Ok(page(StatusCode::OK, &one(&keeper.0, id, typed)))
}

/// `POST /keeper/announcements/{id}`
pub(crate) async fn change(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let id: AnnouncementId = number(&id, "announcement")?;
    let unsent = || form.unsent(links::announcement(id), "keeper-announcement-change");
    let keeper = match unsent::keeper(&app, &request, unsent).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let (me, typed, now) = (keeper.0.person.id, form.typed(), clock::now());
    let changed = {
        let typed = typed.clone();
        act(&app, &keeper.0, &form.form_token, move |conn| {
            announcements::change(conn, Some(me), id, &typed, now)
        })
        .await
    };
    let Err(error) = changed else {
        return Ok(onwards("/keeper/announcements"));
    };
    let Some(why) = unsent::sentence(&keeper.0.words, &error) else {
        return Ok(unsent().of(&keeper.0).because(&error));
    };
    let mut shown = one(&keeper.0, id, typed);
    shown.sentence = Some(why);
    Ok(page(error.status_code(), &shown))
}

/// `POST /keeper/announcements/{id}/end`
pub(crate) async fn end(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: AnnouncementId = number(&id, "announcement")?;
    let (me, now) = (keeper.0.person.id, clock::now());
    act(&app, &keeper.0, &form.form_token, move |conn| {
        announcements::end(conn, Some(me), id, now)
    })
    .await?;
    Ok(onwards("/keeper/announcements"))
}

async fn shown(app: &App, reader: &Reader, typed: Typed) -> Result<AnnouncementsPage, Error> {
    let now = clock::now();
    let found = app
        .federation
        .database
        .read(announcements::all)
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let row = |one: Announcement| RowShown {
        ended: announcements::has_ended(&one, now),
        created_at: one.created_at,
        ends_at: one.ends_at,
        change: links::announcement(one.id),
        end: format!("{}/end", links::announcement(one.id)),
        content: Prose(one.content),
    };
    Ok(AnnouncementsPage {
        rows: found.into_iter().map(row).collect(),
        ..blank(reader, "/keeper/announcements".to_owned(), typed)
    })
}

fn one(reader: &Reader, id: AnnouncementId, typed: Typed) -> AnnouncementsPage {
    AnnouncementsPage {
        changes: true,
        ..blank(reader, links::announcement(id), typed)
    }
}

fn blank(reader: &Reader, action: String, typed: Typed) -> AnnouncementsPage {
    AnnouncementsPage {
        frame: Frame::signed_in(reader, "keeper-announcements-title", Here::Me),
        place: "announcements",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        action,
        changes: false,
        typed,
        rows: Vec::new(),
    }
}
