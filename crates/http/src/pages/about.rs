//! Beginning a letter about something that somebody wrote for everybody: with the title of it,
//! quoted.

use crate::app::App;
use crate::error::Error;
use crate::reader::Reader;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::reading;
use longhand_storage::ids::OpenLetterId;

/// How a letter about the open letter with this number begins. Nothing for what this reader may not
/// read, and for what is no number.
pub(crate) async fn opening(app: &App, reader: &Reader, about: &str) -> Result<String, Error> {
    let Ok(id) = about.parse::<OpenLetterId>() else {
        return Ok(String::new());
    };
    let me = reader.person.id;
    let quoted = app
        .federation
        .database
        .read(move |conn| reading::quoted_title(conn, me, id))
        .await;
    match quoted {
        Ok(quoted) if quoted.is_empty() => Ok(quoted),
        Ok(quoted) => Ok(format!("{quoted}\n\n")),
        Err(MentoringError::Refused(_)) => Ok(String::new()),
        Err(error) => Err(error.into()),
    }
}
