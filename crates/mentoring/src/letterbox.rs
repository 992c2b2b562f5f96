//! The letterbox: what a person finds when they come in.

use crate::correspondences::{self, LetterState, Written};
use crate::error::Error;
use crate::introductions::WAITING;
use crate::turn::{self, Turn};
use crate::{announcements, notices, prose, terms};
use chrono::NaiveDateTime;
use longhand_storage::announcements::Announcement;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self as kept, Correspondence, Participant, State};
use longhand_storage::drafts::{self, Draft};
use longhand_storage::ids::{CorrespondenceId, LetterId, PersonId};
use longhand_storage::introductions::{
    self as kept_introductions, Introduction, State as IntroductionState,
};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::turns;
use std::cmp::Reverse;
use std::collections::HashSet;

/// The most correspondences shown at once.
const MOST_ROWS: usize = 200;

/// The most letters on their way, and the most drafts, shown at once.
const MOST_KEPT: usize = 100;

/// What a person finds in their letterbox.
#[derive(Debug, Clone, Default)]
pub struct Letterbox {
    /// What the keeper tells everybody; beside the newest letters only.
    pub announcements: Vec<Announcement>,
    /// Words from the instance.
    pub notices: Vec<notices::Shown>,
    /// Introductions to them that wait for an answer.
    pub introductions: Vec<Row>,
    /// It is your letter to write.
    pub to_write: Vec<Row>,
    /// Others have your letter.
    pub waiting: Vec<Row>,
    /// Nothing waits for an answer on either side.
    pub quiet: Vec<Row>,
    /// They rest until a day.
    pub resting: Vec<Row>,
    /// They have come to an end.
    pub ended: Vec<Row>,
    /// Letters in the outbox or on the way, the newest.
    pub outbox: Vec<Row>,
    /// Whether there are more of these.
    pub more_outbox: bool,
    /// Kept texts, those of letters that came back among them, the last ones kept.
    pub drafts: Vec<Draft>,
    /// Whether there are more of these.
    pub more_drafts: bool,
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
    /// What they agreed on.
    pub agreed: Correspondence,
    /// The introduction it waits on, if it does.
    pub introduction: Option<Introduction>,
    /// Whose letter it is to write.
    pub turn: Turn,
    /// Whether that letter came and was not opened yet.
    pub is_new: bool,
}

/// What `reader` finds now: the correspondences with the newest letters, or those before the letter
/// `before`; what of theirs is on its way; their drafts. The number of questions does not depend on
/// how much there is.
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
    let one_more = i64::try_from(MOST_KEPT + 1).unwrap_or(i64::MAX);
    let (going, more_outbox) = first(letters::on_their_way(conn, reader, one_more)?);
    let (drafts, more_drafts) = first(drafts::of(conn, reader, one_more)?);
    let announcements = match before {
        None => announcements::unread(conn, reader, now)?,
        Some(_) => Vec::new(),
    };
    let mut letterbox = Letterbox {
        announcements,
        notices: notices::of(conn, reader)?,
        more_outbox,
        drafts,
        more_drafts,
        older,
        ..Letterbox::default()
    };
    // One row for a letter that is both the newest somewhere and on its way.
    let is_newest = |letter: &Letter| newest.iter().any(|newest| newest.id == letter.id);
    let on_their_way: HashSet<LetterId> = going.iter().map(|letter| letter.id).collect();
    let others: Vec<Letter> = going.into_iter().filter(|one| !is_newest(one)).collect();
    let only_going: HashSet<LetterId> = others.iter().map(|letter| letter.id).collect();
    for row in rows(conn, reader, [newest, others].concat(), now)? {
        let id = row.newest.letter.id;
        if on_their_way.contains(&id) {
            letterbox.outbox.push(row.clone());
        }
        if !only_going.contains(&id)
            && let Some(list) = letterbox.list(&row, reader, now)
        {
            list.push(row);
        }
    }
    let outbox = &mut letterbox.outbox;
    outbox.sort_by_key(|row| Reverse(row.newest.letter.id));
    Ok(letterbox)
}

