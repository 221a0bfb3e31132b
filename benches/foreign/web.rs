//! A page of a website, into which a Word document was pasted.

use super::escape;
use nianbao_reader::document::{Block, Document, Grid, GridCell};

pub(crate) fn page(document: &Document) -> String {
    let menu: String = (1..60)
        .map(|at| format!("<li class=\"nav-item\"><a href=\"/zwgk/col{at}/index.html\" target=\"_blank\">栏目{at}</a></li>\n"))
        .collect();
    let blocks: String = document.blocks.iter().map(block).collect();
    format!(
        r#"<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>某县人民政府</title><link rel="stylesheet" type="text/css" href="/images/style.css" />
<style type="text/css">.TRS_Editor P{{margin-top:0;line-height:2;font-family:宋体;font-size:12pt}}</style>
<script type="text/javascript">var _hmt = _hmt || []; if (1 < 2) {{ document.write("<p>x</p>"); }}</script></head>
<body><div class="header"><ul>
{menu}</ul></div>
<div class="main"><div class="content" id="zoom"><div class="TRS_Editor">
{blocks}</div></div></div>
<div class="footer"><p>主办单位 <a href="/">网站地图</a></p></div></body></html>"#
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => paragraph_of(&paragraph.text),
        Block::Grid(grid) => table(grid),
    }
}

fn paragraph_of(text: &str) -> String {
    let text = escape(text).replace('\n', "<br />");
    format!(
        "<p class=\"MsoNormal\" style=\"text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt\"><span style=\"font-size:16.0pt;font-family:仿宋_GB2312;color:black\">{text}</span><span lang=\"EN-US\"><o:p></o:p></span></p>\n"
    )
}

fn table(grid: &Grid) -> String {
    let mut rows = vec![String::new(); grid.rows];
    for cell in &grid.cells {
        rows[cell.row].push_str(&cell_of(cell));
    }
    let rows: String = rows.iter().map(|row| format!("<tr style=\"height:23.25pt\">{row}</tr>\n")).collect();
    format!(
        "<div align=\"center\"><table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\" style=\"width:100%;border-collapse:collapse\"><tbody>\n{rows}</tbody></table></div>\n"
    )
}

fn cell_of(cell: &GridCell) -> String {
    let span = |name: &str, squares: usize| match squares {
        1 => String::new(),
        squares => format!(" {name}=\"{squares}\""),
    };
    let (down, right) = (span("rowspan", cell.height), span("colspan", cell.width));
    let text = escape(&cell.text).replace('\n', "<br />");
    format!(
        "<td{down}{right} valign=\"center\" style=\"border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt\"><p class=\"MsoNormal\" align=\"center\" style=\"text-align:center\"><span style=\"font-size:10.5pt;font-family:宋体\">{text}</span><span lang=\"EN-US\" style=\"font-size:10.5pt\"><o:p></o:p></span></p></td>\n"
    )
}
