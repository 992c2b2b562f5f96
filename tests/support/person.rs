//! Somebody with an account on an instance, who writes, answers and reads.

use serde_json::Value;

use super::browser::Browser;
use super::process::Output;
use super::server::Instance;
use super::waiting::{DEADLINE, wait_at_most};

/// A local person. Cheap to clone.
#[derive(Clone)]
pub struct Person {
    name: String,
    password: String,
    instance: Instance,
}

impl Person {
    #[track_caller]
    pub(super) fn create(instance: &Instance, name: &str, flags: &[&str]) -> Person {
        let email = format!("{name}@example.org");
        let password = format!("the long password of {name}");
        let mut arguments = vec!["account", "create", name, "--email", &email];
        arguments.push("--password-stdin");
        arguments.extend_from_slice(flags);
        instance.command(&arguments, &format!("{password}\n")).ok();
        Person {
            name: name.to_owned(),
            password,
            instance: instance.clone(),
        }
    }

    /// The local part of the handle.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What signs in.
    pub fn password(&self) -> &str {
        &self.password
    }

    /// `@ada@a.test`
    pub fn handle(&self) -> String {
        format!("@{}@{}", self.name, self.instance.domain())
    }

    /// The id of the actor, as others see it.
    #[track_caller]
    pub fn actor_id(&self) -> String {
        self.instance.actor_id(&self.name)
    }

    /// Where the account lives.
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// Writes a letter that leaves at once and hands back its id.
    #[track_caller]
    pub fn writes_to(&self, handle: &str, text: &str) -> String {
        self.posts(&["--to", handle, "--now"], text).ok().to_owned()
    }

    /// Answers a letter by its id here, at once; hands back the id of the answer.
    #[track_caller]
    pub fn answers(&self, id: &str, handle: &str, text: &str) -> String {
        let flags = ["--to", handle, "--reply-to", id, "--now"];
        self.posts(&flags, text).ok().to_owned()
    }

    /// `letter post --from NAME` with these further arguments, whatever comes of it.
    #[track_caller]
    pub fn posts(&self, arguments: &[&str], text: &str) -> Output {
        let mut all = vec!["letter", "post", "--from", &self.name];
        all.extend_from_slice(arguments);
        self.instance.command(&all, text)
    }

    /// All letters, sent and received, newest first, with the fields of `letter list --json`.
    #[track_caller]
    pub fn letters(&self) -> Vec<Value> {
        let output = self
            .instance
            .command(&["letter", "list", &self.name, "--json"], "");
        match serde_json::from_str(output.ok()) {
            Ok(letters) => letters,
            Err(error) => panic!("no list of letters ({error}): {output:?}"),
        }
    }

    /// The letter with this id, if it is there.
    #[track_caller]
    pub fn letter(&self, id: &str) -> Option<Value> {
        let letters = self.letters();
        letters
            .into_iter()
            .find(|letter| is_text(&letter["id"], id))
    }

    /// Waits until a letter whose content contains `text` has arrived here.
    #[track_caller]
    pub fn receives(&self, text: &str) -> Value {
        self.finds(&format!("has received {text:?}"), |letter| {
            let content = letter["content"].as_str().unwrap_or_default();
            letter["direction"] == "received" && content.contains(text)
        })
    }

    /// Waits until the letter with this id is in this state (`delivered`, `returned`, ...).
    #[track_caller]
    pub fn sees(&self, id: &str, state: &str) -> Value {
        self.finds(&format!("sees letter {id} {state}"), |letter| {
            is_text(&letter["id"], id) && letter["state"] == state
        })
    }

    /// Waits until there is a letter that fits; panics with all letters there are.
    #[track_caller]
    pub fn finds(&self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let mut letters = Vec::new();
        let found = wait_at_most(DEADLINE, || {
            letters = self.letters();
            letters.iter().find(|letter| fits(letter)).cloned()
        });
        match found {
            Some(letter) => letter,
            None => panic!(
                "waited in vain until {} {what}: {letters:#?}",
                self.handle()
            ),
        }
    }

    /// A token for the client API, with the usual scopes.
    #[track_caller]
    pub fn token(&self) -> String {
        let output = self.instance.command(&["account", "token", &self.name], "");
        output.ok().to_owned()
    }

    /// A browser that is signed in.
    #[track_caller]
    pub fn browser(&self) -> Browser {
        let mut browser = Browser::new(&self.instance);
        browser.sign_in(&self.name, &self.password);
        browser
    }
}

/// Ids are text for people and may be text or numbers in JSON.
fn is_text(value: &Value, text: &str) -> bool {
    match value {
        Value::String(value) => value == text,
        value => format!("{value}") == text,
    }
}
