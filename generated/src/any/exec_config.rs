// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `ExecConfig` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExecConfig {
    /// In API 1.15.
    #[cfg(feature = "v1_15")]
    V1_15(types::exec_config::v1_15::ExecConfig),
    /// In API 1.16 and later.
    V1_16(types::exec_config::v1_16::ExecConfig),
}
rt::any! {
    ExecConfig TryFrom;
    places[(15, 0), (16, 1)];
    copy attach_stdin(" Whether its standard input is connected.", Option < bool >);
    copy attach_stdout(" Whether its standard output is connected.", Option < bool >);
    copy attach_stderr(" Whether its standard error is connected.", Option < bool >);
    copy tty(" Whether it gets a terminal.", Option < bool >);
    refer cmd(" The program and its arguments. On the wire: Daemons also accept one string and take it as the program.", Vec < String >);
    #[cfg(feature = "v1_15")] 0 V1_15(types::exec_config::v1_15::ExecConfig) => V1_16;
    newest 1 V1_16(types::exec_config::v1_16::ExecConfig);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::exec_config::v1_15::ExecConfig => types::exec_config::v1_16::ExecConfig;
    up TryFrom;
    down From;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same tty;
    same cmd;
    gone user("User", "1.15");
    gone privileged("Privileged", "1.15");
}
