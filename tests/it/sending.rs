//! Sending a reply, the proof of it, and saying that there will be none.

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};
use verbale::domain::StageKind;
use verbale::domain::digest::hex;
use verbale::store::submission;

use crate::harness::client::{Client, Form, Page};
use crate::harness::filler::{Bent, fill};
use crate::harness::post::Received;
use crate::harness::site::{Site, reply_of};

fn send_page() -> String {
    format!("{}/send", reply_of("LTU"))
}

fn certified(form: Form) -> Form {
    form.with("name", "Rasa Petrauskienė").with("function", "Director, Ministry of Justice").with("certified", "yes")
}

/// Lithuania's reply, filled in and sent; the form that sent it.
fn sent(client: &Client, bent: Bent) -> (Form, Page) {
    fill(client, "LTU", bent);
    let form = certified(client.get(&send_page()).only_form());
    let sent = client.send(&form);
    assert_eq!(sent.status, 303, "{}", sent.body());
    (form, client.follow(sent))
}

fn submissions(site: &Site) -> Vec<verbale::domain::Submission> {
    submission::of_reply(&mut site.connect(), site.reply("LTU").id).unwrap()
}

#[test]
fn an_incomplete_reply_is_not_sent_and_says_what_is_missing() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let page = client.get(&send_page());
    assert!(!page.has("main form"), "there is no button for what cannot be done");
    let links = page.attributes(".error-list a", "href");
    assert!(links.len() > 30, "{links:?}");
    for link in &links {
        let (path, item) = link.split_once('#').unwrap();
        let question = client.get(path);
        assert_eq!(question.status, 200, "{link}");
        assert!(question.attributes("[id]", "id").contains(&item.to_owned()), "{link} leads to no field");
    }
    // Nor does a form that was made by hand send it.
    let csrf = client.get(&format!("{}/decline", reply_of("LTU"))).only_form().get("csrf").unwrap().to_owned();
    let key = "00000000-0000-4000-8000-000000000001";
    let fields = [("csrf", csrf.as_str()), ("key", key), ("name", "A"), ("function", "B"), ("certified", "yes")];
    let refused = client.post_form(&send_page(), &fields);
    assert_eq!(refused.status, 422);
    assert_eq!(refused.attributes(".error-list a", "href"), links);
    assert_eq!(site.reply("LTU").stage.kind(), StageKind::Opened);
    assert!(submissions(&site).is_empty());
}

#[test]
fn a_reply_is_filled_in_sent_and_proven() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let saved = fill(&client, "LTU", Bent::First);
    assert!(saved > 50, "only {saved} pages were asked");
    let list = client.get(&reply_of("LTU"));
    let statuses: BTreeSet<String> = list.each(".status").into_iter().collect();
    assert!(statuses.iter().all(|status| status == "Completed" || status == "Nothing is asked here"), "{statuses:?}");
    assert_eq!(site.reply("LTU").stage.kind(), StageKind::FilledIn);
    let page = client.get(&send_page());
    assert!(page.first("main button").contains("Lithuania"), "the button names the act");
    assert_eq!(page.only_form().get("name"), Some(site.person("LTU").name.as_str()), "what is known is shown");

    let uncertified = client.send(&page.only_form().with("function", "Director"));
    assert_eq!(uncertified.status, 422);
    assert_eq!(uncertified.attributes(".error-list a", "href"), ["#certified"]);
    assert_eq!(uncertified.only_form().get("function"), Some("Director"), "what was typed is kept");
    let nameless = client.send(&uncertified.only_form().with("name", " ").with("certified", "yes"));
    assert_eq!((nameless.status, nameless.attributes(".error-list a", "href")), (422, vec!["#name".to_owned()]));
    assert!(submissions(&site).is_empty());

    let sent = client.send(&certified(nameless.only_form()));
    assert_eq!(sent.location(), Some(format!("{}/sent", reply_of("LTU"))));
    let receipt = client.follow(sent);
    assert_eq!(receipt.status, 200);
    let only = &submissions(&site)[..];
    assert_eq!((only.len(), only[0].number), (1, 1));
    assert!(receipt.says(&only[0].digest) && receipt.says("Director, Ministry of Justice"), "{}", receipt.words());
    assert!(receipt.says("10 January 2005"), "{}", receipt.words());
    let file = client.get(&receipt.attributes("a[download]", "href")[0]);
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(hex(&Sha256::digest(&file.bytes)), only[0].digest);
    let reference = receipt.first(".receipt .code");
    assert!(file.header("content-disposition").unwrap().contains(&reference), "{reference}");
    assert_eq!(site.reply("LTU").stage.kind(), StageKind::Submitted);

    let letters = site.deliver();
    let [letter] = &letters[..] else { panic!("{letters:?}") };
    assert_eq!(letter.to, "focal.point@ltu.verbale.example");
    assert!(letter.text.contains(&only[0].digest) && letter.text.contains(&reference), "{}", letter.text);
    let list = client.get(&reply_of("LTU"));
    assert_eq!(list.attributes(".notice a", "href"), [format!("{}/sent", reply_of("LTU"))]);
    assert_eq!(client.get(&send_page()).location(), Some(format!("{}/sent", reply_of("LTU"))));
}

