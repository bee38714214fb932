//! Three servers that are one cluster.

use std::sync::OnceLock;
use std::time::Duration;

use super::process::{Setup, free_port};
use super::{RedisServer, START_DEADLINE, wait_until};
use crate::certificates::Certificates;
use crate::error::HarnessError;

const NODES: usize = 3;
const SLOTS: usize = 16_384;
/// After this a silent node is given up by the others. Short for a test that waits for it, and
/// longer than what a busy machine keeps a process waiting.
const NODE_TIMEOUT_MS: &str = "2000";
const MOVE_DEADLINE: Duration = Duration::from_secs(10);

/// A Redis Cluster of three masters, each with a third of the slots, none with a replica.
///
/// ```
/// # fn main() -> Result<(), ratelimit_tests::HarnessError> {
/// let cluster = ratelimit_tests::RedisCluster::start()?;
/// let node = cluster.node_of("{greeting}")?;
/// node.cli(&["SET", "{greeting}", "hello"])?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct RedisCluster {
    nodes: Vec<RedisServer>,
    /// The nodes' own names for themselves.
    ids: Vec<String>,
}

impl RedisCluster {
    /// Starts three nodes, and returns once each of them serves and knows who has which slot. That
    /// takes some two seconds, which Redis waits before a new master takes writes.
    ///
    /// # Errors
    /// As [`RedisServer::start`], and [`HarnessError::Never`] if they do not become one cluster.
    pub fn start() -> Result<Self, HarnessError> {
        Self::of_nodes(None)
    }

    /// The same of nodes that speak TLS to clients and to each other, all by one
    /// [authority](RedisServer::authority).
    ///
    /// # Errors
    /// As [`start`](Self::start), and [`HarnessError::Certificate`].
    pub fn with_tls() -> Result<Self, HarnessError> {
        Self::of_nodes(Some(&Certificates::new()?))
    }

    fn of_nodes(tls: Option<&Certificates>) -> Result<Self, HarnessError> {
        let nodes: Vec<_> = (0..NODES).map(|_| Self::node(tls)).collect::<Result<_, _>>()?;
        let mut cluster = Self { nodes, ids: Vec::new() };
        cluster.form()?;
        Ok(cluster)
    }

    /// Makes one cluster of nodes that know nothing of each other.
    fn form(&mut self) -> Result<(), HarnessError> {
        let ids = self.nodes.iter().map(|node| node.cli(&["CLUSTER", "MYID"]));
        self.ids = ids.collect::<Result<_, _>>()?;
        self.join()?;
        wait_until("one cluster of all nodes", START_DEADLINE, || self.agrees())
    }

    /// Ends all nodes with SIGKILL.
    pub fn kill(&mut self) {
        self.nodes.iter_mut().for_each(RedisServer::kill);
    }

