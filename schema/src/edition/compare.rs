//! What differs between two editions of a form: facts, without judgement.
//!
//! On ids the comparison is exact. What ids cannot show (that a place was renamed, split, replaced) the
//! newer edition's `[[change]]` declares. Every difference that ids leave open must be declared and every
//! declaration must be a difference; what fails this is a [`Fault`]. For what is open the comparison
//! makes [`Suggestion`]s, and decides nothing.

mod declared;
mod details;
mod exchanged;
mod falsehood;
mod fault;
mod former;
mod lineage;
mod links;
pub mod lock;
mod loose;
pub(crate) mod place;
mod rules;
mod stale;
mod suggest;
mod traits;
mod undeclared;

pub use declared::Factor;
pub use fault::{At, Fault, problems};
pub use former::{FormerLabel, Part, former_labels, rescaled_cells};
pub use lineage::{ChainError, Edition, Editions, Step, faults, lint};
pub use links::Link;
pub(crate) use links::{End, Links};
pub use place::{Place, What};
pub use suggest::Suggestion;

use crate::both;
use crate::form::format::{ChangeKind, Format};
use crate::language::Wording;
use crate::problem::Code;
use std::fmt;

/// One difference between two editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// Where in the older edition.
    pub old: Vec<Place>,
    /// Where in the newer edition.
    pub new: Vec<Place>,
    /// What the older edition says there, for a change of wording or of a property.
    pub was: Option<String>,
    /// What the newer edition says there.
    pub is: Option<String>,
    /// For [`Kind::Scaled`], by what an old figure is multiplied: numerator and denominator.
    pub factor: Option<Factor>,
    /// Whether a report that was right can be refused now: a rule of error severity demands more of what was there.
    pub refuses: bool,
    /// The declaration that explains it, as an index into the newer edition's changes.
    pub declared: Option<usize>,
}

impl Change {
    pub(crate) fn new(kind: Kind, old: Vec<Place>, new: Vec<Place>) -> Self {
        Change { kind, old, new, was: None, is: None, factor: None, refuses: false, declared: None }
    }

    /// A change of what is said of a place.
    pub(crate) fn said(kind: Kind, old: Place, new: Place, was: Option<&str>, is: Option<&str>) -> Self {
        let (was, is) = (was.map(str::to_owned), is.map(str::to_owned));
        Change { was, is, ..Change::new(kind, vec![old], vec![new]) }
    }

    /// The first of the places, those of the newer edition before those of the older.
    pub fn place(&self) -> Option<&Place> {
        self.new.first().or(self.old.first())
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident = $word:literal,)*) => {
        /// What happened to a place.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind { $($(#[doc = $doc])* $name,)* }

        impl Kind {
            /// Every kind there is.
            pub const ALL: &[Kind] = &[$(Kind::$name,)*];

            /// The word for it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Kind::$name => $word,)* }
            }
        }
    };
}

kinds! {
    /// The place is new.
    Added = "added",
    /// The place is gone.
    Removed = "removed",
    /// Same meaning under another id.
    Renamed = "renamed",
    /// Same meaning in another place.
    Moved = "moved",
    /// Same place, other meaning.
    Replaced = "replaced",
    /// One place became several.
    Split = "split",
    /// Several places became one.
    Merged = "merged",
    /// Same meaning in another unit.
    Scaled = "scaled",
    /// The unit is another one, and nobody has said how the figures compare.
    Unit = "unit",
    /// The cells can hold more than before.
    Widened = "widened",
    /// The cells can hold less than before, or something else.
    Narrowed = "narrowed",
    /// Fewer levels of organ can have a figure.
    Closed = "closed",
    /// More levels of organ can have a figure.
    Opened = "opened",
    /// A complete report must have it now.
    Required = "required",
    /// A complete report may leave it blank now.
    Optional = "optional",
    /// Another label, title, caption, stub or wording of a rule; the meaning is the same.
    Reworded = "reworded",
    /// The same label under another number.
    Renumbered = "renumbered",
    /// The same parts in another order.
    Reordered = "reordered",
    /// Other headers without ids above the same rows or columns, or tables printed together or apart.
    Regrouped = "regrouped",
    /// Other wordings that are read as the same label.
    Aliases = "aliases",
    /// The person filling it is told something else.
    Guidance = "guidance",
    /// Its meaning in English is put otherwise.
    Gloss = "gloss",
    /// Another clause is cited.
    Cited = "cited",
    /// It is known better or worse than before.
    Basis = "basis",
    /// A rule that more reports break.
    Tightened = "tightened",
    /// A rule that fewer reports break.
    Loosened = "loosened",
    /// A rule that demands something else, neither more nor less.
    Altered = "altered",
    /// A rule that is graver or less grave to break.
    Severity = "severity",
    /// A rule or text that follows a change of the places it names.
    Derived = "derived",
    /// A rule that is gone along with some of the places it names, while others are still there.
    Orphaned = "orphaned",
    /// The years of use are others, and not those that follow on.
    Years = "years",
}

