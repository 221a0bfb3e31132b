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

pub(super) fn text(bytes: &[u8]) -> Result<&str, Box<Problem>> {
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has {} bytes; a report has at most {MAX_BYTES}", bytes.len());
        return Err(Box::new(Problem::new(Code::FileSize, 0..0, message)));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        let problem = Problem::new(
            Code::JsonSyntax,
            0..3,
            "the file begins with a byte order mark, which JSON does not have",
        );
        return Err(Box::new(problem.help("save the file as UTF-8 without BOM")));
    }
    // std's check alone would take a third of the time of reading a report in Chinese.
    simdutf8::basic::from_utf8(bytes).map_err(|_| {
        let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        let problem = Problem::new(Code::FileEncoding, at..at, format!("byte {at} is not UTF-8"));
        Box::new(problem.help("save the file as UTF-8"))
    })
}

pub(super) fn format_id(text: &str) -> Result<String, Box<Problem>> {
    #[derive(serde::Deserialize)]
    struct Head<'a> {
        #[serde(borrow)]
        format: Option<&'a RawValue>,
    }
    let shapeless = || {
        let message = "a report is a JSON object with one key `format`";
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
        let problem = Problem::new(Code::ReportFormat, 0..0, "the report does not say of which format it is");
        Box::new(problem.help("begin it with a key such as `\"format\": \"2021-30\"`"))
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
    } else if !reader.named {
        let problem = Problem::new(Code::ReportFormat, 0..0, "the report does not say of which format it is");
        reader.note(problem.help(format!("begin it with `\"format\": \"{}\"`", format.id)));
    }
    if reader.problems.is_empty() {
        return Ok(Report::of_parts(format, reader.year, reader.organ, reader.entries, reader.narratives));
    }
    if reader.named && reader.problems.iter().any(|problem| problem.code == Code::ReportFormat) {
        // A report of another form has other paths: nothing is wrong with them.
        reader.problems.retain(|problem| problem.code != Code::ReportPath);
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
    let at = text.floor_char_boundary(line_start + error.column().saturating_sub(1));
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    if message == "number out of range" {
        // JSON knows no largest number, so that this one is only in the wrong place.
        return Problem::new(Code::ReportValue, at..at, "no report has a number as large as this");
    }
    Problem::new(Code::JsonSyntax, at..at, format!("this is not JSON: {message}"))
}

