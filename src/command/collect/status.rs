//! The list: an organ a line with what to do, then the files that are nobody's.

mod lines;

pub(super) use lines::{SCHEMA, csv, json, told, xlsx};

use super::handed::{Handed, Read};
use super::written::Written;
use nianbao::office::roster::{Match, Roster};
use nianbao::{Code, Severity};

/// What was handed in, by organ.
pub(super) struct Collection<'r> {
    pub(super) roster: &'r Roster,
    pub(super) year: u16,
    pub(super) handed: Vec<Handed>,
    /// The organs, those first that have most to do.
    pub(super) lines: Vec<OrganLine>,
    /// The files that count for no organ, in their order.
    pub(super) strays: Vec<(usize, Stray)>,
}

/// Where an organ stands.
pub(super) struct OrganLine {
    pub(super) organ: usize,
    pub(super) state: State,
    /// The file that counts.
    pub(super) file: Option<usize>,
    /// Whether it was found under a former name.
    pub(super) is_former: bool,
    /// Other files of the organ and year, of which this one is the latest.
    pub(super) others: Vec<usize>,
}

/// How far an organ is, from what is most to do to what is least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// Nothing was handed in.
    Missing,
    /// What was handed in is not filled in.
    Blank,
    /// Several differ, and nobody can tell which one counts.
    Unclear,
    /// There are errors.
    Broken,
    /// Rules could not be checked.
    Incomplete,
    /// Something is to be verified.
    Verify,
    /// Nothing is to be done.
    Passed,
    /// No report of its own is expected.
    Summed,
}

/// Why a file counts for no organ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stray {
    Unreadable,
    Unnamed,
    Nobody,
    Near(usize),
    Several(Vec<usize>),
    NoYear(usize),
    OtherYear(usize, u16),
}

impl<'r> Collection<'r> {
    pub(super) fn of(roster: &'r Roster, year: u16, handed: Vec<Handed>) -> Self {
        let mut own: Vec<Vec<(usize, bool)>> = vec![Vec::new(); roster.organs.len()];
        let mut strays = Vec::new();
        for (index, file) in handed.iter().enumerate() {
            match place(roster, year, file) {
                Ok((organ, is_former)) => own[organ].push((index, is_former)),
                Err(stray) => strays.push((index, stray)),
            }
        }
        let line = |(organ, files): (usize, &Vec<(usize, bool)>)| line(roster, organ, files, &handed);
        let mut lines: Vec<OrganLine> = own.iter().enumerate().map(line).collect();
        lines.sort_by_key(|line| line.state);
        Collection { roster, year, handed, lines, strays }
    }

    /// What was read of the file that counts for an organ, if it is filled in.
    pub(super) fn counted(&self, organ: usize) -> Option<&Read> {
        let line = self.lines.iter().find(|line| line.organ == organ)?;
        self.read(line).filter(|_| !matches!(line.state, State::Blank | State::Unclear))
    }

    /// The document that counts for an organ.
    pub(super) fn document(&self, organ: usize) -> String {
        let line = self.lines.iter().find(|line| line.organ == organ);
        let file = line.and_then(|line| line.file);
        file.map(|file| self.handed[file].path.display().to_string()).unwrap_or_default()
    }

    pub(super) fn read(&self, line: &OrganLine) -> Option<&Read> {
        self.handed[line.file?].read.as_ref().ok()
    }

    /// Whether something is missing or must be fixed.
    pub(super) fn needs_work(&self) -> bool {
        self.lines.iter().any(|line| line.state <= State::Broken) || !self.strays.is_empty()
    }

    /// Of each organ its name, its state and the hash of the file that counts.
    pub(super) fn standings(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.lines.iter().map(|line| {
            let content = line.file.map_or("", |file| &*self.handed[file].hash);
            (&*self.roster.organs[line.organ].name, line.state.id(), content)
        })
    }

    /// The document of each organ that has something to mend or to verify, with notes at its cells; gives the names of the
    /// files by the place of their lines.
    pub(super) fn returns(&self, files: &mut Written) -> Vec<Option<String>> {
        let returned = |line: &OrganLine| {
            let read = self.counted(line.organ)?;
            let (ending, bytes) = read.returned.as_ref()?;
            Some(files.add_for("returns", &self.roster.organs[line.organ].name, ending, bytes.clone()))
        };
        self.lines.iter().map(returned).collect()
    }

