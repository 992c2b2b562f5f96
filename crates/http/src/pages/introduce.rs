//! Introducing oneself to a mentor: three questions that help, each of which may stay empty, and a
//! letter. What is answered becomes part of the letter, so that it reads the same everywhere.

use crate::app::App;
use crate::error::Error;
use crate::pages::about;
use crate::pages::{Frame, Here, page};
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_mentoring::introductions::{MOST_OPEN, SHORTEST};
use longhand_words::words::Words;
use serde::Deserialize;

/// The ids of the questions, and of how the answers are headed in the letter.
const QUESTIONS: [(&str, &str); 3] = [
    ("introduce-where-question", "introduce-where"),
    ("introduce-tried-question", "introduce-tried"),
    ("introduce-view-question", "introduce-view"),
];

#[derive(Template)]
#[template(path = "introduce.html")]
struct IntroducePage {
    frame: Frame,
    form_token: String,
    to: String,
    /// How the letter begins.
    source: String,
    questions: Vec<&'static str>,
    shortest: usize,
    most_open: i64,
}

/// To whom.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    to: String,
    /// The open letter that made one write.
    #[serde(default)]
    about: String,
}

/// What was answered, as the writing page's form carries it along.
#[derive(Debug, Deserialize, Default)]
#[serde(default)]
pub(crate) struct Answers {
    #[serde(deserialize_with = "typed::text")]
    answer_1: String,
    #[serde(deserialize_with = "typed::text")]
    answer_2: String,
    #[serde(deserialize_with = "typed::text")]
    answer_3: String,
}

impl Answers {
    /// The letter with each question that was answered as a paragraph of its own, headed in the
    /// language the questions were read in.
    pub(crate) fn join(&self, words: &Words, source: &str) -> String {
        let answers = [&self.answer_1, &self.answer_2, &self.answer_3];
        let mut parts = vec![source.to_owned()];
        for ((_, heading), answer) in QUESTIONS.iter().zip(answers) {
            if !answer.trim().is_empty() {
                let heading = words.text(heading);
                parts.push(format!("**{heading}.** {}", answer.trim()));
            }
        }
        parts.retain(|part| !part.trim().is_empty());
        if parts.len() < 2 {
            return parts.pop().unwrap_or_default();
        }
        parts.join("\n\n")
    }
}

/// `GET /introduce`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let link = link.into_inner();
    let shown = IntroducePage {
        frame: Frame::signed_in(&reader, "introduce-title", Here::Write),
        form_token: reader.form_token().to_owned(),
        source: about::opening(&app, &reader, &link.about).await?,
        to: link.to,
        questions: QUESTIONS.iter().map(|(question, _)| *question).collect(),
        shortest: SHORTEST,
        most_open: MOST_OPEN,
    };
    Ok(page(StatusCode::OK, &shown))
}
