//! The letter that is being answered, as it stands beside the writing area.

use crate::app::App;
use crate::code;
use crate::error::Error;
use crate::links;
use crate::pages::hats;
use crate::reader::Reader;
use crate::words::{Prose, handles, names};
use actix_web::web;
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::hats::may_be_said;
use longhand_mentoring::prompts::{self, Stage};
use longhand_mentoring::{clock, correspondences, letters};
use longhand_storage::ids::LetterId;
use longhand_storage::introductions::State;
use longhand_storage::letters::Kind;

/// The letter, and what its reader knows about it.
pub(crate) struct Answered {
    pub(crate) names: String,
    pub(crate) handles: String,
    pub(crate) writer: String,
    pub(crate) posted: NaiveDateTime,
    pub(crate) language: Option<String>,
    pub(crate) content: Prose,
    /// Not what others could read where it came from, nor what is gone.
    pub(crate) quotable: bool,
    /// The id of what it asks for, as it is told.
    pub(crate) asks: Option<&'static str>,
    /// Whether its reader mentors its writer; and where one thing is asked before an introduction is
    /// answered, if it is one.
    pub(crate) mentored: bool,
    pub(crate) ask_first: Option<String>,
    /// Where the letters are.
    pub(crate) stage: Stage,
    /// What the writer noted down to ask next time, and where they did.
    pub(crate) ask_next: String,
    pub(crate) arrangements: String,
}

/// The letter with this number, for whoever answers it with a letter of this kind.
///
/// # Errors
/// When it is not among theirs.
pub(crate) async fn find(
    app: &App,
    reader: &Reader,
    id: LetterId,
    kind: Kind,
) -> Result<Answered, Error> {
    let (me, words, now) = (reader.person.id, reader.words, clock::now());
    let mut answered = app
        .federation
        .database
        .read(move |conn| {
            let letter = letters::find(conn, me, id)?;
            let until = Some(letter.id);
            let view = correspondences::read(conn, me, letter.correspondence_id, until, now)?;
            let written = view
                .letters
                .iter()
                .find(|written| written.parts.contains(&id));
            let open = view.introduction.as_ref();
            let open = open.is_some_and(|one| one.state == State::Open && one.mentor_id == me);
            Ok(Answered {
                asks: letter
                    .hat
                    .filter(|_| letter.author_id != me)
                    .map(hats::said),
                mentored: !may_be_said(me, &view.agreed),
                ask_first: open.then(|| links::ask_first(id)),
                stage: prompts::stage(conn, me, &view, kind, now)?,
                names: names(&words, &view.others),
                handles: handles(&view.others),
                writer: match written {
                    Some(written) => written.author.shown_name().to_owned(),
                    None => names(&words, &view.others),
                },
                posted: letter.posted_at,
                language: letter.language,
                quotable: !letter.wider && letter.deleted_at.is_none(),
                ask_next: view.own.ask_next,
                arrangements: links::arrangements(view.id),
                // With all its parts, if it came in several.
                content: Prose(match written {
                    Some(written) => written.letter.content.clone(),
                    None => letter.content,
                }),
            })
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let Prose(html) = answered.content;
    answered.content = Prose(web::block(move || code::coloured(&html)).await?);
    Ok(answered)
}
