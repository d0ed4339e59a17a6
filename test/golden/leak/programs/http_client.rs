// The key goes into the query of a request.
use reqwest::blocking::Client;
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Serialize)]
struct Query<'a> {
    city: &'a str,
    key: &'a str,
}

#[derive(Deserialize, Debug)]
struct Weather {
    temperature: f64,
    #[serde(rename = "windSpeed")]
    wind_speed: Option<f64>,
}

fn fetch(client: &Client, city: &str, #[label(secret)] key: &str) -> Result<Weather, reqwest::Error> {
    let response = client.get("https://weather.example/v1").query(&Query { city, key }).send()?.error_for_status()?; //~ IFC001
    response.json::<Weather>()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().timeout(Duration::from_secs(5)).user_agent("example").build()?;
    let weather = fetch(&client, "Oslo", "k")?;
    println!("{} {:?}", weather.temperature, weather.wind_speed);
    Ok(())
}
