//! A note: a title and a text.

/// A note. Absent text is the empty string.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    /// The name that programs know it by (UID). Phones drop or invent it; it is never shown.
    pub uid: String,
    /// The title, where it has one apart from its text. Plain text notes have none: their first line serves.
    pub title: String,
    /// The text; line ends are `\n`.
    pub body: String,
    /// Categories, in order.
    pub categories: Vec<String>,
    /// `public`, `private`, `confidential` (CLASS), lower case.
    pub visibility: String,
}

impl Note {
    /// Title and text as one text, its first line the title: how those keep a note who know no titles.
    pub fn whole(&self) -> String {
        let (title, body) = (self.title.trim(), self.body.trim_end());
        match (title, body) {
            ("", _) => self.body.clone(),
            (_, "") => title.to_owned(),
            _ if body.lines().next().is_some_and(|line| line.trim() == title) => self.body.clone(),
            _ => format!("{title}\n{}", self.body),
        }
    }

    /// What to call it in a list: its title, else its first line.
    pub fn heading(&self) -> String {
        let first = self.body.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        if self.title.trim().is_empty() { first.to_owned() } else { self.title.trim().to_owned() }
    }
}
