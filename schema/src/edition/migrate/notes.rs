//! What a person is told who goes on with a report that was carried over: what was done, and what is
//! still to be decided.

use super::{Kept, Mark, Migration, Obligation, Part, Why};
use crate::both;
use crate::form::format::{Cell, Format};
use crate::language::{Language, Wording};
use crate::report::Entry;
use crate::report::sentence::of_the_form;
use crate::said;

/// What is said of some places of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The cells that it is about, in order.
    pub cells: Vec<usize>,
    /// The narratives that it is about, in order.
    pub narratives: Vec<usize>,
    /// What is said.
    pub text: Wording,
}

impl Note {
    /// The whole note: where, and what is said.
    pub fn sentence(&self, format: &Format, language: Language) -> String {
        let text = self.text.to(language);
        match self.places(format, language) {
            places if places.is_empty() => text.to_owned(),
            places => said!(language, "{places}: {text}", "{places}：{text}"),
        }
    }

    /// The places in words: whole rows as rows, other cells one by one; nothing if there is no place.
    pub fn places(&self, format: &Format, language: Language) -> String {
        let titles = self.narratives.iter().map(|&at| {
            let section = &format.sections[format.narratives[at].section];
            format!("“{}”", section.title)
        });
        let names = names(format, &self.cells, language).into_iter().chain(titles);
        names.collect::<Vec<_>>().join(language.pick("; ", "、"))
    }
}

/// Cells by name; several of one row under the row's.
fn names(format: &Format, cells: &[usize], language: Language) -> Vec<String> {
    let row = |cell: &usize| (format.cells[*cell].table, format.cells[*cell].row);
    let name = |cells: &[usize]| {
        let labels = format.labels(cells[0]);
        match cells.len() {
            count @ 2.. if !labels.rows.is_empty() => said!(
                language,
                "row “{row}”, {count} cells (“{table}”)",
                "“{row}”行{count}格（{table}）",
                row = labels.rows.join(" › "),
                count = count,
                table = labels.table,
            ),
            count @ 2.. => said!(
                language,
                "{labels} and others, {count} cells",
                "{labels}等{count}格",
                labels = labels.to(language),
                count = count,
            ),
            _ => labels.to(language),
        }
    };
    cells.chunk_by(|one, other| row(one) == row(other)).map(name).collect()
}

impl Migration {
    /// What is to be said of the report, what must be decided before what was merely done.
    pub fn notes(&self) -> Vec<Note> {
        let mut notes = due(self.obligations());
        let undecided = notes.len();
        let entries = self.report.entries().iter();
        for (cell, (mark, entry)) in self.marks.iter().zip(entries).enumerate() {
            let is_due = notes[..undecided].iter().any(|note| note.cells.contains(&cell));
            if let Some(text) = said_of_cell(mark, entry.is_blank()).filter(|_| !is_due) {
                noted(&mut notes, text).cells.push(cell);
            }
        }
        for (narrative, mark) in self.text_marks.iter().enumerate() {
            let is_blank = self.report.narrative(narrative).is_empty();
            if let Some(text) = said_of_text(mark, is_blank) {
                noted(&mut notes, text).narratives.push(narrative);
            }
        }
        notes.extend(self.residue.parts.iter().flat_map(kept));
        notes
    }
}

/// The note with this text, if need be a new one.
fn noted(notes: &mut Vec<Note>, text: Wording) -> &mut Note {
    let at = notes.iter().position(|note| note.text == text).unwrap_or(notes.len());
    if at == notes.len() {
        notes.push(Note { text, ..Note::default() });
    }
    &mut notes[at]
}

/// What must be spread over cells. What is to be spread over the same rows in one column after another is said
/// once, and so is the same of columns.
fn due(obligations: &[Obligation]) -> Vec<Note> {
    let mut groups: Vec<(Option<Lines>, Wording, Vec<&Obligation>)> = Vec::new();
    for obligation in obligations {
        let (lines, why) = (Lines::of(obligation), reason(&obligation.why));
        let is_alike =
            |group: &&mut (Option<Lines>, Wording, _)| lines.is_some() && group.0 == lines && group.1 == why;
        match groups.iter_mut().find(is_alike) {
            Some((.., group)) => group.push(obligation),
            None => groups.push((lines, why, vec![obligation])),
        }
    }
    groups.iter().map(|(lines, why, group)| spread(lines.as_ref(), why, group)).collect()
}

