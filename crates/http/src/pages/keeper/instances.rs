//! Other instances for their keeper: the list, one of them and what is decided about it, and whether
//! only allowed ones are left.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Frame, Here, act, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_federation::hosts;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::instances::{self, Told};
use longhand_storage::instance_lists::Wanted;
use longhand_storage::instances::Stance;
use serde::Deserialize;

/// What the list can be narrowed to: the word in its address, and what it says.
const STATES: [(&str, &str); 6] = [
    ("", "keeper-instances-all"),
    ("open", "keeper-stance-open"),
    ("limited", "keeper-stance-limited"),
    ("blocked", "keeper-stance-blocked"),
    ("allowed", "keeper-stance-allowed"),
    ("failing", "keeper-instances-failing"),
];

/// What can be decided: the word, what it says, and what it does.
const CHOICES: [(Stance, &str, &str); 4] = [
    (Stance::Open, "keeper-stance-open", "keeper-open-hint"),
    (
        Stance::Limited,
        "keeper-stance-limited",
        "keeper-limit-hint",
    ),
    (
        Stance::Blocked,
        "keeper-stance-blocked",
        "keeper-block-hint",
    ),
    (
        Stance::Allowed,
        "keeper-stance-allowed",
        "keeper-allow-hint",
    ),
];

/// How a stance is said.
pub(crate) fn said(stance: Stance) -> &'static str {
    match stance {
        Stance::Open => "keeper-stance-open",
        Stance::Limited => "keeper-stance-limited",
        Stance::Blocked => "keeper-stance-blocked",
        Stance::Allowed => "keeper-stance-allowed",
    }
}

#[derive(Template)]
#[template(path = "keeper_instances.html")]
struct ListPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    q: String,
    states: Vec<(&'static str, &'static str, bool)>,
    rows: Vec<RowShown>,
    next: Option<String>,
    /// The page of the host that was looked for, if it is none of the rows.
    unknown: Option<(String, String)>,
    only_allowed: bool,
}

struct RowShown {
    host: String,
    link: String,
    stance: &'static str,
    people: i64,
    seen: Option<NaiveDateTime>,
    failures: i32,
    failing_since: Option<NaiveDateTime>,
    note: String,
}

#[derive(Template)]
#[template(path = "keeper_instance.html")]
struct InstancePage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    host: String,
    action: String,
    deliveries: String,
    done: bool,
    sentence: Option<String>,
    told: Told,
    above: Vec<(String, String, &'static str)>,
    choices: Vec<(&'static str, &'static str, &'static str, bool)>,
    note: String,
}

/// What the list is narrowed to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    #[serde(deserialize_with = "typed::text")]
    q: String,
    state: String,
    #[serde(deserialize_with = "typed::text")]
    after: String,
}

impl Link {
    /// The whole host that is looked for, if it is one.
    fn host(&self) -> Option<String> {
        hosts::parse(&self.q).ok()
    }

    fn wanted(&self) -> Wanted {
        let part = self.host();
        Wanted {
            stance: self.state.parse().ok(),
            failing: self.state == "failing",
            part: part.unwrap_or_else(|| self.q.trim().to_lowercase()),
        }
    }
}

/// Whether something was just decided.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Done {
    done: String,
}

/// What is decided about a host.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    stance: String,
    #[serde(deserialize_with = "typed::text")]
    note: String,
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self, host: &str) -> Unsent {
        let action = links::instance(host);
        Unsent::new("keeper-instances-title", action, "keeper-decide-button")
            .text("note", "keeper-note", &self.note)
            .chosen("stance", &self.stance)
    }
}

/// Whether only allowed instances are left.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Only {
    form_token: String,
    only: String,
}

/// `GET /keeper/instances`
pub(crate) async fn list(
    app: web::Data<App>,
    keeper: Keeper,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let link = link.into_inner();
    let (wanted, after) = (link.wanted(), link.after.clone());
    let (found, only_allowed) = app
        .federation
        .database
        .read(move |conn| {
            let found = instances::look(conn, &wanted, &after)?;
            Ok::<_, MentoringError>((found, instances::only_allowed(conn)?))
        })
        .await?;
    let shown = listed(&keeper.0, link, found, only_allowed);
    Ok(page(StatusCode::OK, &shown))
}

