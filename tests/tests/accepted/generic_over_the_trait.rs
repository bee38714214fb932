//! Code that is generic over the trait takes the client, a reference to it, and a mock.

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com")]
trait Cards: Send + Sync + 'static {
    #[get("/cards/{id}")]
    async fn card(&self, id: u64) -> Result<String, Error>;
}

struct Service<C> {
    cards: C,
}

impl<C: Cards> Service<C> {
    async fn both(&self) -> Result<(String, String), Error> {
        Ok((self.cards.card(1).await?, self.cards.card(2).await?))
    }
}

fn is_send(_: impl Send + 'static) {}

fn spawned(service: Service<CardsClient>) {
    is_send(async move { service.both().await });
}

#[test]
fn is_accepted() {
    let _ = spawned;
}
