//! `longhand open-letter`: open letters from the command line.

use super::{minute, one_of_ours, read_input, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand, ValueEnum};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::handle::Handle;
use longhand_mentoring::open_letters::reading::{self, Shown};
use longhand_mentoring::open_letters::{self, NewOpenLetter, answering};
use longhand_mentoring::origin::Origin;
use longhand_storage::connection::AnyConnection;
use longhand_storage::database::Database;
use longhand_storage::ids::OpenLetterId;
use longhand_storage::open_letters::Visibility;
use longhand_storage::people::{self, Person};
use serde_json::{Value, json};

/// The most that `list` shows.
const MOST_LISTED: i64 = 1000;

/// Open letters, from the command line.
#[derive(Debug, Subcommand)]
pub(crate) enum OpenLetter {
    /// Publish an open letter; its Markdown is read from standard input, its id is printed
    Post(Post),
    /// List open letters that are kept here, newest first
    List {
        /// Only those of this person: a name here, or @name@host
        name: Option<String>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List what comes home to somebody, newest first
    Home {
        /// The name here
        name: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Give an open letter another text, read from standard input
    Edit {
        #[command(flatten)]
        which: Which,
        /// Another title; without it the title stays
        #[arg(long)]
        title: Option<String>,
    },
    /// Remove an open letter, here and as far as other servers do as they are asked
    Remove(Which),
    /// No longer show an answer beneath an open letter of somebody's own
    Hide(Which),
    /// Show it again
    Show(Which),
}

/// An open letter as the command line has it.
#[derive(Debug, Args)]
pub(crate) struct Post {
    /// The author's name here
    #[arg(long)]
    from: String,
    /// What it is about; an answer needs none
    #[arg(long, default_value = "")]
    title: String,
    /// Who may read it: everybody if not said, of an answer those who may read what it answers
    #[arg(long)]
    visibility: Option<Audience>,
    /// Its language, as in en or pt-BR
    #[arg(long)]
    language: Option<String>,
    /// The id of the open letter it answers
    #[arg(long, value_name = "ID")]
    reply_to: Option<i64>,
}

/// An open letter, and who does something with it.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// The open letter's id
    id: i64,
    /// Their name here
    #[arg(long)]
    from: String,
}

/// Who may read an open letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Audience {
    /// Everybody
    Public,
    /// Everybody who comes by
    Unlisted,
    /// Those who follow its author
    Followers,
}

impl From<Audience> for Visibility {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Public => Self::Public,
            Audience::Unlisted => Self::Unlisted,
            Audience::Followers => Self::Followers,
        }
    }
}

/// Runs a command about open letters.
pub(crate) fn run(config: &Config, command: OpenLetter) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let origin = config.origin()?;
    let act = |which: &Which, work: Act| {
        let person = one_of_ours(&database, &origin, &which.from)?;
        let id = OpenLetterId(which.id);
        database
            .write_now(|conn| work(conn, &origin, &person, id))
            .map_err(|error: MentoringError| error.to_string())
    };
    match command {
        OpenLetter::Post(new) => post(&database, &origin, new),
        OpenLetter::List { name, json } => {
            let author = match name {
                Some(name) => Some(anybody(&database, &origin, &name)?.id),
                None => None,
            };
            let found = database
                .read_now(|conn| reading::kept(conn, author, MOST_LISTED))
                .map_err(|error: MentoringError| error.to_string())?;
            print(&found, json)
        }
        OpenLetter::Home { name, json } => {
            let reader = one_of_ours(&database, &origin, &name)?;
            let found = database
                .read_now(|conn| reading::home(conn, reader.id, None))
                .map_err(|error: MentoringError| error.to_string())?;
            print(&found.letters, json)
        }
        OpenLetter::Edit { which, title } => edit(&database, &origin, &which, title),
        OpenLetter::Remove(which) => act(&which, |conn, origin, person, id| {
            open_letters::remove(conn, origin, person, id, clock::now())
        }),
        OpenLetter::Hide(which) => act(&which, |conn, _, person, id| {
            answering::hide(conn, person, id)
        }),
        OpenLetter::Show(which) => act(&which, |conn, _, person, id| {
            answering::show_again(conn, person, id)
        }),
    }
}

