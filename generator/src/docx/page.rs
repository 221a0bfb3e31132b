//! The paper and the typefaces that a document declares.

use crate::preset::{Margins, Preset};

/// A page of a section of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) top: u32,
    pub(super) right: u32,
    pub(super) bottom: u32,
    pub(super) left: u32,
    pub(super) footer: u32,
}

/// The sides of A4 and A3.
const A3_SHORT: u32 = 16838;
const A4: (u32, u32) = (11906, 16838);
const A3_LONG: u32 = 23811;

impl Page {
    pub(super) fn upright(preset: &Preset) -> Self {
        let Margins { top, right, bottom, left } = preset.margins;
        Page { width: A4.0, height: A4.1, top, right, bottom, left, footer: preset.footer }
    }

    /// A4 on its side: what was the outer margin is now above.
    pub(super) fn landscape(preset: &Preset) -> Self {
        let Margins { top, right, bottom, left } = preset.margins;
        Page { width: A4.1, height: A4.0, top: left, right: top, bottom: right, left: bottom, footer: 720 }
    }

    /// A3 on its side, for tables that no A4 page can hold.
    pub(super) fn large(preset: &Preset) -> Self {
        Page { width: A3_LONG, height: A3_SHORT, ..Page::landscape(preset) }
    }

    pub(super) fn is_landscape(&self) -> bool {
        self.width > self.height
    }

    /// How wide the type area is.
    pub(super) fn text_width(&self) -> u32 {
        self.width - self.left - self.right
    }

    /// How high the type area is.
    pub(super) fn text_height(&self) -> u32 {
        self.height - self.top - self.bottom
    }
}

/// A typeface as the document declares it, for machines that lack it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Font {
    pub(super) name: &'static str,
    /// What takes its place, the nearest first.
    pub(super) alternates: &'static str,
    pub(super) charset: &'static str,
    pub(super) family: &'static str,
}

/// The number of the Chinese characters' set, and of the Latin letters'.
const GB2312: &str = "86";
const ANSI: &str = "00";

pub(super) const FONTS: [Font; 5] = [
    Font { name: "宋体", alternates: "SimSun", charset: GB2312, family: "auto" },
    Font { name: "仿宋", alternates: "FangSong,仿宋_GB2312", charset: GB2312, family: "modern" },
    Font { name: "黑体", alternates: "SimHei", charset: GB2312, family: "modern" },
    Font { name: "楷体", alternates: "KaiTi,楷体_GB2312", charset: GB2312, family: "modern" },
    Font { name: "Times New Roman", alternates: "Liberation Serif", charset: ANSI, family: "roman" },
];
