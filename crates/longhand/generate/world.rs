//! The made-up world: everybody who has come, who begins a correspondence with whom, and how it goes on.
//! Wherever something happens it is the act that does it (`acts`); only ordinary letters in between are
//! kept many at a time.

use super::acts::{Page, carry};
use super::chance::Chance;
use super::people::Resident;
use super::plan::{Course, Plan};
use super::words;
use chrono::NaiveDateTime;
use longhand_mentoring::bygone::{self, Bygone, Words};
use longhand_mentoring::error::Error;
use longhand_mentoring::introductions::MOST_OPEN;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{acknowledgements, participating};
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{CorrespondenceId, OpenLetterId, PersonId};
use longhand_storage::introductions;
use longhand_storage::letters::{Kind, Letter};
use longhand_storage::people::Person;
use std::collections::HashSet;

/// How often two are drawn before the first that fit are taken.
const DRAWS: usize = 40;

/// Everybody who has come, and the letters between them.
pub(crate) struct World<'a> {
    /// Where they live.
    pub(crate) origin: &'a Origin,
    /// What decides.
    pub(crate) chance: Chance,
    /// Everybody, in the order they came.
    pub(crate) people: Vec<Resident>,
    pub(super) threads: Vec<Option<Thread>>,
    mentors: Vec<usize>,
    others: Vec<usize>,
    pairs: HashSet<(PersonId, PersonId)>,
    bag: Vec<Bygone>,
    /// What was published here for everybody, in the order of time.
    pub(crate) open: Vec<OpenLetterId>,
}

/// One correspondence as far as it has come.
pub(super) struct Thread {
    /// Its number.
    pub(super) id: CorrespondenceId,
    /// Who began it, and the other.
    pub(super) sides: [usize; 2],
    /// The last letter of each.
    pub(super) last: [Option<Letter>; 2],
    /// Whether the other mentors the one who began it.
    pub(super) mentored: bool,
}

