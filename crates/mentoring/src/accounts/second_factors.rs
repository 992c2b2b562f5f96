//! The second factor: codes that an app makes anew every half minute (RFC 6238), and ten codes on paper
//! for the day the app is lost.

use crate::accounts::telling;
use crate::error::Error;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::secrets;
use chrono::NaiveDateTime;
use longhand_storage::accounts;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::mails::Kind;
use longhand_storage::people::Person;
use longhand_storage::second_factors::{self, SecondFactor};
use totp_rs::{Builder, Totp};

/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;

/// What a recovery code is made of: no letter that is taken for a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What an app needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The secret in letters and digits (base 32), for typing.
    pub secret: String,
    /// The same as an `otpauth:` address, for a picture.
    pub address: String,
}

/// Whether signing in needs a code.
pub fn is_on(conn: &mut AnyConnection, person: PersonId) -> Result<bool, Error> {
    let factor = second_factors::find(conn, person)?;
    Ok(factor.is_some_and(|factor| factor.confirmed_at.is_some()))
}

/// Makes a secret that counts once its first code came back, in place of one that never did.
pub fn offer(conn: &mut AnyConnection, person: PersonId, now: NaiveDateTime) -> Result<(), Error> {
    let mut secret = vec![0u8; 20];
    fill(&mut secret)?;
    let factor = SecondFactor {
        person_id: person,
        secret,
        created_at: now,
        confirmed_at: None,
        last_step: 0,
    };
    if second_factors::offer(conn, &factor)? {
        Ok(())
    } else {
        Err(Refusal::CodesOnAlready.into())
    }
}

/// The secret that waits for its first code. It is not shown again once it counts.
pub fn offered(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
) -> Result<Offered, Error> {
    let factor = second_factors::find(conn, person.id)?.ok_or(Refusal::CodesOff)?;
    if factor.confirmed_at.is_some() {
        return Err(Refusal::CodesOnAlready.into());
    }
    // A colon would end the name.
    let plain = |text: &str| text.replace(':', " ");
    let app = app(&factor, &plain(origin.host()), &plain(&person.username))?;
    Ok(Offered {
        secret: app.secret().to_base32(),
        address: app.to_url().map_err(|_| Refusal::CodesOff)?,
    })
}

/// The first code came: from now on signing in needs one. Gives back the recovery codes, which are kept
/// nowhere in the clear.
pub fn confirm(
    conn: &mut AnyConnection,
    person: PersonId,
    typed: &str,
    now: NaiveDateTime,
) -> Result<Vec<String>, Error> {
    let factor = second_factors::find(conn, person)?.ok_or(Refusal::CodesOff)?;
    if factor.confirmed_at.is_some() {
        return Err(Refusal::CodesOnAlready.into());
    }
    use_app_code(conn, &factor, &bare(typed), now)?;
    if !second_factors::confirm(conn, person, now)? {
        return Err(Refusal::CodesOnAlready.into());
    }
    write_recovery_codes(conn, person)
}

/// Uses a code of the app, or one on paper; refused if it is wrong or was used before. Whoever needs no
/// code may give none.
pub fn check(
    conn: &mut AnyConnection,
    person: PersonId,
    typed: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let factor = second_factors::find(conn, person)?;
    let Some(factor) = factor.filter(|factor| factor.confirmed_at.is_some()) else {
        return Ok(());
    };
    let typed = bare(typed);
    if typed.len() == 6 {
        return use_app_code(conn, &factor, &typed, now);
    }
    if second_factors::use_recovery_code(conn, person, &secrets::hash(&typed))? {
        Ok(())
    } else {
        Err(Refusal::WrongCode.into())
    }
}

/// Replaces the recovery codes of somebody who was asked for a code.
pub fn renew_recovery_codes(
    conn: &mut AnyConnection,
    person: PersonId,
) -> Result<Vec<String>, Error> {
    if !is_on(conn, person)? {
        return Err(Refusal::CodesOff.into());
    }
    write_recovery_codes(conn, person)
}

fn write_recovery_codes(conn: &mut AnyConnection, person: PersonId) -> Result<Vec<String>, Error> {
    let mut codes = Vec::with_capacity(RECOVERY_CODES);
    for _ in 0..RECOVERY_CODES {
        let mut bytes = [0u8; 16];
        fill(&mut bytes)?;
        let letters: Vec<char> = bytes
            .iter()
            .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
            .collect();
        let groups: Vec<String> = letters
            .chunks(4)
            .map(|four| four.iter().collect())
            .collect();
        codes.push(groups.join("-"));
    }
    let hashes: Vec<String> = codes
        .iter()
        .map(|code| secrets::hash(&bare(code)))
        .collect();
    second_factors::replace_recovery_codes(conn, person, &hashes)?;
    Ok(codes)
}

/// How many recovery codes are left.
pub fn recovery_codes_left(conn: &mut AnyConnection, person: PersonId) -> Result<i64, Error> {
    Ok(second_factors::recovery_codes_left(conn, person)?)
}

/// From now on signing in needs no code. The owner hears of it by mail.
pub fn switch_off(
    conn: &mut AnyConnection,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    accounts::hold(conn, person)?;
    let counted = is_on(conn, person)?;
    second_factors::delete(conn, person)?;
    if counted {
        telling::tell(conn, person, Kind::CodesOff, None, now)?;
    }
    Ok(())
}

fn use_app_code(
    conn: &mut AnyConnection,
    factor: &SecondFactor,
    typed: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let seconds = u64::try_from(now.and_utc().timestamp()).unwrap_or(0);
    let step = app(factor, "", "")?
        .check(typed, seconds)
        .and_then(|step| i64::try_from(step).ok());
    match step {
        Some(step) if second_factors::use_step(conn, factor.person_id, step)? => Ok(()),
        _ => Err(Refusal::WrongCode.into()),
    }
}

/// Six digits of HMAC-SHA-1 every thirty seconds, one step early or late: what all apps make.
fn app(factor: &SecondFactor, issuer: &str, name: &str) -> Result<Totp, Error> {
    let issuer = Some(issuer.to_owned()).filter(|issuer| !issuer.is_empty());
    let name = if name.is_empty() { "longhand" } else { name };
    let built = Builder::new()
        .with_secret(factor.secret.clone())
        .with_skew(1)
        .with_account_name(name)
        .with_issuer(issuer)
        .build();
    built.map_err(|_| Refusal::CodesOff.into())
}

/// A code without what people put between its letters.
fn bare(typed: &str) -> String {
    let kept = typed.chars().filter(char::is_ascii_alphanumeric);
    kept.take(64).map(|c| c.to_ascii_lowercase()).collect()
}

fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|error| Error::NoChance(error.to_string()))
}
