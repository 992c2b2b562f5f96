//! The keeper's commands, a file for each: people, letters, the post bag, other instances.

pub(crate) mod account;
pub(crate) mod delivery;
pub(crate) mod instance;
pub(crate) mod letter;

use std::io::{Read, Write};

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
