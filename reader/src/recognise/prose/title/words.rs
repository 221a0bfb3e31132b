//! Words by which the name of an organ is told from what stands around it in titles and on web pages.

/// What the names of organs end with.
const ENDINGS: &str = "府局委会办厅室院部处署社所站队镇乡道行校学馆库组企司团区省市县州盟旗心台园场科联狱";
/// What names of places end with.
const PLACES: &str = "省市县区旗州盟镇乡";
/// What no name of an organ holds, though links, headings and the names of websites do.
const FOREIGN: &[&str] = &[
    "网站",
    "首页",
    "门户",
    "位置",
    "专栏",
    "栏目",
    "平台",
    "信息公开",
    "公告",
    "公示",
    "通知",
    "附件",
    "索引",
    "文号",
    "来源",
    "年报",
    "年度",
    "报告",
    "返回",
    "导航",
    "部门",
    "登录",
    "搜索",
    "专题",
    "指南",
    "目录",
    "制度",
];
/// What is done with a report: a title that begins so is that of a notice.
const VERBS: &[&str] = &[
    "发布", "公布", "印发", "转发", "报送", "上报", "公开", "编制", "填报", "做好", "开展", "征集", "下发",
    "批转",
];
/// What is no name by itself: only what stands in front says of whom.
const GENERIC: &[&str] = &[
    "办事处",
    "街道办事处",
    "办公室",
    "委员会",
    "管理委员会",
    "管委会",
    "人民政府",
    "政府",
    "人民政府办公室",
    "政府办公室",
    "服务中心",
    "中心",
    "分局",
    "支队",
    "大队",
    "镇人民政府",
    "乡人民政府",
];
/// What a title may end with behind the name of the form.
pub(super) const TAILS: &[&str] = &[
    "全文",
    "文字版",
    "图文版",
    "网页版",
    "正文",
    "公开版",
    "定稿",
    "的报告",
    "的公告",
    "的公示",
    "公示",
    "公告",
];

/// Whether a text ends as names of organs do; what stands in brackets behind it aside.
pub(super) fn ends_a_name(text: &str) -> bool {
    let body = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map_or(text, |(body, _)| body);
    body.ends_with("海关") || body.chars().next_back().is_some_and(|c| ENDINGS.contains(c))
}

/// Whether a text holds a word that no name holds.
pub(super) fn is_foreign(text: &str) -> bool {
    FOREIGN.iter().any(|word| text.contains(word))
}

/// Whether a text speaks of what is done with a report.
pub(super) fn begins_with_verb(text: &str) -> bool {
    VERBS.iter().any(|verb| text.starts_with(verb))
}

/// Whether a text is no name by itself, such as `办事处` or `区人民政府`.
pub(super) fn is_generic(text: &str) -> bool {
    GENERIC.contains(&text) || text.strip_prefix(is_place).is_some_and(|rest| GENERIC.contains(&rest))
}

/// Whether a text names a place, or the whole country, before it goes on.
pub(super) fn is_placed(text: &str) -> bool {
    ["国家", "中国", "中华", "全国", "国务院"].iter().any(|start| text.starts_with(start))
        || text.chars().skip(1).any(is_place)
        || text.find("街道").is_some_and(|at| at > 0)
}

/// Whether a text ends with the name of a place.
pub(super) fn ends_with_place(text: &str) -> bool {
    text.ends_with(is_place) || text.ends_with("街道")
}

/// Whether two texts begin with the same place.
pub(super) fn share_place(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one);
    common.enumerate().any(|(at, c)| at > 0 && is_place(c))
}

fn is_place(c: char) -> bool {
    PLACES.contains(c)
}
