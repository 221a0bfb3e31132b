//! Each kind of file by a small specimen, and files that are cut or mislabelled.

use super::*;
use proptest::prelude::*;

/// Packs names into a zip file with nothing in them; the first may have its content stored.
fn zip(names: &[&str], first: &str) -> Vec<u8> {
    let (mut parts, mut directory) = (Vec::new(), Vec::new());
    for (at, name) in names.iter().enumerate() {
        let content = if at == 0 { first } else { "" };
        let offset = (parts.len() as u32).to_le_bytes();
        let (size, length) = ((content.len() as u32).to_le_bytes(), (name.len() as u16).to_le_bytes());
        parts.extend([&b"PK\x03\x04"[..], &[0; 14], &size, &size, &length, &[0; 2]].concat());
        parts.extend([name.as_bytes(), content.as_bytes()].concat());
        directory.extend([&b"PK\x01\x02"[..], &[0; 16], &size, &size, &length, &[0; 12], &offset].concat());
        directory.extend(name.as_bytes());
    }
    let start = (parts.len() as u32).to_le_bytes();
    let size = (directory.len() as u32).to_le_bytes();
    [&parts, &directory, &b"PK\x05\x06"[..], &[0; 8], &size, &start, &[0; 2]].concat()
}

/// An OLE file with a stream of a name.
fn ole(stream: &str) -> Vec<u8> {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 504], &name, &[0; 64]].concat()
}

