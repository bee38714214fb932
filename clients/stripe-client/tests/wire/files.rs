//! What goes up and comes down as bytes.

use http::StatusCode;
use ratelimit_tests::{Answer, Arrival, StrictUpstream};
use serde_json::json;
use stripe_client::files::FilesClient;
use stripe_client::prelude::*;
use stripe_client::quotes::QuotesClient;
use stripe_client::ratelimit_runtime::{Multipart, Part};
use stripe_client::{Key, Stripe};

use crate::support::{KEY, client, last_request};

#[tokio::test]
async fn a_file_goes_up_in_parts_and_comes_back_as_an_object() {
    let answer =
        |_: &Arrival| Answer::json(StatusCode::OK, &json!({"id": "file_1", "object": "file", "size": 7}));
    let upstream = StrictUpstream::builder().handler(answer).record_requests(true).start().await.unwrap();
    let form = Multipart::new()
        .text("purpose", "dispute_evidence")
        .part("file", Part::bytes(&b"a\r\n--b\0"[..]).file_name("a \"b\".png"));
    let file = client(&upstream).files().create_file(&form).await.unwrap();
    assert_eq!((file.id(), file.size()), ("file_1", Some(7)));
    let request = last_request(&upstream);
    let kind = request.header("content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8_lossy(&request.body);
    assert!(body.ends_with(&format!("--{boundary}--\r\n")), "{body}");
    assert!(body.contains("\r\n\r\na\r\n--b\0\r\n"), "{body}");
    assert!(request.header("idempotency-key").is_some());
}

#[tokio::test]
async fn a_quote_comes_as_a_pdf_piece_by_piece() {
    let pdf: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
    let sent = pdf.clone();
    let answer = move |_: &Arrival| Answer {
        body: sent.clone().into(),
        ..Answer::new(StatusCode::OK).with_header("content-type", "application/pdf")
    };
    let upstream = StrictUpstream::builder().handler(answer).record_requests(true).start().await.unwrap();
    let quote = client(&upstream).quotes().retrieve_quote_pdf("qt_1", &[]).await.unwrap();
    let mut pieces = quote.into_data();
    let mut came = Vec::new();
    while let Some(piece) = pieces.chunk().await.unwrap() {
        came.extend_from_slice(&piece);
    }
    assert!(came == pdf, "{} bytes of {}", came.len(), pdf.len());
    assert_eq!(last_request(&upstream).path, "/v1/quotes/qt_1/pdf");
}

#[tokio::test]
async fn what_goes_as_bytes_is_at_a_host_of_its_own() {
    let stripe = Stripe::new(Key::new(KEY).unwrap()).unwrap();
    let form = Multipart::new().text("purpose", "dispute_evidence");
    let (files, quotes) = (stripe.files(), stripe.quotes());
    let up = FilesClient::prepare(&files, async |files| files.create_file(&form).await).await.unwrap();
    assert_eq!(up.unwrap().url(), "https://files.stripe.com/v1/files");
    let down = QuotesClient::prepare(&quotes, async |quotes| quotes.retrieve_quote_pdf("qt_1", &[]).await);
    assert_eq!(down.await.unwrap().unwrap().url(), "https://files.stripe.com/v1/quotes/qt_1/pdf");
    let list = FilesClient::prepare(&files, async |files| files.retrieve_file("file_1", &[]).await);
    assert_eq!(list.await.unwrap().unwrap().url(), "https://api.stripe.com/v1/files/file_1");
}
