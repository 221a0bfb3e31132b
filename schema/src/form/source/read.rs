//! TOML → records: every mistake of type, key and word is noted and reading goes on.

use super::{Form, MAX_BYTES, MAX_PARTS, Parsed, Spanned};
use crate::both;
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
    #[cfg(feature = "report")]
    fn describe(language: &mut super::language::Language) -> crate::json::Json;
}

/// What reading needs to know at every place.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    pub(super) problems: Vec<Problem>,
    pub(super) guesses: Guesses,
    /// The key whose value is being read; none for the file as a whole.
    pub(super) key: &'static str,
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
    let mut form = Form::read(&root, &mut cursor);
    if let Some(span) = cursor.overfull {
        // The rest of the file is about parts that were not read.
        let message = both!(
            "with this list the form has more than {MAX_PARTS} rows, columns, rules and other parts",
            "算上这个列表，表样的行、列、规则等超过{MAX_PARTS}个",
        );
        return Err(vec![Problem::new(Code::FormSize, span, message)]);
    }
    let Cursor { mut problems, mut guesses, .. } = cursor;
    let written = super::mention::write_out(&mut form, &mut guesses);
    problems.extend(written.problems);
    let fingerprint = super::digest::fingerprint(root.get_ref(), &written.printed);
    Ok((Parsed { form, fingerprint, frames: written.frames }, problems))
}

/// What a value must be.
#[derive(Clone, Copy)]
pub(super) enum Due {
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

    pub(super) fn wrong_type(&mut self, value: &Toml<'_>, due: Due) {
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
    pub(super) fn no_room(&mut self, more: usize, list: Span) -> bool {
        self.parts += more;
        let no_room = self.parts > MAX_PARTS;
        if no_room && self.overfull.is_none() {
            self.overfull = Some(list);
        }
        no_room
    }

    /// Reads the value of a key, or an entry of its list.
    pub(super) fn inside<T: Read>(&mut self, key: &'static str, entry: bool, value: &Toml<'_>) -> T {
        let outer = (self.key, self.entry);
        (self.key, self.entry) = (key, entry);
        let read = T::read(value, self);
        (self.key, self.entry) = outer;
        read
    }

    /// Where the characters of a string start, if the file shows them as they are.
    pub(super) fn content_start(&self, span: &Span, value: &str) -> Option<usize> {
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
