use ratelimit_runtime::prelude::*;

#[timeout("5s")]
trait Cards {
    #[no_rate_limit]
    async fn cards(&self);
}

fn main() {}
