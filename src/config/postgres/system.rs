//! The few calls to the operating system that the standard library does not offer: accounts, signals, sessions and
//! user namespaces. The only unsafe code of the crate; every function here is safe to call.

#![expect(unsafe_code, reason = "accounts, signals and namespaces are reached through libc")]

use std::ffi::CStr;
use std::io;
use std::mem::MaybeUninit;
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

/// A user's number and the number of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct User {
    pub(super) uid: u32,
    pub(super) gid: u32,
}

/// What a process is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// SIGINT; to Postgres, to end its connections and shut down.
    Interrupt,
    /// SIGQUIT; to Postgres, to stop without shutting down and to recover at the next start.
    Quit,
    /// SIGKILL.
    Kill,
}

impl Signal {
    const fn number(self) -> libc::c_int {
        match self {
            Self::Interrupt => libc::SIGINT,
            Self::Quit => libc::SIGQUIT,
            Self::Kill => libc::SIGKILL,
        }
    }
}

/// The number of the user that this process acts as.
pub(super) fn effective_uid() -> u32 {
    // SAFETY: geteuid takes nothing, touches no memory and cannot fail.
    unsafe { libc::geteuid() }
}

/// The user of this name.
pub(super) fn user_named(name: &CStr) -> Option<User> {
    // SAFETY: `name` ends with a zero byte, and `look_up` hands over a record, a buffer with its length, and a place
    // for the result, which all outlive the call.
    look_up(|record, buffer, length, found| unsafe { libc::getpwnam_r(name.as_ptr(), record, buffer, length, found) })
}

/// The user of this number.
pub(super) fn user_numbered(uid: u32) -> Option<User> {
    // SAFETY: as in `user_named`.
    look_up(|record, buffer, length, found| unsafe { libc::getpwuid_r(uid, record, buffer, length, found) })
}

/// Runs one of the re-entrant queries of the list of users, with room for long entries.
fn look_up(query: impl Fn(*mut libc::passwd, *mut libc::c_char, usize, *mut *mut libc::passwd) -> libc::c_int) -> Option<User> {
    let mut buffer = vec![0; 64 * 1024];
    let mut record = MaybeUninit::<libc::passwd>::uninit();
    let mut found = ptr::null_mut();
    let failed = query(record.as_mut_ptr(), buffer.as_mut_ptr(), buffer.len(), &raw mut found);
    if failed != 0 || found.is_null() {
        return None;
    }
    // SAFETY: the call succeeded and its result is not null, so that `record` is filled; only numbers are read of it.
    let record = unsafe { record.assume_init() };
    Some(User { uid: record.pw_uid, gid: record.pw_gid })
}

/// Sends a signal to a process.
pub(super) fn send(pid: u32, signal: Signal) -> io::Result<()> {
    kill(pid, signal.number())
}

/// Whether a process of this number exists, be it only as a zombie.
pub(super) fn exists(pid: u32) -> bool {
    match kill(pid, 0) {
        Ok(()) => true,
        Err(error) => error.raw_os_error() == Some(libc::EPERM),
    }
}

/// Number 0 and those that are no `pid_t` mean groups of processes: they are never signalled.
fn kill(pid: u32, signal: libc::c_int) -> io::Result<()> {
    let pid = libc::pid_t::try_from(pid).ok().filter(|pid| *pid > 0).ok_or(io::ErrorKind::InvalidInput)?;
    // SAFETY: kill takes two numbers and touches no memory of ours.
    success(unsafe { libc::kill(pid, signal) })
}

/// Set by the signal handler, read by `asked_to_stop`.
static ASKED_TO_STOP: AtomicBool = AtomicBool::new(false);

extern "C" fn note_stop(_signal: libc::c_int) {
    ASKED_TO_STOP.store(true, Ordering::Relaxed);
}

/// From now on SIGTERM, SIGINT and SIGHUP do not end this process, but are noted for [`asked_to_stop`].
pub(super) fn note_stop_signals() {
    let handler = note_stop as extern "C" fn(libc::c_int) as libc::sighandler_t;
    for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP] {
        // SAFETY: the handler only stores into an atomic, which is allowed in a signal handler, and lives for ever.
        unsafe { libc::signal(signal, handler) };
    }
}

