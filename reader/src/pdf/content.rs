//! Drawing operators → canvas. Colours matter as far as white lines are no lines, and pictures are never unpacked.

use super::canvas::{Canvas, Stance, around};
use super::font::Fonts;
use super::layers::Layers;
use super::state::{Path, Saved, State};
use super::unpack::unpack;
use crate::Error;
use crate::budget::Budget;
use hayro_font::kurbo::{Affine, Point, Rect, Shape, Vec2};
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use hayro_syntax::page::Resources;

/// What a drawing operator costs.
pub(super) const OPERATOR: usize = 40;

/// What a drawing in a drawing costs, be it empty.
const FORM: usize = 8_000;

/// How deep drawings may stand in drawings; what they repeat is paid for each time.
const DEEPEST: usize = 32;

/// Draws a page's content on a canvas.
pub(super) struct Painter<'p, 'a> {
    pub(super) canvas: Canvas,
    fonts: &'p mut Fonts<'a>,
    budget: &'p Budget,
    layers: &'p Layers,
    state: State,
    saved: Saved,
    path: Path,
    text_matrix: Affine,
    line_matrix: Affine,
    marks: Marks,
}

/// The marks that are open: for each whether it hides what it holds, and whether that is a running title.
#[derive(Default)]
struct Marks {
    open: Vec<(bool, bool)>,
    hiding: usize,
    running: usize,
}

impl Marks {
    fn begin(&mut self, hides: bool, is_running: bool) {
        self.open.push((hides, is_running));
        self.hiding += usize::from(hides);
        self.running += usize::from(is_running);
    }

    /// Closes the last one, unless it lies below a mark.
    fn close(&mut self, mark: usize) {
        if self.open.len() > mark
            && let Some((hides, is_running)) = self.open.pop()
        {
            self.hiding -= usize::from(hides);
            self.running -= usize::from(is_running);
        }
    }
}

impl<'p, 'a> Painter<'p, 'a> {
    pub(super) fn new(
        area: Rect,
        transform: Affine,
        fonts: &'p mut Fonts<'a>,
        budget: &'p Budget,
        layers: &'p Layers,
    ) -> Self {
        Painter {
            canvas: Canvas::new(area),
            fonts,
            budget,
            layers,
            state: State::new(transform, area),
            saved: Saved::default(),
            path: Path::default(),
            text_matrix: Affine::IDENTITY,
            line_matrix: Affine::IDENTITY,
            marks: Marks::default(),
        }
    }

