//! Why a figure of a grid is not read.

use nianbao_schema::Wording;

/// The reason that is replaced by a better one where there is one.
pub(super) const UNKNOWN_ROW: Wording = Wording::plain("the form has no such row", "表样中没有这一行");

pub(super) const BRANCH: Wording = Wording::plain(
    "the form has several rows for this and no single one",
    "表样中这一项分为几行，没有只填一行的位置",
);
pub(super) const MISFIT: Wording = Wording::plain(
    "the cells of the row do not match the column headers, so that they were not taken",
    "这一行的格数与列标题对不上，未予认定",
);
pub(super) const MOVED: Wording = Wording::plain(
    "its columns do not stand below those of the header above, so that nothing was taken",
    "各列的位置与前面的表头对不上，未予认定",
);
pub(super) const NO_HEADER: Wording = Wording::plain(
    "no column header is certain here, so that nothing was taken",
    "没有可以认定的列标题，未予认定",
);
pub(super) const NO_LABEL: Wording =
    Wording::plain("the row has no label, so that nothing was taken", "这一行没有行标题，未予认定");
pub(super) const OLD_UNIT: Wording = Wording::plain(
    "the labels are those of an earlier edition, in which this figure had another unit, and no unit stands here",
    "标签是以前版本的，那时这个数字用的是另一种计量单位，而这里没有写单位",
);
pub(super) const SPANNING: Wording = Wording::plain(
    "it spans rows, and which one it belongs to is not certain",
    "跨了几行，不能认定属于哪一行",
);
pub(super) const UNCLEAR_ROW: Wording = Wording::plain(
    "which row of the form it is, is not certain: it stands elsewhere, or several have this name",
    "不能认定是表样中的哪一行（位置与表样不同，或者有几行同名）",
);
pub(super) const UNPROVED: Wording = Wording::plain(
    "it does not reach from the first column to the last, and no sums show whether a cell was deleted or inserted, so that nothing was taken",
    "这一行的首格或末格是空的，又没有合计可以核对，不能排除有单元格被删除或插入，未予认定",
);
pub(super) const UNKNOWN_COLUMN: Wording = Wording::plain(
    "the form has no such column, or which one it is, is not certain",
    "表样中没有这一列，或者不能认定是哪一列",
);
pub(super) const UNKNOWN_TABLE: Wording = Wording::plain(
    "it is no table of the form, or which one it is, is not certain",
    "不是表样中的表格，或者不能认定是哪一个表",
);

pub(super) const PUSHED: Wording = Wording::plain(
    "a cell of the rows above reaches into the row and may have moved its figures, so that nothing was taken",
    "上面的单元格伸入这一行，数字可能移了位，未予认定",
);
pub(super) const SHIFTED: Wording = Wording::plain(
    "whether its figures stand below their headers is not certain: widths differ or sums fail, so that nothing was taken",
    "不能确定数字与列标题是否对齐（各行宽度不同或合计不符），未予认定",
);
pub(super) const BROKEN: Wording = Wording::plain(
    "below its figures stand others that have no label and may be their rest, so that nothing was taken",
    "下面一行没有标题的数字可能是这一行数字折行的部分，未予认定",
);
pub(super) const CUT: Wording = Wording::plain(
    "the row goes on in the next table, where the page was cut, so that nothing was taken",
    "这一行被分页切断，后半在下一个表格中，未予认定",
);
pub(super) const TWICE: Wording = Wording::plain(
    "the column headers stand there more than once, as those of two years side by side do, so that nothing was taken",
    "列标题重复出现（如两个年度并列），不能确定属于哪一组，未予认定",
);
