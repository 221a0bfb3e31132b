//! JSON → report, the way that explains what is wrong: all problems in one run, each at its place.

use crate::format::{Format, Value};
use crate::number::{MAX_DIGITS, Number, NumberError};
use crate::problem::{Code, Problem, Span, choices, nearest};
use crate::report::{Entry, Organ, Report};
use crate::resolve::ROOT_KEYS;
use crate::shape::{Content, Shape};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The largest report that is read, in bytes: prose of a few megabytes, with room to spare.
pub const MAX_BYTES: usize = 32 << 20;

/// How many problems of one report are told apart; a file with more is something else altogether.
const MAX_PROBLEMS: usize = 200;

pub(super) fn text(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has {} bytes; a report has at most {MAX_BYTES}", bytes.len());
        return Err(Problem::new(Code::FileSize, 0..0, message));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        let problem = Problem::new(
            Code::JsonSyntax,
            0..3,
            "the file begins with a byte order mark, which JSON does not have",
        );
        return Err(problem.help("save the file as UTF-8 without BOM"));
    }
    // std's check alone would take a third of the time of reading a report in Chinese.
    simdutf8::basic::from_utf8(bytes).map_err(|_| {
        let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        Problem::new(Code::FileEncoding, at..at, format!("byte {at} is not UTF-8"))
            .help("save the file as UTF-8")
    })
}

pub(super) fn format_id(text: &str) -> Result<String, Problem> {
    #[derive(serde::Deserialize)]
    struct Head<'a> {
        #[serde(borrow)]
        format: Option<&'a RawValue>,
    }
    let head: Head<'_> = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => {
            Problem::new(Code::ReportFormat, 0..0, "a report is a JSON object with one key `format`")
        }
        _ => syntax(text, &error),
    })?;
    let missing = || {
        Problem::new(Code::ReportFormat, 0..0, "the report does not say of which format it is")
            .help("begin it with a key such as `\"format\": \"2021-30\"`")
    };
    let raw = head.format.ok_or_else(missing)?.get();
    serde_json::from_str(raw).map_err(|_| missing())
}

pub(super) fn report(text: &str, format: &Arc<Format>) -> Result<Report, Vec<Problem>> {
    let mut reader = Reader {
        text,
        format,
        entries: vec![Entry::Blank; format.cells.len()],
        narratives: vec![String::new(); format.narratives.len()],
        year: None,
        organ: Organ::default(),
        named: false,
        seen: vec![false; format.shape().len()],
        problems: Vec::new(),
        more: 0,
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let root = Object { reader: &mut reader, place: Where::Root, key: 0..0 };
    let read = root.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    if let Err(error) = read {
        reader.note(syntax(text, &error));
    } else if !reader.named && reader.problems.is_empty() {
        let problem = Problem::new(Code::ReportFormat, 0..0, "the report does not say of which format it is");
        reader.note(problem.help(format!("begin it with `\"format\": \"{}\"`", format.id)));
    }
    if reader.problems.is_empty() {
        return Ok(Report::of_parts(format, reader.year, reader.organ, reader.entries, reader.narratives));
    }
    if reader.more > 0 {
        let problem = Problem::new(
            Code::ReportPath,
            0..0,
            format!("there are {} more problems like these", reader.more),
        );
        reader.problems.push(problem);
    }
    Err(reader.problems)
}

/// What serde_json says of a text that is no JSON, at its place.
fn syntax(text: &str, error: &serde_json::Error) -> Problem {
    let line_start: usize =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = (line_start + error.column().saturating_sub(1)).min(text.len());
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    Problem::new(Code::JsonSyntax, at..at, format!("this is not JSON: {message}"))
}

struct Reader<'t> {
    text: &'t str,
    format: &'t Format,
    entries: Vec<Entry>,
    narratives: Vec<String>,
    year: Option<u16>,
    organ: Organ,
    /// Whether the report says of which format it is.
    named: bool,
    /// The places of the form's shape that have been met.
    seen: Vec<bool>,
    problems: Vec<Problem>,
    /// How many problems were met past [`MAX_PROBLEMS`].
    more: usize,
}

/// The object that is being read.
#[derive(Clone, Copy, PartialEq)]
enum Where {
    Root,
    Organ,
    /// A branch of the form's shape.
    Branch(usize),
}

/// One object of a report.
struct Object<'r, 't> {
    reader: &'r mut Reader<'t>,
    place: Where,
    /// Where the object's key stands.
    key: Span,
}

impl<'de> DeserializeSeed<'de> for Object<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// What is no object is noted, and reading goes on behind it.
macro_rules! not_an_object {
    ($($visit:ident($type:ty) $what:literal,)*) => {
        $(fn $visit<E>(self, _: $type) -> Result<(), E> {
            self.wrong_type($what);
            Ok(())
        })*
    };
}

