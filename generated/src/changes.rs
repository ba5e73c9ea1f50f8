// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use rt::changes::Item::{Operation as Op, Type as Ty};
use rt::changes::Part::*;
use rt::changes::{Aspect, Fact, Move, Note, Reach};
#[doc(inline)]
pub use rt::changes::{Between, Change, Level, Levels, Rule, Side, Table};
/// Version 1.0.
pub const V1_0: usize = 0;
/// Version 1.1.
pub const V1_1: usize = 1;
/// Version 1.2.
pub const V1_2: usize = 2;
/// Version 1.3.
pub const V1_3: usize = 3;
/// Version 1.4.
pub const V1_4: usize = 4;
/// Version 1.5.
pub const V1_5: usize = 5;
/// Version 1.6.
pub const V1_6: usize = 6;
/// Version 1.7.
pub const V1_7: usize = 7;
/// Version 1.8.
pub const V1_8: usize = 8;
/// Version 1.9.
pub const V1_9: usize = 9;
/// Version 1.10.
pub const V1_10: usize = 10;
/// Version 1.11.
pub const V1_11: usize = 11;
/// Version 1.12.
pub const V1_12: usize = 12;
/// Version 1.13.
pub const V1_13: usize = 13;
/// Version 1.14.
pub const V1_14: usize = 14;
/// Version 1.15.
pub const V1_15: usize = 15;
/// Version 1.16.
pub const V1_16: usize = 16;
/// What is different in version `to`, seen from version `from`.
#[must_use]
pub fn between(from: usize, to: usize) -> Between<'static> {
    TABLE.between(from, to)
}
/// What is different in the newest version, seen from version `from`.
#[must_use]
pub fn since(from: usize) -> Between<'static> {
    TABLE.between(from, TABLE.versions.len() - 1)
}
/// All that changed.
pub static TABLE: Table<'static> = Table {
    versions: &[
        "1.0",
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "1.5",
        "1.6",
        "1.7",
        "1.8",
        "1.9",
        "1.10",
        "1.11",
        "1.12",
        "1.13",
        "1.14",
        "1.15",
        "1.16",
    ],
    facts: FACTS,
    notes: NOTES,
    reaches: REACHES,
    moves: MOVES,
};
const FACTS: &[Fact<'static>] = &[
    Fact::new(Op("auth"), Error(401), Aspect::Presence, &[(2, Some("present"))]).read(),
    Fact::new(Op("auth"), Error(403), Aspect::Presence, &[(2, Some("present"))]).read(),
    Fact::new(
            Op("auth_get"),
            Whole,
            Aspect::Presence,
            &[(0, Some("present")), (2, None)],
        )
        .sent()
        .read(),
    Fact::new(Op("build"), Query("forcerm"), Aspect::Presence, &[(12, Some("optional"))])
        .sent(),
    Fact::new(Op("build"), Query("nocache"), Aspect::Presence, &[(4, Some("optional"))])
        .sent(),
    Fact::new(Op("build"), Query("pull"), Aspect::Presence, &[(16, Some("optional"))])
        .sent(),
    Fact::new(Op("build"), Query("q"), Aspect::Presence, &[(3, Some("optional"))])
        .sent(),
    Fact::new(Op("build"), Query("remote"), Aspect::Presence, &[(3, Some("optional"))])
        .sent(),
    Fact::new(Op("build"), Query("rm"), Aspect::Presence, &[(5, Some("optional"))])
        .sent(),
    Fact::new(
            Op("build"),
            Query("rm"),
            Aspect::Default,
            &[(5, Some("false")), (12, Some("true"))],
        )
        .sent(),
    Fact::new(
            Op("build"),
            Header("X-Registry-Auth"),
            Aspect::Presence,
            &[(8, Some("optional")), (9, None)],
        )
        .sent(),
    Fact::new(
            Op("build"),
            Header("X-Registry-Config"),
            Aspect::Presence,
            &[(9, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("build"),
            Body,
            Aspect::Presence,
            &[(0, Some("required")), (3, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("build"),
            Body,
            Aspect::Encoding,
            &[(0, Some("parts")), (3, Some("bytes"))],
        )
        .sent(),
    Fact::new(
            Op("build"),
            Body,
            Aspect::Media,
            &[(0, Some("multipart/form-data")), (3, Some("application/tar"))],
        )
        .sent(),
    Fact::new(
            Op("build"),
            BodyPart("Context"),
            Aspect::Presence,
            &[(0, Some("optional")), (3, None)],
        )
        .sent(),
    Fact::new(
            Op("build"),
            BodyPart("Dockerfile"),
            Aspect::Presence,
            &[(0, Some("required")), (3, None)],
        )
        .sent(),
    Fact::new(Op("build"), Answer(200), Aspect::Type, &[(8, Some("JsonMessage"))])
        .read(),
    Fact::new(
            Op("build"),
            Answer(200),
            Aspect::Encoding,
            &[(0, Some("bytes")), (8, Some("a stream of JSON values"))],
        )
        .read(),
    Fact::new(
            Op("build"),
            Answer(200),
            Aspect::Media,
            &[(0, Some("text/plain")), (8, None)],
        )
        .read(),
    Fact::new(Op("commit"), Query("pause"), Aspect::Presence, &[(13, Some("optional"))])
        .sent(),
    Fact::new(
            Op("container_attach"),
            Hint("tty"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_attach"),
            Answer(200),
            Aspect::Framing,
            &[(0, Some("never framed")), (6, Some("framed unless tty"))],
        )
        .read(),
    Fact::new(
            Op("container_attach_websocket"),
            Whole,
            Aspect::Presence,
            &[(4, Some("present"))],
        )
        .sent()
        .read(),
    Fact::new(Op("container_copy"), Whole, Aspect::Presence, &[(4, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("container_copy"),
            Answer(200),
            Aspect::Media,
            &[(4, Some("application/octet-stream")), (15, Some("application/x-tar"))],
        )
        .read(),
    Fact::new(
            Op("container_create"),
            Query("name"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_create"),
            Error(409),
            Aspect::Presence,
            &[(6, Some("present"))],
        )
        .read(),
    Fact::new(
            Op("container_inspect"),
            Error(409),
            Aspect::Presence,
            &[(5, Some("present")), (12, None)],
        )
        .read(),
    Fact::new(
            Op("container_kill"),
            Query("signal"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_kill"),
            Query("signal"),
            Aspect::Type,
            &[(6, Some("i64")), (9, Some("string"))],
        )
        .sent(),
    Fact::new(
            Op("container_list"),
            Query("filters"),
            Aspect::Presence,
            &[(14, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_list"),
            Query("size"),
            Aspect::Presence,
            &[(3, Some("optional"))],
        )
        .sent(),
    Fact::new(Op("container_logs"), Whole, Aspect::Presence, &[(11, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("container_logs"),
            Query("tail"),
            Aspect::Presence,
            &[(13, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_logs"),
            Error(400),
            Aspect::Presence,
            &[(13, Some("present"))],
        )
        .read(),
    Fact::new(Op("container_pause"), Whole, Aspect::Presence, &[(12, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("container_ps"),
            Whole,
            Aspect::Presence,
            &[(0, Some("present")), (1, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Op("container_remove"),
            Query("force"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_remove"),
            Query("link"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_remove"),
            Error(406),
            Aspect::Presence,
            &[(2, Some("present")), (14, None)],
        )
        .read(),
    Fact::new(
            Op("container_remove"),
            Error(409),
            Aspect::Presence,
            &[(6, Some("present"))],
        )
        .read(),
    Fact::new(Op("container_resize"), Whole, Aspect::Presence, &[(1, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("container_restart"),
            Query("t"),
            Aspect::Default,
            &[(0, Some("10")), (9, Some("0"))],
        )
        .sent(),
    Fact::new(Op("container_start"), Body, Aspect::Presence, &[(3, Some("optional"))])
        .sent(),
    Fact::new(
            Op("container_start"),
            Answer(304),
            Aspect::Presence,
            &[(13, Some("present"))],
        )
        .read(),
    Fact::new(
            Op("container_start"),
            Error(406),
            Aspect::Presence,
            &[(9, Some("present"))],
        )
        .read(),
    Fact::new(
            Op("container_stop"),
            Query("t"),
            Aspect::Default,
            &[(0, Some("10")), (9, Some("0"))],
        )
        .sent(),
    Fact::new(
            Op("container_stop"),
            Answer(304),
            Aspect::Presence,
            &[(13, Some("present"))],
        )
        .read(),
    Fact::new(Op("container_top"), Whole, Aspect::Presence, &[(3, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("container_top"),
            Query("ps_args"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("container_top"),
            Query("ps_args"),
            Aspect::Default,
            &[(4, Some("the columns of `lxc-ps`")), (8, Some("-ef"))],
        )
        .sent(),
    Fact::new(
            Op("container_top"),
            Answer(200),
            Aspect::Type,
            &[(3, Some("list<ContainerProcess>")), (4, Some("TopResult"))],
        )
        .read(),
    Fact::new(Op("container_unpause"), Whole, Aspect::Presence, &[(12, Some("present"))])
        .sent()
        .read(),
    Fact::new(Op("events"), Whole, Aspect::Presence, &[(4, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("events"),
            Query("filters"),
            Aspect::Presence,
            &[(16, Some("optional"))],
        )
        .sent(),
    Fact::new(Op("events"), Query("until"), Aspect::Presence, &[(11, Some("optional"))])
        .sent(),
    Fact::new(Op("exec_create"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .sent()
        .read(),
    Fact::new(Op("exec_inspect"), Whole, Aspect::Presence, &[(16, Some("present"))])
        .sent()
        .read(),
    Fact::new(Op("exec_resize"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .sent()
        .read(),
    Fact::new(Op("exec_start"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("image_create"),
            Query("registry"),
            Aspect::Presence,
            &[(0, Some("optional")), (3, None)],
        )
        .sent(),
    Fact::new(
            Op("image_create"),
            Query("tag"),
            Aspect::Deprecation,
            &[(14, Some("Put the tag behind the name in `fromImage` or `repo`."))],
        )
        .sent(),
    Fact::new(
            Op("image_create"),
            Header("X-Meta-*"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("image_create"),
            Header("X-Registry-Auth"),
            Aspect::Presence,
            &[(5, Some("optional"))],
        )
        .sent(),
    Fact::new(Op("image_create"), Answer(200), Aspect::Type, &[(1, Some("JsonMessage"))])
        .read(),
    Fact::new(
            Op("image_create"),
            Answer(200),
            Aspect::Encoding,
            &[(0, Some("bytes")), (1, Some("a stream of JSON values"))],
        )
        .read(),
    Fact::new(
            Op("image_create"),
            Answer(200),
            Aspect::Media,
            &[(0, Some("text/plain")), (1, None)],
        )
        .read(),
    Fact::new(Op("image_get"), Whole, Aspect::Presence, &[(7, Some("present"))])
        .sent()
        .read(),
    Fact::new(Op("image_get_all"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("image_insert"),
            Whole,
            Aspect::Presence,
            &[(0, Some("present")), (12, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Op("image_insert"),
            Whole,
            Aspect::Deprecation,
            &[(11, Some("Use `build` with an `ADD` in the Dockerfile.")), (12, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Op("image_insert"),
            Answer(200),
            Aspect::Type,
            &[(1, Some("JsonMessage")), (12, None)],
        )
        .read(),
    Fact::new(
            Op("image_insert"),
            Answer(200),
            Aspect::Encoding,
            &[(0, Some("bytes")), (1, Some("a stream of JSON values")), (12, None)],
        )
        .read(),
    Fact::new(
            Op("image_insert"),
            Answer(200),
            Aspect::Media,
            &[(0, Some("text/plain")), (1, None)],
        )
        .read(),
    Fact::new(
            Op("image_insert"),
            Error(404),
            Aspect::Presence,
            &[(8, Some("present")), (12, None)],
        )
        .read(),
    Fact::new(
            Op("image_inspect"),
            Error(409),
            Aspect::Presence,
            &[(5, Some("present")), (12, None)],
        )
        .read(),
    Fact::new(
            Op("image_list"),
            Query("filters"),
            Aspect::Presence,
            &[(12, Some("optional"))],
        )
        .sent(),
    Fact::new(Op("image_load"), Whole, Aspect::Presence, &[(7, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Op("image_push"),
            Query("registry"),
            Aspect::Presence,
            &[(0, Some("optional")), (3, None)],
        )
        .sent(),
    Fact::new(
            Op("image_push"),
            Query("tag"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("image_push"),
            Header("X-Meta-*"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("image_push"),
            Header("X-Registry-Auth"),
            Aspect::Presence,
            &[(5, Some("required"))],
        )
        .sent(),
    Fact::new(
            Op("image_push"),
            Body,
            Aspect::Presence,
            &[(2, Some("required")), (5, None)],
        )
        .sent(),
    Fact::new(Op("image_push"), Answer(200), Aspect::Type, &[(1, Some("JsonMessage"))])
        .read(),
    Fact::new(
            Op("image_push"),
            Answer(200),
            Aspect::Encoding,
            &[(0, Some("bytes")), (1, Some("a stream of JSON values"))],
        )
        .read(),
    Fact::new(
            Op("image_push"),
            Answer(200),
            Aspect::Media,
            &[(0, Some("text/plain")), (1, None)],
        )
        .read(),
    Fact::new(
            Op("image_remove"),
            Query("force"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("image_remove"),
            Query("noprune"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent(),
    Fact::new(Op("image_remove"), Answer(200), Aspect::Presence, &[(2, Some("present"))])
        .read(),
    Fact::new(
            Op("image_remove"),
            Answer(204),
            Aspect::Presence,
            &[(0, Some("present")), (2, None)],
        )
        .read(),
    Fact::new(Op("image_remove"), Error(409), Aspect::Presence, &[(2, Some("present"))])
        .read(),
    Fact::new(
            Op("image_search"),
            Header("X-Meta-*"),
            Aspect::Presence,
            &[(9, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Op("image_search"),
            Header("X-Registry-Auth"),
            Aspect::Presence,
            &[(9, Some("optional"))],
        )
        .sent(),
    Fact::new(Op("image_tag"), Error(409), Aspect::Presence, &[(1, Some("present"))])
        .read(),
    Fact::new(
            Op("image_viz"),
            Whole,
            Aspect::Presence,
            &[(0, Some("present")), (7, None)],
        )
        .sent()
        .read(),
    Fact::new(Op("ping"), Whole, Aspect::Presence, &[(11, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Ty("AuthConfig"),
            Field("auth"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent(),
    Fact::new(
            Ty("AuthConfig"),
            Field("serveraddress"),
            Aspect::Presence,
            &[(5, Some("optional"))],
        )
        .sent(),
    Fact::new(Ty("ConfigFile"), Whole, Aspect::Presence, &[(9, Some("present"))]).sent(),
    Fact::new(
            Ty("Container"),
            Field("AppArmorProfile"),
            Aspect::Presence,
            &[(15, Some("optional")), (16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("Driver"),
            Aspect::Presence,
            &[(7, Some("optional")), (8, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("ExecDriver"),
            Aspect::Presence,
            &[(10, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("HostConfig"),
            Aspect::Presence,
            &[(8, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("HostnamePath"),
            Aspect::Presence,
            &[(5, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("HostsPath"),
            Aspect::Presence,
            &[(5, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("Id"),
            Aspect::Name,
            &[(0, Some("Id")), (2, Some("ID")), (12, Some("Id"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("Id"),
            Aspect::Accepted,
            &[(2, Some("Id")), (12, None)],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("MountLabel"),
            Aspect::Presence,
            &[(11, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("Name"),
            Aspect::Presence,
            &[(6, Some("optional")), (7, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("Path"),
            Aspect::Accepted,
            &[(12, Some("text without quotes")), (15, None)],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("ProcessLabel"),
            Aspect::Presence,
            &[(11, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("SysInitPath"),
            Aspect::Presence,
            &[(0, Some("required")), (8, Some("optional")), (9, None)],
        )
        .read(),
    Fact::new(
            Ty("Container"),
            Field("VolumesRW"),
            Aspect::Presence,
            &[(3, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Cmd"),
            Aspect::Type,
            &[(0, Some("list<string>")), (9, Some("string_or_list"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Cpuset"),
            Aspect::Presence,
            &[(12, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Dns"),
            Aspect::Presence,
            &[(0, Some("optional")), (10, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Domainname"),
            Aspect::Presence,
            &[(5, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Entrypoint"),
            Aspect::Presence,
            &[(3, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Entrypoint"),
            Aspect::Type,
            &[(3, Some("list<string>")), (9, Some("string_or_list"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("ExposedPorts"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("HostConfig"),
            Aspect::Presence,
            &[(15, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("MacAddress"),
            Aspect::Presence,
            &[(16, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("NetworkDisabled"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("OnBuild"),
            Aspect::Presence,
            &[(9, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("PortSpecs"),
            Aspect::Deprecation,
            &[(6, Some("Use `ExposedPorts`, and `PortBindings` of the host config."))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("Privileged"),
            Aspect::Presence,
            &[(4, Some("optional")), (6, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("SecurityOpt"),
            Aspect::Presence,
            &[(15, Some("optional")), (16, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("VolumesFrom"),
            Aspect::Presence,
            &[(0, Some("optional")), (10, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerConfig"),
            Field("WorkingDir"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("ContainerCreated"),
            Field("Warnings"),
            Aspect::Presence,
            &[(0, Some("required")), (1, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerProcess"),
            Whole,
            Aspect::Presence,
            &[(3, Some("present")), (4, None)],
        )
        .read(),
    Fact::new(
            Ty("ContainerState"),
            Field("Error"),
            Aspect::Presence,
            &[(16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerState"),
            Field("FinishedAt"),
            Aspect::Presence,
            &[(6, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerState"),
            Field("Ghost"),
            Aspect::Presence,
            &[(0, Some("required")), (11, None)],
        )
        .read(),
    Fact::new(
            Ty("ContainerState"),
            Field("OOMKilled"),
            Aspect::Presence,
            &[(16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerState"),
            Field("Paused"),
            Aspect::Presence,
            &[(12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerState"),
            Field("Restarting"),
            Aspect::Presence,
            &[(14, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerSummary"),
            Field("Command"),
            Aspect::Accepted,
            &[(9, Some("text without quotes")), (11, None)],
        )
        .read(),
    Fact::new(
            Ty("ContainerSummary"),
            Field("Image"),
            Aspect::Accepted,
            &[(9, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerSummary"),
            Field("Names"),
            Aspect::Presence,
            &[(6, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerSummary"),
            Field("Ports"),
            Aspect::Type,
            &[(0, Some("string")), (5, Some("list<Port>"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerSummary"),
            Field("SizeRootFs"),
            Aspect::Presence,
            &[(2, Some("required")), (9, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("ContainerSummary"),
            Field("SizeRw"),
            Aspect::Presence,
            &[(2, Some("required")), (9, Some("optional"))],
        )
        .read(),
    Fact::new(Ty("CopyRequest"), Whole, Aspect::Presence, &[(4, Some("present"))])
        .sent(),
    Fact::new(Ty("DeviceMapping"), Whole, Aspect::Presence, &[(14, Some("present"))])
        .sent()
        .read(),
    Fact::new(Ty("ErrorDetail"), Whole, Aspect::Presence, &[(4, Some("present"))])
        .read(),
    Fact::new(Ty("Event"), Whole, Aspect::Presence, &[(4, Some("present"))]).read(),
    Fact::new(
            Ty("Event"),
            Field("id"),
            Aspect::Presence,
            &[(4, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("Event"),
            Field("status"),
            Aspect::Presence,
            &[(4, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(Ty("ExecConfig"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .sent(),
    Fact::new(
            Ty("ExecConfig"),
            Field("Privileged"),
            Aspect::Presence,
            &[(15, Some("optional")), (16, None)],
        )
        .sent(),
    Fact::new(
            Ty("ExecConfig"),
            Field("User"),
            Aspect::Presence,
            &[(15, Some("optional")), (16, None)],
        )
        .sent(),
    Fact::new(Ty("ExecContainer"), Whole, Aspect::Presence, &[(16, Some("present"))])
        .read(),
    Fact::new(Ty("ExecCreated"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .read(),
    Fact::new(Ty("ExecInstance"), Whole, Aspect::Presence, &[(16, Some("present"))])
        .read(),
    Fact::new(Ty("ExecProcess"), Whole, Aspect::Presence, &[(16, Some("present"))])
        .read(),
    Fact::new(Ty("ExecStartConfig"), Whole, Aspect::Presence, &[(15, Some("present"))])
        .sent(),
    Fact::new(Ty("HostConfig"), Whole, Aspect::Presence, &[(3, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("CapAdd"),
            Aspect::Presence,
            &[(14, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("CapDrop"),
            Aspect::Presence,
            &[(14, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("ContainerIDFile"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("Devices"),
            Aspect::Presence,
            &[(14, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("Dns"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("DnsSearch"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("ExtraHosts"),
            Aspect::Presence,
            &[(15, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("IpcMode"),
            Aspect::Presence,
            &[(16, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("Links"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("LxcConf"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("LxcConf"),
            Aspect::Accepted,
            &[(15, Some("a map"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("NetworkMode"),
            Aspect::Presence,
            &[(11, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("PortBindings"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("Privileged"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("PublishAllPorts"),
            Aspect::Presence,
            &[(6, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("RestartPolicy"),
            Aspect::Presence,
            &[(14, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("SecurityOpt"),
            Aspect::Presence,
            &[(15, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("HostConfig"),
            Field("VolumesFrom"),
            Aspect::Presence,
            &[(10, Some("optional"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Architecture"),
            Aspect::Presence,
            &[(1, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Architecture"),
            Aspect::Name,
            &[(1, Some("architecture")), (12, Some("Architecture"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Author"),
            Aspect::Presence,
            &[(0, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Author"),
            Aspect::Name,
            &[(0, Some("author")), (12, Some("Author"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Author"),
            Aspect::Accepted,
            &[(12, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Checksum"),
            Aspect::Presence,
            &[(16, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Comment"),
            Aspect::Presence,
            &[(0, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Comment"),
            Aspect::Name,
            &[(0, Some("comment")), (12, Some("Comment"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Comment"),
            Aspect::Accepted,
            &[(12, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Config"),
            Aspect::Presence,
            &[(0, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Config"),
            Aspect::Name,
            &[(0, Some("config")), (12, Some("Config"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Config"),
            Aspect::Type,
            &[(0, Some("ContainerConfig")), (12, Some("ContainerConfig?"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Container"),
            Aspect::Presence,
            &[(0, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Container"),
            Aspect::Name,
            &[(0, Some("container")), (12, Some("Container"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("ContainerConfig"),
            Aspect::Name,
            &[(0, Some("container_config")), (12, Some("ContainerConfig"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Created"),
            Aspect::Name,
            &[(0, Some("created")), (12, Some("Created"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("DockerVersion"),
            Aspect::Presence,
            &[(0, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("DockerVersion"),
            Aspect::Name,
            &[(0, Some("docker_version")), (12, Some("DockerVersion"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("DockerVersion"),
            Aspect::Accepted,
            &[(12, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Id"),
            Aspect::Name,
            &[(0, Some("id")), (12, Some("Id"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Os"),
            Aspect::Presence,
            &[(8, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Os"),
            Aspect::Name,
            &[(8, Some("os")), (12, Some("Os"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Parent"),
            Aspect::Presence,
            &[(0, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Image"),
            Field("Parent"),
            Aspect::Name,
            &[(0, Some("parent")), (12, Some("Parent"))],
        )
        .read(),
    Fact::new(Ty("Image"), Field("Size"), Aspect::Presence, &[(2, Some("required"))])
        .read(),
    Fact::new(
            Ty("Image"),
            Field("VirtualSize"),
            Aspect::Presence,
            &[(15, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageHistoryItem"),
            Field("CreatedBy"),
            Aspect::Presence,
            &[(0, Some("required")), (1, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageHistoryItem"),
            Field("CreatedBy"),
            Aspect::Accepted,
            &[(9, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("ImageHistoryItem"),
            Field("Size"),
            Aspect::Presence,
            &[(6, Some("optional")), (7, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageHistoryItem"),
            Field("Tags"),
            Aspect::Presence,
            &[(2, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageHistoryItem"),
            Field("Tags"),
            Aspect::Accepted,
            &[(2, Some("Tag")), (9, None)],
        )
        .read(),
    Fact::new(Ty("ImageRemoval"), Whole, Aspect::Presence, &[(2, Some("present"))])
        .read(),
    Fact::new(
            Ty("ImageSummary"),
            Field("ParentId"),
            Aspect::Presence,
            &[(7, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageSummary"),
            Field("RepoTags"),
            Aspect::Presence,
            &[(7, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageSummary"),
            Field("Repository"),
            Aspect::Presence,
            &[(0, Some("optional")), (7, None)],
        )
        .read(),
    Fact::new(
            Ty("ImageSummary"),
            Field("Size"),
            Aspect::Presence,
            &[(2, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("ImageSummary"),
            Field("Tag"),
            Aspect::Presence,
            &[(0, Some("optional")), (7, None)],
        )
        .read(),
    Fact::new(
            Ty("ImageSummary"),
            Field("VirtualSize"),
            Aspect::Presence,
            &[(2, Some("required"))],
        )
        .read(),
    Fact::new(Ty("JsonMessage"), Whole, Aspect::Presence, &[(1, Some("present"))])
        .read(),
    Fact::new(
            Ty("JsonMessage"),
            Field("Id"),
            Aspect::Presence,
            &[(1, Some("optional")), (7, None)],
        )
        .read(),
    Fact::new(
            Ty("JsonMessage"),
            Field("errorDetail"),
            Aspect::Presence,
            &[(4, Some("optional"))],
        )
        .read(),
    Fact::new(Ty("JsonMessage"), Field("id"), Aspect::Presence, &[(4, Some("optional"))])
        .read(),
    Fact::new(
            Ty("JsonMessage"),
            Field("progressDetail"),
            Aspect::Presence,
            &[(8, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("JsonMessage"),
            Field("stream"),
            Aspect::Presence,
            &[(8, Some("optional"))],
        )
        .read(),
    Fact::new(Ty("KeyValue"), Whole, Aspect::Presence, &[(4, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("IPAddress"),
            Aspect::Name,
            &[(0, Some("IpAddress")), (2, Some("IPAddress"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("IPAddress"),
            Aspect::Accepted,
            &[(2, Some("IpAddress"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("IPPrefixLen"),
            Aspect::Name,
            &[(0, Some("IpPrefixLen")), (2, Some("IPPrefixLen"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("IPPrefixLen"),
            Aspect::Accepted,
            &[(2, Some("IpPrefixLen"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("MacAddress"),
            Aspect::Presence,
            &[(15, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("PortMapping"),
            Aspect::Presence,
            &[(0, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("PortMapping"),
            Aspect::Type,
            &[(0, Some("map<string>")), (3, Some("map<map<string>>"))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("PortMapping"),
            Aspect::Deprecation,
            &[(6, Some("Use `Ports`."))],
        )
        .read(),
    Fact::new(
            Ty("NetworkSettings"),
            Field("Ports"),
            Aspect::Presence,
            &[(6, Some("required"))],
        )
        .read(),
    Fact::new(Ty("Port"), Whole, Aspect::Presence, &[(5, Some("present"))]).read(),
    Fact::new(
            Ty("Port"),
            Field("IP"),
            Aspect::Presence,
            &[(6, Some("optional")), (7, Some("required")), (9, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("Port"),
            Field("PrivatePort"),
            Aspect::Presence,
            &[(5, Some("required")), (9, Some("optional")), (12, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("Port"),
            Field("PublicPort"),
            Aspect::Presence,
            &[(5, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(Ty("PortBinding"), Whole, Aspect::Presence, &[(6, Some("present"))])
        .sent()
        .read(),
    Fact::new(Ty("ProgressDetail"), Whole, Aspect::Presence, &[(8, Some("present"))])
        .read(),
    Fact::new(Ty("RestartPolicy"), Whole, Aspect::Presence, &[(14, Some("present"))])
        .sent()
        .read(),
    Fact::new(Ty("RestartPolicyName"), Whole, Aspect::Presence, &[(14, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("description"),
            Aspect::Name,
            &[(0, Some("Description")), (7, Some("description"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("description"),
            Aspect::Accepted,
            &[(6, Some("description")), (7, None), (9, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("is_official"),
            Aspect::Presence,
            &[(6, Some("optional")), (7, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("is_trusted"),
            Aspect::Presence,
            &[(6, Some("optional")), (7, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("is_trusted"),
            Aspect::Accepted,
            &[(12, Some("is_automated"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("name"),
            Aspect::Name,
            &[(0, Some("Name")), (7, Some("name"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("name"),
            Aspect::Accepted,
            &[(6, Some("name")), (7, None), (9, Some("text without quotes"))],
        )
        .read(),
    Fact::new(
            Ty("SearchResult"),
            Field("star_count"),
            Aspect::Presence,
            &[(6, Some("optional")), (7, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("Debug"),
            Aspect::Type,
            &[(0, Some("bool")), (8, Some("bool01"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("DockerRootDir"),
            Aspect::Presence,
            &[(16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("Driver"),
            Aspect::Presence,
            &[(7, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("DriverStatus"),
            Aspect::Presence,
            &[(7, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("ExecutionDriver"),
            Aspect::Presence,
            &[(9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("GoVersion"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .read(),
    Fact::new(Ty("SystemInfo"), Field("ID"), Aspect::Presence, &[(16, Some("required"))])
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("IPv4Forwarding"),
            Aspect::Presence,
            &[(4, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("IPv4Forwarding"),
            Aspect::Type,
            &[(4, Some("bool")), (8, Some("bool01"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("IndexServerAddress"),
            Aspect::Presence,
            &[(4, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("IndexServerAddress"),
            Aspect::Accepted,
            &[(11, Some("a list with one value"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("InitPath"),
            Aspect::Presence,
            &[(8, Some("optional")), (9, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("InitSha1"),
            Aspect::Presence,
            &[(8, Some("optional")), (9, Some("required")), (12, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("KernelVersion"),
            Aspect::Presence,
            &[(4, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("LXCVersion"),
            Aspect::Presence,
            &[(4, Some("optional")), (9, None)],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("LXCVersion"),
            Aspect::Accepted,
            &[(8, Some("text without quotes")), (9, None)],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("Labels"),
            Aspect::Presence,
            &[(16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("MemTotal"),
            Aspect::Presence,
            &[(16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("MemoryLimit"),
            Aspect::Presence,
            &[(0, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("MemoryLimit"),
            Aspect::Type,
            &[(0, Some("bool")), (8, Some("bool01"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("NCPU"),
            Aspect::Presence,
            &[(16, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("NEventsListener"),
            Aspect::Presence,
            &[(4, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("NFd"),
            Aspect::Presence,
            &[(0, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("NGoroutines"),
            Aspect::Presence,
            &[(0, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("Name"),
            Aspect::Presence,
            &[(16, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("OperatingSystem"),
            Aspect::Presence,
            &[(14, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("Sockets"),
            Aspect::Presence,
            &[(13, Some("optional")), (14, None)],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("SwapLimit"),
            Aspect::Presence,
            &[(0, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("SwapLimit"),
            Aspect::Type,
            &[(0, Some("bool")), (8, Some("bool01"))],
        )
        .read(),
    Fact::new(
            Ty("SystemInfo"),
            Field("Version"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("ApiVersion"),
            Aspect::Presence,
            &[(10, Some("optional")), (11, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("Arch"),
            Aspect::Presence,
            &[(8, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("GitCommit"),
            Aspect::Presence,
            &[(0, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("GitCommit"),
            Aspect::Accepted,
            &[(8, Some("text without quotes")), (15, None)],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("GoVersion"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("KernelVersion"),
            Aspect::Presence,
            &[(8, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("MemoryLimit"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("Os"),
            Aspect::Presence,
            &[(8, Some("optional")), (9, Some("required"))],
        )
        .read(),
    Fact::new(
            Ty("SystemVersion"),
            Field("SwapLimit"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .read(),
    Fact::new(Ty("TopResult"), Whole, Aspect::Presence, &[(4, Some("present"))]).read(),
];
const NOTES: &[Note<'static>] = &[
    Note::new(0, "Docker 0.3.3, May 2013.", &["S48"], &[], false),
    Note::new(
        1,
        "The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.",
        &[],
        &[Op("container_list"), Op("container_ps")],
        false,
    ),
    Note::new(
        1,
        "The size of a container's terminal can be set.",
        &[],
        &[Op("container_resize")],
        false,
    ),
    Note::new(
        1,
        "Creating a container leaves the warnings out when there are none. Before, they were null.",
        &[],
        &[Ty("ContainerCreated")],
        false,
    ),
    Note::new(
        1,
        "Attaching to an unknown container is answered with 404. Before, the status was 200 and the stream told it.",
        &[],
        &[Op("container_attach")],
        false,
    ),
    Note::new(
        1,
        "Attaching to a container that does not run is refused, by a line of text in the stream.",
        &[],
        &[Op("container_attach")],
        true,
    ),
    Note::new(
        1,
        "The progress of getting, inserting and sending images comes as JSON messages. Before, it was text.",
        &["S47"],
        &[Ty("JsonMessage"), Op("image_create"), Op("image_insert"), Op("image_push")],
        false,
    ),
    Note::new(1, "Building images is in every daemon.", &[], &[Op("build")], false),
    Note::new(
        1,
        "Inspecting an image tells for which processor it is made.",
        &[],
        &[Ty("Image")],
        false,
    ),
    Note::new(
        1,
        "A layer whose command is not known has none in the history. Before, it was empty.",
        &[],
        &[Ty("ImageHistoryItem")],
        false,
    ),
    Note::new(
        1,
        "The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.",
        &[],
        &[Ty("SystemInfo"), Ty("SystemVersion")],
        false,
    ),
    Note::new(
        1,
        "The documentation knows a conflict of names when an image is tagged.",
        &[],
        &[Op("image_tag")],
        false,
    ),
    Note::new(
        2,
        "The keys of the inspection are written with `ID` and `IP` in capitals. The documentation keeps the old ones.",
        &[],
        &[Ty("Container"), Ty("NetworkSettings")],
        false,
    ),
    Note::new(
        2,
        "The list of containers tells their sizes.",
        &[],
        &[Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        2,
        "The port of the host can be chosen for a published port.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        2,
        "A limit of memory below 512 KiB is refused.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        2,
        "Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.",
        &[],
        &[Op("container_create")],
        true,
    ),
    Note::new(
        2,
        "A container that runs is no longer removed. Before, it was stopped.",
        &[],
        &[Op("container_remove")],
        false,
    ),
    Note::new(
        2,
        "Attaching to a container that does not run is possible again.",
        &[],
        &[Op("container_attach")],
        true,
    ),
    Note::new(
        2,
        "The client keeps the credentials and sends them with each push, as the JSON body of the request. The daemon no longer uses any that it stored.",
        &["S42"],
        &[Op("image_push")],
        false,
    ),
    Note::new(
        2,
        "The credentials of a daemon can no longer be asked for.",
        &["S43"],
        &[Op("auth_get")],
        false,
    ),
    Note::new(
        2,
        "Credentials are only tried and not stored.",
        &["S44"],
        &[Op("auth")],
        false,
    ),
    Note::new(
        2,
        "Removing an image takes one of its names away. Its data goes with the last name, unless other images are made from it, and with it go the images below that have no name and that nothing else is made from.",
        &["S45"],
        &[Op("image_remove")],
        false,
    ),
    Note::new(
        2,
        "Removing an image answers with a list of what was done. Before, the answer was empty.",
        &["S46"],
        &[Ty("ImageRemoval"), Op("image_remove")],
        false,
    ),
    Note::new(
        2,
        "The documentation has errors of their own for wrong credentials and for an account that is not active.",
        &[],
        &[Op("auth")],
        false,
    ),
    Note::new(
        2,
        "The list of images tells how big they are.",
        &[],
        &[Ty("ImageSummary")],
        false,
    ),
    Note::new(2, "Inspecting an image tells how big it is.", &[], &[Ty("Image")], false),
    Note::new(
        2,
        "The history of an image tells the names that its layers have as images.",
        &[],
        &[Ty("ImageHistoryItem")],
        false,
    ),
    Note::new(
        2,
        "The description of a repository that a search found is no longer cut off.",
        &[],
        &[Ty("SearchResult")],
        false,
    ),
    Note::new(
        2,
        "An image can be pulled, or sent, only once at a time. Before, several requests got in each other's way.",
        &[],
        &[Op("image_create"), Op("image_push")],
        true,
    ),
    Note::new(
        2,
        "The documentation of builds has a parameter for a remote source, which no daemon reads before API 1.3.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        3,
        "The processes in a container can be listed, from Docker 0.5.0 on.",
        &["S36"],
        &[Ty("ContainerProcess"), Op("container_top")],
        false,
    ),
    Note::new(
        3,
        "The list of containers tells their sizes only when it is asked to. Otherwise they are 0.",
        &["S40"],
        &[Ty("ContainerSummary"), Op("container_list")],
        false,
    ),
    Note::new(
        3,
        "A container can be configured for its host when it is started, from Docker 0.4.7 on. Directories of the host can be mounted.",
        &["S41"],
        &[Ty("HostConfig"), Ty("ContainerConfig"), Op("container_start")],
        false,
    ),
    Note::new(
        3,
        "The volumes of a container are told by their paths on the host instead of their IDs, and whether they may be written, from Docker 0.4.7 on.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        3,
        "UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.",
        &[],
        &[Ty("ContainerConfig"), Ty("ContainerSummary"), Ty("NetworkSettings")],
        false,
    ),
    Note::new(
        3,
        "What is run can be configured apart from its arguments, from Docker 0.4.8 on.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        3,
        "The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.",
        &[],
        &[Op("container_create")],
        true,
    ),
    Note::new(
        3,
        "Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.",
        &[],
        &[Op("container_list"), Op("container_attach"), Op("container_remove")],
        true,
    ),
    Note::new(
        3,
        "What a build needs is one tar archive with the Dockerfile at its root, streamed as the body, instead of the files of a form.",
        &["S38"],
        &[Op("build")],
        false,
    ),
    Note::new(
        3,
        "Daemons of this version and later refuse a form, so that a client of an older version cannot build with them.",
        &["S39"],
        &[Op("build")],
        true,
    ),
    Note::new(
        3,
        "The source of a build can be a git repository or a single Dockerfile elsewhere.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        3,
        "A build can leave out what its steps print.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        3,
        "The registry is part of the name of an image, both when it is pulled and when it is sent, and no longer a parameter.",
        &[],
        &[Op("image_create"), Op("image_push")],
        false,
    ),
    Note::new(
        3,
        "Removing an image by its ID is refused when it has names in several repositories.",
        &[],
        &[Op("image_remove")],
        false,
    ),
    Note::new(
        3,
        "Wrong credentials, and an account that is not active, really are errors of their own.",
        &[],
        &[Op("auth")],
        false,
    ),
    Note::new(
        4,
        "The processes in a container are listed with the columns that were asked for.",
        &["S34"],
        &[Ty("TopResult"), Op("container_top"), Ty("ContainerProcess")],
        false,
    ),
    Note::new(
        4,
        "What happens in the daemon can be followed. The changelog and the documentation have this in 1.3 already, but no daemon of that version knows it.",
        &["S37"],
        &[Ty("Event"), Op("events")],
        false,
    ),
    Note::new(
        4,
        "Events tell the image of the container.",
        &["S35"],
        &[Ty("Event")],
        false,
    ),
    Note::new(
        4,
        "A container can be attached to through a websocket, from Docker 0.6 on. The documentation has it from 1.0 on, when no daemon knew it.",
        &[],
        &[Op("container_attach_websocket")],
        false,
    ),
    Note::new(
        4,
        "Files and directories can be copied out of a container, from Docker 0.6 on.",
        &[],
        &[Ty("CopyRequest"), Op("container_copy")],
        false,
    ),
    Note::new(
        4,
        "A container can be without a network, have all privileges and start in a directory of one's choice.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        4,
        "Options can be handed to `lxc`, from Docker 0.6 on.",
        &[],
        &[Ty("KeyValue"), Ty("HostConfig"), Op("container_start")],
        false,
    ),
    Note::new(
        4,
        "The host config has a place for the file in which the client notes the ID of a container.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        4,
        "The volumes of a container stay the same when it is started again.",
        &[],
        &[Op("container_start"), Op("container_restart")],
        true,
    ),
    Note::new(
        4,
        "The documentation gives the right status for a start.",
        &[],
        &[Op("container_start")],
        false,
    ),
    Note::new(
        4,
        "Creating a container warns where the host does not forward IPv4 packets.",
        &[],
        &[Op("container_create")],
        true,
    ),
    Note::new(
        4,
        "The media type of the host config may have parameters behind it.",
        &[],
        &[Op("container_start")],
        true,
    ),
    Note::new(
        4,
        "The images of a repository are pulled side by side, from Docker 0.6.0 on, and their messages come mixed.",
        &["S33"],
        &[Op("image_create")],
        true,
    ),
    Note::new(
        4,
        "A message tells which image it is about.",
        &[],
        &[Ty("JsonMessage")],
        false,
    ),
    Note::new(
        4,
        "The parts of an error come apart as well.",
        &[],
        &[Ty("ErrorDetail"), Ty("JsonMessage")],
        false,
    ),
    Note::new(
        4,
        "Headers of a request can be handed on to the registry.",
        &[],
        &[Op("image_create"), Op("image_push")],
        false,
    ),
    Note::new(
        4,
        "A build can do without the images of earlier builds, from Docker 0.6.0 on.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        4,
        "The credentials may hold the name and the password as they stand in the file of the client, which changes nothing. The documentation also shows the address of a registry, which daemons read from API 1.5 on.",
        &[],
        &[Ty("AuthConfig")],
        false,
    ),
    Note::new(
        4,
        "The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        4,
        "The list of images is sorted, from Docker 0.6.0 on.",
        &[],
        &[Op("image_list")],
        false,
    ),
    Note::new(
        5,
        "The ports in the list of containers are objects instead of one text.",
        &["S32"],
        &[Ty("Port"), Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        5,
        "Inspecting a container by a name that is also that of an image is a conflict. The documentation has it in 1.4 only.",
        &[],
        &[Op("container_inspect")],
        false,
    ),
    Note::new(
        5,
        "A container has a domain name, and the files with its names are told.",
        &[],
        &[Ty("ContainerConfig"), Ty("Container")],
        false,
    ),
    Note::new(
        5,
        "The volumes of several containers can be mounted.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        5,
        "A new volume is filled with what the image has in its place. For every volume it is told whether it may be written.",
        &[],
        &[Ty("Container"), Op("container_start")],
        false,
    ),
    Note::new(
        5,
        "Any host config given to a start replaces the old one, even an empty one.",
        &[],
        &[Op("container_start")],
        false,
    ),
    Note::new(
        5,
        "Every event of a container tells its short ID and the name of its image.",
        &[],
        &[Ty("Event")],
        false,
    ),
    Note::new(
        5,
        "An image can be pulled with credentials, which go in a header.",
        &["S30"],
        &[Op("image_create")],
        false,
    ),
    Note::new(
        5,
        "The credentials to send an image with go in a header. Daemons still take the body of older versions where the header is missing.",
        &["S31"],
        &[Op("image_push")],
        false,
    ),
    Note::new(
        5,
        "Credentials can be those of another registry than the public one.",
        &[],
        &[Ty("AuthConfig"), Op("auth")],
        false,
    ),
    Note::new(
        5,
        "The filter of the image list is a pattern.",
        &[],
        &[Op("image_list")],
        false,
    ),
    Note::new(
        5,
        "A build can remove the containers of its steps.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        5,
        "A name that a container has too cannot be inspected.",
        &[],
        &[Op("image_inspect")],
        false,
    ),
    Note::new(
        6,
        "Standard output and standard error can be told apart when attached to a container without a terminal. Each piece has a head of 8 bytes.",
        &["S29"],
        &[Ty("ContainerConfig"), Op("container_attach")],
        false,
    ),
    Note::new(
        6,
        "Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.",
        &[],
        &[
            Ty("ContainerSummary"),
            Ty("Container"),
            Op("container_create"),
            Op("container_inspect"),
            Op("container_top"),
            Op("container_changes"),
            Op("container_export"),
            Op("container_resize"),
            Op("container_start"),
            Op("container_stop"),
            Op("container_restart"),
            Op("container_kill"),
            Op("container_attach"),
            Op("container_attach_websocket"),
            Op("container_wait"),
            Op("container_remove"),
            Op("container_copy"),
        ],
        false,
    ),
    Note::new(
        6,
        "A container can be linked to others when it is started, and so reach them by an alias, from Docker 0.6.5 on.",
        &[],
        &[Ty("HostConfig"), Op("container_remove")],
        false,
    ),
    Note::new(
        6,
        "Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.",
        &[],
        &[
            Ty("PortBinding"),
            Ty("ContainerConfig"),
            Ty("HostConfig"),
            Ty("NetworkSettings"),
            Ty("Port"),
            Ty("ContainerSummary"),
        ],
        false,
    ),
    Note::new(
        6,
        "The privileges of a container are set when it is started instead of when it is created.",
        &[],
        &[Ty("ContainerConfig"), Ty("HostConfig")],
        false,
    ),
    Note::new(
        6,
        "Any signal can be sent to a container, from Docker 0.6.5 on.",
        &[],
        &[Op("container_kill")],
        false,
    ),
    Note::new(
        6,
        "The state of a container tells when it exited.",
        &[],
        &[Ty("ContainerState")],
        false,
    ),
    Note::new(
        6,
        "The root directory of the host is not mounted into a container any more, and neither is what is not there.",
        &[],
        &[Op("container_start")],
        true,
    ),
    Note::new(
        6,
        "Starting a container waits until it really runs.",
        &[],
        &[Op("container_start")],
        true,
    ),
    Note::new(
        6,
        "The command line of a process is one text in the last column of the list, from Docker 0.6.6 on.",
        &[],
        &[Ty("TopResult")],
        false,
    ),
    Note::new(
        6,
        "What a search found has the words of the registry, from Docker 0.6.6 on: the keys are in lower case, and there are more of them. The documentation says so from 1.7 on.",
        &[],
        &[Ty("SearchResult")],
        false,
    ),
    Note::new(
        6,
        "The history of an image has full IDs and the sizes of the layers, from Docker 0.6.6 on.",
        &[],
        &[Ty("ImageHistoryItem")],
        false,
    ),
    Note::new(
        7,
        "Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.",
        &[],
        &[Ty("ContainerCreated"), Ty("Event"), Op("container_list")],
        false,
    ),
    Note::new(
        7,
        "What was new within API 1.6 is now in every daemon.",
        &[],
        &[
            Ty("Container"),
            Ty("Port"),
            Ty("NetworkSettings"),
            Ty("HostConfig"),
            Ty("TopResult"),
        ],
        false,
    ),
    Note::new(
        7,
        "Inspecting a container tells its storage driver, from Docker 0.7 on.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        7,
        "The volumes of other containers can be mounted for reading only.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        7,
        "A text in the configuration of a container that is JSON by itself is refused.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        7,
        "A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.",
        &[],
        &[Op("container_create"), Op("container_kill")],
        false,
    ),
    Note::new(
        7,
        "The files with the names of a container are made when it is started instead of when it is created.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        7,
        "The bytes in a container's own layer may be unknown, and those in its whole file system are no longer counted, from Docker 0.7 on.",
        &[],
        &[Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        7,
        "The list has one row for each image, with all its names. Before, it had a row for each name.",
        &["S27"],
        &[Ty("ImageSummary")],
        false,
    ),
    Note::new(
        7,
        "The graph of all images is no longer there. Clients draw it themselves from the list of images.",
        &["S28"],
        &[Op("image_viz")],
        false,
    ),
    Note::new(
        7,
        "A repository can be exported into an archive, and brought in from there.",
        &[],
        &[Op("image_get"), Op("image_load")],
        false,
    ),
    Note::new(
        7,
        "What a search found has the new keys in every daemon of this version.",
        &[],
        &[Ty("SearchResult")],
        false,
    ),
    Note::new(
        7,
        "The history of an image has full IDs and the sizes of the layers in every daemon of this version.",
        &[],
        &[Ty("ImageHistoryItem")],
        false,
    ),
    Note::new(
        7,
        "A commit and a removal answer with full IDs instead of short ones.",
        &[],
        &[Ty("CommitResult"), Ty("ImageRemoval")],
        false,
    ),
    Note::new(
        7,
        "Inserting a file ends with a message like the others, which has the full ID of the new image. Before, it ended with an object of its own.",
        &[],
        &[Ty("JsonMessage"), Op("image_insert")],
        false,
    ),
    Note::new(
        7,
        "An import ends with the full ID of the image instead of a short one.",
        &[],
        &[Op("image_create")],
        true,
    ),
    Note::new(
        7,
        "An image that a running container uses cannot be removed.",
        &[],
        &[Op("image_remove")],
        false,
    ),
    Note::new(
        7,
        "The information about the system tells about the storage driver, from Docker 0.7.0 on.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        7,
        "The documentation of commits shows a parameter `run`, and that of builds JSON, which daemons do not follow.",
        &[],
        &[Op("commit"), Op("build")],
        false,
    ),
    Note::new(
        8,
        "Inspecting a container tells its host config.",
        &["S25"],
        &[Ty("Container"), Ty("HostConfig")],
        false,
    ),
    Note::new(
        8,
        "Inspecting a container no longer tells the program that is its init, from Docker 0.7.3 on.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        8,
        "Every daemon tells the storage driver.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        8,
        "The form of a container's name is checked.",
        &[],
        &[Op("container_create")],
        false,
    ),
    Note::new(
        8,
        "The processes are listed by the `ps` of the host, from Docker 0.7.3 on, which has to show their numbers.",
        &[],
        &[Op("container_top")],
        false,
    ),
    Note::new(8, "Signals above 31 are refused.", &[], &[Op("container_kill")], false),
    Note::new(
        8,
        "Waiting for a container that is not there is an error of the server.",
        &[],
        &[Op("container_wait")],
        false,
    ),
    Note::new(
        8,
        "The output of a build comes as JSON messages, and a failure has the exit status of the command. Before, it was text.",
        &["S24"],
        &[Ty("JsonMessage"), Ty("ErrorDetail"), Op("build")],
        false,
    ),
    Note::new(
        8,
        "Messages about a transfer tell in numbers how far it is.",
        &["S26"],
        &[
            Ty("ProgressDetail"),
            Ty("JsonMessage"),
            Op("image_create"),
            Op("image_insert"),
            Op("image_push"),
        ],
        false,
    ),
    Note::new(
        8,
        "A build can pull images with credentials, from Docker 0.7.2 on.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        8,
        "The headers for the registry are handed on with each request. Before, those of the first one stayed.",
        &[],
        &[Op("image_create"), Op("image_push")],
        false,
    ),
    Note::new(
        8,
        "An unknown image is an error of its own also when the history is asked for, a name is given or a file is inserted.",
        &[],
        &[Op("image_insert"), Op("image_history"), Op("image_tag")],
        false,
    ),
    Note::new(
        8,
        "An image that any container uses, running or not, cannot be removed.",
        &[],
        &[Op("image_remove")],
        true,
    ),
    Note::new(
        8,
        "Inspecting an image tells for which operating system it is made, from Docker 0.7.3 on.",
        &[],
        &[Ty("Image")],
        false,
    ),
    Note::new(
        8,
        "The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        8,
        "The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.",
        &[],
        &[Ty("SystemVersion")],
        false,
    ),
    Note::new(
        9,
        "The list of containers has the sizes only when they were asked for. Before, they were 0 otherwise.",
        &[],
        &[Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        9,
        "A port that is not published has neither an address nor a private port in the list of containers. Before, they were empty and 0.",
        &[],
        &[Ty("Port")],
        false,
    ),
    Note::new(
        9,
        "A text in the list of containers that is JSON by itself loses its quotes.",
        &[],
        &[Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        9,
        "A container without ports, or one that changed nothing, has an empty list of them. Before, it was null.",
        &[],
        &[Op("container_list"), Op("container_changes")],
        true,
    ),
    Note::new(
        9,
        "A parameter that is neither yes nor no counts as yes. Before, it was refused.",
        &[],
        &[
            Op("container_list"),
            Op("container_attach"),
            Op("container_attach_websocket"),
            Op("container_remove"),
        ],
        true,
    ),
    Note::new(
        9,
        "Creating a container answers with null when there are no warnings. Before, they were left out.",
        &[],
        &[Ty("ContainerCreated")],
        false,
    ),
    Note::new(
        9,
        "A limit of 0 in the list of containers is no limit. Before, it gave none.",
        &[],
        &[Op("container_list")],
        false,
    ),
    Note::new(
        9,
        "Without a time to wait a container gets none when it is stopped. Before, it got 10 seconds.",
        &[],
        &[Op("container_stop"), Op("container_restart")],
        false,
    ),
    Note::new(9, "Signals can be given by name.", &[], &[Op("container_kill")], false),
    Note::new(
        9,
        "The command and the entry point may be one string, and any text is taken as it is.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        9,
        "An image has instructions for the builds on top of it.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        9,
        "The process of a container can run as a group of one's choice.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        9,
        "A path of the host that is to be mounted is created when it is missing.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        9,
        "No daemon tells the init of a container any more.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        9,
        "A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.",
        &[],
        &[Ty("ContainerConfig"), Op("container_create"), Op("container_start")],
        false,
    ),
    Note::new(
        9,
        "Failures to copy out of a container are no longer told, and an unknown container only by the status.",
        &[],
        &[Op("container_copy")],
        false,
    ),
    Note::new(
        9,
        "A build takes the credentials for several registries at once, instead of those for one. Docker 0.8 loses them on the way.",
        &["S23"],
        &[Ty("ConfigFile"), Op("build")],
        false,
    ),
    Note::new(
        9,
        "A search can have credentials and headers for the registry, which daemons do not document.",
        &[],
        &[Op("image_search")],
        false,
    ),
    Note::new(
        9,
        "The headers for the registry get lost when an image is pulled or sent.",
        &[],
        &[Op("image_create"), Op("image_push")],
        false,
    ),
    Note::new(
        9,
        "What a search found is sorted by its stars. Text that is JSON by itself, such as a name of digits, loses its quotes.",
        &[],
        &[Ty("SearchResult"), Op("image_search")],
        false,
    ),
    Note::new(
        9,
        "In lists of images and layers nothing is left out for being empty any more: a base image has an empty parent, and a layer without names has null.",
        &[],
        &[Ty("ImageSummary"), Ty("ImageHistoryItem")],
        false,
    ),
    Note::new(
        9,
        "The history of an image is sorted by time instead of by what is made from what.",
        &[],
        &[Op("image_history")],
        true,
    ),
    Note::new(
        9,
        "The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        9,
        "The version leaves out nothing that is known.",
        &[],
        &[Ty("SystemVersion")],
        false,
    ),
    Note::new(
        9,
        "The documentation has no parameter `run` of commits any more.",
        &[],
        &[Op("commit")],
        false,
    ),
    Note::new(
        10,
        "A container that runs can be removed with force.",
        &["S22"],
        &[Op("container_remove")],
        false,
    ),
    Note::new(
        10,
        "Name servers and the containers whose volumes are mounted are set when a container is started instead of when it is created, from Docker 0.10 on.",
        &[],
        &[Ty("ContainerConfig"), Ty("HostConfig")],
        false,
    ),
    Note::new(
        10,
        "The domains in which names are searched can be set, from Docker 0.10 on.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        10,
        "Containers are run by one of several execution drivers, and inspecting a container tells by which. The options for `lxc` count for that one only.",
        &[],
        &[Ty("Container"), Ty("KeyValue"), Ty("HostConfig")],
        false,
    ),
    Note::new(
        10,
        "The list of containers takes names in `since` and `before`, and fails for a container that is not there, from Docker 0.10 on.",
        &[],
        &[Op("container_list")],
        false,
    ),
    Note::new(
        10,
        "The list of containers tells when a container exited, and quotes the command line, from Docker 0.10 on.",
        &[],
        &[Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        10,
        "The name of a signal may begin with `SIG`, from Docker 0.10 on.",
        &[],
        &[Op("container_kill")],
        false,
    ),
    Note::new(
        10,
        "Starting a container that runs is no longer an error, from Docker 0.10 on.",
        &[],
        &[Op("container_start")],
        false,
    ),
    Note::new(
        10,
        "Copying a path that is not there is an error again, from Docker 0.10 on. The archive is no longer called JSON.",
        &[],
        &[Op("container_copy")],
        false,
    ),
    Note::new(
        10,
        "A port of the host in the old notation is but a warning again.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        10,
        "An image can be removed although names in several repositories go with its ID.",
        &["S20"],
        &[Op("image_remove")],
        false,
    ),
    Note::new(
        10,
        "Removing an image can leave the images below it alone, from Docker 0.10 on.",
        &["S21"],
        &[Op("image_remove")],
        false,
    ),
    Note::new(
        10,
        "A removal tells the names it took away instead of the ID.",
        &[],
        &[Ty("ImageRemoval")],
        false,
    ),
    Note::new(
        10,
        "A single tag of a repository can be sent, from Docker 0.10 on.",
        &[],
        &[Op("image_push")],
        false,
    ),
    Note::new(
        10,
        "A commit takes from the container what the given settings leave open. Before, the image had only what was given.",
        &[],
        &[Op("commit")],
        false,
    ),
    Note::new(
        10,
        "The credentials for the registries really reach the build.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(
        10,
        "Messages end with a line end, except those with a progress. Before, nothing stood between them.",
        &[],
        &[Op("image_create"), Op("image_insert"), Op("image_push"), Op("build")],
        true,
    ),
    Note::new(
        10,
        "The information about the system tells how many clients listen to events instead of how many events are remembered.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        10,
        "The version tells the newest version of the API, from Docker 0.10 on.",
        &[],
        &[Ty("SystemVersion")],
        false,
    ),
    Note::new(
        11,
        "The output of a container can be read by a request of its own, without a connection in both directions.",
        &["S19"],
        &[Op("container_logs")],
        false,
    ),
    Note::new(
        11,
        "The daemon can be asked whether it is there.",
        &["S17"],
        &[Op("ping")],
        false,
    ),
    Note::new(
        11,
        "The events can end at a given time.",
        &["S18"],
        &[Op("events")],
        false,
    ),
    Note::new(
        11,
        "A container can use the network of the host or of another container.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        11,
        "Inspecting a container tells its labels of SELinux.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        11,
        "There are no ghosts any more. A container does not survive its daemon without being attached to again.",
        &[],
        &[Ty("ContainerState")],
        false,
    ),
    Note::new(
        11,
        "What was new within API 1.10 is now in every daemon.",
        &[],
        &[Ty("HostConfig"), Ty("ContainerSummary")],
        false,
    ),
    Note::new(
        11,
        "The documentation shows name servers, volumes of other containers and `DisableNetwork` in the configuration of a container. Daemons do not read them there.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        11,
        "An image that only stopped containers use can be removed by force.",
        &[],
        &[Op("image_remove")],
        false,
    ),
    Note::new(
        11,
        "Inserting a file into an image is no longer documented, while daemons keep it until API 1.12.",
        &[],
        &[Op("image_insert")],
        false,
    ),
    Note::new(
        11,
        "A single tag can be sent to, and the version of the API asked from, every daemon of this version.",
        &[],
        &[Ty("SystemVersion"), Op("image_push")],
        false,
    ),
    Note::new(
        11,
        "The documentation shows a list where the information about the system has the address of the public registry.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        12,
        "The keys of the inspection are all written in camel case, so that `ID` becomes `Id`.",
        &["S14"],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        12,
        "Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.",
        &[],
        &[Ty("Container"), Op("container_inspect")],
        false,
    ),
    Note::new(
        12,
        "A container can be inspected although an image has the same name.",
        &[],
        &[Op("container_inspect")],
        false,
    ),
    Note::new(
        12,
        "The processes of a container can be frozen and go on later.",
        &[],
        &[Op("container_pause"), Op("container_unpause"), Ty("ContainerState")],
        false,
    ),
    Note::new(
        12,
        "The CPUs a container may run on can be chosen.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        12,
        "A port that is not published has its private port in the list of containers and no public one. Before, it was the other way round.",
        &[],
        &[Ty("Port")],
        false,
    ),
    Note::new(
        12,
        "Any path of the host can be mounted. Before, the path inside the container had to be among the volumes of its config.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        12,
        "Whether a container has a terminal and how its standard input is handled no longer comes from the image.",
        &[],
        &[Op("container_create")],
        true,
    ),
    Note::new(
        12,
        "The documentation no longer shows what daemons ignore in the configuration of a container, but a parameter of the list that they do not know yet.",
        &[],
        &[Ty("ContainerConfig"), Op("container_list")],
        false,
    ),
    Note::new(
        12,
        "This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.",
        &[],
        &[
            Ty("ContainerSummary"),
            Ty("HostConfig"),
            Ty("Container"),
            Ty("NetworkSettings"),
            Ty("Event"),
            Op("container_start"),
            Op("container_stop"),
            Op("container_restart"),
            Op("container_remove"),
            Op("container_list"),
            Op("container_logs"),
            Op("container_copy"),
            Op("container_create"),
            Op("container_kill"),
            Op("container_top"),
            Op("container_pause"),
            Op("container_resize"),
        ],
        false,
    ),
    Note::new(
        12,
        "A build can remove the containers of its steps in any case. Those of a build that succeeds are removed unless told otherwise; before, they stayed.",
        &["S13"],
        &[Op("build")],
        false,
    ),
    Note::new(
        12,
        "The documentation calls a repository that a search found automated instead of trusted. Daemons up to Docker 1.5 keep the old key.",
        &["S15"],
        &[Ty("SearchResult")],
        false,
    ),
    Note::new(
        12,
        "A file can no longer be inserted into an image.",
        &["S16"],
        &[Op("image_insert")],
        false,
    ),
    Note::new(
        12,
        "The keys of an inspected image are in CamelCase, and none is left out. Text that is JSON by itself, such as a comment of digits, loses its quotes.",
        &[],
        &[Ty("Image")],
        false,
    ),
    Note::new(
        12,
        "A name that a container has too can be inspected again.",
        &[],
        &[Op("image_inspect")],
        false,
    ),
    Note::new(
        12,
        "The list of images can be filtered for those without a name that nothing is made from.",
        &[],
        &[Op("image_list")],
        false,
    ),
    Note::new(
        12,
        "The history of an image is in the order of what is made from what again.",
        &[],
        &[Op("image_history")],
        true,
    ),
    Note::new(
        12,
        "The headers for the registry are handed on again when an image is pulled or sent.",
        &[],
        &[Op("image_create"), Op("image_push")],
        false,
    ),
    Note::new(
        12,
        "The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.",
        &[],
        &[Ty("SystemVersion"), Op("commit")],
        false,
    ),
    Note::new(
        12,
        "This is the oldest version that engine 20.10 speaks, which differs here and there.",
        &[],
        &[
            Ty("Image"),
            Ty("ImageHistoryItem"),
            Ty("SystemInfo"),
            Op("image_tag"),
            Op("image_load"),
            Op("build"),
        ],
        false,
    ),
    Note::new(
        13,
        "Starting a container that runs, or stopping one that does not, is answered with 304.",
        &["S11"],
        &[Op("container_start"), Op("container_stop")],
        false,
    ),
    Note::new(
        13,
        "The links of a container are really filled in when it is inspected.",
        &["S9"],
        &[Ty("HostConfig"), Op("container_inspect")],
        false,
    ),
    Note::new(
        13,
        "The logs can be cut down to their last lines.",
        &[],
        &[Op("container_logs")],
        false,
    ),
    Note::new(
        13,
        "Asking for the logs of neither standard output nor standard error is an error of its own. Before, it was a line of text in the stream.",
        &[],
        &[Op("container_logs")],
        false,
    ),
    Note::new(
        13,
        "The root directory of the host may be mounted into a container.",
        &[],
        &[Op("container_start")],
        true,
    ),
    Note::new(
        13,
        "Integers inside of objects come as such, however great they are. Before, from a million on, they could come in the form `5.36870912e+08`.",
        &[],
        &[Op("container_inspect")],
        true,
    ),
    Note::new(
        13,
        "A commit holds the processes of the container meanwhile, unless told not to.",
        &["S12"],
        &[Op("commit")],
        false,
    ),
    Note::new(
        13,
        "The information about the system tells the addresses the daemon listens on.",
        &["S10"],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        13,
        "Large integers inside the configuration of an image come as integers and no longer as floats.",
        &[],
        &[Op("image_inspect")],
        true,
    ),
    Note::new(
        14,
        "Removing a running container with force kills it at once, without the grace of 5 seconds.",
        &["S6"],
        &[Op("container_remove")],
        false,
    ),
    Note::new(
        14,
        "Capabilities can be added to a container and taken from it.",
        &["S7"],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        14,
        "Single devices of the host can be given to a container.",
        &[],
        &[Ty("DeviceMapping"), Ty("HostConfig")],
        false,
    ),
    Note::new(
        14,
        "The daemon can start a container again whenever it exits.",
        &[],
        &[
            Ty("RestartPolicyName"),
            Ty("RestartPolicy"),
            Ty("HostConfig"),
            Ty("ContainerState"),
        ],
        false,
    ),
    Note::new(
        14,
        "The list of containers can be filtered.",
        &[],
        &[Op("container_list")],
        false,
    ),
    Note::new(
        14,
        "Removing a running container without force is an error of the server.",
        &[],
        &[Op("container_remove")],
        false,
    ),
    Note::new(
        14,
        "The times in the logs are written as `2014-08-20T21:11:18.000000001Z` instead of `[Aug 20 21:11:18.000]`.",
        &[],
        &[Op("container_logs")],
        true,
    ),
    Note::new(
        14,
        "Pausing a container and its going on are events as well, and starting it counts as one each time the daemon does so by itself.",
        &[],
        &[Ty("Event"), Op("events")],
        false,
    ),
    Note::new(
        14,
        "A body without the media type `application/json` is an error when a container is started. Before, it was ignored.",
        &[],
        &[Op("container_start")],
        true,
    ),
    Note::new(
        14,
        "Images to pull or to import are named with their tag in one string, and a tag of its own is no longer needed.",
        &["S8"],
        &[Op("image_create")],
        false,
    ),
    Note::new(
        14,
        "The information about the system no longer tells the addresses the daemon listens on.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        14,
        "The information about the system names the operating system.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        14,
        "A single image can be exported by its name with a tag, which the archive then remembers.",
        &[],
        &[Op("image_get")],
        false,
    ),
    Note::new(
        14,
        "Other registries than the public one can be searched.",
        &[],
        &[Op("image_search")],
        false,
    ),
    Note::new(
        15,
        "The host config of a container can be given when it is created.",
        &["S5"],
        &[Ty("ContainerConfig"), Ty("HostConfig")],
        false,
    ),
    Note::new(
        15,
        "Commands can be run in a container that runs.",
        &[],
        &[
            Ty("ExecConfig"),
            Ty("ExecCreated"),
            Ty("ExecStartConfig"),
            Op("exec_create"),
            Op("exec_start"),
            Op("exec_resize"),
        ],
        false,
    ),
    Note::new(
        15,
        "A container can be given names of hosts of its own.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        15,
        "The documentation shows an object where the host config has the list of options for `lxc`.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        15,
        "The labels of SELinux and the profile of AppArmor can be chosen.",
        &[],
        &[Ty("ContainerConfig"), Ty("HostConfig"), Ty("Container")],
        false,
    ),
    Note::new(
        15,
        "The MAC address of a container can be seen. The documentation also shows it in the request to create one, which daemons ignore before API 1.16.",
        &[],
        &[Ty("NetworkSettings")],
        false,
    ),
    Note::new(
        15,
        "The program of a container always comes as a string, whatever it is called.",
        &[],
        &[Ty("Container")],
        false,
    ),
    Note::new(
        15,
        "The list of containers can be filtered by their state.",
        &[],
        &[Op("container_list")],
        false,
    ),
    Note::new(
        15,
        "The least limit of memory is 4 MiB.",
        &[],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        15,
        "A copied file says that it is a tar archive.",
        &[],
        &[Op("container_copy")],
        false,
    ),
    Note::new(
        15,
        "A body without the media type `application/json` is an error when a container is created.",
        &[],
        &[Op("container_create")],
        true,
    ),
    Note::new(
        15,
        "A field that is null in the request counts as left out. Before, it could be taken for the text `null`.",
        &[],
        &[Op("container_create"), Op("container_start")],
        true,
    ),
    Note::new(
        15,
        "A container that cannot be started dies in the events as well.",
        &[],
        &[Op("events")],
        true,
    ),
    Note::new(
        15,
        "The name of a container begins with a letter or a digit and has two characters or more.",
        &[],
        &[Op("container_create")],
        false,
    ),
    Note::new(
        15,
        "Several images can be exported into one archive.",
        &[],
        &[Op("image_get_all")],
        false,
    ),
    Note::new(
        15,
        "Inspecting an image tells its whole size.",
        &[],
        &[Ty("Image")],
        false,
    ),
    Note::new(
        15,
        "The commit a daemon was built from is always a string.",
        &[],
        &[Ty("SystemVersion")],
        false,
    ),
    Note::new(
        15,
        "The body of a commit must be declared as JSON.",
        &[],
        &[Op("commit")],
        true,
    ),
    Note::new(
        15,
        "Tags are held against a pattern: up to 128 letters, digits, underscores, dots and dashes, with a letter, digit or underscore first. Before only slashes and colons were refused. The name for a build is looked at before its first step.",
        &[],
        &[Op("image_tag"), Op("image_create"), Op("commit"), Op("build")],
        true,
    ),
    Note::new(
        15,
        "An image that a container uses keeps its last name when its removal is refused, while it used to be lost.",
        &[],
        &[Op("image_remove")],
        true,
    ),
    Note::new(
        15,
        "From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.",
        &[],
        &[Op("image_create"), Op("image_push"), Op("image_search"), Op("auth")],
        true,
    ),
    Note::new(
        16,
        "The MAC address of a container can be chosen when it is created.",
        &["S2"],
        &[Ty("ContainerConfig")],
        false,
    ),
    Note::new(
        16,
        "Volumes are set up, and filled from the image, when a container is created instead of when it is started.",
        &["S3"],
        &[Op("container_create"), Op("container_start")],
        true,
    ),
    Note::new(
        16,
        "What lies in a volume can be copied out of a container.",
        &["S4"],
        &[Op("container_copy")],
        true,
    ),
    Note::new(
        16,
        "A command in a container can be inspected, also after it has ended.",
        &[],
        &[
            Ty("ExecInstance"),
            Ty("ExecProcess"),
            Ty("ExecContainer"),
            Op("exec_inspect"),
        ],
        false,
    ),
    Note::new(
        16,
        "A container can share the IPC of another or of the host.",
        &[],
        &[Ty("HostConfig")],
        false,
    ),
    Note::new(
        16,
        "The state of a container says why it is gone.",
        &[],
        &[Ty("ContainerState")],
        false,
    ),
    Note::new(
        16,
        "Every daemon shows the profile of AppArmor, and none takes the labels and the profile beside the host config any more.",
        &[],
        &[Ty("ContainerConfig"), Ty("Container")],
        false,
    ),
    Note::new(16, "Events can be filtered.", &[], &[Op("events")], false),
    Note::new(
        16,
        "The list of containers can be filtered by their names and IDs.",
        &[],
        &[Op("container_list")],
        false,
    ),
    Note::new(
        16,
        "A command to run has to be given. Daemons no longer accept a user and privileges for it, which never had an effect, and refuse to prepare it in a container that is paused.",
        &[],
        &[Ty("ExecConfig"), Op("exec_create")],
        false,
    ),
    Note::new(
        16,
        "Setting the size of the terminal of a container that does not run is an error.",
        &[],
        &[Op("container_resize")],
        false,
    ),
    Note::new(
        16,
        "Waiting for a container that is not there is answered with 404 instead of 500.",
        &[],
        &[Op("container_wait")],
        true,
    ),
    Note::new(
        16,
        "An exec instance is kept after its command has ended, until its container stops.",
        &[],
        &[Op("exec_start"), Op("exec_resize")],
        true,
    ),
    Note::new(
        16,
        "The information about the system tells who the daemon is and how large its host is.",
        &["S1"],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        16,
        "The information about the system tells where the daemon keeps its data.",
        &[],
        &[Ty("SystemInfo")],
        false,
    ),
    Note::new(
        16,
        "A build can look for a newer base image.",
        &[],
        &[Op("build")],
        false,
    ),
    Note::new(16, "Inspecting an image tells its checksum.", &[], &[Ty("Image")], false),
    Note::new(
        16,
        "A name that another image has is taken away only by force.",
        &[],
        &[Op("image_tag")],
        false,
    ),
    Note::new(
        16,
        "A container whose image is gone no longer stands in the way when other images are removed.",
        &[],
        &[Op("image_remove")],
        true,
    ),
    Note::new(
        16,
        "Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.",
        &[],
        &[
            Op("image_create"),
            Op("image_push"),
            Op("image_search"),
            Op("auth"),
            Op("build"),
        ],
        true,
    ),
];
const MOVES: &[Move<'static>] = &[
    Move {
        version: 6,
        from: ("ContainerConfig", "Privileged"),
        to: ("HostConfig", "Privileged"),
    },
    Move {
        version: 10,
        from: ("ContainerConfig", "Dns"),
        to: ("HostConfig", "Dns"),
    },
    Move {
        version: 10,
        from: ("ContainerConfig", "VolumesFrom"),
        to: ("HostConfig", "VolumesFrom"),
    },
];
const REACHES: &[Reach<'static>] = &[
    Reach::new("auth", "AuthConfig", "request body", 0, 16),
    Reach::new("auth", "AuthStatus", "answer 200", 0, 16),
    Reach::new("auth_get", "AuthConfig", "answer 200", 0, 1),
    Reach::new("build", "AuthConfig", "`X-Registry-Config`, ConfigFile.configs", 8, 16),
    Reach::new("build", "ConfigFile", "`X-Registry-Config`", 9, 16),
    Reach::new("build", "ErrorDetail", "answer 200, JsonMessage.errorDetail", 8, 16),
    Reach::new("build", "JsonMessage", "answer 200", 8, 16),
    Reach::new(
        "build",
        "ProgressDetail",
        "answer 200, JsonMessage.progressDetail",
        8,
        16,
    ),
    Reach::new("commit", "CommitResult", "answer 201", 0, 16),
    Reach::new("commit", "ContainerConfig", "request body", 0, 16),
    Reach::new(
        "commit",
        "DeviceMapping",
        "request body, ContainerConfig.HostConfig, HostConfig.Devices",
        15,
        16,
    ),
    Reach::new(
        "commit",
        "HostConfig",
        "request body, ContainerConfig.HostConfig",
        15,
        16,
    ),
    Reach::new(
        "commit",
        "KeyValue",
        "request body, ContainerConfig.HostConfig, HostConfig.LxcConf",
        15,
        16,
    ),
    Reach::new(
        "commit",
        "PortBinding",
        "request body, ContainerConfig.HostConfig, HostConfig.PortBindings",
        15,
        16,
    ),
    Reach::new(
        "commit",
        "RestartPolicy",
        "request body, ContainerConfig.HostConfig, HostConfig.RestartPolicy",
        15,
        16,
    ),
    Reach::new(
        "commit",
        "RestartPolicyName",
        "request body, ContainerConfig.HostConfig, HostConfig.RestartPolicy, RestartPolicy.Name",
        15,
        16,
    ),
    Reach::new(
        "container_changes",
        "ChangeKind",
        "answer 200, ContainerChange.Kind",
        0,
        16,
    ),
    Reach::new("container_changes", "ContainerChange", "answer 200", 0, 16),
    Reach::new("container_copy", "CopyRequest", "request body", 4, 16),
    Reach::new("container_create", "ContainerConfig", "request body", 0, 16),
    Reach::new("container_create", "ContainerCreated", "answer 201", 0, 16),
    Reach::new(
        "container_create",
        "DeviceMapping",
        "request body, ContainerConfig.HostConfig, HostConfig.Devices",
        15,
        16,
    ),
    Reach::new(
        "container_create",
        "HostConfig",
        "request body, ContainerConfig.HostConfig",
        15,
        16,
    ),
    Reach::new(
        "container_create",
        "KeyValue",
        "request body, ContainerConfig.HostConfig, HostConfig.LxcConf",
        15,
        16,
    ),
    Reach::new(
        "container_create",
        "PortBinding",
        "request body, ContainerConfig.HostConfig, HostConfig.PortBindings",
        15,
        16,
    ),
    Reach::new(
        "container_create",
        "RestartPolicy",
        "request body, ContainerConfig.HostConfig, HostConfig.RestartPolicy",
        15,
        16,
    ),
    Reach::new(
        "container_create",
        "RestartPolicyName",
        "request body, ContainerConfig.HostConfig, HostConfig.RestartPolicy, RestartPolicy.Name",
        15,
        16,
    ),
    Reach::new("container_inspect", "Container", "answer 200", 0, 16),
    Reach::new(
        "container_inspect",
        "ContainerConfig",
        "answer 200, Container.Config",
        0,
        16,
    ),
    Reach::new(
        "container_inspect",
        "ContainerState",
        "answer 200, Container.State",
        0,
        16,
    ),
    Reach::new(
        "container_inspect",
        "DeviceMapping",
        "answer 200, Container.HostConfig, HostConfig.Devices",
        14,
        16,
    ),
    Reach::new(
        "container_inspect",
        "HostConfig",
        "answer 200, Container.HostConfig",
        8,
        16,
    ),
    Reach::new(
        "container_inspect",
        "KeyValue",
        "answer 200, Container.HostConfig, HostConfig.LxcConf",
        8,
        16,
    ),
    Reach::new(
        "container_inspect",
        "NetworkSettings",
        "answer 200, Container.NetworkSettings",
        0,
        16,
    ),
    Reach::new(
        "container_inspect",
        "PortBinding",
        "answer 200, Container.NetworkSettings, NetworkSettings.Ports",
        6,
        16,
    ),
    Reach::new(
        "container_inspect",
        "RestartPolicy",
        "answer 200, Container.HostConfig, HostConfig.RestartPolicy",
        14,
        16,
    ),
    Reach::new(
        "container_inspect",
        "RestartPolicyName",
        "answer 200, Container.HostConfig, HostConfig.RestartPolicy, RestartPolicy.Name",
        14,
        16,
    ),
    Reach::new("container_list", "ContainerSummary", "answer 200", 0, 16),
    Reach::new("container_list", "Port", "answer 200, ContainerSummary.Ports", 5, 16),
    Reach::new("container_ps", "ContainerSummary", "answer 200", 0, 0),
    Reach::new(
        "container_start",
        "DeviceMapping",
        "request body, HostConfig.Devices",
        14,
        16,
    ),
    Reach::new("container_start", "HostConfig", "request body", 3, 16),
    Reach::new("container_start", "KeyValue", "request body, HostConfig.LxcConf", 4, 16),
    Reach::new(
        "container_start",
        "PortBinding",
        "request body, HostConfig.PortBindings",
        6,
        16,
    ),
    Reach::new(
        "container_start",
        "RestartPolicy",
        "request body, HostConfig.RestartPolicy",
        14,
        16,
    ),
    Reach::new(
        "container_start",
        "RestartPolicyName",
        "request body, HostConfig.RestartPolicy, RestartPolicy.Name",
        14,
        16,
    ),
    Reach::new("container_top", "ContainerProcess", "answer 200", 3, 3),
    Reach::new("container_top", "TopResult", "answer 200", 4, 16),
    Reach::new("container_wait", "WaitResult", "answer 200", 0, 16),
    Reach::new("events", "Event", "answer 200", 4, 16),
    Reach::new("exec_create", "ExecConfig", "request body", 15, 16),
    Reach::new("exec_create", "ExecCreated", "answer 201", 15, 16),
    Reach::new(
        "exec_inspect",
        "ContainerConfig",
        "answer 200, ExecInstance.Container, ExecContainer.Config",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "ContainerState",
        "answer 200, ExecInstance.Container, ExecContainer.State",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "DeviceMapping",
        "answer 200, ExecInstance.Container, ExecContainer.Config, ContainerConfig.HostConfig, HostConfig.Devices",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "ExecContainer",
        "answer 200, ExecInstance.Container",
        16,
        16,
    ),
    Reach::new("exec_inspect", "ExecInstance", "answer 200", 16, 16),
    Reach::new(
        "exec_inspect",
        "ExecProcess",
        "answer 200, ExecInstance.ProcessConfig",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "HostConfig",
        "answer 200, ExecInstance.Container, ExecContainer.Config, ContainerConfig.HostConfig",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "KeyValue",
        "answer 200, ExecInstance.Container, ExecContainer.Config, ContainerConfig.HostConfig, HostConfig.LxcConf",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "NetworkSettings",
        "answer 200, ExecInstance.Container, ExecContainer.NetworkSettings",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "PortBinding",
        "answer 200, ExecInstance.Container, ExecContainer.NetworkSettings, NetworkSettings.Ports",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "RestartPolicy",
        "answer 200, ExecInstance.Container, ExecContainer.Config, ContainerConfig.HostConfig, HostConfig.RestartPolicy",
        16,
        16,
    ),
    Reach::new(
        "exec_inspect",
        "RestartPolicyName",
        "answer 200, ExecInstance.Container, ExecContainer.Config, ContainerConfig.HostConfig, HostConfig.RestartPolicy, RestartPolicy.Name",
        16,
        16,
    ),
    Reach::new("exec_start", "ExecStartConfig", "request body", 15, 16),
    Reach::new("image_create", "AuthConfig", "`X-Registry-Auth`", 5, 16),
    Reach::new(
        "image_create",
        "ErrorDetail",
        "answer 200, JsonMessage.errorDetail",
        4,
        16,
    ),
    Reach::new("image_create", "JsonMessage", "answer 200", 1, 16),
    Reach::new(
        "image_create",
        "ProgressDetail",
        "answer 200, JsonMessage.progressDetail",
        8,
        16,
    ),
    Reach::new("image_history", "ImageHistoryItem", "answer 200", 0, 16),
    Reach::new(
        "image_insert",
        "ErrorDetail",
        "answer 200, JsonMessage.errorDetail",
        4,
        11,
    ),
    Reach::new("image_insert", "JsonMessage", "answer 200", 1, 11),
    Reach::new(
        "image_insert",
        "ProgressDetail",
        "answer 200, JsonMessage.progressDetail",
        8,
        11,
    ),
    Reach::new(
        "image_inspect",
        "ContainerConfig",
        "answer 200, Image.ContainerConfig",
        0,
        16,
    ),
    Reach::new(
        "image_inspect",
        "DeviceMapping",
        "answer 200, Image.ContainerConfig, ContainerConfig.HostConfig, HostConfig.Devices",
        15,
        16,
    ),
    Reach::new(
        "image_inspect",
        "HostConfig",
        "answer 200, Image.ContainerConfig, ContainerConfig.HostConfig",
        15,
        16,
    ),
    Reach::new("image_inspect", "Image", "answer 200", 0, 16),
    Reach::new(
        "image_inspect",
        "KeyValue",
        "answer 200, Image.ContainerConfig, ContainerConfig.HostConfig, HostConfig.LxcConf",
        15,
        16,
    ),
    Reach::new(
        "image_inspect",
        "PortBinding",
        "answer 200, Image.ContainerConfig, ContainerConfig.HostConfig, HostConfig.PortBindings",
        15,
        16,
    ),
    Reach::new(
        "image_inspect",
        "RestartPolicy",
        "answer 200, Image.ContainerConfig, ContainerConfig.HostConfig, HostConfig.RestartPolicy",
        15,
        16,
    ),
    Reach::new(
        "image_inspect",
        "RestartPolicyName",
        "answer 200, Image.ContainerConfig, ContainerConfig.HostConfig, HostConfig.RestartPolicy, RestartPolicy.Name",
        15,
        16,
    ),
    Reach::new("image_list", "ImageSummary", "answer 200", 0, 16),
    Reach::new("image_push", "AuthConfig", "`X-Registry-Auth`", 2, 16),
    Reach::new(
        "image_push",
        "ErrorDetail",
        "answer 200, JsonMessage.errorDetail",
        4,
        16,
    ),
    Reach::new("image_push", "JsonMessage", "answer 200", 1, 16),
    Reach::new(
        "image_push",
        "ProgressDetail",
        "answer 200, JsonMessage.progressDetail",
        8,
        16,
    ),
    Reach::new("image_remove", "ImageRemoval", "answer 200", 2, 16),
    Reach::new("image_search", "AuthConfig", "`X-Registry-Auth`", 9, 16),
    Reach::new("image_search", "SearchResult", "answer 200", 0, 16),
    Reach::new("info", "SystemInfo", "answer 200", 0, 16),
    Reach::new("version", "SystemVersion", "answer 200", 0, 16),
];
