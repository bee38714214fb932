//! Anything can implement the trait, with `async fn`, and its futures can be spawned.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards: Send + Sync {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str) -> Result<String, Error>;
}

struct Mock;

impl Cards for Mock {
    async fn card(&self, id: &str) -> Result<String, Error> {
        Ok(id.to_owned())
    }
}

fn is_send<T: Send>(future: T) -> T {
    future
}

fn spawned(cards: &impl Cards) {
    drop(is_send(cards.card("1")));
}

#[test]
fn is_accepted() {
    spawned(&Mock);
    let _ = spawned as fn(&CardsClient);
}
