//! What cannot stand beside a trait.

use crate::errors::Errors;
use crate::expand::items;
use crate::input::client::ClientKeys;
use crate::input::method::MethodInput;

/// Refuses the methods that the companions which are asked for cannot have.
pub(super) fn check(keys: &ClientKeys, methods: &[MethodInput], errors: &mut Errors) {
    if keys.fake.value().is_some() {
        for method in methods {
            answerable(method, errors);
        }
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
