//! The envelope of every answer.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::explain::IN_ORDER;
use super::object::{AsItCame, Empty};
use super::{Any, Flag, Integer, Item, List, Object, Text, Unknown};

/// The members that tell whether the API did what was asked: an error about the data can say where it is once these are known.
const FIRST: [&str; 2] = ["success", "error_code"];

/// The member that names the parts of a request that are wrong.
const ERRORS: &str = "errors";

/// An answer of the API: data, or an error code.
///
/// An error can come with data of any form: what is not `T` is kept then, and written back. `B` is what stands
/// beside the data.
///
/// ```
/// use multisafepay_types::wire::{Any, Response, decode};
///
/// let body = r#"{"success":false,"data":{},"error_code":1006,"error_info":"Invalid transaction ID"}"#;
/// let error = decode::<Response<Any>>(body)?.into_result().unwrap_err();
/// assert_eq!(error.code.as_ref().and_then(|code| code.get()), Some(1006));
/// assert_eq!(error.to_string(), "1006: Invalid transaction ID");
/// # Ok::<(), multisafepay_types::wire::DecodeError>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<T, B = Unknown> {
    /// Whether the API did what was asked.
    pub success: Option<Flag>,
    /// The content that was asked for. An error often comes with an empty one.
    pub data: Option<T>,
    /// The number of the error.
    pub error_code: Option<Integer>,
    /// The error in words.
    pub error_info: Option<Text>,
    /// The same, where the answer has no number for it.
    pub message: Option<Text>,
    /// The parts of the request that are wrong.
    pub errors: Option<List<InvalidPart>>,
    /// The other members of the answer: those that the docs name for this endpoint, and any other.
    pub beside: B,
    /// Data of an error that are no `T`.
    odd_data: Option<Any>,
    /// What came in place of `errors`.
    odd_errors: Option<Any>,
    /// The form of data that are an empty object and came otherwise.
    written_as: Option<Empty>,
}

/// Without what looks like the number of a card or an account in the words of an error.
impl<T: fmt::Debug, B: fmt::Debug> fmt::Debug for Response<T, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("success", &self.success)
            .field("data", &self.data)
            .field("error_code", &self.error_code)
            .field("error_info", &in_log(self.error_info.as_ref()))
            .field("message", &in_log(self.message.as_ref()))
            .field("errors", &self.errors)
            .field("beside", &self.beside)
            .finish_non_exhaustive()
    }
}

impl<T: Item, B: Object> Response<T, B> {
    /// The data of an answer that succeeded. [`into_parts`](Self::into_parts) gives what stands beside them, too.
    ///
    /// # Errors
    /// The API says that it failed, gives an error code, or sent no data.
    pub fn into_result(self) -> Result<T, ApiError> {
        self.into_parts().map(|(data, _)| data)
    }

    /// The data of an answer that succeeded, and what stands beside them, such as a pager.
    ///
    /// # Errors
    /// The API says that it failed, gives an error code, or sent no data.
    pub fn into_parts(mut self) -> Result<(T, B), ApiError> {
        let succeeded =
            self.success.as_ref().map_or(self.error_code.is_none(), |flag| flag.get() == Some(true));
        let said_so = self.success.is_some();
        match self.data.take().or_else(|| if said_so { T::absent() } else { None }) {
            Some(data) if succeeded => Ok((data, self.beside)),
            _ => Err(self.into_error()),
        }
    }

