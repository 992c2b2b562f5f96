//! Open letters as they arrive: who may read them, and what of them is kept.

use super::Note;
use crate::error::Error;
use crate::wire;
use chrono::NaiveDateTime;
use longhand_mentoring::open_letters::LONGEST_TITLE;
use longhand_mentoring::open_letters::arriving::ArrivedOpenLetter;
use longhand_mentoring::prose;
use longhand_storage::open_letters::Visibility;
use longhand_storage::people::Person;
use url::Url;

impl Note {
    /// Whether this kind of object can be an open letter: a note, or something long with a title.
    pub(crate) fn may_be_open(kind: &str) -> bool {
        matches!(kind, "Note" | "Article" | "Page")
    }

    /// Its id.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The id of what it answers.
    pub(crate) fn answers(&self) -> Option<&str> {
        self.in_reply_to.as_deref()
    }

    /// For how many it is, if it is for more than named people.
    pub(crate) fn visibility(&self, sender: &Person) -> Option<Visibility> {
        if !Self::may_be_open(&self.kind) {
            return None;
        }
        let is_fans = |address: &str| !address.is_empty() && address == sender.followers;
        let within = |addresses: &wire::Ids, fits: fn(&str) -> bool| {
            addresses.0.iter().any(|address| fits(address))
        };
        if within(&self.to, wire::is_public) {
            Some(Visibility::Public)
        } else if within(&self.cc, wire::is_public) {
            Some(Visibility::Unlisted)
        } else if self.to.0.iter().chain(&self.cc.0).any(|one| is_fans(one)) {
            Some(Visibility::Followers)
        } else {
            None
        }
    }

    /// The open letter this is (after [`Note::cleaned`]), sent by `sender`, whom the signature
    /// proved. `None` if there is nothing to read in it.
    pub(crate) fn into_open_letter(
        self,
        sender: &Person,
        now: NaiveDateTime,
    ) -> Result<Option<ArrivedOpenLetter>, Error> {
        self.check_author(sender)?;
        let Some(safe) = &self.safe else {
            return Ok(None);
        };
        let (headed, text) = without_title(safe);
        let named = self
            .name
            .as_deref()
            .map(|name| prose::one_line(name, LONGEST_TITLE));
        let named = named.filter(|name| !name.is_empty());
        // A name beside a title in the text: neither is lost.
        let (title, text) = match (named, headed) {
            (None, Some(headed)) => (headed, text),
            (named, _) => (named.unwrap_or_default(), safe.as_str()),
        };
        let warning = self
            .summary
            .as_deref()
            .map(|text| prose::one_line(text, 500));
        Ok(Some(ArrivedOpenLetter {
            visibility: self.visibility(sender),
            page_url: self.page_url(),
            title,
            content: format!("{text}{}", self.enclosures()),
            summary: warning.filter(|text| !text.is_empty()),
            language: self.language(),
            in_reply_to: self.in_reply_to.clone(),
            posted_at: wire::time(self.published.as_deref()).unwrap_or(now),
            edited_at: wire::time(self.updated.as_deref()),
            uri: self.id,
        }))
    }

    /// Where people read it: what it says, if that is an address a browser opens.
    fn page_url(&self) -> String {
        let url = self.url.as_deref().and_then(|url| Url::parse(url).ok());
        let page = url.filter(|url| matches!(url.scheme(), "https" | "http"));
        page.map_or_else(|| self.id.clone(), String::from)
    }

    /// What came with it, as links beneath the text; nothing of it is fetched.
    fn enclosures(&self) -> String {
        let links: String = self
            .attachments()
            .iter()
            .map(|enclosed| {
                let words = match enclosed.description.as_str() {
                    "" => enclosed.url.as_str(),
                    described => described,
                };
                let (url, words) = (wire::escape(&enclosed.url), wire::escape(words));
                format!("<p><a href=\"{url}\">{words}</a></p>")
            })
            .collect();
        prose::from_remote(&links)
    }
}

/// The title a text begins with, as ours do: a first paragraph that is strong as a whole. And the
/// rest, if there is any.
fn without_title(html: &str) -> (Option<String>, &str) {
    let first = html
        .strip_prefix("<p><strong>")
        .and_then(|inner| inner.split_once("</strong></p>"));
    match first {
        Some((title, rest)) if !title.contains("</") && !rest.trim().is_empty() => {
            let title = prose::one_line(title, LONGEST_TITLE);
            if title.is_empty() {
                (None, html)
            } else {
                (Some(title), rest.trim_start())
            }
        }
        _ => (None, html),
    }
}
