//! The state that drawing operators work on.

use super::canvas::THICKEST_LINE;
use super::font::Font;
use crate::document::run::Look;
use hayro_font::kurbo::{Affine, Point, Rect};
use std::rc::Rc;

/// Deeper than any program saves its state; files that never restore it cannot grow it further.
const DEEPEST: usize = 512;

/// What `q` saves and `Q` restores.
#[derive(Clone)]
pub(super) struct State {
    pub(super) transform: Affine,
    /// The box around what can be drawn on.
    pub(super) clip: Rect,
    pub(super) text: TextState,
    pub(super) strokes_white: bool,
    pub(super) fills_white: bool,
}

/// How text is set.
#[derive(Clone)]
pub(super) struct TextState {
    pub(super) font: Option<Rc<Font>>,
    pub(super) size: f64,
    pub(super) character_space: f64,
    pub(super) word_space: f64,
    pub(super) stretch: f64,
    pub(super) leading: f64,
    pub(super) rise: f64,
    /// Whether it is drawn at all, and whether it is filled and not only outlined.
    pub(super) is_hidden: bool,
    pub(super) is_filled: bool,
}

impl State {
    /// How text looks that is drawn now, on white.
    pub(super) fn look(&self) -> Look {
        let is_pale = self.fills_white && self.text.is_filled;
        Look::Hidden.when(self.text.is_hidden).and(Look::Pale.when(is_pale))
    }

    pub(super) fn new(transform: Affine, clip: Rect) -> Self {
        let text = TextState {
            font: None,
            size: 1.0,
            character_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            is_hidden: false,
            is_filled: true,
        };
        State { transform, clip, text, strokes_white: false, fills_white: false }
    }
}

/// The saved states.
#[derive(Default)]
pub(super) struct Saved {
    states: Vec<State>,
    /// How many were saved after that and forgotten.
    beyond: usize,
}

impl Saved {
    pub(super) fn save(&mut self, state: &State) {
        match self.states.len() < DEEPEST {
            true => self.states.push(state.clone()),
            false => self.beyond += 1,
        }
    }

    /// The state that was saved last, unless it lies below a mark.
    pub(super) fn restore(&mut self, mark: usize) -> Option<State> {
        if self.beyond > 0 {
            self.beyond -= 1;
            return None;
        }
        (self.states.len() > mark).then(|| self.states.pop()).flatten()
    }

    /// How many there are.
    pub(super) fn mark(&self) -> usize {
        self.states.len()
    }

    pub(super) fn drop_to(&mut self, mark: usize) {
        self.states.truncate(mark);
        self.beyond = 0;
    }
}

/// A path under construction, on the page.
#[derive(Default)]
pub(super) struct Path {
    pub(super) parts: Vec<Part>,
    /// The box around all of it, curves and what was too much included.
    pub(super) area: Option<Rect>,
    points: usize,
    ends_in_clip: bool,
}

/// One stroke of a pen: points joined by straight lines.
#[derive(Default)]
pub(super) struct Part {
    pub(super) points: Vec<Point>,
    pub(super) has_curves: bool,
}

impl Path {
    /// No table is drawn with a path of more points than this.
    const MOST_POINTS: usize = 400_000;

    pub(super) fn start(&mut self, point: Point) {
        self.cover(point);
        if self.points < Self::MOST_POINTS {
            self.points += 1;
            self.parts.push(Part { points: vec![point], has_curves: false });
        }
    }

    pub(super) fn line(&mut self, point: Point) {
        self.cover(point);
        if self.points < Self::MOST_POINTS
            && let Some(part) = self.parts.last_mut()
        {
            self.points += 1;
            part.points.push(point);
        }
    }

    /// A curve is no ruling line; where it ends counts.
    pub(super) fn curve(&mut self, points: &[Point]) {
        points.iter().for_each(|point| self.cover(*point));
        if let (Some(part), Some(end)) = (self.parts.last_mut(), points.last()) {
            part.has_curves = true;
            part.points = vec![*end];
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(start) = self.parts.last().and_then(|part| part.points.first()).copied() {
            self.line(start);
        }
    }

    pub(super) fn clip(&mut self) {
        self.ends_in_clip = true;
    }

    /// The clip that the path becomes, if it becomes one.
    pub(super) fn as_clip(&self) -> Option<Rect> {
        self.area.filter(|_| self.ends_in_clip)
    }

    /// The boxes that filling it covers. A box within a box is the frame between them.
    pub(super) fn filled(&self) -> impl Iterator<Item = Rect> {
        let boxes = self.parts.iter().map(Part::as_box);
        let next = self.parts.iter().skip(1).map(Part::as_box).chain(std::iter::once(None));
        boxes
            .zip(next)
            .filter_map(|(area, inner)| area.map(|area| (area, inner)))
            .flat_map(|(area, inner)| match inner.filter(|inner| is_frame(area, *inner)) {
                Some(inner) => sides(area, inner),
                None => [Some(area), None, None, None],
            })
            .flatten()
    }

    fn cover(&mut self, point: Point) {
        let area = self.area.unwrap_or_else(|| Rect::from_points(point, point));
        self.area = Some(area.union_pt(point));
    }
}

impl Part {
    /// The box that it fills, if it is one. The ends of a thin one may be cut aslant, as where borders of unlike
    /// colours meet.
    fn as_box(&self) -> Option<Rect> {
        let area = super::canvas::around(&self.points);
        let is_thin = |thickness: f64, length: f64| thickness <= THICKEST_LINE && length >= 4.0 * thickness;
        let cut = |thickness: f64, length: f64| match is_thin(thickness, length) && self.points.len() > 3 {
            true => THICKEST_LINE.min(0.25 * length),
            false => 0.1,
        };
        let (width, height) = (area.width(), area.height());
        let is_end = |at: f64, start: f64, end: f64, cut: f64| at - start < cut || end - at < cut;
        let is_corner = |point: &Point| {
            is_end(point.x, area.x0, area.x1, cut(height, width))
                && is_end(point.y, area.y0, area.y1, cut(width, height))
        };
        let is_box = !self.has_curves && (2..=6).contains(&self.points.len());
        (is_box && self.points.iter().all(is_corner)).then_some(area)
    }
}

/// Whether a box within another leaves only its border.
fn is_frame(outer: Rect, inner: Rect) -> bool {
    let is_border = |width: f64| (0.0..=THICKEST_LINE).contains(&width);
    inner.width().min(inner.height()) > THICKEST_LINE
        && [inner.x0 - outer.x0, outer.x1 - inner.x1, inner.y0 - outer.y0, outer.y1 - inner.y1]
            .into_iter()
            .all(is_border)
}

/// The sides of a frame that have a thickness.
fn sides(outer: Rect, inner: Rect) -> [Option<Rect>; 4] {
    [
        Rect::new(outer.x0, outer.y0, outer.x1, inner.y0),
        Rect::new(outer.x0, inner.y1, outer.x1, outer.y1),
        Rect::new(outer.x0, outer.y0, inner.x0, outer.y1),
        Rect::new(inner.x1, outer.y0, outer.x1, outer.y1),
    ]
    .map(|side| Some(side).filter(|side| side.area() > 0.0))
}
