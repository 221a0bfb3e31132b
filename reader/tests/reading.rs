//! What published reports look like, one deviation a case: a drawn table, what is read of it, what is left over and
//! what is said of it.

use crate::common;
use nianbao_reader::Reading;
use nianbao_reader::document::{Declared, Field, Place};
use nianbao_reader::reading::{Confidence, Target};
use nianbao_reader::recognise::recognise;
use nianbao_schema::{Format, catalogue};
use std::sync::Arc;

fn formats() -> Vec<Arc<Format>> {
    catalogue::all().cloned().collect()
}

/// A cell's entry as it was read: `·` if it was not found, `?` if it was not understood, nothing if it is blank.
fn shown(reading: &Reading, path: &str) -> String {
    let format = reading.report.format();
    let cell = format.cell(path).unwrap_or_else(|| panic!("no cell {path}"));
    let target = Target::Cell(cell);
    if reading.evidence.iter().any(|evidence| evidence.target == target) {
        return reading.report.entries()[cell].shown(&format.cells[cell].value).to_string();
    }
    let unread = reading.leftover.iter().any(|leftover| leftover.target == Some(target));
    if unread { "?" } else { "·" }.to_owned()
}

/// Reads a drawing; `expect` has lines `path = entry`, `left: text` and `said: text`.
fn check(drawing: &str, expect: &str) {
    let reading = recognise(&common::drawn(drawing), &formats()).expect("a report");
    let mut left: Vec<String> =
        reading.leftover.iter().map(|left| format!("{}：{}", left.text, left.why.chinese())).collect();
    let remarks: Vec<&str> = reading.remarks.iter().map(|remark| remark.text.chinese()).collect();
    for line in expect.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(text) = line.strip_prefix("left:") {
            let at = left.iter().position(|left| left.contains(text.trim()));
            left.remove(at.unwrap_or_else(|| panic!("`{line}` in {left:#?}\n{drawing}")));
        } else if let Some(text) = line.strip_prefix("said:") {
            assert!(remarks.iter().any(|remark| remark.contains(text.trim())), "`{line}` in {remarks:#?}");
        } else {
            let (path, entries) = line.split_once('=').unwrap();
            let entries: Vec<&str> = entries.split(',').map(str::trim).collect();
            let found: Vec<String> =
                cells(&reading, path.trim()).iter().map(|path| shown(&reading, path)).collect();
            assert_eq!(found, entries, "{path} in\n{drawing}\n{left:#?}");
        }
    }
    assert!(left.is_empty(), "left over: {left:#?}\n{drawing}");
}

/// The cells at or below a path.
fn cells(reading: &Reading, path: &str) -> Vec<String> {
    let cells = &reading.report.format().cells;
    let below = format!("{path}.");
    let own = cells.iter().filter(|cell| cell.path == path || cell.path.starts_with(&below));
    own.map(|cell| cell.path.clone()).collect()
}

const DOCUMENTS: &str = "
    |第二十条第（一）项|←|←|←|
    |信息内容|本年制发件数|本年废止件数|现行有效件数|
";

const APPLICATIONS: &str = "
    |（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|←|←|申请人情况|←|←|←|←|←|←|
    |↑|←|←|自然人|法人或其他组织|←|←|←|←|总计|
    |↑|←|←|↑|商业企业|科研机构|社会公益组织|法律服务机构|其他|↑|
";

