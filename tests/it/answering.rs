//! The focal point's side over HTTP, without script: task list, question pages, saving, and whatever gets in the way of it.

use std::thread;

use chrono::TimeDelta;
use sha2::{Digest as _, Sha256};
use verbale::domain::cycle::CycleDates;
use verbale::domain::{Language, StageKind};
use verbale::store::{cycle, reply};

use crate::harness::client::{Client, Page};
use crate::harness::filler::{Bent, fill_page};
use crate::harness::folder::convention;
use crate::harness::site::{Site, reply_of};
use crate::harness::world::{day, state};

/// The page of a question of Lithuania's reply.
fn page_of(item: &str) -> String {
    format!("{}/page/{item}", reply_of("LTU"))
}

#[test]
fn the_task_list_says_what_is_asked_and_until_when() {
    let site = Site::start();
    let (client, list) = site.answering("LTU");
    assert_eq!(list.first(".caption"), "Lithuania");
    assert!(list.first(".figures").contains("10 April 2005"), "{}", list.first(".figures"));
    let tasks = list.each(".task");
    assert_eq!(tasks.len(), convention().sections().len());
    assert!(tasks.iter().all(|task| task.ends_with("Not yet started")), "{tasks:#?}");
    assert_eq!(site.reply("LTU").stage.kind(), StageKind::Opened, "opening it is noted");
    let home = client.get("/").attributes("main a", "href");
    assert!(home.contains(&reply_of("LTU")), "{home:?}");
}

#[test]
fn every_page_of_the_form_stands_in_six_languages() {
    let site = Site::start();
    let (client, list) = site.answering("LTU");
    let reply = reply_of("LTU");
    let pages = convention().pages().into_iter().map(|page| page_of(convention().item(page.root).link_id.as_str()));
    let sections = list.attributes(".task-name a", "href").into_iter().map(|link| {
        let page = client.get(&link);
        page.attributes(".actions a", "href").pop().unwrap()
    });
    let others = [reply.clone(), format!("{reply}/check"), format!("{reply}/send"), format!("{reply}/decline")];
    let paths: Vec<String> = pages.chain(sections).chain(others).chain(["/help".to_owned()]).collect();
    assert!(paths.len() > 90, "{}", paths.len());
    for language in Language::ALL {
        for path in &paths {
            let page = client.get(&format!("{path}?lang={language}"));
            let body = page.body();
            assert_eq!(page.status, 200, "{language} {path}: {body}");
            assert!(!body.contains('⟦'), "{language} {path} has words missing: {body}");
            let direction = if language == Language::Ar { "rtl" } else { "ltr" };
            assert!(body.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{language} {path}");
            assert!(!page.first("h1").is_empty() && !page.first("title").is_empty(), "{language} {path}");
            assert_one_id_each(&page);
        }
    }
}

/// Labels and descriptions lead to elements that are there, and no two have the same name.
fn assert_one_id_each(page: &Page) {
    let mut ids = page.attributes("[id]", "id");
    ids.sort();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "{}: two elements have the same id", page.path);
    let pointing = [("label[for]", "for"), ("[aria-describedby]", "aria-describedby"), ("[aria-labelledby]", "aria-labelledby")];
    for (selector, attribute) in pointing {
        for value in page.attributes(selector, attribute) {
            let known = |id: &str| ids.binary_search(&id.to_owned()).is_ok();
            assert!(value.split_whitespace().all(known), "{}: {attribute}=\"{value}\" leads nowhere", page.path);
        }
    }
}

