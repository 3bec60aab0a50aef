//! Addresses of servers, and the slot of a key in a cluster.

use super::{StoreError, failure};
use crate::transport::crypto;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use redis::{ConnectionAddr, ConnectionInfo, IntoConnectionInfo};

/// A hash tag is the text between the first braces.
const IN_TAG: &AsciiSet = &CONTROLS.add(b'%').add(b'{').add(b'}');
/// Slots of a cluster.
const SLOTS: u16 = 16_384;

pub(super) fn parse(address: &str) -> Result<ConnectionInfo, StoreError> {
    let server = address.into_connection_info().map_err(|_| failure::address())?;
    if matches!(server.addr(), ConnectionAddr::TcpTls { .. }) && !crypto::is_available() {
        return Err(failure::no_provider());
    }
    Ok(server)
}

/// Sentinels, or nodes of a cluster: reached by TCP, and without numbered databases.
pub(super) fn parse_all<A: AsRef<str>>(
    addresses: impl IntoIterator<Item = A>,
) -> Result<Vec<ConnectionInfo>, StoreError> {
    let servers: Vec<_> =
        addresses.into_iter().map(|address| parse(address.as_ref())).collect::<Result<_, _>>()?;
    let is_fit =
        |server: &ConnectionInfo| host(server).is_some() && server.redis_settings().db() == 0;
    if servers.is_empty() || !servers.iter().all(is_fit) {
        return Err(failure::addresses());
    }
    Ok(servers)
}

/// Host and port of a server that is reached by TCP.
pub(super) fn host(server: &ConnectionInfo) -> Option<(&str, u16)> {
    match server.addr() {
        ConnectionAddr::Tcp(host, port) | ConnectionAddr::TcpTls { host, port, .. } => {
            Some((host, *port))
        }
        _ => None,
    }
}

/// The same user, TLS settings and database on another host.
pub fn at(server: &ConnectionInfo, host: &str, port: u16) -> ConnectionInfo {
    let mut address = server.addr().clone();
    if let ConnectionAddr::Tcp(name, number)
    | ConnectionAddr::TcpTls { host: name, port: number, .. } = &mut address
    {
        host.clone_into(name);
        *number = port;
    }
    server.clone().set_addr(address)
}

/// The target of a redirection: `host:port`, with an empty host for the node that responded.
pub(super) fn redirected(server: &ConnectionInfo, target: &str) -> Option<ConnectionInfo> {
    let (name, port) = target.rsplit_once(':')?;
    let port = port.parse().ok().filter(|port| *port != 0)?;
    let name = name.trim_start_matches('[').trim_end_matches(']');
    let name = if matches!(name, "" | "?") { host(server)?.0 } else { name };
    Some(at(server, name, port))
}

/// The hash tag of a key. It is never empty, as Redis ignores an empty one.
pub(super) fn tag(key: &str) -> String {
    if key.is_empty() { "%".to_owned() } else { without_braces(key) }
}

/// Encodes braces, so that they delimit no hash tag.
pub(super) fn without_braces(text: &str) -> String {
    utf8_percent_encode(text, IN_TAG).to_string()
}

/// The slot of a hash tag: its CRC-16 (XMODEM), modulo the number of slots.
pub(super) fn slot(tag: &str) -> u16 {
    let crc = tag.bytes().fold(0_u16, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(byte) << 8), |crc, _| {
            if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
        })
    });
    crc % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_those_of_the_specification() {
        // The test vector of the CRC, and slots that `CLUSTER KEYSLOT` of a server answered.
        assert_eq!(slot("123456789"), 0x31c3);
        assert_eq!([slot("foo"), slot("bar"), slot("%")], [12_182, 5_061, 13_511]);
    }

    #[test]
    fn tags_are_neither_empty_nor_cut_short() {
        assert_eq!(["", "%", "{}", "a}b"].map(tag), ["%", "%25", "%7B%7D", "a%7Db"]);
    }

    #[test]
    fn redirections_keep_user_and_tls() {
        let server = parse("redis://me:secret@one:7000").unwrap();
        let target = |text| redirected(&server, text).map(|info| info.addr().to_string());
        assert_eq!(target("two:7001").unwrap(), "two:7001");
        assert_eq!(target(":7001").unwrap(), "one:7001");
        assert_eq!(target("?:7001").unwrap(), "one:7001");
        assert_eq!(target("::1:7001").unwrap(), "::1:7001");
        for wrong in ["", "two", "two:", "two:0", "two:70000", "two:x"] {
            assert_eq!(target(wrong), None, "{wrong}");
        }
        let moved = redirected(&server, "two:7001").unwrap();
        assert_eq!(moved.redis_settings().password(), Some("secret"));
    }
}
