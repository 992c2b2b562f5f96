//! What happens in the demo: a mentor is found in the directory of another instance, introduced to
//! and written back by; a place is taken, and a third person finds that out. Every step is an act
//! that pages and commands use too.

use super::stage::{Stage, until};
use crate::keeper::letter::{self, Order};
use crate::keeper::say;
use longhand_federation::{directory as elsewhere, webfinger};
use longhand_mentoring::cards::said::{self, Typed};
use longhand_mentoring::cards::{self, Availability};
use longhand_mentoring::correspondences::{self, LetterState, Place, Written};
use longhand_mentoring::directory::{self, Entry};
use longhand_mentoring::letterbox::{self, Letterbox, Row};
use longhand_mentoring::open_letters::{self, NewOpenLetter};
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{clock, follows, prose};
use longhand_storage::accounts::Recall;
use longhand_storage::ids::LetterId;
use longhand_storage::open_letters::Visibility;
use longhand_storage::people::Person;
use longhand_words::words::Words;

const OPEN_TITLE: &str = "One place, in spring";

const OPEN_LETTER: &str =
    "From spring on I have an hour on Sundays, and so one place for somebody \
who writes their first larger program in Rust.

Do not send me your program. Write where you stand, and one thing that puzzles you.
";

const INTRODUCTION: &str = "Dear Ada,

I have been writing Rust for three months. I can make the compiler happy now, but I do not know \
whether what I write is any good.

Last week I wrote a small parser that works on every file I have, and I am afraid to touch it:

```rust
fn parse(input: &str) -> Vec<Line> {
    input.lines().map(Line::from).collect()
}
```

What would you look at first, if this were yours?
";

const ANSWER: &str = "Dear Ben,

You \"can make the compiler happy\" after three months: most people stop there. That you doubt it is \
the better sign.

What I would look at first is what the parser does with a file you do *not* have. Write down three \
lines it should refuse, and see whether it does. Then tell me which of the three surprised you.

I write on Sundays. A normal wait is two or three weeks; do not hurry.
";

/// Who plays.
pub(super) struct Cast {
    /// Where the mentor lives.
    pub(super) mentors: Stage,
    /// Where the others live.
    pub(super) newcomers: Stage,
    /// The mentor.
    pub(super) ada: Person,
    /// Who looks for one.
    pub(super) ben: Person,
    /// Who follows her, and comes too late.
    pub(super) cleo: Person,
}

/// Plays all of it.
pub(super) async fn play(cast: &Cast) -> Result<(), String> {
    fill_in_card(cast).await?;
    open_letter(cast).await?;
    let ada = found_in_directory(cast).await?;
    say(&format!("  {}", places(&ada)))?;
    exchange(cast).await?;
    too_late(cast).await
}

/// Ada has one place, and says so.
async fn fill_in_card(cast: &Cast) -> Result<(), String> {
    let (origin, ada) = (cast.mentors.federation.origin.clone(), cast.ada.clone());
    let change = move |conn: &mut _| {
        let now = clock::now();
        let Some(told) = cards::of(conn, ada.id)? else {
            return Err(Refusal::NotYours("card").into());
        };
        let card = Typed {
            topics: "Rust, parsers".to_owned(),
            languages: "en, de".to_owned(),
            helps_with: "Reading your own code as somebody else would.".to_owned(),
            seats: "1".to_owned(),
            ..Typed::of(&ada, &told, now)
        };
        // A card is refused for at least one reason.
        let said = card.check(now).map_err(|mut faults| faults.remove(0).why)?;
        said::change(conn, &origin, ada.id, &said, now)
    };
    cast.mentors.write(change).await?;
    say("\nAda fills in her card: Rust and parsers, in English and German, one place.")
}

