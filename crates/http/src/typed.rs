//! What people type into forms, as it is taken from them.

use serde::{Deserialize, Deserializer};

/// A text without NUL characters: no keyboard makes them, and PostgreSQL keeps none.
///
/// # Errors
/// When there is no text.
pub(crate) fn text<'de, D: Deserializer<'de>>(field: D) -> Result<String, D::Error> {
    let typed = String::deserialize(field)?;
    Ok(if typed.contains('\0') {
        typed.replace('\0', "")
    } else {
        typed
    })
}
