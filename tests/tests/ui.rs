//! What the attributes say of what they do not accept. (What they do accept is `accepted`.)
//!
//! No program that compiles may be among these: for its sake trybuild would build all that they depend on, instead of
//! checking it, and link each of them, twice.
//!
//! The `.stderr` files belong to the compiler that `rust-toolchain.toml` names.

#[test]
fn a_trait_that_makes_no_sense_is_told_why() {
    let cases = trybuild::TestCases::new();
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
