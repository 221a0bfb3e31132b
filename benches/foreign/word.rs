//! A Word document as WPS saves it: no content controls, and the looks of every run and cell written out.

use super::{HEAD, escape, pack, relations, squares, types};
use nianbao_reader::document::{Block, Document, Grid, GridCell};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LOOKS: &str = r#"<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/></w:rPr>"#;
const EDGES: &str = r#"<w:tcBorders><w:top w:val="single" w:color="000000" w:sz="4" w:space="0"/><w:left w:val="single" w:color="000000" w:sz="4" w:space="0"/><w:bottom w:val="single" w:color="000000" w:sz="4" w:space="0"/><w:right w:val="single" w:color="000000" w:sz="4" w:space="0"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:vAlign w:val="center"/>"#;

pub(crate) fn document(document: &Document) -> Vec<u8> {
    let blocks: String = document.blocks.iter().map(block).collect();
    let spaces: String = ["wpc", "o", "r", "m", "v", "wp14", "wp", "w10", "w14", "w15", "wpg", "wps"]
        .iter()
        .map(|prefix| format!(r#" xmlns:{prefix}="urn:{prefix}""#))
        .collect();
    let main = format!(
        r#"{HEAD}<w:document xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"{spaces} mc:Ignorable="w14 w15"><w:body>{blocks}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425" w:num="1"/><w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr></w:body></w:document>"#
    );
    let kinds = [
        ("word/document.xml", "wordprocessingml.document.main"),
        ("word/styles.xml", "wordprocessingml.styles"),
    ];
    pack(&[
        ("[Content_Types].xml", types(&kinds)),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml")])),
        ("word/_rels/document.xml.rels", relations(&[("styles", "styles.xml")])),
        ("word/styles.xml", styles()),
        ("word/document.xml", main),
    ])
}

/// Styles as every such file has them: a line for each of some hundred that are not used.
fn styles() -> String {
    let latent: String = (0..260)
        .map(|at| format!(r#"<w:lsdException w:qFormat="1" w:unhideWhenUsed="0" w:uiPriority="{at}" w:semiHidden="0" w:name="Latent Style {at}"/>"#))
        .collect();
    format!(
        r#"{HEAD}<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault>{LOOKS}</w:rPrDefault></w:docDefaults><w:latentStyles w:count="260" w:defQFormat="0">{latent}</w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:qFormat/><w:uiPriority w:val="0"/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style></w:styles>"#
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => paragraph_of(&paragraph.text),
        Block::Grid(grid) => table(grid) + &paragraph_of(""),
    }
}

fn paragraph_of(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| format!(r#"<w:r>{LOOKS}<w:t xml:space="preserve">{}</w:t></w:r>"#, escape(line)))
        .collect();
    let runs = lines.join("<w:r><w:br/></w:r>");
    format!(
        r#"<w:p><w:pPr><w:keepNext w:val="0"/><w:widowControl/><w:suppressLineNumbers w:val="0"/><w:spacing w:before="0" w:beforeAutospacing="0" w:line="560" w:lineRule="exact"/><w:ind w:left="0" w:firstLine="640" w:firstLineChars="200"/><w:jc w:val="both"/><w:textAlignment w:val="center"/>{LOOKS}</w:pPr>{runs}</w:p>"#
    )
}

fn table(grid: &Grid) -> String {
    let columns = r#"<w:gridCol w:w="1200"/>"#.repeat(grid.columns);
    let rows: String = squares(grid).iter().enumerate().map(|(row, squares)| row_of(row, squares)).collect();
    format!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="3"/><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"#
    )
}

/// A row; a cell that goes on from above has one of its own that says so.
fn row_of(row: usize, squares: &[Option<&GridCell>]) -> String {
    let mut cells = String::new();
    let mut column = 0;
    while let Some(square) = squares.get(column) {
        let (width, merge, text) = match square {
            Some(cell) if cell.height == 1 => (cell.width, "", cell.text.as_str()),
            Some(cell) if cell.row == row => {
                (cell.width, r#"<w:vMerge w:val="restart"/>"#, cell.text.as_str())
            }
            Some(cell) => (cell.width, r#"<w:vMerge w:val="continue"/>"#, ""),
            None => (1, "", ""),
        };
        cells.push_str(&format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/><w:gridSpan w:val="{width}"/>{merge}{EDGES}</w:tcPr>{}</w:tc>"#,
            1200 * width,
            paragraph_of(text)
        ));
        column += width;
    }
    format!(
        r#"<w:tr><w:tblPrEx><w:tblCellMar><w:top w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPrEx><w:trPr><w:trHeight w:val="465" w:hRule="atLeast"/><w:jc w:val="center"/></w:trPr>{cells}</w:tr>"#
    )
}
