//! TOML → records: every mistake of type, key and word is noted and reading goes on.

use super::{
    Choice, Choices, Columns, Date, Form, FormatId, Id, Item, Kind, MAX_BYTES, MAX_ID, MAX_PARTS, Narrative,
    NarrativeDetail, OneOrMore, Only, OnlyDetail, Parsed, Paths, Rows, Spanned, Total, TotalDetail, Value,
};
use crate::both;
use crate::form::fingerprint::Fingerprint;
use crate::language::Wording;
use crate::problem::{Code, Guesses, Problem, Span, choices, quoted};
use toml::de::{DeTable, DeValue};

/// A TOML value with its span.
pub(crate) type Toml<'i> = toml::Spanned<DeValue<'i>>;

/// Something that a TOML value can be read as. Reading always gives something back: where the
/// value is wrong, a problem is noted and a stand-in returned, so that the rest is still judged.
pub(crate) trait Read: Default {
    /// Whether the key may be left out.
    const OPTIONAL: bool = false;
    /// Whether it is a table of TOML and nothing else.
    const TABLE: bool = false;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self;

    /// The type's part of the language's JSON Schema.
    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json;
}

/// What reading needs to know at every place.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    pub(super) problems: Vec<Problem>,
    guesses: Guesses,
    /// The key whose value is being read; none for the file as a whole.
    key: &'static str,
    /// Whether it is an entry of that key's list.
    entry: bool,
    /// How many parts of the form were met.
    parts: usize,
    /// The list in which they became too many.
    overfull: Option<Span>,
}

pub(super) fn document(bytes: &[u8]) -> Result<(Parsed, Vec<Problem>), Vec<Problem>> {
    if bytes.len() > MAX_BYTES {
        let message = both!(
            "the file has {size} bytes; a format file has at most {MAX_BYTES}",
            "文件有{size}字节，格式文件最多{MAX_BYTES}字节",
            size = bytes.len(),
        );
        return Err(vec![Problem::new(Code::FileSize, 0..0, message)]);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let message = both!("byte {at} is not UTF-8", "第{at}字节处不是UTF-8编码");
        let help = Wording::plain(
            "save the file as UTF-8; editors call it `UTF-8`, not `ANSI` or `GBK`",
            "把文件另存为UTF-8编码；编辑器里选`UTF-8`，不选`ANSI`或`GBK`",
        );
        vec![Problem::new(Code::FileEncoding, at..at, message).help(help)]
    })?;
    let table = DeTable::parse(text).map_err(|first| super::syntax::problems(text, &first))?;
    let root = Toml::new(table.span(), DeValue::Table(table.into_inner()));
    let mut cursor = Cursor {
        text,
        problems: Vec::new(),
        guesses: Guesses::default(),
        key: "",
        entry: false,
        parts: 0,
        overfull: None,
    };
    let form = Form::read(&root, &mut cursor);
    if let Some(span) = cursor.overfull {
        // The rest of the file is about parts that were not read.
        let message = both!(
            "with this list the form has more than {MAX_PARTS} rows, columns, rules and other parts",
            "算上这个列表，表样的行、列、规则等超过{MAX_PARTS}个",
        );
        return Err(vec![Problem::new(Code::FormSize, span, message)]);
    }
    let mut hash = Fnv::new();
    hash.root(root.get_ref());
    Ok((Parsed { form, fingerprint: Fingerprint(hash.0) }, cursor.problems))
}

