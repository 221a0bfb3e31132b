//! Which way imports go: rooms import only what the table “Which room may import which” in ARCHITECTURE.md allows, and
//! no files import each other in a circle.
//!
//! Imports are read from the text of the sources: `use` trees, and paths that begin with `crate`, `super`, `self` or a
//! module of the file. A name that a file only hands on (`pub use`) is followed to the file that defines it.

mod circles;
mod source;

use circles::circles;
use source::{Module, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const CRATES: [(&str, &str); 5] = [
    ("schema", "schema/src"),
    ("generator", "generator/src"),
    ("reader", "reader/src"),
    ("macros", "macros/src"),
    ("nianbao", "src"),
];

/// The sources of a crate by their modules, and what each of them imports.
struct House {
    sources: BTreeMap<Module, Source>,
    imports: BTreeSet<(Module, Module)>,
}

impl House {
    fn new(sources: BTreeMap<Module, Source>) -> Self {
        let mut house = House { sources, imports: BTreeSet::new() };
        for (module, source) in &house.sources {
            let targets = source.paths.iter().filter_map(|path| house.definer(module, path));
            // What stands in the face of a folder is for those inside, which are one room with it.
            let imports =
                targets.filter(|target| !module.starts_with(target)).map(|target| (module.clone(), target));
            house.imports.extend(imports.collect::<Vec<_>>());
        }
        house
    }

    fn read(folder: &Path) -> Self {
        let mut sources = BTreeMap::new();
        read_folder(folder, &mut Vec::new(), &mut sources);
        House::new(sources)
    }

    /// The module that defines what a path names; none if it is of another crate.
    fn definer(&self, from: &Module, path: &[String]) -> Option<Module> {
        let mut at = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "self" => from.clone(),
            "super" => parent(from)?,
            first if self.has_child(from, first) => [from.clone(), vec![first.to_owned()]].concat(),
            _ => return None,
        };
        for (step, name) in path.iter().enumerate().skip(1) {
            if name == "super" {
                at = parent(&at)?;
            } else if name == "self" || name == "*" {
                return Some(at);
            } else if self.has_child(&at, name) {
                at.push(name.clone());
            } else {
                return Some(self.handed_on(&at, name, &path[step + 1..], 0).unwrap_or(at));
            }
        }
        Some(at)
    }

    fn has_child(&self, module: &Module, name: &str) -> bool {
        let mut child = module.clone();
        child.push(name.to_owned());
        self.sources.contains_key(&child)
    }

    /// Where a name comes from that this module hands on.
    fn handed_on(&self, module: &Module, name: &str, rest: &[String], depth: usize) -> Option<Module> {
        let source = self.sources.get(module)?;
        if source.defines.contains(name) || depth > 8 {
            return None;
        }
        let by_name = source.reexports.iter().find(|(alias, _)| alias == name);
        if let Some((_, path)) = by_name {
            return self.definer(module, &[path, rest].concat());
        }
        let globs = source.reexports.iter().filter(|(alias, _)| alias == "*");
        globs.filter_map(|(_, path)| self.definer(module, path)).find_map(|glob| {
            let is_there = self.sources.get(&glob)?.defines.contains(name);
            if is_there { Some(glob) } else { self.handed_on(&glob, name, rest, depth + 1) }
        })
    }
}

fn parent(module: &Module) -> Option<Module> {
    let (_, parent) = module.split_last()?;
    Some(parent.to_vec())
}

/// Reads the files of a folder and those below it; tests are no part of the house.
fn read_folder(folder: &Path, module: &mut Module, sources: &mut BTreeMap<Module, Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if stem.ends_with("tests") || stem == "testing" {
            continue;
        }
        let is_file = path.is_file();
        let is_face = is_file && ["lib", "main", "mod"].contains(&stem.as_str());
        if !is_face {
            module.push(stem);
        }
        if !is_file {
            read_folder(&path, module, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("main.rs") {
            sources.insert(module.clone(), Source::read(&fs::read_to_string(&path).unwrap()));
        }
        if !is_face {
            module.pop();
        }
    }
}

/// A line of the table: rooms, and those that they may import.
#[derive(Clone)]
struct Line {
    rooms: Vec<String>,
    may: BTreeSet<String>,
}

/// The lines of a crate in the order of the table.
type Rooms = Vec<Line>;

/// The table of ARCHITECTURE.md, a crate at a time.
fn table(text: &str) -> BTreeMap<String, Rooms> {
    let section = text.split("\n## Which room may import which\n").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let mut table: BTreeMap<String, Rooms> = BTreeMap::new();
    for line in section.lines().filter(|line| line.starts_with("| `")) {
        let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        let cells: Vec<Vec<String>> = line.trim_matches('|').split('|').map(names).take(3).collect();
        let [name, rooms, may] = cells.try_into().unwrap();
        table.entry(name[0].clone()).or_default().push(Line { rooms, may: may.into_iter().collect() });
    }
    table
}

/// The room in which a module is: the longest path of the table that leads to it.
fn room<'r>(module: &Module, rooms: &'r Rooms) -> Option<&'r str> {
    let path = module.join("/");
    let holds = |room: &&str| path == **room || path.starts_with(&format!("{room}/"));
    rooms.iter().flat_map(|line| &line.rooms).map(String::as_str).filter(holds).max_by_key(|room| room.len())
}

