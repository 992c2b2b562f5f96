//! What whoever signs up reads: what was wrong, beside the field it is about, and sentences in the
//! direction of their language.

use crate::doors::{PASSWORD, with_registration};
use crate::pages::{field, says};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("what_is_typed_comes_back", what_is_typed_comes_back),
        Test::once("addresses_stay_together", addresses_stay_together),
    ]
}

fn what_is_typed_comes_back(database: &Database) {
    let (a, _kay) = with_registration("approval", database);
    let mut browser = Browser::new(&a);
    let typed = [
        ("name", "nia"),
        ("password", PASSWORD),
        ("email", "nia@mail.example"),
        ("words", "Hello <b>there</b>"),
        ("mentee", "on"),
        ("adult", "on"),
        ("agreed", "0"),
    ];
    for (name, value, sentence) in [
        ("name", "Not a name", "cannot be a name"),
        ("password", "short", "The password is too short"),
        ("email", "nowhere", "is no mail address"),
        ("words", " ", "Say in a few words"),
        ("adult", "", "for adults only"),
        ("agreed", "", "has agreed to the code of conduct"),
        ("agreed", "7", "was changed while you filled this in"),
    ] {
        browser.get("/sign-up").expect_status(200);
        let mut fields = typed.to_vec();
        fields.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            fields.push((name, value));
        }
        let page = browser.submit("/sign-up", &fields).expect_status(422);
        says(&page, sentence);
        // It stands beside the one field it is about.
        let html = page.html();
        assert!(html.contains(&format!("id=\"{name}-fault\"")), "{html}");
        assert!(
            html.contains(&format!(" {name}-fault\" aria-invalid"))
                || html.contains(&format!("\"{name}-fault\" aria-invalid")),
            "{html}"
        );
        assert_eq!(html.matches("aria-invalid").count(), 1, "{html}");
        for (known, kept) in fields {
            if !["password", "agreed"].contains(&known) {
                assert_eq!(field(&page, "/sign-up", known), kept, "{name}: {known}");
            }
        }
        assert_eq!(field(&page, "/sign-up", "password"), "");
    }
    let none = a.database().texts("select name as value from applicants");
    assert!(none.is_empty(), "{none:?}");
}

fn addresses_stay_together() {
    let (a, kay) = with_registration("open", &Database::sqlite());
    let mut browser = Browser::new(&a).with_header("Accept-Language", "ar");
    let html = browser.get("/sign-up").expect_status(200).html();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\""), "{html}");
    // Otherwise the signs before and between its parts go to the other side of the line.
    let address = "\u{2066}@name@\u{2068}a.test\u{2069}\u{2069}";
    assert!(html.contains(address), "{html}");
    // The text the program brings along is English, whoever reads it; what a keeper writes is not known.
    let english = "<div class=\"prose\" dir=\"auto\" lang=\"en\">";
    for page in ["/sign-up", "/conduct"] {
        let html = browser.get(page).expect_status(200).html();
        assert!(html.contains(english), "{page}: {html}");
    }
    let mut keeper = kay.browser();
    keeper.get("/keeper/conduct");
    let own = [("source", "Seid freundlich.")];
    keeper.submit("/keeper/conduct", &own).expect_status(200);
    for page in ["/sign-up", "/conduct"] {
        let html = browser.get(page).expect_status(200).html();
        assert!(!html.contains(english), "{page}: {html}");
    }
}
