//! The HTTP client against servers that lie, dawdle, never stop or cannot be trusted.

mod peer;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use longhand_federation::client::{BODY_LIMIT, Client, Failure, Response, Settings};
use tokio::net::TcpListener;
use url::Url;

use peer::{GZIP_BODY, Peer, serve};

use crate::support::run::Test;

/// All tests of this topic.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "a_pinned_name_is_fetched_with_the_extra_root",
            a_pinned_name_is_fetched_with_the_extra_root,
        ),
        Test::once(
            "without_the_extra_root_the_peer_is_not_trusted",
            without_the_extra_root_the_peer_is_not_trusted,
        ),
        Test::once(
            "a_certificate_for_another_name_is_not_trusted",
            a_certificate_for_another_name_is_not_trusted,
        ),
        Test::once(
            "unreadable_roots_stop_the_client_from_starting",
            unreadable_roots_stop_the_client_from_starting,
        ),
        Test::once(
            "a_name_that_leads_to_loopback_is_refused",
            a_name_that_leads_to_loopback_is_refused,
        ),
        Test::once(
            "a_permitted_private_network_is_connected_to",
            a_permitted_private_network_is_connected_to,
        ),
        Test::once(
            "a_name_that_does_not_exist_is_reported_as_such",
            a_name_that_does_not_exist_is_reported_as_such,
        ),
        Test::once(
            "a_closed_port_is_unreachable_and_shows_no_address",
            a_closed_port_is_unreachable_and_shows_no_address,
        ),
        Test::once(
            "plain_http_works_for_loopback_names_without_dns",
            plain_http_works_for_loopback_names_without_dns,
        ),
        Test::once("redirects_are_handed_back", redirects_are_handed_back),
        Test::once(
            "a_body_of_exactly_the_limit_is_read",
            a_body_of_exactly_the_limit_is_read,
        ),
        Test::once(
            "larger_bodies_are_refused_whatever_their_headers_say",
            larger_bodies_are_refused_whatever_their_headers_say,
        ),
        Test::once(
            "a_dripping_server_ends_with_the_total_deadline",
            a_dripping_server_ends_with_the_total_deadline,
        ),
        Test::once(
            "a_silent_server_ends_with_the_read_deadline",
            a_silent_server_ends_with_the_read_deadline,
        ),
        Test::once(
            "a_server_that_never_shakes_hands_ends_with_the_connect_deadline",
            a_server_that_never_shakes_hands_ends_with_the_connect_deadline,
        ),
        Test::once(
            "compressed_bodies_are_left_as_they_came",
            compressed_bodies_are_left_as_they_came,
        ),
        Test::once(
            "posts_arrive_with_their_headers_and_body",
            posts_arrive_with_their_headers_and_body,
        ),
        Test::once(
            "headers_that_cannot_be_sent_are_our_own_failure",
            headers_that_cannot_be_sent_are_our_own_failure,
        ),
    ]
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}

async fn fetch(settings: Settings, url: &str) -> Result<Response, Failure> {
    let client = Client::new(settings)?;
    client.get(&Url::parse(url).unwrap(), &[]).await
}

fn host() -> String {
    "pen.test".to_owned()
}

fn a_pinned_name_is_fetched_with_the_extra_root() {
    run(async {
        let peer = Peer::start().await;
        let answer = fetch(peer.settings(), "https://pen.test/hello")
            .await
            .unwrap();
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (200, &b"hello"[..])
        );
    });
}

fn without_the_extra_root_the_peer_is_not_trusted() {
    run(async {
        let peer = Peer::start().await;
        let mut settings = peer.settings();
        settings.extra_ca = None;
        let failure = fetch(settings, "https://pen.test/hello").await.unwrap_err();
        assert!(
            matches!(&failure, Failure::Tls(name, _) if name == "pen.test"),
            "{failure:?}"
        );
        assert_eq!(peer.requests.load(Ordering::SeqCst), 0);
    });
}

fn a_certificate_for_another_name_is_not_trusted() {
    run(async {
        let peer = Peer::start().await;
        let mut settings = peer.settings();
        settings.resolve = vec![("ink.test".to_owned(), peer.address)];
        let failure = fetch(settings, "https://ink.test/hello").await.unwrap_err();
        assert!(matches!(failure, Failure::Tls(..)), "{failure:?}");
    });
}

fn unreadable_roots_stop_the_client_from_starting() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.pem");
    std::fs::write(&empty, "").unwrap();
    for path in [empty, folder.path().join("missing.pem")] {
        let mut settings = Settings::new("test");
        settings.extra_ca = Some(path);
        assert!(matches!(Client::new(settings), Err(Failure::Other(_))));
    }
}

fn a_name_that_leads_to_loopback_is_refused() {
    run(async {
        let failure = fetch(Settings::new("test"), "https://localhost/")
            .await
            .unwrap_err();
        assert_eq!(failure, Failure::Private("localhost".to_owned()));
        assert!(failure.sentence().starts_with("localhost "));
    });
}

