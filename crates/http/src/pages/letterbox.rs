//! The letterbox: whose letter it is to write, what is waited for, what is on its way, what is kept.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, page};
use crate::reader::Reader;
use crate::words::{Prose, handles, names};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};
use longhand_mentoring::correspondences::LetterState;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letterbox::{self, Letterbox, Row};
use longhand_mentoring::{clock, notices, prose, terms};
use longhand_storage::announcements::Announcement;
use longhand_storage::drafts::Draft;
use longhand_storage::ids::{LetterId, PersonId};
use longhand_storage::notices::{self as notices_kept, Notice};
use longhand_words::words::Words;

/// How many characters of a draft are looked at for its first line.
const BEGINNING: usize = 1000;

#[derive(Template)]
#[template(path = "letterbox.html")]
struct LetterboxPage {
    frame: Frame,
    form_token: String,
    announcements: Vec<AnnouncementShown>,
    notices: Vec<NoticeShown>,
    /// What is to do and what is under way.
    lists: Vec<List>,
    /// Texts of letters that came back.
    returned: Vec<DraftShown>,
    /// What needs nothing now.
    quiet_lists: Vec<List>,
    ended: Vec<RowShown>,
    drafts: Vec<DraftShown>,
    more_drafts: bool,
    /// Where the letters before these are.
    older: Option<String>,
    is_newest: bool,
    is_empty: bool,
}

/// Some correspondences under one heading.
struct List {
    id: &'static str,
    /// The id of its heading.
    title: &'static str,
    rows: Vec<RowShown>,
    /// Whether there are more than these.
    more: bool,
}

struct AnnouncementShown {
    content: Prose,
    when: NaiveDateTime,
    wave_away: String,
}

