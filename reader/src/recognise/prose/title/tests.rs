use super::*;
use crate::document::Paragraph;
use nianbao_schema::Format;

/// A document of these lines: `#` makes a heading, `⏎` breaks a line inside a paragraph, `~` is the form's title.
fn document(medium: Medium, lines: &[&str], title: &str) -> Document {
    let paragraph = |(at, line): (usize, &&str)| {
        let heading = line.starts_with('#').then_some(1);
        let text = line.trim_start_matches('#').replace('~', title).replace('⏎', "\n");
        Block::Paragraph(Paragraph { text, place: Place::Paragraph(at as u32 + 1), heading })
    };
    Document {
        medium,
        encoding: None,
        declared: Default::default(),
        blocks: lines.iter().enumerate().map(paragraph).collect(),
        fields: Vec::new(),
        nesting: Vec::new(),
        remarks: Vec::new(),
    }
}

/// The organ and the year that lines say; `-` is nothing.
fn read(lines: &[&str]) -> String {
    let format = Format::built_in("2021-30").unwrap();
    let document = document(Medium::Html, lines, &format.title);
    let mut prose = Prose::default();
    recognise(&document, format, None, &mut prose);
    let text = |target| prose.text(target).unwrap_or("-").to_owned();
    format!("{} {}", text(Target::Organ), text(Target::Year))
}

/// Titles as they are published, a line each: the lines of the title with `/` between them, and what they say. Lines that
/// begin with `*` may remain unread as they are; wrong is none.
#[test]
fn published_titles_are_read_or_left_unread() {
    let (mut all, mut unread, mut wrong) = (0, Vec::new(), Vec::new());
    for case in
        include_str!("titles.txt").lines().filter(|line| !line.starts_with("//") && !line.trim().is_empty())
    {
        let (title, expect) = case.split_once(" => ").unwrap_or_else(|| panic!("{case}"));
        let lines: Vec<&str> = title.split(" / ").collect();
        let found = read(&lines);
        all += 1;
        let pairs = || found.split(' ').zip(expect.split(' '));
        if pairs().any(|(found, expect)| found != expect && found != "-") {
            wrong.push(format!("{title}: {found}, not {expect}"));
        } else if found != expect {
            unread.push(format!("{title}: {found}, not {expect}"));
        }
    }
    assert!(wrong.is_empty(), "wrong: {wrong:#?}");
    assert!(all >= 100 && unread.len() * 20 <= all, "unread, {} of {all}: {unread:#?}", unread.len());
}

#[track_caller]
fn check(medium: Medium, lines: &[&str], expect: Option<&str>) {
    let format = Format::built_in("2021-30").unwrap();
    let mut prose = Prose::default();
    let document = document(medium, lines, &format.title);
    assert!(super::recognise(&document, format, None, &mut prose).is_some(), "{lines:?}");
    assert_eq!(prose.text(Target::Organ), expect, "{lines:?}");
}

#[test]
fn a_title_stands_alone() {
    let html = Medium::Html;
    check(html, &["首页", "信息公开", "#甲县民政局2021年~"], Some("甲县民政局"));
    check(html, &["首页", "信息公开", "甲县民政局2021年~"], Some("甲县民政局"));
    check(html, &["首页 信息公开 甲县民政局2021年~"], None);
    check(html, &["首页>信息公开>甲县民政局2021年~"], None);
    check(html, &["甲县民政局", "2021年~"], Some("甲县民政局"));
    check(html, &["首页", "#甲县民政局", "#2021年~"], Some("甲县民政局"));
    check(html, &["首页", "政务大厅", "#2021年~"], None);
    check(html, &["首页", "甲县民政局", "2021年~", "甲县民政局依法公开。"], Some("甲县民政局"));
    check(html, &["首页>甲县民政局2021年~", "#甲县民政局2021年~"], Some("甲县民政局"));
    check(html, &["甲县民政局2021年政府信息公开年度报告"], Some("甲县民政局"));
    check(html, &["2021年甲县民政局政府信息公开工作年报"], Some("甲县民政局"));
    check(html, &["乙局2019年~", "乙局2020年~", "甲县民政局2021年~"], Some("甲县民政局"));
    check(html, &["#甲县民政局2021年~", "乙局2020年~"], Some("甲县民政局"));
    // Of the reports of one year that a page lists, the one right above the text is its own.
    check(html, &["乙县民政局2021年~", "甲县民政局2021年~"], Some("甲县民政局"));
    check(html, &["甲县 民政局 2021年~"], None);
    check(html, &["民 政 局 2021 年~"], Some("民政局"));
    check(html, &["甲县民政局⏎2021年~"], Some("甲县民政局"));
    let text = Medium::Text;
    let preface = "根据规定，现发布《甲县2021年政府信息公开工作年度报";
    check(text, &["甲县人民政府", "2021年~", preface, "告》，请阅。"], Some("甲县人民政府"));
    check(text, &["甲县人民政府2021年~", "甲县2021年~", "如下。"], Some("甲县人民政府"));
    check(text, &["甲县人民政府", "甲县民政局2021年~"], Some("甲县民政局"));
    check(text, &["索引号：3", "甲县民政局2021年~"], Some("甲县民政局"));
    check(text, &["11/29/26, 12:15 PM 甲县民政局2021年~"], Some("甲县民政局"));
    check(text, &["2024/1/20 下午3:05 甲县民政局2021年~"], Some("甲县民政局"));
}

