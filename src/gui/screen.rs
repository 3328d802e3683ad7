//! The pages of the window, a file each. A page never knows another; what it wants it says in its `Action`.

pub mod calendar;
pub mod help;
pub mod history;
pub mod home;
pub mod notes;
pub mod people;
pub mod pictures;
pub mod place;
pub mod preview;
pub mod review;
pub mod settings;
pub mod tasks;
pub mod wizard;
