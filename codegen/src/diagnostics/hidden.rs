//! Characters that steer a terminal, turn text around or hide it: no output holds them as they are.

/// Whether a character is a control character (C0, DEL, C1), a bidirectional mark, isolate or override, a line separator,
/// or one without width. Joiners and variation selectors, which scripts and emoji are written with, are none of these.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
