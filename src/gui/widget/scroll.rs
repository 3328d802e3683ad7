//! What may be longer than its place.

use iced::widget::scrollable::Direction;
use iced::widget::{Scrollable, scrollable};
use iced::{Element, Fill};

use crate::gui::theme::{Look, style};

/// Fills its place with content that is scrolled up and down.
pub fn scroll<'a, Message: 'a>(look: &Look, content: impl Into<Element<'a, Message>>) -> Scrollable<'a, Message> {
    scrollable(content)
        .width(Fill)
        .height(Fill)
        .direction(Direction::Vertical(style::scroll_bar()))
        .style(style::scroll(look))
}
