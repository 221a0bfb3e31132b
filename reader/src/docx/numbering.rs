//! Automatic numbers of paragraphs: `一、`, `（二）`, `3.`

use crate::Error;
use crate::xml::{Element, Event, Space, Xml};
use nianbao_schema::naming::numeral;
use std::collections::HashMap;

const LEVELS: usize = 9;

/// Which list a paragraph belongs to, and at which level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Numbered {
    pub(super) by: Option<String>,
    pub(super) at: Option<usize>,
}

/// The lists, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// How the levels of an abstract list look.
    patterns: HashMap<String, [Level; LEVELS]>,
    lists: HashMap<String, List>,
    /// The last number of each level of an abstract list, which several lists may share.
    counts: HashMap<String, [Option<u32>; LEVELS]>,
}

#[derive(Clone, Debug, Default)]
struct Level {
    start: u32,
    format: Option<String>,
    text: String,
}

/// A list: which abstract one it follows, and where it starts anew.
#[derive(Debug, Default)]
struct List {
    pattern: String,
    starts: [Option<u32>; LEVELS],
}

impl Numbering {
    pub(super) fn read(mut xml: Xml<'_>) -> Result<Self, Error> {
        let mut reading = Reading::default();
        while let Some(event) = xml.next()? {
            if let Event::Open(element) = event
                && element.space == Space::Word
            {
                reading.open(&element);
            }
        }
        Ok(reading.numbering)
    }

    /// The next number of a list, as it shows.
    pub(super) fn next(&mut self, numbered: &Numbered) -> Option<String> {
        let list = self.lists.get_mut(numbered.by.as_deref()?)?;
        let levels = self.patterns.get(&list.pattern)?;
        let at = numbered.at.unwrap_or_default();
        let level = levels.get(at)?;
        let counts = self.counts.entry(list.pattern.clone()).or_default();
        let restart = list.starts.get_mut(at).and_then(Option::take);
        let next = match (restart, counts[at]) {
            (Some(start), _) => start,
            (None, Some(last)) => last.saturating_add(1),
            (None, None) => level.start,
        };
        counts[at] = Some(next);
        counts[at + 1..].fill(None);
        shown(level, levels, counts)
    }
}

/// A number as its pattern shows it: `%1.%2` has the numbers of two levels. Nothing where there is a bullet or a
/// way to count that is not known here.
fn shown(level: &Level, levels: &[Level; LEVELS], counts: &[Option<u32>; LEVELS]) -> Option<String> {
    let mut shown = String::new();
    let mut rest = level.text.as_str();
    while let Some((before, after)) = rest.split_once('%') {
        shown.push_str(before);
        let digit =
            after.chars().next().and_then(|digit| digit.to_digit(10)).filter(|digit| *digit > 0)? as usize;
        let other = levels.get(digit - 1)?;
        let count = counts.get(digit - 1).copied().flatten().unwrap_or(other.start);
        shown.push_str(&counted(count, other.format.as_deref().unwrap_or("decimal"))?);
        rest = &after[1..];
    }
    shown.push_str(rest);
    let is_bullet = matches!(level.format.as_deref(), Some("bullet" | "none"));
    (!is_bullet && !shown.is_empty()).then_some(shown)
}

fn counted(count: u32, format: &str) -> Option<String> {
    let letter =
        |first: u8| (1..=26).contains(&count).then(|| char::from(first + (count - 1) as u8).to_string());
    match format {
        "decimal" => Some(count.to_string()),
        "chineseCounting"
        | "chineseCountingThousand"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand" => Some(numeral(count as usize)),
        "decimalFullWidth" | "decimalFullWidth2" => {
            let digits = count.to_string();
            digits.chars().map(|digit| char::from_u32(u32::from(digit) + 0xfee0)).collect()
        }
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => {
            (1..=20).contains(&count).then(|| char::from_u32(0x245f + count)).flatten().map(String::from)
        }
        "lowerLetter" => letter(b'a'),
        "upperLetter" => letter(b'A'),
        _ => None,
    }
}

/// Where in the file of lists one is.
#[derive(Default)]
struct Reading {
    numbering: Numbering,
    pattern: String,
    list: Option<String>,
    level: usize,
}

impl Reading {
    fn open(&mut self, element: &Element<'_>) {
        let text = |name| element.attribute(name).unwrap_or_default().into_owned();
        match element.name() {
            "abstractNum" => {
                self.pattern = text("abstractNumId");
                self.list = None;
                self.numbering.patterns.insert(self.pattern.clone(), Default::default());
            }
            "num" => {
                self.list = Some(text("numId"));
                self.numbering.lists.insert(text("numId"), List::default());
            }
            "abstractNumId" => {
                if let Some(list) = self.list() {
                    list.pattern = text("val");
                }
            }
            "lvl" | "lvlOverride" => self.level = element.number("ilvl").unwrap_or_default() as usize,
            "startOverride" => {
                let (level, start) = (self.level, element.number("val"));
                if let Some(slot) = self.list().and_then(|list| list.starts.get_mut(level)) {
                    *slot = start;
                }
            }
            name @ ("start" | "numFmt" | "lvlText") => {
                let Some(level) = self.level() else { return };
                match name {
                    "start" => level.start = element.number("val").unwrap_or_default(),
                    "numFmt" => level.format = Some(text("val")),
                    _ => level.text = text("val"),
                }
            }
            _ => {}
        }
    }

    fn list(&mut self) -> Option<&mut List> {
        self.numbering.lists.get_mut(self.list.as_deref()?)
    }

    /// The level that is being described; a list that redefines one of its own is not followed.
    fn level(&mut self) -> Option<&mut Level> {
        match self.list {
            Some(_) => None,
            None => self.numbering.patterns.get_mut(&self.pattern)?.get_mut(self.level),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Medium;

    fn numbering(levels: &str, lists: &str) -> Numbering {
        let xml = format!(
            r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>{lists}</w:numbering>"#
        );
        Numbering::read(Xml::new(&xml, Medium::Docx, 64)).unwrap()
    }

    fn at(by: &str, at: usize) -> Numbered {
        Numbered { by: Some(by.to_owned()), at: Some(at) }
    }

    #[test]
    fn lists_count_as_they_show() {
        let levels = r#"
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="2"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%1-%2）"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
            <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="hebrew1"/><w:lvlText w:val="%4"/></w:lvl>"#;
        let lists = r#"<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>"#;
        let mut numbering = numbering(levels, lists);
        let shown = [
            (at("1", 0), Some("一、")),
            (at("1", 1), Some("（一-2）")),
            (at("1", 1), Some("（一-3）")),
            (at("1", 0), Some("二、")),
            (at("1", 1), Some("（二-2）")),
            (at("1", 2), None),
            (at("1", 3), None),
            (at("2", 0), Some("五、")),
            (at("2", 0), Some("六、")),
            (at("1", 9), None),
            (at("3", 0), None),
            (at("0", 0), None),
        ];
        for (which, expect) in shown {
            assert_eq!(numbering.next(&which).as_deref(), expect, "{which:?}");
        }
    }
}
