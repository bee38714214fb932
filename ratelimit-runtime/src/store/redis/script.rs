//! The Lua script and the shape of its arguments and replies: both are written down here once, and in
//! the head of `lua/limiter.lua`.

use std::sync::LazyLock;

use ratelimit_core::algorithm::{Kernel, token_bucket};
use ratelimit_core::{Receipt, Scope, Standing, Verdict};

use crate::store::{Answer, Ask, Charge};

pub(super) static SCRIPT: LazyLock<redis::Script> =
    LazyLock::new(|| redis::Script::new(include_str!("lua/limiter.lua")));

/// A call of the script: its keys and arguments.
#[derive(Debug, Clone)]
pub(super) struct Invocation {
    keys: Vec<String>,
    args: Vec<Vec<u8>>,
}

impl Invocation {
    /// `at_us` drives the time in tests; `None` is the server's clock.
    pub(super) fn acquire(asks: &[Ask], at_us: Option<u64>) -> Self {
        let mut call = Self::new("acquire", at_us);
        for ask in asks {
            let Kernel::TokenBucket(bucket) = ask.quota.kernel();
            call.keys.push(ask.key.to_string());
            call.number(TOKEN_BUCKET);
            call.number(scope_order(ask.quota.scope()));
            call.number(ask.max_wait_us.min(MAX_EXACT));
            call.number(units(bucket, ask.quota.cost()));
            call.bucket(bucket);
        }
        call
    }

    pub(super) fn give_back(charges: &[Charge], at_us: Option<u64>) -> Self {
        let mut call = Self::new("give_back", at_us);
        for charge in charges {
            let (Kernel::TokenBucket(bucket), receipt) = (charge.quota.kernel(), charge.receipt);
            let Receipt::TokenBucket(receipt) = receipt else { continue };
            call.keys.push(charge.key.to_string());
            call.number(TOKEN_BUCKET);
            call.number(units(bucket, charge.quota.cost()));
            call.number(receipt.credit);
            call.number(receipt.at_us);
            call.bucket(bucket);
        }
        call
    }

    fn new(operation: &str, at_us: Option<u64>) -> Self {
        let at = at_us.map(|at_us| at_us.to_string()).unwrap_or_default();
        Self { keys: Vec::new(), args: vec![operation.into(), at.into()] }
    }

    fn number(&mut self, number: impl std::fmt::Display) {
        self.args.push(number.to_string().into_bytes());
    }

    fn bucket(&mut self, bucket: &token_bucket::TokenBucket) {
        self.number(bucket.capacity());
        self.number(bucket.permit());
        self.number(bucket.refill());
    }

    /// By the script's hash, for a server that knows it.
    pub(super) fn by_hash(&self) -> redis::Cmd {
        self.command("EVALSHA", SCRIPT.get_hash())
    }

    /// With the script's text, for a server that does not: it knows it from then on.
    pub(super) fn by_text(&self) -> redis::Cmd {
        self.command("EVAL", include_str!("lua/limiter.lua"))
    }

    fn command(&self, verb: &str, script: &str) -> redis::Cmd {
        let mut command = redis::cmd(verb);
        command.arg(script).arg(self.keys.len());
        for key in &self.keys {
            command.arg(key);
        }
        for arg in &self.args {
            command.arg(arg);
        }
        command
    }
}

/// The number of the token bucket in the script's table of algorithms.
const TOKEN_BUCKET: u64 = 1;

/// What a double holds exactly.
const MAX_EXACT: u64 = 1 << 53;

fn units(bucket: &token_bucket::TokenBucket, permits: u64) -> u64 {
    permits.saturating_mul(bucket.permit().unsigned_abs())
}

/// The narrowest scope is the smallest number.
fn scope_order(scope: Scope) -> usize {
    Scope::ALL.iter().position(|known| *known == scope).unwrap_or(Scope::ALL.len())
}

/// Reads the reply to `acquire`. `None` is a reply of another shape.
pub(super) fn read_answer(asks: &[Ask], reply: &[i64]) -> Option<Answer> {
    let (head, rest) = reply.split_at_checked(4)?;
    let &[verdict, place, wait_us, now_us] = head else { return None };
    let (wait_us, now_us) = (u64::try_from(wait_us).ok()?, u64::try_from(now_us).ok()?);
    let place = usize::try_from(place).ok().filter(|place| *place <= asks.len())?;
    let verdict = match verdict {
        0 => Verdict::Refused { by: place.checked_sub(1)?, retry_after_us: wait_us },
        1 => Verdict::Admitted,
        2 => Verdict::Reserved { charged: place, wait_us },
        _ => return None,
    };
    let charged = match verdict {
        Verdict::Refused { .. } => 0,
        Verdict::Admitted => asks.len(),
        Verdict::Reserved { charged, .. } => charged,
    };
    let (per_key, []) = rest.as_chunks::<3>() else { return None };
    if per_key.len() != asks.len() {
        return None;
    }
    let mut answer = Answer { verdict, standings: Vec::new(), receipts: Vec::new() };
    for &[remaining, reset_after_us, credit] in per_key {
        let remaining = u64::try_from(remaining).ok()?;
        let reset_after_us = u64::try_from(reset_after_us).ok()?;
        answer.standings.push(Standing { remaining, reset_after_us });
        if answer.receipts.len() < charged {
            let receipt = token_bucket::Receipt { credit, at_us: now_us };
            answer.receipts.push(Receipt::TokenBucket(receipt));
        }
    }
    Some(answer)
}
