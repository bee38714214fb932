//! What is broken, and how it is healed.

use std::time::Duration;

use ratelimit_examples::Failure;
use ratelimit_tests::{Fault, Path, RedisProxy, RedisServer};

use crate::load::{now, sleep};

/// How many processes a fleet has, where nothing is said.
pub(crate) const FLEET: usize = 4;
/// How many it has grown to, or shrinks from, where that is what happens.
pub(crate) const LARGE_FLEET: usize = 8;
/// How many are left of it.
pub(crate) const REST_OF_THE_FLEET: usize = 2;
/// How far a server's clock is set, in seconds.
const STEP: i64 = 5;
const HOUR: i64 = 3_600;

/// What is broken.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Broken {
    Nothing,
    Server(Fault),
    Path(&'static str, Path),
    /// The clocks of the processes are an hour ahead and an hour behind, all the time.
    ClocksOfProcesses,
    /// The server's clock is set by so many seconds.
    ClockOfServer(&'static str, i64),
    /// The fleet grows, and before those who were there have heard of it the server answers nobody.
    Joined,
    /// The server stands still, and as many again start who have never heard of it.
    Started,
    /// The server answers nobody, and most of the fleet is killed.
    Left,
}

impl Broken {
    pub(crate) fn all() -> Vec<Self> {
        let slow = Path::Slow(Duration::from_millis(15), Duration::from_millis(15));
        let mut all = vec![Self::Nothing];
        all.extend(Fault::ALL.into_iter().map(Self::Server));
        all.extend([Self::Path("black hole", Path::BlackHole), Self::Path("slow", slow)]);
        all.extend([Self::ClocksOfProcesses, Self::ClockOfServer("server's clock ahead", STEP)]);
        all.push(Self::ClockOfServer("server's clock back", -STEP));
        all.extend([Self::Joined, Self::Started, Self::Left]);
        all
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Server(fault) => fault.name(),
            Self::Path(name, _) | Self::ClockOfServer(name, _) => name,
            Self::ClocksOfProcesses => "clocks of processes",
            Self::Joined => "4 grow to 8",
            Self::Started => "4 start without it",
            Self::Left => "8 shrink to 2",
        }
    }

    /// How many processes there are at first.
    pub(crate) fn processes(&self) -> usize {
        if matches!(self, Self::Left) { LARGE_FLEET } else { FLEET }
    }

    /// How far the clock of process `number` is ahead, in seconds.
    pub(crate) fn skew(&self, number: usize) -> i64 {
        match (self, number % 4) {
            (Self::ClocksOfProcesses, 0) => HOUR,
            (Self::ClocksOfProcesses, 1) => -HOUR,
            _ => 0,
        }
    }

    pub(crate) fn server(&self) -> Result<RedisServer, Failure> {
        Ok(match self {
            Self::ClockOfServer(..) => RedisServer::breakable_with_clock()?,
            _ => RedisServer::breakable()?,
        })
    }

    /// Whether what was written before is lost, or who would say what was charged.
    pub(crate) fn loses_the_record(&self) -> bool {
        match self {
            Self::Server(fault) => fault.loses_keys(),
            Self::Left => true,
            _ => false,
        }
    }

    /// Whether nobody can ask the store meanwhile.
    pub(crate) fn is_an_outage(&self) -> bool {
        match self {
            Self::Server(fault) => !matches!(fault, Fault::Flushed | Fault::ScriptsForgotten),
            Self::Path(_, path) => matches!(path, Path::BlackHole | Path::Closed),
            Self::Joined | Self::Started | Self::Left => true,
            Self::Nothing | Self::ClocksOfProcesses | Self::ClockOfServer(..) => false,
        }
    }

    fn fault(&self) -> Option<Fault> {
        match self {
            Self::Server(fault) => Some(*fault),
            Self::Joined | Self::Left => Some(Fault::Paused),
            Self::Started => Some(Fault::Stopped),
            _ => None,
        }
    }

    pub(crate) async fn begin(
        &self,
        server: RedisServer,
        proxy: &RedisProxy,
    ) -> Result<RedisServer, Failure> {
        if let Self::Path(_, path) = self {
            proxy.set(*path);
        }
        let (fault, step) = (self.fault(), self.step());
        on_a_thread(server, move |server| {
            if let Some(step) = step {
                server.set_clock(step)?;
            }
            Ok(fault.map_or(Ok(()), |fault| server.break_by(fault))?)
        })
        .await
    }

    pub(crate) async fn end(&self, server: RedisServer, proxy: &RedisProxy) -> Result<RedisServer, Failure> {
        proxy.set(Path::Open);
        let fault = self.fault();
        on_a_thread(server, move |server| Ok(fault.map_or(Ok(()), |fault| server.heal(fault))?)).await
    }

    fn step(&self) -> Option<i64> {
        match self {
            Self::ClockOfServer(_, seconds) => Some(*seconds),
            _ => None,
        }
    }

    /// Keeps it broken: what is over at once is done again and again.
    pub(crate) async fn hold(&self, server: &RedisServer, lasts: Duration) -> Result<(), Failure> {
        let since = now();
        while now() < since + lasts {
            if let Self::Server(Fault::ScriptsForgotten) = self {
                server.cli(&["SCRIPT", "FLUSH"])?;
            }
            sleep(Duration::from_millis(10)).await;
        }
        Ok(())
    }
}

/// The harness waits for the server.
async fn on_a_thread(
    mut server: RedisServer,
    change: impl FnOnce(&mut RedisServer) -> Result<(), Failure> + Send + 'static,
) -> Result<RedisServer, Failure> {
    let done = tokio::task::spawn_blocking(move || change(&mut server).map(|()| server));
    done.await?
}
