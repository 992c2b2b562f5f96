//! Giving one's account up, after everything was said that follows from it.

use crate::app::App;
use crate::attempts::Attempts;
use crate::cookies::{self, Cookie};
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::sign_in::with_cookie;
use crate::pages::{Frame, Here, act, page};
use crate::proving::{self, Sent};
use crate::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::{leaving, second_factors};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage {
    frame: Frame,
    form_token: String,
    handle: String,
    /// Why they may not.
    may_not: Option<String>,
    fault: Fault,
    proof_id: &'static str,
    codes_on: bool,
}

#[derive(Template)]
#[template(path = "left.html")]
struct LeftPage {
    frame: Frame,
    handle: String,
}

/// `GET /me/leave`
pub(crate) async fn ask(app: web::Data<App>, reader: Reader) -> Result<HttpResponse, Error> {
    Ok(page(
        StatusCode::OK,
        &shown(&app, &reader, Fault::default()).await?,
    ))
}

/// `POST /me/leave`
pub(crate) async fn leave(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    match go(&app, &attempts, &request, &reader, &form).await {
        Ok(()) => {
            let left = LeftPage {
                frame: Frame::plain(reader.words, "leave-done-title"),
                handle: reader.person.handle(),
            };
            let forget = cookies::forget(&app, Cookie::Session);
            with_cookie(page(StatusCode::OK, &left), &forget)
        }
        Err(error) => {
            proving::again(error, &reader, async |fault| {
                shown(&app, &reader, fault).await
            })
            .await
        }
    }
}

async fn go(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    reader: &Reader,
    form: &Sent,
) -> Result<(), Error> {
    proving::both(app, attempts, request, reader, &form.proof).await?;
    let (person, origin) = (reader.person.clone(), app.federation.origin.clone());
    let now = clock::now();
    act(app, reader, &form.form_token, move |conn| {
        leaving::leave(conn, &origin, &person, now)
    })
    .await
}

async fn shown(app: &App, reader: &Reader, fault: Fault) -> Result<LeavePage, Error> {
    let me = reader.person.id;
    let (may_not, codes_on) = app
        .federation
        .database
        .read(move |conn| {
            let may_not = match leaving::check(conn, me) {
                Ok(()) => None,
                Err(MentoringError::Refused(refusal)) => Some::<Refusal>(refusal),
                Err(error) => return Err(error),
            };
            Ok((may_not, second_factors::is_on(conn, me)?))
        })
        .await?;
    Ok(LeavePage {
        frame: Frame::signed_in(reader, "leave-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        handle: reader.person.handle(),
        may_not: may_not.map(|why| reader.words.tell(&Error::from(why).phrase())),
        fault,
        proof_id: "leave",
        codes_on,
    })
}
