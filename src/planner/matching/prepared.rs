//! What is worked out once for a plan, however often it is looked at.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ptr;
use std::rc::Rc;

use super::after::Lasting;
use super::candidates::Holders;
use super::likeness::Traits;
use super::person::Person;
use crate::pim::{Record, Zone};

/// The traits of records, and who has which number.
pub(super) struct Prepared<'a> {
    region: &'a str,
    home: Zone,
    /// By where the record is: it stays there as long as this.
    traits: RefCell<HashMap<*const Record, Option<Traits>>>,
    holders: OnceCell<Holders>,
}

impl<'a> Prepared<'a> {
    /// `region` is the country of numbers without a prefix, `home` the zone of times without one.
    pub(super) fn new(region: &'a str, home: Zone) -> Prepared<'a> {
        Prepared { region, home, traits: RefCell::default(), holders: OnceCell::new() }
    }

    pub(super) fn traits(&self, record: &'a Record) -> Option<Traits> {
        let known = self.traits.borrow().get(&ptr::from_ref(record)).cloned();
        known.unwrap_or_else(|| {
            let traits = Traits::of(record, self.region, self.home);
            self.traits.borrow_mut().insert(ptr::from_ref(record), traits.clone());
            traits
        })
    }

    pub(super) fn person(&self, record: &'a Record) -> Option<Rc<Person>> {
        match self.traits(record)? {
            Traits::Person(person) => Some(person),
            Traits::Entry(_) => None,
        }
    }

    /// Who has which number among everyone there is.
    pub(super) fn holders(&self, everyone: impl Iterator<Item = Lasting<'a>>) -> &Holders {
        self.holders.get_or_init(|| Holders::of(everyone, self))
    }
}
