//! `longhand generate`: fills an empty instance with made-up people and three years of their letters, to
//! measure with and to look at. The same seed makes the same people, letters and dates, counted back
//! from now.
//!
//! It plays those years through, week by week: `people` come, follow each other and write as `plan`
//! has it, and every week the calendar turns its page.

mod acts;
mod chance;
mod people;
mod plan;
mod words;
mod world;

use crate::config::Config;
use crate::keeper::calendar;
use crate::keeper::say;
use crate::setup;
use chance::Chance;
use chrono::{Duration, NaiveDateTime};
use clap::Args;
use longhand_federation::signature;
use longhand_mentoring::drafts::{self, Text};
use longhand_mentoring::error::Error;
use longhand_mentoring::open_letters::{self, NewOpenLetter};
use longhand_mentoring::{accounts, clock, follows, random};
use longhand_storage::connection::AnyConnection;
use longhand_storage::database::Database;
use longhand_storage::open_letters::Visibility;
use longhand_storage::people as kept_people;
use people::{Newcomer, Shared};
use plan::{Course, DAYS, Plan};
use world::World;

/// How much there is to be.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// How many people there are, here and elsewhere
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(20..=1_000_000))]
    people: u32,
    /// How many correspondences they have
    #[arg(long, default_value_t = 5_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    correspondences: u32,
    /// How many letters there are in them
    #[arg(long, default_value_t = 200_000, value_parser = clap::value_parser!(u32).range(2..=20_000_000))]
    letters: u32,
    /// What all of it follows from
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Something that happens on a day.
#[derive(Debug, Clone, Copy)]
enum Event {
    /// Somebody comes.
    Comes(usize),
    /// Somebody follows somebody.
    Follows,
    /// A letter of a correspondence is posted.
    Writes(usize, usize),
    /// A correspondence ends or rests.
    Ends(usize),
    /// A mentor goes away for some weeks.
    GoesAway,
    /// Somebody publishes an open letter, or answers one.
    Publishes,
    /// Somebody begins to write and keeps it for later.
    Drafts,
}

/// Everything that is to happen, and how.
struct Story {
    newcomers: Vec<Newcomer>,
    plans: Vec<Plan>,
    events: Vec<(NaiveDateTime, Event)>,
    shared: Shared,
    now: NaiveDateTime,
}

/// Makes it all up.
pub(crate) fn run(config: &Config, wanted: &Generate) -> Result<(), String> {
    if wanted.letters / 2 < wanted.correspondences {
        return Err("A correspondence has two letters or more, a few apart: ask for at least twice as many letters as correspondences.".to_owned());
    }
    if wanted.correspondences > wanted.people.saturating_mul(5) {
        return Err("That is too many correspondences for so few people: ask for at most five for each of them.".to_owned());
    }
    let origin = config.origin()?;
    let database = setup::database(config)?;
    if database
        .read_now(kept_people::any)
        .map_err(setup::sentence)?
    {
        return Err("There are people here already, and made-up ones are not mixed with them. Give a LONGHAND_DATA_DIR or LONGHAND_DATABASE_URL of its own.".to_owned());
    }
    let sentence = |error: Error| error.to_string();
    let mut chance = Chance::new(wanted.seed);
    let story = story(&mut chance, wanted).map_err(sentence)?;
    let mut world = World::new(&origin, chance, story.plans.len());
    play(&database, &story, &mut world).map_err(sentence)?;
    let here = world.people.iter().filter(|one| one.person.local).count();
    say(&format!(
        "Made up {} people ({here} of them here), {} correspondences and {} letters.",
        wanted.people, wanted.correspondences, wanted.letters
    ))?;
    say(
        "They share one key, and nobody knows their password: `longhand account password NAME` gives somebody one. Keep this instance to yourself.",
    )
}

fn story(chance: &mut Chance, wanted: &Generate) -> Result<Story, Error> {
    let now = clock::now();
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let newcomers = people::all(chance, count(wanted.people), now);
    let (correspondences, letters) = (count(wanted.correspondences), count(wanted.letters));
    let plans = plan::all(chance, correspondences, letters, now);
    let events = events(chance, &newcomers, &plans, now);
    let keys = signature::generate().map_err(|error| Error::NoChance(error.to_string()))?;
    let shared = Shared {
        keys,
        password_hash: accounts::hash_password(&random::text()?)?,
    };
    Ok(Story {
        newcomers,
        plans,
        events,
        shared,
        now,
    })
}

/// Everything that happens, in the order of time.
fn events(
    chance: &mut Chance,
    newcomers: &[Newcomer],
    plans: &[Plan],
    now: NaiveDateTime,
) -> Vec<(NaiveDateTime, Event)> {
    let mut events = Vec::new();
    let early = now - Duration::days(DAYS - 10);
    for (place, newcomer) in newcomers.iter().enumerate() {
        events.push((newcomer.comes_at, Event::Comes(place)));
        events.push((chance.time(early, now), Event::Follows));
        events.push((chance.time(early, now), Event::Follows));
        if chance.percent(40) {
            events.push((chance.time(early, now), Event::Publishes));
        }
        if chance.percent(1) {
            let lately = now - Duration::days(12);
            events.push((chance.time(lately, now), Event::GoesAway));
        }
        if chance.percent(4) {
            let lately = now - Duration::days(40);
            events.push((chance.time(lately, now), Event::Drafts));
        }
    }
    for (place, plan) in plans.iter().enumerate() {
        for (number, at) in plan.times.iter().enumerate() {
            events.push((*at, Event::Writes(place, number)));
        }
        let later = match plan.course {
            Course::Declined => chance.within(1..=15),
            Course::Withdrawn => chance.within(1..=10),
            Course::Resting => chance.within(1..=4),
            Course::Left => chance.within(5..=40),
            _ => continue,
        };
        if let Some(last) = plan.times.last() {
            let at = *last + Duration::days(later);
            events.push((
                at.min(now - Duration::hours(1)).max(*last),
                Event::Ends(place),
            ));
        }
    }
    events.sort_by_key(|(at, _)| *at);
    events
}