/// Whether one of the signals of [`note_stop_signals`] has come.
pub(super) fn asked_to_stop() -> bool {
    ASKED_TO_STOP.load(Ordering::Relaxed)
}

/// The program will run in a session of its own, out of reach of this terminal's Ctrl-C.
pub(super) fn in_own_session(command: &mut Command) {
    // SAFETY: between fork and exec the closure makes one system call and allocates nothing.
    unsafe {
        command.pre_exec(|| match libc::setsid() {
            -1 => Err(io::Error::last_os_error()),
            _ => Ok(()),
        });
    }
}

/// The program will get this signal when the *thread* that starts it ends, which in a single-threaded process is when
/// the process ends, however it ends. Must come after any change of user, which would undo it. Only Linux has this.
#[cfg(target_os = "linux")]
pub(super) fn ending_with_this_thread(command: &mut Command, signal: Signal) {
    let parent = std::process::id();
    let number = signal.number();
    // SAFETY: between fork and exec the closure makes system calls on numbers only and allocates nothing.
    unsafe {
        command.pre_exec(move || {
            success(libc::prctl(libc::PR_SET_PDEATHSIG, number))?;
            // The parent may have ended before the call above.
            if u32::try_from(libc::getppid()) == Ok(parent) { Ok(()) } else { Err(io::ErrorKind::BrokenPipe.into()) }
        });
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn ending_with_this_thread(_command: &mut Command, _signal: Signal) {}

/// The program will run in a user namespace in which it is `user`, while to the rest of the system it is root without
/// any of root's privileges: it reaches what root owns, and programs that refuse to run as root run.
#[cfg(target_os = "linux")]
pub(super) fn as_root_under_another_name(command: &mut Command, user: User) {
    let uid_map = format!("{} 0 1", user.uid);
    let gid_map = format!("{} 0 1", user.gid);
    // SAFETY: between fork and exec the closure makes system calls on memory that it owns and allocates nothing.
    unsafe {
        command.pre_exec(move || {
            success(libc::unshare(libc::CLONE_NEWUSER))?;
            overwrite(c"/proc/self/setgroups", b"deny")?;
            overwrite(c"/proc/self/uid_map", uid_map.as_bytes())?;
            overwrite(c"/proc/self/gid_map", gid_map.as_bytes())
        });
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn as_root_under_another_name(command: &mut Command, _user: User) {
    // SAFETY: the closure makes no call at all.
    unsafe {
        command.pre_exec(|| Err(io::ErrorKind::Unsupported.into()));
    }
}

/// Writes a file of the kernel's in one go; these do not take their text in parts.
#[cfg(target_os = "linux")]
fn overwrite(path: &CStr, text: &[u8]) -> io::Result<()> {
    // SAFETY: the path ends with a zero byte and the text is as long as it says; the descriptor is closed here.
    unsafe {
        let file = libc::open(path.as_ptr(), libc::O_WRONLY | libc::O_CLOEXEC);
        if file < 0 {
            return Err(io::Error::last_os_error());
        }
        let written = libc::write(file, text.as_ptr().cast(), text.len());
        let outcome = if written < 0 { Err(io::Error::last_os_error()) } else { Ok(()) };
        libc::close(file);
        outcome
    }
}

/// The outcome of a call that returns -1 and sets `errno` where it fails.
fn success(returned: libc::c_int) -> io::Result<()> {
    if returned == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_name_and_by_number() {
        let root = user_named(c"root").unwrap();
        assert_eq!(root, User { uid: 0, gid: 0 });
        assert_eq!(user_numbered(0), Some(root));
        assert_eq!(user_named(c"no such user"), None);
        assert_eq!(user_numbered(4_242_424), None);
    }

    #[test]
    fn a_group_of_processes_is_never_signalled() {
        for pid in [0, u32::MAX, 1 << 31] {
            assert!(send(pid, Signal::Interrupt).is_err());
            assert!(!exists(pid));
        }
        assert!(exists(std::process::id()));
    }
}
