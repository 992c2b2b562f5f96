//! Lists of instances: handed on as a file, and taken over in two steps.

use crate::app::App;
use crate::error::Error;
use crate::pages::enclosures::{self, From};
use crate::pages::keeper::instances::said;
use crate::pages::unsent::sentence;
use crate::pages::{Frame, Here, act, page};
use crate::reader::{Keeper, Reader};
use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, ResponseError, web};
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
    list: String,
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
    keeper: Keeper,
    upload: Multipart,
) -> Result<HttpResponse, Error> {
    let upload = Uploaded::read(upload).await?;
    keeper.0.check_form(&upload.form_token)?;
    let mut shown = blank(&keeper.0);
    shown.allowed = upload.kind == "allowed";
    shown.list = upload.pasted;
    let bytes = upload.file.as_deref().unwrap_or(shown.list.as_bytes());
    let list = match read(&app, bytes, &upload.kind) {
        Ok(list) => list,
        Err(error) => {
            shown.sentence = Some(keeper.0.words.tell(&error.phrase()));
            return Ok(page(error.status_code(), &shown));
        }
    };
    let lines = list.lines.clone();
    let found = app
        .federation
        .database
        .read(move |conn| lists::changes(conn, &lines))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let wanted: Vec<_> = found.changes.iter().map(|one| one.line.clone()).collect();
    shown.list = lists::written(&wanted);
    shown.looked = Some(looked(list, found));
    Ok(page(StatusCode::OK, &shown))
}

/// A list as it was sent to be looked at: pasted, or as a file.
struct Uploaded {
    form_token: String,
    kind: String,
    pasted: String,
    file: Option<Vec<u8>>,
}

impl Uploaded {
    async fn read(upload: Multipart) -> Result<Self, Error> {
        let sent = enclosures::read(upload, From::Reader).await?;
        let text = |name: &str| {
            let text = sent.fields.get(name).and_then(Value::as_str);
            text.unwrap_or_default().replace('\0', "")
        };
        let uploaded = Self {
            form_token: text("form_token"),
            kind: text("kind"),
            pasted: text("list"),
            file: sent.file.map(|file| file.bytes),
        };
        if sent.too_large {
            return Err(Error::TooLarge);
        }
        Ok(uploaded)
    }
}

/// `POST /keeper/instances/take-over/do`
pub(crate) async fn take(
    app: web::Data<App>,
    keeper: Keeper,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    let list = read(&app, form.list.replace('\0', "").as_bytes(), &form.kind)?;
    let origin = app.federation.origin.clone();
    let (me, now) = (keeper.0.person.id, clock::now());
    let taken = act(&app, &keeper.0, &form.form_token, move |conn| {
        lists::take(conn, &origin, Some(me), &list.lines, now)
    })
    .await;
    let mut shown = blank(&keeper.0);
    shown.allowed = form.kind == "allowed";
    match taken {
        Ok(taken) => {
            shown.taken = Some(taken.len());
            Ok(page(StatusCode::OK, &shown))
        }
        Err(error) => {
            shown.sentence = Some(sentence(&keeper.0.words, &error).ok_or_else(|| error.clone())?);
            shown.list = form.list;
            Ok(page(error.status_code(), &shown))
        }
    }
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
