//! `longhand letter`: letters from the command line.

use super::{one_of_ours, read_input, say};
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_federation::error::Error as FederationError;
use longhand_federation::office::Federation;
use longhand_federation::webfinger;
use longhand_mentoring::acknowledgements;
use longhand_mentoring::clock;
use longhand_mentoring::correspondences::{self, LetterState, Written};
use longhand_mentoring::drafts::{self, Text};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letters::{self, NewLetter};
use longhand_mentoring::media::{
    self, files,
    files::{Prepared, Upload},
};
use longhand_mentoring::revisions;
use longhand_storage::accounts::Recall;
use longhand_storage::database::Database;
use longhand_storage::hats::Hat;
use longhand_storage::ids::{DraftId, LetterId};
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;
use longhand_words::words::Words;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Letters, from the command line.
#[derive(Debug, Subcommand)]
pub(crate) enum Letter {
    /// Post a letter; its Markdown is read from standard input, its id is printed
    Post {
        /// The writer's name here
        #[arg(long)]
        from: String,
        /// The reader's address, @name@host
        #[arg(long)]
        to: String,
        /// The id of the letter it answers
        #[arg(long)]
        reply_to: Option<i64>,
        /// Leave at once instead of resting in the outbox
        #[arg(long)]
        now: bool,
        /// The letter's language, as in en or pt-BR
        #[arg(long)]
        language: Option<String>,
        /// As a postcard: a few lines that ask for no answer
        #[arg(long)]
        postcard: bool,
        /// Ask one question before deciding about the introduction it answers
        #[arg(long)]
        ask_first: bool,
        /// What it asks for: mentoring (what you would do), coaching (help me think), sponsoring (open a
        /// door)
        #[arg(long, value_name = "WHAT")]
        asks_for: Option<Hat>,
        /// Make it the closing letter of the correspondence
        #[arg(long)]
        closing: bool,
        /// A file to go along, up to four times
        #[arg(long, value_name = "FILE")]
        attach: Vec<PathBuf>,
        /// What each file shows, in the same order
        #[arg(long, value_name = "TEXT")]
        describe: Vec<String>,
    },
    /// Give a letter another text, read from standard input; its readers hear of it if it has left
    Edit {
        /// The letter's id
        id: i64,
        /// The writer's name here
        #[arg(long)]
        from: String,
    },
    /// Remove a letter; one that has not left is a draft again
    Remove {
        /// The letter's id
        id: i64,
        /// The writer's name here
        #[arg(long)]
        from: String,
    },
    /// Say "received, with thanks" for a letter
    Thank {
        /// The letter's id
        id: i64,
        /// The reader's name here
        #[arg(long)]
        from: String,
    },
    /// List somebody's letters, both directions, newest first
    List {
        /// The name here
        name: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// Runs a command about letters.
pub(crate) async fn run(config: &Config, command: Letter) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    match command {
        Letter::Post {
            from,
            to,
            reply_to,
            now,
            language,
            postcard,
            ask_first,
            asks_for,
            closing,
            attach,
            describe,
        } => {
            one_of_ours(&database, &config.origin()?, &from)?;
            let federation = setup::federation(config, database).await?;
            let source = read_input()?;
            let rest = now.then_some(Recall::None);
            let order = Order {
                reply_to: reply_to.map(LetterId),
                rest,
                language,
                postcard,
                closing,
                asks_first: ask_first,
                hat: asks_for,
                attach: enclosures(attach, describe)?,
            };
            let id = post(&federation, &from, &to, source, order).await?;
            say(&id.to_string())
        }
        Letter::Edit { id, from } => revise(config, database, &from, id, Revision::Edit).await,
        Letter::Remove { id, from } => revise(config, database, &from, id, Revision::Remove).await,
        Letter::Thank { id, from } => revise(config, database, &from, id, Revision::Thank).await,
        Letter::List { name, json } => {
            let person = one_of_ours(&database, &config.origin()?, &name)?;
            let letters = database
                .read_now(|conn| correspondences::all_letters(conn, person.id, clock::now()))
                .map_err(|error: MentoringError| error.to_string())?;
            if json {
                let letters: Vec<Value> = letters.iter().map(as_json).collect();
                return say(&Value::Array(letters).to_string());
            }
            for letter in &letters {
                say(&as_line(letter))?;
            }
            Ok(())
        }
    }
}

/// What is done to a letter later on.
enum Revision {
    Edit,
    Remove,
    Thank,
}

async fn revise(
    config: &Config,
    database: Database,
    from: &str,
    id: i64,
    revision: Revision,
) -> Result<(), String> {
    let (origin, id) = (config.origin()?, LetterId(id));
    let person = one_of_ours(&database, &origin, from)?;
    let source = match revision {
        Revision::Edit => read_input()?,
        Revision::Remove | Revision::Thank => String::new(),
    };
    database
        .write(move |conn| {
            let now = clock::now();
            match revision {
                Revision::Edit => {
                    revisions::edit(conn, &origin, &person, id, &source, now).map(drop)
                }
                Revision::Remove => revisions::remove(conn, &origin, &person, id, now).map(drop),
                Revision::Thank => acknowledgements::thank(conn, &origin, &person, id, now),
            }
        })
        .await
        .map_err(|error: MentoringError| error.to_string())
}

/// How a letter is to be posted.
#[derive(Default)]
pub(crate) struct Order {
    pub(crate) reply_to: Option<LetterId>,
    pub(crate) rest: Option<Recall>,
    pub(crate) language: Option<String>,
    pub(crate) postcard: bool,
    pub(crate) closing: bool,
    pub(crate) asks_first: bool,
    pub(crate) hat: Option<Hat>,
    /// Files and what they show.
    pub(crate) attach: Vec<(Prepared, String)>,
}

/// Files from this machine, made fit to go along.
fn enclosures(
    paths: Vec<PathBuf>,
    descriptions: Vec<String>,
) -> Result<Vec<(Prepared, String)>, String> {
    if descriptions.len() > paths.len() {
        return Err(
            "There are more descriptions than files. Give each file with --attach.".to_owned(),
        );
    }
    let descriptions = descriptions
        .into_iter()
        .map(Some)
        .chain(std::iter::repeat(None));
    let mut enclosures = Vec::new();
    for (path, description) in paths.into_iter().zip(descriptions) {
        let shown = path.display();
        let bytes = std::fs::read(&path).map_err(|error| {
            format!("The file {shown} cannot be read: {error}. Nothing was posted.")
        })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let upload = Upload {
            name: name.into_owned(),
            bytes,
        };
        let prepared = files::prepare(upload).map_err(|error| format!("{shown}: {error}"))?;
        enclosures.push((prepared, description.unwrap_or_default()));
    }
    Ok(enclosures)
}

impl Order {
    fn kind(&self) -> Kind {
        match (self.postcard, self.closing) {
            (_, true) => Kind::Closing,
            (true, false) => Kind::Postcard,
            (false, false) => Kind::Letter,
        }
    }
}

/// Posts a letter of one of ours, and gives back its number. The text is kept as a draft first: what
/// cannot be posted is not lost.
pub(crate) async fn post(
    federation: &Federation,
    from: &str,
    to: &str,
    source: String,
    mut order: Order,
) -> Result<LetterId, String> {
    let writer = one_of_ours(&federation.database, &federation.origin, from)?;
    let (author, text) = (
        writer.id,
        Text {
            recipient: to.to_owned(),
            in_reply_to: None,
            source: source.clone(),
            language: order.language.clone(),
            kind: order.kind(),
            hat: order.hat,
            ..Text::default()
        },
    );
    let enclosed = std::mem::take(&mut order.attach);
    let draft = federation
        .database
        .write(move |conn| {
            let now = clock::now();
            let draft = drafts::keep(conn, author, None, &text, now)?.seen().id;
            for (file, description) in enclosed {
                media::keep(conn, author, draft, file, &description, now)?;
            }
            Ok(draft)
        })
        .await
        .map_err(|error: MentoringError| error.to_string())?;
    let posted = look_up_and_post(federation, writer, to, source, order, draft).await;
    posted.map_err(|error| {
        let sentence = error.to_string();
        if sentence.contains("draft") {
            sentence
        } else {
            let sentence = sentence.trim_end_matches('.');
            format!("{sentence}. The text is kept in {from}'s drafts.")
        }
    })
}

async fn look_up_and_post(
    federation: &Federation,
    writer: Person,
    to: &str,
    source: String,
    order: Order,
    draft: DraftId,
) -> Result<LetterId, FederationError> {
    let reader = webfinger::look_up(federation, to, None).await?;
    let (origin, kind) = (federation.origin.clone(), order.kind());
    let new = NewLetter {
        to: vec![reader.id],
        in_reply_to: order.reply_to,
        source,
        language: order.language,
        rest: order.rest,
        kind,
        asks_first: order.asks_first,
        hat: order.hat,
        draft: Some(draft),
    };
    let letter = federation
        .database
        .write(move |conn| letters::post(conn, &origin, &writer, &new, clock::now()))
        .await?;
    federation.ring();
    Ok(letter.id)
}

/// A letter as programs read it; the names of the fields are fixed.
fn as_json(written: &Written) -> Value {
    let letter = &written.letter;
    let direction = match written.state {
        LetterState::Arrived => "received",
        _ => "sent",
    };
    json!({
        "id": letter.id.to_string(),
        "uri": letter.uri,
        "from": written.author.handle(),
        "to": written.readers.iter().map(Person::handle).collect::<Vec<_>>(),
        "direction": direction,
        "state": written.state.as_str(),
        "reason": written.reason.as_ref().map(|why| Words::plain().tell(why)),
        "posted_at": letter.posted_at.and_utc().to_rfc3339(),
        "in_reply_to": letter
            .in_reply_to_id
            .map(|id| id.to_string())
            .or_else(|| letter.in_reply_to_uri.clone()),
        "source": letter.source,
        "content": letter.content,
        "asks_for": letter.hat.map(Hat::as_str),
    })
}

fn as_line(written: &Written) -> String {
    let readers: Vec<String> = written.readers.iter().map(Person::handle).collect();
    format!(
        "{}  {} UTC  {} to {}  {}",
        written.letter.id,
        written.letter.posted_at.format("%Y-%m-%d %H:%M"),
        written.author.handle(),
        readers.join(", "),
        written.state.as_str(),
    )
}
