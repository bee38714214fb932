//! The harness itself, from outside: real processes, real connections.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests to us, if not to clippy")]

use std::io::{BufRead, BufReader, Lines};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use ratelimit_tests::{Answer, FakeStripe, HarnessError, RedisServer, Rule, StrictUpstream};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const HOUR: Duration = Duration::from_secs(3600);

fn listens(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

/// Looks again for up to 10 s: what is waited for is another process's doing.
fn comes_true(condition: impl Fn() -> bool) -> bool {
    (0..1000).any(|_| {
        let now = condition();
        if !now {
            thread::sleep(Duration::from_millis(10));
        }
        now
    })
}

// --- Redis

#[test]
fn a_server_starts_empty_and_answers_commands() {
    let redis = RedisServer::start().unwrap();
    assert_eq!(redis.url(), format!("redis://127.0.0.1:{}/", redis.port()));
    assert_eq!(redis.cli(&["DBSIZE"]).unwrap(), "0");
    redis.cli(&["SET", "a key", "two words", "PX", "60000"]).unwrap();
    assert_eq!(redis.cli(&["GET", "a key"]).unwrap(), "two words");
    assert!(redis.cli(&["PTTL", "a key"]).unwrap().parse::<u64>().unwrap() > 50_000);
    assert_eq!(redis.cli(&["KEYS", "*"]).unwrap(), "a key");
    assert_eq!(redis.cli(&["SCRIPT", "FLUSH"]).unwrap(), "OK");
    let error = redis.cli(&["NOSUCH"]).unwrap_err();
    assert!(matches!(&error, HarnessError::RedisReply(text) if text.starts_with("ERR")), "{error}");
}

#[test]
fn a_server_with_a_password_asks_for_it_and_its_url_gives_it() {
    let redis = RedisServer::with_password("p@ss/word:1").unwrap();
    assert_eq!(redis.url(), format!("redis://:p%40ss%2Fword%3A1@127.0.0.1:{}/", redis.port()));
    assert_eq!(redis.cli(&["PING"]).unwrap(), "PONG");
    let protected = redis.cli(&["CONFIG", "GET", "requirepass"]).unwrap();
    assert_eq!(protected, "requirepass\np@ss/word:1");
}

#[test]
fn a_killed_server_restarts_empty_on_its_port() {
    let mut redis = RedisServer::start().unwrap();
    let port = redis.port();
    redis.cli(&["SET", "k", "v"]).unwrap();
    redis.kill();
    redis.kill();
    assert!(!listens(port));
    assert_eq!(redis.pid(), None);
    assert!(redis.cli(&["PING"]).is_err());
    redis.restart().unwrap();
    assert_eq!(redis.port(), port);
    assert_eq!(redis.cli(&["DBSIZE"]).unwrap(), "0");
    redis.restart().unwrap();
    assert_eq!(redis.cli(&["PING"]).unwrap(), "PONG");
}

#[test]
fn a_dropped_server_leaves_neither_port_nor_directory() {
    let redis = RedisServer::start().unwrap();
    let port = redis.port();
    let config = redis.cli(&["CONFIG", "GET", "dir"]).unwrap();
    let dir = config.lines().last().unwrap();
    assert!(std::path::Path::new(dir).is_dir());
    drop(redis);
    assert!(!listens(port));
    assert!(!std::path::Path::new(dir).exists());
}

#[test]
fn all_who_share_a_server_share_one() {
    let first = RedisServer::shared().unwrap();
    let second = RedisServer::shared().unwrap();
    assert_eq!(first.pid(), second.pid());
    assert_eq!(second.cli(&["PING"]).unwrap(), "PONG");
}

const HOLDS: &str = "RATELIMIT_TESTS_HOLDS_A_SERVER";

/// Another process that holds its shared server.
struct Holder {
    process: Child,
    /// Kept open: a test binary whose output nobody reads fails.
    _output: Lines<BufReader<ChildStdout>>,
    port: u16,
    dir: String,
}

/// Starts this test binary anew, as a holder that does as told.
fn holder(then: &str) -> Holder {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "holds_the_shared_server_until_it_ends", "--nocapture"])
        .env(HOLDS, then)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(process.stdout.take().unwrap()).lines();
    let line = output.find_map(|line| line.ok().filter(|line| line.contains("holding "))).unwrap();
    let mut words = line.split("holding ").last().unwrap().split(' ');
    let port = words.next().unwrap().parse().unwrap();
    let dir = words.next().unwrap().to_owned();
    Holder { process, _output: output, port, dir }
}

