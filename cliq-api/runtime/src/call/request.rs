//! What generated request types have in common.

use super::Call;

/// A request of an operation.
#[doc(hidden)]
pub trait Request {
    /// The call that it sends.
    fn into_call(self) -> Call;
}

/// Implements a request whose struct has a field `call` and, as named in brackets, a `body` or a
/// `multipart` body:
///
/// - `Name[body]: json Whole => Part, take`: `send` returns a part of a JSON response;
/// - `Name[]: csv Row`: the response is comma-separated values;
/// - `Name[]: download`: the response is a file.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    ($name:ident[$($body:ident)?]: csv $row:ty) => {
        $crate::__request!(@common $name[$($body)?]);

        impl $name {
            /// Sends the request and returns the rows as they arrive, over all pages. Awaiting the
            /// request does the same.
            pub async fn send(self) -> Result<$crate::CsvRows<$row>, $crate::Error> {
                self.stream().open().await
            }

            /// Returns the rows as they arrive, over all pages. Nothing is sent before the stream is
            /// polled.
            pub fn stream(self) -> $crate::CsvRows<$row> {
                $crate::CsvRows::new($crate::call::Request::into_call(self))
            }

            /// Sends the request and returns one page as the service writes it, with the cursor at its
            /// end.
            pub async fn download(self) -> Result<$crate::Download, $crate::Error> {
                $crate::call::Request::into_call(self).send_download().await
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$crate::CsvRows<$row>, $crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
    ($name:ident[$($body:ident)?]: download) => {
        $crate::__request!(@common $name[$($body)?]);

        impl $name {
            /// Sends the request and returns the body as it arrives. Awaiting the request does the
            /// same.
            pub async fn send(self) -> Result<$crate::Download, $crate::Error> {
                $crate::call::Request::into_call(self).send_download().await
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$crate::Download, $crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
    ($name:ident[$($body:ident)?]: $read:ident $whole:ty => $output:ty, $take:expr) => {
        $crate::__request!(@common $name[$($body)?]);

        impl $name {
            /// Sends the request. Awaiting the request does the same.
            pub fn send(self) -> $crate::ResponseFuture<$output> {
                $crate::call::Request::into_call(self).send(|received| {
                    let take: fn($crate::Response<$whole>) -> Result<$output, $crate::Error> = $take;
                    received.$read().and_then(take)
                })
            }

            /// Sends the request and returns the full response: status, headers, body and value.
            pub fn response(self) -> $crate::ResponseFuture<$crate::Response<$whole>> {
                $crate::call::Request::into_call(self).send(|received| received.$read())
            }
        }

        impl IntoFuture for $name {
            type Output = Result<$output, $crate::Error>;
            type IntoFuture = $crate::ResponseFuture<$output>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
    (@common $name:ident[$($body:ident)?]) => {
        impl $name {
            /// Skips the validation of parameters and body. Only an empty identifier is still an error.
            pub fn unchecked(mut self) -> Self {
                self.call = self.call.unchecked();
                self
            }
        }

        impl $crate::call::Request for $name {
            fn into_call(self) -> $crate::call::Call {
                $crate::__request!(@call self $($body)?)
            }
        }
    };
    (@call $self:ident) => {
        $self.call
    };
    (@call $self:ident body) => {
        $self.call.body(&$self.body)
    };
    (@call $self:ident optional_body) => {
        $self.call.body(&$self.body).omit_empty_json()
    };
    (@call $self:ident multipart) => {
        $self.call.multipart($self.multipart)
    };
}

#[doc(hidden)]
pub use __request as request;
