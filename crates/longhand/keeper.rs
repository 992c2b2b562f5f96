//! The keeper's commands: people, letters, the post bag, other instances.

use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_federation::error::Error as FederationError;
use longhand_federation::office::Federation;
use longhand_federation::{actor, signature, webfinger};
use longhand_mentoring::accounts::{self, Application};
use longhand_mentoring::correspondences::{self, LetterState, Written};
use longhand_mentoring::drafts::{self, Text};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letters::{self, NewLetter};
use longhand_mentoring::{clock, random};
use longhand_storage::accounts::Role;
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{DeliveryId, DraftId, LetterId};
use longhand_storage::instances;
use longhand_storage::people::{self, Person};
use serde_json::{Value, json};
use std::io::{Read, Write};

/// People who sign in here.
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Open an account; prints a one-time password where none is given
    Create {
        /// The name, as in @NAME@DOMAIN
        name: String,
        /// Where mail goes
        #[arg(long)]
        email: Option<String>,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
        /// Offers to mentor
        #[arg(long)]
        mentor: bool,
        /// Looks for a mentor
        #[arg(long)]
        mentee: bool,
        /// Runs the instance
        #[arg(long)]
        keeper: bool,
    },
}

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

/// The post bag.
#[derive(Debug, Subcommand)]
pub(crate) enum Delivery {
    /// List what waits and what came back, newest first
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Try a waiting delivery now
    Retry {
        /// The delivery's number
        id: i64,
    },
}

/// Other instances.
#[derive(Debug, Subcommand)]
pub(crate) enum Instance {
    /// Send nothing to a host and take nothing from it
    Block {
        /// The host; its subdomains are blocked with it
        host: String,
    },
    /// Take a block back
    Unblock {
        /// The host
        host: String,
    },
    /// List blocked hosts
    List,
}

/// Runs a command about accounts.
pub(crate) async fn account(config: &Config, command: Account) -> Result<(), String> {
    let Account::Create {
        name,
        email,
        password_stdin,
        mentor,
        mentee,
        keeper,
    } = command;
    let database = setup::database(config)?;
    let origin = config.origin()?;
    accounts::check_name(&name).map_err(|refusal| refusal.to_string())?;
    let (password, given) = if password_stdin {
        let password = read_input()?;
        (password.trim_end_matches(['\r', '\n']).to_owned(), true)
    } else {
        (random::text().map_err(|error| error.to_string())?, false)
    };
    let application = Application {
        email,
        password_hash: accounts::hash_password(&password).map_err(|error| error.to_string())?,
        role: if keeper { Role::Keeper } else { Role::Member },
        mentor,
        mentee,
    };
    let keys = signature::generate().map_err(|error| error.to_string())?;
    let now = clock::now();
    let person = actor::new_person(&origin, &name, mentor, &keys.public_pem, now);
    let person = database
        .write_now(|conn| accounts::open(conn, &application, person, &keys.private_pem, now))
        .map_err(|error| error.to_string())?;
    say(&format!("{} has an account now.", person.handle()))?;
    if !given {
        say(&format!("One-time password: {password}"))?;
    }
    Ok(())
}

