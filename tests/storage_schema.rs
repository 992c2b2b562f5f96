//! The tables: one tree of migrations for both databases, forwards and backwards, by several
//! processes at once, and as `schema.rs` says they are.

use std::collections::BTreeMap;
use std::fs;
use std::thread;

use diesel_migrations::MigrationHarness;
use longhand_storage::database::{Database as Storage, MIGRATIONS};
use longhand_storage::error::Error;

use crate::storage_bed::bed;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "the_tables_are_as_the_code_sees_them",
            the_tables_are_as_the_code_sees_them,
        ),
        Test::on_both("migrations_go_both_ways", migrations_go_both_ways),
        Test::on_both("several_may_migrate_at_once", several_may_migrate_at_once),
        Test::on_both("several_may_start_at_once", several_may_start_at_once),
    ]
}

/// Each table's columns: its kind in `schema.rs`, and whether it may be null.
type Tables = BTreeMap<String, BTreeMap<String, (String, bool)>>;

/// What `schema.rs` says, read as text: the columns of its macros are no values to be asked.
fn as_written() -> Tables {
    let path = format!(
        "{}/crates/storage/src/schema.rs",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read_to_string(path).unwrap();
    let mut tables = Tables::new();
    for block in text.split("diesel::table! {").skip(1) {
        let mut lines = block.lines().map(str::trim).filter(|line| !line.is_empty());
        let name = lines.next().unwrap().split(' ').next().unwrap().to_owned();
        let columns = lines.map_while(|line| line.strip_suffix(',')?.split_once(" -> "));
        let columns = columns.map(|(column, kind)| {
            let inner = kind
                .strip_prefix("Nullable<")
                .and_then(|kind| kind.strip_suffix('>'));
            let kind = (inner.unwrap_or(kind).to_owned(), inner.is_some());
            (column.to_owned(), kind)
        });
        tables.insert(name, columns.collect());
    }
    tables
}

fn the_tables_are_as_the_code_sees_them(database: &Database) {
    let written = as_written();
    assert!(
        written.len() > 20 && written["letters"].len() > 15,
        "schema.rs was not read"
    );
    let bed = bed(database);
    let rows = bed.fresh.texts(match database {
        Database::Sqlite => {
            "select t.name || ' ' || c.name || ' ' || c.type || ' ' || \
                case when c.\"notnull\" then 'no' else 'yes' end as value \
             from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table'"
        }
        Database::Postgres(_) => {
            "select table_name || ' ' || column_name || ' ' || replace(data_type, ' ', '_') \
                || ' ' || lower(is_nullable) as value \
             from information_schema.columns where table_schema = current_schema()"
        }
    });
    let mut found = Tables::new();
    for row in rows {
        let words: Vec<&str> = row.split(' ').collect();
        let [table, column, kind, nullable] = words[..] else {
            panic!("four words were expected: {row}");
        };
        if table.starts_with("__diesel") || table.starts_with("sqlite_") {
            continue;
        }
        let kind = kind.to_lowercase();
        let kind = match kind.as_str() {
            "text" => "Text",
            "integer" => "Integer",
            "bigint" => "BigInt",
            "boolean" => "Bool",
            "bytea" => "Binary",
            "timestamp" | "timestamp_without_time_zone" => "Timestamp",
            other => other,
        };
        let kind = (kind.to_owned(), nullable == "yes");
        found
            .entry(table.to_owned())
            .or_default()
            .insert(column.to_owned(), kind);
    }
    let tables = |tables: &Tables| tables.keys().cloned().collect::<Vec<_>>();
    assert_eq!(tables(&found), tables(&written));
    for (table, columns) in &written {
        assert_eq!(&found[table], columns, "{table}");
    }
}

fn migrations_go_both_ways(database: &Database) {
    let bed = bed(database);
    assert!(bed.storage.migrated().unwrap());
    let reverted: Result<usize, Error> = bed.storage.write_now(|conn| {
        let reverted = conn.revert_all_migrations(MIGRATIONS).unwrap();
        Ok(reverted.len())
    });
    assert!(reverted.unwrap() >= 1);
    assert!(!bed.storage.migrated().unwrap());
    let left = bed.fresh.texts(match database {
        Database::Sqlite => {
            "select name as value from sqlite_master where name not like '\\_\\_%' \
                             escape '\\' and name not like 'sqlite%'"
        }
        Database::Postgres(_) => {
            "select cast(table_name as text) as value \
             from information_schema.tables where table_schema = current_schema() \
             and table_name not like '\\_\\_%'"
        }
    });
    assert!(left.is_empty(), "down leaves behind: {left:?}");
    bed.storage.migrate().unwrap();
    assert!(bed.storage.migrated().unwrap());
    // And once more changes nothing.
    bed.storage.migrate().unwrap();
}

fn several_may_migrate_at_once(database: &Database) {
    for _ in 0..3 {
        let folder = tempfile::tempdir().unwrap();
        let fresh = database.fresh(folder.path());
        let address = fresh.url().parse().unwrap();
        thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    let storage = Storage::open(&address).unwrap();
                    storage.migrate().unwrap();
                    assert!(storage.migrated().unwrap());
                });
            }
        });
    }
}

/// The whole program, several times, on a database that has nothing in it yet.
fn several_may_start_at_once(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    for _ in 0..3 {
        let a = lab.prepare("a.test", database).unstarted();
        thread::scope(|scope| {
            for number in 0..4 {
                let a = a.clone();
                scope.spawn(move || match number {
                    0 => a.start(),
                    // Needs the instance's own actor, as serving does.
                    1 => {
                        a.command(&["letter", "list", "nobody"], "").fails(1);
                    }
                    2 => {
                        a.account("ada");
                    }
                    _ => {
                        a.command(&["migrate"], "").ok();
                    }
                });
            }
        });
        let own = "select username as value from people where kind = 'Application'";
        assert_eq!(a.database().texts(own).len(), 1);
        let people = "select username as value from people where kind <> 'Application'";
        assert_eq!(a.database().texts(people), ["ada"]);
        a.stop();
    }
}
