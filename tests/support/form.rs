//! The forms of an HTML page, read as a browser without scripts reads them.

use url::form_urlencoded::Serializer;

use super::waiting::random_word;

/// A form and what it would send if nobody touched it.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// Where it goes; empty means the page it is on.
    pub action: String,
    /// `get` or `post`.
    pub method: String,
    /// Whether it is sent as `multipart/form-data`, as forms with files are.
    pub multipart: bool,
    /// Names and values in order: hidden fields, prefilled ones, checked boxes, chosen options.
    pub values: Vec<(String, String)>,
    /// Every name that may be sent, unchecked boxes and buttons included.
    pub names: Vec<String>,
}

impl Form {
    /// Sets a field, as typing, ticking or pressing a button does; panics when the form has no
    /// field of that name.
    #[track_caller]
    pub fn set(&mut self, name: &str, value: &str) {
        assert!(
            self.names.iter().any(|known| known == name),
            "the form to {:?} has no field {name:?}, it has {:?}",
            self.action,
            self.names
        );
        self.values.retain(|(known, _)| known != name);
        self.values.push((name.to_owned(), value.to_owned()));
    }
}

/// A file chosen in a form.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// The name of the field.
    pub field: &'a str,
    /// The name of the file.
    pub name: &'a str,
    /// Its media type.
    pub content_type: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// What a form sends: the value of `Content-Type`, and the bytes.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The media type, with its boundary.
    pub content_type: String,
    /// The body.
    pub bytes: Vec<u8>,
}

/// Fields as `application/x-www-form-urlencoded`.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Fields as most forms send them.
pub fn sent(fields: &[(&str, &str)]) -> Sent {
    Sent {
        content_type: "application/x-www-form-urlencoded".to_owned(),
        bytes: encoded(fields).into_bytes(),
    }
}

/// Fields and files as `multipart/form-data` (RFC 7578).
pub fn sent_with_files(fields: &[(&str, &str)], files: &[File<'_>]) -> Sent {
    let boundary = format!("----{}", random_word());
    let mut bytes = Vec::new();
    for (name, value) in fields {
        let part = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
        bytes.extend_from_slice(part.as_bytes());
    }
    for file in files {
        let (field, name, content_type) = (file.field, file.name, file.content_type);
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; \
             filename=\"{name}\"\r\nContent-Type: {content_type}\r\n\r\n"
        );
        bytes.extend_from_slice(head.as_bytes());
        bytes.extend_from_slice(file.bytes);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Sent {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        bytes,
    }
}

/// All forms of a page, in order.
pub fn forms(html: &str) -> Vec<Form> {
    let mut forms = Vec::new();
    let mut rest = html;
    while let Some((tag, after)) = next_tag(rest, &["form"]) {
        let end = after.find("</form").unwrap_or(after.len());
        let method = attribute(&tag, "method").unwrap_or_else(|| "get".to_owned());
        let mut form = Form {
            action: attribute(&tag, "action").unwrap_or_default(),
            method: method.to_lowercase(),
            multipart: attribute(&tag, "enctype").is_some_and(|kind| kind.starts_with("multipart")),
            ..Form::default()
        };
        read_fields(&after[..end], &mut form);
        forms.push(form);
        rest = &after[end..];
    }
    forms
}

fn read_fields(html: &str, form: &mut Form) {
    let mut rest = html;
    while let Some((tag, after)) = next_tag(rest, &["input", "textarea", "select", "button"]) {
        rest = after;
        let Some(name) = attribute(&tag, "name") else {
            continue;
        };
        form.names.push(name.clone());
        let value = if tag.starts_with("<textarea") {
            let text = &after[..after.find("</textarea").unwrap_or(after.len())];
            // A line break right after the tag does not belong to the text.
            Some(decoded(text.strip_prefix('\n').unwrap_or(text)))
        } else if tag.starts_with("<select") {
            let end = after.find("</select").unwrap_or(after.len());
            chosen_option(&after[..end])
        } else if tag.starts_with("<button") {
            None
        } else {
            input_value(&tag)
        };
        if let Some(value) = value {
            form.values.push((name, value));
        }
    }
}

fn input_value(tag: &str) -> Option<String> {
    let kind = attribute(tag, "type").unwrap_or_default().to_lowercase();
    match kind.as_str() {
        "checkbox" | "radio" if attribute(tag, "checked").is_none() => None,
        "checkbox" | "radio" => Some(attribute(tag, "value").unwrap_or_else(|| "on".to_owned())),
        "submit" | "button" | "image" | "reset" | "file" => None,
        _ => Some(attribute(tag, "value").unwrap_or_default()),
    }
}

fn chosen_option(html: &str) -> Option<String> {
    let mut options = Vec::new();
    let mut rest = html;
    while let Some((tag, after)) = next_tag(rest, &["option"]) {
        let text = after.split('<').next().unwrap_or_default();
        let value = attribute(&tag, "value").unwrap_or_else(|| decoded(text.trim()));
        if attribute(&tag, "selected").is_some() {
            return Some(value);
        }
        options.push(value);
        rest = after;
    }
    options.into_iter().next()
}

/// The next opening tag with one of these names, from `<` to `>`, and what follows it.
fn next_tag<'a>(html: &'a str, names: &[&str]) -> Option<(String, &'a str)> {
    let mut from = 0;
    while let Some(found) = html[from..].find('<') {
        let start = from + found;
        let rest = &html[start + 1..];
        let length = rest
            .find(|character: char| !character.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        if names
            .iter()
            .any(|name| rest[..length].eq_ignore_ascii_case(name))
        {
            let end = start + tag_length(&html[start..]);
            let tag = &html[start..end];
            let tag = tag.replacen(&rest[..length], &rest[..length].to_lowercase(), 1);
            return Some((tag, &html[end..]));
        }
        from = start + 1;
    }
    None
}

/// To the `>` that ends the tag; one between quotes does not.
fn tag_length(html: &str) -> usize {
    let mut quote = None;
    for (place, character) in html.char_indices() {
        match quote {
            None if character == '>' => return place + 1,
            None if character == '"' || character == '\'' => quote = Some(character),
            Some(open) if character == open => quote = None,
            _ => {}
        }
    }
    html.len()
}

/// The value of an attribute; empty when it has none.
fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let mut rest = tag.trim_end_matches('>').trim_end_matches('/');
    rest = rest.split_once(char::is_whitespace)?.1;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .find(|character: char| character == '=' || character.is_whitespace())
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(value) => quoted(value.trim_start()),
            None => ("", after),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(decoded(value));
        }
        rest = after;
    }
}

fn quoted(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(text) = text.strip_prefix(quote) {
            return text.split_once(quote).unwrap_or((text, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// Text without the references our templates and every common escaper write.
pub fn decoded(text: &str) -> String {
    const NAMED: [(&str, &str); 9] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&amp;"),
    ];
    let mut text = text.to_owned();
    for (reference, character) in NAMED {
        text = text.replace(reference, character);
    }
    // Last, or `&amp;lt;` would become a sign that was never there.
    text.replace("&amp;", "&")
}
