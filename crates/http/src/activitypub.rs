//! What other servers ask and bring: thin handlers into the federation crate, and the one guard that
//! tells their requests from people's.

mod left;
mod mentors;
mod open_letters;

use crate::app::App;
use crate::asking;
use crate::read as looked_at;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, LOCATION, RETRY_AFTER, VARY,
};
use actix_web::{HttpRequest, HttpResponse, Resource, Route, web};
use futures_util::StreamExt;
use longhand_federation::collections::{self, Follows};
use longhand_federation::error::Error;
use longhand_federation::serving::Served;
use longhand_federation::signature::Received;
use longhand_federation::webfinger::{self, Answer};
use longhand_federation::{actor, inbox, nodeinfo, serving};
use longhand_mentoring::sign_up::Registration;
use longhand_storage::accounts;
use longhand_storage::people::{self, Person};
use serde_json::{Value, json};
use std::net::IpAddr;
use std::time::Duration;

/// How long a body may take to arrive.
const SLOWEST_BODY: Duration = Duration::from_secs(30);

/// Every address that other servers know.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(at(
            "/.well-known/webfinger",
            looked_at().to(webfinger_answer),
        ))
        .service(at("/.well-known/host-meta", looked_at().to(host_meta)))
        .service(at("/.well-known/nodeinfo", looked_at().to(nodeinfo_links)))
        .service(at("/nodeinfo/{version}", looked_at().to(nodeinfo_document)))
        .service(at("/actor", looked_at().to(instance_actor)))
        .service(at("/actor/inbox", web::post().to(take_in)))
        .service(at("/inbox", web::post().to(take_in)))
        .service(at("/u/{name}", looked_at().to(person)))
        .service(at("/u/{name}/inbox", web::post().to(take_in)))
        .service(at("/u/{name}/fans", looked_at().to(fans)))
        .service(at("/u/{name}/fans/{page}", looked_at().to(fans_page)))
        .service(at("/u/{name}/following", looked_at().to(following)))
        .service(at(
            "/u/{name}/following/{page}",
            looked_at().to(following_page),
        ))
        .service(at("/mentors", looked_at().to(mentors::all)))
        .service(at("/mentors/{page}", looked_at().to(mentors::page)))
        .service(at("/l/{token}", looked_at().to(letter)))
        .configure(open_letters::routes);
}

/// One address with one way to use it; any other way is told so (405).
fn at(path: &str, route: Route) -> Resource {
    web::resource(path).route(route)
}

/// Whether a request wants a document and not a page. What peers really send is a table in the
/// tests; a browser never names these types.
pub(crate) fn wants_activity(request: &HttpRequest) -> bool {
    request.headers().get_all(ACCEPT).any(|accept| {
        accept.to_str().is_ok_and(|accept| {
            let accept = accept.to_ascii_lowercase();
            accept.contains("application/activity+json") || accept.contains("application/ld+json")
        })
    })
}

/// The actor document of one of our people, by name.
pub(crate) async fn actor_by_name(app: &App, name: &str) -> HttpResponse {
    match find(app, name).await {
        Ok(Some(person)) => actor_document(app, person).await,
        Ok(None) => left::whoever(app, name).await,
        Err(error) => failure(&error),
    }
}

async fn person(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
) -> HttpResponse {
    if wants_activity(&request) {
        return actor_by_name(&app, &name).await;
    }
    match find(&app, &name).await {
        Ok(Some(person)) => HttpResponse::SeeOther()
            .insert_header((LOCATION, format!("/@{}", person.username)))
            .insert_header((VARY, "Accept"))
            .finish(),
        Ok(None) => left::whoever(&app, &name).await,
        Err(error) => failure(&error),
    }
}

async fn instance_actor(app: web::Data<App>) -> HttpResponse {
    actor_document(&app, app.federation.actor.clone()).await
}

async fn actor_document(app: &App, person: Person) -> HttpResponse {
    if person.gone_at.is_some() {
        return nothing();
    }
    match actor::document(&app.federation, person).await {
        Ok(document) => activity(StatusCode::OK, &document),
        Err(error) => failure(&error),
    }
}

/// The person of this instance with this name, unless their account is suspended.
async fn find(app: &App, name: &str) -> Result<Option<Person>, Error> {
    let name = name.to_owned();
    let host = app.federation.origin.host().to_owned();
    let person = app
        .federation
        .database
        .read(move |conn| {
            let found = people::find_by_handle(conn, &name, &host)?;
            let Some(person) = found.filter(|person| person.local) else {
                return Ok(None);
            };
            let suspended = accounts::suspended_among(conn, &[person.id])?;
            Ok::<_, Error>(suspended.is_empty().then_some(person))
        })
        .await?;
    Ok(person.filter(|person| person.uri != app.federation.actor.uri))
}

