//! A check that finds nothing allocates nothing.
#![allow(clippy::unwrap_used, missing_docs, unsafe_code)]

use nianbao::typed::Options;
use nianbao::{Entry, Format, Report};
use nianbao_types_tests::since_2021;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn allocations(of: impl FnOnce()) -> usize {
    let before = COUNT.with(Cell::get);
    of();
    COUNT.with(Cell::get) - before
}

/// A published report with its blanks as nought, of a level that fills every cell.
fn sound() -> Report {
    let bytes = include_bytes!("../../../examples/reports/jingyuan-2021.json");
    let mut report = Report::from_json(bytes, Format::built_in("2021-30").unwrap()).unwrap();
    for cell in 0..report.entries().len() {
        if report.entries()[cell].is_blank() {
            report.set_cell(cell, Entry::from(0)).unwrap();
        }
    }
    report.organ.level = Some("prefecture".to_owned());
    report
}

#[test]
fn nothing_is_allocated_where_nothing_is_found() {
    let dynamic = sound();
    let report = since_2021::Report::try_from(&dynamic).unwrap();
    let mut previous = dynamic.clone();
    previous.year = Some(2020);
    for (path, entry) in [
        ("documents.regulations.in_force", 4),
        ("documents.normative_documents.in_force", 45),
        ("applications.carried_out.total", 0),
    ] {
        previous.set(path, entry).unwrap();
    }
    for options in [
        Options { complete: true, ..Options::default() },
        Options { previous: Some(&previous), ..Options::default() },
    ] {
        // The form is resolved when it is first needed.
        assert_eq!(report.check(&options).findings, []);
        assert_eq!(report.check(&options).hard.held, 42);
        assert_eq!(allocations(|| drop(report.check(&options))), 0);
    }
    assert_ne!(allocations(|| drop(since_2021::Report::default().check(&Options::default()))), 0);
}
