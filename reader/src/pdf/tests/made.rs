//! Small PDF files, written out by hand.

use std::fmt::Write;

/// What all files have: fonts, none of which is embedded, and things to draw.
const COMMON: &[&str] = &[
    // 3: Chinese by UTF-16
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[7 0 R]>>",
    // 4: Chinese by GBK
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[7 0 R]>>",
    // 5: downwards
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-V/DescendantFonts[7 0 R]>>",
    // 6: Latin
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    // 7: what the Chinese fonts have in common; Latin takes half the width
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/W[814 939 500]/CIDSystemInfo<</Registry(Adobe)\
     /Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>>>",
    // 8: a font that maps to radicals
    "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 9 0 R/DescendantFonts[<</Type/Font\
     /Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>",
    // 9: its map
    "<</Length 95>>stream\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
     3 beginbfchar <0001> <2F00> <0002> <2ED3> <0003> <2EC5> endbfchar\nendstream",
    // 10: a font of drawing procedures
    "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 98/Widths[.5 .5]\
     /Encoding<</Differences[97/one/seven]>>/CharProcs<</one 11 0 R/seven 11 0 R>>>>",
    // 11: a glyph
    "<</Length 17>>stream\n0 0 d0 0 0 1 1 re f\nendstream",
    // 12: a picture
    "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\n0\nendstream",
    // 13: a layer
    "<</Type/OCG/Name(x)>>",
    // 14: what draws itself
    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Circle 14 0 R>>>>/Length 23>>stream\n\
     /Circle Do /Circle Do \nendstream",
];

/// The number of the drawing in a drawing.
const FORM: usize = 20;

/// The numbers of drawings that each draw the next one many times.
const BOMBS: std::ops::Range<usize> = 21..29;

const RESOURCES: &str = "<</Font<</Song 3 0 R/Gbk 4 0 R/Down 5 0 R/Latin 6 0 R/Radicals 8 0 R/Drawn 10 0 R>>\
    /XObject<</Picture 12 0 R/Form 20 0 R/Circle 14 0 R/Bomb 21 0 R>>/Properties<</Off 13 0 R>>>>";

/// A file of some pages.
pub(crate) struct File {
    pages: Vec<String>,
    keys: String,
    note: Option<String>,
}

impl File {
    /// A file of one page.
    pub(crate) fn page(content: &str) -> Self {
        File::pages(&[content])
    }

    pub(crate) fn pages(contents: &[&str]) -> Self {
        let pages = contents.iter().map(|content| (*content).to_owned()).collect();
        File { pages, keys: "/MediaBox[0 0 400 300]".into(), note: None }
    }

    /// The same with other keys of its pages.
    pub(crate) fn keys(self, keys: &str) -> Self {
        File { keys: keys.into(), ..self }
    }

    /// The same with an annotation on its pages.
    pub(crate) fn note(self, note: &str) -> Self {
        File { note: Some(note.into()), ..self }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut file = String::from("%PDF-1.7\n");
        let kids: Vec<String> = (0..self.pages.len()).map(|page| format!("{} 0 R", 30 + 2 * page)).collect();
        let mut objects = vec![
            (1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[13 0 R]/D<</OFF[13 0 R]>>>>>>".to_owned()),
            (2, format!("<</Type/Pages/Count {}/Kids[{}]>>", kids.len(), kids.join(" "))),
        ];
        objects.extend((3..).zip(COMMON.iter().map(|object| (*object).to_owned())));
        let inner = "BT /Song 10 Tf <56FE4E2D> Tj ET";
        let form = format!("/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources {RESOURCES}");
        objects.push((FORM, stream(&form, inner)));
        for number in BOMBS {
            let keys = format!("/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</B {} 0 R>>>>", number + 1);
            objects.push((number, stream(&keys, &"/B Do ".repeat(10))));
        }
        let note = self.note.as_ref().map_or(String::new(), |note| format!("/Annots[<<{note}>>]"));
        for (page, number) in self.pages.iter().zip((30..).step_by(2)) {
            let keys = &self.keys;
            let contents = number + 1;
            let dictionary = format!(
                "<</Type/Page/Parent 2 0 R{keys}{note}/Resources {RESOURCES}/Contents {contents} 0 R>>"
            );
            objects.extend([(number, dictionary), (contents, stream("", page))]);
        }
        for (number, object) in objects {
            write!(file, "{number} 0 obj\n{object}\nendobj\n").unwrap();
        }
        // Without a list of objects the reader has to find them.
        file.push_str("trailer\n<</Root 1 0 R>>\n%%EOF\n");
        file.into_bytes()
    }
}

fn stream(keys: &str, content: &str) -> String {
    format!("<<{keys}/Length {}>>stream\n{content}\nendstream", content.len())
}

/// Sets a text at a place, in ten points.
pub(crate) fn say(x: i32, y: i32, text: &str) -> String {
    format!("BT /Song 10 Tf 1 0 0 1 {x} {y} Tm <{}> Tj ET\n", hex(text))
}

/// A text as UTF-16 in hexadecimal.
pub(crate) fn hex(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("{unit:04X}")).collect()
}

/// A line as word processors draw it: a thin rectangle.
pub(crate) fn thin(x0: i32, y0: i32, x1: i32, y1: i32) -> String {
    format!("{x0} {y0} {} {} re f\n", f64::from(x1 - x0).max(0.5), f64::from(y1 - y0).max(0.5))
}

/// The lines of a table without merged cells.
pub(crate) fn grid_lines(xs: &[i32], ys: &[i32]) -> String {
    let (left, right) = (xs[0], xs[xs.len() - 1]);
    let (low, high) = (ys[0], ys[ys.len() - 1]);
    let level = ys.iter().map(|y| format!("{left} {y} m {right} {y} l S\n"));
    level.chain(xs.iter().map(|x| format!("{x} {low} m {x} {high} l S\n"))).collect()
}

/// A cell's border as browsers draw it in two colours: four sides with ends cut aslant.
pub(crate) fn bevel(x0: i32, y0: i32, x1: i32, y1: i32) -> String {
    let side = |points: [(i32, i32); 4]| {
        let [start, ends @ ..] = points.map(|(x, y)| format!("{x} {y}"));
        format!("{start} m {} l f\n", ends.join(" l "))
    };
    [
        side([(x0, y0), (x1, y0), (x1 - 1, y0 + 1), (x0 + 1, y0 + 1)]),
        side([(x0, y1), (x1, y1), (x1 - 1, y1 - 1), (x0 + 1, y1 - 1)]),
        side([(x0, y0), (x0, y1), (x0 + 1, y1 - 1), (x0 + 1, y0 + 1)]),
        side([(x1, y0), (x1, y1), (x1 - 1, y1 - 1), (x1 - 1, y0 + 1)]),
    ]
    .concat()
}

/// A cell's border as a box within a box.
pub(crate) fn frame(x0: i32, y0: i32, x1: i32, y1: i32) -> String {
    let (width, height) = (x1 - x0, y1 - y0);
    format!("{x0} {y0} {width} {height} re {} {} {} {} re f*\n", x0 + 1, y0 + 1, width - 2, height - 2)
}
