//! Decompression, which stops at its bounds: 521 kB of gzip can hold 512 MiB.
//!
//! Not the transport's own, which decodes while it reads, tells nobody what it read, and so knows no ratio.

use std::io::Read;

use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

use super::ClientBuilder;

/// How much is decoded at a time.
const STEP: usize = 16 << 10;
/// Up to here every ratio is taken: a short text of one letter is no bomb.
const HARMLESS: usize = 64 << 10;

/// Why a body was not decoded to its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Length,
    Ratio,
    Broken(String),
}

/// Whether an answer with `headers` is compressed this way, and no other besides.
pub(super) fn is_gzip(headers: &HeaderMap) -> bool {
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    let is = |value: &http::HeaderValue| {
        value.to_str().is_ok_and(|text| matches!(&text.trim().to_ascii_lowercase()[..], "gzip" | "x-gzip"))
    };
    encodings.next().is_some_and(is) && encodings.next().is_none()
}

/// Without what is not true of the decoded body.
pub(super) fn headers_of_decoded(mut headers: HeaderMap) -> HeaderMap {
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    headers
}

/// `body`, decoded as far as it is neither longer than `limit` bytes nor than `ratio` times what was sent.
pub(super) fn decode(body: &[u8], limit: usize, ratio: usize) -> (Bytes, Option<Fault>) {
    let mut source = MultiGzDecoder::new(body);
    let mut decoded = BytesMut::new();
    // RFC 9110, 8.4: nothing at all was encoded, so there is nothing to decode.
    if body.is_empty() {
        return (Bytes::new(), None);
    }
    let most = body.len().saturating_mul(ratio).max(HARMLESS);
    let mut step = vec![0; STEP];
    loop {
        let read = match source.read(&mut step) {
            Ok(0) => return (decoded.freeze(), None),
            Ok(read) => step.get(..read).unwrap_or_default(),
            Err(error) => return (decoded.freeze(), Some(Fault::Broken(error.to_string()))),
        };
        let room = limit.min(most).saturating_sub(decoded.len());
        if read.len() > room {
            decoded.extend_from_slice(read.get(..room).unwrap_or_default());
            let fault = if limit <= most { Fault::Length } else { Fault::Ratio };
            return (decoded.freeze(), Some(fault));
        }
        decoded.extend_from_slice(read);
    }
}

impl<C> ClientBuilder<C> {
    /// Asks for answers that are compressed by gzip, and decompresses them, up to the
    /// [bounds](crate::Bounds) of this client. An answer that the caller reads piece by piece, a
    /// [`ByteStream`](crate::ByteStream), is not asked for this way.
    ///
    /// ```
    /// # fn with<C>(builder: ratelimit_runtime::ClientBuilder<C>) -> ratelimit_runtime::ClientBuilder<C> {
    /// builder.decompress()
    /// # }
    /// ```
    #[must_use]
    pub const fn decompress(mut self) -> Self {
        self.decompresses = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn encoded(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn what_was_encoded_comes_back_in_one_member_or_several() {
        let (one, two) = (encoded(b"one"), encoded(b"two"));
        assert_eq!(decode(&one, 3, 1), (Bytes::from_static(b"one"), None));
        assert_eq!(decode(&[one, two].concat(), 100, 1), (Bytes::from_static(b"onetwo"), None));
        assert_eq!(decode(b"", 100, 1), (Bytes::new(), None));
    }

    #[test]
    fn it_stops_at_its_length_and_at_its_ratio_and_keeps_what_came_before() {
        let bomb = encoded(&vec![b' '; 4 << 20]);
        let (start, fault) = decode(&bomb, 1000, 1_000_000);
        assert_eq!((start.len(), fault), (1000, Some(Fault::Length)));
        let (start, fault) = decode(&bomb, usize::MAX, 100);
        assert_eq!((start.len(), fault), (bomb.len() * 100, Some(Fault::Ratio)));
        let short = encoded(&vec![b' '; HARMLESS]);
        assert!(HARMLESS > short.len() * 100);
        assert_eq!(decode(&short, usize::MAX, 100).1, None, "short texts of one letter are common");
    }

    #[test]
    fn one_that_breaks_off_or_is_none_says_so() {
        let whole = encoded(&vec![7; 100_000]);
        for broken in [&whole[..whole.len() - 9], &b"no gzip at all"[..], &whole[..5]] {
            assert!(matches!(decode(broken, usize::MAX, usize::MAX).1, Some(Fault::Broken(_))));
        }
    }

    #[test]
    fn only_what_is_compressed_this_way_alone_is_decoded() {
        for (values, is) in [
            (&["GZip"][..], true),
            (&[" x-gzip "], true),
            (&["br"], false),
            (&["gzip", "br"], false),
            (&["gzip, br"], false),
            (&[], false),
        ] {
            let headers =
                values.iter().map(|value| (CONTENT_ENCODING, http::HeaderValue::from_static(value)));
            let mut all = HeaderMap::new();
            headers.for_each(|(name, value)| _ = all.append(name, value));
            assert_eq!(is_gzip(&all), is, "{values:?}");
        }
    }
}
