//! A real browser: Chromium, driven through the journeys in `tests/browser` by a program of Node's.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::lab::Lab;
use super::person::Person;
use super::process::run;

/// What to do when tests in a browser are left out.
pub const HOW_TO_INCLUDE: &str = "To include it, install Chromium and Node 18 or newer (Debian: \
    `apt-get install chromium nodejs npm`) and run `npm ci --prefix tests/browser`.";

/// Longer than any journey takes, also on a busy machine.
const DEADLINE: Duration = Duration::from_secs(900);

/// A browser keeps two cores busy; two at a time would only wait for each other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Where Chromium is, if everything that drives it is there as well.
static CHROMIUM: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let chromium = names.iter().find_map(|name| program(name))?;
    let driver = journeys().join("node_modules/playwright-core");
    (node_is_new_enough() && driver.is_dir()).then_some(chromium)
});

/// Whether tests in a browser can run.
pub fn is_to_be_had() -> bool {
    CHROMIUM.is_some()
}

/// Whether the run must fail without a browser.
pub fn is_required() -> bool {
    env::var("LONGHAND_TEST_REQUIRE_BROWSER").is_ok_and(|value| value == "1")
}

/// Plays the journey `tests/browser/NAME.mjs` with these people of the lab and, by name, whatever
/// else it has to know. Gives back what it said step by step; panics with that when it fails.
#[track_caller]
pub fn play(journey: &str, lab: &Lab, people: &[&Person], facts: Value) -> String {
    let people: serde_json::Map<String, Value> = people
        .iter()
        .map(|person| (person.name().to_owned(), told(person)))
        .collect();
    let stage = json!({
        "chromium": CHROMIUM.as_deref(),
        "resolve": lab.resolve(),
        "people": people,
        "pictures": pictures(),
        "facts": facts,
    });
    let mut node = Command::new("node");
    node.arg(journeys().join(format!("{journey}.mjs")));
    node.env("LONGHAND_STAGE", stage.to_string());
    let alone = ONE_AT_A_TIME.lock();
    let _alone = alone.unwrap_or_else(PoisonError::into_inner);
    let output = run(&mut node, "", DEADLINE);
    let (stdout, stderr) = (&output.stdout, &output.stderr);
    assert!(output.status == 0, "{journey}:\n{stdout}\n{stderr}");
    output.stdout
}

/// What a journey knows of somebody.
fn told(person: &Person) -> Value {
    json!({
        "name": person.name(),
        "password": person.password(),
        "handle": person.handle(),
        "home": format!("https://{}", person.instance().domain()),
    })
}

/// The folder that screenshots go to, beside what is built.
pub fn pictures() -> PathBuf {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR"));
    built.with_file_name("screenshots")
}

fn journeys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

fn program(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let mut files = env::split_paths(&folders).map(|folder| folder.join(name));
    files.find(|file| file.is_file())
}

fn node_is_new_enough() -> bool {
    let said = Command::new("node").arg("--version").output();
    let version = said.map(|said| String::from_utf8_lossy(&said.stdout).into_owned());
    let version = version.unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next();
    major.is_some_and(|major| major.parse::<u32>().is_ok_and(|major| major >= 18))
}
