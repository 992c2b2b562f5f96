//! Serving: puts database, federation, mail, courier, calendar and pages together, and stops them
//! gently.

use crate::config::{Config, Role};
use crate::keeper::calendar;
use crate::setup;
use clap::Args;
use longhand_federation::office::Federation;
use longhand_federation::{courier, directory};
use longhand_http::app::App;
use longhand_mail::sender;
use longhand_mentoring::accounts::leaving;
use longhand_mentoring::{applicants, clock, mails, random};
use longhand_storage::{accounts, half_sign_ins, one_time_links, sessions};
use std::net::TcpListener;
use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

/// How to serve.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Stop when standard input ends, so that whoever started this does not leave it behind
    #[arg(long, hide = true)]
    until_input_ends: bool,
}

/// Serves until a signal says to stop; then lets what is under way come to an end.
pub(crate) async fn run(config: Config, serve: Serve) -> Result<(), String> {
    let stop_sign = Stop::listen(serve.until_input_ends)?;
    let database = setup::database(&config)?;
    let listener = listen(&config)?;
    let mailroom = setup::mailroom(&config, database.clone())?;
    let federation = setup::federation(&config, database).await?;
    let first_run_code = first_run_code(&federation).await?;
    let app = App {
        secure: !config.insecure_http,
        trusted_proxies: config.trusted_proxies.clone(),
        pages: config.runs(Role::Web),
        started_at: clock::now(),
        registration: config.registration.into(),
        mail: mailroom.is_some(),
        first_run_code,
        federation: federation.clone(),
    };
    let server = longhand_http::serve(app, listener)
        .map_err(|error| format!("The web server cannot start: {error}."))?;
    let handle = server.handle();
    let mut serving = tokio::spawn(server);
    let (stop, stopped) = watch::channel(false);
    let mut parts = Vec::new();
    if config.runs(Role::Courier) {
        parts.push(tokio::spawn(courier::run(
            federation.clone(),
            stopped.clone(),
        )));
        if let Some(mailroom) = mailroom {
            parts.push(tokio::spawn(sender::run(mailroom, stopped.clone())));
        }
    }
    if config.runs(Role::Calendar) {
        parts.push(tokio::spawn(directory::run(
            federation.clone(),
            stopped.clone(),
        )));
        parts.push(tokio::spawn(keep_calendar(federation.clone(), stopped)));
    }
    tracing::info!("longhand serves {} on {}.", config.domain, config.bind);
    warn_of_another_port(&config);
    tokio::select! {
        () = stop_sign.asked() => {}
        ended = &mut serving => return Err(format!("The web server ended by itself: {ended:?}.")),
    }
    tracing::info!("Stopping; what is under way comes to an end first.");
    // Nobody can be listening any more if this fails.
    let _ = stop.send(true);
    handle.stop(true).await;
    for part in parts {
        // Whatever is still carried after this is taken up again at the next start.
        let _ = tokio::time::timeout(Duration::from_secs(35), part).await;
    }
    Ok(())
}

fn listen(config: &Config) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(config.bind).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => format!(
            "The address {} is in use by another program. Stop that, or set LONGHAND_BIND to another address.",
            config.bind
        ),
        _ => format!(
            "longhand cannot listen on {}: {error}. Set LONGHAND_BIND to an address of this machine.",
            config.bind
        ),
    })?;
    listener
        .set_nonblocking(true)
        .map_err(|error| format!("longhand cannot listen on {}: {error}.", config.bind))?;
    Ok(listener)
}

/// Without a proxy in between, nobody answers at the address that is given out.
fn warn_of_another_port(config: &Config) {
    let port = match config.domain.split_once(':') {
        Some((_, port)) => port,
        None => "80",
    };
    if config.insecure_http && port != config.bind.port().to_string() {
        tracing::warn!(
            "LONGHAND_DOMAIN is {}, but longhand listens on {}: the addresses it gives out lead elsewhere. Give both the same port.",
            config.domain,
            config.bind
        );
    }
}

/// An instance without people is claimed by whoever reads its log, not by whoever comes by.
async fn first_run_code(federation: &Federation) -> Result<Option<String>, String> {
    let people = federation
        .database
        .read(accounts::count)
        .await
        .map_err(setup::sentence)?;
    if people > 0 {
        return Ok(None);
    }
    let code = random::text().map_err(|error| error.to_string())?;
    tracing::info!(
        "Nobody lives here yet. Open {}/first-run?code={code} to become the keeper, or run `longhand account create`.",
        federation.origin.base()
    );
    Ok(Some(code))
}

/// What falls due by the clock and is no letter, every minute; once an hour, ended sessions, links that
/// work no more and mails of long ago are forgotten.
async fn keep_calendar(federation: Federation, mut stop: watch::Receiver<bool>) {
    let mut minutes = 0;
    while !*stop.borrow() {
        let (database, origin) = (federation.database.clone(), federation.origin.clone());
        let turn = move || calendar::turn(&database, &origin, clock::now());
        let turned = tokio::task::spawn_blocking(turn).await;
        match turned {
            Ok(Ok(0)) => {}
            Ok(Ok(count)) => {
                tracing::info!("{count} things fell due and were done.");
                federation.ring();
            }
            Ok(Err(error)) => tracing::warn!("The calendar could not be turned: {error}."),
            Err(error) => tracing::error!("The calendar broke off: {error}."),
        }
        if minutes % 60 == 0 {
            forget(&federation).await;
        }
        minutes += 1;
        tokio::select! {
            _ = stop.changed() => {}
            () = tokio::time::sleep(Duration::from_secs(60)) => {}
        }
    }
}

async fn forget(federation: &Federation) {
    let swept = federation
        .database
        .write(|conn| {
            let now = clock::now();
            sessions::sweep(conn, now)?;
            half_sign_ins::sweep(conn, now)?;
            one_time_links::sweep(conn, now)?;
            leaving::forget_keys(conn)?;
            applicants::forget(conn, now)?;
            mails::forget(conn, now)
        })
        .await;
    if let Err(error) = swept {
        tracing::warn!("What is over could not be forgotten: {error}.");
    }
}

/// What can ask the program to stop. Made before anybody is served: a signal that nobody listens
/// for yet would end the process in the middle of something.
pub(crate) struct Stop {
    terminate: Signal,
    interrupt: Signal,
    until_input_ends: bool,
}

impl Stop {
    pub(crate) fn listen(until_input_ends: bool) -> Result<Self, String> {
        let hear =
            |kind| signal(kind).map_err(|error| format!("Signals cannot be heard: {error}."));
        Ok(Self {
            terminate: hear(SignalKind::terminate())?,
            interrupt: hear(SignalKind::interrupt())?,
            until_input_ends,
        })
    }

    pub(crate) async fn asked(mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
            () = input_ended(), if self.until_input_ends => {}
        }
    }
}

/// Returns when standard input is at its end. Read on a thread of its own, which may block for ever.
async fn input_ended() {
    let (tell, told) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        let _ = tell.send(());
    });
    let _ = told.await;
}
