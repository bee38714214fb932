//! The entry points beside `#[api_client]`: each attribute where it does not belong, and `#[rate_limited]` on
//! functions.

use proc_macro2::TokenStream;
use proptest::prelude::*;

use super::mutate::{any_tokens, mutation};
use super::{SEEDS, all_stand_somewhere, changed, config, tokens};
use crate::{function, marker};

/// Every attribute that is a macro of its own besides `#[api_client]`.
const MARKERS: &[&str] = &[
    "rate_limited",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "http",
    "errors",
    "headers",
    "timeout",
    "paginate",
    "no_rate_limit",
    "retry",
    "no_retry",
    "circuit_breaker",
    "no_circuit_breaker",
    "on_store_error",
];

/// Functions that make sense under `#[rate_limited]`.
const FUNCTIONS: &[(&str, &str)] = &[
    (r#"per = "1s", limit = 10"#, "async fn a() -> Result<(), E> { Ok(()) }"),
    (
        r#"per = "1s", limit = 10, limiter = self.limiter, name = "a", crate = ::r"#,
        r#"#[rate_limited(per = "1d", limit = 10_000, on_limit = "error")] #[inline]
        pub async fn a(&self, x: u8) -> Result<u8, E> where u8: Copy { let _ = x; Ok(1) }"#,
    ),
    (
        r#"per = PER, limit = LIMIT, scope = ["user", "endpoint"], cost = 2"#,
        r#"#[rate_limited(policy = ALL, key = "{account}")]
        async fn a<T: X>(#[user] user: Option<&str>, account: &str, (b, _): (u8, T)) -> Result<T, E> { loop {} }"#,
    ),
    ("max_in_flight = 5", "async fn r#match(r#type: u8) -> R { R::from(r#type) }"),
];

/// What `#[name(args)]` makes of an item: items again where it stands on one, and whatever it says it says at a
/// token, or of all of the attribute.
fn check(name: &str, args: &TokenStream, item: &TokenStream) {
    let shown = format!("#[{name}({args})] {item}");
    let is_item = syn::parse2::<syn::Item>(item.clone()).is_ok();
    let output = match name {
        "rate_limited" => function::limited_or_misplaced(args, item.clone()),
        _ => marker::misplaced(name, args, item.clone()),
    };
    let text = output.to_string();
    let file = syn::parse2::<syn::File>(output);
    assert!(file.is_ok() || !is_item, "{shown}\nbecomes no items:\n{text}");
    let Ok(file) = file else { return };
    // Of the whole attribute, which is where the macro is called.
    let of_all = |message: &str| {
        let starts = ["\"`#[", "\"a second quota", "\"the first is here", "\"this limit", "\"the tighter"];
        starts.iter().any(|start| message.starts_with(start))
    };
    all_stand_somewhere(&file, &shown, of_all);
}

#[test]
fn a_function_that_makes_sense_is_told_nothing() {
    for (args, item) in FUNCTIONS {
        let output = function::limited_or_misplaced(&tokens(args), tokens(item)).to_string();
        assert!(!output.contains("compile_error"), "{item}\n{output}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_marker_in_the_wrong_place_says_so_whatever_it_stands_on(
        marker in 0..MARKERS.len(),
        seed in 0..SEEDS.len(),
        changes in prop::collection::vec(mutation(), 0..6),
        any in any_tokens(),
    ) {
        let item = changed(SEEDS[seed].1, &changes);
        check(MARKERS[marker], &any.tokens(), &item);
        check(MARKERS[marker], &TokenStream::new(), &any.tokens());
        let output = marker::misplaced(MARKERS[marker], &any.tokens(), item).to_string();
        prop_assert!(output.contains("compile_error") || output.contains("api_client"), "{}", output);
    }

    #[test]
    fn a_changed_function_becomes_items_and_errors_that_stand_somewhere(
        seed in 0..FUNCTIONS.len(),
        of_args in prop::collection::vec(mutation(), 0..4),
        of_item in prop::collection::vec(mutation(), 0..6),
    ) {
        let (args, item) = FUNCTIONS[seed];
        check("rate_limited", &changed(args, &of_args), &changed(item, &of_item));
    }

    #[test]
    fn any_attribute_on_a_function_is_answered(marker in 0..MARKERS.len(), any in any_tokens(), seed in 0..FUNCTIONS.len()) {
        check(MARKERS[marker], &any.tokens(), &tokens(FUNCTIONS[seed].1));
    }
}
