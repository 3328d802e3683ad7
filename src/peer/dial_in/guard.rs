//! What wrong passwords cost.
//!
//! The first ones cost nothing: a person who mistypes on twelve keys gets an answer at once. Then every further one
//! doubles the time in which the caller is told to come back later, per address and, more patiently, per user name,
//! since one who guesses may have many addresses. Whoever came in as a user before, from that address, is not made to
//! wait for the guesses of others. Memory is bounded: what is least guilty and oldest is forgotten first.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

/// What wrong passwords cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Wrong passwords from one address that cost nothing.
    pub free_per_address: u32,
    /// Wrong passwords for one user name, from wherever, that cost nothing.
    pub free_per_user: u32,
    /// Time after the first that does; doubled by each further one.
    pub first_pause: Duration,
    /// Longest time for an address.
    pub longest_per_address: Duration,
    /// Longest time for a user name: shorter, for it keeps the user out as well.
    pub longest_per_user: Duration,
    /// Everything is forgiven after so long without another.
    pub forgiven: Duration,
    /// Addresses and user names remembered at once.
    pub remembered: usize,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
            free_per_address: 10,
            free_per_user: 20,
            first_pause: Duration::from_secs(1),
            longest_per_address: Duration::from_secs(5 * 60),
            longest_per_user: Duration::from_secs(60),
            forgiven: Duration::from_secs(60 * 60),
            remembered: 4_096,
        }
    }
}

/// Who calls: from where, and as whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Caller {
    network: IpAddr,
    user: Option<String>,
}

impl Caller {
    pub(super) fn new(address: IpAddr, user: Option<String>) -> Self {
        Caller { network: network(address), user }
    }
}

/// What one subscriber has: an address of IPv4, half of one of IPv6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
        address => address,
    }
}

/// Who is remembered. A user name is kept as its hash: names are as long as their sender likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Network(IpAddr),
    User(u64),
    /// Came in as this user from there.
    Friend(u64, IpAddr),
}

#[derive(Debug, Clone, Copy)]
struct Tally {
    failures: u32,
    last: Instant,
}

/// Counts wrong passwords.
pub(super) struct Guard {
    patience: Patience,
    tallies: HashMap<Key, Tally>,
    hasher: RandomState,
}

impl Guard {
    pub(super) fn new(patience: Patience) -> Self {
        Guard { patience, tallies: HashMap::new(), hasher: RandomState::new() }
    }

    /// How long the caller has to stay outside, if it has to.
    pub(super) fn pause(&self, caller: &Caller, now: Instant) -> Option<Duration> {
        let Patience { free_per_address, free_per_user, longest_per_address, longest_per_user, .. } = self.patience;
        let network = self.left(Key::Network(caller.network), free_per_address, longest_per_address, now);
        let user = self.user(caller).filter(|user| !self.is_friend(*user, caller, now));
        let user = user.and_then(|user| self.left(Key::User(user), free_per_user, longest_per_user, now));
        network.max(user)
    }

    /// So many passwords were wrong.
    pub(super) fn failed(&mut self, caller: &Caller, times: u32, now: Instant) {
        let user = self.user(caller).map(Key::User);
        for key in user.into_iter().chain([Key::Network(caller.network)]) {
            let before = self.tally(key, now).map_or(0, |tally| tally.failures);
            self.remember(key, Tally { failures: before.saturating_add(times), last: now });
        }
    }

    /// The caller has proved who it is.
    pub(super) fn came_in(&mut self, caller: &Caller, now: Instant) {
        self.tallies.remove(&Key::Network(caller.network));
        if let Some(user) = self.user(caller) {
            self.remember(Key::Friend(user, caller.network), Tally { failures: u32::MAX, last: now });
        }
    }

    fn user(&self, caller: &Caller) -> Option<u64> {
        caller.user.as_ref().map(|user| self.hasher.hash_one(user))
    }

    fn is_friend(&self, user: u64, caller: &Caller, now: Instant) -> bool {
        self.tally(Key::Friend(user, caller.network), now).is_some()
    }

    fn tally(&self, key: Key, now: Instant) -> Option<&Tally> {
        self.tallies.get(&key).filter(|tally| !self.is_forgiven(tally, now))
    }

    fn is_forgiven(&self, tally: &Tally, now: Instant) -> bool {
        now.saturating_duration_since(tally.last) > self.patience.forgiven
    }

    fn left(&self, key: Key, free: u32, longest: Duration, now: Instant) -> Option<Duration> {
        let tally = self.tally(key, now)?;
        let costly = tally.failures.checked_sub(free)?.checked_sub(1)?;
        let pause = self.patience.first_pause.saturating_mul(1 << costly.min(20)).min(longest);
        (tally.last + pause).checked_duration_since(now).filter(|left| !left.is_zero())
    }

