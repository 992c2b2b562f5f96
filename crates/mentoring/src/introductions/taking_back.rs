//! Letters taken back out of the outbox: what they said about an introduction was not said.

use crate::cards;
use crate::error::Error;
use crate::origin::Origin;
use longhand_storage::cards as kept_cards;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State as CorrespondenceState};
use longhand_storage::dispatches::{self, Kind};
use longhand_storage::ids::IntroductionId;
use longhand_storage::introductions::{self, State};
use longhand_storage::letters::Letter;

/// Undoes what a letter that is taken back did to an introduction: begin it, accept it, or ask first.
pub(crate) fn taken_back(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Letter,
) -> Result<(), Error> {
    let Some(introduction) = introductions::newest_of(conn, letter.correspondence_id)? else {
        return Ok(());
    };
    let (id, mentor) = (introduction.id, introduction.mentor_id);
    let at_once = letter.posted_at;
    if introduction.mentee_id == letter.author_id && introduction.created_at == at_once {
        withdraw_unsaid(conn, Kind::IntroductionOffered, id)?;
        introductions::decide(
            conn,
            id,
            &[State::Open],
            State::Withdrawn,
            None,
            "",
            at_once,
        )?;
        return Ok(());
    }
    if mentor != letter.author_id || introduction.decided_at != Some(at_once) {
        return Ok(());
    }
    if introductions::decide(conn, id, &[State::Asked], State::Open, None, "", at_once)? {
        return withdraw_unsaid(conn, Kind::IntroductionAsked, id);
    }
    if introductions::decide(conn, id, &[State::Accepted], State::Open, None, "", at_once)? {
        withdraw_unsaid(conn, Kind::IntroductionAccepted, id)?;
        let correspondence = correspondences::hold(conn, letter.correspondence_id)?;
        if correspondence.holds_seat {
            kept_cards::free_seat(conn, mentor)?;
            cards::settle(conn, origin, mentor, at_once)?;
        }
        let state = CorrespondenceState::Introduced;
        let waiting = Correspondence {
            state,
            holds_seat: false,
            ..correspondence
        };
        correspondences::update(conn, &waiting)?;
    }
    Ok(())
}

fn withdraw_unsaid(conn: &mut AnyConnection, kind: Kind, id: IntroductionId) -> Result<(), Error> {
    if let Some(dispatch) = dispatches::find_about(conn, kind, id.0)? {
        // It was to leave together with the letter, which has not left.
        dispatches::delete(conn, dispatch.id)?;
    }
    Ok(())
}
