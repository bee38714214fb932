//! The ways in which upstreams page, and those in which they never end.

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::page::next_link;
use super::*;
use crate::client::tests::{GET, upstream};
use crate::client::{ClientBuilder, tests::Client};
use crate::error::ErrorKind;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};

async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

fn paginated(upstream: &StrictUpstream, paging: &'static Paging) -> Paginated<Result<Value, Error>> {
    let client: Client =
        ClientBuilder::new().base_url(format!("{}/v1", upstream.url())).auth("s3cret").build().unwrap();
    let mut call = Call::new(GET);
    call.path("id", &"1");
    paginate(&client.0, call, paging)
}

/// All items, or what came instead of the first that failed.
async fn all(mut stream: Paginated<Result<Value, Error>>) -> Result<Vec<Value>, Error> {
    let mut items = Vec::new();
    while let Some(item) = next(&mut stream).await {
        items.push(item?);
    }
    Ok(items)
}

fn query(arrival: &Arrival, name: &str) -> Option<String> {
    let query = arrival.query.as_deref().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn ok(body: &Value) -> Answer {
    Answer::json(StatusCode::OK, body)
}

const BY_LAST_ITEM: &Paging = &Paging {
    items: "data",
    more: "has_more",
    next: NextPage::LastItem { parameter: "starting_after", field: "id", back: "ending_before" },
};

#[tokio::test]
async fn a_list_that_is_asked_for_what_is_before_goes_backwards() {
    let upstream = upstream(|arrival| {
        assert_eq!(query(arrival, "starting_after"), None);
        ok(&match query(arrival, "ending_before").as_deref() {
            Some("e") => json!({"data": [{"id": "c"}, {"id": "d"}], "has_more": true}),
            Some("c") => json!({"data": [{"id": "a"}, {"id": "b"}], "has_more": false}),
            other => json!({"error": format!("{other:?}")}),
        })
    })
    .await;
    let client: Client =
        ClientBuilder::new().base_url(format!("{}/v1", upstream.url())).auth("s3cret").build().unwrap();
    let mut call = Call::new(GET);
    call.path("id", &"1");
    call.replace_query("ending_before", "e".to_owned());
    let items = all(paginate(&client.0, call, BY_LAST_ITEM)).await.unwrap();
    let ids: Vec<_> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["d", "c", "b", "a"]);
}

#[tokio::test]
async fn a_list_goes_on_after_its_last_item_until_there_are_no_more() {
    let upstream = upstream(|arrival| {
        ok(&match query(arrival, "starting_after").as_deref() {
            None => json!({"data": [{"id": "a"}, {"id": "b"}], "has_more": true}),
            Some("b") => json!({"data": [{"id": "c"}], "has_more": false}),
            Some(other) => json!({"data": [{"id": other}], "has_more": true}),
        })
    })
    .await;
    let items = all(paginated(&upstream, BY_LAST_ITEM)).await.unwrap();
    assert_eq!(items, [json!({"id": "a"}), json!({"id": "b"}), json!({"id": "c"})]);
    assert_eq!(upstream.stats().asked, 2);
}

#[tokio::test]
async fn nothing_is_asked_before_it_is_wanted() {
    let upstream = upstream(|_| ok(&json!({"data": [{"id": "a"}, {"id": "b"}], "has_more": true}))).await;
    let mut stream = paginated(&upstream, BY_LAST_ITEM);
    assert_eq!(upstream.stats().asked, 0);
    next(&mut stream).await.unwrap().unwrap();
    next(&mut stream).await.unwrap().unwrap();
    drop(stream);
    assert_eq!(upstream.stats().asked, 1);
}

