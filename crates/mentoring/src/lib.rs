//! What mentoring by letter means: the acts and the rules.
//!
//! Two people keep up a **correspondence** of **letters**. A letter is *posted*, *held* in the
//! outbox for a while (it can be *taken back*), then *on its way*, and has *arrived* or *come back*.
//! It goes to the participants of its correspondence and to nobody else, whatever its text says.
//!
//! Every act is one function on a connection, called by pages, client API, inbox and post bag
//! alike, so that a rule is written once. The functions are synchronous: an act runs inside one
//! database transaction and can therefore not wait for a network. Time comes in as an argument.
//!
//! An act that a person may not do ends in a [`refusal::Refusal`]: a sentence that says why and
//! what can be done instead. An act that *we* could not do ends in another [`error::Error`].

pub mod clock;
pub mod error;
pub mod origin;
pub mod random;
pub mod refusal;
pub mod secrets;

pub mod accounts;
pub mod announcements;
pub mod handle;

pub mod deliveries;
pub mod glance;
pub mod instances;
pub mod keeping;

pub mod applicants;
pub mod conduct;
pub mod invitations;
pub mod residents;
pub mod sign_up;

pub mod archive;
pub mod bygone;
pub mod calendar;
pub mod cards;
pub mod closing;
pub mod correspondences;
pub mod directory;
pub mod drafts;
pub(crate) mod effects;
pub mod hats;
pub mod introductions;
pub mod joining;
pub mod kinds;
pub mod languages;
pub mod letterbox;
pub mod letters;
pub mod mails;
pub mod media;
pub mod notices;
pub mod participating;
pub mod post_bag;
pub mod prompts;
pub mod prose;
pub mod quoting;
pub mod receiving;
pub mod reminders;
pub mod revisions;
pub mod rhythm;
pub mod search;
mod shown;
pub mod terms;
pub mod thanks;
pub mod travelling;
pub mod turn;

pub mod acknowledgements;
pub mod blocks;
pub mod follows;
pub mod moving;
pub mod reports;

pub mod open_letters;
