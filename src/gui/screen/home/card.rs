//! One place's card: its name and state, and what there is to say and do.

use iced::widget::text::Wrapping;
use iced::widget::{column, container, rich_text, row, space, span};
use iced::{Color, Element, Fill, Never, padding};

use super::{Home, Message, Press, SECRET_FIELD, Secret, control, focused};
use crate::gui::desk::{
    Asks, Changes, Holding, Keeping, Kind, Notice, OnReturn, Overview, Phase, PlaceCard, PlaceKind, PlaceState,
    Progress, Reach, Remedy, RunResult, Start, Tone, Weight,
};
use crate::gui::icon::{self, Icon};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, style};
use crate::gui::widget::control::{Button, hairline};
use crate::gui::widget::cord::{Tie, Toward};
use crate::gui::widget::input::Input;
use crate::gui::widget::phases::{bar, phases};
use crate::gui::widget::place::{self, TileSize};
use crate::gui::widget::ring::ring;
use crate::gui::widget::short::measure;
use crate::wording::when;

/// Inner distance of a card, left and right.
const SIDE: f32 = 18.0;

/// Where a card's words begin, from its left edge.
fn indent(look: &Look) -> f32 {
    if look.is_tight() { SIDE } else { SIDE + look.em(36.0) + 12.0 }
}

/// How wide a card is inside, right of where its words begin.
fn inner_width(look: &Look) -> f32 {
    let page = (look.page_width() - if look.is_narrow() { 40.0 } else { 72.0 }).min(1_040.0);
    page - 40.0 - indent(look) - SIDE
}

/// Says how the cord to a place looks.
pub fn tie(state: &PlaceState, bead: f32) -> Tie {
    match state {
        PlaceState::NeedsYou(_) => Tie::Amber,
        PlaceState::NotHere { .. } | PlaceState::Paused => Tie::Loose,
        PlaceState::Syncing(progress) if progress.phase == Phase::Receiving => Tie::Bead(bead, Toward::Here),
        PlaceState::Syncing(_) => Tie::Bead(bead, Toward::Place),
        PlaceState::UpToDate | PlaceState::Behind { .. } | PlaceState::NeverSynced | PlaceState::Waiting => Tie::Whole,
    }
}

/// Returns the key that counts records of a kind.
pub fn kind_count(kind: Kind) -> &'static str {
    match kind {
        Kind::People => "kind-count-people",
        Kind::Events => "kind-count-events",
        Kind::Tasks => "kind-count-tasks",
        Kind::Notes => "kind-count-notes",
    }
}

fn kind_words(kind: Kind) -> (&'static str, Icon) {
    match kind {
        Kind::People => ("kind-people", icon::USERS),
        Kind::Events => ("kind-events", icon::CALENDAR_DAYS),
        Kind::Tasks => ("kind-tasks", icon::SQUARE_CHECK_BIG),
        Kind::Notes => ("kind-notes", icon::NOTEBOOK_PEN),
    }
}