/// The lines of a table over which something is spread that stands in one column, or in one row.
#[derive(PartialEq, Eq)]
struct Lines {
    table: usize,
    /// Whether they are rows.
    rows: bool,
    lines: Vec<usize>,
}

impl Lines {
    fn of(obligation: &Obligation) -> Option<Lines> {
        let cell = |cell: &usize| &obligation.format.cells[*cell];
        let first = cell(obligation.cells.first()?);
        let same = |place: fn(&Cell) -> usize| {
            obligation
                .cells
                .iter()
                .map(cell)
                .all(|cell| (cell.table, place(cell)) == (first.table, place(first)))
        };
        let rows = same(|cell| cell.column);
        if !rows && !same(|cell| cell.row) {
            return None;
        }
        let lines = obligation.cells.iter().map(cell).map(|cell| if rows { cell.row } else { cell.column });
        Some(Lines { table: first.table, rows, lines: lines.collect() })
    }

    /// What the column is called in which they hold a sum, or the row.
    fn across(&self, obligation: &Obligation) -> String {
        let (table, first) =
            (&obligation.format.tables[self.table], &obligation.format.cells[obligation.cells[0]]);
        if self.rows { table.columns.short_label(first.column) } else { table.rows.short_label(first.row) }
    }
}

fn spread(lines: Option<&Lines>, why: &Wording, group: &[&Obligation]) -> Note {
    let mut cells: Vec<usize> = group.iter().flat_map(|obligation| &obligation.cells).copied().collect();
    cells.sort_unstable();
    let text = match (group, lines) {
        ([_, _, ..], Some(lines)) => {
            let sums: Vec<_> = group
                .iter()
                .map(|obligation| (lines.across(obligation), obligation.sum.to_string()))
                .collect();
            both!(
                "together they are: {sums}; a person must spread each over its cells{why}",
                "合计应为：{sums}，须由人分到各格{why}",
                sums = listed(&sums),
                why = why,
            )
        }
        _ => both!(
            "together they are {sum}, and a person must spread this over the cells{why}",
            "合计应为{sum}，须由人分到各格{why}",
            sum = group[0].sum,
            why = why,
        ),
    };
    Note { cells, narratives: Vec::new(), text }
}

/// Figures with what they are called: `自然人3、总计3`.
fn listed(figures: &[(String, String)]) -> Wording {
    Wording::each(|language| {
        let one = |(label, figure): &(String, String)| said!(language, "{label} {figure}", "{label}{figure}");
        figures.iter().map(one).collect::<Vec<_>>().join(language.comma())
    })
}

/// What is said of a cell; nothing where it holds what it held.
fn said_of_cell(mark: &Mark, is_blank: bool) -> Option<Wording> {
    let why = mark.why()?;
    let from = &why.from;
    let what = match (mark, is_blank) {
        (Mark::NotCollected(_), true) => {
            both!(
                "format {from} does not have it, a person must fill it in",
                "格式{from}没有这一项，须由人填写"
            )
        }
        (Mark::NotComparable(_), true) => both!(
            "the figure of format {from} means something else and was not taken over, a person must fill it in",
            "格式{from}在这里的数字含义不同，没有照搬，须由人填写"
        ),
        (Mark::Undecided(_), true) => Wording::plain(
            "only a sum is known, and a person must spread it over the cells",
            "只知道几项之和，须由人分到各格",
        ),
        (Mark::Incomplete(_), true) => both!(
            "some of its parts in format {from} are blank, so that they cannot be added",
            "格式{from}中的几项没有填全，不能相加"
        ),
        (Mark::Unfit(_), true) => both!(
            "what format {from} has cannot stand here, a person must fill it in",
            "格式{from}中的内容这里放不下，须由人填写"
        ),
        (Mark::Summed(_), false) => {
            both!(
                "the sum of several figures of format {from}, please verify",
                "由格式{from}中的几项相加而得，请核对"
            )
        }
        (Mark::Scaled(_), false) => {
            both!(
                "the figure of format {from} in the new unit, please verify",
                "由格式{from}的数字按新单位换算，请核对"
            )
        }
        (Mark::Closed(_), false) => Wording::plain(
            "organs of this level have no figure here, so that it does not apply, please verify",
            "这一级机关没有这项数字，填为不适用，请核对",
        ),
        _ => return None,
    };
    Some(both!("{what}{why}", "{what}{why}", what = what, why = reason(why)))
}

