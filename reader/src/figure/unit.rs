//! Units, and exact changes from one to another.
//!
//! A unit that is stated and not understood is a unit too: it converts to nothing, so that no figure under it is read.
//! That differs from a header that states none.

use super::Unread;
use crate::labels::{noted, plain};
use crate::reading::Conversion;
use nianbao_schema::Number;

/// A unit: a power of ten and what is counted, so that 万元 is 10⁴ 元.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    text: String,
    power: u32,
    base: String,
    /// Whether it is understood.
    is_clear: bool,
}

const MONEY: &str = Unit::MONEY;

/// What money of other countries is called before 元.
const FOREIGN: &str = "美港欧日韩澳加新台";

/// Words that count things. They differ from each other in what is counted, not in how many.
const COUNTERS: &[&str] =
    &["件", "份", "个", "项", "条", "次", "人", "人次", "部", "篇", "宗", "起", "家", "户", "例", "笔"];

/// What stands before a unit and says that one follows.
const BEFORE: &[&str] = &[
    "金额单位",
    "计量单位",
    "货币单位",
    "计价单位",
    "数量单位",
    "单位",
    "币种",
    "人民币",
    "均",
    "为",
    "是",
    "以",
    "按",
];

/// What stands behind a unit and says that it was one.
const BEHIND: &[&str] = &["为计量单位", "为单位", "计算", "计", "人民币"];

impl Unit {
    /// The unit of money, from which all others of money are made.
    pub(crate) const MONEY: &str = "元";

    /// The unit that a text is, in half-width characters.
    pub fn of(text: &str) -> Self {
        let mut power = 0;
        let mut base = text;
        while let Some((more, rest)) = multiplier(base) {
            power += more;
            base = rest;
        }
        let base = if matches!(base, "元整" | "圆" | "圆整" | "元人民币") { MONEY } else { base };
        Unit { text: text.to_owned(), power, base: base.to_owned(), is_clear: true }
    }

    /// A unit that is stated and not understood.
    fn unclear(text: &str) -> Self {
        Unit { text: text.to_owned(), power: 0, base: String::new(), is_clear: false }
    }

    /// The unit that a header or a label states for figures of the form's unit: in its notes any, in its other words
    /// only money, as in `金额/元`.
    pub fn stated(header: &str, form: Option<&str>) -> Option<Self> {
        let header = plain(header);
        let (words, notes) = match header.starts_with('(') {
            true => ("", &*header),
            false => noted(&header),
        };
        let form = form.map(|form| Unit::of(&plain(form)));
        let mut units = Statement::of(notes).units(form.as_ref());
        if form.as_ref().is_some_and(Unit::is_money) {
            units.extend(words.split(is_between).filter_map(money));
        }
        one(units, &header)
    }

    /// The unit that a line above a table states for figures of the form's unit; see [`Unit::line`].
    pub fn above(statement: &str, form: Option<&str>) -> Option<Self> {
        let form = Unit::of(&plain(form?));
        let stated = Statement { says_so: true, ..Statement::of(statement) };
        // `件、万元` states a unit for each kind of figure.
        let own = |unit: &Unit| unit.base == form.base || unit.base.is_empty();
        let units = stated.units(Some(&form)).into_iter().filter(own).collect();
        one(units, statement)
    }

