//! What a store on disk has to bear: half-written files, files of others, clocks that are set back,
//! a process that stands still.

use crate::folder::Folder;
use cliq_api::clock::ManualClock;
use cliq_api::store::{Acquisition, FileStore, Lease, Quota, Store};
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

const ONE: Quota = Quota { requests: 1, window: Duration::from_secs(60) };
const TWO: Quota = Quota { requests: 2, window: Duration::from_secs(60) };
const LONG: Duration = Duration::from_secs(600);

fn store(folder: &Folder) -> FileStore {
    FileStore::new(folder.store()).clock(ManualClock::default())
}

async fn error(store: &FileStore) -> String {
    store.acquire("key", ONE).await.unwrap_err().to_string()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn everything_belongs_to_the_owner_alone() {
    let folder = Folder::new();
    store(&folder).acquire("key", ONE).await.unwrap();
    assert_eq!(mode(&folder.store()), 0o700);
    let files = [folder.files("count-"), folder.files("lock")].concat();
    assert_eq!(files.len(), 2, "the count and the lock: {files:?}");
    for file in folder.files("") {
        assert_eq!(mode(&file), 0o600, "{file:?}");
        assert_eq!(mode(file.parent().unwrap()), 0o700);
    }
}

#[tokio::test]
async fn a_file_that_others_may_read_or_write_is_refused_with_the_remedy() {
    for beginning in ["count-", "lock"] {
        for open in [0o644, 0o620, 0o604, 0o602, 0o666] {
            let folder = Folder::new();
            let store = store(&folder);
            store.acquire("key", TWO).await.unwrap();
            let [file] = &folder.files(beginning)[..] else { panic!("one file") };
            let before = fs::read(file).unwrap();
            set_mode(file, open);
            assert_eq!(
                error(&store).await,
                format!(
                    "file store: {} can be read or written by others (mode {open:04o}); \
                     run `chmod 600` on it",
                    file.display()
                )
            );
            assert_eq!(fs::read(file).unwrap(), before);
            set_mode(file, 0o600);
            assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
        }
    }
}

#[tokio::test]
async fn a_folder_that_others_may_write_to_is_refused_with_the_remedy() {
    let folder = Folder::new();
    fs::create_dir(folder.store()).unwrap();
    set_mode(&folder.store(), 0o777);
    let store = store(&folder);
    assert_eq!(
        error(&store).await,
        format!(
            "file store: {} can be written by others (mode 0777); run `chmod 700` on it",
            folder.store().display()
        )
    );
    set_mode(&folder.store(), 0o755);
    assert!(store.acquire("key", ONE).await.is_ok(), "other users may list the folder");
}

#[tokio::test]
async fn a_folder_or_a_file_of_another_user_is_refused_even_by_a_privileged_process() {
    let folder = Folder::new();
    let store = store(&folder);
    store.acquire("key", TWO).await.unwrap();
    let owner = fs::metadata(folder.store()).unwrap().uid();
    if chown(folder.store(), Some(12_345), None).is_err() {
        println!("skipped: only a privileged process can give a folder away");
        return;
    }
    let count = folder.files("count-").remove(0);
    let lock = folder.files("lock").remove(0);
    let part = count.parent().unwrap().to_owned();
    chown(folder.store(), Some(owner), None).unwrap();
    for path in [folder.store(), part, count, lock] {
        chown(&path, Some(12_345), None).unwrap();
        let error = error(&store).await;
        let told = format!(
            "file store: {} belongs to user 12345, and this process runs as user {owner}; ",
            path.display()
        );
        assert!(error.starts_with(&told), "{error}");
        chown(&path, Some(owner), None).unwrap();
    }
    assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
    assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Exhausted(_)));
}

