//! What stands above a title and belongs to it: the year, the organ, or the beginning of the organ's name.
//!
//! A name that may have begun on the line above is read whole or not at all. Lines are one title if the medium says so, if
//! nothing else stands above them, or if the document uses the whole name elsewhere.

use super::parse::{Title, is_named, organ as a_name, runs_together, year_alone};
use super::words::{ends_a_name, ends_with_place, is_foreign, is_generic, is_placed, share_place};
use super::{Found, Line};
use crate::labels::{is_unseen, plain};
use std::ops::Range;

/// The title of some lines together with the one above them, if only so they name an organ and a year.
pub(super) fn joined(lines: &[Line<'_>], of: Range<usize>, name: &str) -> Option<Title> {
    let above = line_above(lines, of.start).filter(|&at| !runs_together(lines[at].raw))?;
    let raw: Vec<&str> = lines[above..of.end].iter().map(|line| line.raw).collect();
    let title = Title::of(&raw.join("\n"), name)?;
    let is_whole = title.year.is_some() && title.organ.as_ref().is_some_and(|organ| is_placed(&plain(organ)));
    is_whole.then_some(title)
}

/// Takes the year from the line above, and the organ where it stands there with the year.
pub(super) fn complete(lines: &[Line<'_>], title: &mut Found<'_>) {
    let Some(above) = line_above(lines, title.line).map(|at| &lines[at]).filter(|_| title.year.is_none())
    else {
        return;
    };
    let is_own = title.organ.is_none() && !title.is_unclear;
    if let Some(year) = year_alone(&above.text) {
        title.year = Some(year);
    } else if let Some(front) = Title::front(above.raw).filter(|front| is_own && front.year.is_some()) {
        if front.is_unclear || front.organ.is_none() {
            return;
        }
        (title.year, title.organ) = (front.year, front.organ);
    } else {
        return;
    }
    title.line -= 1;
    title.block = above.block;
}

/// The organ that a title names, by itself or with the lines above it.
pub(super) fn organ(lines: &[Line<'_>], title: &Found<'_>, form: &str) -> Option<String> {
    let scene = Scene { lines, form };
    match &title.organ {
        Some(own) => scene.whole(title.line, own),
        None if title.is_unclear => None,
        None => scene.above(title.line),
    }
}

struct Scene<'l, 'd> {
    lines: &'l [Line<'d>],
    form: &'l str,
}

/// What a line is to the name of an organ below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    /// Something else.
    Apart,
    /// The beginning of the name.
    Begins,
    /// Perhaps its beginning.
    Perhaps,
}

impl Scene<'_, '_> {
    /// The name of an organ that stands on a line of its own above the title: a heading, the first line of the document, or
    /// a name that the text uses. Links of a page, which end alike, are none of these.
    fn above(&self, line: usize) -> Option<String> {
        let at = line_above(self.lines, line)?;
        let above = &self.lines[at];
        let own = a_name(above.text.trim_end_matches("关于"))?;
        if runs_together(above.raw) {
            return None;
        }
        let printed = printed(above.raw);
        let whole = self.whole(at, printed.trim_end_matches("关于"))?;
        let is_joined = whole.len() > printed.len();
        let is_certain = is_joined || self.is_first(at) || above.heading.is_some() || self.is_used(&own);
        is_certain.then_some(whole)
    }

    /// The whole of a name that begins on a line, or on the one above; nothing if nobody knows.
    fn whole(&self, line: usize, own: &str) -> Option<String> {
        let plain_own = plain(own);
        let alone = || (!is_generic(&plain_own)).then(|| own.to_owned());
        let Some(at) = line_above(self.lines, line) else { return alone() };
        let above = &self.lines[at];
        let relation = self.relation(above, &self.lines[line], &plain_own);
        if relation == Relation::Apart {
            return alone();
        }
        let joined = format!("{}{own}", printed(above.raw));
        let is_one = above.block == self.lines[line].block
            || above.heading.is_some() && above.heading == self.lines[line].heading
            || relation == Relation::Begins && self.is_first(at)
            || self.is_used(&plain(&joined));
        let is_name = || a_name(&plain(&joined)).is_some();
        (is_one && !runs_together(above.raw) && is_name()).then_some(joined)
    }

    fn relation(&self, above: &Line<'_>, line: &Line<'_>, own: &str) -> Relation {
        let text = above.text.as_str();
        let is_only_heading = line.heading.is_some() && above.heading.is_none() && above.block != line.block;
        let is_part = text.chars().nth(1).is_some() && (is_named(text) || is_named(&format!("{text}{own}")));
        let is_foreign = text.ends_with('网') || is_foreign(text) || shares(text, self.form);
        if is_only_heading || !is_part || is_foreign || !is_placed(text) || share_place(text, own) {
            return Relation::Apart;
        }
        let goes_on = own.starts_with(['和', '与', '及', '、']);
        let is_whole = is_placed(own) && !goes_on;
        let is_authority = text.ends_with("人民政府") && own.ends_with("办事处");
        if !is_whole || ends_with_place(text) && text.chars().nth(2).is_some() {
            Relation::Begins
        } else if ends_a_name(text) && !is_authority && !text.starts_with("国家") {
            Relation::Apart
        } else {
            Relation::Perhaps
        }
    }

    /// Whether nothing stands above a line.
    fn is_first(&self, at: usize) -> bool {
        self.lines[..at].iter().all(|line| line.raw.trim().is_empty())
    }

    /// Whether a longer line of the document has this text.
    fn is_used(&self, text: &str) -> bool {
        let is_longer = |line: &&Line<'_>| line.raw.len() > text.len();
        self.lines.iter().filter(is_longer).any(|line| plain(line.raw).contains(text))
    }
}

/// The line right above another one, if there is text on it.
fn line_above(lines: &[Line<'_>], line: usize) -> Option<usize> {
    line.checked_sub(1).filter(|at| !lines[*at].text.is_empty())
}

/// A line as it is printed, without spaces.
fn printed(raw: &str) -> String {
    raw.chars().filter(|c| !is_unseen(*c)).collect()
}

/// Whether a text has four characters on end of the form's name, as the headings of websites do.
fn shares(text: &str, form: &str) -> bool {
    let characters: Vec<char> = form.chars().collect();
    characters.windows(4).any(|window| text.contains(&window.iter().collect::<String>()))
}