/// FNV-1a over what a TOML value says: not over comments, spacing or the order of keys.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, kind: u8, bytes: &[u8]) {
        let length = (bytes.len() as u64).to_le_bytes();
        for byte in [kind].iter().chain(&length).chain(bytes) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// The file as a whole, but for the list of its own earlier fingerprints: adding to that list changes no form.
    fn root(&mut self, root: &DeValue<'_>) {
        let DeValue::Table(table) = root else { return self.value(root) };
        let told = || table.iter().filter(|(key, _)| key.get_ref() != "same_as");
        self.bytes(b't', &(told().count() as u64).to_le_bytes());
        told().for_each(|(key, value)| self.entry(key.get_ref(), value.get_ref()));
    }

    fn entry(&mut self, key: &str, value: &DeValue<'_>) {
        self.bytes(b'k', key.as_bytes());
        self.value(value);
    }

    fn value(&mut self, value: &DeValue<'_>) {
        match value {
            DeValue::String(text) => self.bytes(b's', text.as_bytes()),
            DeValue::Integer(number) => self.bytes(b'i', number.to_string().as_bytes()),
            DeValue::Float(number) => self.bytes(b'f', number.to_string().as_bytes()),
            DeValue::Boolean(flag) => self.bytes(b'b', &[u8::from(*flag)]),
            DeValue::Datetime(moment) => self.bytes(b'd', moment.to_string().as_bytes()),
            DeValue::Array(values) => {
                self.bytes(b'a', &(values.len() as u64).to_le_bytes());
                values.iter().for_each(|value| self.value(value.get_ref()));
            }
            DeValue::Table(table) => {
                self.bytes(b't', &(table.len() as u64).to_le_bytes());
                table.iter().for_each(|(key, value)| self.entry(key.get_ref(), value.get_ref()));
            }
        }
    }
}

/// What a value must be.
#[derive(Clone, Copy)]
enum Due {
    String,
    List,
    Tables,
    Table,
    Flag,
    TrueOrTable,
    Year,
    Date,
    Fingerprint,
}

impl Due {
    fn phrase(self) -> Wording {
        match self {
            Due::String => Wording::plain("a string", "字符串"),
            Due::List => Wording::plain("a list", "列表"),
            Due::Tables => Wording::plain("a list of tables", "由`{ … }`组成的列表"),
            Due::Table => Wording::plain("a table", "一组键值`{ … }`"),
            Due::Flag => Wording::plain("`true` or `false`", "`true`或`false`"),
            Due::TrueOrTable => Wording::plain("`true` or a table", "`true`或一组键值`{ … }`"),
            Due::Year => Wording::plain("a year from 1000 to 9999", "1000到9999之间的年份"),
            Due::Date => Wording::plain("a date such as 2021-09-26", "2021-09-26这样的日期"),
            Due::Fingerprint => Wording::plain(
                "a fingerprint, 16 digits from 0 to f in quotes",
                "指纹，即引号里的16位十六进制数",
            ),
        }
    }

    /// What the author may have meant to write.
    fn remedy(self, value: &DeValue<'_>, raw: &str) -> Wording {
        match (self, value) {
            (
                Due::String,
                DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_),
            ) => {
                both!("in quotes: `\"{raw}\"`", "加上引号：`\"{raw}\"`")
            }
            (Due::List, DeValue::String(_)) => both!("in brackets: `[{raw}]`", "加上方括号：`[{raw}]`"),
            (Due::List | Due::Tables, DeValue::Table(_)) => {
                Wording::plain("a list has brackets around it: `[{ … }]`", "列表外面要有方括号：`[{ … }]`")
            }
            (Due::Flag | Due::TrueOrTable | Due::Year | Due::Date, DeValue::String(text))
                if !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') =>
            {
                both!("without quotes: `{text}`", "去掉引号：`{text}`")
            }
            _ => Wording::default(),
        }
    }
}

