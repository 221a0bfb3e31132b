//! Source → Format: every judgement of a format file happens here, or before.
//!
//! Each part builds what it can and notes what is wrong; only a form without errors becomes a
//! [`Format`]. A stand-in for something that could not be read (an empty id, say) has been
//! complained of already and is passed over in silence.

mod axis;
mod cells;
mod demand;
pub(crate) mod rules;

use crate::format::{
    About, Basis, Change, ChangeKind, Fingerprint, Format, Level, Narrative, Section, Table,
};
use crate::problem::{Code, Problem, Severity, Span, nearest};
use crate::shape::{Builder, Content};
use crate::source::{self, Form, Gravity, Id, Spanned};
use std::collections::HashMap;

/// A format file, judged.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The format, if the file has no errors.
    pub format: Option<Format>,
    /// Everything that is wrong with the file, in the order of its lines.
    pub problems: Vec<Problem>,
}

/// Reads and judges a format file.
///
/// ```
/// let file = br#"
/// id = "visits"
/// title = "Visits"
/// years = { from = 2026 }
/// [[section]]
/// id = "visits"
/// title = "Visits"
/// [[section.table]]
/// id = "visitors"
/// rows = [{ id = "adults", label = "Adults" }, { id = "all", label = "All", total = true }]
/// "#;
/// let resolved = nianbao_schema::resolve(file);
/// assert_eq!(resolved.problems, []);
/// assert_eq!(resolved.format.unwrap().cells[0].path, "visitors.adults");
/// ```
pub fn resolve(bytes: &[u8]) -> Resolved {
    let (parsed, mut problems) = source::parse(bytes);
    let format = parsed.map(|parsed| {
        let mut resolver = Resolver { problems: std::mem::take(&mut problems), ..Resolver::default() };
        let format = resolver.form(parsed.form, parsed.fingerprint);
        problems = resolver.problems;
        format
    });
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    problems.dedup();
    let sound = problems.iter().all(|problem| problem.severity < Severity::Error);
    Resolved { format: format.filter(|_| sound), problems }
}

/// What is known while a form is being resolved.
#[derive(Default)]
struct Resolver {
    problems: Vec<Problem>,
    levels: Vec<Level>,
    /// Whether the form declares its levels itself.
    own_levels: bool,
    /// Where each element's id stands; cells excepted.
    places: HashMap<Element, Span>,
}

/// Something with an id of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Element {
    Section(String),
    Table(String),
    /// A row or column of the table with this number, by its path of ids.
    Item(usize, &'static str, String),
}

impl Element {
    fn what(&self) -> &'static str {
        match self {
            Element::Section(_) => "section",
            Element::Table(_) => "table",
            Element::Item(_, what, _) => what,
        }
    }

    /// The last id of the element's path.
    fn id(&self) -> &str {
        match self {
            Element::Section(id) | Element::Table(id) => id,
            Element::Item(_, _, path) => path.rsplit('.').next().unwrap_or(path),
        }
    }
}

/// A format while its sections are being gone through, and what can be resolved only after that.
struct Draft {
    format: Format,
    shape: Builder,
    sums: Vec<cells::Sum>,
    /// For each table, its rules and what it retires.
    later: Vec<(Vec<source::Rule>, Vec<Spanned<String>>)>,
}

impl Resolver {
    fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn form(&mut self, form: Form, fingerprint: Fingerprint) -> Format {
        self.years(&form.years);
        self.own_levels = !form.levels.is_empty();
        self.levels = self.level_list(&form.levels);
        if let Some(revises) = form.revises.as_ref().filter(|revises| revises.0.value == form.id.0.value) {
            if !revises.0.value.is_empty() {
                let message = format!("edition `{}` cannot revise itself", revises.0.value);
                self.note(Problem::new(Code::RevisesSelf, revises.0.span.clone(), message));
            }
        }
        let about = about(&form.cite, &form.basis, &form.guidance, &form.gloss, None);
        let format = Format {
            id: form.id.0.value,
            title: form.title.value,
            document: text(form.document),
            issued: form.issued.map(|issued| issued.value),
            first_year: form.years.from.value,
            last_year: form.years.to.map(|to| to.value),
            revises: form.revises.map(|revises| revises.0.value),
            levels: self.levels.clone(),
            about,
            sections: Vec::new(),
            narratives: Vec::new(),
            tables: Vec::new(),
            cells: Vec::new(),
            rules: Vec::new(),
            changes: Vec::new(),
            retired: Vec::new(),
            fingerprint,
            shape: Builder::new().finish(),
            restricted: Vec::new(),
        };
        let mut draft = Draft { format, shape: Builder::new(), sums: Vec::new(), later: Vec::new() };
        for section in form.section {
            self.section(section, &mut draft);
        }
        let Draft { mut format, shape, sums, later } = draft;
        format.shape = shape.finish();
        format.restricted =
            (0..format.cells.len()).filter(|&cell| format.cells[cell].only.is_some()).collect();
        self.retired(&form.retired, None, &mut format);
        let mut table_rules = Vec::new();
        for (table, (rules, retired)) in later.into_iter().enumerate() {
            self.retired(&retired, Some(table), &mut format);
            table_rules.push(rules);
        }
        self.rules(sums, table_rules, form.rule, &mut format);
        format.changes = form.change.into_iter().map(|change| self.change(change, &format)).collect();
        format
    }

