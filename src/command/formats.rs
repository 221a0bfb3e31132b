//! `nianbao formats`: the editions that are built in.

use super::complaint::{Complaint, or_did_you_mean};
use super::{Status, completions, language, lineage};
use nianbao::compare::Edition;
use nianbao::format::Demand;
use nianbao::problem::nearest;
use nianbao::series::{Point, series};
use nianbao::{Format, Severity, Wording, both, catalogue, source};
use unicode_width::UnicodeWidthStr;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP.to(language::asked()).to_owned())]
pub(super) struct Arguments {
    /// Show the history of a cell, such as `applications.received.total`
    ///
    /// 列出一格在历次格式中的沿革，例如`applications.received.total`
    #[arg(long, value_name = "CELL")]
    series: Option<String>,
    /// Edition of the cell: the id of a built-in one, or a format file
    ///
    /// 这一格所在的格式：内置格式的编号，或格式文件
    #[arg(long, value_name = "FORMAT", requires = "series", add = completions::formats())]
    format: Option<String>,
    /// Print the JSON Schema of format files, for completion in an editor
    ///
    /// 输出格式文件的JSON Schema，编辑器凭它提示和解释各个键
    #[arg(long, conflicts_with = "series")]
    schema: bool,
}

const AFTER_HELP: Wording = Wording::plain(
    "\
Examples:
  nianbao formats
  nianbao formats --series applications.received.total
  nianbao formats --schema > forms/format.schema.json      for an editor, from its `#:schema` line",
    "\
示例：
  nianbao formats
  nianbao formats --series applications.received.total
  nianbao formats --schema > forms/format.schema.json      编辑器按`#:schema`一行找到它",
);

pub(super) fn run(arguments: &Arguments) -> Status {
    if arguments.schema {
        super::print_bytes(source::language::schema().to_pretty().as_bytes());
        return Status::Clean;
    }
    let Some(path) = &arguments.series else { return list() };
    match history(path, arguments.format.as_deref()) {
        Ok(()) => Status::Clean,
        Err(message) => {
            super::complain(&message);
            Status::Unusable
        }
    }
}

/// The history of a cell over the editions, the newest first.
fn history(path: &str, format: Option<&str>) -> Result<(), Complaint> {
    let editions = match format {
        Some(name) => vec![lineage::edition(name)?],
        None => catalogue::all().filter(|format| is_newest(format)).cloned().map(Edition::from).collect(),
    };
    let mut found = editions.iter().filter_map(|edition| Some((edition, edition.cell(path)?))).peekable();
    if found.peek().is_none() {
        let whose = match format {
            None => Wording::plain("no newest edition has", "没有一个最新的格式有"),
            Some(name) => both!("`{name}` does not have", "`{name}`没有"),
        };
        return Err(Complaint::error(both!(
            "{whose} a cell `{path}`{hint}",
            "{whose}`{path}`这一格{hint}",
            whose = whose,
            path = path,
            hint = hint(path, &editions),
        )));
    }
    for (edition, cell) in found {
        let points = series(&edition.format, cell, &edition.known);
        super::print(&story(&points.map_err(|error| Complaint::error(error.wording()))?));
    }
    Ok(())
}

fn story(points: &[Point]) -> String {
    let language = language::asked();
    let header = language.pick(
        ["edition", "years", "cell", "compared with the next"],
        ["格式", "适用年度", "格", "与后一格式相比"],
    );
    let header = header.map(str::to_owned);
    let row = |(at, point): (usize, &Point)| {
        let relation = if at == 0 { String::new() } else { point.relation.wording().to(language).to_owned() };
        // An edition ends where the next one begins, also where its own file cannot know yet.
        let next = at.checked_sub(1).map(|next| points[next].edition.first_year);
        [point.edition.id.clone(), years(&point.edition, next), point.cells.join(" + "), relation]
    };
    let rows = std::iter::once(header).chain(points.iter().enumerate().map(row));
    table(&rows.collect::<Vec<_>>())
}

fn hint(path: &str, editions: &[Edition]) -> Wording {
    let paths = editions.iter().flat_map(|edition| edition.cells.iter().map(|cell| cell.path.as_str()));
    or_did_you_mean(nearest(path, paths))
}

/// Whether no edition revises this one.
fn is_newest(format: &Format) -> bool {
    catalogue::all().all(|other| other.revises.as_ref() != Some(&format.id))
}

fn list() -> Status {
    let header = language::asked().pick(
        ["id", "years", "cells", "rules", "document", "title"],
        ["id", "适用年度", "格数", "规则数", "文号", "名称"],
    );
    let header = header.map(str::to_owned);
    let rows = std::iter::once(header).chain(catalogue::all().map(|format| row(format)));
    super::print(&table(&rows.collect::<Vec<_>>()));
    Status::Clean
}

fn row(format: &Format) -> [String; 6] {
    [
        format.id.clone(),
        years(format, None),
        format.cells.len().to_string(),
        hard_rules(format).to_string(),
        format.document.clone().unwrap_or_default(),
        format.title.clone(),
    ]
}

/// The years of an edition, which ends before `next` if its file says no end.
fn years(format: &Format, next: Option<u16>) -> String {
    match format.last_year.or(next.map(|next| next.saturating_sub(1).max(format.first_year))) {
        Some(last) => format!("{}–{last}", format.first_year),
        None => format!("{}–", format.first_year),
    }
}

/// How many rules a report must keep, each counted once for every row or column where it is repeated.
pub(super) fn hard_rules(format: &Format) -> usize {
    let times = |demand: &Demand| match demand {
        Demand::Balance(balances) => balances.len(),
        _ => 1,
    };
    let hard = format.rules.iter().filter(|rule| rule.severity == Severity::Error);
    hard.map(|rule| times(&rule.demand)).sum()
}

/// Rows in columns as wide as their widest text.
fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
