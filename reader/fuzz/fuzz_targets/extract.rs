//! Any bytes are a document or an error, within the limits: whichever extractor their medium asks for.
#![no_main]

mod package;

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use nianbao_reader::document::Block;
use nianbao_reader::{Allowance, Limits, extract};

const LIMITS: Limits = Limits {
    bytes: 1 << 20,
    unpacked: 4 << 20,
    squares: 20_000,
    characters: 1 << 20,
    depth: 64,
    pages: 20,
    work: Allowance { fixed: 20_000_000, each: 100 },
    memory: Allowance { fixed: 64 << 20, each: 32 },
};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    package::mutate(data, size, max_size, seed)
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = extract(bytes, &LIMITS) else { return };
    for block in &document.blocks {
        let Block::Grid(grid) = block else { continue };
        let mut covered = vec![false; grid.rows * grid.columns];
        for cell in &grid.cells {
            for row in cell.row..cell.row + cell.height {
                for square in &mut covered[row * grid.columns + cell.column..][..cell.width] {
                    assert!(!std::mem::replace(square, true), "two cells cover a square");
                }
            }
        }
    }
});