/// A name that may have begun on the line above is whole or unread.
#[test]
fn no_name_is_cut() {
    for medium in [Medium::Html, Medium::Text, Medium::Docx, Medium::Pdf] {
        check(medium, &["甲市乙", "区人民政府2021年~"], Some("甲市乙区人民政府"));
        check(medium, &["甲市丙区丁街道", "办事处2021年~"], Some("甲市丙区丁街道办事处"));
        check(medium, &["甲市丙区人民政府丁街道", "办事处", "2021年~"], Some("甲市丙区人民政府丁街道办事处"));
        check(medium, &["#甲市丙区", "#丁镇人民政府2021年~"], Some("甲市丙区丁镇人民政府"));
        check(medium, &["甲市住房⏎和城乡建设局2021年~"], Some("甲市住房和城乡建设局"));
        check(medium, &["索引", "甲市住房", "和城乡建设局2021年~"], None);
        check(
            medium,
            &["索引", "甲市住房", "和城乡建设局2021年~", "甲市住房和城乡建设局编制。"],
            Some("甲市住房和城乡建设局"),
        );
        check(medium, &["索引", "甲市丙区丁街道", "办事处2021年~"], None);
        check(medium, &["信息公开", "办事处2021年~"], None);
        check(medium, &["丙区人民政府", "#丁街道办事处2021年~"], Some("丁街道办事处"));
        check(medium, &["索引", "丙区人民政府", "丁街道办事处2021年~"], None);
        check(medium, &["丙区人民政府", "丁镇人民政府2021年~"], Some("丁镇人民政府"));
    }
}

#[test]
fn the_title_of_a_page_says_what_its_text_does_not() {
    let format = Format::built_in("2021-30").unwrap();
    let read = |title: &str, own: bool, year: Option<&str>| {
        let title = Some(title.replace('~', &format.title));
        let declared = Declared { title, format: own.then(|| "2021-30".to_owned()), ..Declared::default() };
        let mut prose = Prose::default();
        if let Some(year) = year {
            prose.put(Target::Year, year, &Place::Paragraph(1), Confidence::Exact);
        }
        of_page(&declared, format, &mut prose);
        let text = |target| prose.text(target).unwrap_or_default().to_owned();
        (text(Target::Organ), text(Target::Year))
    };
    for (title, organ, year) in [
        ("甲县民政局2021年~", "甲县民政局", "2021"),
        ("甲县民政局2021年~_甲县人民政府网站", "甲县民政局", "2021"),
        ("甲县门户网站 - 甲乙县2021年~", "甲乙县", "2021"),
        ("甲县民政局2021年~ 甲县人民政府门户网站", "甲县民政局", "2021"),
        ("甲县民政局2021年~丨甲县", "甲县民政局", "2021"),
        ("甲县人民政府门户网站 甲县民政局2021年~", "", "2021"),
        ("甲县 甲县民政局2021年~", "", "2021"),
        ("2021年~", "", "2021"),
        ("甲县人民政府网站", "", ""),
    ] {
        assert_eq!(read(title, false, None), (organ.to_owned(), year.to_owned()), "{title}");
    }
    assert_eq!(read("甲县民政局2021年~", false, Some("2021")), ("甲县民政局".to_owned(), "2021".to_owned()));
    assert_eq!(read("甲县民政局2021年~", false, Some("2022")), (String::new(), "2022".to_owned()));
    assert_eq!(read("甲县民政局2021年~", true, None), (String::new(), String::new()));
}
