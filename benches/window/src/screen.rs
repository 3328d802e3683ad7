//! An X server without a screen: keys and wheel go in, pictures come out.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::damage::{self, ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{self, ConnectionExt as _};
use x11rb::protocol::{Event, xtest};
use x11rb::rust_connection::RustConnection;

/// Pictures less than this apart are one: the parts of it that changed come one by one.
const ONE_PICTURE: Duration = Duration::from_millis(2);

/// A key of the keyboard Xvfb has (an American PC keyboard).
#[derive(Clone, Copy)]
pub enum Key {
    Digit(u8),
    Letter(char),
    Home,
    End,
    PageDown,
    Back,
    Escape,
}

impl Key {
    fn code(self) -> u8 {
        match self {
            Key::Digit(n) => 9 + n,
            Key::Letter(' ') => 65,
            Key::Letter(letter) => {
                let rows = [(24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm")];
                let at = rows.into_iter().find_map(|(first, row)| Some(first + row.find(letter)? as u8));
                at.expect("a letter of the keyboard")
            }
            Key::Home => 110,
            Key::End => 115,
            Key::PageDown => 117,
            Key::Back => 22,
            Key::Escape => 9,
        }
    }
}

const CONTROL: u8 = 37;

/// Starts an Xvfb; its name is what `DISPLAY` is set to.
pub fn xvfb((width, height): (u16, u16)) -> (Child, String) {
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-screen", "0", &format!("{width}x{height}x24")])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts");
    let mut name = String::new();
    let mut out = child.stdout.take().expect("its output");
    let mut byte = [0];
    while out.read(&mut byte).is_ok_and(|n| n == 1) && byte[0] != b'\n' {
        name.push(char::from(byte[0]));
    }
    (child, format!(":{}", name.trim()))
}

/// What was drawn after something was done, in milliseconds.
pub struct Drawn {
    /// Until the first picture.
    pub first: f64,
    /// Until the last.
    pub last: f64,
}

/// What was drawn while the wheel turned.
pub struct Turned {
    pub notches: usize,
    pub pictures: usize,
    /// Milliseconds between two pictures.
    pub gaps: Vec<f64>,
}

/// A connection to the server.
pub struct Screen {
    server: RustConnection,
    root: xproto::Window,
    size: (u16, u16),
    window: Option<xproto::Window>,
}

impl Screen {
    pub fn connect(display: &str) -> Screen {
        let (server, number) = x11rb::connect(Some(display)).expect("a connection");
        let setup = &server.setup().roots[number];
        let (root, size) = (setup.root, (setup.width_in_pixels, setup.height_in_pixels));
        server.damage_query_version(1, 1).expect("sent").reply().expect("DAMAGE");
        let ask = xproto::ChangeWindowAttributesAux::new().event_mask(xproto::EventMask::SUBSTRUCTURE_NOTIFY);
        server.change_window_attributes(root, &ask).expect("sent").check().expect("watching");
        Screen { server, root, size, window: None }
    }

    /// Milliseconds the server takes to put one picture of the whole screen into a window, several times.
    pub fn floor(&self) -> Vec<f64> {
        let window = self.server.generate_id().expect("a number");
        let (width, height) = self.size;
        let look = xproto::CreateWindowAux::new().override_redirect(1);
        let class = xproto::WindowClass::INPUT_OUTPUT;
        self.server.create_window(24, window, self.root, 0, 0, width, height, 0, class, 0, &look).expect("sent");
        self.server.map_window(window).expect("sent");
        let context = self.server.generate_id().expect("a number");
        self.server.create_gc(context, window, &xproto::CreateGCAux::new()).expect("sent");
        let line = usize::from(width) * 4;
        let rows = (4_000_000 / line).min(usize::from(height));
        let times = (0..20).map(|n| {
            let begun = Instant::now();
            for top in (0..usize::from(height)).step_by(rows) {
                let high = rows.min(usize::from(height) - top);
                let picture = vec![n as u8; line * high];
                let format = xproto::ImageFormat::Z_PIXMAP;
                self.server
                    .put_image(format, window, context, width, high as u16, 0, top as i16, 0, 24, &picture)
                    .expect("sent");
            }
            self.round_trip();
            begun.elapsed().as_secs_f64() * 1_000.0
        });
        let times = times.collect();
        self.server.destroy_window(window).expect("sent");
        self.round_trip();
        times
    }

    fn round_trip(&self) {
        self.server.get_input_focus().expect("sent").reply().expect("an answer");
    }

    /// Forgets the window there was, and waits for another.
    pub fn expect_window(&mut self) {
        std::thread::sleep(Duration::from_millis(200));
        while self.server.poll_for_event().expect("connected").is_some() {}
        self.window = None;
    }

