//! A cable of bytes: passes what two ends say over TCP, counts whose turn it was, and is cut before any turn or within.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A direction, seen from whoever calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

/// Where it is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    pub way: Way,
    /// In which turn of that way, from 0.
    pub turn: usize,
    /// After how many bytes of that turn; with 0 all of it is lost, whatever was said before has arrived.
    pub after: u64,
}

#[derive(Default)]
struct State {
    to: Option<SocketAddr>,
    /// How many bytes were said in each turn, up and down.
    turns: [Vec<u64>; 2],
    cut: Option<Cut>,
    /// Nobody gets through any more.
    is_cut: bool,
    last: Option<Way>,
}

/// The cable. Its thread lives as long as the test process.
#[derive(Clone)]
pub struct Proxy {
    state: Arc<Mutex<State>>,
    address: SocketAddr,
}

impl Proxy {
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::<Mutex<State>>::default();
        let proxy = Proxy { state, address };
        let passing = proxy.clone();
        let _ = thread::spawn(move || {
            listener.incoming().map_while(Result::ok).for_each(|caller| passing.connect(&caller));
        });
        proxy
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Counts from zero, leads to `to`, and is cut there.
    pub fn lead_to(&self, to: SocketAddr, cut: Option<Cut>) {
        *self.state.lock().unwrap() = State { to: Some(to), cut, ..State::default() };
    }

    /// How many bytes were said in each turn, up and down.
    pub fn turns(&self) -> [Vec<u64>; 2] {
        self.state.lock().unwrap().turns.clone()
    }

    fn connect(&self, caller: &TcpStream) {
        let to = {
            let state = self.state.lock().unwrap();
            if state.is_cut { None } else { state.to }
        };
        let Some(called) = to.and_then(|to| TcpStream::connect(to).ok()) else {
            let _ = caller.shutdown(Shutdown::Both);
            return;
        };
        for stream in [caller, &called] {
            stream.set_nodelay(true).unwrap();
        }
        for (way, from, to) in [(Way::Up, caller, &called), (Way::Down, &called, caller)] {
            let (from, to, proxy) = (from.try_clone().unwrap(), to.try_clone().unwrap(), self.clone());
            let _ = thread::spawn(move || proxy.pass(way, from, to));
        }
    }

    fn pass(&self, way: Way, mut from: TcpStream, mut to: TcpStream) {
        let mut bytes = [0; 16_384];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            let (allowed, cut) = self.count(way, count);
            if to.write_all(&bytes[..allowed]).is_err() || cut {
                break;
            }
        }
        let _ = from.shutdown(Shutdown::Both);
        let _ = to.shutdown(Shutdown::Both);
    }

    /// How many of some bytes may pass, and whether the cable is cut behind them.
    fn count(&self, way: Way, count: usize) -> (usize, bool) {
        let mut state = self.state.lock().unwrap();
        if state.is_cut {
            return (0, true);
        }
        if state.last != Some(way) {
            state.turns[way as usize].push(0);
            state.last = Some(way);
        }
        let turn = state.turns[way as usize].len() - 1;
        let cut = state.cut;
        let said = &mut state.turns[way as usize][turn];
        let left = match cut {
            Some(cut) if cut.way == way && cut.turn == turn => cut.after.saturating_sub(*said),
            _ => u64::MAX,
        };
        let allowed = left.min(count as u64);
        *said += allowed;
        state.is_cut = left <= count as u64;
        (allowed as usize, state.is_cut)
    }
}
