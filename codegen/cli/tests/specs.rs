//! The commands that work on specs, run as a user runs them.
#![allow(
    clippy::unwrap_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use longshore_codegen::Builder;

const PARCELS: &str = "tests/fixtures/parcels";

/// Runs the command at the root of the project.
fn longshore(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_longshore"))
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// What the command prints when it succeeds.
fn prints(arguments: &[&str]) -> String {
    let output = longshore(arguments);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// What the command says when it fails.
fn complains(arguments: &[&str]) -> String {
    let output = longshore(arguments);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn check_counts_what_each_version_has() {
    let table = prints(&["check"]);
    let rows: Vec<Vec<&str>> = table
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(
        rows[0].join(" "),
        "version operations types fields new shapes"
    );
    assert!(
        rows.iter().any(|row| row.starts_with(&["1.12", "36"])),
        "{table}"
    );
    assert!(
        rows.iter().any(|row| row.starts_with(&["1.16", "41"])),
        "{table}"
    );
    let parcels = prints(&["check", PARCELS]);
    let counted: Vec<&str> = parcels.lines().skip(3).collect();
    assert_eq!(
        counted,
        [
            "",
            "3 types have had several shapes, 6 in all: 3 pairs, 2 of 6 ways lose nothing, \
             0 steps by hand",
            "2 times an operation got another form: 0 lead to the older one, 0 with answers by hand",
        ]
    );
}

#[test]
fn check_shows_what_is_wrong_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("v1.yaml");
    fs::write(&file, "longshore: 1\ntitel: A\n").unwrap();
    let errors = complains(&["check", folder.path().to_str().unwrap()]);
    assert!(
        errors.contains(&format!(" --> {}:2:1\n", file.display())),
        "{errors}"
    );
    assert!(
        errors.contains("2 | titel: A\n  | ^\n  = help: did you mean `title`?"),
        "{errors}"
    );
    assert!(errors.ends_with(" errors in the spec\n"), "{errors}");
    assert!(complains(&["check", "no/such/folder"]).contains("cannot read no/such/folder"));
}

#[test]
fn show_prints_a_version_or_one_thing_of_it() {
    let all = prints(&["show", "v1.16"]);
    assert!(all.starts_with("types:\n") && all.contains("\n  exec_inspect:\n"));
    assert_eq!(all, prints(&["show", "1.16"]));

    let one = prints(&["show", "v1.12", "container_logs"]);
    assert!(
        one.starts_with("container_logs:\n") && one.contains("  method: GET\n"),
        "{one}"
    );
    let of_parcels = prints(&["show", "v2.0", "Place", "--spec", PARCELS]);
    assert!(
        of_parcels.starts_with("Place:\n  doc: Where something"),
        "{of_parcels}"
    );
}

#[test]
fn show_says_what_there_is_not() {
    let cases: [(&[&str], &str); 2] = [
        (
            &["show", "v1.12", "exec_create"],
            "version 1.12 has no `exec_create`",
        ),
        (&["show", "v9.9"], "there is no version `9.9`; there are "),
    ];
    for (arguments, message) in cases {
        let said = complains(arguments);
        assert!(said.contains(message), "{said}");
    }
}

#[test]
fn generate_prints_a_single_file_as_a_build_script_writes_it() {
    let printed = prints(&["generate", "--spec", PARCELS, "--single-file"]);
    assert_eq!(printed, Builder::new(root().join(PARCELS)).text().unwrap());
}

#[test]
fn generate_writes_a_package_and_check_tells_whether_it_is_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let out = folder.path().to_str().unwrap();
    let generate = ["generate", "--spec", PARCELS, "--out", out];
    let check = ["generate", "--spec", PARCELS, "--out", out, "--check"];

    let missing = complains(&generate);
    assert!(
        missing.contains("cannot read ") && missing.contains("`longshore generate --init`"),
        "{missing}"
    );
    let manifest =
        "[features]\n# Features of the versions, generated:\n# End of what is generated.\n";
    fs::write(path("Cargo.toml"), manifest).unwrap();
    assert!(complains(&check).contains("not up to date: "));
    assert!(prints(&generate).contains(" lines for 2 versions in "));
    assert_eq!(prints(&check), "up to date\n");
    let features = fs::read_to_string(path("Cargo.toml")).unwrap();
    assert!(features.contains("default = [\"v2_0\"]\nv1_0 = [\"v2_0\"]\nv2_0 = []\n"));

    let generated = fs::read_to_string(path("src/v1_0.rs")).unwrap();
    fs::write(path("src/left_over.rs"), &generated).unwrap();
    fs::write(path("src/v1_0.rs"), generated.replace("pub", "")).unwrap();
    let stale = complains(&check);
    for file in ["src/left_over.rs", "src/v1_0.rs"] {
        let line = format!("not up to date: {}\n", path(file).display());
        assert!(stale.contains(&line), "{stale}");
    }
    assert!(stale.contains("run `longshore generate`"), "{stale}");

    prints(&generate);
    assert!(!path("src/left_over.rs").exists());
    assert_eq!(prints(&check), "up to date\n");
}

/// All files below a folder with what is in them.
fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            found.insert(path.clone(), fs::read_to_string(path).unwrap());
        }
    }
    found
}

