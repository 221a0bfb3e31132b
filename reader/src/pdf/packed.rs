//! What a file holds that the library unpacks before anybody can ask how large it is.

use super::unpack::{inflated, worst};
use crate::Error;
use crate::budget::Budget;
use hayro_syntax::Filter;
use memchr::memmem;
use nianbao_schema::Wording;

/// Every dictionary may be taken for a page, which costs the library a kilobyte.
const DICTIONARIES: usize = 500_000;

/// How far a stream's dictionary is looked for before the word `stream`.
const REACH: usize = 4_096;

/// Makes sure that the streams which hold objects or their index stay within the limits once unpacked.
pub(super) fn check(bytes: &[u8], budget: &Budget) -> Result<(), Error> {
    if memmem::find_iter(bytes, b"<<").take(DICTIONARIES + 1).count() > DICTIONARIES {
        return Err(Error::TooLarge {
            what: Wording::plain("dictionaries", "字典数"), limit: DICTIONARIES
        });
    }
    for word in memmem::find_iter(bytes, b"stream") {
        let start = data_start(bytes, word + b"stream".len());
        if let (false, Some(start)) = (bytes[..word].ends_with(b"end"), start) {
            let dictionary = dictionary(&bytes[word.saturating_sub(REACH)..word]);
            if may_hold_objects(dictionary) {
                budget.unpacked(size(dictionary, &bytes[start..], budget))?;
            }
        }
    }
    Ok(())
}

/// What of the text before the word `stream` belongs to the same object.
fn dictionary(before: &[u8]) -> &[u8] {
    memmem::rfind(before, b"obj").map_or(before, |object| &before[object..])
}

/// A line ends between the word `stream` and its data.
fn data_start(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [b'\r', b'\n', ..] => Some(at + 2),
        [b'\r' | b'\n', ..] => Some(at + 1),
        _ => None,
    }
}

/// Whether a dictionary has what those of objects and of the index need. A name can be written with `#`, so that
/// a dictionary with one is not believed.
fn may_hold_objects(dictionary: &[u8]) -> bool {
    [&b"/First"[..], b"/Size", b"#"].iter().any(|key| memmem::find(dictionary, key).is_some())
}

/// How large a stream becomes. Where it cannot be tried, because it is encrypted or packed more than once, it
/// is the worst that there can be.
fn size(dictionary: &[u8], data: &[u8], budget: &Budget) -> usize {
    let count = |wanted: &[&[u8]]| names(dictionary).filter(|name| wanted.contains(name)).count();
    let deflated = count(&[b"FlateDecode", b"Fl"]);
    let others = count(&[b"LZWDecode", b"LZW", b"RunLengthDecode", b"RL"]);
    let rest = count(&[b"ASCII85Decode", b"A85", b"ASCIIHexDecode", b"AHx"]);
    if deflated == 1 && others + rest == 0 {
        let size = inflated(data, budget);
        if size > 0 {
            return size;
        }
    }
    let length = memmem::find(data, b"endstream").unwrap_or(data.len());
    let filters: Vec<Filter> = std::iter::repeat_n(Filter::FlateDecode, deflated)
        .chain(std::iter::repeat_n(Filter::LzwDecode, others))
        .collect();
    worst(&filters, length)
}

/// The names in a dictionary.
fn names(dictionary: &[u8]) -> impl Iterator<Item = &[u8]> {
    let words = dictionary.split(|byte| byte.is_ascii_whitespace() || b"[]<>()".contains(byte));
    words.flat_map(|word| word.split(|byte| *byte == b'/').skip(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    fn check_stream(dictionary: &str, unpacked: usize) -> Result<(), Error> {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
        packer.write_all(&vec![b' '; unpacked]).unwrap();
        let mut file = format!("1 0 obj<<{dictionary}>>stream\n").into_bytes();
        file.extend(packer.finish().unwrap());
        file.extend(b"\nendstream endobj");
        check(&file, &Budget::new(&Limits { unpacked: 1 << 20, ..Limits::default() }, file.len()))
    }

    #[test]
    fn streams_of_objects_are_measured_before_anybody_unpacks_them() {
        let objects = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
        assert_eq!(check_stream(objects, 1 << 19), Ok(()));
        let too_large = Err(Error::TooLarge { what: crate::error::UNPACKED, limit: 1 << 20 });
        assert_eq!(check_stream(objects, 1 << 21), too_large);
        assert_eq!(check_stream("/Fi#72st 4/Filter/FlateDecode", 1 << 21), too_large);
        // What is packed twice is not tried.
        assert_eq!(check_stream("/First 4/Filter[/FlateDecode/FlateDecode]", 1 << 10), too_large);
        // A page's drawing is measured where it is drawn.
        assert_eq!(check_stream("/Filter/FlateDecode", 1 << 21), Ok(()));
    }
}
