//! scratch
use tests::mock_api::{API_KEY, MockApi};
#[test]
fn raw() {
    let api = MockApi::start(&tests::docs_src().iter().map(tests::Page::facts).collect::<Vec<_>>()).unwrap();
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let send = |body: &str| {
        let mut r =
            agent.post(format!("{}/orders", api.url())).header("api_key", API_KEY).send(body).unwrap();
        (r.status().as_u16(), r.body_mut().read_to_string().unwrap())
    };
    println!("{:?}", send(r#"{"order_id":"a/1","gateway":"DOTPAY"}"#));
    println!("{:?}", send("[]"));
}
