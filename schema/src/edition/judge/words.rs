//! Kinds and classes in words: those of the format language and of machine output in English, those of people in Chinese.

use super::Class;
use crate::edition::compare::{Factor, Kind};
use crate::language::Language;

/// What happened, in a few words.
pub const fn kind(kind: Kind, language: Language) -> &'static str {
    let chinese = match kind {
        Kind::Added => "新增",
        Kind::Removed => "取消",
        Kind::Renamed => "改称，含义不变",
        Kind::Moved => "移位，含义不变",
        Kind::Replaced => "改为另一项指标，不可比",
        Kind::Split => "一项分为几项",
        Kind::Merged => "几项合为一项",
        Kind::Scaled => "换计量单位",
        Kind::Unit => "计量单位不同",
        Kind::Widened => "可填内容放宽",
        Kind::Narrowed => "可填内容收窄",
        Kind::Closed => "限于部分级别的机关",
        Kind::Opened => "扩大到更多级别的机关",
        Kind::Required => "改为必填",
        Kind::Optional => "改为可以不填",
        Kind::Reworded => "文字调整",
        Kind::Renumbered => "序号调整",
        Kind::Reordered => "顺序调整",
        Kind::Regrouped => "表头调整",
        Kind::Aliases => "其他写法调整",
        Kind::Guidance => "填报说明调整",
        Kind::Gloss => "英文释义调整",
        Kind::Cited => "引用条款调整",
        Kind::Basis => "依据程度调整",
        Kind::Tightened => "核对规则收紧",
        Kind::Loosened => "核对规则放宽",
        Kind::Altered => "核对规则改变",
        Kind::Severity => "核对规则的轻重改变",
        Kind::Derived => "核对规则随之调整",
        Kind::Orphaned => "核对规则失去部分项目",
        Kind::Years => "适用年度改变",
    };
    language.pick(kind.as_str(), chinese)
}

/// How far it reaches, in a few words.
pub const fn class(class: Class, language: Language) -> &'static str {
    let chinese = match class {
        Class::Presentation => "仅涉及文字和版式",
        Class::Additive => "不影响旧数据",
        Class::Mapped => "可换算",
        Class::OneWay => "可以汇总，不能还原",
        Class::Decision => "须由人判断",
        Class::Discontinuity => "数据序列中断",
    };
    language.pick(class.as_str(), chinese)
}

/// The factor of a scaled figure as people write it: a whole number without a denominator.
pub fn factor((numerator, denominator): Factor) -> String {
    match denominator {
        1 => numerator.to_string(),
        _ => format!("{numerator}/{denominator}"),
    }
}
