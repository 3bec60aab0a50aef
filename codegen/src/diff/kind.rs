//! The kinds of differences.

macro_rules! kinds {
    ($($(#[$docs:meta])* $variant:ident = $name:literal,)*) => {
        /// What kind of difference a change is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$docs])* $variant,)*
        }

        impl Kind {
            /// All kinds, in the order of reports.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Name in reports, such as `field-added`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

kinds! {
    /// A version of the API is new.
    VersionAdded = "version-added",
    /// A version of the API is gone.
    VersionRemoved = "version-removed",
    /// An operation is new.
    OperationAdded = "operation-added",
    /// An operation is gone.
    OperationRemoved = "operation-removed",
    /// An operation has another id, at the same verb and path.
    OperationRenamed = "operation-renamed",
    /// An operation has another verb or path.
    OperationMoved = "operation-moved",
    /// A parameter is new.
    ParameterAdded = "parameter-added",
    /// A parameter is gone.
    ParameterRemoved = "parameter-removed",
    /// A parameter has another name and is the same otherwise.
    ParameterRenamed = "parameter-renamed",
    /// A parameter travels elsewhere: query in place of a header, for example.
    ParameterMoved = "parameter-moved",
    /// A parameter has another type.
    ParameterRetyped = "parameter-retyped",
    /// An optional parameter is required.
    ParameterRequired = "parameter-required",
    /// A required parameter is optional.
    ParameterOptional = "parameter-optional",
    /// A parameter is written in another way.
    ParameterStyle = "parameter-style",
    /// An operation has a body.
    BodyAdded = "body-added",
    /// An operation has no body any more.
    BodyRemoved = "body-removed",
    /// The body has another type.
    BodyRetyped = "body-retyped",
    /// An optional body is required.
    BodyRequired = "body-required",
    /// A required body is optional.
    BodyOptional = "body-optional",
    /// A body or a response has another content type.
    ContentType = "content-type",
    /// A key of an object is new.
    FieldAdded = "field-added",
    /// A key of an object is gone.
    FieldRemoved = "field-removed",
    /// A key has another name and is the same otherwise.
    FieldRenamed = "field-renamed",
    /// A key has another type.
    FieldRetyped = "field-retyped",
    /// An optional key is required.
    FieldRequired = "field-required",
    /// A required key is optional.
    FieldOptional = "field-optional",
    /// An object takes keys that are not described.
    KeysOpened = "keys-opened",
    /// An object takes no keys that are not described.
    KeysClosed = "keys-closed",
    /// An enumeration has a value more.
    EnumValueAdded = "enum-value-added",
    /// An enumeration has a value less.
    EnumValueRemoved = "enum-value-removed",
    /// A value of an enumeration is called otherwise in Rust.
    EnumValueRenamed = "enum-value-renamed",
    /// A value may have one type more.
    AlternativeAdded = "alternative-added",
    /// A value may have one type less.
    AlternativeRemoved = "alternative-removed",
    /// A limit allows less.
    LimitStricter = "limit-stricter",
    /// A limit allows more.
    LimitLaxer = "limit-laxer",
    /// A text or a number has another format.
    Format = "format",
    /// What holds where nothing is said is another.
    Default = "default",
    /// The type of a response changed.
    ResponseRetyped = "response-retyped",
    /// A status was added.
    ResponseAdded = "response-added",
    /// A status was removed.
    ResponseRemoved = "response-removed",
    /// The status of a response changed.
    ResponseStatus = "response-status",
    /// The scopes that were enough are not enough any more.
    ScopesStricter = "scopes-stricter",
    /// Fewer scopes, or others too, are enough.
    ScopesLaxer = "scopes-laxer",
    /// Under a condition, scopes are needed.
    ConditionalScopeAdded = "conditional-scope-added",
    /// Under a condition, scopes are not needed any more.
    ConditionalScopeRemoved = "conditional-scope-removed",
    /// The threshold is lower.
    RateLimitStricter = "rate-limit-stricter",
    /// The threshold is higher.
    RateLimitLaxer = "rate-limit-laxer",
    /// The lock is longer.
    LockLonger = "lock-longer",
    /// The lock is shorter.
    LockShorter = "lock-shorter",
    /// What is assumed of the threshold is another.
    RateLimitAssumption = "rate-limit-assumption",
    /// An error code is new.
    ErrorCodeAdded = "error-code-added",
    /// An error code is gone.
    ErrorCodeRemoved = "error-code-removed",
    /// A list is read in pages.
    PaginationAdded = "pagination-added",
    /// A list is not read in pages any more.
    PaginationRemoved = "pagination-removed",
    /// The next page is asked for in another way.
    PaginationChanged = "pagination-changed",
    /// The method returns another part of the response.
    Payload = "payload",
    /// Sending it twice is, or is not, like sending it once.
    Idempotency = "idempotency",
    /// An export has a column more.
    ColumnAdded = "column-added",
    /// An export has a column less.
    ColumnRemoved = "column-removed",
    /// A column has another type.
    ColumnRetyped = "column-retyped",
    /// A schema has another name.
    SchemaRenamed = "schema-renamed",
    /// A schema stands in the document of another module.
    SchemaMoved = "schema-moved",
    /// A schema is of another kind.
    SchemaRetyped = "schema-retyped",
    /// A schema that nothing refers to is new.
    SchemaAdded = "schema-added",
    /// A schema that nothing referred to is gone.
    SchemaRemoved = "schema-removed",
    /// The addresses of a module begin otherwise.
    Server = "server",
    /// An example is new.
    ExampleAdded = "example-added",
    /// An example is gone.
    ExampleRemoved = "example-removed",
    /// An example is another.
    ExampleChanged = "example-changed",
    /// A text is another.
    Description = "description",
    /// A note is another.
    Note = "note",
    /// Facts come from elsewhere.
    Source = "source",
    /// Something that the generator does not read.
    Other = "other",
}

impl Kind {
    /// Whether only words differ, and nothing that a program can tell.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Self::Description
                | Self::Note
                | Self::Source
                | Self::ExampleAdded
                | Self::ExampleRemoved
                | Self::ExampleChanged
        )
    }
}
