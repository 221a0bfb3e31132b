//! The rows of reports, of files that are none, and of editions.

use super::{CELLS, Column, Datum, ENTRIES, FINDINGS, REPORTS, SERIES, Schema, Type};
use nianbao_schema::check::{Finding, Operand, Outcome};
use nianbao_schema::format::{Along, Demand, Format, Rule, Value};
use nianbao_schema::json::Json;
use nianbao_schema::series::{History, Relation};
use nianbao_schema::{Entry, Report};
use std::sync::Arc;

/// What takes the rows: the table by its place in [`Schema::tables`], and a datum for each of its columns.
pub type Put<'p> = dyn FnMut(usize, &[Datum<'_>]) + 'p;

/// A report with what is known about reading it.
#[derive(Clone, Copy, Debug)]
pub struct Filed<'r> {
    /// The file's name.
    pub document: &'r str,
    /// The hash of its content.
    pub id: &'r str,
    /// What kind of file it is.
    pub medium: &'r str,
    /// An earlier report of the same format, organ and year.
    pub rival_of: Option<&'r str>,
    /// The report.
    pub report: &'r Report,
    /// What its check found.
    pub outcome: &'r Outcome,
    /// Where entries were read.
    pub origins: &'r [Origin],
    /// The blank cells for which something stands in the file that was not understood.
    pub unread: &'r [usize],
    /// How many texts of the file have no place in the form.
    pub leftover: usize,
}

/// Where the entry of a cell was read; what does not apply is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The cell.
    pub cell: usize,
    /// The page, from 1.
    pub page: Option<u32>,
    /// The sheet's name.
    pub sheet: Option<String>,
    /// The table of the file, from 1.
    pub table: Option<u32>,
    /// The row or line, from 1.
    pub row: Option<u32>,
    /// The column or character, from 1.
    pub column: Option<u32>,
    /// The left edge on the page, in hundredths of a point.
    pub x: Option<i32>,
    /// The upper edge on the page, in hundredths of a point.
    pub y: Option<i32>,
    /// What stands there.
    pub text: String,
}

/// The rows of a report but for its own: its entries, its findings, and the one that has a column for each cell.
pub fn report(schema: &Schema, filed: &Filed<'_>, put: &mut Put<'_>) {
    let format = filed.report.format();
    let states: Vec<State> = states(filed);
    entries(filed, &states, put);
    for (index, finding) in filed.outcome.findings.iter().enumerate() {
        self::finding(filed, format, index + 1, finding, put);
    }
    if let Some(table) = schema.wide(format) {
        wide(filed, &states, &schema.tables[table].columns, &mut |row| put(table, row));
    }
}

/// The row of a file with the same content as another, whose rows are there already.
pub fn copy(document: &str, same_as: &str, put: &mut Put<'_>) {
    let mut row = [Datum::Null; 25];
    row[..4].copy_from_slice(&[
        Datum::Text(document),
        Datum::Text("copy"),
        Datum::Null,
        Datum::Text(same_as),
    ]);
    put(REPORTS, &row);
}

/// The row of a file that cannot be read, and why.
pub fn unreadable(document: &str, code: Option<&str>, message: &str, put: &mut Put<'_>) {
    let mut row = [Datum::Null; 25];
    row[0] = Datum::Text(document);
    row[1] = Datum::Text("unreadable");
    row[23] = Datum::from(code);
    row[24] = Datum::from(message);
    put(REPORTS, &row);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Value,
    Blank,
    NotApplicable,
    Unread,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            State::Value => "value",
            State::Blank => "blank",
            State::NotApplicable => "not_applicable",
            State::Unread => "unread",
        }
    }
}

fn states(filed: &Filed<'_>) -> Vec<State> {
    let state = |entry: &Entry| match entry {
        Entry::Blank => State::Blank,
        Entry::NotApplicable => State::NotApplicable,
        _ => State::Value,
    };
    let mut states: Vec<State> = filed.report.entries().iter().map(state).collect();
    for &cell in filed.unread {
        if states[cell] == State::Blank {
            states[cell] = State::Unread;
        }
    }
    states
}

