//! The secretariat's pages: who has replied, what was sent, the days of the cycle, reminders, letters, data and the report.

use chrono::TimeDelta;
use verbale::domain::{Region, StageKind};
use verbale::links;

use crate::harness::client::{Client, Page};
use crate::harness::filler::{Bent, fill};
use crate::harness::folder::all_exported;
use crate::harness::site::{Site, reply_of};
use crate::harness::world::state;

const LEDGER: &str = "/ledger/2";
const STATES: &str = ".ledger tbody th[scope=row]";

/// The secretariat's page of a State's reply on the Convention.
fn seen(code: &str) -> String {
    links::ledger_reply(2, "convention", state(code))
}

/// Fills Lithuania's reply in and sends it.
fn send(client: &Client, bent: Bent) {
    fill(client, "LTU", bent);
    again(client);
}

/// Sends Lithuania's reply as it stands.
fn again(client: &Client) {
    let form = client.get(&format!("{}/send", reply_of("LTU"))).only_form();
    let sent = client.send(&form.with("name", "Rasa").with("function", "Director").with("certified", "yes"));
    assert_eq!(sent.status, 303, "{}", sent.body());
}

/// What a page says of the answer to an item, in `dd`.
fn said(page: &Page, item: &str) -> Vec<String> {
    page.each(&format!("[id=\"{item}\"] dd"))
}

#[test]
fn the_ledger_tells_who_has_replied_and_what_it_is_asked_for() {
    let mut site = Site::demonstration();
    site.leave_letters();
    let officer = site.sign_in("officer");
    let all = officer.get(LEDGER);
    assert_eq!(all.each(".figures dd"), ["47 per cent , 50 of 107 parties", "14 , of 59 invited", "64 , of 166 invited"]);
    assert_eq!(all.each(STATES).len(), 166);
    let stages: Vec<usize> = all.each(".stages .num").iter().map(|count| count.parse().unwrap()).collect();
    assert_eq!((stages.len(), stages.iter().sum()), (StageKind::ALL.len(), 166));
    assert_eq!(all.each(".ledger .group"), Region::ALL.map(|region| all_words(region)));
    for (link, count) in all.attributes(".stages a", "href").iter().zip(stages) {
        assert_eq!(officer.get(link).each(STATES).len(), count, "{link}");
    }
    let states = |query: &str| officer.get(&format!("{LEDGER}?{query}")).each(STATES);
    assert_eq!(states("name=cote%20div"), ["Côte d'Ivoire"]);
    assert_eq!(states("name=maroc"), ["Morocco"], "in any language");
    assert!(states("name=SCG").contains(&"Serbia and Montenegro".to_owned()), "by its code");
    assert_eq!(states("region=eastern-europe&status=signatory&stage=submitted").len(), 1);
    let by_name = states("order=name");
    assert!(by_name.len() == 166 && by_name[0] == "Afghanistan" && !by_name.is_sorted_by(|a, b| a > b), "{by_name:?}");
    let nothing = officer.get(&format!("{LEDGER}?name=zzzz&lang=ar"));
    assert!(nothing.status == 200 && nothing.has(".empty a") && !nothing.has(".ledger"));
    assert!(nothing.attributes(".languages a", "href").contains(&format!("{LEDGER}?lang=fr&name=zzzz")));
    for query in ["region=atlantis", "status=friend", "stage=asleep", "order=size", "as-at=soon", "questionnaire=firearms"] {
        assert_eq!(officer.get(&format!("{LEDGER}?{query}")).status, 400, "{query}");
    }
}

/// A regional group in English.
fn all_words(region: Region) -> String {
    verbale::language::Words::new(verbale::domain::Language::En).region(region)
}

