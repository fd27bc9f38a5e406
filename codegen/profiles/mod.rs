//! The profiles that come with this crate, by name.

/// Name and text of each.
pub(crate) const ALL: &[(&str, &str)] =
    &[("discord", include_str!("discord.toml")), ("mastodon", include_str!("mastodon.toml"))];
