//! The chapter of compile errors, from the pinned messages of the macros and the files that mend what they complain of.

use super::pages::repository;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

const OPENING: &str = "\
# Every compile error: what fails, and the same mended

`#[derive(Report)]`, `#[derive(Choice)]` and `report_types!` judge every path while your crate is compiled, and report all
mistakes at once. Each message below is pinned by a test, and what mends it is compiled by another. This chapter is written from
them by `NIANBAO_BLESS=1 cargo test --test suite guide::`.
";

/// The folders of failing files, each with the folder `mended` in it.
const FOLDERS: [&str; 2] = ["tests/types/tests/derive", "tests/types/tests/ui"];

pub(crate) fn chapter() -> String {
    let mut chapter = OPENING.to_owned();
    for folder in FOLDERS {
        for theme in themes(folder) {
            chapter += &Theme::read(folder, &theme).section();
        }
    }
    chapter
}

/// The names of the files that fail.
fn themes(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(repository().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let failing = files.filter(|file| file.extension().is_some_and(|ending| ending == "rs"));
    failing.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

/// A file of mistakes about one thing.
struct Theme {
    /// What the file says of itself, without the full stop.
    about: String,
    failing: Vec<Item>,
    mended: Vec<Item>,
    messages: Vec<Message>,
}

impl Theme {
    fn read(folder: &str, name: &str) -> Theme {
        let file = |name: String| -> String {
            let path: PathBuf = repository().join(folder).join(name);
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        let failing = file(format!("{name}.rs"));
        let comment: Vec<&str> = failing.lines().map_while(|line| line.strip_prefix("//! ")).collect();
        Theme {
            about: comment.join(" ").trim_end_matches('.').to_owned(),
            mended: items(&file(format!("mended/{name}.rs"))),
            failing: items(&failing),
            messages: messages(&file(format!("{name}.stderr")), &format!("{folder}/{name}.rs"), name),
        }
    }

    fn section(&self) -> String {
        let mut section = format!("\n## {}\n", self.about);
        for message in &self.messages {
            let failing = self.failing.iter().find(|item| item.holds(message.line));
            let failing = failing.unwrap_or_else(|| panic!("no item has line {}", message.line));
            section +=
                &format!("\n```text\n{}\n```\n\n{}", message.text, self.mending(failing, message.line));
        }
        section
    }

    /// What mends a line of an item: the field of the same name, or else the item.
    fn mending(&self, failing: &Item, line: usize) -> String {
        let mended: Vec<&Item> =
            self.mended.iter().filter(|item| item.name.starts_with(&failing.name)).collect();
        assert!(!mended.is_empty(), "nothing mends `{}`", failing.name);
        let Some(field) = failing.fields().into_iter().find(|field| field.holds(line)) else {
            return rust(&mended[0].text());
        };
        let others: BTreeSet<String> = failing.fields().into_iter().map(|field| field.name).collect();
        let fields = mended.iter().flat_map(|item| item.fields());
        let fields = fields.filter(|new| {
            new.name == field.name
                || (new.name.starts_with(&format!("{}_", field.name)) && !others.contains(&new.name))
        });
        let text: String = fields.map(|field| field.text()).collect();
        match self.elsewhere(&field, &text) {
            Some(item) => rust(&item.text()),
            None if text.is_empty() => "The field is left out.\n".to_owned(),
            None => rust(&text),
        }
    }

    /// The item that was mended instead of a field that names it.
    fn elsewhere(&self, field: &Item, mended: &str) -> Option<&Item> {
        let text = field.text();
        let words = text.split(|c: char| !c.is_alphanumeric()).collect::<BTreeSet<&str>>();
        self.mended.iter().find(|item| text == mended && words.contains(item.name.as_str()))
    }
}

fn rust(text: &str) -> String {
    format!("Mended:\n\n```rust,ignore\n{}\n```\n", text.trim_end())
}

/// What the compiler says, and at which line of the file.
struct Message {
    text: String,
    line: usize,
}

/// The messages of a file, which is shown by its name alone. A compiler's list of all types that would do is no news.
fn messages(stderr: &str, file: &str, name: &str) -> Vec<Message> {
    let within = file.strip_prefix("tests/types/").unwrap_or(file);
    let arrow = format!("--> {within}:");
    let message = |text: String| {
        let place = text.split_once(&arrow).unwrap_or_else(|| panic!("{file}: no place in\n{text}")).1;
        let line = place.split(':').next().unwrap().parse().unwrap();
        Message { line, text: brief(&text).replace(within, &format!("src/{name}.rs")) }
    };
    let starts = |line: &str| line.starts_with("error");
    let mut texts: Vec<String> = Vec::new();
    for line in stderr.lines() {
        match texts.last_mut() {
            Some(text) if !starts(line) => *text += &format!("\n{line}"),
            _ => texts.push(line.to_owned()),
        }
    }
    texts.into_iter().map(|text| message(text.trim_end().to_owned())).collect()
}

/// A message without the notes that point into our own code.
fn brief(text: &str) -> String {
    let own = ["note: required by a bound in", "   = note: this error originates in"];
    let lines = text.lines().take_while(|line| !own.iter().any(|note| line.starts_with(note)));
    lines.collect::<Vec<_>>().join("\n").trim_end_matches(['\n', ' ', '|']).to_owned()
}

/// Lines of a file that belong together: an item with its attributes, or a field with its own.
struct Item {
    name: String,
    /// The number of the first line.
    first: usize,
    lines: Vec<String>,
}

impl Item {
    fn holds(&self, line: usize) -> bool {
        (self.first..self.first + self.lines.len()).contains(&line)
    }

    fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// The fields or variants of a struct or an enum.
    fn fields(&self) -> Vec<Item> {
        let mut fields = Vec::new();
        let mut first = None;
        for (at, line) in self.lines.iter().enumerate() {
            let Some(inside) = line.strip_prefix("    ") else { continue };
            let begin = *first.get_or_insert(at);
            if inside.starts_with("#[") {
                continue;
            }
            let name = inside.split([':', ',', '(']).next().unwrap().to_owned();
            let lines = self.lines[begin..=at].iter().map(|line| line[4..].to_owned()).collect();
            fields.push(Item { name, first: self.first + begin, lines });
            first = None;
        }
        fields
    }
}

/// The items of a formatted file: what stands between empty lines and has a name.
fn items(text: &str) -> Vec<Item> {
    let lines: Vec<&str> = text.lines().collect();
    let mut items: Vec<Item> = Vec::new();
    let mut open = false;
    for (at, line) in lines.iter().enumerate() {
        let outside = line.is_empty() && lines.get(at + 1).is_none_or(|next| !next.starts_with(' '));
        match items.last_mut() {
            _ if outside => open = false,
            Some(item) if open => item.lines.push((*line).to_owned()),
            _ => {
                items.push(Item { name: String::new(), first: at + 1, lines: vec![(*line).to_owned()] });
                open = true;
            }
        }
    }
    for item in &mut items {
        item.name = item.lines.iter().find_map(|line| name(line)).unwrap_or_default();
    }
    items.retain(|item| !item.name.is_empty());
    items
}

/// The name that a line gives to an item.
fn name(line: &str) -> Option<String> {
    let rest = ["struct ", "enum ", "fn ", "mod "].iter().find_map(|keyword| line.strip_prefix(keyword))?;
    Some(rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()?.to_owned())
}
