//! Reports for the keeper: who reported whom, with which words, and what became of it.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Frame, Here, act, number, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::reports::{self, Shown};
use longhand_storage::ids::ReportId;
use longhand_storage::people::Person;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_reports.html")]
struct ReportsPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    open: bool,
    rows: Vec<RowShown>,
    next: Option<String>,
}

struct RowShown {
    id: ReportId,
    from: String,
    from_link: String,
    when: NaiveDateTime,
    words: String,
    subjects: Vec<(String, Option<String>)>,
    resolve: String,
    resolved_at: Option<NaiveDateTime>,
    keeper: Option<String>,
    outcome: String,
}

/// Which reports.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    which: String,
    before: String,
}

/// What became of a report.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    outcome: String,
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self, id: ReportId) -> Unsent {
        let action = links::resolve(id);
        Unsent::new("keeper-reports-title", action, "keeper-report-resolve").text(
            "outcome",
            "keeper-report-outcome",
            &self.outcome,
        )
    }
}

/// `GET /keeper/reports`
pub(crate) async fn list(
    app: web::Data<App>,
    keeper: Keeper,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let open = link.which != "done";
    let shown = shown(&app, &keeper.0, open, link.before.parse().ok()).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /keeper/reports/{id}/resolve`
pub(crate) async fn resolve(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let id: ReportId = number(&id, "report")?;
    let form = form.into_inner();
    let unsent = || form.unsent(id);
    let keeper = match unsent::keeper(&app, &request, unsent).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let (me, now, outcome) = (keeper.0.person.id, clock::now(), form.outcome.clone());
    let resolved = act(&app, &keeper.0, &form.form_token, move |conn| {
        reports::resolve(conn, me, id, &outcome, now)
    })
    .await;
    let Err(error) = resolved else {
        return Ok(onwards("/keeper/reports"));
    };
    Ok(match again(&app, &keeper.0, id, &form, &error).await {
        Some(shown) => page(error.status_code(), &shown),
        None => unsent().of(&keeper.0).because(&error),
    })
}

/// The page on which the report is the first, with what was typed and why that was refused. `None` if
/// it cannot be shown, or nobody is asked any more what became of it.
async fn again(
    app: &App,
    reader: &Reader,
    id: ReportId,
    form: &Sent,
    error: &Error,
) -> Option<ReportsPage> {
    let why = unsent::sentence(&reader.words, error)?;
    let before = ReportId(id.0.saturating_add(1));
    let mut shown = shown(app, reader, true, Some(before)).await.ok()?;
    let row = shown.rows.iter_mut().find(|row| row.id == id)?;
    row.outcome = form.outcome.clone();
    shown.sentence = Some(why);
    Some(shown)
}

async fn shown(
    app: &App,
    reader: &Reader,
    open: bool,
    before: Option<ReportId>,
) -> Result<ReportsPage, Error> {
    let found = app
        .federation
        .database
        .read(move |conn| reports::look(conn, open, before))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let which = if open { "open" } else { "done" };
    Ok(ReportsPage {
        frame: Frame::signed_in(reader, "keeper-reports-title", Here::Me),
        place: "reports",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        open,
        rows: found.reports.into_iter().map(row).collect(),
        next: found
            .next
            .map(|before| format!("/keeper/reports?which={which}&before={before}")),
    })
}

fn row(shown: Shown) -> RowShown {
    let Shown {
        report,
        reporter,
        subjects,
        keeper,
    } = shown;
    RowShown {
        id: report.id,
        from: reporter.handle(),
        from_link: links::person(&reporter.handle()),
        when: report.created_at,
        words: report.content,
        subjects: subjects
            .into_iter()
            .map(|(uri, person)| (uri, person.as_ref().map(Person::handle)))
            .collect(),
        resolve: links::resolve(report.id),
        resolved_at: report.resolved_at,
        keeper: keeper.as_ref().map(Person::handle),
        outcome: report.outcome,
    }
}
