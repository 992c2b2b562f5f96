//! The one test binary: the list of modules, nothing else. How a module looks is said in
//! `support::run`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should panic, and its report says where"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "the tests stand outside: they ask clock and environment as any program does"
)]
#![allow(
    clippy::too_many_lines,
    reason = "a journey or a table of cases reads best in one piece"
)]
#![allow(
    unreachable_pub,
    reason = "nothing is reachable from outside a test binary; `pub` says what modules offer each other"
)]

mod support;

mod accounts_at_once;
mod accounts_codes;
mod accounts_leaving;
mod accounts_resetting;
mod acknowledgements;
mod architecture;
mod architecture_source;
mod asking;
mod attacks;
mod attacks_keys;
mod attacks_styles;
mod attempts;
mod bounded;
mod bounds;
mod cards;
mod cards_elsewhere;
mod client;
mod client_rules;
mod correspondences_end;
mod correspondences_time;
mod directory;
mod directory_elsewhere;
mod doors;
mod doors_invited;
mod doors_keeping;
mod doors_words;
mod effects;
mod elsewhere;
mod enclosures;
mod finding;
mod following;
mod generated;
mod hats;
mod in_browser;
mod in_browser_pages;
mod inbox;
mod inbox_at_once;
mod inbox_changes;
mod inbox_follows;
mod inbox_limits;
mod inbox_refusals;
mod instances;
mod introductions;
mod introductions_forged;
mod introductions_rules;
mod introductions_welcome;
mod joining;
mod keeper;
mod keeper_instances;
mod keeper_log;
mod keeper_reads;
mod keeper_refused;
mod letterbox_arrivals;
mod letters;
mod locales;
mod locales_silent;
mod mailing;
mod mailing_setup;
mod mails;
mod mails_bed;
mod mails_digests;
mod mails_sending;
mod media;
mod media_files;
mod media_travelling;
mod media_uploads;
mod mentoring_bed;
mod moving;
mod nothing_is_lost;
mod open_letters;
mod open_letters_answers;
mod open_letters_elsewhere;
mod open_letters_feed;
mod open_letters_forged;
mod open_letters_pages;
mod open_letters_told;
mod operation;
mod operation_keeping;
mod operation_settings;
mod operation_while_running;
mod pages;
mod pages_arranged;
mod pages_crawled;
mod pages_desk;
mod pages_drafts;
mod pages_guarded;
mod pages_guarded_routes;
mod pages_names;
mod pages_overtaken;
mod pages_refused;
mod pages_refused_fields;
mod pages_rules;
mod pages_safety;
mod pages_writing;
mod peers;
mod peers_lives;
mod peers_variants;
mod plans;
mod post_bag;
mod post_bag_outages;
mod postcards;
mod prose;
mod prose_safety;
mod queries_bed;
mod quoting;
mod reasons;
mod revisions;
mod safety_codes;
mod safety_export;
mod safety_leaving;
mod safety_passwords;
mod safety_sessions;
mod sending;
mod signatures;
mod storage_bed;
mod storage_schema;
mod storage_traps;
mod support_itself;
mod support_peer;
mod support_with_server;

use std::process::ExitCode;

