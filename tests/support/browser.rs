//! A browser without scripts: keeps cookies, follows redirects, fills in forms.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use url::Url;

use super::form::{File, Form, Sent, decoded, encoded, forms, sent, sent_with_files};
use super::http::{RawResponse, raw, request};
use super::server::Instance;

/// How many redirects in a row count as a loop.
const REDIRECTS: usize = 10;

/// One browser window with its own cookies, talking to one instance as through its TLS proxy.
pub struct Browser {
    address: SocketAddr,
    origin: Url,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
    page: Option<Page>,
}

/// A page as it was answered, after redirects.
#[derive(Debug, Clone)]
pub struct Page {
    /// Path and query of the page one ended on.
    pub path: String,
    /// The answer.
    pub response: RawResponse,
}

impl Page {
    /// The status code.
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// The HTML.
    pub fn html(&self) -> String {
        self.response.text()
    }

    /// What a reader sees: no tags, white space joined, references decoded.
    pub fn text(&self) -> String {
        let html = self.html();
        let mut text = String::new();
        for (number, part) in html.split('<').enumerate() {
            let visible = match part.split_once('>') {
                Some((_, visible)) if number > 0 => visible,
                _ => part,
            };
            text.push(' ');
            text.push_str(visible);
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        decoded(&words.join(" "))
    }

    /// All forms on it.
    pub fn forms(&self) -> Vec<Form> {
        forms(&self.html())
    }

    /// Itself, if the status is as expected; panics with the page otherwise.
    #[track_caller]
    pub fn expect_status(self, status: u16) -> Page {
        assert_eq!(self.status(), status, "{}: {}", self.path, self.text());
        self
    }
}

impl Browser {
    /// A new window without cookies.
    pub fn new(instance: &Instance) -> Browser {
        Browser::at(instance.address(), instance.domain())
    }

    /// The same for anything that listens: `domain` is the public name.
    pub fn at(address: SocketAddr, domain: &str) -> Browser {
        let origin = Url::parse(&format!("https://{domain}/")).expect("a name makes an origin");
        Browser {
            address,
            origin,
            cookies: BTreeMap::new(),
            headers: Vec::new(),
            page: None,
        }
    }

    /// Sends this header with every request from now on, such as `Accept-Language`.
    pub fn with_header(mut self, name: &str, value: &str) -> Browser {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Opens a page and follows redirects.
    #[track_caller]
    pub fn get(&mut self, path: &str) -> Page {
        self.visit("GET", path, None)
    }

    /// Sends a form of these fields and nothing else, whatever page is open, and follows
    /// redirects. For what a page offers, use [`Browser::submit`].
    #[track_caller]
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.visit("POST", path, Some(sent(fields)))
    }

    /// Fills in the form with this action on the open page and sends it with everything else it
    /// holds (hidden fields, prefilled ones). Panics when there is no such form or field.
    #[track_caller]
    pub fn submit(&mut self, action: &str, fields: &[(&str, &str)]) -> Page {
        self.submit_with_files(action, fields, &[])
    }

