//! A request as it arrived, and how both styles read its parts.

use super::Invalid;

/// What arrived, before anything in it is believed.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    /// The method as on the request line, for example `POST`.
    pub method: &'a str,
    /// `scheme://authority` as configured, never taken from headers.
    pub origin: &'a str,
    /// Path and query exactly as on the request line.
    pub path_and_query: &'a str,
    /// Lower-case names with raw values, in order of arrival, duplicates kept.
    pub headers: &'a [(String, Vec<u8>)],
    /// The body, or `None` where the method has none (GET).
    pub body: Option<&'a [u8]>,
}

/// Whether a request of this method must carry a digest even when it came without a body.
pub(super) fn has_body(method: &str) -> bool {
    !matches!(method, "GET" | "HEAD")
}

/// Whether the request must have its body covered by the signature.
pub(super) fn needs_digest(request: &Received) -> bool {
    request.body.is_some() || has_body(request.method)
}

/// All values of a header, in order of arrival.
pub(super) fn values<'a>(request: &Received<'a>, name: &str) -> impl Iterator<Item = &'a [u8]> {
    request
        .headers
        .iter()
        .filter(move |(found, _)| found.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_slice())
}

/// A header as both styles sign it: values trimmed and joined by a comma and a space (RFC 9421 2.1).
/// Anything but printable ASCII and tabs is refused, so a value can never fake a line of the signed text.
pub(super) fn combined(request: &Received, name: &str) -> Result<Option<String>, Invalid> {
    let mut whole: Option<String> = None;
    for value in values(request, name) {
        let text = std::str::from_utf8(value).map_err(|_| Invalid::Malformed("a header"))?;
        if !text
            .bytes()
            .all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
        {
            return Err(Invalid::Malformed("a header"));
        }
        let text = text.trim_matches([' ', '\t']);
        match &mut whole {
            Some(whole) => {
                whole.push_str(", ");
                whole.push_str(text);
            }
            None => whole = Some(text.to_owned()),
        }
    }
    Ok(whole)
}

/// The scheme and authority of the configured origin, in lower case and without a default port
/// (RFC 9421 2.2.3, 2.2.4).
pub(super) fn scheme_and_authority(origin: &str) -> Option<(String, String)> {
    let (scheme, authority) = origin.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let authority = without_default_port(&scheme, authority);
    Some((scheme, authority))
}

pub(super) fn without_default_port(scheme: &str, authority: &str) -> String {
    let default = if scheme == "https" { ":443" } else { ":80" };
    authority
        .strip_suffix(default)
        .unwrap_or(authority)
        .to_ascii_lowercase()
}