impl<'a> World<'a> {
    /// Nobody has come yet; so many correspondences are planned.
    pub(crate) fn new(origin: &'a Origin, chance: Chance, plans: usize) -> Self {
        Self {
            origin,
            chance,
            people: Vec::new(),
            threads: (0..plans).map(|_| None).collect(),
            mentors: Vec::new(),
            others: Vec::new(),
            pairs: HashSet::new(),
            bag: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Somebody has come.
    pub(crate) fn add(&mut self, resident: Resident) {
        let list = if resident.mentor {
            &mut self.mentors
        } else {
            &mut self.others
        };
        list.push(self.people.len());
        self.people.push(resident);
    }

    /// Somebody, those who came first more often; a mentor if asked for.
    pub(crate) fn somebody(&mut self, mentor: bool) -> Option<usize> {
        let list = if mentor { &self.mentors } else { &self.others };
        list.get(self.chance.skewed(list.len())).copied()
    }

    /// Nobody new is sent to this mentor.
    pub(crate) fn spare(&mut self, at: usize) {
        if let Some(resident) = self.people.get_mut(at) {
            resident.free = 0;
        }
    }

    /// One letter of a correspondence is posted.
    pub(crate) fn write(
        &mut self,
        conn: &mut AnyConnection,
        plan: &Plan,
        (place, number): (usize, usize),
        now: NaiveDateTime,
        is_late: bool,
    ) -> Result<(), Error> {
        let Some(thread) = self.threads.get_mut(place).and_then(Option::take) else {
            let begun = self.begin(conn, plan, now)?;
            self.threads[place] = Some(begun);
            return Ok(());
        };
        let thread = self.go_on(conn, plan, thread, number, now, is_late)?;
        self.threads[place] = Some(thread);
        Ok(())
    }

    fn begin(
        &mut self,
        conn: &mut AnyConnection,
        plan: &Plan,
        now: NaiveDateTime,
    ) -> Result<Thread, Error> {
        let drawn = match plan.mentored {
            true => self.draw(conn, true)?,
            false => None,
        };
        let mentored = drawn.is_some();
        let sides = match drawn {
            Some(sides) => sides,
            None => self
                .draw(conn, false)?
                .ok_or(StorageError::NotFound("two people who have no letters yet"))?,
        };
        let [from, to] = sides.map(|side| &self.people[side]);
        self.pairs.insert(pair(&from.person, &to.person));
        let (name, topic) = (to.person.shown_name().to_owned(), to.topic);
        let text = words::introduction(&mut self.chance, &name, topic);
        if mentored && plan.course.is_accepted() {
            self.promise(sides[1], 1);
        }
        let mut thread = Thread {
            id: CorrespondenceId(0),
            sides,
            last: [None, None],
            mentored,
        };
        self.post(conn, &mut thread, 0, &Page::letter(&text), now)?;
        Ok(thread)
    }

    /// Places of mentors here are counted; what mentors elsewhere have, their server says.
    pub(super) fn promise(&mut self, mentor: usize, places: i32) {
        if let Some(mentor) = self.people.get_mut(mentor)
            && mentor.person.local
        {
            mentor.free -= places;
        }
    }

    /// Two who have no letters yet: a mentee and a mentor with a place, or two others.
    fn draw(
        &mut self,
        conn: &mut AnyConnection,
        mentored: bool,
    ) -> Result<Option<[usize; 2]>, Error> {
        for _ in 0..DRAWS {
            let (from, to) = (self.somebody(false), self.somebody(mentored));
            if let (Some(from), Some(to)) = (from, to)
                && self.fits(conn, from, to, mentored)?
            {
                return Ok(Some([from, to]));
            }
        }
        let seconds = if mentored {
            &self.mentors
        } else {
            &self.others
        };
        for to in seconds.clone() {
            for from in self.others.clone() {
                if self.fits(conn, from, to, mentored)? {
                    return Ok(Some([from, to]));
                }
            }
        }
        Ok(None)
    }

    fn fits(
        &self,
        conn: &mut AnyConnection,
        from: usize,
        to: usize,
        mentored: bool,
    ) -> Result<bool, Error> {
        let (from, to) = (&self.people[from], &self.people[to]);
        let two = from.person.id != to.person.id
            && (from.person.local || to.person.local)
            && !self.pairs.contains(&pair(&from.person, &to.person));
        if !two || !mentored {
            return Ok(two);
        }
        Ok(to.free > 0 && introductions::count_open(conn, from.person.id)? < MOST_OPEN)
    }

    fn go_on(
        &mut self,
        conn: &mut AnyConnection,
        plan: &Plan,
        mut thread: Thread,
        number: usize,
        now: NaiveDateTime,
        is_late: bool,
    ) -> Result<Thread, Error> {
        let side = number % 2;
        let to = &self.people[thread.sides[1 - side]];
        let topic = self.people[thread.sides[1]].topic;
        let name = to.person.shown_name().to_owned();
        let text = words::letter(&mut self.chance, &name, topic);
        let mut page = Page::letter(&text);
        let is_last = number + 1 == plan.times.len();
        let closes = is_last && plan.course == Course::Closed;
        if closes {
            page.kind = Kind::Closing;
        }
        if is_late {
            page.rest = None;
        }
        page.asks_first = plan.course == Course::Asked && thread.mentored;
        let answers = number == 1 && thread.mentored;
        if closes || is_late || answers {
            self.deliver(conn)?;
            self.post(conn, &mut thread, side, &page, now)?;
            if closes {
                self.part(conn, &thread, now)?;
            }
            return Ok(thread);
        }
        self.put_into_bag(&mut thread, side, &text, topic, now)?;
        Ok(thread)
    }

    /// An ordinary letter; now and then it is a postcard instead.
    fn put_into_bag(
        &mut self,
        thread: &mut Thread,
        side: usize,
        text: &str,
        topic: &str,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let postcard = words::postcard(&mut self.chance, topic);
        let words = if self.chance.percent(4) {
            Words {
                kind: Kind::Postcard,
                source: &postcard,
            }
        } else {
            Words {
                kind: Kind::Letter,
                source: text,
            }
        };
        let [writer, reader] = [side, 1 - side].map(|side| &self.people[thread.sides[side]].person);
        let answered = thread.last[1 - side].as_ref();
        let both = (writer, reader);
        let bygone = Bygone::new(self.origin, thread.id, both, answered, words, now)?;
        thread.last[side] = Some(bygone.letter.clone());
        self.bag.push(bygone);
        Ok(())
    }

    /// Keeps the ordinary letters written since the last time. Some are thanked for, some give
    /// occasion to look back.
    pub(crate) fn deliver(&mut self, conn: &mut AnyConnection) -> Result<(), Error> {
        let bag = std::mem::take(&mut self.bag);
        bygone::keep(conn, self.origin, &bag)?;
        let Some(now) = bag.last().map(|one| one.letter.leaves_at) else {
            return Ok(());
        };
        for one in &bag {
            if one.reader.local && self.chance.percent(4) {
                acknowledgements::thank(conn, self.origin, &one.reader, one.letter.id, now)?;
            }
            if one.writer.local && self.chance.percent(10) {
                participating::reviewed(conn, one.writer.id, one.letter.correspondence_id)?;
            }
        }
        carry(conn, self.origin, now)
    }
}

fn pair(one: &Person, other: &Person) -> (PersonId, PersonId) {
    (one.id.min(other.id), one.id.max(other.id))
}
