//! An image to begin with.

use std::io;

use serde_json::json;

use super::make::{Made, make, name};

use crate::memory::daemon::Daemon;
use crate::memory::files::{Error, Tree, export};
use crate::memory::images::{Id, ImageError};
use crate::memory::programs::Programs;

/// The directories and their modes.
const DIRECTORIES: [(&str, u32); 12] = [
    ("/bin", 0o755),
    ("/dev", 0o755),
    ("/etc", 0o755),
    ("/home", 0o755),
    ("/proc", 0o755),
    ("/root", 0o700),
    ("/sbin", 0o755),
    ("/sys", 0o755),
    ("/tmp", 0o1777),
    ("/usr", 0o755),
    ("/usr/bin", 0o755),
    ("/var", 0o755),
];
const FILES: [(&str, &str); 5] = [
    (
        "/etc/passwd",
        "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/tmp:/bin/sh\n",
    ),
    ("/etc/group", "root:x:0:\nnogroup:x:65534:\n"),
    ("/etc/hostname", "localhost\n"),
    ("/etc/hosts", "127.0.0.1\tlocalhost\n"),
    ("/etc/resolv.conf", "nameserver 8.8.8.8\n"),
];
/// What a program's file holds: nothing that runs elsewhere.
const PROGRAM: &[u8] = b"an emulated program\n";

impl Daemon {
    /// Adds an image `busybox:latest` whose files are the emulated programs of
    /// the daemon, `/etc/passwd` and the like. Gives its ID.
    ///
    /// A program whose name cannot be that of a file is left out, and still runs.
    ///
    /// # Errors
    ///
    /// When there is no room for the image.
    pub fn add_busybox(&self) -> Result<Id, ImageError> {
        let tree =
            tree(&self.0.programs).map_err(|error| ImageError::BadImages(error.to_string()))?;
        let made = Made {
            config: json!({
                "Env": ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
                "Cmd": ["/bin/sh"],
            }),
            container_config: json!({"Cmd": ["/bin/sh", "-c", "#(nop) CMD [/bin/sh]"]}),
            tree,
            ..Made::default()
        };
        let id = make(self, made)?;
        name(self, &id, ("busybox", None))?;
        Ok(id)
    }

    /// The files of that image as a tar archive, to be imported under another
    /// name.
    ///
    /// # Errors
    ///
    /// When they do not fit into an archive.
    pub fn busybox_tar(&self) -> io::Result<Vec<u8>> {
        let tree = tree(&self.0.programs).map_err(io::Error::other)?;
        export(&tree, Vec::new())
    }
}

/// The files of a system with these programs.
fn tree(programs: &Programs) -> Result<Tree, Error> {
    let mut tree = Tree::new();
    for (path, mode) in DIRECTORIES {
        tree.make_dir(path, mode)?;
    }
    for (path, content) in FILES {
        tree.write(path, content)?;
    }
    for name in programs.names() {
        let path = if name.starts_with('/') {
            name.to_owned()
        } else {
            format!("/bin/{name}")
        };
        // Names are anything: one that cannot be a file's is found without.
        let _ = add_program(&mut tree, &path);
    }
    Ok(tree)
}

fn add_program(tree: &mut Tree, path: &str) -> Result<(), Error> {
    let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
    tree.make_dirs(directory, 0o755)?;
    tree.write(path, PROGRAM)?;
    tree.chmod(path, 0o755)
}
