//! Real processes that share a store and are killed at any moment. Each is this test program again,
//! running `child` alone, and notes what it was granted in a file that the store knows nothing of.

use crate::folder::Folder;
use cliq_api::BoxFuture;
use cliq_api::clock::{Clock, SystemClock};
use cliq_api::store::{Acquisition, FileStore, Lease, Quota, Store};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

const STORE: &str = "CLIQ_API_TEST_STORE";
const NOTES: &str = "CLIQ_API_TEST_NOTES";
const QUOTA: Quota = Quota { requests: 20, window: Duration::from_millis(250) };
const PROCESSES: usize = 8;
const KILLS: usize = 240;
/// Nobody may be kept from working for longer, on a busy machine either.
const PATIENCE: Duration = Duration::from_secs(5);

/// The machine's clock, and what it said first: for a call of a file store, the time that counts.
/// (Later it is asked whether it is time to clear.)
#[derive(Clone, Debug, Default)]
struct NotedClock(Arc<Mutex<Option<SystemTime>>>);

impl Clock for NotedClock {
    fn now(&self) -> SystemTime {
        let now = SystemClock.now();
        self.0.lock().unwrap().get_or_insert(now);
        now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }
}

/// Not a test of its own: what the processes do until they are killed.
#[test]
fn child() {
    let (Ok(place), Ok(notes)) = (std::env::var(STORE), std::env::var(NOTES)) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let notes = File::options().append(true).open(notes).unwrap();
    runtime.block_on(work(&*open(&place), notes));
}

fn open(place: &str) -> Box<dyn Store> {
    match place.strip_prefix("file:") {
        Some(folder) => Box::new(FileStore::new(folder).timeout(PATIENCE)),
        #[cfg(unix)]
        None => Box::new(cliq_api::store::RedisStore::new(place).unwrap().timeout(PATIENCE)),
        #[cfg(not(unix))]
        None => panic!("no store at {place}"),
    }
}

async fn work(store: &dyn Store, mut notes: File) {
    let me = format!("process {}", std::process::id());
    loop {
        let before = nanoseconds();
        if let Acquisition::Granted(_) = store.acquire("key", QUOTA).await.unwrap() {
            note(&mut notes, &format!("granted {before} {}", nanoseconds()));
        }
        // A number that only ever grows by one, if no change is lost.
        if store.acquire_lease("number", &me, Duration::from_millis(200)).await.unwrap()
            == Lease::Held
        {
            let number = read(store).await + 1;
            let value = number.to_string().into_bytes();
            if store.write("number", &me, value, Duration::from_secs(3_600)).await.unwrap() {
                note(&mut notes, &format!("wrote {number}"));
            }
        }
    }
}

async fn read(store: &dyn Store) -> u64 {
    let value = store.read("number").await.unwrap().unwrap_or_else(|| b"0".to_vec());
    String::from_utf8(value).unwrap().parse().unwrap()
}

/// One write, so that a line is there as a whole or not at all.
fn note(notes: &mut File, line: &str) {
    notes.write_all(format!("{line}\n").as_bytes()).unwrap();
}

fn nanoseconds() -> u64 {
    let since = SystemClock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    u64::try_from(since.as_nanos()).unwrap()
}

/// Ends with the test, also with one that fails.
struct Process(Child);

impl Process {
    fn is_running(&mut self) -> bool {
        self.0.try_wait().unwrap().is_none()
    }
}

impl Drop for Process {
    /// With a signal that cannot be caught.
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn spawn(place: &str, notes: &Path) -> Process {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "processes::child", "--nocapture"]);
    Process(command.env(STORE, place).env(NOTES, notes).stdout(Stdio::null()).spawn().unwrap())
}

/// Runs and kills the processes; `looked` is called after each kill.
fn hammer(place: &str, notes: &Path, mut looked: impl FnMut()) -> Duration {
    File::create(notes).unwrap();
    let began = Instant::now();
    let mut processes: Vec<_> = (0..PROCESSES).map(|_| spawn(place, notes)).collect();
    // Always the same sequence; where it hits is up to the machine.
    let mut random = 1_u64;
    for _ in 0..KILLS {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        std::thread::sleep(Duration::from_micros(2_000 + (random >> 40) % 40_000));
        let victim = usize::try_from(random >> 33).unwrap() % PROCESSES;
        let mut killed = processes.swap_remove(victim);
        assert!(killed.is_running(), "a process ended by itself");
        drop(killed);
        looked();
        processes.push(spawn(place, notes));
    }
    drop(processes);
    began.elapsed()
}

