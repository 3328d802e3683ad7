//! Where a peer is reached, as people type it: `serial:/dev/ttyUSB0@115200`, `tcp:localhost:650`, `dial-in`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::serial::{DEFAULT_BAUD, Flow, SerialLink, SerialOptions};
use super::tcp::TcpLink;
use super::{ByteLink, LinkError};

/// How long a TCP peer may take to pick up.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The address of a peer. Parsing what [`Display`](fmt::Display) prints gives the same value again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LinkSpec {
    /// `serial:PATH[@BAUD]`: a port by its path or Windows name. A path that itself ends in `@` and digits is written
    /// with one more `@` at its end.
    Serial {
        /// `/dev/ttyUSB0`, `COM3`, `\\.\COM12`.
        path: String,
        /// Bits per second; none for [`DEFAULT_BAUD`].
        baud: Option<u32>,
    },
    /// `usb:VID:PID[:SERIAL]`, both numbers four hexadecimal digits.
    Usb {
        /// The vendor's number.
        vid: u16,
        /// The product's number.
        pid: u16,
        /// The serial number, to tell two phones of one model apart.
        serial: Option<String>,
    },
    /// `bluetooth:AA:BB:CC:DD:EE:FF`.
    Bluetooth {
        /// Six pairs of capital hexadecimal digits with colons.
        address: String,
    },
    /// `tcp:HOST:PORT`; an IPv6 address in square brackets.
    Tcp {
        /// A name or address, without brackets.
        host: String,
        /// Never 0.
        port: u16,
    },
    /// `dial-in`: the phone calls us by HTTP.
    DialIn,
}

/// Why a text is no link.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadLink {
    /// Does not begin with a kind of link we know.
    #[error("unknown kind of link: {0}")]
    Kind(String),
    /// `serial:` without a path, or a speed that is none.
    #[error("not serial:PATH[@BAUD]: {0}")]
    Serial(String),
    /// Not two numbers of four hexadecimal digits.
    #[error("not usb:VID:PID[:SERIAL]: {0}")]
    Usb(String),
    /// Not six pairs of hexadecimal digits.
    #[error("not bluetooth:AA:BB:CC:DD:EE:FF: {0}")]
    Bluetooth(String),
    /// Host or port missing.
    #[error("not tcp:HOST:PORT: {0}")]
    Tcp(String),
}

impl FromStr for LinkSpec {
    type Err = BadLink;

    fn from_str(text: &str) -> Result<Self, BadLink> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("dial-in") {
            return Ok(Self::DialIn);
        }
        let (kind, rest) = text.split_once(':').ok_or_else(|| BadLink::Kind(text.to_owned()))?;
        match kind.to_ascii_lowercase().as_str() {
            "serial" => serial(rest).ok_or_else(|| BadLink::Serial(text.to_owned())),
            "usb" => usb(rest).ok_or_else(|| BadLink::Usb(text.to_owned())),
            "bluetooth" => bluetooth(rest).ok_or_else(|| BadLink::Bluetooth(text.to_owned())),
            "tcp" => tcp(rest).ok_or_else(|| BadLink::Tcp(text.to_owned())),
            _ => Err(BadLink::Kind(text.to_owned())),
        }
    }
}

/// Splits a trailing speed off: `None` when there is no `@`, or what follows it is no number.
fn split_baud(text: &str) -> Option<(&str, &str)> {
    text.rsplit_once('@').filter(|(_, digits)| digits.bytes().all(|b| b.is_ascii_digit()))
}

fn serial(rest: &str) -> Option<LinkSpec> {
    let (path, digits) = split_baud(rest).unwrap_or((rest, ""));
    let baud = match digits {
        "" => None,
        digits => Some(digits.parse().ok().filter(|&baud| baud > 0)?),
    };
    (!path.is_empty()).then(|| LinkSpec::Serial { path: path.to_owned(), baud })
}

fn usb(rest: &str) -> Option<LinkSpec> {
    let mut parts = rest.splitn(3, ':');
    let (vid, pid) = (hex16(parts.next()?)?, hex16(parts.next()?)?);
    let serial = match parts.next() {
        Some("") => return None,
        serial => serial.map(str::to_owned),
    };
    Some(LinkSpec::Usb { vid, pid, serial })
}

