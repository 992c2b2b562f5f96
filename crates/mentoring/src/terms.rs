//! What two people agree on for their letters: rhythm and normal wait, purpose and goals, and when
//! the letters rest. Either may change it; the other hears of it. Between instances that understand
//! mentorships it travels as `Update` of their relationship.

use crate::error::Error;
use crate::introductions::telling;
use crate::letters::keeping::{self, Words};
use crate::notices::{self, Word};
use crate::origin::Origin;
use crate::post_bag::{self, News};
use crate::refusal::Refusal;
use crate::{kinds, letters, participating, reminders, shown};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State};
use longhand_storage::dispatches::Kind;
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::introductions::{self, Introduction, State as IntroductionState};
use longhand_storage::letters::{Kind as LetterKind, Letter};
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};
use longhand_storage::turns;

/// The most characters of a purpose, and of goals.
pub const LONGEST: usize = 2000;

/// The fewest and most days between two letters of one person, and of a normal wait.
pub const DAYS: std::ops::RangeInclusive<i32> = 1..=365;

/// The longest rest, in days.
pub const LONGEST_REST: u64 = 366;

/// What is agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// How often each writes, in days.
    pub rhythm_days: i32,
    /// How long a normal wait is, in days.
    pub wait_days: i32,
    /// What the letters are for, plain text.
    pub purpose: String,
    /// What they want to reach, plain text.
    pub goals: String,
}

/// One of them changes what is agreed on.
pub fn agree(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    terms: &Terms,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = participating::held(conn, person.id, id)?;
    if correspondence.state != State::Open {
        return Err(Refusal::NothingToAgree.into());
    }
    if !DAYS.contains(&terms.rhythm_days) || !DAYS.contains(&terms.wait_days) {
        return Err(Refusal::OddRhythm.into());
    }
    for text in [&terms.purpose, &terms.goals] {
        if text.chars().count() > LONGEST {
            return Err(Refusal::LongWords(LONGEST).into());
        }
    }
    let agreed = with(&correspondence, terms);
    if agreed == correspondence {
        return Ok(());
    }
    keep(conn, &agreed, now)?;
    tell_others(conn, person.id, id, NoticeKind::TermsChanged, "", now)?;
    say(conn, origin, person.id, id, now)
}

/// The mark of what is agreed on, for the form that shows it.
pub fn mark(agreed: &Correspondence) -> String {
    let days = format!("{} {}", agreed.rhythm_days, agreed.wait_days);
    shown::mark(&[&days, &agreed.purpose, &agreed.goals])
}

/// The same by a form, which showed what was agreed on as `seen` says. Refused if somebody changed it
/// since, unless to the very same.
pub fn agree_as_shown(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    (terms, seen): (&Terms, &str),
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = participating::held(conn, person.id, id)?;
    if with(&correspondence, terms) != correspondence {
        shown::check(seen, &mark(&correspondence))?;
    }
    agree(conn, origin, person, id, terms, now)
}

fn with(correspondence: &Correspondence, terms: &Terms) -> Correspondence {
    Correspondence {
        rhythm_days: terms.rhythm_days,
        wait_days: terms.wait_days,
        purpose: terms.purpose.trim().replace('\0', ""),
        goals: terms.goals.trim().replace('\0', ""),
        ..correspondence.clone()
    }
}

fn keep(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let changed = Correspondence {
        changed_at: Some(now),
        ..correspondence.clone()
    };
    correspondences::update(conn, &changed)?;
    reminders::schedule(conn, correspondence.id, now)
}

/// Rests a correspondence until a day: nothing is waited for meanwhile, and the other is told. Where
/// their server knows nothing of rests, `words` go to them as a postcard.
pub fn pause(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    until: NaiveDate,
    words: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = participating::held(conn, person.id, id)?;
    if correspondence.state != State::Open {
        return Err(Refusal::NothingToRest.into());
    }
    let last = now.date() + Days::new(LONGEST_REST);
    if until <= now.date() || until > last {
        return Err(Refusal::OddRest(last).into());
    }
    let resting = Correspondence {
        paused_until: Some(until.and_time(NaiveTime::MIN)),
        paused_by: Some(person.id),
        ..correspondence
    };
    let day = until.format("%-d %B %Y").to_string();
    let words = words_of(words, &day);
    let content = letters::render(&words)?;
    kinds::check(LetterKind::Postcard, &content)?;
    keep(conn, &resting, now)?;
    tell_others(
        conn,
        person.id,
        id,
        NoticeKind::Paused,
        &until.to_string(),
        now,
    )?;
    say(conn, origin, person.id, id, now)?;
    write_to_others(conn, origin, person, id, (&words, &content), now)
}

/// The words of a rest, for people whose server does not know rests.
fn words_of(words: &str, day: &str) -> String {
    let words = words.trim().replace('\0', "");
    if words.is_empty() {
        format!("Our letters rest until {day}; I write again after that. Nothing to answer here.")
    } else {
        words
    }
}

/// Ends a rest before its day.
pub fn resume(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = participating::held(conn, person.id, id)?;
    if !is_resting(&correspondence, now) {
        return Err(Refusal::NotResting.into());
    }
    let going_on = Correspondence {
        paused_until: Some(now),
        paused_by: None,
        ..correspondence
    };
    keep(conn, &going_on, now)?;
    tell_others(conn, person.id, id, NoticeKind::Resumed, "", now)?;
    say(conn, origin, person.id, id, now)
}