#[test]
fn entries() {
    for (row, expect) in [
        ("|规章|0|0|0|", "documents.regulations = 0, 0, 0"),
        ("|规章|||0|", "documents.regulations = , , 0"),
        ("|规章|/|0|／|", "documents.regulations = /, 0, /"),
        ("|规章|\u{a0}|\u{3000}| |", "documents.regulations = , , "),
        (
            "|规章|-|—|无|",
            "documents.regulations = ?, ?, ?
             left: -：可能是0，也可能是不适用
             left: —：可能是0，也可能是不适用
             left: 无：可能是0，也可能是不适用
             said: “规章”行“本年制发件数”列（第二十条第（一）项）：“-”可能是0",
        ),
        (
            "|规章|–|N/A|--|",
            "documents.regulations = ?, ?, ?
             left: –：
             left: N/A：
             left: --：",
        ),
        ("|规章|１２|1,234|1，234件|", "documents.regulations = 12, 1234, 1234"),
        ("|规章|22（其中修订 16 件）|5件|0|", "documents.regulations = 22, 5, 0"),
        ("|规章|0 0 0|||", "documents.regulations = ?, ·, ·\nleft: 0 0 0：一格中有两个以上数字"),
        ("|规章|12\\n34|0|0|", "documents.regulations = ?, 0, 0\nleft: 一格中有两个以上数字"),
        ("|规章|-3|+3|1.5|", "documents.regulations = ?, ?, ?\nleft: -3：\nleft: +3：\nleft: 1.5："),
        ("|规章|约12|0|0|", "documents.regulations = ?, 0, 0\nleft: 约12：不是数字"),
        (
            "|规章|1234567890123456|0|0|",
            "documents.regulations = ?, 0, 0\nleft: 1234567890123456：数字超过15位",
        ),
    ] {
        check(&format!("{DOCUMENTS}{row}"), expect);
    }
}

#[test]
fn amounts_and_changes() {
    let fees = |header: &str, figure: &str| {
        format!("|第二十条第（八）项|←|\n|信息内容|{header}|\n|行政事业性收费|{figure}|")
    };
    for (header, figure, expect) in [
        ("本年收费金额（单位：万元）", "7730.28", "7730.28"),
        ("本年收费金额（单位：万元）", "251000元", "25.1"),
        ("本年收费金额（单位：元）", "251000", "25.1"),
        ("本年收费金额", "160.5964万元", "160.5964"),
        ("本年收费金额（万元，保留四位小数）", "103.3879万元", "103.3879"),
        ("本年收费金额（单位：万元）", "７，７３０．２８", "7730.28"),
    ] {
        check(&fees(header, figure), &format!("fees.administrative.collected = {expect}"));
    }
    let drawing = "
        |第二十条第（六）项|←|←|←|
        |信息内容|上一年项目数量|本年增/减|处理决定数量|
        |行政处罚|253|--253|0|
        |行政强制|4|减4|0|
        |第二十条第（八）项|←|←|←|
        |信息内容|上一年项目数量|本年增/|←|
        |行政事业性收费|0|+1036|←|";
    let expect = "
        enforcement.penalties = 253, -253, 0
        enforcement.coercion = 4, -4, 0
        fees.administrative = 0, 1036";
    check(drawing, expect);
}

#[test]
fn conversions_and_notes_are_recorded() {
    let drawing = format!(
        "{DOCUMENTS}|规章|22（其中修订 16 件）|0|0|\n|第二十条第（八）项|←|←|←|\n|信息内容|本年收费金额（单位：万元）|←|←|\n|行政事业性收费|251000元|←|←|"
    );
    let reading = recognise(&common::drawn(&drawing), &formats()).unwrap();
    let of = |path: &str| {
        let target = Target::Cell(reading.report.format().cell(path).unwrap());
        reading.evidence.iter().find(|evidence| evidence.target == target).unwrap()
    };
    assert_eq!(of("documents.regulations.issued").note.as_deref(), Some("其中修订16件"));
    let fee = of("fees.administrative.collected");
    let conversion = fee.conversion.as_ref().unwrap();
    assert_eq!(
        (conversion.from.as_str(), conversion.to.as_str(), fee.text.as_str()),
        ("元", "万元", "251000元")
    );
    assert_eq!(fee.confidence, Confidence::Exact);
}

