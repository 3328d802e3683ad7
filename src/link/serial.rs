//! Serial ports: cables, USB modems (`ttyACM`), Bluetooth ports (`rfcomm`), pseudo-terminals.
//!
//! Opened raw, 8 data bits, no parity, one stop bit, exclusively, with DTR and RTS raised. A port must be openable by
//! its path alone: pseudo-terminals are in no list of ports, and have no modem lines to move.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serialport::{
    ClearBuffer, DataBits, ErrorKind, FlowControl, Parity, SerialPort, SerialPortInfo, SerialPortType, StopBits,
};

use super::{ByteLink, LineSignal, LinkError};

/// Bits per second when nobody says otherwise: what cables of nearly every phone with AT commands expect. USB and
/// Bluetooth ports ignore it.
pub const DEFAULT_BAUD: u32 = 115_200;
/// How long one write may make no progress before the other end counts as stuck.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a break is held; phones want to see at least a quarter of a second.
const BREAK: Duration = Duration::from_millis(250);

/// How sender and receiver tell each other to pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Flow {
    /// They do not. Right for USB, Bluetooth and three-wire cables.
    #[default]
    None,
    /// By the lines RTS and CTS: Ericsson and Sony Ericsson cables.
    RtsCts,
}

/// How to open a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SerialOptions {
    /// Bits per second.
    pub baud: u32,
    /// Flow control.
    pub flow: Flow,
}

impl Default for SerialOptions {
    fn default() -> Self {
        Self { baud: DEFAULT_BAUD, flow: Flow::None }
    }
}

/// An open serial port. Dropping it closes it.
pub struct SerialLink {
    port: Option<Box<dyn SerialPort>>,
    at: String,
    /// What the path pointed to when it was opened, to tell an unplugged device from one that hung up.
    device: Option<PathBuf>,
}

impl SerialLink {
    /// Opens the port at `path` and throws away what was waiting in it.
    ///
    /// # Errors
    /// [`LinkError::NotFound`], [`LinkError::PermissionDenied`], [`LinkError::Busy`], [`LinkError::Unsupported`] for a
    /// path that is no serial port, [`LinkError::Other`].
    pub fn open(path: &str, options: SerialOptions) -> Result<Self, LinkError> {
        let flow = match options.flow {
            Flow::None => FlowControl::None,
            Flow::RtsCts => FlowControl::Hardware,
        };
        let port = serialport::new(path, options.baud)
            .data_bits(DataBits::Eight)
            .parity(Parity::None)
            .stop_bits(StopBits::One)
            .flow_control(flow)
            .timeout(WRITE_TIMEOUT)
            .open()
            .map_err(|error| cannot_open(&error, path))?;
        let mut link = Self { port: Some(port), at: path.to_owned(), device: std::fs::canonicalize(path).ok() };
        link.greet(options.flow);
        Ok(link)
    }

    /// Takes a port that is open already, such as one end of a pseudo-terminal.
    pub fn from_port(port: Box<dyn SerialPort>, at: &str) -> Self {
        Self { port: Some(port), at: at.to_owned(), device: None }
    }

    /// Raises the modem lines and empties the input; neither works everywhere, and neither has to.
    fn greet(&mut self, flow: Flow) {
        if let Some(port) = &mut self.port {
            let _ = port.write_data_terminal_ready(true);
            if flow == Flow::None {
                let _ = port.write_request_to_send(true);
            }
            let _ = port.clear(ClearBuffer::Input);
        }
    }

    fn port(&mut self) -> Result<&mut Box<dyn SerialPort>, LinkError> {
        self.port.as_mut().ok_or(LinkError::Closed)
    }

    /// Reading or writing an open port fails in many spellings (EIO, ENXIO, EPIPE, end of file, a Windows code) that
    /// all say the line is dead. Whether the device is still there tells why.
    fn sort(&self, error: io::Error) -> LinkError {
        match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => LinkError::TimedOut,
            _ if self.device.as_deref().is_some_and(is_gone) => LinkError::Unplugged { at: self.at.clone() },
            _ => LinkError::Closed,
        }
    }
}

/// Whether a device file has vanished. A pseudo-terminal vanishes whenever its other end closes, which unplugs nothing.
fn is_gone(device: &Path) -> bool {
    !device.starts_with("/dev/pts") && !device.exists() && cfg!(unix)
}

fn cannot_open(error: &serialport::Error, path: &str) -> LinkError {
    let at = path.to_owned();
    match error.kind() {
        ErrorKind::Io(kind) => LinkError::from_io(io::Error::new(kind, error.to_string()), path),
        ErrorKind::NoDevice if cfg!(unix) => LinkError::Busy { at },
        ErrorKind::NoDevice if windows_port_is_listed(path) => LinkError::Busy { at },
        ErrorKind::NoDevice => LinkError::NotFound { at },
        ErrorKind::Unknown if is_ordinary_file(path) => LinkError::Unsupported { what: "a file as a serial port" },
        _ => LinkError::Other { at, source: io::Error::other(error.to_string()) },
    }
}

/// Windows says "no device" for a port that is missing and for one that is taken; only the latter is in the list.
fn windows_port_is_listed(path: &str) -> bool {
    let name = path.trim_start_matches(r"\\.\");
    serialport::available_ports().is_ok_and(|ports| ports.iter().any(|port| port.port_name.eq_ignore_ascii_case(name)))
}

/// A port at which there may be a phone: what is plugged in, or paired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plugged {
    /// What it is opened by.
    pub path: String,
    /// How it is connected.
    pub by: By,
    /// What the device calls itself: maker and product; may be empty.
    pub what: String,
}

/// How a port is connected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A cable.
    Usb,
    /// Bluetooth.
    Bluetooth,
}

