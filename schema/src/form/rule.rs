//! The rule language: text → terms with spans. What the terms name is resolved elsewhere.
//!
//! ```text
//! rule  = sum ("=" | "<=" | ">=") sum
//! sum   = ["+" | "-"] term {("+" | "-") term}
//! term  = [integer "*"] place | integer
//! place = ["previous."] path | "sum(" ["previous."] path ")"
//! when  = path ("=" | "!=" | "<" | "<=" | ">" | ">=") value
//! ```

use crate::both;
use crate::form::format::Comparison;
use crate::language::Wording;
use crate::problem::{Span, quoted};

/// The largest factor or number that a rule may contain.
pub const MAX_FACTOR: i64 = 1_000_000;

/// A rule as written: two sums and how they compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equation {
    /// What stands on the left.
    pub left: Vec<Term>,
    /// How the sides compare: `=`, `<=` or `>=`.
    pub comparison: Comparison,
    /// What stands on the right.
    pub right: Vec<Term>,
}

/// A term as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// By what the place is multiplied, with its sign; the number itself where there is no place.
    pub factor: i64,
    /// What the term names, if it is not just a number.
    pub place: Option<Place>,
}

/// A place as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The dotted path, without `previous.`.
    pub path: String,
    /// Whether last year's report is meant.
    pub previous: bool,
    /// Whether the leaves below the path are meant, and not the path itself.
    pub sum: bool,
    /// Where the path stands in the rule.
    pub span: Span,
}

/// A condition as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The path.
    pub path: String,
    /// Where it stands.
    pub path_span: Span,
    /// How it compares.
    pub comparison: Comparison,
    /// What it is compared with, without quotes.
    pub value: String,
    /// Where that stands, with its quotes.
    pub value_span: Span,
    /// Whether it stands in quotes.
    pub quoted: bool,
}

/// Why a rule cannot be read, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub message: Wording,
    /// Where in the rule, in bytes.
    pub span: Span,
    /// What to write instead, if that can be told.
    pub label: Wording,
}

/// Reads an (in)equality.
pub fn parse_equation(text: &str) -> Result<Equation, Error> {
    let mut parser = Parser::new(text);
    let left = parser.sum()?;
    let before = parser.at;
    let comparison = match parser.take_comparison() {
        Some(comparison @ (Comparison::Equal | Comparison::AtMost | Comparison::AtLeast)) => comparison,
        _ => {
            parser.at = before;
            return Err(parser.expected(Wording::plain("`=`, `<=` or `>=`", "`=`、`<=`或`>=`")));
        }
    };
    let right = parser.sum()?;
    parser.end()?;
    Ok(Equation { left, comparison, right })
}

/// Reads a sum on its own.
pub fn parse_sum(text: &str) -> Result<Vec<Term>, Error> {
    let mut parser = Parser::new(text);
    let sum = parser.sum()?;
    parser.end()?;
    Ok(sum)
}

/// Reads a condition.
pub fn parse_when(text: &str) -> Result<When, Error> {
    let mut parser = Parser::new(text);
    let (path, path_span) = parser.path()?;
    let comparison = parser.take_comparison().ok_or_else(|| {
        parser
            .expected(Wording::plain("`=`, `!=`, `<`, `<=`, `>` or `>=`", "`=`、`!=`、`<`、`<=`、`>`或`>=`"))
    })?;
    parser.skip_space();
    let raw = parser.rest().trim_end();
    if raw.is_empty() {
        return Err(parser.expected(Wording::plain("a value", "一个值")));
    }
    let value_span = parser.at..parser.at + raw.len();
    if let Some(word) = second_condition(raw) {
        let found = &raw[word.clone()];
        return Err(Error {
            message: both!(
                "a condition is one comparison, and `{found}` joins two",
                "条件只写一个比较，而`{found}`连接了两个",
                found = found,
            ),
            span: parser.at + word.start..parser.at + word.end,
            label: match found {
                "or" => Wording::plain("write one rule for each condition", "每个条件各写一条规则"),
                _ => Wording::plain("keep one of the conditions", "只留一个条件"),
            },
        });
    }
    let unquoted = ['"', '\''].iter().find_map(|&quote| raw.strip_prefix(quote)?.strip_suffix(quote));
    let (value, quoted) = (unquoted.unwrap_or(raw).to_owned(), unquoted.is_some());
    Ok(When { path, path_span, comparison, value, value_span, quoted })
}

