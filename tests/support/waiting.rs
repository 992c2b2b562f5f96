//! Waiting for a condition instead of for a time.

use std::thread;
use std::time::{Duration, Instant};

/// After this long a condition counts as never coming true.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// Between two looks, at first.
const PAUSE: Duration = Duration::from_millis(20);

/// Between two looks once it has taken a second: a look may be a process of its own.
const LONG_PAUSE: Duration = Duration::from_millis(100);

/// Looks again and again until `condition` gives something, and hands that back. Panics with
/// `what` after 60 seconds; the logs of all instances follow in the test's report.
#[track_caller]
pub fn wait_until<T>(what: &str, condition: impl FnMut() -> Option<T>) -> T {
    match wait_at_most(DEADLINE, condition) {
        Some(found) => found,
        None => panic!("waited {} s in vain until {what}", DEADLINE.as_secs()),
    }
}

/// The same with another deadline, and `None` instead of a panic.
pub fn wait_at_most<T>(deadline: Duration, mut condition: impl FnMut() -> Option<T>) -> Option<T> {
    let begun = Instant::now();
    loop {
        if let Some(found) = condition() {
            return Some(found);
        }
        if begun.elapsed() > deadline {
            return None;
        }
        let long = begun.elapsed() > Duration::from_secs(1);
        thread::sleep(if long { LONG_PAUSE } else { PAUSE });
    }
}

/// Random lower-case hexadecimal text of 16 characters, for names that must not meet.
pub fn random_word() -> String {
    let number = getrandom::u64().expect("the system gives random numbers");
    format!("{number:016x}")
}
