//! Conversions of values as a whole, where there are no fields to list.

/// Converts between two enumerations by the value that is on the wire; nothing is lost, because each
/// has a variant for what it does not list.
///
/// ```
/// use longshore_runtime as rt;
///
/// # #[derive(Debug, PartialEq)]
/// enum Old { Small, Other(String) }
/// rt::texts! { Old; Small("s") }
/// # #[derive(Debug, PartialEq)]
/// enum New { Small, Large, Other(String) }
/// rt::texts! { New; Small("s"); Large("l") }
///
/// rt::alike! { Old => New; as_str }
///
/// assert_eq!(New::from(Old::Other("l".to_owned())), New::Large);
/// assert_eq!(Old::from(New::Large), Old::Other("l".to_owned()));
/// ```
#[macro_export]
macro_rules! alike {
    ($old:ty => $new:ty; $written:ident $(;)?) => {
        $crate::__alike_way! { $old => $new; $written }
        $crate::__alike_way! { $new => $old; $written }
    };
}

/// One of the two ways.
#[doc(hidden)]
#[macro_export]
macro_rules! __alike_way {
    ($from:ty => $to:ty; $written:ident) => {
        impl $crate::convert::Carry<$to> for $from {
            fn carry(self) -> $to {
                <$to>::from(self.$written())
            }
        }

        $crate::__from! { $from => $to }
    };
}

/// For two shapes of a type that have nothing in common: only empty values can be converted. Behind
/// the two are the name of the type, the last version of the one, and the first of the other.
#[macro_export]
macro_rules! unlike {
    ($old:ty => $new:ty; $name:literal $in:literal $by:literal $(;)?) => {
        $crate::__unlike_way! { $old => $new; $name $in }
        $crate::__unlike_way! { $new => $old; $name $by }
    };
}

/// One of the two ways.
#[doc(hidden)]
#[macro_export]
macro_rules! __unlike_way {
    ($from:ty => $to:ty; $name:literal $in:literal) => {
        impl $crate::convert::TryCarry<$to> for $from {
            fn try_carry(self, lost: &mut $crate::convert::Losses) -> $to {
                lost.drop(&self, $name, $in);
                <$to as $crate::wire::Plain>::blank()
            }
        }

        $crate::__try_from! { $from => $to }
    };
}
