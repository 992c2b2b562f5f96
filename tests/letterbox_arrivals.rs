//! What came and was not opened yet: said quietly, to its reader alone.

use crate::pages::{says, says_not};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("new_until_it_is_opened", new_until_it_is_opened),
        Test::on_both("opening_is_told_to_nobody", opening_is_told_to_nobody),
    ]
}

/// What stands under a heading of the letterbox, up to the next one.
fn under(page: &Page, list: &str) -> String {
    let html = page.html();
    let begin = format!("<section aria-labelledby=\"{list}\">");
    let (_, rest) = html
        .split_once(&begin)
        .unwrap_or_else(|| panic!("there is no {list} in {html}"));
    rest.split("</section>").next().unwrap().to_owned()
}

fn has(page: &Page, list: &str) -> bool {
    page.html().contains(&format!("aria-labelledby=\"{list}\""))
}

fn letters_of(instance: &Instance) -> String {
    let newest = "select cast(max(id) as text) as value from correspondences";
    format!("/correspondences/{}", instance.database().texts(newest)[0])
}

fn postcard(from: &Person, to: &Person, text: &str) {
    let flags = ["--to", &to.handle(), "--now", "--postcard"];
    from.posts(&flags, text).ok();
}

fn new_until_it_is_opened(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    ben.writes_to(&ada.handle(), "A first letter.");
    ada.receives("A first letter");
    let mut hers = ada.browser();
    assert!(under(&hers.get("/"), "to-write").contains("class=\"new\""));
    hers.get(&letters_of(&a)).expect_status(200);
    assert!(!under(&hers.get("/"), "to-write").contains("class=\"new\""));
    assert!(!has(hers.page(), "arrived"));

    // A postcard waits for nothing; it stands among what arrived until it is opened.
    postcard(&ben, &ada, "Greetings from Rome.");
    ada.receives("Greetings from Rome");
    let list = under(&hers.get("/"), "to-write");
    assert!(list.contains("class=\"new\""), "{list}");
    ada.writes_to(&ben.handle(), "My answer.");
    ben.receives("My answer");
    postcard(&ben, &ada, "Greetings from Naples.");
    ada.receives("Greetings from Naples");
    let list = under(&hers.get("/"), "arrived");
    assert!(list.contains("Greetings from Naples"), "{list}");
    hers.get(&letters_of(&a)).expect_status(200);
    assert!(!has(&hers.get("/"), "arrived"));
    assert!(under(hers.page(), "waiting").contains("Greetings from Naples"));

    // Who looks at older letters only has not opened the newest.
    postcard(&ben, &ada, "Greetings from Bari.");
    ada.receives("Greetings from Bari");
    let looked_for = format!("{}?search=Naples", letters_of(&a));
    says_not(&hers.get(&looked_for), "Greetings from Bari");
    assert!(under(&hers.get("/"), "arrived").contains("Greetings from Bari"));
}

fn opening_is_told_to_nobody(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.account("ada"), a.account("ben"));
    ben.writes_to(&ada.handle(), "A first letter.");
    ada.receives("A first letter");
    let mut his = ben.browser();
    let place = letters_of(&a);
    let way = {
        let newest = "select cast(max(id) as text) as value from letters";
        format!("/letters/{}", a.database().texts(newest)[0])
    };
    let look = |browser: &mut Browser| {
        let pages = ["/", &place, &way].map(|path| browser.get(path).expect_status(200).text());
        pages.to_vec()
    };
    let before = look(&mut his);
    ada.browser().get(&place).expect_status(200);
    let opened = "select cast(count(*) as text) as value from participants \
                  where opened_until is not null";
    assert_eq!(a.database().texts(opened), ["1"]);
    assert_eq!(look(&mut his), before);
    says(his.page(), "Arrived with");
}
