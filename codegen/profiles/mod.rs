//! The profiles that come with the program: name and file. The first is read where nothing names another.

pub(crate) const ALL: &[(&str, &str)] = &[
    ("multisafepay", include_str!("multisafepay.toml")),
    ("discord", include_str!("discord.toml")),
    ("mastodon", include_str!("mastodon.toml")),
];
