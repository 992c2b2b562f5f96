//! The front page: the letterbox for whoever is signed in, three sentences for everybody else.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, letterbox, onwards, page};
use crate::reader::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_storage::accounts;
use longhand_storage::ids::LetterId;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage {
    frame: Frame,
    host: String,
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
    let accounts = app.federation.database.read(accounts::count).await?;
    if accounts == 0 {
        return Ok(onwards("/first-run"));
    }
    let shown = FrontPage {
        frame: Frame::plain(visitor.words, "Longhand"),
        host: app.federation.origin.host().to_owned(),
    };
    Ok(page(StatusCode::OK, &shown))
}
