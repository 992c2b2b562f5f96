//! The HTTP client's rules that need no network: which addresses are public, which URLs may be
//! asked, and how answers' headers are read.

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use longhand_federation::client::addresses::is_public;
use longhand_federation::client::{Client, Response, Settings};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::support::run::Test;

/// All tests of this topic.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "private_and_reserved_addresses_are_not_public",
            private_and_reserved_addresses_are_not_public,
        ),
        Test::once(
            "ordinary_addresses_are_public",
            ordinary_addresses_are_public,
        ),
        Test::once(
            "only_plain_https_names_are_permitted",
            only_plain_https_names_are_permitted,
        ),
        Test::once(
            "literal_addresses_are_permitted_only_where_the_operator_says_so",
            literal_addresses_are_permitted_only_where_the_operator_says_so,
        ),
        Test::once(
            "plain_http_reaches_this_machine_only",
            plain_http_reaches_this_machine_only,
        ),
        Test::once(
            "content_types_are_read_as_media_types",
            content_types_are_read_as_media_types,
        ),
        Test::once(
            "retry_after_is_seconds_or_a_date_up_to_a_day",
            retry_after_is_seconds_or_a_date_up_to_a_day,
        ),
        Test::once(
            "locations_are_resolved_against_the_request",
            locations_are_resolved_against_the_request,
        ),
    ]
}

const NOT_PUBLIC: &[&str] = &[
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.170",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.168.255.255",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::8.8.8.8",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:0:7f00:1::",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:1ff:ffff::1",
    "2001:db8::1",
    "2001:db8:ffff::1",
    "2002:7f00:1::",
    "2002:c0a8:101::1",
    "2002:808:808::1",
    "3fff::1",
    "3fff:fff:ffff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "febf::1",
    "fec0::1",
    "feff::1",
    "ff02::1",
    "ff0e::1",
];

fn private_and_reserved_addresses_are_not_public() {
    for address in NOT_PUBLIC {
        let parsed: IpAddr = address.parse().unwrap();
        assert!(!is_public(parsed), "{address} must not be public");
    }
}

const PUBLIC: &[&str] = &[
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.1",
    "192.0.1.1",
    "192.88.98.1",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.1",
    "203.0.112.1",
    "223.255.255.255",
    "2001:200::1",
    "2001:4860:4860::8888",
    "2001:db7::1",
    "2003::1",
    "2606:4700::1111",
    "2a00:1450::1",
    "3fff:1000::1",
];

fn ordinary_addresses_are_public() {
    for address in PUBLIC {
        let parsed: IpAddr = address.parse().unwrap();
        assert!(is_public(parsed), "{address} must be public");
    }
}

fn permits(settings: &Settings, url: &str) -> bool {
    let client = Client::new(settings.clone()).unwrap();
    Url::parse(url).is_ok_and(|url| client.permit(&url).is_ok())
}

const REFUSED: &[&str] = &[
    "http://pen.example/",
    "ftp://pen.example/",
    "file:///etc/passwd",
    "gopher://pen.example/",
    "data:text/plain,hello",
    "javascript:alert(1)",
    "mailto:ann@pen.example",
    "https://ann@pen.example/",
    "https://ann:secret@pen.example/",
    "https://:secret@pen.example/",
    "https://pen.example:8443/",
    "https://pen.example:80/",
    "https://pen.example/#key",
    "https://pen.example/#",
    "https://pen.example./",
    "https://pen..example/",
    "https://-pen.example/",
    "https://pen-.example/",
    "https://pen_pal.example/",
    "https://pen!.example/",
    "https://pen$.example/",
    "https://127.0.0.1/",
    "https://8.8.8.8/",
    "https://10.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://0x7f000001/",
    "https://017700000001/",
    "https://0177.0.0.1/",
    "https://127.1/",
    "https://0/",
    "https://\u{ff11}27.0.0.1/",
    "https://127\u{3002}0\u{3002}0\u{3002}1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2606:4700::1111]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://localhost/",
];

fn only_plain_https_names_are_permitted() {
    let settings = Settings::new("test");
    let client = Client::new(settings).unwrap();
    let long = format!("https://pen.example/{}", "a".repeat(2048));
    let long_label = format!("https://{}.example/", "a".repeat(64));
    for refused in REFUSED
        .iter()
        .copied()
        .chain([long.as_str(), long_label.as_str()])
    {
        let permitted = Url::parse(refused).is_ok_and(|url| client.permit(&url).is_ok());
        assert!(!permitted, "{refused} must be refused");
    }
    for permitted in [
        "https://pen.example/",
        "https://pen.example:443/u/ann",
        "https://PEN.example/u/ann?page=1",
        "https://a-b.c1.example/",
        "https://b\u{fc}cher.example/",
        "https://xn--bcher-kva.example/",
    ] {
        let url = Url::parse(permitted).unwrap();
        assert_eq!(client.permit(&url), Ok(()), "{permitted}");
    }
}

