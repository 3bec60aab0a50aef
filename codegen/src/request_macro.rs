//! What an invocation of the runtime's `request!` macro adds to a type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Ident, Token, Type, bracketed};

/// An invocation: `Name[part]: json Whole => Output, take`, `Name[]: csv Row` or `Name[]: download`.
pub(crate) struct Request {
    pub(crate) name: Ident,
    kind: Kind,
}

enum Kind {
    Value { whole: Box<Type>, output: Box<Type> },
    Rows(Box<Type>),
    Download,
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let part;
        bracketed!(part in input);
        part.parse::<Option<Ident>>()?;
        input.parse::<Token![:]>()?;
        let read: Ident = input.parse()?;
        let kind = match read.to_string().as_str() {
            "csv" => Kind::Rows(Box::new(input.parse()?)),
            "download" => Kind::Download,
            _ => {
                let whole = Box::new(input.parse()?);
                input.parse::<Token![=>]>()?;
                let output = Box::new(input.parse()?);
                input.parse::<Token![,]>()?;
                input.parse::<Expr>()?;
                Kind::Value { whole, output }
            }
        };
        Ok(Self { name, kind })
    }
}

impl Request {
    /// Signatures of the public methods.
    pub(crate) fn methods(&self) -> Vec<TokenStream> {
        let own = match &self.kind {
            Kind::Value { whole, output } => vec![
                quote!(fn send(self) -> ResponseFuture<#output>),
                quote!(fn response(self) -> ResponseFuture<Response<#whole>>),
            ],
            Kind::Rows(row) => vec![
                quote!(async fn send(self) -> Result<CsvRows<#row>, Error>),
                quote!(fn stream(self) -> CsvRows<#row>),
                quote!(async fn download(self) -> Result<Download, Error>),
            ],
            Kind::Download => vec![quote!(async fn send(self) -> Result<Download, Error>)],
        };
        own.into_iter().chain([quote!(fn unchecked(mut self) -> Self)]).collect()
    }

    /// What awaiting the request returns.
    pub(crate) fn output(&self) -> TokenStream {
        match &self.kind {
            Kind::Value { output, .. } => quote!(Result<#output, Error>),
            Kind::Rows(row) => quote!(Result<CsvRows<#row>, Error>),
            Kind::Download => quote!(Result<Download, Error>),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Request;

    fn methods(invocation: &str) -> Vec<String> {
        let request: Request = syn::parse_str(invocation).unwrap();
        request.methods().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_kind_of_invocation_has_its_methods() {
        let json = methods("Create[body]: json types::Team => types::Team, crate::call::whole");
        assert_eq!(json.len(), 3);
        assert!(json[0].starts_with("fn send"), "{json:?}");
        assert_eq!(methods("Export[]: csv types::Row").len(), 4);
        assert_eq!(methods("Fetch[]: download").len(), 2);
        assert!(syn::parse_str::<Request>("Fetch: download").is_err());
    }
}
