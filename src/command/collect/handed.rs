//! What was handed in: each file read, carried to the edition that is collected, and checked.

use crate::command::complaint::Complaint;
use crate::command::documents::Found;
use crate::command::file::File;
use crate::command::input::{Reports, most_bytes, needs_table};
use crate::command::previous::LastYear;
use crate::command::read::evidence;
use crate::command::unread::Unread;
use crate::command::{annotate, batch};
use nianbao::check::{Options, Outcome};
use nianbao::json::Json;
use nianbao::reader::Reading;
use nianbao::reader::document::Medium;
use nianbao::{Format, Report, both, migrate};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

/// A file that was handed in.
pub(super) struct Handed {
    pub(super) path: PathBuf,
    /// What it holds, by its hash.
    pub(super) hash: String,
    /// When it was last written to.
    pub(super) modified: Option<SystemTime>,
    pub(super) medium: Option<&'static str>,
    pub(super) read: Result<Read, Complaint>,
}

/// What was read of a file.
pub(super) struct Read {
    /// The report in the edition that is collected.
    pub(super) report: Report,
    /// The edition that it was handed in as.
    pub(super) edition: String,
    /// What a person has to decide because it came from another edition.
    pub(super) undecided: usize,
    /// What was not understood of the document.
    pub(super) odd: usize,
    /// How many figures stand in the document and were not read.
    pub(super) unread: usize,
    pub(super) evidence: Json,
    pub(super) outcome: Outcome,
    /// The file of last year's report.
    pub(super) previous: Option<PathBuf>,
    /// The document with a note at each finding, and the ending of its name; none where nothing can be noted.
    pub(super) returned: Option<(&'static str, Vec<u8>)>,
}

impl Handed {
    /// Reads all files, in their order.
    pub(super) fn read_all(
        files: &[Found],
        reports: &Reports,
        format: &Arc<Format>,
        last_year: &LastYear,
    ) -> Vec<Handed> {
        let mut all = Vec::new();
        batch::each(files, |file| Handed::read(file, reports, format, last_year), |handed| all.push(handed));
        all
    }

    fn read(found: &Found, reports: &Reports, format: &Arc<Format>, last_year: &LastYear) -> Handed {
        let path = found.path.clone();
        let modified = std::fs::metadata(&path).and_then(|metadata| metadata.modified()).ok();
        match File::read(&path, most_bytes()) {
            Ok(file) => Handed {
                hash: hash(&file.bytes),
                modified,
                medium: Medium::of(&file.bytes).ok().map(Medium::id),
                read: Read::of(found, &file, reports, format, last_year),
                path,
            },
            Err(why) => Handed { path, hash: String::new(), modified, medium: None, read: Err(why) },
        }
    }
}

impl Read {
    /// Whether nobody has filled it in.
    pub(super) fn is_blank(&self) -> bool {
        self.report.is_blank() && self.unread == 0
    }

    fn of(
        found: &Found,
        file: &File,
        reports: &Reports,
        format: &Arc<Format>,
        last_year: &LastYear,
    ) -> Result<Read, Complaint> {
        let reading = reports.reading(file)?;
        needs_table(file, &reading)?;
        let (evidence, odd) = (evidence::to_json(&reading), reading.leftover.len() + reading.remarks.len());
        let edition = reading.report.format().id.clone();
        let unread = Unread::of(&reading.report, &reading.leftover).len();
        let (mut report, mut undecided) = (reading.report.clone(), 0);
        if edition != format.id {
            let migration = migrate::migrate(&report, format, reports.known()).map_err(|error| {
                Complaint::error(both!(
                    "{path} cannot be carried to format {to}: {why}",
                    "{path}转不到格式{to}：{why}",
                    path = found.path.display(),
                    to = format.id,
                    why = error.wording(),
                ))
                .code("format-unrelated")
            })?;
            undecided = migration.obligations().len();
            report = migration.report;
        }
        let last = last_year.of(&report, &found.path);
        let carried = last
            .report
            .map(|last| migrate::previous(&last, format, reports.known()).unwrap_or_else(|_| last.into()));
        let options = carried.as_ref().map(Options::from).unwrap_or_default();
        let outcome = report.check(&options);
        // What was found in another edition has its place in no document of this one.
        let returned = if edition == format.id { returned(file, &reading, &outcome)? } else { None };
        Ok(Read { report, edition, undecided, odd, unread, evidence, outcome, previous: last.path, returned })
    }
}

/// The document with notes, if its medium can hold them and there are some.
fn returned(
    file: &File,
    reading: &Reading,
    outcome: &Outcome,
) -> Result<Option<(&'static str, Vec<u8>)>, Complaint> {
    if !annotate::can_hold_notes(file) || reading.report.is_blank() {
        return Ok(None);
    }
    let copy = annotate::copy(file, reading, outcome)?;
    let ending = annotate::endings(copy.medium).first().filter(|_| copy.made > 0);
    Ok(ending.map(|ending| (*ending, copy.bytes)))
}

/// The SHA-256 of a content.
pub(super) fn hash(bytes: &[u8]) -> String {
    hmac_sha256::Hash::hash(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
