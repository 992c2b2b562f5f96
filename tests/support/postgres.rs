//! A PostgreSQL for the run: one that is named, or one started from the installed programs.

use std::fs;
use std::net::SocketAddr;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::{Connection, PgConnection};
use tempfile::TempDir;

use super::logs::Log;
use super::ports;
use super::process::{Process, run};
use super::waiting::{DEADLINE, wait_at_most};

/// What to do when tests with PostgreSQL are left out.
pub const HOW_TO_INCLUDE: &str = "To include it, set LONGHAND_TEST_POSTGRES=postgres://user@host/db \
    or install the PostgreSQL server programs (Debian: `apt-get install postgresql`).";

/// Nothing here outlives the run, so nothing has to survive a power cut.
const SETTINGS: [&str; 8] = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "max_connections=300",
    "shared_buffers=64MB",
    "max_locks_per_transaction=256",
    "log_min_messages=fatal",
];

/// Longer than any clean stop takes.
const STOP: Duration = Duration::from_secs(30);

/// Whether tests with PostgreSQL can run: a server is named or its programs are installed.
pub fn is_to_be_had() -> bool {
    named().is_some() || programs().is_some()
}

/// Whether a test can have a server of its own, to stop and start.
pub fn can_be_started() -> bool {
    programs().is_some()
}

/// Whether the run must fail without PostgreSQL.
pub fn is_required() -> bool {
    std::env::var("LONGHAND_TEST_REQUIRE_POSTGRES").is_ok_and(|value| value == "1")
}

fn named() -> Option<String> {
    std::env::var("LONGHAND_TEST_POSTGRES")
        .ok()
        .filter(|url| !url.is_empty())
}

static SHARED: Mutex<Option<Arc<PostgresServer>>> = Mutex::new(None);

/// The URL of the server all tests share; starts it when this is the first call.
pub fn shared_url() -> String {
    if let Some(url) = named() {
        return url;
    }
    // A test that failed to start it has panicked holding this; the next may be luckier.
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared
        .get_or_insert_with(|| Arc::new(PostgresServer::create()))
        .url()
}

/// Stops the shared server, if it was started, and removes its folder.
pub fn stop_shared() {
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.take();
}

/// A PostgreSQL server in a folder of its own, on a socket in that folder and on a loopback port
/// that stays the same over stop and start. Stopped and removed when dropped.
pub struct PostgresServer {
    // The process first: it ends before its folder goes.
    process: Mutex<Option<Process>>,
    log: Log,
    address: SocketAddr,
    programs: PathBuf,
    folder: TempDir,
    owner: Option<(u32, u32)>,
}

impl PostgresServer {
    /// Makes a new cluster with locale C and UTF-8 and starts it; panics with what the programs
    /// said when that does not work.
    pub fn create() -> PostgresServer {
        let programs = programs().expect(HOW_TO_INCLUDE);
        let folder = tempfile::Builder::new()
            .prefix("longhand-pg-")
            .tempdir()
            .expect("a temporary folder can be made");
        let owner = other_owner(folder.path());
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).expect("root may give folders away");
        }
        let server = PostgresServer {
            process: Mutex::new(None),
            log: Log::new("postgres"),
            address: ports::free(),
            programs,
            folder,
            owner,
        };
        let mut initdb = server.program("initdb");
        initdb.args(["--locale=C", "--encoding=UTF8", "--auth=trust", "--no-sync"]);
        initdb.args(["--username=postgres", "--pgdata"]);
        initdb.arg(server.folder.path().join("data"));
        run(&mut initdb, "", DEADLINE).ok();
        server.start();
        server
    }

    /// Where it is to be found, running or not.
    pub fn url(&self) -> String {
        format!("postgres://postgres@{}/postgres", self.address)
    }

    /// The process id while it runs.
    pub fn pid(&self) -> Option<u32> {
        let process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        process.as_ref().map(Process::pid)
    }

    /// Starts it again and waits until it answers.
    pub fn start(&self) {
        let mut postgres = self.program("postgres");
        postgres.arg("-D").arg(self.folder.path().join("data"));
        postgres.arg("-k").arg(self.folder.path());
        postgres.args(["-h", "127.0.0.1", "-p", &self.address.port().to_string()]);
        for setting in SETTINGS {
            postgres.args(["-c", setting]);
        }
        let mut process = Process::start(&mut postgres, &self.log);
        let ready = wait_at_most(DEADLINE, || match process.ended() {
            Some(status) => Some(Err(status)),
            None => PgConnection::establish(&self.url()).ok().map(|_| Ok(())),
        });
        match ready {
            Some(Ok(())) => {}
            Some(Err(status)) => panic!("postgres ended ({status}): {}", self.log.text()),
            None => panic!("postgres does not answer: {}", self.log.text()),
        }
        *self.process.lock().unwrap_or_else(PoisonError::into_inner) = Some(process);
    }

    /// Stops it: open connections are cut, everything committed stays.
    pub fn stop(&self) {
        let mut process = self.process.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(mut process) = process.take() {
            // SIGINT is what PostgreSQL calls a fast shutdown.
            process.end_by("INT", STOP);
        }
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.env("LC_ALL", "C").current_dir(self.folder.path());
        if let Some((user, group)) = self.owner {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The folder with `initdb` and `postgres`.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    folders.extend(versions.flatten().map(|entry| entry.path().join("bin")));
    folders.push(PathBuf::from("/usr/local/pgsql/bin"));
    let asked = Command::new("pg_config").arg("--bindir").output();
    if let Ok(answer) = asked {
        let folder = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
        folders.push(PathBuf::from(folder));
    }
    folders
        .into_iter()
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`.
fn other_owner(folder: &Path) -> Option<(u32, u32)> {
    let ours = fs::metadata(folder).expect("the folder is there").uid();
    if ours != 0 {
        return None;
    }
    let accounts = fs::read_to_string("/etc/passwd").expect("a system has accounts");
    let find = |name: &str| {
        let line = accounts
            .lines()
            .find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    };
    let owner = find("postgres").or_else(|| find("nobody"));
    Some(owner.expect("there is an account `postgres` or `nobody`"))
}
