//! Announcements of the keeper: waving one away.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Act, act, number, onwards};
use crate::reader::Reader;
use actix_web::{HttpResponse, web};
use longhand_mentoring::announcements;
use longhand_storage::ids::AnnouncementId;

/// `POST /announcements/{id}/wave-away`
pub(crate) async fn wave_away(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: AnnouncementId = number(&id, "announcement")?;
    let me = reader.person.id;
    act(&app, &reader, &form.form_token, move |conn| {
        announcements::wave_away(conn, me, id)
    })
    .await?;
    Ok(onwards("/"))
}
