//! Which run of figures is which row's.

use super::header::{self, Header};
use super::order::Order;
use super::pieces::{Kind, Match, Segment, Standing};
use super::proof;
use super::regions::Spread;
use super::stream::{Figure, Run, Stretch, window};
use crate::figure::Unit;
use crate::reading::Confidence;
use nianbao_schema::Wording;
use nianbao_schema::format::Format;
use std::collections::BTreeSet;

/// What is known of the tables of a form while a document is read.
pub(super) struct Tables<'f> {
    pub(super) format: &'f Format,
    headers: Vec<Header>,
    /// The letters above each table that were not judged yet.
    above: Vec<Vec<(char, usize)>>,
    /// The block in which most of each header stands.
    blocks: Vec<Option<usize>>,
    /// The notes among them.
    notes: Vec<Vec<Vec<char>>>,
    /// The unit of money that each header states.
    units: Vec<Option<Unit>>,
}

/// A row with its figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) run: usize,
    /// The figure of the first column.
    pub(super) first: usize,
    pub(super) confidence: Confidence,
}

impl Row {
    /// Its figures, as many as there are columns.
    pub(super) fn texts<'s>(&self, stretch: &'s Stretch, columns: usize) -> Vec<&'s str> {
        let figures = &stretch.runs[self.run].figures[self.first..];
        figures.iter().take(columns).map(|figure| figure.text.as_str()).collect()
    }
}

/// The rows of a stretch.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    /// Rows whose figures stand apart from their labels.
    pub(super) spread: Vec<Spread>,
    /// Runs that stand in tables and are no row's, with the reason.
    pub(super) refused: Vec<(usize, &'static Wording)>,
}

/// Why figures are not read.
pub(super) mod why {
    use nianbao_schema::Wording;

    pub(super) const COUNT: &Wording = &Wording::plain(
        "there are more or fewer numbers than columns, so that which is which is not certain",
        "数字的个数与表的列数不同，不能确定各是哪一列",
    );
    pub(super) const BROKEN: &Wording = &Wording::plain(
        "other rows have more or fewer numbers than columns, so that these may be pieces of broken ones",
        "其他行的数字个数与列数不同，这一行的数字可能是折行的片段",
    );
    pub(in crate::recognise::loose) const STRAY: &Wording = &Wording::plain(
        "numbers beside it are not the row's and may be its broken ones, so that nothing was taken",
        "旁边有不属于这一行的数字，可能是折行的数字，未予认定",
    );
    pub(super) const SEVERAL: &Wording = &Wording::plain(
        "several lines of numbers follow one label, and whose they are is not certain",
        "同一行标题后有几行数字，不能确定是哪一行的",
    );
    pub(super) const LABEL: &Wording = &Wording::plain(
        "the words before it are no row of the table, or too unlike one",
        "前面的文字不是表中的行，或者与表中的行相差太多",
    );
    pub(super) const ORDER: &Wording = &Wording::plain(
        "whether the numbers stand before or behind their label is not certain",
        "数字与行标题的先后不能确定",
    );
    pub(super) const HEADER: &Wording = &Wording::plain(
        "the column headers are missing or not the form's, so that which column is which is not certain",
        "表头缺失或者与表样不同，不能确定各是哪一列",
    );
}

impl<'f> Tables<'f> {
    pub(super) fn of(format: &'f Format) -> Self {
        let tables = format.tables.len();
        Tables {
            format,
            headers: vec![Header::Absent; tables],
            above: vec![Vec::new(); tables],
            blocks: vec![None; tables],
            notes: vec![Vec::new(); tables],
            units: vec![None; tables],
        }
    }

    /// Finds the rows of a stretch.
    pub(super) fn rows(&mut self, stretch: &Stretch, segments: &[Segment], order: &Order) -> Rows {
        let mut rows = Rows::default();
        for (at, segment) in segments.iter().enumerate() {
            match segment.kind {
                Kind::Outside => {
                    // Single numbers stand in any text.
                    let rowlike = |standing: &&Standing| stretch.runs[standing.run].figures.len() > 1;
                    let runs = segment.runs.iter().filter(rowlike);
                    rows.refused.extend(runs.map(|standing| (standing.run, why::LABEL)));
                }
                Kind::Head(table) => self.head(table, stretch, segment, &mut rows),
                Kind::Row(found) => {
                    self.judge(found.table);
                    self.row(found, stretch, segments, at, order, &mut rows);
                }
            }
        }
        self.without_header(stretch, &mut rows);
        rows
    }

    fn columns(&self, table: usize) -> usize {
        self.format.tables[table].columns.leaves.len()
    }

