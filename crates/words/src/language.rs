//! The languages this program speaks.

use fluent_langneg::{NegotiationStrategy, accepted_languages, negotiate_languages};
use std::fmt;
use std::str::FromStr;
use unic_langid::{LanguageIdentifier, langid};

/// A language people can read this program in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English, which every other is made from.
    #[default]
    English,
    /// Arabic, written from right to left.
    Arabic,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Portuguese, as in Brazil.
    Portuguese,
}

/// All of them, in the order of their own names.
pub const ALL: [Language; 6] = [
    Language::German,
    Language::English,
    Language::Spanish,
    Language::French,
    Language::Portuguese,
    Language::Arabic,
];

impl Language {
    /// The tag (BCP 47), as in `lang` and in the name of its folder.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt",
        }
    }

    /// What its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Portuguese => "Português",
        }
    }

    /// Which way it is written: `ltr` or `rtl`, as in `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// The one among ours that somebody reads best, from what their browser says (`Accept-Language`,
    /// RFC 9110, section 12.5.4). English where it says nothing we speak.
    pub fn accepted(header: &str) -> Self {
        let wanted = accepted_languages::parse(header);
        let ours: Vec<LanguageIdentifier> = ALL.iter().map(|one| one.identifier()).collect();
        let english = Self::English.identifier();
        let found =
            negotiate_languages(&wanted, &ours, Some(&english), NegotiationStrategy::Lookup);
        let tag = found.first().map(|one| one.language.to_string());
        tag.and_then(|tag| tag.parse().ok()).unwrap_or_default()
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::English => langid!("en"),
            Self::Arabic => langid!("ar"),
            Self::German => langid!("de"),
            Self::Spanish => langid!("es"),
            Self::French => langid!("fr"),
            Self::Portuguese => langid!("pt"),
        }
    }

    /// The locale whose numbers are used (BCP 47). Arabic with the digits that dates have too.
    pub fn numbers(self) -> &'static str {
        match self {
            Self::Arabic => "ar-u-nu-latn",
            other => other.tag(),
        }
    }

    /// The locale whose names of days and months are used.
    pub(crate) fn calendar(self) -> chrono::Locale {
        match self {
            Self::English => chrono::Locale::en_GB,
            Self::Arabic => chrono::Locale::ar_EG,
            Self::German => chrono::Locale::de_DE,
            Self::Spanish => chrono::Locale::es_ES,
            Self::French => chrono::Locale::fr_FR,
            Self::Portuguese => chrono::Locale::pt_BR,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A tag that is none of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        ALL.into_iter()
            .find(|language| language.tag() == tag)
            .ok_or(UnknownLanguage)
    }
}