    /// The same with files chosen for its file fields.
    #[track_caller]
    pub fn submit_with_files(
        &mut self,
        action: &str,
        fields: &[(&str, &str)],
        files: &[File<'_>],
    ) -> Page {
        let page = self.page().clone();
        let mut offered = page.forms();
        let place = offered.iter().position(|form| form.action == action);
        let Some(place) = place else {
            let actions: Vec<_> = offered.iter().map(|form| &form.action).collect();
            panic!("{} has forms to {actions:?}: {}", page.path, page.text());
        };
        let mut form = offered.swap_remove(place);
        for (name, value) in fields {
            form.set(name, value);
        }
        let values: Vec<(&str, &str)> = form
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let target = if form.action.is_empty() {
            &page.path
        } else {
            &form.action
        };
        assert!(
            files.is_empty() || form.multipart,
            "the form takes no files"
        );
        if form.method == "post" {
            let body = if form.multipart {
                sent_with_files(&values, files)
            } else {
                sent(&values)
            };
            return self.visit("POST", target, Some(body));
        }
        let path = target.split('?').next().unwrap_or_default();
        self.visit("GET", &format!("{path}?{}", encoded(&values)), None)
    }

    /// Presses a button of the form with this action that sends it elsewhere, with files.
    #[track_caller]
    pub fn press(
        &mut self,
        action: &str,
        button: &str,
        fields: &[(&str, &str)],
        files: &[File<'_>],
    ) -> Page {
        let page = self.page().clone();
        let html = page.html();
        assert!(
            html.contains(&format!(
                "formaction=\"{button}\" formenctype=\"multipart/form-data\""
            )),
            "no button sends to {button}: {html}"
        );
        let form = page.forms().into_iter().find(|form| form.action == action);
        let mut form = form.unwrap_or_else(|| panic!("no form to {action} on {}", page.path));
        for (name, value) in fields {
            form.set(name, value);
        }
        let values: Vec<(&str, &str)> = form
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| files.iter().all(|file| file.field != *name))
            .collect();
        self.visit("POST", button, Some(sent_with_files(&values, files)))
    }

    /// Signs in by the page a person would use; panics when no session comes of it.
    #[track_caller]
    pub fn sign_in(&mut self, name: &str, password: &str) -> Page {
        self.get("/sign-in").expect_status(200);
        let page = self.submit("/sign-in", &[("name", name), ("password", password)]);
        assert!(
            page.status() == 200 && !page.path.starts_with("/sign-in"),
            "{name} was not let in: {} {}",
            page.path,
            page.text()
        );
        page
    }

    /// The page that is open; panics before the first one.
    #[track_caller]
    pub fn page(&self) -> &Page {
        self.page.as_ref().expect("open a page first")
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// All cookies as the `Cookie` header has them, to send them by other means.
    pub fn cookies(&self) -> String {
        let pairs: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    #[track_caller]
    fn visit(&mut self, method: &str, path: &str, body: Option<Sent>) -> Page {
        let (mut method, mut body) = (method, body);
        let mut url = self.origin.join(path).expect("a path fits an origin");
        for _ in 0..REDIRECTS {
            assert_eq!(url.origin(), self.origin.origin(), "{url} leads elsewhere");
            let target = url[url::Position::BeforePath..url::Position::AfterQuery].to_owned();
            let response = self.send(method, &target, body.as_ref());
            let onwards = matches!(response.status, 301..=303);
            match response.header("location").filter(|_| onwards) {
                Some(location) => {
                    url = url.join(location).expect("a location is a URL");
                    (method, body) = ("GET", None);
                }
                None => {
                    let path = target;
                    let page = Page { path, response };
                    self.page = Some(page.clone());
                    return page;
                }
            }
        }
        panic!("{path} redirects without end, last to {url}");
    }

    #[track_caller]
    fn send(&mut self, method: &str, target: &str, body: Option<&Sent>) -> RawResponse {
        let origin = self.origin.as_str().trim_end_matches('/').to_owned();
        let cookies = self.cookies();
        let domain = self.origin.authority().to_owned();
        let mut headers = vec![
            ("Host", domain.as_str()),
            ("X-Forwarded-Proto", "https"),
            ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"),
            ("Sec-Fetch-Site", "same-origin"),
        ];
        if !cookies.is_empty() {
            headers.push(("Cookie", &cookies));
        }
        if let Some(body) = body {
            headers.push(("Origin", &origin));
            headers.push(("Content-Type", &body.content_type));
        }
        let bytes = body.map_or(&[][..], |body| &body.bytes);
        let own = self.headers.iter();
        headers.extend(own.map(|(name, value)| (name.as_str(), value.as_str())));
        let response = raw(self.address, &request(method, target, &headers, bytes));
        let set: Vec<String> = response
            .headers_named("set-cookie")
            .map(str::to_owned)
            .collect();
        for cookie in set {
            self.keep(&cookie);
        }
        response
    }

    /// Keeps or forgets a cookie. Domain and path do not matter with one instance per window.
    fn keep(&mut self, cookie: &str) {
        let mut parts = cookie.split(';');
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
        let ended = parts.any(|part| {
            let part = part.trim().to_lowercase();
            part.starts_with("max-age=0") || part.starts_with("expires=thu, 01 jan 1970")
        });
        if ended {
            self.cookies.remove(&name);
        } else {
            self.cookies.insert(name, value);
        }
    }
}