    fn remember(&mut self, key: Key, tally: Tally) {
        if self.tallies.len() >= self.patience.remembered && !self.tallies.contains_key(&key) {
            self.make_room(tally.last);
        }
        self.tallies.insert(key, tally);
    }

    fn make_room(&mut self, now: Instant) {
        let forgiven = self.patience.forgiven;
        self.tallies.retain(|_, tally| now.saturating_duration_since(tally.last) <= forgiven);
        if self.tallies.len() >= self.patience.remembered {
            let least = self.tallies.iter().min_by_key(|(_, tally)| (tally.failures, tally.last)).map(|(key, _)| *key);
            least.map(|key| self.tallies.remove(&key));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caller(address: &str, user: &str) -> Caller {
        Caller::new(address.parse().unwrap(), Some(user.to_owned()))
    }

    fn seconds(count: u64) -> Option<Duration> {
        Some(Duration::from_secs(count))
    }

    #[test]
    fn the_first_wrong_passwords_are_free_and_the_next_ones_double() {
        let mut guard = Guard::new(Patience::default());
        let anna = caller("192.0.2.7", "anna");
        let now = Instant::now();
        for _ in 0..10 {
            guard.failed(&anna, 1, now);
            assert_eq!(guard.pause(&anna, now), None);
        }
        for pause in [1, 2, 4, 8] {
            guard.failed(&anna, 1, now);
            assert_eq!(guard.pause(&anna, now), seconds(pause));
        }
        guard.failed(&anna, 1_000_000, now);
        assert_eq!(guard.pause(&anna, now), seconds(300), "never longer");
        assert_eq!(guard.pause(&anna, now + Duration::from_secs(299)), seconds(1));
        assert_eq!(guard.pause(&anna, now + Duration::from_secs(301)), None);
        guard.failed(&anna, 1, now + Duration::from_secs(3_601 * 2));
        assert_eq!(guard.pause(&anna, now + Duration::from_secs(3_601 * 2)), None, "an hour later all is forgiven");
    }

    #[test]
    fn another_address_and_another_user_are_not_to_blame() {
        let mut guard = Guard::new(Patience::default());
        let now = Instant::now();
        guard.failed(&caller("192.0.2.7", "anna"), 15, now);
        assert!(guard.pause(&caller("192.0.2.7", "bert"), now).is_some(), "the address guesses");
        assert_eq!(guard.pause(&caller("192.0.2.8", "anna"), now), None);
    }

    #[test]
    fn many_addresses_guess_one_password_and_the_user_still_comes_in() {
        let mut guard = Guard::new(Patience::default());
        let now = Instant::now();
        let anna = caller("198.51.100.1", "anna");
        guard.came_in(&anna, now);
        for last in 0..200 {
            guard.failed(&caller(&format!("192.0.2.{last}"), "anna"), 1, now);
        }
        assert_eq!(guard.pause(&caller("203.0.113.9", "anna"), now), seconds(60));
        assert_eq!(guard.pause(&caller("203.0.113.9", "bert"), now), None);
        assert_eq!(guard.pause(&anna, now), None);
    }

    #[test]
    fn a_right_password_wipes_the_slate() {
        let mut guard = Guard::new(Patience::default());
        let (anna, now) = (caller("192.0.2.7", "anna"), Instant::now());
        guard.failed(&anna, 12, now);
        guard.came_in(&anna, now);
        guard.failed(&anna, 1, now);
        assert_eq!(guard.pause(&anna, now), None);
    }

    #[test]
    fn half_of_an_ipv6_address_counts_and_ipv4_in_disguise_is_ipv4() {
        assert_eq!(caller("2001:db8::1", "anna"), caller("2001:db8::ffff:1", "anna"));
        assert_ne!(caller("2001:db8::1", "anna"), caller("2001:db8:0:1::1", "anna"));
        assert_eq!(caller("::ffff:192.0.2.7", "anna"), caller("192.0.2.7", "anna"));
    }

    #[test]
    fn memory_is_bounded_and_the_guilty_are_remembered() {
        let mut guard = Guard::new(Patience { remembered: 100, ..Patience::default() });
        let now = Instant::now();
        let guilty = caller("192.0.2.1", "anna");
        guard.failed(&guilty, 50, now);
        for n in 0..10_000_u32 {
            let address = IpAddr::from(std::net::Ipv4Addr::from_bits(0x0a00_0000 + n));
            guard.failed(&Caller::new(address, Some(format!("user {n}"))), 1, now);
        }
        assert!(guard.tallies.len() <= 100, "{}", guard.tallies.len());
        assert!(guard.pause(&guilty, now).is_some());
    }
}
