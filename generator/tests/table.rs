//! Reports as tables: what the rows of random reports hold, and what CSV makes of any text.

use nianbao_generator::table::{CELLS, Datum, ENTRIES, REPORTS, SERIES, Schema, Type, csv, package, rows};
use nianbao_schema::check::Options;
use nianbao_schema::compare::Editions;
use nianbao_schema::number::Sum;
use nianbao_schema::series::History;
use nianbao_schema::{Entry, Format, Number, Report, catalogue};
use nianbao_testing::{Filling, Form, Limits, Random};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A row of which each datum is written as CSV would, so that it can outlive the call; NULL is nothing.
type Row = Vec<Option<String>>;

fn shown(row: &[Datum<'_>]) -> Row {
    row.iter()
        .map(|datum| match datum {
            Datum::Null => None,
            Datum::Integer(number) => Some(number.to_string()),
            Datum::Decimal(sum) => Some(sum.to_string()),
            Datum::Text(text) => Some((*text).to_owned()),
            Datum::Flag(flag) => Some(flag.to_string()),
        })
        .collect()
}

/// The rows of a report, table by table; each has to fit its table.
fn rows_of(schema: &Schema, report: &Report, unread: &[usize]) -> HashMap<usize, Vec<Row>> {
    let outcome = report.check(&Options::default());
    let filed = rows::Filed {
        document: "a.json",
        id: "1",
        medium: "json",
        rival_of: None,
        report,
        outcome: &outcome,
        origins: &[],
        unread,
        leftover: unread.len(),
    };
    let mut all: HashMap<usize, Vec<Row>> = HashMap::new();
    let mut put = |table: usize, row: &[Datum<'_>]| {
        fits(schema, table, row);
        all.entry(table).or_default().push(shown(row));
    };
    rows::own(&filed, &mut put);
    rows::report(schema, &filed, &mut put);
    all
}

fn fits(schema: &Schema, table: usize, row: &[Datum<'_>]) {
    let table = &schema.tables[table];
    assert_eq!(row.len(), table.columns.len(), "{}", table.name);
    for (datum, column) in row.iter().zip(&table.columns) {
        assert!(datum.fits(column), "{}.{}: {datum:?}", table.name, column.name);
    }
}

fn column(schema: &Schema, table: usize, name: &str) -> usize {
    schema.tables[table].columns.iter().position(|column| column.name == name).unwrap()
}

fn formats(random: &mut Random) -> Vec<Arc<Format>> {
    let mut formats: Vec<Arc<Format>> = catalogue::all().cloned().collect();
    formats.extend((0..6).map(|_| Form::random(random, &Limits::default()).resolve()));
    formats
}

#[test]
fn the_entries_of_a_report_are_its_report() {
    let mut random = Random::new(7);
    for format in formats(&mut random) {
        let schema = Schema::of(vec![Arc::clone(&format)]);
        for _ in 0..10 {
            let report = nianbao_testing::report(&format, &mut random, &Filling::default());
            let unread: Vec<usize> =
                (0..format.cells.len()).filter(|&cell| report.entries()[cell].is_blank()).take(2).collect();
            let all = rows_of(&schema, &report, &unread);
            let at = |name| column(&schema, ENTRIES, name);
            let entries = all.get(&ENTRIES).map(Vec::as_slice).unwrap_or_default();
            assert_eq!(entries.len(), format.cells.len());
            let wide = schema.wide(&format).unwrap();
            let first = schema.tables[wide].columns.len() - format.cells.len();
            for (cell, row) in entries.iter().enumerate() {
                let entry = &report.entries()[cell];
                let state = match entry {
                    Entry::Blank if unread.contains(&cell) => "unread",
                    Entry::Blank => "blank",
                    Entry::NotApplicable => "not_applicable",
                    _ => "value",
                };
                assert_eq!(row[at("path")].as_deref(), Some(&*format.cells[cell].path));
                assert_eq!(row[at("state")].as_deref(), Some(state));
                let values: Vec<&String> =
                    ["count", "amount", "text"].iter().filter_map(|name| row[at(name)].as_ref()).collect();
                assert_eq!(values.len(), usize::from(state == "value"), "{row:?}");
                if let Some(number) = entry.number() {
                    assert_eq!(*values[0], number.to_string());
                }
                assert_eq!(all[&wide][0][first + cell].as_ref(), values.first().copied());
            }
            let own = &all[&REPORTS][0];
            let counts = ["value_cells", "blank_cells", "not_applicable_cells", "unread_cells"];
            let count =
                |name: &str| own[column(&schema, REPORTS, name)].as_ref().unwrap().parse::<usize>().unwrap();
            assert_eq!(counts.map(count).iter().sum::<usize>(), format.cells.len());
            assert_eq!(count("unread_cells"), unread.len());
        }
    }
}

#[test]
fn no_two_columns_or_tables_share_a_name_and_keys_are_columns() {
    let mut random = Random::new(8);
    let schema = Schema::of(formats(&mut random));
    let names: HashSet<&str> = schema.tables.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names.len(), schema.tables.len());
    for table in &schema.tables {
        let names: HashSet<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names.len(), table.columns.len(), "{}", table.name);
        let references = table.references.iter().flat_map(|reference| &reference.columns);
        for name in table.key.iter().chain(&table.unique).chain(references) {
            assert!(names.contains(name), "{}.{name}", table.name);
        }
    }
}