#[test]
fn generate_leaves_files_written_by_hand_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let out = folder.path().to_str().unwrap();
    let generate = ["generate", "--spec", PARCELS, "--out", out];
    fs::create_dir(path("src")).unwrap();
    let written = [
        ("src/main.rs", "fn main() {}\n"),
        ("src/empty.rs", ""),
        // One word of the line is no line.
        (
            "src/noted.rs",
            "// Generated from the specs by longshore.\n",
        ),
    ];
    for (name, text) in written {
        fs::write(path(name), text).unwrap();
    }
    let before = contents(folder.path());
    complains(&generate);
    assert_eq!(contents(folder.path()), before, "there is no manifest");

    prints(&["generate", "--init", "--spec", PARCELS, "--out", out]);
    let check = ["generate", "--spec", PARCELS, "--out", out, "--check"];
    assert_eq!(prints(&check), "up to date\n");
    for (name, text) in written {
        assert_eq!(fs::read_to_string(path(name)).unwrap(), text, "{name}");
    }

    // Nothing is written or removed where a file is in the way.
    fs::write(path("src/v1_0.rs"), "// By hand.\n").unwrap();
    fs::write(path("src/types.rs"), "").unwrap();
    let before = contents(folder.path());
    let said = complains(&generate);
    assert!(
        said.contains("src/types.rs is not generated and would be overwritten"),
        "{said}"
    );
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn generate_makes_no_package_where_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let init = ["generate", "--init", "--spec", PARCELS, "--out", out];
    for name in ["Cargo.toml", "README.md"] {
        let path = folder.path().join(name);
        fs::write(&path, "By hand.\n").unwrap();
        let before = contents(folder.path());
        let said = complains(&init);
        let expected = format!("{} is there already", path.display());
        assert!(said.contains(&expected), "{said}");
        assert_eq!(contents(folder.path()), before);
        fs::remove_file(path).unwrap();
    }
    let runtime = folder.path().join("nowhere");
    let said = complains(&[&init[..], &["--runtime", runtime.to_str().unwrap()]].concat());
    assert!(said.contains("cannot find ") && contents(folder.path()).is_empty());
}

/// The commands stand in the README; only the place of the new package is another one, with
/// dependencies that are built already.
#[test]
fn the_commands_of_the_readme_make_a_package_that_builds() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let line = |begins| readme.lines().find_map(|line| line.strip_prefix(begins));
    let made = line("cargo run -- generate --init ").unwrap();
    let built = line("cargo build --manifest-path ").unwrap();
    assert_eq!(built, "../parcels/Cargo.toml");

    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.join("init");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir(&folder).unwrap();
    // Without it the package would belong to the workspace around the target folder.
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"parcels\"]\n\
        [profile.dev]\ndebug = \"line-tables-only\"\n";
    fs::write(folder.join("Cargo.toml"), workspace).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    let out = folder.join("parcels");
    let made = made.replace("../parcels", out.to_str().unwrap());
    let made: Vec<&str> = made.split(' ').collect();
    prints(&[&["generate", "--init"], made.as_slice()].concat());
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--manifest-path"])
        .arg(out.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target.parent().unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("warning"), "{said}");
}

#[test]
fn wrong_arguments_are_another_failure() {
    assert_eq!(longshore(&["chek"]).status.code(), Some(2));
    assert_eq!(longshore(&[]).status.code(), Some(2));
}