impl<'t> Cursor<'t> {
    pub(super) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn wrong_type(&mut self, value: &Toml<'_>, due: Due) {
        let subject = match (self.key, self.entry) {
            ("", _) => Wording::plain("the file", "文件"),
            (key, false) => both!("`{key}`", "`{key}`"),
            (key, true) => both!("an entry of `{key}`", "`{key}`中的一项"),
        };
        let raw = self.text.get(value.span()).unwrap_or_default();
        let found = match value.get_ref() {
            DeValue::Array(_) => Wording::plain("a list", "列表"),
            DeValue::Table(_) => Wording::plain("a table", "一组键值"),
            _ => Wording::same(quoted(raw)),
        };
        let message = both!(
            "{subject} must be {due}, not {found}",
            "{subject}应为{due}，不能是{found}",
            subject = subject,
            due = due.phrase(),
            found = found,
        );
        let mut problem = Problem::new(Code::ValueType, value.span(), message);
        if raw.len() <= 40 {
            problem = problem.label(due.remedy(value.get_ref(), raw));
        }
        if self.key == "years" {
            problem = problem.help(Wording::plain(
                "write `years = { from = 2021 }`, with `to` once the edition is out of use",
                "写成`years = { from = 2021 }`，格式停用后再加`to`",
            ));
        }
        self.note(problem);
    }

    /// Whether so many more parts are too many.
    fn no_room(&mut self, more: usize, list: Span) -> bool {
        self.parts += more;
        let no_room = self.parts > MAX_PARTS;
        if no_room && self.overfull.is_none() {
            self.overfull = Some(list);
        }
        no_room
    }

    /// Reads the value of a key, or an entry of its list.
    fn inside<T: Read>(&mut self, key: &'static str, entry: bool, value: &Toml<'_>) -> T {
        let outer = (self.key, self.entry);
        (self.key, self.entry) = (key, entry);
        let read = T::read(value, self);
        (self.key, self.entry) = outer;
        read
    }

    /// Where the characters of a string start, if the file shows them as they are.
    fn content_start(&self, span: &Span, value: &str) -> Option<usize> {
        let raw = self.text.get(span.clone())?;
        let quote = raw.chars().next()?;
        let triple = raw.len() >= 6 && raw.starts_with([quote; 3].iter().collect::<String>().as_str());
        let content = raw.get(if triple { 3..raw.len() - 3 } else { 1..raw.len() - 1 })?;
        // A line break right after the opening quotes is no part of the string.
        let first_break = if !triple {
            0
        } else if content.starts_with("\r\n") {
            2
        } else {
            usize::from(content.starts_with('\n'))
        };
        (&content[first_break..] == value).then_some(span.start + if triple { 3 } else { 1 } + first_break)
    }
}

/// The keys of one TOML table, taken one after the other.
pub(super) struct Keys<'v, 'i, 'c, 't> {
    table: Option<&'v DeTable<'i>>,
    span: Span,
    cursor: &'c mut Cursor<'t>,
    /// Keys that are not there, but that others were likely meant to be.
    meant: Vec<&'static str>,
    /// Whether ids may have been lost with a key that could not be read.
    pub(super) gap: bool,
}

impl<'v, 'i, 'c, 't> Keys<'v, 'i, 'c, 't> {
    /// The keys of `value`, all of which must be among `known`.
    pub(super) fn of(value: &'v Toml<'i>, cursor: &'c mut Cursor<'t>, known: &[&'static str]) -> Self {
        let mut keys = Keys { table: None, span: value.span(), cursor, meant: Vec::new(), gap: false };
        let DeValue::Table(table) = value.get_ref() else {
            keys.cursor.wrong_type(value, Due::Table);
            keys.gap = true;
            return keys;
        };
        keys.table = Some(table);
        for (key, value) in table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            keys.unknown(table, key, value, known);
        }
        keys
    }