/// What somebody does with an open letter.
type Act = fn(&mut AnyConnection, &Origin, &Person, OpenLetterId) -> Result<(), MentoringError>;

/// Publishes an open letter. An answer is for as many people as what it answers, unless somebody
/// said for whom it is.
fn post(database: &Database, origin: &Origin, post: Post) -> Result<(), String> {
    let author = one_of_ours(database, origin, &post.from)?;
    let answered = post.reply_to.map(OpenLetterId);
    let source = read_input()?;
    let letter = database
        .write_now(|conn| {
            let visibility = match (post.visibility, answered) {
                (Some(said), _) => said.into(),
                (None, Some(id)) => reading::find(conn, Some(author.id), id)?.visibility,
                (None, None) => Visibility::Public,
            };
            let new = NewOpenLetter {
                title: post.title,
                source,
                visibility,
                language: post.language,
                in_reply_to: answered,
            };
            open_letters::publish(conn, origin, &author, &new, clock::now())
        })
        .map_err(|error: MentoringError| error.to_string())?;
    say(&letter.id.to_string())
}

/// Gives an open letter the text on standard input, and another title if there is one.
fn edit(
    database: &Database,
    origin: &Origin,
    which: &Which,
    title: Option<String>,
) -> Result<(), String> {
    let person = one_of_ours(database, origin, &which.from)?;
    let (id, source) = (OpenLetterId(which.id), read_input()?);
    database
        .write_now(|conn| {
            let before = open_letters::to_change(conn, &person, id)?;
            let words = (title.as_deref().unwrap_or(&before.title), source.as_str());
            open_letters::edit(conn, origin, &person, id, words, clock::now()).map(drop)
        })
        .map_err(|error: MentoringError| error.to_string())
}

/// Somebody who is known here, wherever they live.
fn anybody(database: &Database, origin: &Origin, name: &str) -> Result<Person, String> {
    let handle = Handle::parse(name, origin.host()).map_err(|refusal| refusal.to_string())?;
    database
        .read_now(|conn| people::find_by_handle(conn, handle.name(), handle.host()))
        .map_err(setup::sentence)?
        .ok_or_else(|| {
            format!("Nobody called {handle} is known here, so nothing of theirs is kept.")
        })
}

fn print(found: &[Shown], as_json: bool) -> Result<(), String> {
    if as_json {
        let found: Vec<Value> = found.iter().map(self::as_json).collect();
        return say(&Value::Array(found).to_string());
    }
    for shown in found {
        say(&as_line(shown))?;
    }
    Ok(())
}

/// An open letter as programs read it; the names of the fields are fixed.
fn as_json(shown: &Shown) -> Value {
    let letter = &shown.letter;
    json!({
        "id": letter.id.to_string(),
        "uri": letter.uri,
        "from": shown.author.handle(),
        "visibility": letter.visibility.as_str(),
        "title": letter.title,
        "content": letter.content,
        "language": letter.language,
        "in_reply_to": letter.parent_id.map(|id| id.to_string()).or_else(|| letter.in_reply_to_uri.clone()),
        "hidden": letter.hidden,
        "posted_at": letter.posted_at.and_utc().to_rfc3339(),
        "edited_at": letter.edited_at.map(|at| at.and_utc().to_rfc3339()),
        "removed": letter.deleted_at.is_some(),
        "likes": shown.likes,
        "boosts": shown.boosts,
        "answers": shown.answers,
    })
}

fn as_line(shown: &Shown) -> String {
    let letter = &shown.letter;
    let title = match (letter.deleted_at, letter.title.as_str()) {
        (Some(_), _) => "(removed)",
        (None, "") => "(an answer)",
        (None, title) => title,
    };
    let hidden = if letter.hidden { "  hidden" } else { "" };
    format!(
        "{}  {}  {}  {}{hidden}  {title}",
        letter.id,
        minute(letter.posted_at),
        shown.author.handle(),
        letter.visibility.as_str(),
    )
}
