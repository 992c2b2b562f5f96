//! One's own account: address, and where one is signed in.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, Here, onwards, page};
use crate::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_storage::accounts::Role;
use longhand_storage::sessions::{self, Session};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "me.html")]
struct MePage {
    frame: Frame,
    name: String,
    handle: String,
    profile: String,
    keeper: bool,
    form_token: String,
    sessions: Vec<SessionShown>,
    others: bool,
}

struct SessionShown {
    agent: String,
    since: NaiveDateTime,
    seen: NaiveDateTime,
    this: bool,
}

/// A form without fields of its own.
#[derive(Deserialize)]
pub(crate) struct EndOthers {
    #[serde(default)]
    form_token: String,
}

/// `GET /me`
pub(crate) async fn show(app: web::Data<App>, reader: Reader) -> Result<HttpResponse, Error> {
    let now = clock::now();
    let me = reader.person.id;
    let sessions = app
        .federation
        .database
        .read(move |conn| sessions::of(conn, me, now))
        .await?;
    let shown = |session: Session| SessionShown {
        this: session.token_hash == reader.session_hash(),
        since: session.created_at,
        seen: session.seen_at,
        agent: if session.agent.is_empty() {
            "A browser without a name".to_owned()
        } else {
            session.agent
        },
    };
    let shown = MePage {
        frame: Frame::signed_in(&reader, "Me", Here::Me),
        name: reader.person.shown_name().to_owned(),
        handle: reader.person.handle(),
        profile: format!("/@{}", reader.person.username),
        keeper: reader.account.role == Role::Keeper,
        form_token: reader.form_token().to_owned(),
        others: sessions.len() > 1,
        sessions: sessions.into_iter().map(shown).collect(),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/sessions/end-others`
pub(crate) async fn end_others(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<EndOthers>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let (me, this) = (reader.person.id, reader.session_hash().to_owned());
    app.federation
        .database
        .write(move |conn| sessions::delete_others(conn, me, &this))
        .await?;
    Ok(onwards("/me"))
}
