//! One instance of the demo: a process of the real program, and its database for the demo's own
//! steps.

use crate::config::{Config, LogFormat, Registration, Role};
use crate::keeper::say;
use crate::setup;
use longhand_federation::office::Federation;
use longhand_federation::{actor, signature};
use longhand_mentoring::accounts::{self, Application};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::accounts::Role as AccountRole;
use longhand_storage::connection::AnyConnection;
use longhand_storage::people::Person;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What all sign in with. The demo listens on loopback only and its data is thrown away.
pub(super) const PASSWORD: &str = "letters by hand";

/// How long any step may take before the demo says that it went wrong.
const PATIENCE: Duration = Duration::from_secs(60);

/// One instance.
pub(super) struct Stage {
    pub(super) config: Config,
    pub(super) federation: Federation,
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

impl Stage {
    /// Starts an instance in a process of its own, and opens its database.
    pub(super) async fn start(folder: &Path, name: &str, port: u16) -> Result<Self, String> {
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
            registration: Registration::Approval,
            courier_retries: vec![1, 2, 5],
            courier_probe: 5,
            smtp_url: None,
            mail_from: None,
            log_format: LogFormat::Text,
        };
        let database = setup::database(&config)?;
        let federation = setup::federation(&config, database).await?;
        let process = serve(&config)?;
        until("the instance answers", async || {
            Ok(std::net::TcpStream::connect(bind).ok())
        })
        .await?;
        say(&format!("  {} listens.", federation.origin.base()))?;
        Ok(Self {
            config,
            federation,
            process,
        })
    }

    /// Opens an account.
    pub(super) async fn open_account(&self, name: &str, mentor: bool) -> Result<Person, String> {
        let application = Application {
            email: None,
            password_hash: accounts::hash_password(PASSWORD).map_err(|error| error.to_string())?,
            role: AccountRole::Keeper,
            mentor,
            mentee: !mentor,
            language: None,
        };
        let keys = signature::generate().map_err(|error| error.to_string())?;
        let now = clock::now();
        let person = Person {
            name: format!("{}{}", name[..1].to_uppercase(), &name[1..]),
            ..actor::new_person(&self.federation.origin, name, mentor, &keys.public_pem, now)
        };
        self.write(move |conn| accounts::open(conn, &application, person, &keys.private_pem, now))
            .await
    }

    /// Looks something up in this instance's database.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&mut AnyConnection) -> Result<T, MentoringError> + Send + 'static,
    ) -> Result<T, String> {
        let found = self.federation.database.read(look).await;
        found.map_err(|error| error.to_string())
    }

    /// Does something on this instance.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut AnyConnection) -> Result<T, MentoringError> + Send + 'static,
    ) -> Result<T, String> {
        let done = self.federation.database.write(act).await;
        done.map_err(|error| error.to_string())
    }

    /// The most memory its process has used, where the system tells (Linux).
    pub(super) fn memory(&self) -> String {
        let pid = self.process.0.id();
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
}

fn serve(config: &Config) -> Result<Process, String> {
    let program = std::env::current_exe()
        .map_err(|error| format!("The program does not find itself: {error}."))?;
    Command::new(program)
        .arg("serve")
        .arg("--until-input-ends")
        .args(["--domain", &config.domain])
        .args(["--bind", &config.bind.to_string()])
        .arg("--data-dir")
        .arg(&config.data_dir)
        .args(["--insecure-http", "true"])
        .args(["--courier-retries", "1,2,5"])
        .args(["--courier-probe", "5"])
        // A setting of the shell must not reach into the demo.
        .env_remove("LONGHAND_DATABASE_URL")
        .env_remove("LONGHAND_ROLES")
        .env_remove("LONGHAND_SMTP_URL")
        .env("RUST_LOG", "warn")
        .stdin(Stdio::piped())
        .spawn()
        .map(Process)
        .map_err(|error| format!("An instance cannot be started: {error}."))
}

/// The usual port if it is free, otherwise any.
fn free_address(port: u16) -> Result<SocketAddr, String> {
    TcpListener::bind(("127.0.0.1", port))
        .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("There is no free port on 127.0.0.1: {error}."))
}

/// Asks again and again until there is something.
pub(super) async fn until<T>(
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
