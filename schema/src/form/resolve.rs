//! Source → Format: every judgement of a format file happens here, or before.
//!
//! Each part builds what it can and notes what is wrong; only a form without errors becomes a
//! [`Format`]. A stand-in for something that could not be read (an empty id, say) has been
//! complained of already and is passed over in silence.

mod axis;
mod cells;
mod change;
mod demand;
mod names;
mod references;
mod rules;
mod units;

use crate::both;
use crate::form::format::{About, Along, Axis, Basis, Fingerprint, Format, Level, Narrative, Section, Table};
use crate::form::shape::{Builder, Content};
use crate::form::source::{self, Form, Gravity, Id, Spanned};
use crate::language::Wording;
use crate::problem::{Code, Guesses, Problem, Severity, Span, choices, quoted};
use names::{Element, Names};
use std::collections::{HashMap, HashSet};

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
        let mut resolver = Resolver::after(std::mem::take(&mut problems));
        let mut format = resolver.form(parsed.form, parsed.fingerprint);
        format.frames = parsed.frames;
        problems = resolver.problems;
        format
    });
    problems.sort_by_key(|problem| (problem.span.start, problem.code));
    problems.dedup();
    let sound = problems.iter().all(|problem| problem.severity < Severity::Error);
    Resolved { format: format.filter(|_| sound), problems }
}

/// The most cells of a form; and the most cells that its rules, written out, may name.
pub const MAX_CELLS: usize = 1 << 18;
const MAX_TERMS: usize = 1 << 20;

/// What is known while a form is being resolved.
#[derive(Default)]
struct Resolver {
    problems: Vec<Problem>,
    /// The places where reading met a mistake: what stands in for a value that could not be read has
    /// faults of its own, which are not the author's.
    misread: HashSet<(usize, usize)>,
    guesses: Guesses,
    levels: Vec<Level>,
    /// Whether the form declares its levels itself.
    own_levels: bool,
    /// Whether it declares one that could not be read.
    level_gap: bool,
    names: Names,
    /// How many cells the rules met so far name.
    terms: usize,
    /// Whether the rule at hand has been told already that its `each` does not go with its paths.
    wrong_each: bool,
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
    fn after(problems: Vec<Problem>) -> Self {
        let misread = problems.iter().map(|problem| (problem.span.start, problem.span.end)).collect();
        Resolver { problems, misread, ..Resolver::default() }
    }

    fn note(&mut self, problem: Problem) {
        if !self.misread.contains(&(problem.span.start, problem.span.end)) {
            self.problems.push(problem);
        }
    }