/// Not a test by itself: the other process of those below, which tell it by its environment what to do.
#[test]
fn holds_the_shared_server_until_it_ends() {
    let Ok(then) = std::env::var(HOLDS) else { return };
    let redis = RedisServer::shared().unwrap();
    let dir = redis.cli(&["CONFIG", "GET", "dir"]).unwrap();
    println!("holding {} {}", redis.port(), dir.lines().last().unwrap());
    if then == "wait" {
        thread::sleep(Duration::from_secs(60));
    }
}

#[test]
fn a_server_ends_with_a_process_that_is_killed() {
    let Holder { mut process, port, dir, _output } = holder("wait");
    assert!(listens(port));
    process.kill().unwrap();
    process.wait().unwrap();
    assert!(comes_true(|| !listens(port)), "redis-server on port {port} has outlived its owner");
    assert!(comes_true(|| !std::path::Path::new(&dir).exists()), "{dir} is left");
}

#[test]
fn a_shared_server_ends_with_a_process_that_returns() {
    let Holder { mut process, port, dir, _output } = holder("return");
    assert!(process.wait().unwrap().success());
    assert!(comes_true(|| !listens(port)), "redis-server on port {port} has outlived its owner");
    assert!(comes_true(|| !std::path::Path::new(&dir).exists()), "{dir} is left");
}

#[test]
fn without_redis_server_the_error_says_what_to_install() {
    // A directory with `sh` and nothing else, as the PATH of a process of its own.
    let bin = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/bin/sh", bin.path().join("sh")).unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "holds_the_shared_server_until_it_ends", "--nocapture"])
        .env(HOLDS, "return")
        .env("PATH", bin.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(text.contains("RedisMissing"), "{text}");
    assert!(HarnessError::RedisMissing.to_string().contains("apt-get install redis-server"));
}

// --- The strict upstream

async fn connect(upstream: &StrictUpstream) -> SendRequest<Full<Bytes>> {
    let address = upstream.url().trim_start_matches("http://").to_owned();
    let stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender
}

async fn send(sender: &mut SendRequest<Full<Bytes>>, request: Request<Full<Bytes>>) -> Response<Bytes> {
    sender.ready().await.unwrap();
    let (head, body) = sender.send_request(request).await.unwrap().into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}

fn post(path: &str, body: &'static str) -> Request<Full<Bytes>> {
    let request = Request::post(path).header("host", "localhost");
    request.body(Full::new(Bytes::from_static(body.as_bytes()))).unwrap()
}

fn body(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_connections_get_exactly_the_limit_between_them() {
    let rule = Rule::Window { limit: 50, per: HOUR };
    let upstream = StrictUpstream::builder().rule(rule).start().await.unwrap();
    let mut clients = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let mut sender = connect(&upstream).await;
        clients.spawn(async move {
            let mut accepted = 0;
            for _ in 0..15 {
                let response = send(&mut sender, post("/v1/x?y=1", "hello")).await;
                match response.status() {
                    StatusCode::OK => accepted += 1,
                    status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
                }
            }
            accepted
        });
    }
    assert_eq!(clients.join_all().await.iter().sum::<u64>(), 50);
    let stats = upstream.stats();
    assert_eq!((stats.asked, stats.accepted, stats.refused, stats.most_in_window), (300, 50, 250, 50));
    assert_eq!(upstream.violations().len(), 250);
    assert_eq!(upstream.violations()[0].path, "/v1/x");
    let arrivals = upstream.arrivals();
    assert!(arrivals.is_sorted());
    assert_eq!((stats.first_accepted, stats.last_accepted), (Some(arrivals[0]), Some(arrivals[49])));
    assert_eq!(upstream.most_in_any(HOUR), 50);
    assert_eq!(upstream.accepted_between(Duration::ZERO, upstream.now()), 50);
}

#[tokio::test]
async fn a_bucket_accepts_its_tolerance_at_once_and_says_when_to_come_back() {
    let rule = Rule::Bucket { limit: 2, per: HOUR, tolerance: 3 };
    let upstream = StrictUpstream::builder().rule(rule).start().await.unwrap();
    let mut sender = connect(&upstream).await;
    for _ in 0..3 {
        assert_eq!(send(&mut sender, post("/", "")).await.status(), StatusCode::OK);
    }
    let refused = send(&mut sender, post("/", "")).await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    // Half an hour from the first request, rounded up; some of it is gone already.
    let retry_after: u64 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1790..=1800).contains(&retry_after), "{retry_after}");
    assert!(body(&refused)["error"]["message"].is_string());
}

