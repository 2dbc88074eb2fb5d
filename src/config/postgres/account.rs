//! Who Postgres runs as. It refuses to run as root; where root starts it, it runs as the owner of the data folder, or
//! as the user `postgres`, or as `nobody`, and where only root may enter the folder, as root under another name.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, lchown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::error::PostgresError;
use super::system::{self, Signal, User};

const ROOT: User = User { uid: 0, gid: 0 };

/// Who Postgres runs as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Account {
    /// The user that this process runs as, who is not root.
    Own(u32),
    /// Another user; only root can do this.
    Other(User),
    /// Root, who in a user namespace has this user's name.
    Renamed(User),
}

impl Account {
    /// Chooses the account for a data folder, given every folder that Postgres must be able to enter.
    pub(super) fn choose(data: &Path, entered: &[&Path]) -> Result<Self, PostgresError> {
        let uid = system::effective_uid();
        if uid != ROOT.uid {
            return system::user_numbered(uid).map(|_| Self::Own(uid)).ok_or(PostgresError::NoAccount(uid));
        }
        let owner = fs::metadata(data).map_err(PostgresError::io("cannot read", data))?;
        let user = ordinary_user(owner.uid())?;
        if entered.iter().all(|folder| may_enter(user, folder)) {
            Ok(Self::Other(user))
        } else if entered.iter().all(|folder| may_enter(ROOT, folder)) {
            Ok(Self::Renamed(user))
        } else {
            Err(PostgresError::Unreachable(data.to_owned()))
        }
    }

    /// The command will run as this account and get `signal` when this thread ends.
    pub(super) fn apply(self, command: &mut Command, signal: Signal) {
        match self {
            Self::Own(_) => {}
            // The standard library drops root's further groups along with its number.
            Self::Other(user) => {
                command.uid(user.uid).gid(user.gid);
            }
            Self::Renamed(user) => system::as_root_under_another_name(command, user),
        }
        system::ending_with_this_thread(command, signal);
    }

    /// Makes a folder that only this account may enter, or hands over the one that is there. In a folder that is
    /// open to all somebody else may have been first: that is refused.
    pub(super) fn make_folder(self, folder: &Path) -> Result<(), PostgresError> {
        match fs::DirBuilder::new().mode(0o700).create(folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(PostgresError::io("cannot make", folder)(error));
            }
            _ => {}
        }
        let found = fs::symlink_metadata(folder).map_err(PostgresError::io("cannot read", folder))?;
        if !found.is_dir() || found.mode() & 0o077 != 0 || !self.trusts(found.uid()) {
            return Err(PostgresError::NotOurs(folder.to_owned()));
        }
        self.hand_over(folder)
    }

    /// Whether a folder of this user's may have been made by an earlier start of this program.
    fn trusts(self, uid: u32) -> bool {
        match self {
            Self::Own(own) => uid == own,
            Self::Other(user) | Self::Renamed(user) => uid == user.uid || uid == ROOT.uid,
        }
    }

    /// Gives a folder with all that is in it to this account. The folder itself comes last, so that a work that was
    /// interrupted is done again.
    pub(super) fn hand_over(self, folder: &Path) -> Result<(), PostgresError> {
        let owner = match self {
            Self::Own(_) => return Ok(()),
            Self::Other(user) => user,
            Self::Renamed(_) => ROOT,
        };
        let found = fs::symlink_metadata(folder).map_err(PostgresError::io("cannot read", folder))?;
        if found.uid() == owner.uid {
            return Ok(());
        }
        give(folder, owner).map_err(PostgresError::io("cannot hand over", folder))
    }

    /// The error for a program that could not be started as this account.
    pub(super) fn not_started(self, program: &'static str, data: PathBuf) -> impl FnOnce(io::Error) -> PostgresError {
        move |error| match self {
            Self::Renamed(_) => PostgresError::Unreachable(data),
            _ => PostgresError::Io(format!("cannot start {program}"), error),
        }
    }
}

/// The owner of the data folder if that is not root, else `postgres`, else `nobody`.
fn ordinary_user(owner: u32) -> Result<User, PostgresError> {
    if owner != ROOT.uid {
        return system::user_numbered(owner).ok_or(PostgresError::NoAccount(owner));
    }
    [c"postgres", c"nobody"].into_iter().find_map(system::user_named).ok_or(PostgresError::NoOrdinaryUser)
}

/// Whether the permissions let a user, without any privilege, enter this folder and all above it.
fn may_enter(user: User, folder: &Path) -> bool {
    folder.ancestors().all(|folder| {
        let Ok(found) = fs::metadata(folder) else {
            return false;
        };
        let bit = if found.uid() == user.uid {
            0o100
        } else if found.gid() == user.gid {
            0o010
        } else {
            0o001
        };
        found.mode() & bit != 0
    })
}

fn give(path: &Path, owner: User) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() {
        for entry in fs::read_dir(path)? {
            give(&entry?.path(), owner)?;
        }
    }
    lchown(path, Some(owner.uid), Some(owner.gid))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOMEBODY: User = User { uid: 54_321, gid: 54_321 };

    #[test]
    fn the_permissions_of_every_folder_above_count() {
        let folder = std::env::temp_dir().join(format!("verbale-enter-{}", std::process::id()));
        let below = folder.join("below");
        fs::create_dir_all(&below).unwrap();
        let set = |mode| {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
            fs::set_permissions(&folder, mode).unwrap();
        };
        set(0o711);
        assert!(may_enter(SOMEBODY, &below));
        set(0o700);
        assert!(!may_enter(SOMEBODY, &below));
        let owner = fs::metadata(&folder).unwrap();
        let owner = User { uid: owner.uid(), gid: owner.gid() };
        assert!(may_enter(owner, &below));
        fs::remove_dir_all(&folder).unwrap();
        assert!(!may_enter(SOMEBODY, &below));
    }

    #[test]
    fn an_owner_without_a_name_is_refused_by_its_number() {
        let error = ordinary_user(4_242_424).unwrap_err();
        assert!(error.to_string().contains("4242424"));
    }
}
