//! An answer that is written while it is read: what a thread writes goes to the browser in pieces, and
//! the thread waits when the browser does.

use actix_web::web::Bytes;
use futures_util::Stream;
use futures_util::stream::unfold;
use std::io::{self, Write};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, Sender};

/// How large a piece is, in bytes.
const PIECE: usize = 64 * 1024;

/// How many pieces wait for the browser at most.
const WAITING: usize = 4;

/// How long the browser may take nothing before it is given up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What goes to the browser is written into this.
pub(super) struct Into {
    /// Pieces, and `None` once all of them were sent.
    pieces: Sender<Option<Bytes>>,
    handle: Handle,
    piece: Vec<u8>,
}

/// Begins to write on a thread that may block. Should it fail, the answer breaks off, so that nobody
/// takes half of it for the whole.
pub(super) fn begin<E: std::fmt::Display>(
    write: impl FnOnce(&mut Into) -> Result<(), E> + Send + 'static,
) -> impl Stream<Item = io::Result<Bytes>> + 'static {
    let (pieces, waiting) = mpsc::channel(WAITING);
    let handle = Handle::current();
    let mut into = Into {
        pieces,
        handle: handle.clone(),
        piece: Vec::new(),
    };
    handle.spawn_blocking(move || {
        let written = write(&mut into).map_err(|error| error.to_string());
        let ended = written.and_then(|()| into.flush().map_err(|error| error.to_string()));
        let ended = ended.and_then(|()| into.pass_on(None).map_err(|error| error.to_string()));
        if let Err(error) = ended {
            // The channel ends without its mark, and the answer with an error.
            tracing::warn!(error, "an export broke off");
        }
    });
    unfold(Some(waiting), |waiting| async move {
        let mut waiting = waiting?;
        match waiting.recv().await {
            Some(Some(piece)) => Some((Ok(piece), Some(waiting))),
            Some(None) => None,
            None => Some((Err(io::Error::other("the export broke off")), None)),
        }
    })
}

impl Into {
    fn send(&mut self) -> io::Result<()> {
        let piece = Bytes::from(std::mem::take(&mut self.piece));
        self.pass_on(Some(piece))
    }

    /// Waits for the browser, and no longer than it is waited for.
    fn pass_on(&mut self, piece: Option<Bytes>) -> io::Result<()> {
        let sent = tokio::time::timeout(PATIENCE, self.pieces.send(piece));
        match self.handle.block_on(sent) {
            Ok(Ok(())) => Ok(()),
            _ => Err(io::Error::new(
                io::ErrorKind::BrokenPipe,
                "whoever asked for it has gone",
            )),
        }
    }
}

impl Write for Into {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.send()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        self.send()
    }
}
