//! Tokens that somebody might have typed, and many that nobody would.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use proptest::prelude::*;

/// What is put in: each of it is a balanced piece.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "", ",", "=", ":", "::", ";", "#", "&", "->", "?", "!", "-", "'a", "()", "[]", "{}", "(,)", "<T>", "_",
    "0", "1", "-1", "1u8", "1.5", "1e999", "0x10", "18446744073709551615", "18446744073709551616",
    "99999999999999999999999999999999999999999", "9007199254740993", "true", "\"\"", "\"1s\"", "\"0s\"",
    "\"ünï\"", "\"{\"", "\"}\"", "\"{a}\"", "\"/{a}/{a}\"", "\"/{ü}\"", "\"/{type}\"",
    "\"99999999999999999d\"", "\"213503982335d\"", "\"\\u{0}\"", "\"🦀\"", "b\"x\"", "'x'", "c\"x\"",
    "r#\"x\"#", "a", "ünï", "r#type", "self", "Self", "crate", "super", "async", "fn", "pub", "unsafe",
    "extern \"C\"", "const", "type", "impl", "dyn", "where", "mut", "ref", "static", "A::B", "<A as B>::C",
    "a.b", "a(b)", "|x| x", "x!()", "policy", "per", "limit", "burst", "scope", "key", "bucket", "cost",
    "retry", "max_attempts", "on", "failures", "deadline", "attempt", "idempotent", "limiter", "lease", "margin", "strict", "max_wait", "max_in_flight", "on_limit", "base_url", "part_of", "quota", "client", "name",
    "auth", "#[rate_limited]", "#[rate_limited()]", "#[rate_limited = 1]",
    "#[rate_limited(per = \"1s\", limit = 1)]", "#[rate_limited(policy = A)]", "#[get]", "#[get(\"/a\")]",
    "#[get = \"/a\"]", "#[r#get(\"/a\")]", "#[path]", "#[query]", "#[user]", "#[json]",
    "#[retry(max_attempts = 3)]", "#[circuit_breaker(failures = 5)]", "#[timeout(\"1s\")]",
    "#[errors(404 => A)]", "#[headers(\"A: b\")]", "#[on_store_error(\"open\")]", "#[paginate(page = \"p\")]", "#[no_retry]",
    "#[http(\"PURGE\", \"/a\")]", "#[form]", "#[part]", "#[body]", "#[timeout]", "#[idempotency_key]", "#[headers]",
    "#[header(\"X-A\")]", "#[header]", "#[cfg(a)]", "#[doc = \"x\"]", "#[a::b]", "#![a]",
];

/// One change. The places are taken modulo what is there.
#[derive(Debug, Clone)]
pub(super) struct Mutation {
    change: Change,
    place: usize,
    piece: usize,
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Delete,
    Twice,
    Swap,
    Replace,
    Insert,
    Wrap(Delimiter),
    Unwrap,
    Empty,
}

pub(super) fn mutation() -> impl Strategy<Value = Mutation> {
    let change = prop_oneof![
        Just(Change::Delete),
        Just(Change::Twice),
        Just(Change::Swap),
        Just(Change::Replace),
        Just(Change::Insert),
        delimiter().prop_map(Change::Wrap),
        Just(Change::Unwrap),
        Just(Change::Empty),
    ];
    (change, any::<usize>(), 0..PIECES.len()).prop_map(|(change, place, piece)| Mutation {
        change,
        place,
        piece,
    })
}

fn delimiter() -> impl Strategy<Value = Delimiter> {
    prop_oneof![
        Just(Delimiter::Parenthesis),
        Just(Delimiter::Brace),
        Just(Delimiter::Bracket),
        Just(Delimiter::None),
    ]
}

fn piece(index: usize) -> TokenStream {
    PIECES[index].parse().unwrap()
}

/// All of `tokens`, those in groups too.
fn count(tokens: &TokenStream) -> usize {
    let inside =
        |tree: TokenTree| if let TokenTree::Group(group) = tree { count(&group.stream()) } else { 0 };
    tokens.clone().into_iter().map(|tree| 1 + inside(tree)).sum()
}

pub(super) fn mutate(tokens: TokenStream, mutation: &Mutation) -> TokenStream {
    match count(&tokens) {
        0 => piece(mutation.piece),
        all => change(tokens, &mut (mutation.place % all), mutation),
    }
}

/// Changes the token to which `left` counts down.
fn change(tokens: TokenStream, left: &mut usize, mutation: &Mutation) -> TokenStream {
    let mut trees = tokens.into_iter();
    let mut changed = TokenStream::new();
    while let Some(tree) = trees.next() {
        if *left == 0 {
            *left = usize::MAX;
            changed.extend(instead(tree, &mut trees, mutation));
            continue;
        }
        *left -= 1;
        changed.extend([match tree {
            TokenTree::Group(group) => TokenTree::Group(like(&group, change(group.stream(), left, mutation))),
            other => other,
        }]);
    }
    changed
}

fn instead(tree: TokenTree, rest: &mut impl Iterator<Item = TokenTree>, mutation: &Mutation) -> TokenStream {
    let group = if let TokenTree::Group(group) = &tree { Some(group.clone()) } else { None };
    let alone = || TokenStream::from(tree.clone());
    match (mutation.change, group) {
        (Change::Delete, _) => TokenStream::new(),
        (Change::Twice, _) => [tree.clone(), tree].into_iter().collect(),
        (Change::Swap, _) => rest.next().into_iter().chain([tree]).collect(),
        (Change::Replace, _) => piece(mutation.piece),
        (Change::Insert, _) => [piece(mutation.piece), alone()].into_iter().collect(),
        (Change::Wrap(delimiter), _) => TokenTree::Group(typed(delimiter, alone())).into(),
        (Change::Unwrap, Some(group)) => group.stream(),
        (Change::Empty, Some(group)) => TokenTree::Group(like(&group, TokenStream::new())).into(),
        (Change::Unwrap | Change::Empty, None) => alone(),
    }
}

/// A group that somebody typed: it stands somewhere.
fn typed(delimiter: Delimiter, inside: TokenStream) -> Group {
    let mut group = Group::new(delimiter, inside);
    group.set_span(
        syn::parse_str::<proc_macro2::Ident>("typed")
            .map_or_else(|_| Span::call_site(), |typed| typed.span()),
    );
    group
}

fn like(group: &Group, tokens: TokenStream) -> Group {
    let mut like = Group::new(group.delimiter(), tokens);
    like.set_span(group.span());
    like
}

/// Pieces, some in groups. They are kept as what they are made of, for tokens stay on their thread.
#[derive(Debug, Clone)]
pub(super) enum Tokens {
    Piece(usize),
    Group(Delimiter, Vec<Tokens>),
}

impl Tokens {
    pub(super) fn tokens(&self) -> TokenStream {
        match self {
            Self::Piece(index) => piece(*index),
            Self::Group(delimiter, inside) => {
                let inside = inside.iter().map(Self::tokens).collect();
                TokenTree::Group(typed(*delimiter, inside)).into()
            }
        }
    }
}

pub(super) fn any_tokens() -> impl Strategy<Value = Tokens> {
    let piece = (0..PIECES.len()).prop_map(Tokens::Piece);
    piece.prop_recursive(6, 60, 12, |inside| {
        (delimiter(), prop::collection::vec(inside, 0..12))
            .prop_map(|(delimiter, inside)| Tokens::Group(delimiter, inside))
    })
}
