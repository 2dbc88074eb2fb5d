//! The main job in a real browser: a focal point answers and sends with script and without, an officer goes from the ledger to the report.
//! Every page met is looked at by axe-core. Run where `VERBALE_BROWSER_TESTS` is 1, as `.ci/run` sets it.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what fails in a test's helpers fails the test")]

mod driver;
#[path = "../it/harness/mod.rs"]
#[expect(dead_code, reason = "the other tests use the rest of it")]
mod harness;

use chrono::TimeDelta;
use verbale::domain::StageKind;

use driver::{Browser, Kind, wanted};
use harness::filler::{Bent, fill};
use harness::site::{Site, reply_of};

const SAVE: &str = ".actions button[value=save]";

fn page_of(item: &str) -> String {
    format!("{}/page/{item}", reply_of("LTU"))
}

/// Signs in by a link, as from a letter, and opens the task list of Lithuania's reply on the Convention.
fn sign_in(site: &Site, browser: &Browser) {
    browser.go(&format!("{}?lang=en", site.link("LTU")));
    browser.follow("main form button");
    browser.follow(&format!("main a[href='{}']", reply_of("LTU")));
    assert_eq!(browser.text(".caption"), "Lithuania");
}

/// The same pages in Arabic, from right to left.
fn look_in_arabic(browser: &Browser) {
    for path in browser.met() {
        // A link to sign in is used up, and the button to sign out is no page.
        if !path.starts_with("/sign-in/") {
            browser.go(&format!("{path}?lang=ar"));
            assert_eq!(browser.count("html[dir=rtl][lang=ar]"), 1);
        }
    }
}

#[test]
fn a_reply_is_given_with_script() {
    if !wanted() {
        return;
    }
    let site = Site::start();
    let browser = Browser::open(&site, Kind::Desk);
    browser.go("/");
    browser.go("/help");
    browser.go("/sign-in");
    sign_in(&site, &browser);

    // A follow-up appears with the answer that asks for it.
    browser.go(&page_of("C05"));
    let (why, law) = ("[name='C05.why']", "[name='C05.cite.law:1']");
    assert!(!browser.is_shown(why) && !browser.is_shown(law));
    browser.click("[name=C05][value=yes]");
    assert!(!browser.is_shown(why) && browser.is_shown(law));
    browser.click("[name=C05][value=no]");
    assert!(browser.is_shown(why) && !browser.is_shown(law));
    browser.fill(why, "The offence of conspiracy covers it.");
    browser.follow(SAVE);
    assert!(browser.is_shown(".saved"));
    browser.go(&page_of("C05"));
    assert!(browser.is_ticked("[name=C05][value=no]"));
    assert_eq!(browser.value(why), "The offence of conspiracy covers it.");

    // An option that stands alone takes the others away.
    browser.go(&page_of("C35"));
    browser.click("[name=C35][value=civil]");
    browser.click("[name=C35][value=none]");
    assert!(!browser.is_ticked("[name=C35][value=civil]") && browser.is_ticked("[name=C35][value=none]"));
    browser.click("[name=C35][value=civil]");
    assert!(!browser.is_ticked("[name=C35][value=none]"));
    browser.follow(SAVE);

    // Rows come and go.
    browser.go(&page_of("C52"));
    browser.fill("[name='C52.treaty:1']", "Treaty with Latvia");
    browser.follow("[value='add:C52']");
    browser.fill("[name='C52.treaty:2']", "Treaty with Poland");
    browser.follow("[value='remove:C52:1']");
    assert_eq!(browser.count(".entry"), 1);
    assert_eq!(browser.value("[name='C52.treaty:2']"), "Treaty with Poland");

    // What is not understood is told of, where the reader's eyes and focus are.
    browser.go(&page_of("C01"));
    browser.click("[name=C01][value=in_preparation]");
    browser.fill("[name='C01.date']", "next spring");
    browser.follow(SAVE);
    browser.go(&page_of("C01"));
    assert!(browser.has_focus(".errors"));
    browser.click(".error-list a");
    assert!(browser.has_focus("[name='C01.date']"));
    browser.fill("[name='C01.date']", "2006-03");
    browser.follow(SAVE);
    for item in ["C67", "C48", "R"] {
        browser.go(&page_of(item));
    }
    send(&site, &browser);
    look_in_arabic(&browser);
    browser.follow(".tools form button");
    assert_eq!(browser.path(), "/");
    browser.go(&reply_of("LTU"));
    assert_eq!(browser.count("a[href='/sign-in']"), 1, "signed out");
}

