//! What a form showed: a mark of its texts travels with it, so that nothing that was written meanwhile,
//! by whomever, is written over unseen.

use crate::refusal::Refusal;
use crate::secrets;

/// The mark of these texts; none of them holds a NUL.
pub(crate) fn mark(texts: &[&str]) -> String {
    secrets::hash(&texts.join("\0"))
}

/// Whether what is kept now, by its mark, is what the form showed.
pub(crate) fn check(seen: &str, now: &str) -> Result<(), Refusal> {
    if seen == now {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile)
    }
}