impl<'de> Visitor<'de> for Object<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Object { reader, place, .. } = self;
        let mut seen_root = [false; ROOT_KEYS.len()];
        while let Some(key) = map.next_key::<Key<'de>>()? {
            let span = reader.span(&key.0);
            match reader.child(place, &key.0) {
                Child::Place(index) => {
                    if std::mem::replace(&mut reader.seen[index], true) {
                        reader.duplicate(&key.0, span);
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    }
                    match &reader.format.shape().node(index).content {
                        Content::Branch(_) => {
                            map.next_value_seed(Object { reader, place: Where::Branch(index), key: span })?;
                        }
                        Content::Cell(cell) => reader.cell(*cell, map.next_value()?),
                        Content::Narrative(narrative) => reader.narrative(*narrative, map.next_value()?),
                    }
                }
                Child::Fixed(index) => {
                    if std::mem::replace(&mut seen_root[index], true) {
                        reader.duplicate(&key.0, span);
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    }
                    match (place, &*key.0) {
                        (Where::Root, "organ") => {
                            map.next_value_seed(Object { reader, place: Where::Organ, key: span })?;
                        }
                        (_, key) => reader.fixed(key, map.next_value()?),
                    }
                }
                Child::Unknown => {
                    reader.unknown(place, &key.0, span);
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.wrong_type("a list");
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.wrong_type("null");
        Ok(())
    }

    not_an_object! {
        visit_bool(bool) "true or false",
        visit_i64(i64) "a number",
        visit_u64(u64) "a number",
        visit_f64(f64) "a number",
        visit_str(&str) "a string",
    }
}

impl Object<'_, '_> {
    fn wrong_type(self, found: &str) {
        let keys = self.reader.keys(self.place);
        let message = format!("{} is {found}, where an object is due", self.reader.name(self.place));
        let help = format!("its keys are {}", choices(keys.iter().map(String::as_str)));
        self.reader.note(Problem::new(Code::ReportValue, self.key, message).help(help));
    }
}

/// A key, borrowed from the text unless it is written with escapes.
struct Key<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// What a key of an object leads to.
enum Child {
    /// A place of the form's shape.
    Place(usize),
    /// A key that every report has, by its position among those of the object.
    Fixed(usize),
    Unknown,
}

const ORGAN_KEYS: [&str; 2] = ["name", "level"];

impl<'t> Reader<'t> {
    fn note(&mut self, problem: Problem) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(problem);
        } else {
            self.more += 1;
        }
    }

    /// Where a part of the text stands; the text's start for a part that was unescaped.
    fn span(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if start + part.len() <= self.text.len() { start..start + part.len() } else { 0..0 }
    }

    fn child(&self, place: Where, key: &str) -> Child {
        let fixed = |keys: &[&str]| keys.iter().position(|&there| there == key);
        let (place, fixed) = match place {
            Where::Root => (Some(Shape::ROOT), fixed(&ROOT_KEYS)),
            Where::Organ => (None, fixed(&ORGAN_KEYS)),
            Where::Branch(index) => (Some(index), None),
        };
        match (place.and_then(|place| self.format.shape().child(place, key)), fixed) {
            (Some(index), _) => Child::Place(index),
            (None, Some(index)) => Child::Fixed(index),
            (None, None) => Child::Unknown,
        }
    }

    fn keys(&self, place: Where) -> Vec<String> {
        let shape = self.format.shape();
        match place {
            Where::Root => {
                let fixed = ROOT_KEYS.iter().map(|&key| key.to_owned());
                fixed.chain(shape.keys(Shape::ROOT).map(str::to_owned)).collect()
            }
            Where::Organ => ORGAN_KEYS.map(str::to_owned).to_vec(),
            Where::Branch(index) => shape.keys(index).map(str::to_owned).collect(),
        }
    }

    /// What to call an object in a sentence.
    fn name(&self, place: Where) -> String {
        match place {
            Where::Root => "the report".to_owned(),
            Where::Organ => "`organ`".to_owned(),
            Where::Branch(index) => format!("`{}`", self.format.shape().path(index)),
        }
    }

    fn duplicate(&mut self, key: &str, span: Span) {
        let message = format!("the key `{key}` stands twice in its object");
        self.note(Problem::new(Code::ReportDuplicate, span, message).label("the second one"));
    }

    fn unknown(&mut self, place: Where, key: &str, span: Span) {
        let keys = self.keys(place);
        let keys = || keys.iter().map(String::as_str);
        let message = format!("{} has no `{key}` in format {}", self.name(place), self.format.id);
        let mut problem =
            Problem::new(Code::ReportPath, span, message).help(format!("keys here are {}", choices(keys())));
        if let Some(near) = nearest(key, keys()) {
            problem = problem.label(format!("did you mean `{near}`?"));
        }
        self.note(problem);
    }

    /// `format`, `year`, `organ.name` or `organ.level`.
    fn fixed(&mut self, key: &str, raw: &'t RawValue) {
        let raw = raw.get();
        match key {
            "format" => {
                self.named = true;
                if string(raw).as_deref() != Some(&self.format.id) {
                    let message =
                        format!("the report is of format {raw}, and read as one of `{}`", self.format.id);
                    self.note(Problem::new(Code::ReportFormat, self.span(raw), message));
                }
            }
            "year" if raw == "null" => {}
            "year" => match raw.parse::<u16>() {
                Ok(year) if (1000..=9999).contains(&year) && raw.len() == 4 => self.year = Some(year),
                _ => self.note(Problem::new(
                    Code::ReportValue,
                    self.span(raw),
                    format!("`{raw}` is no year of four digits"),
                )),
            },
            _ if raw == "null" => {}
            _ => match (string(raw), key) {
                (Some(name), "name") => self.organ.name = name,
                (Some(level), _) => self.level(level, self.span(raw)),
                (None, _) => {
                    let message = format!("`organ.{key}` is a string or null");
                    self.note(Problem::new(Code::ReportValue, self.span(raw), message));
                }
            },
        }
    }

    fn level(&mut self, level: String, span: Span) {
        if self.format.levels.iter().any(|known| known.id == level) {
            self.organ.level = Some(level);
            return;
        }
        let known = || self.format.levels.iter().map(|level| level.id.as_str());
        let message = format!("`{level}` is not a level of organ in format {}", self.format.id);
        let mut problem =
            Problem::new(Code::ReportLevel, span, message).help(format!("levels are {}", choices(known())));
        if let Some(near) = nearest(&level, known()) {
            problem = problem.label(format!("did you mean `{near}`?"));
        }
        self.note(problem);
    }

    fn narrative(&mut self, narrative: usize, raw: &'t RawValue) {
        let raw = raw.get();
        match string(raw) {
            Some(text) => self.narratives[narrative] = text,
            None if raw == "null" => {}
            None => {
                let section = self.format.narratives[narrative].section;
                let message = format!("`{}` is prose: a string or null", self.format.sections[section].id);
                self.note(Problem::new(Code::ReportValue, self.span(raw), message));
            }
        }
    }

    fn cell(&mut self, cell: usize, raw: &'t RawValue) {
        let raw = raw.get();
        match entry(raw, &self.format.cells[cell].value) {
            Ok(entry) => self.entries[cell] = entry,
            Err((code, why)) => {
                let path = &self.format.cells[cell].path;
                let shown: String = raw.chars().take(40).collect();
                let problem =
                    Problem::new(code, self.span(raw), format!("`{path}` cannot be `{shown}`")).label(why);
                self.note(problem);
            }
        }
    }
}