/// From what is missing to the receipt. The rest is filled in over HTTP, which is faster.
fn send(site: &Site, browser: &Browser) {
    browser.go(&format!("{}/check", reply_of("LTU")));
    browser.go(&format!("{}/send", reply_of("LTU")));
    assert!(browser.count("main .error-list a") > 30);
    fill(&site.sign_in("LTU"), "LTU", Bent::First);
    browser.go(&reply_of("LTU"));
    browser.go(&format!("{}/section/b-5", reply_of("LTU")));
    browser.go(&format!("{}/check", reply_of("LTU")));
    browser.follow("main .actions .button");
    browser.follow("main form button");
    assert!(browser.count(".errors a") >= 2, "the office and the certificate are missing");
    browser.fill("#function", "Director, Ministry of Justice");
    browser.click("#certified");
    browser.follow("main form button");
    assert_eq!(browser.path(), format!("{}/sent", reply_of("LTU")));
    assert_eq!(site.reply("LTU").stage.kind(), StageKind::Submitted);
    let receipt = browser.text(".receipt");
    let letters = site.deliver();
    assert_eq!(letters.len(), 1);
    let digest = receipt.split_whitespace().find(|word| word.len() == 64).unwrap().to_owned();
    assert!(letters[0].text.contains(&digest));
    browser.go(&reply_of("LTU"));
    browser.go(&page_of("C05"));
    browser.go(&format!("{}/decline", reply_of("LTU")));
}

#[test]
fn a_reply_is_given_without_script() {
    if !wanted() {
        return;
    }
    let site = Site::start();
    let browser = Browser::open(&site, Kind::NoScript);
    sign_in(&site, &browser);
    browser.go(&page_of("C05"));
    assert!(browser.is_shown("[name='C05.why']") && browser.is_shown("[name='C05.cite.law:1']"), "all follow-ups show");
    browser.click("[name=C05][value=yes]");
    browser.fill("[name='C05.cite.law:1']", "Penal code");
    browser.fill("[name='C05.cite.article:1']", "2");
    browser.follow("[value='add:C05.cite']");
    browser.fill("[name='C05.cite.law:2']", "Code of criminal procedure");
    browser.follow(SAVE);
    browser.go(&page_of("C05"));
    assert_eq!(browser.value("[name='C05.cite.law:2']"), "Code of criminal procedure");
    send(&site, &browser);
}

#[test]
fn what_was_typed_outlives_a_session_in_a_browser() {
    if !wanted() {
        return;
    }
    let site = Site::start();
    let browser = Browser::open(&site, Kind::Desk);
    sign_in(&site, &browser);
    browser.go(&page_of("C05"));
    browser.click("[name=C05][value=no]");
    browser.fill("[name='C05.why']", "Typed before lunch");
    site.pass(TimeDelta::hours(13));
    browser.follow(SAVE);
    browser.in_new_window(|| sign_in(&site, &browser));
    browser.follow("main form button");
    browser.follow("main form button");
    browser.go(&page_of("C05"));
    assert_eq!(browser.value("[name='C05.why']"), "Typed before lunch");
}

