//! A value in any shape of its type.

use super::{Losses, Lost};
use crate::message::Reader;
use crate::param::EncodeError;
use crate::wire::{Held, Plain};

/// An enumeration with a variant for each shape that a type has had; [`any!`](crate::any!)
/// writes the implementation.
///
/// The shapes have places, counted from the oldest. A program may have been built without the
/// oldest ones; those that it has stand side by side.
pub trait Any: Clone {
    /// The first version that has a shape, and its place, oldest first. A shape may come back.
    const PLACES: &'static [(usize, usize)];

    /// The place of the shape that it has.
    fn place(&self) -> usize;

    /// The same in the next shape. The newest stays what it is.
    #[must_use]
    fn newer(self, lost: &mut Losses) -> Self;

    /// The same in the shape before. The oldest stays what it is.
    #[must_use]
    fn older(self, lost: &mut Losses) -> Self;

    /// Reads what holds values that have the shape in a place.
    ///
    /// # Errors
    /// It is not what was expected.
    fn read<H: Held, R: Reader>(reader: R, place: usize) -> Result<H::Of<Self>, R::Error>;

    /// Writes what holds values that have the shape in a place.
    ///
    /// # Errors
    /// A value cannot be written, such as a time out of range.
    fn write<H: Held>(of: H::Of<Self>, place: usize) -> Result<String, EncodeError>;

    /// The place of the first shape whose lists have a row for each thing, where older ones have
    /// several.
    const ROWS: Option<usize> = None;

    /// The rows of a list in that shape, where the list came from an older one.
    #[must_use]
    fn merged(rows: Vec<Self>) -> Vec<Self> {
        rows
    }

    /// The rows that an older list has in place of one in that shape.
    #[must_use]
    fn parted(self) -> Vec<Self> {
        vec![self]
    }
}

/// A shape of a type that has several.
pub trait Shape: Plain {
    /// The enumeration of all of them.
    type Any: Any + From<Self>;

    /// Its place among them, counted from the oldest.
    const PLACE: usize;

    /// What is in the variant of this shape, if that is the one.
    fn of(any: Self::Any) -> Option<Self>;
}

/// The value in the shape `S`, by way of all shapes that are between.
///
/// # Errors
///
/// Something would be lost, or is missing there.
pub fn into_shape<S: Shape>(any: S::Any) -> Result<S, Lost> {
    Losses::collect(|lost| moved(any, lost))
}

/// The value in the shape `S`, where nothing can be lost on the way.
pub fn into_latest<S: Shape>(any: S::Any) -> S {
    moved(any, &mut Losses::default())
}

/// A value of one shape in another one.
///
/// # Errors
///
/// Something would be lost, or is missing there.
pub fn between<S: Shape, T: Shape<Any = S::Any>>(value: S) -> Result<T, Lost> {
    into_shape(value.into())
}

fn moved<S: Shape>(any: S::Any, lost: &mut Losses) -> S {
    unwrapped(moved_to(any, S::PLACE, lost))
}

pub(super) fn moved_to<A: Any>(mut any: A, to: usize, lost: &mut Losses) -> A {
    let place = any.place();
    for _ in place..to {
        any = any.newer(lost);
    }
    for _ in to..place {
        any = any.older(lost);
    }
    any
}

/// The shape, of a value in its place: so there is no need of another value.
#[doc(hidden)]
pub fn unwrapped<S: Shape>(any: S::Any) -> S {
    S::of(any).unwrap_or_else(S::blank)
}

