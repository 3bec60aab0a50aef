//! Published documents are taken in, with an overlay where they have to be mended. The tests that need
//! the documents as published are in the package `tests`, which ignores them where these are absent.

mod overlays;
