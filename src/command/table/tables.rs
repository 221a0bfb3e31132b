//! The files of the tables while they grow. What is kept in memory of a report is its hash, and whose it is.

use super::made::Made;
use crate::command::complaint::Complaint;
use crate::command::language;
use crate::command::output::{Streamed, Writer};
use nianbao::compare::Editions;
use nianbao::generator::table::rows::{self, Put};
use nianbao::generator::table::{Schema, csv, package};
use nianbao::office::name;
use nianbao::series::History;
use nianbao::{Wording, both};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// The files of the tables while they grow.
pub(super) struct Tables<'t> {
    schema: &'t Schema,
    writer: &'t Writer,
    out: &'t Path,
    /// A file for each table; none where it has no rows and belongs to one format.
    files: Vec<Option<Streamed>>,
    ids: HashSet<String>,
    /// The first report of each format, organ and year: its file and its id.
    owners: HashMap<(String, String, u16), (PathBuf, String)>,
    tally: Tally,
}

/// How many files there were.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) read: usize,
    pub(super) copies: usize,
    pub(super) unreadable: usize,
}

impl<'t> Tables<'t> {
    pub(super) fn new(schema: &'t Schema, writer: &'t Writer, out: &'t Path) -> Result<Self, Complaint> {
        let files = schema.tables.iter().map(|_| None).collect();
        let (ids, owners, tally) = Default::default();
        let mut tables = Tables { schema, writer, out, files, ids, owners, tally };
        // Those that all formats share are there even if they are empty.
        let own: Vec<usize> = schema.formats.iter().filter_map(|format| schema.wide(format)).collect();
        for table in (0..schema.tables.len()).filter(|table| !own.contains(table)) {
            tables.lines(table, "")?;
        }
        Ok(tables)
    }

    /// Adds a report, unless one with the same content is there already.
    pub(super) fn add(&mut self, path: &Path, made: &Made) -> Result<(), Complaint> {
        let document = path.display().to_string();
        if !self.ids.insert(made.id.clone()) {
            self.tally.copies += 1;
            return self.rows(|put| rows::copy(&document, &made.id, put));
        }
        self.tally.read += 1;
        let rival = self.rival(path, made);
        self.rows(|put| rows::own(&made.filed(&document, rival.as_deref()), put))?;
        made.lines.iter().try_for_each(|(table, lines)| self.lines(*table, lines))
    }

    /// The id of an earlier report of the same format, organ and year, which is told.
    fn rival(&mut self, path: &Path, made: &Made) -> Option<String> {
        let (organ, year) = (&made.report.organ.name, made.report.year?);
        if organ.is_empty() {
            return None;
        }
        let key = (made.report.format().id.clone(), name::key(organ), year);
        let Some((first, id)) = self.owners.get(&key) else {
            self.owners.insert(key, (path.to_owned(), made.id.clone()));
            return None;
        };
        crate::command::complain(&Complaint::warning(both!(
            "{path} and {first} are both the report of {organ} for {year}; both are in the tables, and `rival_of` names the first",
            "{path}和{first}都是{organ}{year}年的报告；两份都写入，`rival_of`一列指向前一份",
            path = path.display(),
            first = first.display(),
            organ = organ,
            year = year,
        )));
        Some(id.clone())
    }

    /// Adds a file that cannot be read.
    pub(super) fn unreadable(&mut self, path: &Path, why: &Complaint) -> Result<(), Complaint> {
        self.tally.unreadable += 1;
        crate::command::complain(why);
        let message = anstream::adapter::strip_str(why.to(language::asked())).to_string();
        let document = path.display().to_string();
        self.rows(|put| rows::unreadable(&document, Some(why.id()), &message, put))
    }

    /// Adds what is known of the formats, describes the files, and puts them in their places.
    pub(super) fn finish(mut self, known: &Editions) -> Result<Tally, Complaint> {
        let schema = self.schema;
        let is_used = |table: usize| self.files[table].is_some();
        let formats: Vec<_> = schema
            .formats
            .iter()
            .filter(|format| schema.wide(format).is_some_and(is_used))
            .cloned()
            .collect();
        for format in &formats {
            let history = History::new(format, known).ok();
            self.rows(|put| rows::dictionary(format, history.as_ref(), put))?;
        }
        let tables = schema.tables.iter().zip(&self.files).filter(|(_, file)| file.is_some());
        let package = package::package(tables.map(|(table, _)| table), &formats).to_pretty();
        let mut described = self.writer.stream(&self.out.join(package::NAME))?;
        described.add(package.as_bytes())?;
        self.tell_of_others();
        let files = self.files.into_iter().flatten().chain([described]).collect();
        self.writer.finish(files)?;
        Ok(self.tally)
    }

    /// Warns of tables that an earlier run left and this one has no rows for: they would be taken for part of it.
    fn tell_of_others(&self) {
        let unwritten = self.schema.tables.iter().zip(&self.files).filter(|(_, file)| file.is_none());
        for path in unwritten.map(|(table, _)| self.out.join(package::file_name(table))) {
            if path.exists() {
                let text = both!("{path} is not of this run", "{path}不是这次写出的", path = path.display());
                let help =
                    Wording::plain("delete it, or write to an empty folder", "请删除它，或者写到空的文件夹");
                crate::command::complain(&Complaint::warning(text).help(help));
            }
        }
    }

    /// Adds the rows that `fill` hands over.
    fn rows(&mut self, fill: impl FnOnce(&mut Put<'_>)) -> Result<(), Complaint> {
        let mut result = Ok(());
        let mut line = String::new();
        fill(&mut |table, row| {
            line.clear();
            csv::row(&mut line, row);
            if result.is_ok() {
                result = self.lines(table, &line);
            }
        });
        result
    }

    /// Adds lines to a table, whose file begins with the first of them.
    fn lines(&mut self, table: usize, lines: &str) -> Result<(), Complaint> {
        if let Some(file) = &mut self.files[table] {
            return file.add(lines.as_bytes());
        }
        let described = &self.schema.tables[table];
        let mut file = self.writer.stream(&self.out.join(package::file_name(described)))?;
        file.add(csv::head(described).as_bytes())?;
        file.add(lines.as_bytes())?;
        self.files[table] = Some(file);
        Ok(())
    }
}
