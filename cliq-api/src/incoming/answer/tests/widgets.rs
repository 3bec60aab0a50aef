use super::super::{
    ButtonAnswer, DataSize, DataView, Element, Emotion, Form, FormInput, Navigation, Section,
    TableAlignment, Ticker, TickerColor, TickerKind, Widget, WidgetButton, WidgetButtonAnswer,
    WidgetFooter, WidgetHeader, WidgetInfo, WidgetMap, WidgetViewAnswer,
};
use super::{output, refused};
use crate::message::{ChartKind, GraphKind, Slide, SystemAction};
use crate::types::ButtonConfirm;
use serde_json::{Map, Value, json};

/// The JSON of an element.
#[track_caller]
fn element(element: impl Into<Element>) -> Value {
    let widget = Widget::sections([Section::new("s").element(element)]);
    output(WidgetViewAnswer::from(widget))["sections"][0]["elements"][0].clone()
}

#[track_caller]
fn refused_element(element: impl Into<Element>, expected: &str) {
    let widget = Widget::sections([Section::new("s").element(element)]);
    refused(WidgetViewAnswer::from(widget), &format!("sections[0].elements[0]{expected}"));
}

fn map(value: Value) -> Map<String, Value> {
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_widget_has_tabs_sections_header_and_footer() {
    let link = || WidgetButton::open_url("Open", "https://example.com");
    let widget = Widget::sections([Section::new("tasks").element(Element::divider())])
        .tab("mine", "Mine")
        .tab("all", "All")
        .active_tab("all")
        .header(WidgetHeader::new("Tasks").navigation(Navigation::Continue).button(link()))
        .footer(WidgetFooter::new("Two open").button(link()));
    let button = json!({"type": "open.url", "label": "Open", "url": "https://example.com"});
    assert_eq!(
        output(WidgetViewAnswer::from(widget)),
        json!({
            "type": "applet", "data_type": "sections",
            "tabs": [{"id": "mine", "label": "Mine"}, {"id": "all", "label": "All"}],
            "active_tab": "all",
            "sections": [{"id": "tasks", "elements": [{"type": "divider"}]}],
            "header": {"title": "Tasks", "navigation": "continue", "buttons": [button]},
            "footer": {"text": "Two open", "buttons": [button]},
        })
    );
}

#[test]
fn a_section_alone_has_a_type() {
    let section = || Section::new("tasks").element(Element::title("Done"));
    let expected = json!({"type": "section", "id": "tasks",
                          "elements": [{"type": "title", "text": "Done"}]});
    assert_eq!(output(WidgetButtonAnswer::from(section())), expected);
    assert_eq!(output(ButtonAnswer::from(section())), expected);
}

#[test]
fn other_contents() {
    let info = WidgetInfo::new("No tables")
        .description("Create one")
        .image("https://example.com/i.png")
        .button(WidgetButton::preview_url("Help", "https://example.com/h"));
    assert_eq!(
        output(WidgetViewAnswer::from(Widget::info(info))),
        json!({"type": "applet", "data_type": "info", "info": {
            "title": "No tables", "description": "Create one",
            "image_url": "https://example.com/i.png",
            "button": {"type": "preview.url", "label": "Help", "url": "https://example.com/h"}}})
    );
    let van = Ticker::new(52.5, -13)
        .title("Van 7")
        .info("On its way")
        .kind(TickerKind::Van)
        .color(TickerColor::Green)
        .last_modified_time(1_790_000_000_123);
    assert_eq!(
        output(WidgetViewAnswer::from(Widget::map(WidgetMap::new("m", "Fleet").ticker("v7", van)))),
        json!({"type": "applet", "data_type": "map", "map": {
            "id": "m", "title": "Fleet", "tickers": {"v7": {
                "title": "Van 7", "info": "On its way", "type": "van", "color": "green",
                "latitude": 52.5, "longitude": -13, "last_modified_time": 1_790_000_000_123_i64}}}})
    );
    let form = Form::new("trip", "Trip").input(FormInput::text("city", "City")).submit("plan");
    assert_eq!(
        output(WidgetViewAnswer::from(Widget::form(form))),
        json!({"type": "applet", "data_type": "form", "form": {
            "name": "trip", "title": "Trip",
            "inputs": [{"type": "text", "name": "city", "label": "City"}],
            "actions": {"submit": {"type": "invoke.function", "name": "plan"}}}})
    );
    assert_eq!(
        output(WidgetViewAnswer::from(Widget::web_view("https://example.com"))),
        json!({"type": "applet", "data_type": "web_view", "web_view": {"url": "https://example.com"}})
    );
}

#[test]
fn buttons() {
    let confirm = ButtonConfirm::new("Yes", "Why?", "Sure?");
    let buttons = Element::buttons([
        WidgetButton::invoke_function("Done", "boardbtn")
            .id(r#"{"task":7}"#)
            .emotion(Emotion::Positive)
            .disabled(true)
            .confirm(confirm.clone()),
        WidgetButton::system_api("Call", SystemAction::audio_call("700000002")),
    ]);
    assert_eq!(
        element(buttons),
        json!({"type": "buttons", "buttons": [
            {"type": "invoke.function", "label": "Done", "name": "boardbtn", "id": "{\"task\":7}",
             "emotion": "positive", "disabled": true,
             "confirm": serde_json::to_value(confirm).unwrap()},
            {"type": "system.api", "label": "Call", "api": "audiocall/700000002"},
        ]})
    );
}

#[test]
fn elements_of_text() {
    let button = || WidgetButton::invoke_function("Go", "go");
    let json_button = json!({"type": "invoke.function", "label": "Go", "name": "go"});
    assert_eq!(
        element(Element::title("Tasks").button(button())),
        json!({"type": "title", "text": "Tasks", "buttons": [json_button]})
    );
    assert_eq!(
        element(Element::text("Two [Go]($go)").button_reference("go", button())),
        json!({"type": "text", "text": "Two [Go]($go)", "button_references": {"go": json_button}})
    );
    assert_eq!(element(Element::subtext("small")), json!({"type": "subtext", "text": "small"}));
    assert_eq!(
        element(Element::activity("Build").description("green").image("https://example.com/b")),
        json!({"type": "activity", "text": "Build", "description": "green",
               "image_url": "https://example.com/b"})
    );
    assert_eq!(
        element(Element::user_activity("700000001", "Ada", "merged it")),
        json!({"type": "user_activity", "text": "merged it",
               "user": {"id": "700000001", "name": "Ada"}})
    );
}

#[test]
fn elements_of_data() {
    let table = Element::table(["Name", "Team"])
        .row(["Ada", "Engines"])
        .widths([60, 40])
        .alignments([TableAlignment::Left, TableAlignment::Right]);
    assert_eq!(
        element(table),
        json!({"type": "table", "headers": ["Name", "Team"],
               "rows": [{"Name": "Ada", "Team": "Engines"}],
               "style": {"widths": ["60", "40"], "alignments": ["left", "right"]}})
    );
    assert_eq!(
        element(Element::fields().field("Owner", "Ada").short(true)),
        json!({"type": "fields", "data": [{"label": "Owner", "value": "Ada"}],
               "styles": {"short": true}})
    );
    let cards = Element::cards([map(json!({"title": "A"}))]).view(DataView::Carousel);
    assert_eq!(
        element(cards.size(DataSize::Small)),
        json!({"type": "cards", "data": [{"title": "A"}],
               "styles": {"view": "carousel", "size": "small"}})
    );
    assert_eq!(
        element(Element::images([map(json!({"url": "https://example.com/a.png"}))])),
        json!({"type": "images", "data": [{"url": "https://example.com/a.png"}]})
    );
    let chart = Slide::percentage_chart(ChartKind::Doughnut).share("Web", 60).share("Print", 40);
    assert_eq!(
        element(Element::percentage_chart(chart)),
        json!({"type": "percentage_chart", "styles": {"preview": "doughnut"},
               "data": [{"label": "Web", "value": 60}, {"label": "Print", "value": 40}]})
    );
    let graph = Slide::graph(GraphKind::Trend).x_axis("Month").category("Asana", [("Jan", 9)]);
    assert_eq!(
        element(Element::graph(graph)),
        json!({"type": "graph", "styles": {"preview": "trend", "x_axis": {"title": "Month"}},
               "data": [{"category": "Asana", "values": [{"label": "Jan", "value": 9}]}]})
    );
}

#[test]
fn widgets_are_validated() {
    let view = WidgetViewAnswer::from;
    let none = || Widget::sections([]);
    refused(view(none().tab("", "A")), "tabs[0].id: found 0 characters");
    refused(view(none().tab("a", "")), "tabs[0].label: found 0 characters");
    refused(view(none().tab("a", "A").tab("a", "B")), "`tabs` has the id `a` twice");
    refused(view(none().tab("a", "A").active_tab("b")), "no tab has the id `b` of `active_tab`");
    let section = || Section::new("a").element(Element::divider());
    refused(view(Widget::sections([section(), section()])), "`sections` has the id `a` twice");
    refused(view(Widget::sections([Section::new("a")])), "sections[0].elements: found nothing");
    refused(WidgetButtonAnswer::from(Section::new("")), "id: found 0 characters");
    refused(view(Widget::web_view("file:///etc/passwd")), "web_view.url: found");
    refused(view(Widget::form(Form::new("f", "F"))), "form.actions: found nothing");
    let twice = Form::new("f", "F").submit("g").input(FormInput::hidden("a", "1"));
    let twice = twice.input(FormInput::hidden("a", "2"));
    refused(view(Widget::form(twice)), "`inputs` has the name `a` twice");
    refused(view(Widget::info(WidgetInfo::new(""))), "info.title: found 0 characters");
    let north = WidgetMap::new("m", "M").ticker("a", Ticker::new(91, 0));
    refused(view(Widget::map(north)), "map.tickers.a.latitude: found 91, allowed at most 90");
    refused(view(none().header(WidgetHeader::new(""))), "header.title: found 0 characters");
    refused(view(none().footer(WidgetFooter::new(""))), "footer.text: found 0 characters");
}

#[test]
fn elements_are_validated() {
    let button = |label: &str| WidgetButton::invoke_function(label, "go");
    refused_element(Element::title(""), ".text: found 0 characters");
    refused_element(Element::buttons([]), ".buttons: found nothing");
    refused_element(Element::buttons([button("")]), ".buttons[0].label: found 0 characters");
    refused_element(
        Element::buttons([button("Go").id("i".repeat(501))]),
        ".buttons[0].id: found 501 characters, allowed at most 500",
    );
    refused_element(Element::fields(), ".data: found nothing");
    refused_element(Element::table(["A", "B"]).row(["1"]), ".rows[0]: found");
    refused_element(Element::table(["A"]).row(["1", "2"]), ".rows[0]: found");
    refused_element(Element::table(["A", "A"]), ".headers");
    refused_element(Element::table(["A"]).widths([50, 50]), ".style.widths: found");
    let chart = || Slide::percentage_chart(ChartKind::Pie).share("Web", 100);
    refused_element(Element::percentage_chart(chart().title("T")), ".title: found an unknown key");
    let six = (0..6).fold(Slide::percentage_chart(ChartKind::Pie), |chart, _| chart.share("A", 1));
    refused_element(Element::percentage_chart(six), ".data: found 6 entries, allowed at most 5");
    let cards = Element::cards([map(json!({"title": null}))]);
    let widget = Widget::sections([Section::new("s").element(cards)]);
    let expected = "`sections[0].elements[0].data[0].title` is null";
    refused(WidgetViewAnswer::from(widget), expected);
}
