//! `nianbao new`: a file from which the next edition is made, derived from the text of the last one.

mod comments;

use super::complaint::Complaint;
use super::file::File;
use super::output::{self, Overwrite, Writer};
use super::{Status, completions, file, language};
use nianbao::problem::{Problem, Span};
use nianbao::source::{self, Form};
use nianbao::{Format, Wording, both, catalogue, compare, resolve};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Id of the new edition
    ///
    /// 新格式的编号
    id: String,
    /// Edition that it revises: the id of a built-in one, or a format file
    ///
    /// 修订哪个格式：内置格式的编号，或格式文件
    #[arg(long, value_name = "FORMAT", add = completions::formats())]
    from: String,
    /// File to write; standard output if not given
    ///
    /// 写到这个文件；不写则输出到标准输出
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao new 2027-x --from 2021-30 --out forms/2027-x.toml
  nianbao lint forms/2027-x.toml

The file says what the old edition says, for the years that follow on; comments in it say what to do next.
Its first line leads editors to the schema of format files, which is written beside it if none is there.
An id that begins with four digits is taken to begin with the first year.",
    "\
示例：
  nianbao new 2027-x --from 2021-30 --out forms/2027-x.toml
  nianbao lint forms/2027-x.toml

新文件的内容与旧格式相同，适用于以后的年度；里面的注释说明接下来做什么。第一行告诉编辑器格式文件的
JSON Schema在哪里，旁边没有的话会一并写出。编号以四位数字开头的，视为起始年度。",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    match start(arguments) {
        Ok(()) => Status::Clean,
        Err(message) => {
            super::complain(&message);
            Status::Unusable
        }
    }
}

fn start(arguments: &Arguments) -> Result<(), Complaint> {
    let old = file::format(&arguments.from)?;
    if arguments.id == old.id || Format::built_in(&arguments.id).is_ok() {
        return Err(Complaint::error(both!(
            "there is an edition `{id}` already, and an id is for ever",
            "已有格式`{id}`，id用过就不能改作他用",
            id = arguments.id,
        )));
    }
    if let Some(out) = &arguments.out {
        output::fits(out, &["toml"], &Wording::plain("a format file", "格式文件"))?;
    }
    let text = with_schema(&old_text(&arguments.from)?, arguments.out.as_deref());
    let new = derived(&text, &old, &arguments.id).map_err(|why| {
        Complaint::error(both!(
            "{from} is written in a way that cannot be derived from: {why}",
            "从{from}的写法推不出新格式：{why}",
            from = arguments.from,
            why = why,
        ))
    })?;
    sound(&new, &old).map_err(|problems| {
        let file = File { name: arguments.id.clone(), bytes: new.clone().into_bytes() };
        let text =
            both!("no sound edition `{id}` can be derived", "推不出正确的格式`{id}`", id = arguments.id,);
        Complaint::error(text).below(file.draw(&problems))
    })?;
    match &arguments.out {
        Some(path) => {
            let about =
                both!("edition {id}, revises {old}", "格式{id}，修订{old}", id = arguments.id, old = old.id);
            let writer = Writer::new(arguments.overwrite, [Path::new(&arguments.from)]);
            write(&writer, path, &new, &about)
        }
        None => {
            super::print_bytes(new.as_bytes());
            Ok(())
        }
    }
}

/// Writes the edition and, where its first line leads to a schema beside it and none is there, the schema as well.
fn write(writer: &Writer, path: &Path, new: &str, about: &Wording) -> Result<(), Complaint> {
    let schema = path.with_file_name(SCHEMA);
    let is_needed = schema_of(new) == Some(SCHEMA) && !schema.exists();
    let text = source::language::schema().to_pretty();
    let mut files = vec![(path, new.as_bytes())];
    files.extend(is_needed.then_some((&*schema, text.as_bytes())));
    writer.write_each(&files)?;
    super::complain(&Complaint::plain(both!(
        "{path}: {about}",
        "{path}：{about}",
        path = path.display(),
        about = about
    )));
    if is_needed {
        super::complain(&Complaint::plain(both!(
            "{schema}: with this an editor completes keys and explains them",
            "{schema}：编辑器凭它提示并解释各个键",
            schema = schema.display(),
        )));
    }
    Ok(())
}

/// The file of the language's schema, as it is called beside editions.
const SCHEMA: &str = "format.schema.json";

/// Where the first line of a format file says that its schema is.
fn schema_of(text: &str) -> Option<&str> {
    Some(text.lines().next()?.strip_prefix("#:schema")?.trim())
}

/// The text with a first line that leads to a schema from where it is going to be: the one it has if that does.
fn with_schema(text: &str, out: Option<&Path>) -> String {
    let folder = out.and_then(Path::parent);
    let leads_there =
        |schema: &str| schema.contains("://") || folder.is_some_and(|folder| folder.join(schema).is_file());
    match schema_of(text) {
        Some(schema) if leads_there(schema) => text.to_owned(),
        Some(_) => format!("#:schema {SCHEMA}{}", &text[text.find('\n').unwrap_or(text.len())..]),
        None => format!("#:schema {SCHEMA}\n\n{text}"),
    }
}

fn old_text(from: &str) -> Result<String, Complaint> {
    if let Some(text) = catalogue::text(from) {
        return Ok(text.to_owned());
    }
    let file = File::read(Path::new(from), source::MAX_BYTES)?;
    String::from_utf8(file.bytes)
        .map_err(|_| Complaint::error(both!("{from} is not UTF-8", "{from}不是UTF-8编码")))
}