#[tokio::test]
async fn what_is_deleted_while_it_is_used_is_restored_as_it_was_last_seen() {
    let remove: [fn(&Folder); 3] = [
        |folder| fs::remove_dir_all(folder.store()).unwrap(),
        |folder| {
            for part in fs::read_dir(folder.store()).unwrap() {
                fs::remove_dir_all(part.unwrap().path()).unwrap();
            }
        },
        |folder| folder.files("").iter().for_each(|file| fs::remove_file(file).unwrap()),
    ];
    for remove in remove {
        let (folder, clock) = (Folder::new(), ManualClock::default());
        let open = || FileStore::new(folder.store()).clock(clock.clone());
        let (one, other) = (open(), open());
        one.acquire("key", TWO).await.unwrap();
        other.acquire("key", TWO).await.unwrap();
        one.lock_out("locked", 10 * ONE.window).await.unwrap();
        one.acquire_lease("record", "me", ONE.window).await.unwrap();
        one.acquire_lease("written", "me", ONE.window).await.unwrap();
        one.write("written", "me", b"value".to_vec(), ONE.window).await.unwrap();
        remove(&folder);
        // The first knows of its own place, the other of both.
        assert_eq!(one.usage("key", TWO).await.unwrap().used, 1);
        assert!(matches!(other.acquire("key", TWO).await.unwrap(), Acquisition::Exhausted(_)));
        assert!(matches!(one.acquire("key", TWO).await.unwrap(), Acquisition::Exhausted(_)));
        assert!(matches!(one.acquire("locked", TWO).await.unwrap(), Acquisition::LockedOut(_)));
        assert!(matches!(one.acquire_lease("record", "you", LONG).await.unwrap(), Lease::Busy(_)));
        assert_eq!(one.read("written").await.unwrap().unwrap(), b"value");
        // It is on the disk again.
        assert!(matches!(open().acquire("key", TWO).await.unwrap(), Acquisition::Exhausted(_)));
        assert!(matches!(open().acquire("locked", TWO).await.unwrap(), Acquisition::LockedOut(_)));
        clock.advance(ONE.window);
        assert!(matches!(one.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
    }
}

#[tokio::test]
async fn what_others_released_does_not_return() {
    let folder = Folder::new();
    let (one, other) = (store(&folder), store(&folder));
    let Acquisition::Granted(permit) = one.acquire("key", ONE).await.unwrap() else {
        panic!("free")
    };
    one.acquire_lease("record", "me", LONG).await.unwrap();
    other.release("key", &permit).await.unwrap();
    other.release_lease("record", "me").await.unwrap();
    assert_eq!(one.usage("key", ONE).await.unwrap().used, 0);
    assert_eq!(one.acquire_lease("record", "you", LONG).await.unwrap(), Lease::Held);
}

#[tokio::test]
async fn links_and_what_is_no_file_are_refused() {
    for beginning in ["count-", "lock"] {
        let folder = Folder::new();
        let store = store(&folder);
        store.acquire("key", ONE).await.unwrap();
        let [file] = &folder.files(beginning)[..] else { panic!("one file") };
        let elsewhere = folder.path().join("elsewhere");
        fs::rename(file, &elsewhere).unwrap();
        symlink(&elsewhere, file).unwrap();
        assert!(error(&store).await.contains("is not a regular file"), "{beginning}");
        fs::remove_file(file).unwrap();
        fs::create_dir(file).unwrap();
        assert!(error(&store).await.contains("is not a regular file"), "{beginning}");
    }

    let folder = Folder::new();
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    symlink(folder.path().join("elsewhere"), folder.store()).unwrap();
    assert!(error(&store(&folder)).await.contains("is not a folder, or is a link to one"));
}

#[tokio::test]
async fn a_file_of_others_and_a_damaged_one_are_refused_and_left_alone() {
    let folder = Folder::new();
    let store = store(&folder);
    store.acquire("key", ONE).await.unwrap();
    let [file] = &folder.files("count-")[..] else { panic!("one file") };
    let own = fs::read(file).unwrap();
    let mut damaged = own.clone();
    *damaged.last_mut().unwrap() = b' ';
    for (content, reason) in [
        (&b""[..], "is not a file of a store"),
        (b"somebody's notes", "is not a file of a store"),
        (&damaged, "is damaged"),
        (&own[..own.len() / 2], "is damaged"),
    ] {
        fs::write(file, content).unwrap();
        let error = error(&store).await;
        assert!(error.contains(reason) && error.contains(&*file.to_string_lossy()), "{error}");
        assert!(!error.contains('\n'));
        assert_eq!(fs::read(file).unwrap(), content);
    }
    // Other keys are not concerned.
    assert!(store.acquire("another", ONE).await.is_ok());
}

#[tokio::test]
async fn what_a_killed_writer_left_is_never_read_and_soon_gone() {
    let folder = Folder::new();
    let store = store(&folder);
    store.acquire("key", TWO).await.unwrap();
    let [file] = &folder.files("count-")[..] else { panic!("one file") };
    let before = fs::read(file).unwrap();
    let unfinished = file.with_file_name("unfinished");
    for length in 0..=before.len() {
        // As it is while a second place is being counted.
        fs::write(file, &before).unwrap();
        fs::write(&unfinished, &before[..length]).unwrap();
        assert_eq!(store.usage("key", TWO).await.unwrap().used, 1);
        assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
        assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Exhausted(_)));
        assert!(!unfinished.exists());
    }
}

