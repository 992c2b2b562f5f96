//! What every request passes on its way in and out: forms of other sites are turned away, and every
//! answer tells the browser what it may do with it.

use crate::app::App;
use crate::error::Error;
use crate::pages::{self, Frame};
use crate::reader::Visitor;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap,
    HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web;
use askama::Template;

/// Pages load their own style, pictures and scripts, send forms and questions home, and do nothing
/// else: nothing written into the page runs, no frames, nothing from other sites.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
     script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// Nothing of what a browser could let a page do is needed here.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), \
     browsing-topics=()";

/// The gate.
pub(crate) async fn keep<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let app = request.app_data::<web::Data<App>>().cloned();
    let base = app.as_ref().map(|app| app.federation.origin.base());
    let mut response = match base {
        Some(base) if is_from_elsewhere(&request, base) => {
            let refused = Error::FromElsewhere(base.to_owned());
            request.error_response(refused).map_into_right_body()
        }
        _ => next.call(request).await?.map_into_left_body(),
    };
    if let Some(app) = &app {
        response = told_to_reader(app, response).await;
    }
    let secure = app.is_some_and(|app| app.secure);
    add_headers(response.headers_mut(), secure);
    Ok(response)
}

/// The page of an error, for whoever reads it: in their language, and somebody signed in finds their
/// own header on it.
async fn told_to_reader<B: MessageBody>(
    app: &App,
    response: ServiceResponse<EitherBody<B>>,
) -> ServiceResponse<EitherBody<B>> {
    let cause = response.response().error();
    let Some(error) = cause.and_then(|cause| cause.as_error::<Error>()).cloned() else {
        return response;
    };
    let request = response.request();
    let visitor = match &error {
        // This leads elsewhere.
        Error::SignInFirst(_) => return response,
        // The database would have to be asked again.
        Error::Unavailable(_) => Visitor::unknown(request),
        _ => match Visitor::of(app, request).await {
            Ok(visitor) => visitor,
            Err(_) => Visitor::unknown(request),
        },
    };
    let frame = Frame::of(&visitor, "error-title");
    match pages::error_page(frame, &error).render() {
        Ok(html) => response.map_body(|_, _| EitherBody::right(BoxBody::new(html))),
        Err(_) => response,
    }
}

/// Whether this changes something and was not sent by a page of ours. Old browsers say nothing
/// about where a form comes from; the form's own token and the cookie's `SameSite` stand against
/// those.
fn is_from_elsewhere(request: &ServiceRequest, base: &str) -> bool {
    if request.method().is_safe() || is_for_others(request.path()) {
        return false;
    }
    let headers = request.headers();
    let strange_site = headers
        .get_all("sec-fetch-site")
        .any(|site| site != "same-origin" && site != "none");
    let strange_origin = headers.get_all(ORIGIN).any(|origin| origin != base);
    strange_site || strange_origin
}

/// Inboxes take post from everywhere; signatures tell whose it is. Mail programs end mail by an address
/// that nobody can guess, and bring no session.
fn is_for_others(path: &str) -> bool {
    let of_a_person = path
        .strip_prefix("/u/")
        .and_then(|rest| rest.strip_suffix("/inbox"))
        .is_some_and(|name| !name.contains('/'));
    of_a_person || path == "/inbox" || path == "/actor/inbox" || path.starts_with("/unsubscribe/")
}

fn add_headers(headers: &mut HeaderMap, secure: bool) {
    let mut add = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    add(CONTENT_SECURITY_POLICY, CONTENT_POLICY);
    add(X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Our own forms shall say where they come from (`Origin` would be `null` with `no-referrer`);
    // other sites learn nothing.
    add(REFERRER_POLICY, "same-origin");
    add(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    add(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    if secure {
        add(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // Pages and files may hold letters: no cache keeps them, not even the browser's own after signing
    // out. What is for every server or every site alike says so.
    let is_document = headers.get(CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"application/activity+json")
            || kind.starts_with(b"application/problem+json")
    });
    let is_open = is_document || headers.contains_key(ACCESS_CONTROL_ALLOW_ORIGIN);
    if !is_open && !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    }
}