    fn unknown(
        &mut self,
        table: &DeTable<'_>,
        key: &toml::Spanned<std::borrow::Cow<'_, str>>,
        value: &Toml<'_>,
        known: &[&'static str],
    ) {
        // Keys that carry ids, or have them below.
        const WITH_IDS: [&str; 6] = ["id", "section", "table", "rows", "columns", "narrative"];
        let absent = known.iter().copied().filter(|known| !table.contains_key(*known));
        let near = self.cursor.guesses.nearest(key.get_ref(), absent);
        let near = known.iter().copied().find(|&known| Some(known) == near);
        self.gap |= match near {
            Some(near) => WITH_IDS.contains(&near),
            None => match value.get_ref() {
                DeValue::Array(_) | DeValue::Table(_) => true,
                _ => known.contains(&"id") && !table.contains_key("id"),
            },
        };
        self.meant.extend(near);
        let place = match self.cursor.key {
            "" => Wording::plain("a format file", "格式文件"),
            key => both!("`{key}`", "`{key}`"),
        };
        let message = both!(
            "{key} is not a key of {place}",
            "{place}中没有{key}这个键",
            key = quoted(key.get_ref()),
            place = place,
        );
        self.cursor.note(Problem::new(Code::KeyUnknown, key.span(), message).did_you_mean(near).help(both!(
            "keys here are {keys}",
            "这里可用的键：{keys}",
            keys = choices(known.iter().copied())
        )));
    }

    pub(super) fn take<T: Read>(&mut self, key: &'static str) -> T {
        match self.table.map(|table| table.get(key)) {
            Some(Some(value)) => return self.cursor.inside(key, false, value),
            Some(None) if !T::OPTIONAL && !self.meant.contains(&key) => self.missing(key),
            _ => (),
        }
        T::default()
    }

    fn missing(&mut self, key: &'static str) {
        let place = match self.cursor.key {
            "" => Wording::plain("this file", "文件"),
            place => both!("this `{place}`", "这个`{place}`"),
        };
        let start = self.span.start..first_line_end(self.cursor.text, &self.span);
        let message =
            both!("the key `{key}` is missing in {place}", "{place}缺少键`{key}`", key = key, place = place);
        self.cursor.note(Problem::new(Code::KeyMissing, start, message));
    }
}

fn first_line_end(text: &str, span: &Span) -> usize {
    text.get(span.clone()).and_then(|text| text.find('\n')).map_or(span.end, |at| span.start + at)
}

/// Reads one of a few words.
pub(super) fn word<W: Copy + Default>(
    value: &Toml<'_>,
    cursor: &mut Cursor<'_>,
    all: &[W],
    name: impl Fn(W) -> &'static str,
) -> Spanned<W> {
    let names: Vec<&str> = all.iter().map(|&word| name(word)).collect();
    let Spanned { value: at, span, content } = one_of(value, cursor, &names);
    Spanned { value: at.and_then(|at| all.get(at).copied()).unwrap_or_default(), span, content }
}

/// Which of these words it is.
fn one_of(value: &Toml<'_>, cursor: &mut Cursor<'_>, words: &[&'static str]) -> Spanned<Option<usize>> {
    let text = Spanned::<String>::read(value, cursor);
    let found = words.iter().position(|&word| word == text.value);
    if found.is_none() && value.get_ref().is_str() {
        let more = if cursor.key == "value" {
            Wording::plain(
                "; several answers are `{ choice = [\"…\", \"…\"] }`",
                "；有几个备选答案的，写成`{ choice = [\"…\", \"…\"] }`",
            )
        } else {
            Wording::default()
        };
        let message = both!(
            "{word} is not a word that `{key}` takes",
            "`{key}`不能填{word}",
            word = quoted(&text.value),
            key = cursor.key,
        );
        let problem = Problem::new(Code::WordUnknown, text.span.clone(), message)
            .did_you_mean(cursor.guesses.nearest(&text.value, words.iter().copied()))
            .help(both!(
                "words here are {words}{more}",
                "可以填的词：{words}{more}",
                words = choices(words.iter().copied()),
                more = more,
            ));
        cursor.note(problem);
    }
    Spanned { value: found, span: text.span, content: None }
}

impl<T: Read> Read for Option<T> {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Some(T::read(value, cursor))
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        T::describe(language)
    }
}

impl<T: Read> Read for Vec<T> {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Array(array) => {
                let key = cursor.key;
                if T::TABLE && cursor.no_room(array.len(), value.span()) {
                    return Vec::new();
                }
                array.iter().map(|value| cursor.inside(key, true, value)).collect()
            }
            _ => {
                cursor.wrong_type(value, if T::TABLE { Due::Tables } else { Due::List });
                Vec::new()
            }
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.list::<T>()
    }
}

