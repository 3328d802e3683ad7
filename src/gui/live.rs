//! The window's desk over the service.

use std::ops::Range;

use tokio::sync::mpsc;

use super::desk::{
    Desk, DeskError, News, Offer, Overview, PeopleFilter, PeopleIndex, PersonId, PersonPage, PersonRow, PlaceId,
    RemedyId, SyncWish,
};
use crate::service::Service;
use crate::wording::Lang;

/// Answers the window from the service.
pub struct LiveDesk {
    service: Service,
}

impl LiveDesk {
    /// A desk over a service.
    pub fn new(service: Service) -> Self {
        Self { service }
    }
}

impl Desk for LiveDesk {
    fn overview(&self, _lang: Lang) -> Result<Overview, DeskError> {
        Err(DeskError(format!("{:?}", self.service)))
    }
    fn people_index(&self, _filter: &PeopleFilter, _lang: Lang) -> Result<PeopleIndex, DeskError> {
        Err(DeskError(String::new()))
    }
    fn people_rows(&self, _f: &PeopleFilter, _l: Lang, _range: Range<usize>) -> Result<Vec<PersonRow>, DeskError> {
        Err(DeskError(String::new()))
    }
    fn person(&self, _id: PersonId, _lang: Lang) -> Result<Option<PersonPage>, DeskError> {
        Ok(None)
    }
    fn sync(&self, _what: SyncWish) -> Result<(), DeskError> {
        Ok(())
    }
    fn stop(&self, _place: PlaceId) -> Result<(), DeskError> {
        Ok(())
    }
    fn remedy(&self, _place: PlaceId, _remedy: &RemedyId, _answer: Option<String>) -> Result<(), DeskError> {
        Ok(())
    }
    fn accept(&self, _offer: Offer) -> Result<(), DeskError> {
        Ok(())
    }
    fn news(&self) -> mpsc::Receiver<News> {
        mpsc::channel(1).1
    }
}
