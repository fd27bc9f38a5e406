//! Lapses: slips of more than a character. A letter of another alphabet, lines that are joined, split, exchanged or indented, a
//! heading that is gone, a value named twice, a list that stands twice or in another form than its neighbours.

#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "indices are those of what this file found"
)]

use crate::slips::{Numbers, Slipped, Token, Vocabulary, tokens};

/// A lapse: its kind, the page with it, and the line where it is, from 0.
type Lapsed = (&'static str, String, usize);

/// Makes one lapse of a kind at a random place; `None` where the page has no place for it, or it changes nothing.
#[must_use]
pub fn lapse(page: &str, words: &Vocabulary, numbers: &mut Numbers) -> Option<Slipped> {
    let mut maker = Maker::new(page, words, numbers);
    let lapsed = match maker.numbers.below(12) {
        0 => maker.joined(),
        1 => maker.split(),
        2 => maker.doubled(),
        3 => maker.exchanged(),
        4 => maker.blank_lost(),
        5 => maker.blank_added(),
        6 => maker.indented(),
        7 => maker.heading_lost(),
        8 => maker.heading_doubled(),
        9 => maker.value_twice(),
        10 => maker.second_list(),
        _ => maker.other_kind(),
    };
    as_slip(page, lapsed?)
}

/// Puts one character that looks like another in the place of that.
#[must_use]
pub fn look_alike(page: &str, words: &Vocabulary, numbers: &mut Numbers) -> Option<Slipped> {
    as_slip(page, Maker::new(page, words, numbers).look_alike()?)
}

fn as_slip(page: &str, (kind, lapsed, line): Lapsed) -> Option<Slipped> {
    let of = |page: &str| page.lines().nth(line).unwrap_or_default().to_owned();
    let lines = (of(page), of(&lapsed));
    let line = u32::try_from(line + 1).ok()?;
    (lapsed != page).then_some(Slipped { kind, slip: None, line, lines, page: lapsed })
}

/// Characters that look like others, with the one that is meant.
const LOOK_ALIKES: &[(char, &str)] = &[
    ('a', "аα"),
    ('c', "с"),
    ('e', "е"),
    ('i', "і"),
    ('o', "оο"),
    ('p', "р"),
    ('x', "х"),
    ('y', "у"),
    ('A', "АΑＡ"),
    ('E', "ЕΕ"),
    ('O', "ОΟ"),
    ('P', "РΡ"),
    ('T', "ТΤ"),
    ('-', "\u{2011}–—−"),
    ('`', "\u{2018}\u{2019}´"),
    ('|', "｜│"),
    (':', "："),
    ('#', "＃"),
    ('*', "＊"),
    ('>', "＞›"),
    ('<', "＜‹"),
    ('"', "“”"),
    ('/', "∕／"),
    ('{', "｛"),
    ('}', "｝"),
    (' ', "\u{a0}\u{2003}\u{202f}"),
];

struct Maker<'p, 'n> {
    page: &'p str,
    lines: Vec<&'p str>,
    tokens: Vec<Token>,
    /// The kinds of the tokens of each line outside of samples.
    kinds: Vec<Vec<&'static str>>,
    numbers: &'n mut Numbers,
}

impl<'p, 'n> Maker<'p, 'n> {
    fn new(page: &'p str, words: &Vocabulary, numbers: &'n mut Numbers) -> Self {
        let tokens = tokens(page, words);
        let lines: Vec<&str> = page.lines().collect();
        let mut kinds = vec![Vec::new(); lines.len()];
        for token in tokens.iter().filter(|token| token.kind != "brace") {
            let line = page[..token.range.start].matches('\n').count();
            if let Some(kinds) = kinds.get_mut(line) {
                kinds.push(token.kind);
            }
        }
        Self { page, lines, tokens, kinds, numbers }
    }

    fn any<T>(&mut self, all: Vec<T>) -> Option<T> {
        let at = self.numbers.below(all.len());
        all.into_iter().nth(at)
    }

    /// A line with structure that fits.
    fn line(&mut self, fits: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let mut fitting: Vec<usize> =
            (0..self.lines.len()).filter(|at| !self.kinds[*at].is_empty() && fits(self, *at)).collect();
        let mut kinds: Vec<_> = fitting.iter().map(|at| self.kinds[*at][0]).collect();
        kinds.sort_unstable();
        kinds.dedup();
        // Kinds are chosen first: rows and entries would drown the rest.
        let kind = self.any(kinds)?;
        fitting.retain(|at| self.kinds[*at][0] == kind);
        self.any(fitting)
    }

    fn is(&self, at: usize, kind: &str) -> bool {
        self.kinds.get(at).is_some_and(|kinds| kinds.contains(&kind))
    }

    fn is_blank(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| line.trim().is_empty())
    }

    /// The page with other lines in the place of some.
    fn with(&self, kind: &'static str, at: usize, len: usize, instead: &[String]) -> Option<Lapsed> {
        let before = self.lines[..at].iter().map(|line| (*line).to_owned());
        let after = self.lines.get(at + len..)?.iter().map(|line| (*line).to_owned());
        let lines: Vec<String> = before.chain(instead.iter().cloned()).chain(after).collect();
        Some((kind, lines.join("\n") + "\n", at))
    }

    fn look_alike(&mut self) -> Option<Lapsed> {
        let mut kinds: Vec<&str> = self.tokens.iter().map(|token| token.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let kind = self.any(kinds)?;
        let of_kind: Vec<Token> = self.tokens.iter().filter(|token| token.kind == kind).cloned().collect();
        let Token { range, .. } = self.any(of_kind)?;
        // The blank behind a mark separates, too.
        let end = range.end + usize::from(self.page[range.end..].starts_with(' '));
        let known = |c: char| LOOK_ALIKES.iter().find(|(plain, _)| *plain == c);
        let token = &self.page[range.start..end];
        let places: Vec<(usize, &str)> =
            token.char_indices().filter_map(|(at, c)| known(c).map(|(_, alike)| (at, *alike))).collect();
        let (at, alike) = self.any(places)?;
        let alike = self.any(alike.chars().collect())?;
        let (before, after) = self.page.split_at(range.start + at);
        let plain = after.chars().next()?;
        let kind = match plain {
            ' ' => "look-alike blank",
            plain if plain.is_alphabetic() => "look-alike letter",
            _ => "look-alike mark",
        };
        let line = before.matches('\n').count();
        Some((kind, format!("{before}{alike}{}", &after[plain.len_utf8()..]), line))
    }

    fn joined(&mut self) -> Option<Lapsed> {
        let at = self.line(|maker, at| at + 1 < maker.lines.len() && !maker.is_blank(at + 1))?;
        let joined = format!("{} {}", self.lines[at].trim_end(), self.lines[at + 1].trim_start());
        self.with("lines joined", at, 2, &[joined])
    }

    fn split(&mut self) -> Option<Lapsed> {
        let at = self.line(|maker, at| maker.lines[at].trim().contains(' '))?;
        let line = self.lines[at];
        let lead = line.len() - line.trim_start().len();
        let blanks = line.trim_end().match_indices(' ').map(|(at, _)| at).filter(|at| *at > lead).collect();
        let blank = self.any(blanks)?;
        self.with("line split", at, 1, &[line[..blank].to_owned(), line[blank + 1..].to_owned()])
    }

    fn doubled(&mut self) -> Option<Lapsed> {
        let at = self.line(|maker, at| !maker.is(at, "heading"))?;
        let line = self.lines[at].to_owned();
        self.with("line doubled", at, 1, &[line.clone(), line])
    }

    fn exchanged(&mut self) -> Option<Lapsed> {
        // Lines of one kind may stand in any order.
        let differs = |maker: &Self, at: usize| {
            let next = maker.kinds.get(at + 1).filter(|next| !next.is_empty());
            next.is_some_and(|next| next[0] != maker.kinds[at][0])
        };
        let at = self.line(differs)?;
        let lines = [self.lines[at + 1].to_owned(), self.lines[at].to_owned()];
        self.with("lines exchanged", at, 2, &lines)
    }

    fn blank_lost(&mut self) -> Option<Lapsed> {
        let beside = |maker: &Self, at: usize| maker.is_blank(at + 1) || at > 0 && maker.is_blank(at - 1);
        let at = self.line(beside)?;
        let blanks = [at.wrapping_sub(1), at + 1].into_iter().filter(|at| self.is_blank(*at)).collect();
        let blank = self.any(blanks)?;
        self.with("blank lost", blank, 1, &[])
    }

    fn blank_added(&mut self) -> Option<Lapsed> {
        let at = self.line(|maker, at| at > 0 && !maker.is_blank(at - 1))?;
        self.with("blank added", at, 0, &[String::new()])
    }

    fn indented(&mut self) -> Option<Lapsed> {
        let at = self.line(|_, _| true)?;
        let blanks = " ".repeat(1 + self.numbers.below(4));
        self.with("line indented", at, 1, &[format!("{blanks}{}", self.lines[at])])
    }

    fn heading_lost(&mut self) -> Option<Lapsed> {
        let at = self.line(|maker, at| maker.is(at, "heading"))?;
        self.with("heading lost", at, 1, &[])
    }

    fn heading_doubled(&mut self) -> Option<Lapsed> {
        let at = self.line(|maker, at| maker.is(at, "heading"))?;
        let line = self.lines[at].to_owned();
        self.with("heading doubled", at, 1, &[line.clone(), String::new(), line])
    }

    /// A value of a line, bullet or row stands there, or in the next one, for a second time.
    fn value_twice(&mut self) -> Option<Lapsed> {
        let coded = |line: &str| line.matches('`').count() >= 4 && !line.contains('|');
        let bullet = |line: &str| line.starts_with("- ") && line.matches('`').count() == 2;
        let pair = |maker: &Self, at: usize| {
            let (line, next) = (maker.lines[at].trim_start(), maker.lines[at + 1].trim_start());
            bullet(line) && bullet(next)
                || maker.is(at, "table bar")
                    && maker.is(at + 1, "table bar")
                    && !maker.is(at.wrapping_sub(1), "table bar")
                    && !maker.is(at + 1, "table border")
        };
        let last = self.lines.len().saturating_sub(1);
        let fits = |maker: &Self, at: usize| {
            maker.is(at, "label") && coded(maker.lines[at]) || at < last && pair(maker, at)
        };
        let at = self.line(fits)?;
        let line = self.lines[at];
        if !coded(line) {
            let lines = [line.to_owned(), line.to_owned()];
            return self.with("value twice", at, 2, &lines);
        }
        let label = line.find(':')?;
        let marks: Vec<usize> = line.match_indices('`').map(|(at, _)| at).filter(|at| *at > label).collect();
        let values: Vec<(usize, usize)> = marks.chunks_exact(2).map(|pair| (pair[0], pair[1] + 1)).collect();
        let [(start, end), (next, stop), ..] = values.as_slice() else { return None };
        let first = &line[*start..*end];
        let (head, rest) = if self.numbers.below(2) == 0 {
            (format!("{}{first}, ", &line[..*start]), &line[*start..])
        } else {
            (format!("{}{first}", &line[..*next]), &line[*stop..])
        };
        self.with("value twice", at, 1, &[format!("{head}{rest}")])
    }

    /// In the midst of a list or table, its label or header once more.
    fn second_list(&mut self) -> Option<Lapsed> {
        let rows = |maker: &Self, at: usize| {
            maker.is(at, "table border") && maker.is(at + 1, "table bar") && maker.is(at + 2, "table bar")
        };
        let label = |maker: &Self, at: usize| maker.is(at, "list label") && !maker.lines[at].starts_with('#');
        let at = self.line(|maker, at| at > 0 && (rows(maker, at) || label(maker, at)))?;
        if self.is(at, "table border") {
            let lines = ["", self.lines[at - 1], self.lines[at]].map(str::to_owned);
            return self.with("second list", at + 2, 0, &lines);
        }
        let below: Vec<usize> = (at + 1..self.lines.len())
            .take_while(|at| !self.is(*at, "heading") && !self.is(*at, "list label"))
            .filter(|at| self.is(*at, "border"))
            .skip(1)
            .collect();
        let border = self.any(below)?;
        self.with("second list", border, 0, &[self.lines[at].to_owned(), String::new()])
    }

    /// An entry in the form of another kind of list.
    fn other_kind(&mut self) -> Option<Lapsed> {
        let entry = |maker: &Self, at: usize| maker.is(at, "bar") && maker.lines[at].starts_with('`');
        let row = |maker: &Self, at: usize| {
            maker.is(at, "table bar")
                && at > 2
                && !maker.is(at + 1, "table border")
                && maker.lines[at].matches('|').count() >= 3
        };
        let definition = |maker: &Self, at: usize| maker.is(at, "definition") && at > 0;
        let at = self.line(|maker, at| entry(maker, at) || row(maker, at) || definition(maker, at))?;
        let line = self.lines[at].trim();
        if self.is(at, "definition") {
            let (name, text) = (self.lines[at - 1], line.trim_start_matches(": "));
            let (ty, text) = text.split_once(". ").unwrap_or((text, ""));
            let instead = match self.numbers.below(3) {
                0 => format!("- {name}: {ty}. {text}"),
                1 => format!("- `{name}` ({ty}) {text}"),
                _ => format!("| {name} | {ty} | {text} |"),
            };
            return self.with("another kind of list", at - 1, 2, &[instead]);
        }
        if self.is(at, "bar") {
            let instead = match self.numbers.below(3) {
                0 => format!("- {line}"),
                1 => format!("| {line} |"),
                _ => format!("{}\n: {}", line.split('|').next()?.trim(), line.split_once('|')?.1.trim()),
            };
            return self.with("another kind of list", at, 1, &[instead]);
        }
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let (name, rest) = (cells.first()?, cells.get(1..)?);
        let instead = match self.numbers.below(3) {
            0 => format!("- `{name}` | {}", rest.join(" | ")),
            1 => format!("`{name}` | {}", rest.join(" | ")),
            _ => format!("{name}\n: {}", rest.join(". ")),
        };
        self.with("another kind of list", at, 1, &[instead])
    }
}
