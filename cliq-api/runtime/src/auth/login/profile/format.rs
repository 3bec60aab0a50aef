//! The format of a profile in a file: JSON with a version.

use super::{ClientSecret, Profile};
use crate::DataCenter;
use crate::auth::{Scopes, Secret};
use serde::{Deserialize, Serialize};

/// The version that is written. A change that older programs would misread needs another one.
const VERSION: u32 = 1;

#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Deserialize, Serialize)]
struct Content {
    version: u32,
    client_id: String,
    client_secret: SecretContent,
    refresh_token: String,
    data_center: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    accounts_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    network: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum SecretContent {
    Value(String),
    Variable(String),
}

/// Writes a profile.
pub(super) fn encode(profile: &Profile) -> Result<Vec<u8>, serde_json::Error> {
    let content = Content {
        version: VERSION,
        client_id: profile.client_id.clone(),
        client_secret: match &profile.client_secret {
            ClientSecret::Value(secret) => SecretContent::Value(secret.expose().to_owned()),
            ClientSecret::Variable(name) => SecretContent::Variable(name.clone()),
        },
        refresh_token: profile.refresh_token.expose().to_owned(),
        data_center: profile.data_center.location().to_owned(),
        base_url: profile.base_url.clone(),
        accounts_url: profile.accounts_url.clone(),
        network: profile.network.clone(),
        scopes: profile.scopes.as_ref().map(|scopes| scopes.iter().cloned().collect()),
    };
    let mut bytes = serde_json::to_vec_pretty(&content)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads a profile. The reason of a failure quotes nothing of the file.
pub(super) fn decode(bytes: &[u8]) -> Result<Profile, String> {
    let at = |error: &serde_json::Error| {
        format!("is not a profile (line {}, column {})", error.line(), error.column())
    };
    let Version { version } = serde_json::from_slice(bytes).map_err(|error| at(&error))?;
    if version != VERSION {
        return Err(format!("has version {version}, and this program reads version {VERSION}"));
    }
    let content: Content = serde_json::from_slice(bytes).map_err(|error| at(&error))?;
    let Ok(data_center) = content.data_center.parse::<DataCenter>() else {
        return Err("has an unknown data center".to_owned());
    };
    Ok(Profile {
        client_id: content.client_id,
        client_secret: match content.client_secret {
            SecretContent::Value(secret) => ClientSecret::Value(Secret::from(secret)),
            SecretContent::Variable(name) => ClientSecret::Variable(name),
        },
        refresh_token: Secret::from(content.refresh_token),
        data_center,
        base_url: content.base_url,
        accounts_url: content.accounts_url,
        network: content.network,
        scopes: content.scopes.map(|scopes| scopes.into_iter().collect::<Scopes>()),
    })
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use crate::DataCenter;
    use crate::auth::Scopes;
    use crate::auth::login::{ClientSecret, Profile};

    #[test]
    fn everything_is_kept() {
        let plain = Profile::new("1000.ID", "s3cret", "1000.refresh");
        let full = plain
            .clone()
            .with_client_secret(ClientSecret::variable("CLIQ_CLIENT_SECRET"))
            .with_data_center(DataCenter::Ca)
            .with_base_url("https://cliq.zoho.ae")
            .with_accounts_url("https://accounts.zoho.ae")
            .with_network("zylkerclients")
            .with_scopes(Scopes::parse("B.READ,A.READ"));
        for profile in [plain, full] {
            assert_eq!(decode(&encode(&profile).unwrap()).unwrap(), profile);
        }
    }

    #[test]
    fn the_format_is_stable() {
        let profile = Profile::new("1000.ID", "s3cret", "1000.refresh")
            .with_data_center(DataCenter::Eu)
            .with_scopes(Scopes::parse("A.READ"));
        let text = String::from_utf8(encode(&profile).unwrap()).unwrap();
        let expected = "{\n  \"version\": 1,\n  \"client_id\": \"1000.ID\",\n  \"client_secret\": {\n    \
                        \"value\": \"s3cret\"\n  },\n  \"refresh_token\": \"1000.refresh\",\n  \
                        \"data_center\": \"eu\",\n  \"scopes\": [\n    \"A.READ\"\n  ]\n}\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn failures_quote_nothing() {
        for (text, says) in [
            ("", "line 1"),
            ("1000.refresh", "line 1"),
            (r#"{"version": "1000.refresh"}"#, "line 1"),
            (r#"{"version": 2, "refresh_token": "1000.refresh"}"#, "has version 2"),
            (r#"{"version": 1, "refresh_token": ["1000.refresh"]}"#, "not a profile"),
            (
                r#"{"version":1,"client_id":"i","client_secret":{"value":"s"},"refresh_token":"1000.refresh","data_center":"1000.refresh"}"#,
                "unknown data center",
            ),
        ] {
            let reason = decode(text.as_bytes()).unwrap_err();
            assert!(reason.contains(says) && !reason.contains("1000."), "{reason}");
        }
    }
}
