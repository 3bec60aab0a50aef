//! What an invocation of the runtime's `request!` macro defines.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, Ident, LitStr, Token, Type, bracketed, token};

/// An invocation: `Name[part]: response;`, then `kind target name: how Type;` for each setter.
pub(crate) struct Request {
    pub(crate) name: Ident,
    is_form: bool,
    kind: Kind,
    setters: Vec<Setter>,
}

enum Kind {
    Value { whole: Box<Type>, output: Box<Type> },
    List { whole: Box<Type>, item: Box<Type> },
    Rows(Box<Type>),
    Download,
}

struct Setter {
    name: Ident,
    how: Ident,
    value: Type,
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let part;
        bracketed!(part in input);
        let is_form = part.parse::<Option<Ident>>()?.is_some_and(|part| part == "multipart");
        if part.parse::<Option<Token![:]>>()?.is_some() {
            part.parse::<Type>()?;
        }
        input.parse::<Token![:]>()?;
        let read: Ident = input.parse()?;
        let kind = match read.to_string().as_str() {
            "list" => list(input)?,
            "csv" => Kind::Rows(Box::new(input.parse()?)),
            "download" => Kind::Download,
            _ => value(input)?,
        };
        input.parse::<Token![;]>()?;
        let mut setters = Vec::new();
        while !input.is_empty() {
            setters.push(input.parse()?);
        }
        Ok(Self { name, is_form, kind, setters })
    }
}

/// `Whole => Item`.
fn list(input: ParseStream<'_>) -> syn::Result<Kind> {
    let whole = Box::new(input.parse()?);
    input.parse::<Token![=>]>()?;
    Ok(Kind::List { whole, item: Box::new(input.parse()?) })
}

/// `Whole`, or `Whole => Output, take`.
fn value(input: ParseStream<'_>) -> syn::Result<Kind> {
    let whole: Box<Type> = Box::new(input.parse()?);
    if input.parse::<Option<Token![=>]>>()?.is_none() {
        return Ok(Kind::Value { output: whole.clone(), whole });
    }
    let output = Box::new(input.parse()?);
    input.parse::<Token![,]>()?;
    input.parse::<Expr>()?;
    Ok(Kind::Value { whole, output })
}

impl Parse for Setter {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Ident>()?;
        if input.peek(token::Bracket) {
            let field;
            bracketed!(field in input);
            field.parse::<Ident>()?;
        }
        input.parse::<Option<LitStr>>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let (how, value) = (input.parse()?, input.parse()?);
        input.parse::<Token![;]>()?;
        Ok(Self { name, how, value })
    }
}

impl Setter {
    fn signature(&self) -> TokenStream {
        let Self { name, how, value } = self;
        let argument = match how.to_string().as_str() {
            "into" => quote!(impl Into<#value>),
            "each" => quote!(impl IntoIterator<Item = impl Into<#value>>),
            "all" => quote!(impl IntoIterator<Item = #value>),
            _ => quote!(#value),
        };
        quote!(fn #name(mut self, value: #argument) -> Self)
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
            Kind::List { whole, .. } => vec![
                quote!(fn send(self) -> pagination::PageFuture<Self>),
                quote!(fn response(self) -> ResponseFuture<Response<#whole>>),
            ],
            Kind::Rows(row) => vec![
                quote!(async fn send(self) -> Result<CsvRows<#row>, Error>),
                quote!(fn stream(self) -> CsvRows<#row>),
                quote!(async fn download(self) -> Result<Download, Error>),
            ],
            Kind::Download => vec![quote!(async fn send(self) -> Result<Download, Error>)],
        };
        let size = quote!(fn max_file_size(mut self, bytes: Option<u64>) -> Self);
        own.into_iter()
            .chain([quote!(fn unchecked(mut self) -> Self)])
            .chain(self.is_form.then_some(size))
            .chain(self.setters.iter().map(Setter::signature))
            .collect()
    }

    /// What awaiting the request returns.
    pub(crate) fn output(&self) -> TokenStream {
        match &self.kind {
            Kind::Value { output, .. } => quote!(Result<#output, Error>),
            Kind::List { item, .. } => quote!(Result<pagination::Page<#item>, Error>),
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
        let json =
            methods("Create[body: Body]: json types::Team => types::Team, crate::call::one;");
        assert_eq!(json.len(), 3);
        assert!(json[0].starts_with("fn send"), "{json:?}");
        assert_eq!(methods("Get[]: json types::Team;"), json);
        let list = methods("List[]: list types::Teams => types::Team;");
        assert_eq!(list[0], "fn send (self) -> pagination :: PageFuture < Self >");
        assert_eq!(list.len(), 3);
        assert_eq!(methods("Export[]: csv types::Row;").len(), 4);
        assert_eq!(methods("Fetch[]: download;").len(), 2);
        assert_eq!(methods("Share[multipart]: empty ();").len(), 4);
        assert!(syn::parse_str::<Request>("Fetch: download").is_err());
    }

    #[test]
    fn each_kind_of_setter_has_its_signature() {
        let methods = methods(
            "#[doc = \"A\"] List[]: json A; #[doc = \"B\"] query \"limit\" limit: plain i64; \
             body [stream] stream_: into String; body ids: each Id; header \"X\" x: all Id;",
        );
        let expected = [
            "limit (mut self , value : i64)",
            "stream_ (mut self , value : impl Into < String >)",
            "ids (mut self , value : impl IntoIterator < Item = impl Into < Id >>)",
            "x (mut self , value : impl IntoIterator < Item = Id >)",
        ];
        assert_eq!(methods[3..], expected.map(|one| format!("fn {one} -> Self")));
    }
}
