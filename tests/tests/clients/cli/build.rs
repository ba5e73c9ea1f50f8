//! `docker build` with the builder of the daemon.

use std::fs;

use super::Docker;
use crate::engine::IMAGE;
use crate::process::Output;

super::scenarios! {
    instructions: 12,
    cache: 12,
    a_command_that_fails: 12,
    no_such_instruction: 12,
    dockerfile_from_stdin: 12,
    ignored_files: 12,
}

impl Docker {
    /// Builds from a Dockerfile and some files, each with its name for content.
    fn build(&self, dockerfile: &str, files: &[&str], tag: &str) -> Output {
        let dir = self.path("context");
        fs::create_dir_all(&dir).expect("a directory");
        fs::write(dir.join("Dockerfile"), dockerfile).expect("a file");
        for name in files {
            fs::write(dir.join(name), format!("{name}\n")).expect("a file");
        }
        self.run(&["build", "-t", tag, &dir.to_string_lossy()])
    }
}

fn instructions(docker: &Docker) {
    let image = docker.name("image");
    let dockerfile = format!(
        "FROM {IMAGE}\nENV NAME={image}\nRUN echo made > /made\nCOPY file /copied\nENV WORD=given\n\
         WORKDIR /tmp\nCMD [\"sh\", \"-c\", \"cat /made /copied; echo $WORD; pwd\"]\n"
    );
    let output = docker.build(&dockerfile, &["file"], &image).well();
    let text = output.stdout();
    for part in [
        " : FROM busybox\n",
        " : RUN echo made > /made\n",
        " ---> Running in ",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains("Successfully built "), "{text}");
    assert_eq!(docker.ran(&[&image]), "made\nfile\ngiven\n/tmp");
    let format = "{{json .Config.Cmd}} {{.Config.WorkingDir}}";
    let text = docker.ok(&["inspect", "--type=image", "--format", format, &image]);
    assert!(text.ends_with("pwd\"] /tmp"), "{text}");
}

fn cache(docker: &Docker) {
    let image = docker.name("image");
    let dockerfile = format!("FROM {IMAGE}\nENV NAME {image}\nRUN echo made > /made\n");
    let first = docker.build(&dockerfile, &[], &image).well().stdout();
    assert!(!first.contains("Using cache"), "{first}");
    let second = docker.build(&dockerfile, &[], &image).well().stdout();
    assert_eq!(second.matches(" ---> Using cache\n").count(), 2, "{second}");
    let built = |text: &str| {
        text.split("Successfully built ")
            .nth(1)
            .map(|id| id[..12].to_owned())
    };
    assert_eq!(built(&first), built(&second));
}

fn a_command_that_fails(docker: &Docker) {
    let dockerfile = format!("FROM {IMAGE}\nRUN echo seen; exit 3\n");
    let output = docker.build(&dockerfile, &[], &docker.name("image"));
    assert_eq!(output.code, 3, "{}", output.stderr);
    assert!(output.stdout().contains("seen\n"), "{}", output.stdout());
    assert!(
        output.stderr.contains("returned a non-zero code: 3"),
        "{}",
        output.stderr
    );
}

fn no_such_instruction(docker: &Docker) {
    let dockerfile = format!("FROM {IMAGE}\nNONSENSE here\n");
    let output = docker.build(&dockerfile, &[], &docker.name("image"));
    if docker.engine.is_of_its_time() {
        // Until Docker 1.5 such a line is passed over, with a word of it.
        let text = output.well().stdout();
        assert!(
            text.contains("# Skipping unknown instruction NONSENSE"),
            "{text}"
        );
        return;
    }
    assert_ne!(output.code, 0);
    let text = output.stderr.to_lowercase();
    assert!(text.contains("unknown instruction: nonsense"), "{text}");
}

fn dockerfile_from_stdin(docker: &Docker) {
    let image = docker.name("image");
    let dockerfile = format!("FROM {IMAGE}\nRUN echo made > /made\n");
    docker
        .with_input(&["build", "-t", &image, "-"], dockerfile)
        .well();
    assert_eq!(docker.ran(&[&image, "cat", "/made"]), "made");
}

fn ignored_files(docker: &Docker) {
    let image = docker.name("image");
    let dockerfile = format!("FROM {IMAGE}\nCOPY . /all\n");
    fs::create_dir_all(docker.path("context")).expect("a directory");
    fs::write(docker.path("context/.dockerignore"), "left-out\n").expect("a file");
    docker
        .build(&dockerfile, &["kept", "left-out"], &image)
        .well();
    let text = docker.ran(&[&image, "ls", "/all"]);
    assert_eq!(text.lines().collect::<Vec<_>>(), ["Dockerfile", "kept"]);
}
