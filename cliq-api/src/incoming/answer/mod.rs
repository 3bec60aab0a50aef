//! Answers to events.
//!
//! Each handler accepts a few kinds of answers. The answer type of a handler is made from the parts
//! that it accepts, through `From`; another part does not compile.
//!
//! | Handler | Answer | Parts |
//! |---|---|---|
//! | message, mention, context, menu action, participation, command, message action, link preview button, link preview sent | [`MessageAnswer`] | [`Reply`], [`Banner`], [`Form`], [`PreviewUrl`], nothing |
//! | welcome | [`WelcomeAnswer`] | [`Reply`], nothing |
//! | incoming webhook | [`WebhookAnswer`] | [`Reply`], [`CallerResponse`], nothing |
//! | command suggestions | [`SuggestionsAnswer`] | list of [`CommandSuggestion`] |
//! | button | [`ButtonAnswer`] | as message, [`MessageEdit`], [`Widget`], [`Section`] |
//! | form submitted | [`FormSubmitAnswer`] | as button, [`FormError`] |
//! | form changed | [`FormChangeAnswer`] | [`FormModification`], [`FormError`], nothing |
//! | form options | [`FormOptionsAnswer`] | list of [`SelectOption`] |
//! | form opened by permalink | [`FormViewAnswer`] | [`Form`] |
//! | widget shown | [`WidgetViewAnswer`] | [`Widget`] |
//! | widget button | [`WidgetButtonAnswer`] | [`Widget`], [`Section`], [`Banner`], [`Form`], [`PreviewUrl`], nothing |
//! | installation, its check | [`InstallationAnswer`] | [`Installation`] |
//! | link preview | [`LinkPreviewAnswer`] | [`LinkPreview`], nothing |
//! | link preview menu | [`LinkPreviewMenuAnswer`] | list of [`LinkAction`] |
//! | uninstallation, call, scheduler | [`NoAnswer`] | nothing |
//!
//! [`Answer::to_output`] validates an answer and returns its JSON: no `null`, no key that the service
//! does not know, because the service silently drops an answer with either. A webhook responds with
//! [`wrap`] of that JSON; a Deluge script returns the JSON itself.
//!
//! ```
//! use cliq_api::incoming::answer::{Answer, Banner, MessageAnswer, Reply, wrap};
//!
//! let answer: MessageAnswer = Reply::text("Which one?").suggestion("blue").into();
//! assert_eq!(
//!     wrap(answer.to_output()?),
//!     serde_json::json!({"output": {
//!         "text": "Which one?",
//!         "suggestions": {"list": [{"text": "blue"}]},
//!     }}),
//! );
//! let answer = MessageAnswer::from(Banner::success("Saved"));
//! # answer.to_output()?;
//! # Ok::<(), cliq_api::Error>(())
//! ```
//!
//! A form is not accepted as suggestions of a command:
//!
//! ```compile_fail,E0277
//! use cliq_api::incoming::answer::{Form, SuggestionsAnswer};
//!
//! let answer: SuggestionsAnswer = Form::new("trip", "Trip").into();
//! ```
//!
//! Nor as a welcome, as the change of a form, or for a widget:
//!
//! ```compile_fail,E0277
//! use cliq_api::incoming::answer::{Form, WelcomeAnswer};
//!
//! let answer: WelcomeAnswer = Form::new("trip", "Trip").into();
//! ```
//!
//! ```compile_fail,E0277
//! use cliq_api::incoming::answer::{Form, FormChangeAnswer};
//!
//! let answer: FormChangeAnswer = Form::new("trip", "Trip").into();
//! ```
//!
//! ```compile_fail,E0277
//! use cliq_api::incoming::answer::{Form, WidgetViewAnswer};
//!
//! let answer: WidgetViewAnswer = Form::new("trip", "Trip").into();
//! ```
//!
//! An error of a form is for submitted and changed forms only:
//!
//! ```compile_fail,E0277
//! use cliq_api::incoming::answer::{ButtonAnswer, FormError};
//!
//! let answer: ButtonAnswer = FormError::new("Too late").into();
//! ```

mod object;

mod answers;
mod banner;
mod caller;
mod check;
mod context;
mod form;
mod installation;
mod link_preview;
mod part;
mod reply;
mod rules;
mod suggestion;
#[cfg(test)]
mod tests;
mod widget;

pub mod late;

pub use answers::{
    Answer, AnyAnswer, ButtonAnswer, FormChangeAnswer, FormOptionsAnswer, FormSubmitAnswer,
    FormViewAnswer, InstallationAnswer, LinkPreviewAnswer, LinkPreviewMenuAnswer, MessageAnswer,
    NoAnswer, SuggestionsAnswer, WebhookAnswer, WelcomeAnswer, WidgetButtonAnswer,
    WidgetViewAnswer, wrap,
};
pub use banner::{Banner, PreviewUrl};
pub use caller::CallerResponse;
pub use context::{Context, Question};
pub use form::{
    CatalogueInput, CheckboxInput, DataSource, DateInput, DateTimeInput, DynamicSelectInput,
    FileInput, Form, FormAction, FormActionMode, FormError, FormInput, FormMode, FormModification,
    HiddenInput, LocationInput, NativeFilter, NativeSelectInput, NumberInput, PhoneNumberInput,
    RadioInput, SelectInput, SelectOption, TextArea, TextFormat, TextInput, ToggleInput,
};
pub use installation::Installation;
pub use late::LateAnswers;
pub use link_preview::{LinkAction, LinkKind, LinkPreview};
pub use reply::{MessageEdit, Reply, View};
pub use suggestion::{CommandSuggestion, Suggestion};
pub use widget::{
    ActivityElement, DataElement, DataSize, DataView, Element, Emotion, FieldsElement, Navigation,
    Section, TableAlignment, TableElement, TextElement, Ticker, TickerColor, TickerKind, Widget,
    WidgetButton, WidgetFooter, WidgetHeader, WidgetInfo, WidgetMap,
};
