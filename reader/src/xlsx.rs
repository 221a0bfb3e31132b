//! Excel workbooks.
//!
//! Each sheet that shows is one grid. What a font or a format strikes out, raises or hides, and what stands in hidden
//! rows and columns, is read with that look. Where nothing stands in several rows or columns one after the other, one of
//! them is kept, so that a sheet costs what is in it and not how far apart that is. Defined names are fields where
//! they name one cell, on hidden sheets too. A sheet of ours that such a name calls an aside has no part of the form.
//!
//! Numbers are what the file says, to the 15 digits that a spreadsheet has: `160.59639999999999` is how a program
//! writes 160.5964. A format that puts a unit behind a number, or makes a date or a percentage of it, is followed,
//! because that is what a person saw; one that rounds is not.

mod cells;
mod formula;
mod name;
mod number;
mod number_format;
mod reference;
mod region;
mod strings;
#[cfg(test)]
mod tests;
mod workbook;

use crate::budget::Budget;
use crate::document::run::unmarked;
use crate::document::{Block, Declared, Document, Field, Medium, Place, Remark};
use crate::package::Package;
use crate::relation::Relations;
use crate::xml::Xml;
use crate::{Error, Limits};
use cells::{Cells, Context};
use nianbao_schema::Wording;
use nianbao_schema::anchor::ASIDE;
use number_format::Formats;
pub(crate) use reference::cell;
use std::collections::HashSet;
use std::sync::Arc;
use strings::Strings;
use workbook::{Sheet, Workbook};

/// Reads a workbook.
pub(crate) fn extract(bytes: &[u8], budget: &Budget) -> Result<Document, Error> {
    let limits = budget.limits();
    let mut reading = Reading { package: Package::open(bytes, Medium::Xlsx, budget)?, limits };
    let main = main_part(&mut reading.package, limits)?;
    let relations = Relations::of(&mut reading.package, &main, limits.depth)?;
    let text = reading.package.text(&main)?.unwrap_or_default();
    let book = Workbook::read(Xml::new(&text, Medium::Xlsx, limits.depth))?;
    let strings = reading.part(relations.target("sharedStrings"), Strings::read)?;
    let formats = reading.part(relations.target("styles"), Formats::read)?;
    let mut context = Context {
        strings: &strings,
        formats: &formats,
        from_1904: book.from_1904,
        sheet_is_hidden: false,
        budget,
    };
    let mut remarks = Vec::new();
    let (mut sheets, mut shown) = (Vec::new(), Vec::new());
    // What our own workbooks work out beside the form is for people.
    let is_ours = book.names.iter().any(|name| name.name.eq_ignore_ascii_case(FORMAT));
    for sheet in &book.sheets {
        let Some(path) = sheet.path(&relations) else { continue };
        context.sheet_is_hidden = sheet.is_hidden;
        let mut cells = reading.cells(path, &mut context)?;
        cells.without_result = cells.without_result.filter(|_| !is_ours);
        if !sheet.is_hidden {
            remarks.extend(reading.remarks(path, sheet, &cells)?);
        }
        shown.push(Some(sheet).filter(|sheet| !sheet.is_hidden));
        sheets.push((Arc::clone(&sheet.name), cells));
    }
    let (asides, fields): (Vec<Field>, Vec<Field>) =
        name::fields(&book.names, &sheets, &mut remarks).into_iter().partition(is_aside);
    let aside = |aside: &Field| match &aside.place {
        Place::Sheet { sheet, .. } => Some(Arc::clone(sheet)),
        _ => None,
    };
    let asides: HashSet<Arc<str>> = asides.iter().filter_map(aside).collect();
    let is_aside = |own: &Sheet| asides.contains(&own.name);
    let mut blocks = Vec::new();
    for (sheet, (_, cells)) in shown.into_iter().zip(&sheets) {
        if let Some(sheet) = sheet.filter(|sheet| !is_aside(sheet)) {
            blocks.extend(region::grid(sheet, cells, budget)?.map(Block::Grid));
        }
    }
    let declared = declared(&fields);
    if declared.format.is_none() {
        remarks.extend(hidden_sheets(&book, &sheets));
    }
    Ok(Document {
        medium: Medium::Xlsx,
        encoding: None,
        declared,
        blocks,
        fields,
        nesting: Vec::new(),
        remarks,
    })
}

/// The sheets that are hidden and hold something.
fn hidden_sheets(book: &Workbook, sheets: &[(Arc<str>, Cells)]) -> Vec<Remark> {
    let is_hidden = |name: &Arc<str>| book.sheets.iter().any(|sheet| sheet.is_hidden && sheet.name == *name);
    let hidden = sheets.iter().filter(|(name, cells)| is_hidden(name) && !cells.cells.is_empty());
    let remark = |(name, _): &(Arc<str>, Cells)| Remark {
        place: Some(Place::Sheet { sheet: Arc::clone(name), row: 1, column: 1 }),
        text: Wording::plain("the sheet is hidden and was not read", "这张工作表是隐藏的，没有读取"),
    };
    hidden.map(remark).collect()
}

