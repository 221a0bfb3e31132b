//! What changed between two editions, as a document in Chinese to be attached to a notice.

use crate::text::Text;
use askama::Template;
use nianbao_schema::Format;
use nianbao_schema::compare::{Change, Comparison, Kind, Place, compare};
use nianbao_schema::judge::{Concern, judge, words};
use nianbao_schema::language::Language::Chinese;
use std::sync::Arc;

pub(crate) const STYLE: &str = include_str!("../templates/handbook/handbook.css");

/// Two editions and what differs between them.
#[derive(Clone, Debug)]
pub struct Step {
    /// The older edition.
    pub old: Arc<Format>,
    /// The newer edition.
    pub new: Arc<Format>,
    /// What differs.
    pub comparison: Comparison,
}

impl Step {
    /// Compares two editions.
    pub fn new(old: &Arc<Format>, new: &Arc<Format>) -> Self {
        Step { old: Arc::clone(old), new: Arc::clone(new), comparison: compare(old, new) }
    }
}

/// The steps as Markdown, one after the other.
///
/// ```
/// use nianbao_generator::revision::{Step, markdown};
/// let [old, new] = ["2019-60", "2021-30"].map(|id| nianbao_schema::Format::built_in(id).unwrap());
/// assert!(markdown(&[Step::new(old, new)]).contains("`documents.*.produced`"));
/// ```
pub fn markdown(steps: &[Step]) -> String {
    Markdown { drafts: steps.iter().map(Draft::of).collect() }.to_string()
}

/// The steps as a web page.
pub fn html(steps: &[Step]) -> String {
    Html { drafts: steps.iter().map(Draft::of).collect(), style: STYLE }.to_string()
}

#[derive(Template)]
#[template(path = "handbook/changes-file.md")]
struct Markdown {
    drafts: Vec<Draft>,
}

#[derive(Template)]
#[template(path = "handbook/changes-file.html")]
struct Html {
    drafts: Vec<Draft>,
    style: &'static str,
}

/// A document while it is neither Markdown nor HTML.
pub(crate) struct Draft {
    pub(crate) title: String,
    pub(crate) intro: String,
    pub(crate) groups: Vec<Group>,
}

/// What concerns someone first of all.
pub(crate) struct Group {
    pub(crate) title: &'static str,
    /// What happened, where in the older and in the newer edition, why and on whose word.
    pub(crate) rows: Vec<[Text; 4]>,
}

/// Under whom a change is listed, in this order; each change is listed once.
const ORDER: [Concern; 5] =
    [Concern::Series, Concern::OldReports, Concern::Verdict, Concern::Blanks, Concern::NewReports];

impl Draft {
    pub(crate) fn of(step: &Step) -> Self {
        let first = |change: &Change| ORDER.into_iter().find(|&concern| judge(change).concerns(concern));
        let listed: Vec<(&Change, Option<Concern>)> = step
            .comparison
            .changes
            .iter()
            .filter(|change| is_listed(change.kind))
            .map(|change| (change, first(change)))
            .collect();
        let group = |concern: Concern| {
            let own = listed.iter().filter(|(_, own)| *own == Some(concern));
            Group { title: concern.whom(Chinese), rows: own.map(|(change, _)| row(change, step)).collect() }
        };
        let groups = ORDER.into_iter().map(group).filter(|group| !group.rows.is_empty());
        let name = |format: &Format| match &format.document {
            Some(document) => format!("{}（{document}）", format.id),
            None => format.id.clone(),
        };
        Draft {
            title: format!("{}格式变化说明", step.new.title),
            intro: format!(
                "由{}改为{}。每项变化列在首先受影响的一方之下。",
                name(&step.old),
                name(&step.new)
            ),
            groups: groups.collect(),
        }
    }
}

/// Whether changes of this kind are listed for people who fill and use the form.
fn is_listed(kind: Kind) -> bool {
    !matches!(kind, Kind::Gloss | Kind::Aliases | Kind::Basis | Kind::Derived)
}

fn row(change: &Change, step: &Step) -> [Text; 4] {
    let [was, is] = words::said(change, &step.old, &step.new, Chinese);
    let class = judge(change).class;
    let kind = format!("{}\n{}", words::kind(change.kind, Chinese), words::class(class, Chinese));
    let declared = change.declared.and_then(|declared| step.new.changes.get(declared));
    let mut why = declared.map_or(String::new(), |declared| declared.why.clone());
    if let Some(cite) = declared.and_then(|declared| declared.cite.as_ref()) {
        why.push_str(&format!("（{cite}）"));
    }
    if let Some(factor) = change.factor {
        why.push_str(&format!("新数＝旧数×{}。", words::factor(factor)));
    }
    [Text::plain(kind), side(&change.old, was.as_deref()), side(&change.new, is.as_deref()), Text::plain(why)]
}

/// What one edition says: the place by its label and path, and the wording where that is what changed.
fn side(places: &[Place], wording: Option<&str>) -> Text {
    let mut text = Text::default();
    for (at, place) in places.iter().enumerate() {
        text.add(if at > 0 { "\n" } else { "" });
        match (place.label.is_empty(), place.path.is_empty()) {
            (false, false) => text.add(&place.label).add("（").code(&place.path).add("）"),
            (false, true) => text.add(&place.label),
            _ => text.code(&place.path),
        };
    }
    let is_label = places.len() == 1 && wording == Some(&places[0].label);
    if let Some(wording) = wording.filter(|_| !is_label) {
        text.add("：\n").add(wording);
    }
    text
}