#[test]
fn what_is_typed_is_saved_and_stands_there_again() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let text = "Because:\n\n  \"quotes\", <b>tags</b> & more; Lietuva – ąčęėįšųūž, 中文, العربية 😀";
    let form = client.get(&page_of("C05")).only_form().with("C05", "no").with("C05.why", text);
    let saved = client.send(&form.press("save"));
    assert_eq!(saved.status, 303, "{}", saved.body());
    let next = client.follow(saved);
    assert!(next.path.ends_with("?saved=1") && next.path.contains("/page/C10"), "{}", next.path);
    assert!(next.first(".saved").contains("9:00"), "{}", next.first(".saved"));
    let again = client.get(&page_of("C05"));
    let form = again.only_form();
    assert_eq!(form.get("C05"), Some("no"));
    assert_eq!(form.get("C05.why"), Some(text));
    let list = client.get(&reply_of("LTU"));
    assert!(list.each(".task").iter().any(|task| task.ends_with("In progress")));
    let check = client.get(&format!("{}/check", reply_of("LTU")));
    assert!(check.says("Because: \"quotes\", <b>tags</b> & more"), "{}", check.words());
    // Sent again as it stands, a page changes nothing.
    let before = site.everything();
    assert_eq!(client.send(&form.press("save")).status, 303);
    assert_eq!(site.everything(), before);
}

#[test]
fn an_answer_can_be_taken_back() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C05")).only_form().with("C05", "yes");
    assert_eq!(client.send(&form.press("save")).status, 303);
    let form = client.get(&page_of("C05")).only_form();
    let cleared = client.send_and_follow(&form.press("clear:C05"));
    assert_eq!(cleared.only_form().get("C05"), None);
    assert!(cleared.path.contains("/page/C05"), "one stays on the page");
}

#[test]
fn a_date_that_is_not_understood_is_kept_and_told_of() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C01")).only_form().with("C01", "in_preparation").with("C01.date", "next spring");
    let saved = client.send(&form.press("save"));
    assert_eq!(saved.status, 303, "a draft is never refused");
    let page = client.get(&page_of("C01"));
    assert_eq!(page.only_form().get("C01.date"), Some("next spring"));
    assert_eq!(page.attributes(".error-list a", "href"), ["#C01.date"]);
    let message = page.first(".error-list");
    let at_field = page.first(".field.has-error .error");
    assert!(at_field.ends_with(&message), "{message:?} is not said at the field: {at_field:?}");
    assert!(page.first("title").starts_with("Error: "), "{}", page.first("title"));
    let list = client.get(&reply_of("LTU"));
    assert!(list.each(".status").contains(&"There is a problem".to_owned()), "{:?}", list.each(".status"));
    // A date that is understood is kept in one notation.
    let form = page.only_form().with("C01.date", "15.3.2006");
    assert_eq!(client.send(&form.press("save")).status, 303);
    let page = client.get(&page_of("C01"));
    assert_eq!(page.only_form().get("C01.date"), Some("2006-03-15"));
    assert!(!page.has(".errors"));
}

#[test]
fn an_option_that_stands_alone_is_told_of_beside_others() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C35")).only_form().with_all("C35", &["none", "civil"]);
    assert_eq!(client.send(&form.press("save")).status, 303);
    let page = client.get(&page_of("C35"));
    assert_eq!(page.attributes("[name=C35][checked]", "value"), ["civil", "none"]);
    assert_eq!(page.attributes(".error-list a", "href"), ["#C35"]);
}

#[test]
fn rows_of_a_list_are_added_and_taken_away() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C52")).only_form();
    let form = form.with("C52.treaty:1", "Treaty with Latvia").with("C52.partner:1", "Latvia").press("add:C52");
    let page = client.send_and_follow(&form);
    assert_eq!(page.each(".entry legend").len(), 2, "a blank row is there");
    let form = page.only_form().with("C52.treaty:2", "Treaty with Poland").with("C52.date:2", "1993").press("add:C52");
    let form = client.send_and_follow(&form).only_form().with("C52.treaty:3", "Treaty with Estonia");
    assert_eq!(client.send(&form.press("save")).status, 303);
    let page = client.get(&page_of("C52"));
    assert_eq!(page.each(".entry legend").len(), 3);
    let form = page.only_form();
    assert_eq!(form.get("C52.date:2"), Some("1993"));
    let page = client.send_and_follow(&form.with("C52.treaty:3", "Treaty with Estonia, 1992").press("remove:C52:2"));
    let form = page.only_form();
    assert_eq!((form.get("C52.treaty:1"), form.get("C52.treaty:2")), (Some("Treaty with Latvia"), None));
    assert_eq!(form.get("C52.treaty:3"), Some("Treaty with Estonia, 1992"), "what was typed beside is kept");
    let check = client.get(&format!("{}/check", reply_of("LTU")));
    assert!(check.says("Treaty with Latvia; Latvia") && !check.says("Poland"), "{}", check.words());
}

