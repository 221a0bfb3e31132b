//! Office files as packages: a zip whose parts are found by name and unpacked within limits.
//!
//! Nothing is ever written to disk, so that a name such as `../../etc/passwd` can do no harm; a part of that name
//! is simply never looked up.

use crate::budget::Budget;
use crate::document::Medium;
use crate::error::foreign;
use crate::{Error, Limits};
use memchr::memmem;
use nianbao_schema::{Wording, both};
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// More parts than any office file has.
const MOST_PARTS: usize = 10_000;
/// What opens the entry of a part in a zip's directory.
const ENTRY: &[u8] = b"PK\x01\x02";
/// What opens an OLE file: old office files, and new ones under a password.
const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// An office file that is open.
pub(crate) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// Where each part is, by its name without regard to case.
    parts: HashMap<String, usize>,
    medium: Medium,
    budget: &'b Budget,
}

impl<'b> Package<'b> {
    /// Opens a file that should be of a medium.
    pub(crate) fn open(bytes: &'b [u8], medium: Medium, budget: &'b Budget) -> Result<Self, Error> {
        check_outside(bytes, medium, budget.limits())?;
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| complaint(medium, &error))?;
        if archive.has_duplicate_names() {
            return Err(Error::damaged(
                medium,
                Wording::plain("two of its parts have one name", "有两个部分同名"),
            ));
        }
        let mut parts = HashMap::with_capacity(archive.len());
        for (index, name) in archive.file_names_raw().enumerate() {
            let Some(name) = part_name(&String::from_utf8_lossy(name)) else { continue };
            if let Some(twin) = parts.insert(name, index) {
                let name = archive.name_for_index(twin).and_then(Result::ok).unwrap_or_default();
                return Err(Error::damaged(
                    medium,
                    both!("two of its parts have the name `{name}`", "有两个部分都叫`{name}`"),
                ));
            }
        }
        Ok(Package { archive, parts, medium, budget })
    }

    pub(crate) fn medium(&self) -> Medium {
        self.medium
    }

    /// Whether there is such a part.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.index(path).is_some()
    }

    /// The place of a part in the zip.
    pub(crate) fn index(&self, path: &str) -> Option<usize> {
        self.parts.get(&part_name(path)?).copied()
    }

    /// A part's bytes; nothing if there is no such part.
    pub(crate) fn bytes(&mut self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(index) = self.index(path) else { return Ok(None) };
        let medium = self.medium;
        let file = self.archive.by_index(index).map_err(|error| complaint(medium, &error))?;
        let declared = usize::try_from(file.size()).unwrap_or(usize::MAX);
        let most = self.budget.unpackable();
        if declared > most {
            self.budget.unpacked(declared)?;
        }
        // What is declared may be a lie: it is neither allocated at once nor believed.
        let mut bytes = Vec::with_capacity(declared.min(1 << 20));
        let read = file.take((most as u64).saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|error| {
            Error::damaged(
                medium,
                both!(
                    "`{path}` cannot be unpacked: {why}",
                    "`{path}`解压不了：{why}",
                    path = path,
                    why = foreign(error)
                ),
            )
        })?;
        self.budget.unpacked(bytes.len())?;
        Ok(Some(bytes))
    }

    /// A part's text, whatever Unicode it is written in; nothing if there is no such part.
    pub(crate) fn text(&mut self, path: &str) -> Result<Option<String>, Error> {
        let Some(bytes) = self.bytes(path)? else { return Ok(None) };
        match decode(bytes) {
            Some(text) => Ok(Some(text)),
            None => Err(Error::damaged(
                self.medium,
                both!("`{path}` is no Unicode text", "`{path}`不是Unicode文字"),
            )),
        }
    }

    /// The zip itself, for those who copy parts as they are.
    pub(crate) fn archive(&mut self) -> &mut ZipArchive<Cursor<&'b [u8]>> {
        &mut self.archive
    }
}

/// Looks at a file from outside, so that opening it costs no more than it should.
fn check_outside(bytes: &[u8], medium: Medium, limits: &Limits) -> Result<(), Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge { what: crate::error::BYTES, limit: limits.bytes });
    }
    if bytes.starts_with(OLE) {
        return Err(ole(bytes, medium));
    }
    if memmem::find_iter(bytes, ENTRY).count() > MOST_PARTS {
        return Err(Error::TooLarge {
            what: Wording::plain("parts", "文件包中的部分"), limit: MOST_PARTS
        });
    }
    Ok(())
}

/// What an OLE file is: a new office file under a password has a stream of that name.
fn ole(bytes: &[u8], medium: Medium) -> Error {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if memmem::find(bytes, &name).is_some() {
        return Error::Encrypted(medium);
    }
    Error::Unsupported {
        what: Wording::plain("an office file of the old kind (.doc, .xls)", "旧格式的办公文件（.doc、.xls）"),
        remedy: Wording::plain("save it as .docx or .xlsx and try again", "请另存为.docx或.xlsx再读"),
    }
}

fn complaint(medium: Medium, error: &ZipError) -> Error {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Error::Encrypted(medium),
        other => Error::damaged(medium, foreign(other)),
    }
}

/// A part's name as it is compared. Some programs write backslashes, some a leading slash. A name that leads out
/// of the package names no part.
fn part_name(path: &str) -> Option<String> {
    let name = path.replace('\\', "/").to_ascii_lowercase();
    let name = name.trim_start_matches('/');
    (!name.is_empty() && name.split('/').all(|step| step != "..")).then(|| name.to_owned())
}

/// Text in UTF-8, or in UTF-16 with a mark at its start.
fn decode(bytes: Vec<u8>) -> Option<String> {
    match *bytes.as_slice() {
        [0xff, 0xfe, ..] => utf16(&bytes, u16::from_le_bytes),
        [0xfe, 0xff, ..] => utf16(&bytes, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, ..] => String::from_utf8(bytes.get(3..)?.to_vec()).ok(),
        [b'<', 0, ..] => utf16(&bytes, u16::from_le_bytes),
        [0, b'<', ..] => utf16(&bytes, u16::from_be_bytes),
        _ => String::from_utf8(bytes).ok(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (units, rest) = bytes.as_chunks::<2>();
    let text =
        char::decode_utf16(units.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>().ok()?;
    rest.is_empty().then(|| text.trim_start_matches('\u{feff}').to_owned())
}
