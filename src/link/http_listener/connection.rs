//! One caller's connection: counted while it lasts, and dropped when it dawdles.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep_until};

use super::HttpLimits;

/// How long to rest after the system could not accept (it is out of file descriptors, say).
const ACCEPT_REST: Duration = Duration::from_millis(250);

/// Lets callers in while there are seats.
pub(super) struct Door {
    socket: TcpListener,
    limits: HttpLimits,
    seats: Arc<Semaphore>,
}

impl Door {
    pub(super) fn new(socket: TcpListener, limits: HttpLimits, seats: Arc<Semaphore>) -> Self {
        Self { socket, limits, seats }
    }
}

impl Listener for Door {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        loop {
            // The semaphore is never closed.
            let Ok(seat) = self.seats.clone().acquire_owned().await else { continue };
            match self.socket.accept().await {
                Ok((stream, address)) => {
                    let _ = stream.set_nodelay(true);
                    return (Connection::new(stream, self.limits, seat), address);
                }
                Err(error) => {
                    tracing::debug!(%error, "a caller was lost before being let in");
                    tokio::time::sleep(ACCEPT_REST).await;
                }
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }
}

/// Who calls, and whether a request of theirs is being worked on.
#[derive(Clone)]
pub(super) struct Caller {
    pub(super) address: SocketAddr,
    busy: Arc<AtomicBool>,
}

impl Caller {
    /// Marks the connection as busy until the value is dropped: while we work it cannot be late.
    pub(super) fn busy(&self) -> impl Drop + Send + use<> {
        self.busy.store(true, Ordering::Release);
        Busy(self.busy.clone())
    }
}

struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Connected<IncomingStream<'_, Door>> for Caller {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        Self { address: *stream.remote_addr(), busy: stream.io().busy.clone() }
    }
}

/// A stream that fails when its caller takes too long over a head, over the next request, or over reading an answer.
pub(super) struct Connection {
    stream: TcpStream,
    limits: HttpLimits,
    busy: Arc<AtomicBool>,
    /// Until when the head must be here, or the next request begun.
    reading: Option<Pin<Box<Sleep>>>,
    /// Whether `reading` counts from the first byte of a head.
    in_head: bool,
    /// Until when some of the answer must be taken.
    writing: Option<Pin<Box<Sleep>>>,
    _seat: OwnedSemaphorePermit,
}

impl Connection {
    fn new(stream: TcpStream, limits: HttpLimits, seat: OwnedSemaphorePermit) -> Self {
        let reading = Some(alarm(limits.head_timeout));
        let busy = Arc::default();
        Self { stream, limits, busy, reading, in_head: true, writing: None, _seat: seat }
    }

    fn rest(&mut self) {
        self.reading = None;
        self.in_head = false;
    }

    /// Sets the alarm for the next request, or takes it off while we work.
    fn wind(&mut self) {
        if self.busy.load(Ordering::Acquire) {
            self.rest();
        } else if self.reading.is_none() {
            self.reading = Some(alarm(self.limits.idle_timeout));
        }
    }

    /// After writing nobody may try to read again until something comes, so the alarm is set from here.
    fn expect_next(&mut self, context: &mut Context<'_>) {
        self.wind();
        if let Some(alarm) = &mut self.reading {
            let _ = alarm.as_mut().poll(context);
        }
    }

    fn poll_write_with(
        &mut self,
        context: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut TcpStream>, &mut Context<'_>) -> Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match write(Pin::new(&mut self.stream), context) {
            Poll::Ready(result) => {
                self.writing = None;
                self.rest();
                self.expect_next(context);
                Poll::Ready(result)
            }
            Poll::Pending => {
                let stall = self.limits.stall_timeout;
                poll_alarm(self.writing.get_or_insert_with(|| alarm(stall)), context)
            }
        }
    }
}

fn alarm(span: Duration) -> Pin<Box<Sleep>> {
    Box::pin(sleep_until(Instant::now() + span))
}

fn poll_alarm<T>(alarm: &mut Pin<Box<Sleep>>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
    ready!(alarm.as_mut().poll(context));
    Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.wind();
        let before = buf.filled().len();
        if let Poll::Ready(result) = Pin::new(&mut self.stream).poll_read(context, buf) {
            if buf.filled().len() > before && !self.in_head && self.reading.is_some() {
                self.in_head = true;
                self.reading = Some(alarm(self.limits.head_timeout));
            }
            return Poll::Ready(result);
        }
        match &mut self.reading {
            Some(alarm) => poll_alarm(alarm, context),
            None => Poll::Pending,
        }
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_with(context, |stream, context| stream.poll_write(context, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_write_with(context, |stream, context| stream.poll_write_vectored(context, slices))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
