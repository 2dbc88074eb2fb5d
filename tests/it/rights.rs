//! Every route with every role, and what every response says to browsers.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, thread};

use chrono::TimeDelta;
use uuid::Uuid;
use verbale::store::letter::{self, Kind};
use verbale::usecase::sign_in::issue_link;
use verbale::usecase::token::Token;
use verbale::web::ROUTES;

use crate::harness::client::{Client, Page};
use crate::harness::filler::{Bent, fill};
use crate::harness::site::{Site, reply_of};
use crate::harness::world::focal_point;

/// Who tries a route: who may not before who may, so that there is something left to try.
const ROLES: [&str; 4] = ["anonymous", "another State", "the State", "officer"];

/// A site on which every route has something to show, with one browser for each role.
struct Scene {
    site: Site,
    clients: [Client; 4],
    file: String,
}

impl Scene {
    /// Lithuania has given a file, and filled its reply in; its reply on trafficking is untouched.
    fn set() -> Self {
        let site = Site::start();
        let (own, _) = site.answering("LTU");
        let page = own.get(&format!("{}/page/C48", reply_of("LTU")));
        let form = page.only_form().with("C48", "yes").with("C48.date", "2004").with_file("C48.file", "law.pdf", b"%PDF-1.4");
        assert_eq!(own.send(&form.press("save")).status, 303);
        let file = own.get(&page.path).attributes(".files a", "href").remove(0);
        fill(&own, "LTU", Bent::First);
        let clients = [site.visitor(), site.sign_in("MAR"), own, site.sign_in("officer")];
        Self { file: file.trim_start_matches(&reply_of("LTU")).to_owned(), clients, site }
    }

    /// The receipt of what Lithuania sent, once it has gone out.
    fn receipt(&self) -> String {
        let _ = self.site.deliver();
        let letters = letter::latest(&mut self.site.connect(), 1000).unwrap();
        letters.iter().find(|letter| letter.kind == Kind::Receipt).unwrap().id.to_string()
    }

    /// The address of a route: Lithuania's, or what else it is about.
    fn path(&self, method: &str, route: &str) -> String {
        let letter = if route.starts_with("/letters/") { self.receipt() } else { String::new() };
        let token = self.site.link("LTU").trim_start_matches("/sign-in/").to_owned();
        let asset = self.site.visitor().get("/").attributes("link[rel=stylesheet]", "href").remove(0);
        let asset = asset.trim_start_matches("/assets/").split('?').next().unwrap().to_owned();
        let (sha256, name) = self.file.trim_start_matches("/file/").split_once('/').unwrap();
        let name = if route.starts_with("/assets") { asset.as_str() } else { name };
        // The reply that is declined is another one than that which is sent.
        let other = route.ends_with("/decline") || route.ends_with("/take-up");
        let questionnaire = if other { "trafficking" } else { "convention" };
        let values = [
            ("{cycle}", "2"),
            ("{questionnaire}", questionnaire),
            ("{state}", "LTU"),
            ("{item}", "C02"),
            ("{group}", "b-5"),
            ("{number}", "1"),
            ("{sha256}", sha256),
            ("{name}", name),
            ("{token}", &token),
            ("{id}", &letter),
        ];
        let path = values.into_iter().fold(route.to_owned(), |path, (variable, value)| path.replace(variable, value));
        assert!(!path.contains('{'), "{method} {route}: what stands for its variables?");
        path
    }

