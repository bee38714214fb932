//! A server that answers whatever it likes: no panic, no charge that nobody made, and an error that says it in a line.

use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;
use ratelimit_core::{Algorithm, BreakerSpec, Calls, OnStoreError, QuotaSpec, StoreErrorSpec};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::reply::{Read, read_answers};
use super::*;
use crate::limiter::AcquireError;
use crate::store::{Ask, Guard, Plan};
use crate::{Limiter, PermitRequest};

/// What a script may reply as a number, and what it may not.
fn number() -> impl Strategy<Value = f64> {
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, 0.5, 9_007_199_254_740_992.0];
    prop_oneof![
        6 => (-4_i8..8).prop_map(f64::from),
        2 => (0_u32..1 << 21, any::<u32>()).prop_map(|(high, low)| f64::from(high) * 4_294_967_296.0 + f64::from(low)),
        1 => proptest::sample::select(odd.to_vec()),
        1 => any::<f64>(),
    ]
}

fn reply() -> impl Strategy<Value = Vec<u8>> {
    let numbers = proptest::collection::vec(number(), 0..60);
    let rest = proptest::collection::vec(any::<u8>(), 0..8);
    (numbers, prop_oneof![9 => Just(Vec::new()), 1 => rest]).prop_map(|(numbers, rest)| {
        let bytes = numbers.into_iter().flat_map(f64::to_le_bytes);
        bytes.chain(rest).collect()
    })
}

/// An entry with a quota of each kind, behind a breaker.
fn entries(calls: u64) -> Vec<(Entry, Calls)> {
    let of = |(place, algorithm): (usize, Algorithm)| {
        let spec = QuotaSpec::new(10, Duration::from_secs(1)).algorithm(algorithm);
        Ask::new(Arc::from(format!("{{hostile}}:{place}")), spec.check().unwrap())
    };
    let mut asks: Vec<Ask> = Algorithm::ALL.into_iter().enumerate().map(of).collect();
    let in_flight = QuotaSpec::in_flight(4);
    asks.push(Ask::new(Arc::from("{hostile}:in-flight"), in_flight.check().unwrap()));
    let guard = Guard::new(Arc::from("{hostile}:b"), BreakerSpec::failures(1).check().unwrap(), 30_000);
    let guarded = Plan::new(asks.clone(), Arc::from("{hostile}:gate")).guarded_by(Some(guard));
    let plain = Plan::new(asks.drain(..1).collect(), Arc::from("{hostile}:gate"));
    let entry = |plan| (Entry::first(&Arc::new(plan)), Calls::asking(calls));
    vec![entry(plain), entry(guarded)]
}

proptest! {
    #[test]
    fn of_whatever_a_script_replies_no_more_calls_are_let_go_than_asked(reply in reply(), calls in 1_u64..4) {
        let entries = entries(calls);
        for asked in [&entries[..1], &entries[1..], &entries[..]] {
            let Some(Read::Answers { answers, .. }) = read_answers(asked, &reply) else { continue };
            prop_assert_eq!(answers.len(), asked.len());
            for ((entry, _), answer) in asked.iter().zip(answers) {
                let decision = &answer.decision;
                prop_assert!(decision.admitted + decision.reserved.len() as u64 <= calls);
                for outcome in answer.outcomes().take(8) {
                    let _ = outcome.charges(entry);
                }
            }
        }
    }
}

/// A command, as clients write it.
async fn command(from: &mut BufReader<TcpStream>) -> std::io::Result<Vec<Vec<u8>>> {
    let mut words = Vec::new();
    for _ in 0..length(from).await? {
        let mut word = vec![0; length(from).await? + 2];
        from.read_exact(&mut word).await?;
        word.truncate(word.len() - 2);
        words.push(word);
    }
    Ok(words)
}

async fn length(from: &mut BufReader<TcpStream>) -> std::io::Result<usize> {
    let mut line = String::new();
    from.read_line(&mut line).await?;
    line.trim()
        .get(1..)
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| std::io::Error::other("no RESP"))
}

/// A server that says of itself what others do, and answers scripts with `reply`.
async fn hostile(reply: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let reply = reply.clone();
            tokio::spawn(async move {
                let mut connection = BufReader::new(connection);
                while let Ok(words) = command(&mut connection).await {
                    let is_script = words.first().is_some_and(|word| word.starts_with(b"EVAL"));
                    let answer = if is_script { &reply } else { &b"+OK\r\n"[..] };
                    connection.write_all(answer).await?;
                }
                std::io::Result::Ok(())
            });
        }
    });
    url
}

fn bulk(bytes: &[u8]) -> Vec<u8> {
    [format!("${}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}

#[tokio::test]
async fn a_server_that_answers_nonsense_is_one_that_fails_and_says_so_in_a_line() {
    let endless = [b"-ERR ", &vec![b'x'; 1 << 20][..], b"\r\n"].concat();
    for reply in [
        b":1\r\n".to_vec(),
        b"$-1\r\n".to_vec(),
        b"*2\r\n:1\r\n*1\r\n$1\r\na\r\n".to_vec(),
        bulk(b""),
        bulk(b"\x1b[2J\nnot\ra script's\0"),
        bulk(&vec![0xff; 1 << 20]),
        bulk(&[f64::NAN, f64::NAN].map(f64::to_le_bytes).concat()),
        bulk(&[-1.0, f64::INFINITY].map(f64::to_le_bytes).concat()),
        b"-MOVED 1 127.0.0.1:1\r\n".to_vec(),
        b"-NOSCRIPT what script?\r\n".to_vec(),
        b"-ERR \x1b[2J\t@user_script\r\n".to_vec(),
        b"?what\r\n".to_vec(),
        endless,
    ] {
        let shown = String::from_utf8_lossy(reply.get(..40).unwrap_or(&reply)).into_owned();
        let store = RedisStore::connect(&hostile(reply).await).await.unwrap();
        let limiter = Limiter::new(store);
        for action in [OnStoreError::Local, OnStoreError::Closed] {
            let quota = QuotaSpec::new(10, Duration::from_secs(1)).check().unwrap();
            let error = StoreErrorSpec::new(action).deadline(Duration::from_secs(5)).check().unwrap();
            let request = PermitRequest::new("hostile").quota(quota).on_store_error(error);
            match limiter.acquire(&request).await {
                Ok(permit) => assert_eq!(permit.degraded(), Some(OnStoreError::Local), "{shown}"),
                Err(AcquireError::Store(error)) => {
                    let said = error.to_string();
                    assert!(said.len() < 2_000 && !said.chars().any(char::is_control), "{shown}: {said:?}");
                }
                Err(error) => panic!("{shown}: {error}"),
            }
        }
    }
}
