//! The elements of a Word document that matter here.

use crate::xml::{Element, Space};

/// An element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Paragraph,
    ParagraphProperties,
    ParagraphStyle,
    OutlineLevel,
    NumberedBy,
    NumberedAt,
    Run,
    RunProperties,
    /// The style of a run, and a property of how it looks.
    RunStyle,
    RunLook,
    Shading,
    Text,
    Tab,
    Break,
    Symbol,
    NoBreakHyphen,
    /// Text that was added while changes were tracked.
    Inserted,
    /// Text that was deleted, or moved away, while changes were tracked.
    Deleted,
    /// A part of a field: its code, its result, or its end.
    FieldPart,
    Table,
    Caption,
    Row,
    RowProperties,
    ColumnsBefore,
    RepeatedHeader,
    Cell,
    DeletedCell,
    Span,
    VerticalMerge,
    HorizontalMerge,
    Control,
    ControlName,
    ShowsPrompt,
    BookmarkStart,
    BookmarkEnd,
    Alternatives,
    Alternative,
    LastResort,
    Picture,
    ForeignPart,
    /// Nothing in it is text that a person sees: earlier states, codes, readings of characters.
    Unseen,
    /// Of no importance itself; what is in it may be.
    Transparent,
}

impl Tag {
    pub(super) fn of(element: &Element<'_>) -> Self {
        match element.space {
            Space::Word => Tag::word(element.name()),
            Space::Compatibility => match element.name() {
                "AlternateContent" => Tag::Alternatives,
                "Choice" => Tag::Alternative,
                "Fallback" => Tag::LastResort,
                _ => Tag::Transparent,
            },
            Space::Sheet => Tag::Transparent,
            Space::Other => match element.name() {
                "blip" | "imagedata" => Tag::Picture,
                _ => Tag::Transparent,
            },
        }
    }

    fn word(name: &str) -> Self {
        match name {
            "p" => Tag::Paragraph,
            "pPr" => Tag::ParagraphProperties,
            "pStyle" => Tag::ParagraphStyle,
            "outlineLvl" => Tag::OutlineLevel,
            "numId" => Tag::NumberedBy,
            "ilvl" => Tag::NumberedAt,
            "r" => Tag::Run,
            "rPr" => Tag::RunProperties,
            "rStyle" => Tag::RunStyle,
            "strike" | "dstrike" | "vanish" | "webHidden" | "vertAlign" | "position" | "color"
            | "highlight" => Tag::RunLook,
            "shd" => Tag::Shading,
            "t" | "delText" => Tag::Text,
            "tab" | "ptab" => Tag::Tab,
            "br" | "cr" => Tag::Break,
            "sym" => Tag::Symbol,
            "noBreakHyphen" => Tag::NoBreakHyphen,
            "ins" | "moveTo" => Tag::Inserted,
            "del" | "moveFrom" => Tag::Deleted,
            "fldChar" => Tag::FieldPart,
            "altChunk" => Tag::ForeignPart,
            "tabs" | "sectPr" | "rPrChange" | "pPrChange" | "tblPrChange" | "tblPrExChange"
            | "tcPrChange" | "trPrChange" | "tblGridChange" | "numberingChange" | "sdtEndPr"
            | "instrText" | "rt" | "ffData" => Tag::Unseen,
            _ => Tag::table_or_name(name),
        }
    }

    fn table_or_name(name: &str) -> Self {
        match name {
            "tbl" => Tag::Table,
            "tblCaption" => Tag::Caption,
            "tr" => Tag::Row,
            "trPr" => Tag::RowProperties,
            "gridBefore" => Tag::ColumnsBefore,
            "tblHeader" => Tag::RepeatedHeader,
            "tc" => Tag::Cell,
            "cellDel" => Tag::DeletedCell,
            "gridSpan" => Tag::Span,
            "vMerge" => Tag::VerticalMerge,
            "hMerge" => Tag::HorizontalMerge,
            "sdt" => Tag::Control,
            "tag" => Tag::ControlName,
            "showingPlcHdr" => Tag::ShowsPrompt,
            "bookmarkStart" => Tag::BookmarkStart,
            "bookmarkEnd" => Tag::BookmarkEnd,
            _ => Tag::Transparent,
        }
    }
}