    /// Starts empty nodes on the same ports, which become one cluster again. Until they have, they answer that
    /// the cluster is down.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub fn restart(&mut self) -> Result<(), HarnessError> {
        for node in &mut self.nodes {
            node.restart()?;
        }
        self.form()
    }

    /// The cluster of this process: started by the first who asks, ended with the process.
    ///
    /// # Errors
    /// As [`start`](Self::start); the first failure is kept, and told to all who ask.
    pub fn shared() -> Result<&'static Self, &'static HarnessError> {
        static SHARED: OnceLock<Result<RedisCluster, HarnessError>> = OnceLock::new();
        SHARED.get_or_init(Self::start).as_ref()
    }

    /// Where a client may connect: one URL for each node.
    #[must_use]
    pub fn urls(&self) -> Vec<String> {
        self.nodes.iter().map(RedisServer::url).collect()
    }

    /// The nodes.
    #[must_use]
    pub fn nodes(&self) -> &[RedisServer] {
        &self.nodes
    }

    /// The node that has the slot of `key`.
    ///
    /// # Errors
    /// As [`RedisServer::cli`], and [`HarnessError::Never`] if no node has it.
    pub fn node_of(&self, key: &str) -> Result<&RedisServer, HarnessError> {
        let (_, owner) = self.slot(key)?;
        Ok(&self.nodes[owner])
    }

    /// Moves the slot of `key` to `self.nodes()[to]`, with all its keys, while the cluster serves:
    /// clients are answered with ASK on the way, and with MOVED from then on.
    ///
    /// # Errors
    /// As [`RedisServer::cli`], and [`HarnessError::Never`] if the nodes do not agree on it.
    ///
    /// # Panics
    /// If there is no node `to`.
    pub fn move_slot(&self, key: &str, to: usize) -> Result<(), HarnessError> {
        let (slot, from) = self.slot(key)?;
        if from == to {
            return Ok(());
        }
        let (source, target) = (&self.nodes[from], &self.nodes[to]);
        target.cli(&["CLUSTER", "SETSLOT", &slot, "IMPORTING", &self.ids[from]])?;
        source.cli(&["CLUSTER", "SETSLOT", &slot, "MIGRATING", &self.ids[to]])?;
        migrate(source, target, &slot)?;
        // The new owner first: it must know that it is, before the old one sends clients there.
        for node in [target, source].into_iter().chain(&self.nodes) {
            node.cli(&["CLUSTER", "SETSLOT", &slot, "NODE", &self.ids[to]])?;
        }
        // What one node had told another before can arrive after it, and set that one back. It has keys
        // again then, if clients were sent to it meanwhile.
        wait_until("the new place of a slot on all nodes", MOVE_DEADLINE, || {
            let mut agreed = true;
            for (index, node) in self.nodes.iter().enumerate() {
                if self.owner(node, &slot)? != Some(to) {
                    agreed = false;
                    if index != to {
                        migrate(node, target, &slot)?;
                    }
                    node.cli(&["CLUSTER", "SETSLOT", &slot, "NODE", &self.ids[to]])?;
                }
            }
            Ok(agreed)
        })
    }

    fn node(tls: Option<&Certificates>) -> Result<RedisServer, HarnessError> {
        RedisServer::launch(None, || {
            let bus = free_port()?.to_string();
            let mut options = vec!["--cluster-enabled", "yes", "--cluster-port", &bus];
            options.extend(["--cluster-node-timeout", NODE_TIMEOUT_MS]);
            if tls.is_some() {
                options.extend(["--tls-cluster", "yes"]);
            }
            Ok(Setup { tls: tls.cloned(), ..Setup::with_options(&options) })
        })
    }

    /// Gives out the slots and introduces the nodes to each other.
    fn join(&self) -> Result<(), HarnessError> {
        for (index, node) in self.nodes.iter().enumerate() {
            let (first, next) = (index * SLOTS / NODES, (index + 1) * SLOTS / NODES);
            node.cli(&["CLUSTER", "ADDSLOTSRANGE", &first.to_string(), &(next - 1).to_string()])?;
            // Nodes of one epoch would have to settle whose slots are whose first.
            node.cli(&["CLUSTER", "SET-CONFIG-EPOCH", &(index + 1).to_string()])?;
        }
        for (index, node) in self.nodes.iter().enumerate() {
            for other in &self.nodes[..index] {
                let bus = other.cli(&["CONFIG", "GET", "cluster-port"])?;
                let bus = bus.lines().last().unwrap_or_default();
                node.cli(&["CLUSTER", "MEET", "127.0.0.1", &other.port().to_string(), bus])?;
            }
        }
        Ok(())
    }

    fn agrees(&self) -> Result<bool, HarnessError> {
        let wanted = ["cluster_state:ok", "cluster_slots_ok:16384", "cluster_known_nodes:3"];
        for node in &self.nodes {
            let info = node.cli(&["CLUSTER", "INFO"])?;
            if !wanted.iter().all(|wanted| info.lines().any(|line| line == *wanted)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The slot of `key`, and which node has it.
    ///
    /// Each is asked for itself only: what it believes of the others may be undone for a moment by a
    /// message that was under way while the slot moved. And so may what the new owner believes of itself:
    /// then no node has it, for that moment.
    fn slot(&self, key: &str) -> Result<(String, usize), HarnessError> {
        let slot = self.nodes[0].cli(&["CLUSTER", "KEYSLOT", key])?;
        let mut owner = 0;
        wait_until("a node that has the slot", MOVE_DEADLINE, || {
            for (index, node) in self.nodes.iter().enumerate() {
                if self.owner(node, &slot)? == Some(index) {
                    owner = index;
                    return Ok(true);
                }
            }
            Ok(false)
        })?;
        Ok((slot, owner))
    }

    /// Who has `slot`, as `asked` believes.
    fn owner(&self, asked: &RedisServer, slot: &str) -> Result<Option<usize>, HarnessError> {
        let Ok(slot) = slot.parse::<usize>() else { return Ok(None) };
        let nodes = asked.cli(&["CLUSTER", "NODES"])?;
        let owner = nodes.lines().find_map(|line| {
            // id address flags master ping pong epoch link, then the ranges it has; in brackets are
            // those on the move.
            let mut words = line.split(' ');
            let id = words.next()?;
            words.skip(7).any(|range| covers(range, slot)).then(|| id.to_owned())
        });
        Ok(owner.and_then(|owner| self.ids.iter().position(|id| *id == owner)))
    }
}

fn covers(range: &str, slot: usize) -> bool {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    matches!((first.parse::<usize>(), last.parse::<usize>()), (Ok(first), Ok(last)) if (first..=last).contains(&slot))
}

/// Moves the keys of `slot` that `source` has.
fn migrate(source: &RedisServer, target: &RedisServer, slot: &str) -> Result<(), HarnessError> {
    let port = target.port().to_string();
    loop {
        let keys = source.cli(&["CLUSTER", "GETKEYSINSLOT", slot, "100"])?;
        if keys.is_empty() {
            return Ok(());
        }
        let mut migrate = vec!["MIGRATE", "127.0.0.1", &port, "", "0", "5000", "KEYS"];
        migrate.extend(keys.lines());
        source.cli(&migrate)?;
    }
}