    /// The cursor of this name that stands beside the data, however deep; `None` on the last page.
    ///
    /// ```
    /// use multisafepay_types::Endpoint;
    /// use multisafepay_types::endpoints::GetTransactions;
    ///
    /// # let bodies = [r#"{"success":true,"data":[{}],"pager":{"after":"b2"}}"#, r#"{"success":true,"data":[],"pager":{"after":null}}"#];
    /// # let mut bodies = bodies.into_iter();
    /// # let mut send = |_: &GetTransactions| GetTransactions::decode(bodies.next().unwrap());
    /// let mut page = GetTransactions::new().limit(100);
    /// loop {
    ///     let answer = send(&page)?; // by your HTTP client
    ///     let next = answer.cursor("after");
    ///     for transaction in answer.into_result()? {
    ///         println!("{:?}", transaction.status);
    ///     }
    ///     let Some(after) = next else { break };
    ///     page = page.after(after);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cursor(&self, name: &str) -> Option<Text> {
        let beside = serde_json::to_value(&self.beside).ok()?;
        find(&beside, name).filter(|cursor| !cursor.is_empty()).map(Text::from)
    }

    /// The error in the answer.
    pub(super) fn into_error(self) -> ApiError {
        let refused = self.failed();
        let mut unknown = members(&self.beside);
        if let Some(errors) = self.errors.and_then(|errors| serde_json::to_value(errors).ok()) {
            unknown.insert(ERRORS, errors);
        }
        ApiError { code: self.error_code, info: self.error_info.or(self.message), unknown, refused }
    }
}

impl<T, B: Default> Default for Response<T, B> {
    fn default() -> Self {
        Self {
            success: None,
            data: None,
            error_code: None,
            error_info: None,
            message: None,
            errors: None,
            beside: B::default(),
            odd_data: None,
            odd_errors: None,
            written_as: None,
        }
    }
}

/// The text of a member of this name: the object's own, else that of an object in it.
fn find<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    let members = value.as_object()?;
    let own = members.get(name).and_then(Value::as_str);
    own.or_else(|| members.values().find_map(|inner| find(inner, name)))
}

/// The members of an object, whether documented or not.
fn members<B: Object>(object: &B) -> Unknown {
    let value = serde_json::to_value(object).unwrap_or_default();
    Unknown::deserialize(value).unwrap_or_default()
}

impl<T, B> Response<T, B> {
    /// Whether the answer says that the API did not do what was asked.
    pub(super) fn failed(&self) -> bool {
        self.success.as_ref().map_or(self.error_code.is_some(), |flag| flag.get() == Some(false))
    }
}

impl<T: Item, B: Object> Item for Response<T, B> {}

impl<T: Item, B: Object> Serialize for Response<T, B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = Written {
            success: self.success.as_ref(),
            data: self.data.as_ref().map(|data| AsItCame(data, self.written_as)),
            odd_data: self.odd_data.as_ref().filter(|_| self.data.is_none()),
            error_code: self.error_code.as_ref(),
            error_info: self.error_info.as_ref(),
            message: self.message.as_ref(),
            errors: self.errors.as_ref(),
            odd_errors: self.odd_errors.as_ref(),
            beside: &self.beside,
        };
        written.serialize(serializer)
    }
}

/// An answer as it is written.
#[derive(Serialize)]
#[serde(bound = "T: Item, B: Object")]
struct Written<'a, T, B> {
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<&'a Flag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<AsItCame<'a, T>>,
    #[serde(rename = "data", skip_serializing_if = "Option::is_none")]
    odd_data: Option<&'a Any>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<&'a Integer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_info: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<&'a List<InvalidPart>>,
    #[serde(rename = "errors", skip_serializing_if = "Option::is_none")]
    odd_errors: Option<&'a Any>,
    #[serde(flatten)]
    beside: &'a B,
}

impl<'de, T: Item, B: Object> Deserialize<'de> for Response<T, B> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct(IN_ORDER, &FIRST, Envelope(PhantomData))
    }
}

struct Envelope<T, B>(PhantomData<(T, B)>);

impl<'de, T: Item, B: Object> Visitor<'de> for Envelope<T, B> {
    type Value = Response<T, B>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Response<T, B>, A::Error> {
        let mut answer = Response::<T, ()>::default();
        let mut later = None;
        let beside = Beside { map, answer: &mut answer, later: &mut later, told: false };
        let beside = B::deserialize(MapAccessDeserializer::new(beside))?;
        let mut answer = answer.with(beside);
        if let Some(data) = later {
            answer.read_data(data)?;
        }
        Ok(answer)
    }
}

/// The members beside the data: those that every answer has are read on the way to the next one.
struct Beside<'a, A, T> {
    map: A,
    answer: &'a mut Response<T, ()>,
    /// Data that came before it was clear whether they are those of an error.
    later: &'a mut Option<Value>,
    /// Whether that is clear.
    told: bool,
}

