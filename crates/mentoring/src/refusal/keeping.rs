//! Why a keeper cannot do what they wanted to, and what their decisions keep out.

use crate::error::Error;
use crate::refusal::Refusal;

refusals! {
    /// What cannot be done by a keeper, or because of one, in words for whoever tried.
    Keeping {
        /// A first letter from a host whose strangers the keeper keeps out.
        HostLimited(name: String) = "refusal-host-limited",
        /// A decision about a host that would close the instance to itself: its own name, and the host.
        OwnHost(own: String, host: String) = "refusal-own-host",
        /// A list of instances that is too long, in kB.
        LongList(count: usize) = "refusal-long-list",
        /// A delivery that was not tried yet; until when it rests.
        DeliveryRests(until: String) = "refusal-delivery-rests",
        /// A delivery that is being carried.
        DeliveryCarried = "refusal-delivery-carried",
        /// A delivery that is over.
        DeliveryOver = "refusal-delivery-over",
        /// An announcement without words.
        NoWords = "refusal-no-words",
        /// A day that is none or is over.
        NotADayToCome(text: String) = "refusal-not-a-day-to-come",
        /// A report that another keeper has done with.
        ReportDone = "refusal-report-done",
    }
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
