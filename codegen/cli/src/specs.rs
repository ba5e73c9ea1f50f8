//! The commands that work on specs: `check`, `show` and `generate`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anstream::{eprintln, print, println};
use clap::Args;
use longshore_codegen::{Builder, Error, Package, Runtime, Spec};

/// Where the specs of this project are.
pub(crate) const SPECS: &str = "spec/docker";
/// Where the generated package of this project is.
const PACKAGE: &str = "generated";

#[derive(Args)]
pub(crate) struct Check {
    /// The folder of the specs
    #[arg(default_value = SPECS)]
    folder: PathBuf,
}

impl Check {
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        let spec = Spec::from_folder(&self.folder)?;
        println!("version  operations  types  fields  new shapes");
        for count in spec.counts() {
            println!(
                "{:>7}  {:>10}  {:>5}  {:>6}  {:>10}",
                count.version, count.operations, count.types, count.fields, count.new_shapes
            );
        }
        conversions(&spec);
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints what leads from one version to another.
fn conversions(spec: &Spec) {
    let found = spec.conversions();
    println!(
        "\n{} types have had several shapes, {} in all: {} pairs, {} of {} ways lose nothing, {} steps by hand",
        found.types,
        found.shapes,
        found.pairs,
        found.lossless,
        found.pairs * 2,
        found.steps
    );
    println!(
        "{} times an operation got another form: {} lead to the older one, {} with answers by hand",
        found.forms, found.led, found.answers
    );
}

#[derive(Args)]
pub(crate) struct Show {
    /// The version, as in v1.16
    version: String,
    /// An operation or a type
    item: Option<String>,
    /// The folder of the specs
    #[arg(long, default_value = SPECS)]
    spec: PathBuf,
}

impl Show {
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        let spec = Spec::from_folder(&self.spec)?;
        print!("{}", spec.show(&self.version, self.item.as_deref())?);
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Args)]
pub(crate) struct Generate {
    /// Write nothing; fail if the package is not up to date
    #[arg(long)]
    check: bool,
    /// The folder of the specs
    #[arg(long, default_value = SPECS)]
    spec: PathBuf,
    /// The folder of the package
    #[arg(long, default_value = PACKAGE)]
    out: PathBuf,
    /// Only these versions, as in 1.12,1.16
    #[arg(long, value_delimiter = ',')]
    versions: Vec<String>,
    /// Print the code as one file instead, as a build script would write it
    #[arg(long, conflicts_with_all = ["check", "init"])]
    single_file: bool,
    /// Make the package: its Cargo.toml and README.md as well as the code
    #[arg(long, conflicts_with = "check")]
    init: bool,
    /// The folder of longshore-runtime, for a new package; the release of that name without it
    #[arg(long, value_name = "FOLDER", requires = "init")]
    runtime: Option<PathBuf>,
}

impl Generate {
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        if self.single_file {
            let builder = Builder::new(&self.spec);
            print!("{}", self.selected(builder).text()?);
            return Ok(ExitCode::SUCCESS);
        }
        let started = Instant::now();
        let spec = self.selected(Builder::new(&self.spec)).spec()?;
        let package = self.package(&spec)?;
        if self.check {
            return check(&package);
        }
        package.write()?;
        println!(
            "{} lines for {} versions in {} ms",
            package.lines(),
            spec.versions().count(),
            started.elapsed().as_millis()
        );
        Ok(ExitCode::SUCCESS)
    }

    fn package(&self, spec: &Spec) -> Result<Package, Error> {
        if !self.init {
            return Package::new(spec, &self.out);
        }
        let runtime = self.runtime.clone();
        let runtime = runtime.map_or(Runtime::Release, Runtime::Folder);
        Package::init(spec, &self.out, &runtime)
    }

    fn selected(&self, builder: Builder) -> Builder {
        if self.versions.is_empty() {
            return builder;
        }
        builder.versions(&self.versions)
    }
}

fn check(package: &Package) -> Result<ExitCode, Error> {
    let stale = package.stale()?;
    if stale.is_empty() {
        println!("up to date");
        return Ok(ExitCode::SUCCESS);
    }
    for file in stale {
        eprintln!("not up to date: {}", file.display());
    }
    eprintln!("run `longshore generate`, read the difference, and commit it");
    Ok(ExitCode::FAILURE)
}
