//! What users do, as methods of the sender: each sends one event.

mod bot;
mod button;
mod channel;
mod command;
mod form;
mod raw;
mod repeated;
mod widget;
