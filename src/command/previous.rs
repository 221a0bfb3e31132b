//! `--previous`: one report of last year, or a folder in which each report's is looked for by organ and year.

use super::batch;
use super::complaint::Complaint;
use super::documents::Documents;
use super::input::Reports;
use nianbao::office::name;
use nianbao::{Report, Wording, both};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Last year's reports.
#[derive(Default)]
pub(super) enum LastYear {
    /// None was given.
    #[default]
    None,
    /// This one, whatever is checked.
    One(Box<Report>),
    /// Those of a folder, by organ and year.
    Folder(Folder),
}

pub(super) struct Folder {
    path: PathBuf,
    reports: HashMap<(String, u16), Vec<(PathBuf, Report)>>,
}

/// Last year's report of a report, or why there is none.
pub(super) struct Found {
    pub(super) report: Option<Report>,
    /// The file in a folder.
    pub(super) path: Option<PathBuf>,
    pub(super) note: Option<Complaint>,
}

impl LastYear {
    /// Reads what was given, and says which files it read.
    pub(super) fn read(path: &Path, reports: &Reports) -> Result<(LastYear, Vec<PathBuf>), Complaint> {
        let readers = Reports::among(reports.known());
        if !path.is_dir() {
            let report = readers.read(path)?;
            return Ok((LastYear::One(Box::new(report)), vec![path.to_owned()]));
        }
        let Documents { files, unreadable, .. } = Documents::find(&[path.to_owned()])?;
        unreadable.iter().for_each(|(_, why)| super::complain(why));
        let mut folder = Folder { path: path.to_owned(), reports: HashMap::new() };
        let read = |file: &super::documents::Found| {
            readers.read_quietly(&file.path).map(|(report, _)| (file.path.clone(), report))
        };
        batch::each(&files, read, |read| match read {
            Ok((path, report)) => folder.add(path, report),
            Err(why) => super::complain(&why),
        });
        Ok((LastYear::Folder(folder), files.into_iter().map(|file| file.path).collect()))
    }

    /// Last year's report of this one. Another organ's, or another year's, never counts as that.
    pub(super) fn of(&self, report: &Report, shown: &Path) -> Found {
        match self {
            LastYear::None => Found { report: None, path: None, note: None },
            LastYear::One(last) => Found { report: Some((**last).clone()), path: None, note: None },
            LastYear::Folder(folder) => match folder.of(report, shown) {
                Ok((path, last)) => {
                    // It was found by the name; how that is spelled makes no difference.
                    let mut last = last.clone();
                    last.organ.name.clone_from(&report.organ.name);
                    Found { report: Some(last), path: Some(path.clone()), note: None }
                }
                Err(note) => Found { report: None, path: None, note: Some(Complaint::note(note)) },
            },
        }
    }

    /// Whether each report has its own.
    pub(super) fn is_folder(&self) -> bool {
        matches!(self, LastYear::Folder(_))
    }
}

impl Folder {
    fn add(&mut self, path: PathBuf, report: Report) {
        let name = name::key(&report.organ.name);
        let Some(year) = report.year.filter(|_| !name.is_empty()) else {
            return super::complain(&Complaint::note(both!(
                "{path} states no organ or no year, and is nobody's report of last year",
                "{path}没有写机关名称或者年度，不能作为上年报告",
                path = path.display(),
            )));
        };
        self.reports.entry((name, year)).or_default().push((path, report));
    }

    fn of(&self, report: &Report, shown: &Path) -> Result<&(PathBuf, Report), Wording> {
        let name = name::key(&report.organ.name);
        let year = report.year.and_then(|year| year.checked_sub(1)).filter(|_| !name.is_empty());
        let Some(year) = year else {
            return Err(both!(
                "{shown} states no organ or no year, and is not compared with last year",
                "{shown}没有写机关名称或者年度，没有与上年核对",
                shown = shown.display(),
            ));
        };
        let found = self.reports.get(&(name, year)).map_or(&[][..], Vec::as_slice);
        let [first, rest @ ..] = found else {
            return Err(both!(
                "{folder} has no report of {organ} for {year}; {shown} is not compared with last year",
                "{folder}中没有{organ}{year}年的报告，{shown}没有与上年核对",
                folder = self.path.display(),
                organ = report.organ.name,
                shown = shown.display(),
            ));
        };
        let json = |report: &Report| report.to_json().to_string();
        if rest.iter().any(|(_, other)| json(other) != json(&first.1)) {
            return Err(both!(
                "{folder} has {count} different reports of {organ} for {year}; {shown} is compared with none of them",
                "{folder}中{organ}{year}年的报告有{count}份，内容不同，{shown}没有与上年核对",
                folder = self.path.display(),
                count = found.len(),
                organ = report.organ.name,
                shown = shown.display(),
            ));
        }
        Ok(first)
    }
}
