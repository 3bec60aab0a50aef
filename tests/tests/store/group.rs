//! Several real Redis servers that belong together, on free ports of loopback.

use crate::folder::Folder;
use cliq_api::store::RedisStore;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// What the sentinels call the primary.
const NAME: &str = "cliq";
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Three primaries, each with a replica.
    Cluster,
    /// A primary, two replicas, and three sentinels.
    Sentinel,
}

pub struct Group {
    kind: Kind,
    folder: Folder,
    servers: Vec<Server>,
}

pub struct Server {
    pub port: u16,
    arguments: Vec<String>,
    process: Mutex<Child>,
}

impl Server {
    pub fn signal(&self, signal: &str) {
        let pid = self.process.lock().unwrap().id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut process = self.process.lock().unwrap();
        let _ = process.kill();
        let _ = process.wait();
    }
}

impl Group {
    /// Starts a cluster, or primaries and replicas behind sentinels.
    pub fn start(kind: Kind) -> Self {
        let mut group = Self { kind, folder: Folder::new(), servers: Vec::new() };
        match kind {
            Kind::Cluster => group.start_cluster(),
            Kind::Sentinel => group.start_sentinels(),
        }
        group
    }

    fn start_cluster(&mut self) {
        let ports = free_ports(12);
        let (ports, buses) = ports.split_at(6);
        for (port, bus) in ports.iter().zip(buses) {
            let bus = bus.to_string();
            self.add(*port, &["--cluster-enabled", "yes", "--cluster-port", &bus]);
        }
        let mut create = Command::new("redis-cli");
        create.args(["--cluster", "create"]);
        create.args(ports.iter().map(|port| format!("127.0.0.1:{port}")));
        create.args(["--cluster-replicas", "1", "--cluster-yes"]);
        let output = create.stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        for port in ports {
            until("the cluster is formed", || {
                let info = ask(*port, &["cluster", "info"]);
                info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:6")
            });
            until("each primary has its replica", || {
                let info = ask(*port, &["info", "replication"]);
                info.contains("state=online") || info.contains("master_link_status:up")
            });
        }
    }

    fn start_sentinels(&mut self) {
        let ports = free_ports(6);
        let (ports, sentinels) = ports.split_at(3);
        let primary = ports[0].to_string();
        self.add(ports[0], &[]);
        for port in &ports[1..] {
            self.add(*port, &["--replicaof", &format!("127.0.0.1 {primary}")]);
        }
        until("both replicas follow", || {
            ask(ports[0], &["info", "replication"]).matches("state=online").count() == 2
        });
        for port in sentinels {
            let file = self.folder.path().join(format!("sentinel-{port}"));
            let settings = format!(
                "port {port}\nbind 127.0.0.1\ndir {}\nsentinel monitor {NAME} 127.0.0.1 {primary} 2\n\
                 sentinel down-after-milliseconds {NAME} 1000\n\
                 sentinel failover-timeout {NAME} 6000\nsentinel parallel-syncs {NAME} 2\n",
                self.folder.path().display()
            );
            std::fs::write(&file, settings).unwrap();
            let mut command = Command::new("redis-sentinel");
            let process = command.arg(file).stdout(Stdio::null()).spawn().unwrap();
            let process = Mutex::new(process);
            self.servers.push(Server { port: *port, arguments: Vec::new(), process });
        }
        for port in sentinels {
            until("the sentinels know each other and the replicas", || {
                let known = ask(*port, &["sentinel", "master", NAME]);
                let lines: Vec<_> = known.lines().collect();
                let is = |name, value| lines.windows(2).any(|pair| pair == [name, value]);
                is("num-other-sentinels", "2") && is("num-slaves", "2")
            });
        }
    }

    fn add(&mut self, port: u16, arguments: &[&str]) {
        let arguments: Vec<_> = arguments.iter().map(|word| (*word).to_owned()).collect();
        let process = Mutex::new(self.spawn(port, &arguments));
        self.servers.push(Server { port, arguments, process });
    }

