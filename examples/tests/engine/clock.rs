//! A server whose clock is set to and fro while a fleet waits for it. Nobody has done that to a key: to the server
//! time just passes, and what it has promised for later is over.

use std::time::Duration;

use ratelimit_runtime::Algorithm;
use ratelimit_tests::RedisServer;

use crate::fleet::Fleet;
use crate::job::{Job, Numbers};
use crate::judge::{LATEST, most_until};
use crate::random::Random;
use crate::{ALONE, loads_of, of_every_algorithm};

const HOUR: u64 = 3_600;

#[test]
fn a_server_whose_clock_is_set_to_and_fro_holds_nobody_up_and_grants_a_period_more_at_the_most() {
    let _alone = ALONE.blocking_lock();
    let redis = RedisServer::breakable_with_clock().unwrap();
    let quotas = of_every_algorithm();
    let job = Job { urls: vec![redis.url()], millis: 8_000, loads: loads_of(&quotas, 64) };
    let (mut random, mut clock, mut ahead) = (Random::new(), vec![0_i64], 0);
    let mut fleet = Fleet::start(2, &job);
    while fleet.listen(Duration::from_millis(random.below(500))) {
        // By an hour, by seconds, and by anything in between, either way.
        let most = HOUR >> random.below(12);
        ahead += i64::try_from(random.below(2 * most + 1)).unwrap() - i64::try_from(most).unwrap();
        redis.set_clock(ahead).unwrap();
        clock.push(ahead);
    }
    assert_eq!(fleet.failures, Vec::<String>::new());
    assert_eq!(fleet.done.len(), 2);
    println!("the server's clock, in seconds ahead: {clock:?}");
    let forward = clock.windows(2).filter(|pair| pair[1] > pair[0]).count() as u64;
    for (load, numbers) in quotas.iter().enumerate() {
        let instants = fleet.instants(load);
        let gap = instants.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap();
        let gap = Duration::from_micros(gap);
        let (what, last_us) = (&numbers.algorithm, *instants.last().unwrap());
        let most = most_until(numbers, fleet.started_us, last_us) + forward * in_one_period(numbers);
        println!("{what}: {} grants, at most {most}; none for {gap:?} at the most", instants.len());
        assert!(instants.len() as u64 <= most, "{what}: {} grants of {most}", instants.len());
        // What the clock shows says nothing of when the last grant was: it can be a period again.
        assert!(gap <= 2 * numbers.per() + LATEST + fleet.late, "{what}: nobody had a permit for {gap:?}");
    }
}

/// What may go at once when a clock that is set forward shows that a period is over.
fn in_one_period(numbers: &Numbers) -> u64 {
    match numbers.algorithm() {
        Algorithm::TokenBucket => numbers.burst.unwrap_or(numbers.limit),
        Algorithm::LeakyBucket => 1,
        _ => numbers.limit,
    }
}
