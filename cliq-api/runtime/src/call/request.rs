//! What generated request types have in common.

use super::Call;

/// A request of an operation.
#[doc(hidden)]
pub trait Request {
    /// The call that it sends.
    fn into_call(self) -> Call;
}

/// Defines the type of a request: `Name[part]: response;`, then one line per setter.
///
/// The part, in brackets, is what it holds beside the call: nothing, `body: Type`,
/// `optional_body: Type` or `multipart`. The response is one of
///
/// - `json Whole => Part, take`: `send` returns a part of a JSON response;
/// - `json Whole`: `send` returns the whole response; `json` is any reader of `Received`;
/// - `list Document => Item`: `send` returns a page of a list, which `list!` defines;
/// - `csv Row`: the response is comma-separated values;
/// - `download`: the response is a file.
///
/// `__setter` explains the lines of setters.
///
/// Methods that lead to the serialization of a body or the deserialization of a response are `inline`:
/// only the programs that call an operation compile its code.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    ($(#[$docs:meta])* $name:ident[$($part:tt)*]: csv $row:ty; $($setters:tt)*) => {
        $crate::__request!(@type [$(#[$docs])*] $name $($part)*);
        $crate::__request!(@setters $name $($setters)*);

        impl $name {
            /// Sends the request and returns the rows as they arrive, over all pages. Awaiting the
            /// request does the same.
            #[inline]
            pub async fn send(self) -> Result<$crate::CsvRows<$row>, $crate::Error> {
                self.stream().open().await
            }

            /// Returns the rows as they arrive, over all pages. Nothing is sent before the stream is
            /// polled.
            #[inline]
            pub fn stream(self) -> $crate::CsvRows<$row> {
                $crate::CsvRows::new($crate::call::Request::into_call(self))
            }

            /// Sends the request and returns one page as the service writes it, with the cursor at its
            /// end.
            #[inline]
            pub async fn download(self) -> Result<$crate::Download, $crate::Error> {
                $crate::call::Request::into_call(self).send_download().await
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$crate::CsvRows<$row>, $crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
    ($(#[$docs:meta])* $name:ident[$($part:tt)*]: download; $($setters:tt)*) => {
        $crate::__request!(@type [$(#[$docs])*] $name $($part)*);
        $crate::__request!(@setters $name $($setters)*);

        impl $name {
            /// Sends the request and returns the body as it arrives. Awaiting the request does the
            /// same.
            #[inline]
            pub async fn send(self) -> Result<$crate::Download, $crate::Error> {
                $crate::call::Request::into_call(self).send_download().await
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$crate::Download, $crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
    ($(#[$docs:meta])* $name:ident[$($part:tt)*]: list $whole:ty => $item:ty; $($setters:tt)*) => {
        $crate::__request!(@type [$(#[$docs])*] $name $($part)*);
        $crate::__request!(@setters $name $($setters)*);

        impl $name {
            /// Sends the request and returns one page. Awaiting the request does the same.
            #[inline]
            pub fn send(self) -> $crate::pagination::PageFuture<Self> {
                let fetch = self.clone().response();
                $crate::pagination::PageFuture::new(self, fetch)
            }

            /// Sends the request and returns the full response: status, headers, body and the
            /// documented structure.
            #[inline]
            pub fn response(self) -> $crate::ResponseFuture<$crate::Response<$whole>> {
                $crate::call::Request::into_call(self).send(|received| received.json())
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$crate::pagination::Page<$item>, $crate::Error>;
            type IntoFuture = $crate::pagination::PageFuture<Self>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
    (
        $(#[$docs:meta])*
        $name:ident[$($part:tt)*]: $read:ident $whole:ty => $output:ty, $take:expr;
        $($setters:tt)*
    ) => {
        $crate::__request!(@type [$(#[$docs])*] $name $($part)*);
        $crate::__request!(@setters $name $($setters)*);

        impl $name {
            /// Sends the request. Awaiting the request does the same.
            #[inline]
            pub fn send(self) -> $crate::ResponseFuture<$output> {
                $crate::call::Request::into_call(self).send(|received| {
                    let take: fn($crate::Response<$whole>) -> Result<$output, $crate::Error> = $take;
                    received.$read().and_then(take)
                })
            }

            /// Sends the request and returns the full response: status, headers, body and value.
            #[inline]
            pub fn response(self) -> $crate::ResponseFuture<$crate::Response<$whole>> {
                $crate::call::Request::into_call(self).send(|received| received.$read())
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$output, $crate::Error>;
            type IntoFuture = $crate::ResponseFuture<$output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
    (
        $(#[$docs:meta])*
        $name:ident[$($part:tt)*]: $read:ident $whole:ty;
        $($setters:tt)*
    ) => {
        $crate::__request! {
            $(#[$docs])*
            $name[$($part)*]: $read $whole => $whole, $crate::call::whole;
            $($setters)*
        }
    };
    (@type [$($docs:tt)*] $name:ident) => {
        $crate::__request!(@type [$($docs)*] $name {} this => this.call);
    };
    (@type [$($docs:tt)*] $name:ident body: $body:ty) => {
        $crate::__request!(
            @type [$($docs)*] $name { pub(crate) body: $body, } this => this.call.body(&this.body)
        );
    };
    (@type [$($docs:tt)*] $name:ident optional_body: $body:ty) => {
        $crate::__request!(
            @type [$($docs)*] $name { pub(crate) body: $body, }
            this => this.call.body(&this.body).omit_empty_json()
        );
    };
    (@type [$($docs:tt)*] $name:ident multipart) => {
        $crate::__request!(
            @type [$($docs)*] $name { pub(crate) multipart: $crate::upload::Multipart, }
            this => this.call.multipart(this.multipart)
        );

        impl $name {
            /// Overrides the size limit of a file, in bytes, for organizations whose administrator
            /// raised it. `None` disables the check.
            pub fn max_file_size(mut self, bytes: Option<u64>) -> Self {
                self.multipart.max_bytes(bytes);
                self
            }
        }
    };
    (@type [$($docs:tt)*] $name:ident { $($field:tt)* } $this:ident => $call:expr) => {
        $($docs)*
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct $name {
            pub(crate) call: $crate::call::Call,
            $($field)*
        }

        impl $name {
            /// Skips the validation of parameters and body. Only an empty identifier is still an error.
            pub fn unchecked(mut self) -> Self {
                self.call = self.call.unchecked();
                self
            }
        }

        impl $crate::call::Request for $name {
            #[inline]
            fn into_call(self) -> $crate::call::Call {
                let $this = self;
                $call
            }
        }
    };
    (@setters $name:ident) => {};
    (@setters $name:ident $(
        $(#[$docs:meta])*
        $kind:ident $([$field:ident])? $($wire:literal)? $setter:ident: $how:ident $value:ty;
    )+) => {
        impl $name {
            $($crate::__setter! {
                [$(#[$docs])*] $kind $([$field])? $($wire)? $setter: $how $value
            })+
        }
    };
}

/// Defines a setter of a request: `kind target name: how Type`.
///
/// | kind | target | sets |
/// |---|---|---|
/// | `query`, `header` | `"name"` | the parameter of that name |
/// | `body` | none, or `[field]` if the setter is named differently | a property of the body |
/// | `text` | `"name"` | a text of the form |
/// | `whole` | none | the body |
///
/// `how` says what the setter accepts: `plain Type` the type, `into Type` what converts into it,
/// `each Type` several of what converts into it, and `all Type` several of the type.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ([$($docs:tt)*] $kind:ident $([$field:ident])? $($wire:literal)? $name:ident: plain $type:ty) => {
        $($docs)*
        pub fn $name(mut self, value: $type) -> Self {
            $crate::__setter!(@set self $kind [$($field)?] [$($wire)?] $name one [$type] value);
            self
        }
    };
    ([$($docs:tt)*] $kind:ident $([$field:ident])? $($wire:literal)? $name:ident: into $type:ty) => {
        $($docs)*
        pub fn $name(mut self, value: impl Into<$type>) -> Self {
            let value: $type = value.into();
            $crate::__setter!(@set self $kind [$($field)?] [$($wire)?] $name one [$type] value);
            self
        }
    };
    ([$($docs:tt)*] $kind:ident $([$field:ident])? $($wire:literal)? $name:ident: each $type:ty) => {
        $($docs)*
        pub fn $name(mut self, value: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            let value: Vec<$type> = value.into_iter().map(Into::into).collect();
            $crate::__setter!(@set self $kind [$($field)?] [$($wire)?] $name many [$type] value);
            self
        }
    };
    ([$($docs:tt)*] $kind:ident $([$field:ident])? $($wire:literal)? $name:ident: all $type:ty) => {
        $($docs)*
        pub fn $name(mut self, value: impl IntoIterator<Item = $type>) -> Self {
            let value: Vec<$type> = value.into_iter().collect();
            $crate::__setter!(@set self $kind [$($field)?] [$($wire)?] $name many [$type] value);
            self
        }
    };
    (@set $self:ident query [] [$wire:literal] $name:ident one $type:tt $value:ident) => {
        $self.call = $self.call.query($wire, $value);
    };
    (@set $self:ident query [] [$wire:literal] $name:ident many $type:tt $value:ident) => {
        $self.call = $self.call.query_list($wire, $value);
    };
    (@set $self:ident header [] [$wire:literal] $name:ident one $type:tt $value:ident) => {
        $self.call = $self.call.header($wire, $value);
    };
    (@set $self:ident body [] [] $name:ident $count:ident $type:tt $value:ident) => {
        $self.body.$name = Some($value);
    };
    (@set $self:ident body [$field:ident] [] $name:ident $count:ident $type:tt $value:ident) => {
        $self.body.$field = Some($value);
    };
    (@set $self:ident text [] [$wire:literal] $name:ident one $type:tt $value:ident) => {
        $self.multipart.text($wire, $value.to_string());
    };
    (@set $self:ident whole [] [] $name:ident $count:ident [$type:ty] $value:ident) => {
        $self.call = $self.call.body(&$value);
    };
}

#[doc(hidden)]
pub use __request as request;
