//! What one title says: whose report it is, and of which year.
//!
//! `甲机关2021年度…`, `2021年甲机关…`, `关于甲机关2021年…`, `甲机关…（2021年）`. A name is given as it is printed. What could be
//! read in two ways is not read.

use super::words::{TAILS, begins_with_verb, ends_a_name, ends_with_place, is_foreign, is_placed};
use crate::labels::{Label, is_unseen, plain};

/// By how many characters a title may differ from the form's.
const MISPRINTS: usize = 2;
/// Two thirds of the form's name in the right order are its short form.
const SHORTENED: (usize, usize) = (2, 3);
/// The longest name of an organ, in characters.
const LONGEST: usize = 45;

/// What a title says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) organ: Option<String>,
    pub(super) year: Option<String>,
    /// Whether it has the form's name letter by letter.
    pub(super) is_exact: bool,
    /// Where the name of the form begins, in bytes of the plain text.
    pub(super) name_at: usize,
    /// Whether something stands in front of the form's name that is neither an organ nor a year.
    pub(super) is_unclear: bool,
}

/// A year, and what a text says without it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Dated {
    year: Option<String>,
    before: String,
    behind: String,
}

impl Title {
    /// The title that a text is, if it ends with the form's name, be it with a note behind it.
    pub(super) fn of(raw: &str, name: &str) -> Option<Title> {
        let text = Spelled::of(raw);
        let Named { at: start, is_exact, notes } = named(&text.plain, name)?;
        let front_at = quoted(&text.plain[..start]).unwrap_or(0);
        let front = text.plain[front_at..start].trim_start_matches('"');
        let mut title = Title { is_exact, name_at: start, ..Title::default() };
        let dated = dated(front)?;
        title.year = agreed(dated.year.clone(), notes.iter().map(|note| year_alone(note)))?;
        let named = organ_of(&dated).or_else(|| overlapping(&dated, &text.plain[start..], name));
        title.is_unclear = named.is_none() && !(dated.before.is_empty() && dated.behind.is_empty());
        let noted = || notes.iter().filter(|note| is_placed(note)).find_map(|note| organ(note));
        let named = if title.is_unclear { None } else { named.or_else(noted) };
        title.organ = named.as_ref().and_then(|organ| text.written(organ));
        title.is_unclear |= named.is_some() && title.organ.is_none();
        Some(title)
    }

    /// What the first line of a title says of which the form's name stands below: an organ, a year, or both.
    pub(super) fn front(raw: &str) -> Option<Title> {
        let text = Spelled::of(raw);
        let dated = dated(&text.plain)?;
        let organ = organ_of(&dated).and_then(|organ| text.written(&organ));
        let is_unclear = organ.is_none() && !(dated.before.is_empty() && dated.behind.is_empty());
        Some(Title { organ, year: dated.year, is_unclear, ..Title::default() })
    }
}

/// Where a title begins that a notice quotes: `关于印发《…`. What a sentence quotes is no title.
fn quoted(text: &str) -> Option<usize> {
    let (notice, title) = text.rsplit_once('《')?;
    (notice.is_empty() || notice.contains("关于") && !notice.contains([',', '。', ';']))
        .then(|| text.len() - title.len())
}

/// The year on which all agree that name one; nothing if they do not.
fn agreed(own: Option<String>, others: impl Iterator<Item = Option<String>>) -> Option<Option<String>> {
    let mut year = own;
    for other in others.flatten() {
        match &year {
            Some(year) if *year != other => return None,
            _ => year = Some(other),
        }
    }
    Some(year)
}

/// A title without what may stand behind the form's name: where that begins, whether it is exact, and the notes behind it. A few
/// characters may be wrong or left out where the title names a year.
pub(super) fn named<'t>(text: &'t str, name: &str) -> Option<Named<'t>> {
    let (body, notes) = without_tail(text);
    if body.ends_with(name) {
        return Some(Named { at: body.len() - name.len(), is_exact: true, notes });
    }
    // Looked at before the rest, for nearly all lines end here.
    let last = name.chars().next_back()?;
    let is_dated = || year_at(body).is_some() || notes.iter().any(|note| year_alone(note).is_some());
    if !body.ends_with([last, '报']) || !is_dated() {
        return None;
    }
    let firsts: Vec<char> = name.chars().take(1 + MISPRINTS).collect();
    let length = name.chars().count();
    let starts = body.char_indices().rev().take(length + MISPRINTS);
    let starts: Vec<usize> =
        starts.filter(|&(at, c)| at > 0 && firsts.contains(&c)).map(|(at, _)| at).collect();
    let near = starts.iter().map(|&at| (strsim::osa_distance(&body[at..], name), at)).min();
    let near = near.filter(|(distance, _)| *distance <= MISPRINTS).map(|(_, at)| at);
    let at = near.or_else(|| starts.into_iter().rev().find(|&at| is_short_for(&body[at..], name)))?;
    Some(Named { at, is_exact: false, notes })
}

