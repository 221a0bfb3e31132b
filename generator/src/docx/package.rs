//! The zip file of a document's parts.

use super::Error;
use askama::Template;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Below this size a part is stored as it is: there is little to gain.
const SMALL_PART: usize = 2048;
/// A quick level: the file is larger than at the usual one, and sooner there.
const LEVEL: i64 = 2;

/// A zip file whose bytes depend on its parts alone.
pub(super) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Package {
    pub(super) fn new() -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(DateTime::default());
        Package { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    pub(super) fn part(&mut self, path: &str, part: impl Template) -> Result<(), Error> {
        let text = part.render().map_err(|error| Error(error.into()))?;
        let is_small = text.len() < SMALL_PART;
        let options = if is_small {
            self.options.compression_method(CompressionMethod::Stored).compression_level(None)
        } else {
            self.options
        };
        self.zip.start_file(path, options).map_err(|error| Error(error.into()))?;
        self.zip.write_all(text.as_bytes()).map_err(|error| Error(error.into()))
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, Error> {
        let cursor = self.zip.finish().map_err(|error| Error(error.into()))?;
        Ok(cursor.into_inner())
    }
}
