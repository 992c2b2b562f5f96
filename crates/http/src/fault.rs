//! What is wrong with a form that was sent, said beside the field it is about.

use crate::error::Error;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::refusal::doors::Doors;
use longhand_words::words::Words;

/// What is wrong with one field of a form about an account, or with the whole of it; nothing at first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fault {
    field: &'static str,
    sentence: Option<String>,
}

impl Fault {
    /// What went wrong with a form, told in these words.
    pub(crate) fn of(error: &Error, words: Words) -> Self {
        Self {
            field: field(error),
            sentence: Some(words.tell(&error.phrase())),
        }
    }

    /// Something about this field; about the whole form if it is none.
    pub(crate) fn beside(field: &'static str, sentence: String) -> Self {
        Self {
            field,
            sentence: Some(sentence),
        }
    }

    /// What is wrong with this field; with the whole form if it is none.
    pub(crate) fn at(&self, field: &str) -> Option<&str> {
        self.sentence.as_deref().filter(|_| self.field == field)
    }

    /// Whether anything is.
    pub(crate) fn any(&self) -> bool {
        self.sentence.is_some()
    }
}

/// The name of the field that something is about, as the forms of accounts call it.
fn field(error: &Error) -> &'static str {
    match error {
        Error::Refused(Refusal::BadName(_) | Refusal::NameTaken(_)) => "name",
        Error::Refused(Refusal::ShortPassword(_) | Refusal::WrongPassword) => "password",
        // The password and the code that are asked for once more, beside a new one.
        Error::Refused(Refusal::NotYourPassword) => "proof",
        Error::Refused(Refusal::WrongCode) => "code",
        Error::Refused(Refusal::NoMailHere | Refusal::NoMailAddress) => "mail",
        Error::Refused(Refusal::OddTimeZone(_)) => "time_zone",
        Error::Refused(Refusal::OddMailAddress(_)) => "email",
        Error::Refused(Refusal::Doors(Doors::NoWords | Doors::LongWords { .. })) => "words",
        Error::Refused(Refusal::Doors(Doors::AdultsOnly)) => "adult",
        Error::Refused(Refusal::Doors(Doors::NotAgreed | Doors::ConductChanged)) => "agreed",
        _ => "",
    }
}