#[tokio::test]
async fn a_handler_sees_the_request_and_its_answer_is_given() {
    let upstream = StrictUpstream::builder()
        .record_requests(true)
        .handler(|arrival| {
            let echo = json!({
                "method": arrival.method.as_str(),
                "path": arrival.path,
                "query": arrival.query,
                "host": arrival.header("host"),
                "body": String::from_utf8_lossy(&arrival.body),
            });
            Answer::json(StatusCode::CREATED, &echo).with_header("x-echo", "yes")
        })
        .start()
        .await
        .unwrap();
    let mut sender = connect(&upstream).await;
    let response = send(&mut sender, post("/a%20b?c=d", "payload")).await;
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.headers()["x-echo"], "yes");
    let echo = json!({
        "method": "POST", "path": "/a%20b", "query": "c=d", "host": "localhost", "body": "payload",
    });
    assert_eq!(body(&response), echo);
    let recorded = upstream.requests();
    assert_eq!(recorded.len(), 1);
    assert_eq!((recorded[0].status, &recorded[0].arrival.body[..]), (StatusCode::CREATED, &b"payload"[..]));
    assert_eq!(upstream.arrivals(), [recorded[0].arrival.received_at]);
    assert_eq!(upstream.stats().most_in_window, 0);
}

#[tokio::test]
async fn an_answer_takes_the_latency_and_its_delay_and_is_counted_before() {
    let upstream = StrictUpstream::builder()
        .latency(Duration::from_millis(30))
        .handler(|_| Answer::default().with_delay(Duration::from_millis(30)))
        .start()
        .await
        .unwrap();
    let mut sender = connect(&upstream).await;
    send(&mut sender, post("/", "")).await;
    let arrived = upstream.arrivals()[0];
    assert!(upstream.now() >= arrived + Duration::from_millis(60));
}

#[tokio::test]
async fn a_request_whose_client_does_not_wait_is_recorded_all_the_same() {
    let builder = StrictUpstream::builder().latency(HOUR).record_requests(true);
    let upstream = builder.start().await.unwrap();
    let mut sender = connect(&upstream).await;
    sender.ready().await.unwrap();
    let call = sender.send_request(post("/slow", ""));
    assert!(tokio::time::timeout(Duration::from_millis(300), call).await.is_err());
    drop(sender);
    assert_eq!(upstream.requests()[0].arrival.path, "/slow");
}

