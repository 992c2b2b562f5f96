//! The post bag for the keeper: what waits and why, trying it now, and giving it up.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_mentoring::deliveries::{self, Page, Row};
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::deliveries::State;
use longhand_storage::delivery_lists::{Counts, Which};
use longhand_storage::ids::DeliveryId;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_deliveries.html")]
struct DeliveriesPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    which: &'static str,
    counts: Counts,
    host: String,
    hosts: Vec<(String, i64, String)>,
    rows: Vec<RowShown>,
    next: Option<String>,
}

struct RowShown {
    host: String,
    from: String,
    is_letter: bool,
    attempts: i32,
    /// When it is tried next; `None` once it came back.
    due_at: Option<NaiveDateTime>,
    expires_at: NaiveDateTime,
    finished_at: Option<NaiveDateTime>,
    error: Option<Phrase>,
    /// Where it is tried now, and where it is given up, if that can be done.
    acts: Option<(String, String)>,
}

/// What is looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    which: String,
    #[serde(deserialize_with = "typed::text")]
    host: String,
    before: String,
}

impl Link {
    /// Which deliveries: the word in the address, and what it means.
    fn which(&self, now: NaiveDateTime) -> (&'static str, Which) {
        match self.which.as_str() {
            "waiting" => ("waiting", Which::Waiting),
            "returned" => ("returned", Which::Returned(deliveries::lately(now))),
            _ => ("stuck", Which::Stuck),
        }
    }
}

/// For which host everything is tried.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct All {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    host: String,
}

/// `GET /keeper/deliveries`
pub(crate) async fn list(
    app: web::Data<App>,
    keeper: Keeper,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let (link, now) = (link.into_inner(), clock::now());
    let (_, which) = link.which(now);
    let before: Option<DeliveryId> = link.before.parse().ok();
    let host = Some(link.host.clone()).filter(|host| !host.is_empty());
    let found = app
        .federation
        .database
        .read(move |conn| deliveries::look(conn, which, host.as_deref(), before, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(page(StatusCode::OK, &listed(&keeper.0, link, found, now)))
}

fn listed(reader: &Reader, link: Link, found: Page, now: NaiveDateTime) -> DeliveriesPage {
    let (which, _) = link.which(now);
    let here = links::deliveries(which, &link.host);
    let stuck = |(host, many): (String, i64)| {
        let link = links::deliveries("stuck", &host);
        (host, many, link)
    };
    DeliveriesPage {
        frame: Frame::signed_in(reader, "keeper-deliveries-title", Here::Me),
        place: "deliveries",
        form_token: reader.form_token().to_owned(),
        which,
        counts: found.counts,
        host: link.host,
        hosts: found.stuck_hosts.into_iter().map(stuck).collect(),
        rows: found.rows.into_iter().map(|one| row(one, now)).collect(),
        next: found.next.map(|before| format!("{here}&before={before}")),
    }
}

fn row(row: Row, now: NaiveDateTime) -> RowShown {
    let waits = row.state == State::Queued;
    let has_left = row.attempts > 0 || row.due_at <= now;
    let address = |act| links::delivery_act(row.id, act);
    RowShown {
        acts: (waits && has_left).then(|| (address("retry"), address("give-up"))),
        from: row.from.handle(),
        is_letter: row.is_letter,
        attempts: row.attempts,
        due_at: waits.then_some(row.due_at),
        expires_at: row.expires_at,
        finished_at: row.finished_at,
        error: row.error,
        host: row.host,
    }
}

/// `POST /keeper/deliveries/{id}/retry`
pub(crate) async fn retry(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: DeliveryId = number(&id, "delivery")?;
    let (me, now) = (keeper.0.person.id, clock::now());
    act(&app, &keeper.0, &form.form_token, move |conn| {
        deliveries::retry(conn, Some(me), id, now)
    })
    .await?;
    Ok(onwards("/keeper/deliveries"))
}

/// `POST /keeper/deliveries/retry-all`
pub(crate) async fn retry_all(
    app: web::Data<App>,
    keeper: Keeper,
    form: web::Form<All>,
) -> Result<HttpResponse, Error> {
    let (me, now, host) = (keeper.0.person.id, clock::now(), form.host.clone());
    act(&app, &keeper.0, &form.form_token, move |conn| {
        deliveries::retry_all(conn, Some(me), &host, now)
    })
    .await?;
    Ok(onwards("/keeper/deliveries"))
}

/// `POST /keeper/deliveries/{id}/give-up`
pub(crate) async fn give_up(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: DeliveryId = number(&id, "delivery")?;
    let origin = app.federation.origin.clone();
    let (me, now) = (keeper.0.person.id, clock::now());
    act(&app, &keeper.0, &form.form_token, move |conn| {
        deliveries::give_up(conn, &origin, Some(me), id, now)
    })
    .await?;
    Ok(onwards("/keeper/deliveries"))
}
