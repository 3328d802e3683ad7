//! Answering phones that dial in.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use tokio::sync::watch;

use crate::link::LinkError;
use crate::link::http_listener::{Handler, HttpLimits, HttpListener};
use crate::peer::dial_in::{DialIn, Limits, PATH};

use super::Service;
use super::error::Error;
use super::run::SyncRequest;
use super::session::{Door, Session};

/// The setting that remembers where phones reached us last, for what is shown to type into them.
pub(super) const ADDRESS: &str = "listener.address";

/// The address of this computer in its network, as far as it can be told without asking anybody: that from which it
/// would send to the network at large. `None`: it is in none.
pub fn own_address() -> Option<std::net::IpAddr> {
    // Nothing is sent: to connect a datagram socket only chooses a way (192.0.2.1 is reserved for texts, RFC 5737).
    let socket = std::net::UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    socket.local_addr().ok().map(|address| address.ip()).filter(|ip| !ip.is_unspecified())
}

/// A flag somebody raises to end something.
#[derive(Debug, Clone, Default)]
pub struct Stop {
    raised: Arc<AtomicBool>,
}

impl Stop {
    /// Ends it.
    pub fn raise(&self) {
        self.raised.store(true, Ordering::Relaxed);
    }

    /// Whether it is to end.
    pub fn is_raised(&self) -> bool {
        self.raised.load(Ordering::Relaxed)
    }
}

/// Open doors. Dropping them closes them.
pub struct Listeners {
    addresses: Vec<SocketAddr>,
    stop: Stop,
    shutdown: watch::Sender<bool>,
    door: Arc<DialIn<Session>>,
    thread: Option<JoinHandle<()>>,
}

impl Service {
    /// Listens on these addresses (`ADDR:PORT`, port 0 picks one).
    pub fn listen(&self, addresses: &[String]) -> Result<Listeners, Error> {
        let refused = |address: &str, error: &LinkError| Error::Listen(address.to_owned(), error.to_string());
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.map_err(|error| Error::Ours(error.to_string()))?;
        let service = self.clone();
        let door = Arc::new(DialIn::new(Limits::default(), move || {
            Session::new(&service, Door::DialIn, SyncRequest::default())
        }));
        let answering = door.clone();
        let handler: Handler = Arc::new(move |request| answering.handle(&request));
        let (shutdown, stopped) = watch::channel(false);
        let mut bound = Vec::new();
        let mut listeners = Vec::new();
        {
            let _inside = runtime.enter();
            for address in addresses {
                let listener = HttpListener::bind(address, HttpLimits::default()).map_err(|e| refused(address, &e))?;
                bound.push(listener.local_addr());
                listeners.push(listener);
            }
        }
        if let Some(mut first) = bound.first().copied() {
            if let (true, Some(own)) = (first.ip().is_unspecified(), own_address()) {
                first.set_ip(own);
            }
            self.store().write(|tx| tx.set_setting(ADDRESS, Some(&format!("http://{first}"))))?;
        }
        let thread = std::thread::spawn(move || {
            let serving = listeners.into_iter().map(|listener| {
                let mut stopped = stopped.clone();
                let until = async move { drop(stopped.wait_for(|stop| *stop).await) };
                runtime.spawn(listener.serve(handler.clone(), until))
            });
            let serving: Vec<_> = serving.collect();
            for served in serving {
                match runtime.block_on(served) {
                    Ok(Ok(())) => {}
                    Ok(Err(error)) => tracing::error!(%error, "a door closed by itself"),
                    Err(error) => tracing::error!(%error, "a door broke"),
                }
            }
        });
        Ok(Listeners { addresses: bound, stop: Stop::default(), shutdown, door, thread: Some(thread) })
    }
}

impl Listeners {
    /// Where phones reach us.
    pub fn urls(&self) -> Vec<String> {
        self.addresses.iter().map(|address| format!("http://{address}{PATH}")).collect()
    }

    /// A flag that is raised by SIGINT, SIGTERM or Ctrl+C.
    pub fn stop_on_signal(&self) -> Stop {
        let stop = self.stop.clone();
        let raised = stop.clone();
        let _waiting = std::thread::spawn(move || {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
            runtime.block_on(signal());
            raised.raise();
        });
        stop
    }

    /// Lets running requests end and closes.
    pub fn finish(mut self) {
        self.close();
    }

    fn close(&mut self) {
        let _ = self.shutdown.send(true);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the listener's thread broke");
        }
        self.door.close();
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        self.close();
    }
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        },
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

#[cfg(not(unix))]
async fn signal() {
    drop(tokio::signal::ctrl_c().await);
}
