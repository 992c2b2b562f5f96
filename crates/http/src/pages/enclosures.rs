//! Pictures and papers: taking an upload apart, and showing what was kept to whoever may have it.

use crate::LONGEST_FORM;
use crate::activitypub;
use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::write_files;
use crate::pages::write_post::Form;
use crate::pages::{number, onwards};
use crate::reader::{self, Reader, Visitor};
use actix_multipart::{Field, Multipart};
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::TryStreamExt;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::media::{self, LARGEST, files::Upload};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::ids::LetterId;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};
use std::time::Duration;

/// How much is read of what somebody signed in uploads: a browser listens to the answer only after the
/// end of a file that is too large. Whatever is larger still, the text stands before it and is kept.
const MOST_READ: usize = 50_000_000;

/// The most fields of an upload.
const MOST_FIELDS: usize = 64;

/// How long an upload may take.
const SLOWEST_UPLOAD: Duration = Duration::from_secs(300);

/// What was uploaded: texts by name, and a file called `file`.
#[derive(Default)]
pub(crate) struct Sent {
    pub(crate) fields: Map<String, Value>,
    pub(crate) file: Option<Upload>,
    /// How many bytes the texts have together.
    texts: usize,
    read: usize,
    pub(crate) too_large: bool,
}

/// Who uploads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    /// Somebody signed in.
    Reader,
    /// Somebody whose session ended, or anybody at all: they get their text back, and no more is read
    /// than a text can be long.
    Anybody,
}

/// `POST /write/add`
pub(crate) async fn add(
    app: web::Data<App>,
    request: HttpRequest,
    upload: Multipart,
) -> Result<HttpResponse, Error> {
    // Before anything is read. What is wrong with the session is told below, with the text.
    let from = match reader::of(&app, &request).await {
        Ok(Some(_)) => From::Reader,
        _ => From::Anybody,
    };
    let sent = tokio::time::timeout(SLOWEST_UPLOAD, read(upload, from))
        .await
        .map_err(|_| Error::Unreadable("an upload took too long".to_owned()))??;
    let form: Form = serde_json::from_value(Value::Object(sent.fields))
        .map_err(|error| Error::Unreadable(error.to_string()))?;
    let file = if sent.too_large {
        Err(())
    } else {
        Ok(sent.file)
    };
    write_files::add(&app, &request, form, file).await
}

/// Takes an upload apart.
///
/// # Errors
/// When it is no form, or its texts are too long.
pub(crate) async fn read(mut upload: Multipart, from: From) -> Result<Sent, Error> {
    let broken = |error: actix_multipart::MultipartError| Error::Unreadable(error.to_string());
    let mut sent = Sent::default();
    let mut count = 0;
    while let Some(field) = upload.try_next().await.map_err(broken)? {
        count += 1;
        if count > MOST_FIELDS {
            return Err(Error::Unreadable("too many fields".to_owned()));
        }
        let disposition = field.content_disposition();
        let name = disposition
            .and_then(|it| it.get_name())
            .unwrap_or_default()
            .to_owned();
        let file_name = disposition
            .and_then(|it| it.get_filename())
            .map(str::to_owned);
        let is_file = file_name.is_some();
        let Some(bytes) = read_field(field, is_file, from, &mut sent).await? else {
            break;
        };
        match file_name {
            Some(file_name) if name == "file" && !(file_name.is_empty() && bytes.is_empty()) => {
                sent.file = Some(Upload {
                    name: file_name,
                    bytes,
                });
            }
            Some(_) => {}
            None => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                sent.fields.insert(name, Value::String(text));
            }
        }
    }
    Ok(sent)
}

/// A field's bytes, as far as there is room for them. `None` if no more is read of the whole.
async fn read_field(
    mut field: Field,
    is_file: bool,
    from: From,
    sent: &mut Sent,
) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Vec::new();
    loop {
        let chunk = field.try_next().await;
        let chunk = chunk.map_err(|error| Error::Unreadable(error.to_string()))?;
        let Some(chunk) = chunk else { break };
        sent.read += chunk.len();
        match (is_file, from) {
            (false, _) => {
                sent.texts += chunk.len();
                if sent.texts > LONGEST_FORM {
                    return Err(Error::TooLarge);
                }
                bytes.extend_from_slice(&chunk);
            }
            // The texts stand before the file.
            (true, From::Anybody) if sent.read > LONGEST_FORM => return Ok(None),
            (true, From::Anybody) => {}
            (true, From::Reader) if sent.read > MOST_READ => {
                sent.too_large = true;
                return Ok(None);
            }
            (true, From::Reader) if bytes.len() + chunk.len() > LARGEST => sent.too_large = true,
            (true, From::Reader) => bytes.extend_from_slice(&chunk),
        }
    }
    Ok(Some(bytes))
}

/// `GET /media/{token}`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let asker = visitor.reader.map(|reader| reader.person.id);
    let now = clock::now();
    let found = app
        .federation
        .database
        .read(move |conn| media::find(conn, &token, asker, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(match found {
        Some(file) => served(&file.media_type, &file.name, file.bytes),
        None => activitypub::nothing(),
    })
}

/// `GET /letters/{id}/attachments/{position}`: what came with a letter and another server keeps, for
/// those who read and write that letter.
pub(crate) async fn brought(
    app: web::Data<App>,
    reader: Reader,
    place: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (letter, position) = place.into_inner();
    let letter: LetterId = number(&letter, "letter")?;
    let position = position.parse().map_err(|_| Refusal::NotYours("file"))?;
    let me = reader.person.id;
    let brought = app
        .federation
        .database
        .read(move |conn| media::brought(conn, me, letter, position))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    if let Some(place) = links::local_of(&app.federation.origin, &brought.url) {
        return Ok(onwards(place));
    }
    let file = longhand_federation::enclosures::open(&app.federation, &brought.url, me).await?;
    let bytes = file.bytes.clone();
    Ok(served(file.media_type, &file.name, bytes))
}

/// A file as nothing that could run or be framed. Pictures are shown, all else is downloaded.
fn served(media_type: &str, name: &str, bytes: Vec<u8>) -> HttpResponse {
    let shown = if media::is_picture(media_type) {
        "inline"
    } else {
        "attachment"
    };
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let kind = match media_type {
        "text/plain" => "text/plain; charset=utf-8",
        other => other,
    };
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("{shown}; filename*=UTF-8''{name}"),
        ))
        .insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .insert_header(("cross-origin-resource-policy", "same-origin"))
        .body(bytes)
}