    /// What a line above a table says of units, as in `单位：元` and `（以万元为单位）`; nothing if it says nothing. Who
    /// fills in a form is called a 单位 too.
    pub fn line(text: &str) -> Option<String> {
        const LONGEST: usize = 60;
        if !text.contains("单位") && !text.contains(MONEY) && !text.contains('單') {
            return None;
        }
        let text = plain(text);
        if text.chars().nth(LONGEST).is_some() || text.ends_with('。') {
            return None;
        }
        let said = text.match_indices("单位").find_map(|(at, word)| {
            let (before, behind) = (&text[..at], &text[at + word.len()..]);
            let stem =
                ["金额", "计量", "货币", "计价", "数量"].iter().find_map(|stem| before.strip_suffix(stem));
            if let Some(unit) = before.strip_suffix('为') {
                return unit.rsplit(is_between).next().map(str::to_owned);
            }
            let stands_alone = stem.is_some() || before.is_empty() || before.ends_with(is_between);
            let statement = behind.trim_start_matches([':', '为', '是']);
            let is_unit = statement.split(is_between).any(is_word) || stem.is_some();
            let is_short = is_short(statement.trim_end_matches(')'));
            let is_said = is_unit && (stands_alone || behind.starts_with(':'));
            (is_said || stands_alone && is_short).then(|| statement.to_owned())
        });
        said.or_else(|| {
            let note = text.strip_suffix(')')?.rsplit('(').next()?;
            (measure(note)?.base == MONEY).then(|| note.to_owned())
        })
    }

    /// This unit, if another one that is stated of the same figures is the same.
    pub(crate) fn or_unclear(self, other: Unit) -> Unit {
        if self == other { self } else { Unit::unclear(&format!("{}/{}", self.text, other.text)) }
    }

    fn is_money(&self) -> bool {
        self.base == MONEY
    }

    /// Whether a number in it is much larger than it looks, so that a missing unit may change what it means.
    pub(super) fn scales_money(form: &str) -> bool {
        let unit = Unit::of(&plain(form));
        unit.is_money() && unit.power > 0
    }

    /// The unit at the start of the text behind a number, and what stands behind it.
    pub(super) fn leading<'t>(rest: &'t str, form: Option<&str>) -> Option<(Self, &'t str)> {
        if rest.is_empty() {
            return None;
        }
        if let Some(form) = form.map(plain).filter(|form| !form.is_empty())
            && let Some(behind) = rest.strip_prefix(&form)
            && !behind.starts_with(char::is_alphabetic)
        {
            return Some((Unit::of(&form), behind));
        }
        let end = rest.find(|c: char| !c.is_alphabetic() && c != '%').unwrap_or(rest.len());
        (end > 0).then(|| (Unit::of(&rest[..end]), &rest[end..]))
    }

    /// The unit that a bracketed note behind a number is, if it is one.
    pub(super) fn noted(note: &str, form: Option<&str>) -> Option<Self> {
        let form = form.map(|form| Unit::of(&plain(form)));
        let unit = foreign(note).or_else(|| measure(note))?;
        let is_own = form.as_ref().is_some_and(|form| form.base == unit.base);
        (is_own || !unit.is_clear || unit.is_known()).then_some(unit)
    }

    fn is_known(&self) -> bool {
        self.is_money() || self.base.is_empty() || COUNTERS.contains(&&*self.base)
    }

    /// A number of this unit in the form's.
    pub(super) fn convert(
        &self,
        number: Number,
        form: Option<&str>,
    ) -> Result<(Number, Option<Conversion>), Unread> {
        if !self.is_clear {
            return Err(Unread::UnclearUnit);
        }
        let form = Unit::of(&plain(form.ok_or(Unread::Unit)?));
        if *self == form {
            return Ok((number, None));
        }
        // `160万` of a form's 万元 leaves out what both have.
        let is_same_kind = self.base == form.base || (self.base.is_empty() && self.power > 0);
        if !is_same_kind {
            return Err(Unread::Unit);
        }
        let power = i64::from(self.power) - i64::from(form.power) - i64::from(number.scale());
        let converted =
            format!("{}e{power}", number.mantissa()).parse().map_err(|_| Unread::TooManyDigits)?;
        let conversion =
            (self.power != form.power).then(|| Conversion { from: self.text.clone(), to: form.text.clone() });
        Ok((converted, conversion))
    }
}

/// Notes that may state units, and whether they say that they do.
struct Statement<'t> {
    pieces: Vec<&'t str>,
    says_so: bool,
}

