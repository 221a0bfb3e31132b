//! Text in all encodings, declared rightly, wrongly and not at all.

use super::*;
use proptest::prelude::*;

const PROSE: &str = "一、总体情况。2021年，本机关认真贯彻落实条例，全年主动公开信息1,234条，收到申请３件（其中商业企业1件）。";
const TRADITIONAL: &str = "一、總體情況。本機關認真貫徹落實條例，全年主動公開信息，收到申請三件。";

/// Decodes bytes and expects a text, the encoding, whether it was declared, and how many remarks.
#[track_caller]
fn check(bytes: &[u8], text: &str, encoding: &str, declared: bool, remarks: usize) {
    let decoded = decode(bytes);
    assert_eq!(decoded.text, text);
    assert_eq!(decoded.encoding.name, encoding);
    assert_eq!(decoded.encoding.declared, declared, "{encoding}");
    assert_eq!(decoded.remarks.len(), remarks, "{:?}", decoded.remarks);
}

fn encoded(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let (bytes, _, unmappable) = encoding.encode(text);
    assert!(!unmappable);
    bytes.into_owned()
}

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

#[test]
fn undeclared_text_is_recognised() {
    check(b"", "", "UTF-8", false, 0);
    check(b"plain 12", "plain 12", "UTF-8", false, 0);
    check(PROSE.as_bytes(), PROSE, "UTF-8", false, 0);
    check(&encoded(PROSE, GBK), PROSE, "gb18030", false, 0);
    check(&encoded(TRADITIONAL, BIG5), TRADITIONAL, "Big5", false, 0);
    for text in ["一一一一\n", PROSE, "<p>x</p>"] {
        check(&utf_16(text, u16::to_le_bytes), text, "UTF-16LE", false, 0);
        check(&utf_16(text, u16::to_be_bytes), text, "UTF-16BE", false, 0);
    }
    // Four bytes a character, which only GB18030 has.
    let rare = "㐀 𠀀 总体情况".to_owned() + PROSE;
    check(&encoded(&rare, GB18030), &rare, "gb18030", false, 0);
}

#[test]
fn marks_are_believed_and_removed() {
    check(&[b"\xEF\xBB\xBF", PROSE.as_bytes()].concat(), PROSE, "UTF-8", true, 0);
    check(&utf_16(&format!("\u{FEFF}{PROSE}"), u16::to_le_bytes), PROSE, "UTF-16LE", true, 0);
    check(&utf_16(&format!("\u{FEFF}{PROSE}"), u16::to_be_bytes), PROSE, "UTF-16BE", true, 0);
    // A site's template has the mark, and its database the text.
    check(&[b"\xEF\xBB\xBF", &*encoded(PROSE, GBK)].concat(), PROSE, "gb18030", false, 1);
}

#[test]
fn declarations_are_found_wherever_they_stand() {
    let cases = [
        "<meta charset=gb2312>",
        "<META CHARSET = 'GBK'>",
        "<!-- <meta charset='utf-8'> --><html><meta charset=\"gbk\">",
        "<meta name=author content=x><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" />",
        "<script charset=utf-8></script><meta http-equiv=Content-Type content='text/html;charset=gbk'>",
        "\n<?xml version='1.0' encoding='gbk'?>",
        "@charset \"gbk\";",
    ];
    for case in cases {
        let text = format!("{case}{PROSE}");
        check(&encoded(&text, GBK), &text, "GBK", true, 0);
    }
    let text = format!("<meta charset=gb18030>{PROSE}");
    check(&encoded(&text, GB18030), &text, "gb18030", true, 0);
    let text = format!("<meta charset=big5>{TRADITIONAL}");
    check(&encoded(&text, BIG5), &text, "Big5", true, 0);
}

#[test]
fn wrong_declarations_are_remarked_upon() {
    let page = |charset: &str, text: &str| format!("<meta charset={charset}>{text}");
    let check = |charset: &str, text: &str, actual: &'static encoding_rs::Encoding, name: &str, remarks| {
        let text = page(charset, text);
        super::tests::check(&encoded(&text, actual), &text, name, false, remarks);
    };
    check("gb2312", PROSE, UTF_8, "UTF-8", 1);
    check("big5", PROSE, UTF_8, "UTF-8", 1);
    check("utf-8", PROSE, GBK, "gb18030", 1);
    check("iso-8859-1", PROSE, GBK, "gb18030", 1);
    check("big5", PROSE, GBK, "gb18030", 1);
    check("gbk", TRADITIONAL, BIG5, "Big5", 1);
    check("hz-gb-2312", PROSE, GBK, "gb18030", 1);
    check("no-such-thing", PROSE, UTF_8, "UTF-8", 1);
    // By the standard this is UTF-8, and nobody need be told.
    check("utf-16", PROSE, UTF_8, "UTF-8", 0);
}

#[test]
fn a_few_characters_are_what_the_page_says() {
    // `路` in GBK is `·` in UTF-8.
    let page = "<meta charset=gbk>路";
    check(&encoded(page, GBK), page, "GBK", true, 0);
    let page = "<meta charset=windows-1252>caf\u{E9}";
    check(b"<meta charset=windows-1252>caf\xE9", page, "windows-1252", true, 0);
}

#[test]
fn what_cannot_be_decoded_is_counted() {
    let mut bytes = format!("{PROSE}\n二").into_bytes();
    bytes.extend(b"\xFFx\xFE");
    let decoded = decode(&bytes);
    assert_eq!(decoded.text, format!("{PROSE}\n二\u{FFFD}x\u{FFFD}"));
    assert_eq!(decoded.remarks[0].place, Some(Place::Line { line: 2, column: 2 }));
    assert!(decoded.remarks[0].text.chinese().contains("2处"), "{:?}", decoded.remarks[0]);
    // Cut in the middle of a character.
    check(&PROSE.as_bytes()[..PROSE.len() - 1], &PROSE.replace("）。", "）\u{FFFD}"), "UTF-8", false, 1);
}

proptest! {
    #[test]
    fn any_bytes_are_decoded(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        decode(&bytes);
    }

    #[test]
    fn any_text_with_a_mark_or_a_zero_less_utf_8_comes_back(text in "\\PC{0,60}") {
        let unmarked = text.trim_start_matches('\u{FEFF}');
        prop_assert_eq!(decode(unmarked.as_bytes()).text, unmarked);
        let marked = utf_16(&format!("\u{FEFF}{unmarked}"), u16::to_le_bytes);
        prop_assert_eq!(decode(&marked).text, unmarked);
    }
}
