//! What a form says of the edition before it: changes, and what is retired.

use super::names::{Names, may_be_lost, names_a_place};
use super::{Resolver, references, text, texts};
use crate::both;
use crate::form::format::{Change, ChangeKind, Format};
use crate::form::source::{self, Spanned};
use crate::language::Wording;
use crate::problem::{Code, Problem, quoted};

impl Resolver {
    /// Complains of retired ids and paths that are in use.
    pub(super) fn retired(
        &mut self,
        retired: &[Spanned<String>],
        table: Option<usize>,
        names: &Names,
        format: &mut Format,
    ) {
        for entry in retired {
            let path = match table {
                Some(table) => format!("{}.{}", format.tables[table].id, entry.value),
                None => entry.value.clone(),
            };
            let used = names.used(table, &entry.value).cloned();
            let used = used.or_else(|| format.shape.index(&path).map(|_| entry.span.clone()));
            if let Some(span) = used {
                let message = both!(
                    "{id} is retired and may never be used again",
                    "{id}已经停用，不能再用",
                    id = quoted(&entry.value),
                );
                self.note(
                    Problem::new(Code::IdRetired, span, message)
                        .label(Wording::plain("give it a new id", "换一个新的id"))
                        .related(entry.span.clone(), Wording::plain("retired here", "在这里停用")),
                );
            }
            format.retired.push(path);
        }
    }

    pub(super) fn change(&mut self, change: source::Change, names: &Names, format: &Format) -> Change {
        let kind = change.kind.value;
        let (from, to) = (change.from.0.len(), change.to.0.len());
        let (shaped, needs) = match kind {
            ChangeKind::Renamed | ChangeKind::Moved | ChangeKind::Scaled | ChangeKind::Reworded => {
                (from == 1 && to == 1, Wording::plain("one `from` and one `to`", "一个`from`和一个`to`"))
            }
            ChangeKind::Replaced => (from > 0 && to > 0, Wording::plain("`from` and `to`", "`from`和`to`")),
            ChangeKind::Split => {
                (from == 1 && to > 1, Wording::plain("one `from` and several `to`", "一个`from`和几个`to`"))
            }
            ChangeKind::Merged => {
                (from > 1 && to == 1, Wording::plain("several `from` and one `to`", "几个`from`和一个`to`"))
            }
            ChangeKind::Removed => {
                (from > 0 && to == 0, Wording::plain("`from` and no `to`", "`from`，没有`to`"))
            }
            ChangeKind::Added => {
                (from == 0 && to > 0, Wording::plain("`to` and no `from`", "`to`，没有`from`"))
            }
        };
        if !shaped && change.sound {
            let message = both!(
                "a change of kind `{kind}` takes {needs}",
                "`{kind}`类的变化要写{needs}",
                kind = kind.as_str(),
                needs = needs,
            );
            self.note(Problem::new(Code::ChangeShape, change.kind.span.clone(), message));
        }
        let factor = change.factor.as_ref().and_then(|factor| self.factor(factor));
        if (kind == ChangeKind::Scaled) != change.factor.is_some() && change.sound {
            let message = Wording::plain(
                "a change of kind `scaled` takes a `factor`, and no other kind does",
                "`scaled`类的变化要写`factor`，其他类的不写",
            );
            let span = change.factor.as_ref().map_or(&change.kind.span, |factor| &factor.span);
            self.note(Problem::new(Code::ChangeShape, span.clone(), message));
        }
        for path in &change.to.0 {
            if !names_a_place(&path.value, names, format) && !may_be_lost(&path.value, names) {
                self.unknown_target(path, format);
            }
        }
        Change {
            kind,
            from: texts(change.from.0),
            to: texts(change.to.0),
            factor,
            why: change.why.value,
            reason: change.reason.map_or(source::Reason::Official, |reason| reason.value),
            cite: text(change.cite),
        }
    }

    fn unknown_target(&mut self, path: &Spanned<String>, format: &Format) {
        let message = both!(
            "a change leads to {path}, which this edition does not have",
            "一项变化指向{path}，本格式中没有",
            path = quoted(&path.value),
        );
        let mut problem = Problem::new(Code::PathUnknown, path.span.clone(), message);
        if self.guesses.afford(0) {
            let places: Vec<String> = if path.value.contains(".*.") {
                references::columns(format).collect()
            } else {
                references::paths(format).collect()
            };
            let near = self.guesses.nearest(&path.value, places.iter().map(String::as_str));
            problem = problem.did_you_mean(near);
        }
        self.note(problem);
    }

    /// A factor such as `1/10000` or `10`.
    fn factor(&mut self, factor: &Spanned<String>) -> Option<(i64, i64)> {
        let (numerator, denominator) = factor.value.split_once('/').unwrap_or((&factor.value, "1"));
        let number =
            |text: &str| text.trim().parse::<i64>().ok().filter(|n| (1..=1_000_000_000_000).contains(n));
        let pair = number(numerator).zip(number(denominator));
        if pair.is_none() {
            let message =
                both!("{factor} is not a factor", "{factor}不是换算系数", factor = quoted(&factor.value));
            let help = Wording::plain(
                "a factor is a whole number above zero or two of them with `/` between, such as `1/10000`",
                "换算系数是一个正整数，或中间有`/`的两个正整数，例如`1/10000`",
            );
            self.note(Problem::new(Code::ChangeShape, factor.span.clone(), message).help(help));
        }
        pair
    }
}
