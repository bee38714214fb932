use ratelimit_runtime::prelude::*;

#[rate_limited(per = "1s", limit = 100)]
trait Cards {}

fn main() {}
