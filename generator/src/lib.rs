//! From a form, or a filled report, to artifacts: one module and one feature for each kind.
