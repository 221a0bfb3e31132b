//! Tables that lost their rows: text in which labels are broken over lines and figures stand between their pieces.
//!
//! The form's labels in printed order are one sequence of letters, the document is another, with runs of figures in
//! it. They are aligned, and a run belongs to a row if it stands behind the row's label and before the next one, if
//! it has a figure for each column, and if the header was there. Rows are never counted off: a run that is a figure
//! short changes nothing for the next one.
//!
//! The form's sums are no source of figures and no judge of them either: published totals are wrong often enough. Only
//! where a row has no label beside it must it add up, see [`gaps`].

mod gaps;
mod header;
mod matching;
mod order;
mod pieces;
mod proof;
mod regions;
mod runs;
mod script;
mod shown;
mod strays;
mod stream;

use super::findings::{Findings, Source};
use super::lexicon::Role;
use crate::Error;
use crate::budget::Budget;
use crate::document::{Block, Document, Place};
use crate::figure::Unit;
use crate::reading::Confidence;
use crate::recognise::prose::mark::Mark;
use crate::recognise::prose::sections;
use nianbao_schema::Format;
use nianbao_schema::Wording;
use order::Order;
use pieces::{Kind, Segment};
use regions::{Spot, Spread};
use runs::{Rows, Tables};
pub(crate) use script::Script;
use std::collections::HashSet;
use stream::{Figure, Letter, Run, Stretch};

/// Recognises tables that no grid has explained, and marks the blocks that they are made of. Grids that were read
/// stand between others, so that they are looked at too, but their figures have been read.
pub(crate) fn recognise(
    document: &Document,
    script: &Script,
    budget: &Budget,
    marks: &mut [Mark],
    findings: &mut Findings<'_>,
    seen: &mut HashSet<Role>,
) -> Result<(), Error> {
    let format = findings.format();
    if (0..format.cells.len()).all(|cell| findings.has(cell)) {
        return Ok(());
    }
    let is_read = |block: usize| marks.get(block).is_some_and(|mark| mark.is_read);
    let mut loose = read(format, script, budget, &document.blocks, is_read)?;
    loose.found.retain(|found| !is_read(found.block) && !findings.has(found.cell));
    loose.places.retain(|(block, _)| !is_read(*block));
    // What has no place in a grid is listed already, cell by cell.
    let is_paragraph = |block: usize| matches!(document.blocks.get(block), Some(Block::Paragraph(_)));
    loose.left.retain(|left| is_paragraph(left.block) && !is_read(left.block));
    let lines = unit_lines(&document.blocks, marks);
    for found in loose.found.iter_mut().filter(|found| found.unit.is_none()) {
        let above = lines.iter().rev().find(|(from, to, _)| (*from..*to).contains(&found.block));
        let unit = format.cells[found.cell].unit.as_deref();
        found.unit = above.and_then(|(.., line)| Unit::above(line, unit));
    }
    let blocks = std::mem::take(&mut loose.blocks);
    loose.claim(findings, seen);
    let is_sentence = |block: usize| match document.blocks.get(block) {
        Some(Block::Paragraph(paragraph)) => sections::is_sentence(&paragraph.text),
        _ => false,
    };
    for (block, table) in blocks.into_iter().filter(|&(block, _)| !is_sentence(block)) {
        if let Some(mark) = marks.get_mut(block).filter(|mark| mark.titles.is_empty()) {
            mark.table.get_or_insert(format.tables[table].section);
        }
    }
    Ok(())
}

/// The lines that state a unit, each with the blocks for which it does: up to the next title of a section.
fn unit_lines(blocks: &[Block], marks: &[Mark]) -> Vec<(usize, usize, String)> {
    let lines = blocks.iter().enumerate().filter_map(|(at, block)| match block {
        Block::Paragraph(paragraph) => Some((at, Unit::line(&paragraph.text)?)),
        Block::Grid(_) => None,
    });
    let end = |at: usize| {
        let next = marks.iter().skip(at + 1).position(|mark| !mark.titles.is_empty());
        next.map_or(blocks.len(), |next| at + 1 + next)
    };
    lines.map(|(at, line)| (at, end(at), line)).collect()
}

/// What was found in tables that lost their rows.
#[derive(Debug, Default)]
struct Loose {
    /// The figures that have a place.
    found: Vec<Found>,
    /// The runs of figures that have none.
    left: Vec<Left>,
    /// Blocks that are part of a table.
    blocks: Vec<(usize, usize)>,
    /// The labels that are there, with figures or without.
    shown: HashSet<Role>,
    /// Where the labels stand that were understood.
    places: Vec<(usize, Place)>,
}

/// A text that stands where the figure of a cell should.
#[derive(Debug)]
struct Found {
    cell: usize,
    text: String,
    place: Place,
    block: usize,
    unit: Option<Unit>,
    confidence: Confidence,
}

/// Figures without a place in the form.
#[derive(Debug)]
struct Left {
    text: String,
    place: Place,
    block: usize,
    why: &'static Wording,
}

/// A stretch cut at its labels, and the rows that were found in regions; their figures are no longer in the segments.
struct Aligned {
    stretch: Stretch,
    segments: Vec<Segment>,
    spread: Vec<Spread>,
}