fn literal_addresses_are_permitted_only_where_the_operator_says_so() {
    let mut settings = Settings::new("test");
    settings.allow_private = vec!["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
    for (url, expected) in [
        ("https://10.1.2.3/", true),
        ("https://0xa010203/", true),
        ("https://[fd00::7]/", true),
        ("https://[::ffff:10.1.2.3]/", true),
        ("https://10.1.2.3:8443/", false),
        ("http://10.1.2.3/", false),
        ("https://127.0.0.1/", false),
        ("https://8.8.8.8/", false),
        ("https://[fe80::1]/", false),
    ] {
        assert_eq!(permits(&settings, url), expected, "{url}");
    }
}

fn plain_http_reaches_this_machine_only() {
    let mut settings = Settings::new("test");
    settings.insecure_http = true;
    for (url, expected) in [
        ("http://localhost:3000/", true),
        ("http://localhost/", true),
        ("http://ann.localhost:3000/", true),
        ("http://127.0.0.1:3000/", true),
        ("http://[::1]:3000/", true),
        ("http://2130706433:3000/", true),
        ("http://127.0.0.2:3000/", false),
        ("http://0.0.0.0:3000/", false),
        ("http://[::ffff:127.0.0.1]:3000/", false),
        ("http://192.168.0.1:3000/", false),
        ("http://pen.example/", false),
        ("https://pen.example/", false),
        ("http://localhost.example/", false),
        ("http://notlocalhost/", false),
        ("http://localhost./", false),
        ("http://ann@localhost/", false),
    ] {
        assert_eq!(permits(&settings, url), expected, "{url}");
    }
}

fn answer_with(headers: &[(&'static str, &str)]) -> Response {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let value = HeaderValue::from_str(value).unwrap();
        map.append(HeaderName::from_static(name), value);
    }
    Response {
        status: 200,
        headers: map,
        body: Vec::new(),
    }
}

fn content_types_are_read_as_media_types() {
    const PROFILE: &str = "https://www.w3.org/ns/activitystreams";
    let activity = "application/activity+json";
    let linked = "application/ld+json";
    for (value, essence, profile) in [
        ("application/activity+json", activity, None),
        ("Application/Activity+JSON; charset=utf-8", activity, None),
        (
            "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
            linked,
            Some(PROFILE),
        ),
        (
            "application/ld+json;charset=\"a;b\";Profile=https://www.w3.org/ns/activitystreams",
            linked,
            Some(PROFILE),
        ),
        (
            "application/ld+json; profile=\"a\\\"b\"",
            linked,
            Some("a\"b"),
        ),
    ] {
        let read = answer_with(&[("content-type", value)]).content_type();
        let expected = (essence.to_owned(), profile.map(str::to_owned));
        assert_eq!(read, Some(expected), "{value}");
    }
    for value in ["", "text", "/", ";charset=utf-8"] {
        let read = answer_with(&[("content-type", value)]).content_type();
        assert_eq!(read, None, "{value}");
    }
    let twice = [("content-type", activity), ("content-type", "text/html")];
    assert_eq!(answer_with(&twice).content_type(), None);
}

fn retry_after_is_seconds_or_a_date_up_to_a_day() {
    let now: DateTime<Utc> = "2026-11-22T10:00:00Z".parse().unwrap();
    for (value, expected) in [
        ("0", Some(TimeDelta::zero())),
        ("120", Some(TimeDelta::seconds(120))),
        ("90000", Some(TimeDelta::hours(24))),
        ("99999999999999999999999999", Some(TimeDelta::hours(24))),
        ("Sun, 22 Nov 2026 10:05:00 GMT", Some(TimeDelta::minutes(5))),
        ("Sun, 22 Nov 2026 09:00:00 GMT", Some(TimeDelta::zero())),
        ("Tue, 22 Nov 2033 10:00:00 GMT", Some(TimeDelta::hours(24))),
        ("-5", None),
        ("soon", None),
        ("", None),
    ] {
        let read = answer_with(&[("retry-after", value)]).retry_after(now);
        assert_eq!(read, expected, "{value}");
    }
    assert_eq!(answer_with(&[]).retry_after(now), None);
}

fn locations_are_resolved_against_the_request() {
    let base = Url::parse("https://pen.test/u/ann").unwrap();
    for (value, expected) in [
        ("https://ink.test/u/ann", Some("https://ink.test/u/ann")),
        ("/u/bo", Some("https://pen.test/u/bo")),
        ("//ink.test/", Some("https://ink.test/")),
        ("https://", None),
    ] {
        let read = answer_with(&[("location", value)]).location(&base);
        assert_eq!(read.as_ref().map(Url::as_str), expected, "{value}");
    }
}
