//! The schema goes up, down and up again, and is the same after as before.

use diesel::sql_types::Text;
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, sql_query};
use verbale::store::{self, Connection};

use crate::harness::database::Database;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Everything that migrations make, one line each, as the database's own catalogue has it.
const SCHEMA: [&str; 5] = [
    "SELECT format('column %s.%s %s %s %s %s', table_name, column_name, data_type, is_nullable, column_default, collation_name) AS line
       FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT format('constraint %s %s', conname, pg_get_constraintdef(oid)) AS line
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    "SELECT format('index %s', indexdef) AS line FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT format('comment %s %s', objoid::regclass, description) || coalesce(
         (SELECT ' ' || attname FROM pg_attribute WHERE attrelid = objoid AND attnum = objsubid AND attnum > 0), '') AS line
       FROM pg_description WHERE classoid = 'pg_class'::regclass AND objoid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)",
    "SELECT format('routine %s %s %s', p.oid::regprocedure, t.typname, p.prosrc) AS line
       FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype WHERE p.pronamespace = 'public'::regnamespace",
];

fn schema(connection: &mut Connection) -> Vec<String> {
    let mut lines: Vec<String> =
        SCHEMA.iter().flat_map(|query| sql_query(*query).load::<Line>(connection).unwrap()).map(|line| line.line).collect();
    lines.retain(|line| !line.contains("__diesel_schema_migrations"));
    lines.sort();
    lines
}

#[test]
fn the_schema_goes_up_down_and_up_again() {
    let database = Database::new();
    let mut connection = database.connect();
    let before = schema(&mut connection);
    for kind in ["column reply.", "constraint ", "index ", "comment reply "] {
        assert!(before.iter().any(|line| line.starts_with(kind)), "no {kind} in {before:#?}");
    }
    store::revert_all(&mut connection).unwrap();
    assert_eq!(schema(&mut connection), Vec::<String>::new(), "what goes up comes down whole");
    store::migrate(&mut connection).unwrap();
    assert_eq!(schema(&mut connection), before);
}

#[test]
fn every_table_says_what_it_is() {
    let silent = "SELECT relname::text AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
          AND relname <> '__diesel_schema_migrations' AND obj_description(oid, 'pg_class') IS NULL";
    let silent = sql_query(silent).load::<Line>(&mut Database::new().connect()).unwrap();
    assert!(silent.is_empty(), "{:?}", silent.into_iter().map(|line| line.line).collect::<Vec<_>>());
}

#[test]
fn several_programs_bring_the_schema_up_at_once() {
    let database = Database::new();
    store::revert_all(&mut database.connect()).unwrap();
    let url = database.url().to_owned();
    let programs: Vec<_> = (0..4)
        .map(|_| {
            let url = url.clone();
            std::thread::spawn(move || store::migrate(&mut PgConnection::establish(&url).unwrap()))
        })
        .collect();
    for program in programs {
        program.join().unwrap().unwrap();
    }
    assert!(!schema(&mut database.connect()).is_empty());
}
