//! A download that is written while it is sent: a thread that may wait writes pieces into a channel, and the response takes them out. Memory
//! does not grow with the length of it.

use std::io::{self, Write};
use std::time::Duration;

use actix_web::http::header;
use actix_web::{HttpResponse, rt, web};
use futures_util::{StreamExt as _, stream};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use crate::store::Connection;
use crate::usecase;
use crate::web::app::App;
use crate::web::error::Error;

/// Bytes in a piece.
const PIECE: usize = 64 * 1024;
/// Pieces that wait for a slow reader.
const WAITING: usize = 8;
/// How often a reader who takes nothing is looked at again, and for how long: they hold a connection to the database meanwhile.
const PAUSE: Duration = Duration::from_millis(10);
const PATIENCE: usize = 6000;

/// A piece, or that the rest could not be written: the download then breaks off, so that nobody takes it for whole.
type Piece = io::Result<web::Bytes>;

/// A table as a download under a name. What fails before the first piece becomes an error page.
///
/// # Errors
/// The store's, and those of the work.
pub(super) async fn download(
    app: &App,
    name: &str,
    work: impl FnOnce(&mut Connection, &mut dyn Write) -> usecase::Result<()> + Send + 'static,
) -> Result<HttpResponse, Error> {
    let mut connection = app.connection().await?;
    let (sender, mut pieces) = channel(WAITING);
    let span = tracing::Span::current();
    rt::task::spawn_blocking(move || {
        let _entered = span.entered();
        let mut out = Pieces { sender, held: Vec::new() };
        let written = work(&mut connection, &mut out).map_err(|error| io::Error::other(error.to_string()));
        if let Err(error) = written.and_then(|()| out.flush()) {
            tracing::error!("a download broke off: {error}");
            // Whoever is gone already needs not be told.
            let _ = out.send(Err(error));
        }
    });
    let first = pieces.recv().await.transpose().map_err(Error::internal)?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .streaming(stream::iter(first.map(Ok)).chain(rest(pieces))))
}

fn rest(pieces: Receiver<Piece>) -> impl stream::Stream<Item = Piece> {
    stream::unfold(pieces, |mut pieces| async move { Some((pieces.recv().await?, pieces)) })
}

/// What is written, in pieces for the channel.
struct Pieces {
    sender: Sender<Piece>,
    held: Vec<u8>,
}

impl Pieces {
    fn send(&self, mut piece: Piece) -> io::Result<()> {
        for _ in 0..PATIENCE {
            match self.sender.try_send(piece) {
                Ok(()) => return Ok(()),
                Err(TrySendError::Closed(_)) => return Err(io::ErrorKind::BrokenPipe.into()),
                Err(TrySendError::Full(back)) => piece = back,
            }
            std::thread::sleep(PAUSE);
        }
        Err(io::ErrorKind::TimedOut.into())
    }

    fn send_held(&mut self) -> io::Result<()> {
        let held = std::mem::take(&mut self.held);
        if held.is_empty() { Ok(()) } else { self.send(Ok(held.into())) }
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        if self.held.len() >= PIECE {
            self.send_held()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.send_held()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(waiting: usize) -> (Pieces, Receiver<Piece>) {
        let (sender, receiver) = channel(waiting);
        (Pieces { sender, held: Vec::new() }, receiver)
    }

    #[test]
    fn what_is_written_comes_out_in_order_and_in_pieces() {
        let (mut out, mut taken) = pieces(100);
        let line = [b'x'; 1000];
        for _ in 0..200 {
            out.write_all(&line).expect("room");
        }
        out.flush().expect("room");
        drop(out);
        let lengths: Vec<usize> = std::iter::from_fn(|| taken.blocking_recv()).map(|piece| piece.expect("bytes").len()).collect();
        assert_eq!(lengths.iter().sum::<usize>(), 200_000);
        assert!(lengths.len() > 2 && lengths.iter().all(|length| *length < PIECE + 1000), "{lengths:?}");
    }

    #[test]
    fn writing_ends_when_nobody_reads() {
        let (mut out, taken) = pieces(1);
        drop(taken);
        out.write_all(b"x").expect("held back");
        assert_eq!(out.flush().map_err(|error| error.kind()), Err(io::ErrorKind::BrokenPipe));
    }
}
