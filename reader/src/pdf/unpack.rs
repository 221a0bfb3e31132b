//! What streams hold, unpacked as far as the limits allow.

use crate::Error;
use crate::budget::Budget;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_syntax::Filter;
use hayro_syntax::object::{Dict, Stream};
use std::io::Read;

/// The most that one byte grows to: 258 bytes for two bits in deflate, a string of 4096 bytes for 12 bits in LZW.
const DEFLATE: usize = 1_032;
const LZW: usize = 2_731;
const RUN: usize = 64;

/// What a stream holds; nothing if it is damaged. The library would unpack it whatever it grows to.
pub(super) fn unpack(stream: &Stream<'_>, budget: &Budget) -> Result<Vec<u8>, Error> {
    let filters = stream.filters();
    let raw = stream.raw_data();
    let data = if filters.as_slice() == [Filter::FlateDecode] && !has_parameters(stream.dict()) {
        inflate(&raw, budget)
    } else {
        let worst = worst(&filters, raw.len());
        if worst > budget.unpackable() {
            budget.unpacked(worst)?;
        }
        stream.decoded_data().map(std::borrow::Cow::into_owned).unwrap_or_default()
    };
    budget.unpacked(data.len())?;
    Ok(data)
}

/// Makes sure that a stream which the library unpacks by itself stays within the limits.
pub(super) fn allow(stream: &Stream<'_>, budget: &Budget) -> Result<(), Error> {
    let filters = stream.filters();
    let raw = stream.raw_data();
    let size = match filters.as_slice() {
        [Filter::FlateDecode] => inflated(&raw, budget),
        filters => worst(filters, raw.len()),
    };
    budget.unpacked(size)
}

/// Inflates as much as is allowed and one byte more. What comes before a fault counts.
fn inflate(raw: &[u8], budget: &Budget) -> Vec<u8> {
    let most = (budget.unpackable() as u64).saturating_add(1);
    let mut data = Vec::new();
    // What was read before a fault stays in the buffer, so that the fault itself needs no look.
    let _ = ZlibDecoder::new(raw).take(most).read_to_end(&mut data);
    if data.is_empty() {
        let _ = DeflateDecoder::new(raw).take(most).read_to_end(&mut data);
    }
    data
}

/// How much data inflates to, up to what is allowed and one byte more.
pub(super) fn inflated(raw: &[u8], budget: &Budget) -> usize {
    let most = (budget.unpackable() as u64).saturating_add(1);
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
