//! Looking anybody up, on whatever server: who they are, and what to expect when writing to them.

use crate::app::App;
use crate::error::Error;
use crate::fault::Fault;
use crate::links;
use crate::pages::card_shown::{CardShown, Places};
use crate::pages::follow_button::{self, FollowButton};
use crate::pages::{Frame, Here, onwards, page};
use crate::reader::Reader;
use crate::typed;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_federation::actor::card::FIELDS;
use longhand_federation::software::{self, Family};
use longhand_federation::webfinger;
use longhand_mentoring::cards::{self, Told};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::people::Person;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "look_up.html")]
struct LookUpPage {
    frame: Frame,
    address: String,
    fault: Fault,
    found: Option<Found>,
}

struct Found {
    name: String,
    handle: String,
    host: String,
    /// What runs there, if that is known, and what a letter has to expect of it.
    software: String,
    expect: &'static str,
    summary: Option<Prose>,
    fields: Vec<(String, Prose)>,
    card: Option<CardShown>,
    page_url: String,
    write: String,
    introduce: Option<String>,
    /// The address they say they moved to, and where it is looked up.
    moved: Option<(String, String)>,
    button: FollowButton,
}

/// A profile field as it is kept: the value is safe HTML.
#[derive(Deserialize)]
struct Field {
    name: String,
    value: String,
}

/// Whom to look up.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default, deserialize_with = "typed::text")]
    address: String,
}

/// `GET /people?address=`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let address = link.into_inner().address;
    let mut shown = LookUpPage {
        frame: Frame::signed_in(&reader, "look-up-title", Here::Directory),
        address: address.clone(),
        fault: Fault::default(),
        found: None,
    };
    if address.trim().is_empty() {
        return Ok(page(StatusCode::OK, &shown));
    }
    let person = match webfinger::look_up(&app.federation, &address, Some(reader.person.id)).await {
        Ok(person) if person.local => return Ok(onwards(&links::profile(&person.username))),
        Ok(person) => person,
        Err(error) if error.is_ours() => return Err(error.into()),
        Err(error) => {
            let why = reader.words.tell(&Error::from(error).phrase());
            shown.fault = Fault::beside("address", why);
            shown.frame = shown.frame.unless(&shown.fault);
            return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown));
        }
    };
    let (me, id) = (reader.person.id, person.id);
    let (told, follow) = app
        .federation
        .database
        .read(move |conn| Ok((cards::of(conn, id)?, follow_button::between(conn, me, id)?)))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let software = software::of(&app.federation, person.home()).await?;
    let back = links::person(&person.handle());
    let button = FollowButton::new(&person, follow, reader.form_token(), back);
    shown.frame = shown.frame.titled(person.shown_name());
    shown.found = Some(found(person, told.as_ref(), button, &software));
    Ok(page(StatusCode::OK, &shown))
}

fn found(person: Person, told: Option<&Told>, button: FollowButton, software: &str) -> Found {
    let handle = person.handle();
    let card = told.and_then(|told| CardShown::of(told, clock::now()));
    let family = match software::family(software) {
        Family::Other if person.offers => Family::Longhand,
        family => family,
    };
    let fields: Vec<Field> = serde_json::from_str(&person.fields).unwrap_or_default();
    Found {
        name: person.shown_name().to_owned(),
        host: person.host.clone(),
        // A card says the same as the fields it is written into.
        fields: fields
            .into_iter()
            .filter(|field| card.is_none() || !FIELDS.contains(&field.name.as_str()))
            .map(|field| (field.name, Prose(field.value)))
            .collect(),
        summary: (!person.summary.is_empty()).then_some(Prose(person.summary)),
        introduce: card
            .as_ref()
            .filter(|card| card.mentor)
            .map(|_| links::introduce_to(&handle)),
        card,
        moved: person.moved_to.map(|to| (links::person(&to), to)),
        page_url: person.page_url,
        write: links::write_to(&handle),
        software: software::shown_name(software),
        expect: expect(family),
        button,
        handle,
    }
}

/// The sentence about what becomes of a letter on a server of this kind.
fn expect(family: Family) -> &'static str {
    match family {
        Family::Longhand => "elsewhere-expect-longhand",
        Family::Mastodon => "elsewhere-expect-mastodon",
        Family::GoToSocial => "elsewhere-expect-gotosocial",
        Family::Misskey => "elsewhere-expect-misskey",
        Family::Pleroma => "elsewhere-expect-pleroma",
        Family::Friendica => "elsewhere-expect-friendica",
        Family::Hubzilla => "elsewhere-expect-hubzilla",
        Family::WordPress => "elsewhere-expect-wordpress",
        Family::Lemmy => "elsewhere-expect-lemmy",
        Family::Other => "elsewhere-expect-other",
    }
}
