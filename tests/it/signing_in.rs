//! Signing in by the link of a letter, and out again.

use chrono::TimeDelta;

use crate::harness::site::{Site, reply_of};

#[test]
fn a_letter_leads_to_the_task_list() {
    let site = Site::start();
    let client = site.visitor();
    let asked = client.send(&client.get("/sign-in").only_form().with("email", " Focal.Point@LTU.verbale.example "));
    assert_eq!(asked.status, 200, "{}", asked.body());
    let letters = site.deliver();
    let [letter] = &letters[..] else { panic!("{letters:?}") };
    assert_eq!(letter.to, "focal.point@ltu.verbale.example");
    let look = client.get(&format!("/sign-in/{}", letter.token()));
    assert_eq!(look.status, 200);
    assert!(look.says(&site.person("LTU").name), "{}", look.words());
    let entered = client.send(&look.only_form());
    assert_eq!(entered.location().as_deref(), Some("/"));
    assert!(client.follow(entered).attributes("main a", "href").contains(&reply_of("LTU")));
}

#[test]
fn looking_at_a_link_changes_nothing_and_using_it_uses_it_up() {
    let site = Site::start();
    let link = site.link("LTU");
    let client = site.visitor();
    for _ in 0..3 {
        let look = client.get(&link);
        assert_eq!(look.status, 200);
        assert_eq!(client.cookie("session"), None);
    }
    assert_eq!(client.get(&reply_of("LTU")).status, 401);
    assert_eq!(client.send(&client.get(&link).only_form()).status, 303);
    assert_eq!(client.get(&reply_of("LTU")).status, 200);
    let other = site.visitor();
    assert_eq!(other.get(&link).status, 410);
    let again = other.post_form(&link, &[]);
    assert_eq!(again.status, 410);
    assert_eq!(other.cookie("session"), None);
    assert!(again.has("a[href='/sign-in']"), "it says how to get another: {}", again.body());
}

#[test]
fn a_link_is_good_for_a_day() {
    let site = Site::start();
    let (kept, late) = (site.link("LTU"), site.link("LTU"));
    site.pass(TimeDelta::hours(24) - TimeDelta::seconds(1));
    let client = site.visitor();
    assert_eq!(client.send(&client.get(&kept).only_form()).status, 303);
    site.pass(TimeDelta::seconds(1));
    let client = site.visitor();
    assert_eq!(client.get(&late).status, 410);
    assert_eq!(client.post_form(&late, &[]).status, 410);
    assert_eq!(client.get(&reply_of("LTU")).status, 401);
}

#[test]
fn a_link_that_nobody_was_given_opens_nothing() {
    let site = Site::start();
    let client = site.visitor();
    let real = site.link("LTU");
    let shouted = format!("/sign-in/{}", real.rsplit('/').next().unwrap().to_uppercase());
    let cut = &real[..real.len() - 2];
    let unknown = format!("/sign-in/{}", "0".repeat(64));
    for link in [unknown.as_str(), cut, &shouted, "/sign-in/%00", "/sign-in/x"] {
        assert_eq!(client.get(link).status, 410, "{link}");
        assert_eq!(client.post_form(link, &[]).status, 410, "{link}");
    }
    assert_eq!(client.cookie("session"), None);
}

#[test]
fn nobody_learns_who_has_an_address() {
    let site = Site::start();
    let client = site.visitor();
    let ask = |email: &str| client.send(&client.get("/sign-in").only_form().with("email", email));
    let known = ask("focal.point@ltu.verbale.example");
    let unknown = ask("focal.point@xxx.verbale.example");
    assert_eq!((known.status, unknown.status), (200, 200));
    assert_eq!(known.words().replace("@ltu", "@xxx"), unknown.words());
    let wrong = ask("no address");
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.only_form().get("email"), Some("no address"));
    assert!(ask("focal.point@ltu.verbale.example").status == 200);
    assert_eq!(site.deliver().len(), 1, "one letter a minute");
}

#[test]
fn signing_out_ends_the_session_and_not_only_its_cookie() {
    let site = Site::start();
    let (client, list) = site.answering("LTU");
    let stolen = format!("session={}", client.cookie("session").unwrap());
    let raw = |cookie: &str| site.visitor().get_with(&reply_of("LTU"), &[("Cookie", cookie)]).status;
    assert_eq!(raw(&stolen), 200);
    let left = client.send(&list.form_to("/sign-out"));
    assert_eq!(left.location().as_deref(), Some("/"));
    assert_eq!(client.cookie("session"), None);
    assert_eq!(raw(&stolen), 401);
    assert_eq!(client.get("/").status, 200);
    for cookie in ["session=", "session=zz", "session=%00", "session=ff"] {
        assert_eq!(raw(cookie), 401, "{cookie}");
    }
}

#[test]
fn the_sessions_of_one_person_are_told_apart() {
    let site = Site::start();
    let (office, list) = site.answering("LTU");
    let (home, _) = site.answering("LTU");
    assert_ne!(office.cookie("session"), home.cookie("session"));
    assert_eq!(office.send(&list.form_to("/sign-out")).status, 303);
    assert_eq!(office.get(&reply_of("LTU")).status, 401);
    assert_eq!(home.get(&reply_of("LTU")).status, 200);
}
