//! What an invocation of the runtime's `open_enum!` macro defines.

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Token};

/// An invocation: `Name;`, then `Variant = "value";` for each value.
pub(crate) struct OpenEnum {
    pub(crate) name: Ident,
    pub(crate) variants: Vec<Ident>,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![;]>()?;
        let mut variants = Vec::new();
        while !input.is_empty() {
            variants.push(input.parse()?);
            input.parse::<Token![=]>()?;
            input.parse::<LitStr>()?;
            input.parse::<Token![;]>()?;
        }
        Ok(Self { name, variants })
    }
}
