//! Child processes whose output is kept and that never outlive us.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::logs::Log;
use super::waiting::wait_at_most;

/// Reads which children live and ends those that are left when its input ends, which happens
/// however this process ends: drop alone does not help when somebody kills the run.
const WATCHER: &str = r#"
    trap '' INT TERM HUP
    pids=
    while read -r what pid; do
        others=
        for one in $pids; do [ "$one" = "$pid" ] || others="$others $one"; done
        if [ "$what" = began ]; then pids="$others $pid"; else pids=$others; fi
    done
    [ -z "$pids" ] && exit
    kill -QUIT $pids; sleep 1; kill -KILL $pids
"#;

/// Not waited for: it outlives us by a moment.
static TO_WATCHER: LazyLock<Mutex<Child>> = LazyLock::new(|| {
    let mut command = Command::new("sh");
    command.args(["-c", WATCHER]).stdin(Stdio::piped());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    Mutex::new(command.spawn().expect("a shell can be run"))
});

fn tell_watcher(what: &str, pid: u32) {
    let mut watcher = TO_WATCHER.lock().unwrap_or_else(PoisonError::into_inner);
    let input = watcher.stdin.as_mut().expect("the input is piped");
    writeln!(input, "{what} {pid}").expect("the watcher reads until we end");
}

/// A running child. Killed by its own process id when dropped.
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts `command` without input; both outputs go to `log`.
    pub fn start(command: &mut Command, log: &Log) -> Process {
        let child = command
            .stdin(Stdio::null())
            .stdout(log.output())
            .stderr(log.output())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        tell_watcher("began", child.id());
        Process { child }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        let status = self.child.try_wait().expect("a child can be asked")?;
        tell_watcher("ended", self.pid());
        Some(status)
    }

    /// Sends a signal by name (`TERM`, `INT`, `STOP`, ...) to exactly this process.
    pub fn signal(&self, name: &str) {
        let status = Command::new("kill")
            .args([format!("-{name}"), self.pid().to_string()])
            .status()
            .expect("`kill` can be run");
        assert!(status.success(), "process {} took no {name}", self.pid());
    }

    /// Sends a signal and waits for the end; `None` when it does not come in time.
    pub fn end_by(&mut self, signal: &str, deadline: Duration) -> Option<ExitStatus> {
        self.signal(signal);
        wait_at_most(deadline, || self.ended())
    }

    /// Ends it without a chance to tidy up, as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        tell_watcher("ended", self.pid());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// What a command that ended has to say.
#[derive(Debug)]
pub struct Output {
    /// Exit status, -1 when a signal ended it.
    pub status: i32,
    /// Everything on standard output.
    pub stdout: String,
    /// Everything on standard error.
    pub stderr: String,
}

impl Output {
    /// Standard output without white space around it; panics unless the exit status is 0.
    #[track_caller]
    pub fn ok(&self) -> &str {
        assert_eq!(self.status, 0, "the command failed: {self:?}");
        self.stdout.trim()
    }

    /// The lines on standard error; panics unless the exit status is `status`.
    #[track_caller]
    pub fn fails(&self, status: i32) -> &str {
        assert_eq!(
            self.status, status,
            "another exit status expected: {self:?}"
        );
        self.stderr.trim()
    }
}

/// Runs `command` to its end with `input` on standard input; panics when it takes longer than
/// `deadline`.
#[track_caller]
pub fn run(command: &mut Command, input: &str, deadline: Duration) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let mut stdin = child.stdin.take().expect("the input is piped");
    let input = input.to_owned();
    // A command that refuses without reading its input closes the pipe: no failure of ours.
    let writer = thread::spawn(move || {
        let _ = stdin.write_all(input.as_bytes());
    });
    let stdout = read_all(child.stdout.take().expect("the output is piped"));
    let stderr = read_all(child.stderr.take().expect("the errors are piped"));
    let status = wait_at_most(deadline, || child.try_wait().expect("a child can be asked"));
    if status.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    let _ = writer.join();
    let stdout = stdout.join().expect("the reader does not panic");
    let stderr = stderr.join().expect("the reader does not panic");
    let Some(status) = status else {
        panic!("{command:?} did not end in time\nout: {stdout}\nerr: {stderr}");
    };
    Output {
        status: status.code().unwrap_or(-1),
        stdout,
        stderr,
    }
}

fn read_all(mut from: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = from.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