impl Home {
    /// Draws a card. `primary` is how the weightiest button may look: one card per page may have the primary one.
    pub(super) fn card<'a>(
        &'a self,
        look: &Look,
        overview: &'a Overview,
        card: &'a PlaceCard,
        primary: Weight,
        focus: Option<&Press>,
        bead: f32,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let (edge, ground) = match &card.state {
            PlaceState::NeedsYou(Notice { tone: Tone::Bad, .. }) => (t.bad_line, t.card),
            PlaceState::NeedsYou(_) => (t.warn_line, t.card),
            PlaceState::Syncing(_) => (t.accent_line, t.card),
            PlaceState::NotHere { .. } => (t.line, t.paper),
            _ => (t.line, t.card),
        };
        let inner = padding::left(indent(look)).right(SIDE);
        let top = head(look, overview, card);
        let content = match &card.state {
            PlaceState::NeedsYou(notice) => {
                let says = self.notice(look, card, notice, primary, focus);
                match notice.tone {
                    Tone::Bad => {
                        let band = container(says).padding(inner.top(14).bottom(16)).width(Fill);
                        let below = self.foot(look, card, notice, focus);
                        column![top, band.style(style::ground(t.bad.wash))].push(below)
                    }
                    Tone::Warn => column![top, container(says).padding(inner.bottom(16))],
                }
            }
            PlaceState::Syncing(progress) => {
                let words = self.progress(look, card, progress, focus, bead);
                column![top, container(words).padding(inner.bottom(16))]
            }
            _ => match rest(look, card, primary, focus) {
                Some(rest) => column![top, container(rest).padding(inner.bottom(16))],
                None => column![top],
            },
        };
        // One pixel, so that a band inside does not paint over the edge.
        container(content).padding(1).width(Fill).style(style::framed(ground, edge, style::CARD)).into()
    }

    fn notice<'a>(
        &'a self,
        look: &Look,
        card: &'a PlaceCard,
        notice: &'a Notice,
        primary: Weight,
        focus: Option<&Press>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let mut words = match (notice.tone, &notice.why) {
            (Tone::Bad, why) => {
                let safe = row![look.icon(icon::SHIELD_CHECK, 15.0, t.ok.ink), look.body(&notice.safe)].spacing(8);
                column![look.heading(&notice.what)]
                    .push(why.as_ref().map(|why| look.body(why)))
                    .push(container(safe.align_y(iced::Center)).padding(padding::top(6)))
                    .spacing(4)
            }
            (Tone::Warn, why) => {
                let what: Element<'a, Message> = match why {
                    None => look.body(&notice.what).into(),
                    Some(why) => {
                        let part = |words: String, font| span::<Never, _>(words).font(font);
                        rich_text([part(format!("{} ", notice.what), SANS_MEDIUM), part(why.clone(), SANS)])
                            .size(look.em(14.0))
                            .line_height(iced::Pixels(look.em(20.0)))
                            .color(t.ink)
                            .into()
                    }
                };
                column![what, look.body(&notice.safe).color(t.ink2)].spacing(1)
            }
        };
        words = words.push(space().height(if notice.tone == Tone::Bad { 10 } else { 11 }));
        match self.secret_of(card.id) {
            Some(secret) => words.push(secret_row(look, secret, notice, focus)).into(),
            None => {
                let buttons = notice.remedies.iter().map(|remedy| {
                    let press = Press::Remedy(card.id, remedy.id.clone());
                    let weight = match remedy.weight {
                        Weight::Primary => primary,
                        other => other,
                    };
                    control(focus, weight, remedy.label.clone(), press).view(look)
                });
                let mut buttons = row(buttons).spacing(8).push(details_button(look, card, focus));
                let open = self.unfolded.contains(&card.id);
                let folded = notice.details.as_deref().filter(|_| notice.tone == Tone::Warn);
                if folded.is_some() {
                    buttons = buttons.push(fold_button(look, open, "home-details", Press::Fold(card.id), focus));
                }
                let shown =
                    folded.filter(|_| open).map(|text| container(small_print(look, [text])).padding(padding::top(10)));
                words.push(buttons.wrap().vertical_spacing(8)).push(shown).into()
            }
        }
    }

    /// The line at the foot of a grave card that shows and hides its technical text.
    fn foot<'a>(
        &'a self,
        look: &Look,
        card: &PlaceCard,
        notice: &'a Notice,
        focus: Option<&Press>,
    ) -> Option<Element<'a, Message>> {
        let text = notice.details.as_deref()?;
        let open = self.unfolded.contains(&card.id);
        let indent = indent(look) - 8.0;
        let fold = fold_button(look, open, "home-details", Press::Fold(card.id), focus);
        let mut lines =
            column![hairline(look.tokens.bad_line), container(fold).padding(padding::left(indent).vertical(8))];
        if open {
            let words =
                container(small_print(look, [text])).padding(padding::left(indent + 8.0).right(SIDE).bottom(14));
            lines = lines.push(words);
        }
        Some(lines.into())
    }

    fn progress<'a>(
        &'a self,
        look: &Look,
        card: &'a PlaceCard,
        progress: &'a Progress,
        focus: Option<&Press>,
        bead: f32,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let done = match progress.total {
            Some(total) => look.say("phase-done-of", &[("done", progress.done.into()), ("total", total.into())]),
            None => look.say("phase-done", &[("done", progress.done.into())]),
        };
        let mut words = row![look.body_m(done)].spacing(6);
        if let Some(name) = &progress.current {
            let now = look.say("home-moving-now", &[("name", name.into())]);
            words = words.push(look.body(format!("· {now}")).color(t.ink2));
        }
        let mut buttons = row![].spacing(8);
        buttons = buttons.push(if self.stopping.contains(&card.id) {
            Button::new(Weight::Plain, look.say("home-stopping", &[]), None).view(look)
        } else {
            control(focus, Weight::Plain, look.say("home-stop", &[]), Press::Stop(card.id)).view(look)
        });
        let open = self.unfolded.contains(&card.id);
        if !progress.said.is_empty() {
            buttons = buttons.push(fold_button(look, open, "home-what-phone-says", Press::Fold(card.id), focus));
        }
        let mut all = column![
            phases(look, progress, inner_width(look)),
            container(bar(look, progress, bead)).padding(padding::top(16).bottom(8)),
            words,
            container(buttons.wrap()).padding(padding::top(14)),
        ];
        if open && !progress.said.is_empty() {
            let said = small_print(look, progress.said.iter().map(String::as_str));
            all = all.push(container(said).padding(padding::top(10)));
        }
        all.into()
    }
}

