//! What the parsers of TOML and of JSON say, which they say in English alone.

use crate::language::Wording;

/// Something that a parser complained of, in both languages. Signs that it expected stand in the Chinese as they
/// do in the English; what is in no table is at least said to be wrong there.
pub(crate) fn worded(english: &str) -> Wording {
    let (what, expected) = english.split_once(", expected ").unwrap_or((english, ""));
    let known = COMPLAINTS.iter().find(|(complaint, _)| what == *complaint).map(|(_, chinese)| *chinese);
    let chinese = known.unwrap_or("这里的写法不对");
    // What is expected besides signs, such as letters, the Chinese says itself.
    let signs: Option<Vec<&str>> =
        expected.split(", ").map(|sign| sign.strip_prefix('`')?.strip_suffix('`')).collect();
    let due = signs.map_or(String::new(), |signs| format!("，应为`{}`", signs.join("`或`")));
    Wording::of(english.to_owned(), format!("{chinese}{due}"))
}

/// Complaints as the parsers word them, and in Chinese.
const COMPLAINTS: &[(&str, &str)] = &[
    // TOML.
    ("`_` may only go between digits", "`_`只能放在数字之间"),
    ("cannot extend value of type array with a dotted key", "列表不能再用带点的键添加内容"),
    (
        "cannot extend value of type inline table with a dotted key",
        "写成`{ … }`的键值不能再用带点的键添加内容",
    ),
    ("carriage return must be followed by newline", "回车符后面必须是换行符"),
    ("duplicate key", "这个键重复了"),
    ("extra `=`", "多了一个`=`"),
    ("extra assignment between key-value pairs", "两个键值之间多了一个`=`"),
    ("extra comma in array", "列表里多了一个逗号"),
    ("extra comma in inline table", "`{ … }`里多了一个逗号"),
    ("integers with a radix cannot be signed", "带进制的整数不能有正负号"),
    ("invalid array", "列表的写法不对"),
    ("invalid basic string", "字符串的写法不对"),
    ("invalid boolean", "只能写`true`或`false`"),
    ("invalid comment character", "注释里有不允许的字符"),
    ("invalid date-time", "日期的写法不对"),
    ("invalid exponent", "数字的指数写法不对"),
    ("invalid float", "小数的写法不对"),
    ("invalid fraction", "小数部分的写法不对"),
    ("invalid inline table element", "`{ … }`里的写法不对"),
    ("invalid integer number", "整数的写法不对"),
    ("invalid key", "键的写法不对"),
    ("invalid key-value pair", "键值的写法不对"),
    ("invalid literal string", "单引号字符串的写法不对"),
    ("invalid mantissa", "数字的写法不对"),
    ("invalid multi-line basic string", "多行字符串的写法不对"),
    ("invalid multi-line literal string", "单引号多行字符串的写法不对"),
    ("invalid string", "字符串的写法不对"),
    ("invalid table", "表头的写法不对"),
    ("invalid unquoted key", "这个键要加引号，或者改用字母、数字、`_`和`-`"),
    ("invalid value", "值的写法不对"),
    ("key with no value", "这个键没有值"),
    ("missing array opening", "列表缺少开头的`[`"),
    ("missing assignment between key-value pairs", "键和值之间缺少`=`"),
    ("missing comma between array elements", "列表的两项之间缺少逗号"),
    ("missing comma between key-value pairs", "两个键值之间缺少逗号"),
    ("missing escaped value", "`\\`后面缺少字符"),
    ("missing inline table opening", "缺少开头的`{`"),
    ("missing key for inline table element", "`{ … }`里有一项没有键"),
    ("missing opening quote", "缺少开头的引号"),
    ("missing table open", "表头缺少开头的`[`"),
    ("missing value", "缺少值"),
    ("missing value for key", "这个键没有值"),
    ("radix must be lowercase", "进制的字母要小写"),
    ("redundant integer number prefix", "整数前面的进制写重了"),
    ("redundant numeric sign", "正负号写重了"),
    ("string values must be quoted", "字符串要加引号"),
    ("too few unicode value digits", "字符编号的位数不够"),
    ("too many levels of nesting", "嵌套的层数太多"),
    ("unclosed array", "列表没有用`]`结束"),
    ("unclosed array table", "表头没有用`]]`结束"),
    ("unclosed inline table", "没有用`}`结束"),
    ("unclosed table", "表头没有用`]`结束"),
    ("unexpected `=` in array", "列表里不能有`=`"),
    ("unexpected content", "这里有多余的内容"),
    ("unexpected content between comment and newline", "注释和换行之间有多余的内容"),
    ("unexpected key or value", "这里不该有键或值"),
    ("unexpected leading zero", "数字不能以0开头"),
    ("unexpected sign", "这里不该有正负号"),
    ("unquoted keys cannot be empty", "键不能为空"),
    // JSON.
    ("EOF while parsing a list", "文件在列表中间就结束了"),
    ("EOF while parsing an object", "文件在`{ … }`中间就结束了"),
    ("EOF while parsing a string", "文件在字符串中间就结束了"),
    ("EOF while parsing a value", "文件在应当有值的地方就结束了"),
    ("expected `:`", "这里应为`:`"),
    ("expected `,` or `]`", "这里应为`,`或`]`"),
    ("expected `,` or `}`", "这里应为`,`或`}`"),
    ("expected ident", "这里应为`true`、`false`或`null`"),
    ("expected value", "这里应当有值"),
    ("expected `\"`", "这里应为`\"`"),
    ("invalid escape", "`\\`后面的字符不对"),
    ("invalid number", "数字的写法不对"),
    ("number out of range", "数字太大"),
    ("invalid unicode code point", "字符编号不对"),
    ("control character (\\u0000-\\u001F) found while parsing a string", "字符串里有控制字符，例如换行"),
    ("key must be a string", "键要加引号"),
    ("lone leading surrogate in hex escape", "`\\ud800`到`\\udfff`要成对使用"),
    ("trailing comma", "最后一项后面多了一个逗号"),
    ("trailing characters", "结尾后面还有多余的内容"),
    ("unexpected end of hex escape", "`\\u`后面的位数不够"),
    ("recursion limit exceeded", "嵌套的层数太多"),
];
