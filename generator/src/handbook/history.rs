//! The histories of cells in words: what a figure was in the editions before.

use super::spread::Grain;
use crate::text::Text;
use nianbao_schema::compare::{ChainError, Edition};
use nianbao_schema::format::Format;
use nianbao_schema::judge::words;
use nianbao_schema::series::{History, Point, Relation};
use std::sync::Arc;

/// The editions before one, or why they are not known.
pub(super) struct Past {
    format: Arc<Format>,
    history: Result<History, ChainError>,
    before: Option<Arc<Format>>,
}

impl Past {
    pub(super) fn of(edition: &Edition) -> Self {
        let Edition { format, known } = edition;
        let before = format.revises.as_ref().and_then(|id| known.get(id)).cloned();
        Past { format: Arc::clone(format), history: History::new(format, known), before }
    }

    /// The edition that this one revises.
    pub(super) fn before(&self) -> Option<&Arc<Format>> {
        self.before.as_ref()
    }

    /// Why there is no history, or none of all editions.
    pub(super) fn unknown(&self) -> Option<String> {
        let error = self.history.as_ref().err()?;
        Some(match error {
            ChainError::Unknown { edition, revises } => {
                format!(
                    "格式{edition}代替格式{revises}，而{revises}的格式文件不在手边，所以没有列出以前年度的情况。"
                )
            }
            ChainError::Cycle(ids) => format!("各格式互相代替，先后不明：{}。", ids.join(" → ")),
            ChainError::Unrelated(from, to) => format!("格式{from}与{to}没有承接关系。"),
        })
    }

    /// The history of a cell, named as what is told stands for.
    pub(super) fn tell(&self, cell: usize, grain: Grain) -> Text {
        let Ok(history) = &self.history else { return Text::default() };
        let points = history.of(cell);
        let Some((_, earlier)) = points.split_first().filter(|(_, earlier)| !earlier.is_empty()) else {
            return Text::default();
        };
        if let Some(oldest) = earlier.last().filter(|_| earlier.iter().all(is_same)) {
            return Text::plain(format!("自{}起相同", oldest.edition.id));
        }
        Text::joined(earlier.iter().map(|point| self.point(point, cell, grain)), "；")
    }

    fn point(&self, point: &Point, cell: usize, grain: Grain) -> Text {
        let mut text = Text::plain(format!("{}：", point.edition.id));
        let was = self.places(point, cell, grain);
        match &point.relation {
            Relation::Identical => text.add("相同"),
            Relation::Renamed => text.add("含义相同，路径为").append(was),
            Relation::SumOf => text.add("等于").append(was).add("之和"),
            Relation::Scaled(factor) => {
                let factor = format!("，这里的数＝那里的数×{}", words::factor(*factor));
                text.add("计量单位不同，路径为").append(was).add(&factor)
            }
            Relation::Broken { part_of, because, .. } => {
                text.add("没有可比的数");
                if let Some(whole) = part_of {
                    let whole = self.generalised(&point.edition, whole, cell, grain);
                    text.add("，当时是").code(&whole).add("中分不出来的一部分");
                }
                let because = because.as_ref().map_or(String::new(), |because| format!("（{because}）"));
                text.add(&because)
            }
        };
        text
    }

    /// The cells of a point, each path once.
    fn places(&self, point: &Point, cell: usize, grain: Grain) -> Text {
        let mut paths: Vec<String> =
            point.cells.iter().map(|path| self.generalised(&point.edition, path, cell, grain)).collect();
        paths.dedup();
        Text::joined(paths.iter().map(|path| Text::of_code(path)), "、")
    }

    /// An old path with `*` for the row or column that it shares with the new cell, where all of them
    /// are meant.
    fn generalised(&self, old: &Format, path: &str, cell: usize, grain: Grain) -> String {
        let Some(at) = old.cell(path) else { return path.to_owned() };
        let ((row, column), (own_row, own_column)) = (old.items(at), self.format.items(cell));
        let part = |old: &str, own: &str, all: bool| {
            if all && old == own && !old.is_empty() { "*".to_owned() } else { old.to_owned() }
        };
        let rows = matches!(grain, Grain::Table | Grain::Column);
        let columns = matches!(grain, Grain::Table | Grain::Row);
        let parts = [
            old.tables[old.cells[at].table].id.clone(),
            part(&row.path, &own_row.path, rows),
            part(&column.path, &own_column.path, columns),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
    }
}

fn is_same(point: &Point) -> bool {
    point.relation == Relation::Identical
}
