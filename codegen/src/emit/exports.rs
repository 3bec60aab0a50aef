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
            /// Sends the request and gives the rows as they arrive, over all pages. Awaiting it does
            /// the same.
            pub async fn send(self) -> Result<crate::CsvRows<#row>, crate::Error> {
                self.stream().open().await
            }

            /// The rows as they arrive, over all pages. Nothing is sent before the first is asked for.
            pub fn stream(self) -> crate::CsvRows<#row> {
                crate::CsvRows::new(self.into_call())
            }

            /// Sends the request and hands out one page as the service writes it, with the cursor at
            /// its end.
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
