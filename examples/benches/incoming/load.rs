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
pub(crate) const CALLERS: usize = 100;
/// Connections of the one thread that sends.
const CONNECTIONS: usize = 64;

/// How a service did.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    /// Requests that were answered 200 in each second.
    pub(crate) rate: f64,
    /// How long this process ran for each of them, the sending included: what else the machine does changes that
    /// less.
    pub(crate) processor_us: f64,
}

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

    /// Sends to the service at `address` as fast as it answers.
    pub(crate) fn measure(&self, address: SocketAddr) -> Result<Measured, Failure> {
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
        let (start, before) = (now(), processor_us()?);
        let answered = f64::from(answered(&mut connections, &mut requests, self.span)?);
        let (took, spent) = (start.elapsed(), processor_us()? - before);
        Ok(Measured { rate: answered / took.as_secs_f64(), processor_us: spent / answered })
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

/// How long the threads of this process have run so far, as the system tells it.
fn processor_us() -> Result<f64, Failure> {
    let mut total_us = 0.0;
    for thread in std::fs::read_dir("/proc/self/task")? {
        let told = std::fs::read_to_string(thread?.path().join("schedstat"))?;
        let ran_ns: f64 = told.split(' ').next().unwrap_or_default().parse()?;
        total_us += ran_ns / 1_000.0;
    }
    Ok(total_us)
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
