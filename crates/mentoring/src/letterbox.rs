//! The letterbox: what a person finds when they come in.

use crate::correspondences::{self, LetterState, Written};
use crate::error::Error;
use crate::turn::{self, Turn};
use crate::{drafts, prose};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences as kept;
use longhand_storage::drafts::Draft;
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::letters;
use longhand_storage::people::{self, Person};

/// The most correspondences shown at once.
const MOST_ROWS: i64 = 200;

/// What a person finds in their letterbox.
#[derive(Debug, Clone)]
pub struct Letterbox {
    /// It is your letter to write.
    pub to_write: Vec<Row>,
    /// Others have your letter.
    pub waiting: Vec<Row>,
    /// In the outbox or on the way.
    pub outbox: Vec<Row>,
    /// Kept texts, those of letters that came back among them.
    pub drafts: Vec<Draft>,
}

/// One correspondence, by its newest letter.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which.
    pub correspondence: CorrespondenceId,
    /// With whom.
    pub others: Vec<Person>,
    /// The newest letter.
    pub newest: Written,
    /// How it begins, one plain line.
    pub first_line: String,
}

/// What `reader` finds now.
pub fn of(
    conn: &mut AnyConnection,
    reader: PersonId,
    now: NaiveDateTime,
) -> Result<Letterbox, Error> {
    let newest = letters::newest_seen_by(conn, reader, MOST_ROWS)?;
    let newest = correspondences::written(conn, reader, newest, now)?;
    let rows = rows(conn, reader, newest)?;
    let mut letterbox = Letterbox {
        to_write: Vec::new(),
        waiting: Vec::new(),
        outbox: Vec::new(),
        drafts: drafts::of(conn, reader)?,
    };
    for row in rows {
        match turn::of(reader, row.newest.author.id) {
            Turn::Yours => letterbox.to_write.push(row),
            Turn::Theirs => match row.newest.state {
                LetterState::Held | LetterState::Queued => letterbox.outbox.push(row),
                _ => letterbox.waiting.push(row),
            },
        }
    }
    Ok(letterbox)
}

fn rows(
    conn: &mut AnyConnection,
    reader: PersonId,
    newest: Vec<Written>,
) -> Result<Vec<Row>, Error> {
    let ids: Vec<CorrespondenceId> = newest
        .iter()
        .map(|written| written.letter.correspondence_id)
        .collect();
    let taking_part = kept::participants_of_all(conn, &ids)?;
    let mut others: Vec<PersonId> = taking_part.iter().map(|(_, person)| *person).collect();
    others.sort();
    others.dedup();
    let people = people::find_all(conn, &others)?;
    Ok(newest
        .into_iter()
        .map(|newest| Row {
            correspondence: newest.letter.correspondence_id,
            others: taking_part
                .iter()
                .filter(|(id, person)| *id == newest.letter.correspondence_id && *person != reader)
                .filter_map(|(_, id)| people.iter().find(|person| person.id == *id).cloned())
                .collect(),
            first_line: prose::first_line(&newest.letter.content, 90),
            newest,
        })
        .collect())
}
