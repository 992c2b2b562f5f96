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

/// Prints a line for each thing looked at; the status is 1 if anything is wrong.
pub(crate) async fn run(config: &Config) -> Result<ExitCode, String> {
    let mut sound = true;
    let mut report = |what: &str, found: Result<String, String>| {
        sound &= found.is_ok();
        match found {
            Ok(detail) => say(&format!("ok      {what}: {detail}")),
            Err(advice) => say(&format!("NOT OK  {what}: {advice}")),
        }
    };
    let origin = config.origin();
    report(
        "domain",
        origin
            .as_ref()
            .map(|o| o.base().to_owned())
            .map_err(Clone::clone),
    )?;
    report(
        "database",
        setup::database(config).map(|_| "opens, is up to date and can be written".to_owned()),
    )?;
    let client = setup::client(config);
    report(
        "roots",
        client
            .as_ref()
            .map(|_| "can be read".to_owned())
            .map_err(Clone::clone),
    )?;
    if let (Ok(origin), Ok(client)) = (&origin, &client) {
        let answer = ask(client, origin, "/.well-known/nodeinfo").await;
        report("seen from outside", seen(&answer))?;
        report("clock", right_clock(&answer, clock::now()))?;
        let resource = format!("/.well-known/webfinger?resource={}", origin.base());
        let answer = ask(client, origin, &resource).await;
        report("WebFinger", webfinger(origin, &answer))?;
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
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

fn seen(answer: &Result<Response, String>) -> Result<String, String> {
    let advice = "Check that DNS names this machine, that the TLS proxy runs and passes requests (with their Host) on to LONGHAND_BIND, and that `longhand serve` runs.";
    match answer {
        Ok(response) if response.status == 200 => Ok("answers over TLS as it should".to_owned()),
        Ok(response) => Err(format!(
            "something answers, with status {}. {advice}",
            response.status
        )),
        Err(failure) => Err(format!("{failure} {advice}")),
    }
}

fn right_clock(answer: &Result<Response, String>, now: NaiveDateTime) -> Result<String, String> {
    let date = answer
        .as_ref()
        .ok()
        .and_then(|response| response.headers.get("date")?.to_str().ok())
        .and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    // Only a proxy on another machine can tell; through one on this machine it is our own clock.
    let Some(date) = date else {
        return Ok(format!(
            "{} UTC (nobody to compare with)",
            now.format("%Y-%m-%d %H:%M:%S")
        ));
    };
    let off = (date.naive_utc() - now).num_seconds().abs();
    if off > 60 {
        return Err(format!(
            "it is {off} seconds off; other servers refuse what we sign. Set it right with NTP."
        ));
    }
    Ok(format!("{} UTC", now.format("%Y-%m-%d %H:%M:%S")))
}

fn webfinger(origin: &Origin, answer: &Result<Response, String>) -> Result<String, String> {
    let subject = format!("acct:{0}@{0}", origin.host());
    match answer {
        Ok(response) if String::from_utf8_lossy(&response.body).contains(&subject) => {
            Ok("finds people here".to_owned())
        }
        Ok(_) => Err("it answers for another instance. Pass /.well-known/ on to LONGHAND_BIND, query included.".to_owned()),
        Err(failure) => Err(failure.clone()),
    }
}