#[test]
fn data_and_the_report_are_those_of_the_verbs() {
    let mut site = Site::demonstration();
    site.leave_letters();
    let officer = site.sign_in("officer");
    let answers = officer.get("/data/2/convention/answers.csv?as-at=2005-07-29");
    let file = |page: &Page| page.header("content-disposition").unwrap().to_owned();
    assert_eq!(file(&answers), "attachment; filename=\"convention-2004-answers-2005-07-29-demonstration.csv\"");
    assert_eq!(answers.body(), all_exported(&mut site.connect()));
    let counts = officer.get("/data/2/convention/tabulation.csv");
    assert_eq!(file(&counts), "attachment; filename=\"convention-2004-tabulation-2005-07-29-demonstration.csv\"");
    assert!(counts.body().starts_with("item,option,status,region,count"));
    let report = officer.get("/report/2/convention?as-at=29.7.2005");
    for figure in ["64 replies", "50 of the 107 parties", "47 per cent"] {
        assert!(report.first("article").contains(figure), "{figure}");
    }
    assert_eq!(report.each(".ribbon").len(), 1, "it is said once that the replies are invented");
    let link = report.attributes("main a[download]", "href").remove(0);
    assert!(officer.get(&link).body().contains("<style>"), "the file brings its style");
    let wrong = officer.get("/report/2/convention?as-at=3/4/2005");
    assert_eq!((wrong.status, wrong.attributes(".error-list a", "href")), (400, vec!["#as-at".to_owned()]));
    assert_eq!(officer.get("/data/2/convention/answers.csv?as-at=3/4/2005").status, 400);
    assert_eq!(officer.get("/data/2/firearms/answers.csv").status, 404);
}

#[test]
fn a_reply_is_read_returned_and_sent_again_and_drafts_are_never_seen() {
    let mut site = Site::start();
    site.leave_letters();
    let (own, _) = site.answering("LTU");
    let officer = site.sign_in("officer");
    assert!(officer.get(&seen("LTU")).has(".empty"), "nothing has been sent");
    send(&own, Bent::First);
    let page = officer.get(&seen("LTU"));
    assert_eq!(page.first("table th[scope=row]"), "2-CONVENTION-LTU-1");
    let before = said(&page, "C02");
    assert_eq!(before, ["Yes"]);

    let back = links::return_reply(&seen("LTU"));
    let empty = officer.send(&page.form_to(&back).with("note", "  \n"));
    assert_eq!((empty.status, empty.attributes(".error-list a", "href")), (422, vec!["#note".to_owned()]));
    let long = "x".repeat(4001);
    let kept = officer.send(&empty.form_to(&back).with("note", &long));
    assert_eq!((kept.status, kept.form_to(&back).get("note")), (422, Some(long.as_str())));
    let returned = officer.send_and_follow(&kept.form_to(&back).with("note", "Which law, <please>?"));
    assert!(returned.has(".saved") && returned.first("blockquote").contains("Which law, <please>?"), "{}", returned.body());
    assert!(!returned.says("Return the reply"), "it cannot be returned twice");
    assert_eq!(officer.send(&kept.form_to(&back).with("note", "Again")).status, 409);
    assert_eq!(officer.send(&kept.form_to(&back).with("note", "")).status, 409);

    let question = own.get(&format!("{}/page/C02", reply_of("LTU")));
    assert_eq!(own.send(&question.only_form().with("C02", "no").press("save")).status, 303);
    assert_eq!(said(&officer.get(&seen("LTU")), "C02"), before, "what is not sent is the State's own");
    fill(&own, "LTU", Bent::First);
    again(&own);
    let revised = officer.get(&seen("LTU"));
    assert_eq!(said(&revised, "C02"), ["No"]);
    assert_eq!(revised.first("table th[scope=row]"), "2-CONVENTION-LTU-2", "the latest comes first");
    assert!(revised.says("Revised"));
    for path in [seen("XXX"), "/ledger/2/convention/ltu".to_owned(), "/ledger/2/firearms/LTU".to_owned()] {
        assert_eq!(officer.get(&path).status, 404, "{path}");
    }
}

#[test]
fn a_file_is_had_once_it_was_sent() {
    let mut site = Site::start();
    site.leave_letters();
    let (own, _) = site.answering("LTU");
    fill(&own, "LTU", Bent::First);
    let page = own.get(&format!("{}/page/C48", reply_of("LTU")));
    let form = page.only_form().with_file("C48.file", "law.pdf", b"%PDF-1.4");
    assert_eq!(own.send(&form.press("save")).status, 303);
    let file = own.get(&page.path).attributes(".files a", "href").remove(0).replace(&reply_of("LTU"), &seen("LTU"));
    let officer = site.sign_in("officer");
    assert_eq!(officer.get(&file).status, 404, "a draft's file");
    again(&own);
    assert!(officer.get(&seen("LTU")).attributes(".summary a", "href").contains(&file));
    let got = officer.get(&file);
    assert_eq!((got.status, got.bytes.as_slice()), (200, b"%PDF-1.4".as_slice()));
    assert!(got.header("content-disposition").unwrap().starts_with("attachment"));
    assert_eq!(officer.get(&file.replace("LTU", "MAR")).status, 404, "another State's");
}