#[test]
fn an_officer_goes_from_the_ledger_to_the_report() {
    if !wanted() {
        return;
    }
    let mut site = Site::demonstration();
    let browser = Browser::open(&site, Kind::Desk);
    browser.go(&format!("{}?lang=en", site.link("officer")));
    browser.follow("main form button");
    assert_eq!(browser.path(), "/ledger/2");
    let figures = browser.text(".figures");
    assert!(figures.contains("50 of 107") && figures.contains("47"), "{figures}");
    let all = browser.count(".ledger tbody th[scope=row]");
    browser.click("#region option[value=latin-america-and-the-caribbean]");
    browser.click("#status option[value=party]");
    browser.follow(".filters button");
    let some = browser.count(".ledger tbody th[scope=row]");
    assert!(some > 0 && some < all, "{some} of {all}");
    browser.go("/ledger/2?questionnaire=convention&stage=submitted");
    assert!(browser.count(".ledger .stage-submitted") > 0);
    browser.follow(".ledger tbody th[scope=row] a");
    assert!(browser.count(".summary") > 1, "the answers are there");
    let reply = browser.path();

    // Sent back for correction.
    browser.click("details summary");
    browser.follow("details form button");
    assert_eq!(browser.count(".errors a[href='#note']"), 1);
    browser.fill("#note", "The law in the first question is another one.");
    browser.follow("details form button");
    assert_eq!(browser.path(), reply);
    assert_eq!(browser.count(".stage-returned"), 1);

    // Reminded: seen before, then written.
    browser.go("/reminders/2");
    let planned = browser.count("main > table:first-of-type tbody tr");
    assert!(planned > 0);
    browser.follow("main form[method=post] button");
    assert!(browser.is_shown(".saved"));
    assert!(!site.deliver().is_empty());
    browser.go("/letters");
    assert!(browser.count("tbody tr") >= planned.min(100));
    browser.follow("tbody th a");
    assert_eq!(browser.count("article.letter"), 1);
    browser.go("/cycle/2");
    browser.fill("#due", "2004-01-01");
    browser.follow("main form button");
    assert!(browser.has_focus(".errors"));

    // Data and documents.
    browser.go("/ledger/2?questionnaire=convention");
    let officer = site.sign_in("officer");
    let data = officer.get("/ledger/2?questionnaire=convention").attributes(".documents a", "href");
    let answers = officer.get(data.iter().find(|link| link.contains("answers.csv")).unwrap());
    assert!(answers.status == 200 && answers.body().lines().count() > 1000);
    let counts = officer.get(data.iter().find(|link| link.contains("tabulation.csv")).unwrap());
    assert!(counts.status == 200 && counts.body().starts_with("item,option,status,region,count"));
    browser.follow(".documents a[href^='/report/']");
    let report = browser.text("main");
    let whole = "received 64 replies: 50 of the 107 parties (47 per cent) and 14 of the signatories";
    let said = report.lines().find(|line| line.contains("replies:")).unwrap_or_default();
    assert!(said.contains(whole), "{said}");
    browser.go("/status?as-at=2004-07-20");
    look_in_arabic(&browser);
    site.leave_letters();
}

#[test]
fn every_screen_fits_a_phone() {
    if !wanted() {
        return;
    }
    let mut site = Site::demonstration();
    let browser = Browser::open(&site, Kind::Phone);
    let reply = reply_of("LTU");
    let letters = {
        let officer = site.sign_in("officer");
        let form = officer.get("/reminders/2").form_to("/reminders/2");
        assert_eq!(officer.send(&form).status, 303);
        assert!(!site.deliver().is_empty());
        officer.get("/letters").attributes("tbody th a", "href")
    };
    let own = ["", "/check", "/send", "/decline", "/page/R", "/page/C05", "/page/C01", "/page/C52", "/page/C67", "/page/C48"];
    let own = own.map(|page| format!("{reply}{page}"));
    let officers = [
        "/ledger/2".to_owned(),
        "/ledger/2/convention/FRA".to_owned(),
        "/reminders/2".to_owned(),
        "/cycle/2".to_owned(),
        "/letters".to_owned(),
        letters[0].clone(),
        "/report/2/convention?as-at=2005-07-29".to_owned(),
        "/status?as-at=2004-07-20".to_owned(),
    ];
    for (whom, pages) in [("LTU", &own[..]), ("officer", &officers[..])] {
        browser.go(&format!("{}?lang=en", site.link(whom)));
        browser.follow("main form button");
        for language in ["en", "ar", "ru"] {
            for page in pages {
                let mark = if page.contains('?') { '&' } else { '?' };
                browser.go(&format!("{page}{mark}lang={language}"));
            }
        }
    }
    site.leave_letters();
}
