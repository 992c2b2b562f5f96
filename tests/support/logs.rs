//! What child processes wrote, kept in memory, and shown only when the test fails.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

/// How many of a child's last lines a failure report shows.
const LINES_SHOWN: usize = 120;

/// Everything one child wrote so far, also over its restarts.
#[derive(Clone)]
pub struct Log {
    title: Arc<str>,
    text: Arc<Mutex<String>>,
}

impl Log {
    /// An empty log, shown under `title` when the test that made it fails.
    pub fn new(title: &str) -> Log {
        let log = Log {
            title: title.into(),
            text: Arc::default(),
        };
        OF_THIS_TEST.with_borrow_mut(|logs| logs.push(log.clone()));
        log
    }

    /// Everything written so far.
    pub fn text(&self) -> String {
        self.text
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Adds text at the end.
    pub fn append(&self, text: &str) {
        self.text
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push_str(text);
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
