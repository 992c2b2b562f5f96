//! One's own account: the address, and the ways to everything about it.

use crate::error::Error;
use crate::pages::{Frame, Here, page};
use crate::reader::Reader;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use longhand_storage::accounts::Role;

#[derive(Template)]
#[template(path = "me.html")]
struct MePage {
    frame: Frame,
    name: String,
    handle: String,
    /// For what scripts keep on this device.
    person: String,
    profile: String,
    keeper: bool,
    form_token: String,
}

/// `GET /me`
pub(crate) async fn show(reader: Reader) -> Result<HttpResponse, Error> {
    let shown = MePage {
        frame: Frame::signed_in(&reader, "me-title", Here::Me),
        name: reader.person.shown_name().to_owned(),
        handle: reader.person.handle(),
        person: reader.person.id.to_string(),
        profile: format!("/@{}", reader.person.username),
        keeper: reader.account.role == Role::Keeper,
        form_token: reader.form_token().to_owned(),
    };
    Ok(page(StatusCode::OK, &shown))
}
