//! A workspace of programs that use the client, in a temporary folder: `consumer`, a library that
//! depends on it, `post`, which posts one message with it, and `by-hand`, which posts one without it.

use crate::files;
use std::fs;
use std::path::{Path, PathBuf};

/// What of the client a program uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// Part of the names of figures.
    pub name: &'static str,
    /// Settings of the dependency on the client.
    client: &'static str,
    /// Features of the HTTP client in the program written by hand.
    by_hand: &'static str,
}

/// The measured configurations.
pub const CONFIGURATIONS: [Configuration; 5] = [
    Configuration { name: "default", client: "", by_hand: "\"rustls\"" },
    Configuration {
        name: "messages",
        client: ", default-features = false, features = [\"messages\", \"rustls\"]",
        by_hand: "\"rustls\"",
    },
    Configuration {
        name: "messages-without-tls",
        client: ", default-features = false, features = [\"messages\"]",
        by_hand: "",
    },
    Configuration { name: "v3", client: ", features = [\"v3\"]", by_hand: "\"rustls\"" },
    Configuration {
        name: "incoming",
        client: ", features = [\"incoming\"]",
        by_hand: "\"rustls\"",
    },
];

/// The packages of a consumer that are ours.
pub const OURS: [&str; 3] = ["cliq-api", "cliq-runtime", "consumer"];

const TOKIO: &str = "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n";

/// The folder; it is removed in the end.
pub struct Consumer {
    pub folder: PathBuf,
}

impl Consumer {
    /// Writes the packages. They take the versions of the repository's `Cargo.lock`.
    pub fn write(root: &Path, configuration: Configuration) -> Result<Self, String> {
        let Configuration { name, client, by_hand } = configuration;
        let folder = root.join(format!("target/budget/{}-{name}", std::process::id()));
        let consumer = Self { folder };
        consumer.file("Cargo.lock", &files::read(&root.join("Cargo.lock"))?)?;
        consumer.file(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"consumer\", \"post\", \"by-hand\"]\n\n\
             [profile.release]\nstrip = \"symbols\"\n",
        )?;
        // A TOML string in quotes, as JSON writes it.
        let path = serde_json::Value::from(root.join("cliq-api").to_string_lossy());
        let client = format!("cliq-api = {{ path = {path}{client} }}\n{TOKIO}");
        consumer.package("consumer", &client, "lib.rs", "pub use cliq_api::Cliq;\n")?;
        consumer.package("post", &client, "main.rs", include_str!("programs/client.rs"))?;
        let by_hand = format!(
            "reqwest = {{ version = \"0.13\", default-features = false, features = [{by_hand}] }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n{TOKIO}"
        );
        consumer.package("by-hand", &by_hand, "main.rs", include_str!("programs/by_hand.rs"))?;
        Ok(consumer)
    }

    fn package(&self, name: &str, uses: &str, file: &str, source: &str) -> Result<(), String> {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\n{uses}"
        );
        self.file(&format!("{name}/Cargo.toml"), &manifest)?;
        self.file(&format!("{name}/src/{file}"), source)
    }

    fn file(&self, path: &str, content: &str) -> Result<(), String> {
        files::write(&self.folder.join(path), content)
    }
}

impl Drop for Consumer {
    fn drop(&mut self) {
        // What cannot be removed stays below `target`.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