    fn years(&mut self, years: &source::Years) {
        if let Some(to) = years.to.as_ref().filter(|to| to.value < years.from.value) {
            let message = format!("the years end in {} before they begin in {}", to.value, years.from.value);
            self.note(Problem::new(Code::YearsInvalid, to.span.clone(), message));
        }
    }

    fn level_list(&mut self, declared: &[source::Level]) -> Vec<Level> {
        if declared.is_empty() {
            return crate::level::standard();
        }
        let mut levels: Vec<Level> = Vec::new();
        for level in declared {
            if levels.iter().any(|there| there.id == level.id.0.value) {
                let message = format!("there are two levels with the id `{}`", level.id.0.value);
                self.note(Problem::new(Code::IdDuplicate, level.id.0.span.clone(), message));
            }
            levels.push(Level { id: level.id.0.value.clone(), label: level.label.value.clone() });
        }
        levels
    }

    fn section(&mut self, section: source::Section, draft: &mut Draft) {
        let format = &mut draft.format;
        let index = format.sections.len();
        self.place(Element::Section(section.id.0.value.clone()), &section.id);
        let about =
            about(&section.cite, &section.basis, &section.guidance, &section.gloss, format.about.basis);
        if section.narrative.is_none() && section.table.is_empty() {
            let message = format!("section `{}` has neither prose nor table", section.id.0.value);
            self.note(
                Problem::new(Code::SectionEmpty, section.id.0.span.clone(), message)
                    .help("add `narrative = true`, or a `[[section.table]]`"),
            );
        }
        let narrative = section.narrative.map(|narrative| {
            let number = format.narratives.len();
            if !self.reserved_key(&section.id) && !section.id.0.value.is_empty() {
                let claimed = draft.shape.insert(&section.id.0.value, Content::Narrative(number));
                if claimed.is_err() {
                    self.path_conflict(&section.id.0.value, section.id.0.span.clone());
                }
            }
            format.narratives.push(Narrative {
                section: index,
                topics: texts(narrative.0.topics),
                guidance: text(narrative.0.guidance).or_else(|| about.guidance.clone()),
                required: !narrative.0.optional.is_some_and(|optional| optional.value),
            });
            number
        });
        let first = format.tables.len();
        for table in section.table {
            self.table(table, index, about.basis, draft);
        }
        let format = &mut draft.format;
        format.sections.push(Section {
            id: section.id.0.value,
            title: section.title.value,
            also: texts(section.also),
            narrative,
            tables: first..format.tables.len(),
            stacked: section.stacked.is_some_and(|stacked| stacked.value),
            about,
        });
    }

    fn table(&mut self, table: source::Table, section: usize, basis: Option<Basis>, draft: &mut Draft) {
        let number = draft.format.tables.len();
        self.place(Element::Table(table.id.0.value.clone()), &table.id);
        self.reserved(&table.id);
        let about = about(&table.cite, &table.basis, &table.guidance, &table.gloss, basis);
        let rows = self.axis(&table.rows.0, "row", number, about.basis);
        let columns = self.axis(&table.columns.0, "column", number, about.basis);
        if let Some(stub) = table.stub.as_ref().filter(|_| rows.axis.is_unlabelled()) {
            let message =
                format!("table `{}` has a stub, but no row labels for it to stand above", table.id.0.value);
            self.note(Problem::new(Code::StubUnplaced, stub.span.clone(), message));
        }
        let start = draft.format.cells.len();
        self.cells(number, &table, [&rows, &columns], draft);
        self.sums(number, &table, [&rows, &columns], &draft.format.cells[start..], &mut draft.sums);
        draft.format.tables.push(Table {
            id: table.id.0.value,
            section,
            caption: text(table.caption),
            also: texts(table.also),
            stub: text(table.stub),
            unit: text(table.unit),
            rows: rows.axis,
            columns: columns.axis,
            cells: start..draft.format.cells.len(),
            about,
        });
        draft.later.push((table.rule, table.retired));
    }

