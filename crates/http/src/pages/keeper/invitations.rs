//! Invitations: made, shown once, taken back.

use crate::app::App;
use crate::error::Error;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::invitations::{self, MOST_DAYS, MOST_USES, Standing, Wanted};
use longhand_storage::ids::InvitationId;
use longhand_storage::invitations::Invitation;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_invitations.html")]
struct InvitationsPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    /// The whole address of one made just now; it cannot be shown again.
    link: Option<String>,
    typed: Sent,
    most_uses: i32,
    most_days: i64,
    rows: Vec<RowShown>,
    older: Option<InvitationId>,
}

struct RowShown {
    invitation: Invitation,
    standing: &'static str,
    open: bool,
}

/// From where on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    before: String,
}

/// The form.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    uses: String,
    #[serde(deserialize_with = "typed::text")]
    days: String,
    #[serde(deserialize_with = "typed::text")]
    note: String,
}

impl Default for Sent {
    fn default() -> Self {
        Self {
            form_token: String::new(),
            uses: "1".to_owned(),
            days: "14".to_owned(),
            note: String::new(),
        }
    }
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self) -> Unsent {
        let action = "/keeper/invitations".to_owned();
        Unsent::new("keeper-invitations-title", action, "keeper-invitation-make")
            .text("note", "keeper-invitation-note", &self.note)
            .chosen("uses", &self.uses)
            .chosen("days", &self.days)
    }
}

/// `GET /keeper/invitations`
pub(crate) async fn list(
    app: web::Data<App>,
    keeper: Keeper,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let before = link.before.parse().ok();
    let shown = shown(&app, &keeper.0, before, Sent::default()).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /keeper/invitations`: the answer itself shows the link, once.
pub(crate) async fn create(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let keeper = match unsent::keeper(&app, &request, || form.unsent()).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    // What is no number is out of range too.
    let wanted = Wanted {
        uses: form.uses.trim().parse().unwrap_or_default(),
        days: form.days.trim().parse().unwrap_or_default(),
        note: form.note.clone(),
    };
    let made = act(&app, &keeper.0, &form.form_token, move |conn| {
        invitations::create(conn, me, &wanted, now)
    })
    .await;
    match made {
        Ok((_, token)) => {
            let mut shown = shown(&app, &keeper.0, None, Sent::default()).await?;
            let base = app.federation.origin.base();
            shown.link = Some(format!("{base}/sign-up?invitation={token}"));
            Ok(page(StatusCode::OK, &shown))
        }
        Err(error) => {
            let (Some(sentence), Ok(mut shown)) = (
                unsent::sentence(&keeper.0.words, &error),
                shown(&app, &keeper.0, None, form.clone()).await,
            ) else {
                return Ok(form.unsent().of(&keeper.0).because(&error));
            };
            shown.sentence = Some(sentence);
            Ok(page(error.status_code(), &shown))
        }
    }
}

/// `POST /keeper/invitations/{id}/withdraw`
pub(crate) async fn withdraw(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: InvitationId = number(&id, "invitation")?;
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    act(&app, &keeper.0, &form.form_token, move |conn| {
        invitations::withdraw(conn, me, id, now)
    })
    .await?;
    Ok(onwards("/keeper/invitations"))
}

async fn shown(
    app: &App,
    reader: &Reader,
    before: Option<InvitationId>,
    typed: Sent,
) -> Result<InvitationsPage, Error> {
    let (found, older) = app
        .federation
        .database
        .read(move |conn| invitations::page(conn, before))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let now = clock::now();
    Ok(InvitationsPage {
        frame: Frame::signed_in(reader, "keeper-invitations-title", Here::Me),
        place: "invitations",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        link: None,
        typed,
        most_uses: MOST_USES,
        most_days: MOST_DAYS,
        rows: found.into_iter().map(|one| row(one, now)).collect(),
        older,
    })
}

fn row(invitation: Invitation, now: NaiveDateTime) -> RowShown {
    let standing = invitations::standing(&invitation, now);
    RowShown {
        open: standing == Standing::Open,
        standing: match standing {
            Standing::Open => "keeper-invitation-open",
            Standing::UsedUp => "keeper-invitation-used-up",
            Standing::Over => "keeper-invitation-over",
            Standing::Withdrawn => "keeper-invitation-withdrawn",
        },
        invitation,
    }
}
