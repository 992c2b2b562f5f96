//! Accounts: who may have one, and who is signing in.

pub mod addresses;
pub mod leaving;
pub mod resetting;
pub mod second_factors;
pub mod settings;
pub mod signing_in;
pub mod telling;

use crate::applicants;
use crate::cards::said;
use crate::error::Error;
use crate::refusal::Refusal;
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use chrono::NaiveDateTime;
use chrono_tz::Tz;
use longhand_storage::accounts::{self, Account, Mail, Recall, Role, WhoMayWrite};
use longhand_storage::appearance::{Measure, TextSize, Theme};
use longhand_storage::applicants::hold_doors;
use longhand_storage::cards::{self, Card};
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::half_sign_ins;
use longhand_storage::ids::PersonId;
use longhand_storage::mails::Kind as MailKind;
use longhand_storage::one_time_links::{self, Purpose};
use longhand_storage::people::{self, Person};
use longhand_storage::{sessions, settings as kept_settings};
use longhand_words::language::Language;
use longhand_words::words::Words;

/// The fewest characters a password may have.
pub const SHORTEST_PASSWORD: usize = 10;

/// Names that would be mistaken for the instance itself or for its keeper.
const RESERVED: [&str; 8] = [
    "actor", "admin", "keeper", "longhand", "root", "support", "system", "here",
];

/// What somebody asks for who wants an account.
#[derive(Debug, Clone)]
pub struct Application {
    /// Where mail goes, if anywhere.
    pub email: Option<String>,
    /// The password as [`hash_password`] made it.
    pub password_hash: String,
    /// Member or keeper.
    pub role: Role,
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// The language they read in; `None` for the one their browser asks for.
    pub language: Option<Language>,
}

/// How the owner of an account is spoken to: in `otherwise` as long as they chose no language.
pub fn words(account: &Account, otherwise: Language) -> Words {
    let chosen = account.language.as_ref().and_then(|tag| tag.parse().ok());
    let zone = account.time_zone.parse().unwrap_or(Tz::UTC);
    Words::new(chosen.unwrap_or(otherwise), zone)
}

/// Whether this can be a name here: 1 to 30 of `[a-z0-9_]`, as every server we know takes it.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    let fine = (1..=30).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !fine {
        return Err(Refusal::BadName(name.chars().take(60).collect()));
    }
    if RESERVED.contains(&name) {
        return Err(Refusal::NameTaken(name.to_owned()));
    }
    Ok(())
}

/// The password as an argon2id string with a salt of its own. Takes a noticeable while; call it
/// outside of transactions.
pub fn hash_password(password: &str) -> Result<String, Error> {
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(Refusal::ShortPassword(SHORTEST_PASSWORD).into());
    }
    let mut salt = [0u8; 16];
    getrandom::fill(&mut salt).map_err(|error| Error::NoChance(error.to_string()))?;
    let salt = SaltString::encode_b64(&salt).map_err(Error::Password)?;
    Argon2::default()
        .hash_password(password.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(Error::Password)
}

/// Opens an account for `person` (one of ours, not kept yet), whose private key is given along.
pub fn open(
    conn: &mut AnyConnection,
    application: &Application,
    person: Person,
    private_key_pem: &str,
    now: NaiveDateTime,
) -> Result<Person, Error> {
    check_name(&person.username)?;
    hold_doors(conn)?;
    if applicants::is_wanted(conn, &person.username)? {
        return Err(Refusal::NameTaken(person.username).into());
    }
    if let Some(email) = &application.email {
        settings::check_address(email)?;
    }
    let name = person.username.clone();
    let person = people::insert(conn, person).map_err(|error| match error {
        StorageError::AlreadyExists(_) => Refusal::NameTaken(name).into(),
        other => Error::from(other),
    })?;
    people::insert_key(conn, person.id, private_key_pem)?;
    accounts::insert(
        conn,
        &Account {
            person_id: person.id,
            email: application.email.clone(),
            password_hash: application.password_hash.clone(),
            role: application.role,
            created_at: now,
            suspended_at: None,
            recall: Recall::TenMinutes,
            time_zone: "UTC".to_owned(),
            who_may_write: WhoMayWrite::Anyone,
            reminders: true,
            mail: Mail::Off,
            mail_text: false,
            mail_token: None,
            mailed_until: None,
            digest_at: None,
            language: application
                .language
                .map(|language| language.tag().to_owned()),
            theme: Theme::AsDevice,
            text_size: TextSize::Usual,
            measure: Measure::Usual,
        },
    )?;
    let card = Card {
        mentor: application.mentor,
        mentee: application.mentee,
        listed: application.mentor && person.discoverable,
        ..Card::blank(person.id, now)
    };
    cards::upsert(conn, &card)?;
    said::begin(conn, &person)?;
    Ok(person)
}

/// Opens the first account of an instance, its keeper's; refused once there is any.
pub fn open_first(
    conn: &mut AnyConnection,
    application: &Application,
    person: Person,
    private_key_pem: &str,
    now: NaiveDateTime,
) -> Result<Person, Error> {
    if accounts::count(conn)? > 0 {
        return Err(Refusal::SetUpAlready.into());
    }
    // Of two at once, one finds this row written.
    if !kept_settings::insert_once(conn, kept_settings::KEEPER, &person.username)? {
        return Err(Refusal::SetUpAlready.into());
    }
    open(conn, application, person, private_key_pem, now)
}

/// Gives somebody a new password, as [`hash_password`] made it, and signs them out everywhere but in
/// the session they `keep` (its hash): whoever knew the old one is out too, half way in as well. They
/// hear of it by mail.
pub fn change_password(
    conn: &mut AnyConnection,
    person: PersonId,
    password_hash: &str,
    keep: Option<&str>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if !accounts::set_password(conn, person, password_hash)? {
        return Err(StorageError::NotFound("account").into());
    }
    match keep {
        Some(keep) => sessions::delete_others(conn, person, keep)?,
        None => sessions::delete_all(conn, person)?,
    };
    half_sign_ins::delete_all(conn, person)?;
    one_time_links::delete_all(conn, person, Purpose::Password)?;
    telling::tell(conn, person, MailKind::PasswordChanged, None, now)
}

/// Signs somebody out in another browser: in the session with this hash, if it is theirs.
pub fn end_session(
    conn: &mut AnyConnection,
    person: PersonId,
    token_hash: &str,
) -> Result<(), Error> {
    if sessions::delete_of(conn, person, token_hash)? {
        Ok(())
    } else {
        Err(Refusal::NotYours("session").into())
    }
}

/// Refuses to let a keeper go who is the only one. Whoever asks holds the doors, so that of the last two
/// one stays.
pub(crate) fn check_other_keeper(conn: &mut AnyConnection, account: &Account) -> Result<(), Error> {
    if account.role == Role::Keeper && accounts::count_keepers(conn)? <= 1 {
        return Err(Refusal::LastKeeper.into());
    }
    Ok(())
}

fn is_password(hash: &str, password: &str) -> Result<bool, Error> {
    let parsed = PasswordHash::new(hash).map_err(Error::Password)?;
    Ok(Argon2::default()
        .verify_password(password.as_bytes(), &parsed)
        .is_ok())
}
