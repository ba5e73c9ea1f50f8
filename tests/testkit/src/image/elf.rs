//! Just enough of the ELF format to tell a static executable.

/// The program header entry that names a dynamic linker.
const PT_INTERP: u64 = 3;

/// Where the header of an ELF file of one word size keeps what is asked here.
struct Fields {
    /// Offset and size of the field with the offset of the program headers.
    headers: (usize, usize),
    /// Offset of the field with the size of one program header.
    header_size: usize,
    /// Offset of the field with their number.
    header_count: usize,
}

const FIELDS_32: Fields = Fields {
    headers: (0x1c, 4),
    header_size: 0x2a,
    header_count: 0x2c,
};
const FIELDS_64: Fields = Fields {
    headers: (0x20, 8),
    header_size: 0x36,
    header_count: 0x38,
};

/// Whether `file` is an ELF executable that needs no dynamic linker.
pub(super) fn is_static(file: &[u8]) -> bool {
    file.starts_with(b"\x7fELF") && interpreters(file) == Some(0)
}

/// How many program headers name a dynamic linker; `None` if the file is cut.
fn interpreters(file: &[u8]) -> Option<usize> {
    let fields = match file.get(4)? {
        1 => FIELDS_32,
        2 => FIELDS_64,
        _ => return None,
    };
    let start = number(file, fields.headers.0, fields.headers.1)?;
    let size = number(file, fields.header_size, 2)?;
    let count = number(file, fields.header_count, 2)?;
    let kinds = (0..count).map(|index| {
        let at = start.checked_add(index.checked_mul(size)?)?;
        number(file, usize::try_from(at).ok()?, 4)
    });
    let kinds: Vec<u64> = kinds.collect::<Option<_>>()?;
    Some(kinds.iter().filter(|kind| **kind == PT_INTERP).count())
}

/// The number of `size` bytes at an offset, in the byte order of the file.
fn number(file: &[u8], at: usize, size: usize) -> Option<u64> {
    let bytes = file.get(at..at.checked_add(size)?)?;
    let append = |number: u64, byte: &u8| number << 8 | u64::from(*byte);
    match file.get(5)? {
        1 => Some(bytes.iter().rev().fold(0, append)),
        2 => Some(bytes.iter().fold(0, append)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A 64-bit little-endian file with one program header of a kind.
    fn elf(kind: u8) -> Vec<u8> {
        let mut file = vec![0; 0x40];
        file[..6].copy_from_slice(b"\x7fELF\x02\x01");
        file[0x20] = 0x40;
        file[0x36] = 56;
        file[0x38] = 1;
        file.push(kind);
        file.resize(0x40 + 56, 0);
        file
    }

    #[test]
    fn without_an_interpreter_it_is_static() {
        assert!(is_static(&elf(1)));
    }

    #[test]
    fn with_an_interpreter_it_is_not() {
        assert!(!is_static(&elf(3)));
    }

    #[test]
    fn what_is_cut_or_no_elf_is_not() {
        assert!(!is_static(&elf(1)[..0x40]));
        assert!(!is_static(b"#!/bin/sh\n"));
        assert!(!is_static(b""));
    }
}
