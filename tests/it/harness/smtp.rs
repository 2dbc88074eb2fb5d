//! A real mail server as a child process (`smtp_server.py`, on Python's aiosmtpd), whose mood a test can change.

use std::cell::RefCell;
use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// How the server takes letters.
#[derive(Clone, Copy, Debug)]
pub enum Mode {
    /// It takes them.
    Accept,
    /// It says 451.
    Temporary,
    /// It says 550.
    Permanent,
    /// It cuts the line in mid-letter.
    Drop,
    /// It takes them, and cuts the line before it says so.
    Lose,
}

/// The server; ends with this value, or with the process.
#[derive(Debug)]
pub struct SmtpServer {
    child: Child,
    pipes: RefCell<(ChildStdin, BufReader<ChildStdout>)>,
    port: u16,
}

impl SmtpServer {
    /// Starts it; it accepts letters.
    #[must_use]
    pub fn start() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/harness/smtp_server.py");
        let mut command = Command::new(python());
        let mut child = command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut port = String::new();
        stdout.read_line(&mut port).unwrap();
        Self { child, pipes: RefCell::new((stdin, stdout)), port: port.trim().parse().unwrap() }
    }

    /// Its address, as the setting has it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Changes how it takes letters.
    pub fn set(&self, mode: Mode) {
        let name = format!("{mode:?}").to_lowercase();
        assert_eq!(self.ask(&format!("mode {name}")), "ok");
    }

    /// The letters that it has taken so far, in their order.
    #[must_use]
    pub fn letters(&self) -> Vec<Vec<u8>> {
        self.ask("take").split_whitespace().map(bytes).collect()
    }

    fn ask(&self, line: &str) -> String {
        let (stdin, stdout) = &mut *self.pipes.borrow_mut();
        writeln!(stdin, "{line}").unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        answer.trim().to_owned()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// A Python that has aiosmtpd: the one that `PYTHON` names, Debian's, or the first on the `PATH`.
fn python() -> PathBuf {
    let named = env::var_os("PYTHON").map(PathBuf::from);
    let candidates = named.into_iter().chain(["/usr/bin/python3".into(), "python3".into()]);
    let has_it = |python: &PathBuf| {
        let tried = Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    let mut candidates = candidates.filter(has_it);
    candidates.next().expect("these tests need a mail server: install Debian's package python3-aiosmtpd")
}
