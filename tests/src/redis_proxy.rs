//! A way to a Redis that can be slow, lead nowhere, or lead to another.
//!
//! It listens on a free loopback port, and copies what clients send to a server and back, on a thread of its
//! own, which ends with the value that holds it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::clock;
use crate::error::HarnessError;

/// What the way is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Path {
    /// All goes through.
    Open,
    /// Nothing goes through, and nobody is told. What was sent meanwhile goes on once it is open again.
    BlackHole,
    /// Each piece takes so long, and up to so much longer, in either direction.
    Slow(Duration, Duration),
    /// Connections are closed as they come.
    Closed,
}

#[derive(Debug, Clone, Copy)]
struct State {
    path: Path,
    to: u16,
    /// Connections of before are of no use any more.
    generation: u64,
}

/// The proxy; see the [module](self).
#[derive(Debug)]
pub struct RedisProxy {
    port: u16,
    state: watch::Sender<State>,
}

impl RedisProxy {
    /// Starts a proxy before the server on `port` of this machine.
    ///
    /// # Errors
    /// [`HarnessError::Io`] for what the system refuses.
    pub fn start(port: u16) -> Result<Self, HarnessError> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
        let listener = listener.map_err(HarnessError::io("find a free port for a proxy"))?;
        let address = listener.local_addr().map_err(HarnessError::io("find a proxy's port"))?;
        listener.set_nonblocking(true).map_err(HarnessError::io("listen as a proxy"))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(HarnessError::io("run a proxy"))?;
        let (state, seen) = watch::channel(State { path: Path::Open, to: port, generation: 0 });
        thread::Builder::new()
            .name("redis-proxy".to_owned())
            .spawn(move || runtime.block_on(listen(listener, seen)))
            .map_err(HarnessError::io("start a proxy's thread"))?;
        Ok(Self { port: address.port(), state })
    }

    /// Where a client connects.
    #[must_use]
    pub fn url(&self) -> String {
        format!("redis://{}/", SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)))
    }

    /// Makes the way another. Connections stay.
    pub fn set(&self, path: Path) {
        self.state.send_modify(|state| state.path = path);
    }

    /// Closes all connections.
    pub fn cut(&self) {
        self.state.send_modify(|state| state.generation += 1);
    }

    /// Leads to the server on `port` from now on; connections to the one before stay, as they do where a name
    /// is given to another host.
    pub fn lead_to(&self, port: u16) {
        self.state.send_modify(|state| state.to = port);
    }
}

async fn listen(listener: std::net::TcpListener, mut seen: watch::Receiver<State>) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((client, _)) = accepted else { return };
                tokio::spawn(lead(client, seen.clone()));
            }
            // The proxy is dropped.
            changed = seen.changed() => if changed.is_err() { return },
        }
    }
}

/// Leads one client to the server, until either has enough.
async fn lead(client: TcpStream, mut seen: watch::Receiver<State>) {
    let state = *seen.borrow();
    if state.path == Path::Closed {
        return;
    }
    let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, state.to)).await else { return };
    if client.set_nodelay(true).is_err() || server.set_nodelay(true).is_err() {
        return;
    }
    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
    let over = async {
        let cut = |now: &State| now.generation != state.generation || now.path == Path::Closed;
        // Also where the proxy is dropped.
        let _ = seen.clone().wait_for(cut).await;
    };
    tokio::select! {
        _ = copy(from_client, to_server, seen.clone()) => {}
        _ = copy(from_server, to_client, seen.clone()) => {}
        () = over => {}
    }
    seen.mark_unchanged();
}

async fn copy(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut seen: watch::Receiver<State>,
) -> io::Result<()> {
    let mut buffer = vec![0; 64 << 10];
    let mut jitter = 0_u32;
    loop {
        let length = from.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        let path = seen.borrow().path;
        if let Path::Slow(least, more) = path {
            // Evenly spread, and the same each time.
            jitter = (jitter + 7) % 16;
            clock::sleep(least + more * jitter / 16).await;
        }
        if seen.wait_for(|state| state.path != Path::BlackHole).await.is_err() {
            return Ok(());
        }
        to.write_all(buffer.get(..length).unwrap_or_default()).await?;
    }
}