impl<'t> Statement<'t> {
    fn of(text: &'t str) -> Self {
        Statement {
            pieces: text.split(is_between).filter(|piece| !piece.is_empty()).collect(),
            says_so: false,
        }
    }

    /// The units in it. `单位` without a unit that is known is one that is not understood.
    fn units(&self, form: Option<&Unit>) -> Vec<Unit> {
        let mut units = Vec::new();
        let mut says_so = self.says_so;
        for piece in &self.pieces {
            let is_own = |unit: &Unit| form.is_some_and(|form| form.base == unit.base);
            match measure(piece) {
                // A form without a unit counts things, whatever they are called.
                Some(unit) if form.is_none() && unit.power == 0 && !unit.is_money() => says_so = false,
                Some(unit) if is_own(&unit) || unit.is_known() => {
                    units.push(unit);
                    says_so = false;
                }
                _ => match foreign(piece) {
                    Some(unit) => units.push(unit),
                    None => says_so |= piece.starts_with("单位") || piece.ends_with("单位"),
                },
            }
        }
        if says_so && units.is_empty() {
            units.push(Unit::unclear(&self.pieces.join(" ")));
        }
        units
    }
}

/// Whether a text may be a unit that is not known: a word of one or two characters that names no organ.
fn is_short(text: &str) -> bool {
    const LONGEST: usize = 2;
    (1..=LONGEST).contains(&text.chars().count())
        && !text.ends_with(|c| "局委办院厅府会站所处镇乡".contains(c))
}

/// The one unit that is stated; an unclear one if several are, since it is open which is meant.
fn one(units: Vec<Unit>, text: &str) -> Option<Unit> {
    let mut units = units.into_iter();
    let unit = units.next()?;
    Some(if units.all(|other| other == unit) { unit } else { Unit::unclear(text) })
}

/// The unit that a piece of text is, without the words that only say that it is one.
fn measure(piece: &str) -> Option<Unit> {
    let mut word = piece;
    loop {
        let bare = BEFORE.iter().find_map(|before| word.strip_prefix(before)).unwrap_or(word);
        let bare = bare.trim_start_matches([':', '/']);
        let bare = BEHIND.iter().find_map(|behind| bare.strip_suffix(behind)).unwrap_or(bare);
        if bare == word {
            break;
        }
        word = bare;
    }
    (!word.is_empty()).then(|| Unit::of(word))
}

/// Whether a piece is a unit that is known without the form.
fn is_word(piece: &str) -> bool {
    measure(piece).is_some_and(|unit| unit.is_known()) || foreign(piece).is_some()
}

/// Money of another country, which no rate converts here.
fn foreign(piece: &str) -> Option<Unit> {
    let name = piece.strip_suffix(MONEY)?;
    name.ends_with(|c| FOREIGN.contains(c)).then(|| Unit::unclear(piece))
}

/// The unit of money in which a word ends.
fn money(word: &str) -> Option<Unit> {
    if let Some(foreign) = foreign(word) {
        return Some(foreign);
    }
    let name = word.strip_suffix(MONEY)?;
    let start = name.trim_end_matches(['十', '百', '千', '万', '亿']).len();
    Some(Unit::of(&word[start..]))
}

/// Whether a character stands between words.
fn is_between(c: char) -> bool {
    !c.is_alphanumeric() && c != '%'
}

