//! The button on somebody's page by which one follows them, or no longer does.

use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::follows::{self, State};
use longhand_storage::ids::{FollowId, PersonId};
use longhand_storage::people::Person;

/// What the button shows and sends.
pub(crate) struct FollowButton {
    pub(crate) form_token: String,
    pub(crate) name: String,
    pub(crate) handle: String,
    /// The follow there is, and whether it waits for a yes.
    pub(crate) follow: Option<(FollowId, bool)>,
    /// The page it stands on.
    pub(crate) back: String,
}

/// The follow of one person by another, as the button needs it.
pub(crate) fn between(
    conn: &mut AnyConnection,
    me: PersonId,
    them: PersonId,
) -> Result<Option<(FollowId, bool)>, StorageError> {
    let follow = follows::find_pair(conn, me, them)?;
    Ok(follow.map(|follow| (follow.id, follow.state == State::Requested)))
}

impl FollowButton {
    /// The button for following `them`, on the page at `back`.
    pub(crate) fn new(
        them: &Person,
        follow: Option<(FollowId, bool)>,
        form_token: &str,
        back: String,
    ) -> Self {
        Self {
            form_token: form_token.to_owned(),
            name: them.shown_name().to_owned(),
            handle: them.handle(),
            follow,
            back,
        }
    }
}