/// The form's name in a title.
pub(super) struct Named<'t> {
    at: usize,
    is_exact: bool,
    notes: Vec<&'t str>,
}

/// Whether a text is the form's name with words left out.
fn is_short_for(text: &str, name: &str) -> bool {
    let mut rest = name.chars();
    let (of, count) = (name.chars().count(), text.chars().count());
    count * SHORTENED.1 >= of * SHORTENED.0 && text.chars().all(|c| rest.any(|other| other == c))
}

/// A text without the notes and the words that may stand behind the form's name, and the notes.
fn without_tail(text: &str) -> (&str, Vec<&str>) {
    let mut notes = Vec::new();
    let mut text = text;
    loop {
        let marks = text.trim_end_matches(['》', '"', '。', '.', ':', ';']);
        let cut = TAILS.iter().find_map(|tail| marks.strip_suffix(tail)).unwrap_or(marks);
        let note = cut.strip_suffix(')').and_then(|text| text.rsplit_once('('));
        let rest = match note {
            Some((rest, note)) if !rest.is_empty() => {
                notes.push(note);
                rest
            }
            _ => without_year(cut).map_or(cut, |(rest, year)| {
                notes.push(year);
                rest
            }),
        };
        if rest.len() == text.len() {
            return (text, notes);
        }
        text = rest;
    }
}

/// A text without the year with which it ends, and that year.
fn without_year(text: &str) -> Option<(&str, &str)> {
    let digits = text.trim_end_matches('度').trim_end_matches('年');
    let start = digits.char_indices().rev().nth(3)?.0;
    let (rest, year) = text.split_at(start);
    (rest.ends_with(['告', '报']) && year_alone(year).is_some()).then_some((rest, year))
}

/// The year that a text is and nothing else: `2023年`, `(2023年度)`, `2023`.
pub(super) fn year_alone(text: &str) -> Option<String> {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let dated = dated(inner)?;
    dated.year.filter(|_| dated.before.is_empty() && dated.behind.is_empty())
}

/// The one year in a text, and what stands on both sides of it; nothing if there are two.
fn dated(text: &str) -> Option<Dated> {
    let Some((start, end)) = year_at(text) else {
        let before = trimmed(without_bracketed_year(text)).to_owned();
        return Some(Dated { year: None, before, behind: String::new() });
    };
    let mut before = &text[..start];
    let mut behind = text[end..].trim_start_matches('年').trim_start_matches('度');
    // `2022-2023年` is no year.
    let is_range = |text: &str| text.ends_with(['-', '~', '至', '、', '和']);
    if year_at(behind).is_some() || is_range(before) {
        return None;
    }
    if let (Some(front), Some(rest)) = (before.strip_suffix('('), behind.strip_prefix(')')) {
        (before, behind) = (front, rest.trim_start_matches('年').trim_start_matches('度'));
    }
    let year = text[start..end].chars().map(western).collect();
    Some(Dated { year: Some(year), before: trimmed(before).to_owned(), behind: trimmed(behind).to_owned() })
}

/// A part of a title without the words that join it to the others.
fn trimmed(text: &str) -> &str {
    let text = text.trim_start_matches("关于").trim_end_matches("关于");
    text.strip_suffix('的').unwrap_or(text)
}

/// Where a year begins and ends: four digits in front of 年, or four that could be nothing else at one of the ends.
fn year_at(text: &str) -> Option<(usize, usize)> {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let is_digit = |at: usize| characters.get(at).is_some_and(|(_, c)| western(*c).is_ascii_digit());
    let end = |at: usize| characters.get(at).map_or(text.len(), |(at, _)| *at);
    let years = (0..characters.len().saturating_sub(3)).filter(|&at| {
        let is_alone = !is_digit(at + 4) && (at == 0 || !is_digit(at - 1));
        is_alone && (at..at + 4).all(is_digit) && {
            let digits: String = characters[at..at + 4].iter().map(|(_, c)| western(*c)).collect();
            let is_named = characters.get(at + 4).is_some_and(|(_, c)| *c == '年');
            let is_bare = characters[at].1.is_ascii_digit();
            (digits.starts_with("19") || digits.starts_with("20")) && (is_named || is_bare)
        }
    });
    years.map(|at| (characters[at].0, end(at + 4))).next()
}

/// A text without the brackets in which a form asks for the year, if it ends with them.
fn without_bracketed_year(text: &str) -> &str {
    let front = text.strip_suffix('度').unwrap_or(text);
    let front = front.strip_suffix('年').and_then(|front| front.strip_suffix(')'));
    front.and_then(|front| Some(front.rsplit_once('(')?.0)).unwrap_or(text)
}

/// A digit however it is written.
fn western(c: char) -> char {
    let at = "〇一二三四五六七八九".chars().position(|digit| digit == c);
    match at {
        Some(at) => char::from(b'0' + at as u8),
        None if matches!(c, '○' | '零' | 'O' | 'o') => '0',
        None => c,
    }
}

