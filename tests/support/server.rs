//! `longhand serve` as an operator runs it: settings, start, stop, crash, commands.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::database::{Database, FreshDatabase};
use super::http::{RawResponse, raw, request, try_raw};
use super::lab::Lab;
use super::logs::Log;
use super::person::Person;
use super::ports;
use super::process::{Output, Process, run};
use super::waiting::{DEADLINE, wait_at_most, wait_until};

/// A clean stop that takes longer is a failure.
const STOP: Duration = Duration::from_secs(30);

/// How long to go on trying while the port is still taken.
const TAKEN: Duration = Duration::from_secs(15);

/// An instance not yet started.
pub struct Setup {
    lab: Lab,
    domain: String,
    database: Database,
    changes: Vec<(String, String)>,
}

impl Setup {
    pub(super) fn new(lab: &Lab, domain: &str, database: &Database) -> Setup {
        Setup {
            lab: lab.clone(),
            domain: domain.to_owned(),
            database: database.clone(),
            changes: Vec::new(),
        }
    }

    /// One more environment variable, or another value for one.
    pub fn with_env(mut self, name: &str, value: &str) -> Setup {
        self.changes.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Starts it and waits until it is ready.
    #[track_caller]
    pub fn start(self) -> Instance {
        let instance = self.unstarted();
        instance.start();
        instance
    }

    /// Everything but the process: for commands before the first start, or for a start that is
    /// meant to fail.
    pub fn unstarted(self) -> Instance {
        let folder = tempfile::Builder::new()
            .prefix("longhand-data-")
            .tempdir()
            .expect("a temporary folder can be made");
        let database = self.database.fresh(folder.path());
        let address = ports::free();
        self.lab.front(&self.domain).point_to(address);
        let data = folder.path().display().to_string();
        let authority = self.lab.authority_file().display().to_string();
        let settings = [
            ("LONGHAND_DOMAIN", self.domain.clone()),
            ("LONGHAND_BIND", address.to_string()),
            ("LONGHAND_DATA_DIR", data),
            ("LONGHAND_DATABASE_URL", database.url().to_owned()),
            ("LONGHAND_TRUSTED_PROXIES", "127.0.0.1/32".to_owned()),
            ("LONGHAND_FEDERATION_RESOLVE", self.lab.resolve()),
            ("LONGHAND_FEDERATION_EXTRA_CA", authority),
            ("LONGHAND_LOG_FORMAT", "json".to_owned()),
            ("RUST_LOG", "info".to_owned()),
        ];
        let mut environment: BTreeMap<String, String> = settings
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        environment.extend(self.changes);
        let inner = Inner {
            process: Mutex::new(None),
            database,
            log: Log::new(&self.domain),
            folder,
            environment: Mutex::new(environment),
            address,
            domain: self.domain,
            lab: self.lab,
        };
        Instance {
            inner: Arc::new(inner),
        }
    }
}

/// One instance: its settings, its database, its folder, and its process while it runs. Cheap to
/// clone; the process ends and the data go when the last clone is dropped.
#[derive(Clone)]
pub struct Instance {
    inner: Arc<Inner>,
}

struct Inner {
    // In this order: the process ends first, then the database goes, then the folder.
    process: Mutex<Option<Process>>,
    database: FreshDatabase,
    folder: TempDir,
    log: Log,
    environment: Mutex<BTreeMap<String, String>>,
    address: SocketAddr,
    domain: String,
    lab: Lab,
}

impl Instance {
    /// Starts the process and waits until `/readyz` answers 200. Panics at once when the process
    /// ends before, and after 60 seconds.
    #[track_caller]
    pub fn start(&self) {
        let mut process = self.process();
        assert!(process.is_none(), "{} runs already", self.domain());
        *process = Some(self.launch(&[], self.address(), &self.inner.log));
    }

    /// Ends it as a power cut would.
    pub fn kill9(&self) {
        self.running().take();
    }

