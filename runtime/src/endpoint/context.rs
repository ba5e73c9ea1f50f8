//! Servers that a user has names for, in files.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{EndpointTls, Lookup, home_folder, is_there, text};
use crate::address as form;
use crate::error::ErrorKind;
use crate::fault::{self, quoted};
use crate::tls::Tls;

/// No file has more in it, in bytes.
const LARGEST: u64 = 1 << 20;
/// Nobody has more names.
const MOST: usize = 1000;

/// Where a user's names for servers are. Members of JSON are JSON pointers, such as `/a/b`.
///
/// A name is taken from the variable, or else from the file `config`. The name `none` stands for
/// none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointContext {
    /// The environment variable with the name.
    pub variable: &'static str,
    /// The environment variable with the folder of all files.
    pub folder: &'static str,
    /// The folder where that is unset or empty; a leading `~` is the user's home.
    pub default: &'static str,
    /// The file in it that may have the name, too.
    pub config: &'static str,
    /// The member of that file with the name.
    pub current: &'static str,
    /// The name that stands for no name.
    pub none: &'static str,
    /// The folder in it that has a folder a name.
    pub contexts: &'static str,
    /// The file in each of these.
    pub file: &'static str,
    /// The member of that file with the name.
    pub name: &'static str,
    /// The member with the address.
    pub address: &'static str,
    /// The member that is true where the server is not to be verified.
    pub insecure: &'static str,
    /// The folder that has a folder a name, called as in `contexts`, for certificates.
    pub certificates: &'static str,
    /// The folder in each of these with the files.
    pub below: &'static str,
}

/// A server that a user has a name for.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) address: String,
    pub(super) tls: Option<Tls>,
}

/// The server with the name that is chosen, if one is.
pub(super) fn find(
    names: &EndpointContext,
    tls: Option<&EndpointTls>,
    lookup: Lookup<'_>,
) -> Result<Option<Named>, ErrorKind> {
    let set = text(names.variable, lookup)?;
    if set.as_deref() == Some(names.none) {
        return Ok(None);
    }
    let folder = match home_folder(names.folder, names.default, lookup) {
        // Whoever has no home has no names, either.
        Err(_) if set.is_none() => return Ok(None),
        folder => folder?,
    };
    let place = Place { names, folder };
    let name = match set {
        None => place.current()?,
        set => set,
    };
    let name = name.filter(|name| name != names.none);
    name.map(|name| place.named(&name, tls)).transpose()
}

struct Place<'a> {
    names: &'a EndpointContext,
    folder: PathBuf,
}

impl Place<'_> {
    /// The name in the file, if there is one.
    fn current(&self) -> Result<Option<String>, ErrorKind> {
        let path = self.folder.join(self.names.config);
        let config = match json(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            config => config.map_err(|error| self.unread(&path, &error))?,
        };
        let current = config.pointer(self.names.current).and_then(Value::as_str);
        Ok(current.filter(|name| !name.is_empty()).map(str::to_owned))
    }

    fn named(&self, name: &str, tls: Option<&EndpointTls>) -> Result<Named, ErrorKind> {
        let (id, context) = self.look(name)?;
        let address = context.pointer(self.names.address).and_then(Value::as_str);
        let address = address.filter(|address| !address.is_empty());
        let Some(address) = address.map(str::to_owned) else {
            let reason = format!("the context `{}` has no address", quoted(name));
            return Err(fault::parameter(self.names.variable, reason));
        };
        let insecure = context
            .pointer(self.names.insecure)
            .and_then(Value::as_bool);
        let folder = self.folder.join(self.names.certificates).join(id);
        let folder = folder.join(self.names.below);
        let tls = tls.filter(|_| form::path(&address).is_none());
        let tls = tls.map(|files| credentials(files, &folder, insecure == Some(true)));
        let tls = tls.transpose()?.flatten();
        Ok(Named { address, tls })
    }

    /// The folder of a name, and what its file says.
    fn look(&self, name: &str) -> Result<(PathBuf, Value), ErrorKind> {
        let folder = self.folder.join(self.names.contexts);
        let mut unread = None;
        for entry in fs::read_dir(&folder).into_iter().flatten().take(MOST) {
            let Ok(entry) = entry else { continue };
            let path = entry.path().join(self.names.file);
            match json(&path) {
                Ok(context) if says(&context, self.names.name, name) => {
                    return Ok((entry.file_name().into(), context));
                }
                Ok(_) => {}
                Err(error) => unread = Some(self.unread(&path, &error)),
            }
        }
        // The file that cannot be read may be the one.
        Err(unread.unwrap_or_else(|| {
            let (name, folder) = (quoted(name), folder.display());
            let reason = format!("there is no context `{name}` in {folder}");
            fault::parameter(self.names.variable, reason)
        }))
    }

    fn unread(&self, path: &Path, error: &io::Error) -> ErrorKind {
        fault::parameter(self.names.variable, format!("{}: {error}", path.display()))
    }
}

fn says(context: &Value, pointer: &str, name: &str) -> bool {
    context.pointer(pointer).and_then(Value::as_str) == Some(name)
}

/// A file of JSON. What is in it is not repeated, since such files hold secrets, too.
fn json(path: &Path) -> io::Result<Value> {
    let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidData, reason);
    if !fs::metadata(path)?.is_file() {
        return Err(invalid("this is no file".to_owned()));
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(invalid(format!("larger than {LARGEST} bytes")));
    }
    serde_json::from_slice(&bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        invalid(format!("expected JSON at line {line}, column {column}"))
    })
}

/// TLS as the files of a name have it; without files only the address decides.
fn credentials(
    files: &EndpointTls,
    folder: &Path,
    insecure: bool,
) -> Result<Option<Tls>, ErrorKind> {
    let any = [files.ca, files.certificate, files.key];
    if !insecure && !any.iter().any(|file| is_there(&folder.join(file))) {
        return Ok(None);
    }
    super::load(files, folder, !insecure).map(Some)
}
