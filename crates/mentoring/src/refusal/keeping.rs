//! Why a keeper cannot do what they wanted to, and what their decisions keep out.

use crate::error::Error;
use crate::refusal::Refusal;

/// What cannot be done by a keeper, or because of one, in words for whoever tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Keeping {
    /// A first letter from a host whose strangers the keeper keeps out.
    #[error(
        "This instance takes no first letters from {0}: its keeper decided so. Whoever follows you here can be written to."
    )]
    HostLimited(String),
    /// A decision about a host that would close the instance to itself: its own name, and the host.
    #[error("This instance is {0} itself, and a block of {1} would cover it. Name another host.")]
    OwnHost(String, String),
    /// A list of instances that is too long, in kB.
    #[error("This list is too long: at most {0} kB. Take it over in parts; nothing was changed.")]
    LongList(usize),
    /// A delivery that was not tried yet; until when it rests.
    #[error(
        "This letter rests in its writer's outbox until {0} UTC; it can be taken back until then."
    )]
    DeliveryRests(String),
    /// A delivery that is being carried.
    #[error("It is being carried just now. Look again in a few minutes; nothing was changed.")]
    DeliveryCarried,
    /// A delivery that is over.
    #[error(
        "This delivery has come to its end; there is nothing to try. If it came back, its text is in the writer's drafts."
    )]
    DeliveryOver,
    /// An announcement without words.
    #[error("There is nothing in it yet. Write something first; nobody was told anything.")]
    NoWords,
    /// A day that is none or is over.
    #[error("{0:?} is no day to come. Write it as in 2027-01-15, or leave it empty.")]
    NotADayToCome(String),
    /// A report that another keeper has done with.
    #[error("This report was done with meanwhile. Look at it again; nothing was changed.")]
    ReportDone,
}

impl From<Keeping> for Refusal {
    fn from(keeping: Keeping) -> Self {
        Self::Keeping(keeping)
    }
}

impl From<Keeping> for Error {
    fn from(keeping: Keeping) -> Self {
        Self::Refused(keeping.into())
    }
}
