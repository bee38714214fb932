/// Reads a field that can be null, which is something else than left out.
pub(crate) fn or_unset<'de, D, T>(deserializer: D) -> Result<Option<OrUnset<T>>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    let value = <Option<T> as serde::Deserialize>::deserialize(deserializer)?;
    Ok(Some(value.map_or(OrUnset::Unset, OrUnset::Set)))
}
