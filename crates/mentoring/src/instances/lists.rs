//! Lists of instances to hand on and to take over: CSV as Mastodon writes the domains it blocks
//! (`#domain`, `#severity` and four more columns) and those it allows (`#domain` alone).

use crate::error::Error;
use crate::instances::{LONGEST_NOTE, check_foreign, keep};
use crate::keeping;
use crate::origin::Origin;
use crate::prose;
use crate::refusal::keeping::Keeping;
use chrono::NaiveDateTime;
use csv::{ReaderBuilder, StringRecord, Trim, Writer};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::instance_lists;
use longhand_storage::instances::{self, Stance};
use longhand_storage::keeping::Act;
use std::collections::{HashMap, HashSet};

/// The longest list, in bytes.
pub const LONGEST: usize = 500_000;

/// The columns of a list of blocked domains, in Mastodon's order.
const COLUMNS: [&str; 6] = [
    "#domain",
    "#severity",
    "#reject_media",
    "#reject_reports",
    "#public_comment",
    "#obfuscate",
];

/// What a list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Instances to limit or block.
    Closed,
    /// Instances that are allowed.
    Allowed,
}

/// What a list says about one host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The host.
    pub host: String,
    /// What is to be decided about it.
    pub stance: Stance,
    /// The comment that stands beside it.
    pub note: String,
}

/// Why a line of a list is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no host in it.
    NoHost,
    /// The host is hidden behind asterisks: nobody knows which one is meant.
    Hidden,
    /// Its severity is none that is known here.
    Severity,
    /// It is this instance itself.
    Ourselves,
    /// It cannot be read as CSV in UTF-8.
    Unreadable,
}

/// A line of a list that is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bad {
    /// Which line, counted from 1.
    pub number: usize,
    /// What stands in it, one short line.
    pub text: String,
    /// Why.
    pub fault: Fault,
}

/// A list as it was read.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// What it says, each host once.
    pub lines: Vec<Line>,
    /// What cannot be taken.
    pub bad: Vec<Bad>,
    /// How many lines ask for nothing that is known here (`noop`).
    pub nothing: usize,
}

/// One thing that taking a list over would change.
#[derive(Debug, Clone)]
pub struct Change {
    /// What the list says.
    pub line: Line,
    /// What is decided now.
    pub before: Stance,
    /// How many correspondences of people here lead to the host or below it.
    pub correspondences: i64,
}

/// What taking a list over would change.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// What changes, in the order of the list.
    pub changes: Vec<Change>,
    /// How many hosts of the list stay as they are: a list makes a decision stricter or is the first to
    /// make one, it does not soften what the keeper decided.
    pub kept: usize,
}

/// The list of what is decided here, to hand on.
pub fn write(conn: &mut AnyConnection, kind: Kind) -> Result<String, Error> {
    let mut rows = Vec::new();
    match kind {
        Kind::Allowed => {
            rows.push(vec![COLUMNS[0].to_owned()]);
            for instance in instance_lists::with_stance(conn, &[Stance::Allowed])? {
                rows.push(vec![instance.host]);
            }
        }
        Kind::Closed => {
            rows.push(COLUMNS.map(str::to_owned).to_vec());
            let closed = [Stance::Limited, Stance::Blocked];
            for instance in instance_lists::with_stance(conn, &closed)? {
                rows.push(row(&instance.host, instance.stance, &instance.note));
            }
        }
    }
    Ok(as_csv(&rows))
}

/// The same for lines of a list, so that what was looked at can be sent back.
pub fn written(lines: &[Line]) -> String {
    let head = COLUMNS.map(str::to_owned).to_vec();
    let rows = lines
        .iter()
        .map(|line| row(&line.host, line.stance, &line.note));
    as_csv(&std::iter::once(head).chain(rows).collect::<Vec<_>>())
}

fn row(host: &str, stance: Stance, note: &str) -> Vec<String> {
    let severity = match stance {
        Stance::Limited => "silence",
        Stance::Blocked => "suspend",
        Stance::Open | Stance::Allowed => "noop",
    };
    let no = || "false".to_owned();
    vec![
        host.to_owned(),
        severity.to_owned(),
        no(),
        no(),
        note.to_owned(),
        no(),
    ]
}

