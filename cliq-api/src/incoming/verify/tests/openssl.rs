//! Signatures that the `openssl` program makes, as an implementation that this crate does not contain.

use super::super::{Verifier, Verify as _};
use super::{body, clock, headers};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let name = format!("cliq-api-verify-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs `openssl`; fails if the program is absent.
fn openssl(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    let output = Command::new("openssl").args(arguments).current_dir(folder).output()?;
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}: {problem}");
    Ok(output)
}

#[test]
fn a_signature_of_openssl_verifies() {
    let folder = Folder::new();
    let openssl = |arguments: &[&str]| openssl(&folder.0, arguments);
    let made = openssl(&["genrsa", "-out", "private.pem", "2048"]);
    if made.is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        println!("not tested: there is no program `openssl`");
        return;
    }
    openssl(&["rsa", "-in", "private.pem", "-pubout", "-out", "public.pem"]).unwrap();
    std::fs::write(folder.0.join("body"), body()).unwrap();
    let sign = ["dgst", "-sha256", "-sign", "private.pem", "body"];
    let signature = STANDARD.encode(openssl(&sign).unwrap().stdout);

    let pem = std::fs::read_to_string(folder.0.join("public.pem")).unwrap();
    let bare: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    for key in [&pem, &bare] {
        let verifier = Verifier::new(key).unwrap().clock(clock());
        verifier.verify(&headers(&signature), &body()).unwrap();
        verifier.verify(&headers(&signature), b"{}").unwrap_err();
    }
    // The same key signs with another digest, which is no signature of the service.
    let sign = ["dgst", "-sha1", "-sign", "private.pem", "body"];
    let other = STANDARD.encode(openssl(&sign).unwrap().stdout);
    let verifier = Verifier::new(&pem).unwrap().clock(clock());
    verifier.verify(&headers(&other), &body()).unwrap_err();
    let private = std::fs::read_to_string(folder.0.join("private.pem")).unwrap();
    let error = Verifier::new(private).unwrap_err().to_string();
    assert!(error.starts_with("the public key is a private key"), "{error}");
}
