//! The people of this instance, as its keepers look after them: who is here, how they stand, and what
//! can be done. Nothing of what they write is shown.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::accounts::resetting;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::residents::{self, Counts, Resident, Standing};
use longhand_storage::accounts::Role;
use longhand_storage::admissions;
use longhand_storage::ids::PersonId;
use longhand_storage::residents::Which;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_people.html")]
struct PeoplePage {
    frame: Frame,
    place: &'static str,
    counts: Counts,
    which: Which,
    q: String,
    rows: Vec<RowShown>,
    next: Option<String>,
}

struct RowShown {
    name: String,
    handle: String,
    link: String,
    standing: &'static str,
    since: NaiveDateTime,
}

#[derive(Template)]
#[template(path = "keeper_person.html")]
struct PersonPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    /// A link to a new password, made just now and not shown again.
    reset: Option<String>,
    handle: String,
    profile: String,
    action: String,
    standing: &'static str,
    email: Option<String>,
    since: NaiveDateTime,
    suspended: Option<NaiveDateTime>,
    has_account: bool,
    is_keeper: bool,
    agreed: Option<(i32, NaiveDateTime)>,
    words: String,
}

/// Whom to show.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Looked {
    state: String,
    #[serde(deserialize_with = "typed::text")]
    q: String,
    #[serde(deserialize_with = "typed::text")]
    after: String,
}

/// `GET /keeper/people`
pub(crate) async fn list(
    app: web::Data<App>,
    keeper: Keeper,
    looked: web::Query<Looked>,
) -> Result<HttpResponse, Error> {
    let Looked { state, q, after } = looked.into_inner();
    let which: Which = state.parse().unwrap_or(Which::All);
    let part = q.clone();
    let (counts, (found, next)) = app
        .federation
        .database
        .read(move |conn| {
            let counts = residents::counts(conn)?;
            Ok::<_, MentoringError>((counts, residents::page(conn, which, &part, &after)?))
        })
        .await?;
    let shown = PeoplePage {
        frame: Frame::signed_in(&keeper.0, "keeper-people-title", Here::Me),
        place: "people",
        counts,
        which,
        rows: found.iter().map(row).collect(),
        next: next.map(|after| links::residents(which.as_str(), &q, &after)),
        q,
    };
    Ok(page(StatusCode::OK, &shown))
}

fn row(resident: &Resident) -> RowShown {
    let person = &resident.person;
    RowShown {
        name: person.shown_name().to_owned(),
        handle: person.handle(),
        link: links::resident(person.id),
        standing: standing(resident),
        since: person.created_at,
    }
}

/// The sentence that says how somebody stands.
fn standing(resident: &Resident) -> &'static str {
    match resident.standing() {
        Standing::Member => "keeper-people-member",
        Standing::Keeper => "keeper-people-keeper",
        Standing::Suspended => "keeper-people-suspended",
        Standing::Deleted => "keeper-people-deleted",
    }
}

/// `GET /keeper/people/{id}`
pub(crate) async fn show(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: PersonId = number(&id, "person")?;
    Ok(page(StatusCode::OK, &shown(&app, &keeper.0, id).await?))
}

/// `POST /keeper/people/{id}/{act}`
pub(crate) async fn change(
    app: web::Data<App>,
    keeper: Keeper,
    place: web::Path<(String, String)>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let (id, wanted) = place.into_inner();
    let id: PersonId = number(&id, "person")?;
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    let done = match wanted.as_str() {
        "suspend" | "lift" | "make-keeper" | "make-member" => {
            act(
                &app,
                &keeper.0,
                &form.form_token,
                move |conn| match wanted.as_str() {
                    "suspend" => residents::suspend(conn, me, id, now),
                    "lift" => residents::lift(conn, me, id, now),
                    "make-keeper" => residents::set_role(conn, me, id, Role::Keeper, now),
                    _ => residents::set_role(conn, me, id, Role::Member, now),
                },
            )
            .await
        }
        _ => return Err(Error::NoSuchPage),
    };
    match done {
        // Whoever keeps no more finds nothing there.
        Ok(()) if me == Some(id) => Ok(onwards("/me")),
        Ok(()) => Ok(onwards(&links::resident(id))),
        Err(error @ Error::Refused(_)) => {
            let mut shown = shown(&app, &keeper.0, id).await?;
            shown.sentence = Some(keeper.0.words.tell(&error.phrase()));
            Ok(page(error.status_code(), &shown))
        }
        Err(error) => Err(error),
    }
}

/// `POST /keeper/people/{id}/reset`: the answer itself shows the link, once.
pub(crate) async fn reset(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: PersonId = number(&id, "person")?;
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    let origin = app.federation.origin.clone();
    let link = act(&app, &keeper.0, &form.form_token, move |conn| {
        resetting::link(conn, &origin, me, id, now)
    })
    .await?;
    let mut shown = shown(&app, &keeper.0, id).await?;
    shown.reset = Some(link);
    Ok(page(StatusCode::OK, &shown))
}

async fn shown(app: &App, reader: &Reader, id: PersonId) -> Result<PersonPage, Error> {
    let (resident, admission) = app
        .federation
        .database
        .read(move |conn| {
            Ok::<_, MentoringError>((residents::find(conn, id)?, admissions::find(conn, id)?))
        })
        .await?;
    let standing = standing(&resident);
    let Resident { person, account } = resident;
    let account = account.filter(|_| person.gone_at.is_none());
    Ok(PersonPage {
        frame: Frame::signed_in(reader, "keeper-people-title", Here::Me)
            .titled(person.shown_name()),
        place: "people",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        reset: None,
        handle: person.handle(),
        profile: links::profile(&person.username),
        action: links::resident(person.id),
        standing,
        email: account.as_ref().and_then(|account| account.email.clone()),
        since: person.created_at,
        suspended: account.as_ref().and_then(|account| account.suspended_at),
        has_account: account.is_some(),
        is_keeper: account.is_some_and(|account| account.role == Role::Keeper),
        agreed: admission
            .as_ref()
            .map(|admission| (admission.conduct_version, admission.agreed_at)),
        words: admission
            .map(|admission| admission.words)
            .unwrap_or_default(),
    })
}