/// What is wrong with the imports of a crate; `explained` are circles that ARCHITECTURE.md gives a reason for.
fn complaints(house: &House, rooms: &Rooms, explained: &[BTreeSet<String>]) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut used = BTreeSet::new();
    for module in house.sources.keys().filter(|module| !module.is_empty() && room(module, rooms).is_none()) {
        complaints.push(format!("{}: in no room of the table", module.join("/")));
    }
    for (from, to) in &house.imports {
        let (Some(here), Some(there)) = (room(from, rooms), room(to, rooms)) else { continue };
        let line = rooms.iter().position(|line| line.rooms.iter().any(|room| room == here)).unwrap();
        used.insert((line, there));
        if here != there && !rooms[line].may.contains(there) {
            complaints.push(format!(
                "{} imports {}: `{here}` may not import `{there}`",
                from.join("/"),
                to.join("/")
            ));
        }
    }
    for (place, line) in rooms.iter().enumerate() {
        let here = line.rooms.join("`, `");
        for there in &line.may {
            if !rooms[..place].iter().any(|below| below.rooms.contains(there)) {
                complaints
                    .push(format!("the table lets `{here}` import `{there}`, which is in no line above"));
            } else if !used.contains(&(place, there.as_str())) {
                complaints.push(format!("the table lets `{here}` import `{there}`, and nothing does"));
            }
        }
    }
    for circle in circles(&house.imports) {
        let names: BTreeSet<String> = circle.iter().map(|module| module.join("/")).collect();
        if !explained.contains(&names) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            complaints.push(format!("these import each other in a circle: {}", names.join(", ")));
        }
    }
    complaints
}

/// The circles of a crate that the section explains, a line that begins with “- `crate`: `file`, `file`” each.
fn explained(text: &str, name: &str) -> Vec<BTreeSet<String>> {
    let start = format!("- `{name}`: ");
    let lines = text.lines().filter_map(|line| line.strip_prefix(&start)?.split(". ").next());
    lines.map(|files| files.split('`').skip(1).step_by(2).map(str::to_owned).collect()).collect()
}

#[test]
fn imports_go_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let table = table(&text);
    let mut all = Vec::new();
    for (name, folder) in CRATES {
        let house = House::read(&root.join(folder));
        assert!(house.imports.len() > 10, "{name}: {}", house.imports.len());
        let found = complaints(&house, &table[name], &explained(&text, name));
        all.extend(found.into_iter().map(|complaint| format!("{name}: {complaint}")));
    }
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

/// A house of these files, `a/b` for the module of a path.
fn house(files: &[(&str, &str)]) -> House {
    let module = |path: &str| path.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    House::new(files.iter().map(|(path, text)| (module(path), Source::read(text))).collect())
}

#[test]
fn what_runs_back_is_found() {
    let rooms = table(
        "\n## Which room may import which\n| `x` | `ground` | |\n| `x` | `form`, `report` | `ground` |\n| `x` | `late` | `report`, `form` |\n",
    );
    let found = |files: &[(&str, &str)]| {
        let mut files = files.to_vec();
        files.push(("late", "use crate::{form, report};"));
        files.push(("report", "use crate::ground;"));
        if !files.iter().any(|(path, _)| *path == "form") {
            files.push(("form", "use crate::ground;"));
        }
        files.extend([("ground", "pub struct Thing;"), ("", "pub use form::Form;")]);
        files.sort();
        files.dedup_by_key(|(path, _)| *path);
        complaints(&house(&files), &rooms["x"], &[])
    };
    let none: [&str; 0] = [];
    assert_eq!(found(&[]), none);
    // Words in comments, in texts and in tests are no imports.
    let idle = "use crate::ground;\n// crate::report\nconst A: &str = \"crate::late\";\n#[cfg(test)]\nmod tests { use crate::late; }";
    assert_eq!(found(&[("form", idle)]), none);
    let upward = "form/deep imports report: `form` may not import `report`";
    assert_eq!(found(&[("form/deep", "use crate::{ground::Thing, report::{self, Entry}};")]), [upward]);
    assert_eq!(
        found(&[("form/deep", "fn f() -> super::super::report::Entry { crate::report::f() }")]),
        [upward]
    );
    // What the root hands on is where it is defined.
    assert_eq!(
        found(&[("ground/deep", "use crate::Form;"), ("form", "use crate::ground; pub struct Form;")]),
        ["ground/deep imports form: `ground` may not import `form`"]
    );
    assert_eq!(found(&[("new", "")]), ["new: in no room of the table"]);
    assert_eq!(
        found(&[
            ("form/a", "use super::b::B;"),
            ("form/b", "use super::c; pub struct B;"),
            ("form/c", "use super::a::A;")
        ]),
        ["these import each other in a circle: form/a, form/b, form/c"]
    );
}

#[test]
fn a_table_that_says_too_much_is_found() {
    let rooms = |text: &str| table(&format!("\n## Which room may import which\n{text}"))["x"].clone();
    let house = house(&[("a", ""), ("b", "use crate::a;")]);
    assert_eq!(
        complaints(&house, &rooms("| `x` | `a` | `b` |\n| `x` | `b` | `a` |\n"), &[]),
        ["the table lets `a` import `b`, which is in no line above"]
    );
    assert_eq!(
        complaints(&house, &rooms("| `x` | `a` | |\n| `x` | `c` | `a` |\n| `x` | `b` | `a` |\n"), &[]),
        ["the table lets `c` import `a`, and nothing does"]
    );
}
