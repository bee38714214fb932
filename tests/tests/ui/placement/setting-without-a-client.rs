use ratelimit_runtime::prelude::*;

#[timeout("5s")]
trait Cards {
    #[no_rate_limit]
    async fn cards(&self);
}

#[circuit_breaker(failures = 5)]
#[on_store_error("open")]
struct Shop;

trait More {
    #[no_circuit_breaker]
    async fn more(&self);
}

fn main() {}