#[tokio::test]
async fn a_token_a_number_and_an_offset_lead_on() {
    const TOKEN: &Paging = &Paging {
        items: "result.items",
        more: "",
        next: NextPage::Token { parameter: "page_token", field: "meta.next" },
    };
    const NUMBER: &Paging =
        &Paging { items: "", more: "", next: NextPage::Number { parameter: "page", first: 1, end: None } };
    const OFFSET: &Paging = &Paging { items: "", more: "", next: NextPage::Offset { parameter: "offset" } };

    let token = upstream(|arrival| {
        ok(&match query(arrival, "page_token").as_deref() {
            None => json!({"result": {"items": [1, 2]}, "meta": {"next": 7}}),
            Some("7") => json!({"result": {"items": [3]}, "meta": {"next": ""}}),
            Some(_) => json!(null),
        })
    })
    .await;
    assert_eq!(all(paginated(&token, TOKEN)).await.unwrap(), [1, 2, 3]);

    let number = upstream(|arrival| {
        ok(&match query(arrival, "page").as_deref() {
            None => json!([1, 2]),
            Some("2") => json!([3]),
            Some(_) => json!([]),
        })
    })
    .await;
    assert_eq!(all(paginated(&number, NUMBER)).await.unwrap(), [1, 2, 3]);

    let offset = upstream(|arrival| {
        ok(&match query(arrival, "offset").as_deref() {
            None => json!([1, 2]),
            Some("2") => json!([3]),
            Some(_) => json!(null),
        })
    })
    .await;
    assert_eq!(all(paginated(&offset, OFFSET)).await.unwrap(), [1, 2, 3]);
}

#[tokio::test]
async fn a_url_leads_on_at_the_same_host_and_nowhere_else() {
    const URL: &Paging =
        &Paging { items: "result", more: "", next: NextPage::Url { field: "_metadata.next" } };
    const LINK: &Paging = &Paging { items: "", more: "", next: NextPage::Link };

    let same = upstream(|arrival| {
        ok(&match query(arrival, "t").as_deref() {
            None => json!({"result": [1], "_metadata": {"next": "/v2/other?t=x%26y"}}),
            Some("x&y") => json!({"result": [arrival.path], "_metadata": {}}),
            Some(_) => json!(null),
        })
    })
    .await;
    assert_eq!(all(paginated(&same, URL)).await.unwrap(), [json!(1), json!("/v2/other")]);

    let elsewhere =
        upstream(|_| ok(&json!([1])).with_header("Link", "<http://127.0.0.1:1/evil?p=2>; rel=\"next\""))
            .await;
    let mut stream = paginated(&elsewhere, LINK);
    assert_eq!(next(&mut stream).await.unwrap().unwrap(), 1, "what came is given first");
    let error = next(&mut stream).await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(StatusCode::OK)));
    assert!(error.to_string().contains("on another host"), "{error}");
    assert!(next(&mut stream).await.is_none(), "it has ended");
}

#[tokio::test]
async fn a_token_is_taken_from_the_url_of_any_host_and_the_call_stays_where_it_is() {
    const TOKEN: &Paging = &Paging {
        items: "result",
        more: "",
        next: NextPage::TokenInUrl { parameter: "t", field: "_metadata.next" },
    };
    let upstream = upstream(|arrival| {
        assert_eq!(query(arrival, "limit").as_deref(), Some("2"));
        ok(&match query(arrival, "t").as_deref() {
            None => {
                json!({"result": [1], "_metadata": {"next": "https://127.0.0.1:1/v9/evil?a=b&t=x%26y#t=z"}})
            }
            Some("x&y") => json!({"result": [2], "_metadata": {"next": "/v1?limit=9&t=z"}}),
            Some("z") => json!({"result": [arrival.path], "_metadata": {"next": ""}}),
            Some(_) => json!(null),
        })
    })
    .await;
    let client: Client =
        ClientBuilder::new().base_url(format!("{}/v1", upstream.url())).auth("s3cret").build().unwrap();
    let mut call = Call::new(GET);
    call.path("id", &"1");
    call.replace_query("limit", "2".to_owned());
    let path = upstream_path(&upstream, paginate(&client.0, call, TOKEN)).await;
    assert_eq!(path.0, [json!(1), json!(2), json!(path.1)]);

    let without =
        self::upstream(|_| ok(&json!({"result": [1], "_metadata": {"next": "https://a/b?t="}}))).await;
    let mut stream = paginated(&without, TOKEN);
    next(&mut stream).await.unwrap().unwrap();
    let error = next(&mut stream).await.unwrap().unwrap_err();
    assert!(error.to_string().contains("names the next by a URL without `t`"), "{error}");
}

