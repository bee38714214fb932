//! An upstream that speaks HTTP/2, and refuses every request in its words: they say that nothing was done, so that
//! a client may send it again by itself.
//!
//! It speaks no more of the protocol than that ([RFC 9113](https://www.rfc-editor.org/rfc/rfc9113)).

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::certificates::Certificates;
use crate::error::HarnessError;
use crate::tls_front::acceptor;

/// How it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The one request: `RST_STREAM` with `REFUSED_STREAM`.
    Stream,
    /// All that are not answered yet: `GOAWAY`, without an error.
    GoAway,
}

/// The upstream; see the [module](self). It ends when it is dropped.
#[derive(Debug)]
pub struct Http2Refuser {
    address: SocketAddr,
    authority: String,
    asked: Arc<AtomicU64>,
    serving: JoinHandle<()>,
}

const PREFACE: usize = 24;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const ACK: u8 = 1;
const REFUSED_STREAM: u32 = 7;

impl Http2Refuser {
    /// Starts one that refuses by `refusal`, on the runtime of its caller.
    ///
    /// # Errors
    /// [`HarnessError::Certificate`] if there can be none, [`HarnessError::Io`] for what the system refuses.
    pub async fn start(refusal: Refusal) -> Result<Self, HarnessError> {
        let certificates = Certificates::new()?;
        let acceptor = acceptor(&certificates, &[b"h2"])
            .map_err(|error| HarnessError::Certificate(error.to_string()))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.map_err(HarnessError::io("find a free port for HTTP/2"))?;
        let address = listener.local_addr().map_err(HarnessError::io("find the port of HTTP/2"))?;
        let asked = Arc::<AtomicU64>::default();
        let counted = Arc::clone(&asked);
        let serving = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                connections.spawn(refuse(client, acceptor.clone(), refusal, Arc::clone(&counted)));
            }
        });
        Ok(Self { address, authority: certificates.authority, asked, serving })
    }

    /// Where a client connects.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// The certificate of the authority that has signed its own, as PEM.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// How many requests have come.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }
}

impl Drop for Http2Refuser {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Until the client has enough, whatever it says.
async fn refuse(
    client: TcpStream,
    acceptor: TlsAcceptor,
    refusal: Refusal,
    asked: Arc<AtomicU64>,
) -> std::io::Result<()> {
    let mut client = acceptor.accept(client).await?;
    client.read_exact(&mut [0; PREFACE]).await?;
    client.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        client.read_exact(&mut head).await?;
        let [high, middle, low, kind, flags, stream @ ..] = head;
        let length = u32::from_be_bytes([0, high, middle, low]);
        let mut payload = Vec::new();
        (&mut client).take(length.into()).read_to_end(&mut payload).await?;
        let stream = u32::from_be_bytes(stream);
        let answer = match (kind, refusal) {
            (SETTINGS, _) if flags & ACK == 0 => frame(SETTINGS, ACK, 0, &[]),
            (HEADERS, Refusal::Stream) => frame(RST_STREAM, 0, stream, &REFUSED_STREAM.to_be_bytes()),
            // Of all streams the last that was looked at is none.
            (HEADERS, Refusal::GoAway) => frame(GOAWAY, 0, 0, &[0; 8]),
            _ => continue,
        };
        if kind == HEADERS {
            asked.fetch_add(1, Ordering::Relaxed);
        }
        client.write_all(&answer).await?;
        client.flush().await?;
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
    let head = [&length[1..], &[kind, flags], &stream.to_be_bytes()].concat();
    [&head, payload].concat()
}
