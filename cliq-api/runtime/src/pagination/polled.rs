//! What all streams of the crate have as methods of their own.

/// Adds `next` and `try_next` to a type that implements `Stream` with `Result` items, so that
/// reading it needs no extension trait.
macro_rules! polled {
    (impl[$($generics:tt)*] $name:ty => $item:ty) => {
        impl<$($generics)*> $name {
            /// Returns the next item, or `None` at the end, as `StreamExt::next` does. Dropping the
            /// future loses nothing: the next call continues.
            #[allow(clippy::should_implement_trait, reason = "it is the method of a stream")]
            pub async fn next(&mut self) -> Option<Result<$item, $crate::Error>> {
                std::future::poll_fn(|context| {
                    futures_core::Stream::poll_next(std::pin::Pin::new(&mut *self), context)
                })
                .await
            }

            /// Returns the next item, or `None` at the end, as `TryStreamExt::try_next` does.
            ///
            /// # Errors
            ///
            /// Fails as the stream does. Where a later call continues, the type says so.
            pub async fn try_next(&mut self) -> Result<Option<$item>, $crate::Error> {
                self.next().await.transpose()
            }
        }
    };
}

pub(crate) use polled;
