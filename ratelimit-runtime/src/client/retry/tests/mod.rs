//! Retries against an upstream on loopback, each rule as one claim.

mod acts_twice;
mod declared;
mod when;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use ratelimit_core::retry::StopReason;
use ratelimit_core::{Ratio, Retry, RetryOn, RetrySpec};
use ratelimit_tests::{Answer, StrictUpstream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::client::ClientBuilder;
use crate::client::api::{Method, Operation};
use crate::client::call::Call;
use crate::client::reply::Reply;
use crate::client::tests::{Client, builder, upstream};
use crate::error::{Error, ErrorKind, Phase};
use crate::time::{now, sleep_until};

const GET: &Operation = &operation("get", Method::Get);
const POST: &Operation = &operation("post", Method::Post);
const KEYED: &Operation = &operation("keyed", Method::Post).idempotent("Idempotency-Key");

const fn operation(name: &'static str, method: Method) -> Operation {
    Operation::new(name, method, "/things", &["/things"])
}

/// Three attempts, with hardly a pause between them, and a budget that is never the reason.
const THREE: RetrySpec<'static> =
    RetrySpec::new(3).max_delay(Duration::from_millis(2)).budget(Ratio::from_per_mille(1_000));

const STORM: RetryOn = RetryOn::Statuses { first: 400, last: 599 };

impl Client {
    async fn send(&self, operation: &'static Operation) -> Result<Reply, Error> {
        self.0.send(Call::new(operation)).await
    }
}

fn retrying(upstream: &StrictUpstream) -> Client {
    builder(upstream).retry(THREE).build().unwrap()
}

/// An upstream that answers with these statuses, one after the other, and with 200 from then on.
async fn answering(statuses: &'static [u16]) -> StrictUpstream {
    answering_with(statuses, |answer| answer).await
}

async fn answering_with(
    statuses: &'static [u16],
    dress: impl Fn(Answer) -> Answer + Send + Sync + 'static,
) -> StrictUpstream {
    let left = Mutex::new(statuses.iter());
    upstream(move |_| match left.lock().unwrap().next() {
        Some(status) => dress(Answer::new(StatusCode::from_u16(*status).unwrap())),
        None => Answer::default(),
    })
    .await
}

/// An upstream that reads every request whole, answers the nth with these bytes, whatever they are, and
/// closes the connection.
struct Breaking {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
    server: tokio::task::JoinHandle<io::Result<()>>,
}

impl Breaking {
    async fn start(answer: impl Fn(usize) -> &'static str + Send + 'static) -> Self {
        Self::start_slow(answer, Duration::ZERO).await
    }

    /// One that keeps each connection open for a while.
    async fn start_slow(answer: impl Fn(usize) -> &'static str + Send + 'static, open: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let server = tokio::spawn({
            let requests = Arc::clone(&requests);
            async move {
                loop {
                    let (mut stream, _) = listener.accept().await?;
                    let request = read_request(&mut stream).await?;
                    let before = {
                        let mut requests = requests.lock().unwrap();
                        requests.push(request);
                        requests.len() - 1
                    };
                    // Or the client would take the connection for its next request while it closes.
                    let answer = answer(before).replacen("\r\n", "\r\nconnection: close\r\n", 1);
                    stream.write_all(answer.as_bytes()).await?;
                    tokio::spawn(async move {
                        sleep(open).await;
                        stream.shutdown().await
                    });
                }
            }
        });
        Self { url, requests, server }
    }

    fn builder(&self) -> ClientBuilder<Client> {
        ClientBuilder::new().base_url(&self.url).auth("s3cret").retry(THREE)
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Breaking {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn sleep(duration: Duration) {
    sleep_until(now() + duration).await;
}

/// A request whose body, if it has one, is shorter than one read.
async fn read_request(stream: &mut TcpStream) -> io::Result<String> {
    let mut request = String::new();
    let mut chunk = [0; 4096];
    while !request.contains("\r\n\r\n") {
        let len = stream.read(&mut chunk).await?;
        request.push_str(&String::from_utf8_lossy(&chunk[..len]));
    }
    Ok(request)
}

/// The header of that name, as it came.
fn header(request: &str, name: &str) -> Option<String> {
    let lines = request.lines().filter_map(|line| line.split_once(": "));
    lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
}

fn checked(spec: RetrySpec<'_>) -> Retry {
    spec.check().unwrap()
}

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
const DIED: &str = "";
const BROKE_OFF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
