//! Signing up: who gets an account at once, who waits for a keeper's yes, and what both agree to.

use crate::accounts::{self, Application, addresses, settings};
use crate::error::Error;
use crate::invitations;
use crate::refusal::Refusal;
use crate::refusal::doors::Doors;
use crate::{applicants, conduct, prose};
use chrono::NaiveDateTime;
use longhand_storage::accounts::Role;
use longhand_storage::admissions::{self, Admission};
use longhand_storage::applicants::{self as kept, Applicant};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, ApplicantId, InvitationId};
use longhand_storage::people::Person;
use longhand_storage::{invitations as kept_invitations, residents};

/// The most characters of words to the keeper.
pub const LONGEST_WORDS: usize = 1000;

/// The most people who wait at a time.
const MOST_WAITING: i64 = 200;

/// Who comes in here by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// Everybody.
    Open,
    /// Whoever a keeper says yes to, and whoever has an invitation.
    Approval,
    /// Whoever has an invitation.
    Invite,
    /// Nobody.
    Closed,
}

/// What somebody fills in who wants to live here.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// The name, in lower case.
    pub name: String,
    /// Where mail goes, if anywhere.
    pub email: Option<String>,
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// The tag of the language they read pages in.
    pub language: String,
    /// Whether they say that they are an adult.
    pub adult: bool,
    /// Which version of the code of conduct they agree to, if they do.
    pub agreed: Option<i32>,
    /// What they write to the keeper.
    pub words: String,
    /// What the link of their invitation holds, if they came by one.
    pub invitation: Option<String>,
}

/// What becomes of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// An account at once.
    In,
    /// A keeper looks at it first.
    Wait,
}

/// What stands open for somebody who has said nothing yet but which invitation they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// What becomes of their wish.
    pub way: Way,
    /// The invitation that lets them in, if they have one.
    pub invitation: Option<InvitationId>,
    /// Whether they came by an invitation that lets nobody in any more.
    pub invitation_over: bool,
}

/// What would become of a wish now; refused if nothing does. Asked before the slow parts (the password,
/// the key), and again by [`come_in`] and [`wait`].
pub fn way(
    conn: &mut AnyConnection,
    registration: Registration,
    wish: &Wish,
    now: NaiveDateTime,
) -> Result<Way, Error> {
    let Door { way, .. } = door(conn, registration, wish.invitation.as_deref(), now)?;
    accounts::check_name(&wish.name)?;
    if let Some(email) = &wish.email {
        settings::check_address(email)?;
    }
    if !wish.adult {
        return Err(Doors::AdultsOnly.into());
    }
    let agreed = wish.agreed.ok_or(Doors::NotAgreed)?;
    if agreed != conduct::current(conn)?.version {
        return Err(Doors::ConductChanged.into());
    }
    if way == Way::Wait {
        check_words(&wish.words)?;
    }
    check_free(conn, &wish.name)?;
    if way == Way::Wait && kept::count_waiting(conn)? >= MOST_WAITING {
        return Err(Doors::ManyWait.into());
    }
    Ok(way)
}

/// What becomes of whoever stands at the door, whatever else they say. An invitation that is over shuts
/// nobody out who may come without one.
pub fn door(
    conn: &mut AnyConnection,
    registration: Registration,
    invitation: Option<&str>,
    now: NaiveDateTime,
) -> Result<Door, Error> {
    let found = match invitation {
        Some(token) => invitations::find(conn, token, now)?,
        None => None,
    };
    let invited = found.map(|invitation| invitation.id);
    let way = match (registration, invited) {
        (Registration::Closed, _) => return Err(Doors::Closed.into()),
        (Registration::Open, _) | (_, Some(_)) => Way::In,
        (Registration::Approval, None) => Way::Wait,
        (Registration::Invite, None) if invitation.is_some() => {
            return Err(Doors::InvitationOver.into());
        }
        (Registration::Invite, None) => return Err(Doors::InvitationNeeded.into()),
    };
    Ok(Door {
        way,
        invitation: invited,
        invitation_over: invitation.is_some() && invited.is_none(),
    })
}

/// Opens an account for somebody who signs up, with `person` (not kept yet) and their private key. Uses
/// their invitation up, if they came by one: of several with the last use of one, one comes in.
pub fn come_in(
    conn: &mut AnyConnection,
    registration: Registration,
    wish: &Wish,
    password_hash: &str,
    person: Person,
    private_key_pem: &str,
    now: NaiveDateTime,
) -> Result<Person, Error> {
    kept::hold_doors(conn)?;
    if way(conn, registration, wish, now)? != Way::In {
        return Err(Doors::InvitationNeeded.into());
    }
    let Door { invitation, .. } = door(conn, registration, wish.invitation.as_deref(), now)?;
    if let Some(id) = invitation
        && !kept_invitations::use_once(conn, id, now)?
    {
        return Err(Doors::InvitationOver.into());
    }
    let application = Application {
        // Anybody can name any address; it counts once it is proven.
        email: None,
        password_hash: password_hash.to_owned(),
        role: Role::Member,
        mentor: wish.mentor,
        mentee: wish.mentee,
        language: wish.language.parse().ok(),
    };
    let person = accounts::open(conn, &application, person, private_key_pem, now)?;
    if let Some(address) = &wish.email {
        addresses::send_link(conn, person.id, address, now)?;
    }
    let admission = Admission {
        person_id: person.id,
        conduct_version: wish.agreed.unwrap_or_default(),
        agreed_at: now,
        invitation_id: invitation,
        words: words(wish),
    };
    admissions::insert(conn, &admission)?;
    Ok(person)
}

/// Keeps a wish for a keeper to look at.
pub fn wait(
    conn: &mut AnyConnection,
    registration: Registration,
    wish: &Wish,
    password_hash: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    kept::hold_doors(conn)?;
    way(conn, registration, wish, now)?;
    let applicant = Applicant {
        id: ApplicantId(ids::next(now)),
        name: wish.name.clone(),
        email: wish.email.clone(),
        password_hash: password_hash.to_owned(),
        mentor: wish.mentor,
        mentee: wish.mentee,
        language: wish.language.clone(),
        words: words(wish),
        conduct_version: wish.agreed.unwrap_or_default(),
        created_at: now,
        refused_at: None,
        answer: String::new(),
    };
    kept::insert(conn, &applicant)?;
    Ok(())
}

fn words(wish: &Wish) -> String {
    prose::plain_text(&wish.words, LONGEST_WORDS)
}

fn check_words(words: &str) -> Result<(), Error> {
    let is = words.trim().chars().count();
    if is == 0 {
        return Err(Doors::NoWords.into());
    }
    if is > LONGEST_WORDS {
        return Err(Doors::LongWords {
            limit: LONGEST_WORDS,
            is,
        }
        .into());
    }
    Ok(())
}

/// A name is free if nobody here has or had it and nobody who waits wants it.
fn check_free(conn: &mut AnyConnection, name: &str) -> Result<(), Error> {
    if residents::is_taken(conn, name)? || applicants::is_wanted(conn, name)? {
        return Err(Refusal::NameTaken(name.to_owned()).into());
    }
    Ok(())
}
