//! Numbers as Rust writes them.

use proc_macro2::TokenStream;
use quote::quote;

/// A number with `_` between thousands, from six digits on.
pub(super) fn literal(value: i64) -> TokenStream {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let is_start = (digits.len() - index).is_multiple_of(3);
        if index > 0 && is_start && digits.len() > 5 {
            text.push('_');
        }
        text.push(digit);
    }
    let sign = (value < 0).then(|| quote!(-));
    let number: TokenStream = text.parse().unwrap_or_else(|_| quote!(#value));
    quote!(#sign #number)
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn thousands_are_apart() {
        for (value, text) in
            [(0, "0"), (5000, "5000"), (256_000, "256_000"), (-1_234_567, "- 1_234_567")]
        {
            assert_eq!(literal(value).to_string(), text);
        }
    }
}