#[test]
fn a_table_is_filled_in() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let page = client.get(&page_of("C67"));
    let boxes = page.attributes("[name='C67.16']", "value");
    let form = page.only_form().with_all("C67.16", &[&boxes[0], &boxes[1]]).with("C67.specify", "Costs of translation");
    assert_eq!(client.send(&form.press("save")).status, 303);
    let page = client.get(&page_of("C67"));
    assert_eq!(page.attributes("[name='C67.16'][checked]", "value"), &boxes[..2]);
    assert!(!page.has("[name='C67.18'][checked]"));
    assert_eq!(page.only_form().get("C67.specify"), Some("Costs of translation"));
}

#[test]
fn files_are_given_and_only_their_own_state_reads_them() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let pdf = b"%PDF-1.4 a law\r\n\x00\xff\xfe".as_slice();
    let form = client.get(&page_of("C48")).only_form().with("C48", "yes").with("C48.date", "2004-05-01");
    let saved = client.send(&form.with_file("C48.file", "Įstatymas 5.pdf", pdf).press("save"));
    assert_eq!(saved.status, 303, "{}", saved.body());
    let page = client.get(&page_of("C48"));
    assert_eq!(page.each(".files a"), ["Įstatymas 5.pdf"]);
    let link = page.attributes(".files a", "href").remove(0);
    let file = client.get(&link);
    assert_eq!((file.status, file.bytes.as_slice()), (200, pdf));
    assert_eq!(file.header("content-type"), Some("application/pdf"));
    assert!(file.header("content-disposition").unwrap().starts_with("attachment;"));
    assert!(file.header("content-security-policy").unwrap().contains("sandbox"));
    assert_eq!(site.sign_in("MAR").get(&link).status, 404);
    assert_eq!(site.sign_in("officer").get(&link).status, 404, "a draft is its State's own");
    assert_eq!(site.visitor().get(&link).status, 401);
    // Nobody reaches a file by naming it in a reply of their own.
    let stolen = link.rsplit('/').take(2).collect::<Vec<_>>();
    let stolen = format!("{}/{}", stolen[1], "stolen.pdf");
    let (moroccan, _) = site.answering("MAR");
    let form = moroccan.get(&format!("{}/page/C48", reply_of("MAR"))).only_form().with("C48.file", &stolen);
    assert_eq!(moroccan.send(&form.press("save")).status, 404);
}

#[test]
fn a_program_is_not_taken_as_a_file_and_the_rest_is_kept() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C48")).only_form().with("C48", "yes").with("C48.date", "2004-05");
    let page = client.send(&form.with_file("C48.file", "law.pdf", b"MZ\x90\x00\x03\x00").press("save"));
    assert_eq!(page.status, 422);
    assert_eq!(page.attributes(".error-list a", "href"), ["#C48.file"]);
    assert!(page.first(".error-list").contains("law.pdf"), "{}", page.first(".error-list"));
    let form = client.get(&page_of("C48")).only_form();
    assert_eq!((form.get("C48"), form.get("C48.date"), form.get("C48.file")), (Some("yes"), Some("2004-05"), None));
}

#[test]
fn a_file_is_taken_away_again() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C71")).only_form();
    let form = form.with_file("C71", "one.txt", b"First\n").with_file("C71", "two.txt", b"Second\n");
    assert_eq!(client.send(&form.press("save")).status, 303);
    let page = client.get(&page_of("C71"));
    assert_eq!(page.each(".files a").len(), 2);
    let drop = page.attributes(".files button", "value").remove(0);
    let gone = page.each(".files a").remove(0);
    let page = client.send_and_follow(&page.only_form().press(&drop));
    assert_eq!(page.each(".files a").len(), 1);
    assert!(!page.each(".files a").contains(&gone));
}