/// Whether a correspondence rests now.
pub fn is_resting(correspondence: &Correspondence, now: NaiveDateTime) -> bool {
    correspondence.paused_by.is_some() && correspondence.paused_until.is_some_and(|at| at > now)
}

/// Until when an answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// So many days are a normal wait.
    Days(i32),
    /// It is an introduction, which lapses by itself then.
    Lapses(NaiveDateTime),
}

/// How long an answer to a letter is waited for; `None` where none is.
pub fn wait(
    conn: &mut AnyConnection,
    letter: &Letter,
    now: NaiveDateTime,
) -> Result<Option<Wait>, Error> {
    let agreed = correspondences::find(conn, letter.correspondence_id)?;
    let last = turns::last(conn, agreed.id)?;
    if last.is_none_or(|last| last.letter_id != letter.id) || is_resting(&agreed, now) {
        return Ok(None);
    }
    Ok(match agreed.state {
        State::Closed => None,
        State::Open => Some(Wait::Days(agreed.wait_days)),
        State::Introduced => {
            let introduction = introductions::newest_of(conn, agreed.id)?;
            let waits = introduction.filter(|one| one.mentor_id != letter.author_id);
            waits.map(|one| Wait::Lapses(one.lapses_at))
        }
    })
}

/// What the other instance says is agreed on. The later change counts; a participant's alone, and
/// nothing but what is agreed on.
pub fn receive(
    conn: &mut AnyConnection,
    sender: &Person,
    introduction: &Introduction,
    terms: &Terms,
    paused_until: Option<NaiveDateTime>,
    changed_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let id = introduction.correspondence_id;
    let correspondence = participating::held(conn, sender.id, id)?;
    let stale = correspondence
        .changed_at
        .is_some_and(|at| at >= changed_at.min(now));
    if introduction.state != IntroductionState::Accepted
        || correspondence.state != State::Open
        || stale
    {
        return Ok(());
    }
    let rested = is_resting(&correspondence, now);
    let resting = paused_until.filter(|until| *until > now);
    let last = (now.date() + Days::new(LONGEST_REST)).and_time(NaiveTime::MIN);
    let agreed = Correspondence {
        paused_until: resting
            .map(|until| until.min(last))
            .or(rested.then_some(now)),
        paused_by: resting.map(|_| sender.id),
        ..with(&correspondence, terms)
    };
    keep(conn, &agreed, changed_at.min(now))?;
    if rested == resting.is_some() && with(&correspondence, terms) == correspondence {
        // Thanks come the same way; nothing changed here.
        return Ok(());
    }
    let (kind, detail) = match (rested, resting) {
        (_, Some(until)) => (NoticeKind::Paused, until.date().to_string()),
        (true, None) => (NoticeKind::Resumed, String::new()),
        (false, None) => (NoticeKind::TermsChanged, String::new()),
    };
    tell_others(conn, sender.id, id, kind, &detail, now)
}

fn tell_others(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    kind: NoticeKind,
    detail: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    for other in correspondences::participants(conn, id)? {
        if other != person {
            let other = people::find(conn, other)?;
            let word = Word::new(kind).about(person).within(id).saying(detail);
            notices::leave(conn, &other, word, now)?;
        }
    }
    Ok(())
}

/// Says to the other's instance, if it understands mentorships, what is agreed on now.
pub(crate) fn say(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: PersonId,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some(introduction) = introductions::newest_of(conn, id)? else {
        return Ok(());
    };
    let news = News {
        kind: Kind::TermsChanged,
        actor: person,
        subject: introduction.id.0,
        about: None,
    };
    let others = understanding(conn, person, id, true)?;
    let lane = |other: &Person| post_bag::letters_lane(id, other);
    let leaves_at = telling::in_turn(conn, &introduction, now, now)?;
    post_bag::tell_at(conn, origin, &news, &others, lane, leaves_at, now)?;
    Ok(())
}

fn write_to_others(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    (source, content): (&str, &str),
    now: NaiveDateTime,
) -> Result<(), Error> {
    if understanding(conn, person.id, id, false)?.is_empty() {
        return Ok(());
    }
    let postcard = Words {
        kind: LetterKind::Postcard,
        source,
        content,
        leaves_at: now,
    };
    keeping::write_down(conn, origin, person, id, &postcard, now)?;
    Ok(())
}

/// The others elsewhere whose instance hears what is agreed on, or those whose does not: it has to
/// understand mentorships, and this has to be one.
fn understanding(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    understands: bool,
) -> Result<Vec<Person>, Error> {
    let participants = correspondences::participants(conn, id)?;
    let mut others = people::find_all(conn, &participants)?;
    let introduction = introductions::newest_of(conn, id)?;
    let heard = [IntroductionState::Accepted, IntroductionState::Ended];
    let mentorship = introduction.is_some_and(|one| heard.contains(&one.state));
    others.retain(|other| {
        let hears = mentorship && other.offers;
        other.id != person && !other.local && hears == understands
    });
    Ok(others)
}
