//! What values become, in every style of lists.

use super::*;
use serde::Serialize;
use std::collections::BTreeMap;

fn written<T: Serialize + ?Sized>(value: &T) -> String {
    written_at(Place::Root("value"), Lists::Indexed, value)
}

fn written_at<T: Serialize + ?Sized>(place: Place<'_>, lists: Lists, value: &T) -> String {
    let mut out = Vec::new();
    pairs(place, lists, value, &mut out).unwrap();
    out.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
}

#[derive(Serialize, Default)]
struct Params {
    amount: u64,
    description: Option<String>,
    metadata: BTreeMap<String, String>,
    items: Vec<Item>,
    off_session: bool,
}

#[derive(Serialize)]
struct Item {
    price: &'static str,
    quantity: Option<u32>,
}

#[test]
fn a_form_nests_in_brackets_and_leaves_none_out() {
    let params = Params {
        amount: 2000,
        metadata: BTreeMap::from([("order".to_owned(), "7 & 8".to_owned())]),
        items: vec![Item { price: "p_1", quantity: Some(2) }, Item { price: "p_2", quantity: None }],
        ..Params::default()
    };
    assert_eq!(
        written(&params),
        "amount=2000&metadata[order]=7 & 8&items[0][price]=p_1&items[0][quantity]=2&items[1][price]=p_2&off_session=false"
    );
}

#[test]
fn an_empty_string_is_sent_and_an_empty_list_is_not() {
    let params = Params { description: Some(String::new()), ..Params::default() };
    assert_eq!(written(&params), "amount=0&description=&off_session=false");
}

#[test]
fn a_value_without_fields_goes_under_the_arguments_name() {
    assert_eq!(written(&7), "value=7");
    assert_eq!(written(&Some("x")), "value=x");
    assert_eq!(written(&None::<u8>), "");
}

#[test]
fn a_list_in_a_query_repeats_its_name() {
    let place = || Place::At("expand[]".to_owned());
    assert_eq!(written_at(place(), Lists::Repeated, &["a", "b"]), "expand[]=a&expand[]=b");
    assert_eq!(written_at(Place::Root("ids"), Lists::Repeated, &[1, 2]), "ids=1&ids=2");
}

#[test]
fn each_style_writes_a_list_its_way_also_below_a_struct() {
    #[derive(Serialize)]
    struct Filter {
        ids: [u8; 2],
        none: [u8; 0],
        by: By,
    }
    #[derive(Serialize)]
    struct By {
        tags: [&'static str; 2],
    }
    let filter = || Filter { ids: [1, 2], none: [], by: By { tags: ["a", "b"] } };
    for (lists, expected) in [
        (Lists::Repeated, "ids=1&ids=2&by[tags][0]=a&by[tags][1]=b"),
        (Lists::Indexed, "ids[0]=1&ids[1]=2&by[tags][0]=a&by[tags][1]=b"),
        (Lists::Brackets, "ids[]=1&ids[]=2&by[tags][]=a&by[tags][]=b"),
        (Lists::Joined, "ids=1,2&by[tags]=a,b"),
    ] {
        assert_eq!(written_at(Place::Root("f"), lists, &filter()), expected);
    }
}

#[test]
fn what_a_joined_list_cannot_carry_is_refused() {
    for bad in [serde_json::json!(["a,b"]), serde_json::json!([[1, 2]]), serde_json::json!([{"a": 1}])] {
        pairs(Place::Root("ids"), Lists::Joined, &bad, &mut Vec::new()).unwrap_err();
    }
    assert_eq!(written_at(Place::Root("ids"), Lists::Joined, &serde_json::json!([1, null, 2])), "ids=1,2");
}

#[test]
fn what_repeated_keys_cannot_carry_is_refused() {
    for bad in [serde_json::json!([[1, 2], [3]]), serde_json::json!([[1]]), serde_json::json!([{"a": 1}])] {
        let problem = pairs(Place::Root("ids"), Lists::Repeated, &bad, &mut Vec::new()).unwrap_err();
        assert!(problem.to_string().contains("style = \"indices\""), "{bad}: {problem}");
        pairs(Place::Root("ids"), Lists::Indexed, &bad, &mut Vec::new()).unwrap();
    }
    assert_eq!(
        written_at(Place::Root("ids"), Lists::Repeated, &serde_json::json!([1, null, [], 2])),
        "ids=1&ids=2"
    );
}

#[test]
fn enums_are_written_as_serde_names_them() {
    #[derive(Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Due {
        OnReceipt,
        At { day: u8 },
        In(u8),
    }
    assert_eq!(
        written(&[Due::OnReceipt, Due::At { day: 3 }, Due::In(9)]),
        "value[0]=on_receipt&value[1][at][day]=3&value[2][in]=9"
    );
}

#[test]
fn what_a_form_cannot_say_is_an_error_that_names_the_place() {
    let mut out = Vec::new();
    let nan = BTreeMap::from([("rate", f64::NAN)]);
    let error = pairs(Place::Root("value"), Lists::Indexed, &nan, &mut out).unwrap_err();
    assert_eq!(error.to_string(), "is NaN at `rate`, which no query or form can say");
}