impl<T> Default for OneOrMore<T> {
    fn default() -> Self {
        OneOrMore(Vec::new())
    }
}

impl<T: Read> Read for OneOrMore<T> {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        if value.get_ref().as_array().is_some_and(|array| array.is_empty()) {
            let message = both!("`{key}` needs at least one entry", "`{key}`至少要有一项", key = cursor.key);
            cursor.note(Problem::new(Code::ValueType, value.span(), message));
        }
        OneOrMore(Vec::read(value, cursor))
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        let mut list = language.list::<T>();
        list.set("minItems", 1);
        list
    }
}

/// A plain value: how to take it out of TOML, what to call it, and its JSON Schema type.
macro_rules! scalar {
    ($type:ty, $due:expr, $schema:expr, $value:ident => $take:expr) => {
        impl Read for Spanned<$type> {
            fn read(toml: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
                let $value = toml.get_ref();
                let taken: Option<$type> = $take;
                let Some(value) = taken else {
                    cursor.wrong_type(toml, $due);
                    return Spanned { value: Default::default(), span: toml.span(), content: None };
                };
                Spanned { value, span: toml.span(), content: None }
            }

            #[cfg(feature = "json")]
            fn describe(_: &mut super::language::Language) -> crate::json::Json {
                $schema
            }
        }
    };
}

scalar!(bool, Due::Flag, crate::json!({ "type": "boolean" }), value => value.as_bool());
scalar!(u16, Due::Year, crate::json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }), value => {
    value.as_integer().and_then(|n| n.as_str().replace('_', "").parse().ok()).filter(|year| (1000..=9999).contains(year))
});
scalar!(Date, Due::Date, crate::json!({
    // TOML's dates reach JSON Schema validators as strings.
    "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
}), value => value.as_datetime().and_then(|moment| match (moment.date, moment.time, moment.offset) {
    (Some(date), None, None) => Some(Date { year: date.year, month: date.month, day: date.day }),
    _ => None,
}));

scalar!(Fingerprint, Due::Fingerprint, crate::json!({ "type": "string", "pattern": "^[0-9a-fA-F]{16}$" }), value => {
    value.as_str().and_then(Fingerprint::parse)
});

impl Default for Date {
    fn default() -> Self {
        Date { year: 1000, month: 1, day: 1 }
    }
}

impl Read for Spanned<String> {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref().as_str() {
            Some(text) => {
                let content = cursor.content_start(&value.span(), text);
                Spanned { value: text.to_owned(), span: value.span(), content }
            }
            None => {
                cursor.wrong_type(value, Due::String);
                Spanned { value: String::new(), span: value.span(), content: None }
            }
        }
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string" })
    }
}

/// Reads a string that must look like an id, and tells whether it does.
fn id(
    value: &Toml<'_>,
    cursor: &mut Cursor<'_>,
    help: Wording,
    valid: impl Fn(&str) -> bool,
) -> (Spanned<String>, bool) {
    let text = Spanned::<String>::read(value, cursor);
    let sound = valid(&text.value) && text.value.len() <= MAX_ID;
    if value.get_ref().is_str() && !sound {
        let message = both!("{id} cannot be an id", "{id}不能作id", id = quoted(&text.value));
        let mut problem = Problem::new(Code::IdInvalid, text.span.clone(), message).help(help);
        let near = text.value.trim().to_ascii_lowercase().replace(['-', ' ', '.'], "_");
        if valid(&near) && near.len() <= MAX_ID {
            problem = problem.label(both!("such as `{near}`", "例如`{near}`"));
        }
        cursor.note(problem);
    }
    (text, sound)
}

impl Read for Id {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        let help = Wording::plain(
            "an id has at most 64 lower-case letters, digits and `_`, and begins with a letter",
            "id由小写英文字母、数字和`_`组成，以字母开头，最长64个字符",
        );
        let (text, sound) = id(value, cursor, help, |text| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        });
        Id { name: text.value, span: text.span, sound }
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": (MAX_ID) })
    }
}