/// As many as are shown, and whether there are more.
fn first<T>(mut found: Vec<T>) -> (Vec<T>, bool) {
    let more = found.len() > MOST_KEPT;
    found.truncate(MOST_KEPT);
    (found, more)
}

impl Letterbox {
    /// Takes out where something came that was not opened yet and waits for no answer: a postcard, a
    /// closing letter. The newest stand first.
    pub fn take_arrived(&mut self) -> Vec<Row> {
        let lists = [
            &mut self.waiting,
            &mut self.resting,
            &mut self.quiet,
            &mut self.ended,
        ];
        let mut arrived: Vec<Row> = lists
            .into_iter()
            .flat_map(|list| list.extract_if(.., |row| row.is_new))
            .collect();
        arrived.sort_by_key(|row| Reverse(row.newest.letter.id));
        arrived
    }

    /// Where a correspondence stands; nowhere if its newest letter is listed as going out.
    fn list(&mut self, row: &Row, reader: PersonId, now: NaiveDateTime) -> Option<&mut Vec<Row>> {
        let going = matches!(row.newest.state, LetterState::Held | LetterState::Queued);
        if let Some(introduction) = &row.introduction {
            let answers = introduction.mentor_id == reader;
            return match (answers, introduction.state) {
                (true, IntroductionState::Open) => Some(&mut self.introductions),
                (false, IntroductionState::Asked) => Some(&mut self.to_write),
                _ => (!going).then_some(&mut self.waiting),
            };
        }
        if row.agreed.state != State::Open {
            return Some(&mut self.ended);
        }
        if terms::is_resting(&row.agreed, now) {
            return Some(&mut self.resting);
        }
        match row.turn {
            Turn::Yours => Some(&mut self.to_write),
            Turn::Theirs => (!going).then_some(&mut self.waiting),
            Turn::Nobodys => (!going).then_some(&mut self.quiet),
        }
    }
}

fn rows(
    conn: &mut AnyConnection,
    reader: PersonId,
    letters: Vec<Letter>,
    now: NaiveDateTime,
) -> Result<Vec<Row>, Error> {
    let newest = correspondences::written(conn, reader, letters, now)?;
    let mut ids: Vec<CorrespondenceId> = newest
        .iter()
        .map(|written| written.letter.correspondence_id)
        .collect();
    ids.sort();
    ids.dedup();
    let agreed = kept::find_all(conn, &ids)?;
    let parts = kept::participants_in_full(conn, &ids)?;
    let introductions = kept_introductions::of_all(conn, &ids)?;
    let turns = turns::last_seen_by(conn, reader, &ids)?;
    let mut others: Vec<PersonId> = parts.iter().map(|part| part.person_id).collect();
    others.sort();
    others.dedup();
    let people = people::find_all(conn, &others)?;
    let mut rows = Vec::with_capacity(newest.len());
    for newest in newest {
        let id = newest.letter.correspondence_id;
        let Some(agreed) = agreed.iter().find(|agreed| agreed.id == id) else {
            continue;
        };
        let parts: Vec<Participant> = parts
            .iter()
            .filter(|part| part.correspondence_id == id)
            .cloned()
            .collect();
        let last = turns.iter().find(|last| last.correspondence_id == id);
        let own = parts.iter().find(|part| part.person_id == reader);
        rows.push(Row {
            is_new: own
                .zip(newest.came_at)
                .filter(|_| newest.letter.deleted_at.is_none())
                .is_some_and(|(own, came_at)| correspondences::is_new(came_at, own)),
            correspondence: id,
            others: parts
                .iter()
                .filter(|part| part.person_id != reader)
                .filter_map(|part| people.iter().find(|person| person.id == part.person_id))
                .cloned()
                .collect(),
            first_line: prose::first_line(&newest.letter.content, 90),
            agreed: agreed.clone(),
            introduction: introductions
                .iter()
                .rev()
                .find(|one| one.correspondence_id == id)
                .filter(|one| WAITING.contains(&one.state))
                .cloned(),
            turn: turn::of(reader, last, &parts),
            newest,
        });
    }
    Ok(rows)
}