fn main() -> ExitCode {
    support::run::all(vec![
        ("accounts_at_once", accounts_at_once::tests()),
        ("accounts_codes", accounts_codes::tests()),
        ("accounts_leaving", accounts_leaving::tests()),
        ("accounts_resetting", accounts_resetting::tests()),
        ("acknowledgements", acknowledgements::tests()),
        ("architecture", architecture::tests()),
        ("asking", asking::tests()),
        ("attacks", attacks::tests()),
        ("attacks_keys", attacks_keys::tests()),
        ("attacks_styles", attacks_styles::tests()),
        ("attempts", attempts::tests()),
        ("bounded", bounded::tests()),
        ("bounds", bounds::tests()),
        ("cards", cards::tests()),
        ("cards_elsewhere", cards_elsewhere::tests()),
        ("client", client::tests()),
        ("client_rules", client_rules::tests()),
        ("correspondences_end", correspondences_end::tests()),
        ("correspondences_time", correspondences_time::tests()),
        ("directory", directory::tests()),
        ("directory_elsewhere", directory_elsewhere::tests()),
        ("doors", doors::tests()),
        ("doors_invited", doors_invited::tests()),
        ("doors_keeping", doors_keeping::tests()),
        ("doors_words", doors_words::tests()),
        ("effects", effects::tests()),
        ("elsewhere", elsewhere::tests()),
        ("enclosures", enclosures::tests()),
        ("finding", finding::tests()),
        ("following", following::tests()),
        ("generated", generated::tests()),
        ("hats", hats::tests()),
        ("in_browser", in_browser::tests()),
        ("in_browser_pages", in_browser_pages::tests()),
        ("inbox", inbox::tests()),
        ("inbox_at_once", inbox_at_once::tests()),
        ("inbox_changes", inbox_changes::tests()),
        ("inbox_follows", inbox_follows::tests()),
        ("inbox_limits", inbox_limits::tests()),
        ("inbox_refusals", inbox_refusals::tests()),
        ("instances", instances::tests()),
        ("introductions", introductions::tests()),
        ("introductions_forged", introductions_forged::tests()),
        ("introductions_rules", introductions_rules::tests()),
        ("introductions_welcome", introductions_welcome::tests()),
        ("joining", joining::tests()),
        ("keeper", keeper::tests()),
        ("keeper_instances", keeper_instances::tests()),
        ("keeper_log", keeper_log::tests()),
        ("keeper_reads", keeper_reads::tests()),
        ("keeper_refused", keeper_refused::tests()),
        ("letterbox_arrivals", letterbox_arrivals::tests()),
        ("letters", letters::tests()),
        ("locales", locales::tests()),
        ("locales_silent", locales_silent::tests()),
        ("mailing", mailing::tests()),
        ("mailing_setup", mailing_setup::tests()),
        ("mails", mails::tests()),
        ("mails_digests", mails_digests::tests()),
        ("mails_sending", mails_sending::tests()),
        ("media", media::tests()),
        ("media_files", media_files::tests()),
        ("media_travelling", media_travelling::tests()),
        ("media_uploads", media_uploads::tests()),
        ("moving", moving::tests()),
        ("nothing_is_lost", nothing_is_lost::tests()),
        ("open_letters", open_letters::tests()),
        ("open_letters_answers", open_letters_answers::tests()),
        ("open_letters_elsewhere", open_letters_elsewhere::tests()),
        ("open_letters_feed", open_letters_feed::tests()),
        ("open_letters_forged", open_letters_forged::tests()),
        ("open_letters_pages", open_letters_pages::tests()),
        ("open_letters_told", open_letters_told::tests()),
        ("operation", operation::tests()),
        ("operation_keeping", operation_keeping::tests()),
        ("operation_settings", operation_settings::tests()),
        ("operation_while_running", operation_while_running::tests()),
        ("pages", pages::tests()),
        ("pages_arranged", pages_arranged::tests()),
        ("pages_crawled", pages_crawled::tests()),
        ("pages_desk", pages_desk::tests()),
        ("pages_drafts", pages_drafts::tests()),
        ("pages_guarded", pages_guarded::tests()),
        ("pages_guarded_routes", pages_guarded_routes::tests()),
        ("pages_names", pages_names::tests()),
        ("pages_overtaken", pages_overtaken::tests()),
        ("pages_refused", pages_refused::tests()),
        ("pages_refused_fields", pages_refused_fields::tests()),
        ("pages_rules", pages_rules::tests()),
        ("pages_safety", pages_safety::tests()),
        ("pages_writing", pages_writing::tests()),
        ("peers", peers::tests()),
        ("peers_lives", peers_lives::tests()),
        ("peers_variants", peers_variants::tests()),
        ("plans", plans::tests()),
        ("post_bag", post_bag::tests()),
        ("post_bag_outages", post_bag_outages::tests()),
        ("postcards", postcards::tests()),
        ("prose", prose::tests()),
        ("prose_safety", prose_safety::tests()),
        ("quoting", quoting::tests()),
        ("reasons", reasons::tests()),
        ("revisions", revisions::tests()),
        ("safety_codes", safety_codes::tests()),
        ("safety_export", safety_export::tests()),
        ("safety_leaving", safety_leaving::tests()),
        ("safety_passwords", safety_passwords::tests()),
        ("safety_sessions", safety_sessions::tests()),
        ("sending", sending::tests()),
        ("signatures", signatures::tests()),
        ("storage_schema", storage_schema::tests()),
        ("storage_traps", storage_traps::tests()),
        ("support_itself", support_itself::tests()),
        ("support_peer", support_peer::tests()),
        ("support_with_server", support_with_server::tests()),
    ])
}
