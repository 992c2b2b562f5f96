//! People: actors of this instance and of others, and the keys ours sign with.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::{PersonId, next_person};
use crate::instances;
use crate::schema::{keys, participants, people};
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// The ActivityStreams type of an actor.
    Kind {
        /// A human being.
        Person = "Person",
        /// An automated account.
        Service = "Service",
        /// A server itself.
        Application = "Application",
        /// Several people behind one name.
        Group = "Group",
        /// An organization.
        Organization = "Organization",
    }
);

/// Somebody with an address, here or elsewhere. Text that came from elsewhere is kept safe to show:
/// `name` is one plain line, `summary` and the values of `fields` are sanitized HTML.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = people, treat_none_as_null = true)]
pub struct Person {
    /// Number here.
    pub id: PersonId,
    /// The actor's ActivityPub id.
    pub uri: String,
    /// What kind of actor.
    pub kind: Kind,
    /// The name before the `@HOST`, as its home writes it.
    pub username: String,
    /// The same in lower case, for looking up.
    pub username_key: String,
    /// The host in the handle (and port, where there is one).
    pub host: String,
    /// Whether this instance is home.
    pub local: bool,
    /// The name to show; may be empty.
    pub name: String,
    /// What they say about themselves, as safe HTML.
    pub summary: String,
    /// Their page for people.
    pub page_url: String,
    /// Where their post goes. Empty until the actor document was read.
    pub inbox: String,
    /// Where post for several people of their host may go.
    pub shared_inbox: Option<String>,
    /// The id of their followers collection; may be empty.
    pub followers: String,
    /// The id of their signing key.
    pub public_key_id: String,
    /// Their public key (PEM); may be empty.
    pub public_key_pem: String,
    /// Whether a follow waits for their yes.
    pub approves_followers: bool,
    /// Whether they want to be found.
    pub discoverable: bool,
    /// Profile fields: a JSON list of `{"name", "value"}`.
    pub fields: String,
    /// When we first heard of them.
    pub created_at: NaiveDateTime,
    /// When the actor document was last read; `None` for somebody known by id only.
    pub fetched_at: Option<NaiveDateTime>,
    /// When they were deleted at home.
    pub gone_at: Option<NaiveDateTime>,
    /// Whether their public writing may be found by searching (FEP-5feb).
    pub indexable: bool,
    /// Whether their home understands an `Offer` of a mentorship (FEDERATION.md).
    pub offers: bool,
    /// Ids they say are theirs too, one a line.
    pub also_known_as: String,
    /// The id they moved to.
    pub moved_to: Option<String>,
}

impl Person {
    /// `@name@host`.
    pub fn handle(&self) -> String {
        format!("@{}@{}", self.username, self.host)
    }

    /// The host their actor lives on and their post goes to (and port, where there is one). Often,
    /// but not always, the one in the handle.
    pub fn home(&self) -> &str {
        let authority = self.uri.split_once("://").map(|(_, rest)| rest);
        authority
            .and_then(|rest| rest.split(['/', '?', '#']).next())
            .unwrap_or(&self.host)
    }

    /// Whether they say that this id is theirs too (`alsoKnownAs`).
    pub fn is_also(&self, uri: &str) -> bool {
        self.also_known_as.lines().any(|id| id == uri)
    }

    /// The name to show: theirs, or the username where they gave none.
    pub fn shown_name(&self) -> &str {
        if self.name.is_empty() {
            &self.username
        } else {
            &self.name
        }
    }
}

/// Adds a person, and their home to the instances that are known; the `id` given is replaced by the
/// next number. Fails with `AlreadyExists` if the id or the local name is taken.
pub fn insert(conn: &mut AnyConnection, mut person: Person) -> Result<Person, Error> {
    person.id = next_person(conn)?;
    if !person.local {
        instances::insert_unknown(conn, person.home())?;
    }
    diesel::insert_into(people::table)
        .values(&person)
        .execute(conn)
        .named("person")?;
    Ok(person)
}

/// Replaces everything but the number and the day of the first hearing.
pub fn update(conn: &mut AnyConnection, person: &Person) -> Result<(), Error> {
    diesel::update(people::table.find(person.id))
        .set(person)
        .execute(conn)?;
    Ok(())
}

/// What one of our own people says about themselves.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = people)]
pub struct Profile<'a> {
    /// The name to show; may be empty.
    pub name: &'a str,
    /// What they say about themselves, as safe HTML.
    pub summary: &'a str,
    /// Whether they want to be found.
    pub discoverable: bool,
    /// Whether their public writing may be found by searching.
    pub indexable: bool,
}

/// Writes down what one of our own people says about themselves.
pub fn set_profile(
    conn: &mut AnyConnection,
    id: PersonId,
    profile: &Profile<'_>,
) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set(profile)
        .execute(conn)?;
    Ok(())
}

/// The person with this number.
pub fn find(conn: &mut AnyConnection, id: PersonId) -> Result<Person, Error> {
    people::table
        .find(id)
        .select(Person::as_select())
        .first(conn)
        .named("person")
}

/// The people with these numbers, in order of number.
pub fn find_all(conn: &mut AnyConnection, ids: &[PersonId]) -> Result<Vec<Person>, Error> {
    let mut ids = ids.to_vec();
    ids.sort();
    // A statement takes a limited number of values (32,766 in SQLite).
    let mut found = Vec::new();
    for ids in ids.chunks(10_000) {
        found.extend(
            people::table
                .filter(people::id.eq_any(ids))
                .order(people::id)
                .select(Person::as_select())
                .load::<Person>(conn)?,
        );
    }
    Ok(found)
}

