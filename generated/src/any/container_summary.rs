// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
#[allow(unused_imports)]
use super::steps;
/// `ContainerSummary` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContainerSummary {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::container_summary::v1_0::ContainerSummary),
    /// In API 1.2 to 1.4.
    #[cfg(feature = "v1_4")]
    V1_2(types::container_summary::v1_2::ContainerSummary),
    /// In API 1.5.
    #[cfg(feature = "v1_5")]
    V1_5(types::container_summary::v1_5::ContainerSummary),
    /// In API 1.6 to 1.10.
    #[cfg(feature = "v1_10")]
    V1_6(types::container_summary::v1_6::ContainerSummary),
    /// In API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(types::container_summary::v1_11::ContainerSummary),
    /// In API 1.12 and later.
    V1_12(types::container_summary::v1_12::ContainerSummary),
}
rt::any! {
    ContainerSummary TryFrom;
    places[(0, 0), (2, 1), (5, 2), (6, 3), (11, 4), (12, 5)];
    text id(" The full ID.");
    text image(" The image it was made from: its name with the tag, or its short ID when it has no name any more. On the wire: A short ID of digits only arrives as a number.");
    text command(" The command line. On the wire: Arguments with a blank stand in single quotes. The whole stands in double quotes when it has a double quote or a backslash in it, otherwise those are lost on the wire.");
    copy created(" When it was created.", rt::Timestamp);
    text status(" The state for human readers; empty before the first start. On the wire: The documentation shows `Exit 0`; daemons write `Exited (0) 2 minutes ago`, or `Up 3 hours`.");
    #[cfg(feature = "v1_1")] 0 V1_0(types::container_summary::v1_0::ContainerSummary) => V1_2;
    #[cfg(feature = "v1_4")] 1 V1_2(types::container_summary::v1_2::ContainerSummary) => V1_5;
    #[cfg(feature = "v1_5")] 2 V1_5(types::container_summary::v1_5::ContainerSummary) => V1_6;
    #[cfg(feature = "v1_10")] 3 V1_6(types::container_summary::v1_6::ContainerSummary) => V1_11;
    #[cfg(feature = "v1_11")] 4 V1_11(types::container_summary::v1_11::ContainerSummary) => V1_12;
    newest 5 V1_12(types::container_summary::v1_12::ContainerSummary);
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::container_summary::v1_11::ContainerSummary => types::container_summary::v1_12::ContainerSummary;
    up TryFrom;
    down TryFrom;
    same id;
    same image;
    same command;
    same created;
    same status;
    nested ports("Ports");
    same size_rw;
    same size_root_fs;
    same names;
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::container_summary::v1_6::ContainerSummary => types::container_summary::v1_11::ContainerSummary;
    up From;
    down From;
    same id;
    same image;
    same command;
    same created;
    same status;
    same ports;
    same size_rw;
    same size_root_fs;
    same names;
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::container_summary::v1_5::ContainerSummary => types::container_summary::v1_6::ContainerSummary;
    up From;
    down TryFrom;
    same id;
    same image;
    same command;
    same created;
    same status;
    nested ports("Ports");
    same size_rw;
    same size_root_fs;
    added names("Names", "1.6");
}
#[cfg(feature = "v1_4")]
rt::convert! {
    types::container_summary::v1_2::ContainerSummary => types::container_summary::v1_5::ContainerSummary;
    up TryFrom;
    down TryFrom;
    same id;
    same image;
    same command;
    same created;
    same status;
    same size_rw;
    same size_root_fs;
    step ports_of_text([ports] TryFrom, [ports] TryFrom);
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::container_summary::v1_0::ContainerSummary => types::container_summary::v1_2::ContainerSummary;
    up From;
    down TryFrom;
    same id;
    same image;
    same command;
    same created;
    same status;
    same ports;
    added size_rw("SizeRw", "1.2");
    added size_root_fs("SizeRootFs", "1.2");
}
