//! The columns that do not depend on a format.

use super::{Column, Reference, Table, Type};
use nianbao_schema::Wording;

/// A column's name, what it holds, whether it can be NULL, and what that means in English and Chinese.
type Row = (&'static str, Type, bool, &'static str, &'static str);

use Type::{Decimal, Flag, Integer, Text};

const REPORTS: &[Row] = &[
    (
        "document",
        Text,
        false,
        "the file, by its name from the folder that was given",
        "文件名（从所给文件夹起）",
    ),
    (
        "status",
        Text,
        false,
        "read, copy or unreadable",
        "read已读出，copy内容与另一份完全相同，unreadable读不出来",
    ),
    (
        "report_id",
        Text,
        true,
        "hash of the content; NULL where nothing was read",
        "内容的散列值；没有读出的为空",
    ),
    (
        "same_as",
        Text,
        true,
        "of a copy: the report_id of the report with the same content",
        "内容相同的那一份的report_id",
    ),
    (
        "rival_of",
        Text,
        true,
        "the report_id of an earlier one of the same format, organ and year",
        "同一格式、机关、年度的前一份的report_id",
    ),
    ("format", Text, true, "the edition", "格式编号"),
    ("fingerprint", Text, true, "the fingerprint of the edition", "格式的指纹"),
    ("year", Integer, true, "the reporting year", "报告年度"),
    ("organ", Text, true, "the organ's name as the report writes it", "机关名称，照报告所写"),
    ("level", Text, true, "the id of the organ's level", "机关级别的编号"),
    ("medium", Text, true, "what kind of file it is", "文件种类"),
    ("narratives", Text, true, "the texts, as a JSON object by section id", "文字部分，按部分编号的JSON对象"),
    ("value_cells", Integer, true, "cells that hold a value", "有值的格数"),
    ("blank_cells", Integer, true, "cells that were left blank", "空白的格数"),
    ("not_applicable_cells", Integer, true, "cells that do not apply", "不适用的格数"),
    ("unread_cells", Integer, true, "cells whose content was not understood", "有内容而没有读懂的格数"),
    ("leftover", Integer, true, "texts of the file that have no place in the form", "文件中没有归处的内容数"),
    ("hard_held", Integer, true, "hard rules that hold", "成立的硬性规则数"),
    ("hard_broken", Integer, true, "hard rules that are broken", "不成立的硬性规则数"),
    ("hard_unevaluated", Integer, true, "hard rules that lack figures", "因缺数不能判断的硬性规则数"),
    ("soft_held", Integer, true, "soft rules that hold", "成立的提醒性规则数"),
    ("soft_broken", Integer, true, "soft rules that are broken", "不成立的提醒性规则数"),
    ("soft_unevaluated", Integer, true, "soft rules that lack figures", "因缺数不能判断的提醒性规则数"),
    ("code", Text, true, "why the file could not be read, as a code", "读不出来的原因（代码）"),
    ("message", Text, true, "why the file could not be read", "读不出来的原因"),
];

const ENTRIES: &[Row] = &[
    ("report_id", Text, false, "the report", "报告"),
    ("format", Text, false, "the edition", "格式编号"),
    ("year", Integer, true, "the reporting year", "报告年度"),
    ("organ", Text, true, "the organ's name", "机关名称"),
    ("path", Text, false, "the cell", "格的路径"),
    ("table_id", Text, false, "the id of the table", "表的编号"),
    ("row_id", Text, true, "the path of the row in its table", "行的路径"),
    ("column_id", Text, true, "the path of the column in its table", "列的路径"),
    (
        "state",
        Text,
        false,
        "value, blank, not_applicable or unread",
        "value有值，blank空白，not_applicable不适用，unread没有读懂",
    ),
    ("count", Integer, true, "the value, if it is a whole number", "整数值"),
    ("amount", Decimal, true, "the value, if it may have decimals", "可有小数的值"),
    (
        "text",
        Text,
        true,
        "the value, if it is no number: a text, the name of a choice, true or false",
        "不是数字的值：文字、选项名、true或false",
    ),
    ("unit", Text, true, "what the value counts", "单位"),
    ("page", Integer, true, "the page where it was read", "所在页"),
    ("sheet", Text, true, "the sheet where it was read", "所在工作表"),
    ("source_table", Integer, true, "the table of the document where it was read", "文件中的第几个表"),
    ("source_row", Integer, true, "the row or line where it was read", "文件中的行"),
    ("source_column", Integer, true, "the column or character where it was read", "文件中的列"),
    ("x", Integer, true, "left edge on the page, in hundredths of a point", "页上左边的位置，百分之一磅"),
    ("y", Integer, true, "upper edge on the page, in hundredths of a point", "页上顶边的位置，百分之一磅"),
    ("source_text", Text, true, "what stands there", "原文"),
];

const FINDINGS: &[Row] = &[
    ("report_id", Text, false, "the report", "报告"),
    ("number", Integer, false, "the finding's number in its report, from 1", "报告内的序号，从1起"),
    ("code", Text, false, "what kind of finding it is", "问题的代码"),
    ("severity", Text, false, "error, warning or note", "轻重"),
    ("basis", Text, true, "how well the rule is known", "规则的依据"),
    ("rule", Text, true, "the id of the rule", "规则编号"),
    ("instance", Text, true, "the path of the row or column for which the rule stands", "规则所在的行或列"),
    ("left_side", Decimal, true, "the left side", "左边"),
    ("right_side", Decimal, true, "the right side", "右边"),
    ("difference", Decimal, true, "left less right", "左边减右边"),
    ("operands", Text, true, "the cells, as a JSON array", "有关的格，JSON数组"),
    ("narrative", Text, true, "the section whose text it is about", "有关文字所在的部分"),
    ("passage", Text, true, "the passage of that text", "有关的文字"),
];

const CELLS: &[Row] = &[
    ("format", Text, false, "the edition", "格式编号"),
    ("path", Text, false, "the cell", "格的路径"),
    ("table_id", Text, false, "the id of the table", "表的编号"),
    ("row_id", Text, true, "the path of the row in its table", "行的路径"),
    ("column_id", Text, true, "the path of the column in its table", "列的路径"),
    ("table_label", Text, true, "what the form calls the table", "表名"),
    ("row_label", Text, true, "the row's labels, the outermost first", "行的标题，从外到内"),
    ("column_label", Text, true, "the column's labels, the outermost first", "列的标题，从外到内"),
    ("gloss", Text, true, "the meaning in English", "英文含义"),
    ("unit", Text, true, "what the cell counts", "单位"),
    ("kind", Text, false, "what the cell holds", "值的种类"),
    ("is_total", Flag, false, "whether it is a sum of other cells", "是不是合计"),
    ("is_required", Flag, false, "whether a complete report must have it", "是不是必填"),
    (
        "rules",
        Text,
        true,
        "the ids of the rules that look at it, separated by spaces",
        "涉及的规则编号，以空格分开",
    ),
    ("cite", Text, true, "the clause it comes from", "出处"),
    ("basis", Text, true, "how well it is known", "依据"),
    (
        "comparable_since",
        Text,
        true,
        "the earliest edition with which its figures can be compared",
        "数字最早可与哪一版相比",
    ),
];

const SERIES: &[Row] = &[
    ("format", Text, false, "the edition in whose terms the series is told", "以哪一版的口径"),
    ("path", Text, false, "the cell of that edition", "该版的格"),
    ("edition", Text, false, "this or an earlier edition", "该版或更早的版本"),
    (
        "part",
        Integer,
        false,
        "the number of the part, from 1; 0 where the series is broken",
        "第几项，从1起；中断的为0",
    ),
    ("edition_path", Text, true, "the cell there; several are to be added", "那一版的格，有几项的应相加"),
    (
        "relation",
        Text,
        false,
        "identical, renamed, sum, scaled or broken, towards the edition after it",
        "与后一版的关系",
    ),
    ("factor_numerator", Integer, true, "of scaled figures: what to multiply by", "换算时乘以"),
    ("factor_denominator", Integer, true, "of scaled figures: what to divide by", "换算时除以"),
    ("because", Text, true, "why the series is broken", "中断的原因"),
];

const WIDE: &[Row] = &[
    ("report_id", Text, false, "the report", "报告"),
    ("year", Integer, true, "the reporting year", "报告年度"),
    ("organ", Text, true, "the organ's name", "机关名称"),
    ("level", Text, true, "the id of the organ's level", "机关级别的编号"),
    (
        "states",
        Text,
        true,
        "the cells that are not_applicable or unread, as a JSON object; any other NULL is a blank",
        "不适用或没有读懂的格，JSON对象；其余的空值为空白",
    ),
];

/// The tables that all formats share, in the order of their constants.
pub(super) fn tables() -> Vec<Table> {
    let report = || Reference { columns: vec!["report_id"], table: "reports" };
    let cell = || Reference { columns: vec!["format", "path"], table: "cells" };
    vec![
        Table {
            unique: vec!["report_id"],
            ..table(
                "reports",
                "Files that were given, read or not",
                "所给的文件，不论是否读出",
                REPORTS,
                &["document"],
                vec![],
            )
        },
        table(
            "entries",
            "What each cell of each report holds",
            "每份报告每一格的内容",
            ENTRIES,
            &["report_id", "path"],
            vec![report(), cell()],
        ),
        table(
            "findings",
            "What the checks found",
            "核对发现的问题",
            FINDINGS,
            &["report_id", "number"],
            vec![report()],
        ),
        table("cells", "The cells of the editions", "各版的格", CELLS, &["format", "path"], vec![]),
        table(
            "series",
            "What each cell was in the editions before",
            "每一格在各版中的沿革",
            SERIES,
            &["format", "path", "edition", "part"],
            vec![cell()],
        ),
    ]
}

/// The columns of a wide table before those of the cells.
pub(super) fn of_wide() -> Vec<Column> {
    columns(WIDE)
}

fn table(
    name: &str,
    english: &'static str,
    chinese: &'static str,
    rows: &[Row],
    key: &[&'static str],
    references: Vec<Reference>,
) -> Table {
    Table {
        name: name.to_owned(),
        comment: Wording::plain(english, chinese),
        columns: columns(rows),
        key: key.to_vec(),
        unique: Vec::new(),
        references,
    }
}

fn columns(rows: &[Row]) -> Vec<Column> {
    let column = |&(name, kind, nullable, english, chinese): &Row| Column {
        name: name.to_owned(),
        kind,
        comment: Wording::plain(english, chinese),
        unit: None,
        nullable,
    };
    rows.iter().map(column).collect()
}
