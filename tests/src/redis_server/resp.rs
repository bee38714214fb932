//! As much of a Redis client as the harness needs: one command, its reply as text.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use crate::error::HarnessError;

/// Who asks, where Redis wants to know.
#[derive(Debug, Clone)]
pub(super) struct Login {
    pub(super) user: Option<String>,
    pub(super) password: String,
}

impl Login {
    pub(super) fn command(&self) -> Vec<&str> {
        [Some("AUTH"), self.user.as_deref(), Some(&self.password)].into_iter().flatten().collect()
    }
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

pub(super) struct Connection(BufReader<Box<dyn Stream>>);

impl Connection {
    /// Connects; no single read or write will take longer than `deadline`.
    pub(super) fn by_port(port: u16, deadline: Duration) -> Result<Self, HarnessError> {
        let connect = || {
            let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(deadline))?;
            stream.set_write_timeout(Some(deadline))?;
            Ok(stream)
        };
        Ok(Self::new(connect().map_err(HarnessError::io("connect to redis-server"))?))
    }

    /// The same by a Unix socket.
    pub(super) fn by_socket(path: &Path, deadline: Duration) -> Result<Self, HarnessError> {
        let connect = || {
            let stream = UnixStream::connect(path)?;
            stream.set_read_timeout(Some(deadline))?;
            stream.set_write_timeout(Some(deadline))?;
            Ok(stream)
        };
        Ok(Self::new(connect().map_err(HarnessError::io("connect to redis-server's socket"))?))
    }

    fn new(stream: impl Stream + 'static) -> Self {
        Self(BufReader::new(Box::new(stream)))
    }

    pub(super) fn send(&mut self, command: &[&str]) -> Result<String, HarnessError> {
        Self::write(self.0.get_mut(), command)?;
        read_reply(&mut self.0)
    }

    /// Sends a command to `stream`, and leaves its reply there.
    pub(super) fn write(stream: &mut impl Write, command: &[&str]) -> Result<(), HarnessError> {
        stream.write_all(&encode(command)).map_err(HarnessError::io("send a Redis command"))
    }
}

fn encode(command: &[&str]) -> Vec<u8> {
    let mut bytes = format!("*{}\r\n", command.len()).into_bytes();
    for argument in command {
        bytes.extend(format!("${}\r\n{argument}\r\n", argument.len()).into_bytes());
    }
    bytes
}

/// Reads one RESP2 reply. Of an array, every element is a line, an error among them too.
fn read_reply(reader: &mut impl BufRead) -> Result<String, HarnessError> {
    let mut lines = Vec::new();
    // What is still to be read. A count instead of recursion: nesting adds nothing to the text.
    let mut due = 1_usize;
    let mut alone = true;
    while due > 0 {
        due -= 1;
        let head = read_line(reader)?;
        match head.split_at_checked(1) {
            Some(("+" | ":", text)) => lines.push(text.to_owned()),
            Some(("-", text)) if alone => return Err(HarnessError::RedisReply(text.to_owned())),
            Some(("-", text)) => lines.push(format!("(error) {text}")),
            Some(("$", length)) => lines.push(read_bulk(reader, parse_length(length)?)?),
            Some(("*", length)) => due = due.saturating_add(parse_length(length)?.unwrap_or(0)),
            _ => return Err(HarnessError::NotResp(head)),
        }
        alone = false;
    }
    Ok(lines.join("\n"))
}

fn read_line(reader: &mut impl BufRead) -> Result<String, HarnessError> {
    let mut line = Vec::new();
    reader.read_until(b'\n', &mut line).map_err(HarnessError::io("read a Redis reply"))?;
    let text = String::from_utf8_lossy(&line).into_owned();
    match text.strip_suffix("\r\n") {
        Some(text) => Ok(text.to_owned()),
        None => Err(HarnessError::NotResp(text)),
    }
}

/// A length, or none for nil, which RESP2 writes as -1.
fn parse_length(text: &str) -> Result<Option<usize>, HarnessError> {
    match text {
        "-1" => Ok(None),
        _ => text.parse().map(Some).map_err(|_| HarnessError::NotResp(text.to_owned())),
    }
}

fn read_bulk(reader: &mut impl BufRead, length: Option<usize>) -> Result<String, HarnessError> {
    let Some(length) = length else { return Ok(String::new()) };
    let mut bytes = Vec::new();
    reader
        .take((length as u64).saturating_add(2))
        .read_to_end(&mut bytes)
        .map_err(HarnessError::io("read a Redis reply"))?;
    match bytes.strip_suffix(b"\r\n") {
        Some(text) if text.len() == length => Ok(String::from_utf8_lossy(text).into_owned()),
        _ => Err(HarnessError::NotResp(format!("{} bytes of a bulk string of {length}", bytes.len()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(bytes: &[u8]) -> Result<String, String> {
        read_reply(&mut &*bytes).map_err(|error| error.to_string())
    }

    #[test]
    fn every_kind_of_reply_becomes_text() {
        assert_eq!(reply(b"+OK\r\n").unwrap(), "OK");
        assert_eq!(reply(b":-2\r\n").unwrap(), "-2");
        assert_eq!(reply(b"$4\r\na\r\nb\r\n").unwrap(), "a\r\nb");
        assert_eq!(reply(b"$-1\r\n").unwrap(), "");
        assert_eq!(reply(b"*0\r\n").unwrap(), "");
        assert_eq!(
            reply(b"*3\r\n$1\r\na\r\n*2\r\n:1\r\n:2\r\n-ERR no\r\n").unwrap(),
            "a\n1\n2\n(error) ERR no"
        );
    }

    #[test]
    fn an_error_reply_is_an_error() {
        assert_eq!(reply(b"-ERR nope\r\n").unwrap_err(), "redis answered with an error: ERR nope");
    }

    #[test]
    fn what_is_not_a_whole_reply_is_an_error() {
        for bytes in
            [&b""[..], b"+OK", b"\r\n", b"?1\r\n", b"$x\r\n", b"$5\r\nab\r\n", b"*1\r\n", b"$2\r\nabcd"]
        {
            assert!(reply(bytes).unwrap_err().starts_with("not a RESP reply"), "{bytes:?}");
        }
    }

    #[test]
    fn a_command_is_an_array_of_bulk_strings() {
        assert_eq!(encode(&["GET", "é"]), "*2\r\n$3\r\nGET\r\n$2\r\né\r\n".as_bytes());
    }
}
