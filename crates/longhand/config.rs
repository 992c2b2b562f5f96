//! Settings: from the command line, the environment, and `longhand.toml`, in this order.

use clap::{Args, ValueEnum};
use ipnet::IpNet;
use longhand_mail::error::Error as MailError;
use longhand_mail::server::Server;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::sign_up;
use longhand_storage::database::Address;
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Everything that can be set. A value that is handed down, never a global.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Settings")]
pub(crate) struct Config {
    /// Public host name, as in @ada@DOMAIN and in every id; never changes after the first start
    #[arg(
        long,
        env = "LONGHAND_DOMAIN",
        default_value = "localhost:8080",
        global = true
    )]
    pub(crate) domain: String,
    /// Address of the HTTP listener; TLS is the proxy's
    #[arg(
        long,
        env = "LONGHAND_BIND",
        default_value = "127.0.0.1:8080",
        value_parser = address,
        global = true
    )]
    pub(crate) bind: SocketAddr,
    /// Folder of the database file
    #[arg(
        long,
        env = "LONGHAND_DATA_DIR",
        default_value = "./data",
        global = true
    )]
    pub(crate) data_dir: PathBuf,
    /// sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME [default: sqlite://DATA_DIR/longhand.db]
    #[arg(
        long,
        env = "LONGHAND_DATABASE_URL",
        hide_env_values = true,
        global = true
    )]
    pub(crate) database_url: Option<String>,
    /// CIDRs whose X-Forwarded-For is believed
    #[arg(long, env = "LONGHAND_TRUSTED_PROXIES", value_delimiter = ',', value_parser = network, global = true)]
    pub(crate) trusted_proxies: Vec<IpNet>,
    /// Which parts this process runs
    #[arg(
        long,
        env = "LONGHAND_ROLES",
        value_delimiter = ',',
        default_value = "web,courier,calendar",
        global = true
    )]
    pub(crate) roles: Vec<Role>,
    /// CIDRs that outgoing requests may reach although private (labs, intranets)
    #[arg(long, env = "LONGHAND_FEDERATION_ALLOW_PRIVATE_ADDRESSES", value_delimiter = ',', value_parser = network, global = true)]
    pub(crate) federation_allow_private_addresses: Vec<IpNet>,
    /// Names answered here instead of by DNS: a.test=127.0.0.1:8443,... (labs)
    #[arg(long, env = "LONGHAND_FEDERATION_RESOLVE", value_delimiter = ',', value_parser = pin, global = true)]
    pub(crate) federation_resolve: Vec<(String, SocketAddr)>,
    /// PEM file with more roots for TLS; the system's roots always count
    #[arg(long, env = "LONGHAND_FEDERATION_EXTRA_CA", global = true)]
    pub(crate) federation_extra_ca: Option<PathBuf>,
    /// Plain http ids and ports, for loopback names only
    #[arg(long, env = "LONGHAND_INSECURE_HTTP", default_value_t = false, value_parser = clap::builder::BoolishValueParser::new(), num_args = 0..=1, default_missing_value = "true", global = true)]
    pub(crate) insecure_http: bool,
    /// Waits in seconds before the second, third, ... try of a delivery; the last one repeats
    #[arg(
        long,
        env = "LONGHAND_COURIER_RETRIES",
        value_delimiter = ',',
        default_value = "15,60,300,1200,3600,10800,28800,43200",
        global = true
    )]
    pub(crate) courier_retries: Vec<u64>,
    /// How many seconds a host that cannot be reached is left alone between two probes
    #[arg(
        long,
        env = "LONGHAND_COURIER_PROBE",
        default_value_t = 1800,
        global = true
    )]
    pub(crate) courier_probe: u64,
    /// Who comes in: open (everybody), approval (whoever a keeper says yes to), invite, closed
    #[arg(
        long,
        env = "LONGHAND_REGISTRATION",
        default_value = "approval",
        hide_possible_values = true,
        global = true
    )]
    pub(crate) registration: Registration,
    /// Mail server: smtps://USER:PASSWORD@HOST, or smtp://HOST?tls=required with STARTTLS; without one, no mail
    #[arg(long, env = "LONGHAND_SMTP_URL", hide_env_values = true, global = true)]
    pub(crate) smtp_url: Option<String>,
    /// Whom mail is from [default: Longhand <letters@DOMAIN>]
    #[arg(long, env = "LONGHAND_MAIL_FROM", global = true)]
    pub(crate) mail_from: Option<String>,
    /// How the log is written to standard error
    #[arg(
        long,
        env = "LONGHAND_LOG_FORMAT",
        default_value = "text",
        global = true
    )]
    pub(crate) log_format: LogFormat,
}

/// A part of the program that one process can run without the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Role {
    /// Pages, inboxes and documents
    Web,
    /// Carries letters and mail out
    Courier,
    /// Does what falls due by the clock
    Calendar,
}

/// Who comes in by themselves. An invitation lets in under all but the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Registration {
    /// Everybody
    Open,
    /// Whoever a keeper says yes to
    Approval,
    /// Whoever has an invitation
    Invite,
    /// Nobody
    Closed,
}

impl From<Registration> for sign_up::Registration {
    fn from(registration: Registration) -> Self {
        match registration {
            Registration::Open => Self::Open,
            Registration::Approval => Self::Approval,
            Registration::Invite => Self::Invite,
            Registration::Closed => Self::Closed,
        }
    }
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people at a terminal
    Text,
    /// For programs
    Json,
}

