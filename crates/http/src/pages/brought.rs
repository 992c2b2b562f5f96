//! What a letter brought along, as it stands beneath the text: pictures are shown, papers are linked,
//! and whatever cannot be shown here is named with the server that keeps it.

use crate::links;
use longhand_federation::hosts;
use longhand_mentoring::media;
use longhand_mentoring::origin::Origin;
use longhand_storage::attachments::Attachment;

/// One picture or paper.
pub(crate) struct Brought {
    /// What it shows; may be empty.
    pub(crate) description: String,
    pub(crate) media_type: String,
    /// Where it is: by way of this instance, or on the server that keeps it.
    pub(crate) href: String,
    pub(crate) picture: bool,
    /// The server one is led to, if it cannot be shown here.
    pub(crate) away: Option<String>,
}

impl Brought {
    /// From what is kept of it.
    pub(crate) fn of(attachment: Attachment, origin: &Origin) -> Self {
        let shown = media::may_be_shown(&attachment.media_type);
        let ours = links::local_of(origin, &attachment.url).map(str::to_owned);
        let away = match (&ours, shown) {
            (None, false) => Some(hosts::parse(&attachment.url).unwrap_or_default()),
            _ => None,
        };
        let href = match (ours, shown) {
            (Some(path), _) => path,
            (None, true) => links::attachment(attachment.letter_id, attachment.position),
            (None, false) => attachment.url,
        };
        Self {
            picture: shown && media::is_picture(&attachment.media_type),
            description: attachment.description,
            media_type: attachment.media_type,
            href,
            away,
        }
    }
}
