//! The tables of which conversions are made.

/// Converts between two shapes of a type, with an entry for each field: how, its name, and for some
/// ways its key and the versions that have it. `up` says whether the way from the first shape to the
/// second is a `From` or a `TryFrom`, `down` the same of the way back.
///
/// - `same`: both have the field. `same a => b`: as `a` and as `b`.
/// - `nested`: both have it, each in its own shape of a type.
/// - `gone`: only the first has it, and it is lost on the way up.
/// - `added`: only the second has it, and it is lost on the way down.
/// - `filled`: it may be missing in the first and is empty then in the second; `emptied`: the
///   other way round.
/// - `demanded`: it may be missing in the first and is demanded by the second; `freed`: the other
///   way round.
/// - `changed`: both have it and there is nothing in common.
/// - `step name([a, b] From, [c] TryFrom)`: `steps::name::up` makes fields of the second out of
///   fields of the first, `steps::name::down` the other way round. Each takes and returns a tuple.
///   The words say which of them cannot lose anything; the other takes
///   [`Losses`](crate::convert::Losses) as well.
///
/// ```
/// use longshore_runtime as rt;
///
/// mod old {
///     # use longshore_runtime as rt;
///     #[derive(Debug, PartialEq)]
///     pub struct Port { pub number: u16, pub ip: Option<String> }
///     rt::object! { Port; required number("Number"); optional ip("IP") }
/// }
/// mod new {
///     # use longshore_runtime as rt;
///     #[derive(Debug, PartialEq)]
///     pub struct Port { pub number: u16, pub ip: String, pub kind: Option<String> }
///     rt::object! { Port; required number("Number"); required ip("IP"); optional kind("Type") }
/// }
///
/// rt::convert! {
///     old::Port => new::Port;
///     up From;
///     down TryFrom;
///     same number;
///     filled ip;
///     added kind("Type", "1.7");
/// }
///
/// let old = old::Port { number: 80, ip: None };
/// let mut new = new::Port::from(old);
/// assert_eq!(new, new::Port { number: 80, ip: String::new(), kind: None });
/// new.kind = Some("tcp".to_owned());
/// let lost = old::Port::try_from(new).unwrap_err();
/// assert_eq!(lost.to_string(), "expected only what both versions of the API have, found Type (1.7)");
/// ```
#[macro_export]
macro_rules! convert {
    ($old:ty => $new:ty; up $up:ident; down $down:ident; $(
        $how:ident $field:ident $(=> $other:ident)? $(($($detail:tt)*))?
    );* $(;)?) => {
        $crate::__way! {
            $up up $old => $new;
            $({$how $field $($other)? ($($($detail)*)?)})*
        }
        $crate::__way! {
            $down down $new => $old;
            $({$how $field $($other)? ($($($detail)*)?)})*
        }
    };
}

/// One of the two ways.
#[doc(hidden)]
#[macro_export]
macro_rules! __way {
    (From $way:ident $from:ty => $to:ty; $($row:tt)*) => {
        impl $crate::convert::Carry<$to> for $from {
            fn carry(self) -> $to {
                let from = self;
                let mut to = <$to as $crate::wire::Plain>::blank();
                $($crate::__field! { $way total from to $row })*
                to
            }
        }

        $crate::__from! { $from => $to }
    };
    (TryFrom $way:ident $from:ty => $to:ty; $($row:tt)*) => {
        impl $crate::convert::TryCarry<$to> for $from {
            fn try_carry(self, lost: &mut $crate::convert::Losses) -> $to {
                let from = self;
                let mut to = <$to as $crate::wire::Plain>::blank();
                $($crate::__field! { $way lost from to $row })*
                to
            }
        }

        $crate::__try_from! { $from => $to }
    };
}

/// An entry of the table on one of the ways. In place of the losses a total way has the word
/// `total`, with which nothing can be lost: it would not compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __field {
    ($way:ident $lost:ident $from:ident $to:ident {step $name:ident $detail:tt}) => {
        $crate::__step! { $way $lost $from $to $name $detail }
    };
    // One name is that of both sides.
    ($way:ident $lost:ident $from:ident $to:ident {$how:ident $field:ident $detail:tt}) => {
        $crate::__field! { $way $lost $from $to {$how $field $field $detail} }
    };
    (up $lost:ident $from:ident $to:ident {$how:ident $a:ident $b:ident $detail:tt}) => {
        $crate::__upward! { $lost ($from.$a) ($to.$b) $how $detail }
    };
    (down $lost:ident $from:ident $to:ident {$how:ident $a:ident $b:ident $detail:tt}) => {
        $crate::__downward! { $lost ($from.$b) ($to.$a) $how $detail }
    };
}

