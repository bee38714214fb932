//! What stands beside a trait: names that are free, and methods that they can have.

use proc_macro2::Ident;
use quote::{ToTokens, format_ident};
use syn::Expr;

use crate::errors::Errors;
use crate::expand::{Companions, items, type_parameter};
use crate::input::client::ClientKeys;
use crate::input::method::MethodInput;

/// Refuses the methods that the companions which are asked for cannot have.
pub(super) fn check(keys: &ClientKeys, methods: &[MethodInput], errors: &mut Errors) {
    for (key, name) in [(&keys.twin, "dyn"), (&keys.fake, "fake")] {
        if key.value().is_some() {
            for method in methods {
                generic(method, name, errors);
            }
        }
    }
    if keys.fake.value().is_some() {
        for method in methods {
            answerable(method, errors);
        }
    }
}

/// A trait, its client, its object and its fake are four items, so they have four names. What else has them
/// is not seen here.
pub(super) fn names<'a>(
    keys: &ClientKeys,
    of_trait: &'a Ident,
    client: &'a Ident,
    companions: &'a Companions,
    errors: &mut Errors,
) {
    let mut taken = vec![(of_trait, "the trait")];
    let mut add = |name: &'a Ident, what, written: Option<&Expr>, key: &str| {
        if let Some((_, first)) = taken.iter().find(|(earlier, _)| *earlier == name) {
            let message = format!("{what} cannot be called `{name}`: that is {first}");
            let place = written.map_or_else(|| name.to_token_stream(), ToTokens::to_token_stream);
            errors.help(place, message, format!("write `{key} = AnotherName`"));
        }
        taken.push((name, what));
    };
    add(client, "the client", keys.client.found().map(|found| &found.written), "client");
    if let Some(twin) = &companions.twin {
        add(twin, "the object", keys.twin.found().map(|found| &found.written), "dyn");
    }
    if let Some(fake) = &companions.fake {
        add(fake, "the fake", keys.fake.found().map(|found| &found.written), "fake");
    }
}

/// The same names without those that are taken, so that what was told is not told again by the compiler.
pub(super) fn free(of_trait: &Ident, client: Ident, companions: Companions) -> (Ident, Companions) {
    let client = if client == *of_trait { plain_client(of_trait) } else { client };
    let Companions { twin, fake } = companions;
    let twin = twin.filter(|twin| twin != of_trait && *twin != client);
    let fake = fake.filter(|fake| fake != of_trait && *fake != client && Some(fake) != twin.as_ref());
    (client, Companions { twin, fake })
}

/// The name of a client that is given none.
pub(super) fn plain_client(of_trait: &Ident) -> Ident {
    format_ident!("{}Client", of_trait, span = of_trait.span())
}

/// What can be called on everything that can be cloned: a method of such a name could only be called by its
/// path.
const OF_EVERY_CLIENT: [&str; 4] = ["clone", "to_owned", "into", "try_into"];

/// Refuses methods whose calls would be another's.
pub(super) fn callable(methods: &[MethodInput], errors: &mut Errors) {
    for MethodInput { item, name, .. } in methods {
        if OF_EVERY_CLIENT.contains(&name.as_str()) {
            let message = format!("`client.{name}()` is what every client has already");
            errors.help(
                &item.sig.ident,
                message,
                "call it otherwise: what is sent is the path, not the name",
            );
        }
    }
}

/// A generic method is as many methods as there are types: neither an object nor a
/// closure holds them all.
fn generic(method: &MethodInput, key: &str, errors: &mut Errors) {
    if let Some(parameter) = type_parameter(&method.item.sig) {
        let message = format!("`{key}` cannot have `{}`, which is generic", method.name);
        let help = format!("take a type of its own, or leave `{key}` out");
        errors.help(parameter, message, help);
    }
}

/// A fake answers with a value or with items, whose type must be known.
fn answerable(method: &MethodInput, errors: &mut Errors) {
    let MethodInput { item, name, returns, .. } = method;
    let Some(returned) = returns.as_ref().filter(|_| item.sig.asyncness.is_none()) else { return };
    if items(&item.sig).is_none() {
        let message = format!("`fake` cannot answer `{name}`: it does not see what the stream yields");
        errors.help(returned, message, "write `-> impl Stream<Item = Result<T, Error>> + Send`");
    }
}
