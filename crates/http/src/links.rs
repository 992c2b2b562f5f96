//! Where things are: the addresses pages point to, as functions, and which of them may be trusted
//! when they come from outside.

use longhand_mentoring::origin::Origin;
use longhand_storage::ids::{
    AnnouncementId, CorrespondenceId, DeliveryId, DraftId, IntroductionId, LetterId, NoticeId,
    OpenLetterId, PersonId, ReportId,
};
use longhand_storage::open_letters::OpenLetter;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What of a host is not written as it is.
const HOST: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b':');

/// Those who wait for a keeper's yes.
pub(crate) const WAITING: &str = "/keeper/waiting";

/// The keeper's page of somebody who lives here.
pub(crate) fn resident(id: PersonId) -> String {
    format!("/keeper/people/{id}")
}

/// The keeper's list of people, looked through, from after a name on.
pub(crate) fn residents(which: &str, part: &str, after: &str) -> String {
    format!(
        "/keeper/people?state={which}&q={}&after={}",
        in_query(part),
        in_query(after)
    )
}

/// Who has places.
pub(crate) const DIRECTORY: &str = "/directory";

/// Whom one follows, and who follows one.
pub(crate) const FOLLOWS: &str = "/me/follows";

/// Where open letters come to.
pub(crate) const HOME: &str = "/home";

/// An open letter with what stands beneath it: ours where everybody finds it, those from elsewhere by
/// their number.
pub(crate) fn open_letter(letter: &OpenLetter, ours: bool) -> String {
    match letter.uri.rsplit_once("/open/") {
        Some((_, token)) if ours => format!("/open/{token}"),
        _ => open_letter_by_number(letter.id),
    }
}

/// Where an open letter is written.
pub(crate) const NEW_OPEN_LETTER: &str = "/open-letters/new";

/// Doing one thing with an open letter.
pub(crate) fn open_letter_act(id: OpenLetterId, act: &str) -> String {
    format!("/open-letters/{id}/{act}")
}

/// Writing to somebody about something they wrote for everybody, or introducing oneself: either
/// address, and what it is about.
pub(crate) fn about(place: &str, id: OpenLetterId) -> String {
    format!("{place}&about={id}")
}

/// What somebody writes for everybody, for programs that look for news.
pub(crate) fn feed(name: &str) -> String {
    format!("/@{name}/feed.atom")
}

/// The same by its number, for people who live here.
pub(crate) fn open_letter_by_number(id: OpenLetterId) -> String {
    format!("/open-letters/{id}")
}

/// Where a letter is on its way.
pub(crate) fn letter(id: LetterId) -> String {
    format!("/letters/{id}")
}

/// The same for whoever posted it just now.
pub(crate) fn letter_posted(id: LetterId) -> String {
    format!("/letters/{id}#posted")
}

/// Where a letter is taken back.
pub(crate) fn take_back(id: LetterId) -> String {
    format!("/letters/{id}/take-back")
}

/// Where a letter is given another text.
pub(crate) fn change(id: LetterId) -> String {
    format!("/letters/{id}/change")
}

/// Where a letter is removed.
pub(crate) fn remove(id: LetterId) -> String {
    format!("/letters/{id}/remove")
}

/// Where "received, with thanks" is said.
pub(crate) fn thank(id: LetterId) -> String {
    format!("/letters/{id}/thank")
}

/// Where that is taken back.
pub(crate) fn unthank(id: LetterId) -> String {
    format!("/letters/{id}/unthank")
}

/// Where a letter that came in parts is split.
pub(crate) fn split(id: LetterId) -> String {
    format!("/letters/{id}/split")
}

/// Where its parts are joined again.
pub(crate) fn join(id: LetterId) -> String {
    format!("/letters/{id}/join")
}

/// One letter, among all letters with somebody.
pub(crate) fn letter_in(correspondence: CorrespondenceId, letter: LetterId) -> String {
    format!("{}#letter-{letter}", letters_until(correspondence, letter))
}

/// A picture or paper.
pub(crate) fn media(token: &str) -> String {
    format!("/media/{token}")
}

/// Writing on.
pub(crate) fn draft(id: DraftId) -> String {
    format!("/write?draft={id}")
}

/// The same after something was done, in one word for the page.
pub(crate) fn draft_after(id: DraftId, done: &str) -> String {
    format!("/write?draft={id}&done={done}")
}

/// Writing on, with the text of another window beside it.
pub(crate) fn beside(id: DraftId, other: DraftId) -> String {
    format!("/write?draft={id}&done=beside&beside={other}")
}

/// All letters with somebody.
pub(crate) fn correspondence(id: CorrespondenceId) -> String {
    format!("/correspondences/{id}")
}

/// Letters with somebody, up to this one.
pub(crate) fn letters_until(id: CorrespondenceId, letter: LetterId) -> String {
    format!("/correspondences/{id}?until={letter}")
}

/// What is arranged for the letters with somebody, and what can be done with them.
pub(crate) fn arrangements(id: CorrespondenceId) -> String {
    format!("/correspondences/{id}/arrangements")
}