    /// Notes where an element's id stands; a second element with the same path is a mistake.
    fn place(&mut self, element: Element, id: &Id) {
        if id.0.value.is_empty() {
            return;
        }
        let what = element.what();
        if let Some(first) = self.places.insert(element, id.0.span.clone()) {
            let message = format!("there are two {what}s with the id `{}` here", id.0.value);
            self.note(
                Problem::new(Code::IdDuplicate, id.0.span.clone(), message)
                    .label("the second one")
                    .related(first, "the first one"),
            );
        }
    }

    /// Complains of an id that means something else in rules.
    fn reserved(&mut self, id: &Id) {
        if id.0.value == "previous" {
            let message = "`previous` cannot be an id: in rules it stands for last year's report";
            self.note(Problem::new(Code::IdReserved, id.0.span.clone(), message));
        }
    }

    /// Complains of an id that is a key of every report; tells whether it is one.
    fn reserved_key(&mut self, id: &Id) -> bool {
        let name = &id.0.value;
        let reserved = ROOT_KEYS.contains(&name.as_str());
        if reserved {
            let message = format!("`{name}` cannot be an id here: every report has this key");
            let help = format!("keys of every report are {}", ROOT_KEYS.join(", "));
            self.note(Problem::new(Code::IdReserved, id.0.span.clone(), message).help(help));
        }
        reserved
    }

    fn path_conflict(&mut self, path: &str, span: Span) {
        let message = format!("two things of the form have the path `{path}`, or one lies inside the other");
        self.note(
            Problem::new(Code::PathConflict, span, message)
                .help("a table's id, a narrative's section and the ids of rows and columns make up the paths of a report"),
        );
    }

    /// Complains of retired ids and paths that are in use.
    fn retired(&mut self, retired: &[Spanned<String>], table: Option<usize>, format: &mut Format) {
        for entry in retired {
            let path = match table {
                Some(table) => format!("{}.{}", format.tables[table].id, entry.value),
                None => entry.value.clone(),
            };
            let used = self.reuse(&entry.value, table, format);
            let used = used.or_else(|| format.shape.index(&path).map(|_| entry.span.clone()));
            if let Some(span) = used {
                let message = format!("`{}` is retired and may never be used again", entry.value);
                self.note(
                    Problem::new(Code::IdRetired, span, message)
                        .label("give it a new id")
                        .related(entry.span.clone(), "retired here"),
                );
            }
            format.retired.push(path);
        }
    }

    /// Where a retired path is in use, or a retired id in its table or, without one, anywhere.
    fn reuse(&self, entry: &str, table: Option<usize>, format: &Format) -> Option<Span> {
        let (table, path) = match (table, entry.split_once('.')) {
            (None, Some((id, path))) => (Some(format.table(id)?), path),
            _ => (table, entry),
        };
        let whole = |element: &Element| match element {
            Element::Item(number, _, of_item) => {
                table.is_none_or(|table| table == *number) && of_item == path
            }
            _ => false,
        };
        let by_id = |element: &Element| match element {
            Element::Item(number, ..) => table.is_none_or(|table| table == *number) && element.id() == entry,
            _ => table.is_none() && element.id() == entry,
        };
        let uses = self.places.iter().filter(|(element, _)| whole(element) || by_id(element));
        uses.map(|(_, span)| span.clone()).min_by_key(|span| span.start)
    }