#[tokio::test]
async fn a_clock_that_is_set_back_ends_nothing_early_and_keeps_nothing_for_long() {
    let folder = Folder::new();
    let at = |hours: u64| {
        ManualClock::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + hours * 3_600))
    };
    let late = FileStore::new(folder.store()).clock(at(24));
    late.acquire("count", ONE).await.unwrap();
    late.lock_out("locked", Duration::from_secs(600)).await.unwrap();
    late.acquire_lease("record", "one", Duration::from_secs(30)).await.unwrap();

    let clock = at(0);
    let early = FileStore::new(folder.store()).clock(clock.clone());
    let minute = ONE.window;
    assert_eq!(early.acquire("count", ONE).await.unwrap(), Acquisition::Exhausted(minute));
    let locked = Acquisition::LockedOut(Duration::from_secs(600));
    assert_eq!(early.acquire("locked", ONE).await.unwrap(), locked);
    let busy = Lease::Busy(Duration::from_secs(30));
    assert_eq!(early.acquire_lease("record", "two", minute).await.unwrap(), busy);

    let least = Duration::from_nanos(1);
    clock.advance(minute.saturating_sub(least));
    assert_eq!(early.acquire("count", ONE).await.unwrap(), Acquisition::Exhausted(least));
    clock.advance(least);
    assert!(matches!(early.acquire("count", ONE).await.unwrap(), Acquisition::Granted(_)));
    assert_eq!(early.acquire_lease("record", "two", minute).await.unwrap(), Lease::Held);
    clock.advance(Duration::from_secs(540));
    assert!(matches!(early.acquire("locked", ONE).await.unwrap(), Acquisition::Granted(_)));
}

#[tokio::test]
async fn expired_entries_are_removed() {
    let (folder, clock) = (Folder::new(), ManualClock::default());
    let store = FileStore::new(folder.store()).clock(clock.clone());
    for number in 0..200 {
        store.acquire(&format!("key {number}"), ONE).await.unwrap();
        store.lock_out(&format!("lock {number}"), Duration::from_secs(300)).await.unwrap();
        store.acquire_lease(&format!("record {number}"), "me", ONE.window).await.unwrap();
    }
    store.lock_out("for long", Duration::from_secs(100_000)).await.unwrap();
    let [notes, foreign] = ["notes", "count-notes"].map(|name| {
        let file = folder.files("count-")[0].with_file_name(name);
        fs::write(&file, "somebody's").unwrap();
        file
    });
    assert_eq!(folder.files("count-").len(), 402);
    assert_eq!(folder.files("record-").len(), 200);

    // Files that are new by the clock of the machine were cleared by its time, not by this one's.
    for lock in folder.files("lock") {
        fs::File::options().write(true).open(lock).unwrap().set_modified(now(&clock)).unwrap();
    }
    clock.advance(Duration::from_secs(601));
    for _ in 0..256 {
        clock.advance(Duration::from_secs(2));
        store.usage("another", ONE).await.unwrap();
    }
    let left = folder.files("count-");
    assert_eq!(left.len(), 2, "the long lock and somebody's: {left:?}");
    assert!(notes.exists() && foreign.exists());
    assert!(folder.files("record-").is_empty());
    assert!(matches!(store.acquire("for long", ONE).await.unwrap(), Acquisition::LockedOut(_)));
}

