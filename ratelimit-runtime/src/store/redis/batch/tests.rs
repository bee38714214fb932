//! How long calls wait in a lane.

use ratelimit_core::QuotaSpec;

use super::*;
use crate::store::redis::tests::entry;
use crate::time::Instant;

const MS: Duration = Duration::from_millis(1);

fn waits(queue: &mut Queue, deadline: Duration) {
    let entry = entry(&[("{queue}:api", QuotaSpec::new(1, Duration::from_secs(1)))]);
    queue.shortest = if queue.waiting.is_empty() { deadline } else { queue.shortest.min(deadline) };
    queue.waiting.push_back(Waiting { entry, deadline, answer: oneshot::channel().0 });
}

fn late(queue: &mut Queue, at: Instant) -> Vec<Duration> {
    queue.take_late(at).iter().map(|waiting| waiting.deadline).collect()
}

#[tokio::test(start_paused = true)]
async fn each_waits_as_long_as_it_said_from_when_it_was_seen() {
    let (mut queue, now) = (Queue::default(), time::now());
    waits(&mut queue, 50 * MS);
    waits(&mut queue, 20 * MS);
    queue.look(now);
    waits(&mut queue, 25 * MS);
    queue.look(now + 10 * MS);
    waits(&mut queue, MS);
    assert!(late(&mut queue, now + 19 * MS).is_empty());
    assert_eq!(late(&mut queue, now + 20 * MS), [20 * MS]);
    assert_eq!(late(&mut queue, now + 35 * MS), [25 * MS]);
    let (_, since) = queue.next(now + 40 * MS).unwrap();
    assert_eq!(since, now, "the first is still the first");
    let (_, since) = queue.next(now + 40 * MS).unwrap();
    assert_eq!(since, now + 40 * MS, "nobody has seen the last one before");
    assert!(queue.next(now).is_none() && queue.seen.is_empty());
}

#[tokio::test(start_paused = true)]
async fn who_leaves_from_the_middle_changes_nothing_for_the_others() {
    let (mut queue, now) = (Queue::default(), time::now());
    for seen in 0..3 {
        waits(&mut queue, (seen + 1) * 10 * MS);
        waits(&mut queue, (seen + 1) * 10 * MS);
        queue.look(now + seen * MS);
    }
    queue.waiting.remove(3);
    queue.leaves(3);
    assert_eq!(queue.seen, [(2, now), (1, now + MS), (2, now + 2 * MS)]);
    assert_eq!(late(&mut queue, now + 21 * MS), [10 * MS, 10 * MS, 20 * MS]);
}
