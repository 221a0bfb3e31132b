//! The labels of a form as the letters in which a document may show them, in printed order.

use crate::labels::plain;
use nianbao_schema::format::{Axis, Format, Item, Table};
use std::collections::HashMap;

/// What the alignment can be in. Number 0 is outside all tables, then come the heads of the tables, then the
/// strands, a state for each of their letters.
pub(crate) struct Script {
    pub(super) tables: Vec<Head>,
    pub(super) strands: Vec<Strand>,
    /// How many states there are.
    pub(super) states: usize,
    /// Pairs of letters that stand side by side in some text of the form.
    pairs: std::collections::HashSet<(char, char)>,
    letters: std::collections::HashSet<char>,
}

/// What stands above the first row of a table.
pub(super) struct Head {
    /// The letters of all that may stand there.
    pub(super) bag: std::collections::HashSet<char>,
    /// The strands of its rows, in printed order.
    pub(super) strands: std::ops::Range<usize>,
    /// The letters of the labels above each row, row by row.
    pub(super) above: Vec<Vec<Vec<char>>>,
}

/// One wording of a row's label.
pub(super) struct Strand {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) letters: Vec<char>,
    /// The state in which its first letter was met.
    pub(super) first: usize,
}

/// What a state means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Outside,
    Head(usize),
    /// A strand, and how many of its letters are behind.
    Row(usize, usize),
}

/// The letters and digits of a text.
pub(super) fn letters(text: &str) -> Vec<char> {
    plain(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

impl Script {
    pub(crate) fn of(format: &Format) -> Self {
        let mut script = Script {
            tables: Vec::new(),
            strands: Vec::new(),
            states: 1 + format.tables.len(),
            pairs: Default::default(),
            letters: Default::default(),
        };
        for (index, table) in format.tables.iter().enumerate() {
            script.table(format, index, table);
        }
        script
    }

    fn table(&mut self, format: &Format, index: usize, table: &Table) {
        let section = &format.sections[table.section];
        let mut bag: std::collections::HashSet<char> = Default::default();
        let titles = std::iter::once(&section.title).chain(&section.also);
        let captions = table.caption.iter().chain(&table.also).chain(&table.stub);
        for text in titles.chain(captions).cloned().chain(table.columns.items.iter().flat_map(wordings)) {
            bag.extend(self.learn(&text));
        }
        let start = self.strands.len();
        for (row, &item) in table.rows.leaves.iter().enumerate() {
            for text in wordings(&table.rows.items[item]) {
                let letters = self.learn(&text);
                if !letters.is_empty() {
                    let first = self.states;
                    self.states += letters.len();
                    self.strands.push(Strand { table: index, row, letters, first });
                }
            }
        }
        let above = (0..table.rows.leaves.len()).map(|row| self.above(&table.rows, row)).collect();
        self.tables.push(Head { bag, strands: start..self.strands.len(), above });
    }

    /// The labels above a row and above the one that follows it: either may be printed beside it.
    fn above(&mut self, rows: &Axis, row: usize) -> Vec<Vec<char>> {
        let mut above = Vec::new();
        for &leaf in rows.leaves[row..].iter().take(2) {
            let lineage = rows.lineage(leaf);
            for &item in lineage.iter().take(lineage.len() - 1) {
                above.extend(wordings(&rows.items[item]).into_iter().map(|text| self.learn(&text)));
            }
        }
        above
    }

    fn learn(&mut self, text: &str) -> Vec<char> {
        let letters = letters(text);
        self.letters.extend(&letters);
        self.pairs.extend(letters.windows(2).map(|pair| (pair[0], pair[1])));
        letters
    }

    /// Whether some text of the form could have these letters: most of them stand there side by side.
    pub(super) fn could_have(&self, letters: &[char]) -> bool {
        if let [letter] = letters {
            return self.letters.contains(letter);
        }
        let known: Vec<bool> =
            letters.windows(2).map(|pair| self.pairs.contains(&(pair[0], pair[1]))).collect();
        let before = |at: usize| at > 0 && known[at - 1];
        let covered = (0..letters.len()).filter(|&at| before(at) || known.get(at) == Some(&true)).count();
        covered * 2 >= letters.len()
    }

    pub(super) fn state(&self, number: usize) -> State {
        match number {
            0 => State::Outside,
            number if number <= self.tables.len() => State::Head(number - 1),
            number => {
                let strand = self.strands.partition_point(|strand| strand.first <= number) - 1;
                State::Row(strand, number - self.strands[strand].first + 1)
            }
        }
    }
}

impl Strand {
    /// The state in which its last letter was met.
    pub(super) fn last(&self) -> usize {
        self.first + self.letters.len() - 1
    }
}

/// The label of an item as it may be worded.
pub(super) fn wordings(item: &Item) -> Vec<String> {
    let mut wordings = vec![item.printed_label()];
    wordings.extend(item.also.iter().cloned());
    wordings.push(item.label.clone());
    let bare: Vec<String> = wordings.iter().map(|text| bare(text).to_owned()).collect();
    wordings.extend(bare);
    wordings.retain(|text| !text.is_empty());
    wordings.sort();
    wordings.dedup();
    wordings
}

/// A label without the bracketed note behind it; a number in brackets is no note.
pub(super) fn bare(text: &str) -> &str {
    match text.rfind(['(', '（']) {
        Some(at) if at > 0 && letters(&text[at..]).len() >= SHORTEST_NOTE => &text[..at],
        _ => text,
    }
}

/// The least letters of a note.
pub(super) const SHORTEST_NOTE: usize = 3;

/// How often each letter occurs.
pub(super) fn count(letters: impl IntoIterator<Item = char>) -> HashMap<char, usize> {
    let mut counts = HashMap::new();
    for letter in letters {
        *counts.entry(letter).or_default() += 1;
    }
    counts
}
