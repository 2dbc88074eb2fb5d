//! Finding the Postgres programs: `PG_BIN_DIR`, else the folders of the distributions' packages, else `PATH`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::error::PostgresError;

/// The oldest major version that is used; what the program asks of Postgres is there since then.
const OLDEST: u32 = 13;

/// Folders that hold a folder per major version: where, what stands before the number, and where the programs are.
const PACKAGES: [(&str, &str, &str); 6] = [
    ("/usr/lib/postgresql", "", "bin"),
    ("/usr", "pgsql-", "bin"),
    ("/opt/homebrew/opt", "postgresql@", "bin"),
    ("/usr/local/opt", "postgresql@", "bin"),
    ("/home/linuxbrew/.linuxbrew/opt", "postgresql@", "bin"),
    ("/Applications/Postgres.app/Contents/Versions", "", "bin"),
];

/// A folder with `postgres` and `initdb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Binaries {
    dir: PathBuf,
    major: u32,
}

impl Binaries {
    /// The newest Postgres of this machine, or the one of the major version that `cluster` was made by. `named` is
    /// the one folder to look in, where an operator named one.
    pub(super) fn find(named: Option<&Path>, cluster: Option<(&Path, u32)>) -> Result<Self, PostgresError> {
        let folders = named.map_or_else(usual_folders, |dir| vec![dir.to_owned()]);
        let mut found: Vec<_> = folders.iter().filter_map(|dir| Self::in_folder(dir)).collect();
        // The sort is stable: of two folders with the same version the one that was named first stays first.
        found.sort_by_key(|binaries| std::cmp::Reverse(binaries.major));
        if found.is_empty() {
            return Err(PostgresError::Missing(folders));
        }
        let fits = |binaries: &&Self| cluster.is_none_or(|(_, major)| binaries.major == major);
        match (found.iter().find(fits), cluster) {
            (Some(binaries), _) => Ok(binaries.clone()),
            (None, Some((path, wanted))) => Err(PostgresError::WrongVersion {
                cluster: path.to_owned(),
                wanted,
                found: found.iter().map(|binaries| binaries.major).collect(),
            }),
            (None, None) => Err(PostgresError::Missing(folders)),
        }
    }

    /// A command that runs one of the programs.
    pub(super) fn command(&self, program: &str) -> Command {
        Command::new(self.dir.join(program))
    }

    /// Where the programs are.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    fn in_folder(dir: &Path) -> Option<Self> {
        if !dir.join("initdb").is_file() {
            return None;
        }
        let said = Command::new(dir.join("postgres")).arg("--version").stdin(Stdio::null()).output().ok()?;
        let major = major_version(&String::from_utf8(said.stdout).ok()?)?;
        (major >= OLDEST).then(|| Self { dir: dir.to_owned(), major })
    }
}

/// The major version in what `postgres --version` says: 15 in `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`.
fn major_version(said: &str) -> Option<u32> {
    let version = said.strip_prefix("postgres (PostgreSQL) ")?;
    let digits = version.split(|letter: char| !letter.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// The folders of packages that are there, and those of `PATH`.
fn usual_folders() -> Vec<PathBuf> {
    let packages = PACKAGES.iter().flat_map(|(parent, prefix, bin)| {
        let folders = std::fs::read_dir(parent).into_iter().flatten().flatten();
        folders.filter_map(move |folder| {
            let name = folder.file_name().into_string().ok()?;
            let number: u32 = name.strip_prefix(prefix)?.parse().ok()?;
            (number >= OLDEST).then(|| folder.path().join(bin))
        })
    });
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path: Vec<_> = std::env::split_paths(&path).filter(|dir| dir.is_absolute()).collect();
    packages.chain(path).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_every_kind_of_release() {
        for (said, major) in [
            ("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n", Some(15)),
            ("postgres (PostgreSQL) 18beta1\n", Some(18)),
            ("postgres (PostgreSQL) 17devel\n", Some(17)),
            ("mysqld 8.0\n", None),
        ] {
            assert_eq!(major_version(said), major);
        }
    }

    #[test]
    fn a_cluster_of_another_version_is_refused_with_both_numbers() {
        let cluster = Path::new("/srv/data/postgres");
        let error = Binaries::find(None, Some((cluster, 9))).unwrap_err();
        let message = error.to_string();
        assert!(matches!(error, PostgresError::WrongVersion { wanted: 9, .. }));
        assert!(message.contains("made by Postgres 9") && message.contains("PG_BIN_DIR"));
    }

    #[test]
    fn a_named_folder_is_the_only_one_that_is_searched() {
        let named = Path::new("/nonexistent/bin");
        let error = Binaries::find(Some(named), None).unwrap_err();
        assert!(matches!(error, PostgresError::Missing(folders) if folders == [named]));
    }
}