/// Plays all of it, a week in a transaction.
fn play(database: &Database, story: &Story, world: &mut World<'_>) -> Result<(), Error> {
    let mut events = story.events.as_slice();
    let mut week = story.now - Duration::days(DAYS);
    let (mut weeks, mut letters) = (0, 0);
    database.write_now(people::meet_instances)?;
    while week < story.now {
        week = (week + Duration::weeks(1)).min(story.now);
        let (these, later) = events.split_at(events.partition_point(|(at, _)| *at <= week));
        events = later;
        database.write_now(|conn| {
            for (at, event) in these {
                happen(conn, story, world, *event, *at)?;
            }
            world.deliver(conn)
        })?;
        calendar::turn(database, world.origin, week)?;
        let written = |event: &&(NaiveDateTime, Event)| matches!(event.1, Event::Writes(..));
        letters += these.iter().filter(written).count();
        weeks += 1;
        if weeks % 13 == 0 || week == story.now {
            database.look_over()?;
            let people = world.people.len();
            tracing::info!("Until {}: {people} people, {letters} letters.", week.date());
        }
    }
    database.write_now(|conn| acts::carry_last(world, conn, story.now))
}

fn happen(
    conn: &mut AnyConnection,
    story: &Story,
    world: &mut World<'_>,
    event: Event,
    now: NaiveDateTime,
) -> Result<(), Error> {
    match event {
        Event::Comes(place) => {
            if let Some(newcomer) = story.newcomers.get(place) {
                let resident = newcomer.come(conn, world.origin, &story.shared)?;
                world.add(resident);
            }
            Ok(())
        }
        Event::Follows => follow(conn, world, now),
        Event::Writes(place, number) => match story.plans.get(place) {
            Some(plan) => {
                let is_late = now > story.now - Duration::minutes(35);
                world.write(conn, plan, (place, number), now, is_late)
            }
            None => Ok(()),
        },
        Event::Ends(place) => match story.plans.get(place) {
            Some(plan) => world.end(conn, plan, place, now),
            None => Ok(()),
        },
        Event::GoesAway => go_away(conn, world, now),
        Event::Publishes => publish(conn, world, now),
        Event::Drafts => keep_draft(conn, world, now),
    }
}

fn follow(
    conn: &mut AnyConnection,
    world: &mut World<'_>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mentor = world.chance.percent(80);
    let both = (world.somebody(false), world.somebody(mentor));
    let (Some(follower), Some(followed)) = both else {
        return Ok(());
    };
    let [follower, followed] = [follower, followed].map(|at| &world.people[at].person);
    if follower.id == followed.id {
        return Ok(());
    }
    match (follower.local, followed.local) {
        (true, _) => {
            follows::follow(conn, world.origin, follower, followed, now)?;
            if !followed.local {
                follows::agreed(conn, follower, followed, now)?;
            }
        }
        (false, true) => {
            let uri = format!("https://{}/a/{}", follower.home(), random::text()?);
            follows::receive(conn, world.origin, follower, followed, &uri, now)?;
        }
        (false, false) => return Ok(()),
    }
    acts::carry(conn, world.origin, now)
}

fn go_away(
    conn: &mut AnyConnection,
    world: &mut World<'_>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let weeks = world.chance.within(3..=20);
    let Some(at) = world.somebody(true) else {
        return Ok(());
    };
    let mentor = &world.people[at];
    if mentor.person.local {
        mentor.go_away(conn, world.origin, weeks, now)?;
        world.spare(at);
    }
    acts::carry(conn, world.origin, now)
}

/// Mentors publish, everybody answers beneath.
fn publish(
    conn: &mut AnyConnection,
    world: &mut World<'_>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let answers = !world.open.is_empty() && world.chance.percent(30);
    let Some(at) = world.somebody(!answers) else {
        return Ok(());
    };
    let (author, topic) = (&world.people[at].person, world.people[at].topic);
    if !author.local {
        return Ok(());
    }
    let chance = &mut world.chance;
    let newest = world.open.len().saturating_sub(1);
    let answered = world.open.get(newest - chance.skewed(newest)).copied();
    let is_public = answers || chance.percent(85);
    let new = NewOpenLetter {
        title: match answers {
            true => String::new(),
            false => words::title(chance, topic),
        },
        source: words::postcard(chance, topic),
        visibility: match is_public {
            true => Visibility::Public,
            false => Visibility::Followers,
        },
        language: None,
        in_reply_to: answered.filter(|_| answers),
    };
    let published = open_letters::publish(conn, world.origin, author, &new, now)?;
    if is_public && !answers {
        world.open.push(published.id);
    }
    acts::carry(conn, world.origin, now)
}

fn keep_draft(
    conn: &mut AnyConnection,
    world: &mut World<'_>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let both = (world.somebody(false), world.somebody(true));
    let (Some(from), Some(to)) = both else {
        return Ok(());
    };
    let [from, to] = [from, to].map(|at| &world.people[at]);
    if from.person.local {
        let name = to.person.shown_name().to_owned();
        let text = Text {
            recipient: to.person.handle(),
            source: words::letter(&mut world.chance, &name, to.topic),
            ..Text::default()
        };
        drafts::keep(conn, from.person.id, None, &text, now)?;
    }
    Ok(())
}
