//! What a card is found by: its topics and languages as they are looked up, and its words.

use super::{LONGEST_TOPIC, MOST_LANGUAGES, MOST_TOPICS, Told};
use crate::error::Error;
use crate::{languages, prose};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::people::Person;
use longhand_storage::topics::{self, Language, Topic};
use std::collections::{BTreeSet, HashSet};

/// The most words a card is found by.
const MOST_WORDS: usize = 300;

/// As much of a word as is looked at, in characters.
const LONGEST_WORD: usize = 40;

/// The most words that are looked for at once; the rest would hardly narrow it down.
const MOST_WANTED: usize = 8;

/// The words of a text as they are kept and looked for. What programmers write with signs keeps
/// them: c++, c#.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '+' | '#'))
        .map(|word| word.trim_start_matches(['#', '+']))
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(LONGEST_WORD).collect())
        .collect::<Vec<String>>()
        .into_iter()
}

/// The words somebody looks for, at most eight.
pub(crate) fn wanted(text: &str) -> Vec<String> {
    let mut known = HashSet::new();
    words(text)
        .filter(|word| known.insert(word.clone()))
        .take(MOST_WANTED)
        .collect()
}

/// A topic as it is looked up.
pub(crate) fn topic_key(topic: &str) -> String {
    let topic = prose::one_line(topic, LONGEST_TOPIC);
    topic.trim_start_matches('#').trim().to_lowercase()
}

/// Keeps what a card is about and what it is found by, in the place of what was kept before.
pub(super) fn keep(conn: &mut AnyConnection, person: &Person, told: &Told) -> Result<(), Error> {
    let id = person.id;
    topics::replace(conn, id, &topics_of(id, &told.topics))?;
    topics::replace_languages(conn, id, &languages_of(id, &told.languages))?;
    let mut found_by = BTreeSet::new();
    for text in told.topics.iter().map(String::as_str).chain([
        person.username.as_str(),
        person.name.as_str(),
        told.card.helps_with.as_str(),
    ]) {
        found_by.extend(words(text));
    }
    let found_by: Vec<String> = found_by.into_iter().take(MOST_WORDS).collect();
    topics::replace_words(conn, id, &found_by)?;
    Ok(())
}

/// Each topic once, whatever its case, as far as there is room.
fn topics_of(person_id: PersonId, topics: &[String]) -> Vec<Topic> {
    let mut known = HashSet::new();
    let distinct = topics
        .iter()
        .map(|topic| (topic_key(topic), topic))
        .filter(|(key, _)| !key.is_empty() && known.insert(key.clone()))
        .take(MOST_TOPICS);
    (0..)
        .zip(distinct)
        .map(|(position, (topic_key, topic))| Topic {
            person_id,
            topic_key,
            topic: topic.clone(),
            position,
        })
        .collect()
}

/// Each language once, as far as there is room.
fn languages_of(person_id: PersonId, tags: &[String]) -> Vec<Language> {
    let mut known = HashSet::new();
    let distinct = tags
        .iter()
        .filter(|tag| known.insert((*tag).clone()))
        .take(MOST_LANGUAGES);
    (0..)
        .zip(distinct)
        .map(|(position, tag)| Language {
            person_id,
            language: languages::first_part(tag).to_owned(),
            tag: tag.clone(),
            position,
        })
        .collect()
}
