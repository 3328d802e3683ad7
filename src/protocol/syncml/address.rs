//! Options in the address of a server: `http://host/syncml?format=sif&sync=2&backup=nokia`.
//!
//! Source: the SyncML guide of IceWarp, *les paramètres de l'URL*. Separators are `&` and, since Funambol's clients
//! write the address into XML without escaping it, `#`; `|`, `,`, `;` and a second `?` are tolerated, names count
//! whatever their case, and names we do not know are kept for the log.

use super::mode::Mode;

/// What an address demands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Demands {
    /// `format`: in which form items are wanted.
    pub format: Option<FormatWish>,
    /// `sync`: which mode.
    pub mode: Option<Mode>,
    /// `backup`: the session is only to copy the client's items aside, under a name that begins with this prefix, which
    /// is whatever the client wrote: nobody has looked yet whether it can stand in a name.
    pub backup: Option<String>,
    /// `reset`: the client's store is to be emptied.
    pub reset: Option<Reset>,
    /// `push`: how the server may call the client; not interpreted.
    pub push: Option<String>,
    /// Options that mean nothing to us, or a value that does not, as they stood there.
    pub unknown: Vec<String>,
}

/// The client's store is to be emptied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reset;

/// In which form items are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FormatWish {
    /// The client shall be asked what it understands.
    Ask,
    /// SIF, the XML of Funambol's clients.
    Sif,
    /// Versit: vCard, vCalendar.
    Versit,
}

/// How options are separated when they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Separator {
    /// `&`
    Ampersand,
    /// `#`, for clients that write the address into XML as it is.
    Hash,
}

/// Options looked at; an address that has more is not read to its end.
const MOST_OPTIONS: usize = 32;

impl Demands {
    /// Reads the options of an address, or of the part after its `?`.
    pub fn parse(address: &str) -> Demands {
        let options = match address.split_once('?') {
            Some((_, options)) => options,
            None if address.contains("://") => "",
            None => address,
        };
        let mut demands = Demands::default();
        let plain = super::server::unescape(options);
        for option in plain.split(['&', '#', '|', ',', ';', '?']).take(MOST_OPTIONS) {
            demands.take(option.trim());
        }
        demands
    }

    fn take(&mut self, option: &str) {
        let (name, value) = option.split_once('=').map_or((option, ""), |(name, value)| (name.trim(), value.trim()));
        match (name.to_ascii_lowercase().as_str(), value) {
            // Ours: which session a message belongs to.
            ("" | "sid", _) => {}
            ("format", value) if FormatWish::from_word(value).is_some() => self.format = FormatWish::from_word(value),
            ("sync", value) if mode(value).is_some() => self.mode = mode(value),
            ("backup", prefix) => self.backup = Some(prefix.to_owned()),
            ("reset", _) => self.reset = Some(Reset),
            ("push", value) => self.push = Some(value.to_owned()),
            _ => self.unknown.push(option.to_owned()),
        }
    }

    /// These demands, and where they say nothing those of another place.
    pub fn or(self, other: Demands) -> Demands {
        let mut unknown = self.unknown;
        unknown.extend(other.unknown.into_iter().filter(|option| !unknown.contains(option)).collect::<Vec<_>>());
        Demands {
            format: self.format.or(other.format),
            mode: self.mode.or(other.mode),
            backup: self.backup.or(other.backup),
            reset: self.reset.or(other.reset),
            push: self.push.or(other.push),
            unknown,
        }
    }

    /// The mode demanded: a reset is one.
    pub fn mode(&self) -> Option<Mode> {
        self.reset.map(|Reset| Mode::ResetClient).or(self.mode)
    }

