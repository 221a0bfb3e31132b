//! What is left of the limits while a file is read.

use crate::{Error, Limits};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_syntax::Filter;
use hayro_syntax::object::{Dict, Stream};
use nianbao_schema::Wording;
use std::io::Read;

/// The most that one byte grows to: 258 bytes for two bits in deflate, a string of 4096 bytes for 12 bits in LZW.
const DEFLATE: usize = 1_032;
const LZW: usize = 2_731;
const RUN: usize = 64;

/// What is left of the limits while a file is read.
pub(super) struct Budget {
    limits: Limits,
    unpacked: usize,
    squares: usize,
    characters: usize,
    operators: usize,
}

impl Budget {
    pub(super) fn new(limits: &Limits) -> Self {
        Budget {
            limits: *limits,
            unpacked: limits.unpacked,
            squares: limits.squares,
            characters: limits.characters,
            operators: operators(limits),
        }
    }

    /// One drawing operator, or one step of work that costs about as much.
    pub(super) fn operator(&mut self) -> Result<(), Error> {
        self.work(1)
    }

    pub(super) fn work(&mut self, steps: usize) -> Result<(), Error> {
        spend(&mut self.operators, steps, crate::error::DRAWING, operators(&self.limits))
    }

    pub(super) fn characters(&mut self, count: usize) -> Result<(), Error> {
        spend(&mut self.characters, count, crate::error::CHARACTERS, self.limits.characters)
    }

    pub(super) fn squares(&mut self, count: usize) -> Result<(), Error> {
        spend(&mut self.squares, count, crate::error::SQUARES, self.limits.squares)
    }

    pub(super) fn unpacked(&mut self, bytes: usize) -> Result<(), Error> {
        spend(&mut self.unpacked, bytes, crate::error::UNPACKED, self.limits.unpacked)
    }

    /// What a stream holds; nothing if it is damaged. The library would unpack it whatever it grows to.
    pub(super) fn unpack(&mut self, stream: &Stream<'_>) -> Result<Vec<u8>, Error> {
        let filters = stream.filters();
        let raw = stream.raw_data();
        if filters.as_slice() == [Filter::FlateDecode] && !has_parameters(stream.dict()) {
            let data = self.inflate(&raw);
            self.unpacked(data.len())?;
            return Ok(data);
        }
        if worst(&filters, raw.len()) > self.unpacked {
            self.unpacked(usize::MAX)?;
        }
        let data = stream.decoded_data().map(std::borrow::Cow::into_owned).unwrap_or_default();
        self.unpacked(data.len())?;
        Ok(data)
    }

    /// Makes sure that a stream which the library unpacks by itself stays within the limits.
    pub(super) fn allow(&mut self, stream: &Stream<'_>) -> Result<(), Error> {
        let filters = stream.filters();
        let raw = stream.raw_data();
        let size = match filters.as_slice() {
            [Filter::FlateDecode] => self.inflated(&raw),
            filters => worst(filters, raw.len()),
        };
        self.unpacked(size)
    }

    /// Inflates as much as is allowed and one byte more. What comes before a fault counts.
    fn inflate(&self, raw: &[u8]) -> Vec<u8> {
        let most = self.unpacked as u64 + 1;
        let mut data = Vec::new();
        // What was read before a fault stays in the buffer, so that the fault itself needs no look.
        let _ = ZlibDecoder::new(raw).take(most).read_to_end(&mut data);
        if data.is_empty() {
            let _ = DeflateDecoder::new(raw).take(most).read_to_end(&mut data);
        }
        data
    }

    /// How much data inflates to, up to what is allowed and one byte more.
    pub(super) fn inflated(&self, raw: &[u8]) -> usize {
        let most = self.unpacked as u64 + 1;
        let size = |reader: &mut dyn Read| {
            let (mut size, mut page) = (0, [0; 16 << 10]);
            while let Ok(read @ 1..) = reader.read(&mut page) {
                size += read;
            }
            size
        };
        match size(&mut ZlibDecoder::new(raw).take(most)) {
            0 => size(&mut DeflateDecoder::new(raw).take(most)),
            size => size,
        }
    }
}

/// Operators are allowed in step with the bytes that they can come from.
fn operators(limits: &Limits) -> usize {
    limits.unpacked / 16
}

fn spend(left: &mut usize, amount: usize, what: Wording, limit: usize) -> Result<(), Error> {
    *left = left.checked_sub(amount).ok_or(Error::TooLarge { what, limit })?;
    Ok(())
}

/// The most that data can grow to through filters.
pub(super) fn worst(filters: &[Filter], size: usize) -> usize {
    filters.iter().fold(size, |size, filter| match filter {
        Filter::FlateDecode => size.saturating_mul(DEFLATE),
        Filter::LzwDecode => size.saturating_mul(LZW),
        Filter::RunLengthDecode => size.saturating_mul(RUN),
        _ => size,
    })
}

fn has_parameters(dict: &Dict<'_>) -> bool {
    dict.contains_key(b"DecodeParms") || dict.contains_key(b"DP") || dict.contains_key(b"F")
}
