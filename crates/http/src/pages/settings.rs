//! One's own settings: mail, time zone, reminders, how long letters rest, who may write.

use crate::app::App;
use crate::error::Error;
use crate::fault::Fault;
use crate::links;
use crate::pages::{Frame, Here, act, once_more, onwards, page};
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::accounts::settings::{self, Settings};
use longhand_mentoring::clock;
use longhand_storage::accounts::{Mail, Recall, WhoMayWrite};
use longhand_storage::appearance::{Appearance, Measure, TextSize, Theme};
use longhand_storage::mails::{self, State};
use longhand_words::language;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

/// How often mail comes, in words.
const MAIL: [(Mail, &str); 4] = [
    (Mail::Off, "settings-mail-off"),
    (Mail::Each, "settings-mail-each"),
    (Mail::Daily, "settings-mail-daily"),
    (Mail::Weekly, "settings-mail-weekly"),
];

/// How long a letter rests, in words.
const RECALL: [(Recall, &str); 4] = [
    (Recall::None, "settings-recall-none"),
    (Recall::TenMinutes, "settings-recall-ten-minutes"),
    (Recall::Hour, "settings-recall-hour"),
    (Recall::TomorrowMorning, "settings-recall-tomorrow"),
];

/// Who may write a first letter, in words.
const WHO: [(WhoMayWrite, &str); 3] = [
    (WhoMayWrite::Anyone, "settings-who-anyone"),
    (WhoMayWrite::Followed, "settings-who-followed"),
    (WhoMayWrite::NobodyNew, "settings-who-nobody-new"),
];

/// Which colours, in words.
const THEME: [(Theme, &str); 3] = [
    (Theme::AsDevice, "settings-theme-as-device"),
    (Theme::Light, "settings-theme-light"),
    (Theme::Dark, "settings-theme-dark"),
];

/// How large letters are set, in words.
const TEXT_SIZE: [(TextSize, &str); 4] = [
    (TextSize::Small, "settings-text-small"),
    (TextSize::Usual, "settings-text-usual"),
    (TextSize::Large, "settings-text-large"),
    (TextSize::Largest, "settings-text-largest"),
];

/// How wide lines are, in words.
const MEASURE: [(Measure, &str); 3] = [
    (Measure::Narrow, "settings-measure-narrow"),
    (Measure::Usual, "settings-measure-usual"),
    (Measure::Wide, "settings-measure-wide"),
];

/// One thing to choose: its word, the id of what it says, whether it is chosen.
type Choice = (&'static str, &'static str, bool);

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    frame: Frame,
    form_token: String,
    done: bool,
    fault: Fault,
    works: bool,
    email: Option<String>,
    trouble: Option<(NaiveDateTime, Phrase)>,
    mail: Vec<Choice>,
    mail_text: bool,
    zones: Vec<(&'static str, bool)>,
    reminders: bool,
    recall: Vec<Choice>,
    who_may_write: Vec<Choice>,
    languages: Vec<(&'static str, &'static str, bool)>,
    /// What can be chosen about how pages look: its name, the id of its label, the choices.
    looks: Vec<(&'static str, &'static str, Vec<Choice>)>,
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
    language: String,
    theme: String,
    text_size: String,
    measure: String,
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
            language: match self.language.as_str() {
                "" => None,
                tag => tag.parse().ok().or(before.language),
            },
            appearance: Appearance {
                theme: self.theme.parse().unwrap_or(before.appearance.theme),
                text_size: self
                    .text_size
                    .parse()
                    .unwrap_or(before.appearance.text_size),
                measure: self.measure.parse().unwrap_or(before.appearance.measure),
            },
        }
    }
}

/// `GET /me/settings`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let mut shown = shown(
        &app,
        &reader,
        &Settings::of(&reader.account),
        Fault::default(),
    )
    .await?;
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
            let fault = Fault::of(&error, reader.words);
            let shown = shown(&app, &reader, &chosen, fault).await?;
            Ok(once_more(&error, &shown))
        }
        Err(error) => Err(error),
    }
}

async fn shown(
    app: &App,
    reader: &Reader,
    chosen: &Settings,
    fault: Fault,
) -> Result<SettingsPage, Error> {
    let me = reader.person.id;
    let last = app
        .federation
        .database
        .read(move |conn| mails::last_of(conn, me))
        .await?;
    let given_up = last.filter(|mail| mail.state == State::GivenUp);
    Ok(SettingsPage {
        frame: Frame::signed_in(reader, "settings-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        done: false,
        fault,
        works: app.mail,
        email: reader.account.email.clone(),
        trouble: given_up.map(|mail| {
            let why = mail.error.as_deref().unwrap_or_default();
            (mail.created_at, Phrase::from_kept(why))
        }),
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
        languages: language::ALL
            .map(|one| (one.tag(), one.own_name(), Some(one) == chosen.language))
            .into(),
        looks: looks(chosen.appearance),
    })
}

fn looks(chosen: Appearance) -> Vec<(&'static str, &'static str, Vec<Choice>)> {
    let theme = THEME.map(|(one, says)| (one.as_str(), says, one == chosen.theme));
    let size = TEXT_SIZE.map(|(one, says)| (one.as_str(), says, one == chosen.text_size));
    let measure = MEASURE.map(|(one, says)| (one.as_str(), says, one == chosen.measure));
    vec![
        ("theme", "settings-theme", theme.into()),
        ("text_size", "settings-text", size.into()),
        ("measure", "settings-measure", measure.into()),
    ]
}
