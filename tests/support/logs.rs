//! What child processes wrote, shown only when the test fails.

use std::cell::RefCell;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::process::Stdio;
use std::sync::Arc;

/// How many of a child's last lines a failure report shows.
const LINES_SHOWN: usize = 120;

/// Everything one child wrote so far, also over its restarts. It writes into a file itself: what it
/// wrote before it answered a request is there when the answer is.
#[derive(Clone)]
pub struct Log {
    title: Arc<str>,
    /// Without a name, so that nothing is left of it however we end.
    file: Arc<File>,
}

impl Log {
    /// An empty log, shown under `title` when the test that made it fails.
    pub fn new(title: &str) -> Log {
        let log = Log {
            title: title.into(),
            file: Arc::new(tempfile::tempfile().expect("a temporary file can be made")),
        };
        OF_THIS_TEST.with_borrow_mut(|logs| logs.push(log.clone()));
        log
    }

    /// Everything written so far.
    pub fn text(&self) -> String {
        let mut bytes = Vec::new();
        let mut block = [0; 64 * 1024];
        // Reading by position leaves the place where the child writes next alone.
        while let Ok(read @ 1..) = self.file.read_at(&mut block, bytes.len() as u64) {
            bytes.extend_from_slice(&block[..read]);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// An end for a child to write to.
    pub fn output(&self) -> Stdio {
        let file = self.file.try_clone();
        file.expect("a file can be opened twice").into()
    }

    fn tail(&self) -> String {
        let text = self.text();
        let lines: Vec<&str> = text.lines().collect();
        let first = lines.len().saturating_sub(LINES_SHOWN);
        format!(
            "---- {} ({} lines, the last {}) ----\n{}\n",
            self.title,
            lines.len(),
            lines.len() - first,
            lines[first..].join("\n")
        )
    }
}

thread_local! {
    /// A test runs on one thread, so the logs begun there are the logs of that test.
    static OF_THIS_TEST: RefCell<Vec<Log>> = const { RefCell::new(Vec::new()) };
}

/// The last lines of every log begun by the test on this thread.
pub fn tails() -> String {
    OF_THIS_TEST.with_borrow(|logs| logs.iter().map(Log::tail).collect())
}

/// Called between two tests.
pub fn forget_all() {
    OF_THIS_TEST.with_borrow_mut(Vec::clear);
}
