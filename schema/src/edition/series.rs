//! The history of a cell: what a figure of the newest edition was in those before it.

use crate::both;
use crate::edition::compare::{self, ChainError, Editions, End, Factor, Links};
use crate::edition::judge::words;
use crate::form::format::Format;
use crate::language::Wording;
use std::fmt;
use std::sync::Arc;

/// A cell in one edition of its history.
#[derive(Clone, Debug)]
pub struct Point {
    /// The edition.
    pub edition: Arc<Format>,
    /// How its figure compares with that of the edition after it.
    pub relation: Relation,
    /// The paths of the cells there; none where the series is broken.
    pub cells: Vec<String>,
}

/// How the figure of one edition compares with that of the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same cell with the same meaning.
    Identical,
    /// The same meaning under another path.
    Renamed,
    /// The later figure is the sum of several earlier ones.
    SumOf,
    /// The later figure is the earlier one times a factor.
    Scaled(Factor),
    /// The series begins with the later edition.
    Broken {
        /// The edition with which it begins.
        since: String,
        /// The cell whose figure this one was an unknown part of, if it was part of one.
        part_of: Option<String>,
        /// Why.
        because: Option<String>,
    },
}

impl Relation {
    /// The relation in words.
    pub fn wording(&self) -> Wording {
        match self {
            Relation::Identical => Wording::plain("identical", "相同"),
            Relation::Renamed => Wording::plain("renamed", "改称，含义不变"),
            Relation::SumOf => Wording::plain("sum", "几项之和"),
            Relation::Scaled(factor) => {
                let factor = words::factor(*factor);
                both!("scaled by {factor}", "乘以{factor}")
            }
            Relation::Broken { since, part_of, because } => {
                let part = part_of.as_ref().map_or(Wording::default(), |whole| {
                    both!(", was an unknown part of `{whole}`", "，原来包含在`{whole}`中，不知道是多少")
                });
                let because = because.as_ref().map_or(Wording::default(), |why| both!(": {why}", "：{why}"));
                both!(
                    "broken since {since}{part}{because}",
                    "自{since}起不可比{part}{because}",
                    since = since,
                    part = part,
                    because = because,
                )
            }
        }
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

/// The editions before one, with what lives on where: worked out once for the histories of all its cells.
#[derive(Debug)]
pub struct History {
    /// The edition, the one that it revises, and so on.
    line: Vec<Arc<Format>>,
    /// Between each edition of the line and the one that it revises.
    links: Vec<Links>,
}

impl History {
    /// The editions before one.
    ///
    /// # Errors
    ///
    /// An earlier edition is not known.
    pub fn new(format: &Arc<Format>, editions: &Editions) -> Result<Self, ChainError> {
        let line = editions.line(format)?;
        let links = line.windows(2).map(|pair| compare::follow(&pair[1], &pair[0])).collect();
        Ok(History { line, links })
    }

    /// The edition, the one that it revises, and so on.
    pub fn line(&self) -> &[Arc<Format>] {
        &self.line
    }

    /// The history of a cell, the newest edition first; it ends where the series is broken.
    pub fn of(&self, cell: usize) -> Vec<Point> {
        let mut cells = vec![cell];
        let mut points = vec![Point::new(&self.line[0], Relation::Identical, &cells)];
        for (pair, links) in self.line.windows(2).zip(&self.links) {
            let (newer, older) = (&pair[0], &pair[1]);
            match back(links, &cells) {
                Ok((before, factor)) => {
                    let relation = relation(factor, paths(older, &before), paths(newer, &cells));
                    points.push(Point::new(older, relation, &before));
                    cells = before;
                }
                Err((change, whole)) => {
                    let part_of = whole.map(|cell| older.cells[cell].path.clone());
                    let because = change.and_then(|change| newer.changes.get(change));
                    let because = because.map(|change| change.why.clone());
                    let relation = Relation::Broken { since: newer.id.clone(), part_of, because };
                    points.push(Point::new(older, relation, &[]));
                    break;
                }
            }
        }
        points
    }
}

impl Point {
    fn new(edition: &Arc<Format>, relation: Relation, cells: &[usize]) -> Self {
        Point { edition: Arc::clone(edition), relation, cells: paths(edition, cells) }
    }
}

fn paths(format: &Format, cells: &[usize]) -> Vec<String> {
    cells.iter().map(|&cell| format.cells[cell].path.clone()).collect()
}

/// The history of a cell of an edition, the edition itself first; it ends where the series is broken.
/// A [`History`] has those of all cells.
///
/// ```
/// use nianbao_schema::{Format, compare::Editions, series::{series, Relation}};
/// let format = Format::built_in("2021-30").unwrap();
/// let cell = format.cell("documents.regulations.issued").unwrap();
/// let history = series(format, cell, &Editions::built_in()).unwrap();
/// assert_eq!(history[1].relation, Relation::Renamed);
/// assert_eq!(history[1].cells, ["documents.regulations.produced"]);
/// ```
///
/// # Errors
///
/// An earlier edition is not known.
pub fn series(format: &Arc<Format>, cell: usize, editions: &Editions) -> Result<Vec<Point>, ChainError> {
    Ok(History::new(format, editions)?.of(cell))
}

fn relation(factor: Factor, before: Vec<String>, after: Vec<String>) -> Relation {
    match (factor.0 == factor.1, before.len() == after.len()) {
        (false, _) => Relation::Scaled(factor),
        (true, true) if before == after => Relation::Identical,
        (true, true) => Relation::Renamed,
        (true, false) => Relation::SumOf,
    }
}

/// The older cells whose sum is that of the newer ones; or the change that breaks the series, and the
/// older cell that these were part of.
type Past = Result<(Vec<usize>, Factor), (Option<usize>, Option<usize>)>;

fn back(links: &Links, cells: &[usize]) -> Past {
    let mut before = Vec::new();
    let mut factor = None;
    for &cell in cells {
        let link = match links.new_cells[cell] {
            End::Link(link) => &links.cells[link],
            End::Loose(change) => return Err((change, None)),
        };
        let change = link.changes.first().copied();
        if !link.new.iter().all(|part| cells.contains(part)) {
            return Err((change, link.old.first().copied()));
        }
        if factor.is_some_and(|factor| factor != link.factor) {
            return Err((change, None));
        }
        factor = Some(link.factor);
        before.extend(link.old.iter().copied().filter(|old| !before.contains(old)).collect::<Vec<_>>());
    }
    before.sort_unstable();
    Ok((before, factor.unwrap_or((1, 1))))
}
