//! From server to server by the browser: a button elsewhere that leads our people here, and visitors
//! of our pages who go on at home.

use crate::activitypub::from;
use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, onwards, page};
use crate::reader::{Reader, Visitor};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_federation::hosts;
use longhand_federation::intents::{self, Home, Wish};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::reading;
use longhand_mentoring::refusal::Refusal;
use serde::Deserialize;

/// What a button elsewhere is about.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default, deserialize_with = "typed::text")]
    uri: String,
}

/// `GET /authorize_interaction?uri=`: the page of whatever it is about, where one can follow or write.
/// Nothing is done by coming here.
pub(crate) async fn arrive(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let uri = link.into_inner().uri;
    let (asked, me) = (uri.clone(), reader.person.id);
    let origin = app.federation.origin.clone();
    let opened = app
        .federation
        .database
        .read(move |conn| {
            let letter = reading::find_by_uri(conn, Some(me), &asked)?;
            Ok(links::open_letter(&letter, origin.owns(&letter.uri)))
        })
        .await;
    match opened {
        Ok(place) => Ok(onwards(&place)),
        Err(MentoringError::Refused(Refusal::NotYours(_))) => {
            Ok(onwards(&links::person(uri.trim())))
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "at_home.html")]
struct AtHomePage {
    frame: Frame,
    sentence: Option<String>,
    typed: AtHome,
    /// The visitor's server, and where on it they go on.
    there: Option<(String, String)>,
}

/// What a visitor wants to do at home. It belongs to no session, so it has no token; it changes
/// nothing here.
#[derive(Deserialize)]
pub(crate) struct AtHome {
    /// Their own address, as typed.
    #[serde(default, deserialize_with = "typed::text")]
    pub(crate) address: String,
    /// Somebody or something of ours.
    #[serde(default, deserialize_with = "typed::text")]
    pub(crate) object: String,
    /// `follow`, or anything else for looking at it.
    #[serde(default, deserialize_with = "typed::text")]
    pub(crate) wish: String,
}

impl AtHome {
    /// Following somebody of ours.
    pub(crate) fn to_follow(actor: &str) -> Self {
        Self::about(actor, "follow")
    }

    /// Opening something of ours.
    pub(crate) fn to_open(uri: &str) -> Self {
        Self::about(uri, "open")
    }

    fn about(object: &str, wish: &str) -> Self {
        Self {
            address: String::new(),
            object: object.to_owned(),
            wish: wish.to_owned(),
        }
    }
}

/// `POST /at-home`: the way to a visitor's own server, which says itself where that is.
pub(crate) async fn leave(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    form: web::Form<AtHome>,
) -> Result<HttpResponse, Error> {
    let typed = form.into_inner();
    if !app.federation.origin.owns(&typed.object) {
        return Err(Error::Unreadable("that is nothing of ours".to_owned()));
    }
    let wish = match typed.wish.as_str() {
        "follow" => Wish::Follow,
        _ => Wish::Open,
    };
    let asker = from(&app, &request);
    let home = intents::home(&app.federation, &typed.address, wish, &typed.object, asker).await;
    let mut shown = AtHomePage {
        frame: Frame::of(&visitor, "elsewhere-at-home"),
        sentence: None,
        typed,
        there: None,
    };
    match home {
        Ok(Home::Here) => {
            let place = links::interaction(&shown.typed.object);
            Ok(onwards(&links::sign_in(&place)))
        }
        Ok(Home::There(place)) => {
            let host = hosts::host_of(&place);
            shown.there = Some((host, place.into()));
            Ok(page(StatusCode::OK, &shown))
        }
        Err(error) if error.is_ours() => Err(error.into()),
        Err(error) => {
            shown.sentence = Some(visitor.words.tell(&Error::from(error).phrase()));
            Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown))
        }
    }
}