    fn change(&mut self, change: source::Change, format: &Format) -> Change {
        let kind = change.kind.value;
        let (from, to) = (change.from.0.len(), change.to.0.len());
        let (shaped, needs) = match kind {
            ChangeKind::Renamed | ChangeKind::Moved | ChangeKind::Scaled => {
                (from == 1 && to == 1, "one `from` and one `to`")
            }
            ChangeKind::Replaced => (from > 0 && to > 0, "`from` and `to`"),
            ChangeKind::Split => (from == 1 && to > 1, "one `from` and several `to`"),
            ChangeKind::Merged => (from > 1 && to == 1, "several `from` and one `to`"),
            ChangeKind::Removed => (from > 0 && to == 0, "`from` and no `to`"),
            ChangeKind::Added => (from == 0 && to > 0, "`to` and no `from`"),
        };
        if !shaped {
            let message = format!("a change of kind `{}` takes {needs}", kind.as_str());
            self.note(Problem::new(Code::ChangeShape, change.kind.span.clone(), message));
        }
        let factor = change.factor.as_ref().and_then(|factor| self.factor(factor));
        if (kind == ChangeKind::Scaled) != change.factor.is_some() {
            let message = "a change of kind `scaled` takes a `factor`, and no other kind does";
            self.note(Problem::new(Code::ChangeShape, change.kind.span.clone(), message));
        }
        for path in &change.to.0 {
            if !names_a_place(&path.value, format) {
                let message = format!("a change leads to `{}`, which this edition does not have", path.value);
                let problem = Problem::new(Code::PathUnknown, path.span.clone(), message);
                self.note(suggest_path(problem, &path.value, format));
            }
        }
        Change {
            kind,
            from: texts(change.from.0),
            to: texts(change.to.0),
            factor,
            why: change.why.value,
            reason: change.reason.map_or(source::Reason::Official, |reason| reason.value),
            cite: text(change.cite),
        }
    }

    /// A factor such as `1/10000` or `10`.
    fn factor(&mut self, factor: &Spanned<String>) -> Option<(i64, i64)> {
        let (numerator, denominator) = factor.value.split_once('/').unwrap_or((&factor.value, "1"));
        let number =
            |text: &str| text.trim().parse::<i64>().ok().filter(|n| (1..=1_000_000_000_000).contains(n));
        let pair = number(numerator).zip(number(denominator));
        if pair.is_none() {
            let message = format!("`{}` is not a factor", factor.value);
            let help =
                "a factor is a whole number above zero or two of them with `/` between, such as `1/10000`";
            self.note(Problem::new(Code::ChangeShape, factor.span.clone(), message).help(help));
        }
        pair
    }
}

/// The keys of a report's JSON that belong to no form.
pub(crate) const ROOT_KEYS: [&str; 3] = ["format", "year", "organ"];

/// Whether a path names a section's prose, a table, a row, a column (`table.*.column`) or a cell.
fn names_a_place(path: &str, format: &Format) -> bool {
    if format.shape.index(path).is_some() || format.sections.iter().any(|section| section.id == path) {
        return true;
    }
    let Some((table, rest)) = path.split_once('.') else { return false };
    let Some(table) = format.table(table).map(|table| &format.tables[table]) else { return false };
    match rest.strip_prefix("*.") {
        Some(column) => table.columns.find(column).is_some(),
        None => table.rows.find(rest).is_some() || table.columns.find(rest).is_some(),
    }
}

/// Adds the nearest path of the form to a problem with a path.
fn suggest_path(problem: Problem, path: &str, format: &Format) -> Problem {
    let tables = format.tables.iter().flat_map(|table| {
        let items = [&table.rows, &table.columns].map(|axis| {
            axis.items
                .iter()
                .filter(|item| item.id.is_some())
                .map(|item| format!("{}.{}", table.id, item.path))
        });
        items.into_iter().flatten()
    });
    // A form of many cells has many paths; those of rows and columns are enough to find a slip.
    let cells = format.cells.iter().take(5_000).map(|cell| cell.path.clone());
    let paths: Vec<String> = tables.chain(cells).collect();
    match nearest(path, paths.iter().map(String::as_str)) {
        Some(near) => {
            let label = format!("did you mean `{near}`?");
            problem.label(label)
        }
        None => problem,
    }
}

/// What is said of an element, with its parent's basis where it has none of its own.
fn about(
    cite: &Option<Spanned<String>>,
    basis: &Option<Spanned<Basis>>,
    guidance: &Option<Spanned<String>>,
    gloss: &Option<Spanned<String>>,
    inherited: Option<Basis>,
) -> About {
    About {
        cite: text(cite.clone()),
        basis: basis.as_ref().map(|basis| basis.value).or(inherited),
        guidance: text(guidance.clone()),
        gloss: text(gloss.clone()),
    }
}

fn severity(gravity: &Option<Spanned<Gravity>>, default: Severity) -> Severity {
    match gravity.as_ref().map(|gravity| gravity.value) {
        Some(Gravity::Error) => Severity::Error,
        Some(Gravity::Warning) => Severity::Warning,
        None => default,
    }
}

fn text(value: Option<Spanned<String>>) -> Option<String> {
    value.map(|value| value.value).filter(|text| !text.is_empty())
}

fn texts(values: Vec<Spanned<String>>) -> Vec<String> {
    values.into_iter().map(|value| value.value).collect()
}