    /// Asks it to end (SIGTERM), waits, and asserts that it ended with status 0.
    #[track_caller]
    pub fn stop(&self) {
        let process = self.running().take();
        end_well(process, self.domain());
    }

    /// Stops it and starts it again.
    #[track_caller]
    pub fn restart(&self) {
        self.stop();
        self.start();
    }

    /// Another value for an environment variable, from the next start or command on.
    pub fn with_env(&self, name: &str, value: &str) -> &Instance {
        let mut environment = self.environment();
        environment.insert(name.to_owned(), value.to_owned());
        drop(environment);
        self
    }

    /// A second process on the same database and folder, with a port of its own and these other
    /// settings: `start_second_process(&[("LONGHAND_ROLES", "courier")])`.
    #[track_caller]
    pub fn start_second_process(&self, settings: &[(&str, &str)]) -> SecondProcess {
        let address = ports::free();
        let log = Log::new(&format!("{}, second process", self.domain()));
        let process = self.launch(settings, address, &log);
        SecondProcess {
            process: Some(process),
            address,
            log,
            instance: self.clone(),
        }
    }

    /// Runs a command line with the same settings: `command(&["letter", "list", "ada"], "")`.
    #[track_caller]
    pub fn command(&self, arguments: &[&str], stdin: &str) -> Output {
        self.command_within(arguments, stdin, DEADLINE)
    }

    /// The same for one that may take longer, or shall not take as long.
    #[track_caller]
    pub fn command_within(&self, arguments: &[&str], stdin: &str, deadline: Duration) -> Output {
        let mut command = self.executable(&[]);
        command.args(arguments);
        run(&mut command, stdin, deadline)
    }

    /// Makes an account of somebody who neither mentors nor looks for a mentor: letters to them are
    /// letters and no introductions.
    #[track_caller]
    pub fn account(&self, name: &str) -> Person {
        self.account_with(name, &[])
    }

    /// Makes an account of somebody who mentors, with three places.
    #[track_caller]
    pub fn mentor(&self, name: &str) -> Person {
        self.account_with(name, &["--mentor"])
    }

    /// Makes an account with these flags of `account create`.
    #[track_caller]
    pub fn account_with(&self, name: &str, flags: &[&str]) -> Person {
        Person::create(self, name, flags)
    }

    /// GET over plain HTTP as the TLS proxy in front would forward it.
    #[track_caller]
    pub fn get(&self, target: &str, headers: &[(&str, &str)]) -> RawResponse {
        self.request("GET", target, headers, b"")
    }

