//! What is kept. One module per noun: a struct per table and the functions that read and write it.
//!
//! A function here takes the connection first and `now` last, runs one or two statements and knows
//! no rule: who may read or write what is said in the mentoring crate. Every change of a state is a
//! guarded update (`where state = 'queued'`) that reports whether it happened, because PostgreSQL
//! lets two transactions read the same row before either writes it.
//!
//! Everything works on [`connection::AnyConnection`], SQLite or PostgreSQL, chosen when the program
//! starts. Times are UTC without a zone, in microseconds.

#[macro_use]
mod newtypes;

pub mod connection;
pub mod database;
pub mod error;
pub mod ids;
mod queries;
pub mod schema;

pub mod settings;

pub mod accounts;
pub mod announcements;
pub mod appearance;
pub mod cards;
pub mod directory;
pub mod gone;
pub mod half_sign_ins;
pub mod notices;
pub mod one_time_links;
pub mod people;
pub mod second_factors;
pub mod sessions;
pub mod topics;

pub mod acknowledgements;
pub mod attachments;
pub mod correspondences;
pub mod drafts;
pub mod effects;
pub mod hats;
pub mod introductions;
pub mod letters;
pub mod media;
pub mod parts;
pub mod recipients;
pub mod thanks;
pub mod turns;

pub mod admissions;
pub mod applicants;
pub mod conduct;
pub mod invitations;
pub mod keeping;
pub mod residents;

pub mod blocks;
pub mod follows;
pub mod reports;

pub mod open_letter_lists;
pub mod open_letters;
pub mod reactions;

pub mod activities;
pub mod claims;
pub mod deliveries;
pub mod delivery_lists;
pub mod dispatches;
pub mod instance_lists;
pub mod instances;
pub mod mails;
pub mod software;
