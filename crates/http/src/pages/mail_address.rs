//! Where one's own mail goes: another address is used for nothing before a link sent there came back.

use crate::app::App;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::links;
use crate::pages::{Act, Frame, Here, act, onwards, page};
use crate::proving;
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::{addresses, signing_in};
use longhand_mentoring::clock;
use longhand_mentoring::refusal::Refusal;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "mail_address.html")]
struct AddressPage {
    frame: Frame,
    form_token: String,
    works: bool,
    address: Option<String>,
    waiting: Option<String>,
    /// What is asked to show that it is oneself.
    proof_id: &'static str,
    codes_on: bool,
    typed: String,
    done: String,
    fault: Fault,
}

#[derive(Template)]
#[template(path = "mail_address_prove.html")]
struct ProvePage {
    frame: Frame,
    form_token: String,
    address: String,
    action: String,
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    done: String,
}

/// The form. An empty address takes the old one away.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default, deserialize_with = "typed::text")]
    address: String,
    #[serde(flatten)]
    proven: proving::Sent,
}

/// `GET /me/mail`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let shown = AddressPage {
        done: link.into_inner().done,
        ..shown(&app, &reader, "", Fault::default()).await?
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/mail`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.proven.form_token)?;
    match change(&app, &attempts, &request, &reader, &form).await {
        Ok(done) => Ok(onwards(&links::mail_address_after(done))),
        Err(error) => {
            proving::again(error, &reader, async |fault| {
                shown(&app, &reader, &form.address, fault).await
            })
            .await
        }
    }
}

/// Gives back what was done.
async fn change(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    reader: &Reader,
    form: &Sent,
) -> Result<&'static str, Error> {
    let proven = proving::password(app, attempts, request, reader, &form.proven.proof).await?;
    let (me, works, now) = (reader.person.id, app.mail, clock::now());
    let address = form.address.trim().to_owned();
    let done = if address.is_empty() {
        "removed"
    } else {
        "sent"
    };
    app.federation
        .database
        .write(move |conn| {
            signing_in::hold(conn, &proven, Refusal::NotYourPassword)?;
            if address.is_empty() {
                addresses::remove(conn, me, now)
            } else {
                addresses::ask(conn, me, &address, works, now)
            }
        })
        .await?;
    Ok(done)
}

/// `GET /me/mail/prove/{token}`: looking proves nothing, because programs look at links too.
pub(crate) async fn ask_prove(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let (me, held, now) = (reader.person.id, token.clone(), clock::now());
    let address = app
        .federation
        .database
        .read(move |conn| addresses::find(conn, me, &held, now))
        .await?;
    let shown = ProvePage {
        frame: Frame::signed_in(&reader, "mail-address-prove-title", Here::Me),
        form_token: reader.form_token().to_owned(),
        address,
        action: format!("/me/mail/prove/{token}"),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/mail/prove/{token}`
pub(crate) async fn prove(
    app: web::Data<App>,
    reader: Reader,
    token: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let (me, token, now) = (reader.person.id, token.into_inner(), clock::now());
    act(&app, &reader, &form.form_token, move |conn| {
        addresses::prove(conn, me, &token, now)
    })
    .await?;
    Ok(onwards(&links::mail_address_after("proven")))
}

async fn shown(
    app: &App,
    reader: &Reader,
    typed: &str,
    fault: Fault,
) -> Result<AddressPage, Error> {
    let (account, now) = (reader.account.clone(), clock::now());
    let waiting = app
        .federation
        .database
        .read(move |conn| addresses::waiting(conn, &account, now))
        .await?;
    Ok(AddressPage {
        frame: Frame::signed_in(reader, "mail-address-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        works: app.mail,
        address: reader.account.email.clone(),
        waiting,
        proof_id: "address",
        codes_on: false,
        typed: typed.to_owned(),
        done: String::new(),
        fault,
    })
}
