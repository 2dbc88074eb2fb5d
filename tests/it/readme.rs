//! What the README says of the settings is what the program reads.

use std::fs;
use std::path::Path;

use verbale::config::VARIABLES;

#[test]
fn the_table_of_settings_is_the_programs() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    for variable in VARIABLES {
        let default = if variable.default.is_empty() { String::new() } else { format!("`{}`", variable.default) };
        let row = format!("| `{}` | {default} | {} |", variable.name, variable.meaning.replace('|', "\\|"));
        assert!(readme.contains(&row), "the README lacks this row:\n{row}");
    }
    let rows = readme.lines().filter(|line| line.starts_with("| `VERBALE_") || line.starts_with("| `DATABASE_URL")).count();
    assert!(rows > 5 && rows <= VARIABLES.len(), "{rows} rows");
}