impl<'de, A: MapAccess<'de>, T: Item> MapAccess<'de> for Beside<'_, A, T> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.map.next_key_seed(Name)? {
            match &*name {
                "success" => {
                    self.told = true;
                    self.answer.success = self.map.next_value()?;
                }
                "error_code" => self.answer.error_code = self.map.next_value()?,
                "error_info" => self.answer.error_info = self.map.next_value()?,
                "message" => self.answer.message = self.map.next_value()?,
                ERRORS => self.answer.set_errors(self.map.next_value()?),
                "data" if self.told && !self.answer.failed() => {
                    self.answer.set(self.map.next_value_seed(Data(PhantomData))?);
                }
                "data" => *self.later = self.map.next_value()?,
                _ => return seed.deserialize(CowStrDeserializer::new(name)).map(Some),
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// The name of a member, borrowed where the body lends it.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// Data, or nothing where they are `null`.
struct Data<T>(PhantomData<T>);

impl<'de, T: Item> DeserializeSeed<'de> for Data<T> {
    type Value = Option<(T, Option<Empty>)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Item> Visitor<'de> for Data<T> {
    type Value = Option<(T, Option<Empty>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("data")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer).map(Some)
    }
}

impl<T: Item, B> Response<T, B> {
    fn set(&mut self, data: Option<(T, Option<Empty>)>) {
        (self.data, self.written_as) = data.map_or((None, None), |(data, form)| (Some(data), form));
    }

    /// Errors of any other form are kept as they came.
    fn set_errors(&mut self, errors: Option<Value>) {
        match errors.as_ref().map(List::deserialize) {
            Some(Ok(read)) => self.errors = Some(read),
            Some(Err(_)) => self.odd_errors = errors.map(Any::from),
            None => {}
        }
    }

    fn with<N>(self, beside: N) -> Response<T, N> {
        let Self {
            success,
            data,
            error_code,
            error_info,
            message,
            errors,
            odd_data,
            odd_errors,
            written_as,
            ..
        } = self;
        Response {
            success,
            data,
            error_code,
            error_info,
            message,
            errors,
            beside,
            odd_data,
            odd_errors,
            written_as,
        }
    }

    /// Reads data that came before it was clear whether they are those of an error.
    fn read_data<E: serde::de::Error>(&mut self, data: Value) -> Result<(), E> {
        match T::read(&data) {
            Ok(read) => self.set(Some(read)),
            Err(_) if self.failed() => self.odd_data = Some(data.into()),
            // The text of the error may quote a value.
            Err(_) => return Err(E::custom("data: not what this type reads")),
        }
        Ok(())
    }
}

/// A part of a request that the API finds wrong.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvalidPart {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Text>,
    /// The values that are wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<List<Text>>,
    /// The reason, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Text>,
    /// Where it stands in the request, as a JSON pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<Text>,
    /// Members that the docs do not name.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Without the values, which are those of the request.
impl fmt::Debug for InvalidPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InvalidPart")
            .field("attribute", &self.attribute)
            .field("message", &in_log(self.message.as_ref()))
            .field("uri", &self.uri)
            .finish_non_exhaustive()
    }
}

impl Object for InvalidPart {}

/// An error of the API. A code that nobody documented is read like any other.
///
/// What it prints leaves out whatever looks like the number of a card, an account or a token, since the API may quote what it was sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The number of the error.
    pub code: Option<Integer>,
    /// The error in words.
    pub info: Option<Text>,
    /// The members beside the data.
    pub unknown: Unknown,
    /// Whether the API said that it failed.
    refused: bool,
}

impl ApiError {
    /// The number of the error by its name, in the list of such numbers that is asked for; `None` if the answer has none.
    ///
    /// ```
    /// use multisafepay_types::Endpoint;
    /// use multisafepay_types::endpoints::GetOrder;
    /// use multisafepay_types::objects::ErrorCode;
    ///
    /// // In quotes or not.
    /// let body = r#"{"success":false,"data":{},"error_code":"1023","error_info":"Not now"}"#;
    /// let error = GetOrder::decode(body)?.into_result().unwrap_err();
    /// match error.code_as() {
    ///     Some(ErrorCode::GatewayUnavailable) => println!("try another way to pay"),
    ///     _ => return Err(error.into()),
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn code_as<E: From<i64>>(&self) -> Option<E> {
        self.code.as_ref()?.get().map(E::from)
    }

