//! Requests that are answered with comma-separated values.

use super::rust_type;
use crate::model::{Type, Version};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How such a request is sent, and what it gives.
pub(super) fn sending(version: &Version, name: &Ident, row: &Type) -> TokenStream {
    let row = rust_type::path(version, row);
    quote! {
        impl #name {
            /// Sends the request and returns a stream of rows over all pages. Equivalent to awaiting
            /// the request.
            pub async fn send(self) -> Result<crate::CsvRows<#row>, crate::Error> {
                self.stream().open().await
            }

            /// Streams the rows of all pages. The request is sent when the stream is first polled.
            pub fn stream(self) -> crate::CsvRows<#row> {
                crate::CsvRows::new(self.into_call())
            }

            /// Sends the request and returns one page of raw CSV, which ends with the cursor of the
            /// next page.
            pub async fn download(self) -> Result<crate::Download, crate::Error> {
                self.into_call().send_download().await
            }
        }

        impl IntoFuture for #name {
            type Output = Result<crate::CsvRows<#row>, crate::Error>;
            type IntoFuture = crate::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    }
}