    /// Tries a route as somebody whose forms are their own.
    fn try_as(&self, role: usize, method: &str, route: &str, path: &str) -> Page {
        let client = &self.clients[role];
        if method == "GET" {
            return client.get(path);
        }
        let csrf = client.get("/help").attributes("[name=csrf]", "value").pop().unwrap_or_default();
        let mut fields = vec![("csrf", csrf.as_str())];
        fields.extend_from_slice(match route.rsplit('/').next().unwrap() {
            "sign-in" => &[("email", "nobody@verbale.example")],
            "{item}" => &[("seen", "1000"), ("C02", "yes"), ("action", "save")],
            "{group}" => &[("completed", "no")],
            "send" => &[
                ("key", "00000000-0000-4000-8000-00000000000a"),
                ("name", "A. B."),
                ("function", "Director"),
                ("certified", "yes"),
            ],
            "decline" => &[("reason", "No office yet")],
            "return" => &[("note", "The law in question 5 is another one.")],
            "{cycle}" if route.starts_with("/cycle") => {
                &[("opens", "2005-01-10"), ("due", "2005-04-11"), ("cut-off", "2005-05-11")]
            }
            "{cycle}" | "take-up" | "{token}" | "sign-out" => &[],
            other => panic!("{method} {route}: what is sent to {other}?"),
        });
        client.post_form(path, &fields)
    }
}

#[test]
fn every_route_with_every_role() {
    let mut scene = Scene::set();
    let mut table = String::new();
    // Whoever signs out is gone, and whoever signs in is somebody else: last.
    let mut routes = ROUTES.to_vec();
    routes.sort_by_key(|route| [("POST", "/sign-out"), ("POST", "/sign-in/{token}")].iter().position(|each| each == route));
    for (method, route) in routes {
        writeln!(table, "{method} {route}").unwrap();
        for (role, name) in ROLES.iter().enumerate() {
            let path = scene.path(method, route);
            let before = scene.site.everything();
            let page = scene.try_as(role, method, route, &path);
            let to = page.location().map_or_else(String::new, |to| format!(" {to}"));
            writeln!(table, "    {name}: {}{}", page.status, to.split('?').next().unwrap()).unwrap();
            if page.status >= 400 || method == "GET" {
                assert_eq!(
                    scene.site.everything(),
                    before,
                    "{name}: {method} {route} gave {} and changed something",
                    page.status
                );
            }
            assert_headers(&page);
            assert!(page.status >= 300 || !page.bytes.is_empty(), "{name}: {method} {route} is empty");
            if page.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
                assert!(!page.body().contains('⟦'), "{name}: {method} {route} has words missing: {}", page.body());
            }
        }
    }
    scene.site.leave_letters();
    insta::assert_snapshot!(table);
}

/// What keeps pages safe in browsers, on pages, refusals, files and what sends on.
fn assert_headers(page: &Page) {
    let policy = page.header("content-security-policy").unwrap_or_else(|| panic!("{}: no policy", page.path));
    assert!(policy.contains("default-src 'self'") || policy.contains("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"), "{}", page.path);
    assert_eq!(page.header("referrer-policy"), Some("same-origin"), "{}", page.path);
    let cache = page.header("cache-control").unwrap();
    assert!(cache == "no-store" || page.path.starts_with("/assets/"), "{}: {cache}", page.path);
    for cookie in page.headers.get_all("set-cookie") {
        assert_cookie(cookie.to_str().unwrap(), false);
    }
}

