//! Forms about an account that are not taken: what is wrong stands at its field, and the page says first
//! that something is not done yet.

use crate::pages::ada_and_bo;
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "a_refusal_names_its_field",
        a_refusal_names_its_field,
    )]
}

/// The one field of the page that is marked as wrong, described by the one alert, and focused.
#[track_caller]
fn tied(page: &Page, name: &str, title: &str) {
    let html = page.html();
    assert!(
        html.contains(&format!("<title>Not done yet: {title}")),
        "{html}"
    );
    let wrong: Vec<&str> = html
        .split('<')
        .filter(|tag| tag.contains("aria-invalid=\"true\""))
        .collect();
    let [field] = wrong[..] else {
        panic!("not one field is wrong: {wrong:?}");
    };
    assert!(field.contains(&format!("name=\"{name}\"")), "{field}");
    assert!(field.contains("autofocus"), "{field}");
    assert_eq!(html.matches("autofocus").count(), 1, "{html}");
    let alerts: Vec<&str> = html
        .split('<')
        .filter(|tag| tag.contains("role=\"alert\""))
        .collect();
    let [alert] = alerts[..] else {
        panic!("not one alert: {alerts:?}");
    };
    let id = alert
        .split("id=\"")
        .nth(1)
        .and_then(|id| id.split('"').next());
    let described = field.split("aria-describedby=\"").nth(1);
    let described = described.and_then(|ids| ids.split('"').next()).unwrap();
    assert!(
        described.split(' ').any(|one| Some(one) == id),
        "{field} is not described by {alert}"
    );
}

fn a_refusal_names_its_field(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut visitor = Browser::new(&a);
    visitor.get("/sign-in");
    let wrong = [("name", "ada"), ("password", "not her password")];
    let page = visitor.submit("/sign-in", &wrong).expect_status(401);
    tied(&page, "password", "Sign in");

    let mut hers = ada.browser();
    let right = ada.password();
    let wrong = ("password", "not hers");
    let cases = [
        (
            "/me/password",
            vec![wrong, ("new_password", "long enough")],
            "password",
        ),
        (
            "/me/password",
            vec![("password", right), ("new_password", "short")],
            "new_password",
        ),
        ("/me/export", vec![wrong], "password"),
        ("/me/leave", vec![wrong], "password"),
        ("/me/codes", vec![wrong], "password"),
    ];
    for (place, fields, field) in cases {
        hers.get(place).expect_status(200);
        let action = match place {
            "/me/codes" => "/me/codes/begin",
            other => other,
        };
        let page = hers.submit(action, &fields).expect_status(422);
        tied(&page, field, "");
    }
    for (chosen, field) in [
        (("time_zone", "Europe/Nowhere"), "time_zone"),
        (("mail", "daily"), "mail"),
    ] {
        hers.get("/me/settings").expect_status(200);
        let page = hers.submit("/me/settings", &[chosen]).expect_status(422);
        tied(&page, field, "");
    }
    let page = hers.get("/people?address=no-address").expect_status(422);
    tied(&page, "address", "");
}
