//! The program: reads the command line and calls one function for each command.

mod check;
mod config;
mod demo;
mod generate;
mod keeper;
mod serve;
mod setup;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use config::Config;
use std::process::ExitCode;

/// Mentoring by letter, federated.
#[derive(Debug, Parser)]
#[command(version, about, long_about = None)]
struct Arguments {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Two instances on this machine, a mentor on one and a mentee on the other, exchanging letters
    Demo(demo::Demo),
    /// Run the instance; brings its database up to date first
    Serve(serve::Serve),
    /// Bring the database up to date, and nothing else
    Migrate,
    /// Fill an empty instance with made-up people and their letters, to measure with
    Generate(generate::Generate),
    /// A doctor: what is wrong with this instance, and what to do about it
    Check,
    /// People who sign in here
    #[command(subcommand)]
    Account(keeper::account::Account),
    /// Links that let people in
    #[command(subcommand)]
    Invitation(keeper::invitation::Invitation),
    /// What somebody offers and looks for
    #[command(subcommand)]
    Card(keeper::card::Card),
    /// Mentors here and on other instances
    #[command(subcommand)]
    Directory(keeper::directory::Directory),
    /// Letters, from the command line
    #[command(subcommand)]
    Letter(keeper::letter::Letter),
    /// Open letters, from the command line
    #[command(subcommand)]
    OpenLetter(keeper::open_letter::OpenLetter),
    /// Follow somebody, or look at who follows whom
    Follow(keeper::follow::Follow),
    /// No longer follow somebody
    Unfollow(keeper::follow::Pair),
    /// Introductions
    #[command(subcommand)]
    Introduction(keeper::introduction::Introduction),
    /// Correspondences: whose letter it is to write, and what can be arranged
    #[command(subcommand)]
    Correspondence(keeper::correspondence::Correspondence),
    /// What falls due by the date
    #[command(subcommand)]
    Calendar(keeper::calendar::Calendar),
    /// The post bag
    #[command(subcommand)]
    Delivery(keeper::delivery::Delivery),
    /// Mail to people here about letters that arrived
    #[command(subcommand)]
    Mail(keeper::mail::Mail),
    /// Other instances
    #[command(subcommand)]
    Instance(keeper::instance::Instance),
    /// What other instances ask the keeper to look at
    #[command(subcommand)]
    Report(keeper::report::Report),
}

fn main() -> ExitCode {
    let arguments = match read_arguments() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    config::start_logging(&arguments.config);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return failed(&format!("The program cannot start: {error}.")),
    };
    match runtime.block_on(run(arguments)) {
        Ok(code) => code,
        Err(sentence) => failed(&sentence),
    }
}

/// The arguments, with what `longhand.toml` says where neither the command line nor the environment
/// says anything.
fn read_arguments() -> Result<Arguments, ExitCode> {
    let command = config::with_file(Arguments::command()).map_err(|sentence| failed(&sentence))?;
    let parsed = command
        .try_get_matches()
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    parsed.map_err(|error| {
        // Printing help or a mistake can fail only if nobody listens.
        let _ = error.print();
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    })
}

async fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let Arguments { config, command } = arguments;
    let done = |()| ExitCode::SUCCESS;
    match command {
        Command::Demo(demo) => demo::run(demo).await.map(done),
        Command::Serve(serve) => serve::run(config, serve).await.map(done),
        Command::Migrate => setup::database(&config).map(drop).map(done),
        Command::Generate(wanted) => generate::run(&config, &wanted).map(done),
        Command::Check => check::run(&config).await,
        Command::Account(account) => keeper::account::run(&config, account).map(done),
        Command::Card(card) => keeper::card::run(&config, card).map(done),
        Command::Directory(command) => keeper::directory::run(&config, command).await.map(done),
        Command::Letter(letter) => keeper::letter::run(&config, letter).await.map(done),
        Command::OpenLetter(command) => keeper::open_letter::run(&config, command).map(done),
        Command::Follow(follow) => keeper::follow::run(&config, follow).await.map(done),
        Command::Unfollow(pair) => keeper::follow::end(&config, pair).await.map(done),
        Command::Invitation(invitation) => keeper::invitation::run(&config, invitation).map(done),
        Command::Introduction(introduction) => {
            keeper::introduction::run(&config, introduction).map(done)
        }
        Command::Correspondence(correspondence) => {
            keeper::correspondence::run(&config, correspondence).map(done)
        }
        Command::Calendar(calendar) => keeper::calendar::run(&config, &calendar).map(done),
        Command::Delivery(delivery) => keeper::delivery::run(&config, &delivery).map(done),
        Command::Mail(mail) => keeper::mail::run(&config, &mail).map(done),
        Command::Instance(instance) => keeper::instance::run(&config, instance).map(done),
        Command::Report(report) => keeper::report::run(&config, &report).map(done),
    }
}

fn failed(sentence: &str) -> ExitCode {
    let line = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    eprintln!("longhand: {line}");
    ExitCode::from(1)
}
