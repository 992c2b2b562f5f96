//! How a list of reasons is written: each variant with the sentence that tells it.

/// A closed list of reasons: each with what it holds and the id of the sentence that tells it, into
/// which what it holds is put. In brackets before it stand lists that are parts of it.
macro_rules! refusals {
    (
        $([ $($(#[$part_doc:meta])* $part:ident($part_kind:ty)),+ $(,)? ])?
        $(#[$meta:meta])*
        $name:ident {
            $(
                $(#[$doc:meta])*
                $variant:ident
                $(($($held:ident: $kind:ty),+))?
                $({$($(#[$field_doc:meta])* $field:ident: $field_kind:ty),+ $(,)?})?
                = $id:literal
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($($(#[$part_doc])* $part($part_kind),)+)?
            $(
                $(#[$doc])*
                $variant
                $(($($kind),+))?
                $({$($(#[$field_doc])* $field: $field_kind),+})?
            ),+
        }

        impl $name {
            /// What is told to whoever tried.
            pub fn phrase(&self) -> longhand_words::phrase::Phrase {
                match self {
                    $($(Self::$part(part) => part.phrase(),)+)?
                    $(
                        Self::$variant $(($($held),+))? $({$($field),+})? => longhand_words::phrase::Phrase::new($id)
                            $($(.with(stringify!($held), $held))+)?
                            $($(.with(stringify!($field), $field))+)?,
                    )+
                }
            }
        }

        /// In English, for commands and logs.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&longhand_words::words::Words::plain().tell(&self.phrase()))
            }
        }

        impl std::error::Error for $name {}
    };
}