    fn judge(&mut self, table: usize) {
        let above = std::mem::take(&mut self.above[table]);
        let letters: Vec<char> = above.iter().map(|(letter, _)| *letter).collect();
        let notes = std::mem::take(&mut self.notes[table]);
        match header::judge(self.format, table, &letters) {
            // A title or a page's head between two rows is no header.
            Header::Absent => return,
            header => self.headers[table] = header,
        }
        let most = above.chunk_by(|one, other| one.1 == other.1).max_by_key(|part| part.len());
        self.blocks[table] = most.filter(|part| part.len() * 2 > above.len()).map(|part| part[0].1);
        match self.stated(table, &letters, &notes) {
            Ok(unit) => self.units[table] = unit,
            Err(()) => self.headers[table] = Header::Unclear,
        }
    }

    /// The unit of money in a header. One that is not the form's counts only in brackets that were not torn apart, or
    /// else it might be the rest of the form's.
    fn stated(&self, table: usize, letters: &[char], notes: &[Vec<char>]) -> Result<Option<Unit>, ()> {
        let notes: Vec<&[char]> = notes.iter().map(Vec::as_slice).collect();
        let (noted, torn) = (header::unit(&notes)?, header::unit(&[letters])?);
        let cells = &self.format.cells[self.format.tables[table].cells.clone()];
        let is_own =
            |unit: &Unit| cells.iter().any(|cell| cell.unit.as_deref().map(Unit::of).as_ref() == Some(unit));
        match (noted, torn) {
            (Some(noted), Some(torn)) if noted != torn => Err(()),
            (Some(noted), _) => Ok(Some(noted)),
            (None, torn) if torn.as_ref().is_none_or(is_own) => Ok(torn),
            _ => Err(()),
        }
    }

    /// The unit that the header of a cell states, where the cell may hold decimals.
    pub(super) fn unit(&self, cell: usize) -> Option<&Unit> {
        let at = &self.format.cells[cell];
        self.units[at.table].as_ref().filter(|_| at.value.has_decimals())
    }

    /// Reads a header, and the row of a table whose one row has no label.
    fn head(&mut self, table: usize, stretch: &Stretch, segment: &Segment, rows: &mut Rows) {
        let letters = |range: std::ops::Range<usize>| {
            stretch.letters[range].iter().map(|letter| (letter.letter, letter.block))
        };
        // A note stands behind the letters that it belongs to.
        let own = |at: usize| segment.letters.contains(&at.wrapping_sub(1)) || at == segment.letters.start;
        let notes = stretch.notes.iter().filter(|(at, _)| own(*at));
        self.notes[table].extend(notes.map(|(_, note)| note.clone()));
        if !self.format.tables[table].rows.is_unlabelled() {
            // What has figures behind it was no header; blanks may be the rest of a merged cell.
            let runs = segment.runs.iter().map(|standing| &stretch.runs[standing.run]);
            let start = runs.filter(|run| !run.figures.iter().all(Figure::is_blank)).map(|run| run.at).max();
            if start.is_some() {
                self.above[table].clear();
            }
            self.above[table].extend(letters(start.unwrap_or(segment.letters.start)..segment.letters.end));
            rows.refused.extend(segment.runs.iter().map(|standing| (standing.run, why::LABEL)));
            return;
        }
        let mut start = segment.letters.start;
        let mut fitting = Vec::new();
        for standing in &segment.runs {
            let run = &stretch.runs[standing.run];
            self.above[table].extend(letters(start..run.at));
            start = run.at;
            match window(run, self.columns(table)) {
                Some(first) => {
                    self.judge(table);
                    let confidence = Confidence::Exact;
                    fitting.push(Row { table, row: 0, run: standing.run, first, confidence });
                }
                None => rows.refused.push((standing.run, why::COUNT)),
            }
        }
        self.above[table].extend(letters(start..segment.letters.end));
        match (&fitting[..], self.headers[table]) {
            (&[row], Header::Right) => rows.rows.push(row),
            (several, header) => {
                let why = if header == Header::Right { why::SEVERAL } else { why::HEADER };
                rows.refused.extend(several.iter().map(|row| (row.run, why)));
            }
        }
    }

    fn row(
        &self,
        found: Match,
        stretch: &Stretch,
        segments: &[Segment],
        at: usize,
        order: &Order,
        rows: &mut Rows,
    ) {
        let runs = &segments[at].runs;
        let chosen = self.chosen(found, stretch, runs).and_then(|standing| {
            let run = &stretch.runs[standing.run];
            let in_one = standing.beside || (standing.inside && !run.stacked);
            let settled = in_one || order.settles(self.format, stretch, segments, at, standing.inside);
            let first = window(run, self.columns(found.table)).ok_or(why::COUNT)?;
            let confidence = if found.is_exact() { Confidence::Exact } else { Confidence::Near };
            let row = Row { table: found.table, row: found.row, run: standing.run, first, confidence };
            let counts = run.celled || !order.miscounts(found.table, run.stacked);
            if !settled {
                Err(why::ORDER)
            } else if counts || self.is_unbroken(stretch, &row) || self.is_proved(stretch, &row) {
                Ok(row)
            } else {
                Err(why::BROKEN)
            }
        });
        rows.rows.extend(chosen);
        for standing in runs {
            match chosen {
                Ok(row) if row.run == standing.run => {}
                Ok(_) => rows.refused.push((standing.run, why::SEVERAL)),
                Err(why) => rows.refused.push((standing.run, why)),
            }
        }
    }

