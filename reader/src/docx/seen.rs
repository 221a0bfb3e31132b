//! What was met in a Word document, for whoever sent it.

use crate::document::{Place, Remark};
use nianbao_schema::{Wording, both};

/// What has been seen.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) paragraphs: u32,
    pub(super) tables: u32,
    pub(super) pictures: u32,
    pub(super) first_picture: Option<Place>,
    pub(super) first_change: Option<Place>,
    pub(super) first_foreign: Option<Place>,
    /// The text of a paragraph whose end was deleted.
    pub(super) carried: Option<String>,
}

impl Seen {
    pub(super) fn remarks(self) -> Vec<Remark> {
        let pictures = both!(
            "pictures in the file: {count}; text and tables in them were not read",
            "文件中有{count}张图片，图片里的文字和表格没有读",
            count = self.pictures,
        );
        let changes = Wording::plain(
            "the file has tracked changes, and was read as if all were accepted",
            "文件中有修订痕迹，按接受全部修订后的内容读取",
        );
        let foreign =
            Wording::plain("another file is embedded and was not read", "文件中嵌有别的文件，没有读");
        let told =
            [(self.first_change, changes), (self.first_picture, pictures), (self.first_foreign, foreign)];
        let told = told.into_iter().filter(|(place, _)| place.is_some());
        told.map(|(place, text)| Remark { place, text }).collect()
    }
}
