//! The keys of an attribute: `key = value, ..`, each known, each at most once, each of its own kind.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, ExprLit, ExprUnary, Lit, LitBool, LitStr, Meta, Token};

use crate::errors::{Errors, help_at, listed, with_help};
use crate::input::arguments;
use crate::suggest::closest;

/// One `key = value`, as it stands there.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    pub(crate) value: Option<Expr>,
}

impl Entry {
    /// A key that says all by being there.
    pub(crate) fn or_true(self) -> Self {
        let span = self.key.span();
        let yes = || Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Bool(LitBool::new(true, span)) });
        Self { value: Some(self.value.unwrap_or_else(yes)), ..self }
    }
}

/// The keys of an attribute, as far as they could be read.
pub(crate) struct Entries {
    pub(crate) found: Vec<Entry>,
    /// Whether that is all of them.
    pub(crate) complete: bool,
}

/// Reads `key = value, ..`. A syntax error ends it: the tokens after one mean nothing.
/// What has no key is told so with `example`.
pub(crate) fn entries(tokens: TokenStream, example: &str, errors: &mut Errors) -> Entries {
    let mut found = Vec::new();
    // What ends too soon is told so at its last token: there is no other end in sight.
    let last = tokens.clone().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let mut group = Group::new(Delimiter::Parenthesis, tokens);
    group.set_span(last);
    let read = |input: ParseStream<'_>| {
        let content;
        syn::parenthesized!(content in input);
        rest(&content, &mut found, example)
    };
    let complete = errors.keep(read.parse2(TokenTree::from(group).into())).is_some();
    Entries { found, complete }
}

/// The same of an attribute below `#[api_client]`: one that ends too soon is told so at its own end.
pub(crate) fn entries_of(attribute: &Attribute, example: &str, errors: &mut Errors) -> Entries {
    let mut found = Vec::new();
    let complete = match &attribute.meta {
        Meta::List(list) => list.parse_args_with(|input: ParseStream<'_>| rest(input, &mut found, example)),
        _ => arguments(attribute).map(|_| ()),
    };
    let complete = errors.keep(complete).is_some();
    Entries { found, complete }
}

/// Reads the entries that are left of an attribute's arguments.
pub(crate) fn rest(input: ParseStream<'_>, found: &mut Vec<Entry>, example: &str) -> syn::Result<()> {
    while !input.is_empty() {
        if !input.peek(Ident::peek_any) {
            return Err(input.error(with_help("expected `key = value`", format!("write `{example}`"))));
        }
        let key = input.call(Ident::parse_any)?;
        let takes_a_value = |value: &dyn Display| {
            help_at(&key, format!("`{key}` takes a value"), format!("write `{key} = {value}`"))
        };
        if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            let inside: TokenStream = content.parse()?;
            return Err(takes_a_value(if inside.is_empty() { &".." } else { &inside }));
        }
        let value = match input.parse::<Option<Token![=]>>()? {
            Some(_) if input.is_empty() || input.peek(Token![,]) => return Err(takes_a_value(&"..")),
            Some(_) => Some(ungrouped(input.parse()?)),
            None => None,
        };
        found.push(Entry { key, value });
        comma(input)?;
    }
    Ok(())
}

/// What stands between two entries.
pub(crate) fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
        return Err(
            input.error(with_help("expected `,` before this", "separate all that stands here by commas"))
        );
    }
    Ok(())
}

/// What a `macro_rules!` has substituted comes in a group that cannot be seen.
pub(crate) fn ungrouped(value: Expr) -> Expr {
    match value {
        Expr::Group(group) => ungrouped(*group.expr),
        other => other,
    }
}

/// The keys that an attribute knows.
pub(crate) struct Known {
    pub(crate) attribute: &'static str,
    pub(crate) keys: &'static [&'static str],
}

