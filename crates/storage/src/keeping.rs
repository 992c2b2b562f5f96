//! Keeping: what keepers did, to whom or what, and when.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{KeepingId, PersonId};
use crate::schema::keeping;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What a keeper did. Add one for each new kind of act; the word stays as it is once kept.
    Act {
        /// Opened an account for somebody who waited.
        Approved = "approved",
        /// Said no to somebody who waited.
        Refused = "refused",
        /// Closed somebody's account for now.
        Suspended = "suspended",
        /// Opened it again.
        Lifted = "lifted",
        /// Made somebody a keeper.
        MadeKeeper = "made_keeper",
        /// Made a keeper a member.
        MadeMember = "made_member",
        /// Made a link by which somebody sets a new password.
        ResetPassword = "reset_password",
        /// Made an invitation.
        Invited = "invited",
        /// Took an invitation back.
        Uninvited = "uninvited",
        /// Wrote a new version of the code of conduct.
        WroteConduct = "wrote_conduct",
        /// Decided that letters come and go with a host.
        Opened = "opened",
        /// Closed the strangers of a host out.
        Limited = "limited",
        /// Closed a host out.
        Blocked = "blocked",
        /// Let letters come and go with a host even while only allowed ones are left.
        Allowed = "allowed",
        /// Closed out whatever is not allowed.
        OnlyAllowed = "only_allowed",
        /// Opened the instance to all others again.
        AllAllowed = "all_allowed",
        /// Took a list of hosts over.
        TookList = "took_list",
        /// Had a delivery tried at once.
        Retried = "retried",
        /// Had everything for a host tried at once.
        RetriedAll = "retried_all",
        /// Ended the tries of a delivery.
        GaveUp = "gave_up",
        /// Told everybody something.
        Announced = "announced",
        /// Gave an announcement another text or end.
        ChangedAnnouncement = "changed_announcement",
        /// Ended an announcement.
        EndedAnnouncement = "ended_announcement",
        /// Was done with a report.
        ResolvedReport = "resolved_report",
    }
);

/// Something a keeper did.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = keeping)]
pub struct Kept {
    /// Number here; sorts by time.
    pub id: KeepingId,
    /// Who did it; nobody if it was done by a command on the machine itself.
    pub keeper_id: Option<PersonId>,
    /// What.
    pub act: Act,
    /// To whom or what, as people read it: an address, a host, a name.
    pub subject: String,
    /// When.
    pub created_at: NaiveDateTime,
}

/// Notes something.
pub fn insert(conn: &mut AnyConnection, kept: &Kept) -> Result<(), Error> {
    diesel::insert_into(keeping::table)
        .values(kept)
        .execute(conn)?;
    Ok(())
}

/// Up to `limit` things that were done before this one, newest first.
pub fn page(
    conn: &mut AnyConnection,
    before: Option<KeepingId>,
    limit: i64,
) -> Result<Vec<Kept>, Error> {
    Ok(keeping::table
        .filter(keeping::id.lt(before.unwrap_or(KeepingId(i64::MAX))))
        .order(keeping::id.desc())
        .limit(limit)
        .select(Kept::as_select())
        .load(conn)?)
}
