//! A load of HTTP/1.1: by `wrk`, where that is installed, or by a thread of our own.
//!
//! Both send requests that were written once. Our own reads no more of an answer than it must.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
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
    /// How long this process ran for each of them: what else the machine does changes that less. Our own sending is
    /// part of it, and `wrk`'s is not.
    pub(crate) processor_us: f64,
}

/// What is sent, by whom, and for how long.
pub(crate) struct Load {
    span: Duration,
    requests: Vec<Vec<u8>>,
    /// What tells `wrk` which requests to send, where that sends them.
    script: Option<PathBuf>,
    /// The processor that `wrk` is kept to.
    core: Option<u32>,
}

/// The requests of [`Load`], as `wrk` is told of them.
const SCRIPT: &str = r#"
local requests, at = {}, 0
init = function()
  for caller = 1, CALLERS do
    requests[caller] = wrk.format("GET", "/", { ["CALLER"] = "caller-" .. caller })
  end
end
request = function()
  at = at % CALLERS + 1
  return requests[at]
end
"#;

impl Load {
    /// One that `wrk` sends if `by_wrk`, for whole seconds then, and from the processor `core` if that is said.
    pub(crate) fn new(span: Duration, by_wrk: bool, core: Option<u32>) -> Result<Self, Failure> {
        let request = |caller| format!("GET / HTTP/1.1\r\nhost: bench\r\n{CALLER}: caller-{caller}\r\n\r\n");
        let requests = (0..CALLERS).map(|caller| request(caller).into_bytes()).collect();
        if !by_wrk {
            return Ok(Self { span, requests, script: None, core });
        }
        let script = std::env::temp_dir().join(format!(
            "incoming-{}-{}.lua",
            std::process::id(),
            core.map_or(0, |core| core + 1)
        ));
        let text = SCRIPT.replace("CALLERS", &CALLERS.to_string()).replace("CALLER", CALLER);
        std::fs::write(&script, text)?;
        let span = Duration::from_secs(span.as_secs().max(1));
        Ok(Self { span, requests, script: Some(script), core })
    }

    /// Whether `wrk` can be started.
    pub(crate) fn has_wrk() -> bool {
        Command::new("wrk").arg("-v").output().is_ok()
    }

    /// Sends to the service at `address` as fast as it answers.
    pub(crate) fn measure(&self, address: SocketAddr) -> Result<Measured, Failure> {
        match &self.script {
            Some(script) => self.measure_by_wrk(script, address),
            None => self.measure_by_own(address),
        }
    }

    fn measure_by_wrk(&self, script: &Path, address: SocketAddr) -> Result<Measured, Failure> {
        let (connections, seconds) = (format!("-c{CONNECTIONS}"), format!("-d{}s", self.span.as_secs()));
        let before = processor_us()?;
        let mut wrk = match self.core {
            Some(core) => {
                let mut kept = Command::new("taskset");
                kept.args(["-c", &core.to_string(), "wrk"]);
                kept
            }
            None => Command::new("wrk"),
        };
        wrk.args(["-t1", &connections, &seconds, "-s"]).arg(script).arg(format!("http://{address}/"));
        let done = wrk.output()?;
        let spent = processor_us()? - before;
        let told = String::from_utf8_lossy(&done.stdout);
        if !done.status.success() || told.contains("Socket errors") {
            return Err(format!("wrk: {told}{}", String::from_utf8_lossy(&done.stderr)).into());
        }
        // `  103245 requests in 1.00s, 12.21MB read` and `Requests/sec: 103012.34`.
        let first = |line: &str| line.split_once(" requests in ")?.0.trim().parse().ok();
        let answered: f64 = told.lines().find_map(first).ok_or("wrk tells no number of requests")?;
        // `  Non-2xx or 3xx responses: 2`: one in a million is refused by `tower_governor` that has room for it.
        let other = |line: &str| line.trim().strip_prefix("Non-2xx or 3xx responses:")?.trim().parse().ok();
        let refused: f64 = told.lines().find_map(other).unwrap_or_default();
        if refused * 1_000.0 > answered {
            return Err(format!("{refused} of {answered} requests were not served").into());
        }
        let rate = told.lines().find_map(|line| line.strip_prefix("Requests/sec:")?.trim().parse().ok());
        Ok(Measured { rate: rate.ok_or("wrk tells no rate")?, processor_us: spent / answered })
    }

    fn measure_by_own(&self, address: SocketAddr) -> Result<Measured, Failure> {
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

impl Drop for Load {
    fn drop(&mut self) {
        if let Some(script) = &self.script {
            // What is left behind is a few lines among what is temporary.
            let _ = std::fs::remove_file(script);
        }
    }
}

/// Sends on all connections, then reads from all, until `span` is over.
fn answered<'r>(
    connections: &mut [TcpStream],
    requests: &mut impl Iterator<Item = &'r Vec<u8>>,
    span: Duration,
) -> Result<u32, Failure> {
    let (start, mut answered, mut buffer) = (now(), 0, vec![0; LONGEST]);
    while start.elapsed() < span {
        for connection in connections.iter_mut() {
            let request = requests.next().ok_or("there is nothing to send")?;
            connection.write_all(request)?;
        }
        for connection in connections.iter_mut() {
            read_answer(connection, &mut buffer)?;
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

/// Room for the longest answer that is served.
const LONGEST: usize = 32_768;

/// Reads one answer, to the end of its body.
fn read_answer(connection: &mut TcpStream, buffer: &mut [u8]) -> Result<(), Failure> {
    let mut filled = 0;
    loop {
        let free = buffer.get_mut(filled..).ok_or("an answer is too long")?;
        match connection.read(free)? {
            0 => return Err("the service has hung up, or answers more than there is room for".into()),
            read => filled += read,
        }
        let answer = buffer.get(..filled).unwrap_or_default();
        let Some(head) = answer.windows(4).position(|end| end == b"\r\n\r\n") else { continue };
        let (head, body) = answer.split_at(head + 4);
        let head = std::str::from_utf8(head)?;
        if !head.starts_with("HTTP/1.1 200") {
            return Err("a request was not served".into());
        }
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.ok_or("an answer does not say how long it is")?.parse()? {
            return Ok(());
        }
    }
}
