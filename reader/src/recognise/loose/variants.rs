//! Reports as text converters leave them: random reports, written in several ways, with labels broken anywhere.

use nianbao_schema::Report;
use nianbao_schema::format::{Axis, Format, Table};
use nianbao_testing::Random;

/// How a table is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// Most letters of a label in a line.
    pub(super) width: usize,
    /// Whether each figure has a line of its own.
    pub(super) stacked: bool,
    /// Whether the labels above the rows stand between them, in pieces.
    pub(super) interleaved: bool,
    /// Whether blanks show.
    pub(super) barred: bool,
}

impl Style {
    pub(super) fn random(random: &mut Random) -> Self {
        Style {
            width: *random.pick(&[4, 6, 8, 12, 100]),
            stacked: random.chance(30),
            interleaved: random.chance(50),
            barred: random.chance(25),
        }
    }
}

/// The lines of a report.
pub(super) fn lines(report: &Report, style: Style, random: &mut Random) -> Vec<String> {
    let format = report.format();
    let mut lines = vec![format!("{}{}", report.year.unwrap_or_default(), format.title)];
    for section in &format.sections {
        lines.push(section.title.clone());
        for index in section.tables.clone() {
            table(report, format, index, style, random, &mut lines);
        }
        lines.push("这里写的是与表格无关的一段文字，其中也有数字，比如全年办结12件。".to_owned());
    }
    lines
}

fn table(
    report: &Report,
    format: &Format,
    index: usize,
    style: Style,
    random: &mut Random,
    lines: &mut Vec<String>,
) {
    let table = &format.tables[index];
    lines.extend(table.caption.clone());
    header(table, style, random, lines);
    for row in 0..table.rows.leaves.len() {
        let figures: Vec<String> = (0..table.columns.leaves.len())
            .map(|column| {
                let cell = table.cell(row, column);
                report.entries()[cell].shown(&format.cells[cell].value).to_string()
            })
            .collect();
        let above = opened(&table.rows, row);
        let label = &table.rows.leaf(row).printed_label();
        write(above, label, &figures, style, random, lines);
    }
}

fn header(table: &Table, style: Style, random: &mut Random, lines: &mut Vec<String>) {
    if style.barred {
        return lines.extend((0..table.columns.depth).map(|depth| level(table, depth)));
    }
    let mut labels: Vec<String> = table.stub.iter().cloned().collect();
    labels.extend(table.columns.items.iter().map(|item| item.printed_label()));
    if random.chance(30) {
        return lines.push(labels.join(" "));
    }
    let width = *random.pick(&[1, 2, 4, 100]);
    lines.extend(labels.iter().flat_map(|label| broken(label, width)));
}

/// A row of a header.
fn level(table: &Table, depth: usize) -> String {
    let corner = table.stub.iter().filter(|_| depth == 0).cloned();
    let items = table.columns.items.iter().filter(|item| item.depth == depth);
    corner.chain(items.map(|item| item.printed_label())).map(|label| label + " | ").collect()
}

/// The labels above a row that begin with it.
fn opened(rows: &Axis, row: usize) -> Vec<String> {
    let lineage = rows.lineage(rows.leaves[row]);
    let above = &lineage[..lineage.len() - 1];
    let first = above.iter().filter(|&&item| rows.items[item].leaves.start == row);
    first.map(|&item| rows.items[item].label.clone()).collect()
}

fn write(
    above: Vec<String>,
    label: &str,
    figures: &[String],
    style: Style,
    random: &mut Random,
    lines: &mut Vec<String>,
) {
    if style.barred {
        let cells = above.iter().map(String::as_str).chain([label]).chain(figures.iter().map(String::as_str));
        return lines.push(cells.map(|cell| format!("{cell} |")).collect::<Vec<_>>().join(" "));
    }
    let mut pieces = broken(label, style.width);
    let mut parents: Vec<String> = above.iter().flat_map(|label| broken(label, style.width.min(4))).collect();
    if !style.interleaved {
        lines.append(&mut parents);
    }
    let shown: Vec<&str> = figures.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    if style.stacked {
        lines.append(&mut parents);
        lines.extend(pieces);
        return lines.extend(shown.into_iter().map(str::to_owned));
    }
    let row = shown.join(" ");
    if pieces.is_empty() {
        return lines.push(row);
    }
    let at = random.below(pieces.len());
    if random.chance(50) && pieces.len() > 1 && at > 0 {
        pieces.insert(at, row);
    } else {
        pieces[at] = format!("{} {row}", pieces[at]);
    }
    while !parents.is_empty() {
        let parent = parents.remove(0);
        lines.push(parent);
    }
    lines.extend(pieces);
}

/// A label in lines of at most so many letters.
fn broken(label: &str, width: usize) -> Vec<String> {
    let letters: Vec<char> = label.chars().collect();
    letters.chunks(width.max(1)).map(|part| part.iter().collect()).collect()
}

/// Damages a document in a way that a reader can only lose by.
pub(super) fn damage(lines: &mut Vec<String>, random: &mut Random) {
    let at = random.below(lines.len());
    let numbers =
        lines[at].split_whitespace().filter(|word| word.bytes().all(|b| b.is_ascii_digit())).count();
    match random.below(6) {
        // A line is lost.
        0 => {
            lines.remove(at);
        }
        // A page's number.
        1 => lines.insert(at, (1 + at / 40).to_string()),
        // A figure is lost.
        2 if numbers > 0 => {
            let cut = lines[at].rfind(' ').unwrap_or(0);
            lines[at].truncate(cut);
        }
        // A number is broken by a space.
        3 => {
            let broken = |word: &str| {
                if word.len() > 1 && word.bytes().all(|b| b.is_ascii_digit()) {
                    format!("{} {}", &word[..1], &word[1..])
                } else {
                    word.to_owned()
                }
            };
            let words: Vec<String> = lines[at].split(' ').map(broken).collect();
            lines[at] = words.join(" ");
        }
        // A page's head.
        4 => lines.insert(at, "年度报告".to_owned()),
        // A letter is lost.
        _ => {
            let letters: Vec<char> = lines[at].chars().collect();
            if letters.first().is_some_and(|letter| !letter.is_ascii()) {
                lines[at] = letters[1..].iter().collect();
            }
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
}