impl Known {
    /// Says what is wrong with a key that it does not know, and gives the key that was meant.
    pub(crate) fn refuse(&self, key: &Ident, errors: &mut Errors) -> Option<&'static str> {
        let Self { attribute, keys } = *self;
        let name = key.unraw().to_string();
        let message = format!("unknown key `{name}` in `#[{attribute}]`");
        let meant = closest(&name, keys.iter().copied());
        match meant {
            Some(meant) => errors.help(key, message, format!("did you mean `{meant}`?")),
            None if keys.is_empty() => errors.help(key, message, "it takes a path and nothing else"),
            None => errors.help(key, message, format!("the keys are {}", listed(keys))),
        }
        meant
    }
}

/// One key of an attribute: given at most once.
pub(crate) struct Key<T> {
    /// How it is written, for messages: `limit = 100`.
    example: &'static str,
    found: Option<Found<T>>,
    /// Whether it stands there, be it with a value that cannot be read.
    seen: Option<Ident>,
    excused: bool,
}

/// A value that stands there, or the path of a constant, which only the compiler can look behind.
#[derive(Clone)]
pub(crate) enum Value<T> {
    Seen(T),
    Constant,
}

impl<T> Key<Value<T>> {
    /// Whether it is a constant's.
    pub(crate) fn is_constant(&self) -> bool {
        matches!(self.value(), Some(Value::Constant))
    }
}

impl<T: Copy> Value<T> {
    /// The value; `stand_in` for one that is not seen.
    pub(crate) fn or(&self, stand_in: T) -> T {
        match self {
            Self::Seen(value) => *value,
            Self::Constant => stand_in,
        }
    }
}

/// A key's value, and where it is written.
pub(crate) struct Found<T> {
    pub(crate) value: T,
    pub(crate) written: Expr,
}

impl<T> Key<T> {
    pub(crate) const fn new(example: &'static str) -> Self {
        Self { example, found: None, seen: None, excused: false }
    }

    /// Takes the value of `entry`. A key given twice is reported at the second, with a pointer to the
    /// first.
    pub(crate) fn set(
        &mut self,
        entry: Entry,
        errors: &mut Errors,
        read: impl FnOnce(&Expr, &str) -> syn::Result<T>,
    ) {
        let Entry { key, value } = entry;
        if let Some(first) = &self.seen {
            errors.at(&key, format!("`{key}` is given twice"));
            errors.at(first, format!("`{key}` is first given here"));
            return;
        }
        match value {
            Some(written) => {
                let value = errors.keep(read(&written, self.example));
                self.found = value.map(|value| Found { value, written });
            }
            None => {
                errors.help(&key, format!("`{key}` takes a value"), format!("write `{}`", self.example));
            }
        }
        self.seen = Some(key);
    }

    /// It is misspelt, or lies behind a syntax error, which has been reported: that it is missing is no
    /// second mistake.
    pub(crate) fn excuse(&mut self) {
        self.excused = true;
    }

    /// Whether it stands there, with whatever value.
    pub(crate) const fn is_seen(&self) -> bool {
        self.seen.is_some()
    }

    /// Whether it stands there with a value that could not be read.
    pub(crate) const fn is_unread(&self) -> bool {
        self.seen.is_some() && self.found.is_none()
    }

    /// The key itself, where it stands.
    pub(crate) const fn written_key(&self) -> Option<&Ident> {
        self.seen.as_ref()
    }

    pub(crate) fn take(self) -> Option<Found<T>> {
        self.found
    }

    pub(crate) fn found(&self) -> Option<&Found<T>> {
        self.found.as_ref()
    }

    pub(crate) fn value(&self) -> Option<&T> {
        self.found.as_ref().map(|found| &found.value)
    }

    /// The value of a key that must be there. One with a wrong value has been reported already.
    pub(crate) fn required(&self, attribute: &str, place: impl ToTokens, errors: &mut Errors) -> Option<&T> {
        if self.seen.is_none() && !self.excused {
            let name = self.example.split(' ').next().unwrap_or(self.example);
            let message = format!("`#[{attribute}]` needs `{name}`");
            errors.help(place, message, format!("add `{}`", self.example));
        }
        self.value()
    }
}

