//! Texts that name other parts of their form: `{label:PATH}`, `{number:PATH}`, `{unit:PATH}`, `{section:ID}`.
//!
//! They are written out here, before anything else sees the form: every medium prints them, and the fingerprint is
//! that of what is printed. What a text spells out though it could be named is pointed out, because such words stay
//! as they are when the form is revised.

mod names;
mod parts;
mod spelled;
mod texts;

use super::Form;
use crate::both;
use crate::form::naming::{heading, number, part};
use crate::language::Wording;
use crate::problem::{Code, Guesses, Problem, Span, choices, quoted};
use names::{Names, Units};
use parts::Part;
use std::collections::HashMap;
use std::ops::Range;
use texts::Role;

/// The texts that name something, and what is wrong with texts.
#[derive(Default)]
pub(super) struct Written {
    /// What is printed, by where the text starts in the file.
    pub(super) printed: HashMap<usize, String>,
    /// By what is printed, the text with the kinds of its references alone: two editions that differ in nothing else
    /// say the same.
    pub(super) frames: HashMap<String, String>,
    pub(super) problems: Vec<Problem>,
}

/// Writes out what the texts of a form name, and points out what they spell out.
pub(super) fn write_out(form: &mut Form, guesses: &mut Guesses) -> Written {
    let mut written = Written::default();
    // Labels and titles first: texts name them as they are printed.
    for role in [Role::Name, Role::Text] {
        let names = Names::of(form);
        form.texts(&mut |own, owner, text| {
            if own != role {
                return;
            }
            let parts = parts::of(&text.value);
            let names_something = parts.iter().any(|part| !matches!(part, Part::Words(_)));
            if role == Role::Text {
                let spelled = spelled::out(&text.value, &parts, owner, &names);
                written.problems.extend(spelled.map(|spelled| spelled.problem(text)));
            }
            if !names_something {
                return;
            }
            let mut mention = Mention { names: &names, problems: &mut written.problems, guesses, role };
            let out = mention.whole(&text.value, &parts, &|range| text.part(range));
            if let Some(out) = out {
                written.printed.insert(text.span.start, out.clone());
                written.frames.insert(out.clone(), parts::frame(&text.value, &parts));
                text.value = out;
                // Its characters no longer stand in the file.
                text.content = None;
            }
        });
    }
    written
}

/// What is needed to write out one text.
struct Mention<'m> {
    names: &'m Names,
    problems: &'m mut Vec<Problem>,
    guesses: &'m mut Guesses,
    role: Role,
}

