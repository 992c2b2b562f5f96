//! What every journey needs: real servers behind TLS on loopback, a made-up peer, typed persons,
//! a browser without scripts, both databases.
//!
//! Layout, from the ground up:
//! - `run`: the shape of a test and how the list of them is run
//! - `waiting`, `logs`, `ports`, `process`, `runtime`: waiting for conditions, what children
//!   wrote, free ports, children that never outlive us, the one tokio runtime
//! - `database`, `postgres`: a fresh database per instance, and the PostgreSQL it may live in
//! - `http`, `tls`: raw HTTP over a socket, a checked HTTPS client, TLS in front of a port
//! - `lab`, `server`, `person`, `browser`: names and certificates, `longhand serve`, who uses it
//! - `keys`, `cavage`, `rfc9421`, `signed`, `peer`, `peer_server`: a server that is not ours, signing by itself
//! - `chromium`: a real browser, and the journeys it is sent on
//! - `smtp`: a mail server that is not ours
#![allow(
    dead_code,
    reason = "a piece of support may wait for the first test that uses it"
)]

pub mod browser;
pub mod cavage;
pub mod chromium;
pub mod database;
pub mod form;
pub mod http;
pub mod keys;
pub mod lab;
pub mod logs;
pub mod peer;
pub mod peer_server;
pub mod person;
pub mod ports;
pub mod postgres;
pub mod process;
pub mod rfc9421;
pub mod run;
pub mod runtime;
pub mod server;
pub mod signed;
pub mod smtp;
pub mod tls;
pub mod waiting;
