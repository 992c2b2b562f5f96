//! Who is reading: from the session's cookie to the person, for every page that needs one.

use crate::app::App;
use crate::cookies::{self, Cookie};
use crate::error::Error;
use crate::session;
use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::{Duration, NaiveDateTime};
use chrono_tz::Tz;
use longhand_mentoring::{accounts, clock, secrets};
use longhand_storage::accounts::{self as kept, Account, Role};
use longhand_storage::error::Error as StorageError;
use longhand_storage::people::{self, Person};
use longhand_storage::sessions::{self, Session};
use longhand_words::language::Language;
use longhand_words::words::Words;
use std::future::Future;
use std::pin::Pin;

/// Somebody signed in. A handler that takes a `Reader` is not reached by anybody else: they are
/// sent to the sign-in page.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Who.
    pub person: Person,
    /// Their account; never a suspended one.
    pub account: Account,
    /// How they are spoken to.
    pub words: Words,
    session: Session,
}

/// Whoever reads, signed in or not.
pub struct Visitor {
    /// Who it is, if they are signed in.
    pub reader: Option<Reader>,
    /// How they are spoken to.
    pub words: Words,
}

impl Reader {
    /// What forms of this session carry.
    pub fn form_token(&self) -> &str {
        &self.session.form_token
    }

    /// The hash this session is kept under.
    pub fn session_hash(&self) -> &str {
        &self.session.token_hash
    }

    /// Whether a form was made for this session.
    pub fn made(&self, form_token: &str) -> bool {
        secrets::same(form_token, &self.session.form_token)
    }

    /// Refuses a form that was not made for this session.
    ///
    /// # Errors
    /// [`Error::StaleForm`].
    pub fn check_form(&self, form_token: &str) -> Result<(), Error> {
        if self.made(form_token) {
            Ok(())
        } else {
            Err(Error::StaleForm)
        }
    }
}

/// Whoever this request comes from, if they are signed in.
///
/// # Errors
/// When the database does not answer.
pub async fn of(app: &App, request: &HttpRequest) -> Result<Option<Reader>, Error> {
    let Some(token) = cookies::held(app, request, Cookie::Session) else {
        return Ok(None);
    };
    let hash = secrets::hash(&token);
    let now = clock::now();
    let found = app
        .federation
        .database
        .read(move |conn| {
            let Some(session) = sessions::find(conn, &hash, now)? else {
                return Ok(None);
            };
            let account = match kept::find(conn, session.person_id) {
                Ok(account) => account,
                Err(StorageError::NotFound(_)) => return Ok(None),
                Err(error) => return Err(error),
            };
            Ok(Some((
                people::find(conn, session.person_id)?,
                account,
                session,
            )))
        })
        .await?;
    let Some((person, account, session)) =
        found.filter(|(_, account, _)| account.suspended_at.is_none())
    else {
        return Ok(None);
    };
    extend(app, &session, now).await;
    Ok(Some(Reader {
        words: accounts::words(&account, asked_for(request)),
        person,
        account,
        session,
    }))
}

fn asked_for(request: &HttpRequest) -> Language {
    let header = request.headers().get(ACCEPT_LANGUAGE);
    let header = header.and_then(|value| value.to_str().ok());
    header.map(Language::accepted).unwrap_or_default()
}

impl Visitor {
    /// Whoever sent this request.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(app: &App, request: &HttpRequest) -> Result<Self, Error> {
        Ok(match of(app, request).await? {
            Some(reader) => reader.into(),
            None => Self::unknown(request),
        })
    }

    /// Whoever sent this request, while it cannot be known who they are: spoken to in the language
    /// their browser asks for.
    pub fn unknown(request: &HttpRequest) -> Self {
        Self {
            reader: None,
            words: Words::new(asked_for(request), Tz::UTC),
        }
    }
}

/// Lets a session live on. At most once an hour: reading a page should seldom write.
async fn extend(app: &App, session: &Session, now: NaiveDateTime) {
    if now - session.seen_at < Duration::hours(1) {
        return;
    }
    let hash = session.token_hash.clone();
    let extended = app
        .federation
        .database
        .write(move |conn| sessions::extend(conn, &hash, now + session::LIFE, now))
        .await;
    if let Err(error) = extended {
        // The page can be read all the same, and the next one tries again.
        tracing::warn!(%error, "a session could not be extended");
    }
}

/// The state of the program.
///
/// # Errors
/// Never in a program that was put together by [`crate::serve`].
fn app(request: &HttpRequest) -> Result<web::Data<App>, Error> {
    request
        .app_data::<web::Data<App>>()
        .cloned()
        .ok_or_else(|| Error::Broken("the program has no shared state".to_owned()))
}

impl From<Reader> for Visitor {
    fn from(reader: Reader) -> Self {
        Self {
            words: reader.words,
            reader: Some(reader),
        }
    }
}

impl FromRequest for Visitor {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app(&request)?;
            Self::of(&app, &request).await
        })
    }
}

impl FromRequest for Reader {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = app(&request)?;
            of(&app, &request)
                .await?
                .ok_or_else(|| Error::SignInFirst(page_of(&request)))
        })
    }
}

/// The page somebody wanted to see; after sending a form, the letterbox.
fn page_of(request: &HttpRequest) -> String {
    if !request.method().is_safe() {
        return "/".to_owned();
    }
    request
        .uri()
        .path_and_query()
        .map_or_else(|| "/".to_owned(), ToString::to_string)
}

/// A keeper, signed in. A handler that takes a `Keeper` is reached by nobody else: for members there
/// is no such page.
pub struct Keeper(pub Reader);

impl Keeper {
    /// The reader as a keeper.
    ///
    /// # Errors
    /// When they keep nothing here: for them there is no such page.
    pub fn of(reader: Reader) -> Result<Self, Error> {
        match reader.account.role {
            Role::Keeper => Ok(Self(reader)),
            Role::Member => Err(Error::NoSuchPage),
        }
    }
}

impl FromRequest for Keeper {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let reader = Reader::from_request(request, payload);
        Box::pin(async move { Self::of(reader.await?) })
    }
}
