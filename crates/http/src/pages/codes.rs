//! Codes that signing in needs besides the password: switching them on with an app, codes on paper,
//! switching them off.

use crate::app::App;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::{Frame, Here, act, onwards, page};
use crate::proving::{self, Sent};
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::second_factors::{self, Offered};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "codes.html")]
struct CodesPage {
    frame: Frame,
    form_token: String,
    /// How many codes on paper are left, where codes are on.
    left: Option<i64>,
    fault: Fault,
    proof_id: &'static str,
    codes_on: bool,
}

#[derive(Template)]
#[template(path = "codes_begin.html")]
struct BeginPage {
    frame: Frame,
    form_token: String,
    /// In groups of four, as one types it.
    secret: String,
    picture: &'static str,
    fault: Fault,
}

#[derive(Template)]
#[template(path = "codes_paper.html")]
struct PaperPage {
    frame: Frame,
    codes: Vec<String>,
}

/// The form with the first code.
#[derive(Deserialize)]
pub(crate) struct First {
    #[serde(default)]
    form_token: String,
    #[serde(default, deserialize_with = "typed::text")]
    code: String,
}

/// `GET /me/codes`
pub(crate) async fn show(app: web::Data<App>, reader: Reader) -> Result<HttpResponse, Error> {
    Ok(page(
        StatusCode::OK,
        &shown(&app, &reader, Fault::default()).await?,
    ))
}

/// `POST /me/codes/begin`: a secret is made, and counts for nothing yet.
pub(crate) async fn begin(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    if let Err(error) = proving::password(&app, &attempts, &request, &reader, &form.proof).await {
        return refused(&app, &reader, error).await;
    }
    let (me, now) = (reader.person.id, clock::now());
    act(&app, &reader, &form.form_token, move |conn| {
        second_factors::offer(conn, me, now)
    })
    .await?;
    Ok(onwards("/me/codes/begin"))
}

/// `GET /me/codes/begin`
pub(crate) async fn show_begin(app: web::Data<App>, reader: Reader) -> Result<HttpResponse, Error> {
    match offered(&app, &reader).await {
        Ok(offered) => {
            let shown = begin_page(&reader, &offered, Fault::default());
            Ok(page(StatusCode::OK, &shown))
        }
        // It counts already, or was never begun.
        Err(Error::Refused(_)) => Ok(onwards("/me/codes")),
        Err(error) => Err(error),
    }
}

/// `GET /me/codes/picture`: the secret for a camera, as long as it waits for its first code.
pub(crate) async fn picture(app: web::Data<App>, reader: Reader) -> Result<HttpResponse, Error> {
    let offered = match offered(&app, &reader).await {
        Ok(offered) => offered,
        Err(Error::Refused(_)) => return Err(Error::NoSuchPage),
        Err(error) => return Err(error),
    };
    let code = QrCode::with_error_correction_level(offered.address, EcLevel::M)
        .map_err(|error| Error::Broken(format!("a picture could not be made: {error}")))?;
    let picture = code.render::<svg::Color>().min_dimensions(240, 240).build();
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "image/svg+xml"))
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .body(picture))
}

/// `POST /me/codes/confirm`: the answer is the only one that ever shows the codes on paper.
pub(crate) async fn confirm(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    reader: Reader,
    form: web::Form<First>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let (me, code, now) = (reader.person.id, form.code.clone(), clock::now());
    let confirmed = proving::code_of(&app, &attempts, me, move |conn| {
        second_factors::confirm(conn, me, &code, now)
    })
    .await;
    match confirmed {
        Ok(codes) => Ok(on_paper(&reader, codes)),
        Err(error @ (Error::Refused(Refusal::WrongCode) | Error::TooManyAttempts)) => {
            proving::again(error, &reader, async |fault| {
                Ok(begin_page(&reader, &offered(&app, &reader).await?, fault))
            })
            .await
        }
        Err(error) => Err(error),
    }
}

/// `POST /me/codes/renew`
pub(crate) async fn renew(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    if let Err(error) = proving::both(&app, &attempts, &request, &reader, &form.proof).await {
        return refused(&app, &reader, error).await;
    }
    let me = reader.person.id;
    let codes = act(&app, &reader, &form.form_token, move |conn| {
        second_factors::renew_recovery_codes(conn, me)
    })
    .await?;
    Ok(on_paper(&reader, codes))
}

/// `POST /me/codes/off`
pub(crate) async fn switch_off(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    if let Err(error) = proving::both(&app, &attempts, &request, &reader, &form.proof).await {
        return refused(&app, &reader, error).await;
    }
    let (me, now) = (reader.person.id, clock::now());
    act(&app, &reader, &form.form_token, move |conn| {
        second_factors::switch_off(conn, me, now)
    })
    .await?;
    Ok(onwards("/me/codes"))
}

/// The page again, with why not.
async fn refused(app: &App, reader: &Reader, error: Error) -> Result<HttpResponse, Error> {
    proving::again(error, reader, async |fault| shown(app, reader, fault).await).await
}

async fn offered(app: &App, reader: &Reader) -> Result<Offered, Error> {
    let (person, origin) = (reader.person.clone(), app.federation.origin.clone());
    Ok(app
        .federation
        .database
        .read(move |conn| second_factors::offered(conn, &origin, &person))
        .await?)
}

async fn shown(app: &App, reader: &Reader, fault: Fault) -> Result<CodesPage, Error> {
    let me = reader.person.id;
    let left = app
        .federation
        .database
        .read(move |conn| {
            if second_factors::is_on(conn, me)? {
                return second_factors::recovery_codes_left(conn, me).map(Some);
            }
            Ok::<_, MentoringError>(None)
        })
        .await?;
    Ok(CodesPage {
        frame: Frame::signed_in(reader, "codes-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        codes_on: left.is_some(),
        left,
        fault,
        proof_id: "codes",
    })
}

fn begin_page(reader: &Reader, offered: &Offered, fault: Fault) -> BeginPage {
    let letters: Vec<char> = offered.secret.chars().collect();
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|four| four.iter().collect())
        .collect();
    BeginPage {
        frame: Frame::signed_in(reader, "codes-begin-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        secret: groups.join(" "),
        picture: "/me/codes/picture",
        fault,
    }
}

fn on_paper(reader: &Reader, codes: Vec<String>) -> HttpResponse {
    let shown = PaperPage {
        frame: Frame::signed_in(reader, "codes-paper-title", Here::Me),
        codes,
    };
    page(StatusCode::OK, &shown)
}
