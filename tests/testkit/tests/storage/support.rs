//! Trees and archives to test with.

use longshore_testkit::memory::files::{ArchiveError, Limits, Tree, copy_in, import};
use tar::{Builder, EntryType, Header};

/// A tree with some of everything.
pub(crate) fn sample() -> Tree {
    let mut tree = Tree::new();
    tree.set_now(1_400_000_000);
    tree.make_dirs("/etc/init", 0o755).unwrap();
    tree.make_dir("/tmp", 0o1777).unwrap();
    tree.write("/etc/passwd", "root:x:0:0\n").unwrap();
    tree.write("/etc/init/rc", "#!/bin/sh\n").unwrap();
    tree.chmod("/etc/init/rc", 0o755).unwrap();
    tree.chown("/etc/passwd", 3, 4).unwrap();
    tree.make_symlink("etc/passwd", "/users").unwrap();
    tree.make_link("/etc/passwd", "/etc/passwd-").unwrap();
    tree
}

/// The paths of a tree, each with what it holds if it is a file.
pub(crate) fn listing(tree: &Tree) -> Vec<String> {
    let walked = tree.walk("/").unwrap();
    let line = |path: &str| match tree.read_link(path) {
        Ok(target) => format!("{path} -> {target}"),
        Err(_) => match tree.read(path) {
            Ok(content) => format!("{path} = {}", String::from_utf8_lossy(&content)),
            Err(_) => path.to_owned(),
        },
    };
    walked.iter().map(|walked| line(&walked.path)).collect()
}

/// An archive of entries that need not make sense.
#[derive(Default)]
pub(crate) struct Archive(Vec<u8>);

impl Archive {
    pub(crate) fn file(self, name: &str, content: &str) -> Self {
        self.entry(EntryType::Regular, name, "", content.as_bytes())
    }

    pub(crate) fn directory(self, name: &str) -> Self {
        self.entry(EntryType::Directory, name, "", b"")
    }

    pub(crate) fn symlink(self, name: &str, target: &str) -> Self {
        self.entry(EntryType::Symlink, name, target, b"")
    }

    pub(crate) fn link(self, name: &str, target: &str) -> Self {
        self.entry(EntryType::Link, name, target, b"")
    }

    pub(crate) fn entry(self, kind: EntryType, name: &str, link: &str, content: &[u8]) -> Self {
        let size = content.len() as u64;
        self.head(kind, name, link, size).raw(content).pad()
    }

    /// A head alone, whatever size it promises.
    pub(crate) fn head(self, kind: EntryType, name: &str, link: &str, size: u64) -> Self {
        let mut header = Header::new_gnu();
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.as_old_mut().linkname[..link.len()].copy_from_slice(link.as_bytes());
        header.set_entry_type(kind);
        header.set_mode(if kind.is_dir() { 0o755 } else { 0o644 });
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(7);
        header.set_size(size);
        header.set_cksum();
        self.raw(header.as_bytes())
    }

    pub(crate) fn raw(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    fn pad(mut self) -> Self {
        self.0.resize(self.0.len().next_multiple_of(512), 0);
        self
    }

    pub(crate) fn end(self) -> Vec<u8> {
        self.raw(&[0; 1024]).0
    }

    pub(crate) fn import(self) -> Result<Tree, ArchiveError> {
        import(self.end().as_slice(), &Limits::default())
    }

    pub(crate) fn copy_in(self, tree: &mut Tree, directory: &str) -> Result<(), ArchiveError> {
        copy_in(tree, directory, self.end().as_slice(), &Limits::default())
    }
}

/// The names in an archive, with its types and link names.
pub(crate) fn names(archive: &[u8]) -> Vec<String> {
    let mut archive = tar::Archive::new(archive);
    let entries = archive.entries().unwrap();
    let line = |entry: tar::Entry<'_, &[u8]>| {
        let name = entry.path().unwrap().display().to_string();
        match entry.link_name().unwrap() {
            Some(link) => format!("{name} -> {}", link.display()),
            None => name,
        }
    };
    entries.map(|entry| line(entry.unwrap())).collect()
}

/// An archive made by the library, for a plain use of it.
pub(crate) fn plain(files: &[(&str, &str)]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (name, content) in files {
        let mut header = Header::new_ustar();
        header.set_mode(0o644);
        header.set_size(content.len() as u64);
        builder
            .append_data(&mut header, name, content.as_bytes())
            .unwrap();
    }
    builder.into_inner().unwrap()
}
