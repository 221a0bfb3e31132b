//! The pages that offices use, as data, for whatever is printed on paper. Lengths are in twips (a twentieth of a point), type sizes in half points.

/// How a document is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The name by which it is asked for.
    pub name: &'static str,
    /// The margins of an upright page.
    pub margins: Margins,
    /// How far the page number stands above the paper's edge.
    pub footer: u32,
    /// The grid to which lines and characters are set, if there is one.
    pub grid: Option<Grid>,
    /// Whether page numbers stand on the outer side of odd and even pages, and not in the middle.
    pub mirrored_numbers: bool,
    /// How far lines of the body stand apart.
    pub line: Line,
    /// The typefaces.
    pub title: Face,
    /// Of first headings.
    pub heading: Face,
    /// Of second headings, here the captions of tables.
    pub caption: Face,
    /// Of prose.
    pub body: Face,
    /// Of what the person filling the form is told.
    pub guidance: Face,
    /// Of tables.
    pub table: Face,
    /// Of page numbers.
    pub number: Face,
    /// Of the mark of a draft.
    pub draft: Face,
}

/// The margins of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Margins {
    /// Above.
    pub top: u32,
    /// On the right.
    pub right: u32,
    /// Below.
    pub bottom: u32,
    /// On the left.
    pub left: u32,
}

/// A grid of lines and characters.
///
/// Characters are set to it by their spacing alone. Word has grids of characters too, but LibreOffice gives a
/// character two places of such a grid as soon as it is a hair wider than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// How far lines stand apart.
    pub line_pitch: u32,
    /// What is added to a character's width, so that a line has as many as it should.
    pub char_space: i32,
}

/// How far lines stand apart: twips and `exact`, or 240ths of a line and `auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// How far.
    pub twips: u32,
    /// By which rule.
    pub rule: &'static str,
}

/// A typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// The typeface of Chinese characters.
    pub font: &'static str,
    /// The typeface of Latin letters and digits.
    pub latin: &'static str,
    /// The size.
    pub size: u32,
    /// Whether it is bold.
    pub bold: bool,
    /// The colour, if it is not black.
    pub colour: Option<&'static str>,
}

const LATIN: &str = "Times New Roman";
/// 4.5 : 1 against white and more, and no black ink wasted on what is to be replaced.
const GREY: &str = "595959";

/// The page of official documents, GB/T 9704—2012: 37 mm above and 28 mm on the left, a type area of 156 by
/// 225 mm with 22 lines of 28 characters; 三号 仿宋, 黑体 for headings, page numbers 四号 between dashes on the
/// outer side. The title is 二号 宋体 in bold: 小标宋 is missing on many machines.
pub static GONGWEN: Preset = Preset {
    name: "gongwen",
    margins: Margins { top: 2098, right: 1474, bottom: 1984, left: 1588 },
    footer: 1361,
    grid: Some(Grid { line_pitch: 580, char_space: -5 }),
    mirrored_numbers: true,
    line: Line { twips: 580, rule: "exact" },
    title: Face { font: "宋体", latin: LATIN, size: 44, bold: true, colour: None },
    heading: Face { font: "黑体", latin: LATIN, size: 32, bold: false, colour: None },
    caption: Face { font: "楷体", latin: LATIN, size: 32, bold: false, colour: None },
    body: Face { font: "仿宋", latin: LATIN, size: 32, bold: false, colour: None },
    guidance: Face { font: "楷体", latin: LATIN, size: 21, bold: false, colour: Some(GREY) },
    table: Face { font: "宋体", latin: LATIN, size: 18, bold: false, colour: None },
    number: Face { font: "宋体", latin: "宋体", size: 28, bold: false, colour: None },
    draft: Face { font: "黑体", latin: LATIN, size: 44, bold: false, colour: Some("C00000") },
};

/// The page that offices circulate among themselves: 宋体 小四, one and a half lines, Word's own margins.
pub static PLAIN: Preset = Preset {
    name: "plain",
    margins: Margins { top: 1440, right: 1800, bottom: 1440, left: 1800 },
    footer: 992,
    grid: None,
    mirrored_numbers: false,
    line: Line { twips: 360, rule: "auto" },
    title: Face { font: "宋体", latin: LATIN, size: 36, bold: true, colour: None },
    heading: Face { font: "宋体", latin: LATIN, size: 28, bold: true, colour: None },
    caption: Face { font: "宋体", latin: LATIN, size: 24, bold: true, colour: None },
    body: Face { font: "宋体", latin: LATIN, size: 24, bold: false, colour: None },
    guidance: Face { font: "楷体", latin: LATIN, size: 21, bold: false, colour: Some(GREY) },
    table: Face { font: "宋体", latin: LATIN, size: 18, bold: false, colour: None },
    number: Face { font: "宋体", latin: LATIN, size: 21, bold: false, colour: None },
    draft: Face { font: "黑体", latin: LATIN, size: 44, bold: false, colour: Some("C00000") },
};

impl Default for &'static Preset {
    /// The page of official documents.
    fn default() -> Self {
        &GONGWEN
    }
}

impl Preset {
    /// All presets.
    pub const ALL: [&'static Preset; 2] = [&GONGWEN, &PLAIN];

    /// The preset of this name.
    pub fn by_name(name: &str) -> Option<&'static Preset> {
        Self::ALL.into_iter().find(|preset| preset.name == name)
    }
}