/// Technical text, in a quiet box.
fn small_print<'a>(look: &Look, lines: impl IntoIterator<Item = &'a str>) -> Element<'a, Message> {
    let lines = lines.into_iter().map(|line| look.small(line).into());
    container(column(lines)).padding([10, 14]).width(Fill).style(style::rounded(look.tokens.sunk, style::ROW)).into()
}

fn fold_button<'a>(
    look: &Look,
    open: bool,
    label: &'static str,
    press: Press,
    focus: Option<&Press>,
) -> Element<'a, Message> {
    let chevron = if open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
    control(focus, Weight::Quiet, look.say(label, &[]), press).icon(chevron).view(look)
}

/// Tile, name, second line and state.
fn head<'a>(look: &Look, overview: &Overview, card: &'a PlaceCard) -> Element<'a, Message> {
    let below = second_line(look, overview, card);
    let mut words = column![look.heading(&card.name)];
    if !below.is_empty() {
        words = words.push(look.small(below));
    }
    let tag = place::state_tag(look, &card.state);
    let tile = place::tile(look, card.kind, TileSize::Card);
    let line = if look.is_tight() {
        row![tile, words.push(container(tag).padding(padding::top(6))).width(Fill)].spacing(12)
    } else {
        row![tile, words.width(Fill), tag].spacing(12).align_y(iced::Center)
    };
    let below = match &card.state {
        PlaceState::NeedsYou(Notice { tone: Tone::Warn, .. }) => 7,
        PlaceState::NeedsYou(_) | PlaceState::Syncing(_) => 12,
        PlaceState::NotHere { .. } | PlaceState::Waiting => 15,
        _ => 9,
    };
    container(line).padding(padding::horizontal(SIDE).top(15).bottom(below)).into()
}

fn second_line(look: &Look, overview: &Overview, card: &PlaceCard) -> String {
    let now = overview.now;
    let last = card.last.map(|run| look.say("home-last-sync", &[("when", when::past(look.lang, run.at, now).into())]));
    let said: Vec<String> = match &card.state {
        PlaceState::NeedsYou(_) => Vec::new(),
        PlaceState::Syncing(progress) => {
            progress.seconds_left.map(|left| seconds_left(look, left)).into_iter().collect()
        }
        PlaceState::Waiting => [Some(look.say("home-waits-turn", &[])), last].into_iter().flatten().collect(),
        PlaceState::NotHere { last_seen, waiting, on_return } => {
            let seen = last_seen.map(|at| look.say("home-last-seen", &[("day", when::day(look.lang, at, now).into())]));
            let waits = (*waiting > 0).then(|| look.say("home-changes-wait", &[("n", (*waiting).into())]));
            let back = look.say(return_words(card, *on_return), &[]);
            return [seen, waits, Some(back)].into_iter().flatten().collect::<Vec<_>>().join(" ");
        }
        PlaceState::UpToDate | PlaceState::Behind { .. } | PlaceState::NeverSynced | PlaceState::Paused => {
            let next =
                card.next.map(|at| look.say("home-next-sync", &[("when", when::next(look.lang, at, now).into())]));
            [Some(place::reach(look, card)), last, next].into_iter().flatten().collect()
        }
    };
    said.join(" · ")
}

