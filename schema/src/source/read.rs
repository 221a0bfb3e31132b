//! TOML → records: every mistake of type, key and word is noted and reading goes on.

use super::{
    Choice, Choices, Columns, Date, Form, FormatId, Id, Item, Kind, MAX_BYTES, Narrative, NarrativeDetail,
    Only, OnlyDetail, Parsed, Paths, Rows, Spanned, Total, TotalDetail, Value,
};
use crate::format::Fingerprint;
use crate::problem::{Code, Problem, Span, choices, nearest};
use toml::de::{DeTable, DeValue};

/// A TOML value with its span.
pub(crate) type Toml<'i> = toml::Spanned<DeValue<'i>>;

/// Something that a TOML value can be read as. Reading always gives something back: where the
/// value is wrong, a problem is noted and a stand-in returned, so that the rest is still judged.
pub(crate) trait Read: Default {
    /// Whether the key may be left out.
    const OPTIONAL: bool = false;

    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self;

    /// The type's part of the language's JSON Schema.
    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json;
}

/// What reading needs to know at every place.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    problems: Vec<Problem>,
}

pub(super) fn document(bytes: &[u8]) -> Result<(Parsed, Vec<Problem>), Vec<Problem>> {
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has {} bytes; a format file has at most {MAX_BYTES}", bytes.len());
        return Err(vec![Problem::new(Code::FileSize, 0..0, message)]);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let problem = Problem::new(Code::FileEncoding, at..at, format!("byte {at} is not UTF-8"))
            .help("save the file as UTF-8; editors call it `UTF-8`, not `ANSI` or `GBK`");
        vec![problem]
    })?;
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        // What a broken file seems to say would be judged wrongly: its keys may be in the wrong table.
        let problem = |error: &toml::de::Error| {
            Problem::new(Code::TomlSyntax, error.span().unwrap_or(0..0), error.message())
        };
        return Err(errors.iter().map(problem).collect());
    }
    let root = Toml::new(table.span(), DeValue::Table(table.into_inner()));
    let mut cursor = Cursor { text, problems: Vec::new() };
    let form = Form::read(&root, &mut cursor);
    let mut hash = Fnv::new();
    hash.value(root.get_ref());
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
                for (key, value) in table.iter() {
                    self.bytes(b'k', key.get_ref().as_bytes());
                    self.value(value.get_ref());
                }
            }
        }
    }
}

impl Cursor<'_> {
    pub(super) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn wrong_type(&mut self, value: &Toml<'_>, expected: &str) {
        let found = type_name(value.get_ref());
        let message = format!("expected {expected}, found {found}");
        self.note(Problem::new(Code::ValueType, value.span(), message).label(format!("not {expected}")));
    }

    /// Where the characters of a string start, if the file shows them as they are.
    fn content_start(&self, span: &Span, value: &str) -> Option<usize> {
        let raw = self.text.get(span.clone())?;
        let at = raw.find(value)?;
        // An escape anywhere makes the raw text longer than its quotes and a first line break.
        let quotes = raw.len() - value.len();
        (quotes == 2 || (quotes >= 6 && raw.starts_with([raw.chars().next()?; 3]))).then_some(span.start + at)
    }
}

/// The keys of one TOML table, taken one after the other.
pub(super) struct Keys<'v, 'i, 'c, 't> {
    table: Option<&'v DeTable<'i>>,
    span: Span,
    cursor: &'c mut Cursor<'t>,
}

impl<'v, 'i, 'c, 't> Keys<'v, 'i, 'c, 't> {
    /// The keys of `value`, all of which must be among `known`.
    pub(super) fn of(value: &'v Toml<'i>, cursor: &'c mut Cursor<'t>, known: &[&'static str]) -> Self {
        let table = match value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => {
                cursor.wrong_type(value, "a table");
                None
            }
        };
        for key in table.into_iter().flat_map(|table| table.keys()) {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let mut problem = Problem::new(
                    Code::KeyUnknown,
                    key.span(),
                    format!("`{name}` is not a key of this place"),
                )
                .help(format!("keys here are {}", choices(known.iter().copied())));
                if let Some(near) = nearest(name, known.iter().copied()) {
                    problem = problem.label(format!("did you mean `{near}`?"));
                }
                cursor.note(problem);
            }
        }
        Keys { table, span: value.span(), cursor }
    }

    pub(super) fn take<T: Read>(&mut self, key: &str) -> T {
        match self.table.and_then(|table| table.get(key)) {
            Some(value) => T::read(value, self.cursor),
            None => {
                if !T::OPTIONAL && self.table.is_some() {
                    let start = self.span.start..first_line_end(self.cursor.text, &self.span);
                    self.cursor.note(Problem::new(
                        Code::KeyMissing,
                        start,
                        format!("the key `{key}` is missing here"),
                    ));
                }
                T::default()
            }
        }
    }

    pub(super) fn span(&self) -> Span {
        self.span.clone()
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
    let text = Spanned::<String>::read(value, cursor);
    if let Some(word) = all.iter().copied().find(|&word| name(word) == text.value) {
        return Spanned { value: word, span: text.span, content: text.content };
    }
    if matches!(value.get_ref(), DeValue::String(_)) {
        cursor.note(unknown_word(&text, all.iter().map(|&word| name(word))));
    }
    Spanned { value: W::default(), span: text.span, content: None }
}