    /// The parts of the request that are wrong; empty if the API names none.
    #[must_use]
    pub fn invalid_parts(&self) -> List<InvalidPart> {
        self.unknown.get(ERRORS).and_then(|errors| List::deserialize(errors).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("code", &self.code)
            .field("info", &in_log(self.info.as_ref()))
            .field("invalid_parts", &self.invalid_parts())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, in_log(self.info.as_ref())) {
            (Some(code), Some(info)) => write!(f, "{code}: {info}"),
            (Some(code), None) => write!(f, "error {code}"),
            (None, Some(info)) => f.write_str(&info),
            (None, None) if self.refused => f.write_str("the API refused, without a reason"),
            (None, None) => f.write_str("the answer holds neither data nor an error"),
        }
    }
}

impl Error for ApiError {}

/// Words of the API, for a log. They may quote what it was sent, so whatever looks like the number of a card, an account or a token is
/// left out: twelve digits, or twelve letters and digits of which eight are digits, groups of digits taken together.
fn without_numbers(text: &str) -> String {
    let (mut shown, mut run, mut rest) = (String::new(), String::new(), text.chars().peekable());
    while let Some(c) = rest.next() {
        let joins = matches!(c, ' ' | '-')
            && run.ends_with(|last: char| last.is_ascii_digit())
            && rest.peek().is_some_and(char::is_ascii_digit);
        if c.is_alphanumeric() || joins {
            run.push(c);
            continue;
        }
        shown.push_str(harmless(&run));
        run.clear();
        shown.push(c);
    }
    shown + harmless(&run)
}

fn harmless(run: &str) -> &str {
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let all = run.chars().filter(|c| c.is_alphanumeric()).count();
    if digits >= 12 || (digits >= 8 && all >= 12) { "…" } else { run }
}