#[test]
fn days_are_typed_checked_and_kept() {
    let site = Site::start();
    let officer = site.sign_in("officer");
    let form = officer.get("/cycle/2").only_form();
    let days = |form: &crate::harness::client::Form| ["opens", "due", "cut-off"].map(|name| form.get(name).unwrap().to_owned());
    let before = days(&form);
    let before_all = site.everything();
    for (typed, fields) in [
        (["", "soon", "3/4/2005"], vec!["#opens", "#due", "#cut-off"]),
        (["2005-01-10", "2005-01-10", "2005-08-31"], vec!["#due"]),
        (["2005-01-10", "2005-07-29", "2005-07-28"], vec!["#cut-off"]),
        (["2005-01", "2005-07-29", "2005-07-30"], vec!["#opens"]),
    ] {
        let typed_in = form.clone().with("opens", typed[0]).with("due", typed[1]).with("cut-off", typed[2]);
        let refused = officer.send(&typed_in);
        assert_eq!(
            (refused.status, refused.attributes(".error-list a", "href")),
            (422, fields.iter().map(|&f| f.to_owned()).collect())
        );
        assert_eq!(days(&refused.only_form()), typed.map(str::to_owned), "what was typed is kept");
        assert!(refused.first("title").starts_with("Error:"));
    }
    assert_eq!(site.everything(), before_all, "nothing was changed");
    let saved = officer.send_and_follow(&form.with("due", "29.07.2005").with("cut-off", "٢٠٠٥-٠٨-٣١"));
    assert!(saved.has(".saved"));
    assert_eq!(days(&saved.only_form()), [before[0].as_str(), "2005-07-29", "2005-08-31"].map(str::to_owned));
    assert!(officer.get(LEDGER).says("29 July 2005"));
}

#[test]
fn reminders_are_seen_beforehand_and_written_once_and_letters_let_nobody_in() {
    let site = Site::start();
    let officer = site.sign_in("officer");
    let none = officer.get("/reminders/2");
    assert!(none.has(".empty") && !none.has("form[method=post] .button"), "no step has come");
    let preview = officer.get("/reminders/2?as-at=2005-02-20");
    assert!(preview.each("tbody th[scope=row]").contains(&"Lithuania".to_owned()), "{}", preview.body());
    assert!(!preview.has("main form[method=post]"), "for today only");
    assert_eq!(officer.get("/reminders/2?as-at=tomorrow").attributes(".error-list a", "href"), ["#as-at"]);

    site.pass(TimeDelta::days(41));
    let officer = site.sign_in("officer");
    let page = officer.get("/reminders/2");
    let csrf = page.attributes("main form[method=post] [name=csrf]", "value").remove(0);
    let write = || officer.follow(officer.post_form("/reminders/2", &[("csrf", &csrf)]));
    let written = write();
    assert!(written.first(".saved").starts_with("3 letters"), "{}", written.first(".saved"));
    assert!(written.has(".empty"), "nobody is written to twice");
    assert!(write().first(".saved").starts_with("0 letters"));

    assert_eq!(site.deliver().len(), 3);
    let list = officer.get("/letters");
    let letters = list.attributes("tbody th a", "href");
    assert_eq!(letters.len(), 3);
    for link in letters {
        let letter = officer.get(&link);
        assert!(letter.first("article.letter").contains("/sign-in/…"), "{}", letter.body());
        assert!(!letter.body().contains("/sign-in/0") && !letter.has("a[download]"));
        assert_eq!(officer.get(&format!("{link}.eml")).status, 404);
    }
}

#[test]
fn a_receipt_is_shown_and_had_as_it_was_sent() {
    let site = Site::start();
    let (own, _) = site.answering("LTU");
    send(&own, Bent::First);
    let officer = site.sign_in("officer");
    let waiting = officer.get("/letters").attributes("tbody th a", "href").remove(0);
    assert!(officer.get(&waiting).has(".empty"), "it has not been sent");
    let received = site.deliver();
    assert_eq!(received.len(), 1);
    let letter = officer.get(&waiting);
    assert!(letter.first("article.letter").contains("2-CONVENTION-LTU-1"));
    let file = letter.attributes("a[download]", "href").remove(0);
    assert_eq!(file, format!("{waiting}.eml"));
    let got = officer.get(&file);
    assert_eq!((got.status, got.header("content-type")), (200, Some("message/rfc822")));
    assert!(got.body().contains(&received[0].message_id));
    assert!(officer.get(&seen("LTU")).attributes("tbody th a", "href").contains(&waiting), "it stands beside the reply");
}
