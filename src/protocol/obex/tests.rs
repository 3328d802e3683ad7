use proptest::prelude::*;

use super::header::id;
use super::packet::FINAL;
use super::*;

const WBXML: &str = "application/vnd.syncml+wbxml";

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(|byte| byte.is_ascii_hexdigit()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// A client and a server with a link between them that cuts everything into pieces of `step` bytes.
struct Pair {
    client: Client,
    server: Server,
    step: usize,
}

impl Pair {
    fn new(client: ClientOptions, server: ServerOptions) -> Pair {
        Pair { client: Client::new(client), server: Server::new(server), step: usize::MAX }
    }

    fn connected(packet: u16, step: usize) -> Pair {
        let client = ClientOptions { receive_packet: packet, ..ClientOptions::default() };
        let server = ServerOptions { receive_packet: packet, ..ServerOptions::default() };
        let mut pair = Pair { step, ..Pair::new(client, server) };
        pair.client.connect().unwrap();
        pair.run();
        assert!(matches!(pair.client.poll_event(), Some(ClientEvent::Connected { .. })));
        assert!(matches!(pair.server.poll_event(), Some(ServerEvent::Connected { .. })));
        pair
    }

    /// Carries packets until both are silent. A packet beyond the other's announced size would break the conversation.
    fn run(&mut self) {
        loop {
            let step = self.step;
            if let Some(packet) = self.client.poll_transmit() {
                packet.chunks(step.min(packet.len())).for_each(|piece| self.server.receive(piece));
            } else if let Some(packet) = self.server.poll_transmit() {
                packet.chunks(step.min(packet.len())).for_each(|piece| self.client.receive(piece));
            } else {
                return;
            }
        }
    }

    fn client_event(&mut self) -> Option<ClientEvent> {
        std::iter::from_fn(|| self.client.poll_event()).find(|event| !matches!(event, ClientEvent::Progress { .. }))
    }
}

/// A client that has been given the worked CONNECT answer.
fn connected_client() -> Client {
    let mut client = Client::new(ClientOptions { receive_packet: 1024, ..ClientOptions::default() });
    client.connect().unwrap();
    assert_eq!(client.poll_transmit().unwrap(), bytes("80 0015 10 00 0400 46 000E 53594E434D4C2D53594E43"));
    client.receive(&bytes("A0 001A 10 00 2000 CB 00000001 4A 000E 53594E434D4C2D53594E43"));
    let who = Some(SYNCML_SYNC.to_vec());
    assert_eq!(client.poll_event(), Some(ClientEvent::Connected { who, packet: 0x2000 }));
    client
}

trait WithLength {
    fn with_length(self) -> Self;
}

impl WithLength for Vec<u8> {
    /// Puts the true length into a packet spelled by hand.
    fn with_length(mut self) -> Self {
        let length = u16::try_from(self.len()).unwrap().to_be_bytes();
        self[1..3].copy_from_slice(&length);
        self
    }
}

#[test]
fn the_client_speaks_the_worked_packets() {
    let mut client = connected_client();
    client.put(Request::of_type(WBXML), vec![7; 100]).unwrap();
    let head =
        [bytes("82 0094 CB 00000001 42 0020"), WBXML.as_bytes().to_vec(), bytes("00 C3 00000064 49 0067")].concat();
    assert_eq!(client.poll_transmit().unwrap(), [head, vec![7; 100]].concat());
    assert_eq!(client.get(Request::of_type(WBXML)), Err(Misuse::NotNow));
    client.receive(&bytes("A0 0003"));
    assert!(matches!(client.poll_event(), Some(ClientEvent::PutDone { code: ResponseCode::SUCCESS, .. })));

    client.get(Request::of_type(WBXML)).unwrap();
    let expected = [bytes("83 0028 CB 00000001 42 0020"), WBXML.as_bytes().to_vec(), vec![0]].concat();
    assert_eq!(client.poll_transmit().unwrap(), expected);
    client.receive(&bytes("90 0008 48 0005 0102"));
    assert_eq!(client.poll_transmit().unwrap(), bytes("83 0003"));
    // Success without the final bit, the last piece in an ordinary Body, a Length that lies.
    client.receive(&bytes("20 000C C3 000000FF 48 0004 03"));
    assert_eq!(client.poll_event(), Some(ClientEvent::Progress { bytes: 2 }));
    let headers = Headers(vec![Header::Number(id::LENGTH, 255)]);
    assert_eq!(client.poll_event(), Some(ClientEvent::Got { body: vec![1, 2, 3], headers }));

    client.disconnect().unwrap();
    assert_eq!(client.poll_transmit().unwrap(), bytes("81 0008 CB 00000001"));
    client.receive(&bytes("A0 0003"));
    assert_eq!(client.poll_event(), Some(ClientEvent::Disconnected));
}

#[test]
fn the_server_speaks_the_worked_packets() {
    let mut server = Server::new(ServerOptions::default());
    server.receive(&bytes("80 0015 10 00 0400 46 000E 53594E434D4C2D53594E43"));
    assert_eq!(server.poll_transmit().unwrap(), bytes("A0 001A 10 00 2000 CB 00000001 4A 000E 53594E434D4C2D53594E43"));
    assert_eq!(server.poll_event(), Some(ServerEvent::Connected { target: Some(SYNCML_SYNC.to_vec()) }));
    // The reply to a GET is held back until there is one.
    server.receive(&bytes("83 0008 CB 00000001"));
    assert_eq!(server.poll_transmit(), None);
    assert!(matches!(server.poll_event(), Some(ServerEvent::Get { .. })));
    server.answer_get(Ok(vec![9])).unwrap();
    assert_eq!(server.poll_transmit().unwrap(), bytes("A0 000C C3 00000001 49 0004 09"));
    assert_eq!(server.poll_event(), Some(ServerEvent::GetDone));
}

#[test]
fn the_server_refuses_by_the_book() {
    let answer = |request: &str| {
        let mut server = Server::new(ServerOptions::default());
        server.receive(&bytes(request));
        server.poll_transmit().unwrap()[0]
    };
    assert_eq!(answer("80 0007 10 00 0400"), 0xC0);
    assert_eq!(answer("80 000B 10 00 0400 46 0004 58"), 0xC4);
    assert_eq!(answer("82 0003"), 0xD3);
    assert_eq!(answer("85 0005 0000"), 0xD1);
    assert_eq!(answer("FF 0008 CB 41545A0D"), 0xA0);
    let mut pair = Pair::connected(1024, usize::MAX);
    pair.server.receive(&bytes("82 0008 CB 00000009"));
    assert_eq!(pair.server.poll_transmit().unwrap()[0], 0xC4);
    pair.server.receive(&bytes("80 0015 10 00 0400 46 000E 53594E434D4C2D53594E43"));
    assert_eq!(pair.server.poll_transmit().unwrap()[0], 0xD3);
    // No connection id at all is tolerated.
    pair.server.receive(&bytes("82 0007 49 0004 01"));
    assert_eq!(pair.server.poll_event(), Some(ServerEvent::Put { headers: Headers::default(), body: Some(vec![1]) }));
}

#[test]
fn objects_of_every_size_arrive_in_every_fragmentation() {
    for packet in [255, 1024] {
        let mtu = usize::from(packet);
        for step in [1, 2, 3, 7, usize::MAX] {
            for size in
                [0, 1, 200, mtu - 54, mtu - 53, mtu - 52, mtu - 7, mtu - 6, mtu - 5, mtu - 1, mtu, mtu + 1, 3 * mtu]
            {
                objects_arrive(packet, step, size);
            }
        }
    }
    objects_arrive(255, usize::MAX, 300_000);
    objects_arrive(u16::MAX, 1, 300_000);
}

fn objects_arrive(packet: u16, step: usize, size: usize) {
    let object: Vec<u8> = (0..size).map(|index| index as u8).collect();
    let mut pair = Pair::connected(packet, step);
    pair.client.put(Request::of_type(WBXML), object.clone()).unwrap();
    pair.run();
    match pair.server.poll_event() {
        Some(ServerEvent::Put { headers, body }) => {
            assert_eq!(headers.media_type().as_deref(), Some(WBXML));
            assert_eq!(headers.number(id::LENGTH), Some(size as u32));
            assert_eq!(body, Some(object.clone()));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(pair.client_event(), None, "not before the application has answered");
    pair.server.answer_put(ResponseCode::SUCCESS, &[]).unwrap();
    pair.run();
    assert!(matches!(pair.client_event(), Some(ClientEvent::PutDone { .. })));

    pair.client.get(Request::of_type(WBXML)).unwrap();
    pair.run();
    assert!(matches!(pair.server.poll_event(), Some(ServerEvent::Get { .. })));
    pair.server.answer_get(Ok(object.clone())).unwrap();
    pair.run();
    match pair.client_event() {
        Some(ClientEvent::Got { body, .. }) => assert_eq!(body, object),
        other => panic!("{other:?}"),
    }
    assert_eq!(pair.server.poll_event(), Some(ServerEvent::GetDone));
    pair.client.disconnect().unwrap();
    pair.run();
    assert_eq!(pair.client_event(), Some(ClientEvent::Disconnected));
    assert_eq!(pair.server.poll_event(), Some(ServerEvent::Disconnected));
}

#[test]
fn packets_keep_to_what_the_peer_announced_and_end_in_end_of_body() {
    let mut pair = Pair::connected(255, usize::MAX);
    pair.client.put(Request::of_type(WBXML), vec![1; 1000]).unwrap();
    let mut sizes = Vec::new();
    while let Some(packet) = pair.client.poll_transmit() {
        sizes.push(packet.len());
        let last = packet[0] & FINAL != 0;
        let headers = Headers::read(&packet[3..]).unwrap();
        assert_eq!(headers.ends_body(), last);
        assert!(headers.body().all(|piece| !piece.is_empty()));
        pair.server.receive(&packet);
        pair.server.poll_transmit().into_iter().for_each(|answer| pair.client.receive(&answer));
    }
    assert!(sizes.len() == 5 && sizes[..4].iter().all(|size| *size == 255), "{sizes:?}");
    // A slow line sends less than the peer would take.
    let mut slow = Client::new(ClientOptions { send_packet: 300, ..ClientOptions::default() });
    slow.connect().unwrap();
    slow.receive(&bytes("A0 0007 10 00 FFFF"));
    slow.put(Request::default(), vec![0; 900]).unwrap();
    slow.poll_transmit();
    assert_eq!(slow.poll_transmit().unwrap().len(), 300);
}

#[test]
fn a_refusal_ends_the_operation_and_not_the_connection() {
    let mut pair = Pair::connected(255, usize::MAX);
    pair.client.put(Request::default(), vec![1]).unwrap();
    pair.run();
    pair.server.answer_put(ResponseCode::FORBIDDEN, &[]).unwrap();
    pair.run();
    let busy = ClientEvent::Refused { operation: Operation::Put, code: ResponseCode::FORBIDDEN };
    assert_eq!(pair.client_event(), Some(busy));
    pair.client.get(Request::default()).unwrap();
    pair.run();
    pair.server.answer_get(Err(ResponseCode::NOT_FOUND)).unwrap();
    pair.run();
    let missing = ClientEvent::Refused { operation: Operation::Get, code: ResponseCode::NOT_FOUND };
    assert_eq!(pair.client_event(), Some(missing));
    assert!(pair.client.is_ready());
    // In the middle of a PUT.
    let mut client = connected_client();
    client.put(Request::default(), vec![0; 9000]).unwrap();
    client.receive(&bytes("CD 0003"));
    let large = ClientEvent::Refused { operation: Operation::Put, code: ResponseCode::TOO_LARGE };
    assert_eq!(client.poll_event(), Some(large));
    assert!(client.is_ready());
}

#[test]
fn a_put_that_is_called_done_half_way_is_no_success() {
    let mut client = connected_client();
    client.put(Request::default(), vec![0; 9000]).unwrap();
    client.receive(&bytes("A0 0003"));
    assert_eq!(client.poll_event(), Some(ClientEvent::Broken(Error::Unexpected(0xA0))));
}

#[test]
fn an_abort_overtakes_or_follows() {
    let mut pair = Pair::connected(255, usize::MAX);
    pair.client.get(Request::default()).unwrap();
    pair.run();
    pair.client.abort().unwrap();
    // The reply to the GET was on its way when ABORT left.
    pair.server.answer_get(Ok(vec![0; 1000])).unwrap();
    let stale = pair.server.poll_transmit().unwrap();
    pair.run_client_to_server();
    pair.client.receive(&stale);
    pair.run();
    assert_eq!(pair.client_event(), Some(ClientEvent::Aborted));
    assert!(pair.client.is_ready());
}

#[test]
fn an_abort_answered_alone_still_ends_the_operation() {
    let mut pair = Pair::connected(255, usize::MAX);
    pair.client.get(Request::default()).unwrap();
    pair.run();
    pair.client.abort().unwrap();
    pair.run();
    assert_eq!(pair.client_event(), Some(ClientEvent::Aborted));
    assert!(pair.client.is_ready());
    pair.client.get(Request::default()).unwrap();
    pair.run();
    assert!(std::iter::from_fn(|| pair.server.poll_event()).any(|event| event == ServerEvent::Aborted));
    pair.server.answer_get(Ok(vec![4])).unwrap();
    pair.run();
    assert!(matches!(pair.client_event(), Some(ClientEvent::Got { body, .. }) if body == [4]));
}

#[test]
fn after_an_abort_that_may_have_come_too_late_only_goodbye_is_left() {
    let mut client = connected_client();
    client.put(Request::default(), vec![1]).unwrap();
    client.poll_transmit();
    client.abort().unwrap();
    assert_eq!(client.poll_transmit().unwrap(), bytes("FF 0008 CB 00000001"));
    client.receive(&bytes("A0 0003"));
    assert_eq!(client.poll_event(), Some(ClientEvent::Aborted));
    assert_eq!(client.put(Request::default(), vec![2]), Err(Misuse::NotNow));
    assert_eq!(client.disconnect(), Ok(()));
}

/// Answers to the PUT, the GET (with a length, with a body) and the DISCONNECT of a caller that was killed.
#[test]
fn answers_to_a_caller_before_us_are_no_answer_to_connect() {
    let strays = ["A0 0003", "90 0003", "A0 000B C3 00000040 48 0003", "90 0008 48 0005 3031"];
    for stray in strays {
        let mut client = Client::new(ClientOptions::default());
        client.connect().unwrap();
        client.receive(&bytes(stray));
        assert_eq!(client.poll_event(), None, "{stray}");
        client.receive(&bytes("A0 000C 10 00 2000 CB 00000001"));
        assert!(matches!(client.poll_event(), Some(ClientEvent::Connected { .. })), "{stray}");
    }
    let mut client = Client::new(ClientOptions::default());
    client.connect().unwrap();
    (0..9).for_each(|_| client.receive(&bytes("A0 0003")));
    assert_eq!(client.poll_event(), Some(ClientEvent::Broken(Error::PacketTooShort(3))), "not for ever");
}

#[test]
fn limits_are_kept_by_both() {
    let server = ServerOptions { max_object: 100, ..ServerOptions::default() };
    let mut pair = Pair::new(ClientOptions { max_object: 100, ..ClientOptions::default() }, server);
    pair.client.connect().unwrap();
    pair.run();
    pair.client_event();
    pair.client.put(Request::default(), vec![0; 101]).unwrap();
    pair.run();
    let refused = ClientEvent::Refused { operation: Operation::Put, code: ResponseCode::TOO_LARGE };
    assert_eq!(pair.client_event(), Some(refused));
    pair.client.get(Request::default()).unwrap();
    pair.run();
    pair.server.answer_get(Ok(vec![0; 101])).unwrap();
    pair.run();
    assert_eq!(pair.client_event(), Some(ClientEvent::Broken(Error::ObjectTooLarge(100))));

    let mut client = connected_client();
    client.get(Request::default()).unwrap();
    client.receive(&bytes("90 0401"));
    assert_eq!(client.poll_event(), Some(ClientEvent::Broken(Error::PacketTooLong { length: 1025, limit: 1024 })));
    client.receive(&bytes("A0 0003"));
    assert_eq!(client.poll_event(), None);
    let mut client = connected_client();
    client.receive(&bytes("A0 0002"));
    assert_eq!(client.poll_event(), Some(ClientEvent::Broken(Error::PacketTooShort(2))));
}

#[test]
fn an_object_cut_in_the_middle_is_never_reported() {
    let mut pair = Pair::connected(255, usize::MAX);
    pair.client.put(Request::default(), vec![0; 1000]).unwrap();
    let first = pair.client.poll_transmit().unwrap();
    pair.server.receive(&first[..first.len() - 1]);
    assert_eq!((pair.server.poll_event(), pair.server.poll_transmit()), (None, None));
    pair.server.receive(&first[first.len() - 1..]);
    assert_eq!(pair.server.poll_event(), None);
    pair.server.receive(&bytes("81 0003"));
    assert_eq!(pair.server.poll_event(), Some(ServerEvent::Disconnected));
}

#[test]
fn a_server_may_ask_for_a_password() {
    let password = Some((b"secret".to_vec(), [5; 16]));
    let credentials = |password: &[u8]| Some(Credentials { user: b"ada".to_vec(), password: password.to_vec() });
    let outcome = |credentials| {
        let server = ServerOptions { password: password.clone(), ..ServerOptions::default() };
        let mut pair = Pair::new(ClientOptions { credentials, ..ClientOptions::default() }, server);
        pair.client.connect().unwrap();
        pair.run();
        pair.client_event().unwrap()
    };
    assert!(matches!(outcome(credentials(b"secret")), ClientEvent::Connected { .. }));
    let refused = ClientEvent::Refused { operation: Operation::Connect, code: ResponseCode::UNAUTHORIZED };
    assert_eq!(outcome(credentials(b"wrong")), refused);
    assert_eq!(outcome(None), refused);
    // The user id goes along when the challenge asks for it; a list cut short holds nothing.
    let ada = credentials(b"secret").unwrap();
    let asks = [&[0, 16][..], &[5; 16], &[1, 1, 1]].concat();
    let answer = auth::answer(&asks, &ada).unwrap();
    assert_eq!(answer.len(), 18 + 5 + 18);
    assert!(auth::verify(&answer, &[5; 16], b"secret"));
    assert_eq!(auth::answer(&asks[..10], &ada), None);
}

#[test]
fn headers_come_back_and_odd_ones_are_tolerated() {
    let headers = vec![
        Header::Text(id::NAME, "telecom/pb/ü.vcf".into()),
        Header::Text(id::NAME, String::new()),
        Header::Bytes(id::APPLICATION_PARAMETERS, vec![1, 2]),
        Header::Byte(0x97, 1),
        Header::Number(id::LENGTH, 70_000),
    ];
    let mut out = Vec::new();
    for header in &headers {
        let before = out.len();
        header.write(&mut out);
        assert_eq!(out.len() - before, header.encoded_len());
    }
    assert_eq!(Headers::read(&out), Ok(Headers(headers)));
    assert_eq!(Headers::read(&bytes("00 00 97 01 00")), Ok(Headers(vec![Header::Byte(0x97, 1)])));
    for broken in ["48", "48 00", "48 0002", "48 0005 01", "C3 0000", "97", "01 0001"] {
        assert!(matches!(Headers::read(&bytes(broken)), Err(Error::BadHeader(_))), "{broken}");
    }
    assert_eq!(Headers::read(&bytes("42 0006 61 62 00")).unwrap().media_type().as_deref(), Some("ab"));
}

impl Pair {
    fn run_client_to_server(&mut self) {
        while let Some(packet) = self.client.poll_transmit() {
            self.server.receive(&packet);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_either_side_panic(
        noise in prop::collection::vec(any::<u8>(), 0..200),
        code in prop::sample::select(vec![0x02_u8, 0x82, 0x83, 0x03, 0x80, 0xA0, 0x90, 0xC1, 0xFF]),
    ) {
        let framed = [vec![code, 0, 0], noise.clone()].concat().with_length();
        for input in [noise, framed] {
            let mut pair = Pair::connected(1024, usize::MAX);
            pair.server.receive(&input);
            pair.server.receive(&input);
            let mut client = connected_client();
            client.get(Request::default()).unwrap();
            client.receive(&input);
            let mut client = Client::new(ClientOptions::default());
            client.connect().unwrap();
            client.receive(&input);
        }
    }
}
