//! 文字: the narratives, each with what it has to speak of.

use super::plan::{PROSE, Plan};
use super::style::Styles;
use super::{Error, page, text};
use nianbao_schema::format::Narrative;
use nianbao_schema::sentence;
use rust_xlsxwriter::Worksheet;

/// Two columns: LibreOffice does not fit a sheet of one to the paper.
const LABEL: f64 = 18.0;
const WIDTH: f64 = 80.0;

pub(super) fn write(sheet: &mut Worksheet, plan: &Plan<'_>, styles: &Styles) -> Result<(), Error> {
    let width = page::columns(sheet, &[LABEL, WIDTH])?;
    page::set_up(sheet, plan, width);
    sheet.write_string_with_format(0, 0, PROSE, &styles.short_title)?;
    let format = plan.subject.format;
    for (narrative, parts) in format.narratives.iter().zip(&plan.prose) {
        let Some(first) = parts.first() else { continue };
        let title = &format.sections[narrative.section].title;
        let heading = format!("{}、{title}", sentence::numeral(narrative.section + 1));
        sheet.write_string_with_format(first.row - 1, 0, heading.as_str(), &styles.label)?;
        let prompt = prompt(plan, narrative);
        sheet.write_string_with_format(first.row - 1, 1, prompt.as_str(), &styles.prompt)?;
        sheet.set_row_height(
            first.row - 1,
            page::height(text::lines(&prompt, WIDTH).max(text::lines(&heading, LABEL))),
        )?;
        for part in parts {
            let lines = text::lines(part.text, WIDTH).max(8.0);
            sheet.set_row_height(part.row, page::height(lines))?;
            if part.text.is_empty() {
                sheet.write_blank(part.row, 1, &styles.prose)?;
            } else {
                sheet.write_string_with_format(part.row, 1, part.text, &styles.prose)?;
            }
        }
    }
    Ok(())
}

fn prompt(plan: &Plan<'_>, narrative: &Narrative) -> String {
    let section = &plan.subject.format.sections[narrative.section];
    let topics =
        (!narrative.topics.is_empty()).then(|| format!("写到以下方面：{}。", narrative.topics.join("、")));
    let guidance = section.about.guidance.clone();
    let parts = [guidance, topics, narrative.guidance.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
