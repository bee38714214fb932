//! Stripe's form encoding: `metadata[order]=6735`, `payment_method_types[]=card`.

use serde_json::{Map, Value};

/// How deep a key may nest.
const DEPTH: usize = 8;

/// A decoded form: strings, and objects of them. A list is an object whose keys are its indices.
#[derive(Debug, Default)]
pub(super) struct Form(Map<String, Value>);

impl Form {
    /// Reads a form, or names the key that makes no sense: two shapes of one name, or too deep.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let mut form = Map::new();
        for (key, value) in form_urlencoded::parse(bytes) {
            insert(&mut form, &path(&key), &value).ok_or_else(|| key.into_owned())?;
        }
        Ok(Self(form))
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    pub(super) fn object(&self, name: &str) -> Option<&Map<String, Value>> {
        self.0.get(name)?.as_object()
    }

    /// The strings of a list, by index.
    pub(super) fn list(&self, name: &str) -> Option<Vec<Value>> {
        let mut items: Vec<_> =
            self.object(name)?.iter().map(|(index, item)| (index.parse::<usize>().ok(), item)).collect();
        items.sort_by_key(|&(index, _)| index);
        Some(items.into_iter().map(|(_, item)| item.clone()).collect())
    }
}

/// `a[b][]` is `a`, `b` and an empty part. Brackets that do not match are part of a name.
fn path(key: &str) -> Vec<&str> {
    match key.strip_suffix(']').and_then(|key| key.split_once('[')) {
        Some((name, rest)) => std::iter::once(name).chain(rest.split("][")).collect(),
        None => vec![key],
    }
}

fn insert(object: &mut Map<String, Value>, path: &[&str], value: &str) -> Option<()> {
    let (&name, rest) = path.split_first()?;
    if path.len() > DEPTH {
        return None;
    }
    let name = if name.is_empty() { object.len().to_string() } else { name.to_owned() };
    if rest.is_empty() {
        // Given twice, the later one counts, unless they differ in shape.
        let before = object.insert(name, Value::from(value));
        return before.is_none_or(|before| before.is_string()).then_some(());
    }
    let inner = object.entry(name).or_insert_with(|| Value::Object(Map::new()));
    insert(inner.as_object_mut()?, rest, value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parse(form: &str) -> Result<Value, String> {
        Form::parse(form.as_bytes()).map(|form| Value::Object(form.0))
    }

    #[test]
    fn brackets_are_objects_and_empty_brackets_are_lists() {
        assert_eq!(
            parse("amount=1&metadata[order]=a%26b+c&shipping[address][city]=Bern&types[]=x&types[]=y")
                .unwrap(),
            json!({
                "amount": "1",
                "metadata": { "order": "a&b c" },
                "shipping": { "address": { "city": "Bern" } },
                "types": { "0": "x", "1": "y" },
            })
        );
    }

    #[test]
    fn a_list_is_in_the_order_of_its_indices() {
        let form = Form::parse(b"a[10]=k&a[9]=j&a[0]=i").unwrap();
        assert_eq!(form.list("a").unwrap(), ["i", "j", "k"]);
    }

    #[test]
    fn one_name_in_two_shapes_is_refused_by_its_key() {
        assert_eq!(parse("a=1&a[b]=2").unwrap_err(), "a[b]");
        assert_eq!(parse("a[b]=1&a=2").unwrap_err(), "a");
        assert_eq!(parse("a[b][c][d][e][f][g][h][i]=1").unwrap_err(), "a[b][c][d][e][f][g][h][i]");
    }

    #[test]
    fn strange_keys_are_only_names() {
        assert_eq!(parse("").unwrap(), json!({}));
        assert_eq!(parse("]=1&[=2&a]b[=3").unwrap(), json!({ "]": "1", "[": "2", "a]b[": "3" }));
    }
}
