use ratelimit_runtime::{AcquireError, rate_limited};

#[rate_limited(per = "1s", limit = 10)]
fn not_async() -> Result<(), AcquireError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10)]
async fn without_a_result() {}

#[rate_limited(per = "1s", limit = 0, limitr = limiter)]
#[rate_limited(per = "soon", limit = 10)]
async fn wrong_numbers() -> Result<(), AcquireError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10, scope = "user")]
async fn without_a_user(user: &str) -> Result<(), AcquireError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10, key = "{accuont}")]
async fn misspelt_key(account: &str) -> Result<(), AcquireError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10, name = "a")]
#[rate_limited(per = "1s", limit = 20, name = "b")]
async fn twice() -> Result<(), AcquireError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10, scope = "user")]
async fn two_users(#[user] one: &str, #[user] other: &str) -> Result<(), AcquireError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10)]
struct NotAFunction;

fn main() {
    let _ = without_a_user("their body is kept");
}
