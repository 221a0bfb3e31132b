//! What a file that begins an edition says to whoever goes on with it.

use nianbao::{Language, said};
use std::collections::HashSet;

/// The text between an introduction and the section about changes.
pub(super) fn around(text: &str, old: &str, new: &str, language: Language) -> String {
    // The line that tells editors of the schema stays the first one.
    let (schema, rest) = text.split_once('\n').unwrap_or((text, ""));
    format!("{schema}\n\n{}\n{}\n\n{}", introduction(old, new, language), rest.trim(), changes(old, language))
}

/// The text without what was said in it to whoever went on with the last edition, in either language. What authors wrote
/// themselves stays, also where they wrote it in between.
pub(super) fn without(text: &str, old: &str, new: &str) -> String {
    let told = [Language::English, Language::Chinese]
        .map(|language| introduction(old, new, language) + &changes(old, language));
    let told: HashSet<&str> = told.iter().flat_map(|told| told.lines()).map(str::trim_end).collect();
    let mut kept: Vec<&str> = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for block in lines.chunk_by(|a, b| a.starts_with('#') && b.starts_with('#')) {
        let is_told = |line: &&&str| line.len() > 1 && told.contains(line.trim_end());
        if !block[0].starts_with('#') || block.iter().filter(is_told).count() == 0 {
            kept.extend(block);
            continue;
        }
        kept.extend(block.iter().filter(|line| !told.contains(line.trim_end())));
    }
    // Where a block went, the empty lines around it are one.
    kept.dedup_by(|a, b| a.is_empty() && b.is_empty());
    kept.join("\n") + "\n"
}

fn introduction(old: &str, new: &str, language: Language) -> String {
    said!(
        language,
        r#"# Edition {new}, begun from {old}. What to do with this file:
#
#   1. Check `years`. Fill in `document` and `issued` below, then take away the `#` before them.
#   2. Edit labels, order, rows, columns and rules as the notice says. An id stays what it is as
#      long as the meaning does; what is new gets an id that nothing else ever had.
#   3. Explain what came and went at the end of the file.
#   4. nianbao lint FILE                  says what is wrong or missing
#      nianbao diff {old} FILE         says what changed, and whom it concerns
"#,
        r#"# 格式{new}，从{old}起草。这个文件接下来这样改：
#
#   1. 核对适用年度`years`。在下面填上`document`（文号）和`issued`（印发日期），并去掉它们前面的`#`。
#   2. 按通知修改标签、次序、行、列和规则。含义不变的，id不变；新增的，
#      用一个从来没有用过的id。
#   3. 在文件末尾说明增加了什么、去掉了什么。
#   4. nianbao lint 文件                  检查有没有错误和遗漏
#      nianbao diff {old} 文件         列出改了什么、涉及谁
"#,
        old = old,
        new = new,
    )
}

fn changes(old: &str, language: Language) -> String {
    said!(
        language,
        r#"# What happened since {old} ---------------------------------------------------------------------
#
# Each section, table, row or column that came or went needs one `[[change]]`. What kept its id needs none,
# whatever its label, its place in the order and its rules are now. Copy what you need:
#
# [[change]]
# kind = "renamed"                      # the same meaning under another id: figures are copied
# from = "table.row"                    # in {old}; a column is "table.*.column"
# to   = "table.other_row"              # in this edition
# why  = "…"                            # a sentence for those whom it concerns
# cite = "…"                            # the notice
#
# The kinds: renamed    another id, the same meaning               from one, to one
#            moved      another place, the same meaning            from one, to one
#            split      one became several, of which only the sum is known
#            merged     several became one, their sum
#            scaled     another unit: add factor = "1/10000", by which an old figure is multiplied
#            reworded   the same id and meaning under a label that another row or column had
#            replaced   another meaning in the same place: figures are never carried over
#            removed    from = "…" or a list, without `to`
#            added      to = "…" or a list, without `from`
#
# `reason` is "official" unless you say "errata" (transcribed wrongly before) or "technical".
"#,
        r#"# {old}以来的变化 ---------------------------------------------------------------------
#
# 增加或者去掉的每一部分、每个表、每行、每列，都要有一项`[[change]]`。id没有变的不用写，
# 标签、次序、规则怎么改都一样。需要哪一种，照抄下面的再改：
#
# [[change]]
# kind = "renamed"                      # 含义相同，换了id：旧数字照抄
# from = "table.row"                    # {old}中的路径；列写成"table.*.column"
# to   = "table.other_row"              # 本格式中的路径
# why  = "…"                            # 给有关的人看的一句话
# cite = "…"                            # 依据的通知
#
# kind有以下几种：
#            renamed    换了id，含义相同                            from一个，to一个
#            moved      换了位置，含义相同                          from一个，to一个
#            split      一项分为几项，旧数字只知道合计
#            merged     几项并为一项，旧数字相加
#            scaled     换了计量单位：另写factor = "1/10000"，即旧数字要乘的系数
#            reworded   id和含义不变，标签是原来另一行、另一列用过的
#            replaced   位置相同，含义不同：旧数字一律不带过来
#            removed    去掉了：from = "…"或列表，不写to
#            added      增加了：to = "…"或列表，不写from
#
# 变化的原因`reason`不写就是"official"（通知要求）；另有"errata"（以前抄错了）和"technical"（技术原因）。
"#,
        old = old,
    )
}