fn multiplier(text: &str) -> Option<(u32, &str)> {
    let table = [('十', 1), ('百', 2), ('千', 3), ('万', 4), ('亿', 8)];
    table.iter().find_map(|&(word, power)| Some((power, text.strip_prefix(word)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_are_exact() {
        let convert = |number: &str, from: &str, to: &str| {
            let converted = Unit::of(from).convert(number.parse().unwrap(), Some(to));
            converted.map(|(number, _)| number.to_string())
        };
        for (number, from, to, expect) in [
            ("251000", "元", "万元", Ok("25.1")),
            ("1", "元", "万元", Ok("0.0001")),
            ("1.5", "亿元", "万元", Ok("15000")),
            ("160.5964", "万元", "元", Ok("1605964")),
            ("160.5964", "万", "万元", Ok("160.5964")),
            ("1.2", "万件", "件", Ok("12000")),
            ("3", "项", "件", Err(Unread::Unit)),
            ("3", "美元", "万元", Err(Unread::Unit)),
            ("123456789012345", "万元", "元", Err(Unread::TooManyDigits)),
            ("0.000000000000001", "元", "万元", Err(Unread::TooManyDigits)),
        ] {
            assert_eq!(convert(number, from, to), expect.map(str::to_owned), "{number}{from}");
        }
    }

    /// How a unit that was stated shows: `?` is one that is not understood.
    fn shown(unit: Option<Unit>) -> String {
        unit.map_or("-".to_owned(), |unit| {
            if unit.is_clear { format!("{}^{}", unit.base, unit.power) } else { "?".into() }
        })
    }

    #[test]
    fn headers_state_units() {
        for (header, form, expect) in [
            ("(单位:万元)", "万元", "元^4"),
            ("(万元,保留四位小数)", "万元", "元^4"),
            ("(元)", "万元", "元^0"),
            ("本年收费金额（单位：人民币元）", "万元", "元^0"),
            ("本年收费金额（人民币万元）", "万元", "元^4"),
            ("本年收费金额（单位元）", "万元", "元^0"),
            ("本年收费金额（金额单位：元）", "万元", "元^0"),
            ("本年收费金额（以元为单位）", "万元", "元^0"),
            ("本年收费金额（按万元计）", "万元", "元^4"),
            ("本年收费金额/元", "万元", "元^0"),
            ("本年收费金额 百万元", "万元", "元^6"),
            ("本年收费金额", "万元", "-"),
            ("采购总金额（万）", "万元", "^4"),
            // Stated, and not understood.
            ("(元、万元)", "万元", "?"),
            ("（单位：美元）", "万元", "?"),
            ("本年收费金额/美元", "万元", "?"),
            ("（单位：贯）", "万元", "?"),
            ("制发件数（单位：万）", "件", "^4"),
            ("制发件数（万件）", "件", "件^4"),
            ("制发件数（部）", "件", "部^0"),
            // No units.
            ("(指2019年事项数)", "项", "-"),
            ("第二十条第（一）项", "件", "-"),
            ("上一年项目数量", "项", "-"),
        ] {
            assert_eq!(shown(Unit::stated(header, Some(form))), expect, "{header}");
        }
        assert_eq!(shown(Unit::stated("数量（万件）", None)), "件^4");
        assert_eq!(shown(Unit::stated("数量（件）", None)), "-");
    }

    #[test]
    fn lines_above_tables_state_units() {
        for (line, form, expect) in [
            ("单位：元", "万元", "元^0"),
            ("（金额单位：元）", "万元", "元^0"),
            ("（以元为单位）", "万元", "元^0"),
            ("表二 收费情况　　单位：人民币元", "万元", "元^0"),
            ("表二 收费情况（元）", "万元", "元^0"),
            ("单位：件（另有注明的除外）", "件", "件^0"),
            ("单位：件（另有注明的除外）", "万元", "-"),
            ("单位：件、万元", "万元", "元^4"),
            ("单位：万件", "件", "件^4"),
            ("单位：元、万元", "万元", "?"),
            ("单位：美元", "万元", "?"),
            ("单位：贯", "万元", "?"),
            ("单位：某某县财政局", "万元", "-"),
            ("单位：财政局", "万元", "-"),
            ("填报单位：元氏县财政局", "万元", "-"),
            ("本单位收费1万元。", "万元", "-"),
            ("各单位都要公开", "万元", "-"),
        ] {
            let stated = Unit::line(line).and_then(|statement| Unit::above(&statement, Some(form)));
            assert_eq!(shown(stated), expect, "{line}");
        }
    }
}
