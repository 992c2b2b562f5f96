//! Acts of made-up people: posting a letter, as a page would do it or as it comes from elsewhere, and
//! what ends a correspondence.

use super::plan::{Course, Plan};
use super::words;
use super::world::{Thread, World};
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::error::Error;
use longhand_mentoring::introductions::{self as introduction_acts, arriving};
use longhand_mentoring::letters::{self as letter_acts, NewLetter};
use longhand_mentoring::origin::Origin;
use longhand_mentoring::post_bag::{self, Outcome};
use longhand_mentoring::receiving::{self, ArrivedLetter, Receipt};
use longhand_mentoring::{closing, prose, random, terms, thanks};
use longhand_storage::accounts::Recall;
use longhand_storage::claims;
use longhand_storage::connection::AnyConnection;
use longhand_storage::introductions::{self, Introduction};
use longhand_storage::letters::{self, Kind, Letter};
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;

/// The name under which made-up deliveries are carried.
const WORKER: &str = "generate";

/// A letter about to be posted.
pub(super) struct Page<'a> {
    /// The Markdown.
    pub(super) text: &'a str,
    /// Letter or closing letter.
    pub(super) kind: Kind,
    /// Whether a mentor asks one question first.
    pub(super) asks_first: bool,
    /// How long it rests in the outbox; as long as the writer usually wants if not said.
    pub(super) rest: Option<Recall>,
}

impl<'a> Page<'a> {
    /// A letter that leaves at once.
    pub(super) fn letter(text: &'a str) -> Self {
        Self {
            text,
            kind: Kind::Letter,
            asks_first: false,
            rest: Some(Recall::None),
        }
    }
}

impl World<'_> {
    /// What comes after the last letter: the mentor says "not now", somebody takes it back, leaves,
    /// or lets it rest.
    pub(crate) fn end(
        &mut self,
        conn: &mut AnyConnection,
        plan: &Plan,
        place: usize,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        self.deliver(conn)?;
        let Some(thread) = self.threads.get_mut(place).and_then(Option::take) else {
            return Ok(());
        };
        let [first, second] = thread.sides.map(|side| self.people[side].person.clone());
        let ours = if first.local { &first } else { &second };
        // A server of another kind would hear of it by a letter, and letters are counted.
        let understood = [&first, &second].iter().all(|one| one.local || one.offers);
        match plan.course {
            Course::Declined | Course::Resting if !understood => {}
            Course::Declined => self.decline(conn, &thread, &second, now)?,
            Course::Withdrawn => self.withdraw(conn, &thread, &first, now)?,
            Course::Resting => {
                let until = now.date() + Duration::days(self.chance.within(10..=60));
                terms::pause(conn, self.origin, ours, thread.id, until, "", now)?;
            }
            Course::Left => {
                closing::leave(conn, self.origin, ours, thread.id, now)?;
                self.give_back(&thread);
            }
            _ => {}
        }
        self.threads[place] = Some(thread);
        carry(conn, self.origin, now)
    }

    fn give_back(&mut self, thread: &Thread) {
        if thread.mentored {
            self.promise(thread.sides[1], -1);
        }
    }

    /// After a closing letter the place is free, and some mentees say thanks.
    pub(super) fn part(
        &mut self,
        conn: &mut AnyConnection,
        thread: &Thread,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        self.give_back(thread);
        let [mentee, mentor] = thread.sides.map(|side| self.people[side].person.clone());
        if !thread.mentored || !mentee.local || !self.chance.percent(40) {
            return Ok(());
        }
        let topic = self.people[thread.sides[1]].topic;
        let words = words::postcard(&mut self.chance, topic);
        let consented = self.chance.percent(70);
        thanks::give(
            conn,
            self.origin,
            &mentee,
            thread.id,
            &words,
            consented,
            now,
        )?;
        if mentor.local && self.chance.percent(60) {
            thanks::reveal(conn, mentor.id, thread.id, true)?;
        }
        carry(conn, self.origin, now)
    }

    fn decline(
        &self,
        conn: &mut AnyConnection,
        thread: &Thread,
        mentor: &Person,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let Some(introduction) = waiting(conn, thread)? else {
            return Ok(());
        };
        if mentor.local {
            let id = introduction.id;
            return introduction_acts::ending::decline(conn, self.origin, mentor, id, "", &[], now);
        }
        arriving::declined(conn, mentor, &introduction, "I have no place now.", now)?;
        Ok(())
    }

    fn withdraw(
        &self,
        conn: &mut AnyConnection,
        thread: &Thread,
        mentee: &Person,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let Some(introduction) = waiting(conn, thread)? else {
            return Ok(());
        };
        if mentee.local {
            return introduction_acts::ending::withdraw(
                conn,
                self.origin,
                mentee,
                introduction.id,
                now,
            );
        }
        arriving::undone(conn, self.origin, mentee, &introduction, false, now)?;
        Ok(())
    }

    /// Posts a letter by the act a page would call, or takes it in as one that came.
    pub(super) fn post(
        &mut self,
        conn: &mut AnyConnection,
        thread: &mut Thread,
        side: usize,
        page: &Page<'_>,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let [writer, reader] = [side, 1 - side].map(|side| &self.people[thread.sides[side]].person);
        let answered = thread.last[1 - side].as_ref();
        let letter = if writer.local {
            let new = NewLetter {
                to: vec![reader.id],
                in_reply_to: answered.map(|letter| letter.id),
                source: page.text.to_owned(),
                language: None,
                rest: page.rest,
                kind: page.kind,
                asks_first: page.asks_first,
                hat: None,
                draft: None,
            };
            letter_acts::post(conn, self.origin, writer, &new, now)?
        } else {
            if page.asks_first
                && let Some(introduction) = waiting(conn, thread)?
            {
                arriving::asked(conn, writer, &introduction, now)?;
            } else if writer.offers
                && let Some(introduction) = waiting(conn, thread)?
            {
                let answer = format!("https://{}/a/{}", writer.home(), random::text()?);
                arriving::accepted(conn, self.origin, writer, &introduction, &answer, now)?;
            }
            let arrived = arrived(writer, reader, answered, page, now)?;
            let receipt = receiving::receive(conn, self.origin, writer, &arrived, now)?;
            match receipt {
                Receipt::Taken(id) => letters::find(conn, id)?,
                Receipt::Known | Receipt::Ignored => return Ok(()),
            }
        };
        thread.id = letter.correspondence_id;
        thread.last[side] = Some(letter);
        carry(conn, self.origin, now)
    }
}

