//! A real Redis server, on a socket in a folder of its own.

use crate::folder::Folder;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Server {
    folder: Folder,
    process: Child,
}

impl Server {
    /// Starts `redis-server` with these arguments.
    pub fn start(arguments: &[&str]) -> Self {
        let folder = Folder::new();
        let process = spawn(&folder, arguments);
        let server = Self { folder, process };
        server.wait();
        server
    }

    pub fn address(&self) -> String {
        format!("redis+unix://{}", self.folder.path().join("socket").display())
    }

    /// What the server's own tool answers.
    pub fn ask(&self, words: &[&str]) -> String {
        let mut tool = Command::new("redis-cli");
        tool.arg("-s").arg(self.folder.path().join("socket")).args(words);
        let output = tool.output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    pub fn restart(&mut self) {
        self.kill();
        self.process = spawn(&self.folder, &[]);
        self.wait();
    }

    fn wait(&self) {
        let began = Instant::now();
        while !["PONG", "NOAUTH Authentication required."].contains(&&*self.ask(&["ping"])) {
            assert!(began.elapsed() < Duration::from_secs(20), "redis-server does not start");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn spawn(folder: &Folder, arguments: &[&str]) -> Child {
    let mut command = Command::new("redis-server");
    command.args(["--port", "0", "--save", "", "--appendonly", "no", "--unixsocket"]);
    command.arg(folder.path().join("socket")).arg("--dir").arg(folder.path());
    command.args(arguments).stdout(Stdio::null()).spawn().unwrap()
}
