//! Who is at work in a cluster. Postgres itself trusts the process number that it finds in a file, which after a hard
//! end may by now be anybody's; here a process counts only if it is called `postgres` and works in that folder.

use std::path::Path;

/// The processes of Postgres that work in this cluster, the children of the first one included.
#[cfg(target_os = "linux")]
pub(super) fn of_postgres_in(cluster: &Path) -> Vec<u32> {
    let numbers =
        std::fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers.filter(|pid| works_in(*pid, cluster)).collect()
}

#[cfg(target_os = "linux")]
fn works_in(pid: u32, cluster: &Path) -> bool {
    let process = Path::new("/proc").join(pid.to_string());
    let name = std::fs::read_to_string(process.join("comm")).unwrap_or_default();
    if name.trim_end() != "postgres" {
        return false;
    }
    match std::fs::read_link(process.join("cwd")) {
        Ok(folder) => folder == cluster,
        // A container may hide the folder even from root; the command line is open to all.
        Err(_) => std::fs::read(process.join("cmdline")).is_ok_and(|line| is_server_of(&line, cluster)),
    }
}

/// Whether a command line, its arguments parted by zero bytes, has `-D` and this folder.
#[cfg(target_os = "linux")]
fn is_server_of(line: &[u8], cluster: &Path) -> bool {
    use std::os::unix::ffi::OsStrExt as _;
    let arguments: Vec<_> = line.split(|byte| *byte == 0).collect();
    arguments.windows(2).any(|pair| pair[0] == b"-D" && pair[1] == cluster.as_os_str().as_bytes())
}

/// The processes of Postgres that were started on this cluster; their children are not seen without `/proc`.
#[cfg(not(target_os = "linux"))]
pub(super) fn of_postgres_in(cluster: &Path) -> Vec<u32> {
    let Ok(listed) = std::process::Command::new("ps").args(["-axww", "-o", "pid=,command="]).output() else {
        return Vec::new();
    };
    let started_on = format!("postgres -D {} ", cluster.display());
    String::from_utf8_lossy(&listed.stdout)
        .lines()
        .filter(|line| line.contains(&started_on))
        .filter_map(|line| line.split_whitespace().next()?.parse().ok())
        .collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_process_of_another_name_does_not_count_wherever_it_works() {
        let here = std::env::current_dir().unwrap();
        assert!(!of_postgres_in(&here).contains(&std::process::id()));
    }

    #[test]
    fn a_command_line_names_its_cluster_exactly() {
        let cluster = Path::new("/srv/data/postgres");
        assert!(is_server_of(b"postgres\0-D\0/srv/data/postgres\0-c\0port=1\0", cluster));
        assert!(!is_server_of(b"postgres\0-D\0/srv/data/postgres2\0", cluster));
        assert!(!is_server_of(b"postgres\0-c\0/srv/data/postgres\0", cluster));
    }
}
