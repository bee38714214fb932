//! What the attributes accept, and what they say of what they do not.
//!
//! The `.stderr` files belong to the compiler that `rust-toolchain.toml` names.

#[test]
fn a_trait_that_makes_sense_compiles_and_one_that_does_not_is_told_why() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/accepted/*.rs");
    for category in [
        "conflict",
        "constant",
        "duplicate-key",
        "malformed",
        "path-template",
        "placement",
        "policy",
        "types",
        "unknown-key",
    ] {
        cases.compile_fail(format!("tests/ui/{category}/*.rs"));
    }
}
