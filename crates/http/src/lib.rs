//! What is reached over HTTP: pages for people, endpoints for other instances.
//!
//! - [`routes`] is the whole map of URLs, grouped by who asks.
//! - A handler takes apart what was asked, makes one call into the mentoring or federation crate,
//!   and answers. It holds no rule of mentoring and no SQL; it never builds an activity.
//! - [`reader::Reader`] says who is reading; a handler that takes one is for people signed in.
//! - [`error::Error`] is the one way a handler fails, and the one place that chooses a status.
//! - Templates are in `templates`, one per page, checked when this crate is compiled; the stylesheet
//!   and the scripts are in `static`.
//!
//! To add a page: a handler in a file of `pages`, a template, a line in [`routes`], a function in
//! `links` if others point to it, and a row in `tests/pages_guarded_routes.rs` that says who may come.

pub mod app;
pub mod error;
mod fault;
pub mod reader;

pub mod activitypub;
mod pages;

mod asking;
mod assets;
pub mod attempts;
mod code;
mod cookies;
mod gate;
mod half_sign_in;
mod health;
mod links;
mod marks;
mod markup;
mod proving;
mod session;
mod typed;
mod words;

use actix_web::dev::Server;
use actix_web::error::UrlencodedError;
use actix_web::middleware::from_fn;
use actix_web::{HttpServer, Route, guard, web};
use app::App;
use attempts::Attempts;
use error::Error;
use pages::{
    announcements, arrange, arrangements, blocks, card, codes, conduct, correspondences, directory,
    drafts, enclosures, export, feed, first_run, follows, front, intents, introduce, introductions,
    keeper, leave, letters, look_up, mail_address, me, notices, open_letter_acts, open_letters,
    password, people, publish, reset, revise, sessions, settings, sign_in, sign_in_code, sign_up,
    unsubscribe, write, write_post,
};
use std::net::TcpListener;
use std::time::Duration;

/// The longest form taken, in bytes: a letter of the greatest length in a script that needs nine
/// bytes for a character in a form, with room for a draft that is still too long.
pub(crate) const LONGEST_FORM: usize = 2_000_000;

/// Every URL of an instance.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .app_data(
            web::FormConfig::default()
                .limit(LONGEST_FORM)
                .error_handler(|error, _| unread(&error).into()),
        )
        .app_data(
            web::QueryConfig::default()
                .error_handler(|error, _| Error::Unreadable(error.to_string()).into()),
        );

    watched(config);

    // Other instances: actors, inboxes, letters by id, WebFinger, NodeInfo.
    activitypub::routes(config);

    // Anybody. The profile has a second reader: other instances ask it for the actor.
    config
        .route("/", read().to(front::show))
        .route("/@{name}", read().to(people::show))
        .route("/directory", read().to(directory::show))
        .route("/at-home", web::post().to(intents::leave))
        .route("/static/{hash}/{name}", read().to(assets::show));

    coming_in(config);

    // Reading and writing letters. The letterbox is the front page of whoever is signed in.
    config
        .route("/correspondences/{id}", read().to(correspondences::show))
        .route("/letters/{id}", read().to(letters::show))
        .route(
            "/letters/{id}/take-back",
            web::post().to(letters::take_back),
        )
        .service(form(
            "/write",
            read().to(write::show),
            web::post().to(write_post::submit),
        ))
        .route("/write/preview", web::post().to(write::preview))
        .route("/drafts", web::post().to(drafts::keep))
        .route(
            "/letters/{id}/quotation",
            web::post().to(letters::quotation),
        )
        .service(form(
            "/drafts/{id}/throw-away",
            read().to(drafts::ask),
            web::post().to(drafts::throw_away),
        ));

    second_thoughts(config);
    following(config);
    opened(config);

    own_account(config);
    keeper::routes(config);
    arranged(config);

    config.default_service(web::to(pages::nothing_here));
}