fn unknown_word<'a>(text: &Spanned<String>, all: impl Iterator<Item = &'a str> + Clone) -> Problem {
    let message = format!("`{}` is not one of the words this key takes", text.value);
    let problem = Problem::new(Code::WordUnknown, text.span.clone(), message)
        .help(format!("words here are {}", choices(all.clone())));
    match nearest(&text.value, all) {
        Some(near) => problem.label(format!("did you mean `{near}`?")),
        None => problem,
    }
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
            DeValue::Array(array) => array.iter().map(|value| T::read(value, cursor)).collect(),
            _ => {
                cursor.wrong_type(value, "a list");
                Vec::new()
            }
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.list::<T>()
    }
}

/// A plain value: how to take it out of TOML, what to call it, and its JSON Schema type.
macro_rules! scalar {
    ($type:ty, $name:literal, $schema:expr, $value:ident => $take:expr) => {
        impl Read for Spanned<$type> {
            fn read(toml: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
                let $value = toml.get_ref();
                let taken: Option<$type> = $take;
                let Some(value) = taken else {
                    cursor.wrong_type(toml, $name);
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

scalar!(bool, "true or false", crate::json!({ "type": "boolean" }), value => value.as_bool());
scalar!(u16, "a year", crate::json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }), value => {
    value.as_integer().and_then(|n| n.as_str().replace('_', "").parse().ok()).filter(|year| (1000..=9999).contains(year))
});
scalar!(Date, "a date such as 2021-09-26", crate::json!({
    // TOML's dates reach JSON Schema validators as strings, in taplo's case without a format of their own.
    "type": "string"
}), value => value.as_datetime().and_then(|moment| match (moment.date, moment.time, moment.offset) {
    (Some(date), None, None) => Some(Date { year: date.year, month: date.month, day: date.day }),
    _ => None,
}));

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
                cursor.wrong_type(value, "a string");
                Spanned { value: String::new(), span: value.span(), content: None }
            }
        }
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string" })
    }
}

/// Reads a string that must look like an id; one that does not is noted and left out.
fn id(
    value: &Toml<'_>,
    cursor: &mut Cursor<'_>,
    what: &str,
    valid: impl Fn(&str) -> bool,
) -> Spanned<String> {
    let mut text = Spanned::<String>::read(value, cursor);
    if value.get_ref().is_str() && !valid(&text.value) {
        let message = format!("`{}` cannot be an id", text.value);
        cursor.note(Problem::new(Code::IdInvalid, text.span.clone(), message).help(what));
        text.value.clear();
    }
    text
}

impl Read for Id {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        let help = "an id has lower-case letters, digits and `_`, and begins with a letter";
        Id(id(value, cursor, help, |text| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        }))
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$" })
    }
}

impl Read for FormatId {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        let help =
            "a format's id has ASCII letters, digits, `-`, `_` and `.`, and begins with a letter or digit";
        FormatId(id(value, cursor, help, |text| {
            text.starts_with(|c: char| c.is_ascii_alphanumeric())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        }))
    }

    #[cfg(feature = "json")]
    fn describe(_: &mut super::language::Language) -> crate::json::Json {
        crate::json!({ "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" })
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
    let items = Vec::read(value, cursor);
    for toml in value.get_ref().as_array().into_iter().flat_map(|array| array.iter()) {
        for key in toml.get_ref().as_table().into_iter().flat_map(|table| table.keys()) {
            if key.get_ref() == other {
                let message = format!("`{other}` is not a key of an item of `{axis}`");
                cursor.note(
                    Problem::new(Code::KeyUnknown, key.span(), message)
                        .label(format!("did you mean `{axis}`?")),
                );
            }
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
                cursor.wrong_type(value, "`true` or a table");
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

impl Default for Only {
    fn default() -> Self {
        Only::Levels(Vec::new())
    }
}

impl Read for Only {
    fn read(value: &Toml<'_>, cursor: &mut Cursor<'_>) -> Self {
        match value.get_ref() {
            DeValue::Table(_) => Only::Detail(OnlyDetail::read(value, cursor)),
            _ => Only::Levels(Vec::read(value, cursor)),
        }
    }

    #[cfg(feature = "json")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json {
        language.either::<Vec<Spanned<String>>, OnlyDetail>()
    }
}

fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
