//! A checked spec: the way through the passes, and what can be made of it.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use serde::{Serialize, Serializer};

use crate::diagnostics::{Diagnostics, Error, Source};
use crate::diff::{self, Changes};
use crate::emit::{self, Module};
use crate::load::{self, Document};
use crate::model::{Api, Snapshot};
use crate::node::{Map, Node};
use crate::plan::{self, Gating};
use crate::resolve::{self, Tree};
use crate::{check, render, share, steps, yaml};

/// The specs of all versions of an API, checked: code can be made of them.
#[derive(Clone, Debug)]
pub struct Spec {
    files: Vec<PathBuf>,
    documents: Vec<Document>,
    trees: Vec<Tree>,
    api: Api,
    server: bool,
    any: bool,
    /// The code of the steps that people wrote by hand.
    steps: steps::Code,
}

/// How much there is of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Count {
    /// The version, `1.12`.
    pub version: String,
    /// Operations.
    pub operations: usize,
    /// Types, objects and enumerations.
    pub types: usize,
    /// Fields of objects and values of enumerations.
    pub fields: usize,
    /// Shapes that no older version has.
    pub new_shapes: usize,
}

/// How much leads from one version to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conversions {
    /// Types that have had several shapes, each an enumeration.
    pub types: usize,
    /// Their shapes, each a variant.
    pub shapes: usize,
    /// Pairs of shapes with conversions between them.
    pub pairs: usize,
    /// Ways on which nothing can be lost, of the two that each pair has.
    pub lossless: usize,
    /// Steps between shapes that were written by hand.
    pub steps: usize,
    /// Pairs of forms of an operation that follow one another.
    pub forms: usize,
    /// Those of which requests in the newer form can be made ones in the older.
    pub led: usize,
    /// Those whose answers are converted by steps that were written by hand.
    pub answers: usize,
}

impl Spec {
    /// Reads and checks the `.yaml` files of a folder.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or something is wrong with the specs: then the
    /// error lists everything with file, line and column. Or the code of a step
    /// that they name is not in the folder `steps` in it.
    pub fn from_folder(folder: impl AsRef<Path>) -> Result<Self, Error> {
        let files = load::spec_files(folder.as_ref())?;
        let sources = files
            .iter()
            .map(|file| load::read_source(file))
            .collect::<Result<Vec<_>, _>>()?;
        let mut spec = Self::check(&sources, files)?;
        let (code, files) = steps::read(folder.as_ref(), spec.step_names())?;
        spec.steps = code;
        spec.files.extend(files);
        Ok(spec)
    }

    fn step_names(&self) -> impl Iterator<Item = &str> {
        let steps = self
            .api
            .snapshots
            .iter()
            .flat_map(|snapshot| &snapshot.steps);
        steps.map(|step| &*step.name)
    }

    /// Checks specs that are in memory: pairs of a name for messages and the YAML.
    /// Steps that they name are left out: their code would stand in files.
    ///
    /// # Errors
    ///
    /// Something is wrong with the specs; the error lists everything.
    pub fn from_texts<'t>(
        texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Error> {
        let sources: Vec<Source> = texts
            .into_iter()
            .map(|(name, text)| Source {
                name: name.to_owned(),
                text: text.to_owned(),
            })
            .collect();
        Self::check(&sources, Vec::new())
    }

    fn check(sources: &[Source], files: Vec<PathBuf>) -> Result<Self, Error> {
        let mut sink = Diagnostics::default();
        let documents = load::documents(sources, &mut sink);
        let trees = resolve::trees(&documents, &mut sink);
        let api = check::api(&documents, &trees, &mut sink);
        match api {
            Some(api) if sink.is_empty() => Ok(Self {
                files,
                documents,
                trees,
                api,
                server: false,
                any: false,
                steps: steps::Code::new(),
            }),
            _ => Err(sink.into_error(sources)),
        }
    }