async fn take_in(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> HttpResponse {
    let kind = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if !matches!(
        essence,
        "application/activity+json" | "application/ld+json" | "application/json"
    ) {
        let sentence = "An inbox takes application/activity+json.";
        return problem(StatusCode::UNSUPPORTED_MEDIA_TYPE, sentence);
    }
    let body = match tokio::time::timeout(SLOWEST_BODY, read(&request, body)).await {
        Ok(Ok(body)) => body,
        Ok(Err(refusal)) => return refusal,
        Err(_) => return problem(StatusCode::REQUEST_TIMEOUT, "The body took too long."),
    };
    let headers = headers(&request);
    let received = received(&app, &request, &headers, Some(&body));
    match inbox::receive(&app.federation, &received, from(&app, &request)).await {
        Ok(()) => HttpResponse::Accepted().finish(),
        Err(error) => failure(&error),
    }
}

/// The whole body, or the answer to one that is too large or breaks off.
async fn read(request: &HttpRequest, mut body: web::Payload) -> Result<Vec<u8>, HttpResponse> {
    let too_large = || {
        let sentence = format!("An activity has at most {} bytes.", inbox::LARGEST_BODY);
        problem(StatusCode::PAYLOAD_TOO_LARGE, &sentence)
    };
    let announced = request
        .headers()
        .get("content-length")
        .and_then(|length| length.to_str().ok())
        .and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > inbox::LARGEST_BODY) {
        return Err(too_large());
    }
    let mut whole = Vec::with_capacity(announced.unwrap_or_default());
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(|_| problem(StatusCode::BAD_REQUEST, "The body broke off."))?;
        if whole.len() + chunk.len() > inbox::LARGEST_BODY {
            return Err(too_large());
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole)
}

fn headers(request: &HttpRequest) -> Vec<(String, Vec<u8>)> {
    request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()))
        .collect()
}

/// The part of the network a request came from.
pub(crate) fn from(app: &App, request: &HttpRequest) -> Option<IpAddr> {
    asking::address(request, &app.trusted_proxies).map(asking::neighbourhood)
}

fn received<'a>(
    app: &'a App,
    request: &'a HttpRequest,
    headers: &'a [(String, Vec<u8>)],
    body: Option<&'a [u8]>,
) -> Received<'a> {
    Received {
        method: request.method().as_str(),
        origin: app.federation.origin.base(),
        path_and_query: request
            .uri()
            .path_and_query()
            .map_or("/", |target| target.as_str()),
        headers,
        body,
    }
}

/// A letter by its id. People who take part are led to its page; everybody else, and every server
/// that may not have it, gets the same nothing.
async fn letter(app: web::Data<App>, request: HttpRequest) -> HttpResponse {
    let uri = format!("{}{}", app.federation.origin.base(), request.path());
    if !wants_activity(&request) {
        return crate::pages::letters::by_uri(&app, &request, &uri).await;
    }
    let headers = headers(&request);
    let received = received(&app, &request, &headers, None);
    let from = from(&app, &request);
    match serving::letter(&app.federation, &uri, &received, from).await {
        Ok(Some(Served::Letter(document))) => private(activity(StatusCode::OK, &document)),
        Ok(Some(Served::Deleted(document))) => private(activity(StatusCode::GONE, &document)),
        Ok(None) => nothing(),
        Err(error) => failure(&error),
    }
}

fn private(mut response: HttpResponse) -> HttpResponse {
    let value = actix_web::http::header::HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(CACHE_CONTROL, value);
    response
}

async fn fans(app: web::Data<App>, name: web::Path<String>) -> HttpResponse {
    follows(&app, &name, Follows::Fans, None).await
}

async fn fans_page(app: web::Data<App>, path: web::Path<(String, u32)>) -> HttpResponse {
    let (name, page) = path.into_inner();
    follows(&app, &name, Follows::Fans, Some(page)).await
}

async fn following(app: web::Data<App>, name: web::Path<String>) -> HttpResponse {
    follows(&app, &name, Follows::Following, None).await
}

async fn following_page(app: web::Data<App>, path: web::Path<(String, u32)>) -> HttpResponse {
    let (name, page) = path.into_inner();
    follows(&app, &name, Follows::Following, Some(page)).await
}

