//! A browser without script: keeps cookies, reads pages, fills in their forms and sends all that a form holds, hidden fields too.

use std::cell::OnceCell;
use std::time::Duration;

use scraper::{ElementRef, Html, Selector};
use ureq::http::{HeaderMap, Response};
use ureq::{Agent, Body};

use verbale::links;

/// One browser with its cookies.
#[derive(Clone)]
pub struct Client {
    agent: Agent,
    url: String,
}

/// What came back.
pub struct Page {
    /// The status.
    pub status: u16,
    /// The path that was asked for, with its query.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The bytes, as they came over the wire.
    pub bytes: Vec<u8>,
    tree: OnceCell<Html>,
}

/// A form as it stands on a page, to be filled in and sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    multipart: bool,
    /// What it would send, in its order.
    pub fields: Vec<(String, String)>,
    file_inputs: Vec<String>,
    files: Vec<(String, String, Vec<u8>)>,
}

impl Client {
    /// A browser with no cookies.
    #[must_use]
    pub fn new(url: &str) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            .build();
        Self { agent: config.new_agent(), url: url.to_owned() }
    }

    /// The same site, as a browser with the same cookies sees it at another address.
    #[must_use]
    pub fn at(&self, url: &str) -> Self {
        Self { agent: self.agent.clone(), url: url.to_owned() }
    }

    /// Asks for a page. Does not follow where it sends on.
    #[must_use]
    pub fn get(&self, path: &str) -> Page {
        self.get_with(path, &[])
    }

    /// Asks for a page with headers of its own.
    #[must_use]
    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Page {
        let mut request = self.agent.get(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Page::read(path, request.call().unwrap())
    }

    /// Sends fields, as a form of another make would.
    #[must_use]
    pub fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.post(path, &[("Content-Type", "application/x-www-form-urlencoded")], encode(&fields).as_bytes())
    }

    /// Sends bytes.
    #[must_use]
    pub fn post(&self, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Page {
        let mut request = self.agent.post(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Page::read(path, request.send(body).unwrap())
    }

    /// Sends a form, as a browser does from a page of the same site.
    #[must_use]
    pub fn send(&self, form: &Form) -> Page {
        let (kind, body) = form.encode();
        self.post(&form.action, &[("Content-Type", &kind), ("Sec-Fetch-Site", "same-origin")], &body)
    }

    /// Goes where a page sends on, however often.
    #[must_use]
    pub fn follow(&self, page: Page) -> Page {
        let mut page = page;
        for _ in 0..5 {
            let Some(location) = page.location() else { return page };
            page = self.get(location.split('#').next().unwrap());
        }
        panic!("{} sends on and on", page.path);
    }

    /// Sends a form and goes where it leads.
    #[must_use]
    pub fn send_and_follow(&self, form: &Form) -> Page {
        self.follow(self.send(form))
    }

    /// The value of a cookie.
    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<String> {
        let jar = self.agent.cookie_jar_lock();
        jar.iter().find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
    }
}

impl Page {
    fn read(path: &str, response: Response<Body>) -> Self {
        let (parts, mut body) = response.into_parts();
        let bytes = body.with_config().limit(100 * 1024 * 1024).read_to_vec().unwrap();
        Self { status: parts.status.as_u16(), path: path.to_owned(), headers: parts.headers, bytes, tree: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub fn body(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    /// Whether the text has a text in it.
    #[must_use]
    pub fn says(&self, text: &str) -> bool {
        self.words().contains(text)
    }

    /// A header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Where it sends on.
    #[must_use]
    pub fn location(&self) -> Option<String> {
        (self.status == 303).then(|| self.header("location").unwrap().to_owned())
    }

    /// The page as a tree.
    #[must_use]
    pub fn html(&self) -> &Html {
        self.tree.get_or_init(|| Html::parse_document(&self.body()))
    }

    /// The words of the whole page as a reader sees them, one space between any two.
    #[must_use]
    pub fn words(&self) -> String {
        words_of(self.html().root_element())
    }

    /// The words of every element of a selector.
    #[must_use]
    pub fn each(&self, selector: &str) -> Vec<String> {
        self.html().select(&parse(selector)).map(words_of).collect()
    }

    /// The words of the first element of a selector.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn first(&self, selector: &str) -> String {
        self.each(selector).into_iter().next().unwrap_or_else(|| panic!("no {selector} on {}:\n{}", self.path, self.body()))
    }

    /// An attribute of every element of a selector that has it.
    #[must_use]
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html().select(&parse(selector)).filter_map(|each| each.attr(name).map(str::to_owned)).collect()
    }

    /// Whether there is an element.
    #[must_use]
    pub fn has(&self, selector: &str) -> bool {
        self.html().select(&parse(selector)).next().is_some()
    }

    /// The form of the page's main part.
    ///
    /// # Panics
    /// If there is none or more than one.
    #[must_use]
    pub fn only_form(&self) -> Form {
        let forms: Vec<ElementRef<'_>> = self.html().select(&parse("main form")).collect();
        assert_eq!(forms.len(), 1, "forms of {} {}:\n{}", self.status, self.path, self.body());
        Form::read(forms[0], &self.path)
    }

    /// The form that is posted to an address.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn form_to(&self, action: &str) -> Form {
        let found = self
            .html()
            .select(&parse("form[method=post]"))
            .map(|form| Form::read(form, &self.path))
            .find(|form| form.action == action);
        found.unwrap_or_else(|| panic!("no form to {action} on {}", self.path))
    }
}

impl Form {
    fn read(form: ElementRef<'_>, path: &str) -> Self {
        let fields = form.select(&parse("input, textarea, select")).filter_map(sent).collect();
        Self {
            action: form.attr("action").unwrap_or(path).to_owned(),
            multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
            file_inputs: form
                .select(&parse("input[type=file]"))
                .filter_map(|each| each.attr("name").map(str::to_owned))
                .collect(),
            files: Vec::new(),
        }
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// The same with one value in a field: typed, chosen, or the only one ticked.
    #[must_use]
    pub fn with(self, name: &str, value: &str) -> Self {
        self.with_all(name, &[value])
    }

    /// The same with several boxes ticked, or none.
    #[must_use]
    pub fn with_all(mut self, name: &str, values: &[&str]) -> Self {
        self.fields.retain(|(each, _)| each != name);
        self.fields.extend(values.iter().map(|value| (name.to_owned(), (*value).to_owned())));
        self
    }

    /// The same with a file chosen.
    #[must_use]
    pub fn with_file(mut self, name: &str, file: &str, content: &[u8]) -> Self {
        assert!(self.multipart, "the form takes no files");
        self.files.push((name.to_owned(), file.to_owned(), content.to_vec()));
        self
    }

    /// The same sent by one of its buttons.
    #[must_use]
    pub fn press(self, action: &str) -> Self {
        self.with("action", action)
    }

    fn encode(&self) -> (String, Vec<u8>) {
        if !self.multipart {
            return ("application/x-www-form-urlencoded".to_owned(), encode(&self.fields).into_bytes());
        }
        let edge = "----verbale-test-0123456789";
        let mut body = Vec::new();
        for (name, value) in &self.fields {
            let head = format!("--{edge}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend_from_slice(format!("{head}{}\r\n", with_returns(value)).as_bytes());
        }
        // A browser sends an empty part for a field of files where none is chosen.
        let is_empty = |name: &&String| self.files.iter().all(|(each, ..)| each != *name);
        let empty = self.file_inputs.iter().filter(is_empty).map(|name| (name.clone(), String::new(), Vec::new()));
        for (name, file, content) in self.files.iter().cloned().chain(empty) {
            let head = format!("--{edge}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n");
            body.extend_from_slice(format!("{head}Content-Type: application/octet-stream\r\n\r\n").as_bytes());
            body.extend_from_slice(&content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{edge}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={edge}"), body)
    }
}

/// What a control sends, if anything. Buttons send theirs when pressed, and files when chosen.
fn sent(control: ElementRef<'_>) -> Option<(String, String)> {
    let name = control.attr("name")?.to_owned();
    let value = || control.attr("value").unwrap_or_default().to_owned();
    let value = match (control.value().name(), control.attr("type")) {
        ("input", Some("radio" | "checkbox")) => control.attr("checked").map(|_| value()),
        ("input", Some("file" | "submit" | "button")) => None,
        ("input", _) => Some(value()),
        ("textarea", _) => Some(control.text().collect()),
        _ => {
            let options: Vec<ElementRef<'_>> = control.select(&parse("option")).collect();
            let chosen = options.iter().find(|option| option.attr("selected").is_some()).or(options.first());
            chosen.map(|option| option.attr("value").unwrap_or_default().to_owned())
        }
    };
    Some((name, value?))
}

fn encode(fields: &[(String, String)]) -> String {
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", links::encode(name), links::encode(&with_returns(value))));
    pairs.collect::<Vec<_>>().join("&")
}

/// The ends of lines as browsers send them.
fn with_returns(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

fn words_of(element: ElementRef<'_>) -> String {
    let text: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    text.join(" ")
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}
