//! What somebody chooses for their own account: mail, time zone, reminders, how long letters rest, and
//! who may write to them. Where their mail goes is no choice but proven: [`super::addresses`].

use crate::error::Error;
use crate::random;
use crate::refusal::Refusal;
use crate::rhythm;
use chrono::NaiveDateTime;
use chrono_tz::{TZ_VARIANTS, Tz};
use longhand_storage::accounts::{self, Account, Mail, Recall, WhoMayWrite};
use longhand_storage::appearance::Appearance;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::mails;
use longhand_words::language::Language;

/// The longest mail address, in bytes (RFC 5321).
const LONGEST_ADDRESS: usize = 254;

/// Everything somebody chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Whether and how often they hear by mail.
    pub mail: Mail,
    /// Whether mail carries the text of letters.
    pub mail_text: bool,
    /// The time zone they live in, by its name in the IANA database.
    pub time_zone: String,
    /// Whether they are reminded of letters that wait for them.
    pub reminders: bool,
    /// How long a posted letter rests in the outbox, unless they say otherwise.
    pub recall: Recall,
    /// Who may write them a first letter.
    pub who_may_write: WhoMayWrite,
    /// The language they read in; `None` for the one their browser asks for.
    pub language: Option<Language>,
    /// How pages look.
    pub appearance: Appearance,
}

impl Settings {
    /// What the owner of an account has chosen.
    pub fn of(account: &Account) -> Self {
        Self {
            mail: account.mail,
            mail_text: account.mail_text,
            time_zone: account.time_zone.clone(),
            reminders: account.reminders,
            recall: account.recall,
            who_may_write: account.who_may_write,
            language: account.language.as_ref().and_then(|tag| tag.parse().ok()),
            appearance: account.appearance(),
        }
    }
}

/// The names of all time zones, in their order.
pub fn time_zones() -> impl Iterator<Item = &'static str> {
    TZ_VARIANTS.iter().map(|zone| zone.name())
}

/// Whether this can be a mail address, as far as looking at it tells.
pub fn check_address(address: &str) -> Result<(), Refusal> {
    let fine = address.len() <= LONGEST_ADDRESS
        && !address.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c))
        && address.rsplit_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && !host.is_empty() && !name.contains('@')
        });
    if fine {
        Ok(())
    } else {
        Err(Refusal::OddMailAddress(address.chars().take(60).collect()))
    }
}

/// Changes what somebody has chosen. Mail can be switched on where the instance sends any
/// (`mail_works`) and there is an address; switching it off drops what still waits. Digests tell what
/// comes from now on.
pub fn change(
    conn: &mut AnyConnection,
    person: PersonId,
    wanted: &Settings,
    mail_works: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // The calendar makes digests out of the same columns.
    let before = accounts::hold(conn, person)?;
    check(wanted, &before, mail_works)?;
    let mut account = Account {
        mail: wanted.mail,
        mail_text: wanted.mail_text,
        time_zone: wanted.time_zone.clone(),
        reminders: wanted.reminders,
        recall: wanted.recall,
        who_may_write: wanted.who_may_write,
        language: wanted.language.map(|language| language.tag().to_owned()),
        theme: wanted.appearance.theme,
        text_size: wanted.appearance.text_size,
        measure: wanted.appearance.measure,
        ..before.clone()
    };
    if account.mail != Mail::Off && account.mail_token.is_none() {
        account.mail_token = Some(random::text()?);
    }
    let when = |account: &Account| (account.mail, account.time_zone.clone());
    if when(&account) != when(&before) {
        account.digest_at = rhythm::digest_at(account.mail, &account.time_zone, now);
    }
    if account.digest_at.is_some() && before.digest_at.is_none() {
        account.mailed_until = Some(now);
    }
    accounts::update_choices(conn, &account)?;
    if account.mail == Mail::Off {
        mails::cancel(conn, person)?;
    }
    Ok(())
}

fn check(wanted: &Settings, before: &Account, mail_works: bool) -> Result<(), Refusal> {
    if wanted.time_zone.parse::<Tz>().is_err() {
        let name = wanted.time_zone.chars().take(60).collect();
        return Err(Refusal::OddTimeZone(name));
    }
    if wanted.mail == Mail::Off {
        return Ok(());
    }
    if before.email.is_none() {
        return Err(Refusal::NoMailAddress);
    }
    // Whoever had it on may change everything else while the keeper has mail switched off.
    if wanted.mail != before.mail && !mail_works {
        return Err(Refusal::NoMailHere);
    }
    Ok(())
}