/// A string.
pub(crate) fn string(value: &Expr, example: &str) -> syn::Result<LitStr> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text.clone()),
        _ => Err(help_at(value, "expected a string", format!("write `{example}`"))),
    }
}

/// A whole number, not negative.
pub(crate) fn number(value: &Expr, example: &str) -> syn::Result<u64> {
    let key = example.split(' ').next().unwrap_or(example);
    let fault = match value {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.suffix().is_empty() => {
            match number.base10_parse() {
                Ok(number) => return Ok(number),
                Err(_) => format!("`{key}` is larger than this library can count"),
            }
        }
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let message = format!("`{key}` is a number, not a string");
            let help = match text.value().parse::<u64>() {
                Ok(number) => format!("write `{key} = {number}`"),
                Err(_) => format!("write `{example}`"),
            };
            return Err(help_at(value, message, help));
        }
        Expr::Lit(ExprLit { lit: Lit::Float(_), .. }) => format!("`{key}` is a whole number"),
        Expr::Unary(ExprUnary { op: syn::UnOp::Neg(_), .. }) => format!("`{key}` cannot be negative"),
        _ => format!("`{key}` takes a whole number"),
    };
    Err(help_at(value, fault, format!("write `{example}`")))
}

/// A whole number of things of which there are few.
pub(crate) fn small_number(value: &Expr, example: &str) -> syn::Result<u32> {
    let number = number(value, example)?;
    u32::try_from(number).map_err(|_| {
        let key = example.split(' ').next().unwrap_or(example);
        help_at(value, format!("`{key}` is larger than this library can count"), format!("write `{example}`"))
    })
}

/// Yes or no.
pub(crate) fn truth(value: &Expr, example: &str) -> syn::Result<bool> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Bool(truth), .. }) => Ok(truth.value),
        _ => Err(help_at(value, "expected `true` or `false`", format!("write `{example}`"))),
    }
}

/// What `read` reads, or the path of a constant.
pub(crate) fn or_constant<T>(
    read: impl FnOnce(&Expr, &str) -> syn::Result<T>,
) -> impl FnOnce(&Expr, &str) -> syn::Result<Value<T>> {
    move |value, example| match value {
        Expr::Path(_) => Ok(Value::Constant),
        _ => read(value, example).map(Value::Seen),
    }
}

/// The path of a constant.
pub(crate) fn constant(value: &Expr, example: &str) -> syn::Result<Expr> {
    match value {
        Expr::Path(_) => Ok(value.clone()),
        _ => Err(help_at(value, "expected the path of a constant", format!("write `{example}`"))),
    }
}

/// One name, as that of a type to make.
pub(crate) fn ident(value: &Expr, example: &str) -> syn::Result<Ident> {
    match value {
        Expr::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
    .ok_or_else(|| help_at(value, "expected a name, without quotes", format!("write `{example}`")))
}

/// A type.
pub(crate) fn ty(value: &Expr, example: &str) -> syn::Result<syn::Type> {
    match value {
        Expr::Path(path) => syn::parse2(path.to_token_stream()),
        _ => Err(help_at(value, "expected a type, without quotes", format!("write `{example}`"))),
    }
}

/// A path to a crate.
pub(crate) fn path(value: &Expr, example: &str) -> syn::Result<syn::Path> {
    match value {
        Expr::Path(path) if path.qself.is_none() => Ok(path.path.clone()),
        _ => Err(help_at(value, "expected a path, without quotes", format!("write `{example}`"))),
    }
}

/// A name for something that is wanted, or that it is wanted, and no more.
pub(crate) fn name_or_true(value: &Expr, example: &str) -> syn::Result<Option<Ident>> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Bool(LitBool { value: true, .. }), .. }) => Ok(None),
        Expr::Lit(ExprLit { lit: Lit::Bool(_), .. }) => {
            Err(help_at(value, format!("`{example}` is off when it is left out"), "remove it"))
        }
        _ => ident(value, &format!("{example} = AnyName")).map(Some),
    }
}