/// Lints what was derived, as `nianbao lint` would.
fn sound(text: &str, old: &Arc<Format>) -> Result<(), Vec<Problem>> {
    let resolved = resolve(text.as_bytes());
    let mut problems = resolved.problems;
    if let Some(format) = resolved.format {
        let find =
            |id: &str| if id == old.id { Some(Arc::clone(old)) } else { Format::built_in(id).ok().cloned() };
        problems.extend(compare::lint(text.as_bytes(), &Arc::new(format), &find));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The year with which the new edition begins.
fn first_year(old: &Format, id: &str) -> u16 {
    let named = id.get(..4).and_then(|year| year.parse().ok()).filter(|&year| year > old.first_year);
    old.last_year.map_or(named.unwrap_or(old.first_year + 1), |last| last + 1)
}

/// The old text with what a new edition changes at the least.
fn derived(text: &str, old: &Format, id: &str) -> Result<String, Wording> {
    let (parsed, _) = source::parse(text.as_bytes());
    let form = parsed.ok_or(Wording::plain("it is no format file", "不是格式文件"))?.form;
    let mut edits: Vec<(Span, String)> = vec![(form.id.0.span.clone(), format!("\"{id}\""))];
    years(text, &form, first_year(old, id), &mut edits);
    match &form.revises {
        Some(revises) => edits.push((revises.0.span.clone(), format!("\"{}\"", old.id))),
        None => {
            let end = lines(text, &form.id.0.span).end;
            edits.push((end..end, format!("revises  = \"{}\"\n", old.id)));
        }
    }
    let notices = [
        form.document.as_ref().map(|text| text.span.clone()),
        form.issued.as_ref().map(|day| day.span.clone()),
    ];
    for span in notices.into_iter().flatten() {
        let line = lines(text, &span);
        edits.push((line.clone(), format!("# {}", &text[line])));
    }
    edits.extend(retired(text, &form)?.map(|span| (span, String::new())));
    for (number, change) in form.change.iter().enumerate() {
        let block = block(text, change).ok_or(NO_TABLE)?;
        // What is said above the first of them is about all of them.
        let start = if number == 0 { heading(text, block.start) } else { block.start };
        edits.push((start..block.end, String::new()));
    }
    let mut new = text.to_owned();
    edits.sort_by_key(|(span, _)| span.start);
    for (span, with) in edits.into_iter().rev() {
        new.replace_range(span, &with);
    }
    let new = match &old.revises {
        Some(revises) => comments::without(&new, revises, &old.id),
        None => new,
    };
    Ok(comments::around(&new, &old.id, id, language::asked()))
}

fn years(text: &str, form: &Form, year: u16, edits: &mut Vec<(Span, String)>) {
    if text[form.years.span.clone()].starts_with('{') {
        edits.push((form.years.span.clone(), format!("{{ from = {year} }}")));
        return;
    }
    edits.push((form.years.from.span.clone(), year.to_string()));
    edits.extend(form.years.to.iter().map(|to| (lines(text, &to.span), String::new())));
}

const NO_TABLE: Wording =
    Wording::plain("a change is no `[[change]]` table", "有一项变化没有写成`[[change]]`");
const NO_LIST: Wording = Wording::plain("its `retired` is not a plain list", "`retired`没有写成简单的列表");

/// The list of retired ids of the form: the line of editions inherits it.
fn retired(text: &str, form: &Form) -> Result<Option<Span>, Wording> {
    let (Some(first), Some(last)) = (form.retired.first(), form.retired.last()) else { return Ok(None) };
    let key = text[..first.span.start].rfind("retired").ok_or(NO_LIST)?;
    let end = last.span.end + text[last.span.end..].find(']').ok_or(NO_LIST)?;
    let mut list = with_comments(text, lines(text, &(key..end + 1)));
    list.end += usize::from(text[list.end..].starts_with('\n'));
    Ok(Some(list))
}

/// A `[[change]]` with the comments right above it and the empty line below it.
fn block(text: &str, change: &source::Change) -> Option<Span> {
    let paths = change.from.0.iter().chain(&change.to.0).map(|path| &path.span);
    let others = [Some(&change.why), change.factor.as_ref(), change.cite.as_ref()];
    let spans: Vec<&Span> = paths
        .chain(others.into_iter().flatten().map(|text| &text.span))
        .chain([&change.kind.span])
        .chain(change.reason.as_ref().map(|reason| &reason.span))
        .collect();
    let first = spans.iter().map(|span| span.start).min()?;
    let start = text[..first].rfind("[[change]]")?;
    let mut end = lines(text, &(start..spans.iter().map(|span| span.end).max()?)).end;
    // A list may go on for some lines after its last path.
    while let Some(line) = text[end..].split_inclusive('\n').next() {
        end += line.len();
        if line.trim().is_empty() {
            break;
        }
        if line.trim_start().starts_with('[') {
            end -= line.len();
            break;
        }
    }
    Some(with_comments(text, lines(text, &(start..start)).start..end))
}

/// The whole lines that a span touches.
fn lines(text: &str, span: &Span) -> Span {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at + 1);
    start..end
}

/// A span of whole lines with the lines of comments right above it.
fn with_comments(text: &str, span: Span) -> Span {
    let mut start = span.start;
    while let Some(line) = text[..start].split_inclusive('\n').next_back() {
        if !line.starts_with('#') || line.starts_with("#:") {
            break;
        }
        start -= line.len();
    }
    start..span.end
}

/// Where the comments begin that stand above a place with an empty line between.
fn heading(text: &str, start: usize) -> usize {
    match text[..start].strip_suffix("\n\n") {
        Some(above) => with_comments(text, above.len() + 1..start).start,
        None => start,
    }
}
