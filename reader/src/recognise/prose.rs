//! Texts that were found: narratives, and whose report it is. As with figures, two that differ cancel each other.

pub(crate) mod mark;
pub(crate) mod parts;
mod scraps;
pub(crate) mod sections;
mod tail;
pub(crate) mod title;

use crate::document::{Place, Remark};
use crate::labels::plain;
use crate::reading::{Confidence, Evidence, Target};
use nianbao_schema::{Format, Report, Wording, both};
use std::collections::BTreeMap;

/// Texts that were found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prose {
    texts: BTreeMap<Target, Text>,
    remarks: Vec<Remark>,
}

#[derive(Clone, Debug)]
struct Text {
    text: String,
    place: Place,
    confidence: Confidence,
    is_contradicted: bool,
}

impl Prose {
    /// Whether anything was found.
    pub(crate) fn has(&self, target: Target) -> bool {
        self.texts.contains_key(&target)
    }

    /// The text, if it was found and nothing contradicts it.
    pub(crate) fn text(&self, target: Target) -> Option<&str> {
        self.texts.get(&target).filter(|found| !found.is_contradicted).map(|found| found.text.as_str())
    }

    /// Claims what stands under a name.
    pub(crate) fn claim(&mut self, target: Target, text: &str, place: &Place) {
        self.put(target, text, place, Confidence::Anchored);
    }

    /// Claims a text; one that differs from what was found before cancels it.
    pub(crate) fn put(&mut self, target: Target, text: &str, place: &Place, confidence: Confidence) {
        match self.texts.get_mut(&target) {
            None => {
                let found =
                    Text { text: text.to_owned(), place: place.clone(), confidence, is_contradicted: false };
                self.texts.insert(target, found);
            }
            Some(known) if plain(&known.text) == plain(text) => {}
            Some(known) if !known.is_contradicted => {
                known.is_contradicted = true;
                let text = both!(
                    "one text is different in {known} and {place}, so that neither was taken",
                    "同一段文字在{known}和{place}有不同的内容，未予认定",
                    known = known.place.wording(),
                    place = place.wording(),
                );
                self.remarks.push(Remark { place: Some(place.clone()), text });
            }
            Some(_) => {}
        }
    }

    /// Restores the exact text of what was found with other spaces, or takes it over if nothing was.
    pub(crate) fn restore(&mut self, target: Target, text: &str) {
        match self.texts.get_mut(&target) {
            Some(known) => text.clone_into(&mut known.text),
            None if text.is_empty() => {}
            None => self.claim(target, text, &Place::Path(String::new())),
        }
    }

    /// Says what was odd.
    pub(crate) fn remark(&mut self, place: Option<&Place>, text: Wording) {
        self.remarks.push(Remark { place: place.cloned(), text });
    }

    /// Enters the texts in a report, and gives their evidence and the remarks.
    pub(crate) fn finish(self, report: &mut Report) -> (Vec<Evidence>, Vec<Remark>) {
        let Prose { texts, mut remarks } = self;
        let mut evidence = Vec::new();
        for (target, found) in texts.into_iter().filter(|(_, found)| !found.is_contradicted) {
            match enter(report, target, &found.text) {
                Ok(()) => evidence.push(Evidence {
                    target,
                    place: found.place,
                    text: found.text,
                    confidence: found.confidence,
                    note: None,
                    conversion: None,
                }),
                Err(why) => remarks.push(Remark { place: Some(found.place), text: why }),
            }
        }
        (evidence, remarks)
    }
}

fn enter(report: &mut Report, target: Target, text: &str) -> Result<(), Wording> {
    match target {
        Target::Cell(_) => {}
        Target::Narrative(narrative) => report.set_narrative(narrative, text),
        Target::Organ => text.clone_into(&mut report.organ.name),
        Target::Level => report.organ.level = level(report.format(), text)?,
        Target::Year => report.year = year(text)?,
    }
    Ok(())
}

/// A level by its id or by what people call it.
fn level(format: &Format, text: &str) -> Result<Option<String>, Wording> {
    let text = plain(text);
    if text.is_empty() {
        return Ok(None);
    }
    let found = format.levels.iter().find(|level| plain(&level.id) == text || plain(&level.label) == text);
    let unknown = || both!("“{text}” is no level of organ of this form", "“{text}”不是可选的机关级别");
    found.map(|level| Some(level.id.clone())).ok_or_else(unknown)
}

fn year(text: &str) -> Result<Option<u16>, Wording> {
    let text = plain(text);
    let digits = text.trim_end_matches('度').trim_end_matches('年');
    if digits.is_empty() {
        return Ok(None);
    }
    let is_year = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    let year = digits.parse().ok().filter(|_| is_year);
    year.map(Some).ok_or_else(|| both!("“{text}” is no year of four digits", "“{text}”不是四位数字的年度"))
}