/// The word in an unquoted value with which a second comparison begins. `black and white` is a value; so is
/// anything in quotes.
fn second_condition(raw: &str) -> Option<Span> {
    if raw.starts_with(['"', '\'']) {
        // `'a' and b = 1` begins with a quote too, but does not end with it.
        let quote = &raw[..1];
        if raw.len() > 1 && raw.ends_with(quote) {
            return None;
        }
    }
    let joins = [" and ", " or "].into_iter().filter_map(|word| {
        let at = raw.find(word)?;
        let compares = raw[at + word.len()..].contains(['=', '<', '>']);
        compares.then(|| at + 1..at + word.len() - 1)
    });
    joins.min_by_key(|word| word.start)
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str) -> Self {
        Parser { text, at: 0 }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Takes a sign if it comes next.
    fn take(&mut self, sign: &str) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn take_comparison(&mut self) -> Option<Comparison> {
        Comparison::ALL.into_iter().find(|comparison| self.take(comparison.as_str()))
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn expected(&mut self, what: Wording) -> Error {
        self.skip_space();
        let rest = self.rest();
        let found: String = rest.chars().take_while(|c| !c.is_whitespace()).take(20).collect();
        let message = if rest.is_empty() {
            both!("expected {what}, but the rule ends here", "这里应为{what}，规则却结束了", what = what)
        } else {
            both!(
                "expected {what}, found `{found}`",
                "这里应为{what}，而不是`{found}`",
                what = what,
                found = found
            )
        };
        Error { message, span: self.at..self.at + found.len(), label: remedy(rest) }
    }

    fn end(&mut self) -> Result<(), Error> {
        self.skip_space();
        if self.rest().is_empty() {
            Ok(())
        } else {
            Err(self.expected(Wording::plain("`+`, `-` or the end of the rule", "`+`、`-`或规则的结尾")))
        }
    }

    fn sum(&mut self) -> Result<Vec<Term>, Error> {
        let mut sign = if self.take("-") {
            -1
        } else {
            self.take("+");
            1
        };
        let mut terms = Vec::new();
        loop {
            let mut term = self.term()?;
            term.factor *= sign;
            terms.push(term);
            sign = match (self.take("+"), self.take("-")) {
                (false, false) => return Ok(terms),
                (true, false) => 1,
                (false, true) => -1,
                (true, true) => {
                    return Err(self.expected(Wording::plain(
                        "one sign, not two, before a place or a number",
                        "路径或数字，前面只能有一个正负号",
                    )));
                }
            };
        }
    }

    fn term(&mut self) -> Result<Term, Error> {
        self.skip_space();
        let start = self.at;
        let digits = self.take_while(|c| c.is_ascii_digit());
        if digits.is_empty() {
            return Ok(Term { factor: 1, place: Some(self.place()?) });
        }
        let factor = digits.parse().ok().filter(|&n: &i64| n <= MAX_FACTOR).ok_or_else(|| Error {
            message: both!(
                "{digits} is larger than {MAX_FACTOR}, the largest number in a rule",
                "{digits}太大，规则里的数最大为{MAX_FACTOR}",
                digits = quoted(digits),
            ),
            span: start..self.at,
            label: Wording::default(),
        })?;
        let place = if self.take("*") { Some(self.place()?) } else { None };
        Ok(Term { factor, place })
    }

    fn place(&mut self) -> Result<Place, Error> {
        self.skip_space();
        let before = self.at;
        if self.take_while(|c| c.is_ascii_alphanumeric() || c == '_') == "sum" && self.take("(") {
            let (path, span) = self.path()?;
            if !self.take(")") {
                return Err(self.expected(Wording::plain("`)`", "`)`")));
            }
            return Ok(Place::new(path, span, true));
        }
        self.at = before;
        let (path, span) = self.path()?;
        Ok(Place::new(path, span, false))
    }

    fn path(&mut self) -> Result<(String, Span), Error> {
        self.skip_space();
        let start = self.at;
        let path = self.take_while(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
        if path.split('.').any(str::is_empty) {
            self.at = start;
            return Err(
                self.expected(Wording::plain("a path such as `outcome.total`", "`outcome.total`这样的路径"))
            );
        }
        Ok((path.to_owned(), start..self.at))
    }
}

/// What an author may have meant by signs that rules do not have.
fn remedy(rest: &str) -> Wording {
    let signs: &[(&str, &str, &str)] = &[
        ("==", "one `=` is enough", "写一个`=`就够了"),
        ("=", "did a place or a number go missing before it?", "前面是不是漏了路径或数字？"),
        ("＝", "write `=`", "写成`=`"),
        ("＋", "write `+`", "写成`+`"),
        ("－", "write `-`", "写成`-`"),
        ("−", "write `-`", "写成`-`"),
        ("×", "write `*`", "写成`*`"),
        ("≤", "write `<=`", "写成`<=`"),
        ("≦", "write `<=`", "写成`<=`"),
        ("≥", "write `>=`", "写成`>=`"),
        ("≧", "write `>=`", "写成`>=`"),
        ("≠", "a rule holds with `=`, `<=` or `>=`", "规则只用`=`、`<=`或`>=`"),
        ("!=", "a rule holds with `=`, `<=` or `>=`", "规则只用`=`、`<=`或`>=`"),
        (
            "<",
            "there is no `<`: write `<=`, or `a + 1 <= b` between whole numbers",
            "没有`<`：写`<=`；整数之间要“小于”，写`a + 1 <= b`",
        ),
        (
            ">",
            "there is no `>`: write `>=`, or `a >= b + 1` between whole numbers",
            "没有`>`：写`>=`；整数之间要“大于”，写`a >= b + 1`",
        ),
        (
            ".",
            "factors are whole numbers: for `a = 0.5 * b` write `2 * a = b`",
            "系数只能是整数：`a = 0.5 * b`写成`2 * a = b`",
        ),
        (
            "%",
            "there is no `%`: for `a = 10% * b` write `10 * a = b`",
            "没有`%`：`a = 10% * b`写成`10 * a = b`",
        ),
        ("*", "a factor stands before its place: `2 * received`", "系数写在前面：`2 * received`"),
        ("/", "a rule does not divide: multiply the other side", "规则里没有除法：请把另一边乘上去"),
        ("(", "only `sum(…)` has brackets", "只有`sum(…)`用括号"),
    ];
    let found = signs.iter().find(|(sign, ..)| rest.starts_with(sign));
    found.map_or(Wording::default(), |&(_, english, chinese)| Wording::plain(english, chinese))
}

impl Place {
    fn new(path: String, span: Span, sum: bool) -> Self {
        match path.strip_prefix("previous.") {
            Some(rest) => {
                Place { path: rest.to_owned(), previous: true, sum, span: span.start + 9..span.end }
            }
            None => Place { path, previous: false, sum, span },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule written out again, so that a case shows how it was read.
    fn show(text: &str) -> String {
        fn side(terms: &[Term]) -> String {
            let show = |term: &Term| match &term.place {
                None => format!("{:+}", term.factor),
                Some(place) => {
                    let previous = if place.previous { "previous." } else { "" };
                    let path = format!("{previous}{}", place.path);
                    format!("{:+}*{}", term.factor, if place.sum { format!("sum({path})") } else { path })
                }
            };
            terms.iter().map(show).collect::<Vec<_>>().join(" ")
        }
        match parse_equation(text) {
            Ok(rule) => format!("{} {} {}", side(&rule.left), rule.comparison.as_str(), side(&rule.right)),
            Err(error) => format!("{:?}: {}", error.span, error.message.english()),
        }
    }

    #[test]
    fn reads_rules() {
        for (text, expect) in [
            ("a + b = c.d + e", "+1*a +1*b = +1*c.d +1*e"),
            ("a=b", "+1*a = +1*b"),
            ("-2 * a + 3 <= sum(b.c) - previous.d", "-2*a +3 <= +1*sum(b.c) -1*previous.d"),
            ("sum(previous.a) >= 0", "+1*sum(previous.a) >= +0"),
            ("sum = summary", "+1*sum = +1*summary"),
            ("a = ", "4..4: expected a path such as `outcome.total`, but the rule ends here"),
            ("a b = c", "2..3: expected `=`, `<=` or `>=`, found `b`"),
            ("a < c", "2..3: expected `=`, `<=` or `>=`, found `<`"),
            ("a + - b = c", "6..7: expected one sign, not two, before a place or a number, found `b`"),
            ("a. = b", "0..2: expected a path such as `outcome.total`, found `a.`"),
            ("sum(a = b", "6..7: expected `)`, found `=`"),
            ("9999999 * a = b", "0..7: `9999999` is larger than 1000000, the largest number in a rule"),
            ("a = b = c", "6..7: expected `+`, `-` or the end of the rule, found `=`"),
            ("（一） = a", "0..9: expected a path such as `outcome.total`, found `（一）`"),
        ] {
            assert_eq!(show(text), expect, "{text}");
        }
    }

    #[test]
    fn reads_conditions() {
        let when = parse_when("site.kind != '部门 网站' ").unwrap();
        assert_eq!(
            (when.path.as_str(), when.comparison, when.value.as_str()),
            ("site.kind", Comparison::NotEqual, "部门 网站")
        );
        assert_eq!(&"site.kind != '部门 网站' "[when.value_span], "'部门 网站'");
        assert!(parse_when("a =").is_err());
        assert_eq!(parse_when("a = black and white").unwrap().value, "black and white");
        assert_eq!(parse_when("a = 'b and c = d'").unwrap().value, "b and c = d");
        for (text, span) in [("a = true and b > 0", 9..12), ("a = '1' or b = '2x", 8..10)] {
            assert_eq!(parse_when(text).unwrap_err().span, span, "{text}");
        }
        assert!(parse_when("= 3").is_err());
    }
}
