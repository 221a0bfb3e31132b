//! Why a document cannot be read at all.

use crate::document::{Medium, Remark};
use nianbao_schema::{Wording, both};
use std::fmt;

/// Why a document cannot be read at all. Whatever can be read in spite of a fault is, and the fault is a
/// [`Remark`](crate::document::Remark).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is nothing in it.
    Empty,
    /// It is of a kind that is not read; what it seems to be, and what to do.
    Unsupported {
        /// What it seems to be: `a picture (PNG)`, `an old Word document (.doc)`.
        what: Wording,
        /// What the user can do about it.
        remedy: Wording,
    },
    /// It is of a medium whose cargo feature is off in this build.
    Disabled(Medium),
    /// A password is needed.
    Encrypted(Medium),
    /// It is damaged; what is wrong, and where.
    Damaged {
        /// What it would be.
        medium: Medium,
        /// What is wrong, and where.
        why: Wording,
    },
    /// It can be read, but is a report of none of the forms it could be.
    Unrecognised {
        /// What it is.
        medium: Medium,
        /// What was odd about it, which may be why.
        remarks: Vec<Remark>,
    },
    /// It names a form that is not known.
    UnknownForm {
        /// The form's id.
        id: String,
    },
    /// It names a form that is known in another state, in which units and labels may differ.
    OtherState {
        /// The form's id.
        id: String,
        /// The fingerprint of the form that the document was made with.
        stated: String,
        /// The fingerprint of the form that is known.
        known: String,
    },
    /// It is of another edition than the one that was asked for, and cannot be carried over.
    NoWay {
        /// The edition that the document names.
        from: String,
        /// The edition that was asked for.
        to: String,
        /// Why.
        why: Wording,
    },
    /// It is larger than the [`Limits`](crate::Limits) allow.
    TooLarge {
        /// Which limit, in words: `squares in tables`.
        what: Wording,
        /// The limit.
        limit: usize,
    },
}

/// So many remarks are told with an error.
const MOST_REMARKS: usize = 3;

impl Error {
    /// A damaged file of a medium.
    pub(crate) fn damaged(medium: Medium, why: Wording) -> Self {
        Error::Damaged { medium, why }
    }

    /// The code by which programs know it.
    pub const fn code(&self) -> &'static str {
        match self {
            Error::Empty => "document-empty",
            Error::Unsupported { .. } => "document-unsupported",
            Error::Disabled(_) => "document-disabled",
            Error::Encrypted(_) => "document-encrypted",
            Error::Damaged { .. } => "document-damaged",
            Error::Unrecognised { .. } => "document-unrecognised",
            Error::UnknownForm { .. } => "format-unknown",
            Error::OtherState { .. } => "format-differs",
            Error::NoWay { .. } => "format-unrelated",
            Error::TooLarge { .. } => "document-size",
        }
    }

    /// The reason in words.
    pub fn wording(&self) -> Wording {
        match self {
            Error::Empty => Wording::plain("it is empty", "文件是空的"),
            Error::Unsupported { what, remedy } => both!(
                "it is {what}, which cannot be read; {remedy}",
                "这是{what}，不能读取；{remedy}",
                what = what,
                remedy = remedy,
            ),
            Error::Disabled(medium) => both!(
                "it is {medium}, which this build cannot read; build with feature `{feature}`",
                "这是{medium}，本程序编译时没有包含读取它的功能`{feature}`",
                medium = medium.wording(),
                feature = medium.id(),
            ),
            Error::Encrypted(medium) => both!(
                "it is {medium} with a password; save it without one and try again",
                "这是有密码的{medium}，请取消密码另存后再读",
                medium = medium.wording(),
            ),
            Error::Damaged { medium, why } => both!(
                "it is {medium}, but damaged: {why}",
                "这是{medium}，但已损坏：{why}",
                medium = medium.wording(),
                why = why,
            ),
            Error::Unrecognised { medium, remarks } => {
                let text = both!(
                    "it is {medium}, but shows the tables of no form that is known here",
                    "这是{medium}，但其中没有任何已知表样的表格",
                    medium = medium.wording(),
                );
                let odd = remarks.iter().take(MOST_REMARKS).map(|remark| &remark.text);
                odd.fold(text, |text, odd| both!("{text}; {odd}", "{text}；{odd}", text = text, odd = odd))
            }
            Error::UnknownForm { id } => both!(
                "it is of the form `{id}`, which is not known here",
                "它用的是`{id}`表样，而这里没有这个表样"
            ),
            Error::OtherState { id, stated, known } => both!(
                "it was made with another state of the form `{id}` (fingerprint {stated}; the one here has {known}), in which units and labels may differ, so that no figure was taken",
                "它用的`{id}`表样与这里的内容不同（指纹{stated}，这里的是{known}），单位和项目可能不一样，数字一概未取"
            ),
            Error::NoWay { from, to, why } => both!(
                "it is of the form `{from}` and cannot be carried over to `{to}`: {why}",
                "它用的是`{from}`表样，不能换成`{to}`：{why}",
                from = from,
                to = to,
                why = why,
            ),
            Error::TooLarge { what, limit } => both!(
                "it holds more than {limit} {what}",
                "内容太多：{what}超过{limit}",
                limit = limit,
                what = what,
            ),
        }
    }
}

/// What a library says, in English, of a file that it cannot read.
pub(crate) fn foreign(error: impl fmt::Display) -> Wording {
    Wording::of(error.to_string(), "内部结构有误".to_owned())
}

/// Things of which a document may hold too many.
pub(crate) const BYTES: Wording = Wording::plain("bytes", "字节数");
pub(crate) const UNPACKED: Wording = Wording::plain("bytes when unpacked", "解压后的字节数");
pub(crate) const CHARACTERS: Wording = Wording::plain("characters", "字符数");
pub(crate) const SQUARES: Wording = Wording::plain("squares in tables", "表格的格数");
pub(crate) const ELEMENTS: Wording = Wording::plain("levels of elements", "元素嵌套的层数");
pub(crate) const PAGES: Wording = Wording::plain("pages", "页数");
pub(crate) const WORK: Wording = Wording::plain(
    "steps of work, far more than an ordinary file of its size",
    "处理步骤，远多于同样大小的正常文件",
);
pub(crate) const MEMORY: Wording = Wording::plain(
    "bytes of memory, far more than an ordinary file of its size",
    "字节内存，远多于同样大小的正常文件",
);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wording().english())
    }
}

impl std::error::Error for Error {}
