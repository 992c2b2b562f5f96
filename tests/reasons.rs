//! Reasons: why a delivery waits or came back is kept as a sentence to be said, and said where its writer
//! and the keeper look. What an older version kept in English is told as it is.

use longhand_mentoring::accounts;
use longhand_storage::accounts as kept_accounts;
use longhand_words::language::Language;
use longhand_words::phrase::Phrase;

use crate::keeper::kept;
use crate::mentoring_bed::Town;
use crate::pages::says;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_reason_is_kept_to_be_said_and_said_everywhere",
            a_reason_is_kept_to_be_said_and_said_everywhere,
        ),
        Test::on_both(
            "what_was_kept_in_english_is_told_as_it_is",
            what_was_kept_in_english_is_told_as_it_is,
        ),
        Test::once(
            "a_sentence_in_a_sentence_has_the_same_reader",
            a_sentence_in_a_sentence_has_the_same_reader,
        ),
    ]
}

const BUSY: &str = "peer.test is busy just now.";

fn a_reason_is_kept_to_be_said_and_said_everywhere(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let (a, kay) = kept(&lab, database);
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    peer.answers(Answer::status(503));
    let id = ada.writes_to(&bo.handle(), "Dear Bo, are you there?");
    let tried = "select error as value from deliveries where error is not null";
    let error = a.wait_until("it was tried", || a.database().texts(tried).pop());
    let busy = Phrase::new("reason-busy").with("host", "peer.test");
    assert_eq!(Phrase::from_kept(&error), busy, "{error}");

    let (mut hers, mut theirs) = (ada.browser(), kay.browser());
    let way = format!("/letters/{id}");
    says(&hers.get(&way), BUSY);
    says(&theirs.get("/keeper/deliveries"), BUSY);
    let listed = a.command(&["delivery", "list"], "");
    assert!(listed.ok().ends_with(BUSY), "{listed:?}");

    // The keeper ends it: what went wrong last stands within what they did.
    theirs.get("/keeper/deliveries");
    let forms = theirs.page().forms();
    let mut acts = forms.into_iter().map(|form| form.action);
    let give_up = acts.find(|action| action.ends_with("/give-up")).unwrap();
    theirs.submit(&give_up, &[]).expect_status(200);
    let ended = format!("{BUSY} The keeper of this instance ended the tries.");
    assert_eq!(ada.sees(&id, "returned")["reason"], ended.as_str());
    says(&hers.get(&way), &ended);
    says(&theirs.get("/keeper/deliveries?which=returned"), &ended);
    let draft = a
        .database()
        .texts("select cast(id as text) as value from drafts");
    let page = hers.get(&format!("/write?draft={}", draft[0]));
    let notice = format!("Your letter to {} came back: {ended}", bo.handle());
    says(&page.expect_status(200), &notice);
}

fn what_was_kept_in_english_is_told_as_it_is(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let (a, kay) = kept(&lab, database);
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    peer.answers(Answer::status(403));
    let id = ada.writes_to(&bo.handle(), "Dear Bo, of long ago.");
    ada.sees(&id, "returned");
    let old = "peer.test takes <b>none</b> & said so.";
    a.database().execute(&format!(
        "update deliveries set error = '{old}'; \
         update letter_recipients set reason = '{old}'; \
         update drafts set notice = 'It came back: {old}'"
    ));
    assert_eq!(ada.letter(&id).unwrap()["reason"], old);
    let listed = a.command(&["delivery", "list"], "");
    assert!(listed.ok().ends_with(old), "{listed:?}");
    let (mut hers, mut theirs) = (ada.browser(), kay.browser());
    let draft = a
        .database()
        .texts("select cast(id as text) as value from drafts");
    for page in [
        hers.get(&format!("/letters/{id}")),
        hers.get(&format!("/write?draft={}", draft[0])),
        theirs.get("/keeper/deliveries?which=returned"),
    ] {
        says(&page, old);
        assert!(!page.html().contains("<b>none"), "{}", page.html());
    }
}

fn a_sentence_in_a_sentence_has_the_same_reader() {
    let why = Phrase::new("refusal-no-words");
    let whole = Phrase::new("settings-not-kept").with("why", &why);
    let town = Town::new(&Database::sqlite());
    let ada = town.resident("ada");
    let account = town.act(|conn| Ok(kept_accounts::find(conn, ada.id)?));
    for language in [Language::German, Language::French, Language::English] {
        let words = accounts::words(&account, language);
        let said = words.tell(&whole);
        assert!(said.ends_with(&words.tell(&why)), "{said}");
        assert_ne!(said, words.tell(&why));
        // However it was kept.
        assert_eq!(words.tell(&Phrase::from_kept(&whole.kept())), said);
    }
}
