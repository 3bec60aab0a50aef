//! The folder of profiles.

use super::{Profile, file, format};
use crate::Error;
use crate::owner_only;
use crate::store::FileStore;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The variable that replaces the folder of the user.
const FOLDER: &str = "CLIQ_CONFIG_DIR";
/// Ending of the files.
const ENDING: &str = ".json";
/// The longest name of a profile.
const LONGEST_NAME: usize = 64;

/// A folder of profiles, one file each, which only the user can read (0600, in a folder with 0700). A
/// file is replaced atomically. On other platforms than Unix, the permissions of the user's folder
/// apply.
///
/// The calls read and write small files, and block for that long.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::login::{Profile, Profiles};
/// # let folder = std::env::temp_dir().join(format!("cliq-api-doc-profiles-{}", std::process::id()));
/// let profiles = Profiles::new(&folder);
/// let profile = Profile::new("1000.CLIENT", "client secret", "1000.refresh");
/// profiles.save("work", &profile)?;
/// assert_eq!(profiles.load("work")?, profile);
/// assert_eq!(profiles.names()?, ["work"]);
/// # std::fs::remove_dir_all(folder).ok();
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Profiles {
    folder: PathBuf,
}

impl Profiles {
    /// Uses this folder. It is created when a profile is saved.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Uses the folder of the user: that in the variable `CLIQ_CONFIG_DIR`, or else `cliq-api` in the
    /// folder for settings: `$XDG_CONFIG_HOME` or `~/.config`, on macOS `~/Library/Application Support`,
    /// on Windows `%APPDATA%`.
    pub fn of_user() -> Result<Self, Error> {
        Self::of_user_with(|name| std::env::var_os(name))
    }

    /// Uses the folder of the user as [`of_user`](Self::of_user) does, from the variables that `lookup`
    /// returns.
    pub fn of_user_with<V: Into<OsString>>(
        lookup: impl Fn(&str) -> Option<V>,
    ) -> Result<Self, Error> {
        // A relative path would depend on where the program is started.
        let path = |name: &str| {
            lookup(name).map(|value| PathBuf::from(value.into())).filter(|path| path.is_absolute())
        };
        let settings = || {
            if cfg!(windows) {
                path("APPDATA")
            } else if cfg!(target_os = "macos") {
                Some(path("HOME")?.join("Library/Application Support"))
            } else {
                path("XDG_CONFIG_HOME").or_else(|| Some(path("HOME")?.join(".config")))
            }
        };
        path(FOLDER).or_else(|| Some(settings()?.join("cliq-api"))).map(Self::new).ok_or_else(
            || {
                Error::input(
                    "the environment names no folder for settings",
                    "set CLIQ_CONFIG_DIR to the absolute path of one, or use `Profiles::new`",
                )
            },
        )
    }

    /// Returns the folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns a store beside the profiles, in which programs that run one after the other share rate
    /// limits and access tokens.
    #[must_use]
    pub fn store(&self) -> FileStore {
        FileStore::new(self.folder.join("store"))
    }

    /// Loads a profile. Fails if there is none of this name, if others can read its file, or if another
    /// version of this crate wrote it.
    pub fn load(&self, name: &str) -> Result<Profile, Error> {
        let path = self.path(name)?;
        let content = file::read(&path).map_err(|error| {
            Error::io(format!("cannot read the profile {}", path.display()), error)
        })?;
        let Some(content) = content else {
            return Err(Error::input(
                format!("there is no profile `{name}` in {}", self.folder.display()),
                "log in and save it, or check its name",
            ));
        };
        format::decode(&content).map_err(|reason| {
            Error::input(
                format!("the file {} {reason}", path.display()),
                "remove it and log in again, or update this program",
            )
        })
    }

    /// Saves a profile; it replaces one of the same name. The name has up to 64 ASCII letters, digits,
    /// `-`, `_` and `.`, and does not begin with `.`.
    pub fn save(&self, name: &str, profile: &Profile) -> Result<(), Error> {
        self.path(name)?;
        let write = || {
            let content = format::encode(profile)?;
            file::replace(&self.folder, &format!("{name}{ENDING}"), &content)
        };
        write().map_err(|error| {
            Error::io(format!("cannot save the profile in {}", self.folder.display()), error)
        })
    }

    /// Removes a profile. Returns whether there was one. Its refresh token remains valid; see
    /// [`revoke`](crate::auth::revoke).
    pub fn remove(&self, name: &str) -> Result<bool, Error> {
        let path = self.path(name)?;
        owner_only::remove_file(&path).map_err(|error| {
            Error::io(format!("cannot remove the profile {}", path.display()), error)
        })
    }

    /// Returns the names of all profiles in alphabetical order.
    pub fn names(&self) -> Result<Vec<String>, Error> {
        let failed = |error| {
            Error::io(format!("cannot list the profiles in {}", self.folder.display()), error)
        };
        let entries = match std::fs::read_dir(&self.folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(failed)?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let file = entry.map_err(failed)?.file_name();
            let name = file.to_str().and_then(|file| file.strip_suffix(ENDING));
            names.extend(name.filter(|name| is_name(name)).map(str::to_owned));
        }
        names.sort_unstable();
        Ok(names)
    }

    fn path(&self, name: &str) -> Result<PathBuf, Error> {
        if is_name(name) {
            return Ok(self.folder.join(format!("{name}{ENDING}")));
        }
        Err(Error::input(
            format!("`{}` cannot name a profile", name.escape_debug()),
            "use up to 64 letters, digits, `-`, `_` and `.`, not beginning with `.`",
        ))
    }
}

fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && !name.starts_with('.')
        && name.chars().all(plain)
}
