//! Files with credentials.

use cliq_api::auth::Scopes;
use cliq_api::auth::login::{ClientSecret, Profile, Profiles};
use cliq_api::channels::operation;
use cliq_api::{CliqBuilder, DataCenter, ErrorKind};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "cliq-api-login-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        Self(std::env::temp_dir().join(name))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn profile() -> Profile {
    Profile::new("1000.CLIENT", "s3cret", "1000.refresh").with_data_center(DataCenter::Eu)
}

#[test]
fn profiles_are_saved_listed_and_removed() {
    let folder = Folder::new();
    let profiles = Profiles::new(folder.path().join("below"));
    assert!(profiles.names().unwrap().is_empty());
    profiles.save("work", &profile()).unwrap();
    profiles.save("home.2", &profile().with_network("zylkerclients")).unwrap();
    assert_eq!(profiles.names().unwrap(), ["home.2", "work"]);
    assert_eq!(profiles.load("work").unwrap(), profile());
    profiles.save("work", &profile().with_data_center(DataCenter::In)).unwrap();
    assert_eq!(profiles.load("work").unwrap().data_center(), DataCenter::In);
    assert_eq!(fs::read_dir(profiles.folder()).unwrap().count(), 2, "nothing temporary is left");
    assert!(profiles.remove("work").unwrap());
    assert!(!profiles.remove("work").unwrap());
    let error = profiles.load("work").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("there is no profile `work` in "), "{error}");
}

#[test]
fn names_stay_in_the_folder() {
    let folder = Folder::new();
    let profiles = Profiles::new(folder.path());
    for name in ["", "..", ".hidden", "a/b", "a\\b", "../up", "a b", "é", "a\0", &"a".repeat(65)] {
        assert!(profiles.save(name, &profile()).is_err(), "{name:?}");
        assert!(profiles.load(name).is_err() && profiles.remove(name).is_err(), "{name:?}");
    }
    assert!(!folder.path().exists());
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_them() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = Folder::new();
    let profiles = Profiles::new(folder.path());
    profiles.save("work", &profile()).unwrap();
    let file = folder.path().join("work.json");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    assert_eq!((mode(folder.path()), mode(&file)), (0o700, 0o600));

    let allow =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    allow(&file, 0o640);
    let error = profiles.load("work").unwrap_err().to_string();
    assert!(error.contains("mode 0640") && error.contains("chmod 600"), "{error}");
    allow(&file, 0o600);

    symlink(&file, folder.path().join("link.json")).unwrap();
    let error = profiles.load("link").unwrap_err().to_string();
    assert!(error.contains("not a regular file"), "{error}");

    allow(folder.path(), 0o777);
    let error = profiles.save("work", &profile()).unwrap_err().to_string();
    assert!(error.contains("chmod 700"), "{error}");
    allow(folder.path(), 0o700);

    // A link is replaced, and not followed.
    profiles.save("link", &profile().with_data_center(DataCenter::Jp)).unwrap();
    assert_eq!(profiles.load("work").unwrap().data_center(), DataCenter::Eu);
    assert_eq!(profiles.load("link").unwrap().data_center(), DataCenter::Jp);
}

#[test]
fn files_of_others_are_refused_without_quoting_them() {
    let folder = Folder::new();
    let profiles = Profiles::new(folder.path());
    profiles.save("work", &profile()).unwrap();
    let file = folder.path().join("work.json");
    for (content, says) in [
        ("1000.refresh".to_owned(), "is not a profile"),
        (r#"{"version":7,"refresh_token":"1000.refresh"}"#.to_owned(), "has version 7"),
        ("1000.refresh".repeat(10_000), "larger than"),
    ] {
        fs::write(&file, content).unwrap();
        let error = profiles.load("work").unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(says) && !shown.contains("1000."), "{shown}");
    }
}

#[test]
fn the_folder_of_the_user_comes_from_the_environment() {
    let of = |variables: &[(&str, &str)]| {
        let find = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        Profiles::of_user_with(find).map(|profiles| profiles.folder().to_owned())
    };
    if cfg!(all(unix, not(target_os = "macos"))) {
        let home = ("HOME", "/home/li");
        assert_eq!(of(&[home]).unwrap(), Path::new("/home/li/.config/cliq-api"));
        let xdg = ("XDG_CONFIG_HOME", "/cfg");
        assert_eq!(of(&[home, xdg]).unwrap(), Path::new("/cfg/cliq-api"));
        let own = ("CLIQ_CONFIG_DIR", "/own");
        assert_eq!(of(&[home, xdg, own]).unwrap(), Path::new("/own"));
        let relative = ("XDG_CONFIG_HOME", "cfg");
        assert_eq!(of(&[home, relative]).unwrap(), Path::new("/home/li/.config/cliq-api"));
    }
    let error = of(&[]).unwrap_err().to_string();
    assert!(error.contains("set CLIQ_CONFIG_DIR"), "{error}");
}

#[test]
fn a_client_secret_can_stay_in_the_environment() {
    let folder = Folder::new();
    let profiles = Profiles::new(folder.path());
    let profile = profile().with_client_secret(ClientSecret::variable("EXAMPLE_SECRET"));
    profiles.save("work", &profile).unwrap();
    let text = fs::read_to_string(folder.path().join("work.json")).unwrap();
    assert!(!text.contains("s3cret") && text.contains("EXAMPLE_SECRET"), "{text}");
    let loaded = profiles.load("work").unwrap();
    assert!(
        loaded.token_source_with(|name| (name == "EXAMPLE_SECRET").then_some("s3cret")).is_ok()
    );
    for value in [None, Some(""), Some(" \n")] {
        let error = loaded.token_source_with(|_| value).unwrap_err().to_string();
        assert!(error.contains("takes its client secret from EXAMPLE_SECRET"), "{error}");
    }
}

#[test]
fn missing_scopes_are_named_with_what_to_request() {
    let operations = [&operation::LIST, &operation::CREATE, &operation::DELETE];
    let some = profile().with_scopes(Scopes::parse("ZohoCliq.Channels.READ,ZohoCliq.Users.READ"));
    let error = some.check_scopes(operations).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert_eq!(
        error.to_string(),
        "the profile lacks the scopes ZohoCliq.Channels.CREATE,ZohoCliq.Channels.DELETE for \
         channels_create, channels_delete; log in again and request ZohoCliq.Channels.CREATE,\
         ZohoCliq.Channels.DELETE,ZohoCliq.Channels.READ,ZohoCliq.Users.READ"
    );
    some.check_scopes([&operation::LIST]).unwrap();
    profile().with_scopes(Scopes::parse("ZohoCliq.Channels.ALL")).check_scopes(operations).unwrap();
    profile().check_scopes(operations).unwrap();
}

#[test]
fn tokens_do_not_go_to_a_server_that_nobody_named() {
    let profile = profile().with_accounts_url("https://accounts.zoho.ae");
    let error = CliqBuilder::from_profile(&profile).unwrap_err().to_string();
    assert!(error.contains("no base URL"), "{error}");
}
