use super::super::{
    DataSource, Form, FormAction, FormActionMode, FormChangeAnswer, FormError, FormInput, FormMode,
    FormModification, FormOptionsAnswer, FormSubmitAnswer, FormViewAnswer, MessageAnswer,
    NativeFilter, SelectOption, TextFormat,
};
use super::{output, refused};
use serde_json::{Value, json};

/// The JSON of an input.
#[track_caller]
fn input(input: impl Into<FormInput>) -> Value {
    let form = output(FormViewAnswer::from(Form::new("f", "F").input(input)));
    form["inputs"][0].clone()
}

#[test]
fn a_form_has_settings_inputs_and_actions() {
    let form = Form::new("trip", "Plan a trip")
        .hint("Where to?")
        .version(1)
        .button_label("Plan")
        .mode(FormMode::Kiosk)
        .trigger_on_cancel(true)
        .input(FormInput::text("city", "City"))
        .submit("plantrip")
        .cancel(FormAction::new("forget").mode(FormActionMode::Confirm));
    assert_eq!(
        output(MessageAnswer::from(form)),
        json!({
            "type": "form", "name": "trip", "title": "Plan a trip", "hint": "Where to?",
            "version": 1, "button_label": "Plan", "mode": "kiosk", "trigger_on_cancel": true,
            "inputs": [{"type": "text", "name": "city", "label": "City"}],
            "actions": {
                "submit": {"type": "invoke.function", "name": "plantrip"},
                "cancel": {"type": "invoke.function", "name": "forget", "mode": "confirm"},
            },
        })
    );
}

#[test]
fn a_permalink_shows_a_form_of_its_own_function() {
    let form = Form::new("trip", "Plan a trip").input(FormInput::textarea("why", "Why?"));
    assert_eq!(
        output(FormViewAnswer::from(form)),
        json!({
            "type": "form", "name": "trip", "title": "Plan a trip",
            "inputs": [{"type": "textarea", "name": "why", "label": "Why?"}],
        })
    );
}

#[test]
fn inputs_for_text_and_numbers() {
    let text = FormInput::text("mail", "E-mail")
        .format(TextFormat::Email)
        .hint("For the tickets")
        .placeholder("ada@example.com")
        .mandatory(true)
        .disabled(false)
        .trigger_on_change(true)
        .value("lin@example.com")
        .min_length(3)
        .max_length(25);
    assert_eq!(
        input(text),
        json!({
            "type": "text", "format": "email", "name": "mail", "label": "E-mail",
            "hint": "For the tickets", "placeholder": "ada@example.com", "mandatory": true,
            "disabled": false, "trigger_on_change": true, "value": "lin@example.com",
            "min_length": "3", "max_length": "25",
        })
    );
    let formats = [TextFormat::Tel, TextFormat::Url, TextFormat::Password];
    assert_eq!(formats.map(TextFormat::as_str), ["tel", "url", "password"]);
    assert_eq!(
        input(FormInput::textarea("why", "Why?").value("No reason").max_length(500)),
        json!({"type": "textarea", "name": "why", "label": "Why?", "value": "No reason",
               "max_length": "500"})
    );
    assert_eq!(
        input(FormInput::number("days", "Days").value(2).min(1).max(30.5).step(0.5)),
        json!({"type": "number", "name": "days", "label": "Days", "value": 2, "min": 1,
               "max": 30.5, "step_value": 0.5})
    );
    assert_eq!(
        input(FormInput::phone_number("tel", "Phone").value("+4930").country_code("DE")),
        json!({"type": "phone_number", "name": "tel", "label": "Phone", "value": "+4930",
               "filter": {"country_code": ["DE"]}})
    );
}

#[test]
fn inputs_with_options() {
    let options = json!([{"label": "Red", "value": "r"}, {"label": "Blue", "value": "b"}]);
    let pairs = [("Red", "r"), ("Blue", "b")];
    assert_eq!(
        input(FormInput::radio("color", "Color").options(pairs).value(("Blue", "b"))),
        json!({"type": "radio", "name": "color", "label": "Color", "options": options,
               "value": {"label": "Blue", "value": "b"}})
    );
    assert_eq!(
        input(FormInput::checkbox("color", "Colors").options(pairs).value([("Red", "r")])),
        json!({"type": "checkbox", "name": "color", "label": "Colors", "options": options,
               "value": [{"label": "Red", "value": "r"}]})
    );
    let select = FormInput::select("color", "Color").option("Red", "r").option("Blue", "b");
    assert_eq!(
        input(select.multiple(true).max_selections(2)),
        json!({"type": "select", "name": "color", "label": "Color", "options": options,
               "multiple": true, "max_selections": "2"})
    );
    let dynamic = FormInput::dynamic_select("phone", "Phone")
        .options(pairs)
        .min_characters(2)
        .auto_search_min_results(5);
    assert_eq!(
        input(dynamic),
        json!({"type": "dynamic_select", "name": "phone", "label": "Phone", "options": options,
               "min_characters": 2, "auto_search_min_results": 5})
    );
    let native = FormInput::native_select("who", "Who?", DataSource::Contacts)
        .filter(NativeFilter::Colleagues)
        .filter(NativeFilter::SkipCurrentUser)
        .multiple(true);
    assert_eq!(
        input(native),
        json!({"type": "native_select", "name": "who", "label": "Who?",
               "data_source": "contacts", "filter": ["colleagues", "skip_current_user"],
               "multiple": true})
    );
}

