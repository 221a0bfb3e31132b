//! One report through one step.

use super::compile::{Move, Turn};
use super::residue::{Kept, Obligation, Part};
use super::scale::{converted, scaled, sum};
use super::{Mark, Migration, Why};
use crate::edition::compare::Factor;
use crate::form::format::Cell;
use crate::report::{Entry, Report};
use std::sync::Arc;

/// Takes a report, and what is known of its way so far, through one step.
pub(super) fn carry(turn: &Turn, before: Migration) -> Migration {
    let Migration { report, mut residue, marks, text_marks } = before;
    // A report or a residue may hold the edition in another object; the plan's own is as good.
    let back = residue.take(&turn.target);
    let mut carrier = Carrier {
        turn,
        level: report.organ.level.clone(),
        entries: vec![Entry::Blank; turn.target.cells.len()],
        marks: vec![Mark::Copied; turn.target.cells.len()],
        texts: vec![String::new(); turn.target.narratives.len()],
        text_marks: vec![Mark::Copied; turn.target.narratives.len()],
        back: back.unwrap_or_else(|| Part::new(&turn.target)),
        kept: Part::new(&turn.source),
        due: std::mem::take(&mut residue.obligations),
        obligations: Vec::new(),
    };
    carrier.copies(&report, &marks);
    carrier.moves(&report, &marks);
    carrier.loose(&report);
    carrier.narratives(&report, &text_marks);
    let level = carrier.level_of(&report);
    carrier.obligations.extend(carrier.due.iter().filter_map(|obligation| moved(obligation, turn)));
    let Carrier { entries, marks, texts, text_marks, back, kept, obligations, .. } = carrier;
    residue.obligations = obligations;
    residue.keep(back);
    residue.keep(kept);
    let mut organ = report.organ;
    organ.level = level;
    let report = Report::of_parts(&turn.target, report.year, organ, entries, texts);
    Migration { report, residue, marks, text_marks }
}

struct Carrier<'t> {
    turn: &'t Turn,
    /// The organ's level in the source edition.
    level: Option<String>,
    entries: Vec<Entry>,
    marks: Vec<Mark>,
    texts: Vec<String>,
    text_marks: Vec<Mark>,
    /// What the residue has of the target edition, and has not been put back.
    back: Part,
    /// What has no place in the target edition.
    kept: Part,
    /// Sums that are known of blank cells of the source edition.
    due: Vec<Obligation>,
    /// Sums that are known of blank cells of the target edition.
    obligations: Vec<Obligation>,
}

