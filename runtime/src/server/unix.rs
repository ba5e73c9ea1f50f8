//! The file of a unix socket: who may use it, and when it may be replaced or removed.

use std::fs::{self, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};

use tokio::net::{UnixListener, UnixSocket, UnixStream};

/// How many connections the system keeps waiting to be accepted.
const BACKLOG: u32 = 1024;

/// Who may connect to a unix socket. Being able to write to the file is what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnixOptions {
    /// The permissions of the file; `0o660` by default, so that the owner and the group may.
    pub mode: u32,
    /// The user who owns the file, as a number; by default the one of the process.
    pub user: Option<u32>,
    /// The group of the file, as a number; by default the one of the process.
    pub group: Option<u32>,
}

impl Default for UnixOptions {
    fn default() -> Self {
        Self {
            mode: 0o660,
            user: None,
            group: None,
        }
    }
}

/// Makes the socket, sets who may use it, and only then listens.
pub(super) async fn bind(
    path: PathBuf,
    options: &UnixOptions,
) -> io::Result<(UnixListener, SocketFile)> {
    make_room(&path).await?;
    let socket = UnixSocket::new_stream()?;
    socket.bind(&path)?;
    let file = SocketFile::new(path)?;
    fs::set_permissions(&file.path, Permissions::from_mode(options.mode))?;
    if options.user.is_some() || options.group.is_some() {
        chown(&file.path, options.user, options.group)?;
    }
    Ok((socket.listen(BACKLOG)?, file))
}

/// Removes a socket that is left over from a server that is gone.
async fn make_room(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if !found.file_type().is_socket() {
        let reason = "expected a socket or nothing, found something else";
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, reason));
    }
    // Only a refusal says that nobody listens. A full queue or a missing permission does not.
    match UnixStream::connect(path).await {
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        _ => Err(io::Error::new(
            io::ErrorKind::AddrInUse,
            "another server listens there",
        )),
    }
}

/// The file of a socket, removed when it is dropped, unless somebody has put another one there.
pub(super) struct SocketFile {
    path: PathBuf,
    identity: (u64, u64),
}

impl SocketFile {
    fn new(path: PathBuf) -> io::Result<Self> {
        let identity = identity(&fs::symlink_metadata(&path)?);
        Ok(Self { path, identity })
    }
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        let found = fs::symlink_metadata(&self.path);
        if found.is_ok_and(|found| identity(&found) == self.identity) {
            // There is nobody left to tell.
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn identity(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}