    /// Any request over plain HTTP as the TLS proxy in front would forward it.
    #[track_caller]
    pub fn request(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> RawResponse {
        let mut all = vec![("Host", self.domain()), ("X-Forwarded-Proto", "https")];
        all.extend_from_slice(headers);
        raw(self.address(), &request(method, target, &all, body))
    }

    /// The id of a local person's actor, as WebFinger tells it to others.
    #[track_caller]
    pub fn actor_id(&self, name: &str) -> String {
        let target = format!(
            "/.well-known/webfinger?resource=acct:{name}@{}",
            self.domain()
        );
        let found = self.get(&target, &[]).expect_status(200).json();
        let links = found["links"].as_array().expect("WebFinger has links");
        let own = links
            .iter()
            .find(|link| link["rel"] == "self" && link["type"] == "application/activity+json");
        let own = own.unwrap_or_else(|| panic!("no link to the actor in {found}"));
        own["href"].as_str().expect("a link is text").to_owned()
    }

    /// [`wait_until`], at hand where an instance is.
    #[track_caller]
    pub fn wait_until<T>(&self, what: &str, condition: impl FnMut() -> Option<T>) -> T {
        wait_until(what, condition)
    }

    /// The public name.
    pub fn domain(&self) -> &str {
        &self.inner.domain
    }

    /// Where it listens for plain HTTP, running or not.
    pub fn address(&self) -> SocketAddr {
        self.inner.address
    }

    /// The process id; panics while it does not run.
    #[track_caller]
    pub fn pid(&self) -> u32 {
        self.running().as_ref().map_or(0, Process::pid)
    }

    /// Everything written so far, over all starts.
    pub fn log(&self) -> String {
        self.inner.log.text()
    }

    /// Its database, to look behind the curtain or to age something.
    pub fn database(&self) -> &FreshDatabase {
        &self.inner.database
    }

    /// The data folder.
    pub fn folder(&self) -> PathBuf {
        self.inner.folder.path().to_owned()
    }

    /// The lab it stands in.
    pub fn lab(&self) -> &Lab {
        &self.inner.lab
    }

    #[track_caller]
    fn launch(&self, changes: &[(&str, &str)], address: SocketAddr, log: &Log) -> Process {
        let begun = Instant::now();
        loop {
            let before = log.text().len();
            let mut command = self.executable(changes);
            command.arg("serve");
            command.env("LONGHAND_BIND", address.to_string());
            let mut process = Process::start(&mut command, log);
            // Without the web role nobody answers: the first line it writes has to do.
            let quiet = changes
                .iter()
                .any(|(name, value)| *name == "LONGHAND_ROLES" && !value.contains("web"));
            let outcome = wait_at_most(DEADLINE, || match process.ended() {
                Some(status) => Some(Err(status)),
                None if is_ready(address, self.domain()) => Some(Ok(())),
                None if quiet && log.text().len() > before => Some(Ok(())),
                None => None,
            });
            match outcome {
                Some(Ok(())) => return process,
                None => panic!("{} was not ready in time", self.domain()),
                Some(Err(status)) => {
                    let said = log.text()[before..].to_lowercase();
                    let taken = said.contains("in use") && begun.elapsed() < TAKEN;
                    assert!(taken, "{} ended at its start: {status}", self.domain());
                }
            }
        }
    }

    fn executable(&self, changes: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_longhand"));
        command.env_clear().current_dir(self.inner.folder.path());
        for name in ["PATH", "HOME", "LANG"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.envs(self.environment().iter());
        command.envs(changes.iter().copied());
        command
    }

    fn process(&self) -> MutexGuard<'_, Option<Process>> {
        let process = &self.inner.process;
        process.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[track_caller]
    fn running(&self) -> MutexGuard<'_, Option<Process>> {
        let process = self.process();
        assert!(process.is_some(), "{} does not run", self.domain());
        process
    }

    fn environment(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        let environment = &self.inner.environment;
        environment.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One more process of an instance. Ends when dropped.
pub struct SecondProcess {
    process: Option<Process>,
    address: SocketAddr,
    log: Log,
    instance: Instance,
}

impl SecondProcess {
    /// Where it listens for plain HTTP.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its process id, 0 after its end.
    pub fn pid(&self) -> u32 {
        self.process.as_ref().map_or(0, Process::pid)
    }

    /// Everything it wrote so far.
    pub fn log(&self) -> String {
        self.log.text()
    }

    /// Ends it as a power cut would.
    pub fn kill9(&mut self) {
        self.process.take();
    }

    /// Asks it to end and asserts that it ended with status 0.
    #[track_caller]
    pub fn stop(&mut self) {
        end_well(self.process.take(), self.instance.domain());
    }
}

#[track_caller]
fn end_well(process: Option<Process>, domain: &str) {
    let Some(mut process) = process else {
        panic!("{domain} does not run");
    };
    match process.end_by("TERM", STOP) {
        Some(status) => assert!(status.success(), "{domain} ended with {status}"),
        None => panic!("{domain} did not end within {} s", STOP.as_secs()),
    }
}

fn is_ready(address: SocketAddr, domain: &str) -> bool {
    let ask = request("GET", "/readyz", &[("Host", domain)], b"");
    try_raw(address, &ask).is_ok_and(|response| response.status == 200)
}
