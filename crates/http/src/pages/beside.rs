//! Two texts of one letter: a draft that two windows wrote into is shown in both its forms beside each
//! other, and its writer chooses one, or makes one of them.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::onwards;
use crate::pages::sheet::{self, Done, Sheet};
use crate::reader::Reader;
use actix_web::HttpResponse;
use chrono::NaiveDateTime;
use longhand_mentoring::drafts;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, media};
use longhand_storage::ids::PersonId;

/// The other text.
pub(crate) struct Other {
    /// The draft it is kept in, and when it was, as the form says it.
    pub(crate) draft: String,
    pub(crate) stamp: String,
    /// When it was kept.
    pub(crate) kept: NaiveDateTime,
    /// The text, as Markdown.
    pub(crate) source: String,
}

/// The other text of a sheet, if there is one still.
pub(crate) async fn other(app: &App, me: PersonId, sheet: &Sheet) -> Result<Option<Other>, Error> {
    let Some(seen) = sheet.other() else {
        return Ok(None);
    };
    let found = app
        .federation
        .database
        .read(move |conn| drafts::find(conn, me, seen.id))
        .await;
    match found {
        Ok(draft) => Ok(Some(Other {
            draft: draft.id.to_string(),
            stamp: sheet::stamp(draft.updated_at),
            kept: draft.updated_at,
            source: draft.source,
        })),
        Err(MentoringError::Refused(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The writer chose the text of the form: it goes into the draft of before. Where that changed once
/// more, both are shown again.
pub(crate) async fn choose_this(
    app: &App,
    reader: &Reader,
    sheet: &Sheet,
) -> Result<HttpResponse, Error> {
    let (me, own, now) = (reader.person.id, sheet.draft(), clock::now());
    let Some(other) = sheet.other() else {
        let kept = sheet::keep(app, me, sheet).await?;
        return Ok(onwards(&kept.link()));
    };
    let (text, descriptions) = (sheet.text(), sheet.descriptions.clone());
    let chosen = app
        .federation
        .database
        .write(move |conn| {
            let chosen = drafts::choose(conn, me, other, own, &text, now)?;
            if chosen {
                media::describe(conn, me, other.id, &descriptions)?;
            }
            Ok::<_, MentoringError>(chosen)
        })
        .await?;
    if chosen {
        return Ok(onwards(&links::draft_after(other.id, Done::Kept.word())));
    }
    let kept = sheet::keep(app, me, sheet).await?;
    Ok(onwards(&links::beside(kept.draft.id, other.id)))
}

/// The writer chose the other text: the one of the form is gone.
pub(crate) async fn choose_other(
    app: &App,
    reader: &Reader,
    sheet: &Sheet,
) -> Result<HttpResponse, Error> {
    let (me, own) = (reader.person.id, sheet.draft());
    let Some(other) = sheet.other() else {
        let kept = sheet::keep(app, me, sheet).await?;
        return Ok(onwards(&kept.link()));
    };
    app.federation
        .database
        .write(move |conn| drafts::keep_other(conn, me, other.id, own))
        .await?;
    Ok(onwards(&links::draft(other.id)))
}
