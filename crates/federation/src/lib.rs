//! How letters travel: ActivityPub in and out. FEDERATION.md at the root says what is spoken.
//!
//! - **In**: [`inbox`] checks size, shape and signature, finds out who sent it, and hands the
//!   activity to its file in [`activities`], which translates it and calls the mentoring crate
//!   inside one transaction. After the signature was verified nothing is fetched but, for an
//!   `Update` of themselves, the sender's own document.
//! - **Out**: the mentoring crate writes down *what happened* (a dispatch) together with the letter;
//!   the [`courier`] turns it into an activity when its time has come, signs it, posts it and writes
//!   down what became of it.
//! - **Finding people**: [`webfinger`] both ways, [`actor`] documents both ways.
//!
//! All ActivityPub JSON of the project is in this crate. From the library it takes the traits of
//! objects, actors and activities, the context wrapper, and the resolver that refuses private
//! addresses; signatures, sending and fetching are our own ([`signature`], [`courier`], [`client`],
//! `fetch`), because a letter needs stricter rules than a public post.

pub mod error;
pub mod hosts;
pub mod office;

pub mod client;
pub mod signature;

mod budget;
mod fetch;
mod keyring;
mod signed;
mod wire;

pub mod activities;
pub mod actor;
pub mod collections;
pub mod directory;
pub mod note;
pub mod open_letters;

pub mod courier;
mod dispatch;
pub mod inbox;
pub mod serving;
pub mod verdict;

pub mod enclosures;
pub mod intents;
pub mod nodeinfo;
pub mod software;
pub mod webfinger;
