//! What keepers did, for all of them to see.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, Here, page};
use crate::reader::Keeper;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::keeping::{self, Entry};
use longhand_storage::ids::KeepingId;
use longhand_storage::keeping::Act;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_log.html")]
struct LogPage {
    frame: Frame,
    place: &'static str,
    rows: Vec<RowShown>,
    older: Option<KeepingId>,
}

struct RowShown {
    keeper: Option<String>,
    act: &'static str,
    subject: String,
    at: NaiveDateTime,
}

/// From where on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    before: String,
}

/// `GET /keeper/log`
pub(crate) async fn show(
    app: web::Data<App>,
    keeper: Keeper,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let before = link.before.parse().ok();
    let found = app
        .federation
        .database
        .read(move |conn| keeping::page(conn, before))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = LogPage {
        frame: Frame::signed_in(&keeper.0, "keeper-log-title", Here::Me),
        place: "log",
        rows: found.entries.into_iter().map(row).collect(),
        older: found.older,
    };
    Ok(page(StatusCode::OK, &shown))
}

fn row(entry: Entry) -> RowShown {
    RowShown {
        keeper: entry.keeper.map(|keeper| keeper.handle()),
        act: said(entry.kept.act),
        subject: entry.kept.subject,
        at: entry.kept.created_at,
    }
}

/// The sentence that tells of an act; what it was done to is put in.
fn said(act: Act) -> &'static str {
    match act {
        Act::Approved => "keeper-log-approved",
        Act::Refused => "keeper-log-refused",
        Act::Suspended => "keeper-log-suspended",
        Act::Lifted => "keeper-log-lifted",
        Act::MadeKeeper => "keeper-log-made-keeper",
        Act::MadeMember => "keeper-log-made-member",
        Act::ResetPassword => "keeper-log-reset-password",
        Act::Invited => "keeper-log-invited",
        Act::Uninvited => "keeper-log-uninvited",
        Act::WroteConduct => "keeper-log-wrote-conduct",
        Act::Opened => "keeper-log-opened",
        Act::Limited => "keeper-log-limited",
        Act::Blocked => "keeper-log-blocked",
        Act::Allowed => "keeper-log-allowed",
        Act::OnlyAllowed => "keeper-log-only-allowed",
        Act::AllAllowed => "keeper-log-all-allowed",
        Act::TookList => "keeper-log-took-list",
        Act::Retried => "keeper-log-retried",
        Act::RetriedAll => "keeper-log-retried-all",
        Act::GaveUp => "keeper-log-gave-up",
        Act::Announced => "keeper-log-announced",
        Act::ChangedAnnouncement => "keeper-log-changed-announcement",
        Act::EndedAnnouncement => "keeper-log-ended-announcement",
        Act::ResolvedReport => "keeper-log-resolved-report",
    }
}