impl Read for FormatId {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        let help = Wording::plain(
            "a format's id has at most 64 ASCII letters, digits, `-`, `_` and `.`, and begins with a letter or digit",
            "格式的id由英文字母、数字、`-`、`_`和`.`组成，以字母或数字开头，最长64个字符",
        );
        let (mut text, sound) = id(value, cursor, help, |text| {
            text.starts_with(|c: char| c.is_ascii_alphanumeric())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        });
        if !sound {
            text.value.clear();
        }
        FormatId(text)
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": (MAX_ID) })
    }
}

impl Read for Paths {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Paths(match value.get_ref() {
            DeValue::Array(_) => Vec::read(value, cursor),
            _ => vec![Spanned::read(value, cursor)],
        })
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] })
    }
}

/// Reads the items of one axis; a branch that goes on along the other axis is a slip.
fn items(value: &Toml<'_>, cursor: &mut Cursor<'_>, axis: &str, other: &str) -> Vec<Item> {
    let Some(array) = value.get_ref().as_array() else {
        cursor.wrong_type(value, Due::Tables);
        // It may have had ids, and something stands there.
        return vec![Item { gap: true, span: value.span(), ..Item::default() }];
    };
    let mut items: Vec<Item> = Vec::read(value, cursor);
    for (toml, item) in array.iter().zip(&mut items) {
        let key = toml.get_ref().as_table().and_then(|table| table.get_key_value(other));
        if let Some((key, _)) = key {
            (item.gap, item.sound) = (true, false);
            let message = both!("`{other}` is not a key of `{axis}`", "`{axis}`中没有`{other}`这个键");
            cursor.note(Problem::new(Code::KeyUnknown, key.span(), message).did_you_mean(Some(axis)));
        }
    }
    items
}

impl Read for Rows {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Rows(items(value, cursor, "rows", "columns"))
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.axis("Row", "columns")
    }
}

impl Read for Columns {
    const OPTIONAL: bool = true;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        Columns(items(value, cursor, "columns", "rows"))
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.axis("Column", "rows")
    }
}

impl Default for Value {
    fn default() -> Self {
        Value::Kind(Spanned::default())
    }
}

impl Read for Value {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => Value::Choice(Choices::read(value, cursor)),
            _ => Value::Kind(Spanned::<Kind>::read(value, cursor)),
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<Spanned<Kind>, Choices>()
    }
}

impl Read for Choice {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => {
                let mut keys = Keys::of(value, cursor, &["id", "label"]);
                Choice { id: Some(keys.take("id")), label: keys.take("label") }
            }
            _ => Choice { id: None, label: Spanned::read(value, cursor) },
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        // A choice with an id has the keys of a level of organ.
        language.either::<Spanned<String>, super::Level>()
    }
}

impl Read for Narrative {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Boolean(true) => Narrative(NarrativeDetail { span: value.span(), ..Default::default() }),
            DeValue::Table(_) => Narrative(NarrativeDetail::read(value, cursor)),
            _ => {
                cursor.wrong_type(value, Due::TrueOrTable);
                Narrative::default()
            }
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.true_or::<NarrativeDetail>()
    }
}

impl Default for Total {
    fn default() -> Self {
        Total::Plain(Spanned::default())
    }
}

impl Read for Total {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => Total::Detail(TotalDetail::read(value, cursor)),
            _ => Total::Plain(Spanned::read(value, cursor)),
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<Spanned<bool>, TotalDetail>()
    }
}

impl Read for Only {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        if value.get_ref().is_table() {
            return Only(OnlyDetail::read(value, cursor));
        }
        let levels = OneOrMore::read(value, cursor);
        Only(OnlyDetail { span: value.span(), levels, ..Default::default() })
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<OneOrMore<Spanned<String>>, OnlyDetail>()
    }
}
