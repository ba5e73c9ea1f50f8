//! Archives in and out.

use std::io::Write as _;

use longshore_testkit::memory::files::{
    ArchiveError, Kind, Limits, Tree, copy_in, copy_out, export, import, is_archive,
};
use tar::EntryType;

use crate::support::{Archive, listing, names, plain, sample};

fn limits() -> Limits {
    Limits::default()
}

#[test]
fn a_tree_is_exported_whole() {
    let mut tree = sample();
    let null = Kind::CharDevice { major: 1, minor: 3 };
    tree.make_node("/tmp/null", null, 0o666).unwrap();
    let bytes = export(&tree, Vec::new()).unwrap();
    let expected = [
        "etc/",
        "etc/init/",
        "etc/init/rc",
        "etc/passwd",
        "etc/passwd- -> etc/passwd",
        "tmp/",
        "tmp/null",
        "users -> etc/passwd",
    ];
    assert_eq!(names(&bytes), expected);
    let mut imported = import(bytes.as_slice(), &limits()).unwrap();
    imported.set_modified("/", 1_400_000_000).unwrap();
    assert_eq!(imported, tree);
}

#[test]
fn long_names_and_links_survive() {
    let mut tree = Tree::new();
    let long = format!("/{}/{}", "d".repeat(200), "f".repeat(250));
    tree.make_dirs(&format!("/{}", "d".repeat(200)), 0o755)
        .unwrap();
    tree.write(&long, "x").unwrap();
    tree.make_symlink(&format!("..//.{long}"), "/short")
        .unwrap();
    tree.make_link(&long, "/linked").unwrap();
    let bytes = export(&tree, Vec::new()).unwrap();
    assert_eq!(import(bytes.as_slice(), &limits()).unwrap(), tree);
}

#[test]
fn posix_heads_are_understood() {
    let name = "p".repeat(150);
    let record = format!("path={name}\n");
    let records = format!("{} {record}19 mtime=1234.5678\n", record.len() + 4);
    let archive = Archive::default()
        .entry(EntryType::XGlobalHeader, "g", "", b"11 a=ignore\n")
        .entry(EntryType::XHeader, "x", "", records.as_bytes())
        .file("short", "x")
        .file("next", "y");
    let tree = archive.import().unwrap();
    assert_eq!(
        listing(&tree),
        ["/next = y".to_owned(), format!("/{name} = x")]
    );
    assert_eq!(tree.metadata(&name).unwrap().modified, 1234);
}

#[test]
fn what_docker_decompresses_is_decompressed() {
    let tar = plain(&[("a", "x")]);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&tar).unwrap();
    let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
    bzip2.write_all(&tar).unwrap();
    let xz = xz_of(&tar);
    for bytes in [&gzip.finish().unwrap(), &bzip2.finish().unwrap(), &xz, &tar] {
        assert!(is_archive(bytes));
        let tree = import(bytes.as_slice(), &limits()).unwrap();
        assert_eq!(listing(&tree), ["/a = x"]);
        let cut = import(&bytes[..bytes.len().min(700) / 2], &limits());
        assert!(matches!(cut, Err(ArchiveError::Io(_))), "{cut:?}");
    }
    assert!(!is_archive(b"#!/bin/sh\n"));
}

/// An xz file of one uncompressed LZMA2 block, made by hand: checks of type
/// "none", so that only the CRC32 of the heads are needed.
fn xz_of(content: &[u8]) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum().to_le_bytes()
    };
    let flags = [0, 0];
    let mut file = [&[0xfd, b'7', b'z', b'X', b'Z', 0][..], &flags, &crc(&flags)].concat();
    let block = [2, 0, 0x21, 1, 0, 0, 0, 0];
    file.extend([&block[..], &crc(&block)].concat());
    let size = u16::try_from(content.len() - 1).unwrap().to_be_bytes();
    let packed = [&[1][..], &size, content, &[0]].concat();
    file.extend(&packed);
    file.resize(file.len().next_multiple_of(4), 0);
    let mut index = vec![0, 1];
    for mut number in [12 + packed.len(), content.len()] {
        while number >= 0x80 {
            index.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
            number >>= 7;
        }
        index.push(u8::try_from(number).unwrap());
    }
    index.resize(index.len().next_multiple_of(4), 0);
    file.extend([&index[..], &crc(&index)].concat());
    let words = u32::try_from(index.len() / 4).unwrap().to_le_bytes();
    let foot = [&words[..], &flags].concat();
    file.extend([&crc(&foot)[..], &foot, b"YZ"].concat());
    file
}

#[test]
fn a_path_is_copied_out_under_its_last_name() {
    let tree = sample();
    let out = |path| names(&copy_out(&tree, path, Vec::new()).unwrap());
    assert_eq!(out("/etc/init"), ["init/", "init/rc"]);
    assert_eq!(out("etc/init/."), ["init/", "init/rc"]);
    assert_eq!(out("/etc/passwd-"), ["passwd-"]);
    assert_eq!(out("/users"), ["passwd"]);
    assert_eq!(out("/").first().unwrap(), "etc/");
    let error = copy_out(&tree, "/none", Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "/none: No such file or directory");
}

#[test]
fn an_archive_is_copied_into_a_directory() {
    let mut tree = sample();
    let archive = Archive::default()
        .directory("./")
        .file("a/b", "implied")
        .file("/abs", "absolute")
        .file("passwd", "replaced");
    archive.copy_in(&mut tree, "/etc").unwrap();
    assert_eq!(tree.read("/etc/a/b").unwrap(), "implied");
    assert_eq!(tree.read("/etc/abs").unwrap(), "absolute");
    assert_eq!(tree.read("/etc/passwd").unwrap(), "replaced");
    assert_eq!(tree.read("/etc/passwd-").unwrap(), "root:x:0:0\n");
    assert_eq!(tree.metadata("/etc").unwrap().mode, 0o755);
    let error = Archive::default().copy_in(&mut tree, "/users").unwrap_err();
    assert_eq!(error.to_string(), "/users: Not a directory");
}

#[test]
fn duplicates_are_the_last_one() {
    let archive = Archive::default()
        .file("a", "one")
        .link("b", "a")
        .file("a", "two");
    assert_eq!(
        listing(&archive.import().unwrap()),
        ["/a = two", "/b = one"]
    );
}

#[test]
fn copying_in_reads_a_stream_in_pieces() {
    struct Slow<'a>(&'a [u8]);
    impl std::io::Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let some = buffer.len().min(7);
            self.0.read(&mut buffer[..some])
        }
    }
    let mut tree = Tree::new();
    let tar = plain(&[("a", "x"), ("b/c", &"y".repeat(5000))]);
    copy_in(&mut tree, "/", Slow(&tar), &limits()).unwrap();
    assert_eq!(tree.metadata("/b/c").unwrap().size, 5000);
}
