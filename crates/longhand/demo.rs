//! The demo: two instances on this machine, a mentor on one and a mentee on the other, and the first
//! two letters between them. Everything is the real program; only TLS is left out.

use crate::config::{Config, LogFormat, Role};
use crate::keeper::letter::{self, Order};
use crate::keeper::say;
use crate::serve::Stop;
use crate::setup;
use clap::Args;
use longhand_federation::office::Federation;
use longhand_federation::{actor, signature, webfinger};
use longhand_mentoring::accounts::{self, Application};
use longhand_mentoring::correspondences::{self, LetterState, Place, Written};
use longhand_mentoring::{clock, prose};
use longhand_storage::accounts::{Recall, Role as AccountRole};
use longhand_storage::ids::LetterId;
use longhand_storage::people::Person;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What both sign in with. The demo listens on loopback only and its data is thrown away.
const PASSWORD: &str = "letters by hand";

/// How long any step may take before the demo says that it went wrong.
const PATIENCE: Duration = Duration::from_secs(60);

const FIRST_LETTER: &str = "Dear Ada,

I have been writing Rust for three months. I can make the compiler happy now, but I do not know \
whether what I write is any good.

Last week I wrote a small parser that works on every file I have, and I am afraid to touch it:

```rust
fn parse(input: &str) -> Vec<Line> {
    input.lines().map(Line::from).collect()
}
```

What would you look at first, if this were yours?
";

const ANSWER: &str = "Dear Ben,

You \"can make the compiler happy\" after three months: most people stop there. That you doubt it is \
the better sign.

What I would look at first is what the parser does with a file you do *not* have. Write down three \
lines it should refuse, and see whether it does. Then tell me which of the three surprised you.

I write on Sundays. A normal wait is two or three weeks; do not hurry.
";

/// How to show it.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// End after the exchange instead of staying up
    #[arg(long)]
    once: bool,
}

/// One of the two instances.
struct Stage {
    config: Config,
    federation: Federation,
    process: Process,
}

/// A running `longhand serve`. It ends with us: its standard input does.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may be gone already; all we want is that it is.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// The folder of both instances' data, removed at the end.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is in the system's temporary folder; the system removes it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Plays the demo, until it is over or a signal ends it; its folder is removed either way.
pub(crate) async fn run(demo: Demo) -> Result<(), String> {
    let stop = Stop::listen(false)?;
    let folder = Folder(std::env::temp_dir().join(format!("longhand-demo-{}", std::process::id())));
    tokio::select! {
        played = play(&folder, demo.once) => played,
        () = stop.asked() => Ok(()),
    }
}

async fn play(folder: &Folder, once: bool) -> Result<(), String> {
    let begun = Instant::now();
    say("Two instances are starting on this machine, each with a database of its own.")?;
    let mentors = start(&folder.0, "mentors", 8181).await?;
    let newcomers = start(&folder.0, "newcomers", 8182).await?;
    let ada = open_account(&mentors, "ada", true).await?;
    let ben = open_account(&newcomers, "ben", false).await?;
    say(&format!(
        "  {} offers to mentor, {} looks for a mentor.",
        ada.handle(),
        ben.handle()
    ))?;
    exchange(&mentors, &newcomers, &ada, &ben).await?;
    say(&format!(
        "\nBoth letters travelled between two servers in {:.1} seconds, from nothing.",
        begun.elapsed().as_secs_f32()
    ))?;
    for (stage, person) in [(&mentors, &ada), (&newcomers, &ben)] {
        let base = stage.federation.origin.base();
        let memory = memory(stage.process.0.id());
        if once {
            say(&format!("  {base}{memory}"))?;
        } else {
            let name = &person.username;
            say(&format!(
                "  {base}/sign-in  name: {name}  password: {PASSWORD}{memory}"
            ))?;
        }
    }
    if once {
        return Ok(());
    }
    say(
        "\nOpen both in a browser, read, answer. Ctrl-C ends the demo and throws its letters away.",
    )?;
    // Until a signal ends it.
    std::future::pending().await
}

async fn exchange(
    mentors: &Stage,
    newcomers: &Stage,
    ada: &Person,
    ben: &Person,
) -> Result<(), String> {
    let found = webfinger::look_up(&newcomers.federation, &ada.handle())
        .await
        .map_err(|error| error.to_string())?;
    say(&format!(
        "\nBen looks for {}: found by WebFinger at {}.",
        ada.handle(),
        found.uri
    ))?;
    let at_once = |reply_to| Order {
        reply_to,
        rest: Some(Recall::None),
        language: Some("en".to_owned()),
        ..Order::default()
    };
    let text = FIRST_LETTER.to_owned();
    let first = letter::post(
        &newcomers.federation,
        "ben",
        &ada.handle(),
        text,
        at_once(None),
    )
    .await?;
    say("Ben writes the first letter. It is posted: on his server's disk, and on its way.")?;
    let arrived = follow(newcomers, mentors, ben, ada, first).await?;
    show(&arrived)?;
    let text = ANSWER.to_owned();
    let reply_to = Some(arrived.letter.id);
    let answer = letter::post(
        &mentors.federation,
        "ada",
        &ben.handle(),
        text,
        at_once(reply_to),
    )
    .await?;
    say("\nAda answers. Her letter is posted, and on its way.")?;
    let arrived = follow(mentors, newcomers, ada, ben, answer).await?;
    show(&arrived)?;
    say("\nAnswered. It is Ben's letter to write now.")
}

