//! The letterbox: what a person finds when they come in.

use crate::correspondences::{self, LetterState, Written};
use crate::error::Error;
use crate::turn::{self, Turn};
use crate::{drafts, prose};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences as kept;
use longhand_storage::drafts::Draft;
use longhand_storage::ids::{CorrespondenceId, LetterId, PersonId};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};

/// The most correspondences shown at once.
const MOST_ROWS: usize = 200;

/// What a person finds in their letterbox.
#[derive(Debug, Clone)]
pub struct Letterbox {
    /// It is your letter to write.
    pub to_write: Vec<Row>,
    /// Others have your letter.
    pub waiting: Vec<Row>,
    /// Every letter in the outbox or on the way.
    pub outbox: Vec<Row>,
    /// Kept texts, those of letters that came back among them.
    pub drafts: Vec<Draft>,
    /// Where the correspondences with older letters begin, if not all are shown.
    pub older: Option<LetterId>,
}

/// One correspondence, by one of its letters.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which.
    pub correspondence: CorrespondenceId,
    /// With whom.
    pub others: Vec<Person>,
    /// The letter that stands for it.
    pub newest: Written,
    /// How it begins, one plain line.
    pub first_line: String,
}

/// What `reader` finds now: the correspondences with the newest letters, or those before the letter
/// `before`; everything of theirs that is on its way; their drafts.
pub fn of(
    conn: &mut AnyConnection,
    reader: PersonId,
    before: Option<LetterId>,
    now: NaiveDateTime,
) -> Result<Letterbox, Error> {
    let newest = letters::newest_seen_by(conn, reader, before, MOST_ROWS)?;
    let older = newest
        .last()
        .filter(|_| newest.len() == MOST_ROWS)
        .map(|letter| letter.id);
    let going = letters::on_their_way(conn, reader)?;
    let mut letterbox = Letterbox {
        to_write: Vec::new(),
        waiting: Vec::new(),
        outbox: rows(conn, reader, going, now)?,
        drafts: drafts::of(conn, reader)?,
        older,
    };
    for row in rows(conn, reader, newest, now)? {
        match (turn::of(reader, row.newest.author.id), row.newest.state) {
            (Turn::Yours, _) => letterbox.to_write.push(row),
            // Listed above.
            (Turn::Theirs, LetterState::Held | LetterState::Queued) => {}
            (Turn::Theirs, _) => letterbox.waiting.push(row),
        }
    }
    Ok(letterbox)
}

fn rows(
    conn: &mut AnyConnection,
    reader: PersonId,
    letters: Vec<Letter>,
    now: NaiveDateTime,
) -> Result<Vec<Row>, Error> {
    let newest = correspondences::written(conn, reader, letters, now)?;
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
