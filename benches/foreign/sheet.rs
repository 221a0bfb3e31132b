//! A workbook as Excel saves one that somebody typed: one sheet, strings shared, no names.

use super::{HEAD, KINDS, escape, pack, relations, squares, types};
use nianbao_reader::document::{Block, Document, GridCell};

const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A sheet that is being written.
#[derive(Default)]
struct Sheet {
    rows: Vec<String>,
    strings: Vec<String>,
    merges: Vec<String>,
}

pub(crate) fn workbook(document: &Document) -> Vec<u8> {
    let mut sheet = Sheet::default();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let cell = sheet.cell(0, &paragraph.text);
                sheet.row(&cell);
            }
            Block::Grid(grid) => {
                for cell in grid.cells.iter().filter(|cell| cell.height * cell.width > 1) {
                    let (top, left) = (sheet.rows.len() + cell.row + 1, cell.column);
                    let (bottom, right) = (top + cell.height - 1, left + cell.width - 1);
                    let (left, right) = (letter(left), letter(right));
                    sheet.merges.push(format!(r#"<mergeCell ref="{left}{top}:{right}{bottom}"/>"#));
                }
                for (row, squares) in squares(grid).iter().enumerate() {
                    sheet.grid_row(row, squares);
                }
            }
        }
    }
    sheet.pack()
}

impl Sheet {
    fn cell(&mut self, column: usize, text: &str) -> String {
        let place = format!("{}{}", letter(column), self.rows.len() + 1);
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match text {
            "" => format!(r#"<c r="{place}" s="1"/>"#),
            number if is_number => format!(r#"<c r="{place}" s="1"><v>{number}</v></c>"#),
            text => {
                self.strings.push(format!(
                    r#"<si><t xml:space="preserve">{}</t><phoneticPr fontId="1" type="noConversion"/></si>"#,
                    escape(text)
                ));
                format!(r#"<c r="{place}" s="1" t="s"><v>{}</v></c>"#, self.strings.len() - 1)
            }
        }
    }

    /// A row of a grid; the text of merged cells is in the first of them.
    fn grid_row(&mut self, row: usize, squares: &[Option<&GridCell>]) {
        let mut cells = String::new();
        for (column, square) in squares.iter().enumerate() {
            let first = square.filter(|cell| (cell.row, cell.column) == (row, column));
            cells.push_str(&self.cell(column, first.map_or("", |cell| cell.text.as_str())));
        }
        self.row(&cells);
    }

    fn row(&mut self, cells: &str) {
        let row = self.rows.len() + 1;
        self.rows.push(format!(
            r#"<row r="{row}" spans="1:10" ht="27" customHeight="1" x14ac:dyDescent="0.2">{cells}</row>"#
        ));
    }

    fn pack(self) -> Vec<u8> {
        let Sheet { rows, strings, merges } = self;
        let sheet = format!(
            r#"{HEAD}<worksheet xmlns="{SHEET}" xmlns:r="{KINDS}" xmlns:x14ac="urn:x14ac"><dimension ref="A1:J{}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="10" width="12.5" customWidth="1"/></cols><sheetData>{}</sheetData><mergeCells count="{}">{}</mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>"#,
            rows.len(),
            rows.concat(),
            merges.len(),
            merges.concat()
        );
        let book = format!(
            r#"{HEAD}<workbook xmlns="{SHEET}" xmlns:r="{KINDS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000"/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"#
        );
        let shared = format!(
            r#"{HEAD}<sst xmlns="{SHEET}" count="{0}" uniqueCount="{0}">{1}</sst>"#,
            strings.len(),
            strings.concat()
        );
        let styles = format!(
            r#"{HEAD}<styleSheet xmlns="{SHEET}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>"#
        );
        let kinds = [
            ("xl/workbook.xml", "spreadsheetml.sheet.main"),
            ("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
            ("xl/styles.xml", "spreadsheetml.styles"),
            ("xl/sharedStrings.xml", "spreadsheetml.sharedStrings"),
        ];
        let links = [
            ("worksheet", "worksheets/sheet1.xml"),
            ("styles", "styles.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ];
        pack(&[
            ("[Content_Types].xml", types(&kinds)),
            ("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml")])),
            ("xl/_rels/workbook.xml.rels", relations(&links)),
            ("xl/workbook.xml", book),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/styles.xml", styles),
            ("xl/sharedStrings.xml", shared),
        ])
    }
}

/// A column by its letter, from 0.
fn letter(column: usize) -> char {
    char::from(b'A' + column as u8)
}
