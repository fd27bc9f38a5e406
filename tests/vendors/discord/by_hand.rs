//! Types by hand with mistakes, each named by a comment that begins with PLANT: a kind, a member, a value. Only read, never built.

use serde::{Deserialize, Serialize};
use serde_repr::{Deserialize_repr, Serialize_repr};
use std::collections::HashMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

pub type Timestamp = String;

#[derive(Debug, Serialize, Deserialize)]
pub struct User {
    pub id: Id,
    pub username: String,
    pub discriminator: String,
    pub global_name: Option<String>,
    pub avatar: String, // PLANT narrow User.avatar
    #[serde(default)]
    pub bot: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<bool>,
    pub mfa_enabled: bool, // PLANT required User.mfa_enabled
    pub banner: Option<String>,
    pub accent_colour: Option<u32>, // PLANT unknown User.accent_colour
    pub locale: Option<String>,
    pub verified: Option<bool>,
    pub email: Option<String>,
    pub flags: Option<UserFlags>,
    pub premium_type: Option<PremiumType>,
    pub public_flags: Option<UserFlags>,
    pub avatar_decoration_data: Option<AvatarDecorationData>,
    pub collectibles: Option<Collectibles>,
    pub primary_guild: Option<PrimaryGuild>,
}

bitflags::bitflags! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct UserFlags: u64 {
        const STAFF = 1 << 0;
        const PARTNER = 1 << 1;
        const HYPESQUAD = 1 << 2;
        const BUG_HUNTER_LEVEL_1 = 1 << 3;
        const HYPESQUAD_ONLINE_HOUSE_1 = 1 << 6;
        const HYPESQUAD_ONLINE_HOUSE_2 = 1 << 7;
        const HYPESQUAD_ONLINE_HOUSE_3 = 1 << 8;
        const PREMIUM_EARLY_SUPPORTER = 1 << 9;
        const TEAM_PSEUDO_USER = 1 << 10;
        const BUG_HUNTER_LEVEL_2 = 1 << 15; // PLANT value-unknown User.flags 32768, PLANT value-unknown User.public_flags 32768
        const VERIFIED_BOT = 1 << 16;
        const VERIFIED_DEVELOPER = 1 << 17;
        const CERTIFIED_MODERATOR = 1 << 18;
        const BOT_HTTP_INTERACTIONS = 1 << 19;
    }
}
// PLANT value-missing User.flags 16384, PLANT value-missing User.public_flags 16384

