//! The icons, as letters of the Lucide font.
//!
//! Made from `assets/icons/names.txt` by `assets/icons/generate.py`.

use iced::Font;

/// The font the icons are letters of.
pub const FONT: Font = Font::with_name("lucide");

/// One icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Icon(char);

impl Icon {
    /// Returns the icon's letter in [`FONT`].
    pub fn glyph(self) -> char {
        self.0
    }
}

/// Lucide's `archive-restore`.
pub const ARCHIVE_RESTORE: Icon = Icon('\u{e2cd}');
/// Lucide's `arrow-left`.
pub const ARROW_LEFT: Icon = Icon('\u{e048}');
/// Lucide's `arrow-right`.
pub const ARROW_RIGHT: Icon = Icon('\u{e049}');
/// Lucide's `bell`.
pub const BELL: Icon = Icon('\u{e059}');
/// Lucide's `bluetooth`.
pub const BLUETOOTH: Icon = Icon('\u{e05c}');
/// Lucide's `building-2`.
pub const BUILDING_2: Icon = Icon('\u{e290}');
/// Lucide's `cake`.
pub const CAKE: Icon = Icon('\u{e344}');
/// Lucide's `calendar-days`.
pub const CALENDAR_DAYS: Icon = Icon('\u{e2b9}');
/// Lucide's `camera`.
pub const CAMERA: Icon = Icon('\u{e064}');
/// Lucide's `check`.
pub const CHECK: Icon = Icon('\u{e06c}');
/// Lucide's `chevron-down`.
pub const CHEVRON_DOWN: Icon = Icon('\u{e06d}');
/// Lucide's `chevron-left`.
pub const CHEVRON_LEFT: Icon = Icon('\u{e06e}');
/// Lucide's `chevron-right`.
pub const CHEVRON_RIGHT: Icon = Icon('\u{e06f}');
/// Lucide's `circle`.
pub const CIRCLE: Icon = Icon('\u{e076}');
/// Lucide's `circle-alert`.
pub const CIRCLE_ALERT: Icon = Icon('\u{e077}');
/// Lucide's `circle-check`.
pub const CIRCLE_CHECK: Icon = Icon('\u{e226}');
/// Lucide's `circle-question-mark`.
pub const CIRCLE_QUESTION_MARK: Icon = Icon('\u{e082}');
/// Lucide's `circle-x`.
pub const CIRCLE_X: Icon = Icon('\u{e084}');
/// Lucide's `clock`.
pub const CLOCK: Icon = Icon('\u{e087}');
/// Lucide's `cloud`.
pub const CLOUD: Icon = Icon('\u{e088}');
/// Lucide's `copy`.
pub const COPY: Icon = Icon('\u{e09e}');
/// Lucide's `download`.
pub const DOWNLOAD: Icon = Icon('\u{e0b2}');
/// Lucide's `ellipsis`.
pub const ELLIPSIS: Icon = Icon('\u{e0b6}');
/// Lucide's `equal`.
pub const EQUAL: Icon = Icon('\u{e1bd}');
/// Lucide's `external-link`.
pub const EXTERNAL_LINK: Icon = Icon('\u{e0b9}');
/// Lucide's `eye`.
pub const EYE: Icon = Icon('\u{e0ba}');
/// Lucide's `eye-off`.
pub const EYE_OFF: Icon = Icon('\u{e0bb}');
/// Lucide's `file-down`.
pub const FILE_DOWN: Icon = Icon('\u{e318}');
/// Lucide's `file-text`.
pub const FILE_TEXT: Icon = Icon('\u{e0cc}');
/// Lucide's `flag`.
pub const FLAG: Icon = Icon('\u{e0d1}');
/// Lucide's `folder`.
pub const FOLDER: Icon = Icon('\u{e0d7}');
/// Lucide's `globe`.
pub const GLOBE: Icon = Icon('\u{e0e8}');
/// Lucide's `hard-drive`.
pub const HARD_DRIVE: Icon = Icon('\u{e0ed}');
/// Lucide's `history`.
pub const HISTORY: Icon = Icon('\u{e1f5}');
/// Lucide's `house`.
pub const HOUSE: Icon = Icon('\u{e0f5}');
/// Lucide's `info`.
pub const INFO: Icon = Icon('\u{e0f9}');
/// Lucide's `key-round`.
pub const KEY_ROUND: Icon = Icon('\u{e4a3}');
/// Lucide's `languages`.
pub const LANGUAGES: Icon = Icon('\u{e0fe}');
/// Lucide's `link`.
pub const LINK: Icon = Icon('\u{e102}');
/// Lucide's `loader-circle`.
pub const LOADER_CIRCLE: Icon = Icon('\u{e10a}');
/// Lucide's `lock`.
pub const LOCK: Icon = Icon('\u{e10b}');
/// Lucide's `mail`.
pub const MAIL: Icon = Icon('\u{e10f}');
/// Lucide's `map-pin`.
pub const MAP_PIN: Icon = Icon('\u{e111}');
/// Lucide's `merge`.
pub const MERGE: Icon = Icon('\u{e43f}');
/// Lucide's `minus`.
pub const MINUS: Icon = Icon('\u{e11c}');
/// Lucide's `monitor`.
pub const MONITOR: Icon = Icon('\u{e11d}');
/// Lucide's `moon`.
pub const MOON: Icon = Icon('\u{e11e}');
/// Lucide's `notebook-pen`.
pub const NOTEBOOK_PEN: Icon = Icon('\u{e596}');
/// Lucide's `pause`.
pub const PAUSE: Icon = Icon('\u{e12e}');
/// Lucide's `pencil`.
pub const PENCIL: Icon = Icon('\u{e1f9}');
/// Lucide's `phone`.
pub const PHONE: Icon = Icon('\u{e133}');
/// Lucide's `play`.
pub const PLAY: Icon = Icon('\u{e13c}');
/// Lucide's `plus`.
pub const PLUS: Icon = Icon('\u{e13d}');
/// Lucide's `power`.
pub const POWER: Icon = Icon('\u{e140}');
/// Lucide's `redo-2`.
pub const REDO_2: Icon = Icon('\u{e2a0}');
/// Lucide's `refresh-cw`.
pub const REFRESH_CW: Icon = Icon('\u{e145}');
/// Lucide's `repeat`.
pub const REPEAT: Icon = Icon('\u{e146}');
/// Lucide's `router`.
pub const ROUTER: Icon = Icon('\u{e3bf}');
/// Lucide's `search`.
pub const SEARCH: Icon = Icon('\u{e151}');
/// Lucide's `settings`.
pub const SETTINGS: Icon = Icon('\u{e154}');
/// Lucide's `shield-check`.
pub const SHIELD_CHECK: Icon = Icon('\u{e1ff}');
/// Lucide's `smartphone`.
pub const SMARTPHONE: Icon = Icon('\u{e163}');
/// Lucide's `split`.
pub const SPLIT: Icon = Icon('\u{e440}');
/// Lucide's `square`.
pub const SQUARE: Icon = Icon('\u{e167}');
/// Lucide's `square-check-big`.
pub const SQUARE_CHECK_BIG: Icon = Icon('\u{e16a}');
/// Lucide's `sun`.
pub const SUN: Icon = Icon('\u{e178}');
/// Lucide's `tag`.
pub const TAG: Icon = Icon('\u{e17f}');
/// Lucide's `thumbs-up`.
pub const THUMBS_UP: Icon = Icon('\u{e18a}');
/// Lucide's `trash-2`.
pub const TRASH_2: Icon = Icon('\u{e18e}');
/// Lucide's `type`.
pub const TYPE: Icon = Icon('\u{e198}');
/// Lucide's `undo-2`.
pub const UNDO_2: Icon = Icon('\u{e2a1}');
/// Lucide's `usb`.
pub const USB: Icon = Icon('\u{e356}');
/// Lucide's `user-plus`.
pub const USER_PLUS: Icon = Icon('\u{e1a2}');
/// Lucide's `users`.
pub const USERS: Icon = Icon('\u{e1a4}');
/// Lucide's `x`.
pub const X: Icon = Icon('\u{e1b2}');
