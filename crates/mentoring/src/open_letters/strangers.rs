//! Strangers: people of limited instances whom those concerned do not know. They stand beneath open
//! letters as little as they write first letters.

use crate::error::Error;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::people::Person;
use longhand_storage::{correspondences, follows, instances};
use std::collections::HashSet;

/// Those of these people whose instance a keeper limited, and whom none of `known_to` follows or has
/// written to. The number of questions does not depend on how many people there are.
pub(super) fn among<'a>(
    conn: &mut AnyConnection,
    people: impl Iterator<Item = &'a Person>,
    known_to: &[PersonId],
) -> Result<HashSet<PersonId>, Error> {
    let elsewhere: Vec<&Person> = people.filter(|person| !person.local).collect();
    let hosts: HashSet<String> = elsewhere
        .iter()
        .map(|person| person.home().to_owned())
        .collect();
    let hosts: Vec<String> = hosts.into_iter().collect();
    let limited = instances::limited_among(conn, &hosts)?;
    let mut strangers: Vec<PersonId> = elsewhere
        .iter()
        .filter(|person| limited.iter().any(|host| host == person.home()))
        .map(|person| person.id)
        .collect();
    for one in known_to {
        if strangers.is_empty() {
            break;
        }
        let followed = follows::followed_among(conn, *one, &strangers)?;
        let written_to = correspondences::written_to_among(conn, *one, &strangers)?;
        strangers.retain(|id| !followed.contains(id) && !written_to.contains(id));
    }
    Ok(strangers.into_iter().collect())
}