#[derive(Debug, Serialize_repr, Deserialize_repr)]
#[repr(u8)]
pub enum PremiumType { // PLANT value-missing User.premium_type 3
    None = 0,
    NitroClassic = 1,
    Nitro = 2,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AvatarDecorationData {
    pub asset: String,
    pub sku: Id, // PLANT unknown AvatarDecorationData.sku
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Collectibles {
    pub nameplate: Option<Nameplate>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Nameplate {
    pub sku_id: Id,
    pub asset: String,
    pub label: String,
    pub palette: Palette,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Palette {
    Crimson,
    Berry,
    Sky,
    Teal,
    Forest,
    Bubblegum, // PLANT value-unknown Nameplate.palette bubblegum
    Violet,
    Cobalt,
    Clover,
    Lemon,
    White,
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct PrimaryGuild {
    pub identity_guild_id: Option<Id>,
    pub identity_enabled: Option<bool>,
    pub tag: Option<String>,
    // PLANT missing PrimaryGuild.badge
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Sticker {
    pub id: Id,
    pub pack_id: Option<Id>,
    pub name: String,
    pub description: Option<String>,
    pub tags: Vec<String>, // PLANT narrow Sticker.tags
    #[serde(rename = "type")]
    pub kind: StickerType,
    pub format_type: StickerFormatType,
    pub available: Option<bool>,
    pub guild_id: Option<Id>,
    pub user: Option<User>,
    pub sort_value: Option<String>, // PLANT narrow Sticker.sort_value
}

#[derive(Debug, Serialize_repr, Deserialize_repr)]
#[repr(u8)]
pub enum StickerType {
    Standard = 1,
    Guild = 2,
    Custom = 7, // PLANT value-unknown Sticker.type 7
}

// Numbers through conversions.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(from = "u8", into = "u8")]
pub enum StickerFormatType { // PLANT value-missing Sticker.format_type 4
    Png,
    Apng,
    Lottie,
    Unknown(u8),
}

impl From<u8> for StickerFormatType {
    fn from(value: u8) -> Self {
        match value {
            1 => Self::Png,
            2 => StickerFormatType::Apng,
            3 => Self::Lottie,
            unknown => Self::Unknown(unknown),
        }
    }
}

impl From<StickerFormatType> for u8 {
    fn from(value: StickerFormatType) -> Self {
        match value {
            StickerFormatType::Png => 1,
            StickerFormatType::Apng => 2,
            StickerFormatType::Lottie => 3,
            StickerFormatType::Unknown(unknown) => unknown,
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct StickerPack {
    pub id: Id,
    pub stickers: Vec<Sticker>,
    pub name: String,
    pub sku_id: Id,
    pub cover_sticker_id: Id, // PLANT required StickerPack.cover_sticker_id
    pub description: String,
    pub banner_asset_id: Option<Id>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct VoiceState {
    pub guild_id: Option<Id>,
    pub channel_id: Id, // PLANT narrow VoiceState.channel_id
    pub user_id: Id,
    pub member: Option<Member>,
    pub session_id: String,
    pub deaf: bool,
    pub mute: bool,
    pub self_deaf: bool,
    pub self_mute: bool,
    pub self_stream: bool, // PLANT required VoiceState.self_stream
    // PLANT missing VoiceState.self_video
    pub suppress: bool,
    #[serde(rename = "request_to_speak_timestamp")]
    pub asked_at: Option<Timestamp>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Member {
    pub user: Option<User>,
    pub nick: Option<String>,
    pub avatar: Option<String>,
    pub banner: Option<String>,
    pub roles: Vec<Id>,
    pub joined_at: Option<Timestamp>,
    pub premium_since: Option<Timestamp>,
    pub deaf: bool,
    pub mute: bool,
    pub flags: u64,
    pub pending: Option<bool>,
    pub permissions: Option<u64>, // PLANT narrow Member.permissions
    pub communication_disabled_until: Option<Timestamp>,
    pub avatar_decoration_data: Option<AvatarDecorationData>,
    pub collectibles: Option<Collectibles>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct VoiceRegion {
    pub id: String,
    pub name: String,
    pub optimal: bool,
    pub depreciated: bool, // PLANT unknown VoiceRegion.depreciated
    pub custom: bool,
    pub vip: bool, // PLANT unknown VoiceRegion.vip
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct Webhook {
    pub id: Id,
    #[serde(rename = "type")]
    pub kind: WebhookType,
    pub guild_id: Option<Id>,
    pub channel_id: Option<Id>,
    pub user: Option<User>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub token: Option<String>,
    pub application_id: Option<Id>,
    pub source_guild: Option<serde_json::Value>,
    pub source_channel: Option<serde_json::Value>,
    pub url: String, // PLANT required Webhook.url
}

#[derive(Debug, Serialize_repr, Deserialize_repr)]
#[repr(u8)]
pub enum WebhookType { // PLANT value-missing Webhook.type 2
    Incoming = 1,
    Application = 3,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Entitlement {
    pub id: Id,
    pub sku_id: Id,
    pub application_id: Id,
    pub user_id: Option<Id>,
    #[serde(rename = "type")]
    pub kind: u8,
    pub deleted: bool,
    pub starts_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
    pub guild_id: Option<Id>,
    pub consumed: bool, // PLANT required Entitlement.consumed
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Sku {
    pub id: Id,
    #[serde(rename = "type")]
    pub kind: SkuType,
    pub application_id: Id,
    pub name: String,
    pub slug: String,
    pub flags: SkuFlags,
}

#[derive(Debug, Serialize_repr, Deserialize_repr)]
#[repr(u8)]
pub enum SkuType { // PLANT value-missing Sku.type 6
    Durable = 2,
    Consumable = 3,
    Subscription = 5,
}

bitflags::bitflags! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SkuFlags: u32 { // PLANT value-missing Sku.flags 256
        const AVAILABLE = 1 << 2;
        const GUILD_SUBSCRIPTION = 1 << 7;
    }
}

impl Serialize for SkuFlags {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_u32(self.bits()) }
}
impl<'de> Deserialize<'de> for SkuFlags {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { Ok(Self::from_bits_retain(u32::deserialize(d)?)) }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Attachment {
    pub id: Id,
    pub filename: String,
    pub title: Option<String>,
    pub description: Option<String>,
    pub content_type: Option<String>,
    pub size: String, // PLANT narrow Attachment.size
    pub url: String,
    pub proxy_url: String,
    pub height: Option<u64>,
    pub width: Option<u64>,
    pub placeholder: Option<String>,
    pub placeholder_version: Option<u32>,
    pub ephemeral: Option<bool>,
    pub duration_secs: Option<u32>, // PLANT narrow Attachment.duration_secs
    pub waveform: Option<String>,
    pub flags: Option<u64>,
    pub clip_participants: Option<Vec<User>>,
    pub clip_created_at: Option<String>,
    pub application: Option<serde_json::Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Embed {
    pub title: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<EmbedType>,
    pub description: Option<String>,
    pub url: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub color: Option<u32>,
    pub footer: Option<EmbedFooter>,
    pub image: Option<serde_json::Value>,
    pub thumbnail: Option<serde_json::Value>,
    pub video: Option<serde_json::Value>,
    pub provider: Option<serde_json::Value>,
    pub author: Option<serde_json::Value>,
    #[serde(default)]
    pub fields: Vec<EmbedField>,
    pub flags: Option<u64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmbedType {
    Rich,
    Image,
    Video,
    #[serde(rename = "gifv")]
    Gif,
    Article,
    Link,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct EmbedFooter {
    pub text: String,
    pub icon: Option<String>, // PLANT unknown EmbedFooter.icon
    pub proxy_icon_url: Option<String>,
}


#[derive(Debug, Serialize, Deserialize)]
pub struct EmbedField {
    pub name: String,
    pub value: String,
    pub inline: bool, // PLANT required EmbedField.inline
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ClientStatus {
    pub desktop: Option<Status>, // PLANT closed ClientStatus.desktop
    pub mobile: Option<String>,
    pub web: Option<String>,
    pub vr: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status { Online, Dnd, Idle }


#[derive(Debug, Serialize, Deserialize)]
pub struct ThreadMetadata {
    pub archived: bool,
    pub auto_archive_duration: ArchiveDuration,
    pub archive_timestamp: Timestamp,
    pub locked: bool,
    pub invitable: Option<bool>,
    pub create_timestamp: Option<Timestamp>,
}

#[derive(Debug, Serialize_repr, Deserialize_repr)]
#[repr(u16)]
pub enum ArchiveDuration { // PLANT value-missing ThreadMetadata.auto_archive_duration 10080
    Hour = 60,
    Day = 1440,
    ThreeDays = 4320,
    Fortnight = 20160, // PLANT value-unknown ThreadMetadata.auto_archive_duration 20160
}

#[derive(Debug, Serialize, Deserialize)]
pub struct ResolvedData {
    #[serde(default)]
    pub users: HashMap<Id, User>,
    #[serde(default)]
    pub members: HashMap<Id, Member>,
    #[serde(default)]
    pub roles: HashMap<Id, serde_json::Value>,
    #[serde(default)]
    pub channels: Vec<serde_json::Value>, // PLANT narrow ResolvedData.channels
    #[serde(default)]
    pub messages: HashMap<Id, serde_json::Value>,
    #[serde(default)]
    pub attachments: HashMap<Id, Attachment>,
}

#[derive(Debug, Deserialize)]
pub struct MemberAdd {
    pub guild_id: Id,
    #[serde(flatten)]
    pub member: Member,
}

#[derive(Debug, Serialize)]
pub struct CreateEmoji {
    pub name: String,
    pub image: String,
    pub roles: Vec<Id>,
}

#[derive(Debug, Deserialize)]
pub struct TeamMember {
    pub membership_state: u8,
    pub team_id: Id,
    pub user: User,
    pub role: String,
}