fn assert_cookie(cookie: &str, is_secure: bool) {
    assert!(cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
    assert!(cookie.contains("HttpOnly"), "{cookie}");
    assert_eq!(cookie.contains("Secure"), is_secure, "{cookie}");
}

#[test]
fn the_list_of_routes_is_whole() {
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/mod.rs")).unwrap();
    assert_eq!(source.matches(".route(").count(), ROUTES.len(), "a route is not in the list, and so is never tried");
}

#[test]
fn addresses_that_there_are_not_lead_nowhere() {
    let site = Site::start();
    let clients = [site.visitor(), site.sign_in("LTU"), site.sign_in("officer")];
    let reply = reply_of("LTU");
    for path in [
        "/nowhere".to_owned(),
        "/reply/2/convention".to_owned(),
        "/reply/3/convention/LTU".to_owned(),
        "/reply/99999999999/convention/LTU".to_owned(),
        "/reply/-2/convention/LTU".to_owned(),
        "/reply/two/convention/LTU".to_owned(),
        "/reply/2/nothing/LTU".to_owned(),
        "/reply/2/convention/ltu".to_owned(),
        "/reply/2/convention/XXX".to_owned(),
        "/reply/2/convention/%00".to_owned(),
        "/reply/2/convention/%ff%fe".to_owned(),
        format!("{reply}/page/X1"),
        format!("{reply}/page/C05.cite"),
        format!("{reply}/page/b-5"),
        format!("{reply}/section/C05"),
        format!("{reply}/section/nowhere"),
        format!("{reply}/file/{}/law.pdf", "0".repeat(64)),
        format!("{reply}/file/short/law.pdf"),
        "/ledger/3".to_owned(),
        "/ledger/x".to_owned(),
        "/ledger/2/convention/XXX".to_owned(),
        "/cycle/3".to_owned(),
        "/reminders/3".to_owned(),
        format!("/letters/{}", Uuid::nil()),
        "/letters/x".to_owned(),
        "/letters/..%2f..%2fetc%2fpasswd".to_owned(),
    ] {
        for client in &clients {
            let page = client.get(&path);
            assert!([401, 404].contains(&page.status), "{path}: {}", page.status);
            assert!(!page.first("h1").is_empty());
            assert_headers(&page);
        }
        assert_eq!(clients[1].get(&path).status, 404, "{path}");
        assert_eq!(clients[2].get(&path).status, 404, "{path}");
    }
}

#[test]
fn a_focal_point_answers_what_they_are_named_for_while_they_are() {
    let site = Site::start();
    let named = focal_point(&mut site.connect(), "LTU", "Ona Kazlauskienė", &["trafficking"]);
    let client = site.visitor();
    let token = Token::new([3; 32]);
    issue_link(&mut site.connect(), named.id, token, site.now()).unwrap();
    assert_eq!(client.send(&client.get(&format!("/sign-in/{}", token.hex())).only_form()).status, 303);
    let trafficking = "/reply/2/trafficking/LTU";
    assert_eq!(client.get(trafficking).status, 200);
    assert_eq!(client.get(&reply_of("LTU")).status, 404);
    assert_eq!(client.get("/").location().as_deref(), Some(trafficking), "the only thing asked of somebody is their start page");
}

#[test]
fn cookies_travel_over_tls_alone_where_people_come_by_tls() {
    let site = Site::start_behind("https://verbale.example.org");
    let client = site.visitor();
    let link = site.link("LTU");
    let look = client.get(&format!("{link}?lang=fr"));
    let entered = client.post_form(&link, &[]);
    assert_eq!(entered.status, 303);
    let cookies = |page: &Page| page.headers.get_all("set-cookie").iter().map(|each| each.to_str().unwrap().to_owned()).collect();
    let cookies: [Vec<String>; 2] = [cookies(&look), cookies(&entered)];
    assert_eq!(cookies.each_ref().map(Vec::len), [1, 1]);
    for cookie in cookies.iter().flatten() {
        assert_cookie(cookie, true);
    }
}

#[test]
fn forms_carry_another_token_on_each_page() {
    let site = Site::start();
    let (client, list) = site.answering("LTU");
    let token = |page: &Page| page.attributes("[name=csrf]", "value").pop().unwrap();
    let again = client.get(&reply_of("LTU"));
    assert_ne!(token(&list), token(&again), "the same bytes on compressed pages could be guessed");
    assert_eq!(client.post_form("/sign-out", &[("csrf", &token(&list))]).status, 303);
}

#[test]
fn many_at_once_are_served() {
    let site = Site::start();
    let (client, _) = site.answering("LTU");
    let threads: Vec<_> = (0..16)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || (0..4).map(|_| client.get(&reply_of("LTU")).status).collect::<Vec<_>>())
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), [200; 4]);
    }
    site.pass(TimeDelta::minutes(6));
    assert_eq!(client.get(&reply_of("LTU")).status, 200, "noting that a session was used disturbs nothing");
}
