//! What a few wrong traits are told.

use expect_test::expect;
use quote::quote;

use super::{is_told, told};
use crate::marker;

#[test]
fn all_errors_of_a_trait_are_told_at_once() {
    is_told(
        quote!(base_ur = "https://h", name = "a", name = "b", fake),
        quote! {
            #[rate_limited(per = "1 sec", limit = 0, bust = 25)]
            #[retry(max_attempts = 3)]
            trait Bad<T> {
                #[gte("/x")]
                async fn misspelt(&self) -> Result<(), Error>;
                #[get("/x/{custmer}")]
                fn nowhere(&self, customer: &str, page: u8);
                #[get("x?y=1")]
                #[rate_limited(per = "1s", limit = "100", scope = "api", algo = "tokn_bucket")]
                async fn path(&self, #[json] a: A, #[form] b: B, #[header("Host")] host: &str) -> Result<(), Error>;
            }
        },
        expect![[r#"
            unknown key `base_ur` in `#[api_client]`
            help: did you mean `base_url`?
            `name` is given twice
            `name` is first given here
            `1 sec` is not a duration
            help: write `per = "1s"`
            unknown key `bust` in `#[rate_limited]`
            help: did you mean `burst`?
            `Bad` cannot be generic: its client is one type
            help: move the parameter into the types of the methods
            unknown attribute `gte`
            help: did you mean `get`?
            `nowhere` must be `async`
            help: write `async fn nowhere`
            `nowhere` must return a `Result`
            help: write `-> Result<T, Error>`; `()` is a `T` too
            the path `x?y=1` holds a query
            help: write `"/x"`, and a `#[query]` parameter for each thing after it
            `limit` is a number, not a string
            help: write `limit = 100`
            unknown rate limit algorithm `tokn_bucket`
            help: did you mean `token_bucket`?
            note: there are `token_bucket`, `sliding_window`, `sliding_window_approx`, `fixed_window` and `leaky_bucket`
            `limit` must be at least 1: a limit of 0 would refuse every call
            help: write the number of calls that may go in each `per`
            path segment `{custmer}` has no argument of that name; `nowhere` takes `customer` and `page`
            help: did you mean `{customer}`?
            parameter `page` goes nowhere
            help: add `{page}` to the path `/x/{custmer}`, or say where it goes with `#[query]`, `#[header("Name")]`, `#[headers]`, `#[json]`, `#[form]`, `#[body]`, `#[part]`, `#[multipart]`, `#[user]`, `#[timeout]` or `#[idempotency_key]`
            a quota of the scope `api` governs every call, so it cannot stand on one method
            help: move it to the trait, or use `scope = "endpoint"`
            a second body: `a` is the body already
            a `#[get]` request has no body
            help: use `#[query]`, or another verb
            `Host` is set by the transport
            help: remove it"#]],
    );
}

#[test]
fn cores_rules_are_told_in_cores_words() {
    is_told(
        quote!(base_url = "https://h"),
        quote! {
            #[rate_limited(per = "1s", limit = 0)]
            #[rate_limited(per = "0s", limit = 5, burst = 0)]
            #[rate_limited(per = "1m", limit = 5, cost = 6)]
            #[rate_limited(per = "1h", limit = 5, algo = "fixed_window", burst = 3)]
            #[rate_limited(per = "1d", limit = 5, on_limit = "error", max_wait = "1s")]
            #[rate_limited(per = "2s", limit = 5, scope = "user")]
            #[rate_limited(per = "3s", limit = 5)]
            #[rate_limited(per = "3s", limit = 6)]
            trait Bad {
                #[get("/x")]
                async fn x(&self) -> Result<(), Error>;
            }
        },
        expect![[r#"
            `limit` must be at least 1: a limit of 0 would refuse every call
            help: write the number of calls that may go in each `per`
            `per` must be at least 1us: a limit needs a window to count in
            help: write a duration such as "1s"; units are us, ms, s, m, h, d
            `burst` must be at least 1: a bucket that holds nothing never admits a call
            help: write how many calls may go at once, or leave `burst` out: it is then the limit
            a call costs 6 permits, but at most 5 can be there at once: it could never be admitted
            help: raise `limit` to at least 6
            `burst` has no effect with `algo = "fixed_window"`
            help: remove `burst = 3`, or use `algo = "token_bucket"`
            `max_wait` has no effect with `on_limit = "error"`: nothing waits
            help: remove `max_wait`, or use `on_limit = "wait"`
            a quota of the scope `user` counts by user, but no method has a `#[user]` parameter
            help: add `#[user] user: &str`, whose value tells the users apart
            a second quota per 3s in the scope `api`
            help: keep the tighter of the two, or give one of them another `per` or `scope`
            the first is here"#]],
    );
}

#[test]
fn a_limit_above_api_client_is_moved_below_it() {
    let output = marker::misplaced(
        "rate_limited",
        &quote!(per = "1s", limit = 5),
        quote! {
            #[api_client(base_url = "https://h")]
            trait T {}
        },
    );
    let expected = quote! {
        #[api_client(base_url = "https://h")]
        #[rate_limited(per = "1s", limit = 5)]
        trait T {}
    };
    assert_eq!(output.to_string(), expected.to_string());
}

#[test]
fn a_marker_in_the_wrong_place_says_where_it_belongs() {
    let output = marker::misplaced("get", &quote!("/x"), quote! { async fn x() {} });
    assert_eq!(told(output), "`#[get]` must stand on a method of a trait that has `#[api_client]`");
}
