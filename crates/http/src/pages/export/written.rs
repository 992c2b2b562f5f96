//! The archive itself: `letters.json`, a page for each correspondence, and a folder with the files. Read
//! and written piece by piece.

use super::data;
use super::stream::Into;
use crate::error::Error;
use crate::reader::Reader;
use crate::words::{Prose, Time, names};
use askama::Template;
use chrono::{Datelike, NaiveDateTime, Timelike};
use longhand_federation::office::Federation;
use longhand_mentoring::correspondences::{View, Written};
use longhand_mentoring::{archive, clock};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{CorrespondenceId, LetterId};
use longhand_words::words::Words;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Write;
use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

#[derive(Template)]
#[template(path = "export_begin.html")]
struct BeginPage<'a> {
    words: &'a Words,
    title: String,
    purpose: &'a str,
    goals: &'a str,
}

#[derive(Template)]
#[template(path = "export_letter.html")]
struct LetterPart<'a> {
    words: &'a Words,
    place: &'a str,
    day: Time,
    content: Option<Prose>,
    /// Where each file is, and what it shows.
    files: Vec<(String, &'a str)>,
    name: &'a str,
}

/// What is being written, and for whom.
struct Archive<'a> {
    federation: &'a Federation,
    reader: &'a Reader,
    now: NaiveDateTime,
    zip: ZipWriter<StreamWriter<&'a mut Into>>,
    options: SimpleFileOptions,
    /// The files met so far: token and name in the archive.
    files: BTreeMap<String, String>,
}

/// Writes everything that is the reader's.
pub(super) fn write(
    federation: &Federation,
    reader: &Reader,
    into: &mut Into,
) -> Result<(), Error> {
    let now = clock::now();
    let mut archive = Archive {
        federation,
        reader,
        now,
        zip: ZipWriter::new_stream(into),
        options: options(now),
        files: BTreeMap::new(),
    };
    archive.data()?;
    let me = reader.person.id;
    for id in archive.read(|conn| archive::correspondences(conn, me))? {
        archive.page(id)?;
    }
    archive.files()?;
    archive.zip.finish().map_err(|error| broken(&error))?;
    Ok(())
}

