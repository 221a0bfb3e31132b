//! Kinds of files that their first bytes, or the names packed in them, give away.

use crate::document::Medium;
use crate::error::Error;
use memchr::memmem;
use nianbao_schema::Wording;

/// What is done about a file that cannot be read.
pub(super) const SAVE_AS_DOCX: Wording = Wording::plain(
    "open it in Word, WPS or LibreOffice and save it as .docx",
    "请用Word、WPS或LibreOffice打开，另存为.docx",
);
pub(super) const SAVE_AS_XLSX: Wording = Wording::plain(
    "open it in Excel, WPS or LibreOffice and save it as .xlsx",
    "请用Excel、WPS或LibreOffice打开，另存为.xlsx",
);
const SAVE_AS_PDF: Wording = Wording::plain(
    "open it in the program that made it and save it as .docx or PDF",
    "请用制作它的软件打开，另存为.docx或PDF",
);
pub(crate) const TYPE_IT: Wording = Wording::plain(
    "find the document that it was made from, or type its figures into the form",
    "请找到原来的文件，或者把数字录入表格",
);
const EXPORT_PDF: Wording =
    Wording::plain("open it in its reader and export it as PDF", "请用相应的阅读器打开，导出为PDF");
const UNPACK: Wording =
    Wording::plain("unpack it and give the files that are in it", "请解压后读取其中的文件");

/// First bytes of files that are not read, what they are, and the remedy.
const SIGNATURES: &[(&[u8], Wording, Wording)] = &[
    (b"\x89PNG", Wording::plain("a picture (PNG)", "图片（PNG）"), TYPE_IT),
    (b"\xFF\xD8\xFF", Wording::plain("a picture (JPEG)", "图片（JPEG）"), TYPE_IT),
    (b"GIF8", Wording::plain("a picture (GIF)", "图片（GIF）"), TYPE_IT),
    (b"II*\0", Wording::plain("a picture (TIFF)", "图片（TIFF）"), TYPE_IT),
    (b"MM\0*", Wording::plain("a picture (TIFF)", "图片（TIFF）"), TYPE_IT),
    (b"{\\rtf", Wording::plain("a rich text document (.rtf)", "RTF文档（.rtf）"), SAVE_AS_DOCX),
    (b"Founder CEB", Wording::plain("a CEB document (.ceb)", "CEB文档（.ceb）"), EXPORT_PDF),
    (b"Rar!", Wording::plain("a packed archive (RAR)", "压缩包（RAR）"), UNPACK),
    (b"7z\xBC\xAF\x27\x1C", Wording::plain("a packed archive (7z)", "压缩包（7z）"), UNPACK),
    (b"\x1F\x8B", Wording::plain("a packed file (gzip)", "压缩文件（gzip）"), UNPACK),
];

/// How far into a file a PDF's first bytes may stand.
const PDF_JUNK: usize = 1024;

/// The medium, or why it cannot be read, if this is no text.
pub(super) fn medium(bytes: &[u8]) -> Option<Result<Medium, Error>> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(packed(bytes));
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Some(Err(compound(bytes)));
    }
    if contains(bytes.get(..PDF_JUNK).unwrap_or(bytes), b"%PDF-") {
        return Some(Ok(Medium::Pdf));
    }
    // A mark of the encoding or blanks may stand in front.
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let known = SIGNATURES.iter().find(|(signature, ..)| start.starts_with(signature));
    let known = known.map(|(_, what, remedy)| unsupported(what.clone(), remedy.clone()));
    known.or_else(|| longer(bytes)).map(Err)
}

/// Pictures whose first bytes alone could be those of a text.
fn longer(bytes: &[u8]) -> Option<Error> {
    let zeros = bytes.get(6..10) == Some(&[0; 4]);
    let picture = match bytes {
        [b'B', b'M', ..] if zeros => Wording::plain("a picture (BMP)", "图片（BMP）"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            Wording::plain("a picture (WebP)", "图片（WebP）")
        }
        _ => return None,
    };
    Some(unsupported(picture, TYPE_IT))
}