fn listed(reader: &Reader, link: Link, found: instances::Page, only_allowed: bool) -> ListPage {
    let rows: Vec<RowShown> = found.rows.into_iter().map(row).collect();
    let is_listed = |host: &String| rows.iter().any(|row| row.host == *host);
    let unknown = link.host().filter(|host| !is_listed(host));
    ListPage {
        frame: Frame::signed_in(reader, "keeper-instances-title", Here::Me),
        place: "instances",
        form_token: reader.form_token().to_owned(),
        states: STATES
            .map(|(word, says)| (word, says, word == link.state))
            .into(),
        next: found
            .next
            .map(|after| links::instances(&link.state, &link.q, &after)),
        unknown: unknown.map(|host| (links::instance(&host), host)),
        q: link.q,
        rows,
        only_allowed,
    }
}

fn row(row: instances::Row) -> RowShown {
    let instance = row.instance;
    RowShown {
        link: links::instance(&instance.host),
        host: instance.host,
        stance: said(instance.stance),
        people: row.people,
        seen: instance.seen_at,
        failures: instance.failures,
        failing_since: instance.failing_since,
        note: instance.note,
    }
}

/// `GET /keeper/instances/{host}`
pub(crate) async fn show(
    app: web::Data<App>,
    keeper: Keeper,
    host: web::Path<String>,
    link: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let mut shown = shown(&app, &keeper.0, parsed(&host)?).await?;
    shown.done = link.done == "decided";
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /keeper/instances/{host}`
pub(crate) async fn decide(
    app: web::Data<App>,
    request: HttpRequest,
    host: web::Path<String>,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    let unsent = || form.unsent(&host);
    let keeper = match unsent::keeper(&app, &request, unsent).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let host = parsed(&host)?;
    let stance: Stance = form.stance.parse().map_err(Error::Unreadable)?;
    let decided = {
        let (origin, host) = (app.federation.origin.clone(), host.clone());
        let (me, now, note) = (keeper.0.person.id, clock::now(), form.note.clone());
        act(&app, &keeper.0, &form.form_token, move |conn| {
            instances::decide(conn, &origin, Some(me), &host, stance, &note, now)
        })
        .await
    };
    let Err(error) = decided else {
        return Ok(onwards(&format!("{}?done=decided", links::instance(&host))));
    };
    let (Some(sentence), Ok(mut shown)) = (
        unsent::sentence(&keeper.0.words, &error),
        shown(&app, &keeper.0, host.clone()).await,
    ) else {
        return Ok(unsent().of(&keeper.0).because(&error));
    };
    shown.sentence = Some(sentence);
    shown.note = form.note;
    for choice in &mut shown.choices {
        choice.3 = choice.0 == form.stance;
    }
    Ok(page(error.status_code(), &shown))
}

/// `POST /keeper/instances/only-allowed`
pub(crate) async fn only_allowed(
    app: web::Data<App>,
    keeper: Keeper,
    form: web::Form<Only>,
) -> Result<HttpResponse, Error> {
    let only = form.only == "yes";
    let (me, now) = (keeper.0.person.id, clock::now());
    act(&app, &keeper.0, &form.form_token, move |conn| {
        instances::set_only_allowed(conn, Some(me), only, now)
    })
    .await?;
    Ok(onwards("/keeper/instances"))
}

/// The host in an address, in the one form it is kept in.
fn parsed(host: &str) -> Result<String, Error> {
    hosts::parse(host)
        .ok()
        .filter(|parsed| parsed == host)
        .ok_or(Error::NoSuchPage)
}

async fn shown(app: &App, reader: &Reader, host: String) -> Result<InstancePage, Error> {
    let asked = host.clone();
    let told = app
        .federation
        .database
        .read(move |conn| instances::of(conn, &asked))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let above = told.above.iter();
    let stance = told.instance.stance;
    Ok(InstancePage {
        frame: Frame::signed_in(reader, "keeper-instances-title", Here::Me).titled(&host),
        place: "instances",
        form_token: reader.form_token().to_owned(),
        action: links::instance(&host),
        deliveries: links::deliveries("stuck", &host),
        done: false,
        sentence: None,
        above: above
            .map(|one| {
                (
                    links::instance(&one.host),
                    one.host.clone(),
                    said(one.stance),
                )
            })
            .collect(),
        choices: CHOICES
            .map(|(one, says, hint)| (one.as_str(), says, hint, one == stance))
            .into(),
        note: told.instance.note.clone(),
        told,
        host,
    })
}