    /// The same with the versions that are named only.
    ///
    /// # Errors
    ///
    /// A version is not described, or none is left.
    pub fn select(mut self, versions: &[impl AsRef<str>]) -> Result<Self, Error> {
        let known: Vec<&str> = self.versions().collect();
        let unknown = versions
            .iter()
            .find(|wanted| !known.contains(&wanted.as_ref()));
        if let Some(unknown) = unknown {
            return Err(self.no_version(unknown.as_ref()));
        }
        let wanted: Vec<&str> = versions.iter().map(AsRef::as_ref).collect();
        self.api.snapshots = kept(self.api.snapshots, &wanted);
        if self.api.snapshots.is_empty() {
            return Err(Error::other("no version is selected"));
        }
        Ok(self)
    }

    /// The same, with code for servers as well as for clients. The runtime then
    /// needs its feature `server`.
    #[must_use]
    pub fn with_server(mut self) -> Self {
        self.server = true;
        self
    }

    /// The same, with what leads from one version to another: an enumeration of the
    /// shapes of each type that has several, and conversions between them.
    #[must_use]
    pub fn with_any(mut self) -> Self {
        self.any = true;
        self
    }

    /// The short name of the API.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.api.name
    }

    /// The name of the API for people.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.api.title
    }

    /// The versions, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = &str> {
        self.api
            .snapshots
            .iter()
            .map(|snapshot| &*snapshot.version.text)
    }

    /// The number of a version, oldest first, written with or without the `v`.
    ///
    /// # Errors
    ///
    /// There is no such version.
    pub fn version(&self, text: &str) -> Result<usize, Error> {
        let wanted = text.strip_prefix('v').unwrap_or(text);
        let found = self.versions().position(|version| version == wanted);
        found.ok_or_else(|| self.no_version(wanted))
    }

    fn no_version(&self, wanted: &str) -> Error {
        let known: Vec<&str> = self.versions().collect();
        Error::other(format!(
            "there is no version `{wanted}`; there are {}",
            known.join(", ")
        ))
    }

    /// The versions that have an operation or a type of this name, oldest first.
    pub fn versions_with<'a>(&'a self, item: &'a str) -> impl Iterator<Item = &'a str> {
        let snapshots = self.api.snapshots.iter();
        snapshots
            .filter(move |s| s.operations.contains_key(item) || s.types.contains_key(item))
            .map(|snapshot| &*snapshot.version.text)
    }

    /// Makes sure that some version has an operation or a type of this name.
    ///
    /// # Errors
    ///
    /// None has.
    pub fn find(&self, item: &str) -> Result<(), Error> {
        let found = self.versions_with(item).next();
        found
            .map(drop)
            .ok_or_else(|| Error::other(format!("no version has an operation or a type `{item}`")))
    }

    /// The modules and features of the versions, oldest first.
    pub(crate) fn idents(&self) -> Vec<String> {
        let snapshots = self.api.snapshots.iter();
        snapshots.map(|snapshot| snapshot.version.ident()).collect()
    }

    /// The files that were read.
    #[must_use]
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// How much there is of each version.
    #[must_use]
    pub fn counts(&self) -> Vec<Count> {
        let shapes = share::share(&self.api);
        let snapshots = self.api.snapshots.iter().enumerate();
        snapshots
            .map(|(at, snapshot)| Count {
                version: snapshot.version.text.to_string(),
                operations: snapshot.operations.len(),
                types: snapshot.types.len(),
                fields: snapshot.types.values().map(|def| def.kind.len()).sum(),
                new_shapes: shapes
                    .list
                    .iter()
                    .filter(|shape| shape.first() == at)
                    .count(),
            })
            .collect()
    }

    /// How much leads from one version to another.
    #[must_use]
    pub fn conversions(&self) -> Conversions {
        let shapes = share::share(&self.api);
        plan::conversions(&self.api, &shapes, &self.steps)
    }

    /// Which changelog statements the deltas cite: pairs of a version and an id.
    pub fn citations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.api.snapshots.iter().flat_map(|snapshot| {
            let ids = snapshot.notes.iter().flat_map(|note| &note.cites);
            ids.map(|id| (&*snapshot.version.text, id.as_str()))
        })
    }

    /// What changed between any two versions.
    #[must_use]
    pub fn changes(&self) -> Changes<'_> {
        diff::changes(&self.api)
    }

    /// A resolved version as YAML of the spec language, or only the operations
    /// and types of that name.
    ///
    /// # Errors
    ///
    /// There is no such version, or nothing of that name in it.
    pub fn show(&self, version: &str, item: Option<&str>) -> Result<String, Error> {
        let wanted = version.strip_prefix('v').unwrap_or(version);
        let mut found = self.documents.iter().zip(&self.trees);
        let (_, tree) = found
            .find(|(document, _)| &*document.version.text == wanted)
            .ok_or_else(|| self.no_version(wanted))?;
        match item {
            None => Ok(print_all(tree)),
            Some(item) => print_item(tree, item)
                .ok_or_else(|| Error::other(format!("version {wanted} has no `{item}`"))),
        }
    }

    /// The code as the tokens of one file: modules inside one another.
    /// `runtime` is the path of the crate `longshore-runtime`.
    #[must_use]
    pub fn tokens(&self, runtime: &TokenStream) -> TokenStream {
        let (server, any) = (self.server, self.any);
        let exports = self.exports();
        let modules = render::inline(&self.modules(runtime, Gating::None { server, any }));
        quote!(#exports #modules)
    }

    /// What the root of the code has beside its modules.
    pub(crate) fn exports(&self) -> TokenStream {
        let negotiation = self.api.negotiation.as_ref();
        let client = negotiation.map(|_| {
            quote!(
                #[doc(inline)]
                pub use negotiated::Client;
            )
        });
        client.unwrap_or_default()
    }

    pub(crate) fn modules(&self, runtime: &TokenStream, gating: Gating) -> Vec<Module> {
        let shapes = share::share(&self.api);
        let plan = plan::plan(&self.api, &shapes, &self.steps, gating);
        self.changes()
            .with_table(|table| emit::modules(&plan, table, runtime))
    }
}

