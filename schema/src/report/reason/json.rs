//! Repairs and deductions as JSON for machines.

use super::{Deduced, Repair, Repairs};
use crate::form::format::Format;
use crate::json;
use crate::json::Json;
use crate::report::report_json::entry_to_json;

/// The repairs, group by group, the likeliest of each first.
pub fn repairs_to_json(repairs: &Repairs, format: &Format) -> Json {
    let mut all = Vec::new();
    for (number, group) in repairs.groups.iter().enumerate() {
        for (rank, repair) in group.repairs.iter().enumerate() {
            all.push(json!({
                "group": (number + 1),
                "rank": (rank + 1),
                "slip": (repair.slip.as_str()),
                "cells": (cells(repair, format)),
            }));
        }
    }
    Json::Array(all)
}

fn cells(repair: &Repair, format: &Format) -> Vec<Json> {
    let cell = |change: &super::Change| {
        let at = &format.cells[change.cell];
        json!({
            "path": (&at.path),
            "from": (entry_to_json(&change.from, &at.value)),
            "to": (entry_to_json(&change.to, &at.value)),
        })
    };
    repair.changes.iter().map(cell).collect()
}

/// The deduced blanks, each with the ids of the rules that say so.
pub fn deduced_to_json(deduced: &[Deduced], format: &Format) -> Json {
    let one = |deduced: &Deduced| {
        let because: Vec<Json> =
            deduced.because.iter().map(|(rule, _)| Json::from(format.rules[*rule].id.as_str())).collect();
        json!({
            "path": (&format.cells[deduced.cell].path),
            "value": (Json::Number(deduced.value.to_string())),
            "because": (because),
        })
    };
    Json::Array(deduced.iter().map(one).collect())
}
