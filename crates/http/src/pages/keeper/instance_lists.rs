//! Lists of instances: handed on as a file, and taken over in two steps.

use crate::app::App;
use crate::error::Error;
use crate::pages::enclosures::{self, From};
use crate::pages::keeper::instances::said;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Frame, Here, act, page};
use crate::reader::{self, Keeper, Reader};
use crate::typed;
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_federation::hosts;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::instances::lists::{self, Fault, Kind, List};
use longhand_mentoring::refusal::Refusal;
use serde::Deserialize;
use serde_json::Value;

/// How many lines of each kind a page shows.
const MOST_SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "keeper_list.html")]
struct ListPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    allowed: bool,
    /// What was typed, or is to be sent on.
    list: String,
    looked: Option<Looked>,
    /// How many changes were made.
    taken: Option<usize>,
}

/// What a list would change.
struct Looked {
    changes: Vec<ChangeShown>,
    many: usize,
    kept: usize,
    nothing: usize,
    bad: Vec<(usize, String, &'static str)>,
    many_bad: usize,
}

struct ChangeShown {
    host: String,
    before: &'static str,
    after: &'static str,
    correspondences: i64,
    note: String,
}

/// Which list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Which {
    kind: String,
}

/// A list that was looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    kind: String,
    #[serde(deserialize_with = "typed::text")]
    list: String,
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self) -> Unsent {
        let action = "/keeper/instances/take-over/do".to_owned();
        Unsent::new("keeper-list-title", action, "keeper-list-make")
            .text("list", "keeper-list-paste", &self.list)
            .chosen("kind", &self.kind)
    }
}

fn kind(word: &str) -> Kind {
    match word {
        "allowed" => Kind::Allowed,
        _ => Kind::Closed,
    }
}

/// `GET /keeper/instances/list.csv`
pub(crate) async fn hand_on(
    app: web::Data<App>,
    _keeper: Keeper,
    which: web::Query<Which>,
) -> Result<HttpResponse, Error> {
    let kind = kind(&which.kind);
    let list = app
        .federation
        .database
        .read(move |conn| lists::write(conn, kind))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let name = match kind {
        Kind::Closed => "attachment; filename=\"domain_blocks.csv\"",
        Kind::Allowed => "attachment; filename=\"domain_allows.csv\"",
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, name))
        .body(list))
}

/// `GET /keeper/instances/take-over`
pub(crate) async fn ask(keeper: Keeper) -> Result<HttpResponse, Error> {
    Ok(page(StatusCode::OK, &blank(&keeper.0)))
}

/// `POST /keeper/instances/take-over`
pub(crate) async fn look(
    app: web::Data<App>,
    request: HttpRequest,
    upload: Multipart,
) -> Result<HttpResponse, Error> {
    // Before anything is read. What else is wrong with the session is told below, with the list.
    let from = match reader::of(&app, &request).await {
        Ok(Some(reader)) => Keeper::of(reader).map(|_| From::Reader)?,
        _ => From::Anybody,
    };
    let upload = Uploaded::read(upload, from).await?;
    let keeper = match unsent::keeper(&app, &request, || upload.unsent()).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    match changes(&app, &keeper, &upload).await {
        Ok((list, found)) => {
            let wanted: Vec<_> = found.changes.iter().map(|one| one.line.clone()).collect();
            let mut shown = blank(&keeper.0);
            shown.allowed = upload.kind == "allowed";
            shown.list = lists::written(&wanted);
            shown.looked = Some(looked(list, found));
            Ok(page(StatusCode::OK, &shown))
        }
        Err(error) => {
            let unsent = upload.unsent();
            Ok(again(
                &keeper.0,
                &upload.kind,
                upload.pasted,
                unsent,
                &error,
            ))
        }
    }
}

/// What the list says, and what it would change.
async fn changes(
    app: &App,
    keeper: &Keeper,
    upload: &Uploaded,
) -> Result<(List, lists::Changes), Error> {
    keeper.0.check_form(&upload.form_token)?;
    if upload.too_large {
        return Err(Error::TooLarge);
    }
    let bytes = upload.file.as_deref().unwrap_or(upload.pasted.as_bytes());
    let list = read(app, bytes, &upload.kind)?;
    let lines = list.lines.clone();
    let found = app
        .federation
        .database
        .read(move |conn| lists::changes(conn, &lines))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok((list, found))
}

