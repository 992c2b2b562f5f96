//! How people hear by mail of what arrived for them.
//!
//! - What is to be told, and to whom, is decided in the mentoring crate, which leaves a row in `mails`
//!   in the transaction of what happened. A mail holds no words until it is sent.
//! - [`server::Server`] is the mail server that takes our mail, and whom it is from.
//! - [`sender`] takes what is due, writes it ([`written`], [`word`]), hands it over and writes down what became
//!   of it. Several senders may work on one database.
//! - A mail is handed over once: it is held under a worker's name meanwhile. Only when a process dies
//!   between handing it over and writing that down does it go out again, with the same `Message-ID`.

pub mod error;
pub mod sender;
pub mod server;

mod verdict;
mod word;
mod written;
