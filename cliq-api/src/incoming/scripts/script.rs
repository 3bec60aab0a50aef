//! The script of one handler.

use super::arguments::{Returns, arguments, likely_arguments, signature};
use super::deluge::{is_name, literal};
use super::{ANSWER_HEADER, BARE_ANSWER, Forwarder, SCHEMA};
use crate::Error;
use crate::incoming::event::Handler;
use std::borrow::Cow;
use std::fmt;

/// What people read if the server cannot be reached.
const UNAVAILABLE: &str = "That did not work. Please try again later.";

/// The script of a handler. Its `Display` is the text, with the secret in it; `Debug` omits the secret.
#[derive(Clone, Debug)]
#[must_use = "its `Display` is the text of the script"]
pub struct Script {
    forwarder: Forwarder,
    handler: Handler,
    returns: Returns,
    component: Option<String>,
    unique_name: Option<String>,
    menu_action: Option<String>,
    arguments: Vec<Cow<'static, str>>,
    unavailable: String,
}

impl Forwarder {
    /// Creates the script of a handler; its [`Display`](std::fmt::Display) is the text. Handlers of link
    /// previews run no scripts.
    pub fn script(&self, handler: Handler) -> Result<Script, Error> {
        let signature = signature(handler).ok_or_else(|| {
            Error::input(
                "handlers of link previews run no scripts",
                "serve link previews with a webhook extension",
            )
        })?;
        Ok(Script::new(self.clone(), handler, signature.returns))
    }
}

impl Script {
    fn new(forwarder: Forwarder, handler: Handler, returns: Returns) -> Self {
        let arguments = arguments(handler).iter().copied().map(Cow::Borrowed).collect();
        Self {
            forwarder,
            handler,
            returns,
            component: None,
            unique_name: None,
            menu_action: None,
            arguments,
            unavailable: UNAVAILABLE.to_owned(),
        }
    }

    /// Names the bot, command, action, function or widget, for a server that serves several.
    pub fn component(mut self, name: impl Into<String>) -> Self {
        self.component = Some(name.into());
        self
    }

    /// States the unique name of a bot.
    pub fn unique_name(mut self, name: impl Into<String>) -> Self {
        self.unique_name = Some(name.into());
        self
    }

    /// Names the action of the menu that runs the script.
    pub fn menu_action(mut self, name: impl Into<String>) -> Self {
        self.menu_action = Some(name.into());
        self
    }

    /// Sets what people read if the server cannot be reached or fails. Handlers that run without anyone
    /// waiting, such as participation, return nothing in that case.
    pub fn unavailable(mut self, text: impl Into<String>) -> Self {
        self.unavailable = text.into();
        self
    }

    /// Also forwards the [likely arguments](likely_arguments()).
    pub fn with_likely_arguments(mut self) -> Self {
        for argument in likely_arguments(self.handler) {
            self.add(Cow::Borrowed(argument));
        }
        self
    }

    /// Also forwards an argument that this version does not know.
    pub fn with_argument(mut self, name: impl Into<String>) -> Result<Self, Error> {
        let name = name.into();
        if !is_name(&name) || name.starts_with("forwarded") {
            return Err(Error::input(
                "an argument of the script is not the name of a variable",
                "use letters, digits and underscores, and no name that starts with `forwarded`",
            ));
        }
        self.add(Cow::Owned(name));
        Ok(self)
    }

    /// Does not forward an argument, because the service refuses it or the server has no use for it.
    pub fn without_argument(mut self, name: &str) -> Self {
        self.arguments.retain(|argument| argument != name);
        self
    }

    /// The names of the arguments that are forwarded.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        self.arguments.iter().map(|name| &**name)
    }

    fn add(&mut self, name: Cow<'static, str>) {
        if !self.arguments.contains(&name) {
            self.arguments.push(name);
        }
    }

    /// The name of the handler in events.
    fn handler_name(&self) -> &'static str {
        self.handler.names().first().copied().unwrap_or_default()
    }

    fn write_event(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "forwardedArguments = Map();")?;
        for name in &self.arguments {
            put(f, "forwardedArguments", name, name)?;
        }
        writeln!(f, "forwardedHandler = Map();")?;
        put(f, "forwardedHandler", "type", &literal(self.handler_name()))?;
        if let Some(name) = &self.menu_action {
            put(f, "forwardedHandler", "name", &literal(name))?;
        }
        writeln!(f, "forwardedTime = zoho.currenttime.toLong();")?;
        writeln!(f, "forwardedEvent = Map();")?;
        put(f, "forwardedEvent", "schema", &SCHEMA.to_string())?;
        let id = "forwardedTime + \"-\" + randomNumber(100000000,999999999)";
        put(f, "forwardedEvent", "eventId", id)?;
        put(f, "forwardedEvent", "timestamp", "forwardedTime")?;
        put(f, "forwardedEvent", "type", &literal(self.handler.component().as_str()))?;
        for (key, name) in [("name", &self.component), ("unique_name", &self.unique_name)] {
            if let Some(name) = name {
                put(f, "forwardedEvent", key, &literal(name))?;
            }
        }
        put(f, "forwardedEvent", "handler", "forwardedHandler")?;
        put(f, "forwardedEvent", "params", "forwardedArguments")
    }

    fn write_headers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Forwarder { header, secret, .. } = &self.forwarder;
        writeln!(f, "forwardedHeaders = Map();")?;
        put(f, "forwardedHeaders", "Content-Type", "\"application/json\"")?;
        put(f, "forwardedHeaders", ANSWER_HEADER.as_str(), &literal(BARE_ANSWER))?;
        put(f, "forwardedHeaders", header.as_str(), &literal(secret.expose()))
    }

    /// What the script returns unless the server answers.
    fn write_failure(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.returns == Returns::List {
            return writeln!(f, "forwardedAnswer = List();");
        }
        writeln!(f, "forwardedAnswer = Map();")?;
        match self.returns {
            Returns::Message => put(f, "forwardedAnswer", "text", &literal(&self.unavailable)),
            Returns::Status => {
                put(f, "forwardedAnswer", "status", "\"500\"")?;
                put(f, "forwardedAnswer", "title", &literal(&self.unavailable))
            }
            Returns::Map | Returns::List => Ok(()),
        }
    }

    fn write_call(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = literal(self.forwarder.url.as_str());
        let read = match self.returns {
            Returns::List => "toJSONList()",
            Returns::Message | Returns::Map | Returns::Status => "toMap()",
        };
        write!(
            f,
            "try
{{
	forwardedReply = invokeurl
	[
		url :{url}
		type :POST
		body:forwardedEvent
		headers:forwardedHeaders
		detailed:true
	];
	if(forwardedReply.get(\"responseCode\") == 200)
	{{
		forwardedAnswer = forwardedReply.get(\"responseText\").{read};
	}}
	else
	{{
		info \"The server answered with status \" + forwardedReply.get(\"responseCode\");
	}}
}}
catch (forwardedError)
{{
	info forwardedError;
}}
return forwardedAnswer;
"
        )
    }
}

fn put(f: &mut fmt::Formatter<'_>, map: &str, key: &str, value: &str) -> fmt::Result {
    writeln!(f, "{map}.put({},{value});", literal(key))
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "// {} of a {}, forwarded by cliq-api.",
            self.handler_name(),
            self.handler.component().as_str()
        )?;
        self.write_event(f)?;
        self.write_headers(f)?;
        self.write_failure(f)?;
        self.write_call(f)
    }
}
