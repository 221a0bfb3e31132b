//! Reports as JSON: there and back, two readers that agree, and every mistake at its place.

use nianbao_schema::Language;
use nianbao_schema::json::Json;
use nianbao_schema::problem::{Problem, Severity};
use nianbao_schema::{Errors, Format, Report, report_json, resolve};
use nianbao_testing::{Filling, Form, HOSTILE, Limits, Random, for_seeds, report, soak};
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

fn random_format(random: &mut Random) -> Arc<Format> {
    let hostile = random.chance(50);
    Form::random(random, &Limits { hostile, ..Limits::default() }).resolve()
}

fn filling(random: &mut Random) -> Filling {
    let shares = [0, 10, 50, 100];
    Filling { blank: *random.pick(&shares), not_applicable: random.below(30), ..Filling::default() }
}

/// Reads bytes in both ways and holds them against each other; what is read must be JSON.
fn read(bytes: &[u8], format: &Arc<Format>) -> Result<Report, Errors<Problem>> {
    let quick = report_json::from_slice_quick(bytes, format);
    let explained = report_json::from_slice_explaining(bytes, format);
    let shown = || String::from_utf8_lossy(bytes);
    if let Some(quick) = quick {
        assert_eq!(Ok(&quick), explained.as_ref(), "{}", shown());
    }
    if let Err(problems) = &explained {
        assert!(problems.iter().any(|problem| problem.severity == Severity::Error), "{}", shown());
        for problem in problems {
            assert!(problem.span.end <= bytes.len(), "{problem:?} in {}", shown());
            problem.line("report.json", &shown(), Language::Chinese);
        }
    } else {
        let json = serde_json::from_slice::<serde::de::IgnoredAny>(bytes);
        assert!(json.is_ok(), "{json:?} in {}", shown());
    }
    assert_eq!(Report::from_json(bytes, format), explained);
    explained
}

#[test]
fn every_report_comes_back_as_it_was() {
    for_seeds(300, |random| {
        let format = random_format(random);
        let filling = filling(random);
        let report = report(&format, random, &filling);
        let json = report.to_json();
        for text in [json.to_string(), json.to_pretty()] {
            assert_eq!(read(text.as_bytes(), &format), Ok(report.clone()), "{text}");
            let quick = report_json::from_slice_quick(text.as_bytes(), &format);
            assert!(quick.is_some(), "what we write is not read the quick way: {text}");
        }
    });
}

/// JSON of the same meaning, written in another way: keys in any order, blanks left out, any
/// whitespace, any character escaped.
fn rewrite(json: &Json, random: &mut Random, text: &mut String) {
    let space = |random: &mut Random, text: &mut String| {
        for _ in 0..random.below(3) {
            text.push(*random.pick(&[' ', '\n', '\t', '\r']));
        }
    };
    space(random, text);
    match json {
        Json::Object(entries) => {
            let mut entries: Vec<&(String, Json)> = entries.iter().collect();
            entries.retain(|(_, value)| *value != Json::Null || random.chance(70));
            for _ in 0..random.below(3) {
                let (one, other) = (random.below(entries.len().max(1)), random.below(entries.len().max(1)));
                if !entries.is_empty() {
                    entries.swap(one, other);
                }
            }
            text.push('{');
            for (number, (key, value)) in entries.into_iter().enumerate() {
                text.push_str(if number == 0 { "" } else { "," });
                space(random, text);
                string(key, random, text);
                space(random, text);
                text.push(':');
                rewrite(value, random, text);
            }
            space(random, text);
            text.push('}');
        }
        Json::String(value) => string(value, random, text),
        value => text.push_str(&value.to_string()),
    }
    space(random, text);
}

