//! The support of the tests with the server itself: start, crash, second process, a person.

use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crate::support::database::Database;
use crate::support::http::{raw, request};
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::waiting::wait_until;
use crate::support_itself::lives;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("a_start_waits_for_its_port", a_start_waits_for_its_port),
        Test::on_both("an_instance_survives_a_crash", an_instance_survives_a_crash),
        Test::on_both(
            "two_processes_share_an_instance",
            two_processes_share_an_instance,
        ),
        Test::once(
            "a_refused_start_is_told_at_once",
            a_refused_start_is_told_at_once,
        ),
        Test::on_both("a_person_writes_and_signs_in", a_person_writes_and_signs_in),
    ]
}

fn an_instance_survives_a_crash(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let first = a.pid();
    let url = "https://a.test/healthz";
    lab.https().get(url, &[]).expect_status(200);
    a.kill9();
    assert!(!lives(first));
    let get = reqwest::Method::GET;
    assert!(lab.https().send(get, url, &[], Vec::new()).is_err());
    a.start();
    assert_ne!(a.pid(), first);
    lab.https().get(url, &[]).expect_status(200);
    a.restart();
    a.get("/healthz", &[]).expect_status(200);
    a.stop();
}

fn two_processes_share_an_instance(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let mut web = a.start_second_process(&[("LONGHAND_ROLES", "web")]);
    assert_ne!(web.address(), a.address());
    assert_ne!(web.pid(), a.pid());
    let ask = request("GET", "/healthz", &[("Host", "a.test")], b"");
    raw(web.address(), &ask).expect_status(200);
    web.stop();
    let mut courier = a.start_second_process(&[("LONGHAND_ROLES", "courier")]);
    assert!(lives(courier.pid()));
    courier.kill9();
    a.get("/healthz", &[]).expect_status(200);
}

fn a_start_waits_for_its_port() {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::sqlite()).unstarted();
    let taken = TcpListener::bind(a.address()).unwrap();
    let other = a.clone();
    let starting = thread::spawn(move || other.start());
    wait_until("the server complains of the port", || {
        a.log().to_lowercase().contains("in use").then_some(())
    });
    drop(taken);
    starting.join().unwrap();
    a.request("GET", "/healthz", &[], b"").expect_status(200);
}

fn a_refused_start_is_told_at_once() {
    let lab = Lab::new(&["a.test"]);
    let setup = lab.prepare("a.test", &Database::sqlite());
    let a = setup.with_env("LONGHAND_ROLES", "nonsense").unstarted();
    let output = a.command(&["serve"], "");
    assert_ne!(output.status, 0);
    assert!(!output.stderr.is_empty(), "it should say what is wrong");
    let outcome = catch_unwind(AssertUnwindSafe(|| a.start()));
    assert!(outcome.is_err());
    a.with_env("LONGHAND_ROLES", "web").start();
    assert!(a.folder().is_dir());
}

fn a_person_writes_and_signs_in(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let a = lab.instance("a.test", database);
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    let ada = a.account("ada");
    assert_eq!(ada.handle(), "@ada@a.test");

    let id = ada.writes_to(&bo.handle(), "Dear Bo, welcome.");
    let letter = ada.sees(&id, "delivered");
    assert_eq!(letter["direction"], "sent");
    let delivered = peer.takes_letter("welcome");
    let key = a.get(
        ada.actor_id().trim_start_matches("https://a.test"),
        &[("Accept", "application/activity+json")],
    );
    let key = key.expect_status(200).json()["publicKey"]["publicKeyPem"].clone();
    delivered.verify(key.as_str().unwrap()).unwrap();

    let (_, answer) = bo.writes_to(&ada, "<p>Dear Ada, thank you.</p>");
    assert_eq!(answer.status, 202, "{}", answer.text());
    let received = ada.receives("thank you");
    assert_eq!(received["from"], bo.handle());

    let mut browser = ada.browser();
    browser.get("/").expect_status(200);
}
