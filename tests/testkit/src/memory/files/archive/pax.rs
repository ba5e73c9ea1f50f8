//! The extended heads of POSIX archives.

/// What an extended head says of the entry after it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Pax {
    pub(crate) path: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) size: Option<u64>,
    pub(crate) uid: Option<u32>,
    pub(crate) gid: Option<u32>,
    pub(crate) modified: Option<u64>,
    pub(crate) sparse: bool,
}

/// Reads records of the form `length key=value\n`; `None` when they are not.
pub(crate) fn parse(mut records: &[u8]) -> Option<Pax> {
    let mut pax = Pax::default();
    while !records.is_empty() {
        let (record, rest) = split_record(records)?;
        let text = std::str::from_utf8(record).ok();
        // A value that is no text belongs to a key of no interest here, or the
        // head is of no use.
        match text {
            Some(text) => pax.take(text.split_once('=')?)?,
            None if record.starts_with(b"path=") || record.starts_with(b"linkpath=") => {
                return None;
            }
            None => {}
        }
        records = rest;
    }
    Some(pax)
}

/// The first record without its length and its newline, and the others.
fn split_record(records: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = records.iter().position(|byte| *byte == b' ')?;
    let digits = std::str::from_utf8(records.get(..space)?).ok()?;
    let length: usize = digits.parse().ok()?;
    let record = records.get(space + 1..length)?;
    let record = record.strip_suffix(b"\n")?;
    Some((record, records.get(length..)?))
}

impl Pax {
    fn take(&mut self, (key, value): (&str, &str)) -> Option<()> {
        match key {
            "path" => self.path = Some(value.to_owned()),
            "linkpath" => self.link = Some(value.to_owned()),
            "size" => self.size = Some(value.parse().ok()?),
            "uid" => self.uid = Some(value.parse().ok()?),
            "gid" => self.gid = Some(value.parse().ok()?),
            "mtime" => self.modified = Some(seconds(value)?),
            _ if key.starts_with("GNU.sparse.") => self.sparse = true,
            _ => {}
        }
        Some(())
    }
}

/// The whole seconds of a time; one before 1970 is 1970.
fn seconds(value: &str) -> Option<u64> {
    let whole = value.split('.').next()?;
    let whole: i64 = whole.parse().ok()?;
    Some(u64::try_from(whole).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_split_by_their_length() {
        let pax = parse(b"15 path=a\nb\ncd\n20 mtime=12.5000000\n8 x=y==\n").unwrap();
        assert_eq!(pax.path.as_deref(), Some("a\nb\ncd"));
        assert_eq!(pax.modified, Some(12));
    }

    #[test]
    fn a_time_before_1970_is_1970() {
        assert_eq!(parse(b"12 mtime=-7\n").unwrap().modified, Some(0));
    }

    #[test]
    fn what_is_no_record_is_refused() {
        for bad in [
            &b"x"[..],
            b"0 a=b\n",
            b"99 a=b\n",
            b"6 a=b_",
            b"18446744073709551615 a=b\n",
            b"5 ab\n",
            b"11 size=x1\n",
            b"10 path=\xff\n\n",
        ] {
            assert_eq!(parse(bad), None, "{}", String::from_utf8_lossy(bad));
        }
    }
}