/// All items, and the path that the first page was asked for by.
async fn upstream_path(
    upstream: &StrictUpstream,
    stream: Paginated<Result<Value, Error>>,
) -> (Vec<Value>, String) {
    (all(stream).await.unwrap(), upstream.requests()[0].arrival.path.clone())
}

const UNTIL_404: &Paging =
    &Paging { items: "", more: "", next: NextPage::Number { parameter: "page", first: 1, end: Some(404) } };

#[tokio::test]
async fn a_list_that_ends_by_a_status_goes_on_after_a_page_without_items() {
    let upstream = upstream(|arrival| match query(arrival, "page").as_deref() {
        None => ok(&json!([1])),
        Some("2" | "3") => ok(&json!([])),
        Some("4") => ok(&json!([4])),
        _ => Answer::new(StatusCode::NOT_FOUND),
    })
    .await;
    assert_eq!(all(paginated(&upstream, UNTIL_404)).await.unwrap(), [1, 4]);
    assert_eq!(upstream.stats().asked, 5);
}

#[tokio::test]
async fn the_status_that_ends_a_list_is_an_error_of_its_first_page_and_another_one_of_any() {
    let nothing = upstream(|_| Answer::new(StatusCode::NOT_FOUND)).await;
    let error = all(paginated(&nothing, UNTIL_404)).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));

    let gone = upstream(|arrival| match query(arrival, "page") {
        None => ok(&json!([1])),
        Some(_) => Answer::new(StatusCode::GONE),
    })
    .await;
    assert_eq!(all(paginated(&gone, UNTIL_404)).await.unwrap_err().status(), Some(StatusCode::GONE));

    let endless = upstream(|_| ok(&json!([]))).await;
    let error = all(paginated(&endless, UNTIL_404)).await.unwrap_err();
    assert!(error.to_string().contains("has no items, like 1000 before it"), "{error}");
}

#[tokio::test]
async fn an_upstream_that_gives_the_first_page_for_every_number_or_offset_is_left() {
    const OFFSET: &Paging = &Paging { items: "", more: "", next: NextPage::Offset { parameter: "offset" } };
    for paging in [OFFSET, UNTIL_404] {
        let upstream = upstream(|_| ok(&json!([1, 2]))).await;
        let mut stream = paginated(&upstream, paging);
        for wanted in [1, 2] {
            assert_eq!(next(&mut stream).await.unwrap().unwrap(), wanted);
        }
        let error = next(&mut stream).await.unwrap().unwrap_err();
        assert!(error.to_string().contains("is the one before once more"), "{error}");
        assert!(next(&mut stream).await.is_none());
        assert_eq!(upstream.stats().asked, 2);
    }
}

#[tokio::test]
async fn an_empty_page_that_names_the_next_is_not_the_last() {
    const TOKEN: &Paging =
        &Paging { items: "data", more: "", next: NextPage::Token { parameter: "t", field: "next" } };
    const LINK: &Paging = &Paging { items: "", more: "", next: NextPage::Link };

    let token = upstream(|arrival| {
        ok(&match query(arrival, "t") {
            None => json!({"data": [], "next": "n1"}),
            Some(_) => json!({"data": [7]}),
        })
    })
    .await;
    assert_eq!(all(paginated(&token, TOKEN)).await.unwrap(), [7]);

    let link = upstream(|arrival| match query(arrival, "page") {
        None => ok(&json!([])).with_header("Link", "<?page=2>; rel=\"next\""),
        Some(_) => ok(&json!([7])),
    })
    .await;
    assert_eq!(all(paginated(&link, LINK)).await.unwrap(), [7]);

    for (items, told) in [
        (json!([]), "has no item whose `id` to go on from, and says that there are more"),
        (json!([{"name": "a"}]), "ends with an item that has no `id` to go on from"),
    ] {
        let more = upstream(move |_| ok(&json!({"data": items, "has_more": true}))).await;
        let error = all(paginated(&more, BY_LAST_ITEM)).await.unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
    }
}

