//! Writes a form, or a report in it, as a workbook and as a document, and says how long that took.
//!
//! `cargo run --release -p nianbao-generator --example office -- OUT FORMAT [REPORT]`, where FORMAT is a built-in id or
//! a format file and REPORT is a report's JSON.

use nianbao_generator::{Prefill, docx, xlsx};
use nianbao_schema::{Format, Report};
use std::sync::Arc;
use std::time::Instant;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [out, format, rest @ ..] = &arguments[..] else {
        return Err("OUT FORMAT [REPORT]".into());
    };
    let format = format_of(format)?;
    let report = match rest.first() {
        Some(path) => {
            let report = Report::from_json(&std::fs::read(path)?, &format);
            Some(report.map_err(|problems| format!("{problems:?}"))?)
        }
        None => None,
    };
    let start = Instant::now();
    let workbook = match &report {
        Some(report) => xlsx::filled(report, &xlsx::Options::default())?,
        None => xlsx::blank(&format, &Prefill::default())?,
    };
    println!("xlsx {:?}", start.elapsed());
    let start = Instant::now();
    let document = match &report {
        Some(report) => docx::filled(report, &docx::Options::default())?,
        None => docx::blank(&format, &Prefill::default(), &docx::Options::default())?,
    };
    println!("docx {:?}", start.elapsed());
    std::fs::write(format!("{out}.xlsx"), workbook)?;
    std::fs::write(format!("{out}.docx"), document)?;
    Ok(())
}

fn format_of(name: &str) -> Result<Arc<Format>> {
    if let Ok(format) = Format::built_in(name) {
        return Ok(Arc::clone(format));
    }
    let file = std::fs::read(name)?;
    let resolved = nianbao_schema::resolve(&file);
    resolved.format.map(Arc::new).ok_or_else(|| "the format file is not sound".into())
}
