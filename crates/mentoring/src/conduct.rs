//! The code of conduct: what everybody here has agreed to. Keepers write it; until one does, it is the
//! text the program brings along.

use crate::error::Error;
use crate::keeping;
use crate::prose;
use crate::refusal::doors::Doors;
use chrono::NaiveDateTime;
use longhand_storage::applicants::hold_doors;
use longhand_storage::conduct;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::keeping::Act;

/// The text that holds where no keeper has written one.
const DEFAULT: &str = include_str!("conduct/default.md");

/// The longest code of conduct, in characters.
pub const LONGEST: usize = 20_000;

/// The code of conduct as it holds now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conduct {
    /// Which version; 0 for the text the program brings along.
    pub version: i32,
    /// The text in Markdown.
    pub source: String,
    /// The same as safe HTML.
    pub content: String,
    /// Since when it holds, where a keeper wrote it.
    pub since: Option<NaiveDateTime>,
}

/// What holds now.
pub fn current(conn: &mut AnyConnection) -> Result<Conduct, Error> {
    let (version, source, since) = match conduct::newest(conn)? {
        Some(kept) => (kept.version, kept.source, Some(kept.created_at)),
        None => (0, DEFAULT.to_owned(), None),
    };
    Ok(Conduct {
        version,
        content: prose::from_markdown(&source),
        source,
        since,
    })
}

/// A keeper writes a new version, having begun with version `before`. Whoever agreed to an older one
/// stays as they are.
pub fn write(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    before: i32,
    source: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let source = source.replace("\r\n", "\n").trim().to_owned();
    let length = source.chars().count();
    if length == 0 {
        return Err(Doors::EmptyConduct.into());
    }
    if length > LONGEST {
        return Err(Doors::LongConduct {
            limit: LONGEST,
            is: length,
        }
        .into());
    }
    hold_doors(conn)?;
    let newest = current(conn)?;
    if newest.version != before {
        return Err(Doors::ConductRewritten.into());
    }
    if newest.source.trim() == source {
        return Ok(());
    }
    let version = before + 1;
    let kept = conduct::Conduct {
        version,
        source,
        keeper_id: keeper,
        created_at: now,
    };
    conduct::insert(conn, &kept)?;
    keeping::note(conn, keeper, Act::WroteConduct, &version.to_string(), now)
}
