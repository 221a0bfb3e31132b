//! Layers that a file switches off.

use hayro_syntax::object::{Array, Dict, MaybeRef, Name, ObjRef, Object};
use hayro_syntax::xref::XRef;
use std::collections::HashSet;

/// Layers that a file switches off.
#[derive(Default)]
pub(super) struct Layers {
    off: HashSet<ObjRef>,
}

impl Layers {
    pub(super) fn new(xref: &XRef) -> Self {
        Layers { off: Self::off(xref).unwrap_or_default() }
    }

    fn off(xref: &XRef) -> Option<HashSet<ObjRef>> {
        let catalogue = xref.get::<Dict<'_>>(xref.root_id())?;
        let all = catalogue.get::<Dict<'_>>(b"OCProperties")?;
        let state = all.get::<Dict<'_>>(b"D")?;
        let listed = |dict: &Dict<'_>, key: &[u8]| -> HashSet<ObjRef> {
            let list = dict.get::<Array<'_>>(key).unwrap_or_default();
            list.raw_iter()
                .filter_map(|item| if let MaybeRef::Ref(layer) = item { Some(layer) } else { None })
                .collect()
        };
        let mut off = listed(&state, b"OFF");
        if state.get::<Name<'_>>(b"BaseState").is_some_and(|base| base.as_ref() == b"OFF") {
            off.extend(listed(&all, b"OCGs"));
            let on = listed(&state, b"ON");
            off.retain(|layer| !on.contains(layer));
        }
        Some(off)
    }

    /// Whether something that may belong to a layer is switched off.
    pub(super) fn hides(&self, dict: &Dict<'_>) -> bool {
        self.is_off(dict, b"OC")
    }

    /// Whether the layer of a name is switched off.
    pub(super) fn hides_named(&self, properties: &Dict<'_>, name: &Name<'_>) -> bool {
        self.is_off(properties, name.as_ref())
    }

    /// A layer is named directly, or by a membership of which one suffices.
    fn is_off(&self, dict: &Dict<'_>, key: &[u8]) -> bool {
        if self.off.is_empty() {
            return false;
        }
        if dict.get_ref(key).is_some_and(|layer| self.off.contains(&layer)) {
            return true;
        }
        let Some(membership) = dict.get::<Dict<'_>>(key) else { return false };
        let is_off = |layer: ObjRef| self.off.contains(&layer);
        match membership.get::<Object<'_>>(b"OCGs") {
            Some(Object::Array(layers)) => {
                let mut layers = layers.raw_iter().peekable();
                layers.peek().is_some()
                    && layers.all(|item| matches!(item, MaybeRef::Ref(layer) if is_off(layer)))
            }
            _ => membership.get_ref(b"OCGs").is_some_and(is_off),
        }
    }
}
