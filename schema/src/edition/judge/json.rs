//! A comparison, and what each change means, as JSON for machines.

use super::{gravest, judge};
use crate::edition::compare::{Change, Comparison, Fault, Place, Suggestion};
use crate::form::format::Format;
use crate::json;
use crate::json::Json;
use crate::language::Wording;

/// The comparison of two editions as JSON: every change with its class, whom it concerns and both places.
pub fn to_json(comparison: &Comparison, old: &Format, new: &Format) -> Json {
    let changes: Vec<Json> = comparison.changes.iter().map(|found| change(found, new)).collect();
    let faults: Vec<Json> = comparison.faults.iter().map(fault).collect();
    let suggestions: Vec<Json> = comparison.suggestions.iter().map(suggestion).collect();
    json!({
        "old": { "id": (&old.id), "fingerprint": (old.fingerprint.to_string()) },
        "new": { "id": (&new.id), "fingerprint": (new.fingerprint.to_string()) },
        "class": (gravest(&comparison.changes).map(|class| class.as_str())),
        "changes": (changes),
        "faults": (faults),
        "suggestions": (suggestions),
    })
}

fn change(change: &Change, new: &Format) -> Json {
    let verdict = judge(change);
    let concerns: Vec<&str> = verdict.whom().map(|concern| concern.as_str()).collect();
    let declared = change.declared.and_then(|declared| new.changes.get(declared));
    json!({
        "kind": (change.kind.as_str()),
        "class": (verdict.class.as_str()),
        "concerns": (concerns),
        "old": (places(&change.old)),
        "new": (places(&change.new)),
        "was": (change.was.as_ref()),
        "is": (change.is.as_ref()),
        "factor": (change.factor.map(|(numerator, denominator)| format!("{numerator}/{denominator}"))),
        "why": (declared.map(|declared| &declared.why)),
        "reason": (declared.map(|declared| declared.reason.as_str())),
        "cite": (declared.and_then(|declared| declared.cite.as_ref())),
        "question": (verdict.question.map(Wording::english)),
    })
}

fn places(places: &[Place]) -> Vec<Json> {
    let place = |place: &Place| json!({ "what": (place.what.as_str()), "path": (&place.path), "label": (&place.label) });
    places.iter().map(place).collect()
}

fn fault(fault: &Fault) -> Json {
    let help = fault.help.as_ref().map(Wording::english);
    json!({ "code": (fault.code.as_str()), "message": (fault.message.english()), "help": (help) })
}

fn suggestion(suggestion: &Suggestion) -> Json {
    let because: Vec<&str> = suggestion.because.iter().map(Wording::english).collect();
    json!({
        "kind": (suggestion.kind.as_str()),
        "old": (places(&suggestion.old)),
        "new": (places(&suggestion.new)),
        "because": (because),
    })
}
