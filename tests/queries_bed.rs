//! A made-up instance that says what its database is asked: where the tests on the number of queries and
//! on their plans lie.

use serde_json::Value;

use crate::generated::generate;
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

/// What the pool asks to see whether a connection lives.
const STILL_THERE: &str = "select 1";

/// Stands in the last thing `/readyz` asks, and in nothing else.
const MARK: &str = "COUNT(*) FROM ";

/// An instance with people and letters, and the one of them who has most.
pub struct Watched {
    pub instance: Instance,
    pub browser: Browser,
    /// Who is signed in.
    pub name: String,
    /// Their correspondence with the most letters.
    pub correspondence: String,
}

/// Makes so many people, correspondences and letters up, and signs in whoever has most letters.
#[track_caller]
pub fn watched(
    lab: &Lab,
    domain: &str,
    database: &Database,
    [people, correspondences, letters]: [u32; 3],
) -> Watched {
    let instance = lab
        .prepare(domain, database)
        // Nobody else asks meanwhile.
        .with_env("LONGHAND_ROLES", "web")
        .unstarted();
    generate(&instance, people, correspondences, letters, 1);
    let name = first(
        &instance,
        "select username as value from people \
         join participants on participants.person_id = people.id \
         join letters on letters.correspondence_id = participants.correspondence_id \
         where local group by username order by count(*) desc, username limit 1",
    );
    let correspondence = first(
        &instance,
        &format!(
            "select cast(letters.correspondence_id as text) as value from letters \
             join participants on participants.correspondence_id = letters.correspondence_id \
             join people on people.id = participants.person_id where username = '{name}' and local \
             group by letters.correspondence_id order by count(*) desc, letters.correspondence_id limit 1"
        ),
    );
    // One letter of theirs is on its way.
    instance.database().execute(&format!(
        "update letter_recipients set state = 'waiting', decided_at = null where letter_id = \
         (select max(letters.id) from letters join people on people.id = author_id \
          where username = '{name}' and local)"
    ));
    // They follow somebody who publishes.
    let author = first(
        &instance,
        &format!(
            "select username as value from open_letters join people on people.id = author_id \
             where visibility = 'public' and parent_id is null and username <> '{name}' \
             order by open_letters.id desc limit 1"
        ),
    );
    let handle = format!("@{author}@{domain}");
    instance.command(&["follow", &name, &handle], "").ok();
    let password = ["account", "password", &name, "--password-stdin"];
    instance.command(&password, "a good password\n").ok();
    instance.with_env("RUST_LOG", "info,longhand_storage::queries=debug");
    instance.start();
    let mut browser = Browser::new(&instance);
    browser.sign_in(&name, "a good password");
    Watched {
        instance,
        browser,
        name,
        correspondence,
    }
}

impl Watched {
    /// A page, and what the database was asked for it.
    #[track_caller]
    pub fn page(&mut self, path: &str) -> (Page, Vec<String>) {
        self.marked();
        let before = self.instance.log().len();
        let page = self.browser.get(path).expect_status(200);
        let log = self.marked();
        let mut asked = asked(&log[before..]);
        // The first thing `/readyz` asks.
        assert!(asked.pop().is_some_and(|sql| sql.contains("migrations")));
        (page, asked)
    }

    /// What a command says, and what the database was asked for it.
    #[track_caller]
    pub fn command(&self, arguments: &[&str]) -> (String, Vec<String>) {
        let output = self.instance.command(arguments, "");
        (output.ok().to_owned(), asked(&output.stderr))
    }

    /// The log, once it has everything that was asked until now.
    #[track_caller]
    fn marked(&self) -> String {
        let before = self.instance.log().len();
        self.instance.get("/readyz", &[]).expect_status(200);
        wait_until("the log has everything", || {
            let log = self.instance.log();
            let complete = log[before..].ends_with('\n') && log[before..].contains(MARK);
            complete.then_some(log)
        })
    }
}

#[track_caller]
fn first(instance: &Instance, sql: &str) -> String {
    instance.database().texts(sql).swap_remove(0)
}

/// The queries in a log, without those of the mark.
pub fn asked(log: &str) -> Vec<String> {
    let lines = log
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let queries = lines.filter(|line: &Value| line["target"] == "longhand_storage::queries");
    queries
        .map(|line| line["message"].as_str().unwrap().to_owned())
        .filter(|sql| sql != STILL_THERE && !sql.contains(MARK))
        .collect()
}