impl Config {
    /// Where the database is.
    pub(crate) fn database(&self) -> Result<Address, String> {
        match &self.database_url {
            Some(url) => url
                .parse()
                .map_err(|error| format!("LONGHAND_DATABASE_URL cannot be used: {error}.")),
            None => Ok(Address::Sqlite(self.data_dir.join("longhand.db"))),
        }
    }

    /// Where this instance is, if the domain can be one.
    pub(crate) fn origin(&self) -> Result<Origin, String> {
        let domain = &self.domain;
        let fine = !domain.is_empty()
            && domain
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-:".contains(&b));
        if !fine {
            return Err(format!(
                "LONGHAND_DOMAIN is {domain:?}, which is no host name. Give it in small letters, as in letters.example.org; a name with other letters in its xn-- form."
            ));
        }
        let (name, port) = match domain.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (domain.as_str(), None),
        };
        let loopback = name == "localhost" || name.ends_with(".localhost") || name == "127.0.0.1";
        match (self.insecure_http, loopback, port) {
            (true, false, _) => Err(format!(
                "LONGHAND_INSECURE_HTTP is for localhost only, and LONGHAND_DOMAIN is {domain}. Switch it off and put a TLS proxy in front."
            )),
            (false, true, _) => Err(format!(
                "LONGHAND_DOMAIN is {domain}, which nobody else can reach. Set it to the public name of this instance, or LONGHAND_INSECURE_HTTP=true to try it on this machine alone."
            )),
            (false, false, Some(_)) => Err(format!(
                "LONGHAND_DOMAIN is {domain}, but ids on other servers carry no port. Give the name alone and serve it on port 443."
            )),
            _ => Ok(Origin::new(domain, self.insecure_http)),
        }
    }

    /// The waits between tries of a delivery.
    pub(crate) fn retries(&self) -> Vec<Duration> {
        self.courier_retries
            .iter()
            .map(|seconds| Duration::from_secs(*seconds))
            .collect()
    }

    /// The mail server that takes our mail, if one is set. What is set to nothing is not set.
    pub(crate) fn mail_server(&self) -> Result<Option<Server>, String> {
        let set = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let Some(url) = set(&self.smtp_url) else {
            return Ok(None);
        };
        let from = set(&self.mail_from);
        match Server::new(&url, from.as_deref(), &self.origin()?) {
            Ok(server) => Ok(Some(server)),
            Err(error @ MailError::Sender(_)) => Err(format!("LONGHAND_MAIL_FROM: {error}")),
            Err(error) => Err(format!(
                "LONGHAND_SMTP_URL cannot be used: {}. Write it like smtps://user:password@mail.example.org, with % codes for what is no letter or digit in name and password.",
                error.to_string().trim_end_matches('.')
            )),
        }
    }

    /// Whether this process runs that part.
    pub(crate) fn runs(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        "LONGHAND_BIND is an address and a port, in numbers, like 127.0.0.1:8080".to_owned()
    })
}

fn network(text: &str) -> Result<IpNet, String> {
    text.parse::<IpNet>()
        .or_else(|_| text.parse::<std::net::IpAddr>().map(IpNet::from))
        .map_err(|_| format!("{text:?} is no network like 10.0.0.0/8"))
}

fn pin(text: &str) -> Result<(String, SocketAddr), String> {
    let wrong = || format!("{text:?} is not of the form name=127.0.0.1:8443");
    let (name, address) = text.split_once('=').ok_or_else(wrong)?;
    let address = address.parse().map_err(|_| wrong())?;
    Ok((name.to_lowercase(), address))
}

/// The file that settings are read from, where there is one.
const FILE: &str = "longhand.toml";

/// Puts what the file says in the place of the built-in defaults: the command line and the
/// environment still go before it.
pub(crate) fn with_file(mut command: clap::Command) -> Result<clap::Command, String> {
    let path = Path::new(FILE);
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(command),
        Err(error) => return Err(format!("{FILE} cannot be read: {error}.")),
    };
    let table: toml::Table = text
        .parse()
        .map_err(|error| format!("{FILE} is not TOML: {error}."))?;
    let known: Vec<String> = command
        .get_arguments()
        .map(|argument| argument.get_id().to_string())
        .collect();
    for (key, value) in flatten(&table, "") {
        if !known.contains(&key) {
            return Err(format!(
                "{FILE} sets {key:?}, which is no setting. `longhand serve --help` lists them."
            ));
        }
        // Defaults must outlive the command; there are a handful of them, read once.
        let value: &'static str = String::leak(value);
        command = command.mut_arg(key, |argument| argument.default_value(value));
    }
    Ok(command)
}

/// `[federation] resolve = ...` and `federation_resolve = ...` are the same setting.
fn flatten(table: &toml::Table, prefix: &str) -> Vec<(String, String)> {
    table
        .iter()
        .flat_map(|(key, value)| {
            let key = format!("{prefix}{key}");
            match value {
                toml::Value::Table(inner) => flatten(inner, &format!("{key}_")),
                toml::Value::Array(items) => {
                    let items: Vec<String> = items.iter().map(plain).collect();
                    vec![(key, items.join(","))]
                }
                other => vec![(key, plain(other))],
            }
        })
        .collect()
}

fn plain(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Begins the log, on standard error.
pub(crate) fn start_logging(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| "info,actix_server=warn".into());
    // What cleans HTML tells every word it sees at the finer levels: letters stay out of the log,
    // whatever RUST_LOG asks for.
    let filter = match "html5ever=off".parse() {
        Ok(quiet) => filter.add_directive(quiet),
        Err(_) => filter,
    };
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    match config.log_format {
        LogFormat::Text => log.with_target(false).init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
}