#[test]
fn a_second_tab_writes_over_nothing_unseen() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let first = client.get(&page_of("C05")).only_form();
    let second = client.get(&page_of("C05")).only_form();
    assert_eq!(client.send(&first.with("C05", "no").with("C05.why", "From the first tab").press("save")).status, 303);
    let before = site.everything();
    let conflict = client.send(&second.with("C05", "yes").with("C05.why", "From the second tab").press("save"));
    assert_eq!(conflict.status, 409);
    assert_eq!(site.everything(), before, "nothing unseen is written over");
    let texts = conflict.each(".version-text");
    assert!(texts.contains(&"From the first tab".to_owned()) && texts.contains(&"From the second tab".to_owned()), "{texts:?}");
    assert!(conflict.says(&site.person("LTU").name), "it says who wrote the other");
    let form = conflict.only_form();
    assert_eq!(form.get("C05.why"), Some("From the second tab"), "what was typed stands in its field");
    assert!(conflict.has("form[data-unsaved]"));
    // Seen now, and meant: saved.
    assert_eq!(client.send(&form.press("save")).status, 303);
    assert_eq!(client.get(&page_of("C05")).only_form().get("C05.why"), Some("From the second tab"));
}

#[test]
fn two_people_on_different_questions_do_not_disturb_each_other() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let (other, _) = site.answering("LTU");
    let first = client.get(&page_of("C05")).only_form();
    let second = other.get(&page_of("C10")).only_form();
    assert_eq!(client.send(&first.with("C05", "no").press("save")).status, 303);
    assert_eq!(other.send(&second.with("C10", "no").with("C10.why", "A reason").press("save")).status, 303);
    assert_eq!(client.get(&page_of("C05")).only_form().get("C05"), Some("no"));
    assert_eq!(client.get(&page_of("C10")).only_form().get("C10.why"), Some("A reason"));
}

#[test]
fn a_double_click_saves_once() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C05")).only_form().with("C05", "no").with("C05.why", "Once").press("save");
    let clicks: Vec<_> = (0..4)
        .map(|_| {
            let (client, form) = (client.clone(), form.clone());
            thread::spawn(move || client.send(&form).status)
        })
        .collect();
    let statuses: Vec<u16> = clicks.into_iter().map(|click| click.join().unwrap()).collect();
    assert_eq!(statuses, [303; 4]);
    let saved = reply::find(&mut site.connect(), 2, "convention", state("LTU")).unwrap().unwrap();
    assert_eq!(saved.revision, 1);
}

#[test]
fn an_ended_session_keeps_what_was_typed() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let typed = "Typed over lunch:\ntwo lines & an <angle>";
    let form = client.get(&page_of("C05")).only_form().with("C05", "no").with("C05.why", typed).press("save");
    site.pass(TimeDelta::hours(13));
    let before = site.everything();
    let kept = client.send(&form);
    assert_eq!(kept.status, 401);
    assert_eq!(site.everything(), before);
    let form = kept.only_form();
    assert_eq!((form.get("C05"), form.get("C05.why"), form.get("action")), (Some("no"), Some(typed), Some("save")));
    assert!(kept.says("Typed over lunch"), "it can be read and copied");
    site.sign_in_as(&client, "LTU");
    // The page that was kept is older than the new session, so it asks once more.
    let asked = client.send(&form);
    assert_eq!(asked.status, 403);
    let saved = client.send(&asked.only_form());
    assert_eq!(saved.status, 303, "{}", saved.body());
    assert_eq!(client.get(&page_of("C05")).only_form().get("C05.why"), Some(typed));
}

#[test]
fn a_session_lasts_as_long_as_somebody_is_at_work() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    for _ in 0..4 {
        site.pass(TimeDelta::hours(11));
        assert_eq!(client.get(&reply_of("LTU")).status, 200);
    }
    site.pass(TimeDelta::hours(12) + TimeDelta::minutes(1));
    let ended = client.get(&reply_of("LTU"));
    assert_eq!(ended.status, 401);
    assert!(ended.has("a[href='/sign-in']"));
}

