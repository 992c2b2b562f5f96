//! Quoting the letter that is answered.

use crate::error::Error;
use crate::refusal::Refusal;
use crate::{joining, prose};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{LetterId, PersonId};

/// A text in Markdown with the letter it answers quoted at its end.
pub fn quote(
    conn: &mut AnyConnection,
    reader: PersonId,
    answered: LetterId,
    source: &str,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let quoted = quotation(conn, reader, answered, "", now)?;
    let before = source.trim_end();
    let gap = if before.is_empty() { "" } else { "\n\n" };
    Ok(format!("{before}{gap}{quoted}\n\n"))
}

/// A letter as a quotation in Markdown, or what its reader chose of it: HTML as it stood on their page.
/// What others could read where it came from is never quoted on.
pub fn quotation(
    conn: &mut AnyConnection,
    reader: PersonId,
    answered: LetterId,
    chosen: &str,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let written = joining::whole(conn, reader, answered, now)?;
    let letter = written.ok_or(Refusal::NotYours("letter"))?.letter;
    if letter.wider {
        return Err(Refusal::WiderNotQuoted.into());
    }
    if letter.deleted_at.is_some() {
        return Err(Refusal::NothingLeft.into());
    }
    Ok(match chosen.trim() {
        "" => prose::quotation(&letter.content),
        chosen => prose::quotation(&prose::from_remote(chosen)),
    })
}
