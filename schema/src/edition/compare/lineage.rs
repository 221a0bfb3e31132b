//! Editions that follow on each other: who revises whom, how to get from one to another, and what is
//! wrong with a line of editions.

use super::fault::{At, Fault, problems};
use super::{compare, lock};
use crate::both;
use crate::form::catalogue;
use crate::form::format::Format;
use crate::language::Wording;
use crate::problem::{Code, Problem, did_you_mean, nearest};
use std::fmt;
use std::sync::Arc;

/// The editions that are known: those built in, and those that the caller adds.
#[derive(Clone, Debug, Default)]
pub struct Editions {
    given: Vec<Arc<Format>>,
}

/// A format among the editions where its relatives are found.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The format.
    pub format: Arc<Format>,
    /// The editions that are known.
    pub known: Editions,
}

/// Among the built-in editions.
impl<F: Into<Arc<Format>>> From<F> for Edition {
    fn from(format: F) -> Self {
        Edition { format: format.into(), known: Editions::built_in() }
    }
}

impl std::ops::Deref for Edition {
    type Target = Format;

    fn deref(&self) -> &Format {
        &self.format
    }
}

/// One step of a migration: from an edition to the one that revises it, or back.
#[derive(Clone, Debug)]
pub struct Step {
    /// The edition that is revised.
    pub older: Arc<Format>,
    /// The edition that revises it.
    pub newer: Arc<Format>,
    /// Whether the step goes from the older to the newer one.
    pub forward: bool,
}

/// Why there is no way from one edition to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChainError {
    /// An edition revises another one that is not known.
    Unknown {
        /// The edition that says so.
        edition: String,
        /// The one that it revises.
        revises: String,
    },
    /// Editions revise each other in a circle; these are in it.
    Cycle(Vec<String>),
    /// The editions are of different forms: neither descends from the other, nor both from a third.
    Unrelated(String, String),
}

impl ChainError {
    /// The reason in words.
    pub fn wording(&self) -> Wording {
        match self {
            ChainError::Unknown { edition, revises } => both!(
                "edition `{edition}` revises `{revises}`, which is not known",
                "格式`{edition}`修订的是`{revises}`，而没有找到这个格式"
            ),
            ChainError::Cycle(ids) => circle(&ids.join(" → ")),
            ChainError::Unrelated(from, to) => both!(
                "`{from}` and `{to}` are different forms: neither revises the other, directly or through others",
                "`{from}`和`{to}`是不同的表样：谁也不是由谁修订而来的"
            ),
        }
    }
}

fn circle(way: &str) -> Wording {
    both!("editions revise each other in a circle: {way}", "几个格式互相修订，成了循环：{way}")
}

impl fmt::Display for ChainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

impl std::error::Error for ChainError {}

impl Editions {
    /// The built-in editions alone.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The editions with one more; it takes the place of a built-in one of the same id.
    pub fn with(mut self, format: Arc<Format>) -> Self {
        self.given.push(format);
        self
    }

    /// The editions that were added, in that order.
    pub fn given(&self) -> &[Arc<Format>] {
        &self.given
    }

    /// The edition with this id.
    pub fn get(&self, id: &str) -> Option<&Arc<Format>> {
        self.given.iter().rev().find(|format| format.id == id).or_else(|| Format::built_in(id).ok())
    }

