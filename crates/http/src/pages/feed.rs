//! What one person writes for everybody, as an Atom feed (RFC 4287).

use crate::app::App;
use crate::error::Error;
use crate::links;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use actix_web::{HttpRequest, HttpResponse, web};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person as Author, Text};
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::reading::{self, Shown};
use longhand_mentoring::{accounts, secrets};
use longhand_storage::accounts as kept;
use longhand_storage::people::Person;
use longhand_words::language::Language;
use longhand_words::words::Words;

/// `GET /@{name}/feed.atom`
pub(crate) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    name: web::Path<String>,
) -> Result<HttpResponse, Error> {
    if name.contains('\0') {
        return Err(Error::NoSuchPage);
    }
    let (name, host) = (name.into_inner(), app.federation.origin.host().to_owned());
    let found = app
        .federation
        .database
        .read(move |conn| {
            let Some(person) = super::people::resident(conn, &name, &host)? else {
                return Ok(None);
            };
            let account = kept::find(conn, person.id)?;
            let words = accounts::words(&account, Language::default());
            let page = reading::of_person(conn, person.id, None)?;
            Ok::<_, MentoringError>(Some((words, person, page.letters)))
        })
        .await?;
    let (words, person, letters) = found.ok_or(Error::NoSuchPage)?;
    let body = feed(&words, app.federation.origin.base(), &person, &letters).to_string();
    let tag = format!("\"{}\"", secrets::hash(&body));
    let known = request.headers().get_all(IF_NONE_MATCH).any(|tags| {
        tags.to_str()
            .is_ok_and(|tags| tags == "*" || tags.contains(&tag))
    });
    let mut response = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response
        .insert_header((ETAG, tag))
        .insert_header((CACHE_CONTROL, "no-cache"));
    if known {
        return Ok(response.finish());
    }
    Ok(response
        .insert_header((CONTENT_TYPE, "application/atom+xml; charset=utf-8"))
        .body(body))
}

fn feed(words: &Words, base: &str, person: &Person, letters: &[Shown]) -> Feed {
    let page = format!("{base}{}", links::profile(&person.username));
    let newest = letters.iter().map(updated).max();
    let title = words.say("feed-title").with("name", person.shown_name());
    Feed {
        title: in_language(&title.to_string(), Some(words.language().tag())),
        id: page.clone(),
        updated: time(newest.unwrap_or(person.created_at)),
        authors: vec![author(person, &page)],
        links: vec![
            link(
                "self",
                &format!("{base}{}", links::feed(&person.username)),
                "application/atom+xml",
            ),
            link("alternate", &page, "text/html"),
        ],
        entries: letters.iter().map(|shown| entry(shown, &page)).collect(),
        ..Feed::default()
    }
}

fn entry(shown: &Shown, page: &str) -> Entry {
    let letter = &shown.letter;
    Entry {
        title: in_language(&letter.title, letter.language.as_deref()),
        id: letter.uri.clone(),
        updated: time(updated(shown)),
        published: Some(time(letter.posted_at)),
        authors: vec![author(&shown.author, page)],
        links: vec![link("alternate", &letter.page_url, "text/html")],
        content: Some(Content {
            lang: letter.language.clone(),
            value: Some(fit(&letter.content)),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// A text, and the language it is in where that was said.
fn in_language(text: &str, language: Option<&str>) -> Text {
    Text {
        lang: language.map(str::to_owned),
        ..Text::plain(fit(text))
    }
}

fn author(person: &Person, page: &str) -> Author {
    Author {
        name: fit(person.shown_name()),
        uri: Some(page.to_owned()),
        ..Author::default()
    }
}

fn link(rel: &str, href: &str, media_type: &str) -> Link {
    Link {
        rel: rel.to_owned(),
        href: href.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    }
}

/// When it was last changed, or else published.
fn updated(shown: &Shown) -> NaiveDateTime {
    shown.letter.edited_at.unwrap_or(shown.letter.posted_at)
}

fn time(time: NaiveDateTime) -> FixedDateTime {
    time.and_utc().fixed_offset()
}

/// Text without the few characters that no XML may have.
fn fit(text: &str) -> String {
    text.chars()
        .filter(|character| match character {
            '\t' | '\n' | '\r' => true,
            '\u{fffe}' | '\u{ffff}' => false,
            other => *other >= ' ',
        })
        .collect()
}
