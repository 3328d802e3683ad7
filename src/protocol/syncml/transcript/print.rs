//! A tree as indented XML, well-formed whatever is in it.

use crate::markup::{Element, Node};

/// Two blanks for each level; what has text in it stays on its lines.
pub(super) fn indented(root: &Element) -> String {
    let mut text = String::new();
    element(root, 0, &mut text);
    text
}

fn element(element_: &Element, depth: usize, text: &mut String) {
    let name = name(&element_.name);
    text.extend(std::iter::repeat_n("  ", depth));
    if element_.is_empty() {
        return text.push_str(&format!("<{name}/>\n"));
    }
    text.push_str(&format!("<{name}>"));
    let is_tree = element_.elements().next().is_some();
    if is_tree {
        text.push('\n');
    }
    for node in &element_.children {
        match node {
            Node::Element(child) => element(child, depth + 1, text),
            Node::Text(words) => characters(words, text),
            Node::Opaque(bytes) => characters(&String::from_utf8_lossy(bytes), text),
        }
    }
    if is_tree {
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text.extend(std::iter::repeat_n("  ", depth));
    }
    text.push_str(&format!("</{name}>\n"));
}

/// A name that XML allows: a peer may have sent any.
fn name(name: &str) -> String {
    let legal = |(at, c): (usize, char)| match c {
        'a'..='z' | 'A'..='Z' | '_' => c,
        '0'..='9' | '-' | '.' if at > 0 => c,
        _ => '_',
    };
    name.chars().take(64).enumerate().map(legal).collect()
}

/// Text with the characters of markup escaped, line ends as LF, and what XML cannot hold as U+FFFD.
fn characters(words: &str, text: &mut String) {
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\r' if rest.peek() == Some(&'\n') => {}
            '\r' => text.push('\n'),
            '\t' | '\n' | ' '..='\u{7e}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'.. => text.push(c),
            _ => text.push('\u{fffd}'),
        }
    }
}
