//! Every address of an instance, read from the source, and who may come to it, said here: a new address
//! fails a test until it has its row.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("every_address_has_its_row", every_address_has_its_row),
        Test::once("addresses_are_found", addresses_are_found),
    ]
}

/// Who may come to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Anybody: what is there is public, or begins a session.
    Everybody,
    /// Other servers; an inbox asks for a signature.
    Servers,
    /// Whoever has an address that nobody can guess.
    Bearer,
    /// Whoever is signed in; it is about themselves, or about what is public.
    Reader,
    /// Whoever is signed in, and only if what the number names is theirs.
    Owner,
    /// Keepers; for everybody else there is nothing.
    Keeper,
}

use Who::{Bearer, Everybody, Keeper, Owner, Reader, Servers};

/// How an address is used, the address, and who may.
const ROUTES: &[(&str, &str, Who)] = &[
    ("GET", "/", Everybody),
    ("GET", "/@{name}", Everybody),
    ("GET", "/@{name}/feed.atom", Everybody),
    ("POST", "/at-home", Everybody),
    ("GET", "/directory", Everybody),
    ("GET", "/first-run", Everybody),
    ("POST", "/first-run", Everybody),
    ("GET", "/healthz", Everybody),
    ("GET", "/readyz", Everybody),
    ("GET", "/conduct", Everybody),
    ("GET", "/sign-up", Everybody),
    ("POST", "/sign-up", Everybody),
    ("GET", "/sign-in", Everybody),
    ("POST", "/sign-in", Everybody),
    ("GET", "/static/{hash}/{name}", Everybody),
    ("GET", "/forgotten", Everybody),
    ("POST", "/forgotten", Everybody),
    ("GET", "/sign-in/code", Everybody),
    ("POST", "/sign-in/code", Everybody),
    // Other servers.
    ("GET", "/.well-known/host-meta", Servers),
    ("GET", "/.well-known/nodeinfo", Servers),
    ("GET", "/.well-known/webfinger", Servers),
    ("GET", "/actor", Servers),
    ("POST", "/actor/inbox", Servers),
    ("POST", "/inbox", Servers),
    ("GET", "/l/{token}", Servers),
    ("GET", "/mentors", Servers),
    ("GET", "/mentors/{page}", Servers),
    ("GET", "/nodeinfo/{version}", Servers),
    ("GET", "/open/{token}", Servers),
    ("GET", "/open/{token}/likes", Servers),
    ("GET", "/open/{token}/replies", Servers),
    ("GET", "/open/{token}/replies/{page}", Servers),
    ("GET", "/open/{token}/shares", Servers),
    ("GET", "/u/{name}", Servers),
    ("GET", "/u/{name}/fans", Servers),
    ("GET", "/u/{name}/fans/{page}", Servers),
    ("GET", "/u/{name}/following", Servers),
    ("GET", "/u/{name}/following/{page}", Servers),
    ("POST", "/u/{name}/inbox", Servers),
    ("GET", "/u/{name}/outbox", Servers),
    ("GET", "/u/{name}/outbox/{page}", Servers),
    // Addresses that cannot be guessed.
    ("GET", "/media/{token}", Bearer),
    ("GET", "/unsubscribe/{token}", Bearer),
    ("POST", "/unsubscribe/{token}", Bearer),
    ("GET", "/me/mail/prove/{token}", Bearer),
    ("POST", "/me/mail/prove/{token}", Bearer),
    ("GET", "/reset/{token}", Bearer),
    ("POST", "/reset/{token}", Bearer),
    // People who are signed in.
    ("GET", "/authorize_interaction", Reader),
    ("POST", "/follows", Reader),
    ("GET", "/home", Reader),
    ("GET", "/introduce", Reader),
    ("GET", "/me", Reader),
    ("GET", "/me/blocks", Reader),
    ("POST", "/me/blocks", Reader),
    ("POST", "/me/blocks/end", Reader),
    ("GET", "/me/card", Reader),
    ("POST", "/me/card", Reader),
    ("GET", "/me/follows", Reader),
    ("POST", "/me/follows/approval", Reader),
    ("POST", "/me/sessions/end-others", Reader),
    ("GET", "/me/settings", Reader),
    ("POST", "/me/settings", Reader),
    ("GET", "/open-letters/new", Reader),
    ("POST", "/open-letters/new", Reader),
    ("GET", "/people", Reader),
    ("POST", "/sign-out", Reader),
    ("GET", "/write", Reader),
    ("POST", "/write", Reader),
    ("POST", "/write/add", Reader),
    ("POST", "/announcements/{id}/wave-away", Reader),
    ("POST", "/drafts", Reader),
    ("GET", "/me/codes", Reader),
    ("GET", "/me/codes/begin", Reader),
    ("POST", "/me/codes/begin", Reader),
    ("POST", "/me/codes/confirm", Reader),
    ("POST", "/me/codes/off", Reader),
    ("GET", "/me/codes/picture", Reader),
    ("POST", "/me/codes/renew", Reader),
    ("GET", "/me/export", Reader),
    ("POST", "/me/export", Reader),
    ("GET", "/me/leave", Reader),
    ("POST", "/me/leave", Reader),
    ("GET", "/me/mail", Reader),
    ("POST", "/me/mail", Reader),
    ("GET", "/me/password", Reader),
    ("POST", "/me/password", Reader),
    ("GET", "/me/sessions", Reader),
    ("POST", "/write/preview", Reader),
    // What is somebody's own.
    ("GET", "/correspondences/{id}", Owner),
    ("GET", "/correspondences/{id}/arrangements", Owner),
    ("POST", "/correspondences/{id}/notes", Owner),
    ("POST", "/correspondences/{id}/pause", Owner),
    ("POST", "/correspondences/{id}/terms", Owner),
    ("POST", "/correspondences/{id}/thanks", Owner),
    ("POST", "/correspondences/{id}/{act}", Owner),
    ("GET", "/drafts/{id}/throw-away", Owner),
    ("POST", "/drafts/{id}/throw-away", Owner),
    ("POST", "/follows/{id}/approve", Owner),
    ("POST", "/follows/{id}/end", Owner),
    ("POST", "/follows/{id}/refuse", Owner),
    ("GET", "/introductions/{id}/not-now", Owner),
    ("POST", "/introductions/{id}/not-now", Owner),
    ("POST", "/introductions/{id}/withdraw", Owner),
    ("GET", "/letters/{id}", Owner),
    ("GET", "/letters/{id}/attachments/{position}", Owner),
    ("GET", "/letters/{id}/change", Owner),
    ("POST", "/letters/{id}/change", Owner),
    ("POST", "/letters/{id}/join", Owner),
    ("GET", "/letters/{id}/remove", Owner),
    ("POST", "/letters/{id}/remove", Owner),
    ("POST", "/letters/{id}/split", Owner),
    ("POST", "/letters/{id}/take-back", Owner),
    ("POST", "/letters/{id}/thank", Owner),
    ("POST", "/letters/{id}/unthank", Owner),
    ("POST", "/notices/{id}/wave-away", Owner),
    ("GET", "/open-letters/{id}", Owner),
    ("GET", "/open-letters/{id}/answer", Owner),
    ("POST", "/open-letters/{id}/answer", Owner),
    ("GET", "/open-letters/{id}/change", Owner),
    ("POST", "/open-letters/{id}/change", Owner),
    ("POST", "/open-letters/{id}/hide", Owner),
    ("GET", "/open-letters/{id}/remove", Owner),
    ("POST", "/open-letters/{id}/remove", Owner),
    ("POST", "/open-letters/{id}/show", Owner),
    ("POST", "/letters/{id}/quotation", Owner),
    ("POST", "/me/sessions/{hash}/end", Owner),
    // Keepers.
    ("GET", "/keeper", Keeper),
    ("GET", "/keeper/announcements", Keeper),
    ("POST", "/keeper/announcements", Keeper),
    ("GET", "/keeper/announcements/{id}", Keeper),
    ("POST", "/keeper/announcements/{id}", Keeper),
    ("POST", "/keeper/announcements/{id}/end", Keeper),
    ("GET", "/keeper/conduct", Keeper),
    ("POST", "/keeper/conduct", Keeper),
    ("GET", "/keeper/deliveries", Keeper),
    ("POST", "/keeper/deliveries/retry-all", Keeper),
    ("POST", "/keeper/deliveries/{id}/give-up", Keeper),
    ("POST", "/keeper/deliveries/{id}/retry", Keeper),
    ("GET", "/keeper/instances", Keeper),
    ("GET", "/keeper/instances/list.csv", Keeper),
    ("POST", "/keeper/instances/only-allowed", Keeper),
    ("GET", "/keeper/instances/take-over", Keeper),
    ("POST", "/keeper/instances/take-over", Keeper),
    ("POST", "/keeper/instances/take-over/do", Keeper),
    ("GET", "/keeper/instances/{host}", Keeper),
    ("POST", "/keeper/instances/{host}", Keeper),
    ("GET", "/keeper/invitations", Keeper),
    ("POST", "/keeper/invitations", Keeper),
    ("POST", "/keeper/invitations/{id}/withdraw", Keeper),
    ("GET", "/keeper/log", Keeper),
    ("GET", "/keeper/people", Keeper),
    ("GET", "/keeper/people/{id}", Keeper),
    ("POST", "/keeper/people/{id}/reset", Keeper),
    ("POST", "/keeper/people/{id}/{act}", Keeper),
    ("GET", "/keeper/reports", Keeper),
    ("POST", "/keeper/reports/{id}/resolve", Keeper),
    ("GET", "/keeper/waiting", Keeper),
    ("POST", "/keeper/waiting/{id}/approve", Keeper),
    ("POST", "/keeper/waiting/{id}/refuse", Keeper),
];

