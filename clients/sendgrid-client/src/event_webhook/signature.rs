//! Whether SendGrid signed what came: ECDSA on the curve P-256 with SHA-256, over the timestamp and the body.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "X-Twilio-Email-Event-Webhook-Signature";
/// The header with the timestamp that is signed too.
pub const TIMESTAMP_HEADER: &str = "X-Twilio-Email-Event-Webhook-Timestamp";

/// What the DER of every public key on P-256 starts with (RFC 5480): its kind, its curve, and the head of
/// the point that follows.
const DER_HEAD: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];
/// The length of a point that is not compressed.
const POINT: usize = 65;

/// The public key of an event webhook, which its settings show.
///
/// ```no_run
/// use sendgrid_client::event_webhook::{SIGNATURE_HEADER, TIMESTAMP_HEADER, VerificationKey};
///
/// # fn example(header: fn(&str) -> String, body: &[u8], now: u64) -> Result<(), Box<dyn std::error::Error>> {
/// let key = VerificationKey::new(&std::env::var("SENDGRID_WEBHOOK_KEY")?)?;
/// let sent_at = key.verify(&header(SIGNATURE_HEADER), &header(TIMESTAMP_HEADER), body)?;
/// // What was recorded can be sent again: an old one is refused.
/// if now.abs_diff(sent_at) > 300 { return Err("too old".into()); }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerificationKey {
    point: Vec<u8>,
}

/// Why something is not SendGrid's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The key is no public key on P-256, as base64 of its DER.
    Key,
    /// The timestamp is no unix time in seconds.
    Timestamp,
    /// The signature is no base64.
    Encoding,
    /// The signature is not that of this timestamp and body, by this key.
    Mismatch,
}

impl VerificationKey {
    /// The key, as the settings of the webhook show it: base64.
    ///
    /// # Errors
    /// [`SignatureError::Key`] where it is none.
    pub fn new(base64: &str) -> Result<Self, SignatureError> {
        let der = STANDARD.decode(base64.trim()).map_err(|_| SignatureError::Key)?;
        let point = der.strip_prefix(DER_HEAD.as_slice()).ok_or(SignatureError::Key)?;
        // RFC 5480, 2.2: 4 says that it is not compressed.
        if point.len() != POINT || point.first() != Some(&4) {
            return Err(SignatureError::Key);
        }
        Ok(Self { point: point.to_vec() })
    }

    /// Whether SendGrid signed `body`, the bytes as they came; then, at which unix time in seconds. How old
    /// that may be is for the caller to say.
    ///
    /// # Errors
    /// [`SignatureError`], where it did not, or what is in the headers is nothing that it sends.
    pub fn verify(&self, signature: &str, timestamp: &str, body: &[u8]) -> Result<u64, SignatureError> {
        let sent_at = timestamp.parse().map_err(|_| SignatureError::Timestamp)?;
        let signature = STANDARD.decode(signature).map_err(|_| SignatureError::Encoding)?;
        let signed = [timestamp.as_bytes(), body].concat();
        let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, &self.point);
        key.verify(&signed, &signature).map_err(|_| SignatureError::Mismatch)?;
        Ok(sent_at)
    }
}

impl std::fmt::Display for SignatureError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Key => "the key of the event webhook is no public key on P-256: give the base64 that its settings show",
            Self::Timestamp => "the timestamp of the event webhook is no unix time",
            Self::Encoding => "the signature of the event webhook is no base64",
            Self::Mismatch => "the signature of the event webhook is not that of this body and timestamp by this key",
        })
    }
}

impl std::error::Error for SignatureError {}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};

    const BODY: &[u8] = br#"[{"event":"open"}]"#;

    /// A key of ours, and what signs by it.
    fn signer() -> (VerificationKey, impl Fn(&str, &[u8]) -> String) {
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        let pair =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref(), &random).unwrap();
        let der = [DER_HEAD.as_slice(), pair.public_key().as_ref()].concat();
        let key = VerificationKey::new(&STANDARD.encode(der)).unwrap();
        let sign = move |timestamp: &str, body: &[u8]| {
            let signed = [timestamp.as_bytes(), body].concat();
            STANDARD.encode(pair.sign(&SystemRandom::new(), &signed).unwrap())
        };
        (key, sign)
    }

    #[test]
    fn what_is_signed_by_the_key_is_sendgrids_and_says_when() {
        let (key, sign) = signer();
        assert_eq!(key.verify(&sign("1700000000", BODY), "1700000000", BODY), Ok(1_700_000_000));
    }

    #[test]
    fn the_event_that_the_package_sendgrid_6_12_5_of_pypi_is_tested_with_is_sendgrids() {
        let key = VerificationKey::new(
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g==",
        );
        let signature = "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM=";
        // With the end of a line: all bytes are signed.
        let body = concat!(
            r#"[{"email":"hello@world.com","event":"dropped","reason":"Bounced Address","#,
            r#""sg_event_id":"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA","#,
            r#""sg_message_id":"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0","#,
            r#""smtp-id":"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>","timestamp":1600112492}]"#,
            "\r\n"
        );
        let key = key.unwrap();
        assert_eq!(key.verify(signature, "1600112502", body.as_bytes()), Ok(1_600_112_502));
        let cut = body.trim_end().as_bytes();
        assert_eq!(key.verify(signature, "1600112502", cut), Err(SignatureError::Mismatch));
        assert_eq!(
            super::super::Event::read(body.as_bytes()).unwrap()[0].reason.as_deref(),
            Some("Bounced Address")
        );
    }

    #[test]
    fn what_is_altered_signed_by_another_or_nothing_at_all_is_refused() {
        let ((key, sign), (_, foreign)) = (signer(), signer());
        let good = sign("1700000000", BODY);
        for (signature, timestamp, body, error) in [
            (good.as_str(), "1700000001", BODY, SignatureError::Mismatch),
            (good.as_str(), "1700000000", b"[]".as_slice(), SignatureError::Mismatch),
            (foreign("1700000000", BODY).as_str(), "1700000000", BODY, SignatureError::Mismatch),
            ("", "1700000000", BODY, SignatureError::Mismatch),
            ("AAAA", "1700000000", BODY, SignatureError::Mismatch),
            ("ü", "1700000000", BODY, SignatureError::Encoding),
            (good.as_str(), "", BODY, SignatureError::Timestamp),
            (good.as_str(), "yesterday", BODY, SignatureError::Timestamp),
        ] {
            assert_eq!(key.verify(signature, timestamp, body), Err(error), "{signature} {timestamp}");
        }
    }

    #[test]
    fn a_key_that_is_none_is_refused() {
        let compressed = [DER_HEAD.as_slice(), &[2], &[7; 64]].concat();
        let short = [DER_HEAD.as_slice(), &[4], &[7; 63]].concat();
        for key in ["", "!", "AAAA", &STANDARD.encode(compressed), &STANDARD.encode(short)] {
            assert_eq!(VerificationKey::new(key), Err(SignatureError::Key), "{key}");
        }
    }
}
