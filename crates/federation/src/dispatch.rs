//! Which activity a dispatch becomes: one match, an arm for each kind.

use crate::activities::{
    Accept, Agreed, Answer, Changed, Create, Edited, Liked, NoLonger, Offer, Removed, follow,
    reject, undo,
};
use crate::actor;
use crate::error::Error;
use crate::note::Written;
use longhand_mentoring::{cards, clock, open_letters, travelling};
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::{Dispatch, Kind};
use longhand_storage::follows;
use longhand_storage::ids::{FollowId, IntroductionId, LetterId, OpenLetterId};
use longhand_storage::people::{self, Person};
use serde::Serialize;

/// The activity for `recipient`, as JSON. The same at every try, but for what the recipient's host
/// has learnt meanwhile.
pub(crate) fn render(
    conn: &mut AnyConnection,
    dispatch: &Dispatch,
    recipient: &Person,
) -> Result<Vec<u8>, Error> {
    match dispatch.kind {
        Kind::LetterPosted | Kind::LetterEdited | Kind::LetterRemoved => {
            letter(conn, dispatch, recipient)
        }
        Kind::LetterAcknowledged | Kind::AcknowledgementWithdrawn => {
            acknowledgement(conn, dispatch, recipient)
        }
        Kind::FollowAccepted => {
            let followed = people::find(conn, dispatch.actor_id)?;
            let follow = match &dispatch.about {
                Some(uri) => uri.clone(),
                // Written down before 0.2.
                None => follows::find(conn, FollowId(dispatch.subject_id))?.uri,
            };
            json(&Accept::of(dispatch, &follow, recipient, &followed))
        }
        Kind::FollowAsked | Kind::FollowEnded | Kind::FollowRefused => {
            let ours = people::find(conn, dispatch.actor_id)?;
            let follow = dispatch.about.as_deref().unwrap_or_default();
            json(&match dispatch.kind {
                Kind::FollowRefused => reject::of(dispatch, follow, recipient, &ours),
                Kind::FollowEnded => undo::of_follow(dispatch, follow, &ours, recipient),
                _ => follow::asked(follow, &ours, recipient),
            })
        }
        Kind::CardChanged => {
            let person = people::find(conn, dispatch.actor_id)?;
            let told = cards::of(conn, person.id)?;
            let now = clock::now();
            json(&actor::update(dispatch, person, told.as_ref(), now)?)
        }
        Kind::IntroductionOffered
        | Kind::IntroductionAccepted
        | Kind::IntroductionAsked
        | Kind::IntroductionDeclined
        | Kind::IntroductionUndone
        | Kind::TermsChanged => introduction(conn, dispatch),
        Kind::OpenLetterPublished | Kind::OpenLetterEdited | Kind::OpenLetterRemoved => {
            let id = OpenLetterId(dispatch.subject_id);
            let letter = open_letters::travelling::of(conn, id)?;
            json(&crate::open_letters::news(dispatch, &letter))
        }
        Kind::AccountDeleted => {
            let person = people::find(conn, dispatch.actor_id)?;
            json(&actor::gone::deleted(dispatch, &person))
        }
    }
}

/// A letter, a change of it, or its removal, whatever of these it is by now: of a letter that is
/// removed while it waits, nothing but that is said.
fn letter(
    conn: &mut AnyConnection,
    dispatch: &Dispatch,
    recipient: &Person,
) -> Result<Vec<u8>, Error> {
    let letter = travelling::letter(conn, LetterId(dispatch.subject_id), recipient.home())?;
    let written = Written {
        letter: &letter.letter,
        author: &letter.author,
        readers: &letter.readers,
        correspondence: &letter.correspondence_uri,
        attachments: &letter.attachments,
        parent_is_there: letter.parent_is_there,
    };
    if letter.letter.deleted_at.is_some() {
        return json(&Removed::of(dispatch, &written));
    }
    match dispatch.kind {
        Kind::LetterEdited => json(&Edited::of(dispatch, &written)),
        _ => json(&Create::of(dispatch, &written)),
    }
}

/// "Received, with thanks", or that it is taken back.
fn acknowledgement(
    conn: &mut AnyConnection,
    dispatch: &Dispatch,
    writer: &Person,
) -> Result<Vec<u8>, Error> {
    let letter = travelling::uri(conn, LetterId(dispatch.subject_id))?;
    let reader = people::find(conn, dispatch.actor_id)?;
    match dispatch.kind {
        Kind::LetterAcknowledged => json(&Liked::of(&dispatch.uri, &reader, writer, &letter)),
        _ => json(&NoLonger::of(dispatch, &reader, writer, &letter)),
    }
}

/// What is said about an introduction.
fn introduction(conn: &mut AnyConnection, dispatch: &Dispatch) -> Result<Vec<u8>, Error> {
    let told = travelling::introduction(conn, IntroductionId(dispatch.subject_id))?;
    let (introduction, mentee, mentor) = (&told.introduction, &told.mentee, &told.mentor);
    let answer = |kind| json(&Answer::of(kind, dispatch, introduction, mentee, mentor));
    match dispatch.kind {
        Kind::IntroductionAccepted => answer("Accept"),
        Kind::IntroductionAsked => answer("TentativeAccept"),
        Kind::IntroductionDeclined => answer("Reject"),
        Kind::IntroductionUndone => json(&Answer::undo(dispatch, introduction, mentee, mentor)),
        Kind::TermsChanged => json(&Changed::of(
            dispatch,
            &Agreed {
                introduction,
                correspondence: &told.correspondence,
                thanks: &told.thanks,
                mentee,
                mentor,
            },
        )),
        _ => json(&Offer::of(introduction, mentee, mentor)),
    }
}

fn json(activity: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(activity).map_err(|error| Error::Malformed(error.to_string()))
}
