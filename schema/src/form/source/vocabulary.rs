//! The words of the format language: the values of keys that take one of a few.

use super::record::words;

words! {
    /// How well something is known.
    Basis {
        /// The notice's own words or its annexed blank form.
        Official = "official",
        /// Two or more published reports agree.
        Reports = "reports",
        /// A local authority's notice.
        Guide = "guide",
        /// Arithmetic or logic; nobody states it.
        Inferred = "inferred",
        /// Widely held, no text at hand. Never shown as official.
        Unconfirmed = "unconfirmed",
    }
}

words! {
    /// Over what a rule is repeated.
    Each {
        /// Once for every row; the rule's paths name columns.
        Row = "row",
        /// Once for every column; the rule's paths name rows.
        Column = "column",
    }
}

words! {
    /// How grave it is to break a rule.
    Gravity {
        /// The report is wrong: it must be corrected before it is published.
        Error = "error",
        /// Likely wrong: it must be looked at, and may be right.
        Warning = "warning",
    }
}

words! {
    /// What happened to a place between two editions.
    ChangeKind {
        /// Same meaning under another id.
        Renamed = "renamed",
        /// Same meaning in another place.
        Moved = "moved",
        /// One place became several; the sum is known, the parts are not.
        Split = "split",
        /// Several places became one.
        Merged = "merged",
        /// Same meaning in another unit.
        Scaled = "scaled",
        /// Same meaning under a label that another place bore: says that the words changed, not the places.
        Reworded = "reworded",
        /// Same place, other meaning: never comparable, never carried over.
        Replaced = "replaced",
        /// A place that is gone.
        Removed = "removed",
        /// A place that is new.
        Added = "added",
    }
}

words! {
    /// Why the newer edition differs.
    Reason {
        /// A notice changed the form. Only this makes a new edition.
        Official = "official",
        /// The earlier edition was transcribed wrongly.
        Errata = "errata",
        /// Ids or types changed; the form did not.
        Technical = "technical",
    }
}

words! {
    /// The kinds of value that need no list of choices.
    Kind {
        /// A whole number, zero or more. The default.
        Count = "count",
        /// A whole number with a sign.
        Change = "change",
        /// An exact decimal, zero or more.
        Amount = "amount",
        /// Free text.
        Text = "text",
        /// Yes or no.
        Flag = "flag",
    }
}
