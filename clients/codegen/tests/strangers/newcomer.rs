//! The program of the README, as it stands there.

use crate::readme as petstore;

use petstore::PetstoreClient;
use petstore::prelude::*;
use ratelimit_runtime::Secret;

async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let petstore = PetstoreClient::builder().auth(Secret::from_env("PETSTORE_KEY")?).build()?;
    let pet = petstore.pet().get_pet_by_id(7).await?;
    println!("{:?}", pet.name);
    Ok(())
}

#[tokio::test]
async fn the_program_of_the_readme_compiles_and_says_what_it_needs() {
    let readme = include_str!("../../README.md");
    let own = include_str!("newcomer.rs");
    let program = own
        .split("use crate::readme as petstore;\n\n")
        .nth(1)
        .and_then(|rest| rest.split("\n#[tokio::test]").next())
        .unwrap();
    assert!(readme.contains(include_str!("documents/readme.yaml")), "the document is another one");
    for line in program.lines() {
        assert!(readme.lines().any(|known| known == line), "{line}");
    }
    let told = main().await.unwrap_err().to_string();
    assert!(told.contains("PETSTORE_KEY"), "{told}");
}
