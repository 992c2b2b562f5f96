//! Queries in the log: with `RUST_LOG=longhand_storage::queries=debug` each statement is a line there,
//! so that anybody can count what a page asks. The values never are: there are letters among them.

use diesel::connection::{DebugQuery, Instrumentation, InstrumentationEvent};
use std::fmt::Write;

/// Watches one connection.
pub(crate) struct Watch;

impl Instrumentation for Watch {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event
            && tracing::enabled!(tracing::Level::DEBUG)
        {
            tracing::debug!("{}", sql(query));
        }
    }
}

/// The statement without its values: they come last, and writing stops before them.
fn sql(query: &dyn DebugQuery) -> String {
    let mut text = UpToValues(String::new());
    // Stopping looks like an error to the writer.
    let _ = write!(text, "{query}");
    text.0
}

struct UpToValues(String);

impl Write for UpToValues {
    fn write_str(&mut self, part: &str) -> std::fmt::Result {
        self.0.push_str(part);
        match self.0.find(" -- binds: ") {
            Some(end) => {
                self.0.truncate(end);
                Err(std::fmt::Error)
            }
            None => Ok(()),
        }
    }
}
