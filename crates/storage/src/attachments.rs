//! What came with a letter besides its text.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::LetterId;
use crate::schema::attachments;
use diesel::prelude::*;

/// Something another server keeps and a letter points to.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = attachments)]
pub struct Attachment {
    /// Which letter.
    pub letter_id: LetterId,
    /// Order within the letter, from 0.
    pub position: i32,
    /// Its media type as claimed.
    pub media_type: String,
    /// Where it is.
    pub url: String,
    /// What it shows, one plain line; may be empty.
    pub description: String,
}

/// Puts these attachments in the place of those the letter had.
pub fn replace(
    conn: &mut AnyConnection,
    letter: LetterId,
    new: &[Attachment],
) -> Result<(), Error> {
    diesel::delete(attachments::table.filter(attachments::letter_id.eq(letter))).execute(conn)?;
    for attachment in new {
        diesel::insert_into(attachments::table)
            .values(attachment)
            .execute(conn)?;
    }
    Ok(())
}

/// The attachments of these letters, by letter and position.
pub fn of_all(conn: &mut AnyConnection, letters: &[LetterId]) -> Result<Vec<Attachment>, Error> {
    let mut found = Vec::new();
    for letters in letters.chunks(10_000) {
        found.extend(
            attachments::table
                .filter(attachments::letter_id.eq_any(letters))
                .order((attachments::letter_id, attachments::position))
                .select(Attachment::as_select())
                .load::<Attachment>(conn)?,
        );
    }
    Ok(found)
}
