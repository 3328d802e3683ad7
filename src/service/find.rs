//! What is in reach without being told: ports with a cable or a paired phone.

use crate::link::LinkError;
use crate::link::serial::{self, By, Plugged, SerialLink, SerialOptions};

use super::Service;
use super::error::Error;
use super::run::link_error;

/// A port at which there may be a phone.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundPort {
    /// The link to add a place with: `serial:/dev/ttyUSB0`.
    pub link: String,
    /// `usb` or `bluetooth`.
    pub by: &'static str,
    /// What the device calls itself; may be empty.
    pub what: String,
    /// The place that is reached by it already.
    pub place: Option<String>,
    /// Why it cannot be used now.
    pub trouble: Option<Error>,
}

impl Service {
    /// The ports with a cable or Bluetooth. A cable is tried for a moment; nothing is sent.
    pub fn find_ports(&self) -> Result<Vec<FoundPort>, Error> {
        self.tell_ports(serial::plugged(), |path, _place| open(path))
    }

    /// The same for whoever looks again and again: a cable that was fine a moment ago, whose link is given, is not
    /// tried once more, and neither is one of a place, which may be just about to be used.
    pub fn find_ports_again(&self, fine: &[String]) -> Result<Vec<FoundPort>, Error> {
        self.tell_ports(serial::plugged(), unless_fine(fine, open))
    }

    fn tell_ports(
        &self,
        ports: Vec<Plugged>,
        open: impl Fn(&str, Option<&str>) -> Result<(), LinkError>,
    ) -> Result<Vec<FoundPort>, Error> {
        let places = self.peers()?;
        let found = |port: Plugged| {
            let link = format!("serial:{}", port.path);
            let at = format!("{link}@");
            let place = places.iter().find(|place| place.link == link || place.link.starts_with(&at));
            let name = place.map(|place| place.name.clone());
            // Whoever opens a Bluetooth port calls the phone.
            let tried = if port.by == By::Usb { open(&port.path, name.as_deref()) } else { Ok(()) };
            FoundPort {
                by: match port.by {
                    By::Usb => "usb",
                    By::Bluetooth => "bluetooth",
                },
                what: port.what,
                place: name,
                trouble: tried.err().map(|error| link_error(&link, &error)),
                link,
            }
        };
        Ok(ports.into_iter().map(found).collect())
    }
}

fn open(path: &str) -> Result<(), LinkError> {
    SerialLink::open(path, SerialOptions::default()).map(drop)
}

/// Opens a port by its path, unless it is fine or a place is reached by it.
fn unless_fine(
    fine: &[String],
    open: impl Fn(&str) -> Result<(), LinkError>,
) -> impl Fn(&str, Option<&str>) -> Result<(), LinkError> {
    move |path, place| {
        let is_fine = fine.iter().any(|link| link.strip_prefix("serial:") == Some(path));
        if is_fine || place.is_some() { Ok(()) } else { open(path) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::error::LinkTrouble;

    #[test]
    fn a_port_says_whose_it_is_and_why_it_cannot_be_used() {
        let folder = tempfile::TempDir::new().unwrap();
        let service = crate::service::first_sync::tests::service(&folder, "serial:/dev/ttyUSB1@9600");
        let port = |path: &str, by, what: &str| Plugged { path: path.to_owned(), by, what: what.to_owned() };
        let ports = vec![
            port("/dev/rfcomm0", By::Bluetooth, ""),
            port("/dev/ttyUSB1", By::Usb, "Nokia CA-42"),
            port("/dev/ttyUSB11", By::Usb, ""),
        ];
        let open = |path: &str, _place: Option<&str>| match path {
            "/dev/ttyUSB11" => Err(LinkError::Busy { at: path.to_owned() }),
            "/dev/rfcomm0" => panic!("that would call the phone"),
            _ => Ok(()),
        };
        let found = service.tell_ports(ports, open).unwrap();
        let [bluetooth, own, taken] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((bluetooth.by, bluetooth.link.as_str()), ("bluetooth", "serial:/dev/rfcomm0"));
        assert_eq!((own.place.as_deref(), own.what.as_str()), (Some("Phone"), "Nokia CA-42"));
        assert_eq!((&own.trouble, &taken.place), (&None, &None), "port 11 is not port 1");
        assert!(matches!(&taken.trouble, Some(Error::Link { reason: LinkTrouble::InUse, .. })), "{taken:?}");
    }

    #[test]
    fn looking_again_opens_only_what_is_new_or_was_in_trouble() {
        let folder = tempfile::TempDir::new().unwrap();
        let service = crate::service::first_sync::tests::service(&folder, "serial:/dev/ttyUSB1");
        let ports = ["/dev/ttyUSB0", "/dev/ttyUSB1", "/dev/ttyUSB2"];
        let port = |path: &str| Plugged { path: path.to_owned(), by: By::Usb, what: String::new() };
        let opened = std::cell::RefCell::new(Vec::new());
        let open = |path: &str| {
            opened.borrow_mut().push(path.to_owned());
            Err(LinkError::PermissionDenied { at: path.to_owned() })
        };
        let fine = ["serial:/dev/ttyUSB0".to_owned()];
        let found = service.tell_ports(ports.map(port).to_vec(), unless_fine(&fine, open)).unwrap();
        assert_eq!(*opened.borrow(), ["/dev/ttyUSB2"], "one is fine, one is a place's");
        assert_eq!(found.iter().map(|port| port.trouble.is_some()).collect::<Vec<_>>(), [false, false, true]);
    }
}