#[tokio::test]
async fn nothing_a_handler_does_ends_the_upstream() {
    let upstream = StrictUpstream::builder()
        .handler(|arrival| match arrival.path.as_str() {
            "/header" => Answer::default().with_header("no good", "x"),
            "/panic" => panic!("a handler's own panic, on purpose"),
            _ => Answer::new(StatusCode::NO_CONTENT),
        })
        .start()
        .await
        .unwrap();
    let mut sender = connect(&upstream).await;
    for (path, status) in [("/header", 500), ("/panic", 500), ("/", 204)] {
        assert_eq!(send(&mut sender, post(path, "")).await.status().as_u16(), status, "{path}");
    }
}

#[tokio::test]
async fn garbage_is_answered_or_cut_off_and_the_next_client_is_served() {
    let upstream = StrictUpstream::builder().start().await.unwrap();
    let address = upstream.url().trim_start_matches("http://").to_owned();
    for garbage in [
        &b"\x16\x03\x01\x02\x00"[..],
        b"GET\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc",
        b"GET http://[ HTTP/1.1\r\nhost: x\r\n\r\n",
        b"CONNECT a:1 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    ] {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.write_all(garbage).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        // A reset is as good an end as a close.
        let end = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
        assert!(end.is_ok(), "{garbage:?} is left hanging");
    }
    let mut sender = connect(&upstream).await;
    assert_eq!(send(&mut sender, post("/", "")).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_body_over_the_bound_is_refused() {
    let upstream = StrictUpstream::builder().start().await.unwrap();
    let mut sender = connect(&upstream).await;
    let long = Full::new(Bytes::from(vec![b'x'; ratelimit_tests::strict_upstream::BODY_LIMIT + 1]));
    let request = Request::post("/").header("host", "x").body(long).unwrap();
    assert_eq!(send(&mut sender, request).await.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_dropped_upstream_cuts_its_connections() {
    let upstream = StrictUpstream::builder().latency(HOUR).start().await.unwrap();
    let mut sender = connect(&upstream).await;
    sender.ready().await.unwrap();
    let call = tokio::spawn(sender.send_request(post("/", "")));
    while upstream.stats().asked == 0 {
        tokio::task::yield_now().await;
    }
    // A process that another test starts holds the port for a moment, so what is looked at is the connection.
    drop(upstream);
    assert!(call.await.unwrap().is_err());
}

#[tokio::test]
async fn a_rule_that_allows_nothing_does_not_start() {
    let rule = Rule::Window { limit: 0, per: HOUR };
    let error = StrictUpstream::builder().rule(rule).start().await.unwrap_err();
    assert!(error.to_string().ends_with("limit is zero"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_upstream_keeps_real_time_for_a_test_whose_clock_is_paused() {
    let upstream = StrictUpstream::builder().start().await.unwrap();
    let before = upstream.now();
    tokio::time::advance(HOUR).await;
    assert!(upstream.now() < before + HOUR);
}

#[tokio::test]
async fn stripe_answers_over_http_and_its_429_has_its_shape() {
    let stripe = FakeStripe::new();
    let rule = Rule::Window { limit: 2, per: HOUR };
    let upstream = stripe.upstream().rule(rule).start().await.unwrap();
    let mut sender = connect(&upstream).await;
    let request = |verb: &str, path: &str, form: &'static str| {
        Request::builder()
            .method(verb)
            .uri(path)
            .header("host", "localhost")
            .header("authorization", "Bearer sk_test_1")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Full::new(Bytes::from_static(form.as_bytes())))
            .unwrap()
    };
    let created = send(&mut sender, request("POST", "/v1/payment_intents", "amount=7&currency=chf")).await;
    assert_eq!(created.status(), StatusCode::OK);
    let path = format!("/v1/payment_intents/{}", body(&created)["id"].as_str().unwrap());
    assert_eq!(body(&send(&mut sender, request("GET", &path, "")).await), body(&created));
    let refused = send(&mut sender, request("GET", &path, "")).await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(body(&refused)["error"]["code"], "rate_limit");
    assert!(refused.headers().contains_key("request-id"));
    assert!(refused.headers().contains_key("retry-after"));
}
