//! What kind of file some bytes are, by what is in them and never by what the file is called.

pub(crate) mod binary;
mod markup;

use crate::document::Medium;
use crate::encoding;
use crate::error::Error;

/// How much of a file is looked at; what it is shows at its start.
const SAMPLE: usize = 256 << 10;

impl Medium {
    /// The medium of a document.
    ///
    /// # Errors
    ///
    /// What the bytes seem to be instead, and what to do about it.
    ///
    /// ```
    /// use nianbao_reader::document::Medium;
    /// assert_eq!(Medium::of(b"<table><tr><td>3</table>"), Ok(Medium::Html));
    /// assert_eq!(Medium::of(b"# Overview\n\nNothing."), Ok(Medium::Markdown));
    /// let picture = Medium::of(b"\x89PNG\r\n\x1a\n").unwrap_err();
    /// assert!(picture.to_string().starts_with("it is a picture (PNG)"));
    /// ```
    pub fn of(bytes: &[u8]) -> Result<Medium, Error> {
        if let Some(known) = binary::medium(bytes) {
            return known;
        }
        let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
        let decoded = encoding::decode(sample);
        if decoded.text.trim().is_empty() {
            return Err(Error::Empty);
        }
        if binary::is_noise(&decoded.text) {
            return Err(binary::unknown());
        }
        markup::medium(&decoded.text)
    }
}

#[cfg(test)]
#[path = "medium/tests.rs"]
mod tests;