    /// Makes the window as large as the screen.
    pub fn fill_with_window(&self) {
        let Some(window) = self.window else { return };
        let (width, height) = self.size;
        let size = xproto::ConfigureWindowAux::new().x(0).y(0).width(u32::from(width)).height(u32::from(height));
        self.server.configure_window(window, &size).expect("sent");
        self.server.set_input_focus(xproto::InputFocus::POINTER_ROOT, window, x11rb::CURRENT_TIME).expect("sent");
        self.round_trip();
    }

    /// The next picture, if there is one before then.
    fn picture(&mut self, until: Instant) -> Option<Instant> {
        loop {
            while let Some(event) = self.server.poll_for_event().expect("connected") {
                match event {
                    Event::MapNotify(map) if self.window.is_none() => self.watch(map.window),
                    Event::DamageNotify(_) => return Some(Instant::now()),
                    _ => {}
                }
            }
            let left = until.checked_duration_since(Instant::now())?;
            std::thread::sleep(left.min(Duration::from_micros(100)));
        }
    }

    fn watch(&mut self, window: xproto::Window) {
        let geometry = self.server.get_geometry(window).expect("sent").reply();
        if !geometry.is_ok_and(|g| g.width > 100) {
            return;
        }
        self.window = Some(window);
        let id = self.server.generate_id().expect("a number");
        damage::create(&self.server, id, window, ReportLevel::RAW_RECTANGLES).expect("sent");
        self.server.flush().expect("sent");
    }

    /// Waits until a window is drawn and nothing changes for so long; times count from `begun`.
    pub fn until_quiet(&mut self, begun: Instant, quiet: Duration) -> Drawn {
        let first = self.picture(begun + Duration::from_secs(20)).expect("a window");
        let mut last = first;
        while let Some(next) = self.picture(last + quiet) {
            last = next;
        }
        let since = |at: Instant| at.duration_since(begun).as_secs_f64() * 1_000.0;
        Drawn { first: since(first), last: since(last) }
    }

    /// Does something and waits until nothing has changed for so long.
    pub fn after(&mut self, deed: impl FnOnce(&mut Screen), quiet: Duration) -> Drawn {
        self.rest(Duration::from_millis(5));
        let begun = Instant::now();
        deed(self);
        let since = |at: Instant| at.duration_since(begun).as_secs_f64() * 1_000.0;
        let Some(first) = self.picture(begun + Duration::from_secs(2)) else {
            return Drawn { first: 2_000.0, last: 2_000.0 };
        };
        let mut last = first;
        while let Some(next) = self.picture(last + quiet) {
            last = next;
        }
        Drawn { first: since(first), last: since(last) }
    }

    /// Waits until nothing has changed for so long.
    pub fn rest(&mut self, quiet: Duration) {
        while self.picture(Instant::now() + quiet).is_some() {}
    }

    /// Turns the wheel so many notches, one every `pace`, and counts the pictures.
    pub fn turn(&mut self, notches: usize, pace: Duration) -> Turned {
        let begun = Instant::now();
        let mut pictures: Vec<Instant> = Vec::new();
        for n in 0..notches {
            self.wheel(true);
            let next = begun + pace * (n as u32 + 1);
            while let Some(at) = self.picture(next) {
                if pictures.last().is_none_or(|last| at.duration_since(*last) > ONE_PICTURE) {
                    pictures.push(at);
                }
            }
        }
        let gaps = pictures.windows(2).map(|two| two[1].duration_since(two[0]).as_secs_f64() * 1_000.0).collect();
        Turned { notches, pictures: pictures.len(), gaps }
    }

    fn fake(&self, kind: u8, detail: u8) {
        xtest::fake_input(&self.server, kind, detail, x11rb::CURRENT_TIME, x11rb::NONE, 0, 0, 0).expect("sent");
    }

    pub fn press(&mut self, key: Key) {
        self.fake(xproto::KEY_PRESS_EVENT, key.code());
        self.fake(xproto::KEY_RELEASE_EVENT, key.code());
        self.server.flush().expect("sent");
    }

    pub fn with_control(&mut self, key: Key) {
        self.fake(xproto::KEY_PRESS_EVENT, CONTROL);
        self.press(key);
        self.fake(xproto::KEY_RELEASE_EVENT, CONTROL);
        self.server.flush().expect("sent");
    }

    /// One notch of the wheel.
    pub fn wheel(&mut self, down: bool) {
        let button = if down { 5 } else { 4 };
        self.fake(xproto::BUTTON_PRESS_EVENT, button);
        self.fake(xproto::BUTTON_RELEASE_EVENT, button);
        self.server.flush().expect("sent");
    }

    /// Moves the pointer over the list beside the sidebar.
    pub fn point_at_list(&mut self) {
        let (x, y) = (340, (self.size.1 / 2) as i16);
        xtest::fake_input(&self.server, xproto::MOTION_NOTIFY_EVENT, 0, x11rb::CURRENT_TIME, self.root, x, y, 0)
            .expect("sent");
        self.server.flush().expect("sent");
        self.rest(Duration::from_millis(300));
    }
}
