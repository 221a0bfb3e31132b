//! Forms of any size, to see that cost grows with size and no faster.

use std::fmt::Write as _;

/// A form of about so many cells: one table of eleven columns whose rows come in groups of ten, with
/// a total in each group and along each row, a balance for each column and an inequality for each row.
pub fn large_form(cells: usize) -> String {
    const COLUMNS: usize = 11;
    const GROUP: usize = 10;
    let groups = (cells / (COLUMNS * (GROUP + 1))).max(1);
    let mut text = String::from(
        "id = \"large\"\ntitle = \"大表\"\nyears = { from = 2021 }\n\n[[section]]\nid = \"all\"\ntitle = \"大表\"\n\n[[section.table]]\nid = \"large\"\nunit = \"件\"\nrows = [\n",
    );
    for group in 0..groups {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "  {{ id = \"group_{group}\", label = \"第{group}组\", rows = [");
        for row in 0..GROUP {
            let _ = writeln!(text, "    {{ id = \"row_{row}\", label = \"{group}之{row}\" }},");
        }
        text.push_str("    { id = \"total\", label = \"小计\", total = true },\n  ] },\n");
    }
    text.push_str("]\ncolumns = [\n");
    for column in 1..COLUMNS {
        let _ = writeln!(text, "  {{ id = \"column_{column}\", label = \"第{column}列\" }},");
    }
    text.push_str("  { id = \"total\", label = \"总计\", total = true },\n]\n\n");
    let last = groups - 1;
    let _ = write!(
        text,
        "[[section.table.rule]]\nid = \"first_and_last\"\neach = \"column\"\nrule = \"2 * group_0.total <= sum(group_0) + group_{last}.row_0 + 1000\"\n\n[[section.table.rule]]\nid = \"part_of_total\"\neach = \"row\"\nrule = \"column_1 + column_2 <= total\"\n"
    );
    text
}