impl Carrier<'_> {
    fn copies(&mut self, report: &Report, marks: &[Mark]) {
        for &(from, to) in &self.turn.copies {
            self.entries[to] = report.entries()[from].clone();
            self.marks[to] = marks[from].clone();
        }
    }

    fn moves(&mut self, report: &Report, marks: &[Mark]) {
        for moved in &self.turn.moves {
            match (&moved.sources[..], &moved.targets[..]) {
                (&[from], &[to]) => self.one(moved, from, to, report, &marks[from]),
                (sources, &[to]) => self.add_up(moved, sources, to, report, marks),
                _ => self.spread(moved, report, marks),
            }
        }
    }

    /// One cell to one cell of another kind or unit.
    fn one(&mut self, moved: &Move, from: usize, to: usize, report: &Report, mark: &Mark) {
        let entry = &report.entries()[from];
        let (source, target) = (&self.turn.source.cells[from], &self.turn.target.cells[to]);
        let (mut result, mut mark) = self.conversion(moved, entry, [source, target], mark);
        let back = moved.inverse();
        let again = |level: &Option<String>, entry: &Entry| convert(&back, level, entry, [target, source]);
        // What was kept holds if it still gives what the report says now.
        let kept = take(&mut self.back.cells, to);
        if let Some(kept) = kept.filter(|kept| again(&self.level, kept) == *entry) {
            (result, mark) = (kept, Mark::Restored);
        }
        if again(&self.level, &result) != *entry {
            self.keep(from, entry, &moved.why);
        }
        (self.entries[to], self.marks[to]) = (result, mark);
    }

    fn conversion(&self, moved: &Move, entry: &Entry, cells: [&Cell; 2], mark: &Mark) -> (Entry, Mark) {
        let result = convert(moved, &self.level, entry, cells);
        let why = || Arc::clone(&moved.why);
        let mark = match (entry, &result) {
            (Entry::Blank | Entry::NotApplicable, _) => mark.clone(),
            (_, Entry::Blank) => Mark::Unfit(why()),
            (_, Entry::NotApplicable) => Mark::Closed(why()),
            _ if moved.factor != (1, 1) => Mark::Scaled(why()),
            _ => mark.clone(),
        };
        (result, mark)
    }

    /// Several cells to one.
    fn add_up(&mut self, moved: &Move, sources: &[usize], to: usize, report: &Report, marks: &[Mark]) {
        let parts = || sources.iter().map(|&from| &report.entries()[from]);
        let is_empty = parts().all(Entry::is_blank);
        let value = &self.turn.target.cells[to].value;
        let mut result = if is_empty {
            self.known_sum(sources)
                .map_or(Entry::Blank, |known| converted(&known, moved.factor, value, value))
        } else {
            sum(parts(), moved.factor, value)
        };
        let mut mark = match (&result, parts().any(Entry::is_blank)) {
            (Entry::Blank, true) if is_empty => marks[sources[0]].clone(),
            (Entry::Blank, true) => Mark::Incomplete(Arc::clone(&moved.why)),
            (Entry::Blank, false) => Mark::Unfit(Arc::clone(&moved.why)),
            _ => Mark::Summed(Arc::clone(&moved.why)),
        };
        // A sum that was kept holds as long as neither the parts nor a sum that is known of them say otherwise.
        let has_blank = parts().any(Entry::is_blank);
        let kept = self.take_back(to).filter(|kept| has_blank && (result.is_blank() || result == *kept));
        if let Some(kept) = kept {
            (result, mark) = (kept, Mark::Restored);
        }
        for &from in sources {
            self.keep(from, &report.entries()[from], &moved.why);
        }
        (self.entries[to], self.marks[to]) = (result, mark);
    }

    /// What is known of the sum of just these cells: what was split and is put together again.
    fn known_sum(&self, sources: &[usize]) -> Option<Entry> {
        let is_same = |due: &&Obligation| {
            due.cells.len() == sources.len() && due.cells.iter().all(|cell| sources.contains(cell))
        };
        self.due.iter().find(is_same).map(|due| Entry::Number(due.sum))
    }

    /// One cell to several, or several to several: nobody knows how.
    fn spread(&mut self, moved: &Move, report: &Report, marks: &[Mark]) {
        let parts = || moved.sources.iter().map(|&from| &report.entries()[from]);
        let total = match (&moved.sources[..], parts().any(Entry::is_blank)) {
            (&[from], _) => report.entries()[from].clone(),
            (_, true) => Entry::Blank,
            (_, false) => {
                let (first, value) = (moved.sources[0], &self.turn.source.cells);
                sum(parts(), (1, 1), &value[first].value)
            }
        };
        let inverse = (moved.factor.1, moved.factor.0);
        let value = &self.turn.source.cells[moved.sources[0]].value;
        let kept: Vec<Entry> =
            moved.targets.iter().map(|&to| self.take_back(to).unwrap_or_default()).collect();
        let has_kept = kept.iter().any(|entry| !entry.is_blank());
        let is_whole = has_kept && !kept.iter().any(Entry::is_blank);
        let agrees = has_kept && (!is_whole || sum(kept.iter(), inverse, value) == total);
        if agrees {
            for (&to, entry) in moved.targets.iter().zip(kept) {
                (self.entries[to], self.marks[to]) = (entry, Mark::Restored);
            }
        } else if parts().any(|entry| !entry.is_blank()) {
            moved.targets.iter().for_each(|&to| self.marks[to] = Mark::Undecided(Arc::clone(&moved.why)));
        } else {
            let mark = &marks[moved.sources[0]];
            moved.targets.iter().for_each(|&to| self.marks[to] = mark.clone());
        }
        let is_settled = agrees && is_whole && moved.sources.len() == 1;
        if !is_settled {
            for &from in &moved.sources {
                self.keep(from, &report.entries()[from], &moved.why);
            }
        }
        let open = total.number().filter(|_| !(agrees && is_whole));
        if let Some(sum) = open.and_then(|sum| scaled(sum, moved.factor)) {
            self.obligations.push(Obligation {
                format: Arc::clone(&self.turn.target),
                cells: moved.targets.clone(),
                sum,
                why: Arc::clone(&moved.why),
            });
        }
    }

    /// Cells that only one of the two editions has.
    fn loose(&mut self, report: &Report) {
        for (from, why) in &self.turn.lost {
            self.keep(*from, &report.entries()[*from], why);
        }
        for (to, mark) in &self.turn.fresh {
            match self.take_back(*to) {
                Some(kept) => (self.entries[*to], self.marks[*to]) = (kept, Mark::Restored),
                None => self.marks[*to] = mark.clone(),
            }
        }
    }

    fn narratives(&mut self, report: &Report, marks: &[Mark]) {
        for moved in &self.turn.texts {
            self.text(moved, report, marks);
        }
        for (from, why) in &self.turn.lost_texts {
            self.keep_text(*from, report.narrative(*from), why);
        }
        for (to, mark) in &self.turn.fresh_texts {
            match self.take_text(*to) {
                Some(kept) => (self.texts[*to], self.text_marks[*to]) = (kept, Mark::Restored),
                None => self.text_marks[*to] = mark.clone(),
            }
        }
    }

    /// Texts move whole: one to one, several one after the other, or one to the first of several.
    fn text(&mut self, moved: &Move, report: &Report, marks: &[Mark]) {
        let whole = joined(moved.sources.iter().map(|&from| report.narrative(from)));
        let kept: Vec<Option<String>> = moved.targets.iter().map(|&to| self.take_text(to)).collect();
        let has_kept = kept.iter().any(Option::is_some);
        let kept_whole = joined(kept.iter().map(|text| text.as_deref().unwrap_or_default()));
        let is_one = moved.sources.len() == 1 && moved.targets.len() == 1;
        for (number, (&to, kept)) in moved.targets.iter().zip(kept).enumerate() {
            (self.texts[to], self.text_marks[to]) = match number {
                _ if has_kept && kept_whole == whole => (kept.unwrap_or_default(), Mark::Restored),
                0 if is_one => (whole.clone(), marks[moved.sources[0]].clone()),
                0 if moved.targets.len() > 1 => (whole.clone(), Mark::Undecided(Arc::clone(&moved.why))),
                0 => (whole.clone(), Mark::Summed(Arc::clone(&moved.why))),
                _ => (String::new(), Mark::Undecided(Arc::clone(&moved.why))),
            };
        }
        // On the way back a text comes to the first of several; what would not end up where it was is kept.
        let first_alone = moved.sources.iter().skip(1).all(|&from| report.narrative(from).is_empty());
        if !first_alone {
            for &from in &moved.sources {
                self.keep_text(from, report.narrative(from), &moved.why);
            }
        }
    }

    /// The organ's level in the target edition; one that it does not know is kept.
    fn level_of(&mut self, report: &Report) -> Option<String> {
        let is_known = |level: &String| self.turn.target.levels.iter().any(|known| known.id == *level);
        match report.organ.level.clone() {
            Some(level) if is_known(&level) => Some(level),
            Some(level) => {
                self.kept.level = Some(level);
                None
            }
            None => self.back.level.take(),
        }
    }

    fn keep(&mut self, at: usize, entry: &Entry, why: &Arc<Why>) {
        if !entry.is_blank() {
            self.kept.cells.push(Kept { at, value: entry.clone(), why: Arc::clone(why) });
        }
    }

    fn keep_text(&mut self, at: usize, text: &str, why: &Arc<Why>) {
        if !text.is_empty() {
            self.kept.texts.push(Kept { at, value: text.to_owned(), why: Arc::clone(why) });
        }
    }

    /// Takes what the residue has for a cell of the target edition.
    fn take_back(&mut self, cell: usize) -> Option<Entry> {
        take(&mut self.back.cells, cell)
    }

    fn take_text(&mut self, narrative: usize) -> Option<String> {
        take(&mut self.back.texts, narrative)
    }
}