/// The name of the cell in which our own workbooks say of which form they are.
const FORMAT: &str = "meta__format";

/// Whether a name says that its sheet is there for people alone.
fn is_aside(field: &Field) -> bool {
    field.name.get(..ASIDE.len()).is_some_and(|start| start.eq_ignore_ascii_case(ASIDE))
}

/// The name of the part that lists the sheets.
pub(crate) fn main_part(package: &mut Package<'_>, limits: &Limits) -> Result<String, Error> {
    const USUAL: &str = "xl/workbook.xml";
    let relations = Relations::of(package, "", limits.depth)?;
    let named = relations.target("officeDocument").filter(|part| package.has(part));
    match named.or_else(|| package.has(USUAL).then_some(USUAL)) {
        Some(part) if part.ends_with(".bin") => Err(Error::Unsupported {
            what: Wording::plain("a binary workbook (.xlsb)", "二进制工作簿（.xlsb）"),
            remedy: Wording::plain("save it as .xlsx and try again", "请另存为.xlsx再读"),
        }),
        Some(part) => Ok(part.to_owned()),
        None => Err(Error::damaged(
            Medium::Xlsx,
            Wording::plain("the part that lists its sheets is not there", "缺少列出工作表的部分"),
        )),
    }
}

/// The names of the sheets that hold cells, and the parts in which they do.
pub(crate) fn sheets(
    text: &str,
    relations: &Relations,
    limits: &Limits,
) -> Result<Vec<(String, String)>, Error> {
    let book = Workbook::read(Xml::new(text, Medium::Xlsx, limits.depth))?;
    let sheets = book.sheets.iter();
    Ok(sheets.filter_map(|sheet| Some((sheet.name.to_string(), sheet.path(relations)?.to_owned()))).collect())
}

/// A workbook that is open.
struct Reading<'b> {
    package: Package<'b>,
    limits: &'b Limits,
}

impl Reading<'_> {
    /// A part that a workbook may lack.
    fn part<T: Default>(
        &mut self,
        path: Option<&str>,
        read: impl Fn(Xml<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let text = path.map_or(Ok(None), |path| self.package.text(path))?;
        text.map_or(Ok(T::default()), |text| read(Xml::new(&text, Medium::Xlsx, self.limits.depth)))
    }

    fn cells(&mut self, path: &str, context: &mut Context<'_>) -> Result<Cells, Error> {
        let text = self.package.text(path)?.unwrap_or_default();
        let mut cells = Cells::read(Xml::new(&text, Medium::Xlsx, self.limits.depth), context)?;
        formula::work_out(&mut cells, context.budget)?;
        Ok(cells)
    }

    /// What was odd about a sheet.
    fn remarks(&mut self, path: &str, sheet: &Sheet, cells: &Cells) -> Result<Vec<Remark>, Error> {
        let place = |row, column| Some(Place::Sheet { sheet: Arc::clone(&sheet.name), row, column });
        let mut remarks = Vec::new();
        if cells.has_drawing && self.has_pictures(path)? {
            let text = Wording::plain(
                "the sheet has pictures; text and tables in them were not read",
                "工作表上有图片，图片里的文字和表格没有读",
            );
            remarks.push(Remark { place: place(1, 1), text });
        }
        if let Some((row, column)) = cells.without_result {
            let text = Wording::plain(
                "a formula has no stored result and was not taken; open the file in a spreadsheet program and save it once",
                "公式没有计算结果，未予认定；请用表格软件打开并保存一次",
            );
            remarks.push(Remark { place: place(row, column), text });
        }
        if let Some((row, column)) = cells.scaled {
            let text = Wording::plain(
                "a number format shows a number smaller than it is; the stored number was read",
                "数字格式把数缩小了显示，按单元格里存的数读",
            );
            remarks.push(Remark { place: place(row, column), text });
        }
        Ok(remarks)
    }

    fn has_pictures(&mut self, sheet: &str) -> Result<bool, Error> {
        let relations = Relations::of(&mut self.package, sheet, self.limits.depth)?;
        for drawing in relations.of_kind("drawing") {
            let drawn = Relations::of(&mut self.package, drawing, self.limits.depth)?;
            if drawn.target("image").is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What our own workbooks say of themselves, in cells with names.
fn declared(fields: &[Field]) -> Declared {
    const HEAD: [(&str, &str); 3] =
        [("cover__organ", "organ.name"), ("cover__level", "organ.level"), ("cover__year", "year")];
    let text = |name: &str| {
        let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))?;
        (!field.text.is_empty()).then(|| unmarked(&field.text).into_owned())
    };
    let head = HEAD.iter().filter_map(|(name, key)| Some(((*key).to_owned(), text(name)?)));
    Declared {
        format: text(FORMAT),
        fingerprint: text("meta__fingerprint"),
        head: head.collect(),
        ..Declared::default()
    }
}
