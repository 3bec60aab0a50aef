//! Assembles slides from their parts.

use super::super::Button;
use crate::types::{MessageSlide, MessageSlideType, SlideData, SlideStyles};

/// Assembles a slide.
pub(super) fn assemble(
    kind: MessageSlideType,
    data: impl Into<SlideData>,
    styles: Option<SlideStyles>,
    title: Option<String>,
    buttons: Vec<Button>,
) -> MessageSlide {
    let mut slide = MessageSlide::new(kind, data);
    slide.styles = styles;
    slide.title = title;
    if !buttons.is_empty() {
        slide.buttons = Some(buttons.into_iter().map(Into::into).collect());
    }
    slide
}
