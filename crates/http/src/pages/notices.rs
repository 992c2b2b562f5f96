//! Words from the instance: waving one away.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Act, act, number, onwards};
use crate::reader::Reader;
use actix_web::{HttpResponse, web};
use longhand_mentoring::notices;
use longhand_storage::ids::NoticeId;

/// `POST /notices/{id}/wave-away`
pub(crate) async fn wave_away(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: NoticeId = number(&id, "notice")?;
    let me = reader.person.id;
    act(&app, &reader, &form.form_token, move |conn| {
        notices::wave_away(conn, me, id)
    })
    .await?;
    Ok(onwards("/"))
}
