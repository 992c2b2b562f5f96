//! Letters between two instances, as the people who write them see it.

use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "a_letter_is_answered_on_another_instance",
        a_letter_is_answered_on_another_instance,
    )]
}

fn a_letter_is_answered_on_another_instance(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");

    let first = ben.writes_to(&ada.handle(), "Dear Ada, how do I *begin*?");
    let arrived = ada.receives("begin");
    assert_eq!(arrived["from"], ben.handle().as_str());
    assert_eq!(arrived["state"], "arrived");
    ben.sees(&first, "delivered");

    let id = arrived["id"].as_str().unwrap();
    let answer = ada.answers(id, &ben.handle(), "Dear Ben, by writing.");
    let answered = ben.receives("by writing");
    assert_eq!(answered["in_reply_to"], first.as_str());
    ada.sees(&answer, "delivered");
}