/// What begins an address in the source.
const BEGINS: [&str; 4] = [".route(", "form(", "at(", "resource("];

/// The addresses in a source text, each with how it is used.
fn addresses(source: &str) -> BTreeSet<(&'static str, String)> {
    let mut places: Vec<(usize, &str)> = Vec::new();
    for begins in BEGINS {
        for (place, _) in source.match_indices(begins) {
            let rest = source[place + begins.len()..].trim_start();
            if let Some(path) = rest.strip_prefix('"').filter(|rest| rest.starts_with('/')) {
                places.push((place, path.split('"').next().unwrap()));
            }
        }
    }
    places.sort_unstable();
    let mut found = BTreeSet::new();
    for (number, (place, path)) in places.iter().enumerate() {
        let next = places.get(number + 1).map_or(source.len(), |next| next.0);
        let own = &source[*place..next];
        let own = own.split(';').next().unwrap();
        if own.contains("read()") || own.contains("looked_at()") || own.contains("web::get()") {
            found.insert(("GET", (*path).to_owned()));
        }
        if own.contains("web::post()") {
            found.insert(("POST", (*path).to_owned()));
        }
    }
    found
}

/// All source texts beneath a folder, in one.
fn source(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&source(&path));
        } else {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
        // So that no address reaches into the next file.
        all.push(';');
    }
    all
}