#[test]
fn labels() {
    for (label, path) in [
        ("规范性文件", "documents.normative_documents"),
        ("行政规范\\n性文件", "documents.normative_documents"),
        ("規章", "documents.regulations"),
        ("规 章(设区的市、自治州人民政府应提供相关数据)", "documents.regulations"),
    ] {
        check(&format!("{DOCUMENTS}|{label}|1|2|3|"), &format!("{path} = 1, 2, 3"));
    }
    for (label, path) in [
        ("2.其他法律行政止公开", "refused.prohibited_by_law"),
        ("2、其他法律行政法规禁止公开", "refused.prohibited_by_law"),
        ("3. 危及\"三安全一稳定\"", "refused.security_and_stability"),
        ("1.申请人无正当原因逾期不补正", "other.not_corrected_in_time"),
        ("2.申请人逾期未按通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "other.fee_unpaid"),
        ("3.其他", "other.miscellaneous"),
        ("（七）总计", "total"),
    ] {
        let drawing =
            format!("{APPLICATIONS}|三\\n、\\n本\\n年\\n度\\n办\\n理\\n结\\n果|{label}|←|1|2|3|4|5|6|21|");
        check(&drawing, &format!("applications.outcome.{path} = 1, 2, 3, 4, 5, 6, 21"));
    }
}

#[test]
fn the_other_edition_has_such_a_row() {
    let drawing = format!(
        "{APPLICATIONS}
        |三、本年度办理结果|（五）不予处理|2.重复申请|1|0|0|0|0|0|1|
        |↑|（六）其他处理|←|4|0|0|0|0|0|4|
        |↑|（七）总计|←|5|0|0|0|0|0|5|
        {DOCUMENTS}
        |规章|1|1|1|
        |其他主动公开文件|7|7|7|
        |第二十条第（六）项|←|←|←|
        |信息内容|本年处理决定数量|←|←|
        |行政处罚|1|←|←|
        |第二十条第（八）项|←|←|←|
        |信息内容|本年收费金额（单位：万元）|←|←|
        |行政事业性收费|1|←|←|"
    );
    check(
        &drawing,
        "applications.outcome.declined.repeated = 1, 0, 0, 0, 0, 0, 1
         applications.outcome.total = 5, 0, 0, 0, 0, 0, 5
         applications.outcome.other = ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·, ·
         documents.regulations = 1, 1, 1
         left: （六）其他处理 4 0 0 0 0 0 4：表样中这一项分为几行，没有只填一行的位置；2019-60有“（六）其他处理”一行
         left: 其他主动公开文件 7 7 7：表样中没有这一行",
    );
}

#[test]
fn structures() {
    let full = "= 1, 2, 3, 4, 5, 6, 21";
    // Labels only on the first row of a span; a header row cut in two; all cells one after the other.
    let rows = "
        |(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)|申请人情况|
        |自然人|法人或其他组织|总计|
        |商业|科研|社会公益组织|法律服务机构|其他|
        |企业|机构|
        |三、本年度办理结果|(一)予以公开|1|2|3|4|5|6|21|
        |(二)部分公开|1|2|3|4|5|6|21|
        |(三)不予公开|1.属于国家秘密|1|2|3|4|5|6|21|
        |2.其他法律行政法规禁止公开|1|2|3|4|5|6|21|
        |四、结转下年度继续办理|1|2|3|4|5|21|";
    check(
        rows,
        &format!(
            "applications.outcome.granted {full}
             applications.outcome.partially_granted {full}
             applications.outcome.refused.state_secret {full}
             applications.outcome.refused.prohibited_by_law {full}
             applications.carried_out = ·, ·, ·, ·, ·, ·, ·
             left: 四、结转下年度继续办理 1 2 3 4 5 21：这一行的格数与列标题对不上"
        ),
    );
    // The header repeated after a page break, a row without its label in the one gap that there is.
    let broken = format!(
        "{APPLICATIONS}|一、本年新收政府信息公开申请数量|←|←|1|2|3|4|5|6|21|
        {APPLICATIONS}
        |三、本年度办理结果|（三）不予公开|1.属于国家秘密|1|2|3|4|5|6|21|
        |↑|↑||1|2|3|4|5|6|21|
        |↑|↑|3.危及“三安全一稳定”|1|2|3|4|5|6|21|"
    );
    check(
        &broken,
        &format!(
            "applications.received {full}
             applications.outcome.refused.state_secret {full}
             applications.outcome.refused.security_and_stability {full}"
        ),
    );
    // A table that goes on in another grid without a header.
    let continued = format!(
        "{APPLICATIONS}|一、本年新收政府信息公开申请数量|←|←|1|2|3|4|5|6|21|

        — 3 —

        |二、上年结转政府信息公开申请数量|←|←|1|2|3|4|5|6|21|"
    );
    check(&continued, &format!("applications.received {full}\napplications.carried_in {full}"));
    // Rows that never had a header are not read by counting.
    check(
        "|一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|
         |二、上年结转政府信息公开申请数量|1|2|3|4|5|6|21|
         |四、结转下年度继续办理|1|2|3|4|5|6|21|",
        "left: 一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21：没有可以认定的列标题
         left: 二、上年结转政府信息公开申请数量 1 2 3 4 5 6 21：没有可以认定的列标题
         left: 四、结转下年度继续办理 1 2 3 4 5 6 21：没有可以认定的列标题",
    );
}

#[test]
fn merged_and_shifted_columns() {
    // Spans that wobble between header and figures.
    check(
        "|第二十条第（五）项|←|←|←|←|
         |信息内容|上一年项目数量|本年增/减|←|处理决定数量|
         |行政许可|1|←|2|3|
         |其他对外管理服务事项|4|←|-5|6|",
        "licensing.licences = 1, 2, 3
         licensing.other_services = 4, -5, 6",
    );
    // A figure over two columns belongs to neither, and it may have pushed the others aside.
    check(
        &format!("{DOCUMENTS}|规章|1|←|3|"),
        "documents.regulations = ·, ·, ·\nleft: 规章 1 3：这一行的格数与列标题对不上",
    );
    // A cell too many.
    check(
        &format!("{DOCUMENTS}|规章|1|2|3|4|"),
        "documents.regulations = ·, ·, ·\nleft: 规章 1 2 3 4：这一行的格数",
    );
    // A column that the form does not have.
    check(
        "|第二十条第（一）项|←|←|←|←|
         |信息内容|本年制发件数|本年废止件数|现行有效件数|备注|
         |规章|1|2|3|9|",
        "documents.regulations = 1, 2, 3\nleft: 备注：表样中没有这一列\nleft: 9：没有可以认定的列标题",
    );
}

/// Edges that are a little off, and headers of two columns where there is one: the number of figures and their sums tell.
#[test]
fn edges_that_are_a_little_off() {
    let own = "= 1, 2, 3, 4, 5, 6, 21";
    // The label reaches under the first figure.
    let wide =
        "|（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|←|申请人情况|←|←|←|←|←|←|
        |↑|←|自然人|法人或其他组织|←|←|←|←|总计|
        |↑|←|↑|商业企业|科研机构|社会公益组织|法律服务机构|其他|↑|
        |一、本年新收政府信息公开申请数量|1|←|2|3|4|5|6|21|
        |二、上年结转政府信息公开申请数量|←|1|2|3|4|5|6|21|";
    check(wide, &format!("applications.received {own}\napplications.carried_in {own}"));
    // One column of the grid belongs to two labels above.
    let disputes = "
        |行政复议|←|←|←|←|行政诉讼|←|←|←|←|←|←|←|←|←|←|
        |结果维持|结果纠正|其他结果|尚未审结|总计|←|未经复议直接起诉|←|←|←|←|复议后起诉|←|←|←|←|
        |↑|↑|↑|↑|↑|←|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|
        |1|2|3|4|10|←|0|0|0|0|0|||||0|";
    check(
        disputes,
        "disputes.reconsideration = 1, 2, 3, 4, 10\ndisputes.litigation = 0, 0, 0, 0, 0, , , , , 0",
    );
}

/// A header merged one row too far pushes the figures of that row aside: none of them is read.
#[test]
fn what_reaches_in_from_above_pushes_figures_aside() {
    let drawing = "
        |（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|←|申请人情况|←|←|←|←|←|←||
        |↑|←|自然人|法人或其他组织|←|←|←|←|总计||
        |↑|←|↑|商业企业|科研机构|社会公益组织|法律服务机构|其他|↑||
        |一、本年新收政府信息公开申请数量|←|↑|1|2|3|4|5|6|21|
        |二、上年结转政府信息公开申请数量|←|1|2|3|4|5|6|21||";
    check(
        drawing,
        "applications.received = ·, ·, ·, ·, ·, ·, ·
         applications.carried_in = 1, 2, 3, 4, 5, 6, 21
         left: 一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21：上面的单元格伸入这一行",
    );
}

/// Of two years side by side none is read, since which is meant nobody can tell.
#[test]
fn two_headers_side_by_side() {
    check(
        "|第二十条第（一）项|←|←|←|←|←|←|
         |信息内容|2023年|←|←|2024年|←|←|
         |↑|本年制发件数|本年废止件数|现行有效件数|本年制发件数|本年废止件数|现行有效件数|
         |规章|1|2|3|4|5|6|",
        "documents.regulations = ·, ·, ·\nleft: 规章 1 2 3 4 5 6：列标题重复出现\nleft: 信息内容 2023年 2024年：",
    );
}

/// A row that the end of a page cut, in two grids: its figures were cut as its label was.
#[test]
fn a_row_that_goes_on_in_the_next_grid() {
    let drawing = format!(
        "{APPLICATIONS}|一、本年新收政|←|←|422|0|0|0|0|0|422|

        — 3 —

        |府信息公开申请数量|←|←|92|0|0|0|0|0|92|
        |二、上年结转政府信息公开申请数量|←|←|1|2|3|4|5|6|21|"
    );
    check(
        &drawing,
        "applications.received = ·, ·, ·, ·, ·, ·, ·
         applications.carried_in = 1, 2, 3, 4, 5, 6, 21
         left: 一、本年新收政 422 0 0 0 0 0 422：这一行被分页切断
         left: 府信息公开申请数量 92 0 0 0 0 0 92：这一行被分页切断",
    );
}

#[test]
fn contradictions_are_not_read() {
    let drawing = format!("{DOCUMENTS}|规章|1|2|3|\n|规章|1|2|4|");
    check(
        &drawing,
        "documents.regulations = 1, 2, ?
         left: 3：同一格在文件中有不同的内容
         left: 4：同一格在文件中有不同的内容
         said: 互相矛盾，未予认定",
    );
}

#[test]
fn names_come_first_and_disagree_aloud() {
    let mut document = common::drawn(&format!("{DOCUMENTS}|规章|1|2|3|"));
    let field = |name: &str, text: &str, at: u32| Field {
        name: name.into(),
        text: text.into(),
        place: Place::Paragraph(at),
    };
    document.fields = vec![
        field("documents.regulations.issued", "1", 90),
        field("CELL__documents__regulations__repealed", "5", 91),
        field("previous__documents__regulations__in_force", "77", 92),
        field("cover__organ", "甲县民政局", 93),
        field("cover__level", "县级", 94),
        field("year", "2023年", 95),
        field("part2__narrative__overview", "二", 97),
        field("narrative__overview", "一", 96),
        field("somebody.else", "8", 98),
    ];
    document.declared = Declared { format: Some("2021-30".into()), ..Declared::default() };
    let reading = recognise(&document, &formats()).unwrap();
    assert!(reading.edition.stated);
    let entries = ["issued", "repealed", "in_force"]
        .map(|column| shown(&reading, &format!("documents.regulations.{column}")));
    assert_eq!(entries, ["1", "?", "3"]);
    assert_eq!(reading.evidence[0].confidence, Confidence::Anchored);
    assert_eq!(reading.report.organ.name, "甲县民政局");
    assert_eq!(reading.report.year, Some(2023));
    assert_eq!(reading.report.narrative(0), "一\n二");
}

#[test]
fn prose_goes_to_its_sections() {
    let drawing = "
        甲县人民政府
        2021年政府信息公开工作年度报告
        根据条例规定，现发布本报告。
        一、总体情况
        第一段。
        第二段。
        二、收到和处理政府信息公开申请情况
        三、政府信息公开行政复议、行政诉讼情况
        |行政复议|←|←|←|←|行政诉讼|←|←|←|←|←|←|←|←|←|
        |结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|←|←|←|←|复议后起诉|←|←|←|←|
        |↑|↑|↑|↑|↑|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|
        |1|2|3|4|10|0|0|0|0|0|/|/|/|/|/|
        一、政府信息公开工作存在的主要问题及改进措施
        问题。
        — 7 —
        其他需要报告的事项
        无";
    let reading = recognise(&common::drawn(drawing), &formats()[1..]).unwrap();
    let prose: Vec<&str> = (0..3).map(|narrative| reading.report.narrative(narrative)).collect();
    assert_eq!(prose, ["第一段。\n第二段。", "问题。", "无"]);
    assert_eq!(reading.report.organ.name, "甲县人民政府");
    assert_eq!(reading.report.year, Some(2021));
    // The title is lost, and only one section can stand between the table and the last title.
    let lost = drawing.replace("一、政府信息公开工作存在的主要问题及改进措施\n", "");
    let reading = recognise(&common::drawn(&lost), &formats()[1..]).unwrap();
    assert_eq!(reading.report.narrative(1), "问题。");
}

const DISPUTES: &str = "
    |行政复议|←|←|←|←|行政诉讼|←|←|←|←|←|←|←|←|←|
    |结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|←|←|←|←|复议后起诉|←|←|←|←|
    |↑|↑|↑|↑|↑|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|
";

/// Word ends tables with a row that only keeps the columns' widths, and sheets go on below them.
#[test]
fn a_blank_row_beside_a_filled_one_only_makes_room() {
    let filled = "|1|2|3|4|10||||||0|0|0|0|0|";
    let blank = "||||||||||||||||";
    let expect = "disputes.reconsideration = 1, 2, 3, 4, 10\ndisputes.litigation = , , , , , 0, 0, 0, 0, 0";
    check(&format!("{DISPUTES}{filled}"), expect);
    check(&format!("{DISPUTES}{filled}\n{blank}"), expect);
    check(&format!("{DISPUTES}{blank}\n{filled}"), expect);
}

/// A branch in a row of its own is no first half of the misprinted label below it.
#[test]
fn branches_in_rows_of_their_own() {
    let drawing = format!(
        "{APPLICATIONS}|（四）无法提供|←|←||||||||
         |1.本机关不掌握相关信息|←|←|1|2|3|4|5|6|21|
         |2.没有现成信息需另行制作|←|←|0|0|0|0|0|7|7|"
    );
    check(
        &drawing,
        "applications.outcome.unavailable.not_held = 1, 2, 3, 4, 5, 6, 21
         applications.outcome.unavailable.needs_creation = 0, 0, 0, 0, 0, 7, 7
         left: （四）无法提供：",
    );
}

/// A short column of the report's own reads like the end of the label above all of them.
#[test]
fn a_column_of_the_reports_own() {
    for own in ["备注", "合计", "上年数"] {
        let drawing = format!(
            "|（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|←|←|申请人情况|←|←|←|←|←|←|←|
             |↑|←|←|自然人|法人或其他组织|←|←|←|←|总计|{own}|
             |↑|←|←|↑|商业企业|科研机构|社会公益组织|法律服务机构|其他|↑|↑|
             |一、本年新收政府信息公开申请数量|←|←|1|2|3|4|5|6|21|99|
             |二、上年结转政府信息公开申请数量|←|←|0|0|0|0|0|7|7||"
        );
        check(
            &drawing,
            &format!(
                "applications.received = 1, 2, 3, 4, 5, 6, 21
                 applications.carried_in = 0, 0, 0, 0, 0, 7, 7
                 left: {own}：
                 left: 99："
            ),
        );
    }
}

#[test]
fn what_is_no_report_is_none() {
    for drawing in ["", "通知", "|姓名|电话|\n|甲|12345|", "其他\n总计"] {
        assert!(recognise(&common::drawn(drawing), &formats()).is_none(), "{drawing}");
    }
}

#[test]
fn a_table_in_which_nothing_stands_is_there() {
    let disputes = "
        |行政复议|←|←|←|←|行政诉讼|←|←|←|←|←|←|←|←|←|
        |结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|←|←|←|←|复议后起诉|←|←|←|←|
        |↑|↑|↑|↑|↑|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|
        ||||||||||||||||";
    check(disputes, &format!("disputes = {}", ",".repeat(14)));
}

#[test]
fn tables_that_are_not_there_are_not_zero() {
    let drawing = "
        甲县人民政府2021年政府信息公开工作年度报告
        一、总体情况
        很好。
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        没有。
        六、其他需要报告的事项
        无";
    let reading = recognise(&common::drawn(drawing), &formats()).unwrap();
    assert!(reading.evidence.iter().all(|evidence| !matches!(evidence.target, Target::Cell(_))));
    assert_eq!(reading.report.narrative(1), "没有。");
}