fn year(report: &Report) -> Datum<'_> {
    report.year.map_or(Datum::Null, |year| Datum::Integer(year.into()))
}

/// The row of a report in the table of reports.
pub fn own(filed: &Filed<'_>, put: &mut Put<'_>) {
    let states = states(filed);
    let (report, format) = (filed.report, filed.report.format());
    let count = |wanted: State| Datum::from(states.iter().filter(|&&state| state == wanted).count());
    let mut narratives = Json::object();
    for (index, narrative) in format.narratives.iter().enumerate() {
        if !report.narrative(index).is_empty() {
            narratives.set(&format.sections[narrative.section].id, report.narrative(index));
        }
    }
    let (narratives, fingerprint) = (narratives.to_string(), format.fingerprint.to_string());
    let (hard, soft) = (filed.outcome.hard, filed.outcome.soft);
    put(
        REPORTS,
        &[
            Datum::Text(filed.document),
            Datum::Text("read"),
            Datum::Text(filed.id),
            Datum::Null,
            Datum::from(filed.rival_of),
            Datum::Text(&format.id),
            Datum::Text(&fingerprint),
            year(report),
            Datum::from(report.organ.name.as_str()),
            Datum::from(report.organ.level.as_deref()),
            Datum::from(filed.medium),
            Datum::Text(&narratives),
            count(State::Value),
            count(State::Blank),
            count(State::NotApplicable),
            count(State::Unread),
            Datum::from(filed.leftover),
            Datum::from(hard.held),
            Datum::from(hard.broken),
            Datum::from(hard.unevaluated),
            Datum::from(soft.held),
            Datum::from(soft.broken),
            Datum::from(soft.unevaluated),
            Datum::Null,
            Datum::Null,
        ],
    );
}

fn entries(filed: &Filed<'_>, states: &[State], put: &mut Put<'_>) {
    let (report, format) = (filed.report, filed.report.format());
    let mut origins: Vec<Option<&Origin>> = vec![None; format.cells.len()];
    for origin in filed.origins {
        origins[origin.cell].get_or_insert(origin);
    }
    for (index, cell) in format.cells.iter().enumerate() {
        let (row, column) = format.items(index);
        let value = value(&report.entries()[index], &cell.value);
        let (mut count, mut amount, mut text) = (Datum::Null, Datum::Null, Datum::Null);
        match value {
            Datum::Integer(_) => count = value,
            Datum::Decimal(_) => amount = value,
            Datum::Flag(flag) => text = Datum::Text(if flag { "true" } else { "false" }),
            Datum::Text(_) => text = value,
            Datum::Null => {}
        }
        let origin = origins[index];
        let number = |at: fn(&Origin) -> Option<u32>| {
            origin.and_then(at).map_or(Datum::Null, |at| Datum::Integer(at.into()))
        };
        let edge = |at: fn(&Origin) -> Option<i32>| {
            origin.and_then(at).map_or(Datum::Null, |at| Datum::Integer(at.into()))
        };
        put(
            ENTRIES,
            &[
                Datum::Text(filed.id),
                Datum::Text(&format.id),
                year(report),
                Datum::from(report.organ.name.as_str()),
                Datum::Text(&cell.path),
                Datum::Text(&format.tables[cell.table].id),
                Datum::from(row.path.as_str()),
                Datum::from(column.path.as_str()),
                Datum::Text(states[index].as_str()),
                count,
                amount,
                text,
                Datum::from(cell.unit.as_deref()),
                number(|origin| origin.page),
                Datum::from(origin.and_then(|origin| origin.sheet.as_deref())),
                number(|origin| origin.table),
                number(|origin| origin.row),
                number(|origin| origin.column),
                edge(|origin| origin.x),
                edge(|origin| origin.y),
                Datum::from(origin.map(|origin| origin.text.as_str())),
            ],
        );
    }
}

