//! What cannot stand beside a trait.

use crate::errors::Errors;
use crate::expand::{items, type_parameter};
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
