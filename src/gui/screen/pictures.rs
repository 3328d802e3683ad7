//! Pictures of what to do on the phone itself: choose what the cable is for, let it be seen, make it dial in.

use iced::widget::{center_x, column, container, row};
use iced::{Element, Fill, padding};

use crate::gui::desk::Weight;
use crate::gui::guide::{self, Errand, Make};
use crate::gui::icon;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::Button;
use crate::gui::widget::level::level;
use crate::gui::widget::phone::{makes, phone};
use crate::gui::widget::ring::Focused;
use crate::gui::widget::scroll::scroll;

/// Names the content, which scrolls.
pub const LIST: &str = "pictures-list-id";
/// How wide a picture and its words are.
const CARD: f32 = 276.0;
/// What lies between the cards.
const GAP: f32 = 16.0;
/// How high a phone is.
const HIGH: f32 = 384.0;

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Shows a make, by its number.
    Make(usize),
    /// Back to where the page was opened.
    Back,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
}

/// Everything this page may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Go back.
    Close,
}

/// What this page remembers between frames.
#[derive(Debug, Default)]
pub struct Pictures {
    make: usize,
}

impl Pictures {
    /// Shows a make, by its number.
    pub fn open(&mut self, make: usize) {
        self.make = make;
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Press(Press::Make(at)) => {
                self.make = at;
                Action::None
            }
            Message::Press(Press::Back) => Action::Close,
        }
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self) -> Vec<Press> {
        (0..guide::makes().len()).map(Press::Make).chain([Press::Back]).collect()
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, focus: Option<Press>) -> Element<'a, Message> {
        let back = Button::new(Weight::Quiet, look.say("pictures-back", &[]), Some(Message::Press(Press::Back)));
        let back = back.icon(icon::ARROW_LEFT).small().focused(Focused::when(focus == Some(Press::Back))).view(look);
        let how = look.body(look.say("pictures-how", &[])).color(look.tokens.ink2);
        let choice = makes(look, self.make, |at| {
            (Message::Press(Press::Make(at)), Focused::when(focus == Some(Press::Make(at))))
        });
        let cards = guide::makes()
            .get(self.make)
            .into_iter()
            .flat_map(|make| Errand::ALL.into_iter().filter_map(|errand| card(look, make, errand)))
            .collect();
        let head = column![row![back], look.display(look.say("pictures-title", &[])), how].spacing(6);
        let side = if look.is_narrow() { 20.0 } else { 36.0 };
        let cards = lines(look, cards, look.page_width() - 2.0 * side);
        let all =
            container(column![head, choice, cards].spacing(18)).padding(padding::horizontal(side).top(20).bottom(24));
        scroll(look, all.width(Fill)).id(LIST).into()
    }
}

/// Puts as many cards beside each other as there is room for; those of a line are equally high.
fn lines<'a>(look: &Look, cards: Vec<Element<'a, Message>>, room: f32) -> Element<'a, Message> {
    let wide = look.em(CARD);
    let fit = ((room + GAP) / (wide + GAP)).floor().max(1.0) as usize;
    let mut all = column![].spacing(GAP);
    let mut cards = cards.into_iter().peekable();
    while cards.peek().is_some() {
        let line: Vec<_> = cards.by_ref().take(fit).collect();
        let n = line.len() as f32;
        all = all.push(container(level(line, GAP)).max_width(n * wide + (n - 1.0) * GAP));
    }
    all.into()
}

fn card<'a>(look: &Look, make: &Make, errand: Errand) -> Option<Element<'a, Message>> {
    let sheet = make.sheet(errand)?;
    let path = sheet.path(look).map(|path| look.small_m(path).color(look.tokens.accent));
    let how = look.body(look.say(&format!("{}-how", errand.key()), &[])).color(look.tokens.ink2);
    let picture = center_x(phone(look, make, sheet, HIGH));
    let content =
        column![look.heading(look.say(errand.key(), &[])), picture, column![].push(path).push(how).spacing(6)];
    let face = container(content.spacing(16)).padding(18).width(Fill);
    Some(face.style(style::framed(look.tokens.card, look.tokens.line, style::CARD)).into())
}