/// Implements [`Any`](crate::convert::Any) for an enumeration of shapes, and
/// [`Shape`](crate::convert::Shape) for each of them.
///
/// First there is its name and whether the way up to the newest shape is a `From` or a `TryFrom`,
/// then the places of the shapes by the first version that has them, and, where lists of an older
/// shape have several rows for a thing, the step by which that changed and the variant and place
/// from which on they have one; then what all shapes share, then the shapes, oldest first, each with its place, its variant and
/// the next variant. Before the newest is that word. `text` gives a text, `copy` a value, `refer` a reference.
///
/// ```
/// use longshore_runtime as rt;
///
/// mod old {
///     # use longshore_runtime as rt;
///     #[derive(Clone, Debug, PartialEq)]
///     pub struct Image { pub id: String }
///     rt::object! { Image; required id("Id") }
/// }
/// mod new {
///     # use longshore_runtime as rt;
///     #[derive(Clone, Debug, PartialEq)]
///     pub struct Image { pub id: String, pub size: i64 }
///     rt::object! { Image; required id("Id"); required size("Size") }
/// }
///
/// rt::convert! { old::Image => new::Image; up From; down TryFrom; same id; added size("Size", "1.2") }
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Image {
///     V1_0(old::Image),
///     V1_2(new::Image),
/// }
///
/// rt::any! {
///     Image From;
///     places [(0, 0), (2, 1)];
///     text id("Its ID.");
///     0 V1_0(old::Image) => V1_2;
///     newest 1 V1_2(new::Image);
/// }
///
/// let image = Image::from(old::Image { id: "4fa6".to_owned() });
/// assert_eq!(image.id(), "4fa6");
/// assert_eq!(image.into_latest(), new::Image { id: "4fa6".to_owned(), size: 0 });
/// ```
#[macro_export]
macro_rules! any {
    ($name:ident $up:ident;
        places [$($places:expr),* $(,)?]
            $($(#[$rows_gate:meta])* $rows:ident $rows_place:literal $rows_variant:ident)?;
        $($how:ident $field:ident($doc:literal $(, $ty:ty)?);)*
        $($(#[$gate:meta])* $place:literal $variant:ident($shape:ty) => $next:ident;)*
        newest $last_place:literal $last:ident($last_shape:ty) $(;)?
    ) => {
        $($(#[$gate])* $crate::__shape! { $name $place $variant $shape })*
        $crate::__shape! { $name $last_place $last $last_shape }

        impl $crate::convert::Any for $name {
            const PLACES: &'static [(usize, usize)] = &[$($places),*];

            $crate::__rows! { $([$(#[$rows_gate])*] $rows $rows_place $rows_variant)? }

            fn read<H: $crate::wire::Held, R: $crate::Reader>(
                reader: R,
                place: usize,
            ) -> ::core::result::Result<H::Of<Self>, R::Error> {
                match place {
                    $($(#[$gate])* $place => $crate::convert::read_as::<Self, $shape, H, R>(reader),)*
                    _ => $crate::convert::read_as::<Self, $last_shape, H, R>(reader),
                }
            }

            fn write<H: $crate::wire::Held>(
                of: H::Of<Self>,
                place: usize,
            ) -> ::core::result::Result<::std::string::String, $crate::EncodeError> {
                match place {
                    $($(#[$gate])* $place => $crate::convert::write_as::<Self, $shape, H>(of),)*
                    _ => $crate::convert::write_as::<Self, $last_shape, H>(of),
                }
            }

            fn place(&self) -> usize {
                match self {
                    $($(#[$gate])* Self::$variant(_) => $place,)*
                    Self::$last(_) => $last_place,
                }
            }

            #[allow(unused_variables)]
            fn newer(self, lost: &mut $crate::convert::Losses) -> Self {
                match self {
                    $($(#[$gate])* Self::$variant(shape) => {
                        Self::$next($crate::convert::TryCarry::try_carry(shape, lost))
                    })*
                    newest => newest,
                }
            }

            #[allow(unused_variables)]
            fn older(self, lost: &mut $crate::convert::Losses) -> Self {
                match self {
                    $($(#[$gate])* Self::$next(shape) => {
                        Self::$variant($crate::convert::TryCarry::try_carry(shape, lost))
                    })*
                    oldest => oldest,
                }
            }
        }

        impl $name {
            /// The value in the shape `S`, by way of those between.
            ///
            /// # Errors
            ///
            /// Something would be lost, or is missing there; the error names each field.
            pub fn try_into_shape<S>(self) -> ::core::result::Result<S, $crate::Lost>
            where
                S: $crate::convert::Shape<Any = Self>,
            {
                $crate::convert::into_shape(self)
            }
        }

        $crate::__latest! { $name $up $last_shape }
        $crate::__common! {
            $name
            {$($(#[$gate])* $variant)* $last}
            $($how $field $doc $(($ty))?;)*
        }
    };
}

/// Lists whose rows are not the same in all shapes.
#[doc(hidden)]
#[macro_export]
macro_rules! __rows {
    () => {};
    ([$($gate:tt)*] $step:ident $place:literal $variant:ident) => {
        $($gate)*
        const ROWS: ::core::option::Option<usize> = ::core::option::Option::Some($place);

        $($gate)*
        fn merged(rows: ::std::vec::Vec<Self>) -> ::std::vec::Vec<Self> {
            let shapes = rows.into_iter().map($crate::convert::unwrapped).collect();
            let rows = steps::$step::up(shapes).into_iter();
            rows.map(Self::$variant).collect()
        }

        $($gate)*
        fn parted(self) -> ::std::vec::Vec<Self> {
            let rows = steps::$step::down($crate::convert::unwrapped(self)).into_iter();
            rows.map(Self::$variant).collect()
        }
    };
}

/// What each shape has.
#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    ($name:ident $place:literal $variant:ident $shape:ty) => {
        const _: () = {
            impl ::core::convert::From<$shape> for $name {
                fn from(shape: $shape) -> Self {
                    Self::$variant(shape)
                }
            }

            impl $crate::convert::Shape for $shape {
                type Any = $name;
                const PLACE: usize = $place;

                #[allow(unreachable_patterns)]
                fn of(any: $name) -> ::core::option::Option<Self> {
                    match any {
                        $name::$variant(shape) => ::core::option::Option::Some(shape),
                        _ => ::core::option::Option::None,
                    }
                }
            }
        };
    };
}

/// The way up to the newest shape.
#[doc(hidden)]
#[macro_export]
macro_rules! __latest {
    ($name:ident From $shape:ty) => {
        impl $name {
            /// The value in the newest shape. Nothing is lost.
            #[must_use]
            pub fn into_latest(self) -> $shape {
                $crate::convert::into_latest(self)
            }
        }
    };
    ($name:ident TryFrom $shape:ty) => {
        impl $name {
            /// The value in the newest shape.
            ///
            /// # Errors
            ///
            /// Something would be lost, or is missing there; the error names each field.
            pub fn try_into_latest(self) -> ::core::result::Result<$shape, $crate::Lost> {
                $crate::convert::into_shape(self)
            }
        }
    };
}

/// What all shapes have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __common {
    ($name:ident $variants:tt) => {};
    ($name:ident $variants:tt $($how:ident $field:ident $doc:literal $(($ty:ty))?;)*) => {
        impl $name {
            $($crate::__getter! { $variants $how $field $doc $($ty)? })*
        }
    };
}

/// A field that all shapes have.
#[doc(hidden)]
#[macro_export]
macro_rules! __getter {
    ({$($(#[$gate:meta])* $variant:ident)*} text $field:ident $doc:literal) => {
        #[doc = $doc]
        #[must_use]
        pub fn $field(&self) -> &str {
            match self {
                $($(#[$gate])* Self::$variant(shape) => &shape.$field,)*
            }
        }
    };
    ({$($(#[$gate:meta])* $variant:ident)*} copy $field:ident $doc:literal $ty:ty) => {
        #[doc = $doc]
        #[must_use]
        pub fn $field(&self) -> $ty {
            match self {
                $($(#[$gate])* Self::$variant(shape) => shape.$field,)*
            }
        }
    };
    ({$($(#[$gate:meta])* $variant:ident)*} refer $field:ident $doc:literal $ty:ty) => {
        #[doc = $doc]
        #[must_use]
        pub fn $field(&self) -> &$ty {
            match self {
                $($(#[$gate])* Self::$variant(shape) => &shape.$field,)*
            }
        }
    };
}