/// The same for a text that may be absent.
fn in_log(text: Option<&Text>) -> Option<String> {
    text.map(|text| without_numbers(text))
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::*;

    #[track_caller]
    fn check(body: &str, outcome: &str) {
        let answer: Response<List<Any>> = decode(body).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), body);
        let outcome_is = match answer.into_result() {
            Ok(data) => format!("{} items", data.len()),
            Err(error) => error.to_string(),
        };
        assert_eq!(outcome_is, outcome);
    }

    #[test]
    fn answers_become_results() {
        check(r#"{"success":true,"data":[1,2]}"#, "2 items");
        check(r#"{"success":"1","data":[]}"#, "0 items");
        check(r#"{"data":[1]}"#, "1 items");
        check(r#"{"success":false,"data":[],"error_code":99999,"error_info":"New"}"#, "99999: New");
        check(r#"{"success":false,"error_code":"1006"}"#, "error 1006");
        check(r#"{"success":false,"error_info":"Broken"}"#, "Broken");
        check(r#"{"data":"","error_code":1}"#, "error 1");
        check(r#"{"message":"Forbidden"}"#, "Forbidden");
        check(r#"{"success":false,"message":"No","errors":"odd"}"#, "No");
        check(r#"{"success":false}"#, "the API refused, without a reason");
        check(r#"{"success":true}"#, "the answer holds neither data nor an error");
        check(r#"{"success":"maybe","data":[1]}"#, "the answer holds neither data nor an error");
        check("{}", "the answer holds neither data nor an error");
    }

    #[test]
    fn what_stands_beside_the_data_is_kept() {
        let body = r#"{"success":true,"data":[],"pager":{"cursor":{"after":"x"},"before":"","limit":5}}"#;
        let answer: Response<List<Any>> = decode(body).unwrap();
        assert_eq!(answer.cursor("after"), Some("x".into()));
        assert_eq!((answer.cursor("before"), answer.cursor("limit")), (None, None));
        let (data, beside) = answer.into_parts().unwrap();
        assert_eq!((data.len(), beside.get("pager").is_some()), (0, true));
    }

    #[test]
    fn an_answer_without_data_can_succeed() {
        let ok = |body: &str| decode::<Response<Any>>(body).unwrap().into_result();
        assert_eq!(ok(r#"{"success":true}"#), Ok(Value::Null.into()));
        assert!(ok("{}").is_err());
        assert!(ok(r#"{"success":false}"#).is_err());
    }

    /// An error keeps data of any form, wherever they stand in the body.
    #[track_caller]
    fn check_odd(body: &str) {
        let value: Value = serde_json::from_str(body).unwrap();
        let answer: Response<List<Text>> = serde_json::from_str(body).unwrap();
        assert_eq!(serde_json::to_value(&answer).unwrap(), value);
        assert_eq!(decode::<Response<List<Text>>>(body), Ok(answer.clone()));
        assert!(answer.data.is_none());
        assert!(!format!("{answer:?}").contains("4111"));
        assert!(answer.into_result().is_err());
    }

    #[test]
    fn an_error_keeps_data_of_any_form() {
        check_odd(r#"{"success":false,"data":{"a":"4111"}}"#);
        check_odd(r#"{"data":[{"a":"4111"}],"success":false}"#);
        check_odd(r#"{"data":{"a":"4111"},"error_code":1006}"#);
        check_odd(r#"{"error_code":1006,"data":{"a":"4111"}}"#);
    }

    #[test]
    fn an_error_names_what_is_wrong() {
        let body = r##"{"success":false,"message":"Invalid","errors":[{"attribute":"email","details":["a@"],"message":"No","uri":"#/email"}]}"##;
        let answer: Response<Any> = decode(body).unwrap();
        assert_eq!(serde_json::to_value(&answer).unwrap(), serde_json::from_str::<Value>(body).unwrap());
        let error = answer.into_result().unwrap_err();
        let attributes: Vec<_> =
            error.invalid_parts().iter().filter_map(|part| part.attribute.clone()).collect();
        assert_eq!(attributes, [Text::from("email")]);
    }

    #[test]
    fn words_of_the_api_lose_long_numbers() {
        let check = |text: &str, shown: &str| assert_eq!(without_numbers(text), shown, "{text}");
        check("Invalid transaction ID", "Invalid transaction ID");
        check("card 4111111111111111 refused", "card … refused");
        check("4111 1111 1111 1111", "…");
        check("(4111-1111-1111-1111)", "(…)");
        check("NL02ABNA0123456789: no such account", "…: no such account");
        check("Order 2026-0412 of 2026-03-14, 25.00 EUR", "Order 2026-0412 of 2026-03-14, 25.00 EUR");
        check("error 1006, 1000 times", "error 1006, 1000 times");
        check("", "");
    }

    #[test]
    fn what_the_api_quotes_is_no_secret_in_a_log() {
        let card = "4111111111111111";
        let body = format!(
            r#"{{"success":false,"error_code":1,"error_info":"No card {card}","errors":[{{"attribute":"card","details":["{card}"],"message":"{card}?"}}]}}"#
        );
        let answer: Response<Any> = decode(&body).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), body);
        let shown = format!("{answer:?}");
        let error = answer.into_result().unwrap_err();
        assert_eq!(error.to_string(), "1: No card …");
        assert_eq!(error.invalid_parts()[0].details.as_ref().unwrap()[0], card);
        for shown in [shown, format!("{error:?}"), format!("{:?}", error.invalid_parts())] {
            assert!(!shown.contains("4111") && shown.contains("card"), "{shown}");
        }
    }

    #[test]
    fn wrong_data_of_a_success_are_an_error_that_says_where() {
        for body in [
            r#"{"success":true,"data":[{"a":"4111"}]}"#,
            r#"{"data":[{"a":"4111"}],"success":true}"#,
            r#"{"data":[{"a":"4111"}]}"#,
        ] {
            assert!(serde_json::from_str::<Response<List<Text>>>(body).is_err());
            let error = decode::<Response<List<Text>>>(body).unwrap_err();
            assert_eq!(error.to_string(), "data[0]: expected a string, found an object", "{body}");
        }
    }
}