fn hex16(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    plain.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}

fn bluetooth(rest: &str) -> Option<LinkSpec> {
    let pairs: Vec<&str> = rest.split([':', '-']).collect();
    let is_pair = |pair: &&str| pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_hexdigit());
    (pairs.len() == 6 && pairs.iter().all(is_pair))
        .then(|| LinkSpec::Bluetooth { address: pairs.join(":").to_ascii_uppercase() })
}

fn tcp(rest: &str) -> Option<LinkSpec> {
    let (host, port) = rest.rsplit_once(':')?;
    let port = port.parse().ok().filter(|&port| port != 0)?;
    let host = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.strip_suffix(']')?,
        None if host.contains(':') => return None,
        None => host,
    };
    let plain = !host.is_empty() && !host.contains(['[', ']', '/', '@']) && !host.contains(char::is_whitespace);
    plain.then(|| LinkSpec::Tcp { host: host.to_owned(), port })
}

impl LinkSpec {
    /// Why no phone can be reached in this way by this build, whatever is plugged in; `None` if one can, or calls us.
    pub fn unsupported(&self) -> Option<LinkError> {
        match self {
            LinkSpec::Usb { .. } => Some(LinkError::Unsupported { what: "usb" }),
            LinkSpec::Bluetooth { .. } => Some(LinkError::Unsupported { what: "bluetooth" }),
            LinkSpec::Serial { .. } | LinkSpec::Tcp { .. } | LinkSpec::DialIn => None,
        }
    }
}

impl fmt::Display for LinkSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Serial { path, baud: Some(baud) } => write!(f, "serial:{path}@{baud}"),
            Self::Serial { path, baud: None } if split_baud(path).is_some() => write!(f, "serial:{path}@"),
            Self::Serial { path, baud: None } => write!(f, "serial:{path}"),
            Self::Usb { vid, pid, serial: None } => write!(f, "usb:{vid:04x}:{pid:04x}"),
            Self::Usb { vid, pid, serial: Some(serial) } => write!(f, "usb:{vid:04x}:{pid:04x}:{serial}"),
            Self::Bluetooth { address } => write!(f, "bluetooth:{address}"),
            Self::Tcp { host, port } if host.contains(':') => write!(f, "tcp:[{host}]:{port}"),
            Self::Tcp { host, port } => write!(f, "tcp:{host}:{port}"),
            Self::DialIn => f.write_str("dial-in"),
        }
    }
}

