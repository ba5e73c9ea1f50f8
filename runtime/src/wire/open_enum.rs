//! Enumerations that hold a value that they do not list, too.

/// Implements the conversions of an enumeration of strings and the traits of `serde`: for each
/// variant there is its value. The variant `Other(String)` holds every other one.
///
/// ```
/// use longshore_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// enum Size {
///     Small,
///     Large,
///     Other(String),
/// }
///
/// rt::texts! { Size; Small("s"); Large("l") }
///
/// assert_eq!(Size::Small.as_str(), "s");
/// assert_eq!(Size::from("l"), Size::Large);
/// assert_eq!(Size::from("xl").to_string(), "xl");
/// ```
#[macro_export]
macro_rules! texts {
    ($name:ident; $($variant:ident($value:literal));* $(;)?) => {
        impl $name {
            /// The value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Other(value),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::from(::std::string::String::from(value))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::__open_enum! { $name, ::std::string::String, $crate::wire::Same, as_str }
    };
}

/// Implements the conversions of an enumeration of integers and the traits of `serde`: for each
/// variant there is its value. The variant `Other(i64)` holds every other one.
///
/// ```
/// use longshore_runtime as rt;
///
/// #[derive(Debug, PartialEq)]
/// enum Answer {
///     No,
///     Yes,
///     Other(i64),
/// }
///
/// rt::codes! { Answer; No(0); Yes(1) }
///
/// assert_eq!(Answer::Yes.code(), 1);
/// assert_eq!(Answer::from(7), Answer::Other(7));
/// ```
#[macro_export]
macro_rules! codes {
    ($name:ident; $($variant:ident($value:literal));* $(;)?) => {
        impl $name {
            /// The value as it is on the wire.
            #[must_use]
            pub fn code(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => *value,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    value => Self::Other(value),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.code(), f)
            }
        }

        $crate::__open_enum! { $name, i64, $crate::wire::Int, code }
    };
}

/// What both kinds of enumerations have.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $value:ty, $form:ty, $written:ident) => {
        impl $crate::wire::Plain for $name {
            type Form = $crate::wire::Same;

            fn blank() -> Self {
                Self::Other(::core::default::Default::default())
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&self.$written(), serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value = <$form as $crate::wire::DeserializeAs<'de, $value>>::deserialize_as(
                    deserializer,
                );
                value.map(Self::from)
            }
        }
    };
}
