//! A small file system for tests of programs.

use std::collections::BTreeMap;
use std::sync::Mutex;

use bytes::{Bytes, BytesMut};

use super::{FileError, Files, Kind, parent};
use crate::memory::sync::lock;

/// How many bytes of content a file system holds if nothing else is said.
const DEFAULT_LIMIT: usize = 16 * 1024 * 1024;
/// What each name counts for beside its length and content, in bytes.
const NODE_COST: usize = 128;
/// The longest path, in bytes, as on Linux.
const PATH_LIMIT: usize = 4096;

/// Files in memory, without owners, modes and links. An empty one has `/`,
/// `/root` and `/tmp`.
#[derive(Debug)]
pub struct InMemoryFiles(Mutex<State>);

#[derive(Debug)]
struct State {
    nodes: BTreeMap<String, Node>,
    used: usize,
    limit: usize,
}

#[derive(Debug)]
enum Node {
    Directory,
    File(BytesMut),
}

impl Default for InMemoryFiles {
    fn default() -> Self {
        Self::with_limit(DEFAULT_LIMIT)
    }
}

impl InMemoryFiles {
    /// Files that hold at most `limit` bytes, names and their overhead counted.
    #[must_use]
    pub fn with_limit(limit: usize) -> Self {
        let nodes = ["/", "/root", "/tmp"]
            .map(|path| (path.to_owned(), Node::Directory))
            .into();
        Self(Mutex::new(State {
            nodes,
            used: 0,
            limit,
        }))
    }
}

impl Files for InMemoryFiles {
    fn kind(&self, path: &str) -> Result<Kind, FileError> {
        lock(&self.0).kind(path)
    }

    fn read(&self, path: &str) -> Result<Bytes, FileError> {
        match lock(&self.0).nodes.get(path) {
            Some(Node::File(content)) => Ok(Bytes::copy_from_slice(content)),
            Some(Node::Directory) => Err(FileError::IsADirectory),
            None => Err(FileError::NotFound),
        }
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        let mut state = lock(&self.0);
        state.clear(path)?;
        state.append(path, content)
    }

    fn append(&self, path: &str, content: &[u8]) -> Result<(), FileError> {
        lock(&self.0).append(path, content)
    }

    fn list(&self, path: &str) -> Result<Vec<String>, FileError> {
        let state = lock(&self.0);
        match state.kind(path)? {
            Kind::Directory => Ok(state.names(path)),
            Kind::File => Err(FileError::NotADirectory),
        }
    }

    fn make_dir(&self, path: &str) -> Result<(), FileError> {
        let mut state = lock(&self.0);
        match state.kind(path) {
            Ok(_) => Err(FileError::Exists),
            Err(_) => state.add(path, Node::Directory),
        }
    }

    fn remove(&self, path: &str) -> Result<(), FileError> {
        let mut state = lock(&self.0);
        match state.kind(path)? {
            Kind::Directory if path == "/" => Err(FileError::Denied),
            Kind::Directory if !state.names(path).is_empty() => Err(FileError::NotEmpty),
            _ => {
                state.forget(path);
                Ok(())
            }
        }
    }
}

impl State {
    fn kind(&self, path: &str) -> Result<Kind, FileError> {
        match self.nodes.get(path) {
            Some(Node::File(_)) => Ok(Kind::File),
            Some(Node::Directory) => Ok(Kind::Directory),
            None if self.is_below_a_file(path) => Err(FileError::NotADirectory),
            None => Err(FileError::NotFound),
        }
    }

    fn is_below_a_file(&self, path: &str) -> bool {
        let mut above = parent(path);
        while !self.nodes.contains_key(above) && above != "/" {
            above = parent(above);
        }
        matches!(self.nodes.get(above), Some(Node::File(_)))
    }

    fn names(&self, path: &str) -> Vec<String> {
        let prefix = if path == "/" {
            "/"
        } else {
            &format!("{path}/")
        };
        self.nodes
            .range(prefix.to_owned()..)
            .map_while(|(name, _)| name.strip_prefix(prefix))
            .filter(|name| !name.is_empty() && !name.contains('/'))
            .map(str::to_owned)
            .collect()
    }

    /// Empties a file, if there is one.
    fn clear(&mut self, path: &str) -> Result<(), FileError> {
        match self.nodes.get_mut(path) {
            Some(Node::Directory) => Err(FileError::IsADirectory),
            Some(Node::File(content)) => {
                self.used = self.used.saturating_sub(content.len());
                *content = BytesMut::new();
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn append(&mut self, path: &str, more: &[u8]) -> Result<(), FileError> {
        match self.nodes.get(path) {
            Some(Node::Directory) => return Err(FileError::IsADirectory),
            Some(Node::File(_)) => {}
            None => self.add(path, Node::File(BytesMut::new()))?,
        }
        self.take_space(more.len())?;
        match self.nodes.get_mut(path) {
            Some(Node::File(content)) => {
                content.extend_from_slice(more);
                Ok(())
            }
            _ => Err(FileError::IsADirectory),
        }
    }

    fn add(&mut self, path: &str, node: Node) -> Result<(), FileError> {
        if path.len() > PATH_LIMIT {
            return Err(FileError::TooLong);
        }
        match self.kind(parent(path))? {
            Kind::File => return Err(FileError::NotADirectory),
            Kind::Directory => self.take_space(path.len() + NODE_COST)?,
        }
        self.nodes.insert(path.to_owned(), node);
        Ok(())
    }

    fn forget(&mut self, path: &str) {
        let content = match self.nodes.remove(path) {
            Some(Node::File(content)) => content.len(),
            _ => 0,
        };
        let freed = path.len() + NODE_COST + content;
        self.used = self.used.saturating_sub(freed);
    }

    fn take_space(&mut self, more: usize) -> Result<(), FileError> {
        let used = self.used.saturating_add(more);
        if used > self.limit {
            return Err(FileError::NoSpace);
        }
        self.used = used;
        Ok(())
    }
}
