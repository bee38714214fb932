//! A load of HTTP/1.1 that costs the machine little beside what it measures: requests that were written once, and
//! answers of which no more is read than must be.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use ratelimit_examples::Failure;

use crate::clock::now;

/// The header by which callers are told apart.
pub(crate) const CALLER: &str = "x-user-id";
/// Callers that take turns.
const CALLERS: usize = 100;
/// Connections of the one thread that sends.
const CONNECTIONS: usize = 64;

/// What is sent, and for how long.
pub(crate) struct Load {
    span: Duration,
    requests: Vec<Vec<u8>>,
}

impl Load {
    pub(crate) fn new(span: Duration) -> Self {
        let request = |caller| format!("GET / HTTP/1.1\r\nhost: bench\r\n{CALLER}: caller-{caller}\r\n\r\n");
        Self { span, requests: (0..CALLERS).map(|caller| request(caller).into_bytes()).collect() }
    }

    /// Requests that were answered 200 in each second.
    pub(crate) fn rate(&self, address: SocketAddr) -> Result<f64, Failure> {
        let mut connections = (0..CONNECTIONS)
            .map(|_| {
                let connection = TcpStream::connect(address)?;
                connection.set_nodelay(true)?;
                Ok(connection)
            })
            .collect::<Result<Vec<_>, std::io::Error>>()?;
        let mut requests = self.requests.iter().cycle();
        // What is cold is made warm before it counts.
        answered(&mut connections, &mut requests, self.span / 5)?;
        let start = now();
        let answered = answered(&mut connections, &mut requests, self.span)?;
        Ok(f64::from(answered) / start.elapsed().as_secs_f64())
    }
}

/// Sends on all connections, then reads from all, until `span` is over.
fn answered<'r>(
    connections: &mut [TcpStream],
    requests: &mut impl Iterator<Item = &'r Vec<u8>>,
    span: Duration,
) -> Result<u32, Failure> {
    let (start, mut answered) = (now(), 0);
    while start.elapsed() < span {
        for connection in connections.iter_mut() {
            let request = requests.next().ok_or("there is nothing to send")?;
            connection.write_all(request)?;
        }
        for connection in connections.iter_mut() {
            read_answer(connection)?;
            answered += 1;
        }
    }
    Ok(answered)
}

/// Reads one answer whose body is `served`.
fn read_answer(connection: &mut TcpStream) -> Result<(), Failure> {
    let (mut buffer, mut filled) = ([0; 2_048], 0);
    loop {
        let free = buffer.get_mut(filled..).ok_or("an answer is too long")?;
        match connection.read(free)? {
            0 => return Err("the service has hung up".into()),
            read => filled += read,
        }
        let answer = buffer.get(..filled).unwrap_or_default();
        if answer.ends_with(b"\r\n\r\nserved") {
            let is_served = answer.starts_with(b"HTTP/1.1 200");
            return if is_served { Ok(()) } else { Err("a request was not served".into()) };
        }
    }
}
