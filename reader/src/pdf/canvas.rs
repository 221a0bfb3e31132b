//! What is drawn on one page, as far as it matters: glyphs, straight lines, and how much of it pictures cover.
//!
//! All coordinates are points from the top left corner of the page as it is shown, downwards.

use super::sign::Text;
use crate::document::run::{Look, from_file, is_mark, is_marked};
use crate::radicals::plain;
use hayro_font::kurbo::{Point, Rect, Vec2};
use std::collections::VecDeque;

/// How far above and below the baseline a glyph is taken to reach, in its size. Chinese fonts all have nearly this,
/// and with one measure for all fonts the text of a line has one height.
const ASCENT: f64 = 0.88;
const DESCENT: f64 = 0.12;

/// A filled rectangle that is no thicker is a line.
pub(super) const THICKEST_LINE: f64 = 3.0;

/// Lines of one page; a table a hundred times as large as any seen has fewer.
const MOST_RULES: usize = 100_000;

/// So many boxes of colour are remembered, not counting those within others.
const MOST_GROUNDS: usize = 32;

/// How far from the page anything can be that is looked at.
const FAR: f64 = 100_000.0;

/// Which way text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Flow {
    Right,
    Down,
    Left,
    Up,
    /// Across the page, as stamps and watermarks do.
    Aslant,
}

/// A glyph on the page.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) text: Text,
    pub(super) area: Rect,
    pub(super) flow: Flow,
    /// The height of its font.
    pub(super) size: f64,
    /// How it looks: one that is set and not drawn is hidden.
    pub(super) look: Look,
    /// Whether the file says that it is no part of the text: a running title, a page number.
    pub(super) is_running: bool,
}

/// A straight line along the page's edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rule {
    pub(super) is_level: bool,
    /// How far down a level line is, or how far right an upright one.
    pub(super) at: f64,
    pub(super) from: f64,
    pub(super) to: f64,
}

/// What is drawn on one page.
#[derive(Default)]
pub(super) struct Canvas {
    pub(super) area: Rect,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) rules: Vec<Rule>,
    /// The parts of the page that pictures cover.
    pub(super) pictures: Vec<Rect>,
    pub(super) has_too_many_rules: bool,
    /// The last boxes that were filled with a colour.
    grounds: VecDeque<Rect>,
}

/// Where a glyph stands: from its origin along the text, and the way up.
#[derive(Clone, Copy)]
pub(super) struct Stance {
    pub(super) origin: Point,
    pub(super) along: Vec2,
    pub(super) up: Vec2,
    pub(super) is_vertical: bool,
}

impl Stance {
    /// The glyph's box before it is made level: four corners.
    fn corners(self) -> [Point; 4] {
        let (low, high) = match self.is_vertical {
            // The origin of vertical writing is in the middle above the glyph, and `up` points to its side.
            true => (self.up * -0.5, self.up * 0.5),
            false => (self.up * -DESCENT, self.up * ASCENT),
        };
        let (start, end) = (self.origin, self.origin + self.along);
        [start + low, start + high, end + low, end + high]
    }
}

impl Canvas {
    pub(super) fn new(area: Rect) -> Self {
        Canvas { area, ..Canvas::default() }
    }

    /// Puts down a glyph, unless it is outside of what can be seen.
    pub(super) fn glyph(
        &mut self,
        text: Option<Text>,
        stance: Stance,
        clip: Rect,
        look: Look,
        is_running: bool,
    ) {
        let area = around(&stance.corners());
        let size = stance.up.hypot();
        let is_seen = overlaps(area, clip) && overlaps(area, self.area) && is_near(area) && size > 0.0;
        let flow = flow(stance.along, stance.up);
        let text = match text {
            // A mark that nobody sees and nobody can read is nothing.
            None if look == Look::Hidden => return,
            None => Text::One(char::REPLACEMENT_CHARACTER),
            Some(Text::One(one)) if one.is_control() || is_mark(one) => return,
            Some(Text::One(one)) => Text::One(plain(one)),
            Some(Text::Several(several)) if is_marked(&several) => Text::Several(from_file(&several).into()),
            Some(several) => several,
        };
        // White on a picture or on a colour is there to be seen.
        let is_on_ground = || {
            let middle = area.center();
            self.grounds.iter().chain(&self.pictures).any(|ground| ground.contains(middle))
        };
        let look = if look == Look::Pale && is_seen && is_on_ground() { Look::Plain } else { look };
        if is_seen {
            self.glyphs.push(Glyph { text, area, flow, size, look, is_running });
        }
    }

