//! What an element's style says of how its text looks: struck out, raised, hidden, in the colour of the ground.

use super::tree::Element;
use crate::document::run::Look;
use html5ever::local_name;

/// The properties of one element, so far as any is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    display: Option<Display>,
    is_visible: Option<bool>,
    is_struck: Option<bool>,
    shift: Option<Look>,
    /// Whether it takes no room, lies off the page, or is see-through.
    is_out: Option<bool>,
    is_tiny: Option<bool>,
    colour: Option<Colour>,
    ground: Option<Colour>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Display {
    None,
    Block,
    Other,
}

/// A colour, so far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Colour {
    /// None: what is behind it shows.
    Clear,
    /// Red, green and blue.
    Of([u8; 3]),
    /// A picture, or a name that is not known here.
    Other,
}

/// The properties that are read.
const PROPERTIES: &[&str] = &[
    "display",
    "mso-hide",
    "visibility",
    "text-decoration",
    "text-decoration-line",
    "vertical-align",
    "opacity",
    "font-size",
    "color",
    "background",
    "background-color",
    "background-image",
    "left",
    "top",
    "text-indent",
    "clip",
    "clip-path",
    "width",
    "height",
    "max-width",
    "max-height",
    "overflow",
];

const WHITE: Colour = Colour::Of([255; 3]);

/// How text looks inside some elements.
#[derive(Clone, Copy, Debug)]
pub(super) struct Looks {
    look: Look,
    is_invisible: bool,
    is_tiny: bool,
    colour: Colour,
    ground: Colour,
}

impl Default for Looks {
    fn default() -> Self {
        let colour = Colour::Of([0; 3]);
        Looks { look: Look::Plain, is_invisible: false, is_tiny: false, colour, ground: WHITE }
    }
}

impl Looks {
    /// How text looks here.
    pub(super) fn look(&self) -> Look {
        let is_pale = self.colour == Colour::Clear || is_alike(self.colour, self.ground);
        let pale = Look::Pale.when(is_pale);
        self.look.and(Look::Hidden.when(self.is_invisible || self.is_tiny)).and(pale)
    }

    /// Inside an element that makes its text look so, whatever it is.
    pub(super) fn with(self, look: Look) -> Self {
        Looks { look: self.look.and(look), ..self }
    }

    /// Inside an element of a style.
    pub(super) fn inside(self, style: &Style) -> Self {
        let own = Look::Struck
            .when(style.is_struck == Some(true))
            .and(Look::Hidden.when(style.is_gone() || style.is_out == Some(true)))
            .and(style.shift.unwrap_or_default());
        Looks {
            look: self.look.and(own),
            is_invisible: style.is_visible.map_or(self.is_invisible, |visible| !visible),
            is_tiny: style.is_tiny.unwrap_or(self.is_tiny),
            colour: style.colour.unwrap_or(self.colour),
            ground: style.ground.filter(|ground| *ground != Colour::Clear).unwrap_or(self.ground),
        }
    }
}

impl Style {
    /// The style of an element by itself: its attributes and its `style`.
    pub(super) fn of(element: &Element) -> Self {
        let mut style = Style::default();
        if element.is_bare() {
            return style;
        }
        if let Some(colour) = element.attribute("bgcolor") {
            style.ground = Some(Colour::read(colour));
        }
        if let Some(colour) =
            element.attribute("color").filter(|_| element.name() == Some(&local_name!("font")))
        {
            style.colour = Some(Colour::read(colour));
        }
        if let Some(own) = element.attribute("style") {
            style.take(&Style::read(own));
        }
        if element.attribute("hidden").is_some_and(|hidden| hidden != "until-found") {
            style.display = Some(Display::None);
        }
        style
    }