/// Coming in and going out.
fn coming_in(config: &mut web::ServiceConfig) {
    config
        .service(form(
            "/sign-in",
            read().to(sign_in::show),
            web::post().to(sign_in::submit),
        ))
        .service(form(
            "/sign-in/code",
            read().to(sign_in_code::show),
            web::post().to(sign_in_code::submit),
        ))
        .service(form(
            "/forgotten",
            read().to(reset::ask),
            web::post().to(reset::asked),
        ))
        .service(form(
            "/reset/{token}",
            read().to(reset::show),
            web::post().to(reset::submit),
        ))
        .route("/sign-out", web::post().to(sign_in::leave))
        .service(form(
            "/sign-up",
            read().to(sign_up::show),
            web::post().to(sign_up::submit),
        ))
        .route("/conduct", read().to(conduct::show))
        .service(form(
            "/first-run",
            read().to(first_run::show),
            web::post().to(first_run::submit),
        ));
}

/// One's own account, and what ends its mail from outside.
fn own_account(config: &mut web::ServiceConfig) {
    config
        .route("/me", read().to(me::show))
        .route("/people", read().to(look_up::show))
        .service(form(
            "/me/card",
            read().to(card::show),
            web::post().to(card::submit),
        ))
        .service(form(
            "/me/settings",
            read().to(settings::show),
            web::post().to(settings::submit),
        ))
        .configure(kept_safe);

    // Whoever has the address out of a mail; nobody is asked to sign in.
    config.service(form(
        "/unsubscribe/{token}",
        read().to(unsubscribe::show),
        web::post().to(unsubscribe::stop),
    ));
}

/// What keeps one's own account safe, and giving it up.
fn kept_safe(config: &mut web::ServiceConfig) {
    config
        .service(form(
            "/me/password",
            read().to(password::show),
            web::post().to(password::submit),
        ))
        .service(form(
            "/me/mail",
            read().to(mail_address::show),
            web::post().to(mail_address::submit),
        ))
        .service(form(
            "/me/mail/prove/{token}",
            read().to(mail_address::ask_prove),
            web::post().to(mail_address::prove),
        ))
        .route("/me/codes", read().to(codes::show))
        .service(form(
            "/me/codes/begin",
            read().to(codes::show_begin),
            web::post().to(codes::begin),
        ))
        .route("/me/codes/picture", read().to(codes::picture))
        .route("/me/codes/confirm", web::post().to(codes::confirm))
        .route("/me/codes/renew", web::post().to(codes::renew))
        .route("/me/codes/off", web::post().to(codes::switch_off))
        .route("/me/sessions", read().to(sessions::show))
        .route(
            "/me/sessions/end-others",
            web::post().to(sessions::end_others),
        )
        .route("/me/sessions/{hash}/end", web::post().to(sessions::end))
        .service(form(
            "/me/export",
            read().to(export::show),
            web::post().to(export::submit),
        ))
        .service(form(
            "/me/leave",
            read().to(leave::ask),
            web::post().to(leave::leave),
        ));
}

/// What is done to a letter after it was posted, and after it was read.
fn second_thoughts(config: &mut web::ServiceConfig) {
    config
        .route("/write/add", web::post().to(enclosures::add))
        .route("/media/{token}", read().to(enclosures::show))
        .route(
            "/letters/{id}/attachments/{position}",
            read().to(enclosures::brought),
        )
        .service(form(
            "/letters/{id}/change",
            read().to(revise::ask_change),
            web::post().to(revise::change),
        ))
        .service(form(
            "/letters/{id}/remove",
            read().to(revise::ask_remove),
            web::post().to(revise::remove),
        ))
        .route("/letters/{id}/split", web::post().to(revise::split))
        .route("/letters/{id}/join", web::post().to(revise::join))
        .route("/letters/{id}/thank", web::post().to(revise::thank))
        .route("/letters/{id}/unthank", web::post().to(revise::unthank));
}

