//! How runs of a Word document look: by their own properties, or else by styles.

use crate::document::run::Look;
use crate::xml::Element;

/// The properties of a run, or those that a style gives, so far as they are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Properties {
    is_struck: Option<bool>,
    is_struck_twice: Option<bool>,
    is_hidden: Option<bool>,
    is_hidden_on_web: Option<bool>,
    /// Raised or lowered: by a property of its own, or by how far.
    align: Option<Look>,
    position: Option<Look>,
    is_white: Option<bool>,
    has_ground: Option<bool>,
}

/// Text set off its line by less, in half points, is only aligned.
const OFF_LINE: i32 = 4;

impl Properties {
    /// Takes an element of a run's properties, if it is one that matters.
    pub(super) fn set(&mut self, element: &Element<'_>) {
        let value = || element.attribute("val").unwrap_or_default();
        match element.name() {
            "strike" => self.is_struck = Some(element.is_on()),
            "dstrike" => self.is_struck_twice = Some(element.is_on()),
            "vanish" => self.is_hidden = Some(element.is_on()),
            "webHidden" => self.is_hidden_on_web = Some(element.is_on()),
            "vertAlign" => {
                self.align = Some(match &*value() {
                    "superscript" => Look::Raised,
                    "subscript" => Look::Lowered,
                    _ => Look::Plain,
                });
            }
            "position" => {
                self.position = Some(match value().trim().parse::<i32>() {
                    Ok(by) if by >= OFF_LINE => Look::Raised,
                    Ok(by) if by <= -OFF_LINE => Look::Lowered,
                    _ => Look::Plain,
                });
            }
            "color" => {
                let theme = element.attribute("themeColor");
                let is_paper = matches!(theme.as_deref(), Some("background1" | "light1"));
                self.is_white = Some(is_paper || theme.is_none() && is_white(&value()));
            }
            "shd" => self.has_ground = Some(has_ground(element)),
            "highlight" => self.has_ground = Some(!matches!(&*value(), "none" | "white")),
            _ => {}
        }
    }

    /// These, and where they say nothing, others.
    pub(super) fn or(self, other: Self) -> Self {
        Properties {
            is_struck: self.is_struck.or(other.is_struck),
            is_struck_twice: self.is_struck_twice.or(other.is_struck_twice),
            is_hidden: self.is_hidden.or(other.is_hidden),
            is_hidden_on_web: self.is_hidden_on_web.or(other.is_hidden_on_web),
            align: self.align.or(other.align),
            position: self.position.or(other.position),
            is_white: self.is_white.or(other.is_white),
            has_ground: self.has_ground.or(other.has_ground),
        }
    }

    /// What the style of a run and that of its paragraph give together: some properties of both cancel each other.
    pub(super) fn toggled(self, paragraph: Self) -> Self {
        let toggle = |own: Option<bool>, other: Option<bool>| match (own, other) {
            (Some(own), Some(other)) => Some(own != other),
            (own, other) => own.or(other),
        };
        Properties {
            is_struck: toggle(self.is_struck, paragraph.is_struck),
            is_struck_twice: toggle(self.is_struck_twice, paragraph.is_struck_twice),
            is_hidden: toggle(self.is_hidden, paragraph.is_hidden),
            ..self.or(paragraph)
        }
    }

    /// How text with these looks on a ground of the cell's own, or on the paper.
    pub(super) fn look(&self, is_on_ground: bool) -> Look {
        let is = |property: Option<bool>| property == Some(true);
        let is_pale = is(self.is_white) && !self.has_ground.unwrap_or(is_on_ground);
        let align = self.align.filter(|align| *align != Look::Plain).or(self.position);
        Look::Hidden
            .when(is(self.is_hidden))
            .and(Look::Struck.when(is(self.is_struck) || is(self.is_struck_twice)))
            .and(Look::Doubtful.when(is(self.is_hidden_on_web)))
            .and(Look::Pale.when(is_pale))
            .and(align.unwrap_or_default())
    }
}

/// Whether a shading has a colour other than the paper's.
pub(super) fn has_ground(element: &Element<'_>) -> bool {
    let fill = element.attribute("fill").unwrap_or_default();
    let is_patterned = !matches!(element.attribute("val").as_deref(), None | Some("clear" | "nil"));
    let is_coloured = element.attribute("themeFill").is_some() || !(fill == "auto" || is_white(&fill));
    is_patterned || is_coloured && !fill.is_empty()
}

fn is_white(colour: &str) -> bool {
    colour.eq_ignore_ascii_case("ffffff") || colour.eq_ignore_ascii_case("white")
}