    /// All editions, those that were added last.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Format>> {
        // A chain would have to be of one lifetime with the static editions, and so be static itself.
        let built_in = catalogue::all().map(|format| -> &Arc<Format> { format });
        let is_kept = |format: &&Arc<Format>| self.given.iter().all(|given| given.id != format.id);
        built_in.filter(is_kept).chain(&self.given).collect::<Vec<_>>().into_iter()
    }

    /// The edition, the one that it revises, the one that that one revises, and so on.
    ///
    /// # Errors
    ///
    /// An edition of the line is not known, or the line is a circle.
    pub fn line(&self, format: &Arc<Format>) -> Result<Vec<Arc<Format>>, ChainError> {
        let mut line = vec![Arc::clone(format)];
        while let Some((last, revises)) = line.last().and_then(|last| Some((last, last.revises.as_ref()?))) {
            if line.iter().any(|format| format.id == *revises) {
                let ids = line.iter().map(|format| format.id.clone()).chain([revises.clone()]);
                return Err(ChainError::Cycle(ids.collect()));
            }
            let Some(next) = self.get(revises) else {
                return Err(ChainError::Unknown { edition: last.id.clone(), revises: revises.clone() });
            };
            line.push(Arc::clone(next));
        }
        Ok(line)
    }

    /// The steps from one edition to another: back to the edition that both descend from, then forward.
    ///
    /// # Errors
    ///
    /// The editions are unrelated, the line of one of them is a circle, or it is broken and the other edition
    /// is not on it.
    pub fn path(&self, from: &Arc<Format>, to: &Arc<Format>) -> Result<Vec<Step>, ChainError> {
        if from.id == to.id {
            return Ok(Vec::new());
        }
        let known = self.clone().with(Arc::clone(from)).with(Arc::clone(to));
        let (down, down_end) = known.line_as_known(from);
        let (up, up_end) = known.line_as_known(to);
        // In a circle there is no first and no last, and no way is the right one.
        for end in [&down_end, &up_end] {
            if let Some(circle @ ChainError::Cycle(_)) = end {
                return Err(circle.clone());
            }
        }
        let meet = down
            .iter()
            .enumerate()
            .find_map(|(at, format)| Some((at, up.iter().position(|other| other.id == format.id)?)));
        let Some((down_to, up_from)) = meet else {
            let unrelated = ChainError::Unrelated(from.id.clone(), to.id.clone());
            return Err(down_end.or(up_end).unwrap_or(unrelated));
        };
        let step = |pair: &[Arc<Format>], forward| Step {
            newer: Arc::clone(&pair[0]),
            older: Arc::clone(&pair[1]),
            forward,
        };
        let back = down[..=down_to].windows(2).map(|pair| step(pair, false));
        let on = up[..=up_from].windows(2).rev().map(|pair| step(pair, true));
        Ok(back.chain(on).collect())
    }

    /// A line as far as it is known, and why it goes no further.
    pub(super) fn line_as_known(&self, format: &Arc<Format>) -> (Vec<Arc<Format>>, Option<ChainError>) {
        let mut line = vec![Arc::clone(format)];
        loop {
            let Some(revises) = line.last().and_then(|last| last.revises.clone()) else {
                return (line, None);
            };
            if line.iter().any(|format| format.id == revises) {
                let error = self.line(format).err();
                return (line, error);
            }
            match self.get(&revises) {
                Some(next) => line.push(Arc::clone(next)),
                None => {
                    let edition = line.last().map(|last| last.id.clone()).unwrap_or_default();
                    return (line, Some(ChainError::Unknown { edition, revises }));
                }
            }
        }
    }
}

/// Everything that is wrong with an edition as one of a line: its declarations against the edition that
/// it revises, its years, reused ids, circles, and whether a released edition was edited.
///
/// `file` is the text from which the format was resolved; `find` gives the editions that are known.
pub fn lint(file: &[u8], format: &Arc<Format>, find: &dyn Fn(&str) -> Option<Arc<Format>>) -> Vec<Problem> {
    let mut faults: Vec<Fault> = lock::check(format).into_iter().collect();
    match ancestors(format, find) {
        Ok(ancestors) => {
            if let Some(revised) = ancestors.first() {
                faults.extend(self::faults(revised, format));
                faults.extend(reused(format, &ancestors));
            }
        }
        Err(fault) => faults.push(*fault),
    }
    problems(&faults, file)
}

/// What is wrong with the step from an edition to the one that revises it: false or missing declarations,
/// and years that both claim or none.
pub fn faults(old: &Format, new: &Format) -> Vec<Fault> {
    let mut faults = compare(old, new).faults;
    faults.extend(years(old, new).filter(|_| new.revises.as_ref() == Some(&old.id)));
    faults
}