fn take<T>(kept: &mut Vec<Kept<T>>, at: usize) -> Option<T> {
    let found = kept.binary_search_by_key(&at, |kept| kept.at).ok()?;
    Some(kept.remove(found).value)
}

fn admits(cell: &Cell, level: &Option<String>) -> bool {
    match (level, &cell.only) {
        (Some(level), Some(only)) => only.levels.contains(level),
        _ => true,
    }
}

/// An entry of one cell as an entry of another, for an organ of this level: not applicable where it may
/// have a figure in the one and none in the other.
fn convert(moved: &Move, level: &Option<String>, entry: &Entry, [from, to]: [&Cell; 2]) -> Entry {
    let is_said = !matches!(entry, Entry::Blank | Entry::NotApplicable);
    if moved.may_close && is_said && admits(from, level) && !admits(to, level) {
        return Entry::NotApplicable;
    }
    converted(entry, moved.factor, &from.value, &to.value)
}

/// Texts one after the other, with an empty line between them.
fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}

/// An obligation in the cells of the next edition, if each of its cells lives on there, all in one unit.
fn moved(obligation: &Obligation, turn: &Turn) -> Option<Obligation> {
    let copied =
        |cell: &usize| turn.copies.iter().find(|(from, _)| from == cell).map(|(_, to)| (*to, (1, 1)));
    let turned = |cell: &usize| {
        turn.moves.iter().find_map(|moved| match (&moved.sources[..], &moved.targets[..]) {
            (&[from], &[to]) if from == *cell => Some((to, moved.factor)),
            _ => None,
        })
    };
    let places: Option<Vec<(usize, Factor)>> =
        obligation.cells.iter().map(|cell| copied(cell).or_else(|| turned(cell))).collect();
    let places = places?;
    let (_, factor) = *places.first()?;
    Some(Obligation {
        format: Arc::clone(&turn.target),
        sum: scaled(obligation.sum, factor).filter(|_| places.iter().all(|(_, own)| *own == factor))?,
        cells: places.into_iter().map(|(cell, _)| cell).collect(),
        why: Arc::clone(&obligation.why),
    })
}
