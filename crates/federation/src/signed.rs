//! Signed requests: in the style the other host understands, found out by knocking once.

use crate::client::Response;
use crate::error::Error;
use crate::hosts::host_of;
use crate::office::Office;
use crate::signature::{self, SigningKey, Style};
use chrono::{DateTime, Duration, Utc};
use longhand_mentoring::clock;
use longhand_storage::instances::{self, SignatureStyle};
use longhand_storage::people::{self, Person};
use std::sync::atomic::Ordering;
use url::Url;

/// What is asked of the other host.
pub(crate) enum Ask<'a> {
    /// Give us this document.
    Get,
    /// Take this activity.
    Post(&'a [u8]),
}

/// Sends a request signed by `signer`, in the style that worked last with this host. After a 400 or
/// 401 it knocks once more in the other style, and remembers it if that opens.
pub(crate) async fn request(
    office: &Office,
    signer: &Person,
    url: &Url,
    ask: &Ask<'_>,
) -> Result<Response, Error> {
    office.client.permit(url)?;
    let (pem, style) = prepare(office, signer, url).await?;
    let key = SigningKey::from_pem(&pem)?;
    let response = attempt(office, signer, &key, style, url, ask).await?;
    compare_clocks(office, url, &response);
    if !matches!(response.status, 400 | 401) {
        return Ok(response);
    }
    let other = match style {
        Style::Cavage => Style::Rfc9421,
        Style::Rfc9421 => Style::Cavage,
    };
    let second = attempt(office, signer, &key, other, url, ask).await?;
    if (200..300).contains(&second.status) {
        remember(office, url, other).await?;
        return Ok(second);
    }
    // The first answer is about the style this host usually takes; it says more.
    Ok(response)
}

async fn attempt(
    office: &Office,
    signer: &Person,
    key: &SigningKey,
    style: Style,
    url: &Url,
    ask: &Ask<'_>,
) -> Result<Response, Error> {
    let now = clock::now().and_utc();
    let key_id = &signer.public_key_id;
    Ok(match ask {
        Ask::Get => {
            let mut headers = signature::sign(style, key, key_id, "GET", url, None, now)?;
            headers.push((
                "accept",
                "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"".to_owned(),
            ));
            office.client.get(url, &headers).await?
        }
        Ask::Post(body) => {
            let headers = signature::sign(style, key, key_id, "POST", url, Some(body), now)?;
            office.client.post(url, &headers, body.to_vec()).await?
        }
    })
}

/// Says, once an hour at most, when our clock and another server's are so far apart that what we
/// sign is refused.
fn compare_clocks(office: &Office, url: &Url, response: &Response) {
    let now = clock::now().and_utc();
    let theirs = response
        .headers
        .get("date")
        .and_then(|date| date.to_str().ok())
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .map(DateTime::<Utc>::from);
    let Some(theirs) = theirs else { return };
    let off = theirs - now;
    let hour = now.timestamp() / 3600;
    if off.abs() > Duration::minutes(5)
        && office.told_about_clock.swap(hour, Ordering::Relaxed) != hour
    {
        tracing::warn!(
            "The clock here and the one at {} are {} minutes apart. If it is ours that is wrong, other servers refuse our letters: set it right with NTP.",
            host_of(url),
            off.num_minutes().abs()
        );
    }
}

async fn prepare(office: &Office, signer: &Person, url: &Url) -> Result<(String, Style), Error> {
    let id = signer.id;
    let host = host_of(url);
    let (pem, style) = office
        .database
        .read(move |conn| {
            let pem = people::private_key_pem(conn, id)?;
            let style = instances::find(conn, &host)?.signature_style;
            Ok::<_, Error>((pem, style))
        })
        .await?;
    let style = match style {
        SignatureStyle::Cavage => Style::Cavage,
        SignatureStyle::Rfc9421 => Style::Rfc9421,
    };
    Ok((pem, style))
}

async fn remember(office: &Office, url: &Url, style: Style) -> Result<(), Error> {
    let host = host_of(url);
    let style = match style {
        Style::Cavage => SignatureStyle::Cavage,
        Style::Rfc9421 => SignatureStyle::Rfc9421,
    };
    office
        .database
        .write(move |conn| {
            instances::set_signature_style(conn, &host, style)?;
            Ok(())
        })
        .await
}