/// What is written for everybody, and what stands beneath. An open letter of ours is among the
/// addresses that other servers know.
fn opened(config: &mut web::ServiceConfig) {
    config
        .route("/home", read().to(open_letters::home))
        .route("/@{name}/feed.atom", read().to(feed::show))
        .service(form(
            "/open-letters/new",
            read().to(publish::ask_new),
            web::post().to(publish::new),
        ))
        .route("/open-letters/{id}", read().to(open_letters::show))
        .service(form(
            "/open-letters/{id}/answer",
            read().to(publish::ask_answer),
            web::post().to(publish::answer),
        ))
        .service(form(
            "/open-letters/{id}/change",
            read().to(publish::ask_change),
            web::post().to(publish::change),
        ))
        .service(form(
            "/open-letters/{id}/remove",
            read().to(open_letter_acts::ask_remove),
            web::post().to(open_letter_acts::remove),
        ))
        .route(
            "/open-letters/{id}/hide",
            web::post().to(open_letter_acts::hide),
        )
        .route(
            "/open-letters/{id}/show",
            web::post().to(open_letter_acts::show_again),
        );
}

/// Who hears of whom.
fn following(config: &mut web::ServiceConfig) {
    config
        .route("/authorize_interaction", read().to(intents::arrive))
        .route("/me/follows", read().to(follows::show))
        .route(
            "/me/follows/approval",
            web::post().to(follows::set_approval),
        )
        .route("/follows", web::post().to(follows::begin))
        .route("/follows/{id}/end", web::post().to(follows::end))
        .route("/follows/{id}/approve", web::post().to(follows::approve))
        .route("/follows/{id}/refuse", web::post().to(follows::refuse));
}

/// What two people arrange: introductions and correspondences, and whom one does not want.
fn arranged(config: &mut web::ServiceConfig) {
    config
        .route(
            "/correspondences/{id}/arrangements",
            read().to(arrangements::show),
        )
        .route(
            "/correspondences/{id}/terms",
            web::post().to(arrange::agree),
        )
        .route(
            "/correspondences/{id}/pause",
            web::post().to(arrange::pause),
        )
        .route("/correspondences/{id}/notes", web::post().to(arrange::note))
        .route(
            "/correspondences/{id}/thanks",
            web::post().to(arrange::thank),
        )
        .route(
            "/correspondences/{id}/{act}",
            web::post().to(arrange::simply),
        )
        .route("/introduce", read().to(introduce::show))
        .service(form(
            "/introductions/{id}/not-now",
            read().to(introductions::ask),
            web::post().to(introductions::not_now),
        ))
        .route(
            "/introductions/{id}/withdraw",
            web::post().to(introductions::withdraw),
        )
        .route(
            "/announcements/{id}/wave-away",
            web::post().to(announcements::wave_away),
        )
        .route(
            "/notices/{id}/wave-away",
            web::post().to(notices::wave_away),
        )
        .service(form(
            "/me/blocks",
            read().to(blocks::show),
            web::post().to(blocks::block),
        ))
        .route("/me/blocks/end", web::post().to(blocks::unblock));
}

/// Why a form was not taken.
fn unread(error: &UrlencodedError) -> Error {
    match error {
        UrlencodedError::Overflow { .. } => Error::TooLarge,
        other => Error::Unreadable(other.to_string()),
    }
}

/// What watches the process asks of every process.
fn watched(config: &mut web::ServiceConfig) {
    config
        .route("/healthz", read().to(health::lives))
        .route("/readyz", read().to(health::is_ready));
}

/// Serves `app` on a listener that is bound already. The server runs once it is awaited; its
/// handle stops it. Signals are left to the program.
///
/// # Errors
/// When the listener cannot be used.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let urls = if app.pages { routes } else { watched };
    let app = web::Data::new(app);
    let attempts = web::Data::new(Attempts::new());
    let room = web::Data::new(export::Room::new());
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .app_data(attempts.clone())
            .app_data(room.clone())
            .configure(urls)
            .wrap(from_fn(gate::keep))
    })
    .workers(2)
    .disable_signals()
    .client_request_timeout(Duration::from_secs(30))
    .shutdown_timeout(10)
    .listen(listener)?;
    Ok(server.run())
}

/// A route for looking, with or without the body.
fn read() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// A form at one address: looking at it, and sending it.
fn form(path: &str, shown: Route, sent: Route) -> actix_web::Resource {
    web::resource(path).route(shown).route(sent)
}