#[test]
fn a_restart_in_mid_form_loses_nothing() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let form = client.get(&page_of("C05")).only_form().with("C05", "no").with("C05.why", "Across a restart").press("save");
    let site = site.restart();
    let client = client.at(&site.url);
    let saved = client.send(&form);
    assert_eq!(saved.status, 303, "{}", saved.body());
    assert_eq!(client.get(&page_of("C05")).only_form().get("C05.why"), Some("Across a restart"));
}

#[test]
fn a_form_with_what_is_not_on_its_page_changes_nothing() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let before = site.everything();
    let form = || client.get(&page_of("C05")).only_form().with("C05", "yes").press("save");
    for (name, value) in [
        ("C06", "yes"),
        ("C05.nothing", "x"),
        ("C05:1", "yes"),
        ("C05.cite", "x"),
        ("C05.cite.law", "x"),
        ("C05.cite.law:0", "x"),
        ("C05.cite.law:501", "x"),
        ("C05.cite.law:one", "x"),
        ("revision", "1"),
        ("", "x"),
    ] {
        let refused = client.send(&form().with(name, value));
        assert_eq!(refused.status, 400, "{name}");
        assert!(!refused.first("h1").is_empty());
    }
    assert_eq!(client.send(&form().with("seen", "many")).status, 400);
    assert_eq!(site.everything(), before);
    assert_eq!(client.send(&form()).status, 303);
}

#[test]
fn bodies_that_are_no_form_of_ours_change_nothing() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let before = site.everything();
    let csrf = client.get(&page_of("C05")).only_form().get("csrf").unwrap().to_owned();
    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let post = |headers: &[(&str, &str)], body: &[u8]| client.post(&page_of("C05"), headers, body);
    let start = format!("csrf={csrf}&seen=0&C05.why=");
    let with = |end: &[u8]| [start.as_bytes(), end].concat();
    for broken in [&b"%ff%fe"[..], b"\xc3\x28", b"%", b"%f", b"%zz", b"%ed%a0%80"] {
        let refused = post(&form, &with(broken));
        assert_eq!(refused.status, 400, "{broken:?}");
        assert!(!refused.first("h1").is_empty());
    }
    assert_eq!(post(&[("Content-Type", "application/json")], b"{}").status, 400);
    assert_eq!(post(&[("Content-Type", "text/plain")], &with(b"x")).status, 400);
    assert_eq!(post(&[], b"").status, 400);
    assert_eq!(post(&[("Content-Type", "multipart/form-data; boundary=x")], b"--y\r\n").status, 400);
    assert_eq!(post(&[("Content-Type", "multipart/form-data")], b"--y\r\n").status, 400);
    let fields = "C05.why=x&".repeat(5001);
    assert_eq!(post(&form, fields.as_bytes()).status, 413);
    assert_eq!(site.everything(), before);
}

#[test]
fn what_is_too_large_is_refused_with_a_page() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let before = site.everything();
    let form = client.get(&page_of("C05")).only_form().with("C05.why", &"x".repeat(2 * 1024 * 1024)).press("save");
    let refused = client.send(&form);
    assert_eq!(refused.status, 413);
    assert!(!refused.first("h1").is_empty());
    let mut large = b"%PDF-1.4 ".to_vec();
    large.resize(21 * 1024 * 1024, b'x');
    let form = client.get(&page_of("C48")).only_form().with_file("C48.file", "large.pdf", &large).press("save");
    assert_eq!(client.send(&form).status, 413);
    assert_eq!(site.everything(), before);
}

