//! Signing up: the form for a new account, and what becomes of it.

use crate::app::App;
use crate::asking;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::sheet::Sheet;
use crate::pages::{Frame, once_more, onwards, page, sign_in};
use crate::reader::Visitor;
use crate::typed;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_federation::{actor, signature};
use longhand_mentoring::accounts::signing_in::Proven;
use longhand_mentoring::accounts::{self, SHORTEST_PASSWORD};
use longhand_mentoring::clock;
use longhand_mentoring::conduct::{self, Conduct};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::sign_up::{self, Door, LONGEST_WORDS, Way, Wish};
use longhand_storage::accounts as kept_accounts;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_up.html")]
struct SignUpPage {
    frame: Frame,
    host: String,
    /// Whether somebody just asked for an account and waits now.
    waits: bool,
    fault: Fault,
    /// Whether there is a form at all: nobody who is not let in fills one in.
    open: bool,
    /// Whether a keeper looks at it first.
    asks_keeper: bool,
    /// Whether they came by an invitation that is over, and may come in all the same.
    invitation_over: bool,
    /// The code of conduct; nothing while it cannot be read.
    conduct: Option<Prose>,
    version: i32,
    typed: SignUp,
    agreed: bool,
    shortest: usize,
    longest_words: usize,
}

/// What the address may carry: an invitation, or that somebody has just signed up.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default, deserialize_with = "typed::text")]
    invitation: String,
    #[serde(default)]
    done: String,
}

/// The form. There is no session it could carry a token of: the gate refuses it from elsewhere.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SignUp {
    #[serde(deserialize_with = "typed::text")]
    invitation: String,
    #[serde(deserialize_with = "typed::text")]
    name: String,
    password: String,
    #[serde(deserialize_with = "typed::text")]
    email: String,
    mentor: Option<String>,
    mentee: Option<String>,
    #[serde(deserialize_with = "typed::text")]
    words: String,
    adult: Option<String>,
    /// The version of the code of conduct that stood on the page.
    agreed: Option<String>,
}

impl SignUp {
    fn wish(&self, words: Words) -> Wish {
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Wish {
            name: self.name.trim().to_lowercase(),
            email: filled(&self.email),
            mentor: self.mentor.is_some(),
            mentee: self.mentee.is_some(),
            language: words.language().tag().to_owned(),
            adult: self.adult.is_some(),
            agreed: self
                .agreed
                .as_ref()
                .and_then(|version| version.parse().ok()),
            words: self.words.clone(),
            invitation: filled(&self.invitation),
        }
    }
}