fn a_permitted_private_network_is_connected_to() {
    run(async {
        let mut settings = Settings::new("test");
        settings.allow_private = vec!["127.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
        // Whether or not something listens on port 443 here, the refusal is gone.
        let outcome = fetch(settings, "https://localhost/").await;
        assert!(!matches!(outcome, Err(Failure::Private(_))), "{outcome:?}");
    });
}

fn a_name_that_does_not_exist_is_reported_as_such() {
    run(async {
        let failure = fetch(Settings::new("test"), "https://nobody.invalid/")
            .await
            .unwrap_err();
        assert_eq!(failure, Failure::Unresolvable("nobody.invalid".to_owned()));
        assert_eq!(failure.sentence(), "nobody.invalid cannot be found.");
    });
}

fn a_closed_port_is_unreachable_and_shows_no_address() {
    run(async {
        let closed = TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap()
            .local_addr()
            .unwrap();
        let mut settings = Settings::new("test");
        settings.resolve = vec![("pen.test".to_owned(), closed)];
        let failure = fetch(settings, "https://pen.test/").await.unwrap_err();
        assert!(matches!(failure, Failure::Unreachable(..)), "{failure:?}");
        assert!(!failure.to_string().contains("127.0.0.1"), "{failure}");
        assert_eq!(failure.sentence(), "pen.test cannot be reached.");
    });
}

fn plain_http_works_for_loopback_names_without_dns() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                serve(stream, &AtomicUsize::new(0)).await;
            }
        });
        let mut settings = Settings::new("test");
        settings.insecure_http = true;
        for host in ["localhost", "ann.localhost", "127.0.0.1"] {
            let url = format!("http://{host}:{port}/hello");
            let answer = fetch(settings.clone(), &url).await.unwrap();
            assert_eq!(answer.body, b"hello", "{url}");
        }
    });
}

fn redirects_are_handed_back() {
    run(async {
        let peer = Peer::start().await;
        let url = Url::parse("https://pen.test/redirect").unwrap();
        let answer = fetch(peer.settings(), url.as_str()).await.unwrap();
        assert_eq!(answer.status, 302);
        assert_eq!(
            answer.location(&url).unwrap().as_str(),
            "https://pen.test/hello"
        );
        assert_eq!(peer.requests.load(Ordering::SeqCst), 1);
    });
}

fn a_body_of_exactly_the_limit_is_read() {
    run(async {
        let peer = Peer::start().await;
        let answer = fetch(peer.settings(), "https://pen.test/exact")
            .await
            .unwrap();
        assert_eq!(answer.body.len(), BODY_LIMIT);
    });
}

fn larger_bodies_are_refused_whatever_their_headers_say() {
    run(async {
        let peer = Peer::start().await;
        for path in ["announced", "chunked", "endless"] {
            let outcome = fetch(peer.settings(), &format!("https://pen.test/{path}")).await;
            assert_eq!(outcome.unwrap_err(), Failure::TooLarge(host()), "{path}");
        }
    });
}

fn a_dripping_server_ends_with_the_total_deadline() {
    run(async {
        let peer = Peer::start().await;
        for path in ["drip", "drip-headers"] {
            let started = Instant::now();
            let url = format!("https://pen.test/{path}");
            let outcome = fetch(peer.hasty_settings(), &url).await;
            assert_eq!(outcome.unwrap_err(), Failure::TimedOut(host()), "{path}");
            assert!(started.elapsed() < Duration::from_secs(10), "{path}");
        }
    });
}

fn a_silent_server_ends_with_the_read_deadline() {
    run(async {
        let peer = Peer::start().await;
        let mut settings = peer.hasty_settings();
        settings.deadlines.total = Duration::from_secs(60);
        let started = Instant::now();
        let outcome = fetch(settings, "https://pen.test/silent").await;
        assert_eq!(outcome.unwrap_err(), Failure::TimedOut(host()));
        assert!(started.elapsed() < Duration::from_secs(30));
    });
}

fn a_server_that_never_shakes_hands_ends_with_the_connect_deadline() {
    run(async {
        // The backlog accepts the connection; nobody ever speaks TLS on it.
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut settings = Settings::new("test");
        settings.resolve = vec![("pen.test".to_owned(), listener.local_addr().unwrap())];
        settings.deadlines.connect = Duration::from_millis(300);
        let outcome = fetch(settings, "https://pen.test/").await;
        assert_eq!(outcome.unwrap_err(), Failure::TimedOut(host()));
    });
}

fn compressed_bodies_are_left_as_they_came() {
    run(async {
        let peer = Peer::start().await;
        let answer = fetch(peer.settings(), "https://pen.test/gzip")
            .await
            .unwrap();
        assert_eq!(answer.body, GZIP_BODY);
    });
}

fn posts_arrive_with_their_headers_and_body() {
    run(async {
        let peer = Peer::start().await;
        let client = Client::new(peer.settings()).unwrap();
        let headers = [
            ("content-type", "application/activity+json".to_owned()),
            ("Date", "Sun, 22 Nov 2026 10:00:00 GMT".to_owned()),
            ("accept-encoding", "gzip".to_owned()),
            ("host", "ink.test".to_owned()),
        ];
        let url = Url::parse("https://pen.test/echo").unwrap();
        let body = br#"{"type":"Create"}"#.to_vec();
        let answer = client.post(&url, &headers, body).await.unwrap();
        let seen = String::from_utf8(answer.body).unwrap();
        assert!(seen.starts_with("POST /echo HTTP/1.1\r\n"), "{seen}");
        for line in [
            "content-type: application/activity+json\r\n",
            "date: Sun, 22 Nov 2026 10:00:00 GMT\r\n",
            "accept-encoding: identity\r\n",
            "user-agent: longhand-test\r\n",
            "host: pen.test\r\n",
        ] {
            assert_eq!(seen.matches(line).count(), 1, "{line} in {seen}");
        }
        assert!(seen.ends_with("\r\n\r\n{\"type\":\"Create\"}"), "{seen}");
    });
}

fn headers_that_cannot_be_sent_are_our_own_failure() {
    run(async {
        let peer = Peer::start().await;
        let client = Client::new(peer.settings()).unwrap();
        let url = Url::parse("https://pen.test/hello").unwrap();
        let headers = [("x-note", "one\r\nx-other: two".to_owned())];
        let outcome = client.get(&url, &headers).await;
        assert!(matches!(outcome, Err(Failure::Other(_))));
        assert_eq!(peer.requests.load(Ordering::SeqCst), 0);
    });
}
