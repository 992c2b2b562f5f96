//! What people read, in their own language: sentences, dates, numbers.
//!
//! - [`language::Language`] is a language this program speaks, and how it is chosen.
//! - `locales/LANGUAGE/NOUN.ftl` hold the sentences (Fluent, <https://projectfluent.org>); English is
//!   the source, and a test finds what another language lacks and what nothing uses.
//! - [`words::Words`] says sentences to one reader, and tells times where they live.
//! - [`phrase::Phrase`] is a sentence that has not found its reader yet: what an act is refused with,
//!   what is kept in the database.
//!
//! To add a sentence: an id in the file of its noun in every language. To add a language: a folder
//! with the same files, a line in [`language`].

pub mod language;
pub mod phrase;
pub mod times;
pub mod words;

mod bidi;
mod tongue;