impl Archive<'_> {
    /// Everything as data, in one file: a list is written while it is read.
    fn data(&mut self) -> Result<(), Error> {
        let (reader, me) = (self.reader, self.reader.person.id);
        let around = self.read(|conn| archive::around(conn, me))?;
        self.begin("letters.json", true)?;
        self.text(&format!("{{\"form\":{},\n\"exported\":", data::FORM))?;
        self.value(&self.now.and_utc().to_rfc3339().into())?;
        self.named("account", &data::account(&reader.person, &reader.account))?;
        self.named("card", &data::card(&around))?;
        for (name, value) in data::around(&around) {
            self.named(name, &value)?;
        }
        self.text(",\n\"correspondences\":[")?;
        let ids = self.read(|conn| archive::correspondences(conn, me))?;
        for (number, id) in ids.into_iter().enumerate() {
            self.text(if number > 0 { ",\n" } else { "\n" })?;
            self.correspondence(id)?;
        }
        self.text("],\n\"drafts\":[")?;
        self.drafts()?;
        self.text("],\n\"open_letters\":[")?;
        let mut first = true;
        for id in self.read(|conn| archive::open_letters(conn, me))? {
            let letter = self.read(|conn| archive::open_letter(conn, id))?;
            if let Some(letter) = letter {
                self.item(&mut first, &data::open_letter(&letter))?;
            }
        }
        self.text("]}\n")
    }

    fn correspondence(&mut self, id: CorrespondenceId) -> Result<(), Error> {
        let (me, now) = (self.reader.person.id, self.now);
        let view = self.read(|conn| archive::correspondence(conn, me, id, now))?;
        let value = data::correspondence(&view, &page_name(&view)).to_string();
        // The letters belong into it, behind all else.
        self.text(value.strip_suffix('}').unwrap_or(&value))?;
        self.text(",\"letters\":[")?;
        let mut first = true;
        let mut after = None;
        loop {
            let (letters, next) = self.letters(id, after)?;
            for written in &letters {
                self.meet(written);
                let value = data::letter(written, |url| self.file(url));
                self.item(&mut first, &value)?;
            }
            match next {
                Some(next) => after = Some(next),
                None => return self.text("]}"),
            }
        }
    }

    fn drafts(&mut self) -> Result<(), Error> {
        let me = self.reader.person.id;
        let mut first = true;
        for id in self.read(|conn| archive::drafts(conn, me))? {
            let Some((draft, files)) = self.read(|conn| archive::draft(conn, me, id))? else {
                continue;
            };
            let files: Vec<_> = files
                .into_iter()
                .map(|file| {
                    let name = name_of(&file.token, &file.media_type);
                    self.files.insert(file.token.clone(), name.clone());
                    (file, name)
                })
                .collect();
            self.item(&mut first, &data::draft(&draft, &files))?;
        }
        Ok(())
    }

    /// A correspondence to be read and printed.
    fn page(&mut self, id: CorrespondenceId) -> Result<(), Error> {
        let (me, now, words) = (self.reader.person.id, self.now, &self.reader.words);
        let view = self.read(|conn| archive::correspondence(conn, me, id, now))?;
        self.begin(&page_name(&view), true)?;
        let begin = BeginPage {
            words,
            title: words
                .say("export-letters-with")
                .with("names", names(words, &view.others))
                .to_string(),
            purpose: &view.agreed.purpose,
            goals: &view.agreed.goals,
        };
        self.text(&begin.render()?)?;
        let mut after = None;
        loop {
            let (letters, next) = self.letters(id, after)?;
            for written in &letters {
                let part = self.part(written).render()?;
                self.text(&part)?;
            }
            match next {
                Some(next) => after = Some(next),
                None => return self.text("</main>\n</body>\n</html>\n"),
            }
        }
    }

    fn part<'b>(&'b self, written: &'b Written) -> LetterPart<'b> {
        let letter = &written.letter;
        let day = self.reader.words.day(letter.posted_at);
        let file = |url: &str| match self.file(url) {
            Some(file) => file,
            None => url.to_owned(),
        };
        LetterPart {
            words: &self.reader.words,
            place: written.author.home(),
            day: Time {
                machine: day.machine(),
                said: day.to_string(),
            },
            content: letter
                .deleted_at
                .is_none()
                .then(|| Prose(letter.content.clone())),
            files: written
                .attachments
                .iter()
                .map(|one| (file(&one.url), one.description.as_str()))
                .collect(),
            name: written.author.shown_name(),
        }
    }

    fn letters(
        &self,
        id: CorrespondenceId,
        after: Option<LetterId>,
    ) -> Result<(Vec<Written>, Option<LetterId>), Error> {
        let (me, now) = (self.reader.person.id, self.now);
        self.read(|conn| archive::letters(conn, me, id, after, now))
    }

    /// Remembers the files that came with a letter and are kept here.
    fn meet(&mut self, written: &Written) {
        for one in &written.attachments {
            if let Some(token) = self.token(&one.url) {
                let name = name_of(token, &one.media_type);
                self.files.insert(token.to_owned(), name);
            }
        }
    }

    fn token<'b>(&self, url: &'b str) -> Option<&'b str> {
        let here = url.strip_prefix(self.federation.origin.base())?;
        let token = here.strip_prefix("/media/")?;
        let plain = token.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (plain && !token.is_empty()).then_some(token)
    }

    /// Where a file lies in the archive, if it does.
    fn file(&self, url: &str) -> Option<String> {
        self.files.get(self.token(url)?).cloned()
    }

    fn files(&mut self) -> Result<(), Error> {
        let (me, now) = (self.reader.person.id, self.now);
        for (token, name) in std::mem::take(&mut self.files) {
            let found = self.read(|conn| archive::file(conn, me, &token, now))?;
            if let Some(file) = found {
                self.begin(&name, false)?;
                self.zip
                    .write_all(&file.bytes)
                    .map_err(|error| broken(&error))?;
            }
        }
        Ok(())
    }

    fn read<T>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, longhand_mentoring::error::Error>,
    ) -> Result<T, Error> {
        Ok(self.federation.database.read_now(work)?)
    }

    fn begin(&mut self, name: &str, large: bool) -> Result<(), Error> {
        let options = self.options.large_file(large);
        self.zip
            .start_file(name, options)
            .map_err(|error| broken(&error))
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        self.zip
            .write_all(text.as_bytes())
            .map_err(|error| broken(&error))
    }

    fn value(&mut self, value: &Value) -> Result<(), Error> {
        self.text(&value.to_string())
    }

    fn named(&mut self, name: &str, value: &Value) -> Result<(), Error> {
        self.text(&format!(",\n\"{name}\":"))?;
        self.value(value)
    }

    fn item(&mut self, first: &mut bool, value: &Value) -> Result<(), Error> {
        self.text(if *first { "\n" } else { ",\n" })?;
        *first = false;
        self.value(value)
    }
}

fn options(now: NaiveDateTime) -> SimpleFileOptions {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let time = zip::DateTime::from_date_and_time(
        u16::try_from(now.year()).unwrap_or(1980),
        part(now.month()),
        part(now.day()),
        part(now.hour()),
        part(now.minute()),
        part(now.second()),
    );
    let options = SimpleFileOptions::default();
    time.map_or(options, |time| options.last_modified_time(time))
}

/// The page of a correspondence: whom it is with, and its number, because two may have one name.
fn page_name(view: &View) -> String {
    let handles: Vec<String> = view.others.iter().map(|other| other.handle()).collect();
    let plain: String = handles
        .join("-")
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "@.-_".contains(*c))
        .take(80)
        .collect();
    format!(
        "letters-with-{}-{}.html",
        plain.trim_start_matches('@'),
        view.id
    )
}

fn name_of(token: &str, media_type: &str) -> String {
    format!("files/{token}.{}", archive::ending(media_type))
}

fn broken(error: &dyn std::fmt::Display) -> Error {
    Error::Broken(format!("an archive could not be written: {error}"))
}