/// The wanted snapshots. What the ones between them say of themselves is said by
/// the next that stays.
fn kept(snapshots: Vec<Snapshot>, wanted: &[&str]) -> Vec<Snapshot> {
    let mut kept: Vec<Snapshot> = Vec::new();
    let (mut notes, mut renames, mut moves) = (Vec::new(), Vec::new(), Vec::new());
    let mut follows = true;
    for mut snapshot in snapshots {
        let wanted = wanted.contains(&&*snapshot.version.text);
        if wanted && kept.is_empty() {
            // Nothing is older than the oldest, to be told from it.
            notes.clear();
        }
        notes.append(&mut snapshot.notes);
        renames.append(&mut snapshot.renames);
        moves.append(&mut snapshot.moves);
        if !follows {
            // A step goes from the version just before, whose types it names.
            snapshot.steps.clear();
        }
        follows = wanted;
        if wanted {
            snapshot.notes = std::mem::take(&mut notes);
            snapshot.renames = std::mem::take(&mut renames);
            snapshot.moves = std::mem::take(&mut moves);
            kept.push(snapshot);
        }
    }
    kept
}

fn print_all(tree: &Tree) -> String {
    yaml::print(&Printed(vec![
        ("types", Printed(entries(&tree.types))),
        ("operations", Printed(entries(&tree.operations))),
        ("refusals", Printed(entries(&tree.refusals))),
    ]))
}

fn print_item(tree: &Tree, item: &str) -> Option<String> {
    let found: Vec<(&str, &Node)> = [&tree.operations, &tree.types]
        .into_iter()
        .filter_map(|map| Some((item, &map.get(item)?.node)))
        .collect();
    (!found.is_empty()).then(|| yaml::print(&Printed(found)))
}

fn entries(map: &Map) -> Vec<(&str, &Node)> {
    map.iter()
        .map(|(name, entry)| (&**name, &entry.node))
        .collect()
}

/// Pairs that are printed as a map.
struct Printed<'a, V>(Vec<(&'a str, V)>);

impl<V: Serialize> Serialize for Printed<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entries = self.0.iter();
        serializer.collect_map(entries.map(|(name, value)| (yaml::plain(name), value)))
    }
}