    /// Whether a row has nothing but zeros, of which none goes on in the next one.
    fn is_unbroken(&self, stretch: &Stretch, row: &Row) -> bool {
        let texts = row.texts(stretch, self.columns(row.table));
        texts.len() > 1 && texts.iter().all(|text| text.trim() == "0")
    }

    fn is_proved(&self, stretch: &Stretch, row: &Row) -> bool {
        let texts = row.texts(stretch, self.columns(row.table));
        proof::adds_up(self.format, row.table, row.row, &texts)
    }

    /// Those of the rows in regions whose columns are the form's. The letters of their header may stand anywhere in
    /// the table; that there are as many columns the figures show.
    pub(super) fn headed(
        &self,
        stretch: &Stretch,
        segments: &[Segment],
        spread: &[Spread],
        refused: &mut Vec<(usize, &'static Wording)>,
    ) -> Vec<Spread> {
        let is_headed = |table: usize| {
            let own = segments.iter().filter(|segment| segment.kind.table() == Some(table));
            let letters = own.flat_map(|segment| &stretch.letters[segment.letters.clone()]);
            let letters: Vec<char> = letters.map(|letter| letter.letter).collect();
            let rows = spread.iter().filter(|row| row.table == table).count();
            let is_there = rows >= ROWS_ALIKE && self.columns(table) >= COLUMNS_ALIKE;
            self.headers[table] == Header::Right
                || header::is_in_order(self.format, table, &letters)
                    && (is_there || header::is_there(self.format, table, &letters))
        };
        let tables: BTreeSet<usize> = spread.iter().map(|row| row.table).collect();
        let headed: BTreeSet<usize> = tables.into_iter().filter(|table| is_headed(*table)).collect();
        let (kept, others): (Vec<&Spread>, Vec<&Spread>) =
            spread.iter().partition(|row| headed.contains(&row.table));
        let runs = others.iter().flat_map(|row| &row.figures).map(|spot| spot.run);
        refused.extend(runs.collect::<BTreeSet<usize>>().into_iter().map(|run| (run, why::HEADER)));
        kept.into_iter().cloned().collect()
    }

    /// The one run of a row that can be the row's.
    fn chosen<'s>(
        &self,
        found: Match,
        stretch: &Stretch,
        runs: &'s [Standing],
    ) -> Result<&'s Standing, &'static Wording> {
        if !found.is_sure() {
            return Err(why::LABEL);
        }
        let near: Vec<&Standing> = runs.iter().filter(|standing| standing.foreign < FOREIGN).collect();
        let close: Vec<&Standing> =
            near.iter().copied().filter(|standing| standing.beside || standing.inside).collect();
        match (&close[..], &near[..]) {
            (&[one], _) => {
                // Beside one label there may also be a page's number; a second row of figures there must not be.
                let fits = |run: &Run| window(run, self.columns(found.table)).is_some();
                let other = near.iter().filter(|other| fits(&stretch.runs[other.run])).count();
                if one.beside || other <= 1 { Ok(one) } else { Err(why::SEVERAL) }
            }
            (&[], &[one]) => Ok(one),
            (&[], &[]) => Err(why::LABEL),
            _ => Err(why::SEVERAL),
        }
    }

    /// Whether a row stands in a grid together with its header. Then there was all that it takes to read it by its
    /// columns, and if that was not done there was a reason.
    pub(super) fn is_grids_own(&self, run: &Run, table: usize) -> bool {
        run.celled && !run.stacked && self.blocks[table] == Some(run.block)
    }

    /// Takes back the rows of tables whose header was not there, unless the rows leave no doubt.
    fn without_header(&self, stretch: &Stretch, rows: &mut Rows) {
        let all = std::mem::take(&mut rows.rows);
        let known = |row: &Row| match self.headers[row.table] {
            Header::Right => true,
            Header::Unclear => false,
            // Where cells are drawn, the header was drawn too, and was lost together with who knows what.
            Header::Absent => {
                let alike = all.iter().filter(|other| other.table == row.table).count();
                let is_drawn = stretch.runs[row.run].celled;
                !is_drawn && alike >= ROWS_ALIKE && self.columns(row.table) >= COLUMNS_ALIKE
            }
        };
        let (kept, refused): (Vec<Row>, Vec<Row>) = all.iter().partition(|row| known(row));
        rows.rows = kept;
        rows.refused.extend(refused.iter().map(|row| (row.run, why::HEADER)));
    }
}

/// So many letters between a label and figures that belong to neither are another label.
const FOREIGN: usize = 2;
/// Without a header, so many rows of one table must have all their figures, and so many of them.
const ROWS_ALIKE: usize = 3;
const COLUMNS_ALIKE: usize = 5;
