//! The generated types of all versions by their names.

use longshore::runtime::serde::{Serialize, de::DeserializeOwned};
use longshore::runtime::serde_json;

/// Decodes JSON as a type and encodes it again.
pub(crate) type Again = fn(&str) -> serde_json::Result<String>;

/// The way through a generated type of one version.
pub(crate) struct Row {
    /// The module of the version, `v1_0`.
    pub(crate) version: &'static str,
    pub(crate) name: &'static str,
    pub(crate) again: Again,
}

fn again<T: DeserializeOwned + Serialize>(json: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(json)?)
}

/// Takes for each version the types that are new in it; those of the versions before are in it as
/// well, but for those behind a `|`, which are in that one alone.
macro_rules! rows {
    ([$($known:ident)*]) => {
        Vec::new()
    };
    ([$($known:ident)*] $version:ident: $($new:ident)* $(| $($alone:ident)*)?; $($rest:tt)*) => {{
        let mut rows = rows!([$($known)* $($new)*] $($rest)*);
        rows.extend(rows!(@ $version $($known)* $($new)* $($($alone)*)?));
        rows
    }};
    (@ $version:ident $($name:ident)*) => {
        [$(Row {
            version: stringify!($version),
            name: stringify!($name),
            again: again::<longshore::$version::$name>,
        }),*]
    };
}

pub(crate) fn rows() -> Vec<Row> {
    rows! { []
        v1_0: AuthConfig AuthStatus ChangeKind CommitResult Container ContainerChange
            ContainerConfig ContainerCreated ContainerState ContainerSummary Image
            ImageHistoryItem ImageSummary NetworkSettings SearchResult SystemInfo SystemVersion
            WaitResult;
        v1_1: JsonMessage;
        v1_2: ImageRemoval;
        v1_3: HostConfig | ContainerProcess;
        v1_4: CopyRequest ErrorDetail Event KeyValue TopResult;
        v1_5: Port;
        v1_6: PortBinding;
        v1_7: ;
        v1_8: ProgressDetail;
        v1_9: ConfigFile;
        v1_10: ;
        v1_11: ;
        v1_12: ;
        v1_13: ;
        v1_14: DeviceMapping RestartPolicy RestartPolicyName;
        v1_15: ExecConfig ExecCreated ExecStartConfig;
        v1_16: ExecContainer ExecInstance ExecNetworkSettings ExecProcess;
    }
}