impl Kind {
    /// The kind of a declared change.
    pub const fn of(kind: ChangeKind) -> Self {
        match kind {
            ChangeKind::Renamed => Kind::Renamed,
            ChangeKind::Moved => Kind::Moved,
            ChangeKind::Split => Kind::Split,
            ChangeKind::Merged => Kind::Merged,
            ChangeKind::Scaled => Kind::Scaled,
            ChangeKind::Reworded => Kind::Reworded,
            ChangeKind::Replaced => Kind::Replaced,
            ChangeKind::Removed => Kind::Removed,
            ChangeKind::Added => Kind::Added,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// All that differs between two editions.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The differences: those of places first, then those of properties, wording and rules.
    pub changes: Vec<Change>,
    /// What is wrong with the newer edition's declarations; empty unless it revises the older one.
    pub faults: Vec<Fault>,
    /// What places without a counterpart may have become.
    pub suggestions: Vec<Suggestion>,
    pub(crate) links: Links,
}

/// Compares two editions. Declarations count where `new` revises `old`; else ids alone do.
///
/// ```
/// use nianbao_schema::{Format, compare::{compare, Kind}};
/// let [old, new] = ["2019-60", "2021-30"].map(|id| Format::built_in(id).unwrap());
/// let comparison = compare(old, new);
/// let split = comparison.changes.iter().find(|change| change.kind == Kind::Split).unwrap();
/// assert_eq!((split.old[0].path.as_str(), split.new.len()), ("applications.outcome.other", 3));
/// assert_eq!(compare(new, new).changes, []);
/// ```
pub fn compare(old: &Format, new: &Format) -> Comparison {
    let mut comparison = Comparison::default();
    let is_revision = new.revises.as_ref() == Some(&old.id) && old.id != new.id;
    let declared = if is_revision { declared::resolve(old, new, &mut comparison.faults) } else { Vec::new() };
    let links = Links::follow(old, new, &declared);
    comparison.changes = declared::changes(old, new, &declared);
    let loose = loose::find(old, new, &links, &declared);
    comparison.suggestions = suggest::suggest(old, new, &links, &loose);
    comparison.changes.extend(loose.changes(old, new));
    let context = Context { old, new, links: &links };
    comparison.changes.extend(details::changes(context, &declared));
    comparison.changes.extend(traits::changes(context, &declared));
    comparison.changes.extend(rules::changes(context, &declared));
    comparison.changes.extend(years(old, new));
    comparison.changes.iter_mut().for_each(|change| follow_names(change, old, new));
    if is_revision {
        falsehood::check(old, new, &declared, &links, &mut comparison.faults);
        let undeclared = loose.faults(old, new, &comparison.suggestions);
        // What is said to be gone and is still there has been complained of.
        let gone: Vec<Place> =
            declared.iter().flat_map(|change| change.from.iter().map(|from| from.place(old))).collect();
        let is_reported = |fault: &Fault| match &fault.at {
            At::Place(place) => gone.iter().any(|gone| (gone.what, &gone.path) == (place.what, &place.path)),
            _ => false,
        };
        comparison.faults.extend(undeclared.into_iter().filter(|fault| !is_reported(fault)));
        let open = comparison.changes.iter().filter_map(|change| open(change, old));
        comparison.faults.extend(open.collect::<Vec<_>>());
        comparison.faults.extend(exchanged::check(context, &declared));
        comparison.faults.extend(stale::check(context));
    }
    comparison.links = links;
    comparison
}

/// What of the older edition lives on where in the one that revises it, and nothing else.
pub(crate) fn follow(old: &Format, new: &Format) -> Links {
    Links::follow(old, new, &declared::resolve(old, new, &mut Vec::new()))
}

/// What the parts of a comparison look at.
#[derive(Clone, Copy)]
pub(crate) struct Context<'c> {
    old: &'c Format,
    new: &'c Format,
    links: &'c Links,
}

/// Takes a text for a consequence where nothing is other than how the parts that it names are called or counted.
fn follow_names(change: &mut Change, old: &Format, new: &Format) {
    let is_text = change.kind == Kind::Guidance
        || (change.kind == Kind::Reworded && change.place().is_some_and(|place| place.what == What::Rule));
    let frame = |words: &Option<String>, format: &Format| format.frames.get(words.as_ref()?).cloned();
    let frames = frame(&change.was, old).zip(frame(&change.is, new));
    if is_text && frames.is_some_and(|(was, is)| was == is) {
        change.kind = Kind::Derived;
    }
}

/// A change that needs a word from its author and has none.
fn open(change: &Change, old: &Format) -> Option<Fault> {
    let unit = |unit: &Option<String>| unit.clone().map_or(Wording::plain("none", "没有单位"), Wording::same);
    match change.kind {
        Kind::Unit => {
            let place = change.place()?.clone();
            let message = both!(
                "the unit of {place} was {was} and is {is}, and no change explains it",
                "{place}的单位原来是{was}，现在是{is}，没有一项变化说明它",
                place = place.wording(),
                was = unit(&change.was),
                is = unit(&change.is),
            );
            let help = Wording::plain(
                "declare it as `scaled` with the `factor` by which an old figure is multiplied, \"1\" if only \
                 the word is another; or as `replaced` under a new id",
                "用`scaled`说明，并写`factor`，即旧数字要乘的系数，只换了说法的写`\"1\"`；或者换一个新的id，用`replaced`说明",
            );
            Some(Fault::new(Code::ChangeUndeclared, At::Place(place), message).help(help))
        }
        Kind::Orphaned => {
            let rule = change.old.first()?;
            let message = both!(
                "{rule} of edition {id} is gone with some of its places, while others are still there",
                "格式{id}的{rule}因部分项目取消而不在了，而另一些项目还在",
                rule = rule.wording(),
                id = old.id,
            );
            let help = Wording::plain(
                "state what still holds as a rule under the same id, or declare the rule as `removed`",
                "仍然成立的，用同一个id写成规则；不再成立的，用`removed`说明",
            );
            Some(Fault::new(Code::RuleOrphaned, At::Revises, message).help(help))
        }
        _ => None,
    }
}

/// The years, unless the newer edition just follows on.
fn years(old: &Format, new: &Format) -> Option<Change> {
    let follows = match old.last_year {
        Some(last) => last.checked_add(1) == Some(new.first_year),
        None => new.first_year > old.first_year && new.id != old.id,
    };
    let years = |format: &Format| (format.first_year, format.last_year);
    if follows || years(old) == years(new) {
        return None;
    }
    let shown = |format: &Format| match format.last_year {
        Some(last) => format!("{}–{last}", format.first_year),
        None => format!("{}–", format.first_year),
    };
    let form = Place { what: What::Form, path: String::new(), label: new.title.clone() };
    Some(Change::said(Kind::Years, form.clone(), form, Some(&shown(old)), Some(&shown(new))))
}