/// The person with this ActivityPub id.
pub fn find_by_uri(conn: &mut AnyConnection, uri: &str) -> Result<Option<Person>, Error> {
    if is_never_kept(uri) {
        return Ok(None);
    }
    Ok(people::table
        .filter(people::uri.eq(uri))
        .select(Person::as_select())
        .first(conn)
        .optional()?)
}

/// The people with these ActivityPub ids, in order of number.
pub fn find_by_uris(conn: &mut AnyConnection, uris: &[&str]) -> Result<Vec<Person>, Error> {
    let uris: Vec<&str> = uris
        .iter()
        .copied()
        .filter(|uri| !is_never_kept(uri))
        .collect();
    Ok(people::table
        .filter(people::uri.eq_any(uris))
        .order(people::id)
        .select(Person::as_select())
        .load(conn)?)
}

/// The person with this handle; case does not count. The most recently met one, should a host have
/// given a name away twice.
pub fn find_by_handle(
    conn: &mut AnyConnection,
    username: &str,
    host: &str,
) -> Result<Option<Person>, Error> {
    if is_never_kept(username) || is_never_kept(host) {
        return Ok(None);
    }
    Ok(people::table
        .filter(people::username_key.eq(username.to_lowercase()))
        .filter(people::host.eq(host.to_lowercase()))
        .filter(people::gone_at.is_null())
        .order(people::id.desc())
        .select(Person::as_select())
        .first(conn)
        .optional()?)
}

/// Everybody of this instance who signs in (not the instance's own actor), by name.
pub fn local(conn: &mut AnyConnection) -> Result<Vec<Person>, Error> {
    Ok(people::table
        .filter(people::local)
        .filter(people::kind.ne(Kind::Application))
        .order(people::username_key)
        .select(Person::as_select())
        .load(conn)?)
}

/// Whether anybody is known here, from here or elsewhere (not the instance's own actor).
pub fn any(conn: &mut AnyConnection) -> Result<bool, Error> {
    let somebody = people::table.filter(people::kind.ne(Kind::Application));
    Ok(diesel::select(diesel::dsl::exists(somebody)).get_result(conn)?)
}

/// Everybody elsewhere who takes part in a correspondence of this person.
pub fn correspondents_elsewhere(
    conn: &mut AnyConnection,
    id: PersonId,
) -> Result<Vec<Person>, Error> {
    let (mine, theirs) = diesel::alias!(participants as mine, participants as theirs);
    let with = mine
        .inner_join(
            theirs.on(theirs
                .field(participants::correspondence_id)
                .eq(mine.field(participants::correspondence_id))),
        )
        .filter(mine.field(participants::person_id).eq(id))
        .select(theirs.field(participants::person_id));
    Ok(people::table
        .filter(people::id.eq_any(with))
        .filter(people::local.eq(false))
        .filter(people::gone_at.is_null())
        .order(people::id)
        .select(Person::as_select())
        .load(conn)?)
}

/// Everybody here who takes part in a correspondence of this person and has not left it.
pub fn correspondents_here(conn: &mut AnyConnection, id: PersonId) -> Result<Vec<Person>, Error> {
    let (mine, theirs) = diesel::alias!(participants as mine, participants as theirs);
    let with = mine
        .inner_join(
            theirs.on(theirs
                .field(participants::correspondence_id)
                .eq(mine.field(participants::correspondence_id))),
        )
        .filter(mine.field(participants::person_id).eq(id))
        .filter(theirs.field(participants::person_id).ne(id))
        .filter(theirs.field(participants::left_at).is_null())
        .select(theirs.field(participants::person_id));
    Ok(people::table
        .filter(people::id.eq_any(with))
        .filter(people::local)
        .order(people::id)
        .select(Person::as_select())
        .load(conn)?)
}

/// Somebody's home understands an `Offer` of a mentorship.
pub fn set_offers(conn: &mut AnyConnection, id: PersonId) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set(people::offers.eq(true))
        .execute(conn)?;
    Ok(())
}

/// Notes where somebody moved to.
pub fn set_moved_to(conn: &mut AnyConnection, id: PersonId, target: &str) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set(people::moved_to.eq(target))
        .execute(conn)?;
    Ok(())
}

/// Makes whoever else acts on this person wait until this transaction is over: what one sender does
/// happens one after the other, on PostgreSQL as on SQLite.
pub fn hold(conn: &mut AnyConnection, id: PersonId) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set(people::gone_at.eq(people::gone_at))
        .execute(conn)?;
    Ok(())
}

/// Whether a follow of one of our people waits for their yes.
pub fn set_approves_followers(
    conn: &mut AnyConnection,
    id: PersonId,
    approves: bool,
) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set(people::approves_followers.eq(approves))
        .execute(conn)?;
    Ok(())
}

/// Marks somebody as deleted at home. Their letters stay with those they wrote to.
pub fn mark_gone(conn: &mut AnyConnection, id: PersonId, now: NaiveDateTime) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set(people::gone_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// Keeps the private key (PKCS#8 PEM) of one of our people.
pub fn insert_key(
    conn: &mut AnyConnection,
    id: PersonId,
    private_key_pem: &str,
) -> Result<(), Error> {
    diesel::insert_into(keys::table)
        .values((
            keys::person_id.eq(id),
            keys::private_key_pem.eq(private_key_pem),
        ))
        .execute(conn)
        .named("key")?;
    Ok(())
}

/// The private key (PKCS#8 PEM) of one of our people. Nothing but signing may ask for it.
pub fn private_key_pem(conn: &mut AnyConnection, id: PersonId) -> Result<String, Error> {
    keys::table
        .find(id)
        .select(keys::private_key_pem)
        .first(conn)
        .named("key")
}

/// Whether a text cannot stand in any row: PostgreSQL keeps no zero bytes, and an id or a name with
/// one is nobody's on either database.
pub(crate) fn is_never_kept(text: &str) -> bool {
    text.contains('\0')
}
