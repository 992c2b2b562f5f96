//! Plans: for what pages and lists ask, both databases walk an index and never a whole table that grows.

use std::collections::BTreeSet;

use diesel::connection::SimpleConnection;
use diesel::deserialize::{self, QueryableByName};
use diesel::pg::Pg;
use diesel::row::NamedRow;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, RunQueryDsl, SqliteConnection, sql_query};

use crate::bounded::asked_for_each;
use crate::queries_bed::{asked, watched};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("pages_walk_along_indexes", pages_walk_along_indexes),
        Test::on_both(
            "a_walk_of_a_table_would_be_seen",
            a_walk_of_a_table_would_be_seen,
        ),
    ]
}

/// Tables that grow with the years.
const LARGE: [&str; 21] = [
    "accounts",
    "acknowledgements",
    "attachments",
    "blocks",
    "card_languages",
    "card_topics",
    "card_words",
    "cards",
    "correspondences",
    "deliveries",
    "dispatches",
    "drafts",
    "follows",
    "introductions",
    "letter_recipients",
    "letters",
    "notices",
    "open_letters",
    "participants",
    "people",
    "reactions",
];

/// Indexes that may be walked from their beginning: the order of a list, left as soon as a page is full,
/// and what is on its way, few among many.
const WALKED: [&str; 5] = [
    "cards_in_directory",
    "deliveries_due",
    "deliveries_lanes",
    "deliveries_leases",
    "letter_recipients_waiting",
];

fn pages_walk_along_indexes(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let mut watched = watched(&lab, "a.test", database, [400, 300, 6000]);
    let mut asked = asked_for_each(&mut watched);
    // What every process asks again and again, whether anything is due or not.
    let (done, turned) = watched.command(&["calendar", "turn", "--at", "2099-01-01T00:00:00"]);
    assert!(!done.starts_with("0 "), "{done}");
    asked.extend([
        ("calendar", turned),
        ("courier", carried(&watched.instance)),
    ]);
    let mut plans = Plans::of(watched.instance.database().url());
    let mut breaches = BTreeSet::new();
    for (what, queries) in asked {
        let queries: Vec<String> = queries.into_iter().filter(|sql| is_planned(sql)).collect();
        assert!(queries.len() > 5, "{what}: {queries:?}");
        for sql in queries.into_iter().collect::<BTreeSet<_>>() {
            let walks = plans.whole_tables(&sql).into_iter();
            breaches.extend(walks.map(|walk| format!("{what}: {walk}\n  {sql}")));
        }
    }
    let breaches: Vec<String> = breaches.into_iter().collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

/// What a courier asks that carries a letter.
#[track_caller]
fn carried(instance: &Instance) -> Vec<String> {
    instance.database().execute(
        "update deliveries set state = 'queued', due_at = '2026-01-01 00:00:00', lane = 'the last' where id = \
         (select max(id) from deliveries where host = '')",
    );
    let courier = instance.start_second_process(&[("LONGHAND_ROLES", "courier")]);
    instance.wait_until("a letter was carried", || {
        courier.log().contains("Delivered.").then_some(())
    });
    let queued = "deliveries where state = 'queued' and lane = 'the last'";
    instance.wait_until("it is written down", || {
        let left = format!("select lane as value from {queued}");
        instance.database().texts(&left).is_empty().then_some(())
    });
    asked(&courier.log())
}

/// Whether a database has to find a way to rows for this. Not for what every process asks first: is this
/// our database, is it up to date, and of when is the newest letter, one step back along the numbers.
fn is_planned(sql: &str) -> bool {
    let first = sql.contains("settings")
        || sql.contains("__diesel_schema_migrations")
        || sql.contains("posted_at") && !sql.contains(" WHERE ");
    let begins = |word: &str| sql.to_lowercase().starts_with(word);
    let asks = begins("select") && sql.contains(" FROM ") || begins("update") || begins("delete");
    asks && !first
}

/// The rule above is only worth something if it can fail.
fn a_walk_of_a_table_would_be_seen(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    a.command(&["migrate"], "").ok();
    let mut plans = Plans::of(a.database().url());
    let mark = plans.mark();
    for (sql, walks) in [
        ("select id from letters where wider = {}", 1),
        ("select id from letters order by posted_at limit 1", 1),
        ("select l.id from letters l where l.source = {}", 1),
        ("select max(posted_at) from letters", 1),
        (
            "select id from letters where exists (select * from letter_recipients where reason = letters.uri)",
            2,
        ),
        ("select person_id from notices where kind = {}", 1),
        ("select count(*) from correspondences", 1),
        (
            "select id from letters where correspondence_id = {} order by id desc",
            0,
        ),
        (
            "select id from letters where id in (select letter_id from letter_recipients where state = 'waiting') and author_id = {}",
            0,
        ),
    ] {
        let sql = sql.replace("{}", mark);
        let found = plans.whole_tables(&sql);
        assert_eq!(found.len(), walks, "{sql}: {found:?}");
    }
}

/// Asks a database how it would go about a query.
enum Plans {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Plans {
    /// PostgreSQL is asked for plans that hold for all values, and to walk a whole table only where
    /// there is no other way: that it would be quicker in a small one is not the question.
    #[track_caller]
    fn of(url: &str) -> Plans {
        match url.strip_prefix("sqlite://") {
            Some(path) => Plans::Sqlite(SqliteConnection::establish(path).unwrap()),
            None => {
                let mut conn = PgConnection::establish(url).unwrap();
                conn.batch_execute(
                    "analyze; set plan_cache_mode = force_generic_plan; set enable_seqscan = off",
                )
                .unwrap();
                Plans::Postgres(conn)
            }
        }
    }

    /// How a value that is not known yet is written.
    fn mark(&self) -> &'static str {
        match self {
            Plans::Sqlite(_) => "?",
            Plans::Postgres(_) => "$1",
        }
    }

    /// The steps that would walk a whole table which grows, or a whole index of one.
    #[track_caller]
    fn whole_tables(&mut self, sql: &str) -> Vec<String> {
        match self {
            Plans::Sqlite(conn) => {
                let steps = sql_query(format!("explain query plan {sql}")).load::<Step>(conn);
                let names = names(sql);
                let steps = steps.unwrap().into_iter().map(|step| step.0);
                steps.filter(|step| is_sqlite_walk(step, &names)).collect()
            }
            Plans::Postgres(conn) => {
                let values = vec!["null"; values(sql)].join(", ");
                let values = if values.is_empty() {
                    values
                } else {
                    format!("({values})")
                };
                conn.batch_execute(&format!("prepare asked as {sql}"))
                    .unwrap();
                let lines = sql_query(format!("explain execute asked{values}")).load::<Line>(conn);
                conn.batch_execute("deallocate asked").unwrap();
                let lines: Vec<String> = lines.unwrap().into_iter().map(|line| line.0).collect();
                postgres_walks(&lines)
            }
        }
    }
}

struct Step(String);

impl QueryableByName<diesel::sqlite::Sqlite> for Step {
    fn build<'a>(row: &impl NamedRow<'a, diesel::sqlite::Sqlite>) -> deserialize::Result<Self> {
        NamedRow::get::<Text, _>(row, "detail").map(Self)
    }
}