fn as_csv(rows: &[Vec<String>]) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    for row in rows {
        // Memory takes everything, and all rows are equally long.
        if writer.write_record(row).is_err() {
            return String::new();
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads a list. `host` says which host stands in a text, if there is one. Columns are found by their
/// names in the first line; without such a line the first is the domain, and each is blocked. Later
/// lines about a host that was named before are passed over.
pub fn read(
    bytes: &[u8],
    kind: Kind,
    origin: &Origin,
    host: impl Fn(&str) -> Option<String>,
) -> Result<List, Keeping> {
    if bytes.len() > LONGEST {
        return Err(Keeping::LongList(LONGEST / 1000));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(bytes);
    let mut lines = Lines {
        bytes,
        offset: 0,
        number: 1,
    };
    let mut columns = Columns::default();
    let mut list = List::default();
    let mut seen = HashSet::new();
    for record in reader.byte_records() {
        let position = match &record {
            Ok(record) => record.position(),
            Err(error) => error.position(),
        };
        let number = lines.at(position.map_or(0, csv::Position::byte));
        let bad = |text: &str, fault| Bad {
            number,
            text: prose::plain_line(text, 80),
            fault,
        };
        let Some(record) = record
            .ok()
            .and_then(|record| StringRecord::from_byte_record(record).ok())
        else {
            list.bad.push(bad("", Fault::Unreadable));
            continue;
        };
        if number == 1 && Columns::are_named_in(&record) {
            columns = Columns::named(&record);
            continue;
        }
        match columns.line(&record, kind, origin, &host) {
            Ok(Some(line)) if seen.insert(line.host.clone()) => list.lines.push(line),
            Ok(Some(_)) => {}
            Ok(None) => list.nothing += 1,
            Err(fault) => {
                let text: Vec<&str> = record.iter().collect();
                list.bad.push(bad(&text.join(","), fault));
            }
        }
    }
    Ok(list)
}

/// Counts lines as an editor does: breaks within quotation marks count.
struct Lines<'a> {
    bytes: &'a [u8],
    offset: usize,
    number: usize,
}

impl Lines<'_> {
    /// The number of the line that begins at this offset, or after the breaks there; offsets only rise.
    fn at(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        while let Some(byte) = self.bytes.get(self.offset) {
            if self.offset >= offset && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.number += usize::from(*byte == b'\n');
            self.offset += 1;
        }
        self.number
    }
}

/// Where in a line things stand.
#[derive(Debug, Clone, Copy, Default)]
struct Columns {
    domain: usize,
    severity: Option<usize>,
    comment: Option<usize>,
}

impl Columns {
    fn are_named_in(record: &StringRecord) -> bool {
        record.iter().any(|name| name_of(name) == "domain")
    }

    fn named(record: &StringRecord) -> Self {
        let place = |wanted| record.iter().position(|name| name_of(name) == wanted);
        Self {
            domain: place("domain").unwrap_or_default(),
            severity: place("severity"),
            comment: place("public_comment"),
        }
    }

    /// What a line says; `None` if it asks for nothing.
    fn line(
        self,
        record: &StringRecord,
        kind: Kind,
        origin: &Origin,
        host: impl Fn(&str) -> Option<String>,
    ) -> Result<Option<Line>, Fault> {
        let cell = |place: Option<usize>| place.and_then(|place| record.get(place)).unwrap_or("");
        let domain = cell(Some(self.domain));
        if domain.contains('*') {
            return Err(Fault::Hidden);
        }
        let host = host(domain).ok_or(Fault::NoHost)?;
        check_foreign(origin, &host).map_err(|_| Fault::Ourselves)?;
        let stance = match (kind, cell(self.severity)) {
            (Kind::Allowed, _) => Stance::Allowed,
            (Kind::Closed, "silence" | "limit") => Stance::Limited,
            (Kind::Closed, "suspend" | "") => Stance::Blocked,
            (Kind::Closed, "noop") => return Ok(None),
            (Kind::Closed, _) => return Err(Fault::Severity),
        };
        Ok(Some(Line {
            host,
            stance,
            note: prose::plain_line(cell(self.comment), LONGEST_NOTE),
        }))
    }
}

/// A column's name, with or without the sign before it.
fn name_of(cell: &str) -> String {
    cell.trim_start_matches('#').to_lowercase()
}

/// What taking these lines over would change now.
pub fn changes(conn: &mut AnyConnection, lines: &[Line]) -> Result<Changes, Error> {
    let decided = [Stance::Limited, Stance::Blocked, Stance::Allowed];
    let before: HashMap<String, Stance> = instance_lists::with_stance(conn, &decided)?
        .into_iter()
        .map(|instance| (instance.host, instance.stance))
        .collect();
    let leading = instance_lists::correspondences_at(conn, None)?;
    let mut found = Changes::default();
    for line in lines {
        let before = before.get(&line.host).copied().unwrap_or(Stance::Open);
        if !is_stricter(before, line.stance) {
            found.kept += 1;
            continue;
        }
        let below = format!(".{}", line.host);
        let there = leading
            .iter()
            .filter(|(host, _)| *host == line.host || host.ends_with(&below));
        found.changes.push(Change {
            correspondences: there.map(|(_, many)| many).sum(),
            before,
            line: line.clone(),
        });
    }
    Ok(found)
}

fn is_stricter(before: Stance, after: Stance) -> bool {
    matches!(
        (before, after),
        (Stance::Open, _) | (Stance::Limited, Stance::Blocked)
    )
}

/// A keeper takes lines over, as far as they change something now; gives back what was changed.
pub fn take(
    conn: &mut AnyConnection,
    origin: &Origin,
    keeper: Option<PersonId>,
    lines: &[Line],
    now: NaiveDateTime,
) -> Result<Vec<Change>, Error> {
    let changes = changes(conn, lines)?.changes;
    for change in &changes {
        let kept = instances::find(conn, &change.line.host)?.note;
        let note = match change.line.note.as_str() {
            "" => &kept,
            note => note,
        };
        check_foreign(origin, &change.line.host)?;
        keep(conn, &change.line.host, change.line.stance, note)?;
    }
    if !changes.is_empty() {
        // One entry for the list: a line for each of a thousand hosts would bury all others.
        let many = changes.len().to_string();
        keeping::note(conn, keeper, Act::TookList, &many, now)?;
    }
    Ok(changes)
}
