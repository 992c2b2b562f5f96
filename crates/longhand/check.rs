//! The doctor: looks at the instance from inside and, where it can, from outside, and says what to
//! do.

use crate::config::Config;
use crate::keeper::say;
use crate::setup;
use chrono::{DateTime, NaiveDateTime};
use longhand_federation::client::{Client, Response};
use longhand_mentoring::clock;
use longhand_mentoring::origin::Origin;
use std::process::ExitCode;

/// What looking at one thing came to.
enum Finding {
    Sound(String),
    /// Nothing can be said about it; that is no fault.
    Unknown(String),
    /// What is wrong, and what to do.
    Wrong(String),
}
use Finding::{Sound, Unknown, Wrong};

/// Prints a line for each thing looked at; the status is 1 if anything is wrong. Changes nothing.
pub(crate) async fn run(config: &Config) -> Result<ExitCode, String> {
    let mut sound = true;
    for (what, finding) in examine(config).await {
        sound &= !matches!(finding, Wrong(_));
        say(&match finding {
            Sound(detail) => format!("ok      {what}: {detail}"),
            Unknown(reason) => format!("-       {what}: {reason}"),
            Wrong(advice) => format!("NOT OK  {what}: {advice}"),
        })?;
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

async fn examine(config: &Config) -> Vec<(&'static str, Finding)> {
    let origin = match config.origin() {
        Ok(origin) => origin,
        Err(advice) => {
            let rest = "nothing was looked at: the domain comes first".to_owned();
            return vec![("domain", Wrong(advice)), ("the rest", Unknown(rest))];
        }
    };
    let mut found = vec![("domain", Sound(origin.base().to_owned()))];
    found.push(match setup::existing_database(config) {
        Ok(_) => ("database", Sound("opens and is up to date".to_owned())),
        Err(advice) => ("database", Wrong(advice)),
    });
    let client = match setup::client(config) {
        Ok(client) => client,
        Err(advice) => {
            found.push(("roots", Wrong(advice)));
            return found;
        }
    };
    found.push(("roots", Sound("can be read".to_owned())));
    let answer = ask(&client, &origin, "/.well-known/nodeinfo").await;
    let outside = seen(&origin, &answer);
    let reached = matches!(outside, Sound(_));
    found.push(("seen from outside", outside));
    found.push(("clock", right_clock(&answer, clock::now())));
    found.push(("mail", mail(config).await));
    found.push((
        "WebFinger",
        if reached {
            let resource = format!("/.well-known/webfinger?resource={}", origin.base());
            webfinger(&origin, &ask(&client, &origin, &resource).await)
        } else {
            Unknown("cannot be asked until this instance is seen from outside".to_owned())
        },
    ));
    found
}

/// Whether the mail server would take our mail.
async fn mail(config: &Config) -> Finding {
    let server = match config.mail_server() {
        Ok(Some(server)) => server,
        Ok(None) => {
            return Unknown("switched off; LONGHAND_SMTP_URL names a mail server".to_owned());
        }
        Err(advice) => return Wrong(advice),
    };
    if server.bares_password() {
        return Wrong(
            "the password for the mail server goes over the network in the clear. Write LONGHAND_SMTP_URL with smtps://, or with ?tls=required at the end.".to_owned(),
        );
    }
    match server.test().await {
        Ok(()) => Sound(format!("{} takes ours", server.host())),
        Err(error) => Wrong(format!(
            "{error} Check host, port, name and password in LONGHAND_SMTP_URL, and that this machine may connect there."
        )),
    }
}

async fn ask(client: &Client, origin: &Origin, path: &str) -> Result<Response, String> {
    let url = format!("{}{path}", origin.base())
        .parse()
        .map_err(|error| format!("{}: {error}", origin.base()))?;
    client
        .get(&url, &[])
        .await
        .map_err(|failure| failure.sentence())
}

fn seen(origin: &Origin, answer: &Result<Response, String>) -> Finding {
    let advice = "Check that DNS names this machine, that the TLS proxy runs and passes requests (with their Host) on to LONGHAND_BIND, and that `longhand serve` runs.";
    match answer {
        Ok(response) if response.status == 200 => Sound(if origin.base().starts_with("https:") {
            "answers over TLS as it should".to_owned()
        } else {
            "answers, without TLS and on this machine alone".to_owned()
        }),
        Ok(response) => Wrong(format!(
            "something answers, with status {}. {advice}",
            response.status
        )),
        Err(failure) => Wrong(format!("{failure} {advice}")),
    }
}

fn right_clock(answer: &Result<Response, String>, now: NaiveDateTime) -> Finding {
    let date = answer
        .as_ref()
        .ok()
        .and_then(|response| response.headers.get("date")?.to_str().ok())
        .and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let says = format!("{} UTC", now.format("%Y-%m-%d %H:%M:%S"));
    // Only a proxy on another machine can tell; through one on this machine it is our own clock.
    let Some(date) = date else {
        return Unknown(format!("{says}, with nobody to compare with"));
    };
    let off = (date.naive_utc() - now).num_seconds().abs();
    if off > 60 {
        return Wrong(format!(
            "it is {off} seconds off; other servers refuse what we sign. Set it right with NTP."
        ));
    }
    Sound(says)
}

fn webfinger(origin: &Origin, answer: &Result<Response, String>) -> Finding {
    let subject = format!("acct:{0}@{0}", origin.host());
    let advice = "Let the proxy pass /.well-known/ on to LONGHAND_BIND, query included, and see that nothing else answers there.";
    match answer {
        Ok(response) if String::from_utf8_lossy(&response.body).contains(&subject) => {
            Sound("finds people here".to_owned())
        }
        Ok(response) if response.status == 200 => {
            Wrong(format!("it answers for another instance. {advice}"))
        }
        Ok(response) => Wrong(format!(
            "it answers with status {}, and nobody here is found. {advice}",
            response.status
        )),
        Err(failure) => Wrong(format!("{failure} {advice}")),
    }
}