    /// An address with these options added to whatever options it has.
    pub fn write(&self, address: &str, separator: Separator) -> String {
        let mut options: Vec<String> = Vec::new();
        options.extend(self.format.map(|format| format!("format={}", format.word())));
        options.extend(self.mode.map(|mode| format!("sync={}", mode.number())));
        options.extend(self.backup.as_deref().map(|prefix| match prefix {
            "" => "backup".to_owned(),
            prefix => format!("backup={prefix}"),
        }));
        options.extend(self.reset.map(|Reset| "reset".to_owned()));
        options.extend(
            self.push.as_deref().map(|push| if push.is_empty() { "push".into() } else { format!("push={push}") }),
        );
        let between = match separator {
            Separator::Ampersand => "&",
            Separator::Hash => "#",
        };
        match options.is_empty() {
            true => address.to_owned(),
            false => {
                let first = if address.contains('?') { between } else { "?" };
                format!("{address}{first}{}", options.join(between))
            }
        }
    }
}

impl FormatWish {
    /// The word of the option.
    pub fn word(self) -> &'static str {
        match self {
            FormatWish::Ask => "get",
            FormatWish::Sif => "sif",
            FormatWish::Versit => "vob",
        }
    }

    fn from_word(word: &str) -> Option<FormatWish> {
        let all = [FormatWish::Ask, FormatWish::Sif, FormatWish::Versit];
        all.into_iter().find(|format| format.word().eq_ignore_ascii_case(word))
    }
}

fn mode(text: &str) -> Option<Mode> {
    Mode::from_number(text.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_and_case_do_not_matter() {
        let wanted = Demands {
            format: Some(FormatWish::Sif),
            mode: Some(Mode::SlowToServer),
            backup: Some("nokia".into()),
            ..Demands::default()
        };
        for address in [
            "http://host/syncml/index.html?format=sif&sync=7&backup=nokia",
            "http://host/syncml/index.html?format=sif#sync=7#backup=nokia",
            "http://host/syncml/index.html|?FORMAT=SIF,&Sync=7,&BACKUP=nokia",
            "http://host/syncml?sid=abc|format=sif|sync=7|backup=nokia",
            "format=sif%26sync%3D7%23backup=nokia",
            " format = sif & sync = 7 & backup = nokia ",
        ] {
            assert_eq!(Demands::parse(address), wanted, "{address}");
        }
    }

    #[test]
    fn every_option_is_read_alone() {
        let only = |text: &str| Demands::parse(&format!("http://host/syncml?{text}"));
        assert_eq!(only("format=get").format, Some(FormatWish::Ask));
        assert_eq!(only("format=vob").format, Some(FormatWish::Versit));
        assert_eq!(only("backup").backup.as_deref(), Some(""));
        assert_eq!((only("reset").reset, only("reset").mode()), (Some(Reset), Some(Mode::ResetClient)));
        assert_eq!(only("push=imap").push.as_deref(), Some("imap"));
        for number in 1..=9 {
            assert_eq!(only(&format!("sync={number}")).mode(), Mode::from_number(number));
        }
        assert_eq!(only(""), Demands::default());
        assert_eq!(Demands::parse("http://host/sync"), Demands::default());
        assert_eq!(Demands::parse("PC Suite").unknown, ["PC Suite"]);
    }

    #[test]
    fn what_means_nothing_is_kept_for_the_log() {
        let demands = Demands::parse("?sync=10&format=pdf&colour=blue");
        assert_eq!(demands.unknown, ["sync=10", "format=pdf", "colour=blue"]);
        assert_eq!((demands.mode, demands.format), (None, None));
    }

    #[test]
    fn what_is_written_is_read() {
        let demands = Demands {
            format: Some(FormatWish::Versit),
            mode: Some(Mode::Slow),
            backup: Some(String::new()),
            reset: Some(Reset),
            push: Some(String::new()),
            unknown: Vec::new(),
        };
        for separator in [Separator::Ampersand, Separator::Hash] {
            assert_eq!(Demands::parse(&demands.write("https://host/syncml/", separator)), demands);
        }
        let hashed = Demands { reset: None, push: None, ..demands }.write("http://h/s?x=1", Separator::Hash);
        assert_eq!(hashed, "http://h/s?x=1#format=vob#sync=2#backup");
        assert_eq!(Demands::default().write("http://h/s", Separator::Hash), "http://h/s");
    }
}
