//! Which activity a dispatch becomes: one match, an arm for each kind.

use crate::activities::{Accept, Create};
use crate::error::Error;
use crate::note::Written;
use longhand_mentoring::travelling;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::{Dispatch, Kind};
use longhand_storage::follows;
use longhand_storage::ids::{FollowId, LetterId};
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
        Kind::LetterPosted => {
            let letter = travelling::letter(conn, LetterId(dispatch.subject_id), recipient.home())?;
            json(&Create::of(
                dispatch,
                &Written {
                    letter: &letter.letter,
                    author: &letter.author,
                    readers: &letter.readers,
                    correspondence: &letter.correspondence_uri,
                    parent_is_there: letter.parent_is_there,
                },
            ))
        }
        Kind::FollowAccepted => {
            let follow = follows::find(conn, FollowId(dispatch.subject_id))?;
            let followed = people::find(conn, follow.followed_id)?;
            json(&Accept::of(dispatch, &follow, recipient, &followed))
        }
    }
}

fn json(activity: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(activity).map_err(|error| Error::Malformed(error.to_string()))
}