/// Doing one thing with a correspondence.
pub(crate) fn arrange(id: CorrespondenceId, act: &str) -> String {
    format!("/correspondences/{id}/{act}")
}

/// Doing one thing with an introduction.
pub(crate) fn introduction(id: IntroductionId, act: &str) -> String {
    format!("/introductions/{id}/{act}")
}

/// Waving a word away.
pub(crate) fn wave_away(id: NoticeId) -> String {
    format!("/notices/{id}/wave-away")
}

/// The letterbox from an older letter on.
pub(crate) fn older(before: LetterId) -> String {
    format!("/?before={before}")
}

/// Throwing a draft away.
pub(crate) fn throw_away(id: DraftId) -> String {
    format!("/drafts/{id}/throw-away")
}

/// Answering a letter.
pub(crate) fn answer(id: LetterId) -> String {
    format!("/write?answer={id}")
}

/// Asking one question before an introduction is answered.
pub(crate) fn ask_first(id: LetterId) -> String {
    format!("/write?answer={id}&ask=1")
}

/// Where one changes one's own card.
pub(crate) const CARD: &str = "/me/card";

/// The same after it was kept.
pub(crate) const CARD_KEPT: &str = "/me/card?done=kept";

/// Where one changes one's own settings, after they were kept.
pub(crate) const SETTINGS_KEPT: &str = "/me/settings?done=kept";

/// Where one changes the address mail goes to, after something was done.
pub(crate) fn mail_address_after(done: &str) -> String {
    format!("/me/mail?done={done}")
}

/// Somebody's page, if they live here.
pub(crate) fn profile(name: &str) -> String {
    format!("/@{name}")
}

/// Somebody's page here, wherever they live.
pub(crate) fn person(handle: &str) -> String {
    format!("/people?address={}", in_query(handle))
}

/// Where buttons of other servers lead: whatever is at this address.
pub(crate) fn interaction(uri: &str) -> String {
    format!("/authorize_interaction?uri={}", in_query(uri))
}

/// The path of an address of ours.
pub(crate) fn local_of<'a>(origin: &Origin, address: &'a str) -> Option<&'a str> {
    let path = address.strip_prefix(origin.base())?;
    path.starts_with('/').then(|| local(path))
}

/// What came with a letter and another server keeps.
pub(crate) fn attachment(letter: LetterId, position: i32) -> String {
    format!("/letters/{letter}/attachments/{position}")
}

/// Who else is about this.
pub(crate) fn directory_of_topic(topic: &str) -> String {
    format!("/directory?topic={}", in_query(topic))
}

/// The directory, looked through, from a place on.
pub(crate) fn directory(topic: &str, language: &str, words: &str, after: &str) -> String {
    format!(
        "/directory?topic={}&language={}&q={}&after={after}",
        in_query(topic),
        in_query(language),
        in_query(words)
    )
}

/// Writing to somebody.
pub(crate) fn write_to(handle: &str) -> String {
    format!("/write?to={}", in_query(handle))
}

/// Introducing oneself to a mentor.
pub(crate) fn introduce_to(handle: &str) -> String {
    format!("/introduce?to={}", in_query(handle))
}

/// The sign-in page, and where to go from there.
pub(crate) fn sign_in(next: &str) -> String {
    match local(next) {
        "/" => "/sign-in".to_owned(),
        next => format!("/sign-in?next={}", in_query(next)),
    }
}

/// A text as a value in a query.
pub(crate) fn in_query(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Where to go after signing in, if that is a path of this instance; the letterbox otherwise.
/// Browsers drop tabs and line breaks and take a backslash for a slash, so that `/\t/elsewhere` and
/// `/\elsewhere` would lead to another host: only visible ASCII without backslashes passes.
pub(crate) fn local(next: &str) -> &str {
    let plain = next
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if plain && next.starts_with('/') && !next.starts_with("//") {
        next
    } else {
        "/"
    }
}

/// Waving an announcement away.
pub(crate) fn wave_announcement_away(id: AnnouncementId) -> String {
    format!("/announcements/{id}/wave-away")
}

/// The keeper's page of an announcement.
pub(crate) fn announcement(id: AnnouncementId) -> String {
    format!("/keeper/announcements/{id}")
}

/// The keeper's page of an instance.
pub(crate) fn instance(host: &str) -> String {
    format!("/keeper/instances/{}", utf8_percent_encode(host, HOST))
}

/// The keeper's list of instances, looked through, from after a host on.
pub(crate) fn instances(state: &str, part: &str, after: &str) -> String {
    format!(
        "/keeper/instances?state={state}&q={}&after={}",
        in_query(part),
        in_query(after)
    )
}

/// The keeper's list of deliveries.
pub(crate) fn deliveries(which: &str, host: &str) -> String {
    format!("/keeper/deliveries?which={which}&host={}", in_query(host))
}

/// Doing one thing with a delivery.
pub(crate) fn delivery_act(id: DeliveryId, act: &str) -> String {
    format!("/keeper/deliveries/{id}/{act}")
}

/// Having done with a report.
pub(crate) fn resolve(id: ReportId) -> String {
    format!("/keeper/reports/{id}/resolve")
}