/// What an entry is in a column of its cell's type.
fn value<'e>(entry: &'e Entry, value: &'e Value) -> Datum<'e> {
    match entry {
        Entry::Blank | Entry::NotApplicable => Datum::Null,
        Entry::Number(number) if super::kind(value) == Type::Integer => {
            number.as_whole().map_or(Datum::Null, Datum::Integer)
        }
        Entry::Number(number) => {
            let mut sum = nianbao_schema::number::Sum::default();
            sum.add(1, *number);
            Datum::Decimal(sum)
        }
        Entry::Flag(flag) => Datum::Flag(*flag),
        Entry::Choice(choice) => match value {
            Value::Choice(list) => list.get(*choice).map_or(Datum::Null, |choice| Datum::Text(&choice.name)),
            _ => Datum::Null,
        },
        Entry::Text(text) => Datum::Text(text),
    }
}

fn wide(filed: &Filed<'_>, states: &[State], columns: &[Column], put: &mut dyn FnMut(&[Datum<'_>])) {
    let (report, format) = (filed.report, filed.report.format());
    let mut odd = Json::object();
    for (state, cell) in states.iter().zip(&format.cells) {
        if matches!(state, State::NotApplicable | State::Unread) {
            odd.set(&cell.path, state.as_str());
        }
    }
    let odd = if odd == Json::object() { String::new() } else { odd.to_string() };
    let mut row = Vec::with_capacity(columns.len());
    row.extend([
        Datum::Text(filed.id),
        year(report),
        Datum::from(report.organ.name.as_str()),
        Datum::from(report.organ.level.as_deref()),
        Datum::from(odd.as_str()),
    ]);
    row.extend(report.entries().iter().zip(&format.cells).map(|(entry, cell)| value(entry, &cell.value)));
    put(&row);
}

fn finding(filed: &Filed<'_>, format: &Format, number: usize, finding: &Finding, put: &mut Put<'_>) {
    let operands: Vec<Json> = finding.operands.iter().map(|one| operand(one, format)).collect();
    let operands = if operands.is_empty() { String::new() } else { Json::Array(operands).to_string() };
    let narrative = finding.narrative;
    let passage = narrative
        .zip(finding.passage.clone())
        .and_then(|(narrative, passage)| filed.report.narrative(narrative).get(passage));
    let sides = finding.sides;
    let rule = finding.rule.map(|rule| &format.rules[rule]);
    put(
        FINDINGS,
        &[
            Datum::Text(filed.id),
            Datum::from(number),
            Datum::Text(finding.code.as_str()),
            Datum::Text(finding.severity.as_str()),
            Datum::from(finding.basis.map(|basis| basis.as_str())),
            Datum::from(rule.map(|rule| rule.id.as_str())),
            Datum::from(rule.and_then(|rule| instance(rule, finding.leaf?, format))),
            sides.map_or(Datum::Null, |sides| Datum::Decimal(sides.left)),
            sides.map_or(Datum::Null, |sides| Datum::Decimal(sides.right)),
            sides.map_or(Datum::Null, |sides| Datum::Decimal(sides.difference())),
            Datum::from(operands.as_str()),
            Datum::from(narrative.map(|at| format.sections[format.narratives[at].section].id.as_str())),
            Datum::from(passage),
        ],
    );
}

/// The path of the row or column for which a repeated rule stands.
fn instance<'f>(rule: &Rule, leaf: usize, format: &'f Format) -> Option<&'f str> {
    let table = &format.tables[rule.table?];
    let axis = match rule.each? {
        Along::Rows => &table.rows,
        Along::Columns => &table.columns,
    };
    Some(&axis.leaf(leaf).path)
}

fn operand(operand: &Operand, format: &Format) -> Json {
    let cell = &format.cells[operand.cell];
    let entry = match value(&operand.entry, &cell.value) {
        _ if operand.entry == Entry::NotApplicable => Json::from("/"),
        Datum::Null => Json::Null,
        Datum::Integer(number) => Json::from(number),
        Datum::Decimal(sum) => Json::Number(sum.to_string()),
        Datum::Text(text) => Json::from(text),
        Datum::Flag(flag) => Json::from(flag),
    };
    let mut json = Json::object();
    json.set("path", &cell.path).set("side", if operand.left { "left" } else { "right" });
    json.set("factor", operand.factor).set("previous", operand.previous).set("entry", entry);
    json
}

