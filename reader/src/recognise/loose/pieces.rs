//! The way through the labels, cut where a label begins: what each row shows of its label, and the figures behind.

use super::script::{Script, State};
use super::stream::Stretch;

/// A part of a stretch between the start of a label, or a header, and the start of the next.
pub(super) struct Segment {
    pub(super) kind: Kind,
    /// Its letters.
    pub(super) letters: std::ops::Range<usize>,
    /// The runs of figures in it, each with what stands between the label and it.
    pub(super) runs: Vec<Standing>,
    /// The digits among its letters that are in no label: each may be the rest of a figure.
    pub(super) digits: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Outside,
    Head(usize),
    Row(Match),
}

impl Kind {
    pub(super) fn table(self) -> Option<usize> {
        match self {
            Kind::Outside => None,
            Kind::Head(table) => Some(table),
            Kind::Row(found) => Some(found.table),
        }
    }
}

/// How well a label was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) table: usize,
    pub(super) row: usize,
    /// Letters that are as they should be, those that are not or do not belong there, and those of the label.
    pub(super) right: usize,
    pub(super) wrong: usize,
    pub(super) of: usize,
}

/// A run of figures, and how it stands to the label of its segment.
pub(super) struct Standing {
    pub(super) run: usize,
    /// Whether letters of the label are in the same line.
    pub(super) beside: bool,
    /// Whether so many are that the figures are the label's and no other's.
    pub(super) firmly: bool,
    /// Whether the label goes on behind it.
    pub(super) inside: bool,
    /// How many letters that are not of the label stand between it and the figures.
    pub(super) foreign: usize,
}

impl Match {
    /// Whether the label is there without a doubt: short ones letter by letter, in longer ones a few may differ.
    pub(super) fn is_sure(&self) -> bool {
        if self.of <= SHORT { self.right == self.of && self.wrong == 0 } else { self.is_near() }
    }

    fn is_near(&self) -> bool {
        let part = self.right >= LONG_ENOUGH && self.wrong == 0;
        (self.right * 4 >= self.of * 3 || part) && self.wrong * 5 <= self.of
    }

    /// Whether it is the label as the form has it.
    pub(super) fn is_exact(&self) -> bool {
        self.right == self.of && self.wrong == 0
    }
}

/// Labels of so many letters must be complete.
const SHORT: usize = 4;
/// So many letters of a label in a line are no piece of another by chance.
const FIRM: usize = 3;
/// So many letters of a longer label are enough.
const LONG_ENOUGH: usize = 8;

/// Cuts a stretch at the labels that were found in it.
pub(super) fn segments(script: &Script, stretch: &Stretch, path: &[State]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut start = 0;
    for at in 1..=path.len() {
        if at == path.len() || !same(path[at - 1], path[at]) {
            segments.push(segment(script, stretch, path, start..at));
            start = at;
        }
    }
    if let Some(first) = segments.first_mut() {
        // Figures before all text belong to nothing.
        first.runs.retain(|standing| stretch.runs[standing.run].at > 0);
    }
    segments
}

fn same(one: State, other: State) -> bool {
    match (one, other) {
        (State::Row(one, before), State::Row(other, after)) => one == other && before <= after,
        (one, other) => one == other,
    }
}

fn segment(script: &Script, stretch: &Stretch, path: &[State], letters: std::ops::Range<usize>) -> Segment {
    let runs = stretch.runs_between(letters.start, letters.end);
    let (kind, own) = match path[letters.start] {
        State::Outside => (Kind::Outside, Vec::new()),
        State::Head(table) => (Kind::Head(table), vec![Part::Own; letters.len()]),
        State::Row(strand, _) => row(script, stretch, path, letters.clone(), strand),
    };
    let tally = Tally::of(&own);
    let runs = runs.map(|run| standing(stretch, &letters, &tally, run)).collect();
    let is_label = |at: usize| matches!(kind, Kind::Row(_)) && own[at - letters.start] != Part::Foreign;
    let is_digit = |at: &usize| stretch.letters[*at].letter.is_ascii_digit() && !is_label(*at);
    let digits = letters.clone().filter(is_digit).collect();
    Segment { kind, letters, runs, digits }
}

/// What a letter is to the label of its segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Own,
    Above,
    Foreign,
}

fn row(
    script: &Script,
    stretch: &Stretch,
    path: &[State],
    letters: std::ops::Range<usize>,
    strand: usize,
) -> (Kind, Vec<Part>) {
    let strand = &script.strands[strand];
    let above = &script.tables[strand.table].above[strand.row];
    let mut parts = Vec::with_capacity(letters.len());
    for at in letters.clone() {
        let State::Row(_, behind) = path[at] else { continue };
        let letter = stretch.letters[at];
        let moved = at == letters.start || path[at - 1] != path[at];
        let piece = &stretch.pieces[letter.piece];
        let is_above = || above.iter().any(|label| label.windows(piece.len()).any(|part| part == piece));
        parts.push(match strand.letters.get(behind - 1) {
            Some(&expected) if moved && expected == letter.letter => Part::Own,
            _ if is_above() => Part::Above,
            _ => Part::Foreign,
        });
    }
    let count = |part| parts.iter().filter(|&&there| there == part).count();
    let found = Match {
        table: strand.table,
        row: strand.row,
        right: count(Part::Own),
        wrong: count(Part::Foreign),
        of: strand.letters.len(),
    };
    (Kind::Row(found), parts)
}

fn standing(stretch: &Stretch, letters: &std::ops::Range<usize>, tally: &Tally, run: usize) -> Standing {
    let (at, line) = (stretch.runs[run].at - letters.start, stretch.runs[run].line);
    let before = |line: usize| stretch.letters[letters.clone()].partition_point(|letter| letter.line < line);
    let owned = tally.own(before(line + 1)) - tally.own(before(line));
    let (beside, firmly) = (owned > 0, owned >= FIRM || owned == tally.len());
    let inside = tally.own(tally.len()) > tally.own(at);
    Standing { run, beside, firmly, inside, foreign: tally.foreign_since_own(at) }
}

/// How many letters of a segment are what, before each of them: every run asks.
struct Tally(Vec<Before>);

#[derive(Clone, Copy, Default)]
struct Before {
    own: usize,
    /// The foreign ones behind the last one of its own.
    foreign: usize,
}

impl Tally {
    fn of(parts: &[Part]) -> Self {
        let next = |Before { own, foreign }: Before, part: &Part| match part {
            Part::Own => Before { own: own + 1, foreign: 0 },
            Part::Above => Before { own, foreign },
            Part::Foreign => Before { own, foreign: foreign + 1 },
        };
        let all = parts.iter().scan(Before::default(), |before, part| {
            *before = next(*before, part);
            Some(*before)
        });
        Tally(std::iter::once(Before::default()).chain(all).collect())
    }

    fn len(&self) -> usize {
        self.0.len() - 1
    }

    fn own(&self, before: usize) -> usize {
        self.0[before.min(self.len())].own
    }

    fn foreign_since_own(&self, before: usize) -> usize {
        self.0[before.min(self.len())].foreign
    }
}
