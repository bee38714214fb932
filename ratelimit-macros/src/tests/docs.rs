//! What the generated docs of methods say of their retries.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::expand_client;

/// The docs of the trait's methods.
#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
fn documented(item: TokenStream, expected: Expect) {
    let file: syn::File = syn::parse2(expand_client(quote!(base_url = "https://h"), item)).unwrap();
    let syn::Item::Trait(the_trait) = &file.items[0] else { panic!("no trait comes first") };
    let mut text = String::new();
    for item in &the_trait.items {
        let syn::TraitItem::Fn(method) = item else { continue };
        for attribute in &method.attrs {
            let syn::Meta::NameValue(pair) = &attribute.meta else { continue };
            let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { continue };
            if !line.value().is_empty() {
                text.push_str(line.value().trim_start());
                text.push('\n');
            }
        }
    }
    expected.assert_eq(&text);
}

#[test]
fn a_method_says_how_often_it_is_sent_and_what_its_verb_leaves_of_the_traits_retries() {
    documented(
        quote! {
            #[retry(max_attempts = 3, on = [400..=499, 503, "connect"])]
            trait A {
                #[get("/a")] async fn inherits(&self) -> Result<(), Error>;
                #[post("/b")] async fn is_narrowed(&self) -> Result<(), Error>;
                #[post("/c", idempotent = "X-Key")] async fn has_a_key(&self) -> Result<(), Error>;
                #[get("/d")] #[retry(max_attempts = 5, on = [500..=599])] async fn has_its_own(&self) -> Result<(), Error>;
                #[get("/e")] #[retry(max_attempts = MOST)] async fn is_not_seen(&self) -> Result<(), Error>;
                #[get("/f")] #[no_retry] async fn is_lifted(&self) -> Result<(), Error>;
            }
        },
        expect![[r#"
            `GET /a`
            Sent again: up to 3 attempts on 400..=499, 503, "connect".
            `POST /b`
            Sent again: up to 3 attempts on 429, "connect", and on nothing else, for without an idempotency key it could act twice.
            `POST /c`
            Sends a key for the call in `X-Key`, the same however often it is sent.
            Sent again: up to 3 attempts on 400..=499, 503, "connect".
            `GET /d`
            Sent again: up to 5 attempts on 500..=599.
            `GET /e`
            Sent again as its constants say.
            `GET /f`
            Sent once, whatever it fails with.
        "#]],
    );
    documented(
        quote! {
            #[retry(max_attempts = 3, on = [503])]
            trait A {
                #[post("/a")] async fn keeps_none(&self) -> Result<(), Error>;
            }
        },
        expect![[r"
            `POST /a`
            Sent once: without an idempotency key a second attempt could act twice.
        "]],
    );
}