/// Cleo follows Ada, and an open letter of Ada's comes to her.
async fn open_letter(cast: &Cast) -> Result<(), String> {
    let ada = look_up(cast).await?;
    say(&format!(
        "\nCleo looks for {}: found by WebFinger at {}. She follows her.",
        ada.handle(),
        ada.uri
    ))?;
    let (origin, cleo) = (cast.newcomers.federation.origin.clone(), cast.cleo.clone());
    let followed = ada.clone();
    cast.newcomers
        .write(move |conn| follows::follow(conn, &origin, &cleo, &followed, clock::now()))
        .await?;
    cast.newcomers.federation.ring();
    let (follower, followed) = (cast.cleo.id, ada.id);
    until("the follow is agreed to", async || {
        let follow = cast
            .newcomers
            .read(move |conn| follows::between(conn, follower, followed))
            .await?;
        Ok(follow.filter(|follow| follow.state == longhand_storage::follows::State::Accepted))
    })
    .await?;
    let (origin, ada) = (cast.mentors.federation.origin.clone(), cast.ada.clone());
    let letter = NewOpenLetter {
        title: OPEN_TITLE.to_owned(),
        source: OPEN_LETTER.to_owned(),
        visibility: Visibility::Public,
        language: Some("en".to_owned()),
        in_reply_to: None,
    };
    cast.mentors
        .write(move |conn| open_letters::publish(conn, &origin, &ada, &letter, clock::now()))
        .await?;
    cast.mentors.federation.ring();
    say("Ada writes an open letter.")?;
    let cleo = cast.cleo.id;
    let title = until("the open letter is at Cleo's home", async || {
        let home = cast
            .newcomers
            .read(move |conn| open_letters::reading::home(conn, cleo, None))
            .await?;
        let mut titles = home.letters.into_iter().map(|shown| shown.letter.title);
        Ok(titles.find(|title| title == OPEN_TITLE))
    })
    .await?;
    say(&format!(
        "  Cleo's home page: “{title}”, by {}",
        cast.ada.handle()
    ))
}

/// The keeper of Ben's instance has the directory of Ada's read, and Ben looks through it.
async fn found_in_directory(cast: &Cast) -> Result<Entry, String> {
    let host = cast.mentors.federation.origin.host().to_owned();
    let trusted = host.clone();
    cast.newcomers
        .write(move |conn| directory::trust(conn, &trusted, true))
        .await?;
    let many = elsewhere::refresh(&cast.newcomers.federation, &host, clock::now())
        .await
        .map_err(|error| error.to_string())?;
    say(&format!(
        "\nThe keeper of Ben's instance adds the directory of {host}: {many} mentor is in it."
    ))?;
    say("Ben looks for “Rust” in the directory.")?;
    in_directory(cast).await
}

/// How Ada stands in the directory of the other instance.
async fn in_directory(cast: &Cast) -> Result<Entry, String> {
    let uri = cast.ada.uri.clone();
    let page = cast
        .newcomers
        .read(|conn| directory::look(conn, &directory::wanted("Rust", "en", ""), None))
        .await?;
    let ada = page.entries.into_iter().find(|it| it.person.uri == uri);
    ada.ok_or_else(|| "Ada is not in the directory.".to_owned())
}

/// Ada's places in words, as the directory of Ben's instance knows them.
fn places(entry: &Entry) -> String {
    let (name, card) = (entry.person.shown_name(), &entry.told.card);
    match cards::availability(card, clock::now()) {
        Availability::Open { free } => {
            format!(
                "{name}, {}: {free} of {} places free",
                entry.person.handle(),
                card.seats
            )
        }
        Availability::Full => format!("{name} has no place free just now"),
        Availability::Away(until) => format!("{name} is away until {}", until.date()),
    }
}