struct Line(String);

impl QueryableByName<Pg> for Line {
    fn build<'a>(row: &impl NamedRow<'a, Pg>) -> deserialize::Result<Self> {
        NamedRow::get::<Text, _>(row, "QUERY PLAN").map(Self)
    }
}

/// How many values a query of PostgreSQL takes.
fn values(sql: &str) -> usize {
    let numbers = sql.split('$').skip(1).map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    });
    numbers.max().unwrap_or(0)
}

/// What tables are called in a query: their own names, and those that stand behind them.
fn names(sql: &str) -> Vec<String> {
    let words: Vec<&str> = sql
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    let mut names: Vec<String> = LARGE.iter().map(ToString::to_string).collect();
    for (place, word) in words.iter().enumerate() {
        let behind = match words.get(place + 1) {
            Some(word) if word.eq_ignore_ascii_case("as") => words.get(place + 2),
            other => other,
        };
        if let (true, Some(name)) = (LARGE.contains(word), behind) {
            names.push((*name).to_owned());
        }
    }
    names
}

/// "SCAN letters", "SCAN letters USING INDEX ...", "SEARCH letters" for the greatest of all; not "SEARCH
/// letters USING INDEX ... (id=?)".
fn is_sqlite_walk(step: &str, names: &[String]) -> bool {
    let mut words = step.split_whitespace();
    let (how, table) = (words.next(), words.next().unwrap_or_default());
    // An automatic index is made for this one query, of the whole table.
    let by_index = step.contains(" USING ") && !step.contains(" AUTOMATIC ");
    let whole = how == Some("SCAN") || how == Some("SEARCH") && !by_index;
    let is_large = names.iter().any(|name| name == table);
    whole && is_large && !WALKED.iter().any(|walked| step.ends_with(walked))
}

/// Steps on large tables without a condition for their index. A step is a line with its cost, and the
/// lines up to the next one say more about it.
fn postgres_walks(lines: &[String]) -> Vec<String> {
    let starts: Vec<usize> = (0..lines.len())
        .filter(|at| lines[*at].contains("(cost="))
        .collect();
    let mut walks = Vec::new();
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(lines.len());
        let step = lines[*start].trim().trim_start_matches("->").trim();
        let about = step.split("(cost=").next().unwrap_or_default();
        let has_condition = lines[*start..end]
            .iter()
            .any(|line| line.contains("Index Cond:"));
        let of_large = |what: &str| {
            let words: Vec<&str> = about.split_whitespace().collect();
            let on = words.iter().position(|word| *word == "on");
            let named = on
                .and_then(|on| words.get(on + 1))
                .copied()
                .unwrap_or_default();
            about.starts_with(what) && (LARGE.contains(&named) || what == "Bitmap Index Scan")
        };
        let by_index =
            of_large("Index Scan") || of_large("Index Only Scan") || of_large("Bitmap Index Scan");
        let ordered = WALKED.iter().any(|walked| about.contains(walked));
        let whole = about.contains("Seq Scan on")
            && of_large(about.split(" on ").next().unwrap_or_default());
        if whole || by_index && !has_condition && !ordered {
            walks.push(about.trim().to_owned());
        }
    }
    walks
}
