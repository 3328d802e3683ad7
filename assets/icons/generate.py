#!/usr/bin/env python3
"""Writes src/gui/icon.rs from names.txt and the codepoints.json of lucide-static 1.62 (first argument)."""
import json
import pathlib
import sys

here = pathlib.Path(__file__).parent
points = json.load(open(sys.argv[1]))
text = '//! The icons, as letters of the Lucide font.\n//!\n//! Made from `assets/icons/names.txt` by `assets/icons/generate.py`.\n\nuse iced::Font;\n\n/// The font the icons are letters of.\npub const FONT: Font = Font::with_name("lucide");\n\n/// One icon.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub struct Icon(char);\n\nimpl Icon {\n    /// Returns the icon\'s letter in [`FONT`].\n    pub fn glyph(self) -> char {\n        self.0\n    }\n}\n\n'
for name in (here / "names.txt").read_text().split():
    text += f"/// Lucide's `{name}`.\npub const {name.upper().replace('-', '_')}: Icon = Icon('\\u{{{points[name]:x}}}');\n"
(here / "../../src/gui/icon.rs").write_text(text)