/// The introduction, and the letter back.
async fn exchange(cast: &Cast) -> Result<(), String> {
    let Cast {
        mentors,
        newcomers,
        ada,
        ben,
        ..
    } = cast;
    let text = INTRODUCTION.to_owned();
    let to = ada.handle();
    let first = letter::post(&newcomers.federation, "ben", &to, text, at_once(None)).await?;
    say("Ben introduces himself. His letter is posted: on his server's disk, and on its way.")?;
    let arrived = travel(newcomers, mentors, ben, ada, first).await?;
    show(&arrived)?;
    let text = ANSWER.to_owned();
    let order = at_once(Some(arrived.letter.id));
    let answer = letter::post(&mentors.federation, "ada", &ben.handle(), text, order).await?;
    say("\nAda writes back. That takes her place, and her letter is on its way.")?;
    let arrived = travel(mentors, newcomers, ada, ben, answer).await?;
    show(&arrived)?;
    say("")?;
    for (stage, person) in [(newcomers, ben), (mentors, ada)] {
        let letterbox = until("the letters have begun on both sides", async || {
            let id = person.id;
            let found = stage
                .read(move |conn| letterbox::of(conn, id, None, clock::now()))
                .await?;
            Ok(turn(&found))
        })
        .await?;
        say(&format!("{}'s letterbox: {letterbox}", person.shown_name()))?;
    }
    Ok(())
}

/// Whose letter it is to write, once a correspondence has begun.
fn turn(letterbox: &Letterbox) -> Option<String> {
    let other = |rows: &[Row]| {
        let row = rows.iter().find(|row| row.introduction.is_none())?;
        row.others
            .first()
            .map(|other| other.shown_name().to_owned())
    };
    let mine = other(&letterbox.to_write).map(|name| format!("your letter to write, to {name}"));
    mine.or_else(|| other(&letterbox.waiting).map(|name| format!("waiting for {name}")))
}

/// Cleo would like to write too. What Ada's server says of her places has come by then.
async fn too_late(cast: &Cast) -> Result<(), String> {
    let full = until("the news of Ada's places arrives", async || {
        let entry = in_directory(cast).await?;
        let availability = cards::availability(&entry.told.card, clock::now());
        Ok((availability == Availability::Full).then_some(entry))
    })
    .await?;
    say("\nCleo would like to write to Ada too, and looks into the directory.")?;
    say(&format!(
        "  {}. Her letter can wait, or go to somebody else in the directory.",
        places(&full)
    ))
}

async fn look_up(cast: &Cast) -> Result<Person, String> {
    webfinger::look_up(&cast.newcomers.federation, &cast.ada.handle(), None)
        .await
        .map_err(|error| error.to_string())
}

fn at_once(reply_to: Option<LetterId>) -> Order {
    Order {
        reply_to,
        rest: Some(Recall::None),
        language: Some("en".to_owned()),
        ..Order::default()
    }
}

/// Follows a letter until it has arrived on both sides' word.
async fn travel(
    from: &Stage,
    to: &Stage,
    writer: &Person,
    reader: &Person,
    letter: LetterId,
) -> Result<Written, String> {
    let (sender, id) = (writer.id, letter);
    let uri = until("the letter is handed over", async || {
        let (letter, ways) = from
            .read(move |conn| correspondences::ways(conn, sender, id, clock::now()))
            .await?;
        match ways.first().map(|way| way.place.clone()) {
            Some(Place::Arrived(_)) => Ok(Some(letter.uri)),
            Some(Place::Returned(_, reason)) => {
                let reason = Words::plain().tell(&reason);
                Err(format!("The letter came back: {reason}"))
            }
            _ => Ok(None),
        }
    })
    .await?;
    say(&format!("  Arrived at {}.", to.config.domain))?;
    let reader = reader.id;
    until("the letter is in the letterbox", async || {
        let letters = to
            .read(move |conn| correspondences::all_letters(conn, reader, clock::now()))
            .await?;
        Ok(letters
            .into_iter()
            .find(|w| w.state == LetterState::Arrived && w.letter.uri == uri))
    })
    .await
}

fn show(written: &Written) -> Result<(), String> {
    say("")?;
    for line in prose::to_text(&written.letter.content).lines() {
        say(&format!("    | {line}"))?;
    }
    Ok(())
}