/// Says how long a run will still take.
pub fn seconds_left(look: &Look, left: u32) -> String {
    if left < 90 {
        look.say("time-left-seconds", &[("n", left.into())])
    } else {
        look.say("time-left-minutes", &[("n", left.div_ceil(60).into())])
    }
}

fn return_words(card: &PlaceCard, on_return: OnReturn) -> &'static str {
    match on_return {
        OnReturn::WaitsForYou => "home-return-you",
        OnReturn::SyncsByItself if matches!(card.reach, Reach::Cable | Reach::Usb) => "home-return-plug",
        OnReturn::SyncsByItself => "home-return-self",
    }
}

/// What is kept the same, how the last run ended, and the button for the next.
fn rest<'a>(look: &Look, card: &'a PlaceCard, primary: Weight, focus: Option<&Press>) -> Option<Element<'a, Message>> {
    let mut parts = column![].spacing(12);
    if !card.holdings.is_empty() && !matches!(card.state, PlaceState::NotHere { .. } | PlaceState::Waiting) {
        parts = parts.push(holdings(look, card));
    }
    if let Some(words) = card.last.and_then(|run| result_words(look, run.result)) {
        parts = parts.push(look.body(words).color(look.tokens.ink2));
    }
    if let PlaceState::Behind { waiting } = card.state {
        parts = parts.push(look.body(look.say("home-changes-wait", &[("n", waiting.into())])));
    }
    let may_start = card.state.may_start();
    match card.start {
        Start::Here if may_start => {
            let due = matches!(card.state, PlaceState::NeverSynced | PlaceState::Behind { .. });
            let weight = if due { primary } else { Weight::Plain };
            let sync = control(focus, weight, look.say("home-sync-now", &[]), Press::Sync(card.id));
            parts = parts.push(row![sync.view(look), details_button(look, card, focus)].spacing(8).wrap());
        }
        // Somebody who has nothing to sync is not sent to the phone.
        Start::OnThePhone if may_start && card.state != PlaceState::UpToDate => {
            parts = parts.push(look.body(look.say("home-sync-on-phone", &[])).color(look.tokens.ink2));
            parts = parts.push(details_button(look, card, focus));
        }
        _ => {
            let details = control(focus, Weight::Plain, look.say("home-place", &[]), Press::Details(card.id));
            parts = parts.push(details.small().view(look));
        }
    }
    Some(parts.into())
}

/// Leads to a place's own page; to its first sync as long as there was none.
fn details_button<'a>(look: &Look, card: &PlaceCard, focus: Option<&Press>) -> Element<'a, Message> {
    let key = if card.state == PlaceState::NeverSynced { "home-set-up" } else { "home-place" };
    control(focus, Weight::Quiet, look.say(key, &[]), Press::Details(card.id)).view(look)
}

/// Says how a run ended, where that is news.
pub fn result_words(look: &Look, result: RunResult) -> Option<String> {
    match result {
        RunResult::Stopped { after } => Some(look.say("home-stopped", &[("n", after.into())])),
        RunResult::WentAway { after } => Some(look.say("home-went-away", &[("n", after.into())])),
        RunResult::Done(_) | RunResult::NeedsYou => None,
    }
}

