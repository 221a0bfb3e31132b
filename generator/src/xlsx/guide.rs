//! 填报说明: how to fill the workbook, and what the form says of its parts.

use super::plan::{CHECKS, GUIDE, Plan};
use super::style::Styles;
use super::{Error, page, text};
use nianbao_schema::format::{About, Item, Table};
use nianbao_schema::language::Language::Chinese;
use nianbao_schema::naming;
use rust_xlsxwriter::{Formula, Worksheet};

const LABEL: f64 = 36.0;
const TEXT: f64 = 70.0;

pub(super) fn write(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    let width = page::columns(sheet, &[LABEL, TEXT])?;
    page::set_up(sheet, plan, width);
    let mut writer = Writer { sheet, styles, row: 0 };
    let format = plan.subject.format;
    writer.title(&format!("{}{GUIDE}", format.title))?;
    for (label, value) in edition(plan) {
        writer.line(label, &value)?;
    }
    writer.notes(plan)?;
    if let Some(guidance) = &format.about.guidance {
        writer.line("填报要求", guidance)?;
    }
    for (label, value) in HOW_TO {
        writer.line(label, &value.replace("{checks}", CHECKS))?;
    }
    for (index, section) in format.sections.iter().enumerate() {
        writer.section(plan, index, &section.about)?;
    }
    Ok(())
}

/// How a workbook is filled, whatever its form.
const HOW_TO: [(&str, &str); 5] = [
    ("怎样填", "白色单元格由填报人填写，按 Tab 键移到下一个；灰色的合计由公式计算，不用填，各项填全后显示。"),
    (
        "空白、0 和 /",
        "空白表示还没有填，0 表示没有发生，/ 表示不适用。三者不同，合计不把空白当作 0。在单元格里先按 F2 再输入 /：直接按 / 会打开 Excel 和 WPS 的菜单。",
    ),
    (
        "怎样检查",
        "“{checks}”逐条列出规则：“平”表示两边相等，“符合”表示规则成立；“✗ 差 n”表示不平，有关单元格也标 ✗；“未填全”表示还有空白。“必须改”的要改到平，“请核实”的核实后可以在说明栏写明原因。",
    ),
    ("粘贴", "从别处复制的数字请“选择性粘贴”为数值；粘贴成文本的数字标 ✗，不参加合计，重新输入即可。"),
    ("保护", "工作表受保护，没有密码；需要调整时可以撤销保护。单元格有名称，插入行、移动表格不影响读取。"),
];

fn edition(plan: &Plan<'_>) -> Vec<(&'static str, String)> {
    let format = plan.subject.format;
    let years = match format.last_year {
        Some(last) => format!("{}至{last}年度", format.first_year),
        None => format!("{}年度起", format.first_year),
    };
    let mut lines = Vec::new();
    lines.extend(format.document.clone().map(|document| ("依据", document)));
    lines.push(("适用年度", years));
    lines.push(("格式", format!("{}（指纹 {}）", format.id, format.fingerprint)));
    lines
}

struct Writer<'s> {
    sheet: &'s mut Worksheet,
    styles: &'s Styles,
    row: u32,
}

impl Writer<'_> {
    fn title(&mut self, title: &str) -> Result<(), Error> {
        page::title(self.sheet, title, &[LABEL, TEXT], self.styles)?;
        self.row = 2;
        Ok(())
    }

    fn line(&mut self, label: &str, value: &str) -> Result<(), Error> {
        self.sheet.write_string_with_format(self.row, 0, label, &self.styles.label)?;
        self.sheet.write_string_with_format(self.row, 1, value, &self.styles.cell)?;
        let lines = text::lines(label, LABEL).max(text::lines(value, TEXT));
        self.sheet.set_row_height(self.row, page::height(lines))?;
        self.row += 1;
        Ok(())
    }

    /// What is said to whoever goes on with a report; each line leads to the first of its places.
    fn notes(&mut self, plan: &Plan<'_>) -> Result<(), Error> {
        if plan.subject.notes().is_empty() {
            return Ok(());
        }
        self.row += 1;
        self.sheet.write_string_with_format(self.row, 0, "接着填写时请注意", &self.styles.heading)?;
        self.row += 1;
        for note in plan.subject.notes() {
            let cell = note.cells.first().map(|&cell| plan.cell_name(cell));
            let name = cell.or_else(|| note.narratives.first().map(|&narrative| plan.prose_name(narrative)));
            let row = self.row;
            self.line("", &text::clip(&note.sentence(plan.subject.format, Chinese), text::CELL_LIMIT))?;
            if let Some(name) = name {
                let link = Formula::new(format!("HYPERLINK(\"#{name}\",\"查看\")")).set_result("查看");
                self.sheet.write_formula_with_format(row, 0, link, &self.styles.link)?;
            }
        }
        self.row += 1;
        Ok(())
    }

    fn section(&mut self, plan: &Plan<'_>, index: usize, about: &About) -> Result<(), Error> {
        let format = plan.subject.format;
        let section = &format.sections[index];
        // A heading stands only over something, which is known when that has been written.
        let before = self.row;
        self.row += 2;
        if about.guidance.is_some() {
            self.line("本部分", &said(about))?;
        }
        for table in &format.tables[section.tables.clone()] {
            self.table(table, section.tables.len() > 1)?;
        }
        if self.row == before + 2 {
            self.row = before;
            return Ok(());
        }
        let heading = format!("{}{}", naming::heading(index), section.title);
        self.sheet.write_string_with_format(before + 1, 0, heading, &self.styles.heading)?;
        Ok(())
    }

    fn table(&mut self, table: &Table, several: bool) -> Result<(), Error> {
        let caption = table.caption.as_deref().filter(|_| several);
        if table.about.guidance.is_some() {
            self.line(caption.unwrap_or("本表"), &said(&table.about))?;
        }
        let items = table.rows.items.iter().chain(&table.columns.items);
        for item in items.filter(|item| item.about.guidance.is_some()) {
            self.line(&label(item, caption), &said(&item.about))?;
        }
        Ok(())
    }
}

fn label(item: &Item, caption: Option<&str>) -> String {
    match caption {
        Some(caption) => format!("{caption}“{}”", item.label),
        None => item.label.clone(),
    }
}

/// What is said of an element, and by which clause.
fn said(about: &About) -> String {
    let guidance = about.guidance.as_deref().unwrap_or_default();
    match &about.cite {
        Some(cite) => format!("{guidance}（{cite}）"),
        None => guidance.to_owned(),
    }
}