#[tokio::test]
async fn an_upstream_that_goes_in_circles_is_left() {
    let upstream = upstream(|arrival| {
        let name = query(arrival, "starting_after").unwrap_or_default();
        ok(&json!({"data": [{"id": "a", "name": name}], "has_more": true}))
    })
    .await;
    let mut stream = paginated(&upstream, BY_LAST_ITEM);
    next(&mut stream).await.unwrap().unwrap();
    next(&mut stream).await.unwrap().unwrap();
    let error = next(&mut stream).await.unwrap().unwrap_err();
    assert!(error.to_string().contains("was there already"), "{error}");
    assert!(next(&mut stream).await.is_none(), "it has ended");
    assert_eq!(upstream.stats().asked, 2);
}

#[tokio::test]
async fn a_page_that_is_none_is_an_error_that_keeps_the_body() {
    for (body, part) in [
        (json!({"items": [1], "has_more": false}), "no list at `data`"),
        (json!({"data": 7, "has_more": false}), "no list at `data`"),
        (json!({"data": [1]}), "does not say by `has_more`"),
        (json!({"data": [{"name": 1}], "has_more": true}), "no `id`"),
    ] {
        let upstream = upstream(move |_| ok(&body)).await;
        let error = all(paginated(&upstream, BY_LAST_ITEM)).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(StatusCode::OK)));
        assert!(error.to_string().contains(part), "{error}");
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn an_error_of_a_page_is_an_item_and_the_last() {
    let upstream = upstream(|arrival| match query(arrival, "starting_after") {
        None => ok(&json!({"data": [{"id": "a"}], "has_more": true})),
        Some(_) => Answer::new(StatusCode::BAD_GATEWAY),
    })
    .await;
    let mut stream = paginated(&upstream, BY_LAST_ITEM);
    next(&mut stream).await.unwrap().unwrap();
    assert_eq!(next(&mut stream).await.unwrap().unwrap_err().status(), Some(StatusCode::BAD_GATEWAY));
    assert!(next(&mut stream).await.is_none());
}

#[test]
fn the_next_link_is_told_from_the_others() {
    for (value, expected) in [
        ("<https://h/a?p=2>; rel=\"next\"", Some("https://h/a?p=2")),
        (
            "<https://h/a?p=1>; rel=prev, <https://h/a,b;c?p=3>; title=\"x\"; rel=next",
            Some("https://h/a,b;c?p=3"),
        ),
        ("<https://h/a>; REL=\"last Next\"", Some("https://h/a")),
        ("<?title=next>; rel=\"prev\"; title=\"x; rel=next\"", None),
        ("<a>; title=\"a, <b>; rel=next\"; rel=prev, <c>; rel=next", Some("c")),
        ("<a>; rel=prev; rel=next", None),
        ("<https://h/next>; rel=\"prev\"", None),
        ("<https://h/a; rel=\"next\"", None),
        ("", None),
    ] {
        let headers = HeaderMap::from_iter([(http::header::LINK, HeaderValue::from_static(value))]);
        assert_eq!(next_link(&headers), expected, "{value}");
    }
}

#[test]
fn a_stream_is_not_polled_by_being_made() {
    // Without a runtime, anything that were sent would panic.
    let client: Client = ClientBuilder::new().auth("s3cret").build().unwrap();
    let stream = paginate::<Result<Value, Error>>(&client.0, Call::new(GET), BY_LAST_ITEM);
    assert!(format!("{stream:?}").contains("Next"));
}

#[tokio::test]
async fn a_cursor_has_a_bound() {
    const TOKEN: &Paging =
        &Paging { items: "items", more: "", next: NextPage::Token { parameter: "token", field: "next" } };
    let upstream = upstream(|arrival| {
        let asked = query(arrival, "token").map_or(0, |token| token.len());
        ok(&json!({"items": [asked], "next": "x".repeat(4_000 + asked)}))
    })
    .await;
    let error = all(paginated(&upstream, TOKEN)).await.unwrap_err();
    assert_eq!((error.kind(), upstream.stats().asked), (ErrorKind::Decode, 3));
    assert!(error.to_string().contains("by 12000 bytes, over the limit of 8192"), "{error}");
}
