//! The keeper's pages: the instance at a glance, and a file for each of the others. Nothing of what
//! anybody writes to anybody is on them.

pub(crate) mod announcements;
pub(crate) mod applicants;
pub(crate) mod conduct;
pub(crate) mod deliveries;
pub(crate) mod instance_lists;
pub(crate) mod instances;
pub(crate) mod invitations;
pub(crate) mod log;
pub(crate) mod people;
pub(crate) mod reports;

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, Here, page};
use crate::reader::Keeper;
use crate::{form, read};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::glance::{self, Glance};

/// Every address of the keeper's pages.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/keeper", read().to(show))
        .route("/keeper/instances", read().to(instances::list))
        .route(
            "/keeper/instances/only-allowed",
            web::post().to(instances::only_allowed),
        )
        .route(
            "/keeper/instances/list.csv",
            read().to(instance_lists::hand_on),
        )
        .service(form(
            "/keeper/instances/take-over",
            read().to(instance_lists::ask),
            web::post().to(instance_lists::look),
        ))
        .route(
            "/keeper/instances/take-over/do",
            web::post().to(instance_lists::take),
        )
        .service(form(
            "/keeper/instances/{host}",
            read().to(instances::show),
            web::post().to(instances::decide),
        ))
        .route("/keeper/deliveries", read().to(deliveries::list))
        .route(
            "/keeper/deliveries/retry-all",
            web::post().to(deliveries::retry_all),
        )
        .route(
            "/keeper/deliveries/{id}/retry",
            web::post().to(deliveries::retry),
        )
        .route(
            "/keeper/deliveries/{id}/give-up",
            web::post().to(deliveries::give_up),
        )
        .service(form(
            "/keeper/announcements",
            read().to(announcements::list),
            web::post().to(announcements::announce),
        ))
        .service(form(
            "/keeper/announcements/{id}",
            read().to(announcements::show),
            web::post().to(announcements::change),
        ))
        .route(
            "/keeper/announcements/{id}/end",
            web::post().to(announcements::end),
        )
        .route("/keeper/reports", read().to(reports::list))
        .route(
            "/keeper/reports/{id}/resolve",
            web::post().to(reports::resolve),
        );
    routes_of_people(config);
}

/// Those about who lives here, who comes in and how, and what keepers did.
fn routes_of_people(config: &mut web::ServiceConfig) {
    config
        .route("/keeper/people", read().to(people::list))
        .route("/keeper/people/{id}", read().to(people::show))
        .route("/keeper/people/{id}/reset", web::post().to(people::reset))
        .route("/keeper/people/{id}/{act}", web::post().to(people::change))
        .route("/keeper/waiting", read().to(applicants::list))
        .route(
            "/keeper/waiting/{id}/approve",
            web::post().to(applicants::approve),
        )
        .route(
            "/keeper/waiting/{id}/refuse",
            web::post().to(applicants::refuse),
        )
        .service(form(
            "/keeper/invitations",
            read().to(invitations::list),
            web::post().to(invitations::create),
        ))
        .route(
            "/keeper/invitations/{id}/withdraw",
            web::post().to(invitations::withdraw),
        )
        .service(form(
            "/keeper/conduct",
            read().to(conduct::show),
            web::post().to(conduct::write),
        ))
        .route("/keeper/log", read().to(log::show));
}

#[derive(Template)]
#[template(path = "keeper.html")]
struct KeeperPage {
    frame: Frame,
    place: &'static str,
    glance: Glance,
    version: &'static str,
    since: NaiveDateTime,
}

/// `GET /keeper`
pub(crate) async fn show(app: web::Data<App>, keeper: Keeper) -> Result<HttpResponse, Error> {
    let now = clock::now();
    let glance = app
        .federation
        .database
        .read(move |conn| glance::of(conn, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = KeeperPage {
        frame: Frame::signed_in(&keeper.0, "keeper-title", Here::Me),
        place: "glance",
        glance,
        version: env!("CARGO_PKG_VERSION"),
        since: app.started_at,
    };
    Ok(page(StatusCode::OK, &shown))
}
