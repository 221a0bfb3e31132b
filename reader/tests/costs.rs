//! What reading costs: files that hold much of one thing, in sizes that double. The work that is counted grows with the
//! file and no faster, and neither the clock nor the memory of a program that reads nothing else says otherwise.

mod families;

use families::{FAMILIES, Make, STOPPED};
use nianbao_reader::{Error, Limits, Reader};
use std::process::Command;
use std::time::{Duration, Instant};

/// How much twice as much of something may cost, in hundredths.
const DOUBLE: usize = 230;
/// What a reader does before it looks at a file, which the smallest files must outweigh.
const SMALL: usize = 20_000;
/// The longest that a file may take here, where little is optimised and much runs beside it.
const LONGEST: Duration = Duration::from_secs(60);
/// The memory that a file of less than a megabyte may take, with the program.
const MEMORY: usize = 256 << 20;
/// Names the family whose memory a program of its own measures.
const FAMILY: &str = "NIANBAO_COSTS_OF";

/// How large the files are; another number may be asked for.
fn bytes() -> usize {
    std::env::var("NIANBAO_COSTS_BYTES").ok().and_then(|bytes| bytes.parse().ok()).unwrap_or(50_000)
}

fn is_too_large<T>(read: &Result<T, Error>) -> bool {
    matches!(read, Err(Error::TooLarge { .. }))
}

#[test]
fn twice_as_much_costs_twice_as_much() {
    let reader = Reader::default();
    let mut complaints = Vec::new();
    for (name, make) in FAMILIES {
        let (read, small) = reader.measure(&make(bytes()));
        let (again, large) = reader.measure(&make(2 * bytes()));
        // What is refused costs no more than it may.
        if is_too_large(&read) || is_too_large(&again) {
            continue;
        }
        for (what, small, large) in [("work", small.work, large.work), ("memory", small.memory, large.memory)]
        {
            if large * 100 > (small + SMALL) * DOUBLE {
                complaints.push(format!("{name}: {what} {small}, then {large}"));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn nothing_takes_longer_than_its_size_allows() {
    let reader = Reader::default();
    let mut complaints = Vec::new();
    for (name, make) in FAMILIES {
        let file = make(2 * bytes());
        let start = Instant::now();
        let (_, cost) = reader.measure(&file);
        let (took, limit) = (start.elapsed(), Limits::default().work.of(file.len()));
        // The last thing that was paid for may have been dear.
        if took > LONGEST || cost.work > 2 * limit {
            complaints.push(format!("{name}: {took:?}, {} steps", cost.work));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn what_is_too_much_is_named() {
    let reader = Reader::default();
    let make = |name: &str| FAMILIES.iter().chain(STOPPED).find(|(known, _)| *known == name).unwrap().1;
    for (name, bytes, expect) in [
        ("text: cells between tabs", 1_000_000, "bytes of memory"),
        ("html: nested elements", 20_000, "levels of elements"),
        ("pdf: drawings in drawings", 1_000, "steps of work"),
        ("docx: cells", 4_000_000, "bytes of memory"),
        ("docx: open bookmarks", 400_000, "bytes of memory"),
    ] {
        let said = reader.read(&make(name)(bytes)).unwrap_err().to_string();
        assert!(said.contains(expect), "{name}: {said}");
    }
}

/// Each family in a program of its own, whose largest extent the system tells.
#[test]
#[cfg(target_os = "linux")]
fn memory_stays_small() {
    if let Ok(name) = std::env::var(FAMILY) {
        let make: Make = FAMILIES.iter().find(|(known, _)| *known == name).unwrap().1;
        let file = make(2 * bytes());
        _ = Reader::default().read(&file);
        return print_extent();
    }
    let program = std::env::current_exe().unwrap();
    let mut complaints = Vec::new();
    for (name, _) in FAMILIES {
        let arguments = ["--exact", "costs::memory_stays_small", "--nocapture"];
        let told = Command::new(&program).args(arguments).env(FAMILY, name).output().unwrap();
        let told = String::from_utf8(told.stdout).unwrap();
        let extent = told.lines().find_map(|line| line.strip_prefix(EXTENT)).unwrap();
        let extent: usize = extent.parse().unwrap();
        if extent > MEMORY {
            complaints.push(format!("{name}: {} MB", extent >> 20));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[cfg(target_os = "linux")]
const EXTENT: &str = "largest extent: ";

#[cfg(target_os = "linux")]
fn print_extent() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let kilobytes: usize = peak.trim().trim_end_matches(" kB").parse().unwrap();
    println!("\n{EXTENT}{}", kilobytes << 10);
}
