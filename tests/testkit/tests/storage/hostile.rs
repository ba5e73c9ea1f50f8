//! Archives that mean no good.

use longshore_testkit::memory::files::{ArchiveError, Limits, import};
use tar::EntryType;

use crate::support::{Archive, listing, plain, sample};

fn limits() -> Limits {
    Limits::default()
}

#[test]
fn nothing_leads_out() {
    for name in ["../x", "a/../../x", "./../x"] {
        let error = Archive::default().file(name, "").import().unwrap_err();
        assert!(
            matches!(error, ArchiveError::Outside { .. }),
            "{name}: {error}"
        );
    }
    let mut tree = sample();
    let archive = Archive::default()
        .directory("etc/")
        .symlink("out", "/etc")
        .symlink("up", "../../../../etc")
        .file("out/passwd", "caught")
        .file("up/shadow", "caught");
    archive.copy_in(&mut tree, "/tmp").unwrap();
    assert_eq!(tree.read("/tmp/etc/shadow").unwrap(), "caught");
    assert_eq!(tree.read("/etc/passwd").unwrap(), "root:x:0:0\n");
}

#[test]
fn hard_links_lead_to_files_inside() {
    for (name, target) in [("a", "none"), ("a", "../b"), ("a", "d"), ("a", "a")] {
        let archive = Archive::default().directory("d/").link(name, target);
        let error = archive.import().unwrap_err();
        assert!(
            matches!(error, ArchiveError::HardLink { .. }),
            "{target}: {error}"
        );
    }
    let mut tree = sample();
    let secret = Archive::default().link("mine", "/etc/passwd");
    secret.copy_in(&mut tree, "/tmp").unwrap_err();
    assert_eq!(tree, sample());
}

#[test]
fn an_archive_that_fails_changes_nothing() {
    let mut tree = sample();
    let archive = Archive::default().file("a", "x").file("../b", "");
    archive.copy_in(&mut tree, "/tmp").unwrap_err();
    assert_eq!(tree, sample());
}

#[test]
fn bounds_are_kept() {
    let tar = plain(&[("a", "12345"), ("b", "")]);
    let with = |limits: Limits| import(tar.as_slice(), &limits).unwrap_err();
    let file = with(Limits {
        file: 4,
        ..limits()
    });
    assert!(
        matches!(file, ArchiveError::FileTooLarge { limit: 4, .. }),
        "{file}"
    );
    let entries = with(Limits {
        entries: 1,
        ..limits()
    });
    assert!(
        matches!(entries, ArchiveError::TooManyEntries { limit: 1 }),
        "{entries}"
    );
    let archive = with(Limits {
        archive: 600,
        ..limits()
    });
    assert!(
        matches!(archive, ArchiveError::TooLong { limit: 600 }),
        "{archive}"
    );
}

#[test]
fn directories_that_are_taken_for_granted_count() {
    let deep = |first: usize| format!("{first}{}", "/d".repeat(40));
    let archive = (0..10).fold(Archive::default(), |archive, first| {
        archive.file(&deep(first), "")
    });
    let limits = Limits {
        entries: 300,
        ..limits()
    };
    let error = import(archive.end().as_slice(), &limits).unwrap_err();
    assert!(
        matches!(error, ArchiveError::TooManyEntries { limit: 300 }),
        "{error}"
    );
}

#[test]
fn a_link_to_a_long_way_is_refused() {
    let target = "x/".repeat(4000);
    let archive = Archive::default()
        .entry(EntryType::GNULongLink, "l", "", target.as_bytes())
        .symlink("a", "x");
    let error = archive.import().unwrap_err();
    assert_eq!(error.to_string(), "a: File name too long");
}

#[test]
fn a_size_that_is_only_promised_costs_no_memory() {
    for size in [1 << 29, 1 << 40, u64::MAX >> 1] {
        let archive = Archive::default().head(EntryType::Regular, "a", "", size);
        archive.import().unwrap_err();
    }
    for kind in [EntryType::GNULongName, EntryType::XHeader] {
        let error = Archive::default().head(kind, "a", "", 1 << 40).import();
        let error = error.unwrap_err();
        assert!(
            matches!(error, ArchiveError::FileTooLarge { .. }),
            "{error}"
        );
    }
}

#[test]
fn odd_entries_are_refused_by_name() {
    let sparse = Archive::default().head(EntryType::GNUSparse, "hole", "", 0);
    let pax = Archive::default()
        .entry(EntryType::XHeader, "x", "", b"22 GNU.sparse.major=1\n")
        .file("hole", "");
    let kind = Archive::default().entry(EntryType::new(b'M'), "hole", "", b"");
    for archive in [sparse, pax, kind] {
        let error = archive.import().unwrap_err();
        assert!(matches!(error, ArchiveError::Unsupported { .. }), "{error}");
        assert!(error.to_string().contains("`hole`"), "{error}");
    }
    let two_sizes = Archive::default()
        .entry(EntryType::XHeader, "x", "", b"10 size=9\n")
        .file("a", "x");
    let error = two_sizes.import().unwrap_err();
    assert_eq!(error.to_string(), "`a` in the archive has two sizes");
}

#[test]
fn what_is_no_archive_is_an_error() {
    for bytes in [&b""[..], b"x", &[b'x'; 2000], &[0x1f, 0x8b, 8, 1, 2]] {
        let error = import(bytes, &limits()).unwrap_err();
        assert!(matches!(error, ArchiveError::Io(_)), "{error}");
    }
    let empty = import([0; 1024].as_slice(), &limits()).unwrap();
    assert_eq!(listing(&empty), [""; 0]);
}

#[test]
fn names_that_are_no_text_are_refused() {
    let mut archive = Archive::default().file("abc", "").end();
    archive[1] = 0xff;
    let sum: u32 = archive[..512]
        .iter()
        .map(|byte| u32::from(*byte))
        .sum::<u32>()
        - archive[148..156]
            .iter()
            .map(|byte| u32::from(*byte))
            .sum::<u32>()
        + 8 * 32;
    archive[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let error = import(archive.as_slice(), &limits()).unwrap_err();
    assert!(error.to_string().contains("not UTF-8"), "{error}");
}