    pub(super) fn budget(&self) -> &'p Budget {
        self.budget
    }

    /// Draws a content stream.
    pub(super) fn draw(
        &mut self,
        content: &[u8],
        resources: &Resources<'a>,
        depth: usize,
    ) -> Result<(), Error> {
        let (saved, marks) = (self.saved.mark(), self.marks.open.len());
        let before = self.state.clone();
        let mut operators = TypedIter::new(content);
        while let Some(operator) = operators.next() {
            self.budget.work(OPERATOR)?;
            match operator {
                Op::SaveState(_) => self.saved.save(&self.state),
                Op::RestoreState(_) => {
                    self.state = self.saved.restore(saved).unwrap_or_else(|| self.state.clone())
                }
                Op::Transform(m) => self.state.transform *= matrix([m.0, m.1, m.2, m.3, m.4, m.5]),
                Op::TextFont(font) => self.set_font(font.0, font.1, resources)?,
                Op::XObject(name) => self.draw_object(name.0, resources, depth)?,
                Op::InlineImage(_) => self.draw_picture(),
                Op::BeginMarkedContent(mark) => self.begin(mark.0, None, resources),
                Op::BeginMarkedContentWithProperties(mark) => self.begin(mark.0, Some(mark.1), resources),
                Op::EndMarkedContent(_) => self.marks.close(marks),
                Op::SetGraphicsState(name) => self.set_state(name.0, resources)?,
                other => self.path_operator(other)?,
            }
        }
        self.saved.drop_to(saved);
        while self.marks.open.len() > marks {
            self.marks.close(marks);
        }
        self.state = before;
        Ok(())
    }

    fn path_operator(&mut self, operator: Op<'_, '_>) -> Result<(), Error> {
        match operator {
            Op::MoveTo(to) => self.path.start(self.on_page(to.0, to.1)),
            Op::LineTo(to) => self.path.line(self.on_page(to.0, to.1)),
            Op::CubicTo(c) => {
                self.path.curve(&[self.on_page(c.0, c.1), self.on_page(c.2, c.3), self.on_page(c.4, c.5)]);
            }
            Op::CubicStartTo(c) => self.path.curve(&[self.on_page(c.0, c.1), self.on_page(c.2, c.3)]),
            Op::CubicEndTo(c) => self.path.curve(&[self.on_page(c.0, c.1), self.on_page(c.2, c.3)]),
            Op::ClosePath(_) => self.path.close(),
            Op::RectPath(r) => self.add_rectangle([r.0, r.1, r.2, r.3]),
            Op::ClipNonZero(_) | Op::ClipEvenOdd(_) => self.path.clip(),
            Op::EndPath(_) => self.paint(false, false),
            Op::StrokePath(_) => self.paint(true, false),
            Op::CloseAndStrokePath(_) => {
                self.path.close();
                self.paint(true, false);
            }
            Op::FillPathNonZero(_) | Op::FillPathNonZeroCompatibility(_) | Op::FillPathEvenOdd(_) => {
                self.paint(false, true);
            }
            Op::FillAndStrokeNonZero(_) | Op::FillAndStrokeEvenOdd(_) => self.paint(true, true),
            Op::CloseFillAndStrokeNonZero(_) | Op::CloseFillAndStrokeEvenOdd(_) => {
                self.path.close();
                self.paint(true, true);
            }
            other => return self.text_operator(other),
        }
        Ok(())
    }

    fn text_operator(&mut self, operator: Op<'_, '_>) -> Result<(), Error> {
        let text = &mut self.state.text;
        match operator {
            Op::BeginText(_) => self.set_line(Affine::IDENTITY),
            Op::CharacterSpacing(space) => text.character_space = space.0.as_f64(),
            Op::WordSpacing(space) => text.word_space = space.0.as_f64(),
            Op::HorizontalScaling(stretch) => text.stretch = stretch.0.as_f64() / 100.0,
            Op::TextLeading(leading) => text.leading = leading.0.as_f64(),
            Op::TextRise(rise) => text.rise = rise.0.as_f64(),
            // Mode 7 only adds to the clip.
            Op::TextRenderingMode(mode) => {
                text.is_hidden = matches!(mode.0.as_i64(), 3 | 7);
                text.is_filled = matches!(mode.0.as_i64(), 0 | 4);
            }
            Op::SetTextMatrix(m) => self.set_line(matrix([m.0, m.1, m.2, m.3, m.4, m.5])),
            Op::NextLine(by) => self.next_line(by.0.as_f64(), by.1.as_f64()),
            Op::NextLineAndSetLeading(by) => {
                text.leading = -by.1.as_f64();
                self.next_line(by.0.as_f64(), by.1.as_f64());
            }
            Op::NextLineUsingLeading(_) => self.next_line(0.0, -self.state.text.leading),
            Op::ShowText(shown) => return self.show(shown.0.as_bytes()),
            Op::NextLineAndShowText(shown) => {
                self.next_line(0.0, -self.state.text.leading);
                return self.show(shown.0.as_bytes());
            }
            Op::ShowTextWithParameters(shown) => {
                (text.word_space, text.character_space) = (shown.0.as_f64(), shown.1.as_f64());
                self.next_line(0.0, -self.state.text.leading);
                return self.show(shown.2.as_bytes());
            }
            Op::ShowTexts(texts) => return self.show_all(texts.0),
            other => self.colour_operator(other),
        }
        Ok(())
    }

    /// Remembers whether white is drawn with, so far as that is plain.
    fn colour_operator(&mut self, operator: Op<'_, '_>) {
        let all = |numbers: &[Number], value: f64| numbers.iter().all(|number| number.as_f64() >= value);
        let state = &mut self.state;
        match operator {
            Op::StrokeColorDeviceGray(gray) => state.strokes_white = all(&[gray.0], 1.0),
            Op::NonStrokeColorDeviceGray(gray) => state.fills_white = all(&[gray.0], 1.0),
            Op::StrokeColorDeviceRgb(c) => state.strokes_white = all(&[c.0, c.1, c.2], 1.0),
            Op::NonStrokeColorDeviceRgb(c) => state.fills_white = all(&[c.0, c.1, c.2], 1.0),
            Op::NonStrokeColorCmyk(c) => {
                state.fills_white = [c.0, c.1, c.2, c.3].iter().all(|ink| ink.as_f64() <= 0.0)
            }
            Op::StrokeColorCmyk(_) | Op::ColorSpaceStroke(_) => state.strokes_white = false,
            Op::ColorSpaceNonStroke(_) => state.fills_white = false,
            Op::StrokeColor(c) => state.strokes_white = c.0.len() == 3 && all(&c.0, 1.0),
            Op::NonStrokeColor(c) => state.fills_white = c.0.len() == 3 && all(&c.0, 1.0),
            Op::StrokeColorNamed(c) => state.strokes_white = c.0.len() == 3 && all(&c.0, 1.0),
            Op::NonStrokeColorNamed(c) => state.fills_white = c.0.len() == 3 && all(&c.0, 1.0),
            _ => {}
        }
    }

    fn on_page(&self, x: Number, y: Number) -> Point {
        self.state.transform * Point::new(x.as_f64(), y.as_f64())
    }

    fn add_rectangle(&mut self, [x, y, width, height]: [Number; 4]) {
        let (x, y) = (x.as_f64(), y.as_f64());
        let (right, top) = (x + width.as_f64(), y + height.as_f64());
        let corner = |x, y| self.state.transform * Point::new(x, y);
        let corners = [corner(x, y), corner(right, y), corner(right, top), corner(x, top)];
        self.path.start(corners[0]);
        corners[1..].iter().for_each(|corner| self.path.line(*corner));
        self.path.close();
    }

    /// Ends the path: what it draws, and the clip that it becomes.
    fn paint(&mut self, strokes: bool, fills: bool) {
        let path = std::mem::take(&mut self.path);
        let clip = self.state.clip;
        let is_hidden = self.is_hidden();
        let fills = fills && !is_hidden;
        let strokes = strokes && !self.state.strokes_white && !is_hidden;
        if fills && self.state.fills_white {
            path.filled().for_each(|area| self.canvas.clear(area, clip));
        } else if fills {
            path.filled().for_each(|area| self.canvas.fill(area, clip));
        }
        for part in path.parts.iter().filter(|part| strokes && !part.has_curves) {
            part.points.windows(2).for_each(|ends| self.canvas.stroke(ends[0], ends[1], clip));
        }
        if let Some(area) = path.as_clip() {
            self.state.clip = clip.intersect(area);
        }
    }

    fn set_line(&mut self, matrix: Affine) {
        (self.text_matrix, self.line_matrix) = (matrix, matrix);
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.set_line(self.line_matrix * Affine::translate((x, y)));
    }

    fn show_all(&mut self, texts: &Array<'_>) -> Result<(), Error> {
        for item in texts.iter::<Object<'_>>() {
            match item {
                Object::String(text) => self.show(text.as_bytes())?,
                Object::Number(back) => {
                    let text = &self.state.text;
                    let by = -back.as_f64() / 1000.0 * text.size;
                    self.advance(by);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn show(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        let Some(font) = self.state.text.font.clone() else { return Ok(()) };
        let (look, is_running) = (self.state.look(), self.marks.running > 0);
        let is_layer_hidden = self.is_hidden();
        while !bytes.is_empty() {
            let (sign, length) = font.read(bytes);
            bytes = &bytes[length.clamp(1, bytes.len())..];
            // A font may say that one glyph is a long text.
            self.budget.glyph(sign.length())?;
            let text = &self.state.text;
            let move_by = sign.advance / 1000.0 * text.size;
            let space = text.character_space + if sign.is_space { text.word_space } else { 0.0 };
            if !is_layer_hidden {
                let stance = self.stance(move_by, font.is_vertical());
                self.canvas.glyph(sign.text, stance, self.state.clip, look, is_running);
            }
            self.advance(move_by + space);
        }
        Ok(())
    }

    fn stance(&self, along: f64, is_vertical: bool) -> Stance {
        let text = &self.state.text;
        let matrix = self.state.transform * self.text_matrix;
        let origin = matrix * Point::new(0.0, text.rise);
        let vector = |x, y| matrix * Point::new(x, y) - matrix * Point::ORIGIN;
        match is_vertical {
            true => Stance { origin, along: vector(0.0, along), up: vector(text.size, 0.0), is_vertical },
            false => Stance {
                origin,
                along: vector(along * text.stretch, 0.0),
                up: vector(0.0, text.size),
                is_vertical,
            },
        }
    }

    /// Moves on along the text.
    fn advance(&mut self, by: f64) {
        let text = &self.state.text;
        let is_vertical = text.font.as_ref().is_some_and(|font| font.is_vertical());
        let by = if is_vertical { Vec2::new(0.0, by) } else { Vec2::new(by * text.stretch, 0.0) };
        self.text_matrix *= Affine::translate(by);
    }

    fn set_font(&mut self, name: &Name<'_>, size: Number, resources: &Resources<'a>) -> Result<(), Error> {
        self.state.text.size = size.as_f64();
        self.state.text.font = match resources.get_font(name) {
            Some(dict) => Some(self.fonts.get(&dict, self.budget)?),
            None => None,
        };
        Ok(())
    }

    /// Of a graphics state only the font matters.
    fn set_state(&mut self, name: &Name<'_>, resources: &Resources<'a>) -> Result<(), Error> {
        let font = resources.get_ext_g_state(name).and_then(|state| state.get::<Array<'a>>(b"Font"));
        if let Some(font) = font
            && let Some(dict) = font.iter::<Dict<'a>>().next()
        {
            self.state.text.font = Some(self.fonts.get(&dict, self.budget)?);
            if let Some(Object::Number(size)) = font.iter::<Object<'_>>().nth(1) {
                self.state.text.size = size.as_f64();
            }
        }
        Ok(())
    }

    fn draw_picture(&mut self) {
        if !self.is_hidden() {
            let area = self.state.transform.transform_rect_bbox(Rect::new(0.0, 0.0, 1.0, 1.0));
            self.canvas.picture(area, self.state.clip);
        }
    }

    fn draw_object(&mut self, name: &Name<'_>, resources: &Resources<'a>, depth: usize) -> Result<(), Error> {
        let Some(stream) = resources.get_x_object(name) else { return Ok(()) };
        if self.layers.hides(stream.dict()) {
            return Ok(());
        }
        match stream.dict().get::<Name<'_>>(b"Subtype").as_deref() {
            Some(b"Image") => self.draw_picture(),
            Some(b"Form") => self.draw_form(&stream, Affine::IDENTITY, resources, depth)?,
            _ => {}
        }
        Ok(())
    }

    /// Draws a drawing that stands in the drawing.
    pub(super) fn draw_form(
        &mut self,
        form: &Stream<'a>,
        placed: Affine,
        resources: &Resources<'a>,
        depth: usize,
    ) -> Result<(), Error> {
        if depth >= DEEPEST {
            return Ok(());
        }
        self.budget.work(FORM)?;
        let content = unpack(form, self.budget)?;
        let before = self.state.clone();
        self.state.transform *=
            placed * form.dict().get::<[f64; 6]>(b"Matrix").map_or(Affine::IDENTITY, Affine::new);
        if let Some([x0, y0, x1, y1]) = form.dict().get::<[f64; 4]>(b"BBox") {
            let corners = Rect::new(x0, y0, x1, y1).abs().to_path(0.1);
            let corners: Vec<Point> =
                corners.segments().map(|side| self.state.transform * side_start(side)).collect();
            self.state.clip = self.state.clip.intersect(around(&corners));
        }
        let own = form.dict().get::<Dict<'a>>(b"Resources").map(Resources::new);
        let path = std::mem::take(&mut self.path);
        self.draw(&content, own.as_ref().unwrap_or(resources), depth + 1)?;
        (self.state, self.path) = (before, path);
        Ok(())
    }

    fn is_hidden(&self) -> bool {
        self.marks.hiding > 0
    }

    fn begin(&mut self, tag: &Name<'_>, properties: Option<&Object<'_>>, resources: &Resources<'a>) {
        let hides = tag.as_ref() == b"OC"
            && matches!(properties, Some(Object::Name(name)) if self.layers.hides_named(&resources.properties, name));
        let is_running = tag.as_ref() == b"Artifact"
            && matches!(properties, Some(Object::Dict(dict))
                if dict.get::<Name<'_>>(b"Type").is_some_and(|kind| kind.as_ref() == b"Pagination"));
        self.marks.begin(hides, is_running);
    }
}

fn side_start(side: hayro_font::kurbo::PathSeg) -> Point {
    use hayro_font::kurbo::ParamCurve;
    side.start()
}

fn matrix(numbers: [Number; 6]) -> Affine {
    Affine::new(numbers.map(|number| number.as_f64()))
}