/// Every address there is, with how it is used.
fn existing() -> BTreeSet<(&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/http/src");
    addresses(&source(&folder))
}

/// The rows for these people.
pub fn rows(which: &[Who]) -> Vec<(&'static str, &'static str)> {
    ROUTES
        .iter()
        .filter(|(_, _, who)| which.contains(who))
        .map(|(method, path, _)| (*method, *path))
        .collect()
}

fn every_address_has_its_row() {
    let found = existing();
    assert!(found.len() > 80, "{found:#?}");
    let listed: BTreeSet<(&str, String)> = ROUTES
        .iter()
        .map(|(method, path, _)| (*method, (*path).to_owned()))
        .collect();
    let missing: Vec<_> = found.difference(&listed).collect();
    assert!(missing.is_empty(), "say in ROUTES who may: {missing:#?}");
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(gone.is_empty(), "nothing is at these addresses: {gone:#?}");
    assert_eq!(listed.len(), ROUTES.len(), "a row stands twice");
}

/// The rule above is only worth something if it sees what it is about.
fn addresses_are_found() {
    let source = "config.route(\"/a\", read().to(a::b)).service(form(\n \"/c/{id}\",\n read().to(c::d),\n \
                  web::post().to(c::e),\n)); let x = web::post(); config.service(at(\"/f\", looked_at().to(g)));\
                  fn form(path: &str, y: Route) {} frame.at(Here::Me)";
    let expected = [
        ("GET", "/a"),
        ("GET", "/c/{id}"),
        ("GET", "/f"),
        ("POST", "/c/{id}"),
    ];
    let found = addresses(source);
    let found: Vec<_> = found
        .iter()
        .map(|(how, path)| (*how, path.as_str()))
        .collect();
    assert_eq!(found, expected);
}