/// The kinds kept the same, as a table: icons, names, numbers, room, and what the last run changed.
fn holdings<'a>(look: &Look, card: &'a PlaceCard) -> Element<'a, Message> {
    let t = look.tokens;
    let line = look.em(26.0);
    let cell = |content: Element<'a, Message>| container(content).height(line).center_y(line);
    let (mut icons, mut names, mut counts, mut rooms, mut changes) =
        (column![], column![], column![].align_x(iced::Right), column![], column![]);
    let mut widest = [0.0_f32; 4];
    for holding in &card.holdings {
        let off = holding.keeping == Keeping::Off;
        let (key, icon) = kind_words(holding.kind);
        icons = icons.push(cell(look.icon(icon, 15.0, t.ink3).into()));
        names = names.push(cell(look.body(look.say(key, &[])).color(if off { t.ink3 } else { t.ink }).into()));
        counts = counts.push(cell(if off { space().into() } else { look.body_m(number(look, holding.count)).into() }));
        let room = room_words(look, card, holding);
        widest[0] = widest[0].max(measure(&look.say(key, &[]), SANS, look.em(14.0)));
        widest[1] = widest[1].max(measure(&number(look, holding.count), SANS_MEDIUM, look.em(14.0)));
        widest[2] = widest[2].max(measure(&room, SANS, look.em(14.0)));
        rooms = rooms.push(cell(look.body(room).color(if off { t.ink3 } else { t.ink2 }).into()));
        let last = holding.last.filter(|_| !off).map(|last| change_words(look, last)).unwrap_or_default();
        widest[3] = widest[3].max(measure(&last, SANS, look.em(13.0)));
        changes = changes.push(cell(look.small(last).wrapping(Wrapping::None).into()));
    }
    let table = row![
        icons,
        container(names).padding(padding::left(10)),
        container(counts).padding(padding::left(18)),
        container(rooms).padding(padding::left(6)),
    ];
    let taken = look.em(15.0) + 52.0 + widest.iter().sum::<f32>() + 4.0;
    if taken > inner_width(look) {
        table.into()
    } else {
        table.push(container(changes).padding(padding::left(18))).into()
    }
}

fn number(look: &Look, n: u32) -> String {
    look.say("list-number", &[("n", n.into())])
}

fn room_words(look: &Look, card: &PlaceCard, holding: &Holding) -> String {
    match holding {
        Holding { keeping: Keeping::Off, .. } => look.say("home-off", &[]),
        Holding { room: Some(room), .. } if card.kind == PlaceKind::Phone => {
            look.say("home-room", &[("n", (*room).into())])
        }
        Holding { since: Some((year, month)), .. } => {
            look.say("home-since", &[("month", when::month(look.lang, *year, *month).into())])
        }
        _ => String::new(),
    }
}

fn change_words(look: &Look, changes: Changes) -> String {
    [
        look.say("home-changes-new", &[("n", changes.added.into())]),
        look.say("home-changes-changed", &[("n", changes.changed.into())]),
        look.say("home-changes-deleted", &[("n", changes.deleted.into())]),
    ]
    .join(" · ")
}

fn secret_row<'a>(look: &Look, secret: &'a Secret, notice: &Notice, focus: Option<&Press>) -> Element<'a, Message> {
    let prompt = notice
        .remedies
        .iter()
        .find(|remedy| remedy.id == secret.remedy)
        .map(|Remedy { asks, .. }| match asks {
            Asks::Secret(prompt) => prompt.clone(),
            Asks::Nothing | Asks::Review | Asks::Preview | Asks::Pictures => String::new(),
        })
        .unwrap_or_default();
    let field = Input::new(SECRET_FIELD, &secret.text, Message::SecretTyped)
        .hint(prompt.clone())
        .enter(Message::Press(Press::SecretSend))
        .hidden()
        .width(240.0)
        .view(look);
    // The field shows its focus itself; the ring only tells where it is.
    let field = ring(field, focused(focus, &Press::SecretField), Color::TRANSPARENT, style::CONTROL);
    let send = control(focus, Weight::Primary, look.say("home-password-save", &[]), Press::SecretSend);
    let cancel = control(focus, Weight::Quiet, look.say("home-password-cancel", &[]), Press::SecretCancel);
    column![
        look.small(prompt).font(SANS_MEDIUM),
        row![field, send.view(look), cancel.view(look)].spacing(8).wrap().vertical_spacing(8)
    ]
    .spacing(6)
    .into()
}
