//! What all generated list requests have in common.

/// Adds the methods of a list to a request.
///
/// - `Name => Item`: the request implements `ListRequest` by itself;
/// - `Name: Document => Item, |document| items`: the list has one page.
#[doc(hidden)]
#[macro_export]
macro_rules! __list {
    ($name:ident: $document:ty => $item:ty, |$whole:ident| $items:expr) => {
        $crate::__list!($name => $item);

        impl $crate::pagination::ListRequest for $name {
            type Document = $document;
            type Item = $item;

            fn operation(&self) -> &'static $crate::Operation {
                self.call.operation()
            }

            #[inline]
            fn fetch(self) -> $crate::ResponseFuture<$crate::Response<Self::Document>> {
                self.response()
            }

            fn at(self, _cursor: &$crate::pagination::Cursor) -> Self {
                self
            }

            fn next_page(
                &self,
                _position: $crate::pagination::PagePosition<'_>,
                _document: &mut Self::Document,
            ) -> $crate::pagination::NextPage {
                $crate::pagination::NextPage::to(None)
            }

            #[inline]
            fn items($whole: Self::Document) -> Vec<Self::Item> {
                $items
            }
        }
    };
    ($name:ident => $item:ty) => {
        impl $crate::pagination::sealed::Sealed for $name {}

        impl $name {
            /// Streams the list page by page.
            #[inline]
            pub fn pages(self) -> $crate::pagination::Pages<Self> {
                $crate::pagination::Pages::new(self)
            }

            /// Streams the items of all pages.
            #[inline]
            pub fn stream(self) -> $crate::pagination::Items<Self> {
                $crate::pagination::Items::new(self)
            }

            /// Returns the items of all pages. They are in memory at once.
            #[inline]
            pub async fn all(self) -> Result<Vec<$item>, $crate::Error> {
                self.stream().all().await
            }

            /// Returns the first item of the list, with one request, of the smallest page size if the
            /// list has pages, or more if the service returns empty pages with a cursor.
            #[inline]
            pub async fn first(mut self) -> Result<Option<$item>, $crate::Error> {
                self.call = self.call.smallest_page();
                self.stream().try_next().await
            }
        }
    };
}

#[doc(hidden)]
pub use __list as list;