fn arrived(
    writer: &Person,
    reader: &Person,
    answered: Option<&Letter>,
    page: &Page<'_>,
    now: NaiveDateTime,
) -> Result<ArrivedLetter, Error> {
    Ok(ArrivedLetter {
        uri: format!("https://{}/l/{}", writer.home(), random::text()?),
        readers: vec![reader.clone()],
        in_reply_to: answered.map(|letter| letter.uri.clone()),
        context: None,
        conversation: None,
        content: prose::from_markdown(page.text),
        summary: None,
        language: None,
        wider: false,
        posted_at: now,
        edited_at: None,
        attachments: Vec::new(),
        kind: page.kind,
        asks_for: String::new(),
    })
}

/// The introduction a correspondence waits on.
fn waiting(conn: &mut AnyConnection, thread: &Thread) -> Result<Option<Introduction>, Error> {
    let newest = introductions::newest_of(conn, thread.id)?;
    Ok(newest.filter(|one| one.decided_at.is_none()))
}

/// Hands everything over that is due.
pub(super) fn carry(
    conn: &mut AnyConnection,
    origin: &Origin,
    now: NaiveDateTime,
) -> Result<(), Error> {
    carry_with(conn, origin, now, |host| Outcome::Delivered {
        status: (!host.is_empty()).then_some(202),
    })
}

/// Hands over what is due; of what goes elsewhere some comes back and some is tried again.
pub(super) fn carry_last(
    world: &mut World<'_>,
    conn: &mut AnyConnection,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let origin = world.origin;
    carry_with(conn, origin, now, |host| match world.chance.below(3) {
        0 if !host.is_empty() => Outcome::Later {
            at: now + Duration::hours(1),
            status: None,
            error: Phrase::new("reason-unreachable").with("host", host),
        },
        1 if !host.is_empty() => Outcome::Returned {
            status: Some(410),
            reason: Phrase::new("reason-address-gone").with("host", host),
        },
        _ => Outcome::Delivered {
            status: (!host.is_empty()).then_some(202),
        },
    })
}

fn carry_with(
    conn: &mut AnyConnection,
    origin: &Origin,
    now: NaiveDateTime,
    mut outcome: impl FnMut(&str) -> Outcome,
) -> Result<(), Error> {
    loop {
        let until = now + Duration::minutes(3);
        let claimed = claims::claim(conn, WORKER, until, 64, now)?;
        if claimed.is_empty() {
            return Ok(());
        }
        for delivery in claimed {
            let outcome = outcome(&delivery.host);
            post_bag::record(conn, origin, WORKER, &delivery, &outcome, now)?;
        }
    }
}