/// An entry from the JSON value of its cell.
pub(super) fn entry(raw: &str, value: &Value) -> Result<Entry, (Code, String)> {
    let unfit = |why: &str| Err((Code::ReportValue, why.to_owned()));
    let text = match raw.as_bytes().first() {
        Some(b'n') => return Ok(Entry::Blank),
        Some(b'"') => string(raw).unwrap_or_default(),
        _ => String::new(),
    };
    match (raw.as_bytes().first(), value) {
        (Some(b'"'), _) if text == "/" => Ok(Entry::NotApplicable),
        (Some(b'"'), Value::Text) => Ok(Entry::from(text.as_str())),
        (Some(b'"'), Value::Choice(list)) => match list.iter().position(|choice| choice.name == text) {
            Some(position) => Ok(Entry::Choice(position)),
            None => {
                let names = || list.iter().map(|choice| choice.name.as_str());
                let near = nearest(&text, names()).map(|near| format!("did you mean `{near}`?"));
                unfit(&near.unwrap_or_else(|| format!("choices are {}", choices(names()))))
            }
        },
        (Some(b't' | b'f'), Value::Flag) => Ok(Entry::Flag(raw == "true")),
        (Some(b'-' | b'0'..=b'9'), value) if value.is_number() => number(raw, value).map(Entry::Number),
        (_, Value::Count | Value::Change) => {
            unfit("a whole number without quotes, `null` for blank, or `\"/\"`")
        }
        (_, Value::Amount) => unfit("a number without quotes, `null` for blank, or `\"/\"`"),
        (_, Value::Flag) => unfit("`true`, `false`, `null` for blank, or `\"/\"`"),
        (_, Value::Text | Value::Choice(_)) => unfit("a string, or `null` for blank"),
    }
}

fn number(raw: &str, value: &Value) -> Result<Number, (Code, String)> {
    let unfit = |why: &str| Err((Code::ReportValue, why.to_owned()));
    let whole = *value != Value::Amount;
    if whole && raw.contains(['.', 'e', 'E']) {
        return unfit("a whole number is written without point and exponent");
    }
    let number = match raw.parse::<Number>() {
        Ok(number) => number,
        Err(NumberError::TooManyDigits) => {
            return Err((Code::ReportDigits, format!("more than {MAX_DIGITS} digits would not stay exact")));
        }
        Err(NumberError::Malformed) => return unfit("not a number"),
    };
    if number.is_zero() && raw.starts_with('-') {
        return unfit("zero has no sign");
    }
    if !value.admits(number) {
        return unfit("this cannot be less than zero");
    }
    Ok(number)
}

fn string(raw: &str) -> Option<String> {
    serde_json::from_str(raw).ok()
}
