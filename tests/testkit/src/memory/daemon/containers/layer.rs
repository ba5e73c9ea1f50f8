//! What the daemon itself puts into the file system of a container.

use crate::memory::files::{Kind, Tree, apply_layer, write_layer};

const DIRECTORIES: [&str; 5] = ["/dev/pts", "/dev/shm", "/proc", "/sys", "/etc"];
const FILES: [&str; 6] = [
    "/.dockerinit",
    "/.dockerenv",
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/hostname",
    "/dev/console",
];

/// An image's files with what the daemon needs there, empty until something is
/// mounted over it. What the image has already stays.
pub(super) fn with_init(image: &Tree, now: u64) -> Tree {
    let mut tree = image.clone();
    tree.set_now(now);
    // What cannot be made is something of the image's own that is in the way.
    for path in DIRECTORIES {
        let _ = tree.make_dirs(path, 0o755);
    }
    for path in FILES {
        let _ = tree.make_node(path, Kind::File, 0o755);
    }
    let _ = tree.make_symlink("/proc/mounts", "/etc/mtab");
    tree
}

/// An image's files with what changed in a container, and nothing of the daemon's.
pub(super) fn without_init(image: &Tree, base: &Tree, tree: &Tree) -> Tree {
    let mut result = image.clone();
    let layer = write_layer(base, tree, Vec::new());
    let limits = crate::memory::files::Limits::default();
    let applied = layer.is_ok_and(|layer| apply_layer(&mut result, &*layer, &limits).is_ok());
    // Where the layer is over the limits of an archive from outside, the tree will do.
    if applied { result } else { tree.clone() }
}