/// The page with the list, and why nothing was taken of it.
fn again(reader: &Reader, kind: &str, list: String, unsent: Unsent, error: &Error) -> HttpResponse {
    let Some(sentence) = unsent::sentence(&reader.words, error) else {
        return unsent.of(reader).because(error);
    };
    let mut shown = blank(reader);
    shown.allowed = kind == "allowed";
    shown.list = list;
    shown.sentence = Some(sentence);
    page(error.status_code(), &shown)
}

/// A list as it was sent to be looked at: pasted, or as a file.
struct Uploaded {
    form_token: String,
    kind: String,
    pasted: String,
    file: Option<Vec<u8>>,
    too_large: bool,
}

impl Uploaded {
    async fn read(upload: Multipart, from: From) -> Result<Self, Error> {
        let sent = enclosures::read(upload, from).await?;
        let text = |name: &str| {
            let text = sent.fields.get(name).and_then(Value::as_str);
            text.unwrap_or_default().replace('\0', "")
        };
        Ok(Self {
            form_token: text("form_token"),
            kind: text("kind"),
            pasted: text("list"),
            file: sent.file.map(|file| file.bytes),
            too_large: sent.too_large,
        })
    }

    /// The same on a page of its own.
    fn unsent(&self) -> Unsent {
        let action = "/keeper/instances/take-over".to_owned();
        Unsent::new("keeper-list-title", action, "keeper-list-look")
            .with_file()
            .text("list", "keeper-list-paste", &self.pasted)
            .chosen("kind", &self.kind)
    }
}

/// `POST /keeper/instances/take-over/do`
pub(crate) async fn take(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    let keeper = match unsent::keeper(&app, &request, || form.unsent()).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    match take_over(&app, &keeper, &form).await {
        Ok(taken) => {
            let mut shown = blank(&keeper.0);
            shown.allowed = form.kind == "allowed";
            shown.taken = Some(taken);
            Ok(page(StatusCode::OK, &shown))
        }
        Err(error) => {
            let unsent = form.unsent();
            Ok(again(&keeper.0, &form.kind, form.list, unsent, &error))
        }
    }
}

/// Makes the changes of a list; gives back how many that were.
async fn take_over(app: &App, keeper: &Keeper, form: &Sent) -> Result<usize, Error> {
    keeper.0.check_form(&form.form_token)?;
    let list = read(app, form.list.as_bytes(), &form.kind)?;
    let origin = app.federation.origin.clone();
    let (me, now) = (keeper.0.person.id, clock::now());
    let taken = act(app, &keeper.0, &form.form_token, move |conn| {
        lists::take(conn, &origin, Some(me), &list.lines, now)
    })
    .await?;
    Ok(taken.len())
}

fn read(app: &App, bytes: &[u8], word: &str) -> Result<List, Error> {
    let host = |typed: &str| hosts::parse(typed).ok();
    lists::read(bytes, kind(word), &app.federation.origin, host)
        .map_err(|why| Error::Refused(Refusal::Keeping(why)))
}

fn looked(mut list: List, mut found: lists::Changes) -> Looked {
    let (many, many_bad) = (found.changes.len(), list.bad.len());
    found.changes.truncate(MOST_SHOWN);
    list.bad.truncate(MOST_SHOWN);
    let change = |change: lists::Change| ChangeShown {
        host: change.line.host,
        before: said(change.before),
        after: said(change.line.stance),
        correspondences: change.correspondences,
        note: change.line.note,
    };
    let bad = list.bad.into_iter();
    Looked {
        changes: found.changes.into_iter().map(change).collect(),
        many,
        kept: found.kept,
        nothing: list.nothing,
        bad: bad
            .map(|bad| (bad.number, bad.text, why(bad.fault)))
            .collect(),
        many_bad,
    }
}

fn why(fault: Fault) -> &'static str {
    match fault {
        Fault::NoHost => "keeper-list-no-host",
        Fault::Hidden => "keeper-list-hidden",
        Fault::Severity => "keeper-list-severity",
        Fault::Ourselves => "keeper-list-ourselves",
        Fault::Unreadable => "keeper-list-unreadable",
    }
}

fn blank(reader: &Reader) -> ListPage {
    ListPage {
        frame: Frame::signed_in(reader, "keeper-list-title", Here::Me),
        place: "instances",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        allowed: false,
        list: String::new(),
        looked: None,
        taken: None,
    }
}
