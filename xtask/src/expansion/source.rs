//! The crates that are compiled: clients of many methods, and the same types without a client.

use std::fmt::Write as _;

/// The types that `methods` methods take and give back: each has its own.
pub(super) fn types(methods: usize) -> String {
    let mut source = String::from("#![allow(dead_code)]\nuse serde::{Deserialize, Serialize};\n");
    for index in 0..methods {
        let _ = write!(
            source,
            "
#[derive(Serialize)]
pub struct New{index} {{
    pub name: String,
    pub amount: u64,
    pub live: bool,
    pub note: Option<String>,
    pub tags: Vec<String>,
}}
#[derive(Deserialize)]
pub struct Made{index} {{
    pub id: String,
    pub amount: u64,
    pub live: bool,
    pub note: Option<String>,
    pub tags: Vec<String>,
}}
"
        );
    }
    source
}

/// A trait of `methods` methods, each a `POST` with a form, below the limits of an API.
pub(super) fn client(methods: usize) -> String {
    let mut source = String::from(
        "
use ratelimit_runtime::prelude::*;

#[api_client(base_url = \"https://api.example.com/v1\", auth = \"bearer\")]
#[rate_limited(per = \"1s\", limit = 100, algo = \"token_bucket\", burst = 25)]
pub trait Many {
",
    );
    for index in 0..methods {
        let _ = writeln!(
            source,
            "    #[post(\"/things/{{id}}/{index}\")]\n    #[rate_limited(per = \"1s\", limit = 50)]\n    async fn make_{index}(&self, id: &str, #[form] new: &New{index}) -> Result<Made{index}, Error>;"
        );
    }
    source.push_str("}\n");
    source
}

/// Calls every method, so that all of them become machine code.
pub(super) fn calls(methods: usize) -> String {
    let mut source = String::from("\nasync fn all(client: &ManyClient, new: &News) {\n");
    for index in 0..methods {
        let _ = writeln!(source, "    drop(client.make_{index}(\"1\", &new.n{index}).await);");
    }
    source.push_str("}\n");
    news(methods, &mut source);
    source.push_str(
        "
fn main() {
    let all: for<'a> fn(&'a ManyClient, &'a News) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + 'a>> =
        |client, new| Box::pin(all(client, new));
    std::hint::black_box(all);
}
",
    );
    source
}

/// Writes and reads the same types by the same encoders, without a client around them.
pub(super) fn codec(methods: usize) -> String {
    let mut source = String::from(
        "
use ratelimit_runtime::Error;
use ratelimit_runtime::__private::{Call, Lists, Reply, Returned};

mod one {
    #[ratelimit_runtime::api_client(base_url = \"https://api.example.com/v1\")]
    pub trait One {
        #[post(\"/things/{id}\")]
        async fn one(&self, id: &str) -> Result<(), ratelimit_runtime::Error>;
    }
}

const OPERATION: &ratelimit_runtime::Operation = &one::OneClient::OPERATIONS[0];

fn all(new: &News, reply: impl Fn() -> Result<Reply, Error>) {
",
    );
    for index in 0..methods {
        let _ = writeln!(
            source,
            "    let mut call = Call::new(OPERATION);\n    call.form(Lists::Indexed, &new.n{index});\n    drop(call);\n    drop(<Result<Made{index}, Error> as Returned>::returned(reply()));"
        );
    }
    source.push_str("}\n");
    news(methods, &mut source);
    source.push_str(
        "
fn main() {
    let all: fn(&News) = |new| all(new, || std::hint::black_box(None).unwrap());
    std::hint::black_box(all);
}
",
    );
    source
}

fn news(methods: usize, source: &mut String) {
    source.push_str("\nstruct News {\n");
    for index in 0..methods {
        let _ = writeln!(source, "    n{index}: New{index},");
    }
    source.push_str("}\n");
}
