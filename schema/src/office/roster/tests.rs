use super::*;
use crate::form::format::Format;

fn levels() -> Vec<Level> {
    Format::built_in("2021-30").unwrap().levels.clone()
}

/// A table of which each line is `a|b|c`; a cell that ends in `*` is merged.
fn lines(text: &str) -> Vec<Line> {
    let square = |(column, text): (usize, &str)| Square {
        column,
        text: text.trim_end_matches('*').to_owned(),
        is_merged: text.ends_with('*'),
    };
    let line = |(number, text): (usize, &str)| Line {
        number: number + 1,
        squares: text.split('|').enumerate().map(square).collect(),
    };
    text.lines().enumerate().map(line).collect()
}

fn read(text: &str) -> Result<Roster, Vec<String>> {
    let told = |fault: Fault| format!("{} {}", fault.line, fault.text.chinese());
    Roster::from_table(&lines(text), &levels()).map_err(|faults| faults.into_iter().map(told).collect())
}

const COUNTY: &str = "\
序号|名称|级别|上级|曾用名|口径
1|某县|县级||
2|教育局|县级|某县|教育体育局、教育和体育局
3|城关镇|乡级|某 县||含下级
4|城关镇某所|乡级|城关镇";

#[test]
fn a_table_is_a_tree() {
    let roster = read(COUNTY).unwrap();
    let parents: Vec<Option<usize>> = roster.organs.iter().map(|organ| organ.parent).collect();
    assert_eq!(parents, [None, Some(0), Some(0), Some(2)]);
    assert_eq!(roster.organs[1].former, ["教育体育局", "教育和体育局"]);
    assert_eq!(roster.organs[2].level.as_deref(), Some("township"));
    let same = "[[organ]]\nname = \"某县\"\nlevel = \"county\"\n[[organ]]\nname = \"教育局\"\nlevel = \"county\"\n\
        parent = \"某县\"\nformer = [\"教育体育局\", \"教育和体育局\"]\n[[organ]]\nname = \"城关镇\"\nlevel = \"township\"\n\
        parent = \"某县\"\nscope = \"all\"\n[[organ]]\nname = \"城关镇某所\"\nlevel = \"township\"\nparent = \"城关镇\"\n";
    let mut same = Roster::from_toml(same, &levels()).unwrap();
    assert_eq!(same.organs.iter().map(|organ| organ.line).collect::<Vec<_>>(), [1, 4, 9, 14]);
    same.organs.iter_mut().zip(&roster.organs).for_each(|(organ, other)| organ.line = other.line);
    assert_eq!(same, roster);
}

#[test]
fn names_are_matched_exactly_then_as_they_were_and_never_by_likeness() {
    let roster = read(COUNTY).unwrap();
    for (name, due) in [
        ("教　育局", Match::Exact(1)),
        ("教育体育局", Match::Former(1)),
        ("教育厅", Match::Near(1)),
        ("卫生健康委员会", Match::Nobody),
        ("", Match::Nobody),
    ] {
        assert_eq!(roster.find(name), due, "{name}");
    }
    let split = read("名称|曾用名\n甲局|甲乙局\n乙局|甲乙局").unwrap();
    assert_eq!(split.find("甲乙局"), Match::Several(vec![0, 1]));
}

#[test]
fn every_part_of_a_total_is_counted_once() {
    let roster = read(COUNTY).unwrap();
    // Of the county no report is expected; the town's counts what is below it.
    assert_eq!(roster.parts(0, &|_| false), [1, 2]);
    assert_eq!(roster.parts(0, &|organ| organ == 0), [0, 1, 2]);
    assert_eq!(roster.parts(2, &|_| true), [2]);
    assert_eq!((0..4).map(|organ| roster.is_expected(organ)).collect::<Vec<_>>(), [false, true, true, true]);
}

#[test]
fn all_mistakes_are_told_in_one_run_with_their_lines() {
    let faults = read(
        "名称|级别|上级|名称|\n甲局|局级|\n甲 局||乙县\n|县级\n丙|| 丁\n丁||丙\n戊|||已|庚\n己*||戍|\n辛||辛",
    );
    let due = [
        "1 表头“名称”出现了两次",
        "2 不认识级别“局级”；级别有国务院部门、省级、设区的市级、县级、乡级",
        "3 “甲 局”在第2行已经有了；每个机关只能写一次",
        "3 上级“乙县”不在名册里",
        "4 这一行没有机关名称",
        "5 上级绕成了圈：丙 → 丁",
        "7 “庚”所在的列没有表头",
        "8 “己”是合并单元格；名册一行一个机关，请取消合并、逐行填写",
        "8 上级“戍”不在名册里",
        "9 上级绕成了圈：辛",
    ];
    assert_eq!(faults.unwrap_err(), due);
    for (text, due) in [
        ("", "1 名册是空的"),
        ("单位|电话\n甲|1", "1 没有表头“名称”；第一行应当是表头"),
        ("名称|级 另\n甲|", "1 不认识表头“级 另”，是不是“级别”？"),
        ("名称*|级别", "1 表头“名称”是合并单元格；名册第一行每列一个表头，不能合并"),
        ("名称|级别", "1 名册里没有机关"),
    ] {
        assert_eq!(read(text).unwrap_err(), [due], "{text}");
    }
    let faults =
        Roster::from_toml("[[organ]]\nname = \"甲\"\nparnt = \"乙\"\nlevel = 3\n", &levels()).unwrap_err();
    let told: Vec<String> =
        faults.iter().map(|fault| format!("{} {}", fault.line, fault.text.english())).collect();
    assert_eq!(told, ["3 the key `parnt` is not known; did you mean `parent`?", "4 `level` is a text"]);
    assert_eq!(Roster::from_toml("[[organ]\n", &levels()).unwrap_err()[0].line, 1);
}
