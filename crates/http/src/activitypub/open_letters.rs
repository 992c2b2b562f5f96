//! What other servers ask about open letters: the outbox, an open letter by its id, and the
//! collections that belong to it.

use super::{activity, at, failure, find, from, headers, nothing, private, received};
use crate::app::App;
use crate::read as looked_at;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use longhand_federation::open_letters::{self as documents, Reacting};
use longhand_federation::serving::{self, Part, Served};

/// Every address of open letters.
pub(super) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(at("/u/{name}/outbox", looked_at().to(outbox)))
        .service(at("/u/{name}/outbox/{page}", looked_at().to(outbox_page)))
        .service(at("/open/{token}", looked_at().to(open_letter)))
        .service(at("/open/{token}/replies", looked_at().to(answers)))
        .service(at(
            "/open/{token}/replies/{page}",
            looked_at().to(answers_page),
        ))
        .service(at("/open/{token}/likes", looked_at().to(likes)))
        .service(at("/open/{token}/shares", looked_at().to(shares)));
}

async fn outbox(app: web::Data<App>, name: web::Path<String>) -> HttpResponse {
    published(&app, &name, None).await
}

async fn outbox_page(app: web::Data<App>, path: web::Path<(String, u32)>) -> HttpResponse {
    let (name, page) = path.into_inner();
    published(&app, &name, Some(page)).await
}

async fn published(app: &App, name: &str, page: Option<u32>) -> HttpResponse {
    let person = match find(app, name).await {
        Ok(Some(person)) => person,
        Ok(None) => return nothing(),
        Err(error) => return failure(&error),
    };
    let document = app
        .federation
        .database
        .read(move |conn| match page {
            None => documents::outbox(conn, &person),
            Some(page) => documents::outbox_page(conn, &person, page),
        })
        .await;
    match document {
        Ok(document) => activity(StatusCode::OK, &document),
        Err(error) => failure(&error),
    }
}

/// An open letter by its id: a page for people, a document for servers.
async fn open_letter(
    app: web::Data<App>,
    request: HttpRequest,
    token: web::Path<String>,
) -> HttpResponse {
    if !super::wants_activity(&request) {
        return crate::pages::open_letters::by_uri(&app, &request, &token).await;
    }
    part(&app, &request, &token, Part::Itself).await
}

async fn answers(
    app: web::Data<App>,
    request: HttpRequest,
    token: web::Path<String>,
) -> HttpResponse {
    part(&app, &request, &token, Part::Answers).await
}

async fn answers_page(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, u32)>,
) -> HttpResponse {
    let (token, page) = path.into_inner();
    part(&app, &request, &token, Part::AnswersPage(page)).await
}

async fn likes(
    app: web::Data<App>,
    request: HttpRequest,
    token: web::Path<String>,
) -> HttpResponse {
    part(&app, &request, &token, Part::Reactions(Reacting::Likes)).await
}

async fn shares(
    app: web::Data<App>,
    request: HttpRequest,
    token: web::Path<String>,
) -> HttpResponse {
    part(&app, &request, &token, Part::Reactions(Reacting::Shares)).await
}

/// A document for whoever may have it; for everybody else there is nothing.
async fn part(app: &App, request: &HttpRequest, token: &str, part: Part) -> HttpResponse {
    let uri = app.federation.origin.open_letter_at(token);
    let headers = headers(request);
    let received = received(app, request, &headers, None);
    let from = from(app, request);
    let opened = serving::open_letter(&app.federation, &uri, part, &received, from).await;
    let opened = match opened {
        Ok(Some(opened)) => opened,
        Ok(None) => return nothing(),
        Err(error) => return failure(&error),
    };
    let answer = match &opened.served {
        Served::Letter(document) => activity(StatusCode::OK, document),
        Served::Deleted(document) => activity(StatusCode::GONE, document),
    };
    if opened.for_everybody {
        answer
    } else {
        private(answer)
    }
}
