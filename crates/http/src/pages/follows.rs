//! Following: whom one hears of, who hears of one, and who asks to.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, number, once_more, onwards, page};
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_federation::webfinger;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::follows::{self, PAGE};
use longhand_storage::follows::{Follow, State};
use longhand_storage::ids::FollowId;
use longhand_storage::people::Person;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "follows.html")]
struct FollowsPage {
    frame: Frame,
    form_token: String,
    /// What did not work, and the address that was typed.
    sentence: Option<String>,
    address: String,
    approves: bool,
    asking: Vec<Row>,
    followers: Vec<Row>,
    following: Vec<Row>,
    /// Whether the list begins with the first one, and nobody stands before this page.
    followers_from_start: bool,
    following_from_start: bool,
    more_followers: Option<String>,
    more_following: Option<String>,
}

struct Row {
    id: FollowId,
    name: String,
    handle: String,
    page: String,
    since: NaiveDateTime,
    waiting: bool,
}

/// Where the two long lists begin.
#[derive(Default, Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    followers: String,
    #[serde(default)]
    following: String,
}

/// A form about one follow.
#[derive(Deserialize)]
pub(crate) struct About {
    #[serde(default)]
    form_token: String,
    /// Where to go afterwards, a path of this instance.
    #[serde(default, deserialize_with = "typed::text")]
    back: String,
}

/// The form that begins a follow.
#[derive(Deserialize)]
pub(crate) struct Begin {
    #[serde(default, deserialize_with = "typed::text")]
    address: String,
    #[serde(flatten)]
    about: About,
}

/// The form that says whether follows wait for a yes.
#[derive(Deserialize)]
pub(crate) struct Approval {
    #[serde(default)]
    form_token: String,
    #[serde(default)]
    approves: String,
}

/// `GET /me/follows`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let shown = lists(&app, &reader, &link).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// The page with both lists.
async fn lists(app: &App, reader: &Reader, link: &Link) -> Result<FollowsPage, Error> {
    let me = reader.person.id;
    let after = |text: &str| text.parse().unwrap_or(FollowId(0));
    let (followers, following) = (after(&link.followers), after(&link.following));
    let lists = app
        .federation
        .database
        .read(move |conn| follows::lists(conn, me, followers, following))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let more = |list: &[(Follow, Person)], which: &str| {
        let last = list.last().filter(|_| list.len() == PAGE)?;
        Some(format!("{}?{which}={}", links::FOLLOWS, last.0.id))
    };
    let rows = |list: Vec<(Follow, Person)>| list.into_iter().map(row).collect();
    Ok(FollowsPage {
        frame: Frame::signed_in(reader, "follows-title", Here::Me),
        form_token: reader.form_token().to_owned(),
        sentence: None,
        address: String::new(),
        approves: reader.person.approves_followers,
        followers_from_start: followers == FollowId(0),
        following_from_start: following == FollowId(0),
        more_followers: more(&lists.followers, "followers"),
        more_following: more(&lists.following, "following"),
        asking: rows(lists.asking),
        followers: rows(lists.followers),
        following: rows(lists.following),
    })
}

fn row((follow, person): (Follow, Person)) -> Row {
    Row {
        id: follow.id,
        name: person.shown_name().to_owned(),
        handle: person.handle(),
        since: follow.created_at,
        waiting: follow.state == State::Requested,
        page: if person.local {
            links::profile(&person.username)
        } else {
            links::person(&person.handle())
        },
    }
}

/// `POST /follows`
pub(crate) async fn begin(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Begin>,
) -> Result<HttpResponse, Error> {
    match follow(&app, &reader, &form).await {
        Ok(()) => Ok(onwards(after(&form.about.back))),
        Err(error) => {
            let mut shown = lists(&app, &reader, &Link::default()).await?;
            shown.sentence = Some(reader.words.tell(&error.phrase()));
            shown.address = form.into_inner().address;
            Ok(once_more(&error, &shown))
        }
    }
}

async fn follow(app: &App, reader: &Reader, form: &Begin) -> Result<(), Error> {
    reader.check_form(&form.about.form_token)?;
    let followed =
        webfinger::look_up(&app.federation, &form.address, Some(reader.person.id)).await?;
    let (origin, me) = (app.federation.origin.clone(), reader.person.clone());
    app.federation
        .database
        .write(move |conn| follows::follow(conn, &origin, &me, &followed, clock::now()))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(())
}

/// `POST /follows/{id}/end`
pub(crate) async fn end(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<About>,
) -> Result<HttpResponse, Error> {
    act(&app, reader, &id, &form, follows::end_mine).await
}

/// `POST /follows/{id}/approve`
pub(crate) async fn approve(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<About>,
) -> Result<HttpResponse, Error> {
    act(&app, reader, &id, &form, follows::approve).await
}

/// `POST /follows/{id}/refuse`: a no to a request, or to a follower of long standing.
pub(crate) async fn refuse(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<About>,
) -> Result<HttpResponse, Error> {
    act(&app, reader, &id, &form, follows::refuse).await
}

/// What can be done with a follow by its number.
type Act = fn(
    &mut longhand_storage::connection::AnyConnection,
    &longhand_mentoring::origin::Origin,
    &Person,
    FollowId,
    chrono::NaiveDateTime,
) -> Result<(), MentoringError>;

async fn act(
    app: &App,
    reader: Reader,
    id: &str,
    form: &About,
    act: Act,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: FollowId = number(id, "follow")?;
    let (origin, me) = (app.federation.origin.clone(), reader.person);
    app.federation
        .database
        .write(move |conn| act(conn, &origin, &me, id, clock::now()))
        .await?;
    app.federation.ring();
    Ok(onwards(after(&form.back)))
}

/// `POST /me/follows/approval`
pub(crate) async fn set_approval(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Approval>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let approves = !form.approves.is_empty();
    let (origin, me) = (app.federation.origin.clone(), reader.person);
    app.federation
        .database
        .write(move |conn| follows::set_approval(conn, &origin, &me, approves, clock::now()))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(onwards(links::FOLLOWS))
}

/// Where to go after something was done.
fn after(back: &str) -> &str {
    match links::local(back) {
        "/" => links::FOLLOWS,
        place => place,
    }
}