fn string(value: &str, random: &mut Random, text: &mut String) {
    let escapes = *random.pick(&[0, 0, 10, 100]);
    text.push('"');
    for c in value.chars() {
        let mut units = [0; 2];
        match c {
            _ if c < ' ' || matches!(c, '"' | '\\') || random.chance(escapes) => {
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            '/' if random.chance(30) => text.push_str("\\/"),
            c => text.push(c),
        }
    }
    text.push('"');
}

#[test]
fn the_order_of_keys_whitespace_and_escapes_do_not_matter() {
    for_seeds(300, |random| {
        let format = random_format(random);
        let filling = filling(random);
        let report = report(&format, random, &filling);
        let mut text = String::new();
        rewrite(&report.to_json(), random, &mut text);
        assert_eq!(read(text.as_bytes(), &format), Ok(report), "{text}");
    });
}

/// Values and pieces of JSON that a careless program might write in place of another.
const PIECES: &[&str] = &[
    "0",
    "-0",
    "1.0",
    "1e2",
    "1E+2",
    "1e400",
    "-1",
    "00",
    "01",
    "+1",
    ".5",
    "5.",
    "1.5.5",
    "1e",
    "0x10",
    "999999999999999",
    "1000000000000000",
    "0.0000000000000001",
    "1_000",
    "NaN",
    "Infinity",
    "null",
    "nul",
    "nulll",
    "true",
    "True",
    "false",
    "\"\"",
    "\"/\"",
    "\"\\/\"",
    "\"0\"",
    "'",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "{}",
    "{",
    "}",
    "[]",
    "[",
    "]",
    ",",
    ",,",
    ":",
    "\"format\":",
    "\"total\":",
    "\u{feff}",
    "\u{a0}",
    "\u{0}",
    "//",
    "/**/",
    "1 2",
    "一",
];

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    if bytes.is_empty() {
        return;
    }
    let at = random.below(bytes.len());
    let length = random.below(12).min(bytes.len() - at);
    match random.below(8) {
        0 => bytes[at] ^= 1 << random.below(8),
        1 => drop(bytes.drain(at..at + length)),
        2 => bytes.truncate(at),
        3 => bytes.insert(at, random.below(256) as u8),
        4 => {
            let copy = bytes[at..at + length].to_vec();
            let to = random.below(bytes.len());
            bytes.splice(to..to, copy);
        }
        5 => replace_value(bytes, at, random.word(PIECES)),
        6 => replace_value(bytes, at, random.word(HOSTILE)),
        _ => drop(bytes.splice(at..at, random.word(PIECES).bytes())),
    }
}

/// Replaces whatever stands behind the next colon and is no object.
fn replace_value(bytes: &mut Vec<u8>, at: usize, value: &str) {
    let Some(colon) = bytes[at..].iter().position(|&byte| byte == b':') else { return };
    let start = at + colon + 1;
    let length = bytes[start..].iter().position(|byte| b",}{".contains(byte)).unwrap_or_default();
    bytes.splice(start..start + length, value.bytes());
}

#[test]
fn both_readers_agree_on_thousands_of_broken_reports() {
    let mut accepted = 0;
    let mut tries = 0;
    for seed in 0..soak(60) {
        let mut random = Random::new(seed);
        let format = random_format(&mut random);
        let report = report(&format, &mut random, &Filling::default());
        let json = report.to_json();
        for _ in 0..100 {
            let mut bytes = if random.chance(50) { json.to_string() } else { json.to_pretty() }.into_bytes();
            for _ in 0..random.within(1, 3) {
                mutate(&mut bytes, &mut random);
            }
            tries += 1;
            accepted += usize::from(read(&bytes, &format).is_ok());
        }
    }
    // Changes that break nothing must be among them, or the test says little.
    assert!(accepted > tries / 20, "{accepted} of {tries}");
    assert!(accepted < tries / 2, "{accepted} of {tries}");
}

/// A form that has a place for every kind of mistake.
static FORM: LazyLock<Arc<Format>> = LazyLock::new(|| {
    let text = r#"
        id = "f-1"
        title = "表"
        years = { from = 2021 }
        [[section]]
        id = "overview"
        title = "情况"
        narrative = true
        [[section]]
        id = "tables"
        title = "表格"
        [[section.table]]
        id = "visits"
        rows = [
          { id = "adults", label = "成人" },
          { id = "children", label = "儿童", rows = [{ id = "girls", label = "女" }, { id = "boys", label = "男" }] },
        ]
        columns = [{ id = "local", label = "本地" }, { id = "foreign", label = "外地" }]
        [[section.table]]
        id = "kinds"
        rows = [
          { id = "change", label = "增减", value = "change" },
          { id = "amount", label = "金额", value = "amount" },
          { id = "text", label = "文字", value = "text" },
          { id = "flag", label = "是否", value = "flag" },
          { id = "choice", label = "选择", value = { choice = [{ id = "red", label = "红" }, { id = "blue", label = "蓝" }] } },
        ]
    "#;
    Arc::new(resolve(text.as_bytes()).format.unwrap())
});

