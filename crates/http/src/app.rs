//! What every handler can reach: the shared state of the program's HTTP side.

use chrono::NaiveDateTime;
use ipnet::IpNet;
use longhand_federation::office::Federation;
use longhand_mentoring::sign_up::Registration;

/// The state shared by all handlers, given to them as `web::Data<App>`.
pub struct App {
    /// Database, origin, courier's bell.
    pub federation: Federation,
    /// Whether people reach this instance by https; cookies and headers follow from it.
    pub secure: bool,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Whether this process serves people and other instances; if not, only those who watch it.
    pub pages: bool,
    /// Since when this process serves.
    pub started_at: NaiveDateTime,
    /// Who comes in by themselves.
    pub registration: Registration,
    /// Whether this instance sends mail.
    pub mail: bool,
    /// What the first-run page asks for, so that a passer-by cannot claim a fresh instance. `None`
    /// where nobody else can reach it, as in a demonstration.
    pub first_run_code: Option<String>,
}