#[test]
fn a_form_that_is_not_ours_is_kept_and_not_saved() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let (other, _) = site.answering("LTU");
    let theirs = other.get(&page_of("C05")).only_form().get("csrf").unwrap().to_owned();
    let before = site.everything();
    for token in ["", "00", "zz", &"0".repeat(128), &"é".repeat(64), &theirs] {
        let form = client.get(&page_of("C05")).only_form().with("C05", "yes").with("C05.why", "Forged").with("csrf", token);
        let refused = client.send(&form.press("save"));
        assert_eq!(refused.status, 403, "{token}");
        assert_eq!(refused.only_form().get("C05.why"), Some("Forged"));
    }
    let missing = client.post_form(&page_of("C05"), &[("C05", "yes"), ("seen", "0")]);
    assert_eq!(missing.status, 403);
    for path in ["section/b-5", "send", "decline", "take-up"] {
        let refused = client.post_form(&format!("{}/{path}", reply_of("LTU")), &[("reason", "x"), ("completed", "yes")]);
        assert_eq!(refused.status, 403, "{path}");
    }
    assert_eq!(client.post_form("/sign-out", &[]).status, 403);
    assert_eq!(site.everything(), before);
    assert_eq!(client.get(&reply_of("LTU")).status, 200, "nobody is signed out");
}

#[test]
fn what_another_site_sends_is_refused() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let before = site.everything();
    let csrf = client.get(&page_of("C05")).only_form().get("csrf").unwrap().to_owned();
    let body = format!("csrf={csrf}&seen=0&C05=yes&action=save");
    let from = |site: &str| {
        client.post(
            &page_of("C05"),
            &[("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", site)],
            body.as_bytes(),
        )
    };
    assert_eq!(from("cross-site").status, 403);
    assert_eq!(from("same-site").status, 403);
    assert_eq!(site.everything(), before);
    assert_eq!(from("none").status, 303);
    assert_eq!(client.get_with(&reply_of("LTU"), &[("Sec-Fetch-Site", "cross-site")]).status, 200, "a link in a letter opens");
}

#[test]
fn a_language_that_was_chosen_is_remembered() {
    let site = Site::start();
    let client = site.visitor();
    let html = |page: &Page| page.attributes("html", "lang").remove(0);
    assert_eq!(html(&client.get("/")), "en");
    assert_eq!(html(&client.get_with("/", &[("Accept-Language", "de-CH, ru;q=0.8, en;q=0.5")])), "ru");
    assert_eq!(html(&client.get("/?lang=zh")), "zh");
    assert_eq!(html(&client.get("/help")), "zh");
    assert_eq!(html(&client.get("/help?lang=xx")), "zh", "a language that there is not changes nothing");
    assert_eq!(client.get("/nowhere").attributes("html", "lang"), ["zh"]);
    let moroccan = site.visitor();
    let link = site.link("MAR");
    assert_eq!(html(&moroccan.get(&link)), "fr", "people read their own language from the first page on");
    let form = moroccan.get(&format!("{link}?lang=ar")).only_form();
    assert_eq!(moroccan.send(&form).status, 303);
    assert_eq!(html(&moroccan.get(&reply_of("MAR"))), "ar");
    let here = moroccan.get(&format!("{}/page/C05?from=check", reply_of("MAR")));
    let spanish = here.attributes(".languages a[lang=es]", "href").remove(0);
    assert_eq!(spanish, format!("{}/page/C05?lang=es&from=check", reply_of("MAR")));
}

#[test]
fn a_section_is_said_to_be_completed() {
    let site = Site::start();
    let (client, list) = site.answering("LTU");
    let first = list.attributes(".task-name a", "href").remove(0);
    let page = client.get(&first);
    let section = page.attributes(".actions a", "href").remove(0);
    let form = fill_page(&page, Bent::First);
    let shown = client.send_and_follow(&form.press("save"));
    assert_eq!(shown.path, format!("{section}?saved=1"));
    assert_eq!(client.send(&shown.only_form()).location(), Some(reply_of("LTU")), "nothing said, nothing noted");
    let status = |client: &Client| client.get(&reply_of("LTU")).each(".status").remove(0);
    assert_eq!(status(&client), "In progress");
    assert_eq!(client.send(&shown.only_form().with("completed", "yes")).status, 303);
    assert_eq!(status(&client), "Completed");
    assert_eq!(client.get(&section).only_form().get("completed"), Some("yes"));
    assert_eq!(client.send(&shown.only_form().with("completed", "no")).status, 303);
    assert_eq!(status(&client), "In progress");
    let nowhere = client.post_form(
        &format!("{}/section/nowhere", reply_of("LTU")),
        &[("csrf", shown.only_form().get("csrf").unwrap()), ("completed", "yes")],
    );
    assert_eq!(nowhere.status, 404);
}

