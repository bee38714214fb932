//! An upstream that speaks what no HTTP server would say.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A port on loopback, and what answers there, until it is dropped.
pub(crate) struct Raw {
    pub(crate) url: String,
    serving: JoinHandle<()>,
}

/// What is sent for ever, and how often.
#[derive(Clone, Copy)]
pub(crate) struct Endless {
    pub(crate) chunk: &'static [u8],
    pub(crate) pause: Duration,
}

impl Raw {
    /// Answers each request with `head`, and with `endless` after it.
    pub(crate) async fn start(head: impl Into<Vec<u8>>, endless: Option<Endless>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let head = head.into();
        let serving = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(answer(stream, head.clone(), endless));
            }
        });
        Self { url, serving }
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Ends when the client has had enough.
async fn answer(mut stream: TcpStream, head: Vec<u8>, endless: Option<Endless>) {
    let mut request = [0; 4096];
    if stream.read(&mut request).await.is_err() || stream.write_all(&head).await.is_err() {
        return;
    }
    let Some(endless) = endless else { return };
    while stream.write_all(endless.chunk).await.is_ok() {
        let pause = std::future::pending::<()>();
        tokio::time::timeout(endless.pause, pause).await.unwrap_err();
    }
}