/// What both readers say of a text: each problem's code, the text it points at, message and label.
fn complaints(text: &str) -> Vec<String> {
    let Err(problems) = read(text.as_bytes(), &FORM) else { return Vec::new() };
    let show = |problem: &Problem| {
        let at = text.get(problem.span.clone()).unwrap_or("<not a range of characters>");
        let label =
            if problem.label.is_empty() { String::new() } else { format!("; {}", problem.label.english()) };
        format!("{}[{at}]: {}{label}", problem.code, problem.message.english())
    };
    problems.iter().map(show).collect()
}

#[track_caller]
fn check(cases: &[(&str, &[&str])]) {
    for (text, expect) in cases {
        assert_eq!(complaints(text), *expect, "{text}");
    }
}

/// The same for values of one cell.
#[track_caller]
fn check_values(path: &str, cases: &[(&str, &str)]) {
    for (value, expect) in cases {
        let (outer, inner) = path.split_once('.').unwrap();
        let inner = inner.replace('.', r#"":{""#);
        let braces = "}".repeat(path.matches('.').count());
        let text = format!(r#"{{"format":"f-1","{outer}":{{"{inner}":{value}{braces}}}"#);
        let expect: Vec<String> = match expect.split_once(": ") {
            None => Vec::new(),
            Some((code, label)) => {
                vec![format!("{code}[{value}]: `{path}` cannot be `{value}`; {label}")]
            }
        };
        assert_eq!(complaints(&text), expect, "{text}");
    }
}

#[test]
fn every_kind_of_value_takes_what_it_should_and_nothing_else() {
    const WHOLE: &str = "report-value: a whole number without quotes, `null` for blank, or `\"/\"`";
    const POINT: &str = "report-value: a whole number is written without point and exponent";
    const DIGITS: &str = "report-digits: more than 15 digits would not stay exact";
    const SIGN: &str = "report-value: zero has no sign";
    const NEGATIVE: &str = "report-value: this cannot be less than zero";
    const AMOUNT: &str = "report-value: a number without quotes, `null` for blank, or `\"/\"`";
    const FLAG: &str = "report-value: `true`, `false`, `null` for blank, or `\"/\"`";
    const STRING: &str = "report-value: a string, or `null` for blank";
    const PAIRS: &str = "json-syntax: `\\ud800` to `\\udfff` stand for a character only in pairs";
    check_values(
        "visits.children.girls.local",
        &[
            ("0", ""),
            ("999999999999999", ""),
            ("null", ""),
            ("\"/\"", ""),
            ("\"\\/\"", ""),
            ("\"\\u002f\"", ""),
            ("1000000000000000", DIGITS),
            ("100000000000000000000000000000000000000", DIGITS),
            ("-1", NEGATIVE),
            ("-0", SIGN),
            ("1.0", POINT),
            ("1e2", POINT),
            ("1E400", POINT),
            ("\"3\"", WHOLE),
            ("\"\"", WHOLE),
            ("\" / \"", WHOLE),
            ("true", WHOLE),
            ("[3]", WHOLE),
            ("{}", WHOLE),
            ("{\"a\":1}", WHOLE),
            ("\"\\ud800\"", PAIRS),
        ],
    );
    check_values(
        "kinds.change",
        &[
            ("-5", ""),
            ("0", ""),
            ("-0", SIGN),
            ("-1000000000000000", DIGITS),
            ("-1.5", POINT),
            ("false", WHOLE),
        ],
    );
    check_values(
        "kinds.amount",
        &[
            ("96171.60", ""),
            ("9.61716e4", ""),
            ("1E+2", ""),
            ("0.000000000000001", ""),
            ("0.0", ""),
            ("0e5", ""),
            ("0.0000000000000001", DIGITS),
            ("1234567890123.456", DIGITS),
            ("1e400", DIGITS),
            ("1e-400", DIGITS),
            ("-0.5", NEGATIVE),
            ("-0.0", SIGN),
            ("\"0.5\"", AMOUNT),
        ],
    );
    check_values(
        "kinds.text",
        &[
            ("\"x\"", ""),
            ("\"\"", ""),
            ("\"/\"", ""),
            ("3", STRING),
            ("true", STRING),
            ("\"\\udc00\"", PAIRS),
        ],
    );
    check_values(
        "kinds.flag",
        &[("true", ""), ("false", ""), ("\"/\"", ""), ("\"是\"", FLAG), ("1", FLAG), ("\"true\"", FLAG)],
    );
    check_values(
        "kinds.choice",
        &[
            ("\"red\"", ""),
            ("\"\\u0072ed\"", ""),
            ("\"rad\"", "report-value: did you mean `red`?"),
            ("\"红\"", "report-value: choices are red, blue"),
            ("\"\"", "report-value: choices are red, blue"),
            ("0", STRING),
        ],
    );
}

#[test]
fn every_mistake_is_named_at_its_place() {
    let stated =
        |fingerprint: &str| format!(r#"{{"format":"f-1","fingerprint":"{fingerprint}","year":2021}}"#);
    const NO_FORMAT: &str = "report-format[]: the report does not say of which format it is";
    check(&[
        (r#"{"format":"f-1"}"#, &[]),
        (" \t\r\n{ \"format\" : \"f-1\" } \n", &[]),
        (r#"{"format":"f-1","year":2021,"organ":{"name":"某局","level":"county"}}"#, &[]),
        (r#"{"format":"f-1","year":null,"organ":{"name":null,"level":null}}"#, &[]),
        // The format.
        ("{}", &[NO_FORMAT]),
        (r#"{"year":2021}"#, &[NO_FORMAT]),
        (r#"{"year":1}"#, &["report-value[1]: `year` cannot be `1`; a number of four digits", NO_FORMAT]),
        (
            r#"{"format":"f-2"}"#,
            &["report-format[\"f-2\"]: the report is of format \"f-2\", and read as one of `f-1`"],
        ),
        // Its state.
        (&stated(&FORM.fingerprint.to_string()), &[]),
        (r#"{"format":"f-1","fingerprint":null,"year":2021}"#, &[]),
        (
            &stated("0123456789abcdef"),
            &[&*format!(
                "report-format[\"0123456789abcdef\"]: the report was made with another state of the form `f-1` (fingerprint 0123456789abcdef; the one here has {}), in which units and labels may differ",
                FORM.fingerprint
            )],
        ),
        (
            r#"{"format":"f-1","fingerprint":5}"#,
            &["report-value[5]: `fingerprint` cannot be `5`; a string, or `null` for blank"],
        ),
        (
            r#"{"format":null}"#,
            &["report-format[null]: the report is of format null, and read as one of `f-1`"],
        ),
        (
            r#"{"format":"f-1","format":"f-1"}"#,
            &["report-duplicate[format]: `format` stands twice in the report; the second one"],
        ),
        // The year.
        (
            r#"{"format":"f-1","year":"2021"}"#,
            &["report-value[\"2021\"]: `year` cannot be `\"2021\"`; a number of four digits"],
        ),
        (
            r#"{"format":"f-1","year":2021.0}"#,
            &["report-value[2021.0]: `year` cannot be `2021.0`; a number of four digits"],
        ),
        (
            r#"{"format":"f-1","year":999}"#,
            &["report-value[999]: `year` cannot be `999`; a number of four digits"],
        ),
        (
            r#"{"format":"f-1","year":20211}"#,
            &["report-value[20211]: `year` cannot be `20211`; a number of four digits"],
        ),
        (
            r#"{"format":"f-1","year":-2021}"#,
            &["report-value[-2021]: `year` cannot be `-2021`; a number of four digits"],
        ),
        (
            r#"{"format":"f-1","year":2e3}"#,
            &["report-value[2e3]: `year` cannot be `2e3`; a number of four digits"],
        ),
        // The organ.
        (
            r#"{"format":"f-1","organ":null}"#,
            &["report-value[organ]: `organ` is null, where an object is due"],
        ),
        (
            r#"{"format":"f-1","organ":"某局"}"#,
            &["report-value[organ]: `organ` is a string, where an object is due"],
        ),
        (
            r#"{"format":"f-1","organ":{"name":5}}"#,
            &["report-value[5]: `organ.name` cannot be `5`; a string, or `null` for blank"],
        ),
        (
            r#"{"format":"f-1","organ":{"nmae":"x"}}"#,
            &["report-path[nmae]: `organ` has no `nmae` in format f-1; did you mean `name`?"],
        ),
        (
            r#"{"format":"f-1","organ":{"level":"contry"}}"#,
            &[
                "report-level[\"contry\"]: `organ.level` is `contry`, which is no level in format f-1; did you mean `county`?",
            ],
        ),
        (
            r#"{"format":"f-1","organ":{"level":"县级"}}"#,
            &["report-level[\"县级\"]: `organ.level` is `县级`, which is no level in format f-1"],
        ),
        (
            r#"{"format":"f-1","organ":{"name":"a","name":"b"}}"#,
            &["report-duplicate[name]: `organ.name` stands twice in the report; the second one"],
        ),
        // Paths.
        (
            r#"{"format":"f-1","vists":{}}"#,
            &["report-path[vists]: the report has no `vists` in format f-1; did you mean `visits`?"],
        ),
        (
            r#"{"format":"f-1","visits":{"children":{"girl":{"local":1}}}}"#,
            &["report-path[girl]: `visits.children` has no `girl` in format f-1; did you mean `girls`?"],
        ),
        (
            r#"{"format":"f-1","visits":{"local":3}}"#,
            &["report-path[local]: `visits` has no `local` in format f-1"],
        ),
        (r#"{"format":"f-1","":3}"#, &["report-path[]: the report has no `` in format f-1"]),
        (
            r#"{"format":"f-1","\u6210\u4eba" : 3}"#,
            &[r"report-path[\u6210\u4eba]: the report has no `成人` in format f-1"],
        ),
        (r#"{"format":"f-1","a\"\\":3}"#, &[r#"report-path[a\"\\]: the report has no `a"\` in format f-1"#]),
        (
            r#"{"format":"f-1","visits":3}"#,
            &["report-value[visits]: `visits` is a number, where an object is due"],
        ),
        (
            r#"{"format":"f-1","visits":[{"adults":1}],"kinds":true}"#,
            &[
                "report-value[visits]: `visits` is a list, where an object is due",
                "report-value[kinds]: `kinds` is true or false, where an object is due",
            ],
        ),
        (
            r#"{"format":"f-1","visits":{"adults":{"local":1},"adults":{"local":2}}}"#,
            &["report-duplicate[adults]: `visits.adults` stands twice in the report; the second one"],
        ),
        (
            r#"{"format":"f-1","visits":{"adults":{"local":1,"loc\u0061l":1}}}"#,
            &[
                r"report-duplicate[loc\u0061l]: `visits.adults.local` stands twice in the report; the second one",
            ],
        ),
        (
            r#"{"format":"f-1","overview":"a","overview":null}"#,
            &["report-duplicate[overview]: `overview` stands twice in the report; the second one"],
        ),
        (
            r#"{"format":"f-1","overview":7}"#,
            &["report-value[7]: `overview` cannot be `7`; a string, or `null` for blank"],
        ),
        (
            r#"{"format":"f-1","overview":"\ud83d"}"#,
            &[
                r#"json-syntax["\ud83d"]: `overview` cannot be `"\ud83d"`; `\ud800` to `\udfff` stand for a character only in pairs"#,
            ],
        ),
        // Several at once, in the order of the file.
        (
            r#"{"format":"f-2","year":0,"organ":{"level":"x"},"visits":{"adults":{"local":-1,"foreign":"1"}}}"#,
            &[
                "report-format[\"f-2\"]: the report is of format \"f-2\", and read as one of `f-1`",
                "report-value[0]: `year` cannot be `0`; a number of four digits",
                "report-level[\"x\"]: `organ.level` is `x`, which is no level in format f-1",
                "report-value[-1]: `visits.adults.local` cannot be `-1`; this cannot be less than zero",
                "report-value[\"1\"]: `visits.adults.foreign` cannot be `\"1\"`; a whole number without quotes, `null` for blank, or `\"/\"`",
            ],
        ),
        // What is no object.
        ("[]", &["report-value[]: the report is a list, where an object is due"]),
        ("null", &["report-value[]: the report is null, where an object is due"]),
        ("3", &["report-value[]: the report is a number, where an object is due"]),
        (r#""f-1""#, &["report-value[]: the report is a string, where an object is due"]),
        // What is no JSON.
        ("", &["json-syntax[]: this is not JSON: EOF while parsing a value"]),
        ("{", &["json-syntax[]: this is not JSON: EOF while parsing an object"]),
        (
            r#"{"format":"f-1","visits":{"adults":{"local":1"#,
            &["json-syntax[]: this is not JSON: EOF while parsing an object"],
        ),
        (r#"{"format":"f-1"}}"#, &["json-syntax[]: this is not JSON: trailing characters"]),
        (r#"{"format":"f-1",}"#, &["json-syntax[]: this is not JSON: trailing comma"]),
        ("{'format':'f-1'}", &["json-syntax[]: this is not JSON: key must be a string"]),
        (r#"{"format":"f-1","year":NaN}"#, &["json-syntax[]: this is not JSON: expected value"]),
        (r#"{"format":"f-1","year":02021}"#, &["json-syntax[]: this is not JSON: invalid number"]),
        (
            r#"{"format":"f-1","visits":{"adults":{"local":01}}}"#,
            &["json-syntax[]: this is not JSON: invalid number"],
        ),
        (
            r#"{"format":"f-1","visits":{"adults":{"local":+1}}}"#,
            &["json-syntax[]: this is not JSON: expected value"],
        ),
        (
            r#"{"format":"f-1","visits":{"adults":{"local":.5}}}"#,
            &["json-syntax[]: this is not JSON: expected value"],
        ),
        (r#"{"format":"f-1" /* 注 */}"#, &["json-syntax[]: this is not JSON: expected `,` or `}`"]),
        (
            "{\"format\":\"f-1\",\"overview\":\"a\nb\"}",
            &[
                "json-syntax[]: this is not JSON: control character (\\u0000-\\u001F) found while parsing a string",
            ],
        ),
        (
            r#"{"format":"f-1","\ud800":1}"#,
            &["json-syntax[]: this is not JSON: unexpected end of hex escape"],
        ),
        // A number too large for everybody else, where none is due at all.
        (r#"{"format":"f-1","visits":1e400}"#, &["report-value[]: no report has a number as large as this"]),
        // A byte order mark.
        (
            "\u{feff}{\"format\":\"f-1\"}",
            &["json-syntax[\u{feff}]: the file begins with a byte order mark, which JSON does not have"],
        ),
    ]);
}

#[test]
fn bytes_that_are_no_text_are_one_problem() {
    for (bytes, at) in [
        (&b"\xff"[..], 0),
        (b"{\"format\":\"f-1\",\"overview\":\"\xc4\xea\"}", 28),
        (b"{\xe4\xb8", 1),
        (b"\xff\xfe{\0}\0", 0),
        (b"{\"a\":\"\xed\xa0\x80\"}", 6),
    ] {
        let problems = read(bytes, &FORM).unwrap_err();
        assert_eq!(problems[0].message.english(), format!("byte {at} is not UTF-8"));
        assert_eq!((problems.len(), problems[0].span.clone()), (1, at..at));
    }
}

#[test]
fn the_format_of_a_report_is_found_wherever_it_stands() {
    for (text, expect) in [
        (r#"{"format":"f-1"}"#, Ok("f-1")),
        (r#"{"visits":{"x":[{}]},"organ":5,"format":"\u0066-1"}"#, Ok("f-1")),
        ("{}", Err("the report does not say of which format it is")),
        (r#"{"format":5}"#, Err("the report does not say of which format it is")),
        (r#"{"format":null}"#, Err("the report does not say of which format it is")),
        (r#"{"format":"a","format":"b"}"#, Err("a report is a JSON object with one key `format`")),
        ("7", Err("a report is a JSON object with one key `format`")),
        ("[\"f-1\"]", Err("a report is a JSON object with one key `format`")),
        ("{\"format\"", Err("this is not JSON: EOF while parsing an object")),
        ("\u{feff}{}", Err("the file begins with a byte order mark, which JSON does not have")),
    ] {
        let found = report_json::format_id(text.as_bytes());
        let found = found.as_ref().map(String::as_str).map_err(|problem| problem.message.english());
        assert_eq!(found, expect, "{text}");
    }
}

/// Reads something large in both ways. It is not to say much; what is quadratic would take minutes here.
#[track_caller]
fn read_large(text: &[u8], format: &Arc<Format>) -> Vec<Problem> {
    let explained = report_json::from_slice_explaining(text, format);
    assert_eq!(Report::from_json(text, format), explained);
    let _ = report_json::format_id(text);
    let problems = explained.map_or_else(Errors::into_vec, |_| Vec::new());
    let said: usize =
        problems.iter().map(|problem| problem.message.english().len() + problem.label.english().len()).sum();
    assert!(problems.len() <= 201 && said < 100_000, "{} problems, {said} bytes", problems.len());
    problems
}

#[test]
fn nothing_large_is_slow() {
    const MEGABYTE: usize = 1 << 20;
    let format = Format::built_in("2021-30").unwrap();
    let inside = |value: &str| format!("{{\"format\":\"2021-30\",{value}}}");
    let nested = |depth: usize| format!("\"x\":{}1{}", "[".repeat(depth), "]".repeat(depth));
    let long = |piece: &str| piece.repeat(MEGABYTE / piece.len());
    let cases = [
        inside(&nested(100)),
        inside(&nested(100_000)),
        inside(&format!("\"applications\":{}", "{\"x\":".repeat(100_000))),
        "[".repeat(100_000),
        "{\"applications\":".repeat(100_000),
        inside(&format!("\"{}\":1", long("公"))),
        inside(&format!("\"{}\":1", long("\\u516c"))),
        inside(&format!("\"year\":{}", long("2021"))),
        inside(&format!("\"organ\":{{\"level\":\"{}\"}}", long("county"))),
        inside(&format!("\"fees\":{{\"administrative\":{{\"collected\":{}}}}}", long("0"))),
        inside(&format!("\"fees\":{{\"administrative\":{{\"collected\":0.{}1}}}}", long("0"))),
        inside(&format!("\"fees\":{{\"administrative\":{{\"collected\":1e{}}}}}", long("9"))),
        inside(&format!("\"overview\":[{}1]", long("1,"))),
        inside(&format!("\"x\":[{}1]", long("1,"))),
        inside(&format!("{}\"x\":1", long("\"aplications\":1,"))),
        inside(&format!("{}\"x\":1", long("\"\\u0061\":1,"))),
        inside(&format!("\"applications\":{{{}\"x\":1}}", long("\"received\":{},"))),
        long("\\"),
        long("\""),
        long("\n"),
    ];
    for text in cases {
        let problems = read_large(text.as_bytes(), format);
        assert!(!problems.is_empty());
    }
    let prose = inside(&format!("\"overview\":\"{}\"", long("公开")));
    assert_eq!(read_large(prose.as_bytes(), format), []);
    let many = read_large(inside(&format!("{}\"x\":1", long("\"aplications\":1,"))).as_bytes(), format);
    assert_eq!(many.len(), 201);
    assert!(
        many[200].message.english().starts_with("there are ")
            && many[200].message.english().ends_with(" more problems like these")
    );
}

#[test]
fn a_file_is_refused_for_its_size_before_it_is_looked_at() {
    let text = vec![b' '; 32 * (1 << 20) + 1];
    let problems = read_large(&text, &FORM);
    assert_eq!(problems[0].message.english(), "the file has 33554433 bytes; a report has at most 33554432");
    assert_eq!(problems.len(), 1);
}

#[test]
fn a_report_may_name_the_schema_of_an_editor() {
    let format = Format::built_in("2021-30").unwrap();
    let report = |text: &str| read(text.as_bytes(), format);
    let named = report(r#"{ "$schema": "./2021-30.draft.schema.json", "format": "2021-30", "year": 2021 }"#);
    assert_eq!(named, report(r#"{ "format": "2021-30", "year": 2021 }"#));
    assert!(named.is_ok());
    assert!(report(r#"{ "$schema": 1, "format": "2021-30" }"#).is_err());
    assert!(report(r#"{ "format": "2021-30", "organ": { "$schema": "x" } }"#).is_err());
}
