//! Chromium under a real driver, with calls that wait. Every page that a test meets is looked at by axe-core.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;
use std::{env, fs, io, process, thread};

use fantoccini::elements::Element;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::harness::database::spawn_bound_to_us;
use crate::harness::site::Site;

/// Set to 1 where Chromium, its driver and axe-core are there; `.ci/run` sets it.
const WANTED: &str = "VERBALE_BROWSER_TESTS";
/// A folder for a picture of every page met, for people to look at.
const PICTURES: &str = "VERBALE_PICTURES";

/// How long a page or axe may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(3);

/// Whether browser tests run. Says so where they do not, past the test runner, which hides what passing tests print.
#[must_use]
pub fn wanted() -> bool {
    let wanted = env::var(WANTED).is_ok_and(|value| value == "1");
    if !wanted {
        static SAID: OnceLock<()> = OnceLock::new();
        SAID.get_or_init(|| {
            let _ = writeln!(
                io::stderr(),
                "\n*** SKIPPED: no test in a browser was run. {WANTED}=1 runs them, as .ci/run does. ***\n"
            );
        });
    }
    wanted
}

/// How a browser is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A desk's, 1280 pixels wide.
    Desk,
    /// The same with script off.
    NoScript,
    /// A phone's, 360 pixels wide.
    Phone,
}

impl Kind {
    /// The width of its window, in pixels.
    const fn width(self) -> u32 {
        match self {
            Self::Desk | Self::NoScript => 1280,
            Self::Phone => 360,
        }
    }
}

/// One browser at a site; closed with this value.
pub struct Browser {
    runtime: Runtime,
    client: Client,
    url: String,
    profile: PathBuf,
    kind: Kind,
    met: RefCell<BTreeSet<String>>,
}

