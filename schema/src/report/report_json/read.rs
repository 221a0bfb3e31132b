//! JSON → report, the way that explains what is wrong: all problems in one run, each at its place.

use super::head::{NO_FORMAT, syntax};
use super::value::{Unfit, entry, string};
use crate::both;
use crate::form::format::Format;
use crate::form::resolve::ROOT_KEYS;
use crate::form::shape::{Content, Shape};
use crate::language::Wording;
use crate::problem::{Code, Errors, Problem, Span, choices, nearest};
use crate::report::{Entry, Organ, Report};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// How many problems of one report are told apart; a file with more is something else altogether.
const MAX_PROBLEMS: usize = 200;

pub(super) fn report(text: &str, format: &Arc<Format>) -> Result<Report, Errors<Problem>> {
    let mut reader = Reader {
        text,
        format,
        entries: vec![Entry::Blank; format.cells.len()],
        narratives: vec![String::new(); format.narratives.len()],
        year: None,
        organ: Organ::default(),
        named: false,
        fingerprint: None,
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
        reader.note(Problem::new(Code::ReportFormat, 0..0, NO_FORMAT).help(both!(
            "begin it with `\"format\": \"{id}\"`",
            "开头要有`\"format\": \"{id}\"`这一项",
            id = format.id,
        )));
    }
    if !reader.problems.iter().any(|problem| problem.code == Code::ReportFormat) {
        reader.judge_fingerprint();
    }
    if reader.problems.is_empty() {
        return Ok(Report::of_parts(format, reader.year, reader.organ, reader.entries, reader.narratives));
    }
    if reader.named && reader.problems.iter().any(|problem| problem.code == Code::ReportFormat) {
        // A report of another form has other paths: nothing is wrong with them.
        reader.problems.retain(|problem| problem.code != Code::ReportPath);
    }
    if reader.more > 0 {
        let message = both!(
            "there are {more} more problems like these",
            "此外还有{more}个这样的问题",
            more = reader.more,
        );
        reader.problems.push(Problem::new(Code::ReportPath, 0..0, message));
    }
    Err(Errors::of(reader.problems))
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
    /// The fingerprint of its format, as written.
    fingerprint: Option<&'t str>,
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
    ($($visit:ident($type:ty) $english:literal $chinese:literal,)*) => {
        $(fn $visit<E>(self, _: $type) -> Result<(), E> {
            self.wrong_type(Wording::plain($english, $chinese));
            Ok(())
        })*
    };
}

/// The key by which editors find a schema. It says nothing of the report.
const OF_EDITORS: &str = "$schema";

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
                Child::Unknown if matches!(place, Where::Root) && key.0 == OF_EDITORS => {
                    let raw: &RawValue = map.next_value()?;
                    if let Err(why) = string(raw.get()) {
                        reader.unfit(OF_EDITORS, raw.get(), why);
                    }
                }
                Child::Unknown => reader.unknown(place, &key.0, map.next_value()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.wrong_type(Wording::plain("a list", "列表"));
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.wrong_type(Wording::plain("null", "`null`"));
        Ok(())
    }

    not_an_object! {
        visit_bool(bool) "true or false" "`true`或`false`",
        visit_i64(i64) "a number" "数字",
        visit_u64(u64) "a number" "数字",
        visit_f64(f64) "a number" "数字",
        visit_str(&str) "a string" "字符串",
    }
}

