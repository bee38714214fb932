use ratelimit_runtime::{AcquireError, Limiter, rate_limited};

#[rate_limited(per = "1s", limit = 10)]
async fn error_that_cannot_say_it() -> Result<(), std::num::ParseIntError> {
    Ok(())
}

#[rate_limited(per = "1s", limit = 10, limiter = limiter)]
async fn limiter_that_is_none(limiter: &str) -> Result<(), AcquireError> {
    let _ = limiter;
    Ok(())
}

#[rate_limited(per = "1s", limit = 10, scope = "user")]
async fn user_without_a_text(#[user] user: Vec<u8>) -> Result<(), AcquireError> {
    let _ = user;
    Ok(())
}

#[rate_limited(per = "1s", limit = 10)]
async fn answer_that_cannot_be_refused() -> usize {
    10
}

fn main() {
    let _ = Limiter::default();
}