fn said_of_text(mark: &Mark, is_blank: bool) -> Option<Wording> {
    let why = mark.why()?;
    let from = &why.from;
    let what = match (mark, is_blank) {
        (Mark::NotCollected(_), true) => {
            both!(
                "format {from} does not have this part, a person must write it",
                "格式{from}没有这一部分，须由人填写"
            )
        }
        (Mark::NotComparable(_), true) => both!(
            "what format {from} has here is something else, a person must write it",
            "格式{from}在这里的内容不同，须由人填写"
        ),
        (Mark::Undecided(_), false) => Wording::plain(
            "one part has become several; the whole text stands here, and a person must divide it",
            "原来的一部分现在分成几部分，文字整段放在这里，须由人分开",
        ),
        (Mark::Summed(_), false) => Wording::plain(
            "several parts were joined to one, please verify",
            "由原来的几部分连接而成，请核对",
        ),
        _ => return None,
    };
    Some(both!("{what}{why}", "{what}{why}", what = what, why = reason(why)))
}

/// The end of a sentence: why it is so, in the words of the format file.
fn reason(why: &Why) -> Wording {
    let is_ended = |text: &str| text.ends_with(['。', '！', '？']);
    let end = |text: &str| if is_ended(text) { Wording::default() } else { Wording::plain(".", "。") };
    why.why.as_ref().map_or(Wording::plain(".", "。"), |why| {
        let words = Wording::each(|language| of_the_form(why, language));
        both!(": {why}{end}", "：{why}{end}", why = words, end = end(why))
    })
}

/// What of another edition has no place here, for each reason what it was.
fn kept(part: &Part) -> Vec<Note> {
    let mut groups: Vec<(Wording, Vec<&Kept<Entry>>)> = Vec::new();
    for kept in &part.cells {
        let why = reason(&kept.why);
        match groups.iter_mut().find(|(known, _)| *known == why) {
            Some((_, all)) => all.push(kept),
            None => groups.push((why, vec![kept])),
        }
    }
    let figures = groups.into_iter().map(|(why, all)| {
        both!(
            "not taken over as they were in format {id}, cells: {count}{why} They were: {values}.",
            "格式{id}中有{count}格没有照原样搬过来{why}原来是：{values}。",
            id = part.format.id,
            count = all.len(),
            why = why,
            values = Wording::each(|language| values(&part.format, &all, language)),
        )
    });
    let texts = part.texts.iter().map(|kept| {
        both!(
            "“{title}” of format {id} was not taken over as it was{why}",
            "格式{id}的“{title}”没有照原样搬过来{why}",
            id = part.format.id,
            title = part.format.sections[part.format.narratives[kept.at].section].title,
            why = reason(&kept.why),
        )
    });
    figures.chain(texts).map(|text| Note { text, ..Note::default() }).collect()
}

/// Entries of cells: several of one row under the row's name.
fn values(format: &Format, all: &[&Kept<Entry>], language: Language) -> String {
    let cell = |kept: &Kept<Entry>| &format.cells[kept.at];
    let row = |kept: &Kept<Entry>| (cell(kept).table, cell(kept).row);
    let value = |kept: &Kept<Entry>| kept.value.shown(&cell(kept).value).to_string();
    let of_row = |kept: &[&Kept<Entry>]| {
        let labels = format.labels(kept[0].at);
        if kept.len() < 2 || labels.rows.is_empty() {
            let one = |kept: &&Kept<Entry>| {
                let labels = format.labels(kept.at).to(language);
                said!(language, "{labels}: {value}", "{labels}{value}", labels = labels, value = value(kept))
            };
            return kept.iter().map(one).collect::<Vec<_>>().join(language.pick("; ", "；"));
        }
        let column = |kept: &&Kept<Entry>| {
            (format.tables[cell(kept).table].columns.short_label(cell(kept).column), value(kept))
        };
        let figures = listed(&kept.iter().map(column).collect::<Vec<_>>());
        said!(
            language,
            "row “{row}” (“{table}”): {figures}",
            "“{row}”行（{table}）：{figures}",
            row = labels.rows.join(" › "),
            table = labels.table,
            figures = figures,
        )
    };
    let rows = all.chunk_by(|one, other| row(one) == row(other)).map(of_row);
    rows.collect::<Vec<_>>().join(language.pick("; ", "；"))
}