/// Opens the byte link a peer is reached by.
///
/// # Errors
/// [`LinkError::Unsupported`] for USB and Bluetooth, which this build reaches only as serial ports, and for a phone that
/// dials in, which cannot be called; otherwise what [`SerialLink::open`] and [`TcpLink::connect`] say.
pub fn open(spec: &LinkSpec) -> Result<Box<dyn ByteLink>, LinkError> {
    match spec {
        LinkSpec::Serial { path, baud } => {
            let options = SerialOptions { baud: baud.unwrap_or(DEFAULT_BAUD), flow: Flow::None };
            Ok(Box::new(SerialLink::open(path, options)?))
        }
        LinkSpec::Tcp { host, port } => Ok(Box::new(TcpLink::connect(host, *port, CONNECT_TIMEOUT)?)),
        other => Err(other.unsupported().unwrap_or(LinkError::Unsupported { what: "dial-in" })),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> LinkSpec {
        text.parse().unwrap()
    }

    fn port(path: &str, baud: Option<u32>) -> LinkSpec {
        LinkSpec::Serial { path: path.to_owned(), baud }
    }

    #[test]
    fn serial_ports_of_every_system() {
        assert_eq!(parse("serial:/dev/ttyUSB0"), port("/dev/ttyUSB0", None));
        assert_eq!(parse("serial:/dev/ttyUSB0@115200"), port("/dev/ttyUSB0", Some(115_200)));
        assert_eq!(parse("serial:COM3@115200"), port("COM3", Some(115_200)));
        assert_eq!(parse(r"serial:\\.\COM12"), port(r"\\.\COM12", None));
        assert_eq!(parse("SERIAL:/dev/cu.usbmodem14101"), port("/dev/cu.usbmodem14101", None));
        assert_eq!(parse("serial:/dev/by-id/Anna@home"), port("/dev/by-id/Anna@home", None));
        assert_eq!(parse("serial:/dev/odd@12@"), port("/dev/odd@12", None));
        assert_eq!(parse("serial:C:/x:y"), port("C:/x:y", None));
    }

    #[test]
    fn the_other_kinds() {
        let usb = LinkSpec::Usb { vid: 0x0421, pid: 0x002e, serial: None };
        assert_eq!(parse("usb:0421:002E"), usb);
        assert_eq!(usb.to_string(), "usb:0421:002e");
        let serial = Some("35:6".to_owned());
        assert_eq!(parse("usb:421:2e:35:6"), LinkSpec::Usb { vid: 0x421, pid: 0x2e, serial });
        let address = "00:1A:7D:DA:71:13".to_owned();
        assert_eq!(parse("bluetooth:00-1a-7d-da-71-13"), LinkSpec::Bluetooth { address });
        assert_eq!(parse("tcp:localhost:650"), LinkSpec::Tcp { host: "localhost".to_owned(), port: 650 });
        assert_eq!(parse("tcp:[::1]:650"), LinkSpec::Tcp { host: "::1".to_owned(), port: 650 });
        assert_eq!(parse(" Dial-In "), LinkSpec::DialIn);
    }

    #[test]
    fn what_is_no_link_says_of_which_kind_it_is_none() {
        let kind = |text: &str| text.parse::<LinkSpec>().unwrap_err();
        for text in ["", "serial", "/dev/ttyS0", "ftp:host", ":x"] {
            assert!(matches!(kind(text), BadLink::Kind(_)), "{text}");
        }
        for text in ["serial:", "serial:@9600", "serial:x@0", "serial:x@99999999999"] {
            assert!(matches!(kind(text), BadLink::Serial(_)), "{text}");
        }
        for text in ["usb:", "usb:0421", "usb:0421:zz", "usb:0421:002e:", "usb:10421:002e", "usb:+421:002e"] {
            assert!(matches!(kind(text), BadLink::Usb(_)), "{text}");
        }
        for text in ["bluetooth:", "bluetooth:00:11:22:33:44", "bluetooth:00:11:22:33:44:5g"] {
            assert!(matches!(kind(text), BadLink::Bluetooth(_)), "{text}");
        }
        for text in ["tcp:host", "tcp::650", "tcp:host:0", "tcp:host:70000", "tcp:::1:650", "tcp:[::1:650"] {
            assert!(matches!(kind(text), BadLink::Tcp(_)), "{text}");
        }
    }

    #[test]
    fn only_what_can_be_called_opens() {
        for text in ["usb:0421:002e", "bluetooth:00:11:22:33:44:55", "dial-in"] {
            assert!(matches!(open(&parse(text)), Err(LinkError::Unsupported { .. })), "{text}");
        }
        assert!(matches!(open(&parse("serial:/dev/no-such-port")), Err(LinkError::NotFound { .. })));
    }

    proptest! {
        #[test]
        fn printed_links_parse_to_themselves(
            path in r"[/\\.:@A-Za-z0-9_-]{1,20}", baud in proptest::option::of(1u32..), vid: u16, pid: u16,
            number in proptest::option::of("[A-Za-z0-9:]{1,8}"), host in "[a-z0-9.-]{1,12}|::[0-9a-f]{1,4}", tcp in 1u16..,
        ) {
            for spec in [port(&path, baud), LinkSpec::Usb { vid, pid, serial: number.clone() },
                         LinkSpec::Tcp { host: host.clone(), port: tcp }] {
                prop_assert_eq!(spec.to_string().parse::<LinkSpec>(), Ok(spec));
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = text.parse::<LinkSpec>();
        }
    }
}