/// Finds what it can in some blocks, as long as there are figures in any that were not read.
fn read(
    format: &Format,
    script: &Script,
    budget: &Budget,
    blocks: &[Block],
    is_read: impl Fn(usize) -> bool,
) -> Result<Loose, Error> {
    let mut loose = Loose::default();
    let mut unread = blocks.iter().enumerate().filter(|(at, _)| !is_read(*at));
    if !unread.any(|(_, block)| stream::has_figures(script, block)) {
        return Ok(loose);
    }
    let mut tables = Tables::of(format);
    let mut aligned = Vec::new();
    let stretches = stream::stretches(script, blocks).into_iter();
    for stretch in stretches.filter(|stretch| stretch.runs.iter().any(|run| !is_read(run.block))) {
        budget.figures(stretch.letters.len() + stretch.runs.len())?;
        match matching::align(script, &stretch, budget)? {
            Some(path) => {
                let mut segments = pieces::segments(script, &stretch, &path);
                let spread = regions::take(format, script, &stretch, &mut segments);
                aligned.push(Aligned { stretch, segments, spread });
            }
            None => loose.leave(&stretch, (0..stretch.runs.len()).map(|run| (run, TOO_LONG))),
        }
    }
    let order = Order::of(format, &aligned);
    for Aligned { stretch, segments, spread } in &aligned {
        let mut rows = tables.rows(stretch, segments, &order);
        rows.spread = tables.headed(stretch, segments, spread, &mut rows.refused);
        gaps::fill(format, script, stretch, &mut rows);
        strays::refuse(stretch, segments, &mut rows);
        rows.rows.retain(|row| !tables.is_grids_own(&stretch.runs[row.run], row.table));
        loose.mark(stretch, segments, &rows);
        loose.shown.extend(shown::shown(format, stretch));
        loose.take(&tables, stretch, rows);
    }
    Ok(loose)
}

const TOO_LONG: &Wording = &Wording::plain(
    "the part with tables is too long to be made out row by row",
    "表格部分过长，未能逐行辨认",
);

impl Loose {
    fn claim(self, findings: &mut Findings<'_>, seen: &mut HashSet<Role>) {
        let figures = self.found.iter().map(|found| found.place.clone());
        findings.reclaim(&figures.chain(self.places.iter().map(|(_, place)| place.clone())).collect());
        for Found { cell, text, place, unit, confidence, .. } in &self.found {
            findings.claim(*cell, Source { text, place, confidence: *confidence, unit: unit.as_ref() });
        }
        findings.explain(self.found.len() + self.shown.iter().filter(|role| seen.insert(**role)).count());
        for left in &self.left {
            findings.leave(&left.place, &*left.text, left.why.clone());
        }
    }

    fn take(&mut self, tables: &Tables<'_>, stretch: &Stretch, rows: Rows) {
        for row in rows.rows {
            let run = &stretch.runs[row.run];
            let columns = tables.format.tables[row.table].columns.leaves.len();
            let figures = run.figures[row.first..].iter().take(columns).map(|figure| (figure, run.block));
            self.enter(tables, row.table, row.row, row.confidence, figures);
        }
        for Spread { table, row, figures, confidence } in &rows.spread {
            let figure = |spot: &Spot| (spot.figure(stretch), stretch.runs[spot.run].block);
            self.blocks.extend(figures.iter().map(|spot| (stretch.runs[spot.run].block, *table)));
            self.enter(tables, *table, *row, *confidence, figures.iter().map(figure));
        }
        self.leave(stretch, rows.refused);
    }

    fn enter<'s>(
        &mut self,
        tables: &Tables<'_>,
        table: usize,
        row: usize,
        confidence: Confidence,
        figures: impl Iterator<Item = (&'s Figure, usize)>,
    ) {
        for (column, (figure, block)) in figures.enumerate() {
            let cell = tables.format.tables[table].cell(row, column);
            self.found.push(Found {
                cell,
                text: figure.text.clone(),
                place: figure.place.clone(),
                block,
                unit: tables.unit(cell).cloned(),
                confidence,
            });
        }
    }

    fn leave(&mut self, stretch: &Stretch, runs: impl IntoIterator<Item = (usize, &'static Wording)>) {
        for (run, why) in runs {
            let Run { figures, block, .. } = &stretch.runs[run];
            let texts: Vec<&str> = figures.iter().map(|figure| figure.text.trim()).collect();
            let Some(first) = figures.iter().find(|figure| !figure.is_blank()) else { continue };
            self.left.push(Left { place: first.place.clone(), text: texts.join(" "), block: *block, why });
        }
    }

    /// Marks what the tables consist of from which a row was read: headers, and the labels of the rows.
    fn mark(&mut self, stretch: &Stretch, segments: &[Segment], rows: &Rows) {
        let spread = rows.spread.iter().map(|row| (row.table, row.row));
        let read: HashSet<(usize, usize)> =
            rows.rows.iter().map(|row| (row.table, row.row)).chain(spread).collect();
        let tables: HashSet<usize> = read.iter().map(|(table, _)| *table).collect();
        for segment in segments {
            let (table, understood) = match segment.kind {
                // Text with figures behind it is no header, and what is foreign to a label was not understood.
                Kind::Head(table) => (table, segment.runs.is_empty()),
                Kind::Row(found) => {
                    (found.table, found.wrong == 0 && read.contains(&(found.table, found.row)))
                }
                Kind::Outside => continue,
            };
            if !tables.contains(&table) {
                continue;
            }
            let letters = &stretch.letters[segment.letters.clone()];
            let runs = segment.runs.iter().map(|standing| stretch.runs[standing.run].block);
            let blocks: HashSet<usize> = letters.iter().map(|letter| letter.block).chain(runs).collect();
            self.blocks.extend(blocks.into_iter().map(|block| (block, table)));
            if understood {
                let place = |letter: &Letter| (letter.block, stretch.places[letter.piece].clone());
                self.places.extend(letters.iter().map(place));
            }
        }
    }
}

#[cfg(test)]
mod printed;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod variants;
