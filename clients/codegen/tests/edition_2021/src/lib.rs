//! What is written is Rust of the edition 2021 as well: the same source as in `strangers`, in a crate of that edition.

#[path = "../../strangers/edges/mod.rs"]
pub mod edges;
#[path = "../../strangers/library/mod.rs"]
pub mod library;
#[path = "../../strangers/messy/mod.rs"]
pub mod messy;
#[path = "../../strangers/petstore/mod.rs"]
pub mod petstore;
#[path = "../../strangers/vendor/mod.rs"]
pub mod vendor;

#[cfg(test)]
mod tests {
    use crate::vendor::a_1::ListShapesResponseItem;

    #[test]
    fn a_union_reads_the_first_that_a_value_looks_like() {
        let read: ListShapesResponseItem = serde_json::from_str(r#"{"side": 2.0}"#).unwrap();
        assert!(matches!(read, ListShapesResponseItem::Square(_)), "{read:?}");
    }
}