#[test]
fn inputs_for_times_places_and_others() {
    assert_eq!(
        input(FormInput::date("day", "Day").value("2026-12-01")),
        json!({"type": "date", "name": "day", "label": "Day", "value": "2026-12-01"})
    );
    assert_eq!(
        input(FormInput::datetime("at", "At").value("2026-12-01T09:00", "Europe/Berlin")),
        json!({"type": "datetime", "name": "at", "label": "At", "value": {
            "date_time": "2026-12-01T09:00", "time_zone_id": "Europe/Berlin"}})
    );
    assert_eq!(
        input(FormInput::location("where", "Where?").boundary(52.5, 13.4, 10)),
        json!({"type": "location", "name": "where", "label": "Where?", "boundary": {
            "latitude": 52.5, "longitude": 13.4, "radius": 10}})
    );
    assert_eq!(
        input(FormInput::toggle("on", "On?").value(true)),
        json!({"type": "toggle", "name": "on", "label": "On?", "value": true})
    );
    assert_eq!(
        input(FormInput::file("plan", "Plan").mandatory(true)),
        json!({"type": "file", "name": "plan", "label": "Plan", "mandatory": true})
    );
    assert_eq!(
        input(FormInput::catalogue("goods", "Goods")),
        json!({"type": "catalogue", "name": "goods", "label": "Goods"})
    );
    assert_eq!(
        input(FormInput::hidden("step", "2")),
        json!({"type": "hidden", "name": "step", "value": "2"})
    );
}

#[test]
fn modifications_errors_and_options() {
    let change = FormModification::new()
        .add_after("land", FormInput::text("city", "City"))
        .add_before("land", FormInput::text("zip", "Zip"))
        .update("days", FormInput::number("days", "Days"))
        .remove("region")
        .clear("street")
        .enable("from")
        .disable("to");
    let field = |kind, name, label| json!({"type": kind, "name": name, "label": label});
    assert_eq!(
        output(FormChangeAnswer::from(change)),
        json!({"type": "form_modification", "actions": [
            {"type": "add_after", "name": "land", "input": field("text", "city", "City")},
            {"type": "add_before", "name": "land", "input": field("text", "zip", "Zip")},
            {"type": "update", "name": "days", "input": field("number", "days", "Days")},
            {"type": "remove", "name": "region"},
            {"type": "clear", "name": "street"},
            {"type": "enable", "name": "from"},
            {"type": "disable", "name": "to"},
        ]})
    );
    let unchanged = FormChangeAnswer::from(FormModification::default());
    assert_eq!(output(unchanged), json!({"type": "form_modification"}));
    assert_eq!(
        output(FormSubmitAnswer::from(FormError::new("Correct it").input("days", "too many"))),
        json!({"type": "form_error", "text": "Correct it", "inputs": {"days": "too many"}})
    );
    assert_eq!(
        output([("Rome", "fco"), ("Oslo", "osl")].into_iter().collect::<FormOptionsAnswer>()),
        json!({"options": [{"label": "Rome", "value": "fco"}, {"label": "Oslo", "value": "osl"}]})
    );
    let none: Vec<SelectOption> = Vec::new();
    assert_eq!(output(FormOptionsAnswer::from(none)), json!({"options": []}));
}

#[test]
fn forms_are_validated() {
    let view = FormViewAnswer::from;
    let with = |input: FormInput| view(Form::new("f", "F").input(input));
    refused(view(Form::new("", "F")), "name: found 0 characters");
    refused(view(Form::new("f", "")), "title: found 0 characters");
    refused(view(Form::new("f", "F").submit("")), "actions.submit.name: found 0 characters");
    let cancel_only = Form::new("f", "F").cancel("g");
    refused(MessageAnswer::from(cancel_only), "actions.submit: found nothing");
    refused(with(FormInput::text("", "A").into()), "inputs[0].name: found 0 characters");
    refused(with(FormInput::text("a", "").into()), "inputs[0].label: found 0 characters");
    refused(with(FormInput::select("a", "A").into()), "inputs[0].options: found nothing");
    refused(with(FormInput::radio("a", "A").into()), "inputs[0].options: found nothing");
    refused(with(FormInput::checkbox("a", "A").into()), "inputs[0].options: found nothing");
    refused(
        with(FormInput::select("a", "A").option("", "x").into()),
        "inputs[0].options[0].label: found 0 characters",
    );
    refused(
        with(FormInput::date("a", "A").value("").into()),
        "inputs[0].value: found 0 characters",
    );
    refused(
        with(FormInput::datetime("a", "A").value("2026-12-01T09:00", "").into()),
        "inputs[0].value.time_zone_id: found 0 characters",
    );
    refused(
        with(FormInput::location("a", "A").boundary(91, 0, 1).into()),
        "inputs[0].boundary.latitude: found 91, allowed at most 90",
    );
    refused(
        with(FormInput::number("a", "A").min(f64::NAN).into()),
        "inputs[0].min: found null, allowed a number",
    );
    refused(
        with(FormInput::number("a", "A").min(3).max(2).into()),
        "the input `a` has the `min` 3 and the `max` 2",
    );
    refused(
        with(FormInput::text("a", "A").min_length(30).max_length(4).into()),
        "the input `a` has the `min_length` 30 and the `max_length` 4",
    );
    let twice =
        Form::new("f", "F").input(FormInput::file("a", "A")).input(FormInput::date("a", "B"));
    refused(view(twice), "`inputs` has the name `a` twice");
    refused(FormSubmitAnswer::from(FormError::new("")), "text: found 0 characters");
    let change = FormModification::new().remove("");
    refused(FormChangeAnswer::from(change), "actions[0].name: found 0 characters");
    let change = FormModification::new().update("a", FormInput::number("a", "A").min(2).max(1));
    refused(FormChangeAnswer::from(change), "the input `a` has the `min` 2");
    let options = FormOptionsAnswer::from(vec![SelectOption::new("A", "")]);
    refused(options, "options[0].value: found 0 characters");
}
