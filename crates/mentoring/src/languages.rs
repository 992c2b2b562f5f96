//! Languages: their tags (BCP 47), and what they call themselves.

/// The languages offered where one is chosen, by their own names.
pub const OFFERED: [(&str, &str); 20] = [
    ("ar", "العربية"),
    ("cs", "Čeština"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

/// The longest tag that is kept.
const LONGEST: usize = 35;

/// What a language calls itself, with its tag behind where the tag says more; the tag where the name
/// is not known.
#[must_use]
pub fn name(tag: &str) -> String {
    let known = OFFERED.iter().find(|(known, _)| *known == first_part(tag));
    match known {
        Some((known, name)) if *known == tag => (*name).to_owned(),
        Some((_, name)) => format!("{name} ({tag})"),
        None => tag.to_owned(),
    }
}

/// The first part of a tag: the language without place or script.
#[must_use]
pub fn first_part(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The tag in what somebody typed or sent: a tag in any case, or the name a language has for itself.
#[must_use]
pub fn tag(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let by_name = OFFERED
        .iter()
        .find(|(_, name)| name.to_lowercase() == typed.to_lowercase());
    if let Some((tag, _)) = by_name {
        return Some((*tag).to_owned());
    }
    if typed.len() > LONGEST {
        return None;
    }
    let mut parts = typed.split(['-', '_']);
    let first = parts.next()?.to_ascii_lowercase();
    let is_language =
        (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    let mut tag = is_language.then_some(first)?;
    for part in parts {
        let fine = (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        tag = fine.then(|| format!("{tag}-{}", cased(part)))?;
    }
    Some(tag)
}

/// A later part of a tag as it is usually written: places in capitals, scripts with one.
fn cased(part: &str) -> String {
    let lower = part.to_ascii_lowercase();
    match part.len() {
        2 => part.to_ascii_uppercase(),
        4 if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
            format!("{}{}", lower[..1].to_ascii_uppercase(), &lower[1..])
        }
        _ => lower,
    }
}