/// The ports at which there may be a phone; those that are part of the computer itself are not among them.
pub fn plugged() -> Vec<Plugged> {
    // The crate takes it for granted that there is such a folder.
    if cfg!(target_os = "linux") && !Path::new("/sys/class/tty").is_dir() {
        return Vec::new();
    }
    let mut ports: Vec<_> =
        serialport::available_ports().unwrap_or_default().into_iter().filter_map(plugged_at).collect();
    ports.sort_by(|one, other| one.path.cmp(&other.path));
    ports
}

fn plugged_at(port: SerialPortInfo) -> Option<Plugged> {
    let (by, what) = match port.port_type {
        SerialPortType::UsbPort(usb) => {
            let names = [usb.manufacturer, usb.product].into_iter().flatten();
            (By::Usb, names.collect::<Vec<_>>().join(" "))
        }
        SerialPortType::BluetoothPort => (By::Bluetooth, String::new()),
        SerialPortType::PciPort | SerialPortType::Unknown => return None,
    };
    Some(Plugged { path: port.port_name, by, what })
}

fn is_ordinary_file(path: &str) -> bool {
    std::fs::metadata(path).is_ok_and(|found| found.is_file() || found.is_dir())
}

impl ByteLink for SerialLink {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        if buf.is_empty() {
            return Ok(0);
        }
        let port = self.port()?;
        let result = port.set_timeout(timeout).map_err(io::Error::from).and_then(|()| {
            loop {
                match port.read(buf) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                    other => return other,
                }
            }
        });
        result.map_err(|error| self.sort(error))
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        let port = self.port()?;
        let result = port.set_timeout(WRITE_TIMEOUT).map_err(io::Error::from).and_then(|()| port.write_all(bytes));
        result.map_err(|error| self.sort(error))
    }

    fn close(&mut self) {
        self.port = None;
    }

    fn signal(&mut self, signal: LineSignal) -> Result<(), LinkError> {
        let port = self.port()?;
        // A pseudo-terminal answers "not a typewriter" to every one of these.
        let _ = match signal {
            LineSignal::RaiseDtr => port.write_data_terminal_ready(true),
            LineSignal::DropDtr => port.write_data_terminal_ready(false),
            LineSignal::Break => port.set_break().and_then(|()| {
                std::thread::sleep(BREAK);
                port.clear_break()
            }),
        };
        Ok(())
    }
}

/// Two serial links joined by a pseudo-terminal: the near end, and the path to open the far end by.
///
/// The far end is kept open inside, because a pseudo-terminal with nobody at it reads as a failure.
///
/// # Errors
/// [`LinkError::Other`] when the system gives out no pseudo-terminal.
#[cfg(unix)]
pub fn pseudo_terminal() -> Result<(SerialLink, SerialLink, String), LinkError> {
    let failed = |error: serialport::Error| cannot_open(&error, "pseudo-terminal");
    let (near, mut far) = serialport::TTYPort::pair().map_err(failed)?;
    far.set_exclusive(false).map_err(failed)?;
    let path = far.name().unwrap_or_default();
    let near = SerialLink::from_port(Box::new(near), "pseudo-terminal");
    Ok((near, SerialLink::from_port(Box::new(far), &path), path))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    fn read_exactly(link: &mut dyn ByteLink, count: usize) -> Vec<u8> {
        let mut got = Vec::new();
        let mut buf = [0; 64];
        while got.len() < count {
            let n = link.read(&mut buf, SOON).unwrap();
            got.extend_from_slice(&buf[..n]);
        }
        got
    }

    #[test]
    fn every_byte_value_passes_unchanged_both_ways() {
        let (mut near, mut far, _) = pseudo_terminal().unwrap();
        let all: Vec<u8> = (0..=255).collect();
        near.write_all(&all).unwrap();
        assert_eq!(read_exactly(&mut far, 256), all);
        far.write_all(&all).unwrap();
        assert_eq!(read_exactly(&mut near, 256), all);
    }

    #[test]
    fn opened_by_path_used_and_held_against_others() {
        let (mut near, far, path) = pseudo_terminal().unwrap();
        drop(far);
        let mut link = SerialLink::open(&path, SerialOptions { baud: 57_600, flow: Flow::None }).unwrap();
        link.write_all(b"AT\r").unwrap();
        assert_eq!(read_exactly(&mut near, 3), b"AT\r");
        assert!(matches!(SerialLink::open(&path, SerialOptions::default()), Err(LinkError::Busy { at }) if at == path));
        for signal in [LineSignal::RaiseDtr, LineSignal::DropDtr, LineSignal::Break] {
            link.signal(signal).unwrap();
        }
    }

    #[test]
    fn silence_times_out() {
        let (mut near, _far, _) = pseudo_terminal().unwrap();
        assert!(matches!(near.read(&mut [0; 4], Duration::from_millis(1)), Err(LinkError::TimedOut)));
    }

    #[test]
    fn the_other_end_hanging_up_is_closed() {
        let (near, far, path) = pseudo_terminal().unwrap();
        drop(far);
        let mut link = SerialLink::open(&path, SerialOptions::default()).unwrap();
        drop(near);
        assert!(matches!(link.read(&mut [0; 4], SOON), Err(LinkError::Closed)));
        assert!(matches!(link.write_all(b"x"), Err(LinkError::Closed)));
    }

    #[test]
    fn errors_on_opening_are_told_apart() {
        let open = |path: &str| SerialLink::open(path, SerialOptions::default());
        assert!(matches!(open("/dev/no-such-port"), Err(LinkError::NotFound { at }) if at == "/dev/no-such-port"));
        let file = tempfile::NamedTempFile::new().unwrap();
        assert!(matches!(open(file.path().to_str().unwrap()), Err(LinkError::Unsupported { .. })));
    }
}