/// The organ that a title names before or behind its year. Of two names nobody knows which, but `甲县2021年民政局` is one.
fn organ_of(dated: &Dated) -> Option<String> {
    let Dated { before, behind, .. } = dated;
    match (before.as_str(), behind.as_str()) {
        ("", name) | (name, "") => organ(name).or_else(|| beside_brackets(name)).or_else(|| reporting(name)),
        (place, rest) if ends_with_place(place) && !is_placed(rest) => {
            organ(place).and_then(|place| organ(&format!("{place}{rest}")))
        }
        _ => None,
    }
}

/// The organ that stands in brackets alone, or behind brackets that hold something else: `【甲县民政局】`, `【年报】甲县民政局`.
fn beside_brackets(text: &str) -> Option<String> {
    let inside = text.strip_prefix(['(', '['])?;
    let (inside, behind) = inside.split_once([')', ']'])?;
    let name = if behind.is_empty() { inside } else { behind };
    organ(name).filter(|name| is_placed(name) && (behind.is_empty() || !ends_a_name(inside)))
}

/// The organ that reports: `甲县民政局关于报送`.
fn reporting(text: &str) -> Option<String> {
    let (name, verb) = text.split_once("关于")?;
    organ(name).filter(|_| matches!(verb, "报送" | "上报"))
}

/// The organ whose name runs into that of the form: `甲县人民政府信息公开…`.
fn overlapping(dated: &Dated, name: &str, whole: &str) -> Option<String> {
    let front = match (dated.before.as_str(), dated.behind.as_str()) {
        ("", front) | (front, "") => front,
        _ => return None,
    };
    let start: String = whole.chars().take(2).collect();
    if !name.starts_with(&start) || front.is_empty() || ends_a_name(front) {
        return None;
    }
    let ends = name.char_indices().map(|(at, c)| at + c.len_utf8()).take(2);
    ends.map(|end| format!("{front}{}", &name[..end]))
        .find_map(|text| organ(&text).filter(|_| is_placed(&text)))
}

/// The name of an organ, if a plain text is nothing else. What stands in brackets alone is what a form says in a name's
/// place, and what has a number is a section.
pub(super) fn organ(text: &str) -> Option<String> {
    let is_name = is_named(text)
        && ends_a_name(text)
        && !is_foreign(text)
        && !text.contains("关于")
        && !begins_with_verb(text);
    is_name.then(|| text.to_owned())
}

/// Whether a text may be a name or a part of one by its characters.
pub(super) fn is_named(text: &str) -> bool {
    outside_brackets(text) >= 3
        && text.chars().count() <= LONGEST
        && Label::of(text).numbering.is_none()
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '(' | ')' | '.' | '、'))
        && !text.chars().any(|c| c.is_ascii_digit())
}

/// How many characters of a text stand in no brackets.
fn outside_brackets(text: &str) -> usize {
    let mut depth = 0_usize;
    let count = |c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().map(count).filter(|is_outside| *is_outside).count()
}

/// A text in one form, with what was written for each of its characters.
pub(super) struct Spelled<'t> {
    raw: &'t str,
    pub(super) plain: String,
    /// By character of the plain text: its byte there, and where what it stands for begins and ends in the raw one.
    places: Vec<(usize, usize, usize)>,
}

impl<'t> Spelled<'t> {
    pub(super) fn of(raw: &'t str) -> Self {
        let mut spelled = Spelled { raw, plain: String::with_capacity(raw.len()), places: Vec::new() };
        let mut buffer = [0; 4];
        for (at, c) in raw.char_indices() {
            for own in plain(c.encode_utf8(&mut buffer)).chars() {
                spelled.places.push((spelled.plain.len(), at, at + c.len_utf8()));
                spelled.plain.push(own);
            }
        }
        spelled
    }

    /// A part of the plain text as it is printed, without spaces; nothing if words stand apart in it, as links do that share
    /// the line of a title. A part that was put together of two is taken in pieces.
    fn written(&self, part: &str) -> Option<String> {
        let mut written = String::new();
        let mut rest = part;
        let mut from = 0;
        while !rest.is_empty() {
            let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
            let found = ends.filter_map(|end| Some((end, from + self.plain[from..].find(&rest[..end])?)));
            let (length, at) = found.into_iter().next()?;
            let start = self.places.iter().find(|place| place.0 == at)?.1;
            let end = self.places.iter().rev().find(|place| place.0 < at + length)?.2;
            let printed = &self.raw[start..end];
            if runs_together(printed) {
                return None;
            }
            written.extend(printed.chars().filter(|c| !is_unseen(*c)));
            (rest, from) = (&rest[length..], at + length);
        }
        Some(written)
    }
}

/// Whether words stand apart on one line, as the links above a page's title do when they share its line.
pub(super) fn runs_together(text: &str) -> bool {
    let words = |line: &str| line.split_whitespace().filter(|word| word.chars().nth(1).is_some()).count();
    text.lines().any(|line| words(line) > 1)
}