/// A zip file by the names in it.
fn packed(bytes: &[u8]) -> Result<Medium, Error> {
    let names = names(bytes);
    let has = |start: &[u8]| match &names {
        Some(names) => names.iter().any(|name| begins(name, start)),
        // The directory is at the end; of a file that was cut off, only the names before each part are left.
        None => contains(bytes, start),
    };
    if has(b"word/document") {
        return Ok(Medium::Docx);
    }
    if has(b"xl/workbook.xml") {
        return Ok(Medium::Xlsx);
    }
    // An OpenDocument or an e-book says first of all what it is, unpacked.
    let kind = bytes.get(38..120).filter(|_| bytes.get(30..38) == Some(b"mimetype")).unwrap_or_default();
    Err(if has(b"xl/workbook.bin") {
        unsupported(
            Wording::plain("a binary Excel workbook (.xlsb)", "Excel二进制工作簿（.xlsb）"),
            SAVE_AS_XLSX,
        )
    } else if contains(kind, b"opendocument.spreadsheet") {
        unsupported(
            Wording::plain("an OpenDocument spreadsheet (.ods)", "OpenDocument电子表格（.ods）"),
            SAVE_AS_XLSX,
        )
    } else if contains(kind, b"opendocument.text") {
        unsupported(Wording::plain("an OpenDocument text (.odt)", "OpenDocument文档（.odt）"), SAVE_AS_DOCX)
    } else if has(b"ppt/") || contains(kind, b"opendocument.presentation") {
        unsupported(Wording::plain("a presentation", "演示文稿"), SAVE_AS_PDF)
    } else if has(b"OFD.xml") {
        unsupported(Wording::plain("an OFD document (.ofd)", "OFD文档（.ofd）"), EXPORT_PDF)
    } else if has(b"uof.xml") || contains(kind, b"uof") {
        unsupported(
            Wording::plain("a UOF document (.uot, .uos)", "标文通文档（.uot、.uos）"),
            Wording::plain(
                "open it in WPS or LibreOffice and save it as .docx or .xlsx",
                "请用WPS或LibreOffice打开，另存为.docx或.xlsx",
            ),
        )
    } else {
        unsupported(Wording::plain("a packed archive (zip)", "压缩包（zip）"), UNPACK)
    })
}

/// Whether a name begins so. Some programs write backslashes, a leading slash or other letters' size.
fn begins(name: &[u8], start: &[u8]) -> bool {
    let name = match name {
        [b'/' | b'\\', rest @ ..] => rest,
        name => name,
    };
    let same = |(one, other): (&u8, &u8)| {
        let one = if *one == b'\\' { b'/' } else { *one };
        one.eq_ignore_ascii_case(other)
    };
    name.len() >= start.len() && name.iter().zip(start).all(same)
}

/// The names in the directory of a zip file; nothing if it is not where it should be.
fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let number = |at: usize, length: usize| {
        let digits = bytes.get(at..at.checked_add(length)?)?;
        Some(digits.iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte)))
    };
    let end = memmem::rfind(bytes, b"PK\x05\x06")?;
    let mut at = number(end + 16, 4)?;
    let mut names = Vec::new();
    while bytes.get(at..).is_some_and(|rest| rest.starts_with(b"PK\x01\x02")) {
        let (name, extra, comment) = (number(at + 28, 2)?, number(at + 30, 2)?, number(at + 32, 2)?);
        names.push(bytes.get(at + 46..at + 46 + name)?);
        at += 46 + name + extra + comment;
    }
    (!names.is_empty()).then_some(names)
}

/// An OLE file by the names of its streams: what Office wrote before 2007, and WPS for longer.
fn compound(bytes: &[u8]) -> Error {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("EncryptedPackage") {
        unsupported(
            Wording::plain("an Office document with a password", "有密码的Office文档"),
            Wording::plain("save it without one and try again", "请取消密码另存后再读"),
        )
    } else if has("WordDocument") {
        unsupported(
            Wording::plain("an old Word or WPS document (.doc, .wps)", "旧格式的Word或WPS文档（.doc、.wps）"),
            SAVE_AS_DOCX,
        )
    } else if has("Workbook") || has("Book") {
        unsupported(
            Wording::plain("an old Excel or WPS workbook (.xls, .et)", "旧格式的Excel或WPS表格（.xls、.et）"),
            SAVE_AS_XLSX,
        )
    } else if has("PowerPoint Document") {
        unsupported(
            Wording::plain("an old presentation (.ppt, .dps)", "旧格式的演示文稿（.ppt、.dps）"),
            SAVE_AS_PDF,
        )
    } else {
        unsupported(
            Wording::plain("an old Office file of an unknown kind", "不明种类的旧Office文件"),
            SAVE_AS_PDF,
        )
    }
}

/// Whether decoded text is none: text has hardly any control characters.
pub(super) fn is_noise(text: &str) -> bool {
    let is_odd = |&character: &char| {
        character == '\u{FFFD}'
            || character.is_control() && !matches!(character, '\t' | '\n' | '\r' | '\u{C}')
    };
    let odd = text.chars().filter(is_odd).count();
    odd * 10 > text.chars().count()
}

/// A file that is no text and nothing known.
pub(super) fn unknown() -> Error {
    unsupported(Wording::plain("a file of an unknown kind", "不明种类的文件"), SAVE_AS_PDF)
}

pub(super) fn unsupported(what: Wording, remedy: Wording) -> Error {
    Error::Unsupported { what, remedy }
}

fn contains(bytes: &[u8], sought: &[u8]) -> bool {
    memmem::find(bytes, sought).is_some()
}