    fn form(&mut self, form: Form, fingerprint: Fingerprint) -> Format {
        self.years(&form.years);
        self.level_list(&form.levels);
        self.revises(&form);
        self.names.root_gap = form.gap;
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
            same_as: form.same_as.iter().map(|listed| listed.value).collect(),
            shape: Builder::new().finish(),
            restricted: Vec::new(),
            frames: HashMap::new(),
        };
        let mut draft = Draft { format, shape: Builder::new(), sums: Vec::new(), later: Vec::new() };
        for section in form.section {
            self.section(section, &mut draft);
        }
        let Draft { mut format, shape, sums, later } = draft;
        format.shape = shape.finish();
        format.restricted =
            (0..format.cells.len()).filter(|&cell| format.cells[cell].only.is_some()).collect();
        let names = std::mem::take(&mut self.names);
        self.retired(&form.retired, None, &names, &mut format);
        let mut table_rules = Vec::new();
        for (table, (rules, retired)) in later.into_iter().enumerate() {
            self.retired(&retired, Some(table), &names, &mut format);
            table_rules.push(rules);
        }
        self.rules(sums, table_rules, form.rule, &names, &mut format);
        format.changes = form.change.into_iter().map(|change| self.change(change, &names, &format)).collect();
        format
    }

    fn years(&mut self, years: &source::Years) {
        if let Some(to) = years.to.as_ref().filter(|to| to.value < years.from.value) {
            let message = both!(
                "the years end in {to} before they begin in {from}",
                "适用年度结束于{to}年，早于开始的{from}年",
                to = to.value,
                from = years.from.value,
            );
            self.note(Problem::new(Code::YearsInvalid, to.span.clone(), message));
        }
    }

    fn revises(&mut self, form: &Form) {
        let Some(revises) = &form.revises else { return };
        if revises.0.value == form.id.0.value && !revises.0.value.is_empty() {
            let message = both!(
                "edition `{id}` cannot revise itself",
                "格式`{id}`不能是对自己的修订",
                id = revises.0.value
            );
            let help = Wording::plain(
                "name the edition before this one, or leave `revises` out",
                "写上一版格式的id；没有上一版的，不写`revises`",
            );
            self.note(Problem::new(Code::RevisesSelf, revises.0.span.clone(), message).help(help));
        }
    }

    fn level_list(&mut self, declared: &[source::Level]) {
        self.own_levels = !declared.is_empty();
        if declared.is_empty() {
            self.levels = crate::form::level::standard();
        }
        let mut known: HashMap<&str, Span> = HashMap::new();
        let some = self.some_levels(declared, |level| &level.id.span);
        self.level_gap = some.len() < declared.len();
        for level in some {
            if level.id.name.is_empty() {
                self.level_gap = true;
            } else if let Some(first) = known.insert(&level.id.name, level.id.span.clone()) {
                self.twice(Wording::plain("level", "机关级别"), &level.id, first);
            }
            self.levels.push(Level { id: level.id.name.clone(), label: level.label.value.clone() });
        }
    }

    fn section(&mut self, section: source::Section, draft: &mut Draft) {
        let index = draft.format.sections.len();
        let name = self.name(&section.id, index, |id| Element::Section(id.to_owned()));
        self.names.root_gap |= name.lost || section.gap;
        let basis = draft.format.about.basis;
        let about = about(&section.cite, &section.basis, &section.guidance, &section.gloss, basis);
        if section.narrative.is_none() && section.table.is_empty() && section.sound {
            let message = both!(
                "section `{id}` has neither prose nor table",
                "部分`{id}`既没有文字也没有表格",
                id = section.id.name,
            );
            let help = Wording::plain(
                "add `narrative = true`, or a `[[section.table]]`",
                "加上`narrative = true`，或者加一个`[[section.table]]`",
            );
            self.note(Problem::new(Code::SectionEmpty, section.id.span.clone(), message).help(help));
        }
        let narrative = section.narrative.map(|narrative| {
            let number = draft.format.narratives.len();
            self.reserved_key(&section.id);
            if draft.shape.insert(&name.id, Content::Narrative(number)).is_err() {
                let message = both!(
                    "the prose of section `{id}` and table `{id}` have the same path",
                    "部分`{id}`的文字和表格`{id}`路径相同",
                    id = section.id.name,
                );
                self.note(Problem::new(Code::PathConflict, section.id.span.clone(), message).help(PATHS));
            }
            draft.format.narratives.push(Narrative {
                section: index,
                topics: texts(narrative.0.topics),
                guidance: text(narrative.0.guidance).or_else(|| about.guidance.clone()),
                required: !narrative.0.optional.is_some_and(|optional| optional.value),
            });
            number
        });
        let first = draft.format.tables.len();
        for table in section.table {
            self.table(table, index, about.basis, draft);
        }
        let format = &mut draft.format;
        format.sections.push(Section {
            id: name.id,
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
        let name = self.name(&table.id, number, |id| Element::Table(id.to_owned()));
        self.names.root_gap |= name.lost;
        self.reserved_key(&table.id);
        let about = about(&table.cite, &table.basis, &table.guidance, &table.gloss, basis);
        let fits = self.fits(&table, draft.format.cells.len());
        let [rows, columns] =
            [&table.rows.0, &table.columns.0].map(|items| if fits { &items[..] } else { &[] });
        let rows = self.axis(rows, Along::Rows, number, about.basis);
        let columns = self.axis(columns, Along::Columns, number, about.basis);
        if table.gap || !fits {
            self.names.axis_gaps.extend([(number, Along::Rows), (number, Along::Columns)]);
        }
        self.stub(&table, &rows.axis, number);
        let start = draft.format.cells.len();
        self.cells(number, &name.id, &table, [&rows, &columns], draft);
        self.unit_labels(&table, [&rows, &columns], &draft.format.cells[start..]);
        self.sums(number, &table, [&rows, &columns], &draft.format.cells[start..], &mut draft.sums);
        draft.format.tables.push(Table {
            id: name.id,
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

    /// Whether there is room for the cells of a table. Complains if there is not.
    fn fits(&mut self, table: &source::Table, before: usize) -> bool {
        fn leaves(items: &[source::Item], below: fn(&source::Item) -> &[source::Item]) -> usize {
            let of_item = |item| if below(item).is_empty() { 1 } else { leaves(below(item), below) };
            items.iter().map(of_item).sum()
        }
        let rows = leaves(&table.rows.0, |item| &item.rows.0).max(1);
        let columns = leaves(&table.columns.0, |item| &item.columns.0).max(1);
        let fits = before + rows * columns <= MAX_CELLS;
        if !fits {
            let message = both!(
                "with the {rows} × {columns} cells of table {table}, the form has more than {MAX_CELLS}",
                "算上表格{table}的{rows}×{columns}格，表样超过{MAX_CELLS}格",
                rows = rows,
                columns = columns,
                table = quoted(&table.id.name),
            );
            self.note(Problem::new(Code::FormSize, table.id.span.clone(), message));
        }
        fits
    }

    fn stub(&mut self, table: &source::Table, rows: &Axis, number: usize) {
        let Some(stub) = &table.stub else { return };
        if rows.is_unlabelled() && !self.names.has_gap(number, Some(Along::Rows)) {
            let message = both!(
                "table {table} has a stub, but no row labels for it to stand above",
                "表格{table}写了左上角的`stub`，但各行没有标签",
                table = quoted(&table.id.name),
            );
            let help =
                Wording::plain("leave `stub` out, or give the rows labels", "去掉`stub`，或者给各行写上标签");
            self.note(Problem::new(Code::StubUnplaced, stub.span.clone(), message).help(help));
        }
    }

    /// Complains of an id that is a key of every report.
    fn reserved_key(&mut self, id: &Id) {
        if ROOT_KEYS.contains(&id.name.as_str()) {
            let message = both!(
                "`{id}` cannot be an id here: every report has this key",
                "这里不能用`{id}`作id：每份报告都有这个键",
                id = id.name,
            );
            let help = both!(
                "keys of every report are {keys}",
                "每份报告都有的键：{keys}",
                keys = choices(ROOT_KEYS)
            );
            self.note(Problem::new(Code::IdReserved, id.span.clone(), message).help(help));
        }
    }
}

/// The keys of a report's JSON that belong to no form.
pub(crate) const ROOT_KEYS: [&str; 4] = ["format", "fingerprint", "year", "organ"];

const PATHS: Wording = Wording::plain(
    "a path is made up of the ids of table, row and column; prose has the id of its section as its path",
    "路径由表格、行、列的id连成；文字的路径就是所在部分的id",
);

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