impl Mention<'_> {
    /// The text as it is printed, or nothing where a part of it cannot be.
    fn whole(&mut self, text: &str, parts: &[Part], place: &dyn Fn(Range<usize>) -> Span) -> Option<String> {
        let mut out = Some(String::new());
        for part in parts {
            let said = match part {
                Part::Words(range) => Some(text[range.clone()].to_owned()),
                Part::Brace(brace) => Some((*brace).to_owned()),
                Part::Stray(range) => {
                    self.stray(place(range.clone()));
                    None
                }
                Part::Name(range) => self.name(&text[range.clone()], place(range.clone())),
            };
            out = out.zip(said).map(|(out, said)| out + &said);
        }
        out
    }

    fn stray(&mut self, span: Span) {
        let message = Wording::plain("this brace has no other one", "这个花括号不成对");
        let help =
            Wording::plain("write `{{` or `}}` for a brace in the text", "文字中的花括号要写成`{{`、`}}`");
        self.problems.push(Problem::new(Code::ReferenceInvalid, span, message).help(help));
    }

    /// What stands for the words between two braces.
    fn name(&mut self, reference: &str, span: Span) -> Option<String> {
        let Some((word, path)) = reference.split_once(':').filter(|(word, _)| WORDS.contains(word)) else {
            let message = both!(
                "{name} names nothing",
                "{name}没有指明什么",
                name = quoted(&format!("{{{reference}}}"))
            );
            let word = reference.split(':').next().unwrap_or_default();
            let near = self.guesses.nearest(word, WORDS);
            let problem = Problem::new(Code::ReferenceInvalid, span, message).did_you_mean(near);
            self.problems.push(problem.help(FORMS));
            return None;
        };
        if self.role == Role::Name && (word == "label" || path.ends_with(".title")) {
            let message = Wording::plain(
                "a label or title cannot be made of another label or title",
                "标签和标题里不能再引用别的标签或标题",
            );
            let help = Wording::plain(
                "write the words out here, and name this label where texts speak of it",
                "这里直接写出文字；别处的文字再引用这个标签",
            );
            self.problems.push(Problem::new(Code::ReferenceInvalid, span, message).help(help));
            return None;
        }
        match word {
            "section" => self.section(path, span),
            "unit" => self.unit(path, span),
            _ => {
                let Some(label) = self.names.label(path).map(str::to_owned) else {
                    return self.unknown(path, span);
                };
                if word == "label" {
                    return Some(label);
                }
                let number = number(&label).map(str::to_owned);
                if number.is_none() {
                    let message = both!(
                        "the label of {path} has no number: {label}",
                        "{path}的标签没有编号：{label}",
                        path = quoted(path),
                        label = quoted(&label),
                    );
                    self.problems.push(Problem::new(Code::ReferenceInvalid, span, message));
                }
                number
            }
        }
    }

    fn section(&mut self, path: &str, span: Span) -> Option<String> {
        let (id, what) = path.split_once('.').map_or((path, None), |(id, what)| (id, Some(what)));
        let Some((at, title)) = self.names.section(id) else { return self.unknown(path, span) };
        match what {
            None => Some(part(at)),
            Some("number") => Some(heading(at)),
            Some("title") => Some(title.to_owned()),
            Some(what) => {
                let message =
                    both!("a section has no {what} to name", "部分没有{what}可以引用", what = quoted(what),);
                self.problems.push(Problem::new(Code::ReferenceInvalid, span, message).help(FORMS));
                None
            }
        }
    }

    fn unit(&mut self, path: &str, span: Span) -> Option<String> {
        let Some(units) = self.names.units(path) else { return self.unknown(path, span) };
        let message = match units {
            Units::One(unit) => return Some(unit.to_string()),
            Units::None => both!("{path} has no unit", "{path}没有单位", path = quoted(path)),
            Units::Several => {
                both!("the cells of {path} have several units", "{path}各格的单位不同", path = quoted(path))
            }
        };
        let help = Wording::plain(
            "name the table, row or column whose unit is meant",
            "写明是哪个表格、哪一行或者哪一列的单位",
        );
        self.problems.push(Problem::new(Code::ReferenceInvalid, span, message).help(help));
        None
    }

    /// Complains of a path that nothing has, unless what has it may have been lost with a mistake.
    fn unknown(&mut self, path: &str, span: Span) -> Option<String> {
        if self.names.gap {
            return None;
        }
        let message = match self.names.is_retired(path) {
            true => both!(
                "{path} is retired: the form has it no more",
                "{path}已经停用，表样里没有了",
                path = quoted(path)
            ),
            false => both!("the form has no {path}", "表样里没有{path}", path = quoted(path)),
        };
        let near = self.guesses.nearest(path, self.names.all());
        let mut problem = Problem::new(Code::ReferenceUnknown, span, message).did_you_mean(near);
        if near.is_none() {
            problem = problem.help(both!(
                "sections and tables are {all}",
                "部分和表格有：{all}",
                all = choices(self.names.roots())
            ));
        }
        self.problems.push(problem);
        None
    }
}

const WORDS: [&str; 4] = ["label", "number", "unit", "section"];

const FORMS: Wording = Wording::plain(
    "texts can name `{label:PATH}`, `{number:PATH}`, `{unit:PATH}`, `{section:ID}`, `{section:ID.number}` and \
     `{section:ID.title}`; a brace itself is written twice",
    "文字里可以引用`{label:路径}`、`{number:路径}`、`{unit:路径}`、`{section:ID}`、`{section:ID.number}`、`{section:ID.title}`；\
     花括号本身要写两个",
);