struct NoticeShown {
    sentence: String,
    when: NaiveDateTime,
    /// Where it leads, and the id of the words.
    link: Option<(String, &'static str)>,
    wave_away: String,
}

struct RowShown {
    names: String,
    handles: String,
    first_line: String,
    /// The language of that line, if it is the letter's and was said.
    language: Option<String>,
    /// The id of what says where it is and what it waits for: with `when` it came or was posted, a day
    /// that it rests until, and the days until it lapses.
    place: &'static str,
    when: NaiveDateTime,
    rests_until: NaiveDate,
    days: i64,
    link: String,
    came_back: bool,
    /// Whether it came and was not opened yet.
    is_new: bool,
    /// Until when it rests in the outbox; `None` once it left.
    held_until: Option<NaiveDateTime>,
}

struct DraftShown {
    to: Option<String>,
    first_line: String,
    language: Option<String>,
    when: NaiveDateTime,
    link: String,
}

/// The letterbox of `reader`.
pub(crate) async fn show(
    app: &App,
    reader: &Reader,
    before: Option<LetterId>,
) -> Result<HttpResponse, Error> {
    let now = clock::now();
    let me = reader.person.id;
    let found = app
        .federation
        .database
        .read(move |conn| letterbox::of(conn, me, before, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let is_newest = before.is_none();
    Ok(page(StatusCode::OK, &shown(found, reader, is_newest, now)))
}

fn shown(
    mut found: Letterbox,
    reader: &Reader,
    is_newest: bool,
    now: NaiveDateTime,
) -> LetterboxPage {
    let rows = |rows: Vec<Row>| -> Vec<RowShown> {
        rows.into_iter()
            .map(|kept| row(kept, reader, now))
            .collect()
    };
    let list = |id, title, kept| List {
        id,
        title,
        rows: rows(kept),
        more: false,
    };
    let arrived = found.take_arrived();
    // What is going out and what is kept stands on the first page.
    let outbox = found.outbox.into_iter().filter(|_| is_newest).collect();
    let outbox = List {
        more: found.more_outbox,
        ..list("outbox", "letterbox-outbox", outbox)
    };
    let mut lists = vec![
        list(
            "introductions",
            "letterbox-introductions",
            found.introductions,
        ),
        list("to-write", "letterbox-to-write", found.to_write),
        list("arrived", "letterbox-arrived-list", arrived),
        list("waiting", "letterbox-waiting", found.waiting),
        outbox,
    ];
    let mut quiet_lists = vec![
        list("resting", "letterbox-resting", found.resting),
        list("quiet", "letterbox-quiet", found.quiet),
    ];
    for lists in [&mut lists, &mut quiet_lists] {
        lists.retain(|list| !list.rows.is_empty());
    }
    let kept = found.drafts.into_iter().filter(|_| is_newest).collect();
    let (returned, drafts) = texts(kept, &reader.words);
    LetterboxPage {
        frame: Frame::signed_in(reader, "letterbox-title", Here::Letterbox),
        form_token: reader.form_token().to_owned(),
        announcements: found.announcements.into_iter().map(announcement).collect(),
        notices: found
            .notices
            .into_iter()
            .filter(|_| is_newest)
            .map(|word| notice(&reader.words, word))
            .collect(),
        is_empty: is_newest
            && [&lists, &quiet_lists].iter().all(|lists| lists.is_empty())
            && [&returned, &drafts].iter().all(|texts| texts.is_empty()),
        lists,
        returned,
        quiet_lists,
        ended: rows(found.ended),
        drafts,
        more_drafts: found.more_drafts,
        older: found.older.map(links::older),
        is_newest,
    }
}

fn announcement(one: Announcement) -> AnnouncementShown {
    AnnouncementShown {
        content: Prose(one.content),
        when: one.edited_at.unwrap_or(one.created_at),
        wave_away: links::wave_announcement_away(one.id),
    }
}

fn notice(words: &Words, word: notices::Shown) -> NoticeShown {
    NoticeShown {
        sentence: word.sentence(words),
        when: word.notice.created_at,
        link: leads_to(&word.notice),
        wave_away: links::wave_away(word.notice.id),
    }
}

/// Where what a word speaks of is done, and the id of what the link says: the place of the act where it
/// asks for one, otherwise what it is about.
fn leads_to(word: &Notice) -> Option<(String, &'static str)> {
    use notices_kept::Kind;
    let about = match (word.correspondence_id, word.open_letter_id) {
        (Some(id), _) => Some((links::correspondence(id), "letterbox-to-letters")),
        (None, Some(id)) => Some((links::open_letter_by_number(id), "letterbox-read-it")),
        (None, None) => None,
    };
    match (word.kind, word.correspondence_id) {
        (Kind::FollowAsked, _) => Some((links::FOLLOWS.to_owned(), "letterbox-to-follows")),
        (Kind::FollowAgreed, _) => Some((links::HOME.to_owned(), "letterbox-home")),
        (Kind::Moved, _) => Some((links::person(&word.detail), "letterbox-to-new-address")),
        (Kind::IntroductionDeclined | Kind::IntroductionLapsed, _) => {
            Some((links::DIRECTORY.to_owned(), "letterbox-to-directory"))
        }
        (Kind::TermsChanged | Kind::Review | Kind::FindOut | Kind::Thanked, Some(id)) => {
            Some((links::arrangements(id), "letterbox-to-arrangements"))
        }
        _ => about,
    }
}

fn row(row: Row, reader: &Reader, now: NaiveDateTime) -> RowShown {
    let (me, words) = (reader.person.id, &reader.words);
    let letter = &row.newest.letter;
    let state = row.newest.state;
    let on_its_way = matches!(state, LetterState::Held | LetterState::Queued);
    RowShown {
        names: names(words, &row.others),
        handles: handles(&row.others),
        first_line: match letter.deleted_at {
            Some(_) => words.text("letterbox-removed"),
            None => row.first_line.clone(),
        },
        language: letter
            .language
            .clone()
            .filter(|_| letter.deleted_at.is_none()),
        place: place(&row, me, now),
        when: letter.posted_at,
        rests_until: row.agreed.paused_until.unwrap_or(now).date(),
        days: row.introduction.as_ref().map_or(0, |introduction| {
            (introduction.lapses_at - now).num_days().max(0)
        }),
        link: if on_its_way {
            links::letter(letter.id)
        } else {
            links::letter_in(row.correspondence, letter.id)
        },
        came_back: state == LetterState::Returned,
        is_new: row.is_new,
        held_until: (state == LetterState::Held).then_some(letter.leaves_at),
    }
}

/// The id of what says where a letter is, or what it waits for.
fn place(row: &Row, me: PersonId, now: NaiveDateTime) -> &'static str {
    let came = row.newest.state == LetterState::Arrived;
    if row.newest.state == LetterState::Returned {
        return "letterbox-came-back";
    }
    if let Some(introduction) = &row.introduction {
        return match (came, introduction.mentor_id == me) {
            (true, true) => "letterbox-came-introduction",
            (false, true) => "letterbox-posted-introduction",
            (true, false) => "letterbox-came-own-introduction",
            (false, false) => "letterbox-posted-own-introduction",
        };
    }
    if terms::is_resting(&row.agreed, now) {
        return if came {
            "letterbox-came-resting"
        } else {
            "letterbox-posted-resting"
        };
    }
    match row.newest.state {
        LetterState::Arrived => "letterbox-came",
        LetterState::Queued => "letterbox-on-its-way",
        LetterState::Delivered => "letterbox-arrived",
        _ => "letterbox-posted",
    }
}

/// Texts of letters that came back, and all others.
fn texts(kept: Vec<Draft>, words: &Words) -> (Vec<DraftShown>, Vec<DraftShown>) {
    let (returned, others): (Vec<Draft>, Vec<Draft>) =
        kept.into_iter().partition(|one| one.notice.is_some());
    let shown = |kept: Vec<Draft>| kept.into_iter().map(|one| draft(one, words)).collect();
    (shown(returned), shown(others))
}

fn draft(draft: Draft, words: &Words) -> DraftShown {
    // All of them stand here, and each may be as long as a form.
    let beginning: String = draft.source.trim_start().chars().take(BEGINNING).collect();
    let line = prose::first_line(&prose::from_markdown(&beginning), 90);
    DraftShown {
        language: draft.language.filter(|_| !line.is_empty()),
        to: (!draft.recipient.is_empty()).then(|| prose::one_line(&draft.recipient, 120)),
        first_line: match line {
            line if line.is_empty() => words.text("letterbox-draft-empty"),
            line => line,
        },
        when: draft.updated_at,
        link: links::draft(draft.id),
    }
}