/// What becomes of a field on the way from the first shape to the second.
#[doc(hidden)]
#[macro_export]
macro_rules! __upward {
    ($lost:ident $from:tt $to:tt gone ($key:literal, $in:literal)) => {
        $lost.drop(&$from, $key, $in);
    };
    ($lost:ident $from:tt $to:tt added ($key:literal, $in:literal)) => {};
    ($lost:ident $from:tt $to:tt changed ($key:literal, $in:literal, $by:literal)) => {
        $lost.drop(&$from, $key, $in);
    };
    ($lost:ident $from:tt $to:tt demanded ($key:literal, $in:literal)) => {
        $to = $lost.demand($from, $key, $in);
    };
    ($lost:ident $from:tt $to:tt freed ($key:literal, $in:literal)) => {
        $to = ::core::option::Option::Some($from);
    };
    ($lost:ident $from:tt $to:tt filled ()) => {
        $to = $crate::convert::filled($from);
    };
    ($lost:ident $from:tt $to:tt emptied ()) => {
        $to = $crate::convert::unless_blank($from);
    };
    ($lost:ident $from:tt $to:tt $how:ident $detail:tt) => {
        $crate::__alike! { $lost $from $to $how $detail }
    };
}

/// What becomes of a field on the way back.
#[doc(hidden)]
#[macro_export]
macro_rules! __downward {
    ($lost:ident $from:tt $to:tt gone $detail:tt) => {
        $crate::__upward! { $lost $from $to added $detail }
    };
    ($lost:ident $from:tt $to:tt added $detail:tt) => {
        $crate::__upward! { $lost $from $to gone $detail }
    };
    ($lost:ident $from:tt $to:tt changed ($key:literal, $in:literal, $by:literal)) => {
        $lost.drop(&$from, $key, $by);
    };
    ($lost:ident $from:tt $to:tt demanded $detail:tt) => {
        $crate::__upward! { $lost $from $to freed $detail }
    };
    ($lost:ident $from:tt $to:tt freed $detail:tt) => {
        $crate::__upward! { $lost $from $to demanded $detail }
    };
    ($lost:ident $from:tt $to:tt filled ()) => {
        $crate::__upward! { $lost $from $to emptied () }
    };
    ($lost:ident $from:tt $to:tt emptied ()) => {
        $crate::__upward! { $lost $from $to filled () }
    };
    ($lost:ident $from:tt $to:tt $how:ident $detail:tt) => {
        $crate::__alike! { $lost $from $to $how $detail }
    };
}

/// What becomes of a field that is the same on both ways.
#[doc(hidden)]
#[macro_export]
macro_rules! __alike {
    ($lost:ident $from:tt $to:tt same ()) => {
        $to = $from;
    };
    (total $from:tt $to:tt nested ($key:literal)) => {
        $to = $crate::convert::Carry::carry($from);
    };
    ($lost:ident $from:tt $to:tt nested ($key:literal)) => {
        $to = $lost.within($key, |lost| {
            $crate::convert::TryCarry::try_carry($from, lost)
        });
    };
}

/// A step that was written by hand: it takes and returns tuples of fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __step {
    (up $lost:ident $from:ident $to:ident $step:ident
        ([$($a:ident),*] $way:ident, [$($b:ident),*] $back:ident)
    ) => {
        ($($to.$b,)*) = $crate::__by_hand! { $way up $step $lost ($($from.$a,)*) };
    };
    (down $lost:ident $from:ident $to:ident $step:ident
        ([$($a:ident),*] $way:ident, [$($b:ident),*] $back:ident)
    ) => {
        ($($to.$a,)*) = $crate::__by_hand! { $back down $step $lost ($($from.$b,)*) };
    };
}

/// The call of a step, which loses something or does not.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_hand {
    (From $way:ident $step:ident $lost:ident $fields:tt) => {
        steps::$step::$way($fields)
    };
    (TryFrom $way:ident $step:ident $lost:ident $fields:tt) => {
        steps::$step::$way($fields, $lost)
    };
}