    /// The properties in a list of declarations.
    pub(super) fn read(text: &str) -> Self {
        let mut style = Style::default();
        let mut shrinks = (false, false);
        for declaration in text.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            // Most declarations say nothing of the kind.
            let name = name.trim();
            let Some(property) = PROPERTIES.iter().find(|own| own.eq_ignore_ascii_case(name)) else {
                continue;
            };
            let value = value.split('!').next().unwrap_or_default().trim().to_ascii_lowercase();
            style.set(property, &value, &mut shrinks);
        }
        if shrinks == (true, true) {
            style.is_out = Some(true);
        }
        style
    }

    fn set(&mut self, property: &str, value: &str, shrinks: &mut (bool, bool)) {
        match property {
            "display" => self.display = Some(display(value)),
            "mso-hide" if value == "all" => self.display = Some(Display::None),
            "visibility" => self.is_visible = Some(!matches!(value, "hidden" | "collapse")),
            "text-decoration" | "text-decoration-line" => {
                self.is_struck = Some(value.contains("line-through"));
            }
            "vertical-align" => self.shift = shift(value),
            "opacity" => self.is_out = number(value).map(|opacity| opacity <= 0.05),
            "font-size" => self.is_tiny = Some(number(value).is_some_and(|size| size <= 0.0)),
            "color" if matches!(value, "inherit" | "initial" | "unset" | "currentcolor") => {}
            "color" => self.colour = Some(Colour::read(value)),
            "background" | "background-color" | "background-image" => {
                self.ground = Some(Colour::ground(value)).filter(|_| value != "none").or(self.ground);
            }
            "left" | "text-indent" | "top" => {
                const AWAY: f64 = -400.0;
                if number(value).is_some_and(|by| by <= AWAY) {
                    self.is_out = Some(true);
                }
            }
            "clip" if value.starts_with("rect(0") || value.starts_with("rect(1px") => {
                self.is_out = Some(true);
            }
            "clip-path" if value.starts_with("inset(50%") || value.starts_with("inset(100%") => {
                self.is_out = Some(true);
            }
            "width" | "height" | "max-height" | "max-width" => {
                shrinks.0 |= number(value).is_some_and(|size| size <= 0.0);
            }
            "overflow" => shrinks.1 = value == "hidden",
            _ => {}
        }
    }

    /// Takes over what another style sets.
    pub(super) fn take(&mut self, other: &Style) {
        self.display = other.display.or(self.display);
        self.is_visible = other.is_visible.or(self.is_visible);
        self.is_struck = other.is_struck.or(self.is_struck);
        self.shift = other.shift.or(self.shift);
        self.is_out = other.is_out.or(self.is_out);
        self.is_tiny = other.is_tiny.or(self.is_tiny);
        self.colour = other.colour.or(self.colour);
        self.ground = other.ground.or(self.ground);
    }

    /// Whether it sets anything.
    pub(super) fn is_empty(&self) -> bool {
        *self == Style::default()
    }

    /// Whether the element is not there for whoever looks at the page.
    pub(super) fn is_gone(&self) -> bool {
        self.display == Some(Display::None)
    }

    /// Whether the element has lines of its own.
    pub(super) fn is_block(&self) -> bool {
        self.display == Some(Display::Block)
    }

    /// Without what hides text by its size, place or colour. In prose scripts and other style sheets often undo that.
    pub(super) fn of_prose(self) -> Self {
        Style { is_out: None, is_tiny: None, colour: None, ..self }
    }

    /// Without what only sets a cell's text at its top or its foot.
    pub(super) fn of_cell(self) -> Self {
        Style { shift: None, ..self }
    }
}

fn display(value: &str) -> Display {
    match value {
        "none" => Display::None,
        "block" | "flex" | "grid" | "list-item" | "table" | "flow-root" => Display::Block,
        _ => Display::Other,
    }
}

/// Where a text is set against its line.
fn shift(value: &str) -> Option<Look> {
    match value {
        "super" => Some(Look::Raised),
        "sub" => Some(Look::Lowered),
        _ => match number(value) {
            Some(by) if by > 0.0 => Some(Look::Raised),
            Some(by) if by < 0.0 => Some(Look::Lowered),
            _ => Some(Look::Plain),
        },
    }
}

/// The number that a value starts with.
fn number(value: &str) -> Option<f64> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
    value[..value.find(|c| !is_part(c)).unwrap_or(value.len())].parse().ok()
}

impl Colour {
    /// A colour as attributes and styles write it.
    fn read(value: &str) -> Self {
        let value = value.trim().to_ascii_lowercase();
        if let Some(digits) = value.strip_prefix('#').or_else(|| (value.len() == 6).then_some(&*value))
            && let Some(colour) = hexadecimal(digits)
        {
            return Colour::Of(colour);
        }
        match &*value {
            "white" => WHITE,
            "black" | "windowtext" | "red" | "blue" => Colour::Of([0; 3]),
            "transparent" => Colour::Clear,
            _ => Colour::function(&value).unwrap_or(Colour::Other),
        }
    }

