//! Standing rules for quarrels: what becomes of a field that both sides changed, without asking.
//!
//! An edit against a deletion is never decided by a rule: the edit stays, and a person is asked.

use std::collections::HashMap;

use crate::pim::{Field, Kind, Record, Value};
use crate::planner::{Couple, RecordId, Take, Theirs};
pub use crate::store::ConflictRule;
use crate::store::{NewAct, Peer};

use super::Service;
use super::deed::{self, Deed, RULE};
use super::error::Error;

impl Service {
    /// The standing rule for quarrels with a place, or with every place that has none of its own.
    pub fn conflict_rule(&self, peer: Option<&str>) -> Result<ConflictRule, Error> {
        match peer {
            Some(name) => self.rule_of(&self.find_peer(name)?),
            None => self.rule_of_all(),
        }
    }

    /// Sets the standing rule for quarrels with every place that has none of its own. `peer set` does it for one.
    pub fn set_conflict_rule(&self, rule: ConflictRule) -> Result<(), Error> {
        let before = self.store().read(|reader| reader.setting(RULE))?;
        let after = Some(rule.word().to_owned());
        if before == after {
            return Ok(());
        }
        let new = NewAct { time: self.now(), what: "rule", peer: None, undoes: None };
        Ok(self.store().write(|tx| {
            deed::set_rule(tx, None, after.as_deref())?;
            deed::note(tx, &new, &[Deed::Rule { peer: None, before, after }]).map(drop)
        })?)
    }

    fn rule_of_all(&self) -> Result<ConflictRule, Error> {
        let word = self.store().read(|reader| reader.setting(RULE))?;
        Ok(word.and_then(|word| ConflictRule::of_word(&word)).unwrap_or_default())
    }

    pub(super) fn rule_of(&self, peer: &Peer) -> Result<ConflictRule, Error> {
        peer.settings.conflicts.map_or_else(|| self.rule_of_all(), Ok)
    }

    /// Tells every couple what the standing rule takes where it quarrels.
    pub(super) fn apply_rule(&self, peer: &Peer, kind: Kind, couples: &mut [Couple]) -> Result<(), Error> {
        let take = match self.rule_of(peer)? {
            ConflictRule::Ask => return Ok(()),
            ConflictRule::Here => Take::Here,
            ConflictRule::Peer => Take::Peer,
            ConflictRule::Both => Take::Both,
            ConflictRule::Newest => return self.newest(kind, couples),
        };
        couples.iter_mut().for_each(|couple| couple.standing = Some(take));
        Ok(())
    }

    /// Takes the side that says it changed last. Staged items have nothing of ours to compare with yet: these are asked.
    fn newest(&self, kind: Kind, couples: &mut [Couple]) -> Result<(), Error> {
        let times: HashMap<RecordId, i64> =
            self.store().read(|reader| reader.changed_times(kind))?.into_iter().collect();
        for couple in couples {
            let Theirs::Present(told) = &couple.theirs else { continue };
            let ours = couple.record.and_then(|record| times.get(&record));
            couple.standing = match (ours, stamp(told)) {
                (Some(ours), Some(theirs)) if theirs > *ours => Some(Take::Peer),
                (Some(_), Some(_)) => Some(Take::Here),
                _ => None,
            };
        }
        Ok(())
    }
}

/// When an item says that it was changed last, in milliseconds since 1970: vCard `REV` (RFC 2426 section 3.6.4, vCard 2.1
/// section 2.8.3), iCalendar `LAST-MODIFIED` (RFC 5545 section 3.8.7.3). Only times in UTC say when that was.
fn stamp(record: &Record) -> Option<i64> {
    let Value::Kept(kept) = record.get(Field::Kept) else { return None };
    let stamp = kept.iter().find(|property| ["REV", "LAST-MODIFIED"].contains(&property.name.as_str()))?;
    let digits: String = stamp.value.trim().strip_suffix('Z')?.chars().filter(char::is_ascii_digit).take(14).collect();
    let time = chrono::NaiveDateTime::parse_from_str(&digits, "%Y%m%d%H%M%S").ok()?;
    Some(time.and_utc().timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Kept};

    #[test]
    fn an_item_says_when_it_changed_if_it_says_so_in_utc() {
        let with = |value: &str| {
            let kept = vec![Kept { name: "REV".into(), params: Vec::new(), value: value.into() }];
            let mut record = Record::from(Contact::default());
            record.set(Field::Kept, Value::Kept(kept));
            stamp(&record)
        };
        assert_eq!(with("20261121T130000Z"), Some(1_795_266_000_000));
        assert_eq!(with("2026-11-21T13:00:00Z"), Some(1_795_266_000_000));
        assert_eq!(with("20261121T130000"), None, "on whose clock?");
        assert_eq!(with("yesterday"), None);
    }
}