#[test]
fn each_medium_is_known() {
    let cases: &[(Medium, &[u8])] = &[
        (Medium::Docx, &zip(&["[Content_Types].xml", "word/document.xml"], "")),
        (Medium::Docx, &zip(&["word/document2.xml", "word/embeddings/xl/workbook.xml"], "")),
        (Medium::Xlsx, &zip(&["[Content_Types].xml", "xl/workbook.xml"], "word/document.xml")),
        (Medium::Pdf, b"%PDF-1.7\n"),
        (Medium::Pdf, b"\n\nHTTP/1.1 200 OK\n\n%PDF-1.4"),
        (Medium::Json, b" {\n \"format\": \"x\" }"),
        (Medium::Json, b"\xEF\xBB\xBF{}"),
        (Medium::Html, b"<!DOCTYPE HTML><HTML><P>x"),
        (Medium::Html, b"<?xml version=\"1.0\"?><!DOCTYPE html><html>"),
        (Medium::Html, b"\xEF\xBB\xBF\n<TABLE><TR><TD>1"),
        (Medium::Html, "一、总体情况<br>　　无。".as_bytes()),
        (Medium::Html, b"<!-- saved -->\n# no heading<p>"),
        (Medium::Html, b"<\0t\0a\0b\0l\0e\0>\0\n\0"),
        (Medium::Markdown, b"---\nformat: x\n---\ntext"),
        (Medium::Markdown, "说明\n\n## 一、总体情况\n<table><tr><td>1</td></tr></table>".as_bytes()),
        (Medium::Markdown, b"a | b\n--- | ---:\n1 | 2"),
        (Medium::Markdown, b"text\n| 1 | 2 |\n| 3 | 4 |\n"),
        (Medium::Text, "一、总体情况\n  1  2\n #标签 a<b\n----\n{x}".as_bytes()),
        (Medium::Text, b"# \n#\n| only one |"),
        (Medium::Text, b"< 3"),
        (Medium::Xlsx, &zip(&["[Content_Types].xml", "xl\\workbook.xml"], "")),
        (Medium::Docx, &zip(&["/Word/Document.xml"], "")),
        (Medium::Json, b"{format: \"2021-30\"}"),
        (Medium::Json, b"{'format': 1}"),
        (Medium::Json, b"{"),
        (Medium::Json, b"[{\"format\": 1}]"),
        (Medium::Json, b"[1, 2]"),
        (Medium::Text, "[字体：大 中 小]\n一、总体情况".as_bytes()),
        (Medium::Text, "[1]说明\n一、总体情况".as_bytes()),
        (Medium::Text, "{标题}\n一、总体情况".as_bytes()),
        (Medium::Text, "[]() 一、总体情况".as_bytes()),
        (Medium::Markdown, "[首页](http://甲.gov.cn/)\n\n# 一、总体情况".as_bytes()),
        (Medium::Markdown, "一、总体情况\n\n无。\n\n<table><tr><td>1<br>2</td></tr></table>\n".as_bytes()),
        (Medium::Html, "一、总体情况<br>无。\n<table><tr><td>1</td></tr></table>\n".as_bytes()),
        (Medium::Csv, "规章,1,2\n文件,3,4\n合计,4,6\n".as_bytes()),
        (Medium::Csv, b"a;b\n\"c;d\ne\";1\nf;2\n"),
        (Medium::Csv, b"sep=;\na;b\nc;1\nd;2\n"),
        (Medium::Csv, b"\xFF\xFEa\0\t\0b\0\n\0c\0\t\0\x31\0\n\0d\0\t\0\x32\0\n\0"),
        (Medium::Text, "他说,我,也说。\n然后，走了。\n再后来,没有了。\n".as_bytes()),
        (Medium::Text, "总体情况\n规章\t1\t2\n文件\t3\t4\n很好。\n".as_bytes()),
    ];
    for (medium, bytes) in cases {
        assert_eq!(Medium::of(bytes), Ok(*medium), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_not_read_is_named_with_a_remedy() {
    let office = |kind: &str| zip(&["mimetype", "content.xml"], &format!("application/vnd.oasis.{kind}"));
    let cases: &[(&str, &[u8])] = &[
        ("old Word or WPS", &ole("WordDocument")),
        ("old Excel or WPS", &ole("Workbook")),
        ("presentation", &ole("PowerPoint Document")),
        ("unknown kind", &ole("")),
        ("password", &ole("EncryptedPackage")),
        ("OpenDocument text", &office("opendocument.text")),
        ("OpenDocument spreadsheet", &office("opendocument.spreadsheet")),
        ("xlsb", &zip(&["xl/workbook.bin"], "")),
        ("presentation", &zip(&["ppt/presentation.xml"], "")),
        ("OFD", &zip(&["OFD.xml"], "")),
        ("zip", &zip(&["a.txt"], "")),
        ("rtf", b"{\\rtf1\\ansi"),
        ("rtf", b"\r\n{\\rtf1\\ansi"),
        ("CEB", b"Founder CEB\0\x03\0\0"),
        (".uot", &zip(&["_meta/meta.xml", "uof.xml"], "")),
        (".fodt", b"<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">"),
        (".fods", b"<?xml version=\"1.0\"?>\n<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"),
        (".uof", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><uof:UOF xmlns:uof=\"http://schemas.uof.org/cn/2003/uof\" uof:mimetype=\"vnd.uof.text\">".as_bytes()),
        (".uos", "<?xml version=\"1.0\"?><uof:UOF uof:mimetype=\"vnd.uof.spreadsheet\">".as_bytes()),
        ("PNG", b"\x89PNG\r\n\x1a\n\0\0"),
        ("JPEG", b"\xFF\xD8\xFF\xE0"),
        ("BMP", b"BM\x46\0\0\0\0\0\0\0\x36"),
        ("WebP", b"RIFF\x10\0\0\0WEBPVP8 "),
        (".mht", b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
        ("Excel 2003", b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"),
        ("Word XML", b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"),
        ("XML file", b"<?xml version=\"1.0\"?><feed/>"),
        ("unknown kind", &[0, 1, 2, 3, 0xFF, 0xFE, 0, 9, 0x81, 0]),
    ];
    for (what, bytes) in cases {
        match Medium::of(bytes) {
            Err(Error::Unsupported { what: found, remedy }) => {
                assert!(found.english().contains(what), "{what}: {found:?}");
                assert!(!remedy.is_empty());
            }
            other => panic!("{what}: {other:?}"),
        }
    }
    for empty in [&b""[..], b" \n\t", b"\xEF\xBB\xBF"] {
        assert_eq!(Medium::of(empty), Err(Error::Empty));
    }
}

#[test]
fn a_file_cut_off_keeps_its_kind() {
    let whole = zip(&["[Content_Types].xml", "word/document.xml", "word/styles.xml"], "");
    assert_eq!(Medium::of(&whole[..120]), Ok(Medium::Docx));
}

proptest! {
    #[test]
    fn any_bytes_have_a_medium_or_an_error(
        start in proptest::sample::select(&["", "PK\x03\x04", "<?xml", "<", "---\n"][..]),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let _ = Medium::of(&[start.as_bytes(), &bytes].concat());
    }
}
