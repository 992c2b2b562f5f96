//! The shape of a test, and how the list of all tests is run and reported.
//!
//! A module has `pub fn tests() -> Vec<Test>` and functions that panic when something is wrong:
//!
//! ```ignore
//! pub fn tests() -> Vec<Test> {
//!     vec![
//!         Test::once("help_names_every_setting", help_names_every_setting),
//!         Test::on_both("a_letter_travels", a_letter_travels),
//!     ]
//! }
//! fn a_letter_travels(database: &Database) { ... }
//! ```

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use super::database::Database;
use super::{chromium, logs, postgres};

/// How many tests run at once unless `--test-threads` says otherwise. They mostly wait.
const THREADS: usize = 4;

/// One test: a name and what to do.
pub struct Test {
    name: &'static str,
    body: Body,
}

#[derive(Clone, Copy)]
enum Body {
    Once(fn()),
    OnBoth(fn(&Database)),
    WithOwnPostgres(fn()),
    InBrowser(fn()),
}

/// What a test cannot do without.
#[derive(Clone, Copy, PartialEq)]
enum Need {
    Nothing,
    Postgres,
    OwnPostgres,
    Browser,
}

impl Need {
    const ALL: [Need; 4] = [
        Need::Nothing,
        Need::Postgres,
        Need::OwnPostgres,
        Need::Browser,
    ];

    fn is_met(self) -> bool {
        match self {
            Need::Nothing => true,
            Need::Postgres => postgres::is_to_be_had(),
            Need::OwnPostgres => postgres::can_be_started(),
            Need::Browser => chromium::is_to_be_had(),
        }
    }
}

impl Test {
    /// A test that has nothing to do with which database is used.
    pub fn once(name: &'static str, body: fn()) -> Test {
        let body = Body::Once(body);
        Test { name, body }
    }

    /// A test that runs with SQLite and, where there is one, with PostgreSQL.
    pub fn on_both(name: &'static str, body: fn(&Database)) -> Test {
        let body = Body::OnBoth(body);
        Test { name, body }
    }

    /// A test that makes a `PostgresServer` of its own, to stop it and start it again. Left out
    /// where the server programs are not installed.
    pub fn with_own_postgres(name: &'static str, body: fn()) -> Test {
        let body = Body::WithOwnPostgres(body);
        Test { name, body }
    }

    /// A test in a real browser. Left out where there is none, or nothing to drive it with.
    pub fn in_browser(name: &'static str, body: fn()) -> Test {
        let body = Body::InBrowser(body);
        Test { name, body }
    }
}

/// Runs the tests of all modules as the command line asks, and says what was left out.
pub fn all(modules: Vec<(&'static str, Vec<Test>)>) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = arguments.test_threads.or(Some(THREADS));
    if !arguments.list && is_short_of_something() {
        return ExitCode::FAILURE;
    }

    let mut met = Need::ALL.to_vec();
    met.retain(|need| need.is_met());
    let mut trials = Vec::new();
    let mut left_out = Vec::new();
    for (module, tests) in modules {
        for test in tests {
            for (need, trial) in trials_of(&format!("{module}::{}", test.name), test.body) {
                if met.contains(&need) {
                    trials.push(trial);
                } else if !arguments.is_filtered_out(&trial) {
                    left_out.push(need);
                }
            }
        }
    }
    run(&arguments, trials, &left_out)
}

/// Whether something is not there that the run must not do without; says so.
fn is_short_of_something() -> bool {
    let postgres = postgres::is_required() && !postgres::is_to_be_had();
    let browser = chromium::is_required() && !chromium::is_to_be_had();
    if postgres {
        eprintln!(
            "LONGHAND_TEST_REQUIRE_POSTGRES is set and there is no PostgreSQL: {}",
            postgres::HOW_TO_INCLUDE
        );
    }
    if browser {
        eprintln!(
            "LONGHAND_TEST_REQUIRE_BROWSER is set and there is no browser: {}",
            chromium::HOW_TO_INCLUDE
        );
    }
    postgres || browser
}

/// What is run for a test, and what each of it needs.
fn trials_of(name: &str, body: Body) -> Vec<(Need, Trial)> {
    match body {
        Body::Once(body) => vec![(Need::Nothing, trial(name.to_owned(), body))],
        Body::WithOwnPostgres(body) => vec![(Need::OwnPostgres, trial(name.to_owned(), body))],
        Body::InBrowser(body) => vec![(Need::Browser, trial(name.to_owned(), body))],
        Body::OnBoth(body) => {
            let sqlite = move || body(&Database::sqlite());
            let postgres = move || body(&Database::postgres());
            vec![
                (Need::Nothing, trial(format!("{name}::sqlite"), sqlite)),
                (Need::Postgres, trial(format!("{name}::postgres"), postgres)),
            ]
        }
    }
}

fn run(arguments: &Arguments, trials: Vec<Trial>, left_out: &[Need]) -> ExitCode {
    if !arguments.list {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| remember_or(&usual, panic)));
    }
    let conclusion = libtest_mimic::run(arguments, trials);
    postgres::stop_shared();
    let in_browser = left_out.iter().filter(|need| **need == Need::Browser);
    let in_browser = in_browser.count();
    let on_postgres = left_out.len() - in_browser;
    if on_postgres > 0 && !arguments.list {
        println!(
            "The PostgreSQL half ({on_postgres} tests) was left out. {}",
            postgres::HOW_TO_INCLUDE
        );
    }
    if in_browser > 0 && !arguments.list {
        println!(
            "What needs a browser ({in_browser} tests) was left out. {}",
            chromium::HOW_TO_INCLUDE
        );
    }
    conclusion.exit_code()
}

thread_local! {
    static IN_TEST: Cell<bool> = const { Cell::new(false) };
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// A panic of a test belongs into its report, not between the lines of the others.
fn remember_or(usual: &dyn Fn(&PanicHookInfo<'_>), panic: &PanicHookInfo<'_>) {
    if !IN_TEST.get() {
        usual(panic);
        return;
    }
    PANIC.with_borrow_mut(|text| {
        if !text.is_empty() {
            text.push_str("\nand then ");
        }
        text.push_str(&panic.to_string());
    });
}

fn trial(name: String, body: impl Fn() + Send + 'static) -> Trial {
    Trial::test(name, move || {
        IN_TEST.set(true);
        PANIC.with_borrow_mut(String::clear);
        logs::forget_all();
        let outcome = catch_unwind(AssertUnwindSafe(&body));
        IN_TEST.set(false);
        let logs = logs::tails();
        logs::forget_all();
        match outcome {
            Ok(()) => Ok(()),
            Err(_) => {
                let panic = PANIC.with_borrow(String::clone);
                Err(Failed::from(format!("{panic}\n{logs}")))
            }
        }
    })
}