impl Object<'_, '_> {
    fn wrong_type(self, found: Wording) {
        // What is no object at all is told that, and not that it lacks a key.
        self.reader.named |= self.place == Where::Root;
        let keys = self.reader.keys(self.place);
        let message = both!(
            "{name} is {found}, where an object is due",
            "{name}是{found}，这里应为`{{ … }}`",
            name = self.reader.name(self.place),
            found = found,
        );
        let keys = choices(keys.iter().map(String::as_str));
        let help = both!("its keys are {keys}", "其中的键有：{keys}", keys = keys);
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
    fn name(&self, place: Where) -> Wording {
        match place {
            Where::Root => Wording::plain("the report", "报告"),
            Where::Organ => Wording::same("`organ`"),
            Where::Branch(index) => Wording::same(format!("`{}`", self.format.shape().path(index))),
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
        let path = self.path(place, key);
        let message = both!("`{path}` stands twice in the report", "`{path}`在报告中出现了两次");
        let span = self.key_span(key, raw.get());
        self.note(
            Problem::new(Code::ReportDuplicate, span, message)
                .label(Wording::plain("the second one", "第二次")),
        );
    }

    fn unknown(&mut self, place: Where, key: &str, raw: &'t RawValue) {
        if self.is_full() {
            return;
        }
        let keys = self.keys(place);
        let keys = || keys.iter().map(String::as_str);
        let message = both!(
            "{name} has no `{key}` in format {id}",
            "格式{id}的{name}中没有`{key}`",
            name = self.name(place),
            key = shown(key),
            id = self.format.id,
        );
        let span = self.key_span(key, raw.get());
        let problem = Problem::new(Code::ReportPath, span, message).help(both!(
            "keys here are {keys}",
            "这里可用的键：{keys}",
            keys = choices(keys())
        ));
        self.note(problem.did_you_mean(nearest(key, keys())));
    }

    /// `format`, `fingerprint`, `year`, `organ.name` or `organ.level`.
    fn fixed(&mut self, key: &str, raw: &'t RawValue) {
        let raw = raw.get();
        match key {
            "format" => self.format_named(raw),
            _ if raw == "null" => {}
            "fingerprint" => self.fingerprint = Some(raw),
            "year" => match raw.parse::<u16>() {
                Ok(year) if (1000..=9999).contains(&year) && raw.len() == 4 => self.year = Some(year),
                _ => self.unfit(
                    "year",
                    raw,
                    (Code::ReportValue, Wording::plain("a number of four digits", "应为四位数字")),
                ),
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
            let message = both!(
                "the report is of format {found}, and read as one of `{id}`",
                "报告的格式是{found}，这里按`{id}`来读",
                found = shown(raw),
                id = self.format.id,
            );
            self.note(Problem::new(Code::ReportFormat, self.value_span(raw), message));
        }
    }

    /// Another state of the form may have other units: then no figure is taken.
    fn judge_fingerprint(&mut self) {
        let Some(raw) = self.fingerprint else { return };
        let span = self.value_span(raw);
        match string(raw) {
            Ok(stated) if self.format.answers_to(&stated) => {}
            Ok(stated) => self.note(
                Problem::new(
                    Code::ReportFormat,
                    span,
                    both!(
                        "the report was made with another state of the form `{id}` (fingerprint {stated}; the one here has {known}), in which units and labels may differ",
                        "报告是按格式`{id}`的另一个版本生成的（指纹{stated}，现有的是{known}），单位和名称可能不同",
                        id = self.format.id,
                        stated = shown(&stated),
                        known = self.format.fingerprint,
                    ),
                )
                .help(both!(
                    "read it with the format file as it was then; if no figure means anything else since, write `same_as = [\"{stated}\"]` into the format file",
                    "请按当时的格式文件读取；如果改动不影响任何数字的含义，在格式文件中写`same_as = [\"{stated}\"]`",
                    stated = shown(&stated),
                )),
            ),
            Err(why) => self.unfit("fingerprint", raw, why),
        }
    }

    fn unknown_level(&mut self, level: &str, raw: &str) {
        let known = || self.format.levels.iter().map(|level| level.id.as_str());
        let message = both!(
            "`organ.level` is `{level}`, which is no level in format {id}",
            "`organ.level`写的是`{level}`，格式{id}中没有这个级别",
            level = shown(level),
            id = self.format.id,
        );
        let problem = Problem::new(Code::ReportLevel, self.value_span(raw), message).help(both!(
            "levels are {levels}",
            "机关级别有：{levels}",
            levels = choices(known())
        ));
        self.note(problem.did_you_mean(nearest(level, known())));
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
        let found = shown(raw);
        let message = both!("`{path}` cannot be `{found}`", "`{path}`不能填`{found}`");
        self.note(Problem::new(code, self.value_span(raw), message).label(why));
    }
}