impl Browser {
    /// Opens a browser that has never been anywhere.
    #[must_use]
    pub fn open(site: &Site, kind: Kind) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("verbale-browser-{}-{number}", process::id()));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(wishes) = capabilities(kind, &profile) else { unreachable!() };
        builder.capabilities(wishes);
        let client = runtime.block_on(builder.connect(driver())).unwrap();
        let patience = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), None);
        runtime.block_on(client.update_timeouts(patience)).unwrap();
        Self { runtime, client, url: site.url.clone(), profile, kind, met: RefCell::default() }
    }

    /// Goes to a page.
    pub fn go(&self, path: &str) {
        self.runtime.block_on(self.client.goto(&format!("{}{path}", self.url))).unwrap();
        self.look();
    }

    /// Clicks something that leads to another page.
    pub fn follow(&self, selector: &str) {
        self.click(selector);
        self.look();
    }

    /// Clicks something on this page.
    pub fn click(&self, selector: &str) {
        let element = self.find(selector);
        self.runtime.block_on(element.click()).unwrap_or_else(|error| panic!("{selector} on {}: {error}", self.path()));
    }

    /// Types into a field, in place of what stands there.
    pub fn fill(&self, selector: &str, text: &str) {
        let element = self.find(selector);
        self.runtime
            .block_on(async {
                element.clear().await?;
                element.send_keys(text).await
            })
            .unwrap_or_else(|error| panic!("{selector} on {}: {error}", self.path()));
    }

    /// The text of the first element of a selector.
    #[must_use]
    pub fn text(&self, selector: &str) -> String {
        let element = self.find(selector);
        self.runtime.block_on(element.text()).unwrap()
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(&self, selector: &str) -> String {
        let element = self.find(selector);
        self.runtime.block_on(element.prop("value")).unwrap().unwrap_or_default()
    }

    /// Whether a box or button is ticked.
    #[must_use]
    pub fn is_ticked(&self, selector: &str) -> bool {
        let element = self.find(selector);
        self.runtime.block_on(element.is_selected()).unwrap()
    }

    /// Whether the first element of a selector can be seen.
    #[must_use]
    pub fn is_shown(&self, selector: &str) -> bool {
        let element = self.find(selector);
        self.runtime.block_on(element.is_displayed()).unwrap()
    }

    /// How many elements a selector has.
    #[must_use]
    pub fn count(&self, selector: &str) -> usize {
        self.runtime.block_on(self.client.find_all(Locator::Css(selector))).unwrap().len()
    }

    /// Whether something that has the focus is of a selector.
    #[must_use]
    pub fn has_focus(&self, selector: &str) -> bool {
        self.run(&format!("return document.activeElement.matches({})", json!(selector))) == json!(true)
    }

    /// The path of this page, without its query.
    #[must_use]
    pub fn path(&self) -> String {
        self.runtime.block_on(self.client.current_url()).unwrap().path().to_owned()
    }

    /// The paths of all pages met so far.
    #[must_use]
    pub fn met(&self) -> Vec<String> {
        self.met.borrow().iter().cloned().collect()
    }

    /// Does something in a new window of this browser, and comes back to this one.
    pub fn in_new_window(&self, work: impl FnOnce()) {
        let here = self.runtime.block_on(self.client.window()).unwrap();
        let new = self.runtime.block_on(self.client.new_window(true)).unwrap();
        self.runtime.block_on(self.client.switch_to_window(new.handle)).unwrap();
        work();
        self.runtime.block_on(self.client.close_window()).unwrap();
        self.runtime.block_on(self.client.switch_to_window(here)).unwrap();
    }

    fn find(&self, selector: &str) -> Element {
        let found = self.runtime.block_on(self.client.find(Locator::Css(selector)));
        found.unwrap_or_else(|error| panic!("{selector} on {}: {error}", self.path()))
    }

    fn run(&self, script: &str) -> Value {
        self.runtime.block_on(self.client.execute(script, Vec::new())).unwrap()
    }

    /// What is done with every page that is met: axe finds nothing wrong with it, and it needs no sideways scrolling.
    fn look(&self) {
        let path = self.path();
        let is_new = self.met.borrow_mut().insert(path.clone());
        self.picture(&path, is_new);
        let overflow = self.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(overflow, json!(0), "{path} is wider than the {:?}'s window, in pixels", self.kind);
        if self.kind == Kind::NoScript {
            // Axe waits by timers, which do not run there; with script on it looks at the same pages.
            return;
        }
        let faults = self.violations();
        assert!(faults.is_empty(), "axe on {path} ({:?}):\n{}", self.kind, faults.join("\n"));
    }

    /// All that axe-core finds wrong with this page.
    fn violations(&self) -> Vec<String> {
        static AXE: LazyLock<String> = LazyLock::new(|| {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
            fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; .ci/run fetches it", file.display()))
        });
        self.run(&AXE);
        // Follow-ups that script hides are looked at, too: without script they show.
        let script = "const done = arguments[arguments.length - 1];
            const hidden = [...document.querySelectorAll('[data-when][hidden]')];
            hidden.forEach(part => { part.hidden = false; });
            axe.run(document).finally(() => hidden.forEach(part => { part.hidden = true; })).then(
                found => done(found.violations.flatMap(each => each.nodes.map(node =>
                    each.id + ': ' + node.html + ' ' + node.failureSummary))),
                error => done(['axe itself failed: ' + error]));";
        let found = self.runtime.block_on(self.client.execute_async(script, Vec::new())).unwrap();
        serde_json::from_value(found).unwrap()
    }

    fn picture(&self, path: &str, is_new: bool) {
        let Some(folder) = env::var_os(PICTURES).filter(|_| is_new).map(PathBuf::from) else { return };
        fs::create_dir_all(&folder).unwrap();
        let language = self.run("return document.documentElement.lang");
        let path = if path.starts_with("/sign-in/") { "/sign-in/link" } else { path };
        let name = format!("{:?}-{}{}", self.kind, language.as_str().unwrap(), path.replace('/', "-")).to_lowercase();
        // As tall as the page, so that all of it can be seen.
        let height = self.run("return document.documentElement.scrollHeight").as_u64().unwrap().clamp(600, 8000);
        let metrics =
            json!({ "width": self.kind.width(), "height": height, "deviceScaleFactor": 1, "mobile": self.kind == Kind::Phone });
        self.tell("Emulation.setDeviceMetricsOverride", &metrics);
        let picture = self.runtime.block_on(self.client.screenshot()).unwrap();
        match self.kind {
            Kind::Phone => self.tell("Emulation.setDeviceMetricsOverride", &phone()),
            Kind::Desk | Kind::NoScript => self.tell("Emulation.clearDeviceMetricsOverride", &json!({})),
        }
        fs::write(folder.join(&name[..name.len().min(120)]).with_extension("png"), picture).unwrap();
    }

    /// Tells Chromium something for which the drivers' standard has no word.
    fn tell(&self, command: &str, parameters: &Value) {
        let session = self.runtime.block_on(self.client.session_id()).unwrap().unwrap();
        let body = json!({ "cmd": command, "params": parameters }).to_string();
        let url = format!("{}/session/{session}/goog/cdp/execute", driver());
        let told = ureq::post(&url).content_type("application/json").send(&body).unwrap();
        assert_eq!(told.status(), 200, "{command}");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that is gone already needs no closing.
        let _ = self.runtime.block_on(self.client.clone().close());
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn capabilities(kind: Kind, profile: &Path) -> Value {
    let mut options = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,1000", "--force-prefers-reduced-motion", "--lang=en",
            format!("--user-data-dir={}", profile.display()),
        ],
    });
    match kind {
        Kind::Desk => {}
        Kind::NoScript => options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 }),
        Kind::Phone => {
            options["mobileEmulation"] =
                json!({ "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 1.0, "touch": true } });
        }
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options })
}

/// A phone's window, as Chromium itself puts it.
fn phone() -> Value {
    json!({ "width": Kind::Phone.width(), "height": 740, "deviceScaleFactor": 1, "mobile": true })
}

/// The address of the one driver of this run; it ends with the run.
fn driver() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut driver = spawn_bound_to_us(command);
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines().map(Result::unwrap);
        let port = lines.find_map(|line| Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned()));
        // Whoever writes into a pipe that nobody reads stops when it is full.
        thread::spawn(move || {
            lines.for_each(drop);
            driver.wait()
        });
        format!("http://127.0.0.1:{}", port.expect("chromedriver says its port"))
    })
}