#[test]
fn a_change_from_a_check_page_leads_back_to_it() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let check = client.get(&format!("{}/check", reply_of("LTU")));
    let change = check.attributes(".summary a", "href").into_iter().find(|link| link.contains("/page/C05?")).unwrap();
    let saved = client.send(&client.get(&change).only_form().with("C05", "yes").press("save"));
    assert_eq!(saved.location(), Some(format!("{}/check?saved=1#C05", reply_of("LTU"))));
    assert!(client.follow(saved).has("#C05"));
}

#[test]
fn the_cycle_is_answered_from_its_opening_day() {
    let site = Site::start();
    let dates = CycleDates::new(day("2005-01-12"), day("2005-04-10"), day("2005-05-10")).unwrap();
    cycle::set_dates(&mut site.connect(), 2, dates).unwrap();
    let client = site.sign_in("LTU");
    let early = client.get(&reply_of("LTU"));
    assert_eq!(early.status, 409);
    assert!(!early.body().contains('⟦') && !early.first("main p").is_empty());
    site.pass(TimeDelta::days(2));
    site.sign_in_as(&client, "LTU");
    assert_eq!(client.get(&reply_of("LTU")).status, 200);
    site.pass(TimeDelta::days(300));
    site.sign_in_as(&client, "LTU");
    let late = client.get(&page_of("C05"));
    assert_eq!(client.send(&late.only_form().with("C05", "yes").press("save")).status, 303, "a late reply is still a reply");
}

#[test]
fn pages_weigh_little_on_the_wire() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    for coding in ["br", "gzip"] {
        let get = |path: &str| client.get_with(path, &[("Accept-Encoding", coding)]);
        let wire = |page: &Page| {
            let headers: usize = page.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
            assert_eq!(page.header("content-encoding"), Some(coding), "{}", page.path);
            page.bytes.len() + headers + 17
        };
        let plain = client.get(&page_of("C05"));
        let linked = [plain.attributes("link[rel=stylesheet]", "href"), plain.attributes("script[src]", "src")].concat();
        assert_eq!(linked.len(), 2, "fonts and pictures are to be weighed too, where there are any");
        let assets: usize = linked.iter().map(|path| wire(&get(path))).sum();
        let reply = reply_of("LTU");
        let pages = convention().pages().into_iter().map(|page| page_of(convention().item(page.root).link_id.as_str()));
        for path in pages.chain([reply.clone(), format!("{reply}/check"), format!("{reply}/send")]) {
            let next = wire(&get(&path));
            assert!(next <= 15_000, "{path} weighs {next} bytes ({coding})");
            assert!(assets + next <= 60_000, "{path} weighs {} bytes on the first visit ({coding})", assets + next);
        }
        for path in &linked {
            assert!(get(path).header("cache-control").unwrap().contains("immutable"), "{path} is fetched once");
        }
    }
}

#[test]
fn assets_are_addressed_by_their_content() {
    let site = Site::start();
    let client = site.visitor();
    let link = client.get("/").attributes("link[rel=stylesheet]", "href").remove(0);
    let digest = Sha256::digest(client.get(&link).bytes);
    let start = verbale::domain::digest::hex(&digest[..6]);
    assert!(link.ends_with(&start), "{link}");
    for path in ["/assets/nothing.css", "/assets/../Cargo.toml", "/assets/..%2f..%2fCargo.toml", "/assets/"] {
        assert_eq!(client.get(path).status, 404, "{path}");
    }
}
