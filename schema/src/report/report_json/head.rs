//! Bytes → the text of a report, and of which format it is.

use crate::both;
use crate::foreign;
use crate::language::Wording;
use crate::problem::{Code, Problem};
use serde_json::value::RawValue;

/// The largest report that is read, in bytes: prose of a few megabytes, with room to spare.
pub const MAX_BYTES: usize = 32 << 20;

pub(super) fn text(bytes: &[u8]) -> Result<&str, Box<Problem>> {
    if bytes.len() > MAX_BYTES {
        let message = both!(
            "the file has {size} bytes; a report has at most {MAX_BYTES}",
            "文件有{size}字节，报告最多{MAX_BYTES}字节",
            size = bytes.len(),
        );
        return Err(Box::new(Problem::new(Code::FileSize, 0..0, message)));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        let message = Wording::plain(
            "the file begins with a byte order mark, which JSON does not have",
            "文件开头有字节顺序标记（BOM），JSON不允许",
        );
        let help = Wording::plain("save the file as UTF-8 without BOM", "把文件另存为不带BOM的UTF-8编码");
        return Err(Box::new(Problem::new(Code::JsonSyntax, 0..3, message).help(help)));
    }
    // std's check alone would take a third of the time of reading a report in Chinese.
    simdutf8::basic::from_utf8(bytes).map_err(|_| {
        let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        let message = both!("byte {at} is not UTF-8", "第{at}字节处不是UTF-8编码");
        let help = Wording::plain("save the file as UTF-8", "把文件另存为UTF-8编码");
        Box::new(Problem::new(Code::FileEncoding, at..at, message).help(help))
    })
}

/// The id of the format that a report names, and the fingerprint that it states.
pub(super) fn identity(text: &str) -> Result<(String, Option<String>), Box<Problem>> {
    #[derive(serde::Deserialize)]
    struct Head<'a> {
        #[serde(borrow)]
        format: Option<&'a RawValue>,
        #[serde(borrow)]
        fingerprint: Option<&'a RawValue>,
    }
    let shapeless = || {
        let message = Wording::plain(
            "a report is a JSON object with one key `format`",
            "报告应是一个JSON对象`{ … }`，其中有且只有一个键`format`",
        );
        Box::new(Problem::new(Code::ReportFormat, 0..0, message))
    };
    // serde takes a list for a struct too.
    if text.trim_start().starts_with('[') {
        return Err(shapeless());
    }
    let head: Head<'_> = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => shapeless(),
        _ => Box::new(syntax(text, &error)),
    })?;
    let missing = || {
        Box::new(Problem::new(Code::ReportFormat, 0..0, NO_FORMAT).help(Wording::plain(
            "begin it with a key such as `\"format\": \"2021-30\"`",
            "开头要有`\"format\": \"2021-30\"`这样的一项",
        )))
    };
    let raw = head.format.ok_or_else(missing)?.get();
    let id = serde_json::from_str(raw).map_err(|_| missing())?;
    let fingerprint = head.fingerprint.and_then(|raw| serde_json::from_str(raw.get()).ok());
    Ok((id, fingerprint))
}

pub(super) const NO_FORMAT: Wording =
    Wording::plain("the report does not say of which format it is", "报告没有写明是哪个格式的");

/// What serde_json says of a text that is no JSON, at its place.
pub(super) fn syntax(text: &str, error: &serde_json::Error) -> Problem {
    let line_start: usize =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = text.floor_char_boundary(line_start + error.column().saturating_sub(1));
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    if message == "number out of range" {
        // JSON knows no largest number, so that this one is only in the wrong place.
        let message = Wording::plain("no report has a number as large as this", "报告里不会有这么大的数");
        return Problem::new(Code::ReportValue, at..at, message);
    }
    let message = both!("this is not JSON: {why}", "这不是正确的JSON：{why}", why = foreign::worded(message));
    Problem::new(Code::JsonSyntax, at..at, message)
}