    /// Puts down a stroke from one point to another.
    pub(super) fn stroke(&mut self, from: Point, to: Point, clip: Rect) {
        let (dx, dy) = ((to.x - from.x).abs(), (to.y - from.y).abs());
        let area = Rect::from_points(from, to);
        if dy <= dx * 0.01 + 0.2 {
            self.rule(area, true, clip);
        } else if dx <= dy * 0.01 + 0.2 {
            self.rule(area, false, clip);
        }
    }

    /// Puts down a filled rectangle: a line if it is thin, both kinds of line if it is where two meet.
    pub(super) fn fill(&mut self, area: Rect, clip: Rect) {
        if area.height() <= THICKEST_LINE && area.width() >= area.height() {
            self.rule(area, true, clip);
        }
        if area.width() <= THICKEST_LINE && area.height() >= area.width() {
            self.rule(area, false, clip);
        }
        if area.height() <= THICKEST_LINE && area.width() <= THICKEST_LINE {
            self.rule(area, area.height() > area.width(), clip);
        }
        if is_wide(area) && !self.is_on_ground(area) {
            self.grounds.truncate(MOST_GROUNDS - 1);
            self.grounds.push_front(area);
        }
    }

    /// Puts down a white box. On a coloured ground it is a cell: what is left of the ground are the lines.
    pub(super) fn clear(&mut self, area: Rect, clip: Rect) {
        if is_wide(area) && self.is_on_ground(area) {
            let Rect { x0, y0, x1, y1 } = area;
            self.rule(Rect::new(x0, y0, x1, y0), true, clip);
            self.rule(Rect::new(x0, y1, x1, y1), true, clip);
            self.rule(Rect::new(x0, y0, x0, y1), false, clip);
            self.rule(Rect::new(x1, y0, x1, y1), false, clip);
        }
    }

    fn is_on_ground(&self, area: Rect) -> bool {
        self.grounds.iter().any(|ground| *ground != area && ground.intersect(area) == area)
    }

    fn rule(&mut self, area: Rect, is_level: bool, clip: Rect) {
        // A clip often ends in the middle of a line's thickness.
        let clip = clip.inflate(1.0, 1.0);
        if !is_near(area) || !overlaps(area, clip) || !overlaps(area, self.area.inflate(1.0, 1.0)) {
            return;
        }
        if self.rules.len() >= MOST_RULES {
            self.has_too_many_rules = true;
            return;
        }
        let seen = area.intersect(clip);
        let middle = area.center();
        self.rules.push(match is_level {
            true => Rule { is_level, at: middle.y, from: seen.x0, to: seen.x1 },
            false => Rule { is_level, at: middle.x, from: seen.y0, to: seen.y1 },
        });
    }

    pub(super) fn picture(&mut self, area: Rect, clip: Rect) {
        let seen = area.intersect(clip).intersect(self.area);
        if is_near(area) && seen.area() > 0.0 && self.pictures.len() < MOST_RULES {
            self.pictures.push(seen);
        }
    }
}

/// Whether a box is no line.
fn is_wide(area: Rect) -> bool {
    area.width().min(area.height()) > THICKEST_LINE
}

/// The smallest level box around points.
pub(super) fn around(points: &[Point]) -> Rect {
    let first = points.first().copied().unwrap_or_default();
    points.iter().fold(Rect::from_points(first, first), |area, point| area.union_pt(*point))
}

/// Whether two boxes share a point; a box without height or width is one still.
pub(super) fn overlaps(one: Rect, other: Rect) -> bool {
    one.x0 <= other.x1 && other.x0 <= one.x1 && one.y0 <= other.y1 && other.y0 <= one.y1
}

/// Whether numbers are of the size that pages have; those that are none at all are not.
fn is_near(area: Rect) -> bool {
    [area.x0, area.y0, area.x1, area.y1].iter().all(|number| number.abs() < FAR)
}

fn flow(along: Vec2, up: Vec2) -> Flow {
    // A glyph that does not move says by the way up which way it runs.
    let along = if along.hypot() > 1e-6 { along } else { Vec2::new(-up.y, up.x) };
    let (x, y) = (along.x.abs(), along.y.abs());
    match (y <= x * 0.1, x <= y * 0.1) {
        (true, _) if along.x > 0.0 => Flow::Right,
        (true, _) => Flow::Left,
        (_, true) if along.y > 0.0 => Flow::Down,
        (_, true) => Flow::Up,
        _ => Flow::Aslant,
    }
}
