//! The rules for `#[paginate]`: one way to the next page, and only keys that mean something for it.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{LitStr, Signature};

use crate::errors::Errors;
use crate::expand::bounded_lifetime;
use crate::input::method::VerbInput;
use crate::input::paginate::PaginateInput;
use crate::key::Key;
use crate::model::{NextPage, Paging, Verb};

/// The paging that `input` means.
pub(super) fn check(input: &PaginateInput, errors: &mut Errors) -> Option<Paging> {
    let ways = ways(input);
    for second in ways.iter().skip(1) {
        let first = ways.first().map(|way| way.name).unwrap_or_default();
        let message = format!("`{}` is a second way to the next page: `{first}` is one already", second.name);
        errors.help(&second.written, message, "keep the one that the upstream documents");
    }
    let Some(way) = ways.first() else {
        if !input.refused {
            let help = "add `cursor = \"starting_after\"`, `page = \"page\"`, `offset = \"offset\"`, `next_url = \"..\"` or `link`";
            errors.help(&input.name, "`#[paginate]` does not say how the next page is asked for", help);
        }
        return None;
    };
    misfits(input, way.name, errors);
    let items = place(&input.items, errors);
    let more = place(&input.more, errors);
    let next = next(input, way.name, errors);
    Some(Paging { items: items?, more: more?, next: next? })
}

/// A way to the next page, where it is written.
struct Way {
    name: &'static str,
    written: proc_macro2::TokenStream,
}

fn ways(input: &PaginateInput) -> Vec<Way> {
    let mut ways = Vec::new();
    let mut add = |name, written: Option<&syn::Expr>| {
        ways.extend(written.map(|written| Way { name, written: written.to_token_stream() }));
    };
    add("cursor", input.cursor.found().map(|found| &found.written));
    add("page", input.page.found().map(|found| &found.written));
    add("offset", input.offset.found().map(|found| &found.written));
    add("next_url", input.next_url.found().map(|found| &found.written));
    let link = input.link.found().filter(|found| found.value);
    add("link", link.map(|found| &found.written));
    ways
}

/// Keys that would do nothing.
fn misfits(input: &PaginateInput, way: &str, errors: &mut Errors) {
    let mut refuse = |key: Option<&syn::Expr>, name: &str, needs: &str| {
        if let Some(written) = key.filter(|_| way != needs) {
            errors.help(written, format!("`{name}` has no effect without `{needs}`"), "remove it");
        }
    };
    refuse(input.token.found().map(|found| &found.written), "token", "cursor");
    refuse(input.token_url.found().map(|found| &found.written), "token_url", "cursor");
    refuse(input.id.found().map(|found| &found.written), "id", "cursor");
    refuse(input.back.found().map(|found| &found.written), "back", "cursor");
    refuse(input.first.found().map(|found| &found.written), "first", "page");
    refuse(input.end.found().map(|found| &found.written), "end", "page");
    let cursors = [("token", &input.token), ("token_url", &input.token_url), ("id", &input.id)];
    let mut cursors = cursors.iter().filter_map(|(name, key)| Some((name, key.found()?)));
    if let (Some((first, found)), Some((second, _))) = (cursors.next(), cursors.next()) {
        let help =
            "keep `token` or `token_url` where the page names the next one, `id` where its last item does";
        errors.help(&found.written, format!("`{first}` and `{second}` both say what the cursor is"), help);
    }
    let of_page = [("token", &input.token), ("token_url", &input.token_url)];
    if let Some((token, _)) = of_page.iter().find(|(_, key)| key.found().is_some())
        && let Some(back) = input.back.found()
    {
        let message = format!(
            "`back` goes on from the first item of a page, and `{token}` says that the page names the next one"
        );
        errors.help(&back.written, message, "remove it");
    }
    if let (Some(end), Some(_)) = (input.end.found(), input.more.found()) {
        let help = "keep `more` where the page says whether there are more, `end` where only a status does";
        errors.help(&end.written, "`end` and `more` both say which page is the last", help);
    }
}

/// The status that is the end of the list. One that a page in the middle can have too would cut the list short.
fn end(key: &Key<u64>, errors: &mut Errors) -> Option<u16> {
    const ANY_PAGES: [u16; 5] = [401, 403, 408, 425, 429];
    let found = key.found()?;
    match u16::try_from(found.value) {
        Ok(status) if (400..500).contains(&status) && !ANY_PAGES.contains(&status) => Some(status),
        _ => {
            let message = format!("status {} does not say that a list has ended", found.value);
            errors.help(&found.written, message, "write what the upstream answers behind the last page: 404");
            None
        }
    }
}

