//! The sentences of one language, as the program holds them.

use crate::bidi;
use crate::language::Language;
use crate::phrase::{Phrase, Value};
use crate::words::Words;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::sync::LazyLock;

/// Everything said in one language.
pub(crate) struct Tongue {
    bundle: FluentBundle<FluentResource>,
}

/// How values are written; `None` leaves them to Fluent.
type Writer = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

macro_rules! tongues {
    ($($name:ident = $language:ident, $file:literal;)*) => {
        $(static $name: LazyLock<Tongue> = LazyLock::new(|| {
            Tongue::of(
                Language::$language,
                include_str!(concat!(env!("OUT_DIR"), "/", $file)),
                |value, _| number(Language::$language, value),
            )
        });)*

        /// Made when it is first needed, and kept.
        pub(crate) fn of(language: Language) -> &'static Tongue {
            match language {
                $(Language::$language => &$name,)*
            }
        }
    };
}

tongues! {
    ENGLISH = English, "en.ftl";
    ARABIC = Arabic, "ar.ftl";
    GERMAN = German, "de.ftl";
    SPANISH = Spanish, "es.ftl";
    FRENCH = French, "fr.ftl";
    PORTUGUESE = Portuguese, "pt.ftl";
}

impl Tongue {
    fn of(language: Language, source: &str, writer: Writer) -> Self {
        let identifier = language.identifier();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // By our own rule: see `bidi`.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(%language, ?errors, "some sentences cannot be read");
                resource
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%language, ?errors, "some sentences are there twice");
        }
        bundle.set_formatter(Some(writer));
        Self { bundle }
    }

    /// The sentence in this language for a reader, or `None` where it lacks.
    pub(crate) fn say(&self, phrase: &Phrase, words: &Words) -> Option<String> {
        let pattern = self.bundle.get_message(&phrase.id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in &phrase.with {
            args.set(name.as_ref(), put_in(value, words));
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        if !errors.is_empty() {
            // Without what was put in: that may be anybody's words.
            tracing::warn!(id = %phrase.id, count = errors.len(), "a sentence lacks what belongs into it");
        }
        Some(said.into_owned())
    }
}

fn put_in<'a>(value: &'a Value, words: &Words) -> FluentValue<'a> {
    match value {
        Value::Day(day) => words.date(*day).to_string().into(),
        Value::Moment(at) => words.moment(*at).to_string().into(),
        Value::Sentence(phrase) => words.tell(phrase).into(),
        Value::Text(text) => FluentValue::String(bidi::apart(text, words.language())),
        Value::Number(number) => FluentValue::from(*number),
    }
}

/// A number the way this language writes it: "10,000", "10.000".
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole: i64 = number.value.to_string().parse().ok()?;
    let locale = Locale::try_from_str(language.numbers()).ok()?;
    let options = DecimalFormatterOptions::default();
    let written = DecimalFormatter::try_new(locale.into(), options).ok()?;
    Some(written.format(&Decimal::from(whole)).to_string())
}
