//! A report's own JSON, which needs no recognition: the schema reads it, this only says what it is.

use crate::document::{Declared, Document, Encoding, Medium};
use crate::encoding;
use crate::error::Error;
use crate::limits::Limits;
use nianbao_schema::report_json;

/// The document of a report's JSON: no blocks, but the data that it declares. What is wrong with them is for
/// [`report_json`] to say, once it is known which format they are meant for.
///
/// # Errors
///
/// Bytes that are no JSON object, or too many.
pub(crate) fn extract(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    if bytes.len() > limits.bytes.min(report_json::MAX_BYTES) {
        return Err(Error::TooLarge {
            what: crate::error::BYTES,
            limit: limits.bytes.min(report_json::MAX_BYTES),
        });
    }
    let decoded = encoding::decode(bytes);
    if decoded.text.trim().is_empty() {
        return Err(Error::Empty);
    }
    let encoding: Encoding = decoded.encoding;
    let (format, fingerprint) = report_json::identity(decoded.text.as_bytes())
        .map_err(|problem| Error::damaged(Medium::Json, problem.message))?;
    let declared = Declared {
        format: Some(format),
        fingerprint,
        data: Some(decoded.text.into_owned()),
        ..Declared::default()
    };
    Ok(Document {
        medium: Medium::Json,
        encoding: Some(encoding),
        declared,
        blocks: Vec::new(),
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks: decoded.remarks,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_declares_itself() {
        let json = br#"{ "format": "2021-30", "year": 2021 }"#;
        let document = extract(json, &Limits::default()).unwrap();
        assert_eq!(document.declared.format.as_deref(), Some("2021-30"));
        assert!(document.blocks.is_empty() && document.declared.data.is_some());
    }

    #[test]
    fn other_json_is_damaged() {
        for (json, expect) in [
            ("", Error::Empty.to_string()),
            ("[1, 2]", "it is JSON, but damaged".to_owned()),
            ("{ \"format\": ", "it is JSON, but damaged".to_owned()),
        ] {
            let why = extract(json.as_bytes(), &Limits::default()).unwrap_err().to_string();
            assert!(why.starts_with(&expect), "{why}");
        }
        let small = Limits { bytes: 3, ..Limits::default() };
        assert_eq!(extract(b"{    }", &small), Err(Error::TooLarge { what: crate::error::BYTES, limit: 3 }));
    }
}