fn next(input: &PaginateInput, way: &str, errors: &mut Errors) -> Option<NextPage> {
    Some(match way {
        "cursor" if input.token.is_seen() => {
            NextPage::Token { parameter: text(&input.cursor, errors)?, field: place(&input.token, errors)? }
        }
        "cursor" if input.token_url.is_seen() => NextPage::TokenInUrl {
            parameter: text(&input.cursor, errors)?,
            field: place(&input.token_url, errors)?,
        },
        "cursor" => {
            let field = if input.id.is_seen() { place(&input.id, errors)? } else { "id".to_owned() };
            let back = if input.back.is_seen() { text(&input.back, errors)? } else { String::new() };
            NextPage::LastItem { parameter: text(&input.cursor, errors)?, field, back }
        }
        "page" => {
            let first = input.first.value().copied().unwrap_or(1);
            let end = if input.end.is_seen() { Some(end(&input.end, errors)?) } else { None };
            NextPage::Number { parameter: text(&input.page, errors)?, first, end }
        }
        "offset" => NextPage::Offset { parameter: text(&input.offset, errors)? },
        "next_url" => NextPage::Url { field: place(&input.next_url, errors)? },
        _ => NextPage::Link,
    })
}

/// The name of a parameter of the query.
fn text(key: &Key<LitStr>, errors: &mut Errors) -> Option<String> {
    let literal = key.value()?;
    let text = literal.value();
    if text.trim().is_empty() {
        errors.help(literal, "an empty name", "write the name of the parameter of the query");
        return None;
    }
    Some(text)
}

/// Where something is in a page: `meta.next`. Empty, where the key is left out.
fn place(key: &Key<LitStr>, errors: &mut Errors) -> Option<String> {
    let Some(literal) = key.value() else { return (!key.is_seen()).then(String::new) };
    let text = literal.value();
    if text.split('.').any(|field| field.trim().is_empty()) {
        let message = if text.is_empty() {
            "an empty place".to_owned()
        } else {
            format!("`{text}` is no place in a page")
        };
        errors.help(literal, message, "write the names of fields with dots between them, as in `meta.next`");
        return None;
    }
    Some(text)
}

/// Refuses what cannot be pages, or asked for page by page: a verb without a body, a lifetime with a bound, and `body`,
/// a raw one.
pub(super) fn refuse_what_cannot(
    sig: &Signature,
    verb: Option<&VerbInput>,
    body: Option<&Ident>,
    errors: &mut Errors,
) {
    refuse_bounded_lifetime(sig, errors);
    refuse_no_body(verb, errors);
    refuse_stream_body(&sig.ident, body, errors);
}

/// Pages are read from bodies.
fn refuse_no_body(verb: Option<&VerbInput>, errors: &mut Errors) {
    if let Some(VerbInput { name, verb: Verb::Head, .. }) = verb {
        let message = "the answer to a `#[head]` request has no body, so it is no page";
        errors.help(name, message, "use `#[get]`, or remove `#[paginate]`");
    }
}

/// A stream of pages cannot be told what to send again.
fn refuse_stream_body(name: &Ident, body: Option<&Ident>, errors: &mut Errors) {
    if let Some(body) = body {
        let message = format!("`{name}` sends a request for every page, and `#[body]` can be sent once");
        errors.help(body, message, "use `#[json]` or `#[form]`");
    }
}

/// A stream lives by none of its method's lifetimes, and the compiler has it live by those that are bounded.
fn refuse_bounded_lifetime(sig: &Signature, errors: &mut Errors) {
    if let Some(bounded) = bounded_lifetime(sig) {
        let message =
            format!("the stream of `{}` outlives its arguments: no lifetime has a bound", sig.ident);
        errors.help(bounded, message, "remove the bound: the request is written before the stream is given");
    }
}

/// Each page is a request of its own, which an upstream would take for the first one again.
pub(super) fn refuse_one_key(name: &Ident, key: Option<&Ident>, errors: &mut Errors) {
    if let Some(key) = key {
        let message = format!("`{name}` sends a request for every page, and a key is for one");
        errors.help(
            key,
            message,
            "write `idempotent = \"Idempotency-Key\"` on the verb: each page has its own",
        );
    }
}