/// What the notes say, checked; for each grant the times between which it was counted.
fn check(notes: &Path) -> Vec<(u64, u64)> {
    let text = fs::read_to_string(notes).unwrap();
    let lines = || text.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let number = |text: &str| text.parse::<u64>().unwrap();
    let mut granted: Vec<_> = lines()
        .filter_map(|words| match words[..] {
            ["granted", before, after] => Some((number(before), number(after))),
            _ => None,
        })
        .collect();
    granted.sort_unstable();
    let wrote: Vec<_> = lines()
        .filter_map(|words| match words[..] {
            ["wrote", written] => Some(number(written)),
            _ => None,
        })
        .collect();
    let distinct: HashSet<_> = wrote.iter().collect();
    assert_eq!(distinct.len(), wrote.len(), "two wrote the same number: a change was lost");
    assert!(wrote.len() > 50, "{} numbers written", wrote.len());
    assert!(granted.len() > 100, "{} granted", granted.len());

    // No more in any window, even if each was counted at the last moment that is possible.
    let window = u64::try_from(QUOTA.window.as_nanos()).unwrap();
    let more = QUOTA.requests as usize + 1;
    for (first, from) in granted.iter().enumerate() {
        let inside = granted[first..].iter().filter(|(_, after)| *after < from.0 + window).count();
        assert!(inside < more, "{inside} in a window");
    }
    let gap = granted.windows(2).map(|pair| pair[1].0.saturating_sub(pair[0].1)).max().unwrap();
    assert!(Duration::from_nanos(gap) < PATIENCE, "nothing was granted for {gap} ns");
    println!(
        "{} granted, {} numbers written, longest pause {} ms",
        granted.len(),
        wrote.len(),
        gap / 1_000_000
    );
    granted
}

/// The number is that of the last one who wrote, noted or killed before it could.
fn check_number(number: u64, notes: &Path) {
    let text = fs::read_to_string(notes).unwrap();
    let wrote = text.lines().filter(|line| line.starts_with("wrote ")).count() as u64;
    assert!(
        (wrote..=wrote + (KILLS + PROCESSES) as u64).contains(&number),
        "{number}, not {wrote}"
    );
}

#[tokio::test]
async fn killed_processes_never_pass_a_quota_of_a_file_store() {
    let folder = Folder::new();
    let place = format!("file:{}", folder.store().display());
    let notes = folder.path().join("notes");
    // Killed while it wrote: the file is there, and no process holds the lock.
    let mut writers = 0;
    let took = hammer(&place, &notes, || {
        for file in folder.files("unfinished") {
            let lock = File::open(file.with_file_name("lock")).unwrap();
            writers += usize::from(lock.try_lock().is_ok() && file.exists());
        }
    });
    println!("{PROCESSES} processes, {KILLS} kills in {took:?}, at least {writers} while writing");
    check(&notes);

    // What is left can be read at once, and the next change tidies up.
    let store = open(&place);
    let began = Instant::now();
    store.usage("key", QUOTA).await.unwrap();
    check_number(read(&*store).await, &notes);
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}

/// The times that the store itself counted, which only it knows to the nanosecond.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_times_that_are_counted_keep_the_quota_to_the_nanosecond() {
    let folder = Folder::new();
    let times = Arc::new(Mutex::new(Vec::new()));
    let tasks = [(); 6].map(|()| {
        let (path, times) = (folder.store(), Arc::clone(&times));
        tokio::spawn(async move {
            let clock = NotedClock::default();
            let store = FileStore::new(path).clock(clock.clone());
            while times.lock().unwrap().len() < 64 {
                *clock.0.lock().unwrap() = None;
                let place = store.acquire("key", QUOTA).await.unwrap();
                if let Acquisition::Granted(_) = place {
                    times.lock().unwrap().push(clock.0.lock().unwrap().unwrap());
                }
            }
        })
    });
    for task in tasks {
        task.await.unwrap();
    }
    let mut times = times.lock().unwrap().clone();
    times.sort_unstable();
    assert!(times.len() >= 64, "{}", times.len());
    for pair in times.windows(QUOTA.requests as usize + 1) {
        let [first, .., last] = pair else { unreachable!() };
        assert!(last.duration_since(*first).unwrap() >= QUOTA.window);
    }
}

#[cfg(unix)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn killed_processes_never_pass_a_quota_of_redis() {
    let server = crate::server::Server::start(&[]);
    let folder = Folder::new();
    let notes = folder.path().join("notes");
    let took = hammer(&server.address(), &notes, || {});
    println!("{PROCESSES} processes, {KILLS} kills in {took:?}");
    check(&notes);
    check_number(read(&*open(&server.address())).await, &notes);
}