async fn follows(app: &App, name: &str, which: Follows, page: Option<u32>) -> HttpResponse {
    let person = match find(app, name).await {
        Ok(Some(person)) => person,
        Ok(None) => return nothing(),
        Err(error) => return failure(&error),
    };
    let document = app
        .federation
        .database
        .read(move |conn| match page {
            None => collections::follows(conn, &person, which),
            Some(page) => collections::follows_page(conn, &person, which, page),
        })
        .await;
    match document {
        Ok(document) => activity(StatusCode::OK, &document),
        Err(error) => failure(&error),
    }
}

#[derive(serde::Deserialize)]
struct WebfingerQuery {
    resource: Option<String>,
}

async fn webfinger_answer(app: web::Data<App>, query: web::Query<WebfingerQuery>) -> HttpResponse {
    let Some(resource) = query.into_inner().resource else {
        return problem(
            StatusCode::BAD_REQUEST,
            "Ask with ?resource=acct:name@host.",
        );
    };
    let origin = app.federation.origin.clone();
    let answer = app
        .federation
        .database
        .read(move |conn| webfinger::answer(conn, &origin, &resource))
        .await;
    match answer {
        Ok(Answer::Found(descriptor)) => open(StatusCode::OK, "application/jrd+json", &descriptor),
        Ok(Answer::Gone) => problem(StatusCode::GONE, "This address was given up."),
        Ok(Answer::Nobody) => nothing(),
        Err(error) => failure(&error),
    }
}

async fn host_meta(app: web::Data<App>) -> HttpResponse {
    let base = app.federation.origin.base();
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/xrd+xml; charset=utf-8"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\">\
             <Link rel=\"lrdd\" template=\"{base}/.well-known/webfinger?resource={{uri}}\"/></XRD>\n"
        ))
}

async fn nodeinfo_links(app: web::Data<App>) -> HttpResponse {
    let links = nodeinfo::links(&app.federation.origin);
    open(StatusCode::OK, "application/json", &links)
}

async fn nodeinfo_document(app: web::Data<App>, version: web::Path<String>) -> HttpResponse {
    match nodeinfo::document(&version, app.registration == Registration::Open) {
        Some(document) => open(StatusCode::OK, "application/json", &document),
        None => nothing(),
    }
}

fn activity(status: StatusCode, document: &Value) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "application/activity+json; charset=utf-8"))
        .insert_header((VARY, "Accept, Signature"))
        .body(document.to_string())
}

fn open(status: StatusCode, kind: &str, document: &Value) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, format!("{kind}; charset=utf-8")))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(document.to_string())
}

/// The one answer to whoever asks for what is not there, or not for them: same words, same headers.
pub(crate) fn nothing() -> HttpResponse {
    problem(StatusCode::NOT_FOUND, "There is nothing at this address.")
}

fn problem(status: StatusCode, detail: &str) -> HttpResponse {
    let mut response = HttpResponse::build(status);
    response.insert_header((CONTENT_TYPE, "application/problem+json; charset=utf-8"));
    response.insert_header((VARY, "Accept, Signature"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.insert_header((RETRY_AFTER, "10"));
    }
    response.body(
        json!({
            "type": "about:blank",
            "title": status.canonical_reason().unwrap_or_default(),
            "status": status.as_u16(),
            "detail": detail,
        })
        .to_string(),
    )
}

/// What a failure is called in HTTP. Senders take a 4xx for final, so whatever may pass is a 503.
fn failure(error: &Error) -> HttpResponse {
    if error.is_ours() {
        tracing::error!("A request of another server failed: {error}.");
        let sentence = "This server cannot keep anything just now. Try again later.";
        return problem(StatusCode::SERVICE_UNAVAILABLE, sentence);
    }
    let status = match error {
        Error::Signature(invalid) => {
            StatusCode::from_u16(invalid.status()).unwrap_or(StatusCode::UNAUTHORIZED)
        }
        Error::Malformed(_) => StatusCode::BAD_REQUEST,
        Error::NotAllowed(_) => StatusCode::FORBIDDEN,
        Error::ManyLookUps => StatusCode::TOO_MANY_REQUESTS,
        Error::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
        // The sender could not be proven: their actor cannot be read.
        Error::NotFound(_) | Error::Gone(_) | Error::Client(_) => StatusCode::UNAUTHORIZED,
        Error::Mentoring(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Storage(_) | Error::Unsignable(_) | Error::Setup(_) => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
    };
    problem(status, &error.to_string())
}
