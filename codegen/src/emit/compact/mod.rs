//! Formats generated files: prettyplease writes the code, and what is data, one entry per line, is
//! written here.

mod node;
mod print;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::visit_mut::{self, VisitMut};

/// What stands in place of data while prettyplease writes the code around it.
const PLACEHOLDER: &str = "__compact_";

/// The text of a file.
pub(super) fn unparse(mut file: syn::File) -> String {
    let mut data = Data::default();
    data.visit_file_mut(&mut file);
    let text = prettyplease::unparse(&file);
    let mut result = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(PLACEHOLDER) {
        let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let (number, behind) = after.split_at(end);
        let block = number.parse().ok().and_then(|number: usize| data.0.get(number));
        // The text continues where `=` ends, or in the line of the placeholder.
        let before = if before.trim_end().ends_with('=') {
            result.push_str(before.trim_end());
            result.push(' ');
            ""
        } else {
            before
        };
        result.push_str(before);
        let line = result.rsplit('\n').next().unwrap_or_default();
        let indent = line.len() - line.trim_start().len();
        match block {
            Some(Block::Value(tokens)) => {
                let column = line.chars().count();
                result.push_str(&print::value(tokens.clone(), indent, column));
            }
            Some(Block::Entries(tokens)) => {
                result.push_str(&print::entries(tokens.clone(), indent));
            }
            None => {}
        }
        rest = behind;
    }
    result.push_str(rest);
    result
}

/// Tokens that prettyplease does not see.
enum Block {
    /// The value of a static, or a condition.
    Value(TokenStream),
    /// The body of a macro: entries that end with `;`.
    Entries(TokenStream),
}

#[derive(Default)]
struct Data(Vec<Block>);

impl Data {
    fn replace(&mut self, block: Block) -> proc_macro2::Ident {
        self.0.push(block);
        format_ident!("{PLACEHOLDER}{}", self.0.len() - 1)
    }
}

impl VisitMut for Data {
    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        if let syn::Meta::List(list) = &attribute.meta
            && (list.path.is_ident("cfg") || list.path.is_ident("cfg_attr"))
        {
            let name = self.replace(Block::Value(list.to_token_stream()));
            attribute.meta = syn::Meta::Path(name.into());
        }
    }

    fn visit_item_static_mut(&mut self, item: &mut syn::ItemStatic) {
        let name = self.replace(Block::Value(item.expr.to_token_stream()));
        *item.expr = syn::parse_quote!(#name);
        visit_mut::visit_item_static_mut(self, item);
    }

    fn visit_item_macro_mut(&mut self, item: &mut syn::ItemMacro) {
        if matches!(item.mac.delimiter, syn::MacroDelimiter::Brace(_)) {
            let name = self.replace(Block::Entries(std::mem::take(&mut item.mac.tokens)));
            item.mac.tokens = quote!(#name);
        }
        visit_mut::visit_item_macro_mut(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::unparse;

    fn formatted(code: &str) -> String {
        let text = unparse(syn::parse_str(code).unwrap());
        assert!(text.lines().all(|line| line.len() <= 100), "{text}");
        // Formatting changes no token, but for commas.
        let tokens = |text: &str| {
            let tokens: proc_macro2::TokenStream = text.parse().unwrap();
            tokens.to_string().replace([',', ' ', '\n'], "")
        };
        assert_eq!(tokens(&text), tokens(code));
        text
    }

    #[test]
    fn what_fits_stays_in_one_line() {
        let code = "static A: Shape = Shape::object(&[Field::required(\"id\", &Shape::Scalar)]);\n";
        assert_eq!(formatted(code), code);
    }

    #[test]
    fn entries_have_a_line_each_and_calls_follow() {
        let entry = "Key::optional(\"a_key_with_a_name\", &Rules::text(&[Limit::most(100)]))";
        let code = format!(
            "static A: Rules = Rules::object(&[{entry}, {entry}]).relations(&[Relation {{ of: \"\", kind: X }}]).build();"
        );
        assert_eq!(
            formatted(&code),
            format!(
                "static A: Rules = Rules::object(&[\n    {entry},\n    {entry},\n]).relations(&[Relation {{ of: \"\", kind: X }}]).build();\n"
            )
        );
    }

    #[test]
    fn long_conditions_are_filled() {
        let features: Vec<String> = (0..9).map(|n| format!("feature = \"module_{n}\"")).collect();
        let text = formatted(&format!("#[cfg(any({}))] struct A;", features.join(", ")));
        assert_eq!(text.lines().count(), 6, "{text}");
        assert!(text.starts_with("#[cfg(any(\n    feature = \"module_0\", feature"), "{text}");
    }

    #[test]
    fn macros_have_documentation_and_entries() {
        let text = unparse(
            syn::parse_str(
                "request! { #[doc = \" A list.\"] #[doc = include_str!(\"a.md\")] List[]: json A; #[doc = \" Size.\"] query \"limit\" limit: plain i64; }",
            )
            .unwrap(),
        );
        assert_eq!(
            text,
            "request! {\n    /// A list.\n    #[doc = include_str!(\"a.md\")]\n    List[]: json A;\n    /// Size.\n    query \"limit\" limit: plain i64;\n}\n"
        );
    }

    #[test]
    fn closures_and_blocks_are_kept() {
        let name = "x".repeat(60);
        formatted(&format!(
            "request! {{ A[]: json B => C, |response| {{ let {name} = 1; one({name}, |whole| match whole {{ D::E(a) => a, F => b }}) }}; }}"
        ));
    }
}