#[test]
fn the_dictionary_has_every_cell_and_its_series() {
    let editions = Editions::built_in();
    for format in catalogue::all() {
        let schema = Schema::of(vec![Arc::clone(format)]);
        let history = History::new(format, &editions).unwrap();
        let mut all: HashMap<usize, Vec<Row>> = HashMap::new();
        rows::dictionary(format, Some(&history), &mut |table, row| {
            fits(&schema, table, row);
            all.entry(table).or_default().push(shown(row));
        });
        assert_eq!(all[&CELLS].len(), format.cells.len());
        let newest = all[&SERIES].iter().filter(|row| row[2].as_deref() == Some(&*format.id));
        assert_eq!(newest.count(), format.cells.len());
        let key = |row: &Row| row[..4].to_vec();
        let keys: HashSet<Row> = all[&SERIES].iter().map(key).collect();
        assert_eq!(keys.len(), all[&SERIES].len());
    }
}

/// A reader of CSV that knows nothing of ours: fields, with whether they were quoted.
fn parse(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(c),
        }
    }
    rows
}

#[test]
fn csv_keeps_every_text_and_holds_no_formula() {
    let harmless = ["甲", "a b", "1"];
    let parted = ["a,b", "a\"b", "\"", "a\nb", "a\r\nb", " a ", "a;b", "a\tb"];
    let formulas = [
        "=cmd|'/c calc'!A0",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "＝1",
        "'=1",
        "'",
        " =1",
        "\n=1",
        "=\"x\",1",
    ];
    for text in harmless.into_iter().chain(parted).chain(formulas) {
        let mut line = String::new();
        csv::row(&mut line, &[Datum::Integer(-1), Datum::Text(text), Datum::Null]);
        let rows = parse(&line);
        assert_eq!(rows.len(), 1, "{line:?}");
        let [number, field, null] = &rows[0][..] else { panic!("{rows:?}") };
        assert_eq!((number.as_str(), null.as_str()), ("-1", ""));
        assert_eq!(field.strip_prefix('\'').unwrap_or(field), text);
        assert_eq!(field.starts_with('\''), formulas.contains(&text), "{field:?}");
        assert!(!field.trim_start().starts_with(['=', '+', '-', '@', '＝']), "{field:?}");
    }
    let mut line = String::new();
    csv::row(&mut line, &[Datum::Text("a\0b")]);
    assert_eq!(line, "a\u{fffd}b\r\n");
}

#[test]
fn csv_writes_numbers_exactly() {
    let number = |text: &str| {
        let mut sum = Sum::default();
        sum.add(1, text.parse::<Number>().unwrap());
        Datum::Decimal(sum)
    };
    let mut line = String::new();
    csv::row(
        &mut line,
        &[
            Datum::Integer(999_999_999_999_999),
            number("0.000000000000001"),
            number("-0.1"),
            Datum::Flag(true),
        ],
    );
    assert_eq!(line, "999999999999999,0.000000000000001,-0.1,true\r\n");
}

#[test]
fn the_package_describes_each_file() {
    let schema = Schema::of(catalogue::all().cloned().collect());
    let json = package::package(&schema.tables, &schema.formats).to_string();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let resources = json["resources"].as_array().unwrap();
    assert_eq!(resources.len(), schema.tables.len());
    for (resource, table) in resources.iter().zip(&schema.tables) {
        assert_eq!(resource["path"], format!("{}.csv", table.name));
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(csv::head(table), format!("\u{feff}{}\r\n", names.join(",")));
        for (field, column) in fields.iter().zip(&table.columns) {
            let kind = match column.kind {
                Type::Integer => "integer",
                Type::Decimal => "number",
                Type::Text => "string",
                Type::Flag => "boolean",
            };
            assert_eq!(field["type"], kind);
            assert_eq!(field["constraints"]["required"] == true, !column.nullable);
        }
        for reference in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            assert!(resources.iter().any(|other| other["name"] == reference["reference"]["resource"]));
        }
    }
}