/// Runs a command about letters.
pub(crate) async fn letter(config: &Config, command: Letter) -> Result<(), String> {
    let database = setup::database(config)?;
    let federation = setup::federation(config, database).await?;
    match command {
        Letter::Post {
            from,
            to,
            reply_to,
            now,
            language,
        } => {
            let source = read_input()?;
            let rest = now.then(chrono::Duration::zero);
            let order = Order {
                reply_to: reply_to.map(LetterId),
                rest,
                language,
            };
            let id = post(&federation, &from, &to, source, order).await?;
            say(&id.to_string())
        }
        Letter::List { name, json } => {
            let person = one_of_ours(&federation, &name).await?;
            let letters = federation
                .database
                .read(move |conn| correspondences::all_letters(conn, person.id, clock::now()))
                .await
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

/// How a letter is to be posted.
pub(crate) struct Order {
    pub(crate) reply_to: Option<LetterId>,
    pub(crate) rest: Option<chrono::Duration>,
    pub(crate) language: Option<String>,
}

/// Posts a letter of one of ours, and gives back its number. The text is kept as a draft first: what
/// cannot be posted is not lost.
pub(crate) async fn post(
    federation: &Federation,
    from: &str,
    to: &str,
    source: String,
    order: Order,
) -> Result<LetterId, String> {
    let writer = one_of_ours(federation, from).await?;
    let (author, text) = (
        writer.id,
        Text {
            recipient: to.to_owned(),
            in_reply_to: None,
            source: source.clone(),
        },
    );
    let draft = federation
        .database
        .write(move |conn| drafts::keep(conn, author, None, &text, clock::now()))
        .await
        .map_err(|error: MentoringError| error.to_string())?;
    let posted = look_up_and_post(federation, writer, to, source, order, draft).await;
    posted.map_err(|error| {
        let sentence = error.to_string();
        if sentence.contains("draft") {
            sentence
        } else {
            format!("{sentence} The text is kept in {from}'s drafts.")
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
    let reader = webfinger::look_up(federation, to).await?;
    let origin = federation.origin.clone();
    let new = NewLetter {
        to: vec![reader.id],
        in_reply_to: order.reply_to,
        source,
        language: order.language,
        rest: order.rest,
        draft: Some(draft),
    };
    let letter = federation
        .database
        .write(move |conn| letters::post(conn, &origin, &writer, &new, clock::now()))
        .await?;
    federation.ring();
    Ok(letter.id)
}

/// The person of this instance with this name.
pub(crate) async fn one_of_ours(federation: &Federation, name: &str) -> Result<Person, String> {
    let host = federation.origin.host().to_owned();
    let wanted = name.to_owned();
    let found = federation
        .database
        .read(move |conn| people::find_by_handle(conn, &wanted, &host))
        .await
        .map_err(setup::sentence)?;
    found.filter(|person| person.local).ok_or_else(|| {
        format!(
            "Nobody called {name} lives here. `longhand account create {name}` opens an account."
        )
    })
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
        "reason": written.reason,
        "posted_at": letter.posted_at.and_utc().to_rfc3339(),
        "in_reply_to": letter
            .in_reply_to_id
            .map(|id| id.to_string())
            .or_else(|| letter.in_reply_to_uri.clone()),
        "source": letter.source,
        "content": letter.content,
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

/// Runs a command about the post bag.
pub(crate) fn delivery(config: &Config, command: Delivery) -> Result<(), String> {
    let database = setup::database(config)?;
    match command {
        Delivery::List { json } => {
            let rows = database.read_now(bag).map_err(setup::sentence)?;
            if json {
                return say(&Value::Array(rows).to_string());
            }
            if rows.is_empty() {
                return say("The post bag is empty, and nothing came back.");
            }
            for row in rows {
                let text = |key: &str| match &row[key] {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                say(&format!(
                    "{}  to {}  {}  tried {} times, due {}  {}",
                    text("id"),
                    text("to"),
                    text("state"),
                    text("attempts"),
                    text("due_at"),
                    row["error"].as_str().unwrap_or_default()
                ))?;
            }
            Ok(())
        }
        Delivery::Retry { id } => {
            let hastened = database
                .write_now(|conn| {
                    let delivery = deliveries::find(conn, DeliveryId(id))?;
                    instances::resume(conn, &delivery.host)?;
                    deliveries::hasten_one(conn, delivery.id, clock::now())
                })
                .map_err(setup::sentence)?;
            if hastened {
                say("It is tried now.")
            } else {
                Err("This delivery has come to its end; there is nothing to try. If it came back, its text is in the writer's drafts.".to_owned())
            }
        }
    }
}

fn bag(conn: &mut AnyConnection) -> Result<Vec<Value>, StorageError> {
    let mut rows = Vec::new();
    for delivery in deliveries::unfinished(conn, 1000)? {
        let recipient = people::find(conn, delivery.recipient_id)?;
        rows.push(json!({
            "id": delivery.id.to_string(),
            "to": recipient.handle(),
            "host": delivery.host,
            "state": delivery.state.as_str(),
            "attempts": delivery.attempts,
            "due_at": delivery.due_at.and_utc().to_rfc3339(),
            "status": delivery.status,
            "error": delivery.error,
        }));
    }
    Ok(rows)
}

/// Runs a command about other instances.
pub(crate) fn instance(config: &Config, command: Instance) -> Result<(), String> {
    let database = setup::database(config)?;
    let set = |host: &str, blocked: bool| {
        let host = host.trim().trim_end_matches('.').to_lowercase();
        database
            .write_now(|conn| {
                let mut instance = instances::find(conn, &host)?;
                instance.blocked = blocked;
                instances::save(conn, &instance)
            })
            .map_err(setup::sentence)
    };
    match command {
        Instance::Block { host } => {
            set(&host, true)?;
            say(&format!(
                "Nothing is sent to {host} or taken from there any more."
            ))
        }
        Instance::Unblock { host } => {
            set(&host, false)?;
            say(&format!("{host} is no longer blocked."))
        }
        Instance::List => {
            let blocked = database
                .read_now(instances::blocked)
                .map_err(setup::sentence)?;
            for instance in blocked {
                say(&instance.host)?;
            }
            Ok(())
        }
    }
}

fn read_input() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("Standard input cannot be read: {error}."))?;
    Ok(text)
}

/// Prints a line; a reader who has gone away is no failure of ours.
pub(crate) fn say(line: &str) -> Result<(), String> {
    match writeln!(std::io::stdout(), "{line}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("Nothing can be printed: {error}."))
        }
        _ => Ok(()),
    }
}