/// As much of a text as a message can show.
fn shown(text: &str) -> String {
    const SHOWN: usize = 40;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Where the key of the value that starts at `value` stands: the string before its colon.
fn key_before(text: &str, value: usize) -> Span {
    let quoted = text[..value].trim_end().trim_end_matches(':').trim_end();
    let end = quoted.len().saturating_sub(1);
    let is_escaped = |at: usize| text[..at].bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1;
    let opening = text[..end].rmatch_indices('"').map(|(at, _)| at).find(|&at| !is_escaped(at));
    opening.map_or(end, |at| at + 1)..end
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
            match reader.child(place, &key.0) {
                Child::Place(index) => {
                    if std::mem::replace(&mut reader.seen[index], true) {
                        reader.duplicate(place, &key.0, map.next_value()?);
                        continue;
                    }
                    match &reader.format.shape().node(index).content {
                        Content::Branch(_) => {
                            let key = reader.span(&key.0).unwrap_or(0..0);
                            map.next_value_seed(Object { reader, place: Where::Branch(index), key })?;
                        }
                        Content::Cell(cell) => reader.cell(*cell, map.next_value()?),
                        Content::Narrative(narrative) => reader.narrative(*narrative, map.next_value()?),
                    }
                }
                Child::Fixed(index) => {
                    if std::mem::replace(&mut seen_root[index], true) {
                        reader.duplicate(place, &key.0, map.next_value()?);
                        continue;
                    }
                    match (place, &*key.0) {
                        (Where::Root, "organ") => {
                            let key = reader.span(&key.0).unwrap_or(0..0);
                            map.next_value_seed(Object { reader, place: Where::Organ, key })?;
                        }
                        (_, key) => reader.fixed(key, map.next_value()?),
                    }
                }
                Child::Unknown => reader.unknown(place, &key.0, map.next_value()?),
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
        // What is no object at all is told that, and not that it lacks a key.
        self.reader.named |= self.place == Where::Root;
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
        if !self.is_full() {
            self.problems.push(problem);
        }
    }

    /// Whether no more problems are told apart; then this one is counted and need not be worded.
    fn is_full(&mut self) -> bool {
        let full = self.problems.len() >= MAX_PROBLEMS;
        self.more += usize::from(full);
        full
    }

    /// Where a part of the text stands; nothing for a part that was unescaped.
    fn span(&self, part: &str) -> Option<Span> {
        let start = part.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// Where a value stands.
    fn value_span(&self, raw: &str) -> Span {
        self.span(raw).unwrap_or(0..0)
    }

    /// Where a key with this value stands.
    fn key_span(&self, key: &str, raw: &str) -> Span {
        self.span(key).unwrap_or_else(|| key_before(self.text, self.value_span(raw).start))
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

    /// The dotted path of a key.
    fn path(&self, place: Where, key: &str) -> String {
        match place {
            Where::Root => key.to_owned(),
            Where::Organ => format!("organ.{key}"),
            Where::Branch(index) => format!("{}.{key}", self.format.shape().path(index)),
        }
    }

    fn duplicate(&mut self, place: Where, key: &str, raw: &'t RawValue) {
        if self.is_full() {
            return;
        }
        let message = format!("`{}` stands twice in the report", self.path(place, key));
        let span = self.key_span(key, raw.get());
        self.note(Problem::new(Code::ReportDuplicate, span, message).label("the second one"));
    }

    fn unknown(&mut self, place: Where, key: &str, raw: &'t RawValue) {
        if self.is_full() {
            return;
        }
        let keys = self.keys(place);
        let keys = || keys.iter().map(String::as_str);
        let message = format!("{} has no `{}` in format {}", self.name(place), shown(key), self.format.id);
        let span = self.key_span(key, raw.get());
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
            "format" => self.format_named(raw),
            _ if raw == "null" => {}
            "year" => match raw.parse::<u16>() {
                Ok(year) if (1000..=9999).contains(&year) && raw.len() == 4 => self.year = Some(year),
                _ => self.unfit("year", raw, (Code::ReportValue, "a number of four digits".to_owned())),
            },
            "name" => match string(raw) {
                Ok(name) => self.organ.name = name,
                Err(why) => self.unfit("organ.name", raw, why),
            },
            _ => match string(raw) {
                Ok(level) if self.format.levels.iter().any(|known| known.id == level) => {
                    self.organ.level = Some(level);
                }
                Ok(level) => self.unknown_level(&level, raw),
                Err(why) => self.unfit("organ.level", raw, why),
            },
        }
    }

    fn format_named(&mut self, raw: &str) {
        self.named = true;
        if string(raw).as_ref() != Ok(&self.format.id) {
            let message =
                format!("the report is of format {}, and read as one of `{}`", shown(raw), self.format.id);
            self.note(Problem::new(Code::ReportFormat, self.value_span(raw), message));
        }
    }

    fn unknown_level(&mut self, level: &str, raw: &str) {
        let known = || self.format.levels.iter().map(|level| level.id.as_str());
        let message =
            format!("`organ.level` is `{}`, which is no level in format {}", shown(level), self.format.id);
        let mut problem = Problem::new(Code::ReportLevel, self.value_span(raw), message)
            .help(format!("levels are {}", choices(known())));
        if let Some(near) = nearest(level, known()) {
            problem = problem.label(format!("did you mean `{near}`?"));
        }
        self.note(problem);
    }

    fn narrative(&mut self, narrative: usize, raw: &'t RawValue) {
        let raw = raw.get();
        match string(raw) {
            Ok(text) => self.narratives[narrative] = text,
            Err(_) if raw == "null" => {}
            Err(why) => {
                let section = self.format.narratives[narrative].section;
                self.unfit(&self.format.sections[section].id, raw, why);
            }
        }
    }

    fn cell(&mut self, cell: usize, raw: &'t RawValue) {
        match entry(raw.get(), &self.format.cells[cell].value) {
            Ok(entry) => self.entries[cell] = entry,
            Err(why) => self.unfit(&self.format.cells[cell].path, raw.get(), why),
        }
    }

    /// Notes that the place with this path cannot hold a value.
    fn unfit(&mut self, path: &str, raw: &str, (code, why): Unfit) {
        let message = format!("`{path}` cannot be `{}`", shown(raw));
        self.note(Problem::new(code, self.value_span(raw), message).label(why));
    }
}

/// Why a place cannot hold a value.
type Unfit = (Code, String);

/// An entry from the JSON value of its cell.
pub(super) fn entry(raw: &str, value: &Value) -> Result<Entry, Unfit> {
    let unfit = |why: &str| Err((Code::ReportValue, why.to_owned()));
    let text = match raw.as_bytes().first() {
        Some(b'n') => return Ok(Entry::Blank),
        Some(b'"') => string(raw)?,
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

fn number(raw: &str, value: &Value) -> Result<Number, Unfit> {
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

/// A string from its JSON.
fn string(raw: &str) -> Result<String, Unfit> {
    if !raw.starts_with('"') {
        return Err((Code::ReportValue, "a string, or `null` for blank".to_owned()));
    }
    // All that can be wrong with a string by now are its surrogates.
    serde_json::from_str(raw).map_err(|_| {
        (Code::JsonSyntax, "`\\ud800` to `\\udfff` stand for a character only in pairs".to_owned())
    })
}
