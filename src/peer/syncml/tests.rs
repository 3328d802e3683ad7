//! What becomes of a client's items on their way to the desk.

use super::*;
use crate::peer::session::Welcome;

/// Writes down what arrives and says yes to everything.
#[derive(Default)]
struct Notebook {
    arrived: Vec<Arrived>,
}

impl Desk for Notebook {
    fn greet(&mut self, _caller: &Caller) -> Result<Welcome, DeskFailed> {
        Ok(Welcome { login: None, description: None })
    }
    fn refused(&mut self, _why: Refusal) {}
    fn nonce(&mut self, _next: &[u8]) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn admitted(&mut self) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn described(&mut self, _description: &Description) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn open(&mut self, _opening: &Opening) -> Result<Opened, DeskFailed> {
        let mode = Asked::TwoWay;
        Ok(Opened::Run { mode, refresh_required: false, our_last: None, our_next: "1".to_owned() })
    }
    fn remark(&mut self, _remark: &Remark) {}
    fn downgraded(&mut self, _kind: Kind) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn arrived(&mut self, _kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, DeskFailed> {
        let receipts = vec![Receipt::Stored; items.len()];
        self.arrived.extend(items);
        Ok(receipts)
    }
    fn mapped(&mut self, _kind: Kind, _pairs: Vec<(String, String)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn complete(&mut self, _kind: Kind, _listed: Listed) -> Result<usize, DeskFailed> {
        Ok(0)
    }
    fn next(&mut self, _kind: Kind) -> Result<Option<Order>, DeskFailed> {
        Ok(None)
    }
    fn answered(&mut self, _kind: Kind, _answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn ended(&mut self, _ending: Ending) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn wire(&mut self, _traffic: &Traffic<'_>) {}
}

#[test]
fn whatever_is_answered_well_has_reached_the_desk() {
    let mut office = Session::new(Notebook::default(), None).office;
    let request = AlertRequest {
        wish: Wish::Sync(SyncType::TwoWay),
        target: "contacts".into(),
        source: "addressbook".into(),
        last: Some("1".into()),
        next: Some("2".into()),
        filter: None,
    };
    assert!(matches!(office.open(0, &request), WireOpening::Run(_)));
    let card = |name: &str| Content {
        media_type: Some("text/x-vcard".into()),
        data: format!("BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name}\r\nEND:VCARD\r\n").into_bytes(),
    };
    let broken = Content { media_type: None, data: b"no card at all".to_vec() };
    let item = |luid: &str, change| server::Arrived { change, luid: luid.to_owned() };
    let statuses = office.arrived(
        0,
        vec![
            item("1", ArrivedChange::Add(card("Ada"))),
            item("2", ArrivedChange::Archive),
            item("3", ArrivedChange::Replace(card("Bea"))),
            item("4", ArrivedChange::Delete),
            item("5", ArrivedChange::Add(broken)),
        ],
    );
    assert_eq!(statuses, [status::OK; 5]);
    let told: Vec<(&str, &str)> = office
        .desk
        .arrived
        .iter()
        .map(|arrived| {
            let news = match &arrived.news {
                News::Present { new: true, .. } => "new",
                News::Present { new: false, .. } => "changed",
                News::Deleted => "deleted",
                News::Archived => "archived",
                News::Unreadable { raw, .. } if raw == b"no card at all" => "kept raw",
                News::Unreadable { .. } => "unreadable",
            };
            (arrived.id.as_str(), news)
        })
        .collect();
    assert_eq!(told, [("1", "new"), ("2", "archived"), ("3", "changed"), ("4", "deleted"), ("5", "kept raw")]);
}