    fn spawn(&self, port: u16, arguments: &[String]) -> Child {
        let number = port.to_string();
        let folder = self.folder.path().join(&number);
        std::fs::create_dir_all(&folder).unwrap();
        let mut command = Command::new("redis-server");
        command.args(["--port", &number, "--bind", "127.0.0.1", "--save", "", "--dir"]);
        command.arg(folder).args(["--repl-diskless-sync-delay", "0"]);
        command.args(["--cluster-node-timeout", "1500"]).args(arguments);
        let process = command.stdout(Stdio::null()).spawn().unwrap();
        until("the server starts", || ask(port, &["ping"]) == "PONG");
        process
    }

    /// Starts a server again that was killed.
    pub fn restart(&self, port: u16) {
        let server = self.servers.iter().find(|server| server.port == port).unwrap();
        let mut process = server.process.lock().unwrap();
        let _ = process.wait();
        *process = self.spawn(port, &server.arguments);
    }

    /// By which another process finds the same servers.
    pub fn place(&self) -> String {
        let ports: Vec<_> = match self.kind {
            Kind::Cluster => self.servers.iter().map(|server| server.port.to_string()).collect(),
            Kind::Sentinel => {
                self.servers.iter().skip(3).map(|server| server.port.to_string()).collect()
            }
        };
        format!("{:?} {}", self.kind, ports.join(" "))
    }

    pub fn store(&self) -> RedisStore {
        open(&self.place())
    }

    /// The primary that has the key `{key}` of a store.
    pub fn primary(&self, key: &str) -> &Server {
        self.find_primary(key).unwrap()
    }

    fn find_primary(&self, key: &str) -> Option<&Server> {
        let key = format!("cliq-api:{{{key}}}:sent");
        let is_primary = |server: &&Server| {
            ask(server.port, &["info", "replication"]).contains("role:master")
                && ask(server.port, &["pttl", &key]).parse::<i64>().is_ok()
        };
        self.servers.iter().find(is_primary)
    }

    /// Whether another than that of `port` is the primary of the key.
    pub fn has_primary(&self, key: &str, port: u16) -> bool {
        self.find_primary(key).is_some_and(|primary| primary.port != port)
    }

    pub fn servers(&self) -> &[Server] {
        &self.servers
    }

    /// The replicas of that primary.
    pub fn replicas(&self, primary: &Server) -> Vec<&Server> {
        let info = ask(primary.port, &["info", "replication"]);
        let is_replica = |server: &&Server| info.contains(&format!("port={},", server.port));
        self.servers.iter().filter(is_replica).collect()
    }
}

/// The store at what [`Group::place`] says.
pub fn open(place: &str) -> RedisStore {
    let (kind, ports) = place.split_once(' ').unwrap();
    let addresses = ports.split(' ').map(|port| format!("redis://127.0.0.1:{port}"));
    let store = match kind {
        "Cluster" => RedisStore::cluster(addresses),
        _ => RedisStore::sentinel(addresses, &format!("redis://{NAME}")),
    };
    store.unwrap()
}

/// What the server's own tool answers.
pub fn ask(port: u16, words: &[&str]) -> String {
    let mut tool = Command::new("redis-cli");
    let output = tool.args(["-p", &port.to_string()]).args(words).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[track_caller]
pub fn until(what: &str, is_so: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < PATIENCE, "not after {PATIENCE:?}: {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Ports below the ephemeral range: a connection of another test cannot take one before its server
/// starts.
fn free_ports(number: usize) -> Vec<u16> {
    static TAKEN: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id() % 500 * 20;
    std::iter::repeat_with(|| TAKEN.fetch_add(1, Ordering::Relaxed))
        .take(10_000)
        .filter_map(|taken| u16::try_from(20_000 + (first + taken) % 10_000).ok())
        .filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .take(number)
        .collect()
}
