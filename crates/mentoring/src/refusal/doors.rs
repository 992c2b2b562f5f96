//! Why somebody does not come in, and why keepers cannot do what they wanted to with those who live here.

use crate::error::Error;
use crate::refusal::Refusal;

refusals! {
    /// What cannot be done about coming in and living here, in words for whoever tried.
    Doors {
        /// Somebody who does not say that they are an adult.
        AdultsOnly = "refusal-adults-only",
        /// Somebody who has not agreed to the code of conduct.
        NotAgreed = "refusal-not-agreed",
        /// The code of conduct was changed after the page was opened.
        ConductChanged = "refusal-conduct-changed",
        /// Nothing for the keeper to go by.
        NoWords = "refusal-no-words-to-keeper",
        /// More than a few words.
        LongWords {
            /// How much fits.
            limit: usize,
            /// How long it is.
            is: usize,
        } = "refusal-long-words-to-keeper",
        /// Nobody comes in by themselves, and there was no invitation.
        InvitationNeeded = "refusal-invitation-needed",
        /// An invitation that lets nobody in.
        InvitationOver = "refusal-invitation-over",
        /// Nobody new at all.
        Closed = "refusal-takes-nobody",
        /// As many as a keeper can look at.
        ManyWait = "refusal-many-wait",
        /// Signing in before the keeper has answered.
        Waits = "refusal-waits",
        /// Signing in after the keeper said no.
        SaidNo = "refusal-said-no",
        /// The same, with the keeper's words.
        SaidNoWith(words: String) = "refusal-said-no-with",
        /// Somebody who waits no more.
        Answered = "refusal-answered",
        /// Keepers do not close the door behind themselves.
        Yourself = "refusal-yourself",
        /// A keeper's account stays open as long as they are one.
        IsKeeper(name: String) = "refusal-is-keeper",
        /// Nobody with a closed account runs an instance.
        IsSuspended(name: String) = "refusal-is-suspended",
        /// How somebody stands is as wanted already.
        SoAlready = "refusal-so-already",
        /// An invitation for nobody or for everybody.
        OddUses(count: i32) = "refusal-odd-uses",
        /// An invitation that is over at once or never.
        OddDays(count: i64) = "refusal-odd-days",
        /// A code of conduct without words.
        EmptyConduct = "refusal-empty-conduct",
        /// A code of conduct that nobody reads.
        LongConduct {
            /// How much fits.
            limit: usize,
            /// How long it is.
            is: usize,
        } = "refusal-long-conduct",
        /// Another keeper was faster.
        ConductRewritten = "refusal-conduct-rewritten",
    }
}

impl From<Doors> for Refusal {
    fn from(why: Doors) -> Self {
        Self::Doors(why)
    }
}

impl From<Doors> for Error {
    fn from(why: Doors) -> Self {
        Self::Refused(why.into())
    }
}
