//! The demo: two instances on this machine, a mentor on one, two newcomers on the other, and what
//! happens between them. Everything is the real program; only TLS is left out.

mod stage;
mod story;

use crate::keeper::say;
use crate::serve::Stop;
use clap::Args;
use stage::{PASSWORD, Stage};
use std::path::PathBuf;
use std::time::Instant;
use story::Cast;

/// How to show it.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// End after the exchange instead of staying up
    #[arg(long)]
    once: bool,
}

/// The folder of both instances' data, removed at the end.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is in the system's temporary folder; the system removes it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Plays the demo, until it is over or a signal ends it; its folder is removed either way.
pub(crate) async fn run(demo: Demo) -> Result<(), String> {
    let stop = Stop::listen(false)?;
    let folder = Folder(std::env::temp_dir().join(format!("longhand-demo-{}", std::process::id())));
    tokio::select! {
        played = play(&folder, demo.once) => played,
        () = stop.asked() => Ok(()),
    }
}

async fn play(folder: &Folder, once: bool) -> Result<(), String> {
    let begun = Instant::now();
    say("Two instances are starting on this machine, each with a database of its own.")?;
    let mentors = Stage::start(&folder.0, "mentors", 8181).await?;
    let newcomers = Stage::start(&folder.0, "newcomers", 8182).await?;
    let cast = Cast {
        ada: mentors.open_account("ada", true).await?,
        ben: newcomers.open_account("ben", false).await?,
        cleo: newcomers.open_account("cleo", false).await?,
        mentors,
        newcomers,
    };
    say(&format!(
        "  {} offers to mentor; {} and {} look for a mentor.",
        cast.ada.handle(),
        cast.ben.handle(),
        cast.cleo.handle()
    ))?;
    story::play(&cast).await?;
    say(&format!(
        "\nAll of it travelled between two servers in {:.1} seconds, from nothing.",
        begun.elapsed().as_secs_f32()
    ))?;
    for (stage, names) in [(&cast.mentors, "ada"), (&cast.newcomers, "ben or cleo")] {
        let base = stage.federation.origin.base();
        let memory = stage.memory();
        if once {
            say(&format!("  {base}{memory}"))?;
        } else {
            say(&format!(
                "  {base}/sign-in  name: {names}  password: {PASSWORD}{memory}"
            ))?;
        }
    }
    if once {
        return Ok(());
    }
    say(
        "\nOpen both in a browser, read, answer. Ctrl-C ends the demo and throws its letters away.",
    )?;
    // Until a signal ends it.
    std::future::pending().await
}
