//! Pictures and papers of a sheet: added, taken out, and never left behind unsaid. The text is kept
//! first, whatever comes of the file.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::onwards;
use crate::pages::sheet::{self, Done};
use crate::pages::write_post::{self, Entered, Form};
use crate::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::media::{self, LARGEST, files, files::Upload};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::ids::{DraftId, PersonId};
use longhand_words::phrase::Phrase;

/// `POST /write/add`: keeps the sheet, and a file with it. The file is none if none was chosen, and
/// `Err` if it was too large to be read.
pub(crate) async fn add(
    app: &App,
    request: &HttpRequest,
    form: Form,
    file: Result<Option<Upload>, ()>,
) -> Result<HttpResponse, Error> {
    let (reader, form) = match write_post::enter(app, request, form).await? {
        Entered::In(reader, form) => (*reader, *form),
        Entered::Out(response) => return Ok(response),
    };
    let me = reader.person.id;
    let kept = match sheet::keep(app, me, &form.sheet).await {
        Ok(kept) => kept,
        Err(error) => {
            return Ok(write_post::untouched(
                write_post::desk(&reader),
                form,
                &error,
            ));
        }
    };
    match put_in(app, me, kept.draft.id, file, form.describe.clone()).await {
        Ok(()) => Ok(onwards(&links::draft_after(
            kept.draft.id,
            Done::Added.word(),
        ))),
        Err(error) => write_post::not_posted(app, &reader, form, Some(kept), &error).await,
    }
}

async fn put_in(
    app: &App,
    me: PersonId,
    draft: DraftId,
    file: Result<Option<Upload>, ()>,
    description: String,
) -> Result<(), Error> {
    let file = file.map_err(|()| Refusal::LargeFile(LARGEST / 1_000_000))?;
    let file = file.ok_or_else(|| Error::Sentence(Phrase::new("desk-file-choose")))?;
    // Reading a picture takes a while, and a thread that may.
    let file = web::block(move || files::prepare(file)).await??;
    let now = clock::now();
    app.federation
        .database
        .write(move |conn| media::keep(conn, me, draft, file, &description, now))
        .await
        .map_err(|error: MentoringError| error.into())
}

/// Keeps the sheet without one of its files.
pub(super) async fn take_out(
    app: &App,
    reader: &Reader,
    form: Form,
    token: String,
) -> Result<HttpResponse, Error> {
    let me = reader.person.id;
    let kept = match sheet::keep(app, me, &form.sheet).await {
        Ok(kept) => kept,
        Err(error) => {
            return Ok(write_post::untouched(
                write_post::desk(reader),
                form,
                &error,
            ));
        }
    };
    let draft = kept.draft.id;
    let gone = app
        .federation
        .database
        .write(move |conn| media::take_out(conn, me, draft, &token))
        .await
        .map_err(|error: MentoringError| Error::from(error));
    match gone {
        Ok(()) => Ok(onwards(&links::draft_after(draft, Done::TakenOut.word()))),
        Err(error) => write_post::not_posted(app, reader, form, Some(kept), &error).await,
    }
}

/// A file was chosen, and another button pressed: nothing is posted without it.
pub(super) async fn not_added(
    app: &App,
    reader: &Reader,
    form: Form,
) -> Result<HttpResponse, Error> {
    let kept = match sheet::keep(app, reader.person.id, &form.sheet).await {
        Ok(kept) => kept,
        Err(error) => {
            return Ok(write_post::untouched(
                write_post::desk(reader),
                form,
                &error,
            ));
        }
    };
    let name = form.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let sentence = Phrase::new("desk-file-not-added").with("name", name);
    write_post::not_posted(app, reader, form, Some(kept), &Error::Sentence(sentence)).await
}