/// Follows a letter until it has arrived on both sides' word.
async fn follow(
    from: &Stage,
    to: &Stage,
    writer: &Person,
    reader: &Person,
    letter: LetterId,
) -> Result<Written, String> {
    let (sender, id) = (writer.id, letter);
    let uri = until("the letter is handed over", async || {
        let (letter, ways) = from
            .federation
            .database
            .read(move |conn| correspondences::ways(conn, sender, id, clock::now()))
            .await
            .map_err(|error: longhand_mentoring::error::Error| error.to_string())?;
        match ways.first().map(|way| way.place.clone()) {
            Some(Place::Arrived(_)) => Ok(Some(letter.uri)),
            Some(Place::Returned(_, reason)) => Err(format!("The letter came back: {reason}")),
            _ => Ok(None),
        }
    })
    .await?;
    say(&format!("  Arrived at {}.", to.config.domain))?;
    let reader = reader.id;
    until("the letter is in the letterbox", async || {
        let letters = to
            .federation
            .database
            .read(move |conn| correspondences::all_letters(conn, reader, clock::now()))
            .await
            .map_err(|error: longhand_mentoring::error::Error| error.to_string())?;
        Ok(letters
            .into_iter()
            .find(|w| w.state == LetterState::Arrived && w.letter.uri == uri))
    })
    .await
}

fn show(written: &Written) -> Result<(), String> {
    say("")?;
    for line in prose::to_text(&written.letter.content).lines() {
        say(&format!("    | {line}"))?;
    }
    Ok(())
}

/// Asks again and again until there is something.
async fn until<T>(
    what: &str,
    mut ask: impl AsyncFnMut() -> Result<Option<T>, String>,
) -> Result<T, String> {
    let begun = Instant::now();
    loop {
        if let Some(found) = ask().await? {
            return Ok(found);
        }
        if begun.elapsed() > PATIENCE {
            return Err(format!(
                "The demo waited {} seconds until {what}, and gave up. The lines above may say why.",
                PATIENCE.as_secs()
            ));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Starts an instance in a process of its own, and opens its database for the demo's own steps.
async fn start(folder: &Path, name: &str, port: u16) -> Result<Stage, String> {
    let bind = free_address(port)?;
    let config = Config {
        domain: format!("localhost:{}", bind.port()),
        bind,
        data_dir: folder.join(name),
        database_url: None,
        trusted_proxies: Vec::new(),
        roles: vec![Role::Web, Role::Courier, Role::Calendar],
        federation_allow_private_addresses: Vec::new(),
        federation_resolve: Vec::new(),
        federation_extra_ca: None,
        insecure_http: true,
        courier_retries: vec![1, 2, 5],
        courier_probe: 5,
        smtp_url: None,
        mail_from: None,
        log_format: LogFormat::Text,
    };
    let database = setup::database(&config)?;
    let federation = setup::federation(&config, database).await?;
    let program = std::env::current_exe()
        .map_err(|error| format!("The program does not find itself: {error}."))?;
    let child = Command::new(program)
        .arg("serve")
        .arg("--until-input-ends")
        .args(["--domain", &config.domain])
        .args(["--bind", &config.bind.to_string()])
        .arg("--data-dir")
        .arg(&config.data_dir)
        .args([
            "--insecure-http",
            "true",
            "--courier-retries",
            "1,2,5",
            "--courier-probe",
            "5",
        ])
        // A setting of the shell must not reach into the demo.
        .env_remove("LONGHAND_DATABASE_URL")
        .env_remove("LONGHAND_ROLES")
        .env("RUST_LOG", "warn")
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|error| format!("An instance cannot be started: {error}."))?;
    let process = Process(child);
    until("the instance answers", async || {
        Ok(std::net::TcpStream::connect(bind).ok())
    })
    .await?;
    say(&format!("  {} listens.", federation.origin.base()))?;
    Ok(Stage {
        config,
        federation,
        process,
    })
}

/// The usual port if it is free, otherwise any.
fn free_address(port: u16) -> Result<SocketAddr, String> {
    TcpListener::bind(("127.0.0.1", port))
        .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("There is no free port on 127.0.0.1: {error}."))
}

async fn open_account(stage: &Stage, name: &str, mentor: bool) -> Result<Person, String> {
    let application = Application {
        email: None,
        password_hash: accounts::hash_password(PASSWORD).map_err(|error| error.to_string())?,
        role: AccountRole::Keeper,
        mentor,
        mentee: !mentor,
    };
    let keys = signature::generate().map_err(|error| error.to_string())?;
    let now = clock::now();
    let origin = &stage.federation.origin;
    let person = Person {
        name: format!("{}{}", name[..1].to_uppercase(), &name[1..]),
        ..actor::new_person(origin, name, mentor, &keys.public_pem, now)
    };
    stage
        .federation
        .database
        .write(move |conn| accounts::open(conn, &application, person, &keys.private_pem, now))
        .await
        .map_err(|error| error.to_string())
}

/// The most memory a process has used, where the system tells (Linux).
fn memory(pid: u32) -> String {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|line| line.split_whitespace().next()?.parse::<u32>().ok());
    match peak {
        Some(kilobytes) => format!("  (peak memory {} MB)", kilobytes / 1024),
        None => String::new(),
    }
}