/// `GET /sign-up`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    if visitor.reader.is_some() {
        return Ok(onwards("/"));
    }
    if is_new(&app).await? {
        return Ok(onwards("/first-run"));
    }
    let waits = link.done == "waits";
    let typed = SignUp {
        invitation: link.into_inner().invitation,
        ..SignUp::default()
    };
    let mut shown = shown(&app, visitor.words, typed, Fault::default()).await?;
    shown.waits = waits;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /sign-up`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    form: web::Form<SignUp>,
) -> Result<HttpResponse, Error> {
    let (form, words) = (form.into_inner(), Visitor::unknown(&request).words);
    match take(&app, &attempts, &request, &form, words).await {
        Ok(Taken::FirstRun) => Ok(onwards("/first-run")),
        Ok(Taken::Waits) => Ok(onwards("/sign-up?done=waits")),
        Ok(Taken::In(proven)) => {
            let mut nothing = Sheet::default();
            match sign_in::enter(&app, &request, proven, "/", &mut nothing).await {
                // The account is there: what is left to do is signing in.
                Err(error) => Ok(sign_in::failed(
                    &app, &request, &error, &form.name, "/", None,
                )),
                response => response,
            }
        }
        Err(error) => {
            let fault = match error {
                Error::TooManyAttempts => Fault::beside("", words.text("sign-up-too-many")),
                _ => Fault::of(&error, words),
            };
            Ok(once_more(&error, &again(&app, words, form, fault).await?))
        }
    }
}

/// What became of the form.
enum Taken {
    /// Nobody lives here yet: it is the keeper who comes in, by a page of their own.
    FirstRun,
    Waits,
    In(Proven),
}

/// The form once more. While the database is away, with what it held when it was sent: what was written
/// to the keeper is not lost.
async fn again(app: &App, words: Words, form: SignUp, fault: Fault) -> Result<SignUpPage, Error> {
    match shown(app, words, form.clone(), fault.clone()).await {
        Err(Error::Unavailable(_)) => Ok(SignUpPage {
            open: true,
            asks_keeper: !form.words.is_empty(),
            agreed: form.agreed.is_some(),
            version: form.wish(words).agreed.unwrap_or_default(),
            typed: form,
            ..blank(app, words, fault)
        }),
        shown => shown,
    }
}

/// Opens an account or keeps the wish for one, whichever it comes to: everything slow (the password,
/// the key) before the one transaction.
async fn take(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    form: &SignUp,
    words: Words,
) -> Result<Taken, Error> {
    if is_new(app).await? {
        return Ok(Taken::FirstRun);
    }
    let address = asking::address(request, &app.trusted_proxies).map(asking::neighbourhood);
    attempts.begin_signing_up(address).await?;
    let (wish, registration, now) = (form.wish(words), app.registration, clock::now());
    let asked = wish.clone();
    let way = app
        .federation
        .database
        .read(move |conn| sign_up::way(conn, registration, &asked, now))
        .await?;
    let password = form.password.clone();
    let hash = web::block(move || accounts::hash_password(&password)).await??;
    if way == Way::Wait {
        app.federation
            .database
            .write(move |conn| sign_up::wait(conn, registration, &wish, &hash, now))
            .await?;
        return Ok(Taken::Waits);
    }
    let keys = web::block(signature::generate)
        .await?
        .map_err(|error| Error::Broken(error.to_string()))?;
    let origin = &app.federation.origin;
    let person = actor::new_person(origin, &wish.name, wish.mentor, &keys.public_pem, now);
    let proven = app
        .federation
        .database
        .write(move |conn| {
            let key = &keys.private_pem;
            let opened = sign_up::come_in(conn, registration, &wish, &hash, person, key, now)?;
            Ok::<_, MentoringError>(Proven {
                person: opened.id,
                password_hash: hash,
            })
        })
        .await?;
    Ok(Taken::In(proven))
}

/// Whether nobody lives here yet: then it is the keeper who comes in, by a page of their own.
async fn is_new(app: &App) -> Result<bool, Error> {
    Ok(app.federation.database.read(kept_accounts::count).await? == 0)
}

async fn shown(app: &App, words: Words, typed: SignUp, fault: Fault) -> Result<SignUpPage, Error> {
    let (registration, now) = (app.registration, clock::now());
    let invitation = typed.wish(words).invitation;
    let (conduct, door): (Conduct, Result<Door, MentoringError>) = app
        .federation
        .database
        .read(move |conn| {
            let door = sign_up::door(conn, registration, invitation.as_deref(), now);
            Ok::<_, MentoringError>((conduct::current(conn)?, door))
        })
        .await?;
    let (door, fault) = match door.map_err(Error::from) {
        Ok(door) => (Some(door), fault),
        Err(error @ Error::Refused(_)) => (None, Fault::of(&error, words)),
        Err(error) => return Err(error),
    };
    let version = conduct.version.to_string();
    Ok(SignUpPage {
        open: door.is_some(),
        asks_keeper: door.is_some_and(|door| door.way == Way::Wait),
        invitation_over: door.is_some_and(|door| door.invitation_over),
        conduct: Some(Prose(conduct.content)),
        version: conduct.version,
        agreed: typed.agreed.as_ref() == Some(&version),
        typed,
        ..blank(app, words, fault)
    })
}

fn blank(app: &App, words: Words, fault: Fault) -> SignUpPage {
    SignUpPage {
        frame: Frame::plain(words, "sign-up-title").unless(&fault),
        host: app.federation.origin.host().to_owned(),
        waits: false,
        fault,
        open: false,
        asks_keeper: false,
        invitation_over: false,
        conduct: None,
        version: 0,
        typed: SignUp::default(),
        agreed: false,
        shortest: SHORTEST_PASSWORD,
        longest_words: LONGEST_WORDS,
    }
}