    /// What was read of each organ, with its evidence.
    pub(super) fn reports(&self, files: &mut Written) {
        for line in &self.lines {
            let Some(read) = self.counted(line.organ) else { continue };
            let name = self.roster.organs[line.organ].name.as_str();
            files.add_for("reports", name, "json", read.report.to_json().to_pretty().into_bytes());
            files.add_for("reports", name, "evidence.json", read.evidence.to_pretty().into_bytes());
        }
    }
}

/// The organ for which a file counts, and whether by a former name.
fn place(roster: &Roster, year: u16, file: &Handed) -> Result<(usize, bool), Stray> {
    let Ok(read) = &file.read else { return Err(Stray::Unreadable) };
    let name = &read.report.organ.name;
    let (organ, is_former) = match roster.find(name) {
        Match::Exact(organ) => (organ, false),
        Match::Former(organ) => (organ, true),
        Match::Several(organs) => return Err(Stray::Several(organs)),
        Match::Near(organ) => return Err(Stray::Near(organ)),
        Match::Nobody if name.trim().is_empty() => return Err(Stray::Unnamed),
        Match::Nobody => return Err(Stray::Nobody),
    };
    match read.report.year {
        Some(own) if own == year => Ok((organ, is_former)),
        Some(own) => Err(Stray::OtherYear(organ, own)),
        None => Err(Stray::NoYear(organ)),
    }
}

fn line(roster: &Roster, organ: usize, files: &[(usize, bool)], handed: &[Handed]) -> OrganLine {
    let report = |file: usize| handed[file].read.as_ref().ok();
    // A copy is no second report, and a blank form does not take the place of a filled one.
    let filled: Vec<(usize, bool)> =
        files.iter().copied().filter(|(file, _)| report(*file).is_some_and(|it| !it.is_blank())).collect();
    let mut candidates = if filled.is_empty() { files.to_vec() } else { filled };
    candidates.sort_by_key(|(file, _)| std::cmp::Reverse(handed[*file].modified));
    let mut distinct: Vec<(usize, bool)> = Vec::new();
    for one in candidates {
        let json = |file: usize| report(file).map(|it| it.report.to_json().to_string());
        if distinct.iter().all(|other| json(other.0) != json(one.0)) {
            distinct.push(one);
        }
    }
    let Some(&(file, is_former)) = distinct.first() else {
        let state = if roster.is_expected(organ) { State::Missing } else { State::Summed };
        return OrganLine { organ, state, file: None, is_former: false, others: Vec::new() };
    };
    let others: Vec<usize> = distinct.iter().skip(1).map(|(file, _)| *file).collect();
    let is_unclear = others.iter().any(|&other| handed[other].modified == handed[file].modified);
    let state = match report(file) {
        _ if is_unclear => State::Unclear,
        Some(read) => state(read),
        None => State::Missing,
    };
    OrganLine { organ, state, file: Some(file), is_former, others }
}

fn state(read: &Read) -> State {
    if read.is_blank() {
        State::Blank
    } else if read.outcome.has_errors() {
        State::Broken
    } else if read.outcome.hard.unevaluated > 0 || read.undecided > 0 || read.unread > 0 || blanks(read) > 0 {
        State::Incomplete
    } else if warnings(read) > 0 || read.odd > 0 {
        State::Verify
    } else {
        State::Passed
    }
}

/// How many cells are blank that have to be filled in. Each of them leaves a sum without its figure.
pub(super) fn blanks(read: &Read) -> usize {
    let cells = read.report.format().cells.iter().zip(read.report.entries());
    cells.filter(|(cell, entry)| cell.required && entry.is_blank()).count()
}

/// How many findings are to be verified.
pub(super) fn warnings(read: &Read) -> usize {
    let is_warning = |finding: &&nianbao::check::Finding| {
        finding.severity == Severity::Warning && finding.code != Code::RuleUnevaluated
    };
    read.outcome.findings.iter().filter(is_warning).count()
}
