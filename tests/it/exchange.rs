//! Answers out and in: the same bytes again, every fault with its line and column, all or nothing.

use uuid::Uuid;
use verbale::cli::data;
use verbale::domain::{StageKind, StateCode, Visibility};
use verbale::store::{Connection, answer, reply, submission};
use verbale::usecase::import_answers::{Imported, Summary, import_answers};
use verbale::usecase::{Error, return_reply::return_reply, view_reply::Which};

use super::harness::database::Database;
use super::harness::folder::{REHEARSAL, all_exported, catalogue, plain, usual_demonstration};
use super::harness::world::{moment, state};

const HEAD: &str = "cycle,questionnaire,version,state,item,row,value,language,visibility,submitted_at";

fn import(connection: &mut Connection, file: &[u8]) -> Imported {
    import_answers(connection, &catalogue(), file, None, moment(REHEARSAL), &mut Uuid::new_v4).unwrap()
}

/// A database with an open cycle, in which nobody has answered anything.
fn empty() -> (Database, Connection) {
    let database = Database::new();
    let mut connection = database.connect();
    plain(&mut connection, "2005-07-01");
    (database, connection)
}

fn done(imported: Imported) -> Summary {
    match imported {
        Imported::Done(summary) => summary,
        Imported::Refused(faults) => panic!("{:#?}", faults.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

/// What is wrong with a file, one text for each fault.
fn refused(connection: &mut Connection, file: &[u8]) -> Vec<String> {
    match import(connection, file) {
        Imported::Refused(faults) => faults.iter().map(ToString::to_string).collect(),
        Imported::Done(summary) => panic!("{summary:?}"),
    }
}

fn rows(lines: &[&str]) -> Vec<u8> {
    format!("{HEAD}\n{}\n", lines.join("\n")).into_bytes()
}

fn stage(connection: &mut Connection, code: &str) -> StageKind {
    reply::find(connection, 2, "convention", state(code)).unwrap().unwrap().reply.stage.kind()
}

#[test]
fn out_in_and_out_gives_the_same_bytes() {
    let (source, target) = (Database::new(), empty());
    let mut from = source.connect();
    usual_demonstration(&mut from);
    let exported = all_exported(&mut from);
    assert!(exported.lines().count() > 64 * 100);
    let (_database, mut to) = target;
    let summary = done(import(&mut to, exported.as_bytes()));
    assert_eq!(summary, Summary { submitted: 64, drafts: 0, unchanged: 0, invited: 0 });
    assert!(all_exported(&mut to) == exported, "the same bytes");
    let again = done(import(&mut to, exported.as_bytes()));
    assert_eq!(again, Summary { unchanged: 64, ..Summary::default() });
    let into_the_source = done(import(&mut from, exported.as_bytes()));
    assert_eq!(into_the_source, Summary { unchanged: 64, ..Summary::default() });
    assert!(all_exported(&mut from) == exported, "nothing twice");
}

#[test]
fn one_fault_and_nothing_is_changed() {
    let source = Database::new();
    let mut from = source.connect();
    usual_demonstration(&mut from);
    let exported = all_exported(&mut from);
    let (_database, mut to) = empty();
    let before = reply::ledger(&mut to, 2).unwrap().len();
    let last = exported.lines().count() as u64 + 1;
    let file = format!("{exported}2,convention,2004,MEX,party,africa,C02,,perhaps,es,public,2005-07-01\r\n");
    let newlines_in_texts = exported.matches('\n').count() as u64 + 1;
    assert_eq!(last, newlines_in_texts, "the demonstration's texts have one line each");
    assert_eq!(refused(&mut to, file.as_bytes()), [format!("line {last}, column value: the item has no option `perhaps`")]);
    let ledger = reply::ledger(&mut to, 2).unwrap();
    assert_eq!(ledger.len(), before);
    assert!(ledger.iter().all(|row| row.submissions == 0 && row.reply.stage.kind() == StageKind::Invited));
    let no_words = ledger.iter().all(|row| answer::load(&mut to, row.reply.id).unwrap().is_empty());
    assert!(no_words);
}

#[test]
fn columns_are_found_by_their_names() {
    let (_database, mut connection) = empty();
    let file = "\u{feff}value,region,submitted_at,state,row,item,visibility,language,version,questionnaire,cycle\r\n\
                yes,,2005-07-04,MAR,,C02,public,fr,2004,convention,2\r\n\
                \"Loi \"\"pénale\"\", II\nlivre\",,2005-07-04,MAR,1,C02.cite.law,public,fr,2004,convention,2\r\n\
                15.3.2001,,2005-07-04,MAR,1,C02.cite.in_force,public,fr,2004,convention,2\r\n";
    let summary = done(import(&mut connection, file.as_bytes()));
    assert_eq!(summary, Summary { submitted: 1, ..Summary::default() });
    let expected = "cycle,questionnaire,version,state,status,region,item,row,value,language,visibility,submitted_at\r\n\
                    2,convention,2004,MAR,party,africa,C02,,yes,fr,public,2005-07-04\r\n\
                    2,convention,2004,MAR,party,africa,C02.cite.in_force,1,2001-03-15,fr,public,2005-07-04\r\n\
                    2,convention,2004,MAR,party,africa,C02.cite.law,1,\"Loi \"\"pénale\"\", II\nlivre\",fr,public,2005-07-04\r\n";
    assert_eq!(all_exported(&mut connection), expected);
}

#[test]
fn faults_of_the_columns_are_told_first() {
    let (_database, mut connection) = empty();
    assert_eq!(refused(&mut connection, b""), ["line 1: the file is empty"]);
    let mut told = |head: &str| refused(&mut connection, format!("{head}\nx,y\n").as_bytes());
    assert_eq!(
        told(&format!("{},colour,cycle", HEAD.replace(",row", ""))),
        [
            "line 1, column colour: there is no such column; fields are separated by commas",
            "line 1, column cycle: the column is there twice",
            "line 1, column row: the column is missing",
        ]
    );
    let semicolons = told(&HEAD.replace(',', ";"));
    assert_eq!(semicolons.len(), 11, "{semicolons:?}");
}

#[test]
fn every_fault_is_told_with_its_line_and_column() {
    let good = "2,convention,2004,MAR,C02,,yes,fr,public,2005-07-04";
    let cases = [
        ("7,convention,2004,MAR,C02,,yes,fr,public,", "cycle: there is no cycle `7`"),
        ("2,tax,2004,MAR,C02,,yes,fr,public,", "questionnaire: the cycle does not put a questionnaire `tax`"),
        ("2,convention,1999,MAR,C02,,yes,fr,public,", "version: version `1999` where `2004` is asked"),
        ("2,convention,2004,XXX,C02,,yes,fr,public,", "state: there is no State `XXX` (ISO 3166-1 alpha-3)"),
        ("2,convention,2004,Mali,C02,,yes,fr,public,", "state: there is no State `Mali` (ISO 3166-1 alpha-3)"),
        ("2,convention,2004,MLI,C999,,yes,fr,public,", "item: the questionnaire has no item `C999`"),
        ("2,convention,2004,MLI,a-2,,yes,fr,public,", "item: `a-2` is a heading, a list or a table and holds no answer"),
        (
            "2,convention,2004,MLI,C02.cite,1,yes,fr,public,",
            "item: `C02.cite` is a heading, a list or a table and holds no answer",
        ),
        ("2,convention,2004,MLI,C02,1,yes,fr,public,", "row: the item does not stand in a list; leave the row empty"),
        ("2,convention,2004,MLI,C02.cite.law,,Loi,fr,public,", "row: the item stands in a list; give the row, from 1"),
        ("2,convention,2004,MLI,C02.cite.law,first,Loi,fr,public,", "row: `first` is not the number of a row (1 to 32767)"),
        ("2,convention,2004,MLI,C02.cite.law,-1,Loi,fr,public,", "row: `-1` is not the number of a row (1 to 32767)"),
        ("2,convention,2004,MLI,C02.cite.law,32768,Loi,fr,public,", "row: `32768` is not the number of a row (1 to 32767)"),
        ("2,convention,2004,MLI,C02,,perhaps,fr,public,", "value: the item has no option `perhaps`"),
        ("2,convention,2004,MLI,C02,,unknown,fr,public,", "value: the item has no option `unknown`"),
        ("2,convention,2004,MLI,C02,,  ,fr,public,", "value: there is no value; leave the line out"),
        ("2,convention,2004,MLI,C01.date,,3/4/2006,fr,public,", "value: `3/4/2006` is not a date (2006, 2006-03 or 2006-03-15)"),
        ("2,convention,2004,MLI,C02.cite.link,1,page 3,fr,public,", "value: `page 3` is not an address on the web"),
        ("2,convention,2004,MLI,C71,,a.pdf,fr,public,", "value: `a.pdf` is not a file (its SHA-256 digest, a slash, its name)"),
        ("2,convention,2004,MLI,C02,,yes,de,public,", "language: `de` is not one of ar, en, es, fr, ru, zh"),
        ("2,convention,2004,MLI,C02,,yes,fr,all,", "visibility: `all` is not a visibility (public, parties, secretariat)"),
        (
            "2,convention,2004,MLI,C02,,yes,fr,public,4 July",
            "submitted_at: `4 July` is neither a date (2005-07-29) nor a moment (2005-07-29T09:00:00Z)",
        ),
        ("2,convention,2004,MLI,C02,,yes,fr,public,2005-07-30", "submitted_at: the day has not come"),
        (good, "value: the same as line 2"),
        ("2,convention,2004,MAR,C02,,no,fr,public,2005-07-04", "value: a second value where one is asked for"),
        ("2,convention,2004,MAR,C03,,yes,fr,public,2005-07-05", "submitted_at: not the same as on line 2"),
        ("2,convention,2004,MAR,C03,,yes,fr,public,", "submitted_at: not the same as on line 2"),
        ("2,convention,2004,MLI,C02,,y\"es,fr,public,", "value: a quotation mark inside a field that does not begin with one"),
        ("2,convention,2004,MLI,C02,,\"yes\"s,fr,public,", "value: text after the closing quotation mark"),
        ("2,convention,2004,MLI,C02,,\"yes,fr,public,", "value: the quotation mark is never closed"),
    ];
    let (_database, mut connection) = empty();
    for (line, fault) in cases {
        assert_eq!(refused(&mut connection, &rows(&[good, line])), [format!("line 3, column {fault}")], "{line}");
    }
    let short = refused(&mut connection, &rows(&[good, "2,convention,2004"]));
    assert_eq!(short, ["line 3: 3 fields where there are 10 columns"]);
    let latin1 = [rows(&[good]).as_slice(), b"2,convention,2004,MLI,C02.why,,\xe9tude,fr,public,\n"].concat();
    assert_eq!(refused(&mut connection, &latin1), ["line 3, column value: not UTF-8"]);
    assert_eq!(stage(&mut connection, "MAR"), StageKind::Invited, "nothing was changed");
}

#[test]
fn faults_of_several_lines_are_all_told() {
    let (_database, mut connection) = empty();
    let file = rows(&[
        "2,convention,2004,MLI,C38,,proceeds,fr,public,",
        "2,convention,2004,MLI,C38,,none,fr,public,",
        "2,convention,2004,MLI,C38,,equivalent_value,en,public,",
        "2,convention,2004,MLI,C39,,used,fr,public,",
        "2,convention,2004,MLI,C39,,destined_for_use,fr,secretariat,",
        "2,tax,2004,Mali,C02,x,,de,all,soon",
    ]);
    let expected = [
        "line 3, column value: `none` goes with no other option",
        "line 4, column language: not the same as on line 2",
        "line 6, column visibility: not the same as on line 5",
        "line 7, column questionnaire: the cycle does not put a questionnaire `tax`",
        "line 7, column state: there is no State `Mali` (ISO 3166-1 alpha-3)",
        "line 7, column language: `de` is not one of ar, en, es, fr, ru, zh",
        "line 7, column visibility: `all` is not a visibility (public, parties, secretariat)",
        "line 7, column submitted_at: `soon` is neither a date (2005-07-29) nor a moment (2005-07-29T09:00:00Z)",
    ];
    assert_eq!(refused(&mut connection, &file), expected);
}

#[test]
fn without_a_day_it_is_a_draft() {
    let (_database, mut connection) = empty();
    let first = rows(&["2,convention,2004,MLI,C02,,yes,fr,public,", "2,convention,2004,MLI,C03,,no,fr,public,"]);
    assert_eq!(done(import(&mut connection, &first)), Summary { drafts: 1, ..Summary::default() });
    assert_eq!(stage(&mut connection, "MLI"), StageKind::InProgress);
    assert_eq!(done(import(&mut connection, &first)), Summary { unchanged: 1, ..Summary::default() });
    let second = rows(&["2,convention,2004,MLI,C03,,yes,fr,public,"]);
    assert_eq!(done(import(&mut connection, &second)), Summary { drafts: 1, ..Summary::default() });
    let reply = reply::find(&mut connection, 2, "convention", state("MLI")).unwrap().unwrap();
    assert_eq!(reply.revision, 2);
    let written = answer::load(&mut connection, reply.reply.id).unwrap();
    let said: Vec<_> = written.iter().map(|(place, each)| (place.item.as_str(), each.answer.values[0].as_str())).collect();
    assert_eq!(said, [("C02", "yes"), ("C03", "yes")], "what the file does not name stays");
    assert_eq!(all_exported(&mut connection).lines().count(), 1, "a draft is the State's own");
}

#[test]
fn a_reply_on_paper_replaces_the_draft_and_may_be_incomplete() {
    let (_database, mut connection) = empty();
    done(import(&mut connection, &rows(&["2,convention,2004,MLI,C03,,no,fr,public,"])));
    let paper = rows(&["2,convention,2004,MLI,C02,,yes,fr,public,2005-07-04T10:30:00+02:00"]);
    assert_eq!(done(import(&mut connection, &paper)), Summary { submitted: 1, ..Summary::default() });
    let held = reply::find(&mut connection, 2, "convention", state("MLI")).unwrap().unwrap();
    let sent = submission::of_reply(&mut connection, held.reply.id).unwrap();
    assert_eq!((sent[0].at, sent[0].by, sent[0].channel.code()), (moment("2005-07-04T08:30:00Z"), None, "document"));
    let standing = answer::standing(&answer::load(&mut connection, held.reply.id).unwrap());
    assert_eq!(standing, submission::answers(&mut connection, sent[0].id).unwrap());
    assert_eq!(standing.len(), 1);
    assert_eq!(done(import(&mut connection, &paper)), Summary { unchanged: 1, ..Summary::default() });
}

#[test]
fn what_was_sent_is_changed_only_after_it_was_returned() {
    let (_database, mut connection) = empty();
    let officer = plain(&mut connection, "2005-07-01").officer;
    let sent = |value, day| rows(&[&format!("2,convention,2004,MLI,C02,,{value},fr,public,{day}")]);
    done(import(&mut connection, &sent("yes", "2005-07-04")));
    let told = |connection: &mut Connection, value, day| refused(connection, &sent(value, day));
    let already = ["line 2, column submitted_at: the State already sent another reply on 2005-07-04"];
    assert_eq!(told(&mut connection, "no", "2005-07-04"), already);
    assert_eq!(told(&mut connection, "yes", "2005-07-05"), already);
    assert_eq!(told(&mut connection, "no", ""), already);
    let which = Which { cycle: 2, questionnaire: "convention", state: state("MLI") };
    return_reply(&mut connection, &officer, which, "Article 2 is to be looked at again.", moment("2005-07-10")).unwrap();
    let earlier = ["line 2, column submitted_at: not after the submission of 2005-07-04, which it is to correct"];
    assert_eq!(told(&mut connection, "no", "2005-07-03"), earlier);
    assert_eq!(done(import(&mut connection, &sent("no", "2005-07-12"))), Summary { submitted: 1, ..Summary::default() });
    assert_eq!(stage(&mut connection, "MLI"), StageKind::Revised);
    assert!(all_exported(&mut connection).ends_with("MLI,party,africa,C02,,no,fr,public,2005-07-12\r\n"));
}

#[test]
fn a_state_that_was_not_asked_is_invited() {
    let (_database, mut connection) = empty();
    let code = "SOM";
    let somalia: StateCode = state(code);
    assert!(reply::find(&mut connection, 2, "convention", somalia).unwrap().is_none());
    let file = rows(&["2,convention,2004,SOM,C02,,no,en,public,2005-07-04"]);
    assert_eq!(done(import(&mut connection, &file)), Summary { submitted: 1, invited: 1, ..Summary::default() });
    assert!(all_exported(&mut connection).ends_with("SOM,neither,africa,C02,,no,en,public,2005-07-04\r\n"));
}

#[test]
fn only_officers_import() {
    let (_database, mut connection) = empty();
    let started = plain(&mut connection, "2005-07-01");
    let file = rows(&["2,convention,2004,MLI,C02,,yes,fr,public,"]);
    let mut by = |person| import_answers(&mut connection, &catalogue(), &file, person, moment(REHEARSAL), &mut Uuid::new_v4);
    assert!(matches!(by(Some(&started.focal_points[0])), Err(Error::NotFound)));
    assert_eq!(done(by(Some(&started.officer)).unwrap()), Summary { drafts: 1, ..Summary::default() });
}

#[test]
fn the_command_line_says_what_became_of_it() {
    let (_database, mut connection) = empty();
    let mut run = |file: &[u8]| {
        let (mut out, mut complaints) = (Vec::new(), Vec::new());
        let streams: (&mut dyn std::io::Write, &mut dyn std::io::Write) = (&mut out, &mut complaints);
        let done = data::import(&mut connection, &catalogue(), file, moment(REHEARSAL), &mut Uuid::new_v4, streams);
        let error = done.map_or_else(|error| error.to_string(), |()| String::new());
        (String::from_utf8(out).unwrap(), String::from_utf8(complaints).unwrap(), error)
    };
    let (out, told, error) = run(&rows(&["2,convention,2004,MLI,C02,,perhaps,fr,public,"]));
    assert_eq!((out.as_str(), error.as_str()), ("", "1 fault; nothing was changed"));
    assert_eq!(told, "line 2, column value: the item has no option `perhaps`\n");
    let (out, told, error) = run(&rows(&["2,convention,2004,MLI,C02,,yes,fr,public,"]));
    assert_eq!(out, "replies submitted: 0, drafts: 1, unchanged: 0; States newly invited: 0\n");
    assert_eq!((told.as_str(), error.as_str()), ("", ""));
    let wrong =
        data::Choice { cycle: 2, questionnaire: "tax", as_at: "2005-07-29".parse().unwrap(), audience: Visibility::Secretariat };
    let error = data::export(&mut connection, wrong, &mut Vec::new()).unwrap_err();
    assert!(error.to_string().starts_with("cycle 2 puts no questionnaire `tax`; it puts convention, "), "{error}");
}
