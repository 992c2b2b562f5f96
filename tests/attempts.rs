//! Counts of wrong passwords and codes: strangers who make names up push nobody's out.

use std::net::IpAddr;

use longhand_http::attempts::Attempts;
use longhand_storage::ids::PersonId;

use crate::support::run::Test;
use crate::support::runtime::block_on;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("strangers_push_no_code_out", strangers_push_no_code_out),
        Test::once("strangers_push_no_name_out", strangers_push_no_name_out),
    ]
}

/// From one place, with more names than counts are remembered.
async fn strangers(attempts: &Attempts) {
    let place: IpAddr = [192, 0, 2, 1].into();
    let mut refused = 0;
    for number in 0..30_000 {
        let name = format!("nobody{number}");
        refused += usize::from(attempts.begin(&name, Some(place)).await.is_err());
    }
    assert_eq!(refused, 30_000 - 50);
}

fn strangers_push_no_code_out() {
    block_on(async {
        let (attempts, ada) = (Attempts::new(), PersonId(7));
        for _ in 0..10 {
            assert!(attempts.begin_code(ada).await.is_ok());
        }
        strangers(&attempts).await;
        assert!(attempts.begin_code(ada).await.is_err());
    });
}

fn strangers_push_no_name_out() {
    block_on(async {
        let (attempts, here) = (Attempts::new(), Some(IpAddr::from([192, 0, 2, 2])));
        for _ in 0..10 {
            assert!(attempts.begin("ada", here).await.is_ok());
        }
        strangers(&attempts).await;
        assert!(attempts.begin("ada", here).await.is_err());
    });
}
