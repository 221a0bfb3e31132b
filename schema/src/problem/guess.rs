//! What an author may have meant: the nearest name, and lists of names.

use crate::both;
use crate::language::Wording;

/// The name among `choices` that `wrong` was most likely meant to be, if any is near enough.
pub fn nearest<'a>(wrong: &str, choices: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(wrong, &mut choices.into_iter())
}

// Compiled once, not once for each kind of list: whoever uses the macros waits for it.
fn nearest_of<'a>(wrong: &str, choices: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    /// Nobody mistypes a name of this length into another one; and comparing costs its square.
    const LONGEST: usize = 200;
    let length = wrong.chars().count();
    if length > LONGEST {
        return None;
    }
    let distance = |choice: &'a str| {
        let choice_length = choice.chars().count();
        let allowed = (length.max(choice_length) / 3).max(1);
        // Past a difference in length the distance can only be larger; this keeps long lists cheap.
        if choice_length.abs_diff(length) > allowed {
            return None;
        }
        let is_same = wrong.eq_ignore_ascii_case(choice);
        let distance = if is_same { 0 } else { strsim::damerau_levenshtein(wrong, choice) };
        // At least one character must be right, and the very word is no guess.
        (wrong != choice && distance <= allowed && distance < length).then_some((distance, choice))
    };
    choices.filter_map(distance).min_by_key(|&(distance, _)| distance).map(|(_, choice)| choice)
}

/// What is left of the effort that is spent on finding nearest names: a file may have more mistakes
/// than anyone looks at.
#[derive(Debug)]
pub(crate) struct Guesses {
    comparisons: usize,
}

impl Default for Guesses {
    fn default() -> Self {
        Guesses { comparisons: 20_000 }
    }
}

impl Guesses {
    /// [`nearest`], or nothing when enough has been compared already.
    pub(crate) fn nearest<'a>(
        &mut self,
        wrong: &str,
        choices: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        if !self.afford(0) {
            return None;
        }
        let mut choices = choices.into_iter();
        let choices: &mut dyn Iterator<Item = &'a str> = &mut choices;
        nearest(wrong, choices.inspect(|_| self.comparisons = self.comparisons.saturating_sub(1)))
    }

    /// Whether anything is left; if so, as much as this is spent.
    pub(crate) fn afford(&mut self, cost: usize) -> bool {
        let afford = self.comparisons > 0;
        self.comparisons = self.comparisons.saturating_sub(cost);
        afford
    }
}

/// The question whether this name was meant.
pub fn did_you_mean(near: &str) -> Wording {
    both!("did you mean `{near}`?", "是不是`{near}`？")
}

/// A list of choices as a sentence shows it: at most sixteen, then how many more there are.
pub fn choices<'a>(names: impl IntoIterator<Item = &'a str>) -> Wording {
    choices_of(&mut names.into_iter())
}

fn choices_of<'a>(names: &mut dyn Iterator<Item = &'a str>) -> Wording {
    const SHOWN: usize = 16;
    let names: Vec<&'a str> = names.collect();
    let shown = &names[..names.len().min(SHOWN)];
    let list = Wording::each(|language| shown.join(language.comma()));
    match names.len() - shown.len() {
        0 => list,
        more => both!("{list} and {more} more", "{list}，另有{more}个", list = list, more = more),
    }
}
