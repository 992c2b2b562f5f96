//! One's own settings: mail, time zone, reminders, how long letters rest, who may write.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, act, onwards, page};
use crate::reader::Reader;
use crate::typed;
use crate::words::Day;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError, web};
use askama::Template;
use longhand_mentoring::accounts::settings::{self, Settings};
use longhand_mentoring::clock;
use longhand_storage::accounts::{Mail, Recall, WhoMayWrite};
use longhand_storage::mails::{self, State};
use serde::Deserialize;

/// How often mail comes, in words.
const MAIL: [(Mail, &str); 4] = [
    (Mail::Off, "no mail"),
    (Mail::Each, "a mail for each letter"),
    (Mail::Daily, "once a day, if anything came"),
    (Mail::Weekly, "on Mondays, if anything came"),
];

/// How long a letter rests, in words.
const RECALL: [(Recall, &str); 4] = [
    (Recall::None, "not at all"),
    (Recall::TenMinutes, "for 10 minutes"),
    (Recall::Hour, "for an hour"),
    (Recall::TomorrowMorning, "until tomorrow morning"),
];

/// Who may write a first letter, in words.
const WHO: [(WhoMayWrite, &str); 3] = [
    (WhoMayWrite::Anyone, "anyone"),
    (WhoMayWrite::Followed, "people I follow"),
    (WhoMayWrite::NobodyNew, "nobody new"),
];

/// One thing to choose: its word, what it says, whether it is chosen.
type Choice = (&'static str, &'static str, bool);

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    frame: Frame,
    form_token: String,
    done: bool,
    sentence: Option<String>,
    works: bool,
    email: Option<String>,
    trouble: Option<(Day, String)>,
    mail: Vec<Choice>,
    mail_text: bool,
    zones: Vec<(&'static str, bool)>,
    reminders: bool,
    recall: Vec<Choice>,
    who_may_write: Vec<Choice>,
}

/// Whether the settings were just kept.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    done: String,
}

/// The form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    mail: String,
    mail_text: Option<String>,
    #[serde(deserialize_with = "typed::text")]
    time_zone: String,
    reminders: Option<String>,
    recall: String,
    who_may_write: String,
}

impl Sent {
    /// What was chosen; what no page of ours offers stays as it was.
    fn chosen(&self, before: Settings) -> Settings {
        Settings {
            mail: self.mail.parse().unwrap_or(before.mail),
            mail_text: self.mail_text.is_some(),
            time_zone: self.time_zone.clone(),
            reminders: self.reminders.is_some(),
            recall: self.recall.parse().unwrap_or(before.recall),
            who_may_write: self.who_may_write.parse().unwrap_or(before.who_may_write),
            email: before.email,
        }
    }
}

/// `GET /me/settings`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let mut shown = shown(&app, &reader, &Settings::of(&reader.account), None).await?;
    shown.done = link.done == "kept";
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/settings`
pub(crate) async fn submit(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let chosen = form.chosen(Settings::of(&reader.account));
    let (me, works, now) = (reader.person.id, app.mail, clock::now());
    let kept = {
        let chosen = chosen.clone();
        act(&app, &reader, &form.form_token, move |conn| {
            settings::change(conn, me, &chosen, works, now)
        })
        .await
    };
    match kept {
        Ok(()) => Ok(onwards(links::SETTINGS_KEPT)),
        Err(error @ Error::Refused(_)) => {
            let shown = shown(&app, &reader, &chosen, Some(error.to_string())).await?;
            Ok(page(error.status_code(), &shown))
        }
        Err(error) => Err(error),
    }
}

async fn shown(
    app: &App,
    reader: &Reader,
    chosen: &Settings,
    sentence: Option<String>,
) -> Result<SettingsPage, Error> {
    let me = reader.person.id;
    let last = app
        .federation
        .database
        .read(move |conn| mails::last_of(conn, me))
        .await?;
    let given_up = last.filter(|mail| mail.state == State::GivenUp);
    Ok(SettingsPage {
        frame: Frame::signed_in("Settings", Here::Me),
        form_token: reader.form_token().to_owned(),
        done: false,
        sentence,
        works: app.mail,
        email: chosen.email.clone(),
        trouble: given_up.map(|mail| (Day(mail.created_at), mail.error.unwrap_or_default())),
        mail: MAIL
            .map(|(one, says)| (one.as_str(), says, one == chosen.mail))
            .into(),
        mail_text: chosen.mail_text,
        zones: settings::time_zones()
            .map(|name| (name, name == chosen.time_zone))
            .collect(),
        reminders: chosen.reminders,
        recall: RECALL
            .map(|(one, says)| (one.as_str(), says, one == chosen.recall))
            .into(),
        who_may_write: WHO
            .map(|(one, says)| (one.as_str(), says, one == chosen.who_may_write))
            .into(),
    })
}
