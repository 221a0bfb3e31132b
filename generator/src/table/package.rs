//! The description of the CSV files as a Data Package, version 2: types, units, labels and keys.

use super::{Column, Table, Type};
use nianbao_schema::format::Format;
use nianbao_schema::json;
use nianbao_schema::json::Json;
use std::sync::Arc;

/// The name of the description's file.
pub const NAME: &str = "datapackage.json";

/// Describes the files of these tables, and names the formats that their reports are of.
pub fn package<'t>(tables: impl IntoIterator<Item = &'t Table>, formats: &[Arc<Format>]) -> Json {
    let resources: Vec<Json> = tables.into_iter().map(resource).collect();
    let format = |format: &Arc<Format>| json!({ "id": (&format.id), "title": (&format.title), "fingerprint": (format.fingerprint.to_string()) });
    let formats: Vec<Json> = formats.iter().map(format).collect();
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "nianbao-reports",
        "nianbao": { "version": (env!("CARGO_PKG_VERSION")), "formats": (formats) },
        "resources": (resources),
    })
}

fn resource(table: &Table) -> Json {
    let fields: Vec<Json> = table.columns.iter().map(field).collect();
    let strings = |names: &[&str]| Json::Array(names.iter().map(|&name| Json::from(name)).collect());
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": (fields),
        "missingValues": [""],
        "primaryKey": (strings(&table.key)),
    });
    if !table.unique.is_empty() {
        schema.set("uniqueKeys", Json::Array(vec![strings(&table.unique)]));
    }
    if !table.references.is_empty() {
        let references = table.references.iter().map(|reference| {
            let columns = || strings(&reference.columns);
            json!({ "fields": (columns()), "reference": { "resource": (reference.table), "fields": (columns()) } })
        });
        schema.set("foreignKeys", Json::Array(references.collect()));
    }
    json!({
        "name": (&table.name),
        "type": "table",
        "path": (file_name(table)),
        "title": (table.comment.chinese()),
        "description": (table.comment.english()),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true },
        "schema": (schema),
    })
}

/// The name of a table's file.
pub fn file_name(table: &Table) -> String {
    format!("{}.csv", table.name)
}

fn field(column: &Column) -> Json {
    let mut field = json!({ "name": (&column.name) });
    match column.kind {
        Type::Integer => field.set("type", "integer"),
        Type::Decimal => field.set("type", "number"),
        Type::Text => field.set("type", "string"),
        Type::Flag => field.set("type", "boolean"),
    };
    field.set("title", column.comment.chinese()).set("description", column.comment.english());
    if let Some(unit) = &column.unit {
        field.set("unit", unit);
    }
    if !column.nullable {
        field.set("constraints", json!({ "required": true }));
    }
    field
}
