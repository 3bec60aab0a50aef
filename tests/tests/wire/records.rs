//! Records of databases as types of the caller's own, and conditions that quote.

use cliq_api::auth::StaticToken;
use cliq_api::sandbox::Sandbox;
use cliq_api::types::{RecordId, RecordValues};
use cliq_api::{Cliq, Criteria, ErrorKind};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use tests::server::{Reply, Server};

#[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
struct Product {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<RecordId>,
    productid: String,
    instock: bool,
    note: Option<String>,
}

fn client(server: &Server) -> Cliq {
    Cliq::builder().base_url(&server.url).auth(StaticToken::new("1000.t")).build().unwrap()
}

async fn server() -> Server {
    Server::start(|request| {
        let record =
            json!({ "id": 14_756_000_888_008_001_u64, "productid": "1001", "instock": true });
        let lone = request.line.contains("criteria");
        let body = match request.line.split_once("/records") {
            _ if lone => record,
            Some((_, "")) if request.line.starts_with("GET") => json!({ "list": [record] }),
            Some((_, tail)) if tail.starts_with('?') => json!({ "list": [record] }),
            _ => record,
        };
        Reply::json(200, body.to_string())
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn a_record_goes_there_and_back() {
    let server = server().await;
    let databases = client(&server).databases();
    let product =
        Product { id: Some("7".into()), productid: "1001".to_owned(), instock: true, note: None };
    let values = RecordValues::of(&product).unwrap();
    let record = databases.create_record("products", values).await.unwrap();
    let request = server.take().remove(0);
    let sent: Value = serde_json::from_slice(&request.body).unwrap();
    // Neither the id nor what is not there: the service would refuse both.
    assert_eq!(sent, json!({ "values": { "productid": "1001", "instock": true } }));
    assert_eq!(record.id.as_str(), "14756000888008001");
    let back: Product = record.typed().unwrap();
    assert_eq!(back, Product { id: Some(record.id.clone()), ..product });
    assert_eq!(record.get("instock"), Some(&true.into()));

    databases.update_record("products", &record.id, [("instock", false)]).await.unwrap();
    let request = server.take().remove(0);
    assert_eq!(request.line, "PUT /api/v2/storages/products/records/14756000888008001");
    assert_eq!(request.body, br#"{"values":{"instock":false}}"#);
}

#[tokio::test]
async fn what_does_not_fit_is_told_with_its_place() {
    #[derive(Debug, serde::Deserialize)]
    struct Wrong {
        #[serde(rename = "productid")]
        _productid: u32,
    }
    #[derive(Debug, serde::Deserialize)]
    struct More {
        #[serde(rename = "price")]
        _price: f64,
    }

    let server = server().await;
    let record = client(&server).databases().get_record("products", "7").await.unwrap();
    let error = record.typed::<Wrong>().unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Input, Some("productid")));
    assert_eq!((error.status(), error.is_outcome_unknown()), (None, false));
    assert_eq!(
        error.to_string(),
        "the record does not fit the type: `productid` is `\"1001\"`: invalid type: string \"1001\", \
         expected u32; change the type"
    );
    assert_eq!(
        record.typed::<More>().unwrap_err().to_string(),
        "the record does not fit the type: missing field `price`; change the type"
    );

    for (record, message) in [
        (json!({ "tags": ["a"] }), "the field `tags` of the record is nested"),
        (json!({ "owner": {} }), "the field `owner` of the record is nested"),
        (json!([1]), "the record has no named fields"),
    ] {
        let error = RecordValues::of(&record).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{message}; use one text, number or boolean per field")
        );
    }
}

#[tokio::test]
async fn conditions_and_order_arrive_as_they_were_meant() {
    let server = server().await;
    let list = client(&server).databases().list_records("products");
    let one = Criteria::field("productid").equals(1001);
    list.clone().criteria(one.clone()).order_by("+productid").await.unwrap();
    let request = server.take().remove(0);
    assert_eq!(
        request.line,
        "GET /api/v2/storages/products/records?criteria=%28productid%3D%3D1001%29&order_by=%2Bproductid"
    );
    let both = one.and(Criteria::field("productcategory").equals("R&D \"+\" 5%"));
    list.clone().criteria(both.clone()).await.unwrap();
    let request = server.take().remove(0);
    let address = reqwest::Url::parse(&server.url).unwrap();
    let address = address.join(request.line.strip_prefix("GET ").unwrap()).unwrap();
    let (_, arrived) = address.query_pairs().find(|(name, _)| name == "criteria").unwrap();
    assert_eq!(arrived, both.as_str());
    assert_eq!(arrived, r#"((productid==1001)&&(productcategory=="R&D \"+\" 5%"))"#);
}

#[tokio::test]
async fn a_lone_record_is_a_list_of_one() {
    let server = server().await;
    let list = client(&server).databases().list_records("products");
    let list = list.criteria(Criteria::field("productid").equals(1001));
    let page = list.clone().await.unwrap();
    assert_eq!(page.len(), 1);
    let document = list.clone().response().await.unwrap().into_value();
    assert_eq!(document.list, None);
    assert_eq!(document.into_records().len(), 1);
    let records: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!(records[0].typed::<Product>().unwrap().productid, "1001");
}

#[tokio::test]
async fn quoted_values_find_their_record() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.issue_token(sandbox.scopes());
    let cliq =
        Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build().unwrap();
    let names = ["5\" discs", "a\\", "x\")||(productid==\"1\"", "R&D + more, 100%", "plain"];
    for (number, name) in names.iter().enumerate() {
        let values = RecordValues::new().set("productid", number).set("name", *name);
        cliq.databases().create_record("products", values).await.unwrap();
    }
    for (number, name) in names.iter().enumerate() {
        let one =
            Criteria::field("name").equals(*name).and(Criteria::field("productid").at_least(0));
        let found = cliq.databases().list_records("products").criteria(one).await.unwrap();
        let ids: Vec<_> = found.iter().map(|one| one.get("productid").cloned()).collect();
        assert_eq!(ids, [Some(number.into())], "{name}");
    }
    let sorted = cliq.databases().list_records("products").order_by("+name").await.unwrap();
    assert_eq!(sorted[0].get("name").unwrap(), names[0]);
    sandbox.shutdown().await;
}
