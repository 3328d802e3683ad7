//! What the computer around us is like just now: its power, its network, its sleep, its ports.
//!
//! Every answer may be that nobody knows. Linux tells by files of the kernel; on other systems only ports are looked at.

use std::time::Duration;

use super::LinkSpec;

/// Whether the computer runs on its battery; `None`: nobody knows.
///
/// Linux: a `Mains` or `USB` supply under `/sys/class/power_supply` that is on line, or a battery that discharges.
pub fn on_battery() -> Option<bool> {
    system::on_battery()
}

/// Whether there is a way out of this computer; `None`: nobody knows.
///
/// Linux: a default route in `/proc/net/route` or `/proc/net/ipv6_route`.
pub fn has_network() -> Option<bool> {
    system::has_network()
}

/// A clock that goes on while the computer sleeps, since it was switched on; `None`: there is none to be read.
///
/// Linux: `/proc/uptime`, which counts sleep, other than [`std::time::Instant`].
pub fn since_boot() -> Option<Duration> {
    system::since_boot()
}

/// Whether what a link goes through is plugged in; `None`: nobody knows before it is opened.
pub fn is_plugged_in(link: &LinkSpec) -> Option<bool> {
    match link {
        LinkSpec::Serial { path, .. } => system::has_port(path),
        LinkSpec::Usb { vid, pid, serial } => system::has_usb(*vid, *pid, serial.as_deref()),
        LinkSpec::Bluetooth { .. } | LinkSpec::Tcp { .. } | LinkSpec::DialIn => None,
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::fs;
    use std::path::Path;
    use std::time::Duration;

    pub(super) fn on_battery() -> Option<bool> {
        supplies(Path::new("/sys/class/power_supply"))
    }

    /// A machine without any supply is a desk computer or a virtual one: not on battery.
    pub(super) fn supplies(folder: &Path) -> Option<bool> {
        let entries = fs::read_dir(folder).ok()?;
        let mut discharging = false;
        for supply in entries.flatten().map(|entry| entry.path()) {
            let word = |name: &str| fs::read_to_string(supply.join(name)).unwrap_or_default().trim().to_owned();
            // The battery of a mouse feeds no computer.
            if word("scope") == "Device" {
                continue;
            }
            match word("type").as_str() {
                "Battery" => discharging |= word("status") == "Discharging",
                _ if word("online") == "1" => return Some(false),
                _ => {}
            }
        }
        Some(discharging)
    }

    pub(super) fn has_network() -> Option<bool> {
        let old = fs::read_to_string("/proc/net/route").ok();
        let new = fs::read_to_string("/proc/net/ipv6_route").ok();
        if old.is_none() && new.is_none() {
            return None;
        }
        Some(has_route(&old.unwrap_or_default(), &new.unwrap_or_default()))
    }

    /// The columns are those of `proc_net_route(5)`: interface and destination first; of the newer file the
    /// destination, the length of its prefix, and at the end the interface.
    pub(super) fn has_route(old: &str, new: &str) -> bool {
        let old = old.lines().skip(1).any(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            words.get(1) == Some(&"00000000") && words.get(7) == Some(&"00000000")
        });
        let new = new.lines().any(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let to_all = words.first().is_some_and(|to| to.bytes().all(|b| b == b'0')) && words.get(1) == Some(&"00");
            to_all && words.last().is_some_and(|interface| *interface != "lo")
        });
        old || new
    }

    pub(super) fn since_boot() -> Option<Duration> {
        let text = fs::read_to_string("/proc/uptime").ok()?;
        Duration::try_from_secs_f64(text.split_whitespace().next()?.parse().ok()?).ok()
    }

    pub(super) fn has_port(path: &str) -> Option<bool> {
        Some(Path::new(path).exists())
    }

    pub(super) fn has_usb(vid: u16, pid: u16, serial: Option<&str>) -> Option<bool> {
        let devices = fs::read_dir("/sys/bus/usb/devices").ok()?;
        Some(devices.flatten().map(|device| device.path()).any(|device| {
            let word = |name: &str| fs::read_to_string(device.join(name)).unwrap_or_default().trim().to_owned();
            let number = |name: &str| u16::from_str_radix(&word(name), 16).ok();
            number("idVendor") == Some(vid)
                && number("idProduct") == Some(pid)
                && serial.is_none_or(|serial| word("serial") == serial)
        }))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::time::Duration;

    pub(super) fn on_battery() -> Option<bool> {
        None
    }

    pub(super) fn has_network() -> Option<bool> {
        None
    }

    pub(super) fn since_boot() -> Option<Duration> {
        None
    }

    /// A port by its name among those the system lists; Windows names are without regard to case.
    pub(super) fn has_port(path: &str) -> Option<bool> {
        let ports = serialport::available_ports().ok()?;
        let name = path.trim_start_matches(r"\\.\");
        Some(ports.iter().any(|port| port.port_name.eq_ignore_ascii_case(name)))
    }

    pub(super) fn has_usb(vid: u16, pid: u16, serial: Option<&str>) -> Option<bool> {
        let ports = serialport::available_ports().ok()?;
        let found = ports.iter().any(|port| match &port.port_type {
            serialport::SerialPortType::UsbPort(usb) => {
                usb.vid == vid && usb.pid == pid && (serial.is_none() || usb.serial_number.as_deref() == serial)
            }
            _ => false,
        });
        // A phone need not show itself as a port.
        found.then_some(true)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;

    use super::system::{has_route, supplies};
    use super::*;

    fn supply(folder: &std::path::Path, name: &str, words: &[(&str, &str)]) {
        let supply = folder.join(name);
        fs::create_dir(&supply).unwrap();
        for (file, word) in words {
            fs::write(supply.join(file), format!("{word}\n")).unwrap();
        }
    }

    #[test]
    fn a_battery_that_discharges_feeds_the_computer_unless_the_mains_do() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(supplies(folder.path()), Some(false), "a desk computer");
        supply(folder.path(), "mouse", &[("type", "Battery"), ("status", "Discharging"), ("scope", "Device")]);
        assert_eq!(supplies(folder.path()), Some(false));
        supply(folder.path(), "BAT0", &[("type", "Battery"), ("status", "Discharging")]);
        assert_eq!(supplies(folder.path()), Some(true));
        supply(folder.path(), "AC", &[("type", "Mains"), ("online", "1")]);
        assert_eq!(supplies(folder.path()), Some(false));
        assert_eq!(supplies(&folder.path().join("none")), None);
    }

    #[test]
    fn a_default_route_is_a_way_out() {
        let head = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";
        let near = format!("{head}eth0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n");
        let far = format!("{near}eth0\t00000000\t010011AC\t0003\t0\t0\t0\t00000000\t0\t0\t0\n");
        assert!(!has_route("", ""));
        assert!(!has_route(&near, ""));
        assert!(has_route(&far, ""));
        let zero = "0".repeat(32);
        let six = |interface: &str| format!("{zero} 00 {zero} 00 {zero} ffffffff 00000001 0 00200200 {interface}\n");
        assert!(!has_route("", &six("lo")), "every machine has this one");
        assert!(has_route("", &six("wlan0")));
    }

    #[test]
    fn ports_come_and_go() {
        let folder = tempfile::tempdir().unwrap();
        let port = folder.path().join("ttyUSB0");
        let link = LinkSpec::Serial { path: port.display().to_string(), baud: None };
        assert_eq!(is_plugged_in(&link), Some(false));
        fs::write(&port, "").unwrap();
        assert_eq!(is_plugged_in(&link), Some(true));
        assert_eq!(is_plugged_in(&LinkSpec::DialIn), None);
        assert!(since_boot().is_some());
    }
}