/// The rows of an edition's cells, and of their series as far as the editions before are known.
pub fn dictionary(format: &Arc<Format>, history: Option<&History>, put: &mut Put<'_>) {
    let rules = rules_by_cell(format);
    for (index, cell) in format.cells.iter().enumerate() {
        let points = history.map(|history| history.of(index)).unwrap_or_default();
        let since = points.iter().rfind(|point| !matches!(point.relation, Relation::Broken { .. }));
        let (row, column) = format.items(index);
        let labels = format.labels(index);
        let (row_label, column_label) = (labels.rows.join(" › "), labels.columns.join(" › "));
        let glosses: Vec<&str> =
            [row, column].iter().filter_map(|item| item.about.gloss.as_deref()).collect();
        let (gloss, rules) = (glosses.join(" / "), rules[index].join(" "));
        let table = &format.tables[cell.table];
        let abouts = [&row.about, &column.about, &table.about];
        put(
            CELLS,
            &[
                Datum::Text(&format.id),
                Datum::Text(&cell.path),
                Datum::Text(&table.id),
                Datum::from(row.path.as_str()),
                Datum::from(column.path.as_str()),
                Datum::from(labels.table),
                Datum::from(row_label.as_str()),
                Datum::from(column_label.as_str()),
                Datum::from(gloss.as_str()),
                Datum::from(cell.unit.as_deref()),
                Datum::Text(cell.value.kind()),
                Datum::Flag(cell.total),
                Datum::Flag(cell.required),
                Datum::from(rules.as_str()),
                Datum::from(abouts.iter().find_map(|about| about.cite.as_deref())),
                Datum::from(abouts.iter().find_map(|about| about.basis).map(|basis| basis.as_str())),
                Datum::from(since.map(|point| point.edition.id.as_str())),
            ],
        );
        for point in &points {
            let (name, factor, because) = match &point.relation {
                Relation::Identical => ("identical", None, None),
                Relation::Renamed => ("renamed", None, None),
                Relation::SumOf => ("sum", None, None),
                Relation::Scaled(factor) => ("scaled", Some(*factor), None),
                Relation::Broken { because, .. } => ("broken", None, because.as_deref()),
            };
            let parts = point.cells.iter().enumerate().map(|(part, path)| (part + 1, Some(path.as_str())));
            let broken = point.cells.is_empty().then_some((0, None));
            for (part, path) in parts.chain(broken) {
                put(
                    SERIES,
                    &[
                        Datum::Text(&format.id),
                        Datum::Text(&cell.path),
                        Datum::Text(&point.edition.id),
                        Datum::from(part),
                        Datum::from(path),
                        Datum::Text(name),
                        factor.map_or(Datum::Null, |factor| Datum::Integer(factor.0)),
                        factor.map_or(Datum::Null, |factor| Datum::Integer(factor.1)),
                        Datum::from(because),
                    ],
                );
            }
        }
    }
}

/// For each cell the ids of the rules that look at it, in the order of the form.
fn rules_by_cell(format: &Format) -> Vec<Vec<&str>> {
    let mut by_cell = vec![Vec::new(); format.cells.len()];
    for rule in &format.rules {
        let mut cells: Vec<usize> = match &rule.demand {
            Demand::Balance(balances) => {
                balances.iter().flat_map(|balance| balance.terms().map(|(_, term)| term.cell)).collect()
            }
            Demand::Blank(cells) => cells.clone(),
            Demand::Quotes(_, quotes) => {
                let values = quotes.iter().flat_map(|quote| &quote.values);
                values.flat_map(|value| value.terms.iter().map(|term| term.cell)).collect()
            }
            Demand::Mentions(..) => Vec::new(),
        };
        cells.sort_unstable();
        cells.dedup();
        cells.into_iter().for_each(|cell| by_cell[cell].push(rule.id.as_str()));
    }
    by_cell
}