#[test]
fn the_csv_of_a_submission_has_what_was_typed() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let (_, receipt) = sent(&client, Bent::Last);
    let file = client.get(&receipt.attributes("a[download]", "href")[0]).body();
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let header = csv::Reader::from_reader(file.as_bytes()).headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|each| each == name).unwrap();
    let value = |item: &str| {
        let row = rows.iter().find(|row| &row[column("item")] == item).unwrap_or_else(|| panic!("no {item} in {file}"));
        row[column("value")].to_owned()
    };
    assert_eq!(value("C02"), "no");
    assert_eq!(value("C02.why"), "Explained for C02.why:\nin a second line, with \"quotes\", <tags> & more.");
    assert_eq!(value("C35.plan.expected"), "2004-03-15");
    assert!(rows.iter().all(|row| !row[column("value")].is_empty()));
    let letters = site.deliver();
    assert_eq!(letters.len(), 1);
}

#[test]
fn a_second_click_sends_nothing_twice() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let (form, receipt) = sent(&client, Bent::First);
    let again = client.send_and_follow(&form);
    assert_eq!(again.first(".receipt"), receipt.first(".receipt"));
    assert_eq!(submissions(&site).len(), 1);
    assert_eq!(site.deliver().len(), 1, "one receipt");
    // A page with a key of its own, opened before, comes too late.
    let other = client.send(&form.with("key", "00000000-0000-4000-8000-000000000002"));
    assert_eq!(other.status, 409);
    assert_eq!(submissions(&site).len(), 1);
    assert!(site.deliver().is_empty());
}

#[test]
fn clicks_at_the_same_moment_send_once() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    fill(&client, "LTU", Bent::First);
    let form = certified(client.get(&send_page()).only_form());
    let clicks: Vec<_> = (0..4)
        .map(|_| {
            let (client, form) = (client.clone(), form.clone());
            std::thread::spawn(move || client.send(&form).status)
        })
        .collect();
    assert!(clicks.into_iter().all(|click| click.join().unwrap() == 303));
    assert_eq!(submissions(&site).len(), 1);
    assert_eq!(site.deliver().len(), 1);
}

#[test]
fn what_is_typed_after_sending_is_shown_and_not_saved() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let path = format!("{}/page/C05", reply_of("LTU"));
    let old = client.get(&path).only_form();
    let (_, receipt) = sent(&client, Bent::First);
    let late = client.send(&old.with("C05", "no").with("C05.why", "Too late").press("save"));
    assert_eq!(late.status, 409);
    assert_eq!(late.only_form().get("C05.why"), Some("Too late"));
    assert!(!late.body().contains('⟦'));
    assert_eq!(client.get(&path).only_form().get("C05"), Some("yes"));
    let file = client.get(&receipt.attributes("a[download]", "href")[0]);
    assert_eq!(hex(&Sha256::digest(&file.bytes)), submissions(&site)[0].digest);
    let section = format!("{}/section/b-5", reply_of("LTU"));
    assert!(!client.get(&section).has("main form"));
    let csrf = late.only_form().get("csrf").unwrap().to_owned();
    assert_eq!(client.post_form(&section, &[("csrf", &csrf), ("completed", "no")]).status, 409);
    assert_eq!(client.get(&format!("{}/decline", reply_of("LTU"))).status, 409);
    assert_eq!(site.deliver().len(), 1);
}

#[test]
fn a_state_declines_and_takes_it_up_again() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let path = format!("{}/page/C05", reply_of("LTU"));
    let saved = client.send(&client.get(&path).only_form().with("C05", "yes").press("save"));
    assert_eq!(saved.status, 303);
    let decline = client.get(&format!("{}/decline", reply_of("LTU")));
    let silent = client.send(&decline.only_form().with("reason", "  "));
    assert_eq!((silent.status, silent.attributes(".error-list a", "href")), (422, vec!["#reason".to_owned()]));
    let declined = client.send_and_follow(&decline.only_form().with("reason", "No office has been named yet."));
    assert_eq!(site.reply("LTU").stage.kind(), StageKind::Declined);
    assert_eq!(declined.first("blockquote"), "No office has been named yet.");
    let late = client.send(&client.get(&path).only_form().with("C05", "no").press("save"));
    assert_eq!(late.status, 409);
    let again = client.send(&declined.form_to(&format!("{}/take-up", reply_of("LTU"))));
    assert_eq!(again.location(), Some(reply_of("LTU")));
    assert!(![StageKind::Declined, StageKind::Submitted].contains(&site.reply("LTU").stage.kind()));
    assert_eq!(client.get(&path).only_form().get("C05"), Some("yes"), "the draft is kept");
}

#[test]
fn nothing_is_proven_before_it_is_sent() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    assert_eq!(client.get(&format!("{}/sent", reply_of("LTU"))).status, 404);
    assert_eq!(client.get(&format!("{}/sent/1.csv", reply_of("LTU"))).status, 404);
    assert_eq!(client.get(&format!("{}/sent/x.csv", reply_of("LTU"))).status, 404);
    let none: Vec<Received> = site.deliver();
    assert!(none.is_empty());
}
