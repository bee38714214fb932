//! What the docs of the output say of a value: its kind, its bounds, its units.

use expect_test::expect;
use serde_json::{Value, json};

use crate::{answered, operation, written};

/// What is said of each field.
fn said(fields: Value) -> String {
    let written = answered(json!({"type": "object", "properties": fields}), &json!({}), "");
    let lines = written.lines().map(str::trim).collect::<Vec<_>>();
    let docs = lines.iter().zip(lines.iter().skip(1)).filter_map(|(docs, field)| {
        let name = field.strip_prefix("pub ")?.split(':').next()?;
        Some(format!("{name}: {}", docs.strip_prefix("/// ")?))
    });
    docs.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_value_has_its_kind_and_its_bounds() {
    expect![[r#"
        a: A whole number, from 1 to 9.
        b: A whole number, more than 0, at most 5.
        c: A number, more than 0, less than 1.
        d: A number, a multiple of 0.01.
        e: A whole number, always 3.
        f: A text, 1 character.
        g: A text, at most 64 characters, matching `^[a-z]+$`.
        h: A list, from 1 to 10 of them, none twice, each a UUID.
        i: Values by name, at most 3 of them, each a whole number, at least 1.
        j: A whole number, one of `1`, `2` or `3`, `2` where it is left out.
        k: A whole number, always `2`.
        l: Yes or no, always `true`.
        m: A text, at most 5 characters.
        n: A text. Deprecated by the vendor.
        o: A text."#]].assert_eq(&said(json!({
        "a": {"type": "integer", "minimum": 1, "maximum": 9},
        "b": {"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 5},
        "c": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        "d": {"type": "number", "multipleOf": 0.01},
        "e": {"type": "integer", "minimum": 3, "maximum": 3},
        "f": {"type": "string", "minLength": 1, "maxLength": 1},
        "g": {"type": "string", "minLength": 0, "maxLength": 64, "pattern": "^[a-z]+$"},
        "h": {"type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": {"type": "string", "format": "uuid"}},
        "i": {"type": "object", "maxProperties": 3, "additionalProperties": {"type": "integer", "minimum": 1}},
        "j": {"type": "integer", "enum": [1, 2, 3], "default": 2},
        "k": {"const": 2},
        "l": {"type": "boolean", "enum": [true]},
        "m": {"type": "string", "nullable": true, "anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]},
        "n": {"type": "string", "deprecated": true},
        "o": {"type": "string", "pattern": "`", "default": "`"},
    })));
}

#[test]
fn times_and_numbers_in_texts_have_their_units() {
    expect![[r#"
        a: An instant, in seconds since 1970 (UTC).
        b: A day, as `YYYY-MM-DD`.
        c: An instant, as in RFC 3339.
        d: An instant, as in ISO 8601.
        e: A decimal number, as a text.
        f: A text, matching `^\d+$`.
        g: A URL.
        h: A text."#]]
    .assert_eq(&said(json!({
        "a": {"type": "integer", "format": "unix-time"},
        "b": {"type": "string", "format": "date"},
        "c": {"type": "string", "format": "date-time"},
        "d": {"type": "string", "format": "ISO 8601 date-time"},
        "e": {"type": "string", "format": "decimal"},
        "f": {"type": "string", "format": "^\\d+$"},
        "g": {"type": "string", "format": "uri"},
        "h": {"type": "string", "format": "what nobody knows"},
    })));
}

#[test]
fn whole_numbers_have_the_units_of_the_overrides() {
    let fields = json!({"properties": {
        "created_at": {"type": "integer", "minimum": 0}, "amount": {"type": "integer"}, "at": {"type": "integer"},
        "amount_at": {"type": "string"},
    }});
    let units = "[units]\n\"*_at\" = \"in seconds\"\namount = \"in cents\"";
    let written = answered(fields, &json!({}), units);
    for (docs, field) in [
        ("A whole number, in seconds, at least 0.", "created_at: Option<i64>"),
        ("A whole number, in cents.", "amount: Option<i64>"),
        ("A whole number.", "at: Option<i64>"),
        ("A text.", "amount_at: Option<String>"),
    ] {
        assert!(written.contains(&format!("/// {docs}\n    pub {field},")), "{field}: {written}");
    }
}

#[test]
fn arguments_say_what_their_types_do_not() {
    let parameters = json!([
        {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}},
        {"name": "plain", "in": "path", "required": true, "schema": {"type": "string"}},
        {"name": "X-Note", "in": "header", "schema": {"type": "string", "maxLength": 5}},
        {"name": "ids", "in": "query", "required": true, "schema": {"type": "array", "maxItems": 3, "items": {"type": "string"}}},
    ]);
    let parts = json!({"requestBody": {"content": {"multipart/form-data": {"schema": {
        "type": "object", "required": ["file"],
        "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string", "maxLength": 9}, "n": {"type": "integer"}},
    }}}}, "parameters": parameters, "deprecated": true});
    expect![[r#"
        pub trait Api {
            /// Do it.
            ///
            /// Answered by `204`.
            ///
            /// Deprecated by the vendor.
            ///
            /// - `id`: a UUID.
            /// - `ids`: a list, at most 3 of them.
            /// - `x_note`: a text, at most 5 characters.
            /// - `body` has these parts:
            ///   - `file`, which must be there: bytes.
            ///   - `n`: a whole number.
            ///   - `note`: a text, at most 9 characters.
            #[post("/a/{id}/{plain}")]
            async fn do_it(
                &self,
                id: &str,
                plain: &str,
                #[query]
                ids: &[String],
                #[header("X-Note")]
                x_note: Option<&str>,
                #[multipart]
                body: &Multipart,
            ) -> Result<Response<()>, Error>;
        }
    "#]]
    .assert_eq(&written(&json!({"/a/{id}/{plain}": {"post": operation("do_it", parts)}}), &json!({}), ""));
}
