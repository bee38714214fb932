use ratelimit_runtime::prelude::*;

trait Cards {
    #[get("/cards/{id}")]
    async fn card(&self, #[path] id: &str) -> Result<(), Error>;
}

fn main() {}