    /// The colour behind a text; a picture may be any.
    fn ground(value: &str) -> Self {
        let mut words = value.split_whitespace();
        match (words.next(), words.next()) {
            (Some("none" | "inherit" | "initial" | "unset"), None) => Colour::Clear,
            (Some(_), None) => Colour::read(value),
            _ if value.starts_with("rgb") && !value.contains("url") => Colour::read(value),
            _ => Colour::Other,
        }
    }

    /// `rgb(…)` and `rgba(…)`.
    fn function(value: &str) -> Option<Self> {
        let inner = value.strip_prefix("rgba(").or_else(|| value.strip_prefix("rgb("))?.strip_suffix(')')?;
        let mut parts = inner.split([',', ' ', '/']).filter(|part| !part.is_empty());
        let mut part = || parts.next()?.trim().parse::<u8>().ok();
        let colour = [part()?, part()?, part()?];
        let is_clear = parts.next().and_then(number).is_some_and(|alpha| alpha <= 0.05);
        Some(if is_clear { Colour::Clear } else { Colour::Of(colour) })
    }
}

fn hexadecimal(digits: &str) -> Option<[u8; 3]> {
    let value = u32::from_str_radix(digits, 16).ok()?;
    match digits.len() {
        3 => Some([8, 4, 0].map(|shift| (value >> shift & 0xF) as u8 * 17)),
        6 => Some([16, 8, 0].map(|shift| (value >> shift) as u8)),
        8 => Some([24, 16, 8].map(|shift| (value >> shift) as u8)),
        _ => None,
    }
}

/// Whether nobody can tell two colours apart.
fn is_alike(one: Colour, other: Colour) -> bool {
    const NEAR: u8 = 8;
    match (one, other) {
        (Colour::Of(one), Colour::Of(other)) => {
            one.iter().zip(other).all(|(one, other)| one.abs_diff(other) <= NEAR)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_say_how_text_looks() {
        for (style, expect) in [
            ("text-decoration: line-through", Look::Struck),
            ("TEXT-DECORATION:underline Line-Through red !important", Look::Struck),
            ("text-decoration-line:line-through", Look::Struck),
            ("text-decoration:underline", Look::Plain),
            ("vertical-align:super;font-size:8px", Look::Raised),
            ("vertical-align:4px", Look::Raised),
            ("vertical-align:sub", Look::Lowered),
            ("vertical-align:middle", Look::Plain),
            ("display:none", Look::Hidden),
            ("visibility: hidden", Look::Hidden),
            ("visibility:collapse", Look::Hidden),
            ("mso-hide:all", Look::Hidden),
            ("opacity:0", Look::Hidden),
            ("opacity:1", Look::Plain),
            ("font-size:0", Look::Hidden),
            ("font-size:0.9em", Look::Plain),
            ("position:absolute;left:-9999px", Look::Hidden),
            ("clip:rect(0,0,0,0)", Look::Hidden),
            ("height:0;overflow:hidden", Look::Hidden),
            ("color:#fff", Look::Pale),
            ("color:rgb(255, 255, 255)", Look::Pale),
            ("color:transparent", Look::Pale),
            ("color:rgba(0,0,0,0)", Look::Pale),
            ("color:white;background:#369", Look::Plain),
            ("color:#eee;background-color:#eeeeee", Look::Pale),
            ("color:white;background:url(a.png)", Look::Plain),
            ("color:#333", Look::Plain),
        ] {
            assert_eq!(Looks::default().inside(&Style::read(style)).look(), expect, "{style}");
        }
    }

    #[test]
    fn what_is_inside_may_look_otherwise() {
        let outer = Looks::default().inside(&Style::read("visibility:hidden;font-size:0;color:white"));
        assert_eq!(outer.look(), Look::Hidden);
        let inner = outer.inside(&Style::read("visibility:visible;font-size:12px;color:black"));
        assert_eq!(inner.look(), Look::Plain);
        let struck = Looks::default().inside(&Style::read("text-decoration:line-through"));
        assert_eq!(struck.inside(&Style::read("text-decoration:none")).look(), Look::Struck);
    }
}