/// The editions that an edition descends from, the one that it revises first.
fn ancestors(
    format: &Arc<Format>,
    find: &dyn Fn(&str) -> Option<Arc<Format>>,
) -> Result<Vec<Arc<Format>>, Box<Fault>> {
    let mut line = vec![Arc::clone(format)];
    while let Some(revises) = line.last().and_then(|last| last.revises.clone()) {
        if line.iter().any(|format| format.id == revises) {
            let ids: Vec<&str> = line.iter().map(|format| format.id.as_str()).collect();
            let message = circle(&format!("{} → {revises}", ids.join(" → ")));
            return Err(Box::new(Fault::new(Code::RevisesCycle, At::Revises, message)));
        }
        match find(&revises) {
            Some(next) => line.push(next),
            // A gap further back does not concern this file.
            None if line.len() > 1 => break,
            None => {
                let message = both!(
                    "the revised edition `{revises}` is not known, so that nothing was compared with it",
                    "没有找到被修订的格式`{revises}`，因此没有与它比较"
                );
                let mut fault = Fault::new(Code::RevisesUnknown, At::Revises, message).help(both!(
                    "put its file beside this one under the name `{revises}.toml`",
                    "把它的文件放在这个文件旁边，文件名为`{revises}.toml`"
                ));
                if let Some(near) = nearest(&revises, catalogue::ids()) {
                    fault = fault.label(did_you_mean(near));
                }
                return Err(Box::new(fault));
            }
        }
    }
    Ok(line.split_off(1))
}

/// Years that both editions claim, or none. An edition without a last year ends where it is revised.
fn years(old: &Format, new: &Format) -> Option<Fault> {
    let last = old.last_year;
    if new.first_year <= last.unwrap_or(old.first_year) {
        let first = old.first_year;
        let until = match last {
            None => both!("begins in {first}", "从{first}年才开始"),
            Some(last) => both!("is used until {last}", "用到{last}年"),
        };
        let message = both!(
            "the years begin in {first}, but edition {id} {until}",
            "适用年度从{first}年开始，而格式{id}{until}",
            first = new.first_year,
            id = old.id,
            until = until,
        );
        return Some(Fault::new(Code::YearsOverlap, At::Years, message));
    }
    let last = last.filter(|last| last + 1 < new.first_year)?;
    let gap = if last + 2 == new.first_year {
        Wording::same((last + 1).to_string())
    } else {
        both!("{from} to {to}", "{from}至{to}", from = last + 1, to = new.first_year - 1)
    };
    let message = both!(
        "no edition is used for {gap}: edition {id} ends in {last}",
        "{gap}年没有适用的格式：格式{id}用到{last}年",
        gap = gap,
        id = old.id,
        last = last,
    );
    Some(Fault::new(Code::YearsGap, At::Years, message))
}

/// Ids that an earlier edition retired, or had and lost: they still mean something in stored reports.
fn reused(format: &Format, ancestors: &[Arc<Format>]) -> Vec<Fault> {
    let Some((revised, earlier)) = ancestors.split_first() else { return Vec::new() };
    let mut faults: Vec<Fault> = Vec::new();
    for place in places(format) {
        let is_in = |edition: &Format| {
            super::place::find(edition, &place.path).iter().any(|found| found.what() == place.what)
        };
        let retired = ancestors
            .iter()
            .find(|edition| edition.retired.iter().any(|retired| is_retired(retired, &place.path)));
        let lost = earlier.iter().find(|edition| is_in(edition)).filter(|_| !is_in(revised));
        if let Some(edition) = retired.or(lost) {
            let message = both!(
                "{place} was the id of something else in or before edition {id}",
                "{place}的id在格式{id}或更早的格式中指的是别的",
                place = place.wording(),
                id = edition.id,
            );
            let help = Wording::plain(
                "an id is for ever: stored reports and other people's code still use it for what it was",
                "id用过就不能改作他用：已有的报告和别人的程序仍用它指原来的那一项",
            );
            let fault = Fault::new(Code::IdReused, At::Place(place), message);
            faults.push(fault.label(Wording::plain("give it a new id", "换一个新的id")).help(help));
        }
    }
    faults
}

fn is_retired(retired: &str, path: &str) -> bool {
    let path = path.replace(".*.", ".");
    retired == path || (!retired.contains('.') && path.rsplit('.').next() == Some(retired))
}

/// All parts of a form that have an id of their own.
fn places(format: &Format) -> Vec<super::Place> {
    use super::place::{Element, Side};
    let mut elements: Vec<Element> = (0..format.sections.len()).map(Element::Section).collect();
    for (number, table) in format.tables.iter().enumerate() {
        elements.push(Element::Table(number));
        for side in Side::BOTH {
            let items = side.axis(table).items.iter().enumerate().filter(|(_, item)| item.id.is_some());
            elements.extend(items.map(|(item, _)| Element::Item(number, side, item)));
        }
    }
    elements.into_iter().map(|element| element.place(format)).collect()
}