fn now(clock: &ManualClock) -> SystemTime {
    cliq_api::clock::Clock::now(clock)
}

#[tokio::test]
async fn expired_state_leaves_no_file() {
    let folder = Folder::new();
    let store = store(&folder);
    let Acquisition::Granted(permit) = store.acquire("key", ONE).await.unwrap() else {
        panic!("free")
    };
    store.release("key", &permit).await.unwrap();
    store.acquire_lease("key", "me", ONE.window).await.unwrap();
    store.release_lease("key", "me").await.unwrap();
    // A process that another test is just starting may hold the lock for a moment, so there may be
    // a file `waiting` too.
    assert!(folder.files("count-").is_empty() && folder.files("record-").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_process_is_waited_for_once_and_not_once_per_task() {
    let folder = Folder::new();
    let store = Arc::new(store(&folder).timeout(Duration::from_millis(300)));
    store.acquire("key", ONE).await.unwrap();
    let [lock] = &folder.files("lock")[..] else { panic!("one lock") };
    let held = fs::File::options().write(true).open(lock).unwrap();
    held.lock().unwrap();

    let began = Instant::now();
    let tasks = [(); 50].map(|()| {
        let store = Arc::clone(&store);
        tokio::spawn(async move { error(&store).await })
    });
    for task in tasks {
        let error = task.await.unwrap();
        assert!(error.contains("has been locked for 300ms by a running process"), "{error}");
    }
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());

    drop(held);
    assert!(matches!(store.acquire("key", ONE).await.unwrap(), Acquisition::Exhausted(_)));
}

#[tokio::test]
async fn a_lock_that_was_removed_is_not_taken_for_the_one_of_the_others() {
    let folder = Folder::new();
    let store = store(&folder).timeout(Duration::from_millis(50));
    store.acquire("key", TWO).await.unwrap();
    let [lock] = &folder.files("lock")[..] else { panic!("one lock") };
    fs::remove_file(lock).unwrap();
    assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
    assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Exhausted(_)));
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_no_lock() {
    let folder = Folder::new();
    let store = store(&folder);
    for _ in 0..20 {
        let mut call = Box::pin(store.acquire("key", ONE));
        std::future::poll_fn(|context| {
            let _ = call.as_mut().poll(context);
            std::task::Poll::Ready(())
        })
        .await;
        drop(call);
    }
    // Too many are counted at worst, never too few.
    assert_eq!(store.usage("key", ONE).await.unwrap().used, 1);
}

/// Else a process that always has the next task at hand would have it always.
#[tokio::test]
async fn the_holder_of_the_lock_yields_to_waiting_processes() {
    let folder = Folder::new();
    let store = store(&folder);
    store.acquire("key", ONE).await.unwrap();
    let [lock] = &folder.files("lock")[..] else { panic!("one lock") };
    let waiting = fs::File::create(lock.with_file_name("waiting")).unwrap();
    set_mode(&lock.with_file_name("waiting"), 0o600);

    // As somebody does who found it locked.
    waiting.lock_shared().unwrap();
    let began = Instant::now();
    for _ in 0..20 {
        store.usage("key", ONE).await.unwrap();
    }
    assert!(began.elapsed() >= Duration::from_millis(19 * 3), "{:?}", began.elapsed());
}
